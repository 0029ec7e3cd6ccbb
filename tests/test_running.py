"""A run: what is given to workers, and what becomes of a worker's end."""

import signal
from pathlib import Path

import pytest

from extractor.readers import DEFAULTS, Document, Failure, FoundFile, UniqueIds
from extractor.running import _dead, size_of, tasks
from extractor.work import Earlier


def test_single_files_are_read_by_workers_rows_and_standard_input_by_the_parent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "rows.jsonl").write_text('{"id": "r", "text": "été"}\n{"id": "r", "text": "x"}\n', encoding="utf-8")
    files = [FoundFile(name, name, str(tmp_path / name)) for name in ("a.txt", "a.pdf.gz", "b.txt", "x.xyz")]
    files.append(FoundFile("rows.jsonl", "rows.jsonl", str(tmp_path / "rows.jsonl")))
    single, packed, earlier, unknown, row, repeated = tasks(files, DEFAULTS, {"b.txt"}.__contains__)
    assert (single, packed) == (files[0], files[1])
    assert earlier == Earlier("b.txt", "b.txt", 0)
    assert isinstance(unknown, Failure)
    assert unknown.kind == "unknown_format"
    assert row == Document("r", "rows.jsonl:1", "été")
    assert size_of(row) == 5
    assert isinstance(repeated, Failure)
    assert repeated.kind == "duplicate_id"


def test_an_id_is_repeated_whatever_its_source() -> None:
    ids = UniqueIds()
    assert ids.repeated("a", "rows.xyz") is None
    assert ids.repeated("a", "rows.xyz") is not None


@pytest.mark.parametrize(("code", "how"), [(-signal.SIGKILL, "SIGKILL"), (-40, "signal 40"), (3, "exit code 3")])
def test_how_a_worker_ended_is_told(code: int, how: str) -> None:
    message = f"ended the process that worked on it ({how}), perhaps for want of memory; split it or run it alone"
    assert _dead(Earlier("a", "b"), code) == Failure("a", "b", "died", message)
