"""One core, 1 MB of press text, in the same run: our pipeline beside the same one parsing every sentence, and beside the
trained pipeline as spaCy runs it, without our components and with its own matrix product, which parses every sentence too."""

import os
import time

os.environ["OMP_NUM_THREADS"] = "1"

import spacy
from press import press_texts
from spacy.language import Language

from extractor.pipeline import Memory, extract, load_pipeline, shipped_model
from extractor.readers import Document

CHARACTERS = 1_000_000


def press_documents() -> list[Document]:
    """Documents of 1 MB together."""
    documents: list[Document] = []
    size = 0
    for text in press_texts():
        documents.append(Document(str(len(documents)), "", text))
        size += len(text)
        if size >= CHARACTERS:
            break
    return documents


def seconds(nlp: Language, documents: list[Document]) -> float:
    start = time.perf_counter()
    with Memory(nlp) as memory:
        for document in documents:
            extract(nlp, document, memory=memory)
    return time.perf_counter() - start


def seconds_of_components(nlp: Language, documents: list[Document]) -> dict[str, float]:
    """The time that each component takes."""
    spent: dict[str, float] = {}
    for document in documents:
        doc = nlp.make_doc(document.text)
        for name, pipe in nlp.pipeline:
            start = time.perf_counter()
            doc = pipe(doc)
            spent[name] = spent.get(name, 0.0) + time.perf_counter() - start
    return spent


def main() -> None:
    documents = press_documents()
    model = shipped_model()
    assert model is not None
    ours, everything, plain = load_pipeline(), load_pipeline(parse_all=True), spacy.load(model)
    extract(ours, documents[0]), extract(everything, documents[0]), plain(documents[0].text)
    fast, slow = seconds(ours, documents), seconds(everything, documents)
    start = time.perf_counter()
    for document in documents:
        plain(document.text)
    spacys = time.perf_counter() - start
    print(
        f"{len(documents)} documents, 1 MB: ours {fast:.1f} s; parsing everything {slow:.1f} s, ratio {slow / fast:.2f}; "
        f"as spaCy runs it, without our components {spacys:.1f} s, ratio {spacys / fast:.2f}"
    )
    for name, spent in seconds_of_components(ours, documents).items():
        print(f"  {name:24}{spent:6.2f} s")


if __name__ == "__main__":
    main()
