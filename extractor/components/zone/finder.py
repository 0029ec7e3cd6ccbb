"""The zones of a text, line by line. Pure functions, no spaCy."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractor.components.zone.patterns import (
    DATED,
    HEADING,
    INLINE_RELATED,
    ITEM,
    MARKDOWN_HEADING,
    MENU,
    RULES,
    RUNNING,
    LineRule,
)

BODY, TITLE, BOILERPLATE, ABOUT = "body", "title", "boilerplate", "about"
# Teasers and menus come in rows: fewer items than this in a row, beside no other boilerplate, are a list of the article.
_ITEMS_IN_A_ROW = 3
_SHORT_RULED_LINE = 400
_HEADLINE_WORDS, _HEADLINE = 3, 220
_BARE_LINE = 14  # characters that may follow the words of a rule


@dataclass(frozen=True)
class Zone:
    """A stretch of the text that is not the article's running text, by offsets, end exclusive; ``rule`` says why."""

    start: int
    end: int
    zone: str
    rule: str


@dataclass
class _Line:
    start: int
    end: int
    text: str
    zone: str = BODY
    rule: str = ""

    @property
    def blank(self) -> bool:
        return not self.text.strip()


def find(text: str) -> list[Zone]:
    """The zones of a text that are not its body, in order, none overlapping: ``title``, ``boilerplate``, ``about``."""
    lines = [_Line(m.start(), m.end(), m.group().rstrip("\r")) for m in re.finditer(r"[^\n]+|(?<=\n)(?=\n)", text)]
    _rules(lines)
    _menus(lines)
    _headings(lines)
    zones = [Zone(x.start, x.start + len(x.text), x.zone, x.rule) for x in lines if x.zone != BODY and not x.blank]
    covered = {z.start for z in zones}
    for line in lines:
        related = None if line.start in covered else INLINE_RELATED.search(line.text)
        if related:
            zones.append(Zone(line.start + related.start(), line.start + len(line.text), BOILERPLATE, "zone.related"))
    return sorted(zones, key=lambda z: z.start)


def _rule_of(line: _Line) -> LineRule | None:
    if line.blank or len(line.text) > _SHORT_RULED_LINE:
        return None
    return next((rule for rule in RULES if rule.regex.match(line.text)), None)


def _rules(lines: Sequence[_Line]) -> None:
    """Lines that a rule knows, and the lines that it reaches."""
    open_rule: LineRule | None = None
    for i, line in enumerate(lines):
        rule = _rule_of(line)
        if rule is not None:
            line.zone, line.rule = rule.zone, rule.id
            if rule.extent == "section" or (rule.extent == "list" and _bare(rule, line)):
                open_rule = rule
        elif open_rule is not None and _reaches(open_rule, line, lines, i + 1):
            line.zone, line.rule = open_rule.zone, open_rule.id
        else:
            open_rule = None


def _bare(rule: LineRule, line: _Line) -> bool:
    """Whether a line only announces what follows: « Lire aussi », not « Lire aussi : le CHU recrute »."""
    match = rule.regex.match(line.text)
    return match is not None and len(line.text) - match.end() <= _BARE_LINE


def _reaches(rule: LineRule, line: _Line, lines: Sequence[_Line], after: int) -> bool:
    """Whether a rule reaches a line; ``after`` is the place of the next one."""
    if rule.extent == "section":
        return not MARKDOWN_HEADING.match(line.text)
    if line.blank:
        return any(not following.blank for following in lines[after : after + 1])
    if ITEM.match(line.text) or not RUNNING.match(line.text):
        return True
    # The introduction of a teaser: running text for one line, then short lines again.
    following = next((x for i in range(after, len(lines)) if not (x := lines[i]).blank), None)
    return following is not None and not RUNNING.match(following.text)


def _menus(lines: Sequence[_Line]) -> None:
    """Lines of short items with signs between, and rows of teasers at the head and foot of a page."""
    for line in lines:
        if line.zone == BODY and MENU.match(line.text):
            line.zone, line.rule = BOILERPLATE, "zone.menu"
    written = [line for line in lines if not line.blank]
    running = [
        i
        for i, line in enumerate(written)
        if line.zone == BODY and RUNNING.match(line.text) and not ITEM.match(line.text)
    ]
    if not running:
        return
    for row in (written[: running[0]], written[running[-1] + 1 :]):
        items = [
            line for line in row if line.zone == BODY and ITEM.match(line.text) and not line.text.rstrip().endswith(".")
        ]
        if len(items) >= _ITEMS_IN_A_ROW and len(items) >= len(row) / 2:
            for line in items:
                line.zone, line.rule = BOILERPLATE, "zone.teasers"


def _headings(lines: Sequence[_Line]) -> None:
    """The headline: the first line of the article where it is one and more follows; and headings that markdown marks."""
    written = [line for line in lines if not line.blank]
    article = [line for line in written if line.zone == BODY]
    for line in article:
        if MARKDOWN_HEADING.match(line.text):
            line.zone, line.rule = TITLE, "zone.markdown_heading"
    first_running = next((i for i, line in enumerate(article) if RUNNING.match(line.text)), len(article) - 1)
    before = [
        x
        for x in article[:first_running]
        if HEADING.match(x.text) and len(x.text.split()) >= _HEADLINE_WORDS and not DATED.match(x.text)
    ]
    if any(line.zone == TITLE for line in article[: first_running + 1]):
        return
    if before:
        headline = max(before, key=lambda line: len(line.text))
        headline.zone, headline.rule = TITLE, "zone.headline"
    elif (
        first_running == 0 and len(article) > 1 and len(article[0].text) <= _HEADLINE and HEADING.match(article[0].text)
    ):
        article[0].zone, article[0].rule = TITLE, "zone.headline"
