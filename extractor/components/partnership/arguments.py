"""Which organisations a sentence binds, by the constructions. Pure functions, no spaCy."""

import re
from collections.abc import Callable, Sequence

from extractor.components.partnership.exclusions import excluded, excluded_at
from extractor.components.partnership.fallbacks import coordinated_near
from extractor.components.partnership.groups import groups
from extractor.components.partnership.patterns import CONSTRUCTIONS, Construction
from extractor.components.partnership.several import also, each, gapped
from extractor.components.partnership.signs import Signed
from extractor.components.partnership.slots import fit
from extractor.components.partnership.statement import Attempt, Meant, Span, Statement
from extractor.components.partnership.status import status_of
from extractor.components.partnership.subjects import IMPLIED, Clause
from extractor.components.partnership.triggers import possible, trigger_regex

# What one named organisation is enough for.
_IMPLYING_TRIGGERS = frozenset(c.trigger for c in CONSTRUCTIONS if c.implies_subject)
# The places of each trigger's constructions in their order.
_PLACES = {c.trigger: [i for i, other in enumerate(CONSTRUCTIONS) if other.trigger == c.trigger] for c in CONSTRUCTIONS}


def clause_of(
    text: str,
    sentence: Span,
    mentions: Sequence[Meant],
    subject_at: Callable[[int, int], int | None] = lambda start, end: None,
    implied: Callable[[], int | None] = lambda: None,
    left_out: Sequence[Span] = (),
) -> tuple[Clause, Signed]:
    """A sentence as the rules see it, and the way back from its signs.

    Args:
        text: the document's text.
        sentence: the sentence's offsets.
        mentions: start and end of what names or means organisations in the sentence, in order, with their indices.
        subject_at: from the offsets of words to the offset of the subject of their verb, by a parse; None where it
            knows none.
        implied: gives the index of the organisation that the sentence is about where it names no subject, or None.
        left_out: stretches of the sentence that are read over, in order, by offsets; no mention stands there.
    """
    signed = Signed(text, sentence, mentions, left_out)

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
    found = found or ([] if exclusion else list(coordinated_near(clause, signed, sentence, year)))
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
    bound: list[set[int]] = []  # together, though each party may be bound for itself
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
            if exclusion and (here := excluded_at(clause.signed, trigger.span())):
                failures.append(Attempt(construction.id, f"the sentence has words of {here}", place, sentence))
                continue
            fits = fit(clause, trigger, construction)
            if fits.failed:
                failures.append(Attempt(construction.id, fits.failed, place, sentence))
            elif not any(set(fits.parties) <= parties for parties in (*bound, *(set(s.parties) for s in found))):
                used.append(trigger.span())
                bound.append(set(fits.parties))
                status = status_of(clause.signed, trigger.span(), construction.id, year)
                for one in (*each(clause, trigger, fits), *also(clause, fits), *gapped(clause, fits)):
                    found.append(Statement(one.parts, construction.id, *status, place, sentence))
    named = {member for s in found if not _implies(s) for member in s.parties}
    return [s for s in found if not _implies(s) or not named & set(s.parties)], failures


def _implies(statement: Statement) -> bool:
    """Whether one of the parties is only implied: where the sentence names who acts with the other, that one is meant."""
    return any(part.path == IMPLIED for part in statement.parts)
