"""How likely two organisations of a sentence are bound, by its words and by what the whole document shows of them. Pure
functions, no spaCy.

An agreement that is news binds those whom an article names often and together. So a second logistic
regression, over some thirty features, weighs what the words around a pair say (``weighing.py``) beside what they say of the
same two elsewhere and of each with a third, and how often the document names the two, alone and together.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from extractor.components.partnership.signs import Signed
from extractor.components.partnership.statement import Span, Statement
from extractor.components.partnership.status import status_of
from extractor.components.partnership.subjects import Clause, Part
from extractor.components.partnership.weighing import (
    NO_PAIRS,
    Pairs,
    Weights,
    pairs_of,
    surroundings,
    topic,
    total,
    trigger_of,
)

RULE, PATH = "partnership.weighed", "weighed by the words around"
SURE, SURE_APART = 0.85, 0.88  # how likely a pair must be; and in so short a document that it shows nothing of the two
_SHOWS = 3  # sentences that a document has at least which shows who matters in it
_MOST_LIKELY = 8.0  # in units of the logistic function

Two = tuple[int, int]
# What words say of a pair, in units of the logistic function, and whether one of them tells of cooperation.
Said = tuple[float, str]


@dataclass(frozen=True)
class Sighting:
    """A sentence in which a document names several organisations.

    Attributes:
        place: which of the document's sentences it is.
        sentence: its offsets.
        clause: the sentence as the rules see it, by ``clause_of``.
        signed: the way back from its signs.
        stated: how many agreements the constructions state there.
        open: whether its words may bind anybody: no exclusion says that they do not.
    """

    place: int
    sentence: Span
    clause: Clause
    signed: Signed
    stated: int
    open: bool


@dataclass
class Page:
    """What a document shows of its organisations, by their indices.

    Args:
        text: the document's text.
        sentences: its sentences, in order.
        mentions: start, end and index of the organisations' mentions, in order.
        title: the headline's start and end, or None.
    """

    text: str
    sentences: Sequence[Span]
    mentions: Sequence[tuple[int, int, int]]
    title: Span | None = None
    times: Counter[int] = field(init=False)
    rank: dict[int, int] = field(init=False)
    topic: dict[str, float] = field(init=False)

    def __post_init__(self) -> None:
        """Count the mentions once."""
        self.times = Counter(index for *_, index in self.mentions)
        self.rank = {index: place for place, (index, _) in enumerate(self.times.most_common())}
        self.topic = topic(self.text, self.title)

    @property
    def shows(self) -> bool:
        """Whether it is long enough to show who matters in it."""
        return len(self.sentences) >= _SHOWS

    def pairs(self, sighting: Sighting) -> Pairs:
        """The pairs of a sentence with the features of the words around them; none where an exclusion holds."""
        place = sighting.place
        before = self.sentences[place - 1] if place else None
        behind = self.sentences[place + 1] if place + 1 < len(self.sentences) else None
        if not sighting.open:
            return NO_PAIRS
        return pairs_of(sighting.clause, self.topic | surroundings(self.text, before, behind))

    def features(
        self, everything: Sequence[Pairs], said: Sequence[Sequence[Said]], *, apart: bool = False
    ) -> Iterator[list[dict[str, float]]]:
        """The features of each pair of each sentence in the document.

        Args:
            everything: the pairs of the document's sentences.
            said: what the words around each of these say.
            apart: take each sentence as if it stood alone; so short a document shows nothing of who matters in it.
        """
        apart = apart or not self.shows
        by_pair: dict[Two, list[tuple[int, float]]] = defaultdict(list)
        for number, (each, values) in enumerate(zip(everything, said, strict=True)):
            for pair, (value, _) in zip(each.pairs, values, strict=True):
                by_pair[pair.members].append((number, value))
        for number, (each, values) in enumerate(zip(everything, said, strict=True)):
            ties: dict[int, dict[int, float]] = defaultdict(dict)
            for pair, (value, _) in zip(each.pairs, values, strict=True):
                one, other = pair.members
                ties[one][other] = ties[other][one] = value
            yield [
                _of_words(pair.members, value, [v for n, v in by_pair[pair.members] if n != number and not apart], ties)
                | {tells: 1.0}
                | ({"apart": 1.0} if apart else self._of_names(pair.members, len(by_pair[pair.members])))
                for pair, (value, tells) in zip(each.pairs, values, strict=True)
            ]

    def _of_names(self, members: Two, together: int) -> dict[str, float]:
        """The features of how often the document names two, alone and together."""
        fewer, more = sorted(self.times[m] for m in members)
        first, second = sorted(self.rank.get(m, len(self.rank)) for m in members)
        named = f"named {min(fewer, 3)} and {min(more, 4)} times"
        ranks = f"ranks {min(first, 3)} and {min(second, 4)}"
        return {named: 1.0, ranks: 1.0, f"together {min(together, 4)} times": 1.0}


def _of_words(
    members: Two, value: float, elsewhere: Sequence[float], ties: Mapping[int, Mapping[int, float]]
) -> dict[str, float]:
    """The features of what words say: of a pair, of the same two elsewhere, of each with a third of the sentence."""
    one, other = members
    thirds = [index for index in ties if index not in members]
    features = {"bias": 1.0, "here": value}
    features |= {"elsewhere": max(elsewhere)} if elsewhere else {"nowhere else": 1.0}
    if thirds:
        features["through a third"] = max(min(ties[one][t], ties[other][t]) for t in thirds)
        features["with a third"] = max(max(ties[one][t], ties[other][t]) for t in thirds)
    else:
        features["no third"] = 1.0
    return features


@dataclass(frozen=True)
class Likely:
    """The pairs of a sentence, and how likely each is to be bound, between 0 and 1; how likely is ``enough``."""

    sighting: Sighting
    pairs: Pairs
    of: Mapping[Two, float]
    enough: float

    def sets(self, bound: Sequence[Collection[int]] = ()) -> list[tuple[int, ...]]:
        """The organisations that pairs which are sure enough tie to each other, beyond those that are bound."""
        sure = (members for members, likely in self.of.items() if likely >= self.enough)
        found: list[set[int]] = []
        for bond in (members for members in sure if not any(set(members) <= set(b) for b in bound)):
            touched = [s for s in found if s & set(bond)]
            found = [s for s in found if s not in touched] + [set(bond).union(*touched)]
        return sorted(tuple(sorted(s)) for s in found)

    def belonging(self, parties: Collection[int]) -> tuple[int, ...]:
        """Who surely is bound to each of an agreement's parties in the sentence, beyond these."""
        inside = sorted({member for pair in self.of for member in pair})
        known = [party for party in inside if party in parties]
        others = (one for one in inside if one not in parties) if known else ()
        return tuple(
            one for one in others if all(self.of[min(one, party), max(one, party)] >= self.enough for party in known)
        )


