from json import dumps
from typing import Any

import pytest

from extractor.readers import Document, Failure, FoundFile, ReadOptions, read_file
from tests.readers.samples import rows


def read(content: Any, **options: Any) -> list[Document | Failure]:
    data = content if isinstance(content, bytes) else dumps(content).encode("utf-8")
    return list(read_file(FoundFile("a.json", "in/a.json", "in/a.json", content=data), ReadOptions(**options)))


def test_an_object_around_one_array_of_objects() -> None:
    assert read(rows.json()) == [
        Document(identifier, f"in/a.json:{number}", text, title, day, "row", site)
        for number, (identifier, title, day, site, text) in enumerate(rows.ARTICLES, start=1)
    ]


def test_one_object_is_one_document_with_the_files_id() -> None:
    assert read({"texte": "Été", "authors": [{"name": "A"}]}) == [Document("a.json", "in/a.json", "Été")]
    assert read({"id": 7, "corps": "x", "date": "8/12/2025"}) == [
        Document("7", "in/a.json", "x", None, "2025-12-08", "row")
    ]


def test_an_array_of_objects_of_which_bad_ones_are_failures() -> None:
    assert read([{"text": "x"}, 1, {"id": 3}, {"id": "d", "text": "y"}]) == [
        Document("a.json:1", "in/a.json:1", "x"),
        Failure("a.json:2", "in/a.json:2", "bad_row", 'is no JSON object; write {"id": "…", "text": "…"}'),
        Failure(
            "a.json:3", "in/a.json:3", "bad_row", "row '3' has no \"text\"; give it the document's text as a string"
        ),
        Document("d", "in/a.json:4", "y"),
    ]


def test_named_fields_are_looked_for_in_the_rows_or_in_the_object() -> None:
    assert read({"résumé": "yes", "tags": [{}]}, text_column="résumé") == [Document("a.json", "in/a.json", "yes")]
    assert read({"documents": [{"résumé": "yes", "n": 5}]}, text_column="résumé", id_column="n") == [
        Document("5", "in/a.json:1", "yes")
    ]
    assert read([{"text": "x"}], text_column="résumé") == [
        Failure("a.json:1", "in/a.json:1", "missing_column", "has no column 'résumé'; give --text-column one of text")
    ]


def test_numbers_that_are_none_are_no_texts_and_elsewhere_no_matter() -> None:
    assert read(b'[{"id": 1, "text": NaN}, {"id": 2, "text": "x", "score": NaN, "title": NaN}]') == [
        Failure(
            "a.json:1", "in/a.json:1", "bad_row", "row '1' has no \"text\"; give it the document's text as a string"
        ),
        Document("2", "in/a.json:2", "x"),
    ]


def test_repeated_keys_and_half_characters_fail_their_row_only() -> None:
    repeated, half, good = read(b'[{"text": "x", "text": "y"}, {"text": "\\ud83d"}, {"text": "\\ud83d\\ude00"}]')
    message = "has the column 'text' twice; rename one of them"
    assert repeated == Failure("a.json:1", "in/a.json:1", "repeated_column", message)
    message = 'its "text" holds half a character (a lone surrogate); write the row anew as UTF-8'
    assert half == Failure("a.json:2", "in/a.json:2", "bad_row", message)
    assert good == Document("a.json:3", "in/a.json:3", "😀")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    assert read('{"text": "L’été à Nîmes"}'.encode(encoding)) == [Document("a.json", "in/a.json", "L’été à Nîmes")]


@pytest.mark.parametrize("content", [[], {"articles": []}])
def test_an_empty_array_has_no_documents(content: Any) -> None:
    assert read(content) == []


@pytest.mark.parametrize(
    ("content", "kind", "message"),
    [
        (
            b"",
            "bad_json",
            "is no JSON (Expecting value: line 1 column 1 (char 0)); write an object or an array of objects",
        ),
        (
            b'{"id": 1, "text": "x"}\n{"id": 2, "text": "y"}',
            "bad_json",
            "holds several JSON values; if it has one a line, name it *.jsonl",
        ),
        (b"[" * 200_000, "too_deep", "is JSON nested too deeply; write its texts as JSON lines"),
        (
            b'{"a": [{"text": "x"}], "b": [{"text": "y"}]}',
            "bad_json",
            "holds several arrays of objects; write the one with the documents by itself",
        ),
        (b'"text"', "bad_row", 'is no JSON object; write {"id": "…", "text": "…"}'),
        (b'{"n": 1}', "bad_row", "row 'a.json' has no \"text\"; give it the document's text as a string"),
        (b"%PDF-1.7", "binary", "is a PDF file, not text; convert it to text first"),
    ],
)
def test_what_is_no_such_json_says_why(content: bytes, kind: str, message: str) -> None:
    assert read(content) == [Failure("a.json", "in/a.json", kind, message)]


def test_a_number_with_too_many_digits() -> None:
    (failure,) = read(b'{"text": "x", "n": ' + b"1" * 5000 + b"}")
    assert isinstance(failure, Failure)
    assert (failure.kind, failure.message[:31]) == ("bad_json", "is no JSON (Exceeds the limit (")


def test_a_file_too_large_to_be_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractor.readers.json._LIMIT", 19)
    assert read(b'{"text": "123456"} ') == [Document("a.json", "in/a.json", "123456")]
    message = "has more than 19 bytes; write it as JSON lines, one object a line"
    assert read(b'{"text": "123456"}   ') == [Failure("a.json", "in/a.json", "too_large", message)]
