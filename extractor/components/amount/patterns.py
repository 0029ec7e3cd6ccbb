"""What amounts and percentages look like: rules as named data, with the exclusions beside them. Nothing of spaCy."""

import re

from extractor.components.amount.currencies import by_first_letter, heads, names_expression
from extractor.numerals import APPROXIMATE, BLANKS, WORDS, digits
from extractor.rules import Pattern

B = rf"(?:[{BLANKS}]{{1,2}})"
W = rf"(?:[{BLANKS}]{{1,2}}(?:\r?\n)?|\r?\n)"
OPTIONAL = rf"[{BLANKS}]{{0,2}}"
APOSTROPHE = "['’]"

_collective = "|".join(APPROXIMATE)
SCALE = r"(?:millions?|milliards?|billions?|mille|milliers?|mio|mrds?|mds?)(?!\w)"
_OF = rf"(?:{W}(?:de{W}|d{APOSTROPHE})?)"
_CODES = r"EUR|USD|CHF|GBP|JPY|CNY|CAD|AUD|XOF|XAF|FCFA|F{B}?CFA|CFA|FRF|BEF|MAD|TND|DZD|DKK|SEK|NOK|PLN|HUF|CZK|RUB|INR|BRL|HKD|SGD|KRW|ZAR|TRY|ILS|AED|SAR|NGN|GHS|KES|MGA|MUR|XPF|RMB".replace("{B}", f"[{BLANKS}]")
_SIGN = rf"(?:US|CA|A|C|HK|S|R|NT)?\$(?:{OPTIONAL}(?:US|USD|CAD|CAN|CA|AU|HK)(?![\w]))?|[€£¥₣₽₹₩₪₺]"
_SHORT = r"FF|DHS?|DA|DT|FB|frs|F(?![\w’'])|(?-i:fr\.)"
# The names of nearly all amounts; those of all other currencies are a long expression, tried near their own sign only.
_COMMON_NAMES = rf"(?:euros?|dollars?(?:{B}(?:US|CA|am[ée]ricains?|canadiens?))?|francs?(?:{B}(?:suisses|CFA|français|belges))?|livres?(?:{B}sterling)?|yens?|yuans?)"
COMMON_CURRENCY = rf"(?:{_SIGN}|(?:{_CODES})(?!\w)|{_COMMON_NAMES}(?!\w))"
NAMED_CURRENCY = rf"(?:(?:{names_expression()})(?!\w))"
SHORT_CURRENCY = rf"(?:{_SIGN}|(?:{_CODES}|{_SHORT})(?!\w))"
_PREFIX = r"(?:md|mds|mrd|mrds|mio|k|m|g)"


def _number(name: str) -> str:
    return rf"(?:{digits(name)}|{WORDS}|(?:un|une)(?=[{BLANKS}](?:demi-)?(?:million|milliard|euro|dollar|franc|livre|yen)))"


_START = r"(?<![\w.,/-])"
_END = r"(?![\w])"

_codes = "eur|usd|chf|gbp|jpy|cny|cad|aud|xof|xaf|f?cfa|frf|bef|mad|tnd|dzd|dkk|sek|nok|pln|huf|czk|rub|inr|brl|hkd|sgd|krw|zar|try|ils|aed|sar|ngn|ghs|kes|mga|mur|xpf|rmb"
_SIGNS = rf"[€$£¥₣₽₹₩₪₺]|\b(?:{by_first_letter(heads())})|\b(?:{_codes})\b|\d[km]?d?s?(?:{_codes})\b|\b[km]d?s?(?:{_codes})\b"
_named = by_first_letter(h for h in heads() if h not in ("euro", "dollar", "franc", "livre", "yen", "yuan"))
_NAMED_SIGNS = rf"\b(?:{_named})|\b(?:dollar|franc|livre)s? (?:de (?:hong|singapour|ta|trinit|n)|[a-zà-ÿ-]+(?:iens?|nes?|ais|ises?|ques?|ois)\b)"
_SHORT_SIGN = r"\d.?(?:m|k|md|mds)?(?:ff|dhs?|da|dt|fb|frs|f)\b"
_RANGE_SIGN = r"(?:\d|dix|vingt|trente|quarante|cinquante|cent|mille|millions?|milliards?|quinze|deux|trois|cinq) ?(?:à|ou|-|–) ?(?:\d|[a-z])"
_SCALES = r"million|milliard"

