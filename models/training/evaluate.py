"""All figures of the model card, from one command.

    python models/training/evaluate.py --data DIR [--model PATH] [--json FILE]

Names are scored exactly (same start, end and label) on what was never trained on: our held-out documents, a
held-out twelfth of WiNER, Sequoia's dev sentences. Three columns: the statistical model alone, rules and word
lists alone, and both as the resolver joins them. Trees are scored on Sequoia dev and, for measuring only, GSD dev.
"""

import argparse
import json
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import prepare
import sources
import spacy
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example

from extractor.pipeline import with_components

MODEL = Path(__file__).parent.parent / "fr_press"
LABELS = ("ORG", "PER", "LOC", "MISC")


def named_sources(data: Path) -> dict[str, list[sources.NamedText]]:
    """The held-out texts of each source."""
    corpus = [d for d in sources.press(prepare.CORPUS) if sources.held_out(d.id, sources.HELD_OUT_CORPUS)]
    news = [d for d in sources.winer(data / "winer-fr") if sources.held_out(d.id, sources.HELD_OUT_WINER)]
    sequoia = list(sources.sequoia_names(data / "sequoia-ner/dev.jsonl"))
    oldest = [d for d in corpus if d.id.rsplit("-", 1)[0] in prepare.OLDEST]
    return {
        "press (held out)": list(corpus),
        "press, its eleven oldest files (held out)": list(oldest),
        "WiNER (held-out twelfth)": news,
        "Sequoia dev": sequoia,
    }


def score_names(
    find: Callable[[str], Doc], texts: Iterable[sources.NamedText]
) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F of each label, exact spans by characters."""
    counts = {label: [0, 0, 0] for label in LABELS}
    for text in texts:
        gold = set(text.names)
        found = {(e.start_char, e.end_char, e.label_) for e in find(text.text).ents if e.label_ in LABELS}
        for label in LABELS:
            g, f = {n for n in gold if n[2] == label}, {n for n in found if n[2] == label}
            counts[label] = [a + b for a, b in zip(counts[label], (len(g & f), len(f), len(g)), strict=True)]
    return {label: _prf(*counts[label]) for label in LABELS}


def _prf(right: int, found: int, gold: int) -> tuple[float, float, float]:
    precision, recall = right / found if found else 0.0, right / gold if gold else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def score_trees(nlp: Language, trees: list[sources.Tree]) -> dict[str, float]:
    """UAS, LAS, POS, morphology, lemma and sentence scores, tokens as the pipeline cuts them."""
    docs = list(prepare.tree_docs(nlp, trees))
    examples = [Example(nlp(nlp.make_doc(doc.text)), doc) for doc in docs]
    scores = Scorer(nlp).score(examples)
    names = {
        "UAS": "dep_uas",
        "LAS": "dep_las",
        "POS": "pos_acc",
        "morphology": "morph_acc",
        "lemmas": "lemma_acc",
        "sentences F": "sents_f",
    }
    return {name: scores[key] for name, key in names.items()}


def finders(model: Path) -> dict[str, Callable[[str], Doc]]:
    """Ways to find names: the model alone, rules and word lists alone, both."""
    both = with_components(spacy.load(model))
    return {
        "model": spacy.load(model, exclude=["tok2vec", "morphologizer", "lemmatizer", "parser"]),
        "rules": with_components(spacy.blank("fr_press")),
        "both": both,
    }


def words_a_second(find: Callable[[str], Doc], texts: list[str]) -> float:
    start = time.perf_counter()
    words = sum(len(find(text)) for text in texts)
    return words / (time.perf_counter() - start)


def evaluate(data: Path, model: Path) -> dict[str, Any]:
    """All figures as nested dicts."""
    names = {
        source: {way: score_names(find, texts) for way, find in finders(model).items()}
        for source, texts in named_sources(data).items()
    }
    syntax = spacy.load(model, exclude=["ner"])
    trees = {"Sequoia dev": "ud-sequoia/fr_sequoia-ud-dev.conllu", "GSD dev": "ud-gsd/fr_gsd-ud-dev.conllu"}
    parsed = {
        name: score_trees(syntax, list(sources.treebank(data / path)))
        for name, path in trees.items()
        if (data / path).exists()
    }
    size = sum(p.stat().st_size for p in model.rglob("*") if p.is_file()) / 1e6
    press = [d.text for d in sources.press(prepare.CORPUS)][:200]
    speed = {way: words_a_second(find, press) for way, find in finders(model).items()}
    return {"names": names, "trees": parsed, "megabytes": size, "tokens a second": speed}


def _print(figures: dict[str, Any]) -> None:
    for source, ways in figures["names"].items():
        print(
            f"\n{source}\n{'':8}"
            + "".join(f"{way:^24}" for way in ways)
            + "\n"
            + " " * 8
            + f"{'P':>8}{'R':>8}{'F':>8}" * len(ways)
        )
        for label in LABELS:
            print(f"{label:8}" + "".join(f"{v:8.3f}" for way in ways.values() for v in way[label]))
    for source, scores in figures["trees"].items():
        print(f"\n{source}: " + ", ".join(f"{name} {value:.3f}" for name, value in scores.items()))
    speeds = ", ".join(f"{way} {speed:,.0f}" for way, speed in figures["tokens a second"].items())
    print(f"\nsize {figures['megabytes']:.1f} MB; tokens a second: {speeds}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--json", type=Path, help="also write the figures here")
    arguments = parser.parse_args()
    figures = evaluate(arguments.data, arguments.model)
    _print(figures)
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
