"""Train the pipeline and write it: one command, fixed seeds.

    python models/training/train.py --data DIR --output DIR [--install]

Names and syntax are trained side by side, one core each, then put together. ``--output`` gets the DocBin
files, both trainings with their logs, and ``fr_press``; ``--install`` also copies the latter to ``models/``.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

import spacy
from prepare import prepare

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
    ],
}


def start(config: str, output: Path, train: Path, dev: Path) -> subprocess.Popen[bytes]:
    """Start one training on one core; its log lies beside its output."""
    command = [sys.executable, "-m", "spacy", "train", str(HERE / config), "--output", str(output), "--paths.train", str(train), "--paths.dev", str(dev), "--code", str(HERE / "augment.py")]  # fmt: skip
    log = output.with_suffix(".log").open("wb")
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, env=environment)


def assemble(names: Path, syntax: Path, output: Path) -> None:
    """One pipeline of both: names first, syntax behind them, each with its own encoder."""
    nlp, ner = spacy.load(syntax), spacy.load(names)
    nlp.add_pipe("ner", source=ner, first=True)
    nlp.meta.update(META)
    nlp.config["paths"] = {"train": None, "dev": None}
    nlp.to_disk(output, exclude=["vocab"] if not nlp.vocab.vectors_length else [])
    nlp.vocab.to_disk(output / "vocab", exclude=["vectors", "lookups"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--install", action="store_true", help="copy the trained pipeline to models/fr_press")
    arguments = parser.parse_args()
    prepared = arguments.output / "data"
    prepare(arguments.data, prepared)
    running = [
        start("names.cfg", arguments.output / "names", prepared / "names-train.spacy", prepared / "sequoia-dev.spacy"),
        start("syntax.cfg", arguments.output / "syntax", prepared / "trees-train.spacy", prepared / "trees-dev.spacy"),
    ]
    if any(process.wait() for process in running):
        sys.exit(f"a training failed; see the logs in {arguments.output}")
    # The last averaged weights of the names: no document chooses them. The best tree scores of the syntax.
    assemble(
        arguments.output / "names/model-last", arguments.output / "syntax/model-best", arguments.output / "fr_press"
    )
    if arguments.install:
        target = HERE.parent / "fr_press"
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(arguments.output / "fr_press", target)


if __name__ == "__main__":
    main()
