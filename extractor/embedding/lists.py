"""What the word lists say of each token: whether it begins or continues a known organisation or place, or is a given
name, a title or a role."""

import zlib
from bisect import bisect_left
from collections.abc import Iterable
from typing import Any

import numpy
from spacy.attrs import IDX
from spacy.tokens import Doc

from extractor import lexicon
from extractor.annotations import text_of
from extractor.lexicon import Hit, organisations, person_words, places

Column = numpy.ndarray[Any, numpy.dtype[numpy.uint64]]

# The column's values; a known name beats an ambiguous one, an organisation a given name.
NONE, ORG, ORG_IN, MAYBE_ORG, MAYBE_ORG_IN, FIRST, MAYBE_FIRST, TITLE, ROLE, PLACE, PLACE_IN, MAYBE_PLACE = range(12)
VALUES = MAYBE_PLACE + 1  # how many there are
_PERSON_WORDS = {
    (lexicon.FIRST_NAME, False): FIRST, (lexicon.FIRST_NAME, True): MAYBE_FIRST, (lexicon.TITLE, False): TITLE,
    (lexicon.TITLE, True): TITLE, (lexicon.ROLE, False): ROLE, (lexicon.ROLE, True): ROLE,
}  # fmt: skip
# In training one term in four is hidden, always the same ones: context must do without the lists.
_HIDDEN_ONE_IN = 4


def _hidden(surface: str) -> bool:
    return zlib.crc32(surface.casefold().encode("utf-8")) % _HIDDEN_ONE_IN == 0


def lexicon_column(doc: Doc, *, hide: bool = False) -> Column:
    """What the word lists say of each token: one of the constants above, an array as long as the Doc.

    Args:
        doc: a tokenized Doc.
        hide: leave out one term in four, as in training.
    """
    column = numpy.zeros(len(doc), dtype="uint64")
    if not len(doc):
        return column
    text = text_of(doc)
    starts = {offset: at for at, offset in enumerate(doc.to_array(IDX).tolist())}
    for hit in person_words().find(text):
        if hit.start in starts and not (hide and _hidden(text[hit.start : hit.end])):
            column[starts[hit.start]] = _PERSON_WORDS[hit.term.name, hit.term.ambiguous]
    for terms, sure, maybe in (
        (places(), (PLACE, PLACE_IN), (MAYBE_PLACE, PLACE_IN)),
        (organisations(), (ORG, ORG_IN), (MAYBE_ORG, MAYBE_ORG_IN)),
    ):
        hits = (h for h in terms.find(text) if h.start in starts and not (hide and _hidden(text[h.start : h.end])))
        _mark_phrases(column, hits, sure, maybe, starts)
    return column


def _mark_phrases(
    column: Column, hits: Iterable[Hit], sure: tuple[int, int], maybe: tuple[int, int], starts: dict[int, int]
) -> None:
    """Write terms of several words: the first token and the others differ; a given name that is sure stands against an
    ambiguous term. ``starts``: the token that begins at each offset."""
    ends = list(starts)
    for hit in hits:
        first, inside = maybe if hit.term.ambiguous else sure
        at = starts[hit.start]
        if hit.term.ambiguous and column[at] in (FIRST, PLACE):
            continue
        column[at] = first
        for place in range(at + 1, bisect_left(ends, hit.end)):
            column[place] = inside
