"""Every ISO 4217 currency by its French names, symbols and code, from CLDR. Nothing of spaCy.

A name that several currencies share (« franc », « dinar ») is settled by the countries that the text names;
``Names`` says what a surface can mean, ``CurrencyContext`` what it means in one text.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import groupby

from babel import Locale
from babel.numbers import get_currency_name, get_territory_currencies

_FRENCH = Locale("fr")
_EURO_CASH = date(2002, 1, 1)

# What newspapers print and CLDR does not list, each with its code; None leaves it to the text.
_PRESS_NAMES = {
    "euro": "EUR", "dollar": "USD", "dollar américain": "USD", "dollar us": "USD", "dollar des états-unis": "USD",
    "billet vert": "USD", "livre": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rouble": "RUB",
    "franc cfa": "XOF", "franc pacifique": "XPF", "franc français": "FRF", "nouveau franc": "FRF",
    "réal": "BRL", "real": "BRL", "zloty": "PLN", "forint": "HUF", "shekel": "ILS", "rand": "ZAR", "won": "KRW",
    "baht": "THB", "naira": "NGN", "cedi": "GHS", "riyal": "SAR", "rial": "IRR", "hryvnia": "UAH", "bitcoin": "XBT",
    "florin": "NLG", "florin hollandais": "NLG", "mark": "DEM", "deutschemark": "DEM", "lire": "ITL", "peseta": "ESP",
    "escudo": "PTE", "drachme": "GRD", "écu": "XEU", "ariary": "MGA", "gourde": "HTG", "dông": "VND", "wons": "KRW", "ouguiya": "MRU",
    "sterling": "GBP", "franc": None, "dinar": None, "dirham": None, "couronne": None, "roupie": None, "peso": None, "shilling": None,
}  # fmt: skip
_SIGNS = {
    "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₣": "FRF", "₽": "RUB", "₹": "INR", "₩": "KRW", "₪": "ILS", "₺": "TRY",
    "$us": "USD", "us$": "USD", "$ us": "USD", "$ usd": "USD", "$usd": "USD", "usd$": "USD",
    "$ca": "CAD", "ca$": "CAD", "$ ca": "CAD", "$can": "CAD", "c$": "CAD", "$ cad": "CAD", "$cad": "CAD", "$ can": "CAD",
    "a$": "AUD", "$au": "AUD", "$ au": "AUD", "hk$": "HKD", "$hk": "HKD", "$ hk": "HKD", "s$": "SGD", "r$": "BRL", "nt$": "TWD",
    "fcfa": "XOF", "f cfa": "XOF", "cfa": "XOF", "xpf": "XPF", "ff": "FRF", "frf": "FRF", "fb": "BEF", "fs": "CHF", "frs": None, "f": None,
    "dh": "MAD", "dhs": "MAD", "da": "DZD", "de da": "DZD", "dt": "TND", "rmb": "CNY", "fr.": "CHF", "kc": "CZK",
}  # fmt: skip

# Places that stand for a country in the press without naming it.
_PLACES = {
    "Genève": "CH", "Lausanne": "CH", "Zurich": "CH", "Berne": "CH", "Bâle": "CH", "Fribourg": "CH", "Neuchâtel": "CH",
    "Valais": "CH", "Vaud": "CH", "helvétique": "CH", "vaudois": "CH", "genevois": "CH", "valaisan": "CH", "romand": "CH",
    "Québec": "CA", "Montréal": "CA", "Ottawa": "CA", "Toronto": "CA", "Saguenay": "CA", "québécois": "CA", "québécoise": "CA", "canadien": "CA",
    "Tunis": "TN", "Sfax": "TN", "tunisien": "TN", "Alger": "DZ", "Oran": "DZ", "algérien": "DZ", "Casablanca": "MA", "Rabat": "MA",
    "marocain": "MA", "Dubaï": "AE", "Abou Dhabi": "AE", "Émirats": "AE", "Dakar": "SN", "Abidjan": "CI", "ivoirien": "CI", "Ouagadougou": "BF",
    "Bamako": "ML", "Niamey": "NE", "Lomé": "TG", "Cotonou": "BJ", "Yaoundé": "CM", "Douala": "CM", "camerounais": "CM", "Libreville": "GA",
    "gabonais": "GA", "Brazzaville": "CG", "N’Djamena": "TD", "Bangui": "CF", "Kinshasa": "CD", "Conakry": "GN", "Antananarivo": "MG",
    "Cemac": "CM", "BEAC": "CM", "Beac": "CM", "Cobac": "CM", "Uemoa": "SN", "BCEAO": "SN", "Nouméa": "NC", "Papeete": "PF", "Polynésie": "PF",
    "Londres": "GB", "Beyrouth": "LB", "Le Caire": "EG", "Tokyo": "JP", "Pékin": "CN", "Stockholm": "SE", "Oslo": "NO", "Copenhague": "DK",
    "suédois": "SE", "norvégien": "NO", "danois": "DK", "Washington": "US", "New York": "US", "américain": "US", "Nasdaq": "US", "Wall Street": "US",
}  # fmt: skip

Codes = tuple[str, ...]


def fold(text: str) -> str:
    """The key of a currency's surface: lower case, one plain blank, straight apostrophe."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).replace("’", "'")).strip().lower()


