"""The French calendar as words: months, weekdays, seasons, holidays. Nothing of spaCy."""

import re
from datetime import date, timedelta

from babel import Locale

from extractor import lexicon

_FRENCH = Locale("fr")


def fold(text: str) -> str:
    """The key to look a word up by: folded, without the blanks and full stops at its ends (« Févr. » is ``fevr``)."""
    return lexicon.fold(text.strip().rstrip("."))


MONTH_NAMES = tuple(_FRENCH.months["format"]["wide"][n] for n in range(1, 13))
# CLDR's abbreviations, and those that newspapers and web pages also print.
MONTH_ABBREVIATIONS = tuple(
    tuple(dict.fromkeys([_FRENCH.months["format"]["abbreviated"][n].rstrip("."), *also]))
    for n, also in enumerate(
        [("jan",), ("fév", "fevr"), (), (), (), (), ("juill", "jul"), ("aoû",), ("sep",), (), (), ()], start=1
    )
)
MONTHS = {fold(name): n for n, name in enumerate(MONTH_NAMES, start=1)}
MONTHS |= {fold(a): n for n, also in enumerate(MONTH_ABBREVIATIONS, start=1) for a in also}

WEEKDAY_NAMES = tuple(_FRENCH.days["format"]["wide"][n] for n in range(7))
WEEKDAYS = {name: n for n, name in enumerate(WEEKDAY_NAMES)}
WEEKDAYS |= {_FRENCH.days["format"]["abbreviated"][n].rstrip("."): n for n in range(7)}

SEASONS = {"printemps": "SP", "ete": "SU", "automne": "FA", "hiver": "WI"}
SEASON_START_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def without_accents(word: str) -> str:
    """An expression that matches the word with or without its accents."""
    plain = {"é": "[éeÉE]", "û": "[ûuÛU]", "è": "[èe]", "ê": "[êe]", "à": "[àa]"}
    return "".join(plain.get(c, re.escape(c)) for c in word)


def easter(year: int) -> date:
    """Easter Sunday of a year in the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * i - k - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return date(year, month, (h - m + r + month + 19) % 32)


FIXED_HOLIDAYS = {
    "noel": (12, 25), "veille de noel": (12, 24), "reveillon de noel": (12, 24), "saint-sylvestre": (12, 31),
    "toussaint": (11, 1), "jour de l'an": (1, 1), "nouvel an": (1, 1), "epiphanie": (1, 6), "chandeleur": (2, 2),
    "saint-valentin": (2, 14), "assomption": (8, 15), "fete du travail": (5, 1), "fete de la musique": (6, 21),
    "14-juillet": (7, 14), "11-novembre": (11, 11), "halloween": (10, 31), "armistice": (11, 11),
}  # fmt: skip
MOVABLE_HOLIDAYS = {
    "mardi gras": -47, "mercredi des cendres": -46, "rameaux": -7, "vendredi saint": -2, "paques": 0,
    "lundi de paques": 1, "ascension": 39, "pentecote": 49, "lundi de pentecote": 50,
}  # fmt: skip


def holiday(name: str, year: int) -> date:
    """The day of a holiday in a year; ``name`` is folded.

    Raises:
        KeyError: no such holiday.
    """
    if name in FIXED_HOLIDAYS:
        month, day = FIXED_HOLIDAYS[name]
        return date(year, month, day)
    return easter(year) + timedelta(days=MOVABLE_HOLIDAYS[name])
