"""The publication date that a document states itself. Pure functions, no spaCy, no clock."""

import re
from datetime import date

from extractor.components.date.finder import WHOLE_DATES, find, whole_dates
from extractor.rules import Span

# Where a page prints its date: near its head or its foot, never in the middle of the prose.
_HEAD, _FOOT = 2500, 600

_LABEL = re.compile(
    r"(?:date de (?:publication|parution|mise en ligne)|publié(?:e)?(?: le)?|publication|mis(?:e)? en ligne(?: le)?|paru(?:e)?(?: le)?|"
    r"posté(?:e)? le|posted on|source|date|le)[ \u00a0]*:?[ \u00a0]*(?:le[ \u00a0])?$",
    re.IGNORECASE,
)
_DATELINE_BEFORE = re.compile(r"^[A-ZÉÈÎÂ][\w’' -]{1,40}(?:[ \u00a0]?\([^)\n]{2,30}\))?,[ \u00a0](?:le[ \u00a0])?$")
_DATELINE_AFTER = re.compile(
    r"^[ \u00a0]*(?:\([^)\n]{2,30}\)[ \u00a0]*)?[–—:-]|^[ \u00a0]*(?:\d{1,2}[ \u00a0]?[h:][ \u00a0]?\d{0,2}[ \u00a0]*)?(?:\n|$)|^[.][ \u00a0](?=[A-ZÀ-Ý«])"
)
_BYLINE_BEFORE = re.compile(
    r"^(?:par|de)?[ \u00a0]?[A-ZÀ-Ý][^\n,|]{2,50}(?:,|[|•·–-])[ \u00a0](?:le[ \u00a0])?$", re.IGNORECASE
)


def _line(text: str, span: Span) -> tuple[str, str]:
    """What stands before and after a span on its line."""
    start = text.rfind("\n", 0, span[0]) + 1
    end = text.find("\n", span[1])
    return text[start : span[0]], text[span[1] : end if end >= 0 else len(text)]


def _evidence(text: str, span: Span) -> int:
    """How well a date is shown to be the publication's: 3 by a label, 2 by a dateline or its own line, 0 not at all."""
    before, after = _line(text, span)
    if _LABEL.search(before) and len(before) < 60 and not re.search(r"[.!?]\s", before):
        bare = before.strip().lower() in ("le", "")
        if not bare or not after.strip(" .\u00a0\r"):
            return 3 if not bare else 2
    if not before.strip() and not after.strip(" .|\u00a0\r"):
        return 2
    if _DATELINE_BEFORE.match(before) and _DATELINE_AFTER.match(after):
        return 2
    if _BYLINE_BEFORE.match(before) and not after.strip(" .\u00a0\r"):
        return 2
    return 0


def find_publication_date(text: str) -> str | None:
    """The day that a text gives as its own: « Source : 8/12/2025 », « Publié le 3 mars 2024 », a line
    « 29/09/25 », a dateline « Paris, le 12 mars 2024 – ».

    Returns:
        An ISO 8601 day, or None where no date is shown to be the publication's.
    """
    candidates: list[tuple[int, int, str]] = []
    foot = max(_HEAD, len(text) - _FOOT)
    for offset, part in ((0, text[:_HEAD]), (foot, text[foot:])):
        if not any(_evidence(text, (start + offset, end + offset)) for start, end in whole_dates(part)):
            continue
        for match in find(part):
            value = match.attributes["value"] if match.rule in WHOLE_DATES else None
            if value and date.fromisoformat(value).year > 1980:
                strength = _evidence(text, (match.start + offset, match.end + offset))
                if strength:
                    candidates.append((-strength, match.start + offset, value))
    return min(candidates)[2] if candidates else None
