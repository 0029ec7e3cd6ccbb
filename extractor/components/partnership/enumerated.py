"""With whom one concluded several agreements, or who forms a consortium, where the next sentence tells: « X a signé trois
accords avec des universités. Il s’agit de Y, de Z et de W ». Pure functions, no spaCy."""

import re
from collections.abc import Sequence

from extractor.components.partnership.exclusions import excluded
from extractor.components.partnership.groups import groups
from extractor.components.partnership.signs import Signed
from extractor.components.partnership.statement import Meant, Span, Statement
from extractor.components.partnership.status import status_of
from extractor.components.partnership.subjects import Part

RULE = "partnership.enumerated"
_SEVERAL = re.compile(
    r"\b(?P<noun>(?:accords?(?:-cadres)?|conventions|partenariats|mémorandums|protocoles|collaborations|coopérations|ententes)"
    r"(?: d(?:e |['’])[a-zà-ÿ]+(?: et d(?:e |['’])[a-zà-ÿ]+)?)?(?: [a-zà-ÿ]+)?) (?:[^⟦⟧.;:]{0,40} )?avec (?:plusieurs|divers|diverses|différentes?|différents|des|ses|deux|trois|quatre|cinq|six|sept|huit|dix|\d{1,2}) [^⟦⟧.;:]{3,80}$",
    re.IGNORECASE,
)
# « Un consortium de trois entreprises a été formé »
_GATHERED = re.compile(
    r"\b(?P<noun>consortium|groupement|alliance|partenariat|collectif|coentreprise|co-entreprise|coalition)(?: [a-zà-ÿ]+)? (?:de |entre |d['’]|(?:réuni|rassembl|regroup|associ)[a-zé]+ |(?:formée?|composée?|constituée?) (?:de |d['’]))(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2}|plusieurs) [^⟦⟧.;:]{3,160}$",
    re.IGNORECASE,
)
_THESE_ARE = re.compile(
    r"^\W*(?:Il s['’]agit|Ce sont|Parmi (?:eux|elles|ceux-ci|celles-ci),? (?:figurent|on compte))(?: (?:notamment|ainsi|en l['’]occurrence|respectivement|plus précisément))?,? (?=(?:de |du |des |d['’]|l[ae] |l['’]|les |⟦))"
)


def enumerated(
    text: str, sentence: Span, before: Span, mentions: Sequence[Meant], named: Sequence[Meant], year: int | None
) -> list[Statement]:
    """The agreements that the sentence ``before`` tells of one of several, each with one of those whom this one enumerates.

    Args:
        text: the document's text.
        sentence: the sentence that enumerates.
        before: the one that tells the agreements.
        mentions: what names or means organisations in the sentence, with their indices.
        named: what does in the one before.
        year: the year of publication, or None.
    """
    telling = Signed(text, before, named)
    several = _SEVERAL.search(telling.text.rstrip(". "))
    here = Signed(text, sentence, mentions)
    these = _THESE_ARE.match(here.text)
    if several is None or these is None or excluded(telling.text):
        return []
    subject = next((g for g in groups(telling.text) if g.end <= several.start()), None)
    listed = next((g for g in groups(here.text) if g.end > these.end()), None)
    if subject is None or subject.lead is not None or not subject.acting or len(subject.members) > 1 or listed is None:
        return []
    status = status_of(telling.text, several.span("noun"), RULE, year)
    place = telling.original(*several.span("noun"))
    one = Part(subject.members, "subject of the sentence before")
    others = [member for member in dict.fromkeys(listed.members) if member not in subject.members]
    both = before[0], sentence[1]
    return [Statement((one, Part((other,), "enumerated")), RULE, *status, place, both) for other in others]


def gathered(text: str, sentence: Span, before: Span, mentions: Sequence[Meant], year: int | None) -> list[Statement]:
    """The agreement of those whom a sentence enumerates, where the one ``before`` tells of a consortium and names nobody.

    Args:
        text: the document's text.
        sentence: the sentence that enumerates.
        before: the one that tells of the consortium.
        mentions: what names or means organisations in the sentence, with their indices.
        year: the year of publication, or None.
    """
    here, telling = Signed(text, sentence, mentions), text[slice(*before)]
    these, told = _THESE_ARE.match(here.text), _GATHERED.search(telling.rstrip(". "))
    if these is None or told is None or excluded(telling):
        return []
    listed = next((g for g in groups(here.text) if g.end > these.end()), None)
    if listed is None or len(set(listed.members)) < 2:
        return []
    status = status_of(telling, told.span("noun"), RULE, year)
    start = before[0] + told.start("noun")
    place = start, start + len(told["noun"])
    return [Statement((Part(listed.members, "enumerated"),), RULE, *status, place, (before[0], sentence[1]))]
