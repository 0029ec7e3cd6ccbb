"""Which organisations a sentence binds, by the constructions. Pure functions, no spaCy."""

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from types import MappingProxyType

from extractor.components.partnership.exclusions import EXCLUSIONS, NOT_A_PARTY, REPORTED_BY
from extractor.components.partnership.groups import Signed, groups
from extractor.components.partnership.leads import RULE as DOING
from extractor.components.partnership.leads import doing
from extractor.components.partnership.patterns import (
    CONSTRUCTIONS,
    COORDINATION_TRIGGERS,
    PAIR_TRIGGERS,
    Construction,
)
from extractor.components.partnership.slots import also, each, fit, gapped
from extractor.components.partnership.status import status_of
from extractor.components.partnership.subjects import IMPLIED, Clause, Part
from extractor.components.partnership.triggers import possible, trigger_regex
from extractor.components.partnership.weighing import RULE as WEIGHED
from extractor.components.partnership.weighing import bound, weights

Span = tuple[int, int]
Meant = tuple[int, int, tuple[int, ...]]


@dataclass(frozen=True)
class Statement:
    """One statement of a partnership: its parties by index and the way to each, the construction, the status and its
    rule, and the trigger and sentence by character offsets."""

    parts: tuple[Part, ...]
    rule: str
    status: str
    status_rule: str
    trigger: Span
    sentence: Span

    @property
    def parties(self) -> tuple[int, ...]:
        """The parties in order, each once."""
        return tuple(dict.fromkeys(m for part in self.parts for m in part.members))


@dataclass(frozen=True)
class Attempt:
    """A construction that was tried in a sentence without a relation, and the condition that failed."""

    rule: str
    failed: str
    trigger: Span
    sentence: Span


