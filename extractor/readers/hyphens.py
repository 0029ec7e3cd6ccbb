"""Words that were divided at the end of a line: with or without their hyphen, by named rules.

« parte-/nariat » is one word, « Saint-/Étienne » keeps its hyphen. Pure functions over strings.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HEAD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*$")
# First parts of compounds that French writes with a hyphen before a small letter, and that begin few other words.
_FIRST_PARTS = frozenset(
    "afro américano anglo arrière austro avant belgo chef chefs cinquante demi deux dix franco germano grand grande grands "
    "grandes gréco haut hispano israélo italo ivoiro juste là luso moyen nippo non nord nouveau ouest outre peut plus porte "
    "quarante quasi quatre rendez russo sans semi sino soixante sous sud tout trente turco vice vingt".split()
)
# Last parts that stand behind a hyphen, whatever comes before.
_LAST_PARTS = frozenset(
    "ci là même mêmes il ils elle elles on vous nous moi toi lui eux leur être uns unes clé clés midi delà dessus dessous "
    "dedans dehors devant".split()
)
# Small words inside longer compounds: « c’est-à-dire », « Aix-en-Provence », « a-t-il ».
_SMALL = frozenset("à au aux d de des du en et l la le les lès sous sur t ès".split())
_LEARNED = ("phon", "phil", "phob")  # « francophone » is one word, « franco-allemand » is not


@dataclass(frozen=True)
class HyphenRule:
    """A rule for a divided word: ``keeps`` says from what stands before and after the break, in small letters, and
    from how often the document has the joined and the hyphenated form elsewhere, whether the hyphen stays; None where
    the rule does not know."""

    id: str
    keeps: Callable[[str, str, int, int], bool | None]


# The first that knows decides.
RULES = (
    HyphenRule("seen", lambda head, tail, joined, hyphenated: hyphenated > joined if joined != hyphenated else None),
    HyphenRule("learned", lambda head, tail, *_: False if tail.startswith(_LEARNED) else None),
    HyphenRule("first_part", lambda head, tail, *_: head.rsplit("-", 1)[-1] in _FIRST_PARTS or None),
    HyphenRule("last_part", lambda head, tail, *_: tail in _LAST_PARTS or None),
    HyphenRule("small_word_before", lambda head, tail, *_: ("-" in head and head.rsplit("-", 1)[-1] in _SMALL) or None),
    HyphenRule("small_word_after", lambda head, tail, *_: ("-" in tail and tail.split("-", 1)[0] in _SMALL) or None),
    HyphenRule("elided", lambda head, tail, *_: (tail in ("d", "l") and head != "aujour") or None),
    HyphenRule("divided", lambda *_: False),
)


class Hyphens:
    """Mends the words that a document divides at line ends, by what it writes elsewhere."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words = Counter(word for line in lines for word in _WORD.findall(line.lower()))

    def sign(self, before: str, after: str) -> str:
        """What belongs between the text before a hyphen at a line's end and the next line: the hyphen, or nothing."""
        head, tail = _HEAD.search(before.lower()), _WORD.match(after.lower())
        if head is None or tail is None or not after[0].islower():
            return "-"
        first, last = head.group(), tail.group()
        counts = self._words[first + last], self._words[f"{first}-{last}"]
        return "-" if next(k for rule in RULES if (k := rule.keeps(first, last, *counts)) is not None) else ""
