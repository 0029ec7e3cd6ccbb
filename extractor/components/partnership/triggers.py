"""The words that state a partnership, as named expressions: what ``lexicon/*.txt`` has, and where they may stand. Nothing of
spaCy.

A section ``[name]`` of these lists is a regular expression, one alternative a line; ``{NAME}`` takes in the section of that name.
Those in small letters are triggers, those in capitals parts of others. ``needs:`` has words, or pieces of words, in lower
case; each match holds at least one of them (a test proves it), so that a text without any need not be searched. One with blanks
at its ends stands in quotes. Lines that begin with ``#`` are comments.
"""

import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from types import MappingProxyType

from extractor.lexicon import shipped

_NAME = re.compile(r"\[(\w+)\]")
_TAKEN_IN = re.compile(r"\{([A-Za-z_]+)\}")
_NEEDS = "needs: "


@dataclass
class _Section:
    alternatives: list[str] = field(default_factory=list)
    needed: list[str] = field(default_factory=list)


def _sections() -> dict[str, _Section]:
    sections: dict[str, _Section] = {}
    for path in shipped("partnership"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if name := _NAME.fullmatch(line):
                section = sections.setdefault(name[1], _Section())
            elif line.startswith(_NEEDS):
                section.needed += (word.strip('"') for word in line.removeprefix(_NEEDS).split(" | "))
            elif line and not line.startswith("#"):
                section.alternatives.append(line)
    return sections


_SECTIONS = _sections()
TRIGGERS = tuple(name for name in _SECTIONS if name.islower())
# What a match of a trigger holds at least one of, where it needs a word.
NEEDED = {name: tuple(_SECTIONS[name].needed) for name in TRIGGERS if _SECTIONS[name].needed}


@cache
def expression(name: str) -> str:
    """The regular expression of a trigger or of a part of some, with all that it takes in.

    Raises:
        KeyError: no list has it, or what it takes in.
    """
    alternatives = [_TAKEN_IN.sub(lambda part: expression(part[1]), line) for line in _SECTIONS[name].alternatives]
    return alternatives[0] if len(alternatives) == 1 else f"(?:{'|'.join(alternatives)})"


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
