"""Which organisations a sentence binds, by the constructions. Pure functions, no spaCy."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from extractor.components.partnership.groups import Group, Signed, groups
from extractor.components.partnership.patterns import (
    BRIDGING,
    CONSTRUCTIONS,
    COORDINATION_TRIGGERS,
    EXCLUSIONS,
    LISTING,
    NOT_A_PARTY,
    PAIR_TRIGGERS,
    TRIGGERS,
    Construction,
)
from extractor.components.partnership.status import status_of

Span = tuple[int, int]

# A group that stands like a subject: at the beginning, after punctuation or a conjunction, not behind a verb.
_SUBJECT_PLACE = re.compile(
    r"(?:^|[,(:«“\"–—•|/»]|\b(?:que|qu['’]|où|dont|et|mais|car|si|quand|lorsque|lorsqu['’]|puis|donc|ainsi|alors|enfin|cependant|toutefois|pourtant|parce|tandis|aujourd['’]hui|désormais|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"dernier|dernière|prochain|prochaine|\d{4}|entre|non|outre|là|ici|c['’]est|ce sont|ni))[ \-*]*$",
    re.IGNORECASE,
)
# Between a subject and its verb stands no end of a clause.
_RELATIVE = re.compile(r",? qui ")
# A headline names its parties first: « Valneva-Pfizer : un accord à 308 M€ ».
_COLON = re.compile(r" ?[:,–—-] [^;!?:]*$")
_OPENING, _LONGEST_GAP, _ADJACENT, _MIDDLE = 26, 170, 3, 70
# Whoever coordinates a consortium is a member of it.
_COORDINATED = re.compile(r"(?:coordonn|pilot|port|emmen|condui|dirig|men)(?:ée?s?|te?s?) par ?$", re.IGNORECASE)
_OF_MEMBERS = ("partnership.noun_binding", "partnership.noun_by", "partnership.noun_between")
_BARRIER = re.compile(r"[;!?]|[.] |: (?!⟦)| (?:mais|tandis|alors que|pendant que|contrairement|plutôt)\b")


@dataclass(frozen=True)
class Statement:
    """One statement of a partnership: the indices of its parties, the construction, the status and its rule, and the
    trigger and sentence by character offsets."""

    parties: tuple[int, ...]
    rule: str
    status: str
    status_rule: str
    trigger: tuple[int, int]
    sentence: tuple[int, int]


@dataclass(frozen=True)
class Clause:
    """A sentence in which parties are looked for: signed, its groups, and two ways to find a subject that the words
    alone do not show. ``subject_at``: from a trigger's offsets in the signed sentence to the offset of its subject, by
    the parse, or None. ``implied``: the index of the organisation that the text is about, or None."""

    signed: str
    groups: tuple[Group, ...]
    subject_at: Callable[[int, int], int | None]
    implied: int | None


def _subject(clause: Clause, at: int, left: str) -> Group | None:
    """The group on the left of ``at`` that acts: the nearest that stands like a subject, else the nearest."""
    signed = clause.signed
    several = left in ("several", "headline")
    fits: list[Group] = []
    nearest = True
    for group in reversed(clause.groups):
        if group.end > at:
            continue
        between = signed[group.end : at]
        opens = group.start <= _OPENING and len(group.members) > 1 and _COLON.match(between) is not None
        if len(between) > _LONGEST_GAP or (_BARRIER.search(between) and not opens):
            break
        agent = nearest and (_RELATIVE.match(between) is not None or (left == "agent" and group.lead == "par"))
        nearest = False
        if left == "headline" and not opens:
            continue
        if (group.lead is None or agent) and group.acting and (not several or len(group.members) > 1):
            fits.append(group)
    return next((g for g in fits if _SUBJECT_PLACE.search(signed[: g.start])), fits[0] if fits else None)


def _parsed_subject(clause: Clause, trigger: re.Match[str], several: bool) -> Group | None:
    """The group that holds the subject of the trigger's verb, by the parse."""
    at = clause.subject_at(*trigger.span())
    if at is None:
        return None
    group = next((g for g in clause.groups if g.start <= at < g.end), None)
    fits = group is not None and group.lead is None and group.acting and (not several or len(group.members) > 1)
    return group if fits else None