def _plural(name: str) -> str:
    return " ".join(
        w if w in ("cfa", "us", "des", "de", "états-unis", "vert") or w.endswith(("s", "x")) else w + "s"
        for w in name.split()
    )


@cache
def surfaces() -> dict[str, Codes]:
    """Every folded surface of a currency with the codes it may stand for, the likeliest first."""
    table: dict[str, Codes] = {}
    heads: dict[str, list[str]] = {}
    # Names with a span of years in brackets are of old money: those of today come first.
    for code in sorted(_FRENCH.currencies, key=lambda c: ("(" in _FRENCH.currencies[c], c)):
        for count in (1, 2):
            name = fold(get_currency_name(code, count=count, locale=_FRENCH)).split(" (")[0]
            if len(name) > 2:
                table.setdefault(name, (code,))
                heads.setdefault(name.split()[0], []).append(code)
    for name, known in _PRESS_NAMES.items():
        candidates = tuple(dict.fromkeys(heads.get(name, []) + heads.get(_plural(name), [])))
        for surface in (name, _plural(name)):
            table[surface] = (known, *candidates) if known else candidates
    table |= {sign: (known,) if known else table["franc"] for sign, known in _SIGNS.items()}
    for code in map(str, _FRENCH.currencies):
        table.setdefault(code.lower(), (code,))
    return table


def names_expression() -> str:
    """An expression of all names in words, the longest first."""
    words = sorted((s for s in surfaces() if s.isascii() is False or len(s) > 3), key=len, reverse=True)
    words = [w for w in words if w not in _SIGNS and not (len(w) == 3 and w.isalpha())]
    return "|".join(re.escape(w).replace("'", "['’]").replace(r"\ ", "[ \u00a0\u202f]") for w in words)


def heads() -> list[str]:
    """The first words of all names: the sign that an amount may stand nearby."""
    words = {re.sub(r"s$", "", s.split(" ")[0]) for s in surfaces() if len(s) > 3 and s not in _SIGNS}
    return sorted(word for word in words if len(word) > 2)


def by_first_letter(words: Iterable[str]) -> str:
    """An expression of sorted words that is quick to fail: few words of a text share a first letter, and only then the
    words that begin with it are tried."""
    letters = groupby(words, key=lambda word: word[0])
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(re.escape(w[1:]) for w in group)})" for letter, group in letters)


@cache
def _territories() -> dict[str, str]:
    names = {name: code for code, name in _FRENCH.territories.items() if len(code) == 2 and code.isalpha()}
    return names | _PLACES


@cache
def _territory_expression() -> re.Pattern[str]:
    names = sorted(_territories(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?=\w{{0,2}}\b)")


@dataclass(frozen=True)
class CurrencyContext:
    """What ambiguous names mean in one text: the currencies of the countries it names, the most named first."""

    named: Codes
    published: date | None

    @classmethod
    def of(cls, text: str, published: date | None) -> "CurrencyContext":
        """Read the context from a text and its publication date."""
        count: Counter[str] = Counter()
        for match in _territory_expression().finditer(text):
            for code in get_territory_currencies(
                _territories()[match.group()], start_date=published or date(2020, 1, 1)
            ):
                count[code] += 1
        order = sorted(count, key=lambda code: (-count[code], code))
        return cls(tuple(order), published)

    def code(self, surface: str) -> str | None:
        """The ISO 4217 code of a surface in this text, None where the text does not settle it."""
        key = fold(surface)
        candidates = surfaces().get(key) or surfaces().get(key.rstrip("s")) or ()
        head = key.split(" ")[0].rstrip("s")
        if key in ("fcfa", "f cfa", "cfa") or key.startswith(("franc cfa", "francs cfa")):
            return next((c for c in self.named if c in ("XOF", "XAF")), "XOF")
        if key in ("$", "dollar", "dollars"):
            return "CAD" if self.named[:1] == ("CAD",) else "USD"
        if head in ("franc", "f", "fr") and len(candidates) > 1 and self.published and self.published < _EURO_CASH:
            return next((c for c in self.named if c in ("CHF", "XOF", "XAF")), "FRF")
        if len(candidates) == 1:
            return candidates[0]
        if head == "franc" and self.published and not any(c in candidates for c in self.named):
            return "CHF"  # since the euro, the only one that needs no other name
        settled = next((c for c in self.named if c in candidates), None)
        return settled or _PRESS_NAMES.get(head) or ("MAD" if head in ("dirham", "dh") else None)
