"""Learn what the words around two organisations say of a partnership, and write it for ``weighing.py``.

    python models/training/weigh.py [--write] [--files NAME ...]

A logistic regression over the pairs of organisations of each sentence of the training documents, names given; a pair is
one where the gold binds the two. Every fifth of the documents is judged by weights that have not seen it: that gives
the precision that is written beside the weights, of the sentences that no construction fits. Full batches and no
chance: the same weights every time.
"""

import argparse
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import evaluate_records
import measures
import numpy

from extractor.annotations import register, text_of
from extractor.components.partnership import weighing
from extractor.components.partnership.document import stated
from extractor.components.partnership.exclusions import excluded
from extractor.components.partnership.subjects import Clause
from extractor.pipeline import load_pipeline

TARGET = Path(weighing.__file__).parent / "weights.tsv"
HEADER = "# What each feature of a pair of organisations weighs; models/training/weigh.py writes this file.\n"
_SEEN_AT_LEAST = 3  # times; rarer features say nothing
_SMALLEST = 0.03  # weights below it are left out
_PENALTY = 10.0  # of the squared weights, against the summed loss
_STEPS, _RATE = 400, 0.05
_FOLDS = 5


@dataclass(frozen=True)
class Sentence:
    """A sentence of a document as the rules see it: its pairs of organisations, those that the gold binds, by their
    indices, and whether a construction stated something there."""

    document: str
    clause: Clause
    pairs: tuple[weighing.Pair, ...]
    wanted: frozenset[tuple[int, int]]
    stated: bool


def sentences(files: Sequence[str] | None) -> list[Sentence]:
    """The sentences with two organisations or more of the training documents, names given."""
    register()
    nlp = load_pipeline()
    pipes = [p for p in nlp.pipeline if p[0] not in (*evaluate_records.FINDERS, "extractor_partnerships")]
    found = []
    for document in evaluate_records.documents("train", list(files) if files else None):
        doc = evaluate_records.run(nlp, pipes, document, given_entities=True)
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
        bounds = [(s.start_char, s.start_char + len(s.text.rstrip())) for s in doc.sents]
        clauses: list[tuple[Clause, Sequence[str], bool]] = []
        furniture = [(start, end) for start, end, zone in doc._.zones or () if zone == "boilerplate"]
        if mentions:
            list(stated(text_of(doc), bounds, mentions, furniture=furniture, clauses=clauses))
        for clause, ids, states in clauses:
            every = tuple(weighing.pairs(clause))
            named = {p.members: frozenset(names[ids[m]] for m in p.members) for p in every}
            pairs = tuple(p for p in every if len(named[p.members]) == 2)
            if pairs and not excluded(clause.signed):
                bound = frozenset(p.members for p in pairs if named[p.members] in wanted)
                found.append(Sentence(document.id, clause, pairs, bound, states))
    return found


def learned(part: Sequence[Sentence]) -> tuple[dict[str, float], float]:
    """The weights of the features and the bias, by full-batch Adam on the penalised logistic loss."""
    examples = [(pair, pair.members in sentence.wanted) for sentence in part for pair in sentence.pairs]
    counts = Counter(feature for pair, _ in examples for feature in pair.features)
    names = sorted(f for f, n in counts.items() if n >= _SEEN_AT_LEAST)
    column = {name: i for i, name in enumerate(names)}
    entries = [
        (i, column[f], v) for i, (pair, _) in enumerate(examples) for f, v in pair.features.items() if f in column
    ]
    rows, columns = (numpy.array([e[k] for e in entries]) for k in (0, 1))
    values = numpy.array([e[2] for e in entries])
    wanted = numpy.array([float(bound) for _, bound in examples])
    weights, mean, square = (numpy.zeros(len(names) + 1) for _ in range(3))
    for step in range(1, _STEPS + 1):
        scores = numpy.bincount(rows, weights[columns] * values, len(examples)) + weights[-1]
        error = 1 / (1 + numpy.exp(-scores)) - wanted
        gradient = numpy.append(numpy.bincount(columns, error[rows] * values, len(names)), error.sum())
        gradient[:-1] += _PENALTY * weights[:-1]
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient**2
        rate = _RATE * (1 - step / _STEPS)
        weights -= rate * (mean / (1 - 0.9**step)) / (numpy.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return dict(zip(names, weights[:-1].tolist(), strict=True)), float(weights[-1])


def unseen_precision(everything: Sequence[Sentence]) -> tuple[float, int]:
    """Where no construction states anything: the share of the bound pairs that the gold binds too, judged by weights
    that have not seen the document, and how many pairs those were."""
    right = count = 0
    for fold in range(_FOLDS):
        inside = [zlib.crc32(s.document.encode()) % _FOLDS == fold for s in everything]
        known = weighing.Weights(*learned([s for s, i in zip(everything, inside, strict=True) if not i]), 0.0)
        for sentence in (s for s, i in zip(everything, inside, strict=True) if i and not s.stated):
            for found in weighing.bound(sentence.clause, known):
                pairs = list(combinations(found.members, 2))
                count += len(pairs)
                right += len(sentence.wanted.intersection(pairs))
    return right / max(1, count), count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help=f"write them to {TARGET.name}")
    parser.add_argument("--files", nargs="*", help="only these files of the corpus, by the stem of their names")
    arguments = parser.parse_args()
    everything = sentences(arguments.files)
    precision, count = unseen_precision(everything)
    print(f"{sum(len(s.pairs) for s in everything)} pairs, {sum(len(s.wanted) for s in everything)} bound by the gold")
    print(f"unseen, where no construction fits: {count} bound, right {precision:.3f}")
    if arguments.write:
        weights, bias = learned(everything)
        kept = sorted((name, value) for name, value in weights.items() if abs(value) >= _SMALLEST)
        rows: list[tuple[str, Any]] = [("bias", bias), ("precision", precision), *kept]
        TARGET.write_text(HEADER + "".join(f"{name}\t{value:.3f}\n" for name, value in rows), encoding="utf-8")
        print(f"{len(kept)} weights written")


if __name__ == "__main__":
    main()