def _on_the_left(clause: Clause, trigger: re.Match[str], construction: Construction) -> list[Group] | None:
    """The groups before a trigger, as the construction asks for them; None where they are missing."""
    at, all_groups = trigger.start(), clause.groups
    if construction.left == "around":
        around = next((g for g in all_groups if g.start < at < g.end and len(g.members) > 1), None)
        return [around] if around else None
    if construction.left == "before":
        before = next((g for g in reversed(all_groups) if g.end <= at), None)
        return [before] if before and at - before.end <= _ADJACENT else None
    middle: list[Group] = []
    if construction.middle:
        nearest = next((g for g in reversed(all_groups) if g.end <= at), None)
        if nearest is None or not _takes(construction.middle, nearest) or at - nearest.end > _MIDDLE:
            return None
        middle, at = [nearest], nearest.start
    subject = None
    if construction.left in ("any", "several"):
        subject = _parsed_subject(clause, trigger, construction.left == "several")
    subject = subject or _subject(clause, at, construction.left)
    if subject is None and construction.implies_subject and clause.implied is not None:
        subject = Group((clause.implied,), at, at, None)
    return None if subject is None else [subject, *middle]


def _on_the_right(clause: Clause, at: int, construction: Construction) -> list[Group] | None:
    """The complements behind a trigger, as the construction asks for them; None where they are missing."""
    signed = clause.signed
    following = [g for g in clause.groups if g.start >= at]
    for number, group in enumerate(following[:4]):
        if (
            not group.acting
            or not _takes(construction.right, group)
            or not construction.right_regex.fullmatch(signed, at, group.start)
        ):
            continue
        if construction.right_several and len(group.members) < 2:
            continue
        if construction.then and not construction.then_regex.search(signed[group.end :]):
            continue
        more = _second(signed, group, following[number + 1 :], construction)
        if more is not None:
            return [group, *more]
    return None


def _second(signed: str, first: Group, rest: Sequence[Group], construction: Construction) -> list[Group] | None:
    """The further complements that a construction asks for; None where they are missing."""
    if not construction.and_right:
        return []
    if construction.all_right:
        chosen = list(rest[: len(construction.and_right)])
        return chosen if tuple(g.lead or "-" for g in chosen) == construction.and_right else None
    if rest and _takes(construction.and_right, rest[0]) and len(signed[first.end : rest[0].start]) <= _MIDDLE:
        return [rest[0]]
    return None


def _takes(leads: Sequence[str], group: Group) -> bool:
    return (group.lead or "-") in leads


def parties(clause: Clause, trigger: re.Match[str], construction: Construction) -> tuple[int, ...]:
    """The parties that a construction finds around a trigger, or none of them."""
    if construction.unless_regex and construction.unless_regex.search(clause.signed[trigger.end() :]):
        return ()
    found: list[Group] = []
    if construction.left:
        left = _on_the_left(clause, trigger, construction)
        if left is None:
            return ()
        found += left
    if construction.right:
        right = _on_the_right(clause, trigger.end(), construction)
        if right is None:
            return ()
        found += right
    if construction.id in _OF_MEMBERS:
        found += [g for g in clause.groups if g.lead == "par" and _COORDINATED.search(clause.signed[: g.start + 4])]
    return tuple(dict.fromkeys(m for group in found for m in group.members))


_NEAR_SEVERAL = re.compile(
    "|".join(rf"(?<![\w-])(?:{TRIGGERS[name]})(?![\w-])" for name in COORDINATION_TRIGGERS), re.IGNORECASE
)
_NEAR_TWO = re.compile("|".join(rf"(?<![\w-])(?:{TRIGGERS[name]})(?![\w-])" for name in PAIR_TRIGGERS), re.IGNORECASE)
_NOT_A_PARTY = re.compile(NOT_A_PARTY, re.IGNORECASE)
_EXCLUSIONS = tuple((name, re.compile(expression, re.IGNORECASE)) for name, expression in EXCLUSIONS)


def excluded(signed: str) -> str | None:
    """The id of the exclusion whose words a sentence has, or None."""
    return next((name for name, regex in _EXCLUSIONS if regex.search(signed)), None)