AMOUNTS = (
    Pattern("money.compact", "MONEY", "plain", rf"{_START}(?P<n>{_number('s1')}){OPTIONAL}(?P<k>{_PREFIX}){OPTIONAL}(?P<c>{SHORT_CURRENCY})", sign=_SIGNS),
    Pattern("money.number", "MONEY", "plain", rf"{_START}(?P<n>{_number('s1')})(?:{W}(?P<k>{SCALE}))?(?:(?<=\w){_OF}|{OPTIONAL})(?P<c>{COMMON_CURRENCY})", sign=_SIGNS),
    Pattern("money.number_named", "MONEY", "plain", rf"{_START}(?P<n>{_number('s1')})(?:{W}(?P<k>{SCALE}))?(?:(?<=\w){_OF}|{OPTIONAL})(?P<c>{NAMED_CURRENCY})", sign=_NAMED_SIGNS),
    Pattern("money.short_unit", "MONEY", "plain", rf"{_START}(?P<n>{digits('s1')}){OPTIONAL}(?P<k>M|k)?(?P<c>{_SHORT})(?!\w)", re.NOFLAG, sign=_SHORT_SIGN),
    Pattern("money.currency_first", "MONEY", "plain", rf"(?<![\w€$£])(?P<c>(?:US|CA|A|C|HK|S|R)?\$|[€£¥]|(?:{_CODES})(?=[{BLANKS}]?\d)){OPTIONAL}(?P<n>{digits('s1')})(?:{OPTIONAL}(?P<k>{SCALE}|(?:Mds?|MD|M|k|K)(?!\w)))?(?!{OPTIONAL}[€£%])", sign=_SIGNS),
    Pattern("money.half", "MONEY", "half", rf"{_START}(?:(?P<n>un|une|deux|trois){B})?demi-(?P<k>milliard|million){_OF}(?P<c>{COMMON_CURRENCY})", sign="demi-m"),
    Pattern("money.and_half", "MONEY", "and_half", rf"{_START}(?P<n>{_number('s1')}){W}(?P<k>millions?|milliards?){B}et{B}demie?{_OF}(?P<c>{COMMON_CURRENCY})", sign="et demi"),
    Pattern("money.collective", "MONEY", "collective", rf"{_START}(?P<span>(?:une|un|des|quelques|plusieurs){B}(?P<n>{_collective})s?{_OF}(?:(?P<k>{SCALE}){_OF})?(?P<c>{COMMON_CURRENCY}))", sign="|".join(APPROXIMATE)),
    Pattern("money.and_cents", "MONEY", "and_cents", rf"{_START}(?P<n>{_number('s1')}){B}(?P<c>euros?|dollars?|francs?|livres?){B}(?:et{B})?(?P<cents>{_number('s2')}){B}(?:centimes?|cents?|pence)(?!\w)", sign="centime|cents?|pence"),
    Pattern("money.cents", "MONEY", "cents", rf"{_START}(?:(?P<n>{_number('s1')}){B}(?P<c>centimes?|pence|penny)|(?P<n0>{digits('s3')}){B}(?P<c0>cents))(?!\w)(?:{B}(?:d{APOSTROPHE}|de{B})(?P<c2>euros?|dollars?|francs?))?", sign="centime|cents|pence|penny"),
    Pattern("money.range_between", "MONEY", "range", rf"\bentre{B}(?P<n>{_number('s1')}){OPTIONAL}(?P<k1>{SCALE}|{_PREFIX}(?=[€$£])|(?:Mds?|M|k)(?=[{BLANKS}]))?(?:{_OF}?{COMMON_CURRENCY})?{W}et{W}(?P<n2>{_number('s2')})(?:{OPTIONAL}(?P<k>{SCALE}|{_PREFIX}(?=[{BLANKS}]?[€$£]|[A-Z]{{3}})))?(?:(?<=\w){_OF}|{OPTIONAL})(?P<c>{COMMON_CURRENCY})", sign="entre"),
    Pattern("money.range_between_named", "MONEY", "range", rf"\bentre{B}(?P<n>{_number('s1')}){OPTIONAL}(?P<k1>{SCALE}|{_PREFIX}(?=[€$£])|(?:Mds?|M|k)(?=[{BLANKS}]))?(?:{_OF}?{NAMED_CURRENCY})?{W}et{W}(?P<n2>{_number('s2')})(?:{OPTIONAL}(?P<k>{SCALE}|{_PREFIX}(?=[{BLANKS}]?[€$£]|[A-Z]{{3}})))?(?:(?<=\w){_OF}|{OPTIONAL})(?P<c>{NAMED_CURRENCY})", sign=_NAMED_SIGNS),
    Pattern("money.range", "MONEY", "range", rf"{_START}(?P<n>{_number('s1')}){OPTIONAL}(?P<k1>{SCALE})?{OPTIONAL}(?:à|ou|[-–]){OPTIONAL}(?P<n2>{_number('s2')})(?:{OPTIONAL}(?P<k>{SCALE}|{_PREFIX}(?=[{BLANKS}]?[€$£]|[A-Z]{{3}})))?(?:(?<=\w){_OF}|{OPTIONAL})(?P<c>{COMMON_CURRENCY})", sign=_RANGE_SIGN),
    Pattern("money.range_named", "MONEY", "range", rf"{_START}(?P<n>{_number('s1')}){OPTIONAL}(?P<k1>{SCALE})?{OPTIONAL}(?:à|ou|[-–]){OPTIONAL}(?P<n2>{_number('s2')})(?:{OPTIONAL}(?P<k>{SCALE}|{_PREFIX}(?=[{BLANKS}]?[€$£]|[A-Z]{{3}})))?(?:(?<=\w){_OF}|{OPTIONAL})(?P<c>{NAMED_CURRENCY})", sign=_NAMED_SIGNS),
    Pattern("money.no_currency", "MONEY", "unnamed", rf"{_START}(?P<n>{_number('s1')}){W}(?P<k>millions?|milliards?)(?={B}(?:d{APOSTROPHE}|de{B})(?:économies|pertes?|chiffre{B}d{APOSTROPHE}affaires|bénéfices?|investissements?|dettes?|budget|recettes?|aides?|subventions?|ventes|déficit|excédent|trésorerie|capital|fonds{B}propres|crédits?|prêts?|dons?|dépenses|capitalisation|primes?|encours|contrats|commandes|revenus?|charges|cotisations|impôts?)(?!\w))", sign=_SCALES),
    Pattern("money.elliptical", "MONEY", "elliptical", rf"\b(?:dont|contre|soit|après|puis|et|à|de|sur|ou){B}(?P<span>(?P<n>{_number('s1')}){W}(?P<k>millions?|milliards?))(?={OPTIONAL}[,.;:)]|{B}(?:en|un{B}an|l{APOSTROPHE}an|pour|dans|à|au|cette|supplémentaires|l{APOSTROPHE}année|d{APOSTROPHE}ici){B}?)", sign=_SCALES),
)

