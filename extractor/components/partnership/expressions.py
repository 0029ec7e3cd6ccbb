"""Named regular expressions in lists, one alternative a line: the format of ``lexicon/*.txt``. Nothing of spaCy.

A section ``[name]`` is an expression: its lines are the alternatives, in order; ``{NAME}`` takes in the section of that name,
so that those in capitals are parts of others. A line ``key: value`` tells something of the section, ``unless: `` for
instance has what it must not be beside. Lines that begin with ``#`` are comments.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

_NAME = re.compile(r"\[([\w.]+)\]")
_TAKEN_IN = re.compile(r"\{([A-Za-z_]+)\}")
_TOLD = re.compile(r"(constructions|needs|status|unless): (.*)")


@dataclass
class _Section:
    alternatives: list[str] = field(default_factory=list)
    told: dict[str, list[str]] = field(default_factory=dict)


class Expressions:
    """The sections of some lists.

    Args:
        paths: the lists; a name that several have is one section.

    Raises:
        OSError: a list cannot be read.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        self._sections: dict[str, _Section] = {}
        self._read: dict[str, str] = {}
        for path in paths:
            self._add(path.read_text(encoding="utf-8"))

    def _add(self, text: str) -> None:
        section = _Section()
        for line in text.splitlines():
            if name := _NAME.fullmatch(line):
                section = self._sections.setdefault(name[1], _Section())
            elif told := _TOLD.fullmatch(line):
                section.told.setdefault(told[1], []).append(told[2])
            elif line and not line.startswith("#"):
                section.alternatives.append(line)

    @property
    def names(self) -> tuple[str, ...]:
        """The sections that are no parts of others, in order."""
        return tuple(name for name in self._sections if name.islower())

    def expression(self, name: str) -> str:
        """The regular expression of a section with all that it takes in; an empty one, which matches everywhere, for a
        section without alternatives.

        Raises:
            KeyError: no list has the section, or one that it takes in.
        """
        if name not in self._read:
            self._read[name] = self._joined(self._sections[name].alternatives)
        return self._read[name]

    def unless(self, name: str) -> str:
        """The regular expression of what a section must not be beside; an empty one where it says nothing of it."""
        return self._joined(self.told(name, "unless"))

    def told(self, name: str, key: str) -> list[str]:
        """The values of a section's lines ``key: value``, in order."""
        return self._sections[name].told.get(key, [])

    def needed(self, name: str) -> tuple[str, ...]:
        """The words, or pieces of words, of a section's ``needs:``, in lower case: each of its matches holds at least one of
        them (a test proves it), so that a text without any need not be searched. One with blanks at its ends stands in quotes."""
        return tuple(word.strip('"') for line in self.told(name, "needs") for word in line.split(" | "))

    def _joined(self, alternatives: list[str]) -> str:
        lines = [_TAKEN_IN.sub(lambda part: self.expression(part[1]), line) for line in alternatives]
        return lines[0] if len(lines) == 1 else f"(?:{'|'.join(lines)})" if lines else ""
