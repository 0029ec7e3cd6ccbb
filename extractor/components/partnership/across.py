"""Agreements that no sentence states alone: taken up again, joined later, announced before a list, below a headline. Pure
functions, no spaCy."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from extractor.components.partnership.antecedents import Mention
from extractor.components.partnership.exclusions import AGAINST, NOT_STATED, excluded
from extractor.components.partnership.groups import groups
from extractor.components.partnership.patterns import (
    BRIDGING,
    CONCLUDED_ACTIVE,
    CONCLUDED_PASSIVE,
    JOINING,
    JOINING_THEM,
    LISTING,
    RESUMED,
    SIGNED_BY,
    SIGNED_THING,
    TAKEN_IN,
    TAKEN_PART_IN,
    TAKING_PART,
    TITLE_TRIGGERS,
    WIDENING,
)
from extractor.components.partnership.signs import Signed
from extractor.components.partnership.statement import Meant, Span, Statement
from extractor.components.partnership.status import status_of
from extractor.components.partnership.status_patterns import DEFAULT_STATUS
from extractor.components.partnership.subjects import Part
from extractor.components.partnership.triggers import Triggers

# At the head of a sentence and of two: elsewhere such words go back to others, or to an agreement already stated.
_CALLED = re.compile(r"(?:Les|Ces) deux (?:futurs |nouveaux )?(?:partenaires|alliés)")
JOINS_AGREEMENT, WIDENS = "partnership.joins_agreement", "partnership.widens"
_JOINING, _JOINING_THEM = re.compile(JOINING, re.IGNORECASE), re.compile(JOINING_THEM, re.IGNORECASE)
# What still means the agreement of a text many sentences behind its statement.
_CALLED_AGREEMENT = re.compile(
    r"\b(?:convention|consortium|alliance|groupement|partenariat|accord|co-?entreprise|joint-venture|collaboration|coopération|dispositif)$",
    re.IGNORECASE,
)
# « … avec l’université, qui pourrait rejoindre le consortium »
_WHO = re.compile(r",? qui (?:[a-zà-ÿ]+ )?")
_WIDENING, _TAKEN_IN = re.compile(WIDENING), re.compile(TAKEN_IN)
_CONCLUDED = re.compile(CONCLUDED_PASSIVE), re.compile(CONCLUDED_ACTIVE)
_BRIDGES, _RESUMED = re.compile(BRIDGING, re.IGNORECASE), re.compile(RESUMED)
_OF_SO_MANY = {"tripartite": 3, "à trois": 3, "quadripartite": 4, "à quatre": 4}
_TAKING_PART, _TAKEN_PART_IN = re.compile(TAKING_PART), re.compile(TAKEN_PART_IN, re.IGNORECASE)
_SIGNED_BY, _SIGNED_THING = re.compile(SIGNED_BY), re.compile(SIGNED_THING, re.IGNORECASE)
_LIST_INTRODUCTION = re.compile(LISTING, re.IGNORECASE)
# « de nouveaux accords avec ces éditeurs »
_WITH_OTHERS = re.compile(r"[^.;:]{0,25} avec (?:ces|des|leurs|d['’]autres|plusieurs) ")
_TITLE_NEAR = Triggers(TITLE_TRIGGERS)
_NOT_STATED = re.compile(NOT_STATED, re.IGNORECASE)
_OTHERWISE = re.compile(AGAINST, re.IGNORECASE)
_BELOW_THE_HEADLINE = 1200  # characters of the article that still speak of its headline
# « X coordonne un projet. Il réunit Y et Z », « Un projet coordonné par X réunit Y et Z ».
_COORDINATES = re.compile(
    r"(?: \([^()]{0,20}\))? (?:coordonne|pilote|porte|conduit|dirige|mène|anime|y est associée? à)\b"
)
_COORDINATED_BY = re.compile(
    r"(?:[Cc]oordonn|[Pp]ilot|[Pp]ort|[Cc]ondui|[Dd]irig|[Mm]en|[Aa]nim)[a-zé]+ par (?:le |la |l['’])?(?:[a-zà-ÿ]+ ){0,2}$|"
    r"aux côtés (?:de la |de l['’]|des |du |de )$"
)


def coordinated(text: str, sentence: Span, mentions: Sequence[Meant]) -> tuple[int, ...]:
    """The first subject of two or more in a sentence, for a next one that only says « le partenariat »; or nothing."""
    if len({index for _, _, indices in mentions for index in indices}) < 2:
        return ()
    signed = Signed(text, sentence, mentions)
    if excluded(signed.text):
        return ()
    return next((g.members for g in groups(signed.text) if g.lead is None and g.acting and len(g.members) > 1), ())


def bridged(
    text: str, sentence: Span, parties: tuple[int, ...], year: int | None, everybody: Sequence[int] = ()
) -> list[Statement]:
    """The agreement that a sentence speaks of without parties, between those of the sentence before; between ``everybody``
    there, where it is told of so many (« une entente tripartite »)."""
    number = next((n for words, n in _OF_SO_MANY.items() if words in text[slice(*sentence)]), None)
    several = tuple(dict.fromkeys(everybody))
    chosen = several if number and number == len(several) else parties
    part = Part(chosen, "coordinated in the sentence before")
    said = (_spoken_of(text, sentence, regex, part, "partnership.bridged", year) for regex in (_BRIDGES, _RESUMED))
    return next(filter(None, said), [])


def concluded(text: str, sentence: Span, before: Span, parties: tuple[int, ...], year: int | None) -> list[Statement]:
    """The agreement that a sentence says to be concluded, not by whom, between the two whom the one before names."""
    if excluded(text[slice(*before)]) or _OTHERWISE.search(text, *before):
        return []
    part = Part(parties, "named in the sentence before")
    said = (_spoken_of(text, sentence, regex, part, "partnership.concluded", year) for regex in _CONCLUDED)
    return next(filter(None, said), [])


def called_partners(text: str, sentence: Span, meant: Sequence[Meant], year: int | None) -> list[Statement]:
    """The agreement of the two that a sentence calls partners without saying more: « les deux partenaires »."""
    rule, found = "partnership.called_partners", []
    for start, end, parties in meant:
        if len(set(parties)) > 1 and _CALLED.fullmatch(text, start, end):
            status = status_of(text[slice(*sentence)], (start - sentence[0], end - sentence[0]), rule, year)
            found.append(Statement((Part(parties, "called partners"),), rule, *status, (start, end), sentence))
    return found


def coordinators(text: str, sentence: Span, mentions: Sequence[Mention]) -> list[str]:
    """Who coordinates the project that a sentence speaks of: « X coordonne un projet. Il réunit Y et Z »."""
    first = bisect_left(mentions, sentence[0], key=lambda m: m[0])
    return [
        name
        for start, end, name in mentions[first:]
        if end <= sentence[1] and (_COORDINATES.match(text, end) or _COORDINATED_BY.search(text, sentence[0], start))
    ]


def taking_part(
    text: str, sentence: Span, before: Span, mentions: Sequence[Meant], leading: tuple[int, ...], year: int | None
) -> list[Statement]:
    """The agreement of those of whom a sentence says that they take part in what the one ``before`` speaks of, and of
    who leads it."""
    signed = Signed(text, sentence, mentions)
    trigger = _TAKING_PART.search(signed.text)
    if trigger is None or not _TAKEN_PART_IN.search(text, *before) or excluded(text[slice(*before)]):
        return []
    behind = next((g for g in groups(signed.text) if g.start >= trigger.end()), None)
    if behind is None or behind.lead is not None or len({*behind.members, *leading}) < 2:
        return []
    parts = (Part(leading, "leads what the sentence before speaks of"),) if leading else ()
    rule, span = "partnership.takes_part_in_it", trigger.span()
    status = status_of(signed.text, span, rule, year)
    place = signed.original(*span)
    return [Statement((*parts, Part(behind.members, "takes part")), rule, *status, place, sentence)]


def signed_by(text: str, sentence: Span, before: Span, mentions: Sequence[Meant], year: int | None) -> list[Statement]:
    """The agreement of those of whom a sentence says that they signed what the one ``before`` speaks of: « Il a été paraphé
    par le recteur de X et la directrice de Y »."""
    signed = Signed(text, sentence, mentions)
    trigger = _SIGNED_BY.search(signed.text)
    thing = _SIGNED_THING.search(text, *before)
    if trigger is None or thing is None or excluded(text[slice(*before)]) or excluded(signed.text):
        return []
    signatories = next((g for g in groups(signed.text) if g.end > trigger.end()), None)
    if signatories is None or signatories.lead != "par" or len(set(signatories.members)) < 2:
        return []
    rule, words = "partnership.signed_by", text[slice(*before)]
    status = status_of(signed.text, trigger.span(), rule, year)
    if status == DEFAULT_STATUS[::-1]:
        status = status_of(words, (thing.start() - before[0], thing.end() - before[0]), rule, year)
    return [
        Statement((Part(signatories.members, "signed it"),), rule, *status, signed.original(*trigger.span()), sentence)
    ]


def joining(
    text: str,
    sentence: Span,
    mentions: Sequence[Meant],
    bound: Sequence[int],
    year: int | None,
    *,
    far: bool = False,
    them: bool = False,
) -> list[Statement]:
    """The agreement of those bound before and of who joins them: « Z rejoindra le projet », ``far`` behind only where it
    is called one (« la convention »); or of those named together before and of who joins ``them``: « Z les a rejoints »."""
    signed = Signed(text, sentence, mentions)
    trigger = (_JOINING_THEM if them else _JOINING).search(signed.text)
    if trigger is None or excluded(signed.text) or _NOT_STATED.search(signed.text):
        return []
    if far and not _CALLED_AGREEMENT.search(trigger.group()):
        return []
    subject = next((g for g in reversed(groups(signed.text)) if g.end <= trigger.start()), None)
    if subject is None or set(subject.members) & set(bound):
        return []
    relative = _WHO.fullmatch(signed.text, subject.end, trigger.start())
    if not relative and (subject.lead is not None or not subject.acting):
        return []
    parts = (Part(tuple(bound), "bound before"), Part(subject.members, "subject by its place"))
    status = status_of(signed.text, trigger.span(), JOINS_AGREEMENT, year)
    if status[0] in ("ended", "denied"):
        return []
    return [Statement(parts, JOINS_AGREEMENT, *status, signed.original(*trigger.span()), sentence)]


def widened(
    text: str, sentence: Span, mentions: Sequence[Meant], bound: Sequence[int], year: int | None
) -> list[Statement]:
    """The agreement of those bound before and of whom it takes in: « Elle s’étend désormais à Z », « Z y est associé »."""
    signed = Signed(text, sentence, mentions)
    trigger = _WIDENING.search(signed.text)
    taken = trigger or _TAKEN_IN.search(signed.text)
    if taken is None or excluded(signed.text) or _NOT_STATED.search(signed.text):
        return []
    standing = groups(signed.text)
    behind = (g for g in standing if trigger and g.end > taken.end() >= g.start - 1)
    before = (g for g in reversed(standing) if not trigger and g.end == taken.start())
    group = next((g for g in (*behind, *before) if g.acting and not set(g.members) & set(bound)), None)
    if group is None:
        return []
    parts = (Part(tuple(bound), "bound before"), Part(group.members, "taken in"))
    status = status_of(signed.text, taken.span(), WIDENS, year)
    return [Statement(parts, WIDENS, *status, signed.original(*taken.span()), sentence)]


def titled(
    text: str, title: Span, mentions: Sequence[Meant], sentences: Sequence[Span], year: int | None
) -> list[Statement]:
    """The agreement of the two or more that a headline puts side by side, where the article below speaks of one and
    nothing else names its parties."""
    signed = Signed(text, title, mentions)
    pair = next((g for g in groups(signed.text) if g.lead is None and g.acting and len(set(g.members)) > 1), None)
    if pair is None or excluded(signed.text) or _OTHERWISE.search(signed.text) or ", " in signed.text[: pair.end]:
        return []
    behind = signed.text[pair.end :]
    if "⟦" in behind and "," in behind:
        return []
    part = Part(pair.members, "side by side in the headline")
    for sentence in sentences:
        if title[1] <= sentence[0] <= title[1] + _BELOW_THE_HEADLINE:
            found = _spoken_of(text, sentence, _TITLE_NEAR, part, "partnership.headline_pair", year)
            if found:
                return found
    return []


def list_statement(text: str, sentence: Span, parties: tuple[int, ...], year: int | None) -> list[Statement]:
    """The agreement that a sentence before a list announces: « Les partenaires du projet : »; its items are the parties."""
    part = Part(tuple(dict.fromkeys(parties)), "items of the list")
    return _spoken_of(text, sentence, _LIST_INTRODUCTION, part, "partnership.list", year)


def _spoken_of(
    text: str, sentence: Span, regex: re.Pattern[str] | Triggers, part: Part, rule: str, year: int | None
) -> list[Statement]:
    trigger = regex.search(text, *sentence) if len(set(part.members)) > 1 else None
    if trigger and _WITH_OTHERS.match(text, trigger.end(), sentence[1]):
        return []
    if trigger is None or excluded(text[slice(*sentence)]) or _NOT_STATED.search(text, *sentence):
        return []
    place = trigger.span("noun") if "noun" in regex.groupindex else trigger.span()
    within = place[0] - sentence[0], place[1] - sentence[0]
    return [Statement((part,), rule, *status_of(text[slice(*sentence)], within, rule, year), place, sentence)]
