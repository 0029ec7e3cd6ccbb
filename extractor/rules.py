"""Rules as named data over plain text: patterns, what they match, and which match stands. Nothing of spaCy."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

Span = tuple[int, int]

# How far from its sign an expression may reach, in characters.
REACH = 64


@dataclass(frozen=True)
class Pattern:
    """A rule. Its id comes out in the record; ``reading`` names the parser's function that values a match.

    The group ``span`` of the expression is what becomes the entity, the whole match where it has none.
    ``sign`` is a cheap expression over the lower-cased text: the pattern is tried near it only.
    """

    id: str
    label: str
    reading: str
    expression: str
    flags: re.RegexFlag = re.IGNORECASE
    sign: str = ""

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(self.expression, self.flags)

    def bounds(self, match: re.Match[str]) -> Span:
        """Start and end of the entity in the text, end exclusive."""
        return match.span("span") if "span" in self.regex.groupindex else match.span()


@dataclass(frozen=True)
class Match:
    """What a rule found: character offsets (end exclusive), the label, the rule's id, and plain values."""

    start: int
    end: int
    label: str
    rule: str
    attributes: dict[str, Any] = field(default_factory=dict)


@lru_cache(maxsize=4)
def lowered(text: str) -> str:
    """The text in lower case, character for character: as long as the text."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


# More than there are signs: dates, amounts and their exclusions share many, and are looked for in the same text.
@lru_cache(maxsize=512)
def windows(text: str, sign: str) -> tuple[Span, ...]:
    """The stretches of a text that lie within ``REACH`` characters of a sign, merged and in order."""
    if not sign:
        return ((0, len(text)),)
    merged: list[Span] = []
    for first, last in _occurrences(text, sign):
        start, end = max(0, first - REACH), min(len(text), last + REACH)
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return tuple(merged)


def _occurrences(text: str, sign: str) -> Iterator[Span]:
    """Where a sign stands; plain words are looked for without an expression, which is many times faster."""
    if not sign.replace(" ", "").replace("-", "").isalpha():
        yield from (match.span() for match in re.finditer(sign, text))
        return
    at = text.find(sign)
    while at >= 0:
        yield at, at + len(sign)
        at = text.find(sign, at + len(sign))


def find_all(patterns: Iterable[Pattern], text: str) -> Iterator[tuple[Pattern, re.Match[str]]]:
    """Every match of every pattern, tried near the pattern's sign only."""
    low = lowered(text)
    for pattern in patterns:
        for start, end in windows(low, pattern.sign):
            for match in pattern.regex.finditer(text, start, end):
                yield pattern, match


class Excluded:
    """The characters that exclusions cover, each with the id of its exclusion."""

    def __init__(self, patterns: Iterable[Pattern], text: str) -> None:
        found = sorted((m.start(), m.end(), p.id) for p, m in find_all(patterns, text))
        self._spans: list[tuple[int, int, str]] = []
        for start, end, name in found:
            if not self._spans or end > self._spans[-1][1]:
                self._spans.append((start, end, name))
        self._starts = [s for s, _, _ in self._spans]

    @property
    def spans(self) -> list[tuple[int, int, str]]:
        """Start, end and the exclusion's id, in order."""
        return list(self._spans)

    def by(self, start: int, end: int) -> str | None:
        """The id of the exclusion that shares a character with ``start`` to ``end``, or None."""
        at = bisect_right(self._starts, end - 1)
        for first, last, name in reversed(self._spans[max(0, at - 3) : at]):
            if first < end and start < last:
                return name
        return None


def longest(matches: Iterable[Match]) -> list[Match]:
    """Of overlapping matches the longest, then the first in the text, then the first in the list; in text order."""
    order = sorted(enumerate(matches), key=lambda item: (item[1].start - item[1].end, item[1].start, item[0]))
    kept: list[Match] = []
    taken: list[Span] = []
    for _, match in order:
        at = bisect_right(taken, (match.start, match.end))
        clear = (at == 0 or taken[at - 1][1] <= match.start) and (at == len(taken) or taken[at][0] >= match.end)
        if clear:
            taken.insert(at, (match.start, match.end))
            kept.append(match)
    return sorted(kept, key=lambda m: m.start)
