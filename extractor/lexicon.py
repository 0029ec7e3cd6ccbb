"""Word lists: their format, and where their terms stand in a text. Nothing of spaCy.

One entry a line, ``Full name | alias | alias``; a term followed by `` ?`` is also a common word, a place, a
given name or a product, and needs evidence in the text. Lines that begin with ``#`` are comments.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from babel import Locale

WORD = re.compile(r"\w+|[^\w\s]")
_COMPONENTS = Path(__file__).parent / "components"


@dataclass(frozen=True)
class Term:
    """One surface of an entry: the entry's full name, and whether the surface alone proves nothing."""

    surface: str
    name: str
    ambiguous: bool = False


@dataclass(frozen=True)
class Hit:
    """A term in a text, by character offsets, end exclusive."""

    start: int
    end: int
    term: Term


def fold(text: str) -> str:
    """The key that case, accents and typography leave alone: « L’ORÉAL » and « L'Oréal » give the same."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFD", text.replace("’", "'").replace("œ", "oe").replace("Œ", "oe")).lower()
    return "".join(c for c in plain if not unicodedata.combining(c))


def read_terms(path: Path) -> Iterator[Term]:
    """The terms of a word list, the full name of each entry before its aliases.

    Raises:
        OSError: the file cannot be read.
    """
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            cells = [cell.strip() for cell in line.split(" | ")]
            name = cells[0].removesuffix(" ?")
            for cell in cells:
                yield Term(cell.removesuffix(" ?"), name, cell.endswith(" ?"))


def shipped(component: str, pattern: str = "*.txt") -> list[Path]:
    """The word lists that ship with a component, in the order of their names."""
    return sorted((_COMPONENTS / component / "lexicon").glob(pattern))


class Lexicon:
    """Terms that are found by their words, whatever their case, accents and typography.

    A hit has a capital letter or a digit unless the term itself has none; the longest term wins.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms: dict[tuple[str, ...], Term] = {}
        self._lengths: dict[str, list[int]] = {}
        for term in terms:
            key = tuple(map(fold, WORD.findall(term.surface)))
            if not key:
                continue
            known = self._terms.get(key)
            if known is None:
                self._terms[key] = term
                lengths = self._lengths.setdefault(key[0], [])
                if len(key) not in lengths:
                    lengths.append(len(key))
                    lengths.sort(reverse=True)
            elif term.ambiguous and not known.ambiguous:
                # Two entries claim one surface: the first keeps it, but it proves no more than the other.
                self._terms[key] = Term(known.surface, known.name, ambiguous=True)

    def __len__(self) -> int:
        return len(self._terms)

    def get(self, surface: str) -> Term | None:
        """The term of a whole surface, or None."""
        return self._terms.get(tuple(map(fold, WORD.findall(surface))))

    def find(self, text: str) -> list[Hit]:
        """The terms of a text, none overlapping, in order."""
        words = [(m.start(), m.end(), fold(m.group())) for m in WORD.finditer(text)]
        hits, at = [], 0
        while at < len(words):
            hit = self._at(text, words, at)
            if hit is None:
                at += 1
                continue
            hits.append(hit[0])
            at += hit[1]
        return hits

    def _at(self, text: str, words: list[tuple[int, int, str]], at: int) -> tuple[Hit, int] | None:
        for length in self._lengths.get(words[at][2], ()):
            if at + length > len(words):
                continue
            term = self._terms.get(tuple(w[2] for w in words[at : at + length]))
            if term is not None:
                start, end = words[at][0], words[at + length - 1][1]
                surface = text[start:end]
                if (
                    surface != surface.lower()
                    or term.surface == term.surface.lower()
                    or any(c.isdigit() for c in surface)
                ):
                    return Hit(start, end, term), length
        return None


@lru_cache(maxsize=1)
def organisations() -> Lexicon:
    """The organisations that ship."""
    return Lexicon(term for path in shipped("organisation") for term in read_terms(path))


@lru_cache(maxsize=1)
def places() -> Lexicon:
    """The places that ship, and the names of all countries in CLDR."""
    countries = [Term(name, name) for code, name in sorted(Locale("fr").territories.items()) if code.isalpha()]
    return Lexicon([*(term for path in shipped("place") for term in read_terms(path)), *countries])


# What the words around people are, as ``Term.name`` in ``person_words``.
FIRST_NAME, TITLE, ROLE = "first name", "title", "role"


@lru_cache(maxsize=1)
def person_words() -> Lexicon:
    """The given names, titles and roles that ship; a word that is two of them is the first of these."""
    kinds = (("first_names.txt", FIRST_NAME), ("titles.txt", TITLE), ("roles.txt", ROLE))
    return Lexicon(
        Term(term.surface, kind, term.ambiguous)
        for file, kind in kinds
        for path in shipped("person", file)
        for term in read_terms(path)
    )
