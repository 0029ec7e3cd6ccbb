"""When two names are the same organisation or person. Pure functions, no spaCy.

Joined are: the same letters (case, accents, typography, articles, legal forms and the plural of a head aside), a name
and its acronym, and short forms: a head left out (« Gustave-Roussy »), a beginning (« Onkélia » for « Onkélia
Biosciences »), a head alone (« Oncopole » for « Oncopole de Toulouse »). Kept apart are two names that the word lists
know as two (« Sanofi », « Sanofi Pasteur ») and a foundation, a subsidiary or a club and what it is named after.
"""

import re
from functools import lru_cache

from extractor.acronyms import is_acronym, is_initials, spells
from extractor.lexicon import fold

_ARTICLE = re.compile(r"^(?:l'|d'|(?:le|la|les|du|des|de|au|aux|un|une)[ \u00a0])")
_LEGAL_FORM = re.compile(
    r",?[ \u00a0](?:s\.?a\.?s\.?u?|s\.?a\.?r\.?l\.?|s\.?a\.?|eurl|scop|scic|sca|snc|gie|gmbh|inc\.?|ltd\.?|llc|corp\.?|plc|nv|bv|ag|spa|s\.p\.a\.|ab|asa|kgaa|kg|& (?:co|cie)\.?)$"
)
# Heads that are written in full or by their letters, and in the plural where two names share one
# (« les universités de Lille et d’Artois »).
_HEADS = tuple(
    (re.compile(rf"^(?:{long})(?= |$)"), short)
    for long, short in (
        (r"centre hospitalier (?:regional )?universitaire|centres hospitaliers universitaires|chru", "chu"),
        (r"centre hospitalier", "ch"),
        (r"chambres? de commerce et (?:d'|de l')industrie", "cci"),
        (r"agences? regionales? de sante", "ars"),
        (r"caisses? d'allocations familiales", "caf"),
        (r"caisses? primaires? d'assurance[ -]maladie", "cpam"),
        (r"societes? d'acceleration du transfert de technologies?", "satt"),
        (r"instituts? universitaires? de technologie", "iut"),
        (r"groupements? hospitaliers? de territoire", "ght"),
        (r"universites", "universite"),
        (r"ministeres", "ministere"),
        (r"instituts", "institut"),
        (r"regions", "region"),
        (r"departements", "departement"),
        (r"chambres", "chambre"),
        (r"ecoles", "ecole"),
    )
)

_HEAD_ACRONYMS = {short for _, short in _HEADS if len(short) <= 4}  # « la CCI » for « CCI métropolitaine de l’Ouest »

# Heads that a short name may leave out: « Gustave-Roussy » for « Institut Gustave-Roussy ».
_DROPPABLE_HEADS = set(
    "groupe institut societe hopital clinique laboratoire laboratoires universite ecole centre cabinet agence banque "
    "mutuelle maison editions compagnie entreprise etablissements reseau musee theatre cooperative cave domaine".split()
)
# Heads of what only bears another's name: « Fondation Veolia » is not Veolia.
_NAMED_AFTER = re.compile(r"^(?:fondation|fonds|filiale|syndicat|amicale|association|amis|prix|chaire) ")
_LINK_BEFORE = re.compile(r"(?:\b(?:de|du|des|la|le|les|en|a|au|aux) |[dl]'|& |et )$")
# A short form stands before a complement that says where or of what: « Oncopole de Toulouse ».
_COMPLEMENT = re.compile(r"^(?:de la|de l'|du|des|de|d'|pour|en)[ \u00a0]?")
_HEAD_LINK = re.compile(r" (?:de (?:la |l')?|du |des |d')$")
_BRACKETS = re.compile(r"(?P<one>[^()]+)[ \u00a0]\((?P<other>[^()]+)\)[ \u00a0](?P<tail>[^()]+)")
_SHORTEST, _SHORTEST_ACRONYM = 3, 2
_SQUEEZED_AT_LEAST = 6


@lru_cache(maxsize=2048)
def key(name: str) -> str:
    """The letters that tell an organisation: folded, without article, legal form and possessive, the head abbreviated."""
    plain = re.sub(r"[\s\u00a0\u202f]+", " ", fold(name).replace("’", "'")).strip()
    plain = _ARTICLE.sub("", plain)
    plain = _LEGAL_FORM.sub("", plain).removesuffix("'s")
    for head, short in _HEADS:
        plain = head.sub(short, plain)
    return re.sub(r"[‐‑–—]", "-", plain)


