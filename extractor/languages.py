"""Whether a text is French. A wrong « no » loses a document's reader more than a wrong « yes », so doubt is French."""

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier  # type: ignore[import-untyped]

_SAMPLE = 20_000
_STRETCHES = 3
# Frequent words that French shares with none of its neighbours, or seldom: « le », « la », « de », « que » tell nothing.
_FRENCH = frozenset(
    """à après au aucun aussi autre autres aux avait avant avec bien car ce cela ces cet cette ceux chez comme contre
    dans depuis des donc dont du elle elles entre est et été être faire fait ils jusqu leur leurs lors lui mais même
    moins nos notre nous ont ou où par parmi pas pendant peut plus pour quand qu sans selon ses soit son sont sous sur
    tous tout toute très trop une vers vos votre vous""".split()
)
_WORD = re.compile(r"[^\W\d_]+")
_FRENCH_SHARE = 0.08
_ENOUGH_WORDS = 40
_RUNNING_SHARE = 0.5
_CERTAIN = 0.9


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language of a text that is clearly not French.

    None for French, for what is partly French, and for what cannot be told: short texts, lists of names, tables,
    capitals throughout.
    """
    stretches = _stretches(text)
    words = [_WORD.findall(stretch) for stretch in stretches]
    if any(_is_french(part) for part in words) or not _is_running_text(words):
        return None
    identifier = _identifier()
    language, probability = identifier.classify(" ".join(stretches))
    # Longer codes are languages without one of two letters, and what is no language at all (``zxx``).
    if (
        probability < _CERTAIN
        or len(language) != 2
        or any(identifier.classify(stretch)[0] == "fr" for stretch in stretches)
    ):
        return None
    return str(language)


def _stretches(text: str) -> list[str]:
    """Three stretches from the beginning, the middle and the end, together the text where it is short."""
    size = min(len(text), _SAMPLE) // _STRETCHES
    middle = (len(text) - size) // 2
    return [text[:size], text[middle : middle + size], text[len(text) - size :]]


def _is_french(words: Sequence[str]) -> bool:
    return sum(word.lower() in _FRENCH for word in words) >= _FRENCH_SHARE * len(words) > 0


def _is_running_text(stretches: Sequence[Sequence[str]]) -> bool:
    """Whether there are enough words, and not mostly names and titles; scripts without capitals always run."""
    words = [word for stretch in stretches for word in stretch]
    running = sum(not word[0].isupper() for word in words)
    return len(words) >= _ENOUGH_WORDS and running >= _RUNNING_SHARE * len(words)


@cache
def _identifier() -> "LanguageIdentifier":
    """Loaded for the first text that may not be French: it takes half a second."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
