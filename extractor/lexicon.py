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
from typing import NamedTuple

from babel import Locale

WORD = re.compile(r"\w+|[^\w\s]")
_FIRST_WORD = WORD.search
# Words that a name's initials leave out, folded.
SMALL_WORDS = frozenset("de du des d la le les l et en pour a au aux sur of the and for in".split())
_COMBINING = re.compile("[\u0300-\u036f]")
_COMPONENTS = Path(__file__).parent / "components"


class Term(NamedTuple):
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
    plain = text.replace("’", "'").replace("œ", "oe").replace("Œ", "oe")
    return _COMBINING.sub("", unicodedata.normalize("NFD", plain).lower())


def read_terms(path: Path) -> Iterator[Term]:
    """The terms of a word list, the full name of each entry before its aliases.

    Raises:
        OSError: the file cannot be read.
    """
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield from _terms_of(line, None)


def _terms_of(line: str, name: str | None) -> Iterator[Term]:
    cells = line.split(" | ")
    for cell in cells:
        yield Term(cell.removesuffix(" ?"), name or cells[0].removesuffix(" ?"), cell.endswith(" ?"))


def shipped(component: str, pattern: str = "*.txt") -> list[Path]:
    """The word lists that ship with a component, in the order of their names."""
    return sorted((_COMPONENTS / component / "lexicon").glob(pattern))


# The terms that begin with one word: the numbers of their words, the longest first, and the terms by their words.
_Beginning = tuple[list[int], dict[tuple[str, ...], Term]]
_NO_TERMS: _Beginning = ([], {})


class Lexicon:
    """Terms that are found by their words, whatever their case, accents and typography.

    A hit has a capital letter or a digit unless the term itself has none; the longest term wins. Where two entries
    claim one surface the first keeps it, and is ambiguous if either is. Terms are cut into words only when a text
    has their first word: thousands of them cost nothing at the start.
    """

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        # Per folded first word: terms, or lines of a word list with the name that all their terms are to have; none
        # once they are ready.
        self._waiting: dict[str, list[Term | tuple[str, str | None]]] = {}
        self._ready: dict[str, _Beginning] = {}
        self._last: tuple[str, list[Hit]] = ("", [])
        for term in terms:
            first = WORD.search(fold(term.surface))
            if first:
                self._waiting.setdefault(first.group(), []).append(term)

    def read(self, path: Path, name: str | None = None) -> "Lexicon":
        """Add the terms of a word list, all under one name if it is given.

        Raises:
            OSError: the file cannot be read.
        """
        text = path.read_text(encoding="utf-8")
        # One fold of the whole list is many times faster than one of each term.
        for line, folded in zip(text.split("\n"), fold(text).split("\n"), strict=True):
            if line[:1] == "#":
                continue
            for cell in folded.split(" | ") if " | " in folded else (folded,):
                first = _FIRST_WORD(cell)
                if first:
                    self._waiting.setdefault(first.group(), []).append((line, name))
        return self

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def get(self, surface: str) -> Term | None:
        """The term of a whole surface, or None."""
        words = tuple(map(fold, WORD.findall(surface)))
        return self._beginning(words[0])[1].get(words) if words else None

    def _beginning(self, first: str) -> _Beginning:
        """The terms that begin with a folded word, by all their words, and their lengths, the longest first."""
        ready = self._ready.get(first)
        if ready is not None:
            return ready
        terms: dict[tuple[str, ...], Term] = {}
        for term in _spread(self._waiting.get(first, ())):
            key = tuple(map(fold, WORD.findall(term.surface)))
            if key[:1] != (first,):
                continue
            known = terms.setdefault(key, term)
            if term.ambiguous and not known.ambiguous:
                terms[key] = Term(known.surface, known.name, ambiguous=True)
        if not terms:
            return _NO_TERMS
        self._waiting[first] = []
        self._ready[first] = (sorted({len(key) for key in terms}, reverse=True), terms)
        return self._ready[first]

    def find(self, text: str) -> list[Hit]:
        """The terms of a text, none overlapping, in order."""
        if self._last[0] != text:
            # The statistical model's embedding and the matchers ask for the same text one after the other.
            self._last = (text, self._find(text))
        return self._last[1]

    def _find(self, text: str) -> list[Hit]:
        words, hits, after = _folded_words(text), list[Hit](), 0
        for at in [at for at, (_, _, word) in enumerate(words) if word in self._waiting]:
            if at >= after:
                hit = self._at(text, words, at)
                if hit is not None:
                    hits.append(hit[0])
                    after = at + hit[1]
        return hits

    def _at(self, text: str, words: list[tuple[int, int, str]], at: int) -> tuple[Hit, int] | None:
        lengths, terms = self._beginning(words[at][2])
        for length in lengths:
            if at + length > len(words):
                continue
            term = terms.get(tuple([word[2] for word in words[at : at + length]]))
            if term is not None:
                start, end = words[at][0], words[at + length - 1][1]
                if _written_as_a_name(text[start:end], term):
                    return Hit(start, end, term), length
        return None


@lru_cache(maxsize=1)
def _folded_words(text: str) -> list[tuple[int, int, str]]:
    """The words of a text, folded, with their offsets; kept for the next word list that is looked for in it."""
    return [(m.start(), m.end(), fold(m.group())) for m in WORD.finditer(text)]


def _spread(waiting: Iterable[Term | tuple[str, str | None]]) -> Iterator[Term]:
    for item in dict.fromkeys(waiting):
        if isinstance(item, Term):
            yield item
        else:
            yield from _terms_of(*item)


def _written_as_a_name(surface: str, term: Term) -> bool:
    """Whether a surface has what tells a name from a word: a capital or a digit, unless the term has none itself; and no
    small word where the term has letters: « EDF en Ardèche » is no EDF EN."""
    words = zip(WORD.findall(surface), WORD.findall(term.surface), strict=False)
    if any(written in SMALL_WORDS and known.isupper() for written, known in words if len(known) > 1):
        return False
    return surface != surface.lower() or term.surface == term.surface.lower() or any(c.isdigit() for c in surface)


@lru_cache(maxsize=1)
def organisations() -> Lexicon:
    """The organisations that ship."""
    lexicon = Lexicon()
    for path in shipped("organisation"):
        lexicon.read(path)
    return lexicon


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """The words that the press writes in small letters."""
    (path,) = shipped("common", "words.txt")
    return frozenset(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))


# What the press calls a country beside its name in CLDR, and the countries of the United Kingdom.
_OTHER_NAMES_OF_COUNTRIES = ("Angleterre", "Écosse", "Grande-Bretagne", "Hollande", "Irlande du Nord")


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """The names of all countries in CLDR, and those that the press uses for some of them."""
    names = (name for code, name in Locale("fr").territories.items() if code.isalpha())
    return frozenset(names) | frozenset(_OTHER_NAMES_OF_COUNTRIES)


@lru_cache(maxsize=1)
def places() -> Lexicon:
    """The places that ship, and the names of all countries in CLDR."""
    known = Lexicon(Term(name, name) for name in sorted(countries()))
    for path in shipped("place"):
        known.read(path)
    return known


# What the words around people are, as ``Term.name`` in ``person_words``.
FIRST_NAME, TITLE, ROLE = "first name", "title", "role"


@lru_cache(maxsize=1)
def person_words() -> Lexicon:
    """The given names, titles and roles that ship; a word that is two of them is the first of these."""
    lexicon = Lexicon()
    for file, kind in (("first_names.txt", FIRST_NAME), ("titles.txt", TITLE), ("roles.txt", ROLE)):
        for path in shipped("person", file):
            lexicon.read(path, kind)
    return lexicon
