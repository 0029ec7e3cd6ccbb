"""Learn what the words around two organisations say of a partnership, and what the whole document adds to that; write both
for ``weighing.py`` and ``likelihood.py``.

    python models/training/weigh.py [--write] [--files NAME ...]

Two logistic regressions over the pairs of organisations of each sentence of the training documents, names given; a pair
is one where the gold binds the two. The first is over the words, of the passages of ``statements.txt``, too; the second
over what the first says of a pair and of the others, in documents that the first has not seen (every fifth is left out in
turn), and over the place of the two in the document. Every fifth of the documents is then judged by weights that have not seen it: that gives the precision that is
written beside the weights, of the sentences that no construction fits. Full batches and no chance: the same weights
every time.
"""

import argparse
import zlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from pathlib import Path
from typing import Any

import evaluate_records
import measures
import numpy
import prepare
import sources

from extractor.annotations import register, sentence_bounds, text_of
from extractor.components.partnership import weighing
from extractor.components.partnership.likelihood import judged, said_by_words, weighed
from extractor.components.partnership.matcher import Parses
from extractor.components.partnership.plain import plain_words
from extractor.components.partnership.reading import Reading, read
from extractor.components.partnership.weighing import Features, Pairs, Weights
from extractor.pipeline import load_pipeline
from extractor.sentences import sentences

TARGET = Path(weighing.__file__).parent / "weights.tsv"
PASSAGES = prepare.CORPUS / "statements.txt"
HEADER = "# What each feature of a pair of organisations weighs; models/training/weigh.py writes this file.\n"
_SEEN_AT_LEAST = 3  # times; rarer features say nothing
_SMALLEST = 0.05  # weights below it are left out
_PENALTIES = 10.0, 1.0  # of the squared weights, against the summed loss: of words, of the document
_STEPS, _RATE = 400, 0.05
_FOLDS = 5


@dataclass(frozen=True)
class Example:
    """A document or a passage as the rules read it, the pairs of its sentences, and for each whether the gold binds the two."""

    id: str
    reading: Reading
    pairs: tuple[Pairs, ...]
    wanted: tuple[tuple[bool, ...], ...]

    @property
    def fold(self) -> int:
        """In which part of the documents it is left out."""
        return zlib.crc32(self.id.encode()) % _FOLDS

    def document_features(self, words: Features, *, apart: bool) -> Iterator[list[dict[str, float]]]:
        """The features of its pairs in the document, or in each sentence alone, with what weights of words say."""
        known = Weights(words, {}, 0.0)
        said = [list(said_by_words(each, known)) for each in self.pairs]
        return self.reading.page.features(self.pairs, said, apart=apart)


def examples(files: Sequence[str] | None) -> list[Example]:
    """The training documents and the pages, names given."""
    register()
    nlp = load_pipeline()
    pipes = [p for p in nlp.pipeline if p[0] not in (*evaluate_records.FINDERS, "extractor_partnerships")]
    found = []
    chosen = evaluate_records.documents("train", list(files) if files else None)
    for document in (*chosen, *sources.press(prepare.PAGES)):
        doc = evaluate_records.run(nlp, pipes, document)
        gold = document.gold()
        index = measures.gold_names(gold)
        wanted = {
            frozenset(pair)
            for relation in gold["relations"]
            if relation["label"] == "PARTNERSHIP"
            for pair in combinations(measures.parties(relation, index), 2)
        }
        names = {o["id"]: index.get(measures.same_name(o["name"]), o["name"]) for o in doc._.organisations or ()}
        mentions = sorted((m[0], m[1], o["id"]) for o in doc._.organisations or () for m in o["mentions"])
        spans = [doc[start:end] for start, end in sentence_bounds(doc)]
        bounds = [(s.start_char, s.start_char + len(s.text.rstrip())) for s in spans]
        zones = doc._.zones or ()
        furniture = [(start, end) for start, end, zone in zones if zone == "boilerplate"]
        title = next(((start, end) for start, end, zone in zones if zone == "title"), None)
        subject_at = Parses(spans).subject_at
        reading = read(text_of(doc), bounds, mentions, subject_at, furniture, title=title)
        found.append(_example(document.id, reading, [names[organisation] for organisation in reading.ids], wanted))
    return found


def passages() -> list[Example]:
    """The passages of our corpus, whose organisations are letters."""
    found = []
    for passage in sources.passages(PASSAGES):
        text = plain_words(passage.text, ())
        reading = read(text, sentences(text), passage.mentions)
        wanted = {frozenset(pair) for parties, _ in passage.agreements for pair in combinations(parties, 2)}
        found.append(_example(passage.id, reading, reading.ids, wanted))
    return found


