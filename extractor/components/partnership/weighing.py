"""What the words around two organisations of a sentence say of a partnership, where no construction fits. Pure functions.

A logistic regression over plain features of a pair: the words between the two and beside them, how the two stand
to each other (« X … avec Y », « entre X et Y »), how far apart, among how many, the words of the sentence, of its
neighbours, of the headline and of the document's head. ``likelihood.py`` weighs what it says together with what the document shows of the two.
The weights are learned from the training documents of our corpus; ``models/training/weigh.py`` writes them. The press
states agreements in more ways than anybody can list: the constructions say how most are stated, the weights find some of
the rest.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import combinations, pairwise

from extractor.components.partnership.groups import Group
from extractor.components.partnership.statement import Span
from extractor.components.partnership.subjects import Clause

Features = Mapping[str, float]

# The value of a word that stands anywhere in the sentence, in one beside it or in the headline, at the document's head, beside 1 of the others.
_ANYWHERE, _BESIDE, _AT_HEAD = 0.4, 0.3, 0.2
_TELLS = 0.05  # what the word must weigh that is shown for the statement
_WORD = re.compile(r"⟦\d+⟧|\w+['’]?|[^\w\s]")
_PLAIN = re.compile(r"(?<!\w)[a-zà-öø-ÿœ]{4,}(?!\w)")  # a word that is no name and no particle
_TITLE_WORD = re.compile(r"[\w'’-]{4,}")
# « le collectif X », « le groupement de producteurs X »: what an organisation is called.
_CALLED = re.compile(r"(?: (?:de |d['’])[a-zà-öø-ÿ]+)? \(?⟦")
# « par un communiqué commun »: what is said together binds nobody.
_SAID = re.compile(
    r"\b(?:communiqué|texte|message|courrier|déclaration|lettre|tribune|motion|point|intérêt|ennemi)s? $"
)
# « l’ensemble de ses abonnés », « la commune de », « l’équipe de hand »: what is the case, who is there.
_THING = re.compile(
    r"(?:\b(?:l['’]|(?:une?|cet|grand|prochain|deux|trois|plusieurs) |sous-)ensembles?|\bensembles|"
    r"\b(?:la|les|une|des|cette|sa|ses|leurs|de|chaque|deux|trois|plusieurs|\d+) communes?|"
    r"\b(?:l['’]|les |une |des |cette |son |ses |leurs? |d['’])équipes?|\b(?:le|la|les|un|une|des|du|de|son|ses|leurs?|ce) réseaux?)$",
    re.IGNORECASE,
)
_SHARED = re.compile(r" (?:mixte|commune?|conjointe?|partagée?)s?\b")
_LONGEST_NOUN = 16  # characters
_LETTERS, _TOPIC, _STEM = 7, 6, 5  # of a word: what follows is mostly its ending
_HEAD = 800  # characters of a document that tell what it is about
_LOOKED_AT, _PAIRS, _LEFT, _RIGHT = 30, 12, 4, 5  # words between, neighbours of these, words before and behind
_LONGEST = 4  # organisations between two, and thirds of ten words
_MOST = 12  # organisations in a sentence; a longer list is no statement of theirs
# What may be shown for a statement: words of agreeing, joining, making and running, whatever else weighs.
_TELLING = re.compile(
    r"(?:accord|allian|alli[eé]|appos|associ(?!ation)|binôme|charte|co-[a-zé]{4,}|co(?:anim|construi|direct|dirig|développ|édit|exploit|financ|fond|gér|gest|organis|pilot|port|prési|prod|propri|réalis|sign|trait)|collab|collectif|commun(?!iqu|es? de|auté)|(?<=de )concert|conclu|condui|conjoint|consorti|constitu|construi|contrat|conven|coop|coordon|crée|créé|développ|échang|ensemble|entend|entente|équipe(?!m)|"
    r"fédér|fond|groupement|initi|jumel|laborat|lien|lié|mariage|mené|mutual|nou(?!s\b)|organis|ouvr|pact|paraph|partag|parten|pilot|port[ée]|projet|propos|programme|protocol|rapproch|rassembl|réseau|réuni|sign|scell|tandem|travail|uni[^v]|unissent)[a-zà-ÿ-]*",
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
    features: Features
    words: tuple[tuple[str, Word], ...]


@dataclass(frozen=True)
class Pairs:
    """The pairs of organisations of a sentence, in order, and the features that all of them share; ``words`` are those
    of the sentence that may say what binds some."""

    shared: Features
    pairs: tuple[Pair, ...]
    words: tuple[tuple[str, Word], ...]


NO_PAIRS = Pairs({}, (), ())


@dataclass(frozen=True)
class Weights:
    """What each feature weighs: of the words around a pair (``words``), of its place in the document (``document``).
    The features « bias » weigh for every pair. ``precision``: how often a pair that is sure enough was right on
    documents that the weights had not seen."""

    words: Features
    document: Features
    precision: float


@cache
def weights() -> Weights:
    """The weights that are shipped, read when they are first asked for."""
    text = files("extractor.components.partnership").joinpath("weights.tsv").read_text(encoding="utf-8")
    parts: dict[str, dict[str, float]] = {"": {}, "words": {}, "document": {}}
    for line in text.splitlines():
        if not line.startswith("#"):
            part, name, value = line.split("\t")
            parts[part][name] = float(value)
    return Weights(parts["words"], parts["document"], parts[""]["precision"])


def total(weights: Features, features: Features) -> float:
    """The sum of what features weigh."""
    return sum(weights.get(name, 0.0) * value for name, value in features.items())


def topic(text: str, title: Span | None) -> dict[str, float]:
    """The features of a document's head and of its headline, where there is one."""
    found = {f"head:{m.group()[:_TOPIC]}": _AT_HEAD for m in _PLAIN.finditer(text, 0, _HEAD)}
    if title:
        found |= {f"title:{m.group()[:_LETTERS].lower()}": _BESIDE for m in _TITLE_WORD.finditer(text, *title)}
    return found


