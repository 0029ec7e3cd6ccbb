"""When two names are the same organisation or person. Pure functions, no spaCy.

Joined are: the same letters (case, accents, typography, articles and legal forms aside), a name and its acronym
in brackets, aliases that the lexicon knows, initials that spell an acronym, and short names (« Gustave-Roussy »,
« Oncopole »). Kept apart are two names of which one only begins the other (« Sanofi », « Sanofi Pasteur »).
"""

import re

from extractor.lexicon import SMALL_WORDS, fold

_ARTICLE = re.compile(r"^(?:l'|d'|(?:le|la|les|du|des|de|au|aux|un|une)[ \u00a0])")
_LEGAL_FORM = re.compile(
    r",?[ \u00a0](?:s\.?a\.?s\.?u?|s\.?a\.?r\.?l\.?|s\.?a\.?|eurl|scop|scic|sca|snc|gie|gmbh|inc\.?|ltd\.?|llc|corp\.?|plc|nv|bv|ag|spa|s\.p\.a\.|ab|asa|kgaa|kg)$"
)

# Heads that a short name may leave out: « Gustave-Roussy » for « Institut Gustave-Roussy ».
_DROPPABLE_HEADS = set(
    "groupe institut societe fondation hopital clinique laboratoire laboratoires universite ecole centre cabinet agence banque "
    "mutuelle maison editions compagnie entreprise etablissements association reseau".split()
)
# Heads that a short name may be, once the full name has stood: « l’Oncopole », « la Fondation ».
_LINKS = re.compile(r"^(?:de la|de l'|du|des|de|d'|pour|-)[ \u00a0]?")


def key(name: str) -> str:
    """The letters that tell an organisation: folded, without article, legal form and possessive."""
    plain = re.sub(r"[\s\u00a0\u202f]+", " ", fold(name).replace("’", "'")).strip()
    plain = _ARTICLE.sub("", plain)
    plain = _LEGAL_FORM.sub("", plain).removesuffix("'s")
    return re.sub(r"[‐‑–—]", "-", plain)


def initials(name: str) -> str:
    """The first letters of a name's words, small words aside: « aphm » for « Assistance publique-Hôpitaux de Marseille »."""
    words = [w for w in re.findall(r"[^\W_]+", fold(name)) if w not in SMALL_WORDS]
    return "".join(w[0] for w in words)


def is_acronym(name: str) -> bool:
    """Whether a surface looks like an acronym: « ICR », « AP-HM », « E2C »."""
    letters = re.sub(r"[^\w]", "", name)
    return 2 <= len(letters) <= 8 and letters.isupper() and " " not in name


def acronym_stands_for(acronym: str, name: str) -> bool:
    """Whether an acronym's letters are exactly the initials of a longer name."""
    letters = fold(re.sub(r"[^\w]", "", acronym))
    words = re.findall(r"[^\W_]+", fold(name))
    return len(letters) >= 3 and len(words) >= 2 and letters in (initials(name), "".join(w[0] for w in words))


def short_form(short: str, full: str) -> bool:
    """Whether one name is a short form of another: a head left out, or a complement that says only where."""
    a, b = key(short), key(full)
    if len(a) < 4 or len(b) <= len(a):
        return False
    if b.endswith(a):
        head = b[: -len(a)].rstrip(" -")
        return head in _DROPPABLE_HEADS
    if b.startswith(a + " "):
        rest = b[len(a) + 1 :]
        return " " not in a and _LINKS.match(rest) is not None and not is_acronym(short)
    return False


def surname(name: str) -> str:
    """The last name of a full name, particles included only where they are written small: « La Tour » stays apart."""
    return fold(name.split(" ")[-1])


def same_person(short: str, full: str) -> bool:
    """Whether a name is another way to write a person: the surname, initials with the surname, or the same letters."""
    a, b = fold(short).replace("‑", "-"), fold(full).replace("‑", "-")
    if a == b:
        return True
    if b.endswith(" " + a):
        return True
    first, _, last = a.partition(" ")
    return bool(last) and "." in first and b.endswith(" " + last) and b[0] == first[0]
