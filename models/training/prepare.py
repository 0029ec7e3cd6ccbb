"""Data folder -> DocBin files with a fixed split.

    python models/training/prepare.py --data DIR --output DIR

``--data`` holds ``winer-fr``, ``sequoia-ner``, ``ud-sequoia`` and ``raw``; our own corpus is ``models/corpus``.
Held out and never trained on: documents of our corpus whose id has a CRC-32 of 0 modulo 8, documents
of WiNER whose id has one of 0 modulo 12, Sequoia's own dev and test parts.
"""

import argparse
import json
import random
from collections.abc import Iterable
from pathlib import Path

import sources
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.util import filter_spans

CORPUS = Path(__file__).parent.parent / "corpus"
PAGES = CORPUS / "pages"  # for the rules of partnership: names trained with them were no better on texts of real names
# These files are for the rules: names trained with them too were no better, see the card.
FOR_RULES = frozenset(
    "afrique alliances breves campus chantiers cites communes culture deals eco ecoles escales essais founders "
    "industries labos local metiers numerique outremer pactes releases sante savoirs services society soins "
    "territoires usines".split()
)
# The eleven oldest files, nearest to plain business news: measured apart, since most others are meant to be hard.
OLDEST = frozenset("francophone general hard health industry markets names pharma public short tech".split())
PRESS_WEIGHT = 4  # our corpus is what the press looks like: it outweighs the other conventions
SEQUOIA_WEIGHT = 3  # general French is where organisations are found that are none
SENTENCES_A_TREE_DOCUMENT = 4  # the parser also learns where sentences end


def named_doc(nlp: Language, text: sources.NamedText) -> tuple[Doc, int]:
    """The annotated Doc, and how many names do not fall on token bounds (they are masked, not denied)."""
    doc = nlp.make_doc(text.text)
    spans, missing = [], []
    for start, end, label in text.names:
        span = doc.char_span(start, end, label)
        if span is not None:
            spans.append(span)
        else:
            missing.append(doc.char_span(start, end, label, alignment_mode="expand"))
    taken = {token.i for span in spans for token in span}
    masked = filter_spans(s for s in missing if s is not None and not taken & {token.i for token in s})
    doc.set_ents(spans, missing=masked, default="outside")
    return doc, len(missing)


def tree_docs(nlp: Language, trees: list[sources.Tree]) -> Iterable[Doc]:
    """Docs of a few sentences each, as text is read."""
    for first in range(0, len(trees), SENTENCES_A_TREE_DOCUMENT):
        yield Doc.from_docs([tree_doc(nlp, t) for t in trees[first : first + SENTENCES_A_TREE_DOCUMENT]])


def tree_doc(nlp: Language, tree: sources.Tree) -> Doc:
    return Doc(
        nlp.vocab,
        words=tree.words,
        spaces=tree.spaces,
        lemmas=tree.lemmas,
        pos=tree.pos,
        morphs=tree.morphs,
        heads=tree.heads,
        deps=tree.deps,
    )


def write_names(nlp: Language, path: Path, texts: Iterable[sources.NamedText], *, weight: int = 1) -> list[Doc]:
    docs, lost, names = [], 0, 0
    for text in texts:
        doc, missing = named_doc(nlp, text)
        docs += [doc] * weight
        lost, names = lost + missing, names + len(text.names)
    DocBin(docs=docs).to_disk(path)
    print(f"{path.name}: {len(docs)} documents, {names} names, {lost} of them off token bounds")
    return docs


def write_raw(path: Path, texts: list[str]) -> None:
    """The texts that the names' encoder is pretrained on, in an order of chance."""
    random.Random(0).shuffle(texts)
    path.write_text("".join(json.dumps({"text": t}, ensure_ascii=False) + "\n" for t in texts), encoding="utf-8")
    print(f"{path.name}: {len(texts)} texts, {sum(map(len, texts)) / 1e6:.1f} million characters")


def trains_names(document: str) -> bool:
    """Whether the names are trained on a document of our corpus, by its id."""
    return not sources.held_out(document, sources.HELD_OUT_CORPUS) and document.rsplit("-", 1)[0] not in FOR_RULES


def prepare(data: Path, output: Path) -> None:
    output.mkdir(parents=True, exist_ok=True)
    nlp = spacy.blank("fr_press")
    corpus, news = list(sources.press(CORPUS)), list(sources.winer(data / "winer-fr"))
    press = [d for d in corpus if trains_names(d.id)]
    winer = [d for d in news if not sources.held_out(d.id, sources.HELD_OUT_WINER)]
    sequoia = list(sources.sequoia_names(data / "sequoia-ner/train.jsonl"))
    train = write_names(nlp, output / "press-train.spacy", press, weight=PRESS_WEIGHT)
    train += write_names(nlp, output / "winer-train.spacy", winer)
    train += write_names(nlp, output / "sequoia-train.spacy", sequoia, weight=SEQUOIA_WEIGHT)
    random.Random(0).shuffle(train)
    DocBin(docs=train).to_disk(output / "names-train.spacy")
    write_raw(output / "raw.jsonl", [*(d.text for d in (*press, *winer, *sequoia)), *sources.prose(data / "raw")])
    write_names(
        nlp,
        output / "press-held.spacy",
        [d for d in corpus if sources.held_out(d.id, sources.HELD_OUT_CORPUS)],
    )
    write_names(
        nlp,
        output / "winer-held.spacy",
        [d for d in news if sources.held_out(d.id, sources.HELD_OUT_WINER)],
    )
    write_names(nlp, output / "sequoia-dev.spacy", sources.sequoia_names(data / "sequoia-ner/dev.jsonl"))
    for part in ("train", "dev"):
        trees = list(sources.treebank(data / f"ud-sequoia/fr_sequoia-ud-{part}.conllu"))
        DocBin(docs=tree_docs(nlp, trees), store_user_data=False).to_disk(output / f"trees-{part}.spacy")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    prepare(arguments.data, arguments.output)


if __name__ == "__main__":
    main()
