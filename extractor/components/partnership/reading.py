"""What the constructions find in a document, sentence after sentence. Pure functions, no spaCy."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from extractor.components.partnership.across import (
    bridged,
    called_partners,
    concluded,
    coordinated,
    coordinators,
    joining,
    list_statement,
    signed_by,
    taking_part,
    widened,
)
from extractor.components.partnership.agreements import Stated
from extractor.components.partnership.anaphora import anaphors, without_owners
from extractor.components.partnership.antecedents import Antecedents, Mention
from extractor.components.partnership.arguments import (
    clause_of,
    may_state_alone,
    statements,
)
from extractor.components.partnership.exclusions import (
    CALLED_ONE,
    OF_A_PURCHASE,
    PURCHASE,
    UNIONS,
    excluded,
    names_members,
)
from extractor.components.partnership.fallbacks import done_together
from extractor.components.partnership.items import listed, sections
from extractor.components.partnership.likelihood import Page, Sighting
from extractor.components.partnership.patterns import CONTRIBUTING
from extractor.components.partnership.statement import Attempt, Span, Statement
from extractor.salience import implied_organisation, in_the_margin

# What goes back over a sentence that names nobody.
_JOINTLY = re.compile(r"\b(?:conjointement|de concert|en commun|[Ll]es deux (?:partenaires|signataires|parties))\b")
_CONCLUDING = re.compile(r"\b(?:sign|paraph|conclu|scell|ratifi|officialis|adopt|approuv)")
_IN_PRESENCE = re.compile(r"\ben présence d|\bdevant ")
_CONTRIBUTING = re.compile(CONTRIBUTING, re.IGNORECASE)
_OF_A_PURCHASE = re.compile(OF_A_PURCHASE, re.IGNORECASE)
# How a sentence begins that says who takes part in what the one before speaks of.
_MAY_TAKE_PART = re.compile(r"(?<!\w)(?:Y|En|S['’]y) ")
_UNION, _CALLED_ONE = re.compile(UNIONS), re.compile(CALLED_ONE, re.IGNORECASE)
# « Dans le cadre de cet accord, l’unité X de Y et Z … »: what goes back to an agreement, and a part of a party.
_REFERS_BACK = re.compile(r"\b(?:cet|ce|cette|ces) ", re.IGNORECASE)
_UNIT = re.compile(r"\b(?:unité|division|département|branche|service|pôle|équipe|direction|plateforme)s? $")
_OF = re.compile(r"(?: \([^()]{0,30}\))? (?:de la |de l['’]|du |des |de |d['’])")
# « X coordonne un projet. Il réunit Y et Z »: whoever leads a project is one of those that it gathers.
_OF_MEMBERS = ("partnership.gathers", "partnership.binds", "partnership.noun_binding")
_OF_A_PROJECT = re.compile(
    r"(?:Il|Elle|(?:Ce|Le) (?:projet|programme|consortium)|La chaire|L['’](?:initiative|étude|essai|expérimentation|opération)) "
)
_LONGEST_UNIT = 16
_JOINED_WITHIN = 6  # sentences after a statement in which « le projet » still is its agreement


@dataclass
class Reading:
    """What the constructions find in a document, and what is weighed behind them.

    Attributes:
        found: the statements, in order.
        page: what the document shows of its organisations, by their indices.
        ids: the ids that the indices stand for.
        sightings: the sentences that name several.
        year: the year of publication, or None.
        bought: those together of whom the text tells a purchase or a merger.
    """

    page: Page
    ids: Sequence[str]
    year: int | None = None
    found: list[Stated] = field(default_factory=list)
    sightings: list[Sighting] = field(default_factory=list)
    bought: list[set[str]] = field(default_factory=list)


def read(
    text: str,
    sentences: Sequence[Span],
    mentions: Sequence[Mention],
    subject_at: Callable[[int, int], int | None] = lambda start, end: None,
    furniture: Sequence[Span] = (),
    year: int | None = None,
    attempts: list[Attempt] | None = None,
    title: Span | None = None,
) -> Reading:
    """What the constructions find in a document.

    Args:
        text: the document's text.
        sentences: the document's sentences, in order.
        mentions: start, end and id of the organisations' mentions, in order.
        subject_at: the parse's answer to who the subject of some words' verb is, by offsets.
        furniture: the stretches of the text that are menus, teasers and the like.
        year: the year of publication, or None.
        attempts: gets what was tried in vain in sentences that state nothing.
        title: the headline's start and end, or None.
    """
    mentions = [m for m in without_owners(text, mentions) if not in_the_margin(text, m[:2], ())]
    ids = sorted({m[2] for m in mentions})
    number = {name: i for i, name in enumerate(ids)}
    reading = Reading(Page(text, sentences, [(s, e, number[name]) for s, e, name in mentions], title), ids, year)
    meaning = [m for m in mentions if not in_the_margin(text, m[:2], furniture)]
    begins = list(sections(text, sentences, meaning))
    section, antecedents = meaning, Antecedents(text, meaning, sentences)
    at = 0
    bound: list[set[str]] = []
    opened = False  # whether a sentence before has named several: the first that does tells what the text is about
    acting = {m[2] for m in meaning}
    bridge: tuple[int, ...] = ()
    around: list[int] = []  # everybody in that sentence
    bridge_at = 0  # the place of the sentence whose subjects those are
    last: tuple[int, ...] = ()
    stated_in: int | None = None  # the place of the sentence that bound those
    for place, (start, end) in enumerate(sentences):
        while at < len(mentions) and mentions[at][0] < start:
            at += 1
        if begins and begins[0] <= start:
            since = bisect_left(meaning, begins.pop(0), key=lambda m: m[0])
            section = meaning[since:]
            antecedents = Antecedents(text, section, sentences)
            stated_in, opened = None, False
        named = []
        for mention in mentions[at:]:
            if mention[1] > end:
                break
            named.append(mention)
        meant = list(anaphors(text, (start, end), named, antecedents))
        both = tuple(number[name] for name in _both_before(text, (start, end), named, antecedents))
        if not (named or meant or bridge or both) and text[end - 1] != ":":
            continue
        items: list[tuple[int, int, tuple[int, ...]]] = [(m[0], m[1], (number[m[2]],)) for m in named]
        items += [(a.start, a.end, tuple(number[i] for i in a.organisations)) for a in meant]
        implied = partial(_implied, text, start, section, sentences, [m[2] for m in named], number)
        several = len({i for _, _, indices in items for i in indices}) > 1
        clause = None
        found: list[Statement] = []
        if several or may_state_alone(text[start:end]):
            clause = clause_of(text, (start, end), sorted(items), subject_at, implied)
            found = statements(*clause, (start, end), year, attempts)
            if excluded(clause[0].signed) == PURCHASE:
                reading.bought.append({ids[i] for *_, indices in items for i in indices})
        members = tuple(number[name] for name in listed(text, sentences, place, mentions[at:]))
        if members:
            members = (*(number[name] for name in coordinators(text, (start, end), named)), *members)
            found = (
                list(list_statement(text, (start, end), (*(i for s in found for i in s.parties), *members), year))
                or found
            )
        near = place <= bridge_at + 1 or _JOINTLY.search(text, start, end)
        if not found and len({m[2] for m in named}) < 2 and near:
            found = bridged(text, (start, end), bridge, year, around)
        if not found and both and stated_in != place - 1:
            found = concluded(text, (start, end), sentences[place - 1], both, year)
        if not found and place:
            found = signed_by(text, (start, end), sentences[place - 1], sorted(items), year)
        if not found and place and _MAY_TAKE_PART.search(text, start, end):
            heads = tuple(number[n] for n in dict.fromkeys(coordinators(text, sentences[place - 1], meaning)))
            leading = last if stated_in == place - 1 else heads
            found = taking_part(text, (start, end), sentences[place - 1], sorted(items), leading, year)
        two = tuple(dict.fromkeys(number[m[2]] for m in named))
        if not found and len(two) == 2 and place and _CONTRIBUTING.search(text, start, end):
            stating = sentences[place - 1]
            alone = at == 0 or mentions[at - 1][0] < stating[0]
            found = bridged(text, stating, two, year) if alone else []
        found = found or called_partners(
            text, (start, end), [(a.start, a.end, tuple(number[i] for i in a.organisations)) for a in meant], year
        )
        if items and stated_in is not None and place - stated_in <= _JOINED_WITHIN:
            joined = joining(text, (start, end), sorted(items), last, year)
            joined = joined or widened(
                text, (start, end), [(s, e, (number[name],)) for s, e, name in named], last, year
            )
            found = joined if joined and all(_within(s.trigger, joined[0].trigger) for s in found) else found
        if not found and items and (bridge or stated_in == place - 1):
            found = joining(text, (start, end), sorted(items), bridge or last, year, them=True)
        if not found and clause and not opened and len({m[2] for m in named}) > 1:
            found = done_together(*clause, (start, end), year)
        opened = opened or len({m[2] for m in named} & acting) > 1
        if several and clause:
            may_bind = not excluded(clause[0].signed) and not names_members(clause[0].signed)
            reading.sightings.append(Sighting(place, (start, end), *clause, stated=len(found), open=may_bind))
        found = without_unions(text, (start, end), [(m[0], m[1], number[m[2]]) for m in named], found)
        if found:
            bridge = ()
        elif items:
            bridge, bridge_at = coordinated(text, (start, end), sorted(items)), place
            around = [i for *_, indices in sorted(items) for i in indices]
        elif place > bridge_at + 1:
            bridge = ()
        for statement in found:
            parties = tuple(dict.fromkeys(ids[i] for i in statement.parties))
            if place and statement.rule in _OF_MEMBERS and _OF_A_PROJECT.match(text, start):
                parties = tuple(dict.fromkeys((*coordinators(text, sentences[place - 1], meaning), *parties)))
            if _REFERS_BACK.search(text, *statement.trigger):
                parties = _wholes(text, parties, named, bound)
            if tells_a_purchase(text, parties, statement, reading.bought):
                continue
            if len(parties) > 1:
                bound.append(set(parties))
                antecedents.agreed(start, parties)
                live = statement.status not in ("ended", "denied")
                last, stated_in = tuple(number[p] for p in parties), place if live else None
                paths = tuple((p.path, tuple(ids[i] for i in p.members)) for p in statement.parts)
                means = ((a.rule, a.organisations) for a in meant if a.organisations)
                reading.found.append(Stated(parties, statement, (*paths, *means)))
    return reading


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def without_unions(
    text: str, sentence: Span, named: Sequence[tuple[int, int, int]], found: Iterable[Statement]
) -> list[Statement]:
    """Statements but those that bind a trade union, unless the sentence calls them a partnership."""
    if _CALLED_ONE.search(text, *sentence):
        return list(found)
    unions = {index for start, end, index in named if _UNION.fullmatch(text, start, end)}
    return [s for s in found if not unions.intersection(s.parties)]


def tells_a_purchase(text: str, parties: tuple[str, ...], statement: Statement, bought: list[set[str]]) -> bool:
    """Whether what looks like an agreement is the purchase or the merger of the same two, told again."""
    return set(parties) in bought and _OF_A_PURCHASE.fullmatch(text, *statement.trigger) is not None


def _both_before(text: str, sentence: Span, named: Sequence[Mention], antecedents: Antecedents) -> tuple[str, ...]:
    """The two whom the sentence before names, where this one may say that they concluded something: it names nobody else,
    but who was present."""
    if _CONCLUDING.search(text, *sentence) is None:
        return ()
    before = antecedents.both(sentence[0])
    present = _IN_PRESENCE.search(text, *sentence)
    others = {m[2] for m in named if present is None or m[0] < present.start()} - set(before)
    return () if others else before


def _implied(
    text: str,
    at: int,
    mentions: Sequence[Mention],
    sentences: Sequence[Span],
    besides: Sequence[str],
    number: Mapping[str, int],
) -> int | None:
    """The number of the organisation that a sentence which begins at an offset is about, or None."""
    about = implied_organisation(text, (at, at), None, mentions, sentences, margin=0, besides=besides)
    return number[about] if about else None


def _wholes(text: str, parties: tuple[str, ...], named: Sequence[Mention], bound: list[set[str]]) -> tuple[str, ...]:
    """The parties of an agreement that a sentence goes back to: its unit (« l’unité X de Y ») stands for one that was
    bound before."""
    wholes = {}
    for start, end, part in named:
        if _UNIT.search(text, max(0, start - _LONGEST_UNIT), start):
            owner = next((m[2] for m in named if m[0] > end and _OF.fullmatch(text, end, m[0])), None)
            if owner and any(owner in b for b in bound):
                wholes[part] = owner
    return tuple(dict.fromkeys(wholes.get(party, party) for party in parties))
