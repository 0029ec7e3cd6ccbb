"""What the readings of dates share: values, the context that they lean on, and the pieces that words give. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from extractor.components.date.calendar import MONTHS, fold
from extractor.numerals import APPROXIMATE, from_digits, from_words

Groups = Mapping[str, str | None]


@dataclass(frozen=True)
class Value:
    """An ISO 8601 / TIMEX3 value, None where nothing settles it, and the modifier START, MID, END, APPROX, BEFORE or AFTER."""

    value: str | None
    mod: str | None = None


@dataclass(frozen=True)
class Context:
    """What a date may lean on: the publication date, the last dated day before it in the text, and the
    sense of the verb around it (``future``, ``past`` or None where no verb tells)."""

    reference: date | None = None
    anchor: date | None = None
    anchor_year: int | None = None
    sense: str | None = None


UNSETTLED = Value(None)
_PARTS = {"début": "START", "debut": "START", "fin": "END", "mi": "MID", "milieu": "MID"}
UNKNOWN_YEAR = "XXXX"
_AGAINST_THE_VERB = 3.0  # how much farther a date may be when the verb's tense speaks for it
_AHEAD_WITHOUT_VERB = 1.25  # where no verb tells, the press speaks more of what has been
_UNIT_LETTERS = {"an": "Y", "annee": "Y", "mois": "M", "semaine": "W", "jour": "D", "journee": "D"}
MULTIPLES = {"trimestre": (3, "M"), "semestre": (6, "M"), "siecle": (100, "Y"), "decennie": (10, "Y")}


def number_of(text: str) -> int:
    return int(text) if text.isdigit() else from_words(text)


def day_of(text: str) -> int:
    lead = re.match(r"\d+", text)
    return int(lead.group()) if lead else 1 if text.lower() == "premier" else from_words(text)


def month_of(text: str) -> int:
    return int(text) if text.isdigit() else MONTHS[fold(text)]


def year_of(text: str) -> int:
    """A year in four or two digits or in words; two digits below 50 are of this century, others of the last."""
    plain = text.strip("'’ \n")
    if not plain[0].isdigit():
        return from_words(plain.replace("dix-neuf cent", "mille neuf cent"))
    year = int(plain)
    return year if len(plain) > 2 else year + (2000 if year < 50 else 1900)


def part_of(groups: Groups) -> str | None:
    return _PARTS.get((groups.get("part") or "").lower())


def way_of(groups: Groups) -> int | None:
    """The direction of « dernier » (-1), « prochain » (+1), or None where nothing of the kind stands there."""
    word = fold(groups.get("rel") or groups.get("rel2") or "")
    if not word:
        return None
    return 1 if word.startswith(("prochain", "suivant", "a venir")) else -1


def ymd(year: int | str, month: int, day: int | None = None) -> str:
    head = f"{year:04d}" if isinstance(year, int) else year
    return f"{head}-{month:02d}" if day is None else f"{head}-{month:02d}-{day:02d}"


def nearest(candidates: list[date], context: Context, way: int | None) -> date:
    """The candidate that fits: on the side that « dernier » or « prochain » names, else the nearest, the
    side of the verb's tense weighing more."""
    reference = context.reference
    if reference is None:
        raise ValueError("no publication date")
    if way is not None:
        side = [c for c in candidates if (c - reference).days * way >= 0] or candidates
        return min(side, key=lambda c: abs((c - reference).days))

    def cost(candidate: date) -> tuple[float, int]:
        days = (candidate - reference).days
        against = (context.sense == "past" and days > 0) or (context.sense == "future" and days < 0)
        ahead = context.sense is None and days > 0
        return abs(days) * (_AGAINST_THE_VERB if against else _AHEAD_WITHOUT_VERB if ahead else 1.0), days

    return min(candidates, key=cost)


def years_around(context: Context) -> list[int]:
    reference = context.reference
    return [] if reference is None else [reference.year - 1, reference.year, reference.year + 1]


def shift(day: date, count: int, letter: str) -> date:
    """The day ``count`` units away; ``letter`` is Y, M, W or D. A month's end stays within its month."""
    if letter in "WD":
        return day + timedelta(days=count * (7 if letter == "W" else 1))
    months = day.year * 12 + day.month - 1 + count * (12 if letter == "Y" else 1)
    year, month = divmod(months, 12)
    last = 31 if month == 11 else (date(year, month + 2, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def week_value(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def count_of(text: str) -> float:
    words = text.lower().replace("’", "'")
    for name, count in APPROXIMATE.items():
        if words.startswith(f"une {name}"):
            return count
    return float(from_digits(text)) if text[:1].isdigit() else from_words(text)


def letter_of(unit: str) -> str:
    word = fold(unit)
    return _UNIT_LETTERS.get(word) or _UNIT_LETTERS.get(word.rstrip("s")) or ""
