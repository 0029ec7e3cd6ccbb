"""What a date or a duration says, as ISO 8601 with the TIMEX3 extensions. Pure functions, no spaCy, no clock.

``read`` takes a pattern's reading, the groups that its expression caught and a ``Context``; it gives a
``Value``, or None where the words are no date after all (« 31/02/2024 »). What the words and the context do
not settle is never invented: the value is partial (``XXXX-11``) or None.

Sources of the values: ISO 8601-1:2019 for days, weeks, intervals and periods; TIMEX3 (TimeML 1.2.1, section
TIMEX3) for quarters, halves, seasons, decades (``199``), centuries (``18``) and ``XXXX``.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from extractor.components.date.calendar import (
    MONTHS,
    SEASON_START_MONTH,
    SEASONS,
    WEEKDAYS,
    fold,
    holiday,
)
from extractor.numerals import APPROXIMATE, BLANKS, ORDINALS, from_digits, from_roman, from_words

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
_UNKNOWN_YEAR = "XXXX"
_AGAINST_THE_VERB = 3.0  # how much farther a date may be when the verb's tense speaks for it
_AHEAD_WITHOUT_VERB = 1.25  # where no verb tells, the press speaks more of what has been
_UNIT_LETTERS = {"an": "Y", "annee": "Y", "mois": "M", "semaine": "W", "jour": "D", "journee": "D"}
_MULTIPLES = {"trimestre": (3, "M"), "semestre": (6, "M"), "siecle": (100, "Y"), "decennie": (10, "Y")}
_CLOCK_LETTERS = {"heure": "H", "minute": "M", "seconde": "S", "h": "H", "min": "M", "mn": "M", "s": "S", "sec": "S"}


def read(reading: str, groups: Groups, context: Context) -> Value | None:
    """The value of an expression that a pattern caught.

    Args:
        reading: the pattern's ``reading``.
        groups: the named groups of its match.
        context: what relative and partial dates lean on.

    Returns:
        The value, or None where the words are no date or duration.

    Raises:
        KeyError: no such reading.
    """
    try:
        return READINGS[reading](groups, context)
    except (ValueError, OverflowError):
        return None


# -- pieces ---------------------------------------------------------------------------------------


def _number(text: str) -> int:
    return int(text) if text.isdigit() else from_words(text)


def _day(text: str) -> int:
    lead = re.match(r"\d+", text)
    return int(lead.group()) if lead else 1 if text.lower() == "premier" else from_words(text)


def _month(text: str) -> int:
    return int(text) if text.isdigit() else MONTHS[fold(text)]


def _year(text: str) -> int:
    """A year in four or two digits or in words; two digits below 50 are of this century, others of the last."""
    plain = text.strip("'’ \n")
    if not plain[0].isdigit():
        return from_words(plain.replace("dix-neuf cent", "mille neuf cent"))
    year = int(plain)
    return year if len(plain) > 2 else year + (2000 if year < 50 else 1900)


def _part(groups: Groups) -> str | None:
    return _PARTS.get((groups.get("part") or "").lower())


def _way(groups: Groups) -> int | None:
    """The direction of « dernier » (-1), « prochain » (+1), or None where nothing of the kind stands there."""
    word = fold(groups.get("rel") or groups.get("rel2") or "")
    if not word:
        return None
    return 1 if word.startswith(("prochain", "suivant", "a venir")) else -1


def _ymd(year: int | str, month: int, day: int | None = None) -> str:
    head = f"{year:04d}" if isinstance(year, int) else year
    return f"{head}-{month:02d}" if day is None else f"{head}-{month:02d}-{day:02d}"


def _nearest(candidates: list[date], context: Context, way: int | None) -> date:
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


def _years_around(context: Context) -> list[int]:
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


def _week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


# -- full and partial dates -----------------------------------------------------------------------


def _read_iso(groups: Groups, context: Context) -> Value:
    return Value(date(int(groups["y"] or ""), int(groups["m"] or ""), int(groups["d"] or "")).isoformat())


def _read_numeric(groups: Groups, context: Context) -> Value | None:
    return _read_day(groups, context)


def _read_day(groups: Groups, context: Context) -> Value | None:
    day, month, year = _day(groups["d"] or ""), _month(groups["m"] or ""), groups.get("y")
    if year:
        return Value(date(_year(year), month, day).isoformat())
    date(2000, month, day)
    if context.reference is None:
        if context.anchor_year and (month, day) != (2, 29):
            return Value(date(context.anchor_year, month, day).isoformat())
        return Value(_ymd(_UNKNOWN_YEAR, month, day))
    candidates = []
    for candidate in _years_around(context):
        try:
            candidates.append(date(candidate, month, day))
        except ValueError:
            continue  # 29 February in a common year
    weekday = WEEKDAYS.get((groups.get("wd") or "").lower().rstrip("."))
    named = [c for c in candidates if c.weekday() == weekday]
    return Value(_nearest(named or candidates, context, _way(groups)).isoformat())


def _read_month(groups: Groups, context: Context) -> Value:
    month, year = _month(groups["m"] or ""), groups.get("y")
    if not 1 <= month <= 12:
        raise ValueError(month)
    if year:
        return Value(_ymd(_year(year), month), _part(groups))
    if context.reference is None:
        return Value(_ymd(_UNKNOWN_YEAR, month), _part(groups))
    reference = context.reference.replace(day=15)
    way = _way(groups)
    candidates = [date(y, month, 15) for y in _years_around(context)]
    if way is not None:
        candidates = [c for c in candidates if c != reference] or candidates
    chosen = _nearest(candidates, Context(reference, sense=context.sense), way)
    return Value(_ymd(chosen.year, chosen.month), _part(groups))


def _read_year(groups: Groups, context: Context) -> Value:
    return Value(f"{_year(groups['y'] or ''):04d}", _part(groups))


def _read_decade(groups: Groups, context: Context) -> Value:
    text = (groups["y"] or "").lower()
    number = int(text) if text.isdigit() else from_words(text)
    return Value(f"{(number if number >= 100 else 1900 + number) // 10}")


def _read_century(groups: Groups, context: Context) -> Value | None:
    number = from_roman(groups["roman"] or "")
    return Value(f"{number - 1:02d}") if 1 <= number <= 22 else None


# -- fiscal and civil periods ---------------------------------------------------------------------


def _ordinal(text: str) -> int:
    digit = re.match(r"\d", text)
    return int(digit.group()) if digit else ORDINALS[text.lower()]


def _period_number(groups: Groups, count: int) -> int:
    text = groups.get("n") or groups.get("n2") or ""
    number = count if text.lower() == "dernier" else _ordinal(text)
    if number > count:
        raise ValueError(text)
    return number


def _period(groups: Groups, context: Context, *, count: int, letter: str) -> Value:
    number, year, months = _period_number(groups, count), groups.get("y"), 12 // count
    if year:
        return Value(f"{_year(year):04d}-{letter}{number}", _part(groups))
    if context.reference is None:
        return Value(f"{_UNKNOWN_YEAR}-{letter}{number}", _part(groups))
    middles = [date(y, (number - 1) * months + (months + 1) // 2, 15) for y in _years_around(context)]
    return Value(f"{_nearest(middles, context, _way(groups)).year:04d}-{letter}{number}", _part(groups))


def _read_quarter(groups: Groups, context: Context) -> Value:
    return _period(groups, context, count=4, letter="Q")


def _read_half(groups: Groups, context: Context) -> Value:
    return _period(groups, context, count=2, letter="H")


def _read_first_months(groups: Groups, context: Context) -> Value | None:
    count, year = _number(groups["n"] or ""), groups.get("y")
    if not 1 <= count <= 12:
        return None
    if not year and context.reference is None:
        return UNSETTLED
    number = _year(year) if year else context.reference.year if context.reference else 0
    return Value(f"{_ymd(number, 1)}/{_ymd(number, count)}")


def _read_season(groups: Groups, context: Context) -> Value:
    code = SEASONS[fold(groups["season"] or "")]
    year = groups.get("y")
    if year:
        return Value(f"{_year(year):04d}-{code}", _part(groups))
    if context.reference is None:
        return Value(f"{_UNKNOWN_YEAR}-{code}", _part(groups))
    start = SEASON_START_MONTH[code]
    middles = [shift(date(y, start, 15), 1, "M") for y in _years_around(context)]
    chosen = _nearest(middles, context, _way(groups))
    return Value(f"{chosen.year - (code == 'WI'):04d}-{code}", _part(groups))


def _read_back_to_school(groups: Groups, context: Context) -> Value:
    return _read_month({"m": "9", "y": groups.get("y"), "rel": groups.get("rel")}, context)


def _read_week_number(groups: Groups, context: Context) -> Value | None:
    number, year = int(groups["n"] or ""), groups.get("y")
    if not 1 <= number <= 53:
        return None
    known = _year(year) if year else context.reference.year if context.reference else None
    return Value(f"{known if known else _UNKNOWN_YEAR}-W{number:02d}")


def _read_week_of(groups: Groups, context: Context) -> Value:
    day = _read_day(groups, context)
    if day is None or day.value is None or day.value.startswith(_UNKNOWN_YEAR):
        return UNSETTLED
    return Value(_week(date.fromisoformat(day.value)))


def _read_holiday(groups: Groups, context: Context) -> Value:
    name, year = fold(groups["h"] or ""), groups.get("y")
    if year:
        return Value(holiday(name, _year(year)).isoformat())
    if context.reference is None:
        return UNSETTLED
    return Value(_nearest([holiday(name, y) for y in _years_around(context)], context, _way(groups)).isoformat())


# -- ranges ---------------------------------------------------------------------------------------

_POINT = re.compile(
    rf"(?:(?P<part>début|fin|mi)[-{BLANKS}]{{1,2}})?"
    rf"(?:(?P<wd>[a-zà-ÿ]{{3,8}}\.?),?\s+)?(?:(?P<d>\d{{1,2}})(?:er)?)?(?:\s*(?P<m>[a-zà-ÿ]{{3,9}}\.?))?(?:\s*(?P<y>\d{{4}}|[a-zà-ÿ][a-zà-ÿ -]+))?",
    re.IGNORECASE,
)
_NUMERIC_POINT = re.compile(r"(?P<d>\d{1,2})(?:[/.](?P<m>\d{1,2}))?(?:[/.](?P<y>\d{2,4}))?")
_QUARTER_POINT = re.compile(r"T(?P<n>[1-4])(?:\s*(?P<y>\d{4}))?", re.IGNORECASE)


def _point(text: str) -> dict[str, str | None]:
    """The pieces of one end of a range, as far as they are written there."""
    plain = text.strip()
    if re.fullmatch(r"(?:19|20|1[0-8])\d\d", plain):
        return {"y": plain}
    for expression in (_QUARTER_POINT, _NUMERIC_POINT, _POINT):
        match = expression.fullmatch(plain)
        if match:
            pieces = match.groupdict()
            if pieces.get("wd") and not pieces.get("d") and not pieces.get("m"):
                pieces["m"], pieces["wd"] = pieces["wd"], None
            return pieces
    partial = re.fullmatch(r"(?:début|fin|mi)[\s-]+(\d{4})", plain, re.IGNORECASE)
    if partial:
        return {"y": partial[1]}
    raise ValueError(text)


def _point_value(pieces: dict[str, str | None], context: Context) -> str | None:
    if pieces.get("n"):
        return _read_quarter(pieces, context).value
    if pieces.get("d") and pieces.get("m"):
        value = _read_day(pieces, context)
        return value.value if value else None
    if pieces.get("m"):
        return _read_month({**pieces, "part": None}, context).value
    if pieces.get("y"):
        return f"{_year(pieces['y'] or ''):04d}"
    raise ValueError(pieces)


def _read_range(groups: Groups, context: Context) -> Value | None:
    first, last = _point(groups["a"] or ""), _point(groups["b"] or "")
    if first.get("d") and not first.get("m"):
        first = {**first, "m": last.get("m")}
    if first.get("d") and not last.get("d"):
        return None
    end = _point_value(last, context)
    if end is None:
        return UNSETTLED
    known = end[:4]
    inherits = first.get("m") and not first.get("y") and known.isdigit()
    start = _point_value({**first, "y": known} if inherits else first, context)
    if start is None:
        return UNSETTLED
    if inherits and start > end and len(start) == len(end):
        # « décembre à mars 2025 » begins in the year before.
        start = f"{int(start[:4]) - 1:04d}{start[4:]}"
    return Value(f"{start}/{end}") if start <= end or not known.isdigit() else None


def _read_years(groups: Groups, context: Context) -> Value | None:
    first, text = int(groups["a"] or ""), groups["b"] or ""
    last = int(text) if len(text) == 4 else first // 100 * 100 + int(text)
    return Value(f"{first}/{last}") if first < last <= first + 100 else None


def _read_weekdays(groups: Groups, context: Context) -> Value:
    first = _read_weekday({"wd": groups["a"]}, context)
    if first.value is None:
        return UNSETTLED
    start = date.fromisoformat(first.value)
    gap = (WEEKDAYS[(groups["b"] or "").lower()] - start.weekday()) % 7
    return Value(f"{start.isoformat()}/{(start + timedelta(days=gap)).isoformat()}")


# -- relative to the publication date or to a date of the text ------------------------------------


def _read_deictic_day(groups: Groups, context: Context) -> Value | None:
    offsets = {"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "demain": 1, "après-demain": 2}
    word = (groups["w"] or "").lower().replace("’", "'")
    if context.reference is None:
        # Undated, « aujourd'hui » says no more than « de nos jours ».
        return None if word == "aujourd'hui" else UNSETTLED
    return Value((context.reference + timedelta(days=offsets[word])).isoformat())


def _read_today(groups: Groups, context: Context) -> Value:
    return Value(context.reference.isoformat()) if context.reference else UNSETTLED


def _read_weekday(groups: Groups, context: Context) -> Value:
    reference = context.reference
    if reference is None:
        return UNSETTLED
    weekday = WEEKDAYS[(groups["wd"] or "").lower().rstrip(".")]
    back = (reference.weekday() - weekday) % 7
    way = _way(groups)
    if way is not None:
        return Value((reference + timedelta(days=-(back or 7) if way < 0 else (7 - back))).isoformat())
    if groups.get("this"):
        # « ce mardi » is today, or the one of this week that is nearest.
        day = reference - timedelta(days=back)
        ahead = day + timedelta(days=7)
        future = (context.sense == "future" and back) or ((ahead - reference).days < back and context.sense != "past")
        return Value((ahead if future else day).isoformat())
    if context.sense == "future" and back:
        return Value((reference + timedelta(days=7 - back)).isoformat())
    return Value((reference - timedelta(days=back)).isoformat())


def _read_weekday_number(groups: Groups, context: Context) -> Value | None:
    weekday, number = WEEKDAYS[(groups["wd"] or "").lower().rstrip(".")], _day(groups["d"] or "")
    if context.reference is None:
        return UNSETTLED
    candidates = []
    for months in (-2, -1, 0, 1, 2):
        try:
            day = shift(context.reference.replace(day=1), months, "M").replace(day=number)
        except ValueError:
            continue  # no such day in that month
        if day.weekday() == weekday:
            candidates.append(day)
    return Value(_nearest(candidates, context, None).isoformat()) if candidates else UNSETTLED


_SEASON_FIRST_MONTH = 7  # sport, theatre and school years run from July


def _period_value(unit: str, reference: date, steps: int) -> str | None:
    if unit in ("an", "année", "annee", "exercice"):
        return f"{reference.year + steps:04d}"
    if unit == "siècle":
        return f"{reference.year // 100 + steps:02d}"
    if unit == "mois":
        day = shift(reference, steps, "M")
        return _ymd(day.year, day.month)
    if unit == "semaine":
        return _week(shift(reference, steps, "W"))
    if unit == "trimestre":
        day = shift(reference, 3 * steps, "M")
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    if unit == "semestre":
        day = shift(reference, 6 * steps, "M")
        return f"{day.year:04d}-H{(day.month + 5) // 6}"
    if unit == "saison":
        first = reference.year + steps - (reference.month < _SEASON_FIRST_MONTH)
        return f"{first:04d}/{first + 1:04d}"
    saturday = reference + timedelta(days=5 - reference.weekday() + 7 * steps)
    return f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}"


def _unit(groups: Groups) -> str:
    return next(groups[k] or "" for k in ("u", "u2", "u3", "u4", "u5") if groups.get(k)).lower()


def _read_this_period(groups: Groups, context: Context) -> Value:
    unit = _unit(groups)
    return Value(_period_value(unit, context.reference, 0)) if context.reference else UNSETTLED


def _read_relative_period(groups: Groups, context: Context) -> Value:
    word, reference = fold(groups.get("rel") or groups.get("rel2") or ""), context.reference
    if word.startswith(("suivant", "precedent")):
        if context.anchor is None and context.anchor_year is None:
            return UNSETTLED
        reference = context.anchor or date(context.anchor_year or 1, 7, 1)
    unit, way = _unit(groups), _way(groups) or 0
    if reference is None or (word.startswith("ecoule") and unit == "siècle"):
        return UNSETTLED
    if unit == "week-end" and way < 0 and reference.weekday() == 6:
        return Value(_period_value(unit, reference, 0))
    return Value(_period_value(unit, reference, way))


def _read_new_year(groups: Groups, context: Context) -> Value:
    reference = context.reference
    return Value(f"{reference.year + (reference.month > 6):04d}") if reference else UNSETTLED


def _read_year_after(groups: Groups, context: Context) -> Value:
    year = context.anchor_year
    return Value(f"{year + (1 if groups['after'] == 'après' else -1):04d}") if year else UNSETTLED


def _read_part_period(groups: Groups, context: Context) -> Value:
    if context.reference is None:
        return Value(None, _part(groups))
    return Value(_period_value(_unit(groups), context.reference, _way(groups) or 0), _part(groups))


def _read_the_year(groups: Groups, context: Context) -> Value:
    return Value(f"{context.reference.year:04d}") if context.reference else UNSETTLED


def _read_weekend(groups: Groups, context: Context) -> Value:
    reference = context.reference
    if reference is None:
        return UNSETTLED
    back = reference.weekday() < 4 and context.sense != "future"
    return Value(_period_value("week-end", reference, -1 if back else 0))


def _count(text: str) -> float:
    words = text.lower().replace("’", "'")
    for name, count in APPROXIMATE.items():
        if words.startswith(f"une {name}"):
            return count
    return float(from_digits(text)) if text[:1].isdigit() else from_words(text)


def _letter(unit: str) -> str:
    word = fold(unit)
    return _UNIT_LETTERS.get(word) or _UNIT_LETTERS.get(word.rstrip("s")) or ""


def _moved(reference: date, count: float, unit: str) -> Value:
    """The date a number of units away, no finer than the words: years give a year, months a month."""
    if unit.lower().rstrip("s") in ("heure", "minute", "seconde"):
        return UNSETTLED
    factor, letter = _MULTIPLES.get(fold(unit).rstrip("s"), (1, _letter(unit)))
    day = shift(reference, round(count * factor), letter)
    if letter == "Y" and abs(count * factor) > 1:
        return Value(f"{day.year:04d}")
    if letter in "YM":
        return Value(_ymd(day.year, day.month))
    return Value(day.isoformat())


def _read_ago(groups: Groups, context: Context) -> Value:
    if context.reference is None:
        return UNSETTLED
    count = _count(groups.get("n") or groups.get("n2") or "")
    unit = groups.get("u") or groups.get("u2") or ""
    return _moved(context.reference, -count, unit)


def _read_last_periods(groups: Groups, context: Context) -> Value:
    """« les dix derniers mois »: the whole periods before the publication, or those after it."""
    if context.reference is None:
        return UNSETTLED
    count = _number(groups.get("n") or groups.get("n2") or "")
    past = (groups.get("rel") or groups.get("rel2") or "").lower().startswith("dern")
    unit, reference = (groups["u"] or "").lower(), context.reference
    if unit in ("jours", "semaines"):
        days = timedelta(days=count * (7 if unit == "semaines" else 1))
        one = timedelta(days=1)
        first, last = (reference - days, reference - one) if past else (reference + one, reference + days)
        return Value(f"{first.isoformat()}/{last.isoformat()}")
    factor, letter = {"mois": (1, "M"), "trimestres": (3, "M")}.get(unit, (1, "Y"))
    near, far = (-1, -count * factor) if past else (1, count * factor)
    start, end = sorted((shift(reference, near, letter), shift(reference, far, letter)))
    return Value("/".join(_ymd(d.year, d.month) if letter == "M" else f"{d.year:04d}" for d in (start, end)))


def _read_in_future(groups: Groups, context: Context) -> Value:
    if context.reference is None:
        return UNSETTLED
    return _moved(context.reference, _count(groups["n"] or ""), groups["u"] or "")


def _read_within(groups: Groups, context: Context) -> Value:
    if context.reference is None:
        return Value(None, "BEFORE")
    days = {"quinzaine": 15, "huitaine": 8}[(groups["q"] or "").lower()]
    return Value((context.reference + timedelta(days=days)).isoformat(), "BEFORE")


def _read_later(groups: Groups, context: Context) -> Value:
    way = 1 if fold(groups["way"] or "") in ("plus tard", "apres") else -1
    count, unit = _count(groups["n"] or ""), groups["u"] or ""
    if context.anchor:
        return _moved(context.anchor, way * count, unit)
    if context.anchor_year and _letter(unit) == "Y":
        return Value(f"{context.anchor_year + way * round(count):04d}")
    return UNSETTLED


def _read_anchored_day(groups: Groups, context: Context) -> Value:
    offsets = {"avant-veille": -2, "veille": -1, "lendemain": 1, "surlendemain": 2}
    if context.anchor is None:
        return UNSETTLED
    return Value((context.anchor + timedelta(days=offsets[(groups["w"] or "").lower()])).isoformat())


def _read_same_day(groups: Groups, context: Context) -> Value:
    return Value(context.anchor.isoformat()) if context.anchor else UNSETTLED


# -- durations ------------------------------------------------------------------------------------


def _plain(count: float) -> str:
    return f"{count:g}"


def _duration(count: float, unit: str, *, half: bool = False) -> str | None:
    word = fold(unit) if fold(unit) == "mois" else fold(unit).rstrip("s")
    if word in _CLOCK_LETTERS:
        return f"PT{_plain(count + half / 2)}{_CLOCK_LETTERS[word]}"
    factor, letter = _MULTIPLES.get(word, (1, _letter(word)))
    if not letter:
        return None
    if half and letter == "Y":
        return f"P{_plain(count * factor)}Y6M" if factor == 1 else f"P{_plain((count + 0.5) * factor)}Y"
    return f"P{_plain(count * factor + half / 2 * factor)}{letter}"


def _read_duration(groups: Groups, context: Context) -> Value | None:
    text = groups["n"] or ""
    count, unit = _count(text), groups["u"] or ""
    if count >= 2 and unit.lower() in ("an", "année", "jour", "semaine", "heure", "minute", "trimestre", "semestre"):
        return None
    value = _duration(count, unit, half=bool(groups.get("half")))
    approximate = text.lower().startswith(tuple(f"une {a}" for a in APPROXIMATE))
    return Value(value, "APPROX" if approximate else None) if value else None


def _read_duration_range(groups: Groups, context: Context) -> Value | None:
    low, high = _count(groups["n"] or ""), _count(groups["n2"] or "")
    if low >= high:
        return None
    return Value(f"{_duration(low, groups['u'] or '')}/{_duration(high, groups['u'] or '')}")


def _read_clock(groups: Groups, context: Context) -> Value:
    return Value(f"PT{int(groups['n'] or '')}{_CLOCK_LETTERS[groups['u'] or '']}")


def _read_minutes_seconds(groups: Groups, context: Context) -> Value:
    return Value(f"PT{int(groups['n'] or '')}M{int(groups['s'] or '')}S")


def _read_seasons(groups: Groups, context: Context) -> Value:
    return Value(f"P{_number(groups['n'] or '')}Y")


def _read_few(groups: Groups, context: Context) -> Value:
    return UNSETTLED


def _read_half_unit(groups: Groups, context: Context) -> Value:
    values = {"heure": "PT30M", "journée": "PT12H", "siècle": "P50Y", "décennie": "P5Y", "année": "P6M"}
    return Value(values[(groups["u"] or "").lower()])


def _read_quarter_unit(groups: Groups, context: Context) -> Value:
    return Value("PT15M" if groups.get("u") else "P25Y")


READINGS: dict[str, Callable[[Groups, Context], Value | None]] = {
    "iso": _read_iso,
    "numeric": _read_numeric,
    "day": _read_day,
    "month": _read_month,
    "year": _read_year,
    "bare_year": _read_year,
    "decade": _read_decade,
    "century": _read_century,
    "quarter": _read_quarter,
    "half": _read_half,
    "first_months": _read_first_months,
    "season": _read_season,
    "back_to_school": _read_back_to_school,
    "week_number": _read_week_number,
    "week_of": _read_week_of,
    "holiday": _read_holiday,
    "range": _read_range,
    "years": _read_years,
    "weekdays": _read_weekdays,
    "deictic_day": _read_deictic_day,
    "today": _read_today,
    "weekday": _read_weekday,
    "weekday_number": _read_weekday_number,
    "this_period": _read_this_period,
    "relative_period": _read_relative_period,
    "new_year": _read_new_year,
    "year_after": _read_year_after,
    "part_period": _read_part_period,
    "the_year": _read_the_year,
    "weekend": _read_weekend,
    "last_periods": _read_last_periods,
    "ago": _read_ago,
    "in_future": _read_in_future,
    "within": _read_within,
    "later": _read_later,
    "anchored_day": _read_anchored_day,
    "same_day": _read_same_day,
    "duration": _read_duration,
    "duration_range": _read_duration_range,
    "clock": _read_clock,
    "minutes_seconds": _read_minutes_seconds,
    "seasons": _read_seasons,
    "few": _read_few,
    "half_unit": _read_half_unit,
    "quarter_unit": _read_quarter_unit,
}
