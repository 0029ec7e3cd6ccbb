from pathlib import Path

import pytest

from extractor.readers import Document, Failure, read_documents


def read(tmp_path: Path, content: str) -> list[Document | Failure]:
    (tmp_path / "rows.jsonl").write_text(content, encoding="utf-8")
    return list(read_documents([str(tmp_path / "rows.jsonl")]))


def test_rows_are_documents_and_other_fields_are_ignored(tmp_path: Path) -> None:
    rows = '{"id": "a", "text": "Bonjour", "title": "T", "published": "2025-12-08T10:00:00Z", "x": 1}\n\n{"id": 7, "text": ""}\n'
    assert read(tmp_path, rows) == [
        Document("a", f"{tmp_path}/rows.jsonl:1", "Bonjour", "T", "2025-12-08", "row"),
        Document("7", f"{tmp_path}/rows.jsonl:3", ""),
    ]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (
            "{nonsense",
            "is no JSON (Expecting property name enclosed in double quotes: line 1 column 2 (char 1)); write one object a line",
        ),
        ("[1]", 'is no JSON object; write {"id": "…", "text": "…"}'),
        ('{"text": "x"}', 'has no "id"; give each row one of its own'),
        ('{"id": "a"}', "row 'a' has no \"text\"; give it the document's text as a string"),
        (
            '{"id": "a", "text": "\\ud800"}',
            'its "text" holds half a character (a lone surrogate); write the row anew as UTF-8',
        ),
        (
            '{"id": "a", "text": "x", "published": "31/02/2024"}',
            "its \"published\" '31/02/2024' is no date; write it as 2025-12-08",
        ),
    ],
)
def test_a_bad_row_is_a_failure_and_the_next_goes_on(tmp_path: Path, row: str, message: str) -> None:
    bad, good = read(tmp_path, row + '\n{"id": "b", "text": "ok"}')
    assert bad == Failure("rows.jsonl:1", f"{tmp_path}/rows.jsonl:1", "bad_row", message)
    assert good == Document("b", f"{tmp_path}/rows.jsonl:2", "ok")


def test_two_rows_with_one_id(tmp_path: Path) -> None:
    first, second = read(tmp_path, '{"id": "a", "text": "x"}\n{"id": "a", "text": "y"}')
    assert first == Document("a", f"{tmp_path}/rows.jsonl:1", "x")
    assert isinstance(second, Failure)
    assert second.kind == "duplicate_id"
    assert second.message.startswith(
        f"the id 'a' was already given by {tmp_path}/rows.jsonl:1; ids are unique within a run"
    )