def _example(identity: str, reading: Reading, names: Sequence[str], wanted: Collection[frozenset[str]]) -> Example:
    """What was read of a text, with what the gold binds there: ``names`` has the gold's name for each organisation read."""
    pairs = tuple(reading.page.pairs(s) for s in reading.sightings)
    binds = tuple(tuple(frozenset(names[m] for m in p.members) in wanted for p in each.pairs) for each in pairs)
    return Example(identity, reading, pairs, binds)


def learned(features: Sequence[Features], wanted: Sequence[bool], penalty: float) -> dict[str, float]:
    """The weights of the features, by full-batch Adam on the logistic loss with a penalty; « bias » has none."""
    counts = Counter(chain.from_iterable(features))
    names = sorted(f for f, n in counts.items() if n >= _SEEN_AT_LEAST)
    column = {name: i for i, name in enumerate(names)}
    entries = [(i, column[f], v) for i, each in enumerate(features) for f, v in each.items() if f in column]
    rows, columns = (numpy.array([e[k] for e in entries]) for k in (0, 1))
    values = numpy.array([e[2] for e in entries])
    target = numpy.array(wanted, dtype=float)
    weights, mean, square = (numpy.zeros(len(names)) for _ in range(3))
    penalties = numpy.array([0.0 if name == "bias" else penalty for name in names])
    for step in range(1, _STEPS + 1):
        scores = numpy.bincount(rows, weights[columns] * values, len(features))
        error = 1 / (1 + numpy.exp(-scores)) - target
        gradient = numpy.bincount(columns, error[rows] * values, len(names)) + penalties * weights
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient**2
        rate = _RATE * (1 - step / _STEPS)
        weights -= rate * (mean / (1 - 0.9**step)) / (numpy.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return dict(zip(names, weights.tolist(), strict=True))


def of_words(part: Sequence[Example]) -> dict[str, float]:
    """The weights of the words around pairs."""
    features = [{**each.shared, **p.features} for e in part for each in e.pairs for p in each.pairs]
    return learned(features, _wanted(part), _PENALTIES[0])


def of_documents(part: Sequence[Example], words: Mapping[int, Features]) -> dict[str, float]:
    """The weights of pairs in the document; ``words`` has for each fold weights that have not seen it. Each sentence serves
    twice, in its document and alone, so that a document of a single one is judged, too."""
    features = [
        f
        for apart in (False, True)
        for e in part
        for each in e.document_features(words[e.fold], apart=apart)
        for f in each
    ]
    return learned(features, 2 * _wanted(part), _PENALTIES[1])


def _wanted(part: Sequence[Example]) -> list[bool]:
    return [binds for example in part for each in example.wanted for binds in each]


def unseen_precision(everything: Sequence[Example], words: Mapping[int, Features]) -> tuple[float, int]:
    """Where no construction states anything: the share of the bound pairs that the gold binds too, judged by weights
    that have not seen the document, and how many pairs those were."""
    right = count = 0
    for fold in range(_FOLDS):
        document = of_documents([e for e in everything if e.fold != fold], words)
        known = Weights(words[fold], document, 0.0)
        for example in (e for e in everything if e.fold == fold):
            ids = example.reading.ids
            stated = [{ids.index(party) for party in one.parties} for one in example.reading.found]
            likely = judged(example.reading.page, example.reading.sightings, known)
            for each, wanted in zip(likely, example.wanted, strict=True):
                bound = {p.members for p, binds in zip(each.pairs.pairs, wanted, strict=True) if binds}
                for statement in () if each.sighting.stated else weighed(each, known, None, stated):
                    pairs = list(combinations(statement.parties, 2))
                    count += len(pairs)
                    right += len(bound.intersection(pairs))
    return right / max(1, count), count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help=f"write them to {TARGET.name}")
    parser.add_argument("--files", nargs="*", help="only these files of the corpus, by the stem of their names")
    arguments = parser.parse_args()
    everything = examples(arguments.files)
    told = [*everything, *passages()]  # a passage shows nothing of who matters in a document
    words = {fold: of_words([e for e in told if e.fold != fold]) for fold in range(_FOLDS)}
    precision, count = unseen_precision(everything, words)
    wanted = _wanted(everything)
    print(f"{len(wanted)} pairs, {sum(wanted)} bound by the gold")
    print(f"unseen, where no construction fits: {count} bound, right {precision:.3f}")
    if arguments.write:
        learnt = {"words": of_words(told), "document": of_documents(everything, words)}
        rows: list[tuple[str, str, Any]] = [("", "precision", precision)]
        for part, weights in learnt.items():
            rows += sorted((part, n, w) for n, w in weights.items() if abs(w) >= _SMALLEST)
        TARGET.write_text(HEADER + "".join(f"{p}\t{n}\t{w:.3f}\n" for p, n, w in rows), encoding="utf-8")
        print(f"{len(rows) - 1} weights written")


if __name__ == "__main__":
    main()
