"""French numerals: digits as the press groups them, and numbers in words.

Both components that value expressions, dates and amounts, read their numbers here. Nothing of spaCy.
"""

import re
from decimal import Decimal

# Blanks that stand inside a number or between a number and its unit: space, no-break space (U+00A0),
# narrow no-break space (U+202F), thin space (U+2009), figure space (U+2007).
BLANKS = " \u00a0\u202f\u2009\u2007"

_UNITS = {
    "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80, "octante": 80, "nonante": 90,
}  # fmt: skip
_SCALES = {"cent": 100, "cents": 100, "mille": 1000, "mil": 1000}

# Collective numerals count too: « une quinzaine de jours », « une centaine de millions ».
APPROXIMATE = {
    "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
}  # fmt: skip

ORDINALS = {
    "premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4,
    "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10,
}  # fmt: skip

_WORD = "|".join(sorted([*_UNITS, *_SCALES], key=len, reverse=True))
WORDS = rf"(?:(?:{_WORD})(?:(?:[-‑]|[{BLANKS}](?:et[{BLANKS}])?|-et-)(?:{_WORD})){{0,12}})(?![\w'’-])"


def digits(name: str = "sep") -> str:
    """The expression of a number in digits.

    Thousands are grouped by one blank, a full stop or an apostrophe, always three by three and always
    by the same sign. ``name`` is the group of that sign: unique where the expression is used twice.
    """
    grouped = (
        rf"\d{{1,3}}(?P<{name}>[{BLANKS}.'’])\d{{3}}(?!\d)"
        rf"(?:(?P={name})\d{{3}}(?!\d)){{0,4}}"
    )
    return rf"(?:(?:{grouped}|\d{{1,15}}(?!\d))(?:,\d{{1,6}}(?!\d)|\.\d{{1,2}}(?!\d))?)"


def from_digits(text: str) -> Decimal:
    """The value of a number in digits: « 1 200 000 », « 1.200.000 », « 900'000 », « 1,2 », « 3.5 ».

    Raises:
        ValueError: the text is not such a number.
    """
    plain = re.sub(rf"[{BLANKS}'’]", "", text)
    whole, comma, decimals = plain.partition(",")
    if (not comma and re.fullmatch(r"\d{1,3}(?:\.\d{3})+", whole)) or comma:
        whole = whole.replace(".", "")
    elif re.fullmatch(r"\d{1,3}(?:\.\d{3})+\.\d{1,2}", whole):
        head, _, decimals = whole.rpartition(".")
        whole, comma = head.replace(".", ""), ","
    number = f"{whole}.{decimals}" if comma else whole
    if not re.fullmatch(r"\d+(?:\.\d+)?", number):
        raise ValueError(f"not a number: {text!r}")
    return Decimal(number)


def from_words(text: str) -> int:
    """The value of a number in words: « quatre-vingt-dix-huit », « deux mille vingt », « septante ».

    Raises:
        ValueError: the text holds another word.
    """
    total = current = 0
    for word in re.split(rf"[-‑{BLANKS}]+", text.strip().lower()):
        if word == "et":
            continue
        if word in ("vingt", "vingts") and current % 100 == 4:
            current += 76
        elif word in _UNITS:
            current += _UNITS[word]
        elif word in ("cent", "cents"):
            current = max(current, 1) * 100 if current < 10 else current + 100
        elif word in ("mille", "mil"):
            total, current = total + max(current, 1) * 1000, 0
        else:
            raise ValueError(f"not a number: {text!r}")
    return total + current


def number(text: str) -> Decimal:
    """The value of a number in digits or in words.

    Raises:
        ValueError: the text is neither.
    """
    return from_digits(text) if text[:1].isdigit() else Decimal(from_words(text))


_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def from_roman(text: str) -> int:
    """The value of a Roman numeral up to the hundreds: « XIX » is 19."""
    values = [_ROMAN[c] for c in text.upper()]
    return sum(-v if any(v < w for w in values[i + 1 : i + 2]) else v for i, v in enumerate(values))
