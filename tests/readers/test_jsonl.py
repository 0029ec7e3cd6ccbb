from pathlib import Path
from typing import Any

import pytest

from extractor.readers import Document, Failure, ReadOptions, read_documents
from tests.readers.samples import rows


def read(tmp_path: Path, content: str | bytes, **options: Any) -> list[Document | Failure]:
    data = content.encode("utf-8") if isinstance(content, str) else content
    (tmp_path / "rows.jsonl").write_bytes(data)
    return list(read_documents([str(tmp_path / "rows.jsonl")], options=ReadOptions(**options)))


def test_rows_are_documents_and_other_fields_are_ignored(tmp_path: Path) -> None:
    content = '{"id": "a", "text": "Bonjour", "title": "T", "published": "2025-12-08T10:00:00Z", "x": 1}\n\n{"id": 7, "text": ""}\n'
    assert read(tmp_path, content) == [
        Document("a", f"{tmp_path}/rows.jsonl:1", "Bonjour", "T", "2025-12-08", "row"),
        Document("7", f"{tmp_path}/rows.jsonl:3", ""),
    ]


def test_the_sample(tmp_path: Path) -> None:
    assert read(tmp_path, rows.jsonl()) == [
        Document(identifier, f"{tmp_path}/rows.jsonl:{number}", text, title, day, "row", site)
        for number, (identifier, title, day, site, text) in enumerate(rows.ARTICLES, start=1)
    ]


BAD_ROWS = [
    (
        "{nonsense",
        "is no JSON (Expecting property name enclosed in double quotes: line 1 column 2 (char 1)); write one object a line",
    ),
    ("[1]", 'is no JSON object; write {"id": "…", "text": "…"}'),
    ('{"text": "x"}', 'has no "id"; give each row one of its own'),
    ('{"id": null, "text": "x"}', 'has no "id"; give each row one of its own'),
    ('{"id": true, "text": "x"}', 'has no "id"; give each row one of its own'),
    ('{"id": "", "text": "x"}', 'has no "id"; give each row one of its own'),
    ('{"id": "a"}', "row 'a' has no \"text\"; give it the document's text as a string"),
    ('{"id": "a", "text": NaN}', "row 'a' has no \"text\"; give it the document's text as a string"),
    (
        '{"id": "a", "text": "\\ud800"}',
        'its "text" holds half a character (a lone surrogate); write the row anew as UTF-8',
    ),
    (
        '{"id": "a", "text": "x", "title": "\\udfff"}',
        'its "title" holds half a character (a lone surrogate); write the row anew as UTF-8',
    ),
    (
        '{"id": "a", "text": "x", "published": "31/02/2024"}',
        "its \"published\" '31/02/2024' is no date; write it as 2025-12-08",
    ),
    ('{"id": "a", "text": "x", "published": 12}', 'its "published" int is no date; write it as 2025-12-08'),
]


@pytest.mark.parametrize(("row", "message"), BAD_ROWS)
def test_a_bad_row_is_a_failure_and_the_next_goes_on(tmp_path: Path, row: str, message: str) -> None:
    bad, good = read(tmp_path, row + '\n{"id": "b", "text": "ok"}')
    assert bad == Failure("rows.jsonl:1", f"{tmp_path}/rows.jsonl:1", "bad_row", message)
    assert good == Document("b", f"{tmp_path}/rows.jsonl:2", "ok")


def test_a_row_that_has_its_text_twice_is_a_failure(tmp_path: Path) -> None:
    repeated, harmless = read(tmp_path, '{"id": 1, "text": "x", "text": "y"}\n{"id": 2, "text": "x", "n": 1, "n": 2}')
    message = "has the column 'text' twice; rename one of them"
    assert repeated == Failure("rows.jsonl:1", f"{tmp_path}/rows.jsonl:1", "repeated_column", message)
    assert harmless == Document("2", f"{tmp_path}/rows.jsonl:2", "x")


def test_a_row_nested_too_deeply_is_a_failure(tmp_path: Path) -> None:
    deep, good = read(tmp_path, '{"id": "a", "text": ' + "[" * 100_000 + '\n{"id": "b", "text": "ok"}')
    assert isinstance(deep, Failure)
    assert (deep.kind, deep.message[:40]) == ("bad_row", "is no JSON (maximum recursion depth exce")
    assert good == Document("b", f"{tmp_path}/rows.jsonl:2", "ok")


