"""One overlap policy for all entities, and one document-level pass that makes a document consistent.

The order of trust, strongest first; of equal trust the longer span wins, then the earlier:

1. ``user``: the user's own lists.
2. ``sure``: a title, a legal form, a name with its acronym in brackets, a hospital or university by its head.
3. dates, durations, amounts and percentages.
4. ``lexicon``: a name that the word lists hold and that means nothing else.
5. ``evident``: a name of the model whose label the words around it correct.
6. ``ner``: the statistical model.
7. ``likely``: « la biotech X », a known given name before a capitalised word.
8. ``weak``: forms that prove nothing alone; they stand only where the document gives evidence elsewhere.

Four exceptions: a lexicon's name inside a longer name of the model belongs to it (« Airbus A320 »); a bare year
inside a model's name belongs to it (« JO 2024 »); a weak form that the model calls by the same label counts as
the model's; a duration that a lexicon holds as a name is one (« le quotidien 20 Minutes »).
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc, Span

from extractor.annotations import NAME_LABELS, cut_tokens, register, text_of
from extractor.components.resolver.allies import allied
from extractor.components.resolver.candidates import TRUST, Candidate, Spans, candidates
from extractor.components.resolver.consistency import consistent, evident, short_forms
from extractor.components.resolver.lists import listed

# Patterns of bodies by their heads, which know less of where a name ends than the model.
_CUT_SHORT = ("org.place_body", "org.field_body", "org.local_body", "org.english_body")
_STANDS_ALONE = TRUST["likely"]


def _belongs_to_longer(candidate: Candidate, model: Spans) -> str | None:
    """The reason why a candidate is only a part of a name that the model found, or None."""
    if candidate.rule in ("org.lexicon", "org.lexicon_evident", "date.year"):
        longer = model.overlapping(candidate)
        if longer is not None and candidate.within(longer):
            return f"part of the {longer.label} {longer.start}-{longer.end} that the model found"
    if candidate.rule in _CUT_SHORT:
        longer = model.overlapping(candidate)
        if (
            longer is not None
            and longer.start == candidate.start
            and longer.label == "ORG"
            and candidate.within(longer)
        ):
            return f"goes on to {longer.end} by the model"
    return None


def without_excluded(
    found: Iterable[Candidate], excluded: Sequence[tuple[int, int, str]]
) -> tuple[list[Candidate], list[tuple[Candidate, str]]]:
    """The candidates outside what the user's exclusions cover, and those inside, each with the reason."""
    kept: list[Candidate] = []
    dropped: list[tuple[Candidate, str]] = []
    for c in found:
        rule = next((r for s, e, r in excluded if s < c.end and c.start < e), None) if c.label in NAME_LABELS else None
        if rule is None:
            kept.append(c)
        else:
            dropped.append((c, f"excluded by {rule}"))
    return kept, dropped


def resolve(found: Iterable[Candidate]) -> tuple[list[Candidate], list[tuple[Candidate, str]]]:
    """The candidates that stand, in text order, and those that do not, each with the reason."""
    pool = list(found)
    model = Spans(c for c in pool if c.rule == "ner")
    backed = {(c.start, c.end, c.label) for c in model}
    listed_names = {
        (c.start, c.end)
        for c in pool
        if c.rule.startswith("org.lexicon") and (c.trust >= _STANDS_ALONE or (c.start, c.end, "ORG") in backed)
    }
    kept = Spans()
    dropped: list[tuple[Candidate, str]] = []
    for candidate in sorted(pool, key=lambda c: (-c.trust, c.start - c.end, c.start, c.label, c.rule)):
        reason = _belongs_to_longer(candidate, model)
        if candidate.label == "DURATION" and (candidate.start, candidate.end) in listed_names:
            reason = "a name of the lists"
        winner = kept.overlapping(candidate)
        if winner is not None:
            reason = f"overlaps {winner.label} {winner.start}-{winner.end} ({winner.rule})"
        elif candidate.trust < _STANDS_ALONE and (candidate.start, candidate.end, candidate.label) not in backed:
            reason = reason or "needs evidence elsewhere in the document"
        if reason:
            dropped.append((candidate, reason))
        else:
            kept.add(candidate)
    return list(kept), dropped


def _touch(text: str, first: Candidate, second: Candidate) -> bool:
    """Whether but a dash or a stroke stands between two: « Vinci-Bouygues » is one token."""
    return text[first.end : second.start] in ("-", "–", "/")


class Resolver:
    """Reads all candidates of a Doc and writes what stands to ``doc.ents``, the rest to ``doc._.discarded``."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        register()

    def __call__(self, doc: Doc) -> Doc:
        allowed, excluded = without_excluded(candidates(doc), doc._.excluded or ())
        kept, dropped = resolve(allowed)
        text = text_of(doc)
        kept = short_forms(text, consistent(text, listed(text, allied(text, evident(text, kept)))))
        kept, again = without_excluded(kept, doc._.excluded or ())
        dropped += [*excluded, *again]
        cut_tokens(doc, [(c.start, c.end) for pair in pairwise(kept) if _touch(text, *pair) for c in pair])
        spans: list[Span] = []
        for c in kept:
            span = doc.char_span(c.start, c.end, c.label, span_id=c.rule, alignment_mode="expand")
            if span is not None and (not spans or spans[-1].end <= span.start):
                span._.attributes = c.attributes
                spans.append(span)
        doc.ents = spans
        doc._.discarded = [
            {"start": c.start, "end": c.end, "label": c.label, "rule": c.rule, "reason": reason}
            for c, reason in sorted(dropped, key=lambda item: (item[0].start, item[0].end))
            if not any(k.start == c.start and k.end == c.end and k.label == c.label for k in kept)
        ]
        return doc


@Language.factory("extractor_resolver")
def create_resolver(nlp: Language, name: str) -> Resolver:
    """Comes after the matchers and the statistical model."""
    return Resolver(nlp, name)
