"""Where the parties of a construction stand around its trigger. Pure functions, no spaCy."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractor.components.partnership.groups import Group
from extractor.components.partnership.patterns import Construction
from extractor.components.partnership.subjects import Clause, Part, subject_part

_ARTICLE = re.compile(
    r", (?:il n['’](?:y a|existe) (?:[a-zà-ÿ]+ )*|l[ae]s? |l['’]|cette |ce |ces |une? |des )[\"«]? ?(?:aucune? |d['’])?",
    re.IGNORECASE,
)
_HEADS = re.compile(r" ?: ?(?:(?:un|une|le|la|son|sa|vers|l['’]|nouve\w+|[a-zà-ÿ]+ann?once?|signature d['’]un) ?){0,3}")
# « X, une jeune pousse nantaise avec laquelle … ».
_DESCRIBED = re.compile(r", (?:une? |l[ae] |l['’])[^,.;:⟦⟧]{3,45} ", re.IGNORECASE)
_ADJACENT, _MIDDLE = 3, 70
# Whoever coordinates a consortium is a member of it.
_COORDINATED = re.compile(r"(?:coordonn|pilot|port|emmen|condui|dirig|men)(?:ée?s?|te?s?) par ?$", re.IGNORECASE)
_COORDINATES = re.compile(r"\bque (?:coordonn|pilot|condui|dirig|port|emmèn|mèn)[a-zà-ÿ]+ $", re.IGNORECASE)
# « primé par le programme Z, que pilote l’Agence »
_OF_A_FUND = re.compile(r"\b(?:financ|soutenu|appuy|dot|prim|récompens)[a-zé]* (?:par|au|dans)[^⟦⟧]*$", re.IGNORECASE)
_CALLED_COORDINATOR = re.compile(
    r"\b(?:coordinat|chef de file|mandataire|pilote|porteu)[a-z]* ?: ?(?:la |le |l['’])?$", re.IGNORECASE
)
_HEADED = re.compile(
    r"\bavec (?:la |le |l['’])?(?:[a-zà-ÿ]+ ){0,2}⟦\d+⟧(?: \([^()]*\))? (?:à sa tête|(?:comme|pour) (?:chef de file|mandataire|coordinat(?:eur|rice)|pilote))"
)
_CENTRE = re.compile(r"\bautour $", re.IGNORECASE)
_COORDINATOR = re.compile(r",? \(?(?:coordinat|chef de file|mandataire|pilote|porteur)", re.IGNORECASE)
# « une convention, à laquelle adhère désormais Z »: one more party.
_ADHERES = re.compile(
    r",? (?:à laquelle|auquel) (?:adhère(?:nt)?|adhérera|s['’]associe(?:nt|ra)?|participe(?:nt|ra)?|se joi(?:nt|gnent|ndra)|s['’]est (?:jointe?|associée?)|se sont (?:joint|associé)e?s)(?: (?:désormais|aussi|également|ensuite|bientôt))? $"
)
_EACH = re.compile(r"(?<!\bque )(?<!% )(?<!moitié )\b(?:chacune?|respectivement)\b(?! (?:la moitié|\d))", re.IGNORECASE)
_EXCEPT = re.compile(
    r"\b(?:hors (?:une?|l[ae]|les)|sauf|hormis|excepté)\b"
)  # « le contrat qui les unissait, hors une parenthèse avec X »
# « des groupements emmenés par X et Y »: each leads one.
_EACH_LEADS = re.compile(
    r"(?:groupements|consortiums|équipes|attelages|candidatures|offres)(?: [a-zà-ÿ]+)? (?:respectivement )?(?:emmen|men|condui|pilot|dirig|port)[a-zé]+s par\b",
    re.IGNORECASE,
)
_NEAR = 30  # characters behind a trigger in which « chacun » still speaks of it
_HOST = re.compile(r"⟦(\d+)⟧(?: \([^()]*\))? et (?:ses|leurs) $")  # « X et ses partenaires (Y et Z) »
_DONE_TOGETHER = ("partnership.verb_together", "partnership.jointly")
_OF_MEMBERS = (
    "partnership.noun_binding",
    "partnership.binds",
    "partnership.partners_listed",
    "partnership.noun_by",
    "partnership.noun_between",
    "partnership.gathers",
    "partnership.together_colon",
    "partnership.made_of",
    "partnership.joins",
)


@dataclass(frozen=True)
class Fit:
    """How a construction fits around a trigger: its parts, or the condition that failed."""

    parts: tuple[Part, ...] = ()
    failed: str = ""

    @property
    def parties(self) -> tuple[int, ...]:
        """The parties in order, each once."""
        return tuple(dict.fromkeys(m for part in self.parts for m in part.members))


def fit(clause: Clause, trigger: re.Match[str], construction: Construction) -> Fit:
    """The parties that a construction finds around a trigger, or why it finds none."""
    if construction.unless_regex and construction.unless_regex.search(clause.signed[trigger.end() :]):
        return Fit(failed="other parties or another matter follow the trigger")
    if construction.given and not construction.given_regex.search(clause.signed[: trigger.end()]):
        return Fit(failed="nothing that is done together stands before the trigger")
    if construction.left == "several" and _EACH.search(clause.signed, 0, trigger.end() + _NEAR):
        return Fit(failed="each acts for itself")
    if construction.without_subject and any(g.acting and g.end <= trigger.start() for g in clause.groups):
        return Fit(failed="somebody acts before the trigger")
    if construction.id in _OF_MEMBERS and _EACH_LEADS.match(clause.signed, trigger.start()):
        return Fit(failed="each leads one of several")
    parts: list[Part] = []
    if construction.left:
        left = _on_the_left(clause, trigger, construction)
        if left is None:
            return Fit(failed=f"no {_WANTED_LEFT[construction.left]} before the trigger")
        parts += left
    if construction.right:
        right = _on_the_right(clause, trigger.end(), construction)
        if right is None:
            wanted = " or ".join("no preposition" if lead == "-" else f"« {lead} »" for lead in construction.right)
            several = "two or more organisations" if construction.right_several else "organisation"
            return Fit(failed=f"no {several} after {wanted} behind the trigger")
        parts += right
    elif construction.id in _DONE_TOGETHER:
        beside = (g for g in clause.groups if g.lead == "avec" and g.acting)
        parts += [Part(g.members, "after « avec »") for g in beside if clause.signed[trigger.end() : g.start] == ", "]
    if construction.id in _OF_MEMBERS:
        coordinating = (g for g in clause.groups if _coordinates(clause.signed, g))
        parts += [Part(g.members, "coordinates") for g in coordinating]
    adhering = (g for g in clause.groups if g.acting and _ADHERES.search(clause.signed, trigger.end(), g.start))
    parts += [Part(g.members, "adheres to it") for g in adhering]
    if construction.id == "partnership.partners_listed" and (host := _HOST.search(clause.signed, 0, trigger.start())):
        parts.insert(0, Part((int(host[1]),), "whose partners they are"))
    fits = Fit(tuple(parts))
    return fits if len(fits.parties) > 1 else Fit(failed="only one organisation")


def _coordinates(signed: str, group: Group) -> bool:
    """Whether words before a group or behind it say that it coordinates the others."""
    before = group.lead == "par" and _COORDINATED.search(signed[: group.start + 4])
    named = _CALLED_COORDINATOR.search(signed[: group.start])
    if _OF_A_FUND.search(signed, 0, group.start):
        return False
    if (
        group.lead == "avec"
        and (headed := _HEADED.search(signed))
        and group.start < headed.end()
        and headed.start() < group.end
    ):
        return True
    beside = group.lead in ("outre", "aux côtés") and _COORDINATOR.search(signed, group.start, group.end + _NEAR)
    return bool(
        before or beside or named or _CENTRE.search(signed[: group.start]) or _COORDINATES.search(signed[: group.start])
    )


_WANTED_LEFT = {
    "any": "subject", "several": "subject of two or more", "headline": "two or more that open a headline",
    "agent": "subject or agent", "before": "organisation just", "around": "pair around or", "heading": "headline's organisation", "between": "two or more after « entre »",
}  # fmt: skip


def _on_the_left(clause: Clause, trigger: re.Match[str], construction: Construction) -> list[Part] | None:
    """The parts before a trigger, as the construction asks for them; None where they are missing."""
    at = trigger.start()
    if construction.left == "around":
        around = next((g for g in clause.groups if g.start < at < g.end and len(g.members) > 1), None)
        return [Part(around.members, "around the trigger")] if around else None
    if construction.left == "between":
        between = next((g for g in reversed(clause.groups) if g.end <= at), None)
        fits = between and between.lead == "entre" and _ARTICLE.fullmatch(clause.signed, between.end, at)
        return [Part(between.members, "after « entre »")] if between and fits else None
    if construction.left == "heading":
        first = clause.groups[0] if clause.groups else None
        heads = first and first.lead is None and first.acting and _HEADS.fullmatch(clause.signed[first.end : at])
        return [Part(first.members, "before the colon")] if first and heads else None
    nearest = next((g for g in reversed(clause.groups) if g.end <= at), None)
    if construction.left == "before":
        if nearest is None or not (
            at - nearest.end <= _ADJACENT or _DESCRIBED.fullmatch(clause.signed, nearest.end, at)
        ):
            return None
        return [Part(nearest.members, "just before")]
    middle: list[Part] = []
    if construction.middle:
        if nearest is None or not _takes(construction.middle, nearest) or at - nearest.end > _MIDDLE:
            return None
        middle, at = [Part(nearest.members, f"after « {nearest.lead} »")], nearest.start
    subject = subject_part(clause, trigger, at, construction)
    return None if subject is None else [subject, *middle]


def _on_the_right(clause: Clause, at: int, construction: Construction) -> list[Part] | None:
    """The complements behind a trigger, as the construction asks for them; None where they are missing."""
    signed = clause.signed
    if construction.inside:
        holding = next((g for g in clause.groups if g.start < at < g.end and _takes(construction.right, g)), None)
        rest = [g for g in clause.groups if holding and g.start >= holding.end]
        more = _second(signed, holding, rest, construction) if holding else None
        return _parts(holding, more) if holding and more is not None else None
    following = [g for g in clause.groups if g.start >= at]
    for number, group in enumerate(following[:_LOOKED_AT]):
        if not group.acting or not _takes(construction.right, group):
            continue
        if not construction.right_regex.fullmatch(signed, at, group.start) or _EXCEPT.search(signed, at, group.start):
            continue
        if construction.right_several and len(group.members) < 2:
            continue
        if construction.then and not construction.then_regex.search(signed[group.end :]):
            continue
        more = _second(signed, group, following[number + 1 :], construction)
        if more is not None:
            return _parts(group, more)
    return None


def _parts(first: Group, more: Sequence[Group]) -> list[Part]:
    return [Part(g.members, f"after « {g.lead} »" if g.lead else "after the trigger") for g in (first, *more)]


_LOOKED_AT = 4  # groups behind a trigger that may be its complement


def _second(signed: str, first: Group, rest: Sequence[Group], construction: Construction) -> list[Group] | None:
    """The further complements that a construction asks for; None where they are missing."""
    if not construction.and_right:
        return []
    if construction.all_right:
        chosen = list(rest[: len(construction.and_right)])
        return chosen if tuple(g.lead or "-" for g in chosen) == construction.and_right else None
    if rest and rest[0].acting and _takes(construction.and_right, rest[0]):
        between = signed[first.end : rest[0].start]
        if len(between) <= construction.and_gap and construction.between_regex.search(between):
            return [rest[0]]
    return None


def _takes(leads: Sequence[str], group: Group) -> bool:
    return (group.lead or "-") in leads
