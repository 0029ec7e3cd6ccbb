"""Figures over whole records of our corpus: names, joining, offices of people, partnerships.

    python models/training/evaluate_records.py [--part held|train] [--entities found|given] [--files NAME ...] [--errors]

``--entities given`` puts the gold's organisations, people, dates and amounts in the place of ours, so that what
remains is the work of the rules behind them.
"""

import argparse
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import measures
import prepare
import sources
from spacy.language import Language
from spacy.tokens import Doc

from extractor.annotations import mark, register
from extractor.pipeline import extract, load_pipeline, record_of
from extractor.readers import Document
from extractor.recording import EVERYTHING, body_of
from extractor.rules import Match
from extractor.truecasing import truecased

_ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "ORG": (), "PER": (), "LOC": (), "MISC": (), "DATE": ("value",), "DURATION": ("value",),
    "MONEY": ("value", "currency"), "PERCENT": ("value",),
}  # fmt: skip
Pipes = Sequence[tuple[str, Callable[[Doc], Doc]]]
FINDERS = ("extractor_dates", "extractor_amounts", "ner", "extractor_recogniser", "extractor_organisations", "extractor_people", "extractor_resolver")  # fmt: skip


def documents(part: str, files: list[str] | None) -> list[sources.PressDocument]:
    """The held-out documents of our corpus, or the others; of all files, or of some."""
    held = part == "held"
    chosen = [d for d in sources.press(prepare.CORPUS) if not files or d.id.rsplit("-", 1)[0] in files]
    return [d for d in chosen if sources.held_out(d.id, sources.HELD_OUT_CORPUS) == held]


def given(doc: Doc, document: sources.PressDocument) -> Doc:
    """The Doc with the gold's entities; a token that holds more than one is cut at its bounds."""
    matches = []
    for entity in document.entities:
        attributes = {k: entity.get(k) for k in _ATTRIBUTES[entity["label"]]}
        if not matches or matches[-1].end <= entity["start"]:
            matches.append(Match(entity["start"], entity["end"], entity["label"], "gold", attributes))
    mark(doc, "gold", matches)
    doc.ents = list(doc.spans.pop("gold"))
    return doc


def run(nlp: Language, pipes: Pipes, document: sources.PressDocument) -> Doc:
    """A document as some components of a pipeline leave it; the gold's entities are put in behind its sentences."""
    doc = nlp.make_doc(truecased(document.text))
    doc._.published = document.published
    for name, pipe in pipes:
        doc = pipe(doc)
        if name == "extractor_sentences":
            doc = given(doc, document)
    return doc


def records(part: list[sources.PressDocument], entities: str) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Gold and record of each document, as plain dicts."""
    register()
    nlp = load_pipeline()
    pipes = [p for p in nlp.pipeline if p[0] not in FINDERS]
    for document in part:
        source = Document(document.id, document.id, document.text, published=document.published)
        if entities == "found":
            record = extract(nlp, source)
        else:
            doc = run(nlp, pipes, document)
            record = record_of(source, body_of(doc, EVERYTHING), document.published, "row")
        yield document.gold(), record.model_dump(mode="json")


def _print_names(pairs: list[tuple[dict[str, Any], dict[str, Any]]]) -> None:
    for label in ("ORG", "PER"):
        counts = measures.Counts()
        for gold, record in pairs:
            wanted, got = (
                {(e["start"], e["end"]) for e in r["entities"] if e["label"] == label} for r in (gold, record)
            )
            counts.add(len(wanted & got), len(got), len(wanted))
        _print(f"{label} exact", counts)


def _print(name: str, counts: measures.Counts) -> None:
    p, r, f = counts.prf()
    print(f"{name:24}{p:8.3f}{r:8.3f}{f:8.3f}{counts.right:9.4g}{counts.found:7g}{counts.gold:7g}")


def _print_errors(pairs: list[tuple[dict[str, Any], dict[str, Any]]]) -> None:
    """Each document whose partnerships differ: what the gold states and what was found, by rule."""
    for gold, record in pairs:
        index = measures.gold_names(gold)
        wanted = {measures.parties(r, index): r for r in gold["relations"] if r["label"] == "PARTNERSHIP"}
        got = {measures.parties(r, index): r for r in record["relations"] if r["label"] == "PARTNERSHIP"}
        for parties in wanted.keys() - got.keys():
            print(
                f"{gold['id']} MISSED {' + '.join(sorted(parties))} [{wanted[parties]['status']}: {wanted[parties]['trigger']}]"
            )
        for parties in got.keys() - wanted.keys():
            evidence = " ".join(got[parties]["evidence"]["text"].split())
            print(
                f"{gold['id']} SPURIOUS {' + '.join(sorted(parties))} [{got[parties]['rule']}: {got[parties]['trigger']['text']}] {evidence}"
            )
        for parties in got.keys() & wanted.keys():
            if got[parties]["status"] != wanted[parties]["status"]:
                print(
                    f"{gold['id']} STATUS {got[parties]['status']} for {wanted[parties]['status']}: {' '.join(got[parties]['evidence']['text'].split())}"
                )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=("held", "train"), default="held")
    parser.add_argument("--entities", choices=("found", "given"), default="found")
    parser.add_argument("--files", nargs="*", help="only these files of the corpus, by the stem of their names")
    parser.add_argument(
        "--errors", action="store_true", help="also print every partnership missed, spurious or of wrong status"
    )
    arguments = parser.parse_args()
    pairs = list(records(documents(arguments.part, arguments.files), arguments.entities))
    print(f"{len(pairs)} documents{'':12}{'P':>8}{'R':>8}{'F':>8}{'right':>9}{'found':>7}{'gold':>7}")
    _print_names(pairs)
    for measure in (measures.joining, measures.offices, measures.partnerships):
        for name, counts in measure(pairs).items():
            _print(name, counts)
    if arguments.errors:
        _print_errors(pairs)


if __name__ == "__main__":
    main()
