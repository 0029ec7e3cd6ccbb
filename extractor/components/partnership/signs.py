"""A sentence with its organisations as signs. Pure functions, no spaCy.

« Le laboratoire danois Novo Nordisk (Bagsværd) et l’Inserm signent avec la biotech Aelis » is read as
« Le laboratoire danois ⟦0⟧ (Bagsværd) et l’⟦1⟧ signent avec la biotech ⟦2⟧».
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from extractor.components.partnership.group_patterns import ASIDE, SIGN, TRIGGER_NOUN

_BLANKS = "\u00a0\u202f\n\r\t"
# « entre “X” et “Y” »: quotation marks around a name say nothing.
_OPENING, _CLOSING = re.compile(rf"[«“\"][{_BLANKS} ]?$"), re.compile(rf"[{_BLANKS} ]?[»”\"]")
_TO_MEND = re.compile(f"[{_BLANKS}*]|  ")
# « L’accord X/Y » and « X/Y : un accord » name two; elsewhere « X/Y » is one that belongs to both.
_SLASHED = re.compile(rf"(?:{TRIGGER_NOUN}s? |(?:commun|conjoint|mixte)e?s? |^){SIGN}(?:/{SIGN})+(?= ?[:\w.,;)]|$)")
# « Le groupement X – Y – Z »: dashes between names behind the noun that they are the parties of.
_DASHED = re.compile(rf"{TRIGGER_NOUN}s? {SIGN}{ASIDE}?(?: [–-] {SIGN}{ASIDE}?)+", re.IGNORECASE)


class Signed:
    """A sentence with its organisations as signs, and the way back to the text's offsets.

    Mentions are ``(start, end, indices)``: an anaphor stands for the organisations that it means, written as their
    coordination; a mention of no length stands where words only imply an organisation (« leur partenariat »). What is
    ``left_out``, in order, stands in no sign: an aside.
    """

    def __init__(
        self,
        text: str,
        sentence: tuple[int, int],
        mentions: Sequence[tuple[int, int, tuple[int, ...]]],
        left_out: Sequence[tuple[int, int]] = (),
    ) -> None:
        self.text = ""
        self._origin: list[int] = []
        self._left_out = left_out
        at = sentence[0]
        last: tuple[int, ...] = ()
        for start, end, indices in mentions:
            if indices == last and end > start and text[at:start] in _BLANKS + " ":
                at = end  # « Énergies du Ponant EDP »: twice the same
                continue
            last = indices
            opening, closing = _OPENING.search(text, at, start), _CLOSING.match(text, end)
            self._copy(text, at, opening.start() if opening and closing else start)
            sign = " et ".join(f"⟦{index}⟧" for index in indices) + (" " if start == end else "")
            self.text += sign
            self._origin += [start] * len(sign)
            at = closing.end() if opening and closing else end
        self._copy(text, at, sentence[1])
        if "⟧/⟦" in self.text:
            self.text = _SLASHED.sub(lambda match: match[0].replace("/", "-"), self.text)
        if "⟧ – ⟦" in self.text or "⟧ - ⟦" in self.text:
            self.text = _DASHED.sub(lambda match: re.sub(" [–-] ", " & ", match[0]), self.text)
        self._origin.append(sentence[1])

    def _copy(self, text: str, start: int, end: int) -> None:
        """Copy a stretch but for what is left out of it."""
        for out_start, out_end in self._left_out:
            if start <= out_start and out_end <= end:
                self._copy_all(text, start, out_start)
                start = out_end
        self._copy_all(text, start, end)

    def _copy_all(self, text: str, start: int, end: int) -> None:
        """Copy a stretch with plain blanks, one where several stand, and without the signs of markdown."""
        stretch = text[start:end]
        if not _TO_MEND.search(stretch) and not (self.text.endswith(" ") and stretch.startswith(" ")):
            self.text += stretch
            self._origin += range(start, end)
            return
        for at in range(start, end):
            sign = " " if text[at] in _BLANKS else text[at]
            if sign != "*" and not (sign == " " and self.text.endswith(" ")):
                self.text += sign
                self._origin.append(at)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the text of a stretch of the signed sentence."""
        return self._origin[start], self._origin[end - 1] + 1 if end else self._origin[0]

    def place(self, offset: int) -> int:
        """The place in the signed sentence of an offset in the text, or of what stands for it."""
        return max(bisect_right(self._origin, offset) - 1, 0)