class Triggers:
    """Several triggers as one to look for; compiled when first asked, each apart: one expression of all takes ten times
    as long to compile."""

    groupindex: Mapping[str, int] = MappingProxyType({})

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names

    @cached_property
    def _regexes(self) -> list[re.Pattern[str]]:
        return [trigger_regex(name) for name in self._names]

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first of their matches in a text."""
        found = (match for regex in self._regexes if (match := regex.search(text, start, end)))
        return min(found, key=lambda match: match.start(), default=None)


_NEAR_SEVERAL, _NEAR_TWO = Triggers(COORDINATION_TRIGGERS), Triggers(PAIR_TRIGGERS)
_PAYS = re.compile(
    r"\b(?:mécénat|soutien|appui|concours|parrainage|financement|générosité|dons?) (?:financier )?(?:de |d['’]|des |du )(?:[^.;:(),⟦⟧]{0,50}|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|\d+) [^.;:(),⟦⟧]{3,40}, (?:la |le |l['’])?)$",
    re.IGNORECASE,
)
# « l’accord entre Pékin et Washington »: of those who are no organisations here.
_OF_OTHERS = re.compile(r"[^.;⟦⟧]{0,25} entre (?:la |le |les |l['’])?[A-ZÀ-Þ]")
_DESCRIBED = re.compile(r"⟦(\d+)⟧(?: \([^()]*\))?, (?:l['’]|la |le |une? )$", re.IGNORECASE)
_NOT_A_PARTY = re.compile(NOT_A_PARTY, re.IGNORECASE)
_EXCLUSIONS = tuple((name, words, re.compile(expression, re.IGNORECASE)) for name, words, expression in EXCLUSIONS)
# What one named organisation is enough for.
_IMPLYING_TRIGGERS = frozenset(c.trigger for c in CONSTRUCTIONS if c.implies_subject)
# The places of each trigger's constructions in their order.
_PLACES = {c.trigger: [i for i, other in enumerate(CONSTRUCTIONS) if other.trigger == c.trigger] for c in CONSTRUCTIONS}
_REPORTED = re.compile(REPORTED_BY, re.IGNORECASE)
# « les patients suivis à X »: where others are.
_TREATED_AT = re.compile(
    r"\b(?:suivi|soigné|traité|hospitalisé|logé|diplômé|inscrit)e?s? (?:à |de |au |aux )(?:la |l['’])?⟦\d+⟧$"
)
_OUTSIDE = ("selon", "contre", "face à", "chez", "hors", "sans")  # who is named behind these is no party


# « X, racheté par Y, partage avec Z … »: what is told in passing of a party.
_BOUGHT_BY = re.compile(
    r", (?:rachetée?|acquise?|reprise?|détenue?)s?(?: (?:en \d{4}|depuis \d{4}|l['’]an dernier))? par [^,.;:()]{2,40},"
)


@lru_cache(maxsize=8)
def excluded(signed: str) -> str | None:
    """The id of the exclusion whose words a sentence has, or None."""
    signed = _BOUGHT_BY.sub(",", signed)
    low = signed.lower()
    return next(
        (name for name, words, regex in _EXCLUSIONS if any(map(low.__contains__, words)) and regex.search(signed)), None
    )


def clause_of(
    text: str,
    sentence: Span,
    mentions: Sequence[Meant],
    subject_at: Callable[[int, int], int | None] = lambda start, end: None,
    implied: Callable[[], int | None] = lambda: None,
) -> tuple[Clause, Signed]:
    """A sentence as the rules see it, and the way back from its signs.

    Args:
        text: the document's text.
        sentence: the sentence's offsets.
        mentions: start and end of what names or means organisations in the sentence, in order, with their indices.
        subject_at: from the offsets of words to the offset of the subject of their verb, by a parse; None where it
            knows none.
        implied: gives the index of the organisation that the sentence is about where it names no subject, or None.
    """
    signed = Signed(text, sentence, mentions)

    def subject_in_signs(start: int, end: int) -> int | None:
        at = subject_at(*signed.original(start, end))
        return None if at is None else signed.place(at)

    return Clause(signed.text, groups(signed.text), subject_in_signs, implied), signed


def may_state_alone(words: str) -> bool:
    """Whether a sentence that names one organisation may state a partnership with one that it implies."""
    return not _IMPLYING_TRIGGERS.isdisjoint(possible(words))


def statements(
    clause: Clause, signed: Signed, sentence: Span, year: int | None = None, attempts: list[Attempt] | None = None
) -> list[Statement]:
    """The partnerships that a sentence states; each trigger is used once, by the first construction that fits.

    Args:
        clause: the sentence as the rules see it, by ``clause_of``.
        signed: the way back from its signs.
        sentence: the sentence's offsets.
        year: the year of publication, or None.
        attempts: gets what was tried in vain, where the sentence states nothing.
    """
    exclusion = excluded(signed.text)
    found, failures = _by_constructions(clause, signed, sentence, year, exclusion)
    found = found or ([] if exclusion else list(_coordinated_near(clause, signed, sentence, year)))
    if attempts is not None and not found:
        attempts += failures
    return found


def _possible(signed: str) -> list[Construction]:
    """The constructions whose trigger may stand in a signed sentence, in their order."""
    return [CONSTRUCTIONS[place] for place in sorted(p for t in possible(signed) for p in _PLACES.get(t, ()))]


def _by_constructions(
    clause: Clause, signed: Signed, sentence: Span, year: int | None, exclusion: str | None
) -> tuple[list[Statement], list[Attempt]]:
    found: list[Statement] = []
    failures: list[Attempt] = []
    used: list[Span] = []
    triggers: dict[str, list[re.Match[str]]] = {}
    several = len({member for group in clause.groups for member in group.members}) > 1
    for construction in _possible(clause.signed):
        if not several and not construction.implies_subject:
            continue
        if construction.trigger not in triggers:
            triggers[construction.trigger] = list(trigger_regex(construction.trigger).finditer(clause.signed))
        for trigger in triggers[construction.trigger]:
            if any(trigger.start() < e and s < trigger.end() for s, e in used):
                continue
            place = signed.original(*trigger.span())
            if exclusion:
                failures.append(Attempt(construction.id, f"the sentence has words of {exclusion}", place, sentence))
                continue
            fits = fit(clause, trigger, construction)
            if fits.failed:
                failures.append(Attempt(construction.id, fits.failed, place, sentence))
            elif not any(set(fits.parties) <= set(s.parties) for s in found):
                used.append(trigger.span())
                status = status_of(clause.signed, trigger.span(), construction.id, year)
                for one in (*each(clause, trigger, fits), *also(clause, fits), *gapped(clause, fits)):
                    found.append(Statement(one.parts, construction.id, *status, place, sentence))
    named = {member for s in found if not _implies(s) for member in s.parties}
    return [s for s in found if not _implies(s) or not named & set(s.parties)], failures


def _implies(statement: Statement) -> bool:
    """Whether one of the parties is only implied: where the sentence names who acts with the other, that one is meant."""
    return any(part.path == IMPLIED for part in statement.parts)


def _across_a_quotation(clause: Clause, trigger: re.Match[str], members: Sequence[int]) -> bool:
    """Whether a quotation's end stands between words and a group: who speaks is not what is spoken of."""
    return re.search("[«»]", _between(clause, trigger, members)) is not None