def surroundings(text: str, before: Span | None, behind: Span | None) -> dict[str, float]:
    """The features of the sentences beside one, where there are any."""
    spans = (("before", before), ("behind", behind))
    return {f"{n}:{m.group()[:_LETTERS]}": _BESIDE for n, span in spans if span for m in _PLAIN.finditer(text, *span)}


def pairs_of(clause: Clause, around: Features) -> Pairs:
    """The pairs of organisations of a sentence with their features; none of a long list."""
    signed = clause.signed
    places = _places(clause)
    if not 1 < len(places) <= _MOST:
        return NO_PAIRS
    words = [Word(_key(m.group()), m.start(), m.end()) for m in _WORD.finditer(signed)]
    shared = {f"s:{w.key}": _ANYWHERE for w in words if w.key != "ORG"}
    shared |= {f"stem:{m.group()[:_STEM]}": _ANYWHERE for m in _PLAIN.finditer(signed)}
    shared |= {f"n{min(len(places), 6)}": 1.0, "bias": 1.0, **around}
    every = tuple(_pair(signed, words, places, members) for members in combinations(sorted(places), 2))
    return Pairs(shared, every, tuple((f"s:{w.key}", w) for w in words if _may_tell(signed, w)))


_Place = tuple[Group, int, int]


def _pair(signed: str, words: Sequence[Word], places: Mapping[int, list[_Place]], members: tuple[int, int]) -> Pair:
    one, other = members
    near = min(((x, y) for x in places[one] for y in places[other]), key=lambda xy: abs(xy[0][1] - xy[1][1]))
    (first, start, first_end), (second, second_start, end) = sorted(near, key=lambda place: place[1])
    before = [w for w in words if w.end <= start][-_LEFT:]
    between = [w for w in words if w.start >= first_end and w.end <= second_start]
    behind = [w for w in words if w.start >= end][:_RIGHT]
    features = dict.fromkeys(_standing(first, second, between, before, behind), 1.0)
    telling = [(f"b:{w.key}", w) for w in between[:_LOOKED_AT]]
    telling += [(f"l:{w.key}", w) for w in before] + [(f"r:{w.key}", w) for w in behind]
    features |= {name: 1.0 for name, _ in telling}
    return Pair(members, features, tuple((n, w) for n, w in telling if _may_tell(signed, w)))


def trigger_of(pairs: Sequence[Pair], beside: Sequence[tuple[str, Word]], known: Weights) -> Span | None:
    """The word that weighs most for some pairs of a signed sentence, or else of all its words, by its place there; None
    where no word tells."""
    for words in ([w for pair in pairs for w in pair.words], beside):
        best = max(words, key=lambda w: (known.words.get(w[0], 0.0), -w[1].start), default=None)
        if best and known.words.get(best[0], 0.0) >= _TELLS:
            return best[1].start, best[1].end
    return None


def _may_tell(signed: str, word: Word) -> bool:
    """Whether a word may be shown: one of agreeing, joining, making, running, that is no part of a name nor what a name
    is called (« le collectif X »)."""
    if not _TELLING.fullmatch(signed, word.start, word.end):
        return False
    name = (word.start > 0 and signed[word.start].isupper()) or _CALLED.match(signed, word.end)
    low = max(0, word.start - _LONGEST_NOUN)
    if name or _SAID.search(signed, low, word.start):
        return False
    return not _THING.search(signed, low, word.end) or _SHARED.match(signed, word.end) is not None


def _places(clause: Clause) -> dict[int, list[_Place]]:
    """Where each organisation stands in a signed sentence, and in which group."""
    places: dict[int, list[_Place]] = {}
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