def test_messages_can_be_shown_whatever_the_row_holds(tmp_path: Path) -> None:
    row = f'{{"id": "{"a" * 90}", "\\ud800": 1, "published": {"[" * 900 + "]" * 900}}}'
    named, textless = read(tmp_path, row + "\n", text_column="corps"), read(tmp_path, row)
    message = "has no column 'corps'; give --text-column one of id, \\ud800, published"
    assert named == [Failure("rows.jsonl:1", f"{tmp_path}/rows.jsonl:1", "missing_column", message)]
    message = f"row '{'a' * 60}' has no \"text\"; give it the document's text as a string"
    assert textless == [Failure("rows.jsonl:1", f"{tmp_path}/rows.jsonl:1", "bad_row", message)]
    (dateless,) = read(tmp_path, row.replace("\\ud800", "text").replace(" 1,", ' "x",'))
    message = 'its "published" list is no date; write it as 2025-12-08'
    assert dateless == Failure("rows.jsonl:1", f"{tmp_path}/rows.jsonl:1", "bad_row", message)


def test_fields_are_guessed_by_name(tmp_path: Path) -> None:
    row = '{"URL": "https://x.example/1", "Titre": "T", "publishedAt": "hier", "Média": "M", "contenu": "x", "extra": "y"}'
    assert read(tmp_path, row) == [Document("https://x.example/1", f"{tmp_path}/rows.jsonl:1", "x", "T", site="M")]


def test_fields_are_named_by_options(tmp_path: Path) -> None:
    row = '{"id": "a", "text": "x", "chapeau": "y", "ref": 12}\n{"id": "b", "text": "z"}'
    named, missing = read(tmp_path, row, text_column="chapeau", id_column="ref")
    assert named == Document("12", f"{tmp_path}/rows.jsonl:1", "y")
    message = "has no column 'chapeau'; give --text-column one of id, text"
    assert missing == Failure("rows.jsonl:2", f"{tmp_path}/rows.jsonl:2", "missing_column", message)


ROWS = ["L’été à Nîmes", "12 € d’œuvre", "Ça ira"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_encoding_and_line_end(tmp_path: Path, encoding: str, end: str) -> None:
    content = end.join(f'{{"id": {number}, "text": "{text}"}}' for number, text in enumerate(ROWS))
    assert read(tmp_path, content.encode(encoding)) == [
        Document(str(number), f"{tmp_path}/rows.jsonl:{number + 1}", text) for number, text in enumerate(ROWS)
    ]


def test_a_broken_byte_far_down_is_a_failure_of_its_row_only(tmp_path: Path) -> None:
    lines = [f'{{"id": {number}, "text": "été {"x" * 400}"}}'.encode() for number in range(5000)]
    lines[4998] = b'{"id": 4998, "text": "\xe9t\xe9"}'
    items = read(tmp_path, b"\n".join(lines))
    message = "holds bytes that are no utf-8 like the rest; write the row anew as UTF-8"
    assert items.pop(4998) == Failure("rows.jsonl:4999", f"{tmp_path}/rows.jsonl:4999", "bad_row", message)
    assert [item.id for item in items if isinstance(item, Document)] == [*map(str, range(4998)), "4999"]


def test_utf16_that_breaks_off_keeps_the_rows_before(tmp_path: Path) -> None:
    first, broken = read(tmp_path, '{"id": 1, "text": "é"}\n{"id": 2'.encode("utf-16") + b"\x00")
    assert first == Document("1", f"{tmp_path}/rows.jsonl:1", "é")
    message = "is not utf-16 to its end (truncated data); save it as UTF-8"
    assert broken == Failure("rows.jsonl", f"{tmp_path}/rows.jsonl", "undecodable", message)


def test_a_line_beyond_the_limit_is_skipped(tmp_path: Path) -> None:
    content = (
        '{"id": 1, "text": "' + "x" * 3_000_000 + '"}\n{"id": 2, "text": "ok"}\n{"id": 3, "text": "' + "y" * 20 + '"}'
    )
    long, good, longer_than_allowed = read(tmp_path, content, max_chars=10)
    message = "has more than 1,000,080 characters; split it, or raise --max-chars"
    assert long == Failure("rows.jsonl:1", f"{tmp_path}/rows.jsonl:1", "too_long", message)
    assert good == Document("2", f"{tmp_path}/rows.jsonl:2", "ok")
    assert isinstance(longer_than_allowed, Failure)
    assert (longer_than_allowed.id, longer_than_allowed.kind) == ("3", "too_long")


@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff"])
def test_an_empty_file_has_no_rows(tmp_path: Path, content: str) -> None:
    assert read(tmp_path, content) == []


def test_a_picture_is_no_table(tmp_path: Path) -> None:
    (failure,) = read(tmp_path, b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    message = "is a PNG image, not text; convert it to text first"
    assert failure == Failure("rows.jsonl", f"{tmp_path}/rows.jsonl", "binary", message)


def test_two_rows_with_one_id(tmp_path: Path) -> None:
    first, second = read(tmp_path, '{"id": "a", "text": "x"}\n{"id": "a", "text": "y"}')
    assert first == Document("a", f"{tmp_path}/rows.jsonl:1", "x")
    assert isinstance(second, Failure)
    assert second.kind == "duplicate_id"
    assert second.message.startswith(
        f"the id 'a' was already given by {tmp_path}/rows.jsonl:1; ids are unique within a run"
    )
