"""Lines of pages with their places -> running text: paragraphs whole, without running heads and page numbers.

Pure functions, nothing of PDF in them. All lengths are in points, ``bottom`` grows upwards as on PDF pages; the lines
of a page come in reading order.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from extractor.readers.hyphens import Hyphens


@dataclass(frozen=True)
class Line:
    """A line as it is printed. ``height``: of its font, from the lowest to the highest letter. ``divided``: its last
    word goes on in the next line; the hyphen itself is not in the text."""

    text: str
    left: float
    right: float
    bottom: float
    height: float
    divided: bool = False


Page = Sequence[Line]

_MARGIN_LINES = 4  # at the top and at the bottom of a page, where heads, feet and page numbers are looked for
_PAGE_NUMBER = re.compile(
    r"[\s–—|•.-]*(?:page|pages|p\.?)?\s*(\d{1,4})\s*(?:(?:/|sur|of|de|-)\s*\d{1,4})?[\s–—|•.-]*", re.IGNORECASE
)
_MOST_PAGES = 0.4  # heads may differ on left and right pages, and the first page often has none
_YEARS = range(1900, 2100)
_BULLET = re.compile(r"[•▪▸►➢➔→‣◦●○■□◆✓✔❖·](?:\s|$)")
_DASH_OR_NUMBER = re.compile(r"(?:[–—-]|\(?\d{1,2}[.)]|[a-z]\))\s")
_ENDED = re.compile(r"[.!?…:;][»”\")\]\s]*$")
_SAME_HEIGHT, _HEADING = 0.15, 1.15  # of a line's height, of the body's
_PARAGRAPH_GAP = 1.3  # of the usual distance of two lines
_INDENT, _HANGING = 0.5, 3.0  # of a line's height
_NEIGHBOURS = 20  # lines before and after that tell how far lines reach
_COLUMN = 4  # lines that show where a column ends
_REACH = 0.9  # of them end before the right edge of their column
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_SIGNS = str.maketrans(_LIGATURES | dict.fromkeys("\uf0b7\uf0a7\uf076\uf0d8\uf0fc\uf0a8\uf06e", "•"))
_REMOVED = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\ufeff\ufffe\uffff\ud800-\udfff\ue000-\uf8ff]")
_BLANKS = re.compile(r"[ \t\x0b\x0c\u2000-\u2006\u2008-\u200a\u3000]+")


def clean(text: str) -> str:
    """A line's text: letters for ligatures and for letters with loose accents, single blanks, no control characters;
    no-break blanks stay."""
    text = _REMOVED.sub("", text.translate(_SIGNS))
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")


def running_text(pages: Sequence[Page]) -> str:
    """The text of pages: a form feed between two pages (alone where a paragraph goes on, else on a line of its own), a
    blank line between paragraphs, headings and items, and each of them on one line."""
    pages = [_whole_lines(page) for page in without_margins(pages)]
    layout = _Layout(pages)
    return "".join(_joined(pages, layout, Hyphens(line.text for page in pages for line in page)))


def without_margins(pages: Sequence[Page]) -> list[Page]:
    """The pages without running heads and feet (the same but for numbers, at the same height, on two pages in five)
    and without bare page numbers, both from the edges inwards up to the first line that is neither."""
    margins = [(ordered[:_MARGIN_LINES], ordered[::-1][:_MARGIN_LINES]) for ordered in map(_from_the_top, pages)]
    seen = Counter(key for top, foot in margins for key in {_margin_key(line) for line in (*top, *foot)})
    least = max(2, _MOST_PAGES * len(pages))
    kept: list[Page] = []
    for page, sides in zip(pages, margins, strict=True):
        runs = (takewhile(lambda x: seen[_margin_key(x)] >= least or _is_page_number(x), side) for side in sides)
        gone = {id(line) for run in runs for line in run}
        kept.append([line for line in page if id(line) not in gone])
    return kept


def _from_the_top(page: Page) -> list[Line]:
    return sorted(page, key=lambda line: -line.bottom)


def _margin_key(line: Line) -> tuple[str, int]:
    return re.sub(r"\d+", "#", line.text.lower()), round(line.bottom)


def _is_page_number(line: Line) -> bool:
    match = _PAGE_NUMBER.fullmatch(line.text)
    return match is not None and int(match[1]) not in _YEARS


def _whole_lines(page: Page) -> list[Line]:
    """Pieces that stand side by side in one line (a bullet and its text, words far apart) as one line."""
    lines: list[Line] = []
    for line in page:
        last = lines[-1] if lines else None
        if last and abs(last.bottom - line.bottom) < 0.3 * last.height and line.left >= last.right - 0.2 * last.height:
            text = f"{last.text} {line.text}"
            height = max(last.height, line.height) if len(last.text) > 2 else line.height
            lines[-1] = Line(text, last.left, line.right, line.bottom, height, line.divided)
        else:
            lines.append(line)
    return lines


def _joined(pages: Sequence[Page], layout: "_Layout", hyphens: Hyphens) -> Iterator[str]:
    last: Line | None = None
    feeds = 0
    for number, page in enumerate(pages):
        feeds += number > 0
        for i, line in enumerate(page):
            text = line.text
            if last is None or feeds > 1 or not layout.goes_on(last, line, number, i, turned=feeds > 0):
                yield "\f".join(["\n"] * (feeds + 1)) if feeds else "\n\n" if last else ""
            elif last.divided or re.search(r"\w[-‐]$", last.text):
                word, blank, rest = text.partition(" ")
                sign = hyphens.sign(last.text.rstrip("-‐"), text) if last.divided else ""
                text = sign + word + ("\f" if feeds else blank) + rest
            else:
                yield "\f" if feeds else " "
            yield text
            last, feeds = line, 0
    yield "\n\f" * feeds


class _Layout:
    """What the lines of a document say about its columns, its distances and its body text."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self._pages = pages
        sizes = Counter[int]()
        distances: dict[int, list[float]] = {}
        for page in pages:
            for above, line in pairwise(page):
                sizes[round(line.height)] += len(line.text)
                distance = above.bottom - line.bottom
                if _same_height(above, line) and 0 < distance < 4 * line.height:
                    distances.setdefault(round(line.height), []).append(distance)
        self._widest = max((line.right for page in pages for line in page), default=0.0)
        self._body = max(sizes, key=lambda size: (sizes[size], -size), default=0)
        self._distances = {size: sorted(found)[len(found) // 4] for size, found in distances.items()}

    def goes_on(self, last: Line, line: Line, number: int, i: int, *, turned: bool) -> bool:
        """Whether a line, the ``i``th of page ``number``, continues the paragraph of the ``last`` one before it;
        ``turned``: that one stands on the page before."""
        if last.divided:
            return True
        if not _same_height(last, line) or _BULLET.match(line.text):
            return False
        ended, small = _ENDED.search(last.text) is not None, line.text[:1].islower()
        place = (number - 1, len(self._pages[number - 1]) - 1) if turned else (number, i - 1)
        full = self._is_full(last, line, *place)
        if _DASH_OR_NUMBER.match(line.text) and (ended or not full):
            return False
        if turned or line.bottom > last.bottom:  # the next page or column
            return not ended and full
        if last.bottom - line.bottom > self._gap(line):
            return False
        if not ended and (small or line.height > _HEADING * self._body):
            return True
        return full and not (ended and line.left - last.left > _INDENT * line.height)

    def _gap(self, line: Line) -> float:
        return _PARAGRAPH_GAP * self._distances.get(round(line.height), line.height)

    def _is_full(self, last: Line, line: Line, number: int, i: int) -> bool:
        """Whether the first word of a line would not have fitted behind the last line, the ``i``th of its page."""
        letter = (last.right - last.left) / max(1, len(last.text))
        needed = letter * (1 + 1.2 * len(line.text.split(" ", 1)[0]))
        return last.right + needed > self._edge(last, number, i)

    def _edge(self, last: Line, number: int, i: int) -> float:
        """The right edge of a line's column: where most lines around that begin as far left end; where these are few,
        as in a table or an address, where the longest line of the document ends."""
        around = self._pages[number][max(0, i - _NEIGHBOURS) : i + _NEIGHBOURS]
        reach = _HANGING * last.height
        column = sorted(x.right for x in around if abs(x.left - last.left) < reach and _same_height(x, last))
        return column[int(_REACH * len(column))] if len(column) >= _COLUMN else self._widest


def _same_height(one: Line, other: Line) -> bool:
    return abs(one.height - other.height) <= _SAME_HEIGHT * max(one.height, other.height)
