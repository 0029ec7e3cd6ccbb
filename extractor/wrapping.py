"""Lines that are only wrapped: mails, wires and old text files break their lines at a fixed width, in the middle of names, of
sentences and even of words. Pure functions over strings.

A line was wrapped if the first word of the next one would not have fitted behind it. That tells prose from lists, verses
and addresses, whose lines end where they like.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractor.readers.hyphens import Hyphens

Span = tuple[int, int]

_NARROWEST, _WIDEST = 40, 132  # characters of a line: below are columns and addresses, above nobody wraps
_SLACK = 4  # by how many a line of another block may be longer
_ENOUGH = 2  # wrapped lines that show that a block is wrapped
_ONE_OF = 2  # lines that go on in small letters where prose is wrapped; items and sentences begin with a capital
# Lines without an empty one between them, and a line.
_BLOCK = re.compile(r"[^\n]*[^\s][^\n]*(?:\n[^\n]*[^\s][^\n]*)*")
_LINE = re.compile(r"[^\n]+")
_FIRST_WORD = re.compile(r"[^\s-]+-?")
_DIVIDED = re.compile(r"[^\W\d_]-$")
_ITEM = re.compile(r"(?:[-–—•▪*>#|+]|\d{1,3}[.)]\s|[a-z]\)\s)")


@dataclass(frozen=True)
class Unwrapped:
    """A text whose wrapped lines are joined, and the way back to the offsets of the text as it was read.

    Attributes:
        text: the joined text: a blank, or nothing within a word, stands where a line only wraps.
        places: the offsets in it behind which something of the text as read was left out, in order.
        left_out: how many characters were left out up to each of these.
    """

    text: str
    places: tuple[int, ...] = ()
    left_out: tuple[int, ...] = ()

    def original(self, start: int, end: int) -> Span:
        """The offsets in the text as read of a stretch of the joined one, end exclusive."""
        return self._original(start), self._original(end - 1) + 1 if end > start else self._original(start)

    def _original(self, offset: int) -> int:
        passed = bisect_right(self.places, offset)
        return offset + (self.left_out[passed - 1] if passed else 0)


def unwrapped(text: str) -> Unwrapped:
    """A text with its wrapped lines joined; as it is where none is wrapped.

    Args:
        text: the document's text.
    """
    blocks = [list(_lines(text, *match.span())) for match in _BLOCK.finditer(text)]
    widths = [_width(text, lines) for lines in blocks]
    usual = max((width for width in widths if width), default=None)
    if usual is None:
        return Unwrapped(text)
    hyphens = Hyphens(text[start:end] for lines in blocks for start, end in lines)
    pieces: list[str] = []
    places: list[int] = []
    left_out: list[int] = []
    at = length = missing = 0
    for lines, width in zip(blocks, widths, strict=True):
        for line, following in pairwise(lines):
            if not _wraps(text, line, following, width or usual):
                continue
            divided = _DIVIDED.search(text, *line)
            sign = hyphens.sign(text[line[0] : line[1] - 1], text[slice(*following)]) if divided else " "
            piece = text[at : line[1] - bool(divided)] + sign
            pieces.append(piece)
            length += len(piece)
            if following[0] > length + missing:
                missing = following[0] - length
                places.append(length)
                left_out.append(missing)
            at = following[0]
    return Unwrapped("".join((*pieces, text[at:])), tuple(places), tuple(left_out))


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    """The lines of a block without the blanks at their ends."""
    for match in _LINE.finditer(text, start, end):
        line = match.group()
        yield match.end() - len(line.lstrip()), match.start() + len(line.rstrip())


def _width(text: str, lines: Sequence[Span]) -> int | None:
    """At how many characters a block's lines are wrapped; None where they are not."""
    longest = max(end - start for start, end in lines)
    if len(lines) <= _ENOUGH or not _NARROWEST <= longest <= _WIDEST:
        return None
    wrapped = [
        following
        for line, following in pairwise(lines)
        if text[line[1] - 1] not in ".?!" and _wraps(text, line, following, longest)
    ]
    running = sum(text[start].islower() for start, _ in wrapped)
    enough = len(wrapped) >= _ENOUGH and len(wrapped) * 2 >= len(lines) - 1
    return longest if enough and running * _ONE_OF >= len(wrapped) else None


def _wraps(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether a line ends only because the next word would not have fitted, or in the middle of one."""
    length = line[1] - line[0]
    if length > width + _SLACK or _ITEM.match(text, *following):
        return False
    word = _FIRST_WORD.match(text, *following)
    divided = _DIVIDED.search(text, *line) is not None and text[following[0]].islower()
    return divided or word is None or length + 1 + len(word.group()) > width