def judged(page: Page, sightings: Sequence[Sighting], known: Weights) -> list[Likely]:
    """How likely the pairs of a document's sentences are bound."""
    everything = [page.pairs(sighting) for sighting in sightings]
    said = [list(said_by_words(each, known)) for each in everything]
    features = page.features(everything, said)
    enough = SURE if page.shows else SURE_APART
    return [
        Likely(
            s,
            each,
            {p.members: _logistic(total(known.document, f)) for p, f in zip(each.pairs, of, strict=True)},
            enough,
        )
        for s, each, of in zip(sightings, everything, features, strict=True)
    ]


def said_by_words(each: Pairs, known: Weights) -> Iterator[Said]:
    """What the words around each pair of a sentence say."""
    shared = total(known.words, each.shared)
    beside = trigger_of((), each.words, known)
    for pair in each.pairs:
        value = max(-_MOST_LIKELY, min(_MOST_LIKELY, shared + total(known.words, pair.features)))
        yield (
            value,
            "a word tells" if trigger_of([pair], (), known) else "one beside tells" if beside else "no word tells",
        )


def _logistic(value: float) -> float:
    return 1 / (1 + math.exp(-value))


def weighed(
    likely: Likely, known: Weights, year: int | None, bound: Sequence[Collection[int]] = ()
) -> Iterator[Statement]:
    """The partnerships that a sentence and its document make likely, of those whom no construction has ``bound``."""
    for members in likely.sets(bound):
        tying = [
            p for p in likely.pairs.pairs if set(p.members) <= set(members) and likely.of[p.members] >= likely.enough
        ]
        trigger = trigger_of(tying, likely.pairs.words, known)
        if trigger is not None:
            sighting = likely.sighting
            status = status_of(sighting.clause.signed, trigger, RULE, year)
            place = sighting.signed.original(*trigger)
            yield Statement((Part(members, PATH),), RULE, *status, place, sighting.sentence)
