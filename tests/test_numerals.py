from decimal import Decimal

import pytest

from extractor.numerals import from_digits, from_roman, from_words

WORDS = {
    "quatre-vingt-dix-huit": 98, "deux mille vingt": 2020, "soixante et onze": 71, "trois cent cinquante": 350,
    "mille neuf cent quatre-vingt-dix-neuf": 1999, "septante-deux": 72, "cent quatre-vingts": 180, "vingt et un": 21,
    "deux cent mille": 200000, "mil neuf cent": 1900, "huitante": 80, "zéro": 0,
}  # fmt: skip
DIGITS = {
    "1 200 000": "1200000", "1.200.000": "1200000", "900'000": "900000", "1,2": "1.2", "125.000,50": "125000.50",
    "3.5": "3.5", "16\u00a0905,15": "16905.15", "2024": "2024",
}  # fmt: skip


@pytest.mark.parametrize(("text", "value"), WORDS.items())
def test_words(text: str, value: int) -> None:
    assert from_words(text) == value


@pytest.mark.parametrize(("text", "value"), DIGITS.items())
def test_digits(text: str, value: str) -> None:
    assert from_digits(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "abc", "1,2,3", "1.2.3"])
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(ValueError, match="not a number"):
        from_digits(text)


def test_other_words_are_refused() -> None:
    with pytest.raises(ValueError, match="not a number: 'deux chats'"):
        from_words("deux chats")


@pytest.mark.parametrize(("text", "value"), [("XIX", 19), ("IV", 4), ("XXI", 21), ("V", 5)])
def test_roman(text: str, value: int) -> None:
    assert from_roman(text) == value
