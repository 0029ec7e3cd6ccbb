"""Long texts: where they are cut, and that what is said of the parts is said of the whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from extractor import pipeline as pipeline_module
from extractor.components.coreference.across import same_organisations, same_people
from extractor.merging import Merger
from extractor.pipeline import extract
from extractor.readers import Document
from extractor.recording import Options
from extractor.segments import segments


def pieces(text: str, size: int) -> list[str]:
    return [text[start:end] for start, end in segments(text, size)]


def test_a_short_text_is_one_segment_and_an_empty_one_too() -> None:
    assert pieces("Sanofi et Pfizer.", 17) == ["Sanofi et Pfizer."]
    assert pieces("", 17) == [""]


def test_a_segment_ends_at_the_best_pause_of_its_second_half() -> None:
    assert pieces("aaaa\n\nbbbb\ncccc. Dd", 16) == ["aaaa\n\nbbbb\n", "cccc. Dd"]
    assert pieces("aaaaaaaa\n\nbb\ncccc. Dd", 16) == ["aaaaaaaa\n\n", "bb\ncccc. Dd"]
    assert pieces("aaaaaaaaaa. Bbb ccc ddd", 16) == ["aaaaaaaaaa. ", "Bbb ccc ddd"]
    assert pieces("aaaaaaaaaaaa bbb ccc", 16) == ["aaaaaaaaaaaa ", "bbb ccc"]
    assert pieces("aaaaaaaaaa\fbbbbbbbbb", 16) == ["aaaaaaaaaa\f", "bbbbbbbbb"]
    assert pieces("aaaaaaaaaaaaaaaaaaaa", 16) == ["aaaaaaaaaaaaaaaa", "aaaa"]


@given(st.text(alphabet="ab .\n\fÉ", max_size=400), st.integers(2, 60))
def test_segments_leave_nothing_out_and_keep_their_size(text: str, size: int) -> None:
    found = list(segments(text, size))
    assert "".join(text[start:end] for start, end in found) == text
    assert all(end - start <= size for start, end in found)
    assert all(start < end for start, end in found) or not text


def test_organisations_of_parts_are_one_by_name_alias_and_form() -> None:
    found = [
        ("Cancéropôle Lyon Auvergne Rhône-Alpes", ["Clara"]),
        ("CHU de Nantes", ["CHU"]),
        ("Clara", []),
        ("Onkélia Biosciences", []),
        ("L’Onkélia", []),
        ("centre hospitalier universitaire de Nantes", ["CHU"]),
    ]
    assert same_organisations(found) == [0, 1, 0, 3, 3, 1]


def test_an_alias_of_two_organisations_joins_neither() -> None:
    found = [("CHU de Nantes", ["CHU"]), ("CHU de Lille", ["CHU"]), ("CHU", [])]
    assert same_organisations(found) == [0, 1, 2]


def test_people_of_parts_are_one_where_only_one_can_be_meant() -> None:
    found = [("Jean Dupont", []), ("Dupont", []), ("Anne Roy", []), ("Paul Roy", []), ("Roy", []), ("J. Dupont", [])]
    assert same_people(found) == [0, 0, 2, 3, 4, 0]


FIRST = (
    "Valdorix et Onkélia Biosciences ont signé le 3 mars 2024 un partenariat de trois ans à 12 M€ pour développer un "
    "vaccin. « C’est un tournant », a dit Jeanne Kervella, présidente de Valdorix."
)
SECOND = "Mme Kervella a rencontré Onkélia. Le partenariat entre Valdorix et Onkélia Biosciences est estimé à 5 M€."
THIRD = "Le CHU de Nantes n’a signé aucun accord avec Valdorix."


def test_a_text_in_segments_says_the_same_as_the_whole(pipeline: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    document = Document("a", "a", "\n\n".join([FIRST, SECOND, THIRD]))
    whole = extract(pipeline, document, Options(published="2024-03-20"))
    monkeypatch.setattr(pipeline_module, "segments", lambda text: segments(text, 210))
    assert extract(pipeline, document, Options(published="2024-03-20")) == whole


def relation(parties: str, status: str, at: int, **fields: object) -> dict[str, object]:
    span = {"text": "x", "start": at, "end": at + 1}
    return {
        "id": "r1", "label": "PARTNERSHIP", "participants": [{"id": p, "name": p} for p in parties.split()],
        "status": status, "status_rule": f"status.{status}", "dates": [], "amounts": [], "duration": None, "subject": None,
        "places": None, "rule": "r", "score": 1.0, "trigger": span, "evidence": span, "statements": 1, **fields,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("relations", "expected"),
    [
        ([("o1 o2 o3", "announced"), ("o1 o2", "announced"), ("o3 o1 o2", "ongoing")], [("announced", 3)]),
        ([("o1 o2", "announced"), ("o1 o2", "renewed")], [("renewed", 2)]),
        ([("o1 o2", "ended"), ("o1 o2", "announced")], [("ended", 1), ("announced", 1)]),
        ([("o1 o2", "announced"), ("o1 o3", "announced")], [("announced", 1), ("announced", 1)]),
    ],
)
def test_one_relation_an_agreement(relations: list[tuple[str, str]], expected: list[tuple[str, int]]) -> None:
    merger = Merger()
    for at, (parties, status) in enumerate(relations):
        organisations = [{"id": f"o{i}", "name": f"Nom{i}x", "aliases": [], "mentions": []} for i in (1, 2, 3)]
        body = {"title": None, "entities": [], "organisations": organisations, "people": []}
        merger.add({**body, "relations": [relation(parties, status, 10)]}, at * 1000)
    found = merger.body()["relations"]
    assert [(r["status"], r["statements"]) for r in found] == expected
    assert [r["id"] for r in found] == [f"r{i}" for i in range(1, len(found) + 1)]
    assert all({p["id"] for p in r["participants"]} <= {"o1", "o2", "o3"} for r in found)
