"""Where to look for the full form of a short name, without comparing every name with every other. Pure, no spaCy."""

import re
from collections.abc import Iterable, Iterator

from extractor.acronyms import content_words
from extractor.components.coreference.names import key, last_word
from extractor.lexicon import fold

_WORD = re.compile(r"\w+")


class OrganisationIndex:
    """The surfaces of organisations by the words in them and by the letters that their acronyms begin with."""

    def __init__(self, surfaces: Iterable[str]) -> None:
        self._by_word: dict[str, list[str]] = {}
        self._by_letter: dict[str, list[str]] = {}
        for surface in surfaces:
            for word in dict.fromkeys(_WORD.findall(key(surface))):
                self._by_word.setdefault(word, []).append(surface)
            for letter in dict.fromkeys(
                w[0] for w in (fold(surface), *content_words(surface)[:1], *_first(surface)) if w
            ):
                self._by_letter.setdefault(letter, []).append(surface)

    def longer(self, short: str) -> Iterator[str]:
        """The names of which another may be a part or the acronym, each perhaps twice; the name itself among them."""
        first = _WORD.search(key(short))
        if first:
            yield from self._by_word.get(first.group(), ())
        if " " not in short:
            yield from self._by_letter.get(fold(short)[:1], ())


def _first(surface: str) -> list[str]:
    return _WORD.findall(fold(surface))[:1]


class PersonIndex:
    """The full names of people by their last words."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_last: dict[str, list[str]] = {}
        for name in names:
            self._by_last.setdefault(last_word(name), []).append(name)

    def fuller(self, name: str) -> list[str]:
        """The full names that end as a name does, in the order in which they were given."""
        return self._by_last.get(last_word(name), [])
