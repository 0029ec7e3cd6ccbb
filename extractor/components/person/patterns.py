"""What a person's name and role look like: rules as named data. Nothing of spaCy."""

import re
from functools import cache

from extractor.rules import Pattern

B = "[ \u00a0\u202f]"
_UPPER = "A-ZÀ-ÖØ-ÞŒŠŽ"
_LETTERS = "A-Za-zÀ-ÖØ-öø-ɏ"

INITIAL = rf"(?:[{_UPPER}][a-z]?\.(?:[-‑]?[{_UPPER}][a-z]?\.)?)"
# Words that begin an affiliation, a headline or a sentence, never a surname after a given name.
_NO_SURNAME = r"(?!(?:Département|Service|Unité|Institut|Centre|Hôpital|Université|Laboratoire|Pôle|Équipe|Direction|Clinique|École|Professeur|Directeur|Directrice|Président|Présidente|Docteur|Photo|Crédit|Source|Publié|Lire|Le|La|Les|Un|Une|Et|En|De|Du|Des|Il|Elle|Ce|Cette|Pour|Avec|Dans|Sur|Par)(?![\w'’-]))"
SURNAME_WORD = rf"(?:{_NO_SURNAME}(?:[Dd]['’]|[Oo]['’]|[NM]['’]|[Mm]ac|[Mm]c|[Ll]['’])?[{_UPPER}][{_LETTERS}]+(?:[-‑'’][{_LETTERS}]+)*)"
PARTICLE = r"(?:de{B}La|de{B}la|de{B}l['’]|de{B}los|van{B}der|van{B}den|van{B}de|von{B}der|de|du|des|d['’]|van|von|der|den|ben|bin|ibn|el|al|bint|da|do|dos|di|del|della|ter|ten|zu|y|e|Le|La|El|Al|Ben|Van|Von|De|Di|Del|Dos|Da|St\.)".replace("{B}", B)
SURNAME = rf"(?:(?:{PARTICLE}{B}?){{0,2}}{SURNAME_WORD}(?:{B}{SURNAME_WORD})?)"
FIRST = rf"(?:{SURNAME_WORD}|{INITIAL})"

RULES = (
    Pattern("person.initial", "PER", "", rf"(?<![{_LETTERS}0-9.'’-])(?P<span>{INITIAL}{B}{SURNAME_WORD}(?:-{SURNAME_WORD})?)", re.NOFLAG, sign=r"\w\."),
)

# Titles that stand before nothing but a person's name; the others (« général », « frère ») prove less.
FORMS_OF_ADDRESS = {"m", "mm", "mme", "mmes", "mlle", "mlles", "dr", "drs", "pr", "prs", "me", "mgr", "mr", "mrs", "monsieur", "madame"}
# « Bonjour Claire, »: a newsletter's reader.
GREETING = re.compile(rf"(?<![{_LETTERS}])(?:[Bb]onjour|[Bb]onsoir|[Ss]alut|[Cc]her|[Cc]hère|[Mm]erci){B}$")


@cache
def after_title() -> re.Pattern[str]:
    """What follows a title: the whole name. Compiled when first asked for: many texts have none."""
    return re.compile(rf"{B}(?P<span>(?:{FIRST}{B}){{0,2}}{SURNAME})")


@cache
def after_first_name() -> re.Pattern[str]:
    """What follows a given name that the word list knows: the surname. Compiled when first asked for."""
    return re.compile(rf"(?:{B}{INITIAL})?{B}(?:{PARTICLE}{B}?){{0,2}}{SURNAME_WORD}(?:[-‑]{SURNAME_WORD})?")
