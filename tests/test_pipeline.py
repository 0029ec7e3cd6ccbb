"""The pipeline as a whole: other models, the components in anybody's pipeline, the word lists as a feature."""

import json
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import DocBin

from extractor.errors import ModelError
from extractor.pipeline import Memory, extract, lacking, load_pipeline
from extractor.readers import Document
from extractor.recording import Options
from extractor.records import Record

TEXT = "Hier, Valdorix et l’Inserm ont signé un accord de recherche à 5 M€, dit Paul Hudson."


@pytest.fixture
def tiny(tmp_path: Path) -> str:
    """A pipeline of somebody else: names by a list, no parser."""
    nlp = spacy.blank("xx")
    nlp.add_pipe("entity_ruler").add_patterns(
        [{"label": "ORG", "pattern": "Valdorix"}, {"label": "PER", "pattern": "Paul Hudson"}]
    )
    nlp.to_disk(tmp_path / "tiny")
    return str(tmp_path / "tiny")


def test_another_model_takes_the_place_of_ours(tiny: str) -> None:
    nlp = load_pipeline(tiny)
    assert lacking(nlp) == (
        "this pipeline has no parser and no morphologizer and no lemmatizer: relations are read off the order of words alone"
    )
    record = extract(nlp, Document("a", "a", TEXT), Options(published="2025-03-20"))
    assert [(e.label, e.text, e.rule) for e in record.entities] == [
        ("DATE", "Hier", "date.deictic_day"), ("ORG", "Valdorix", "ner"), ("ORG", "Inserm", "org.lexicon"),
        ("MONEY", "5 M€", "money.compact"), ("PER", "Paul Hudson", "ner"),
    ]  # fmt: skip
    assert [[p.name for p in r.participants] for r in record.relations] == [["Valdorix", "Inserm"]]


def test_ours_lacks_nothing(pipeline: Language) -> None:
    assert lacking(pipeline) is None


def test_a_model_without_names_or_without_a_folder_is_refused(tmp_path: Path) -> None:
    spacy.blank("xx").to_disk(tmp_path / "empty")
    with pytest.raises(ModelError, match="labels no PER and ORG; give one that does, such as fr_core_news_lg"):
        load_pipeline(str(tmp_path / "empty"))
    with pytest.raises(
        ModelError, match=r"the pipeline nowhere cannot be loaded .*; give the name of an installed spaCy pipeline"
    ):
        load_pipeline("nowhere")


def test_the_record_is_the_same_for_the_same_document(pipeline: Language) -> None:
    document = Document("a", "a", TEXT)
    assert extract(pipeline, document).to_json() == extract(pipeline, document).to_json()


def test_what_is_remembered_of_earlier_documents_changes_none(
    pipeline: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = ["Novalis et l’Inserm s’allient.", "Aelis rachète Novalis pour 12 M€.", "Jeanne Roy dirige Aelis.", ""] * 3
    documents = [Document(str(i), "", text) for i, text in enumerate(texts)]
    alone = [extract(pipeline, document) for document in documents]
    monkeypatch.setattr("extractor.pipeline._REMEMBERED", 70)  # emptied in the midst of them
    with Memory(pipeline) as memory:
        assert [extract(pipeline, document, memory=memory) for document in documents] == alone
        assert pipeline.vocab.in_memory_zone
    assert not pipeline.vocab.in_memory_zone


def test_names_that_a_dash_joins_are_entities_each(pipeline: Language) -> None:
    doc = pipeline("Le consortium Vinci-Bouygues-Eiffage a signé un contrat.")
    assert [(e.text, e.label_) for e in doc.ents] == [("Vinci", "ORG"), ("Bouygues", "ORG"), ("Eiffage", "ORG")]


def test_an_empty_document_is_an_empty_record(pipeline: Language) -> None:
    record = extract(pipeline, Document("vide.txt", "vide.txt", ""))
    assert record == Record(
        id="vide.txt", source="vide.txt", title=None, published=None, published_from=None, entities=[], organisations=[],
        people=[], relations=[],
    )  # fmt: skip


@pytest.mark.parametrize("text", [" ", "\n\n", "\u00a0", "…", "a" * 5000, "A B " * 2000, "😀 l’’ «»"])
def test_odd_texts(pipeline: Language, text: str) -> None:
    record = extract(pipeline, Document("a", "a", text))
    assert all(text[e.start : e.end] == e.text for e in record.entities)


@pytest.mark.parametrize(
    "name", ["extractor_dates", "extractor_amounts", "extractor_organisations", "extractor_people"]
)
def test_a_component_works_in_anybodys_pipeline(name: str) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe(name)
    doc = nlp("Le 3 mars 2024, Mme Durand, de Sanofi, paie 10-15 M€.")
    group = {
        "extractor_dates": ["3 mars 2024"],
        "extractor_amounts": ["10-15 M€"],
        "extractor_organisations": ["Sanofi"],
        "extractor_people": ["Durand"],
    }
    assert [span.text for spans in doc.spans.values() for span in spans] == group[name]


def test_what_components_write_survives_serialisation(pipeline: Language) -> None:
    doc = pipeline(TEXT)
    (copy,) = DocBin(docs=[doc], store_user_data=True).get_docs(pipeline.vocab)
    for name in ("organisations", "people", "relations", "discarded"):
        assert json.dumps(getattr(copy._, name)) == json.dumps(getattr(doc._, name))
    assert [(e.text, e.label_, e.id_) for e in copy.ents] == [(e.text, e.label_, e.id_) for e in doc.ents]


def test_offsets_and_references_hold(pipeline: Language) -> None:
    record = extract(pipeline, Document("a", "a", TEXT))
    ids = {e.id for e in record.entities}
    known = {o.id for o in record.organisations} | {p.id for p in record.people}
    assert all(TEXT[e.start : e.end] == e.text for e in record.entities)
    assert {m for item in (*record.organisations, *record.people) for m in item.mentions} <= ids
    assert {e.ref for e in record.entities if e.label in ("ORG", "PER")} == known  # type: ignore[union-attr]
    assert {p.id for r in record.relations for p in r.participants} <= known


@pytest.mark.parametrize(
    "piece",
    [".", " ", "\n", "\u00a0", "(", "l’", "_", "/x", "M. ", "ab  ", "a | ", "a » ", "« ", "1/2/", "# a\n", "- ab\n", "et de ", "'", "<a>"],
)  # fmt: skip
def test_a_text_of_one_thing_over_and_over_comes_to_an_end(pipeline: Language, piece: str) -> None:
    record = extract(pipeline, Document("a", "a", piece * 12_000 + "."))
    assert (record.organisations, record.relations) == ([], [])