def squeezed(name: str) -> str | None:
    """The key without blanks and hyphens (« BackMarket », « Back Market »), None where too little is left to tell."""
    letters = re.sub(r"[\W_]", "", key(name))
    return letters if len(letters) >= _SQUEEZED_AT_LEAST else None


def without_brackets(name: str) -> tuple[str, ...]:
    """A name with its acronym inside as it is written without the one and without the other: « Centre hospitalier (CH) de
    Cholet » is « Centre hospitalier de Cholet », « CH de Cholet »; nothing where no brackets stand inside."""
    inside = _BRACKETS.fullmatch(name)
    if inside is None:
        return ()
    return f"{inside['one']} {inside['tail']}", f"{inside['other']} {inside['tail']}"


def acronym_stands_for(acronym: str, name: str) -> bool:
    """Whether one surface of one word is the acronym of a longer name, by its letters."""
    return " " not in acronym and spells(acronym, name)


def short_form(short: str, full: str) -> bool:
    """Whether one name is a short form of another that proves itself: a head left out, or a head without the
    complement that says where (« CHU » for « CHU de Nantes »)."""
    a, b = key(short), key(full)
    if len(a) < (_SHORTEST_ACRONYM if is_acronym(short) else _SHORTEST) or len(b) <= len(a):
        return False
    if b.endswith(a) and _HEAD_LINK.sub("", b[: -len(a)]).rstrip(" -") in _DROPPABLE_HEADS:
        return True
    if not b.startswith(a + " ") or " " in a:
        return False
    return a in _HEAD_ACRONYMS or _COMPLEMENT.match(b[len(a) + 1 :]) is not None


def in_full(name: str) -> str | None:
    """What a name has in full whose head or end is in letters (« MSA Beauce »: « Beauce »); None where neither is."""
    first, _, rest = name.partition(" ")
    begin, _, last = name.rpartition(" ")
    if rest and is_acronym(first):
        return _COMPLEMENT.sub("", _folded(rest))
    return _folded(begin) if begin and is_acronym(last) else None


def spelt_in_part(short: str, full: str) -> bool:
    """Whether one name is another with its head or its end in letters: « MSA Beauce » for « Mutualité sociale agricole
    Beauce », « Cancéropôle GSO » for « Cancéropôle Grand Sud-Ouest »."""
    same, whole = in_full(short), _folded(full)
    if same is None or len(same) < _SHORTEST:
        return False
    if whole.endswith(f" {same}"):
        return is_initials(short.partition(" ")[0], _HEAD_LINK.sub("", whole[: -len(same)]))
    return whole.startswith(f"{same} ") and is_initials(short.rpartition(" ")[2], whole[len(same) :])


def part_of_name(short: str, full: str) -> bool:
    """Whether one name is some words of another: « Onkélia » of « Onkélia Biosciences », « Auxerre » of « AJ Auxerre ».

    It proves identity only where the short name is nobody else's.
    """
    a, b = key(short), key(full)
    if len(a) < _SHORTEST or len(b) <= len(a) or _NAMED_AFTER.match(b) or _of_two(a, b):
        return False
    place = re.search(rf"(?<![\w]){re.escape(a)}(?![\w])", b)
    return place is not None and _LINK_BEFORE.search(b, 0, place.start()) is None


def _of_two(short: str, full: str) -> bool:
    """Whether a name is half of one that two bear together: « Primo » of « Norma-Primo »."""
    halves = full.split("-")
    return " " not in full and len(halves) > 1 and short in (halves[0], halves[-1])


def last_word(name: str) -> str:
    """The last word of a name, folded: all ways to write a person share it."""
    return _folded(name).rsplit(" ", 1)[-1]


def surname(name: str) -> str:
    """The last name of a full name, particles included only where they are written small: « La Tour » stays apart."""
    return fold(name.split(" ")[-1])


def _folded(name: str) -> str:
    return fold(name).replace("‑", "-")


def same_person(short: str, full: str) -> bool:
    """Whether a name is another way to write a person: the surname, initials with the surname, or the same letters."""
    a, b = _folded(short), _folded(full)
    if a == b:
        return True
    if b.endswith(" " + a):
        return True
    first, _, last = a.partition(" ")
    return bool(last) and "." in first and b.endswith(" " + last) and b[0] == first[0]
