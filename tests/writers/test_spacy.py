"""DocBins, read back with spaCy alone."""

import os
from itertools import chain
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc, DocBin

from extractor.records import Record
from extractor.writers import open_writer
from extractor.writers import spacy as spacy_writer
from tests.writers.samples import EMPTY, RECORD, TEXT, plain


def write(output: Path, *pairs: tuple[Record, str]) -> None:
    with open_writer("spacy", str(output)) as writer:
        for record, text in pairs:
            writer.write(record, text)


def read(path: Path) -> list[Doc]:
    return list(DocBin().from_disk(path).get_docs(spacy.blank("fr").vocab))


def test_a_document_comes_back_whole(tmp_path: Path) -> None:
    write(tmp_path / "out.spacy", (RECORD, TEXT), (EMPTY, ""))
    doc, empty = read(tmp_path / "out.spacy")
    assert doc.text == TEXT
    assert [(e.start_char, e.end_char, e.text, e.label_, e.ent_id_, e.kb_id_) for e in doc.ents] == [
        (e.start, e.end, e.text, e.label, e.rule, getattr(e, "ref", "")) for e in RECORD.entities
    ]
    assert [" ".join(sentence.text.split()) for sentence in doc.sents] == [
        "Le Crédit Agricole et « =Somme(A1) » s’allient, dit Zoé L’Hôte.",
        "Accord de 10 à 15 M€ pour trois ans dès mi-2025 ; l’anti-Sanofi perd -5 %.",
        "Yahoo! Inc. rejoint le Crédit Agricole; fin.",
    ]
    assert {name: [(s.text, s.label_, s.kb_id_, s.id_) for s in group] for name, group in doc.spans.items()} == {
        "relations": [(RECORD.relations[0].evidence.text, "PARTNERSHIP", "r1", "partnership.verb")],
        "triggers": [("s’allient", "PARTNERSHIP", "r1", "partnership.verb")],
    }
    assert Record.model_validate(doc.user_data["record"]) == RECORD
    assert Record.model_validate(empty.user_data["record"]) == EMPTY
    assert (empty.text, len(empty), list(empty.ents)) == ("", 0, [])


def test_an_empty_run_gives_an_empty_file(tmp_path: Path) -> None:
    write(tmp_path / "out.spacy")
    assert read(tmp_path / "out.spacy") == []


def test_many_documents_make_several_files_whose_names_sort_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spacy_writer, "FILE_DOCUMENTS", 2)
    pairs = [(plain(f"{i}"), f"Texte {i}.") for i in range(5)]
    (tmp_path / "out.00003.spacy").touch()
    (tmp_path / "out.00004.spacy").touch()
    for name in ("out", "twin"):
        write(tmp_path / f"{name}.spacy", *pairs)
    names = sorted(name for name in os.listdir(tmp_path) if name.startswith("out"))
    assert names == ["out.00001.spacy", "out.00002.spacy", "out.spacy"]
    docs = list(chain.from_iterable(read(tmp_path / name) for name in names))
    assert [doc.text for doc in docs] == [text for _, text in pairs]
    for name in names:
        assert (tmp_path / name).read_bytes() == (tmp_path / name.replace("out", "twin")).read_bytes()


def test_a_failure_leaves_none_of_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spacy_writer, "FILE_DOCUMENTS", 1)

    def fail() -> None:
        with open_writer("spacy", str(tmp_path / "out.spacy")) as writer:
            for i in range(3):
                writer.write(plain(f"{i}"), "Texte.")
            assert sorted(os.listdir(tmp_path)) == ["out.00001.spacy", "out.00002.spacy", "out.spacy.part"]
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert os.listdir(tmp_path) == []


def test_of_entities_that_overlap_the_longest_is_taken(tmp_path: Path) -> None:
    entities = [RECORD.entities[1], RECORD.entities[1].model_copy(update={"text": "=Somme", "end": 31})]
    record = RECORD.model_copy(update={"entities": entities})
    write(tmp_path / "out.spacy", (record, TEXT))
    assert [entity.text for entity in read(tmp_path / "out.spacy")[0].ents] == ["=Somme(A1)"]
