"""Sentences of a text by rules: cheap, so that only those that may hold a relation are looked at closely."""

import re

Span = tuple[int, int]

_ABBREVIATION = re.compile(
    r"(?:^|[\s(«“\"'’-])(?:M|MM|Mme|Mlle|Mr|Mrs|Dr|Drs|Pr|Prof|Me|Mgr|St|Ste|av|bd|cf|ex|art|vol|p|pp|n|env|tél|fig|réf|"
    r"janv|févr|avr|juil|sept|oct|nov|déc|[A-ZÀ-Þ]|[A-ZÀ-Þ][a-z]?\.-?[A-ZÀ-Þ])$"
)
# A row of points is looked at once, from its beginning; a caption that a content management system has marked ends, too.
_END = re.compile(r"(?:(?<![.!?…])[.!?…]+[»”\")\]]*(?:[ \u00a0\u202f]?»)?(?:\[\d+\])?)(?=\s)|\n|\[/caption\]")
_NEXT = re.compile(r"\s*[«“\"(\[•–—*-]*\s*[A-ZÀ-Þ0-9]|\s*$")
_LONGEST_ABBREVIATION = 8  # characters, with what stands before
_PARAGRAPH = re.compile(r"\n[ \t\u00a0\r]*\n")


def sentences(text: str) -> list[Span]:
    """The sentences of a text as character offsets, end exclusive, blanks at their ends left out.

    A sentence ends at a full stop, a question or exclamation mark before a capital, and at the end of a line
    unless the line is only wrapped there (the next one goes on in lower case).
    """
    spans: list[Span] = []
    start = 0
    for match in _END.finditer(text):
        if match.end() <= start or not _ends_here(text, start, match):
            continue
        _append(text, spans, start, match.end())
        start = match.end()
    _append(text, spans, start, len(text))
    return spans


def _ends_here(text: str, start: int, match: re.Match[str]) -> bool:
    if match.group() == "\n":
        if _PARAGRAPH.match(text, match.start()):
            return True
        rest = text[match.end() : match.end() + 2].lstrip(" \t")
        return not rest[:1].islower() or text[max(0, match.start() - 1) : match.start()] in (":", ";")
    if match.group() == "." and _ABBREVIATION.search(
        text, max(0, start - 1, match.start() - _LONGEST_ABBREVIATION), match.start()
    ):
        return False
    return _NEXT.match(text, match.end()) is not None


def _append(text: str, spans: list[Span], start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append((start, end))
