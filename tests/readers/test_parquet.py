import io
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]
import pytest

from extractor.readers import Document, Failure, FoundFile, ReadOptions, read_documents, read_file
from tests.readers.samples import rows


def read(columns: dict[str, Any] | bytes, **options: Any) -> list[Document | Failure]:
    data = columns if isinstance(columns, bytes) else written(columns)
    found = FoundFile("a.parquet", "in/a.parquet", "in/a.parquet", content=data)
    return list(read_file(found, ReadOptions(**options)))


def written(columns: dict[str, Any], **options: Any) -> bytes:
    sink = io.BytesIO()
    pq.write_table(pa.table(columns), sink, **options)
    return sink.getvalue()


def bad(number: int, message: str) -> Failure:
    return Failure(f"a.parquet:{number}", f"in/a.parquet:{number}", "bad_row", message)


def test_what_a_data_team_exports(tmp_path: Path) -> None:
    (tmp_path / "a.parquet").write_bytes(rows.parquet())
    assert list(read_documents([str(tmp_path)])) == [
        Document(str(number), f"{tmp_path}/a.parquet:{number}", text, title, day, "row", site)
        for number, (_, title, day, site, text) in enumerate(rows.ARTICLES, start=1)
    ]


@pytest.mark.parametrize(
    "kind", [pa.string(), pa.large_string(), pa.dictionary(pa.int32(), pa.string()), pa.binary()], ids=str
)
def test_texts_of_every_type(kind: Any) -> None:
    assert read({"texte": pa.array(["Été", "Nîmes"]).cast(kind)}) == [
        Document("a.parquet:1", "in/a.parquet:1", "Été"),
        Document("a.parquet:2", "in/a.parquet:2", "Nîmes"),
    ]


def test_rows_are_counted_over_batches_and_row_groups() -> None:
    data = written({"texte": [f"n° {number}" for number in range(1, 101)]}, row_group_size=30)
    assert read(data) == [
        Document(f"a.parquet:{number}", f"in/a.parquet:{number}", f"n° {number}") for number in range(1, 101)
    ]


def test_what_is_null_is_a_failure_of_its_row() -> None:
    assert read({"id": [1, None, 3], "texte": ["x", "y", None], "titre": [None, "T", "T"]}) == [
        Document("1", "in/a.parquet:1", "x"),
        bad(2, 'has no "id"; give each row one of its own'),
        bad(3, "row '3' has no \"texte\"; give it the document's text as a string"),
    ]


def test_bytes_that_are_no_text_are_a_failure_of_their_row() -> None:
    broken, good = read({"texte": pa.array([b"\xe9t\xe9", b"ok"], pa.binary())})
    assert isinstance(broken, Failure)
    assert (broken.id, broken.kind, broken.message[:32]) == (
        "a.parquet:1", "bad_row", "its 'texte' cannot be read ('utf",
    )  # fmt: skip
    assert good == Document("a.parquet:2", "in/a.parquet:2", "ok")


PARIS = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("moment", "kind"),
    [
        (date(2025, 12, 8), pa.date32()),
        (date(2025, 12, 8), pa.date64()),
        (datetime(2025, 12, 8, 23, 59), pa.timestamp("s")),
        (datetime(2025, 12, 8, 23, 59), pa.timestamp("ns")),
        (1_765_152_000_000_000_001, pa.timestamp("ns")),
        (datetime(2025, 12, 8, 0, 30, tzinfo=PARIS), pa.timestamp("us", "Europe/Paris")),
        (datetime(2025, 12, 8, 23, 30, tzinfo=UTC), pa.timestamp("us", "UTC")),
        ("2025-12-08T10:00:00Z", pa.string()),
        ("08/12/2025", pa.string()),
    ],
    ids=str,
)
def test_days_and_moments(moment: Any, kind: Any) -> None:
    columns = {"texte": ["x", "y"], "published": pa.array([moment, None], kind)}
    assert read(columns) == [
        Document("a.parquet:1", "in/a.parquet:1", "x", None, "2025-12-08", "row"),
        Document("a.parquet:2", "in/a.parquet:2", "y"),
    ]


def test_a_day_beyond_all_calendars_is_none() -> None:
    columns = {"texte": ["x"], "published": pa.array([10_000_000], pa.int32()).cast(pa.date32())}
    assert read(columns) == [Document("a.parquet:1", "in/a.parquet:1", "x")]


LONG = "Un texte bien plus long que tout ce qui se trouve dans les autres colonnes."


def test_columns_are_guessed_by_length_or_named_by_options() -> None:
    columns = {"ref": [1], "rubrique": ["Sport"], "prose": [LONG], "tags": [["a"]]}
    assert read(columns) == [Document("a.parquet:1", "in/a.parquet:1", LONG)]
    assert read(columns, text_column="rubrique", id_column="ref") == [Document("1", "in/a.parquet:1", "Sport")]
    message = "has no column 'corps'; give --text-column one of ref, rubrique, prose, tags"
    assert read(columns, text_column="corps") == [Failure("a.parquet", "in/a.parquet", "missing_column", message)]


def test_a_table_without_strings_has_no_texts() -> None:
    message = "has no column that is known to hold texts; give --text-column one of n, m"
    assert read({"n": [1], "m": [2]}) == [Failure("a.parquet", "in/a.parquet", "no_text_column", message)]


def test_a_table_without_rows() -> None:
    assert read({"texte": pa.array([], pa.string())}) == []


@pytest.mark.parametrize("content", [b"", b"id,texte\n1,x\n", b"PAR1" * 10, rows.parquet()[:-30], rows.parquet()[:4]])
def test_what_is_no_complete_parquet_file_is_a_failure(content: bytes) -> None:
    (failure,) = read(content)
    assert isinstance(failure, Failure)
    assert (failure.id, failure.kind, failure.message[:30], failure.message[-16:]) == (
        "a.parquet", "bad_parquet", "is no complete Parquet file (P", "); write it anew",
    )  # fmt: skip
