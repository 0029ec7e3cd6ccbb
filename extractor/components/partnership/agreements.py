"""Which statements of a document are one agreement. Pure functions, no spaCy."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from extractor.components.partnership.across import JOINS_AGREEMENT
from extractor.components.partnership.statement import Span, Statement
from extractor.components.partnership.status import status_behind, status_beside, status_in_passing, status_later

_OPENING = 3  # sentences that tell what a text is about
_SIGNED = "status.signed_intention"
_HINTING = "status.pluperfect"  # « avaient créé »: what was created may stand yet
_OF_ALL = ("partnership.verb_together", "partnership.jointly", "partnership.noun_binding")
_BEFORE = ("status.since", "status.past_year")
_TELLING = ("denied", "ended", "renewed")  # a status that words must say; the others may come of silence


@dataclass(frozen=True)
class Stated:
    """A statement with its parties by id, and the way to each as the statement's parts give it."""

    parties: tuple[str, ...]
    statement: Statement
    paths: tuple[tuple[str, tuple[str, ...]], ...] = ()


def telling(status: str, rule: str) -> int:
    """The rank of a status among several of one agreement: what words must say goes before what may come of silence, and
    what is signed before what is planned; a pluperfect says least of an end."""
    if rule == _SIGNED:
        return len(_TELLING)
    return _TELLING.index(status) if status in _TELLING and rule != _HINTING else len(_TELLING) + 1


@dataclass
class Agreement:
    """One agreement: its parties by id, the statement that shows it best, and how often the document states it."""

    parties: tuple[str, ...]
    best: Statement
    statements: list[Statement]
    paths: tuple[tuple[str, tuple[str, ...]], ...] = ()


def agreements(found: Iterable[Stated], furniture: Sequence[Span] = ()) -> list[Agreement]:
    """One agreement for each set of parties, in the order of their triggers.

    A statement whose parties are among those of another one states the same agreement; an ended one beside a new one
    of the same parties stays another. What stands in the page around the article joins nothing of the article.
    """
    made: list[Agreement] = []
    for item in sorted(found, key=lambda s: (-len(set(s.parties)), s.statement.trigger)):
        margin = _inside(item.statement, furniture)
        same = next((a for a in made if _is_one(a, item) and _inside(a.best, furniture) == margin), None)
        if same is None:
            made.append(Agreement(item.parties, item.statement, [item.statement], item.paths))
        else:
            same.statements.append(item.statement)
            if set(item.parties) == set(same.parties):
                same.best = _clearer(same.best, item.statement)
                same.paths = item.paths if same.best is item.statement else same.paths
    return sorted(made, key=lambda a: a.best.trigger)


def settled(made: Sequence[Agreement], text: str, sentences: Sequence[Span], furniture: Sequence[Span]) -> None:
    """Settle the statuses that an agreement's place decides: before words that go on with it, the only one of an article that says its
    end further down, told once behind another."""
    starts = [start for start, _ in sentences]
    for agreement in made:
        best = agreement.best
        place = bisect_right(starts, best.trigger[0]) - 1
        behind = text[best.trigger[1] : best.sentence[1]].partition(";")[1:]
        following = text[slice(*sentences[place + 1])] if place + 1 < len(sentences) else ""
        words = f"{''.join(behind)}. {following}" if behind[0] else following
        status, rule = status_behind(words, (best.status, best.status_rule))
        beside = [sentences[n] for n in (place - 1, place + 1) if 0 <= n < len(sentences)]
        others = {s.sentence for a in made if a is not agreement for s in a.statements}
        silent = [text[slice(*sentence)] for sentence in beside if sentence not in others]
        status, rule = status_beside(silent, (status, rule))
        agreement.best = replace(best, status=status, status_rule=rule)
    article = [a for a in made if not _inside(a.best, furniture)]
    if len(article) == 1:
        best = article[0].best
        start, end = best.sentence
        status, rule = status_later(text[:start], text[end:], (best.status, best.status_rule))
        article[0].best = replace(best, status=status, status_rule=rule)
    for agreement in article[1:]:
        best = agreement.best
        if len(agreement.statements) == 1 and len(sentences) > _OPENING and sentences[_OPENING - 1] < best.sentence:
            status, rule = status_in_passing(text[slice(*best.sentence)], (best.status, best.status_rule))
            agreement.best = replace(best, status=status, status_rule=rule)


def _inside(statement: Statement, furniture: Sequence[Span]) -> bool:
    return any(s <= statement.trigger[0] < e for s, e in furniture)


def _is_one(agreement: Agreement, item: Stated) -> bool:
    if not set(item.parties) <= set(agreement.parties):
        return False
    best, other = agreement.best, item.statement
    if best.rule == JOINS_AGREEMENT and len(item.parties) < len(agreement.parties):
        return False  # who were bound before stay so, whoever joins them
    if len(item.parties) < len(agreement.parties) and best.status in ("announced", "planned") and _stood(other):
        return False  # « les deux écoles, qui travaillaient déjà ensemble, s’associent à une troisième »
    return not tells_apart((best.status, best.status_rule), (other.status, other.status_rule))


def _stood(statement: Statement) -> bool:
    """Whether a statement says that some did things together before."""
    return statement.status == "ongoing" and statement.rule in _OF_ALL and statement.status_rule in _BEFORE


def tells_apart(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two statuses, each with its rule, show two agreements of the same parties: an ended and a new one."""
    statuses = {one[0], other[0]}
    return (
        "status.default" not in (one[1], other[1]) and "ended" in statuses and bool(statuses & {"announced", "planned"})
    )


def _clearer(one: Statement, other: Statement) -> Statement:
    """Of two statements of the same parties the one whose status words tell, else the first."""
    return min(one, other, key=lambda s: (telling(s.status, s.status_rule), s.trigger))
