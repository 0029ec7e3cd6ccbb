"""The two Parquet files, read back with pyarrow."""

import os
import sys
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from extractor.errors import UsageError
from extractor.records import Record
from extractor.writers import open_writer, parquet
from extractor.writers.parquet import ENTITY_SCHEMA, RELATION_SCHEMA
from tests.writers.samples import EMPTY, RECORD


def write(output: Path, *records: Record) -> None:
    with open_writer("parquet", str(output)) as writer:
        for record in records:
            writer.write(record, "")


def read(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pq.read_table(path).to_pylist()
    return rows


def entity(identifier: int, label: str, text: str, start: int, end: int, rule: str, /, **fields: Any) -> dict[str, Any]:
    place = {"document": RECORD.id, "source": RECORD.source, "id": f"e{identifier}", "label": label, "text": text}
    return dict.fromkeys(ENTITY_SCHEMA.names) | place | {"start": start, "end": end, "rule": rule} | fields


def test_both_tables_whole(tmp_path: Path) -> None:
    write(tmp_path / "out.parquet", EMPTY, RECORD)
    assert sorted(os.listdir(tmp_path)) == ["out.entities.parquet", "out.relations.parquet"]
    budget = {"value": "10000000", "number": 1e7, "max": 1.5e7, "currency": "EUR", "role": "budget"}
    assert read(tmp_path / "out.entities.parquet") == [
        entity(1, "ORG", "Crédit\r\nAgricole", 3, 19, "ner", ref="o1", name="Crédit Agricole"),
        entity(2, "ORG", "=Somme(A1)", 25, 35, "user.list", ref="o2", name="=Somme(A1)"),
        entity(3, "PER", "Zoé L’Hôte", 53, 63, "ner", ref="p1", name="Zoé L’Hôte"),
        entity(4, "MONEY", "10 à 15 M€", 75, 85, "money.range", **budget),
        entity(5, "DURATION", "trois ans", 91, 100, "duration.words", value="P3Y"),
        entity(6, "DATE", "mi-2025", 105, 112, "date.part_year", value="2025", mod="MID"),
        entity(7, "ORG", "Sanofi", 122, 128, "org.lexicon", ref="o3", name="Sanofi"),
        entity(8, "PERCENT", "-5 %", 134, 138, "percent.sign", value="-5.5", number=-5.5),
        entity(9, "ORG", "Yahoo! Inc.", 140, 151, "org.form", ref="o4", name="Yahoo! Inc.", zone="boilerplate"),
        entity(10, "ORG", "Crédit\r\nAgricole", 163, 179, "ner", ref="o1", name="Crédit Agricole"),
    ]
    assert read(tmp_path / "out.relations.parquet") == [
        {
            "document": RECORD.id,
            "source": RECORD.source,
            "id": "r1",
            "label": "PARTNERSHIP",
            "status": "announced",
            "participants": ["Crédit Agricole", "=Somme(A1)", "Yahoo! Inc."],
            "participant_ids": ["o1", "o2", "o4"],
            "dates": ["2025"],
            "duration": "P3Y",
            "amounts": [{"value": 1e7, "max": 1.5e7, "currency": "EUR"}],
            "subject": "Accord",
            "places": ["anti", "fin"],
            "rule": "partnership.verb",
            "status_rule": "status.default",
            "score": 0.9,
            "trigger": "s’allient",
            "trigger_start": 38,
            "trigger_end": 47,
            "evidence": RECORD.relations[0].evidence.text,
            "evidence_start": 0,
            "evidence_end": 64,
            "statements": 2,
            "zone": "title",
        }
    ]


def test_no_documents_give_empty_tables_with_their_columns(tmp_path: Path) -> None:
    write(tmp_path / "out")
    assert pq.read_schema(tmp_path / "out.entities.parquet").equals(ENTITY_SCHEMA)
    assert pq.read_schema(tmp_path / "out.relations.parquet").equals(RELATION_SCHEMA)
    assert read(tmp_path / "out.entities.parquet") == []


def test_rows_are_written_in_groups_and_the_bytes_are_the_same_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet, "GROUP_ROWS", 15)
    records = [RECORD.model_copy(update={"id": f"{i}"}) for i in range(5)]
    for name in ("a", "b"):
        write(tmp_path / f"{name}.parquet", *records)
    file = pq.ParquetFile(tmp_path / "a.entities.parquet")
    assert [file.metadata.row_group(i).num_rows for i in range(file.num_row_groups)] == [20, 20, 10]
    assert [row["document"] for row in read(tmp_path / "a.entities.parquet")] == [
        f"{i}" for i in range(5) for _ in range(10)
    ]
    for table in ("entities", "relations"):
        assert (tmp_path / f"a.{table}.parquet").read_bytes() == (tmp_path / f"b.{table}.parquet").read_bytes()


def test_a_failure_leaves_neither_file(tmp_path: Path) -> None:
    def fail() -> None:
        with open_writer("parquet", str(tmp_path / "out.parquet")) as writer:
            writer.write(RECORD, "")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert os.listdir(tmp_path) == []


def test_a_missing_library_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.delitem(sys.modules, "extractor.writers.parquet")
    message = r"parquet needs pyarrow, which is not installed; run: pip install 'extractor\[parquet\]'"
    with pytest.raises(UsageError, match=message), open_writer("parquet", str(tmp_path / "out.parquet")):
        pass
