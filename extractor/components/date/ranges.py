"""Ranges of dates, the ends of which complete each other: words -> interval. Pure functions."""

import re

from extractor.components.date.absolute import read_day, read_month, read_quarter
from extractor.components.date.values import UNSETTLED, Context, Groups, Value, year_of
from extractor.numerals import BLANKS

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
        return read_quarter(pieces, context).value
    if pieces.get("d") and pieces.get("m"):
        value = read_day(pieces, context)
        return value.value if value else None
    if pieces.get("m"):
        return read_month({**pieces, "part": None}, context).value
    if pieces.get("y"):
        return f"{year_of(pieces['y'] or ''):04d}"
    raise ValueError(pieces)


def read_range(groups: Groups, context: Context) -> Value | None:
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


def read_years(groups: Groups, context: Context) -> Value | None:
    first, text = int(groups["a"] or ""), groups["b"] or ""
    last = int(text) if len(text) == 4 else first // 100 * 100 + int(text)
    return Value(f"{first}/{last}") if first < last <= first + 100 else None
