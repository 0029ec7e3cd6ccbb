import os
import tempfile
from io import BytesIO
from pathlib import Path

import pytest

from extractor.errors import OutputError
from extractor.writers import JsonLines, open_output


class Row:
    def __init__(self, text: str) -> None:
        self.text = text

    def to_json(self) -> str:
        return self.text


class FullDisk(BytesIO):
    def write(self, data: object) -> int:
        raise OSError(28, "No space left on device")


def test_lines_are_utf_8_with_line_feeds() -> None:
    stream = BytesIO()
    JsonLines(stream).write(Row('{"a": "é"}'))
    assert stream.getvalue() == '{"a": "é"}\n'.encode()


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("old", encoding="utf-8")

    def fail() -> None:
        with open_output(str(target)) as lines:
            lines.write(Row("new"))
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert target.read_text(encoding="utf-8") == "old"
    assert os.listdir(tmp_path) == ["out.jsonl"]


def test_a_full_disk_says_so() -> None:
    with pytest.raises(OutputError, match=r"cannot write the output \(No space left on device\); free some space"):
        JsonLines(FullDisk()).write(Row("x"))


def test_a_read_only_output_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refusing(**_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(tempfile, "NamedTemporaryFile", refusing)
    with (
        pytest.raises(OutputError, match=r"out\.jsonl cannot be written \(Permission denied\)"),
        open_output(str(tmp_path / "out.jsonl")),
    ):
        pass
