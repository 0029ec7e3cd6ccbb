"""Where to look for the full form of a short name, without comparing every name with every other. Pure, no spaCy."""

import re
from collections.abc import Iterable, Sequence

from extractor.acronyms import WORDS_THAT_ALLOW_A_GAP, content_words
from extractor.components.coreference.names import key, last_word
from extractor.lexicon import fold

_WORD = re.compile(r"[^\W_]+")


class OrganisationIndex:
    """The surfaces of organisations by the words in them, and by the two letters that their acronyms begin with."""

    def __init__(self, surfaces: Iterable[str]) -> None:
        self._by_word: dict[str, list[str]] = {}
        self._by_letters: dict[str, list[str]] = {}
        for surface in surfaces:
            for word in _words(surface):
                self._by_word.setdefault(word, []).append(surface)
            for letters in _beginnings(surface):
                self._by_letters.setdefault(letters, []).append(surface)

    def containing(self, short: str) -> Sequence[str]:
        """The names with the rarest word of another, of which it may be a part; the name itself among them."""
        return min((self._by_word.get(word, ()) for word in _words(short)), key=len, default=())

    def spelt(self, acronym: str) -> Sequence[str]:
        """The names of several words of which a single word may be the acronym."""
        letters = "".join(c for c in fold(acronym) if c.isalnum())
        return self._by_letters.get(letters[:2], ()) if " " not in acronym and len(letters) > 1 else ()


def _words(surface: str) -> Sequence[str]:
    return list(dict.fromkeys(_WORD.findall(key(surface))))


def _beginnings(surface: str) -> set[str]:
    """The two letters that an acronym of a name may begin with: two of its first word, or those of its first words,
    small ones counted or not; a long name may leave one out (see ``acronyms.spells``)."""
    every, content = _WORD.findall(fold(surface)), content_words(surface)
    if len(every) < 2:
        return set()
    pairs = [(every[0], every[1])]
    if len(content) > 1:
        pairs += [(content[0], word) for word in content[1 : 3 if len(content) > WORDS_THAT_ALLOW_A_GAP else 2]]
        pairs.append((content[0], content[0][1:]))
    return {first[0] + second[0] for first, second in pairs if first and second}


class PersonIndex:
    """The full names of people by their last words."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_last: dict[str, list[str]] = {}
        for name in names:
            self._by_last.setdefault(last_word(name), []).append(name)

    def fuller(self, name: str) -> list[str]:
        """The full names that end as a name does, in the order in which they were given."""
        return self._by_last.get(last_word(name), [])
