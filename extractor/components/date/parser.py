"""What a date or a duration says, as ISO 8601 with the TIMEX3 extensions. Pure functions, no spaCy, no clock.

``read`` takes a pattern's reading, the groups that its expression caught and a ``Context``; it gives a
``Value``, or None where the words are no date after all (« 31/02/2024 »). What the words and the context do
not settle is never invented: the value is partial (``XXXX-11``) or None.

Sources of the values: ISO 8601-1:2019 for days, weeks, intervals and periods; TIMEX3 (TimeML 1.2.1, section
TIMEX3) for quarters, halves, seasons, decades (``199``), centuries (``18``) and ``XXXX``.
"""

from collections.abc import Callable

from extractor.components.date import absolute, durations, ranges, relative
from extractor.components.date.values import Context, Groups, Value

__all__ = ["READINGS", "Context", "Value", "read"]


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


READINGS: dict[str, Callable[[Groups, Context], Value | None]] = {
    "iso": absolute.read_iso,
    "numeric": absolute.read_day,
    "day": absolute.read_day,
    "month": absolute.read_month,
    "year": absolute.read_year,
    "bare_year": absolute.read_year,
    "decade": absolute.read_decade,
    "century": absolute.read_century,
    "quarter": absolute.read_quarter,
    "half": absolute.read_half,
    "first_months": absolute.read_first_months,
    "season": absolute.read_season,
    "back_to_school": absolute.read_back_to_school,
    "week_number": absolute.read_week_number,
    "week_of": absolute.read_week_of,
    "holiday": absolute.read_holiday,
    "range": ranges.read_range,
    "years": ranges.read_years,
    "weekdays": relative.read_weekdays,
    "deictic_day": relative.read_deictic_day,
    "today": relative.read_today,
    "weekday": relative.read_weekday,
    "weekday_number": relative.read_weekday_number,
    "this_period": relative.read_this_period,
    "relative_period": relative.read_relative_period,
    "new_year": relative.read_new_year,
    "year_after": relative.read_year_after,
    "part_period": relative.read_part_period,
    "the_year": relative.read_the_year,
    "weekend": relative.read_weekend,
    "last_periods": relative.read_last_periods,
    "ago": relative.read_ago,
    "in_future": relative.read_in_future,
    "within": relative.read_within,
    "later": relative.read_later,
    "anchored_day": relative.read_anchored_day,
    "same_day": relative.read_same_day,
    "duration": durations.read_duration,
    "duration_range": durations.read_duration_range,
    "clock": durations.read_clock,
    "minutes_seconds": durations.read_minutes_seconds,
    "seasons": durations.read_seasons,
    "few": durations.read_few,
    "half_unit": durations.read_half_unit,
    "quarter_unit": durations.read_quarter_unit,
}
