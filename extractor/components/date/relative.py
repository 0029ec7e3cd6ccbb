"""Dates relative to the publication or to another date of the text: words -> value. Pure functions."""

from datetime import date, timedelta

from extractor.components.date.calendar import WEEKDAYS, fold
from extractor.components.date.values import (
    MULTIPLES,
    UNSETTLED,
    Context,
    Groups,
    Value,
    count_of,
    day_of,
    letter_of,
    nearest,
    number_of,
    part_of,
    shift,
    way_of,
    week_value,
    ymd,
)


def read_deictic_day(groups: Groups, context: Context) -> Value | None:
    offsets = {"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "demain": 1, "après-demain": 2}
    word = (groups["w"] or "").lower().replace("’", "'")
    if context.reference is None:
        # Undated, « aujourd'hui » says no more than « de nos jours ».
        return None if word == "aujourd'hui" else UNSETTLED
    return Value((context.reference + timedelta(days=offsets[word])).isoformat())


def read_today(groups: Groups, context: Context) -> Value:
    return Value(context.reference.isoformat()) if context.reference else UNSETTLED


def read_weekday(groups: Groups, context: Context) -> Value:
    reference = context.reference
    if reference is None:
        return UNSETTLED
    weekday = WEEKDAYS[(groups["wd"] or "").lower().rstrip(".")]
    back = (reference.weekday() - weekday) % 7
    way = way_of(groups)
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


def read_weekday_number(groups: Groups, context: Context) -> Value | None:
    weekday, number = WEEKDAYS[(groups["wd"] or "").lower().rstrip(".")], day_of(groups["d"] or "")
    if context.reference is None:
        return UNSETTLED
    candidates = []
    for months in range(-6, 7):
        try:
            day = shift(context.reference.replace(day=1), months, "M").replace(day=number)
        except ValueError:
            continue  # no such day in that month
        if day.weekday() == weekday:
            candidates.append(day)
    return Value(nearest(candidates, context, None).isoformat()) if candidates else UNSETTLED


_SEASON_FIRST_MONTH = 7  # sport, theatre and school years run from July


def _period_value(unit: str, reference: date, steps: int) -> str | None:
    if unit in ("an", "année", "annee", "exercice"):
        return f"{reference.year + steps:04d}"
    if unit == "siècle":
        return f"{reference.year // 100 + steps:02d}"
    if unit == "mois":
        day = shift(reference, steps, "M")
        return ymd(day.year, day.month)
    if unit == "semaine":
        return week_value(shift(reference, steps, "W"))
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


def unit_of(groups: Groups) -> str:
    return next(groups[k] or "" for k in ("u", "u2", "u3", "u4", "u5") if groups.get(k)).lower()


def read_this_period(groups: Groups, context: Context) -> Value:
    unit = unit_of(groups)
    return Value(_period_value(unit, context.reference, 0)) if context.reference else UNSETTLED


def read_relative_period(groups: Groups, context: Context) -> Value:
    word, reference = fold(groups.get("rel") or groups.get("rel2") or ""), context.reference
    if word.startswith(("suivant", "precedent")):
        if context.anchor is None and context.anchor_year is None:
            return UNSETTLED
        reference = context.anchor or date(context.anchor_year or 1, 7, 1)
    unit, way = unit_of(groups), way_of(groups) or 0
    if reference is None or (word.startswith("ecoule") and unit == "siècle"):
        return UNSETTLED
    if unit == "week-end" and way < 0 and reference.weekday() == 6:
        return Value(_period_value(unit, reference, 0))
    return Value(_period_value(unit, reference, way))


def read_new_year(groups: Groups, context: Context) -> Value:
    reference = context.reference
    return Value(f"{reference.year + (reference.month > 6):04d}") if reference else UNSETTLED


def read_year_after(groups: Groups, context: Context) -> Value:
    year = context.anchor_year
    return Value(f"{year + (1 if groups['after'] == 'après' else -1):04d}") if year else UNSETTLED


def read_part_period(groups: Groups, context: Context) -> Value:
    if context.reference is None:
        return Value(None, part_of(groups))
    return Value(_period_value(unit_of(groups), context.reference, way_of(groups) or 0), part_of(groups))


def read_the_year(groups: Groups, context: Context) -> Value:
    return Value(f"{context.reference.year:04d}") if context.reference else UNSETTLED


def read_weekend(groups: Groups, context: Context) -> Value:
    reference = context.reference
    if reference is None:
        return UNSETTLED
    back = reference.weekday() < 4 and context.sense != "future"
    return Value(_period_value("week-end", reference, -1 if back else 0))


def _moved(reference: date, count: float, unit: str) -> Value:
    """The date a number of units away, no finer than the words: years give a year, months a month."""
    if unit.lower().rstrip("s") in ("heure", "minute", "seconde"):
        return UNSETTLED
    factor, letter = MULTIPLES.get(fold(unit).rstrip("s"), (1, letter_of(unit)))
    day = shift(reference, round(count * factor), letter)
    if letter == "Y" and abs(count * factor) > 1:
        return Value(f"{day.year:04d}")
    if letter in "YM":
        return Value(ymd(day.year, day.month))
    return Value(day.isoformat())


def read_ago(groups: Groups, context: Context) -> Value:
    if context.reference is None:
        return UNSETTLED
    count = count_of(groups.get("n") or groups.get("n2") or "")
    unit = groups.get("u") or groups.get("u2") or ""
    return _moved(context.reference, -count, unit)


def read_last_periods(groups: Groups, context: Context) -> Value:
    """« les dix derniers mois »: the whole periods before the publication, or those after it."""
    if context.reference is None:
        return UNSETTLED
    count = number_of(groups.get("n") or groups.get("n2") or "")
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
    return Value("/".join(ymd(d.year, d.month) if letter == "M" else f"{d.year:04d}" for d in (start, end)))


def read_in_future(groups: Groups, context: Context) -> Value:
    if context.reference is None:
        return UNSETTLED
    return _moved(context.reference, count_of(groups["n"] or ""), groups["u"] or "")


def read_within(groups: Groups, context: Context) -> Value:
    if context.reference is None:
        return Value(None, "BEFORE")
    days = {"quinzaine": 15, "huitaine": 8}[(groups["q"] or "").lower()]
    return Value((context.reference + timedelta(days=days)).isoformat(), "BEFORE")


def read_later(groups: Groups, context: Context) -> Value:
    way = 1 if fold(groups["way"] or "") in ("plus tard", "apres") else -1
    count, unit = count_of(groups["n"] or ""), groups["u"] or ""
    if context.anchor:
        return _moved(context.anchor, way * count, unit)
    if context.anchor_year and letter_of(unit) == "Y":
        return Value(f"{context.anchor_year + way * round(count):04d}")
    return UNSETTLED


def read_anchored_day(groups: Groups, context: Context) -> Value:
    offsets = {"avant-veille": -2, "veille": -1, "lendemain": 1, "surlendemain": 2}
    if context.anchor is None:
        return UNSETTLED
    return Value((context.anchor + timedelta(days=offsets[(groups["w"] or "").lower()])).isoformat())


def read_same_day(groups: Groups, context: Context) -> Value:
    return Value(context.anchor.isoformat()) if context.anchor else UNSETTLED


def read_weekdays(groups: Groups, context: Context) -> Value:
    first = read_weekday({"wd": groups["a"]}, context)
    if first.value is None:
        return UNSETTLED
    start = date.fromisoformat(first.value)
    gap = (WEEKDAYS[(groups["b"] or "").lower()] - start.weekday()) % 7
    return Value(f"{start.isoformat()}/{(start + timedelta(days=gap)).isoformat()}")
