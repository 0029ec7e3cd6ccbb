"""Where amounts and percentages stand in a text, each with its value. Pure functions, no spaCy."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from extractor.components.amount.currencies import CurrencyContext
from extractor.components.amount.parser import Amount, plain, read
from extractor.components.amount.patterns import AMOUNTS, EXCLUSIONS, MODIFIERS, PERCENTS
from extractor.rules import Excluded, Match, find_all, longest

_MODIFIER_REACH = 32


def _modifier(text: str, start: int) -> str | None:
    before = text[max(0, start - _MODIFIER_REACH) : start]
    return next((name for name, expression in MODIFIERS if expression.search(before)), None)


def _attributes(label: str, amount: Amount, modifier: str | None) -> dict[str, Any]:
    out: dict[str, Any] = {"value": plain(amount.value)}
    if amount.maximum is not None:
        out["max"] = plain(amount.maximum)
    if label == "MONEY":
        out["currency"] = amount.currency
    if modifier:
        out["mod"] = modifier
    return out


def find(text: str, published: date | None = None) -> list[Match]:
    """The amounts and percentages of a text, none overlapping, in order.

    Args:
        text: the text, any length.
        published: the publication date, which tells old francs from other ones, or None.

    Returns:
        Matches labelled MONEY (``value``, ``currency``, perhaps ``max`` and ``mod``) and PERCENT (``value``,
        perhaps ``max`` and ``mod``). ``mod`` is MORE_THAN, LESS_THAN or APPROX.
    """
    excluded = Excluded(EXCLUSIONS, text)
    context: CurrencyContext | None = None
    found = []
    for pattern, match in find_all((*AMOUNTS, *PERCENTS), text):
        start, end = pattern.bounds(match)
        if excluded.by(start, end):
            continue
        context = context or CurrencyContext.of(text, published)
        amount = read(pattern.reading, match.groupdict(), context)
        if amount is not None:
            attributes = _attributes(pattern.label, amount, _modifier(text, start))
            found.append(Match(start, end, pattern.label, pattern.id, attributes))
    return list(_with_inherited_currency(longest(found), text))


def _with_inherited_currency(matches: list[Match], text: str) -> Iterator[Match]:
    """« 5 milliards d’euros, dont 2 milliards »: an elliptical amount takes the currency before it in its sentence."""
    last: Match | None = None
    for match in matches:
        if match.rule == "money.elliptical":
            if last is None or any(stop in text[last.end : match.start] for stop in ("\n", ". ")):
                continue  # a number of something that is not money
            yield replace(match, attributes={**match.attributes, "currency": last.attributes["currency"]})
            continue
        if match.label == "MONEY":
            last = match
        yield match
