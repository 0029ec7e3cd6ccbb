"""The role and the organisation that a text gives a person next to the name. Pure functions, no spaCy."""

import re
from dataclasses import dataclass

from extractor.lexicon import ROLE, person_words

Span = tuple[int, int]

_BEFORE_ROLE = re.compile(r"(?:ancien(?:ne)?|future?|actuel(?:le)?|nouve(?:au|lle|l))[ \u00a0]", re.IGNORECASE)
_LINK = r"(?:de[ \u00a0]la|de[ \u00a0]l['’]|du|des|de|d['’]|chez|au[ \u00a0]sein[ \u00a0](?:de[ \u00a0]la|de[ \u00a0]l['’]|du|des|de|d['’])|à[ \u00a0]la|à[ \u00a0]l['’]|au|aux|à|pour|,)"
_TO_ORGANISATION = re.compile(
    rf"(?:[^.,;!?\n«»()]{{0,90}}?|[ \u00a0](?:de|du|des|d['’])[^.;!?\n«»()]{{0,90}}?)[ \u00a0]*{_LINK}?[ \u00a0]*(?:groupe|société|laboratoire|[a-z-]{{3,14}}[ \u00a0])?[ \u00a0]*$"
)
_AFTER_NAME = re.compile(
    r"^[ \u00a0]*(?:\([^)]{1,30}\))?[ \u00a0]*,[ \u00a0]*(?:\d{2}[ \u00a0]ans,[ \u00a0]*)?(?:le|la|l['’]|un|une|également|par ailleurs|qui est)?[ \u00a0]?"
)
_BEFORE_NAME = re.compile(
    r"(?:[ \u00a0]*,[ \u00a0]*|[ \u00a0])(?:M\.|Mme|Dr|Pr|Me|le[ \u00a0]Dr|la[ \u00a0]Pr|le[ \u00a0]Pr|la[ \u00a0]Dr)?[ \u00a0]?$"
)
_AFFILIATION = re.compile(
    r"^[ \u00a0]*(?:,[ \u00a0]*)?(?:Département|Service|Unité|Institut|Pôle|Laboratoire|Centre|Équipe|Direction)\b[^\n.;]{0,90}?,[ \u00a0]*$"
)
_ADJECTIVES = re.compile(
    r"(?:[ \u00a0](?!(?:de|du|des|chez|à|au|aux|et|qui|pour|dans|en|sur|par|avec|a|est|se|s|ont|sont)\b|d['’])[a-zà-öø-ÿ-]{3,}){0,3}"
)
_REACH = 150


@dataclass(frozen=True)
class Office:
    """A role as it stands in the text (lower case, acronyms kept) and the organisation's span, each perhaps None."""

    role: str | None
    organisation: Span | None


def _plain(role: str) -> str:
    words = role.strip(" ,\u00a0").split()
    kept = [w if (w.isupper() and len(w) > 1) or "’État" in w else w[:1].lower() + w[1:] for w in words]
    return " ".join(kept)


def _heads(text: str, start: int, end: int) -> list[Span]:
    """The heads of roles in a stretch of text, in order."""
    hits = person_words().find(text[start:end])
    return [(start + h.start, start + h.end) for h in hits if h.term.name == ROLE]


def _role_at(text: str, start: int, end: int) -> tuple[str, int] | None:
    """The role that begins at ``start``, with the adjectives after its head, and where it ends."""
    qualified = _BEFORE_ROLE.match(text, start, end)
    heads = _heads(text, qualified.end() if qualified else start, end)
    if not heads or heads[0][0] != (qualified.end() if qualified else start):
        return None
    more = _ADJECTIVES.match(text, heads[0][1], end)
    stop = more.end() if more else heads[0][1]
    return _plain(text[start:stop]), stop


def office_of(text: str, person: Span, organisations: list[Span]) -> Office | None:
    """The office that the words around a person's name give them, or None.

    Args:
        text: the document's text.
        person: the name's start and end.
        organisations: the spans of organisations, in order.
    """
    return _after(text, person, organisations) or _before(text, person, organisations)


def _after(text: str, person: Span, organisations: list[Span]) -> Office | None:
    """« Gilles Favre, directeur scientifique de l’Institut Claudius Regaud »; an affiliation line under a title."""
    lead = _AFTER_NAME.match(text[person[1] : person[1] + _REACH])
    following = [o for o in organisations if person[1] <= o[0] <= person[1] + _REACH]
    if lead:
        found = _role_at(text, person[1] + lead.end(), min(len(text), person[1] + _REACH))
        if found:
            role, at = found
            for organisation in following:
                if organisation[0] >= at and _TO_ORGANISATION.fullmatch(text[at : organisation[0]]):
                    return Office(role, organisation)
                break
            return Office(role, None)
    if following and _AFFILIATION.match(text[person[1] : following[0][0]]):
        return Office(None, following[0])
    return None


def _before(text: str, person: Span, organisations: list[Span]) -> Office | None:
    """« le PDG de Sanofi, Paul Hudson », « la directrice générale Anne Martin »."""
    low = max(0, person[0] - _REACH, text.rfind("\n", 0, person[0]) + 1)
    lead = _BEFORE_NAME.search(text[low : person[0]])
    if not lead:
        return None
    end = low + lead.start()
    preceding = [o for o in organisations if low <= o[0] and o[1] <= end]
    for start, _ in reversed(_heads(text, low, end)):
        found = _role_at(text, start, end)
        if found is None:
            continue
        role, at = found
        between = text[at:end]
        if not between.strip():
            return Office(role, None)
        for organisation in preceding:
            gap = text[at : organisation[0]]
            if (
                organisation[0] >= at
                and re.fullmatch(rf"[ \u00a0]+{_LINK}[ \u00a0]*(?:[a-zà-ÿ-]{{3,14}}[ \u00a0])?", gap)
                and not text[organisation[1] : end].strip(" ,\u00a0")
            ):
                return Office(role, organisation)
        return None
    return None
