"""Pairs of organisations of a sentence that the words around them bind, where no construction fits. Pure functions.

A logistic regression over plain features of a pair: the words between the two and beside them, how the two stand
to each other (« X … avec Y », « entre X et Y »), how far apart, among how many. Its weights are learned from the
training documents of our corpus; ``models/training/weigh.py`` writes them. The press states agreements in more ways
than anybody can list: the constructions say how most are stated, the weights find some of the rest.
"""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import combinations, pairwise

from extractor.components.partnership.groups import Group
from extractor.components.partnership.subjects import Clause

RULE = "partnership.weighed"
# How sure a pair must be; and the value of a word of the sentence that stands anywhere, beside 1 of every other feature.
_SURE, _ANYWHERE = 0.65, 0.4
_TELLS = 0.05  # what the word must weigh that is shown for the statement
_WORD = re.compile(r"⟦\d+⟧|\w+['’]?|[^\w\s]")
_LETTERS = 7  # of a word: what follows is mostly its ending
_LOOKED_AT, _PAIRS, _LEFT, _RIGHT = 30, 12, 4, 5  # words between, neighbours of these, words before and behind
_LONGEST = 4  # organisations between two, and thirds of ten words
_MOST = 12  # organisations in a sentence; a longer list is no statement of theirs
# What may be shown for a statement: words of agreeing, joining, making and running, whatever else weighs.
_TELLING = re.compile(
    r"(?:accord|allian|alli[eé]|appos|associ(?!ation)|binôme|charte|co-[a-zé]{4,}|co(?:anim|construi|direct|dirig|développ|édit|exploit|financ|fond|gér|gest|organis|pilot|port|prési|prod|propri|réalis|sign|trait)|collab|collectif|commun(?!iqu|es? de|auté)|(?<=de )concert|conclu|condui|conjoint|consorti|constitu|construi|contrat|conven|coop|coordon|crée|créé|développ|échang|ensemble|entend|entente|équipe|"
    r"fédér|fond|groupement|initi|jumel|laborat|lien|lié|main|mariage|mené|mis|mutual|nou(?!s\b)|organis|ouvr|pact|paraph|partag|parten|pilot|port[ée]|projet|propos|programme|protocol|rapproch|rassembl|réseau|réuni|sign|scell|tandem|travail|uni[^v]|unissent)[a-zà-ÿ-]*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Word:
    """A word of a signed sentence, folded as the features have it, and where it stands."""

    key: str
    start: int
    end: int


@dataclass(frozen=True)
class Pair:
    """Two organisations of a sentence by their indices, the features of how they stand, and those of the words that may
    say what binds them."""

    members: tuple[int, int]
    features: Mapping[str, float]
    words: tuple[tuple[str, Word], ...]


@dataclass(frozen=True)
class Weights:
    """What each feature weighs; ``bias`` is the weight of none. ``precision``: how often a pair that is sure enough was
    right on documents that the weights had not seen."""

    of: Mapping[str, float]
    bias: float
    precision: float

    def probability(self, pair: Pair) -> float:
        """How likely two organisations are bound, between 0 and 1."""
        total = self.bias + sum(self.of.get(f, 0.0) * value for f, value in pair.features.items())
        return 1 / (1 + math.exp(-total))


@cache
def weights() -> Weights:
    """The weights that are shipped, read when they are first asked for."""
    text = files("extractor.components.partnership").joinpath("weights.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    of = {name: float(value) for name, value in rows}
    return Weights(of, of.pop("bias"), of.pop("precision"))


@dataclass(frozen=True)
class Bound:
    """Organisations that are bound by pairs, and the word that weighs most, by its place in the signed sentence."""

    members: tuple[int, ...]
    trigger: tuple[int, int]


def bound(clause: Clause, known: Weights) -> list[Bound]:
    """The organisations of a sentence that the weights bind, each set with its trigger; none where no word tells."""
    sure = [p for p in pairs(clause) if known.probability(p) >= _SURE]
    found = []
    for members in _joined([p.members for p in sure]):
        words = [w for p in sure if set(p.members) <= set(members) for w in p.words]
        best = max(words, key=lambda w: (known.of.get(w[0], 0.0), -w[1].start), default=None)
        if best and known.of.get(best[0], 0.0) >= _TELLS:
            found.append(Bound(members, (best[1].start, best[1].end)))
    return found


def _joined(bonds: list[tuple[int, int]]) -> list[tuple[int, ...]]:
    """The sets of those that pairs tie to each other, in order."""
    sets: list[set[int]] = []
    for bond in bonds:
        touched = [s for s in sets if s & set(bond)]
        sets = [s for s in sets if s not in touched] + [set(bond).union(*touched)]
    return sorted(tuple(sorted(s)) for s in sets)


def pairs(clause: Clause) -> Iterator[Pair]:
    """The pairs of organisations of a sentence with their features, in order."""
    signed = clause.signed
    places = _places(clause)
    if not 1 < len(places) <= _MOST:
        return
    words = [Word(_key(m.group()), m.start(), m.end()) for m in _WORD.finditer(signed)]
    shared = {f"s:{w.key}": _ANYWHERE for w in words if w.key != "ORG"} | {f"n{min(len(places), 6)}": 1.0}
    for one, other in combinations(places, 2):
        near = min(((x, y) for x in places[one] for y in places[other]), key=lambda xy: abs(xy[0][1] - xy[1][1]))
        (first, _, first_end), (second, second_start, _) = sorted(near, key=lambda place: place[1])
        before = [w for w in words if w.end <= min(near[0][1], near[1][1])][-_LEFT:]
        between = [w for w in words if w.start >= first_end and w.end <= second_start]
        behind = [w for w in words if w.start >= max(near[0][2], near[1][2])][:_RIGHT]
        features = dict(shared)
        features |= dict.fromkeys(_standing(first, second, between, before, behind), 1.0)
        telling = [(f"b:{w.key}", w) for w in between[:_LOOKED_AT]]
        telling += [(f"l:{w.key}", w) for w in before] + [(f"r:{w.key}", w) for w in behind]
        features |= {name: 1.0 for name, _ in telling}
        shown = tuple((n, w) for n, w in telling if _may_tell(signed, w))
        yield Pair((one, other), features, shown)


def _may_tell(signed: str, word: Word) -> bool:
    """Whether a word may be shown: one of agreeing, joining, making, running, that is no part of a name."""
    name = word.start > 0 and signed[word.start].isupper()
    return not name and _TELLING.fullmatch(signed, word.start, word.end) is not None


def _places(clause: Clause) -> dict[int, list[tuple[Group, int, int]]]:
    """Where each organisation stands in a signed sentence, and in which group."""
    places: dict[int, list[tuple[Group, int, int]]] = {}
    for group in clause.groups:
        for sign in re.finditer(r"⟦(\d+)⟧", clause.signed[group.start : group.end]):
            if int(sign[1]) in group.members:
                place = (group, group.start + sign.start(), group.start + sign.end())
                places.setdefault(int(sign[1]), []).append(place)
    return places


def _standing(
    first: Group, second: Group, between: list[Word], before: list[Word], behind: list[Word]
) -> Iterator[str]:
    """The features of how two stand to each other."""
    yield "g:same" if first is second else f"g:{first.lead}|{second.lead}"
    yield f"ga:{first.lead}"
    yield f"gb:{second.lead}"
    yield f"act:{first.acting}|{second.acting}"
    yield f"d{min(len(between) // 3, 2 * _LONGEST)}"
    yield f"o{min(sum(w.key == 'ORG' for w in between), _LONGEST)}"
    yield "ll:" + "_".join(w.key for w in before[-2:])
    yield "rr:" + "_".join(w.key for w in behind[:2])
    yield from (f"bb:{a.key}_{b.key}" for a, b in pairwise(between[: _PAIRS + 1]))


def _key(word: str) -> str:
    if word.startswith("⟦"):
        return "ORG"
    return "#" if word.isdigit() else word.lower().replace("’", "'")[:_LETTERS]
