"""What claims to be an entity: the spans that rules, word lists and the statistical model mark, by their trust."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from spacy.tokens import Doc

from extractor.annotations import GROUPS, NAME_LABELS, attributes_of, text_of
from extractor.evidence import mended_label
from extractor.extents import full_extent, joined_names, proper_extent, with_further_fields, without_object
from extractor.lexicon import organisations

TRUST = {
    "user": 100,
    "sure": 80,
    "value": 75,
    "lexicon": 70,
    "evident": 65,
    "ner": 60,
    "likely": 50,
    "weak": 30,
    "repeated": 20,
}
_ARTICLE = re.compile(r"(?:[LlDd]['’]|(?:[Ll]es?|[Ll]a|[Dd]u|[Dd]es?|[Uu]ne?|[Aa]ux?)[ \u00a0])(?=\S)")
_EDGE = " \u00a0\u202f\n\r\t.,;:!?«»“”\"()[]|•*–—-…'’"
_TICKER = re.compile(
    r"(?<=\w)[ \u00a0][(<]?[A-Z0-9]{2,6}\.[A-Z]{1,3}[)>]?$"
)  # « Avionis AVI.MI »: what an exchange calls it
_ABBREVIATED_END = re.compile(r"\b[A-Z]\.$|Inc\.$|\bJr\.$")
_SENTENCE_START = re.compile(r"^$|\n[^\w]*$|[.!?:»][ \u00a0\u202f]«?[ \u00a0\u202f]?$")
_LONGEST_NAME = 160


@dataclass(frozen=True)
class Candidate:
    """A span that something calls an entity: character offsets, end exclusive."""

    start: int
    end: int
    label: str
    rule: str
    trust: int
    attributes: dict[str, Any]

    def overlaps(self, other: "Candidate") -> bool:
        return self.start < other.end and other.start < self.end

    def within(self, other: "Candidate") -> bool:
        """Whether this lies inside a longer one."""
        return (
            other.start <= self.start and self.end <= other.end and (self.end - self.start) < (other.end - other.start)
        )


def _trimmed(text: str, start: int, end: int, label: str) -> tuple[int, int]:
    """A model's span without the article, blanks and punctuation at its edges.

    The final full stop of « S.A. » stays, and so does a capitalised article within a sentence (« dans Le Monde »)
    or before a surname (« Le Nordez »).
    """
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE and not _ABBREVIATED_END.search(text[start:end]):
        end -= 1
    ticker = _TICKER.search(text, start, end)
    end = ticker.start() if ticker else end
    article = _ARTICLE.match(text, start, end)
    if article is None or article.end() == end:
        return start, end
    begins_sentence = _SENTENCE_START.search(text[max(0, start - 3) : start]) is not None
    if article.group()[0].islower() or (
        label != "PER" and begins_sentence and not organisations().get(text[start:end])
    ):
        start = article.end()
    return start, end


def candidates(doc: Doc) -> list[Candidate]:
    """All candidates of a Doc: what the components marked and what the model found (``doc.ents``)."""
    text, found = text_of(doc), []
    margins = [(start, end) for start, end, zone in doc._.zones or () if zone == "boilerplate"]
    for name in GROUPS:
        group = doc.spans.get(name)
        for span, values in zip(group, attributes_of(group), strict=True) if group else ():
            attributes = dict(values)
            trust = attributes.pop("trust", "value")
            if span.id_ in ("org.lexicon", "org.lexicon_evident"):
                trust = "lexicon"
            start, end = span.start_char, span.end_char
            if span.label_ == "ORG" and trust != "user":
                start, end = proper_extent(text, start, end)
                end = with_further_fields(text, start, end)
            found.append(Candidate(start, end, span.label_, span.id_, TRUST[trust], attributes))
    names = doc.ents
    for number, span in enumerate(names):
        if span.label_ in NAME_LABELS and len(span.text) <= _LONGEST_NAME:
            start, end = _trimmed(text, span.start_char, span.end_char, span.label_)
            end = without_object(text, start, end)
            margin = any(s <= start < e for s, e in margins)
            label = mended_label(text, (start, end), span.label_, in_the_margin=margin)
            if label == "ORG":
                after = [_trimmed(text, n.start_char, n.end_char, n.label_) for n in names[number + 1 : number + 2]]
                start, end = proper_extent(text, start, end)
                end = full_extent(text, start, end, after[0] if after else None)
            if label and any(c.isalnum() for c in text[start:end]):
                shown = label == "ORG" and span.label_ in ("LOC", "MISC")
                rule, trust = ("org.evident", TRUST["evident"]) if shown else ("ner", TRUST["ner"])
                parts = joined_names(text, start, end) if label == "ORG" else [(start, end)]
                found += [Candidate(first, last, label, rule, trust, {}) for first, last in parts]
    return found


class Spans:
    """Candidates of which none overlap, found by their place."""

    def __init__(self, candidates: Iterable[Candidate] = ()) -> None:
        self._at: list[tuple[int, int]] = []
        self._candidates: list[Candidate] = []
        for candidate in candidates:
            self.add(candidate)

    def add(self, candidate: Candidate) -> None:
        """Add one that overlaps none of the others."""
        place = bisect_left(self._at, (candidate.start, candidate.end))
        self._at.insert(place, (candidate.start, candidate.end))
        self._candidates.insert(place, candidate)

    def overlapping(self, candidate: Candidate) -> Candidate | None:
        """The first that shares a character with another candidate, or None."""
        place = bisect_left(self._at, (candidate.start, candidate.end))
        for neighbour in self._candidates[max(0, place - 1) : place + 1]:
            if candidate.overlaps(neighbour):
                return neighbour
        return None

    def __iter__(self) -> Iterator[Candidate]:
        return iter(self._candidates)
