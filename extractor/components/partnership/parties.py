"""Who is a party after all, and who stands for one: trade unions, buyers, units, coordinators. Pure functions, no spaCy."""

import re
from collections.abc import Iterable, Sequence

from extractor.components.partnership.antecedents import Mention
from extractor.components.partnership.exclusions import CALLED_ONE, OF_A_PURCHASE, UNIONS
from extractor.components.partnership.statement import Span, Statement

_UNION, _CALLED_ONE = re.compile(UNIONS), re.compile(CALLED_ONE, re.IGNORECASE)
_OF_A_PURCHASE = re.compile(OF_A_PURCHASE, re.IGNORECASE)
# « Dans le cadre de cet accord, l’unité X de Y et Z … »: what goes back to an agreement, and a part of a party.
_REFERS_BACK = re.compile(r"\b(?:cet|ce|cette|ces) ", re.IGNORECASE)
_UNIT = re.compile(r"\b(?:unité|division|département|branche|service|pôle|équipe|direction|plateforme)s? $")
_OF = re.compile(r"(?: \([^()]{0,30}\))? (?:de la |de l['’]|du |des |de |d['’])")
_LONGEST_UNIT = 16  # characters


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


def whole_parties(
    text: str, parties: tuple[str, ...], statement: Statement, named: Sequence[Mention], bound: Sequence[set[str]]
) -> tuple[str, ...]:
    """The parties of a statement; where it goes back to an agreement, a unit (« l’unité X de Y ») stands for the whole that was
    bound before."""
    if not _REFERS_BACK.search(text, *statement.trigger):
        return parties
    wholes = {}
    for start, end, part in named:
        if _UNIT.search(text, max(0, start - _LONGEST_UNIT), start):
            owner = next((m[2] for m in named if m[0] > end and _OF.fullmatch(text, end, m[0])), None)
            if owner and any(owner in b for b in bound):
                wholes[part] = owner
    return tuple(dict.fromkeys(wholes.get(party, party) for party in parties))
