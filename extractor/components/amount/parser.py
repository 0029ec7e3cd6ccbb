"""What an amount or a percentage says, as plain numbers. Pure functions, no spaCy."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from extractor.components.amount.currencies import CurrencyContext
from extractor.numerals import APPROXIMATE, number

Groups = Mapping[str, str | None]

_SCALES = {
    "k": 3, "mille": 3, "millier": 3, "m": 6, "mio": 6, "million": 6, "md": 9, "mrd": 9, "g": 9, "milliard": 9, "billion": 12,
}  # fmt: skip


@dataclass(frozen=True)
class Amount:
    """A number, the upper end of a range where one is stated, and the ISO 4217 code (None: unstated)."""

    value: Decimal
    maximum: Decimal | None = None
    currency: str | None = None


def read(reading: str, groups: Groups, context: CurrencyContext) -> Amount | None:
    """The value of an expression that a pattern caught, or None where the words are no amount after all.

    Raises:
        KeyError: no such reading.
    """
    try:
        return READINGS[reading](groups, context)
    except ValueError:
        return None


def plain(value: Decimal) -> int | float:
    """The number as JSON writes it: an integer where it is one."""
    return int(value) if value == value.to_integral_value() else float(value)


def _scale(text: str | None) -> Decimal:
    word = (text or "").strip().lower()
    if not word:
        return Decimal(1)
    return Decimal(10) ** _SCALES[word if word in _SCALES else word.rstrip("s")]


def _number(text: str | None) -> Decimal:
    return number((text or "").lower())


def _read_plain(groups: Groups, context: CurrencyContext) -> Amount | None:
    if (groups["c"] or "").lower() in ("livre", "livres") and not groups.get("k") and "GBP" not in context.named:
        return None  # « huit livres » are books
    code = context.code(groups["c"] or "")
    if groups["c"] == "F" and code != "FRF":
        if not groups.get("k"):
            return None  # « salle 5 F » is no price
        code = "FRF"  # « 3 MF » is French francs whenever it was written
    return Amount(_number(groups["n"]) * _scale(groups.get("k")), None, code)


def _read_half(groups: Groups, context: CurrencyContext) -> Amount:
    count = _number(groups.get("n") or "un")
    return Amount(count * _scale(groups["k"]) / 2, None, context.code(groups["c"] or ""))


def _read_and_half(groups: Groups, context: CurrencyContext) -> Amount:
    return Amount((_number(groups["n"]) + Decimal("0.5")) * _scale(groups["k"]), None, context.code(groups["c"] or ""))


def _read_collective(groups: Groups, context: CurrencyContext) -> Amount:
    return Amount(
        APPROXIMATE[(groups["n"] or "").lower()] * _scale(groups.get("k")), None, context.code(groups["c"] or "")
    )


def _read_and_cents(groups: Groups, context: CurrencyContext) -> Amount:
    return Amount(_number(groups["n"]) + _number(groups["cents"]) / 100, None, context.code(groups["c"] or ""))


def _read_cents(groups: Groups, context: CurrencyContext) -> Amount:
    """« 32 centimes d’euro » is 0.32 EUR; « 34 cents » alone is 34 of something unstated."""
    count = _number(groups.get("n") or groups.get("n0"))
    if groups.get("c2"):
        return Amount(count / 100, None, context.code(groups["c2"] or ""))
    return Amount(count)


def _read_range(groups: Groups, context: CurrencyContext) -> Amount | None:
    scale = _scale(groups.get("k"))
    low = _number(groups["n"]) * (_scale(groups["k1"]) if groups.get("k1") else scale)
    high = _number(groups["n2"]) * scale
    return Amount(low, high, context.code(groups["c"] or "")) if low < high else None


def _read_unnamed(groups: Groups, context: CurrencyContext) -> Amount:
    return Amount(_number(groups["n"]) * _scale(groups["k"]))


def _read_percent(groups: Groups, context: CurrencyContext) -> Amount:
    return Amount(_number(groups["n"]))


def _read_percent_range(groups: Groups, context: CurrencyContext) -> Amount | None:
    low, high = _number(groups["n"]), _number(groups["n2"])
    return Amount(low, high) if low < high else None


READINGS: dict[str, Callable[[Groups, CurrencyContext], Amount | None]] = {
    "plain": _read_plain,
    "half": _read_half,
    "and_half": _read_and_half,
    "collective": _read_collective,
    "and_cents": _read_and_cents,
    "cents": _read_cents,
    "range": _read_range,
    "unnamed": _read_unnamed,
    "elliptical": _read_unnamed,
    "percent": _read_percent,
    "percent_range": _read_percent_range,
}
