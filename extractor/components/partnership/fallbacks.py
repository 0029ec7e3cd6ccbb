"""What a sentence states where no construction fits: by words of agreeing near its organisations, by what a headline or a
lead says that several do. Pure functions, no spaCy."""

import re
from collections.abc import Iterator, Sequence

from extractor.components.partnership.exclusions import REPORTED_BY, excluded, names_no_party
from extractor.components.partnership.leads import RULE as DOING
from extractor.components.partnership.leads import doing
from extractor.components.partnership.patterns import COORDINATION_TRIGGERS, PAIR_TRIGGERS
from extractor.components.partnership.signs import Signed
from extractor.components.partnership.statement import Span, Statement
from extractor.components.partnership.status import status_of
from extractor.components.partnership.subjects import Clause, Part
from extractor.components.partnership.triggers import Triggers

RULES = _COORDINATION, _TWO = "partnership.coordination", "partnership.two"
_NEAR_SEVERAL, _NEAR_TWO = Triggers(COORDINATION_TRIGGERS), Triggers(PAIR_TRIGGERS)
_PAYS = re.compile(
    r"\b(?:mécénat|soutien|appui|concours|parrainage|financement|générosité|dons?) (?:financier )?(?:de |d['’]|des |du )(?:[^.;:(),⟦⟧]{0,50}|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|\d+) [^.;:(),⟦⟧]{3,40}, (?:la |le |l['’])?)$",
    re.IGNORECASE,
)
# « sans mémorandum »: none.
_WITHOUT = re.compile(r"\b[Ss]ans (?:aucune? |le moindre |la moindre |d['’])?$")
# « l’accord entre Pékin et Washington »: of those who are no organisations here.
_OF_OTHERS = re.compile(r"[^.;⟦⟧]{0,25} entre (?:la |le |les |l['’])?[A-ZÀ-Þ]")
_DESCRIBED = re.compile(r"⟦(\d+)⟧(?: \([^()]*\))?, (?:l['’]|la |le |une? )$", re.IGNORECASE)
_REPORTED = re.compile(REPORTED_BY, re.IGNORECASE)
# « les patients suivis à X »: where others are.
_TREATED_AT = re.compile(
    r"\b(?:suivi|soigné|traité|hospitalisé|logé|diplômé|inscrit)e?s? (?:à |de |au |aux )(?:la |l['’])?⟦\d+⟧$"
)
_OUTSIDE = ("devant", "selon", "contre", "face à", "chez", "hors", "sans")  # who is named behind these is no party


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


def coordinated_near(clause: Clause, signed: Signed, sentence: Span, year: int | None) -> Iterator[Statement]:
    """Where no construction fits: a subject of several beside words that state an agreement, or the only two
    organisations of a sentence whose words say more."""
    if names_no_party(clause.signed):
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
        (_COORDINATION, _NEAR_SEVERAL, several.members if several else (), "coordinated in the sentence"),
        (_TWO, _NEAR_TWO, everybody if len(everybody) == 2 else (), "the two of the sentence"),
    ):
        trigger = regex.search(clause.signed) if len(set(members)) > 1 else None
        if trigger is None or _OF_OTHERS.match(clause.signed, trigger.end()):
            continue
        if _WITHOUT.search(clause.signed, 0, trigger.start()):
            continue
        if _describes_another(clause, trigger, members) or _supporting(clause, members):
            continue
        if rule == _COORDINATION and ";" in _between(clause, trigger, members):
            continue
        if not _across_a_quotation(clause, trigger, members):
            status = status_of(clause.signed, trigger.span(), rule, year)
            yield Statement((Part(members, path),), rule, *status, signed.original(*trigger.span()), sentence)
            return


def done_together(clause: Clause, signed: Signed, sentence: Span, year: int | None) -> list[Statement]:
    """The partnership of those whom a headline or a lead makes the subject of one action."""
    found = None if excluded(clause.signed) or names_no_party(clause.signed) else doing(clause)
    if found is None:
        return []
    group, trigger = found
    status = status_of(clause.signed, trigger, DOING, year)
    part = Part(group.members, "subject of one action")
    return [Statement((part,), DOING, *status, signed.original(*trigger), sentence)]
