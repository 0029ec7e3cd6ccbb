"""Durations: words -> ISO 8601 duration. Pure functions."""

from extractor.components.date.calendar import fold
from extractor.components.date.values import (
    MULTIPLES,
    UNSETTLED,
    Context,
    Groups,
    Value,
    count_of,
    letter_of,
    number_of,
)
from extractor.numerals import APPROXIMATE

_CLOCK_LETTERS = {"heure": "H", "minute": "M", "seconde": "S", "h": "H", "min": "M", "mn": "M", "s": "S", "sec": "S"}


def _plain(count: float) -> str:
    return f"{count:g}"


def _duration(count: float, unit: str, *, half: bool = False) -> str | None:
    word = fold(unit) if fold(unit) == "mois" else fold(unit).rstrip("s")
    if word in _CLOCK_LETTERS:
        return f"PT{_plain(count + half / 2)}{_CLOCK_LETTERS[word]}"
    factor, letter = MULTIPLES.get(word, (1, letter_of(word)))
    if not letter:
        return None
    if half and letter == "Y":
        return f"P{_plain(count * factor)}Y6M" if factor == 1 else f"P{_plain((count + 0.5) * factor)}Y"
    return f"P{_plain(count * factor + half / 2 * factor)}{letter}"


def read_duration(groups: Groups, context: Context) -> Value | None:
    text = groups["n"] or ""
    count, unit = count_of(text), groups["u"] or ""
    if count >= 2 and unit.lower() in ("an", "année", "jour", "semaine", "heure", "minute", "trimestre", "semestre"):
        return None
    value = _duration(count, unit, half=bool(groups.get("half")))
    approximate = text.lower().startswith(tuple(f"une {a}" for a in APPROXIMATE))
    return Value(value, "APPROX" if approximate else None) if value else None


def read_duration_range(groups: Groups, context: Context) -> Value | None:
    low, high = count_of(groups["n"] or ""), count_of(groups["n2"] or "")
    if low >= high:
        return None
    return Value(f"{_duration(low, groups['u'] or '')}/{_duration(high, groups['u'] or '')}")


def read_clock(groups: Groups, context: Context) -> Value:
    return Value(f"PT{int(groups['n'] or '')}{_CLOCK_LETTERS[groups['u'] or '']}")


def read_minutes_seconds(groups: Groups, context: Context) -> Value:
    return Value(f"PT{int(groups['n'] or '')}M{int(groups['s'] or '')}S")


def read_seasons(groups: Groups, context: Context) -> Value:
    return Value(f"P{number_of(groups['n'] or '')}Y")


def read_few(groups: Groups, context: Context) -> Value:
    return UNSETTLED


def read_half_unit(groups: Groups, context: Context) -> Value:
    values = {"heure": "PT30M", "journée": "PT12H", "siècle": "P50Y", "décennie": "P5Y", "année": "P6M"}
    return Value(values[(groups["u"] or "").lower()])


def read_quarter_unit(groups: Groups, context: Context) -> Value:
    return Value("PT15M" if groups.get("u") else "P25Y")
