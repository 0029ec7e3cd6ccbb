"""The words that state a partnership, as named expressions, and where they may stand. Nothing of spaCy.

``lexicon/triggers_*.txt`` has them (``expressions.py`` says how).
"""

import re
import sys
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from types import MappingProxyType

from extractor.components.partnership.expressions import Expressions
from extractor.lexicon import shipped

_LISTS = Expressions(shipped("partnership", "triggers_*.txt"))
TRIGGERS = _LISTS.names
expression = _LISTS.expression
# What a match of a trigger holds at least one of, where it needs a word.
NEEDED = {name: words for name in TRIGGERS if (words := _LISTS.needed(name))}


@cache
def trigger_regex(name: str) -> re.Pattern[str]:
    """The expression of a trigger, compiled when it is first asked for: few texts ask for all."""
    words = expression(name)
    whole = words if name in ("cross", "fronted", "shared") else rf"(?<![\w-])(?:{words})(?![\w-])"
    return re.compile(whole, re.IGNORECASE)


_HEAD = 4  # characters of a needed word by which it is looked up


@cache
def _needing() -> dict[str, list[tuple[str, frozenset[str]]]]:
    """The words that triggers need, each with those triggers, by its first characters; shorter words stand behind ""."""
    heads: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for word in dict.fromkeys(word for words in NEEDED.values() for word in words):
        names = frozenset(name for name, needed in NEEDED.items() if word in needed)
        heads.setdefault(word[:_HEAD] if len(word) >= _HEAD else "", []).append((word, names))
    return heads


@cache
def _needing_nothing() -> frozenset[str]:
    return frozenset(set(TRIGGERS) - NEEDED.keys())


def possible(signed: str) -> set[str]:
    """The triggers that may stand in a sentence: those that need no word, or one that it has. Most triggers are rare, and
    to compile and run them all takes longer than the rest of the rules."""
    low = signed.lower()
    needing = _needing()
    pieces = {"", *(low[i : i + _HEAD] for i in range(len(low) - _HEAD + 1))}
    there = (names for head in needing.keys() & pieces for word, names in needing[head] if word in low)
    return set(_needing_nothing().union(*there))


class Triggers:
    """Several triggers as one to look for; compiled when first asked, each apart: one expression of all takes ten times
    as long to compile."""

    groupindex: Mapping[str, int] = MappingProxyType({})

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names

    @cached_property
    def _regexes(self) -> list[re.Pattern[str]]:
        return [trigger_regex(name) for name in self._names]

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first of their matches in a text."""
        found = (match for regex in self._regexes if (match := regex.search(text, start, end)))
        return min(found, key=lambda match: match.start(), default=None)