PERCENTS = (
    Pattern("percent.range", "PERCENT", "percent_range", rf"(?:\b(?P<between>entre{B}))?(?<![\w.,/])(?P<n>{digits('s1')}){OPTIONAL}(?:à|et|ou|[-–]){OPTIONAL}(?P<n2>{digits('s2')}){OPTIONAL}(?:%|pour{B}cent(?!\w)|p\.{OPTIONAL}100)", sign=r"%|pour.cent|p\..?100"),
    Pattern("percent.sign", "PERCENT", "percent", rf"(?<![\w.,/])(?P<n>{digits('s1')}){OPTIONAL}%(?!\w)", sign="%"),
    Pattern("percent.words", "PERCENT", "percent", rf"{_START}(?P<n>{_number('s1')}){B}(?:pour{B}cent(?!\w)|p\.{OPTIONAL}(?:100|c\.))", sign=r"pour.cent|p\..?(?:100|c)"),
)

# What looks like an amount and is none.
EXCLUSIONS = (
    Pattern("money.exclusion.url", "", "", r"(?:https?://|www\.)[^\s<>»\")]{1,2000}", sign=r"https?:|www"),
    Pattern("money.exclusion.weight", "", "", rf"\d{OPTIONAL}livres?{B}(?:de{B}(?:beurre|pain|viande|fruits|farine)|d{APOSTROPHE}(?:occasion|enfants)|pour{B}enfants|par{B}an{B}et{B}par{B}lecteur)", sign="livre"),
    Pattern("money.exclusion.book", "", "", rf"\d{OPTIONAL}livres{B}(?:ont|sont|publiés|parus|vendus|empruntés|numériques|audio|scolaires|anciens|neufs|sur|à{B}lire|jeunesse|dans)(?!\w)", sign="livres"),
)

# Words before an amount that qualify it; they stay outside the span.
MODIFIERS = (
    ("MORE_THAN", re.compile(rf"(?:plus{W}d(?:e|{APOSTROPHE})|au{B}moins|au-delà{B}de|supérieure?s?{B}à|minimum{B}de|un{B}minimum{B}de|dépass(?:e|ent|er|ant)(?:{B}les)?|au{B}minimum)[{BLANKS}]?$", re.IGNORECASE)),
    ("LESS_THAN", re.compile(rf"(?:moins{W}d(?:e|{APOSTROPHE})|jusqu{APOSTROPHE}(?:à|aux)|au{B}(?:plus|maximum)|maximum{B}de|inférieure?s?{B}à|plafonnée?s?{B}à|dans{B}la{B}limite{B}de)[{BLANKS}]?$", re.IGNORECASE)),
    ("APPROX", re.compile(rf"(?:environ|quelque|quelques|près{W}d(?:e|{APOSTROPHE})|autour{B}d(?:e|{APOSTROPHE})|de{B}l{APOSTROPHE}ordre{B}d(?:e|{APOSTROPHE})|approximativement|presque|à{B}peu{B}près|une{B}somme{B}proche{B}de|avoisin(?:e|ant)|~|≈)(?:{B}les)?[{BLANKS}]?$", re.IGNORECASE)),
)