def _between(clause: Clause, trigger: re.Match[str], members: Sequence[int]) -> str:
    group = next(g for g in clause.groups if set(g.members) & set(members))
    return clause.signed[min(trigger.end(), group.end) : max(trigger.start(), group.start)]


def _describes_another(clause: Clause, trigger: re.Match[str], members: Sequence[int]) -> bool:
    """Whether words only say what another organisation is: « Novalis, le consortium qui … »."""
    described = _DESCRIBED.search(clause.signed, 0, trigger.start())
    return described is not None and int(described[1]) not in members


def _supporting(clause: Clause, members: Sequence[int]) -> bool:
    """Whether words before a group say that it only pays: « grâce au mécénat de six entreprises, X, Y et Z »."""
    group = next(g for g in clause.groups if set(g.members) & set(members))
    return _PAYS.search(clause.signed, 0, group.start) is not None


def _coordinated_near(clause: Clause, signed: Signed, sentence: Span, year: int | None) -> Iterator[Statement]:
    """Where no construction fits: a subject of several beside words that state an agreement, or the only two
    organisations of a sentence whose words say more."""
    if _NOT_A_PARTY.search(clause.signed):
        return
    several = next((g for g in clause.groups if g.lead is None and g.acting and len(set(g.members)) > 1), None)
    inside = (
        g
        for g in clause.groups
        if (g.acting or len(g.members) == 1)
        and g.lead not in _OUTSIDE
        and not _TREATED_AT.search(clause.signed, 0, g.end)
        and not _REPORTED.search(clause.signed, 0, g.start)
    )
    everybody = tuple(dict.fromkeys(m for g in inside for m in g.members))
    for rule, regex, members, path in (
        ("partnership.coordination", _NEAR_SEVERAL, several.members if several else (), "coordinated in the sentence"),
        ("partnership.two", _NEAR_TWO, everybody if len(everybody) == 2 else (), "the two of the sentence"),
    ):
        trigger = regex.search(clause.signed) if len(set(members)) > 1 else None
        if trigger is None or _OF_OTHERS.match(clause.signed, trigger.end()):
            continue
        if _describes_another(clause, trigger, members) or _supporting(clause, members):
            continue
        if rule == "partnership.coordination" and ";" in _between(clause, trigger, members):
            continue
        if not _across_a_quotation(clause, trigger, members):
            status = status_of(clause.signed, trigger.span(), rule, year)
            yield Statement((Part(members, path),), rule, *status, signed.original(*trigger.span()), sentence)
            return


def done_together(clause: Clause, signed: Signed, sentence: Span, year: int | None) -> list[Statement]:
    """The partnership of those whom a headline or a lead makes the subject of one action."""
    found = None if excluded(clause.signed) or _NOT_A_PARTY.search(clause.signed) else doing(clause)
    if found is None:
        return []
    group, trigger = found
    status = status_of(clause.signed, trigger, DOING, year)
    part = Part(group.members, "subject of one action")
    return [Statement((part,), DOING, *status, signed.original(*trigger), sentence)]


def weighed(clause: Clause, signed: Signed, sentence: Span, year: int | None) -> list[Statement]:
    """The partnerships that the words of a sentence make likely, where no construction fits."""
    if excluded(clause.signed) or _NOT_A_PARTY.search(clause.signed):
        return []
    return [
        Statement(
            (Part(one.members, "weighed by the words around"),),
            WEIGHED,
            *status_of(clause.signed, one.trigger, WEIGHED, year),
            signed.original(*one.trigger),
            sentence,
        )
        for one in bound(clause, weights())
    ]