def statements(
    text: str,
    sentence: Span,
    mentions: Sequence[tuple[int, int, tuple[int, ...]]],
    *,
    subject_at: Callable[[int, int], int | None] = lambda start, end: None,
    implied: int | None = None,
    year: int | None = None,
) -> Iterator[Statement]:
    """The partnerships that a sentence states; each trigger is used once, by the first construction that fits.

    Args:
        text: the document's text.
        sentence: the sentence's offsets.
        mentions: start and end of what names or means organisations in the sentence, in order, with their indices.
        subject_at: from the offsets of words to the offset of the subject of their verb, by a parse; None where it
            knows none.
        implied: the index of the organisation that the sentence is about where it names no subject.
        year: the year of publication, or None.
    """
    signed = Signed(text, sentence, mentions)
    if excluded(signed.text):
        return

    def subject_in_signs(start: int, end: int) -> int | None:
        at = subject_at(*signed.original(start, end))
        return None if at is None else signed.place(at)

    clause = Clause(signed.text, tuple(groups(signed.text)), subject_in_signs, implied)
    used: list[Span] = []
    bound: list[set[int]] = []
    for construction in CONSTRUCTIONS:
        for trigger in construction.trigger_regex.finditer(signed.text):
            if any(trigger.start() < e and s < trigger.end() for s, e in used):
                continue
            found = parties(clause, trigger, construction)
            if len(set(found)) < 2 or any(set(found) <= b for b in bound):
                continue
            used.append(trigger.span())
            bound.append(set(found))
            status = status_of(signed.text, trigger.span(), construction.id, year)
            yield Statement(found, construction.id, *status, signed.original(*trigger.span()), sentence)
    if not bound:
        yield from _coordinated_near(clause, signed, sentence, year)


def _across_a_quotation(clause: Clause, trigger: re.Match[str], members: Sequence[int]) -> bool:
    """Whether a quotation's end stands between words and a group: who speaks is not what is spoken of."""
    group = next(g for g in clause.groups if set(g.members) & set(members))
    between = clause.signed[min(trigger.end(), group.end) : max(trigger.start(), group.start)]
    return re.search("[«»]", between) is not None


def _coordinated_near(clause: Clause, signed: Signed, sentence: Span, year: int | None) -> Iterator[Statement]:
    """Where no construction fits: a subject of several beside words that state an agreement, or the only two
    organisations of a sentence whose words say more."""
    if _NOT_A_PARTY.search(clause.signed):
        return
    several = next((g for g in clause.groups if g.lead is None and g.acting and len(set(g.members)) > 1), None)
    everybody = tuple(dict.fromkeys(m for g in clause.groups for m in g.members))
    for rule, regex, found in (
        ("partnership.coordination", _NEAR_SEVERAL, several.members if several else ()),
        ("partnership.two", _NEAR_TWO, everybody if len(everybody) == 2 else ()),
    ):
        trigger = regex.search(clause.signed) if len(set(found)) > 1 else None
        if trigger is not None and not _across_a_quotation(clause, trigger, found):
            status = status_of(clause.signed, trigger.span(), rule, year)
            yield Statement(found, rule, *status, signed.original(*trigger.span()), sentence)
            return


_BRIDGES = re.compile(BRIDGING, re.IGNORECASE)


def coordinated(text: str, sentence: Span, mentions: Sequence[tuple[int, int, tuple[int, ...]]]) -> tuple[int, ...]:
    """The first subject of two or more in a sentence, for a next one that only says « le partenariat »; or nothing."""
    signed = Signed(text, sentence, mentions)
    if excluded(signed.text):
        return ()
    return next((g.members for g in groups(signed.text) if g.lead is None and g.acting and len(g.members) > 1), ())


def bridged(text: str, sentence: Span, parties: tuple[int, ...], year: int | None) -> Iterator[Statement]:
    """The agreement that a sentence speaks of without parties, between those of the sentence before."""
    trigger = (
        _BRIDGES.search(text, *sentence) if len(set(parties)) > 1 and not excluded(text[slice(*sentence)]) else None
    )
    if trigger is not None:
        status = status_of(text[slice(*sentence)], _within(trigger.span(), sentence), "partnership.bridged", year)
        yield Statement(parties, "partnership.bridged", *status, trigger.span("noun"), sentence)


_LIST_INTRODUCTION = re.compile(LISTING, re.IGNORECASE)


def list_statement(text: str, sentence: Span, parties: tuple[int, ...], year: int | None) -> Iterator[Statement]:
    """The agreement that a sentence before a list announces: « Les partenaires du projet : »; its items are the parties."""
    trigger = _LIST_INTRODUCTION.search(text, *sentence)
    if trigger is not None and not excluded(text[slice(*sentence)]):
        status = status_of(text[slice(*sentence)], _within(trigger.span(), sentence), "partnership.list", year)
        yield Statement(tuple(dict.fromkeys(parties)), "partnership.list", *status, trigger.span(), sentence)


def _within(span: Span, sentence: Span) -> Span:
    return span[0] - sentence[0], span[1] - sentence[0]
