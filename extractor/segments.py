"""Long texts are worked on in segments, so that memory does not grow with the length of a document.

Pure functions, no spaCy. A segment ends where a reader would pause: between two paragraphs, else two lines, else two
sentences, else two words.
"""

import re
from collections import deque
from collections.abc import Iterator

Span = tuple[int, int]

SEGMENT = 50_000  # characters; an article is a tenth of that
# Where a segment may end, the best first; each match ends where the next segment begins.
_PAUSES = (
    re.compile(r"\f|\n[ \t\u00a0\r]*\n\s*"),
    re.compile(r"\n"),
    re.compile(r"[.!?…][»”\")]?\s+(?=[«“A-ZÀ-Þ])"),
    re.compile(r"\s"),
)


def segments(text: str, size: int = SEGMENT) -> Iterator[Span]:
    """The segments of a text as character offsets, end exclusive: they follow each other and leave nothing out.

    Args:
        text: the document's text.
        size: the longest segment, in characters.
    """
    start = 0
    while len(text) - start > size:
        end = _pause(text, start + size // 2, start + size)
        yield start, end
        start = end
    yield start, len(text)


def _pause(text: str, low: int, high: int) -> int:
    """The last place for an end in the second half of a segment, by the best kind of pause that occurs there."""
    for pause in _PAUSES:
        found = deque(pause.finditer(text, low, high), maxlen=1)
        if found:
            return found[0].end()
    return high
