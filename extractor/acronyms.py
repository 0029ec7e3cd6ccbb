"""Acronyms: whether the letters of a short form can stand for a name. Pure functions, nothing of spaCy."""

import re
from collections.abc import Sequence
from functools import lru_cache

from extractor.lexicon import SMALL_WORDS, fold

_WORD = re.compile(r"[^\W_]+")
# A long name may leave one of its words out of the acronym (« Félix » in « INP-HB »), a short one may not.
WORDS_THAT_ALLOW_A_GAP = 4
_BEGINNING, _PIECE = 2, 4  # letters
# Heads that begin a full name in lower case before its acronym: « institut de recherche (IRD) ».
LOWER_ACRONYM_HEADS = frozenset(
    "institut centre ministere hopital hopitaux universite ecole agence federation comite conseil direction societe association syndicat union "
    "office chambre caisse banque groupement reseau laboratoire observatoire service commission autorite haute haut cour parquet tribunal "
    "musee fonds groupe departement unite organisation confederation ligue mutuelle compagnie cooperative fondation pole".split()
)


def is_acronym(name: str) -> bool:
    """Whether a surface looks like an acronym: « ICR », « AP-HM », « E2C »."""
    letters = re.sub(r"[^\w]", "", name)
    return 2 <= len(letters) <= 8 and letters.isupper() and " " not in name


@lru_cache(maxsize=2048)
def content_words(name: str) -> tuple[str, ...]:
    """The words of a name, folded, without « de », « la » and the like."""
    return tuple(w for w in _WORD.findall(fold(name)) if w not in SMALL_WORDS)


def initials(name: str) -> str:
    """The first letters of a name's words, small words aside: « aphm » for « Assistance publique-Hôpitaux de Marseille »."""
    return "".join(word[0] for word in content_words(name))


def is_initials(acronym: str, name: str) -> bool:
    """Whether an acronym is exactly the first letters of a name of several words, small words counted or not."""
    words = _WORD.findall(fold(name))
    return len(words) > 1 and _letters(acronym) in (initials(name), "".join(w[0] for w in words))


def letters_agree(acronym: str, name: str) -> bool:
    """Whether an acronym beside a name can stand for it: its letters begin the name's words in order (« Clara » for
    « Cancéropôle Lyon Auvergne Rhône-Alpes »), words left out or not."""
    letters, words = _letters(acronym), _WORD.findall(fold(name))
    if len(letters) < 2 or not words or words[0][:1] != letters[0]:
        return False
    return _gaps(letters, content_words(name)) is not None or _gaps(letters, words) is not None


def has_pieces(acronym: str, name: str) -> bool:
    """Whether a word beside a name has the beginning of one of the name's words in it, or begins as the name does: « Agribank »
    for « Banque pour l’agriculture », « Cosecsa » for « Collège des chirurgiens »."""
    letters, words = _letters(acronym), content_words(name)
    begins = bool(words) and letters[:_BEGINNING] == words[0][:_BEGINNING]
    return begins or any(len(word) >= _PIECE and word[:_PIECE] in letters for word in words)


def spells(acronym: str, name: str) -> bool:
    """Whether an acronym far from a name stands for it: every word gives it at least a letter (« Sonatel » for
    « Société nationale des télécommunications »); of a long name one word may give none."""
    letters, words = _letters(acronym), content_words(name)
    if not words or not letters or (words[0][0] != letters[0] and letters[0] != fold(name)[0]):
        return False
    if is_initials(acronym, name):
        return True
    if len(words) < 2 or len(letters) < 3:
        return False
    if len(words) == 2 and letters.startswith(words[0]) and not acronym.isupper():
        return False  # « Luxair » is a name of its own beside « lux-Airport »
    allowed = 1 if len(words) > WORDS_THAT_ALLOW_A_GAP else 0
    gaps = _gaps(letters, words)
    return words[0][0] == letters[0] and gaps is not None and gaps <= allowed


def _letters(acronym: str) -> str:
    return "".join(c for c in fold(acronym) if c.isalnum())


def _gaps(letters: str, words: Sequence[str]) -> int | None:
    """The smallest number of words that give no letter when the letters are read off the words, each word giving its
    beginning or nothing; None where they cannot be."""
    if not letters:
        return len(words)
    if not words:
        return None
    found = []
    taken = 0
    while taken < min(len(letters), len(words[0])) and letters[taken] == words[0][taken]:
        taken += 1
        found.append(_gaps(letters[taken:], words[1:]))
    without = _gaps(letters, words[1:])
    found.append(None if without is None else without + 1)
    return min((g for g in found if g is not None), default=None)
