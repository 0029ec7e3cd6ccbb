"""Bodies of several places that share one head: « les CHU d’Angers, de Brest et de Nantes ». Pure functions, no spaCy.

The first is named with the head, the others by their place alone: the attribute ``name`` says whom each stands for.
"""

import re
from collections.abc import Iterator
from functools import cache

from extractor.components.organisation.patterns import CAPITAL_WORD, B
from extractor.lexicon import countries
from extractor.rules import Match

RULE = "org.shared_head"
_ACRONYMS = "CHU|CHRU|CHR|CHI|CHD|CH|GHT|ARS|CCI|CAF|CPAM|INSA|IUT|SDIS|OPH|IRT|SATT|ENS|IAE|CFA|DREAL|DDT|PNR"
_ALONE = "universités|hôpitaux|cliniques|lycées|facultés|rectorats|académies|opéras|orchestres|ports|préfectures|villes|communes|mairies|métropoles|régions"
# Heads that name a kind of body only with more words: « agences de l’eau », « parcs naturels régionaux ».
_WITH_MORE = "centres|chambres|communautés|agences|parcs|scènes|théâtres|musées|tribunaux|cours|conseils|offices|instituts|écoles|collèges|fédérations|caisses|syndicats|comités|clubs|conservatoires|ballets"
_WORDS = rf"(?:{B}(?!et\b|ou\b|de\b|du\b|des\b)[a-zà-ÿ]+)"
_OF_WHAT = rf"(?:{B}(?:de{B}la{B}|de{B}l['’]|de{B}|du{B}|d['’])[a-zà-ÿ]+(?:{B}et{B}(?:de{B}l['’]|d['’]|de{B})?[a-zà-ÿ]+)?(?:{B}[a-zà-ÿ]+s)?)"
_LINK = rf"(?:de{B}la{B}|de{B}l['’]|du{B}|des{B}|de{B}|d['’])"
_PLACE = rf"{CAPITAL_WORD}(?:{B}(?:{_LINK})?{CAPITAL_WORD}){{0,2}}"
_ASIDE = rf"(?:{B}?\([^()\n]{{1,40}}\))?"
_FIRST = (
    rf"\b(?:[Ll]es|[Dd]es|[Aa]ux|[Cc]es|[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Ss]ix|[Ss]ept|[Hh]uit){B}"
    rf"(?P<body>(?P<head>(?:{_ACRONYMS}|{_ALONE}){_WORDS}{{0,2}}{_OF_WHAT}?|(?:{_WITH_MORE})(?:{_WORDS}{{1,2}}{_OF_WHAT}?|{_OF_WHAT}))"
    rf"{B}(?P<link>{_LINK})(?P<place>{_PLACE})){_ASIDE}"
)
_NEXT = rf"(?P<tie>,{B}|{B}(?:et|ainsi{B}que){B})(?P<link>{_LINK})?(?P<place>{_PLACE}){_ASIDE}"
_HEADS = tuple("|".join((_ACRONYMS, _ALONE, _WITH_MORE)).split("|"))
_COMPLEMENT = re.compile(rf"{B}(?:de|du|d['’])")
_VOWEL = re.compile("[aeiouyhàâéèêëîïôœAEIOUYHÀÂÉÈÊËÎÏÔŒ]")


@cache
def _regexes() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The expressions of the first and of another one, compiled when they are first asked for."""
    return re.compile(_FIRST), re.compile(_NEXT)


def shared_heads(text: str) -> Iterator[Match]:
    """The bodies of each such list, in order: the first with its head, the others by their places."""
    if not any(head in text for head in _HEADS):
        return
    a_first, another = _regexes()
    for first in a_first.finditer(text):
        others, at = list[re.Match[str]](), first.end()
        while (other := another.match(text, at)) is not None:
            others.append(other)
            at = other.end()
            if other["tie"].strip() != ",":
                break
        if not others or others[-1]["tie"].strip() == "," or first["place"] in countries():
            continue
        head = _singular(first["head"])
        yield Match(*first.span("body"), "ORG", RULE, {"name": f"{head} {first['link']}{first['place']}"})
        for other in others:
            link = other["link"] or ("d’" if _VOWEL.match(other["place"]) else "de ")
            yield Match(*other.span("place"), "ORG", RULE, {"name": f"{head} {link}{other['place']}"})


def _singular(head: str) -> str:
    """« centres chorégraphiques nationaux » as one of them; what follows a preposition stays as it is."""
    complement = _COMPLEMENT.search(head)
    end = complement.start() if complement else len(head)
    words = re.split(rf"({B})", head[:end])
    return "".join(re.sub(r"aux$", "al", w) if w.endswith("aux") else re.sub(r"s$", "", w) for w in words) + head[end:]
