"""Full and partial dates, fiscal and civil periods, holidays: words -> value. Pure functions."""

import re
from datetime import date

from extractor.components.date.calendar import SEASON_START_MONTH, SEASONS, WEEKDAYS, fold, holiday
from extractor.components.date.values import (
    UNKNOWN_YEAR,
    UNSETTLED,
    Context,
    Groups,
    Value,
    day_of,
    month_of,
    nearest,
    number_of,
    part_of,
    shift,
    way_of,
    week_value,
    year_of,
    years_around,
    ymd,
)
from extractor.numerals import ORDINALS, from_roman, from_words


def read_iso(groups: Groups, context: Context) -> Value:
    return Value(date(int(groups["y"] or ""), int(groups["m"] or ""), int(groups["d"] or "")).isoformat())


def read_day(groups: Groups, context: Context) -> Value | None:
    day, month, year = day_of(groups["d"] or ""), month_of(groups["m"] or ""), groups.get("y")
    if year:
        return Value(date(year_of(year), month, day).isoformat())
    date(2000, month, day)
    if context.reference is None:
        if context.anchor_year and (month, day) != (2, 29):
            return Value(date(context.anchor_year, month, day).isoformat())
        return Value(ymd(UNKNOWN_YEAR, month, day))
    candidates = []
    for candidate in years_around(context):
        try:
            candidates.append(date(candidate, month, day))
        except ValueError:
            continue  # 29 February in a common year
    weekday = WEEKDAYS.get((groups.get("wd") or "").lower().rstrip("."))
    named = [c for c in candidates if c.weekday() == weekday]
    return Value(nearest(named or candidates, context, way_of(groups)).isoformat())


def read_month(groups: Groups, context: Context) -> Value:
    month, year = month_of(groups["m"] or ""), groups.get("y")
    if not 1 <= month <= 12:
        raise ValueError(month)
    if year:
        return Value(ymd(year_of(year), month), part_of(groups))
    if context.reference is None:
        return Value(ymd(UNKNOWN_YEAR, month), part_of(groups))
    reference = context.reference.replace(day=15)
    way = way_of(groups)
    candidates = [date(y, month, 15) for y in years_around(context)]
    if way is not None:
        candidates = [c for c in candidates if c != reference] or candidates
    chosen = nearest(candidates, Context(reference, sense=context.sense), way)
    return Value(ymd(chosen.year, chosen.month), part_of(groups))


def read_year(groups: Groups, context: Context) -> Value:
    return Value(f"{year_of(groups['y'] or ''):04d}", part_of(groups))


def read_decade(groups: Groups, context: Context) -> Value:
    text = (groups["y"] or "").lower()
    number = int(text) if text.isdigit() else from_words(text)
    return Value(f"{(number if number >= 100 else 1900 + number) // 10}")


def read_century(groups: Groups, context: Context) -> Value | None:
    number = from_roman(groups["roman"] or "")
    return Value(f"{number - 1:02d}") if 1 <= number <= 22 else None


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
        return Value(f"{year_of(year):04d}-{letter}{number}", part_of(groups))
    if context.reference is None:
        return Value(f"{UNKNOWN_YEAR}-{letter}{number}", part_of(groups))
    middles = [date(y, (number - 1) * months + (months + 1) // 2, 15) for y in years_around(context)]
    return Value(f"{nearest(middles, context, way_of(groups)).year:04d}-{letter}{number}", part_of(groups))


def read_quarter(groups: Groups, context: Context) -> Value:
    return _period(groups, context, count=4, letter="Q")


def read_half(groups: Groups, context: Context) -> Value:
    return _period(groups, context, count=2, letter="H")


def read_first_months(groups: Groups, context: Context) -> Value | None:
    count, year = number_of(groups["n"] or ""), groups.get("y")
    if not 1 <= count <= 12:
        return None
    if not year and context.reference is None:
        return UNSETTLED
    number = year_of(year) if year else context.reference.year if context.reference else 0
    return Value(f"{ymd(number, 1)}/{ymd(number, count)}")


def read_season(groups: Groups, context: Context) -> Value:
    code = SEASONS[fold(groups["season"] or "")]
    year = groups.get("y")
    if year:
        return Value(f"{year_of(year):04d}-{code}", part_of(groups))
    if context.reference is None:
        return Value(f"{UNKNOWN_YEAR}-{code}", part_of(groups))
    start = SEASON_START_MONTH[code]
    middles = [shift(date(y, start, 15), 1, "M") for y in years_around(context)]
    chosen = nearest(middles, context, way_of(groups))
    return Value(f"{chosen.year - (code == 'WI'):04d}-{code}", part_of(groups))


def read_back_to_school(groups: Groups, context: Context) -> Value:
    return read_month({"m": "9", "y": groups.get("y"), "rel": groups.get("rel")}, context)


def read_week_number(groups: Groups, context: Context) -> Value | None:
    number, year = int(groups["n"] or ""), groups.get("y")
    if not 1 <= number <= 53:
        return None
    known = year_of(year) if year else context.reference.year if context.reference else None
    return Value(f"{known if known else UNKNOWN_YEAR}-W{number:02d}")


def read_week_of(groups: Groups, context: Context) -> Value:
    day = read_day(groups, context)
    if day is None or day.value is None or day.value.startswith(UNKNOWN_YEAR):
        return UNSETTLED
    return Value(week_value(date.fromisoformat(day.value)))


def read_holiday(groups: Groups, context: Context) -> Value:
    name, year = fold(groups["h"] or ""), groups.get("y")
    if year:
        return Value(holiday(name, year_of(year)).isoformat())
    if context.reference is None:
        return UNSETTLED
    return Value(nearest([holiday(name, y) for y in years_around(context)], context, way_of(groups)).isoformat())
