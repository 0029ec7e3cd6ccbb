"""Train the pipeline and write it: one command, fixed seeds.

    python models/training/train.py --data DIR --output DIR [--install]

Names and syntax are trained side by side, one core each, then put together. ``--output`` gets the DocBin
files, both trainings with their logs, and ``fr_press``; ``--install`` also copies the latter to ``models/``.
"""

import argparse
import os
import shutil
import sys
import traceback
from contextlib import redirect_stderr, redirect_stdout
from multiprocessing import Process
from pathlib import Path
from typing import Any

os.environ["OMP_NUM_THREADS"] = "1"  # read when numpy is loaded: one core a training

import augment  # noqa: F401 - registers the augmenter of the configurations
import spacy
import srsly
from prepare import prepare
from pretrain import pretrain, read_docs
from spacy.language import Language
from spacy.strings import StringStore
from spacy.training.initialize import init_nlp
from spacy.training.loop import train as train_pipeline
from spacy.util import load_config
from thinc.api import use_ops

HERE = Path(__file__).parent
META = {
    "name": "fr_press",
    "version": "1.0.0",
    "description": "French press: names, morphology, lemmas and dependencies",
    "license": "LGPL-LR",
    "author": "the extractor authors",
    "sources": [
        {"name": "press corpus of this project", "license": "MIT"},
        {"name": "WiNER-fr (French Wikinews)", "license": "CC BY 4.0, texts CC BY 2.5"},
        {"name": "Sequoia named entities", "license": "LGPL-LR"},
        {"name": "UD French Sequoia", "license": "LGPL-LR"},
        {"name": "institutional prose, for pretraining", "license": "MIT, Apache-2.0"},
    ],
}

# Taken off the score with which a name of each label begins: the trained weights see too many persons and places in
# texts that they have not seen. Measured on the documents of the press corpus that names are not trained on.
RESTRAINT = {"PER": 2.0, "LOC": 1.0, "ORG": 0.5}


def train(config: Path, output: Path, paths: dict[str, Path], raw: Path | None = None) -> None:
    """One training, on one core; its log lies beside its output. With raw texts the encoder is pretrained on them."""
    output.mkdir(exist_ok=True)
    # Numpy's matrix product is a third faster here than blis, spaCy's own.
    with (
        output.with_suffix(".log").open("w", encoding="utf-8") as log,
        redirect_stdout(log),
        redirect_stderr(log),
        use_ops("numpy", use_blis=False),
    ):
        try:
            nlp = init_nlp(load_config(config, overrides={f"paths.{name}": str(path) for name, path in paths.items()}))
            if raw:
                pretrain(nlp.get_pipe("tok2vec").model, read_docs(nlp, raw))
            train_pipeline(nlp, output, stdout=log, stderr=log)
        except Exception:
            traceback.print_exc()
            raise


def assemble(names: Path, syntax: Path, output: Path) -> None:
    """One pipeline of both: names first, syntax behind them, each with its own encoder."""
    nlp, named = spacy.load(syntax), spacy.load(names)
    named.replace_listeners("tok2vec", "ner", ["model.tok2vec"])
    restrain(named.get_pipe("ner"))
    nlp.add_pipe("ner", source=named, first=True)
    nlp.meta.update(META)
    nlp.config["paths"] = {"train": None, "dev": None}
    nlp.to_disk(output, exclude=["vocab"])
    nlp.vocab.to_disk(output / "vocab", exclude=["strings", "vectors", "lookups"])
    lemma_strings(nlp).to_disk(output / "vocab" / "strings.json")


def restrain(recogniser: Any) -> None:
    """Lower the scores of the moves that begin a name by ``RESTRAINT``."""
    upper = recogniser.model.get_ref("upper")
    bias = upper.get_param("b").copy()
    for number in range(recogniser.moves.n_moves):
        move, _, label = recogniser.moves.get_class_name(number).partition("-")
        if move in ("B", "U"):
            bias[number] -= RESTRAINT.get(label, 0.0)
    upper.set_param("b", bias)


def lemma_strings(nlp: Language) -> StringStore:
    """The strings that the lemmatizer's edits write. All others that training has met are read off the texts again,
    and would take longer to load than the weights."""
    nodes = srsly.msgpack_loads(nlp.get_pipe("lemmatizer").trees.to_bytes())["trees"]
    edits = {node[side] for node in nodes for side in ("orig", "subst") if node.get(side)}
    return StringStore(sorted(nlp.vocab.strings[edit] for edit in edits))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--install", action="store_true", help="copy the trained pipeline to models/fr_press")
    arguments = parser.parse_args()
    prepared = arguments.output / "data"
    prepare(arguments.data, prepared)
    names, syntax = arguments.output / "names", arguments.output / "syntax"
    named = {"train": prepared / "names-train.spacy", "dev": prepared / "sequoia-dev.spacy"}
    trees = {"train": prepared / "trees-train.spacy", "dev": prepared / "trees-dev.spacy"}
    processes = [
        Process(target=train, args=(HERE / "names.cfg", names, named, prepared / "raw.jsonl")),
        Process(target=train, args=(HERE / "syntax.cfg", syntax, trees)),
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode for process in processes):
        sys.exit(f"a training failed; see the logs in {arguments.output}")
    # The last averaged weights of the names: no document chooses them. The best tree scores of the syntax.
    assemble(names / "model-last", syntax / "model-best", arguments.output / "fr_press")
    if arguments.install:
        target = HERE.parent / "fr_press"
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(arguments.output / "fr_press", target)


if __name__ == "__main__":
    main()
