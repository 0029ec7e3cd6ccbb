"""Which organisation a role means that names none: « son directeur », « de la banque », « le porte-parole ». Pure.

The weights come from the roles of the training documents of our corpus in which an organisation is only implied: a
multinomial logit over the organisations named before, rounded. They are few and plain on purpose.
"""

import math
import re
from bisect import bisect_right
from collections.abc import Sequence

from extractor.lexicon import fold

Span = tuple[int, int]

_OFTEN, _SAME_SENTENCE, _SENTENCE_BACK, _OPENS_SENTENCE, _AFTER_PREPOSITION, _OPENS_TEXT, _EARLY = (
    3.0,
    1.7,
    0.5,
    0.7,
    0.6,
    0.8,
    1.5,
)
_FAR = 4  # sentences back after which distance says nothing more
_MARGIN = 0.35  # by how much the best must lead: with less, more than every third answer was wrong
_PREPOSITION = re.compile(
    r"(?:\b(?:de|du|des|avec|par|à|au|aux|chez|contre|et)|[dl]['’]|,)[ \u00a0](?:l['’]|la |le |les )?$|[dl]['’]$"
)


def implied_organisation(
    text: str, person: Span, kind: str | None, mentions: Sequence[tuple[int, int, str]], sentences: Sequence[Span]
) -> str | None:
    """The id of the organisation that is meant at a person's name, None where none stands out.

    Args:
        text: the document's text.
        person: the name's start and end.
        kind: the noun that points to the organisation (« banque »), if the text has one.
        mentions: start, end and id of the organisations' mentions, in order.
        sentences: the document's sentences, in order.
    """
    before = [m for m in mentions if m[1] <= person[0]]
    if kind:
        noun = re.compile(rf"\b{re.escape(fold(kind))}")
        bearing = [m for m in before if noun.search(fold(text[m[0] : m[1]]))]
        if bearing:
            return bearing[-1][2]
    scores = sorted(_scores(text, person, before, sentences).items(), key=lambda item: -item[1])
    if not scores or (len(scores) > 1 and scores[0][1] - scores[1][1] < _MARGIN):
        return None
    return scores[0][0]


def _scores(
    text: str, person: Span, before: Sequence[tuple[int, int, str]], sentences: Sequence[Span]
) -> dict[str, float]:
    starts = [s for s, _ in sentences]
    places: dict[str, list[int]] = {}
    opening: dict[int, int] = {}
    for start, _, name in before:
        places.setdefault(name, []).append(start)
        opening.setdefault(bisect_right(starts, start), start)
    here = bisect_right(starts, person[0])
    scores = {}
    for name, at in places.items():
        sentence = bisect_right(starts, at[-1])
        back = min(here - sentence, _FAR)
        scores[name] = (
            _OFTEN * math.log1p(len(at))
            + _SAME_SENTENCE * (back == 0)
            - _SENTENCE_BACK * back
            + _OPENS_SENTENCE * (opening[sentence] == at[-1])
            - _AFTER_PREPOSITION * (_PREPOSITION.search(text, max(0, at[-1] - 10), at[-1]) is not None)
            + _OPENS_TEXT * (before[0][2] == name)
            + _EARLY * (sentence <= 2)
        )
    return scores
