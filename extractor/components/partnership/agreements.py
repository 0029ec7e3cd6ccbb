"""From a document's sentences to its statements of partnership. Pure functions, no spaCy."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from extractor.components.partnership.anaphora import Antecedents, Mention, anaphors
from extractor.components.partnership.arguments import Statement, statements
from extractor.salience import implied_organisation

Span = tuple[int, int]


@dataclass(frozen=True)
class Stated:
    """A statement with its parties by id."""

    parties: tuple[str, ...]
    statement: Statement


def stated(
    text: str,
    sentences: Sequence[Span],
    mentions: Sequence[Mention],
    subject_at: Callable[[int, int], int | None] = lambda start, end: None,
) -> Iterator[Stated]:
    """The statements of partnership of a document, in order.

    Args:
        text: the document's text.
        sentences: the document's sentences, in order.
        mentions: start, end and id of the organisations' mentions, in order.
        subject_at: the parse's answer to who the subject of some words' verb is, by offsets.
    """
    ids = sorted({m[2] for m in mentions})
    number = {name: i for i, name in enumerate(ids)}
    antecedents = Antecedents(text, mentions, sentences)
    at = 0
    for start, end in sentences:
        while at < len(mentions) and mentions[at][0] < start:
            at += 1
        named = []
        for mention in mentions[at:]:
            if mention[1] > end:
                break
            named.append(mention)
        meant = list(anaphors(text, (start, end), named, antecedents))
        if not named and not meant:
            continue
        items = [(m[0], m[1], (number[m[2]],)) for m in named]
        items += [(a.start, a.end, tuple(number[i] for i in a.organisations)) for a in meant]
        about = implied_organisation(text, (start, start), None, mentions, sentences, margin=0, besides=[m[2] for m in named])
        for statement in statements(
            text, (start, end), sorted(items), subject_at=subject_at, implied=number[about] if about else None
        ):
            parties = tuple(dict.fromkeys(ids[i] for i in statement.parties))
            if len(parties) > 1:
                yield Stated(parties, statement)
