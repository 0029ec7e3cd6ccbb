"""The register of formats: names, what they need, what they import."""

import subprocess
import sys
from pathlib import Path

import pytest

from extractor.errors import UsageError
from extractor.writers import FORMATS, LineWriter, open_writer, wants_text


def test_the_names_in_their_order() -> None:
    assert FORMATS == ("jsonl", "csv", "parquet", "spacy", "conll", "brat", "table")
    assert [name for name in FORMATS if wants_text(name)] == ["spacy", "conll", "brat"]


@pytest.mark.parametrize("name", FORMATS)
def test_only_json_lines_take_finished_lines_and_need_no_record(tmp_path: Path, name: str) -> None:
    with open_writer(name, str(tmp_path / "out")) as writer:
        lines = name == "jsonl"
        assert (isinstance(writer, LineWriter), writer.wants_record) == (lines, not lines)
        assert (writer.wants_text, writer.dropped, writer.copy_earlier("x")) == (wants_text(name), 0, False)


def test_the_formats_libraries_are_imported_when_they_are_asked_for() -> None:
    code = "import extractor.writers, sys; print({'spacy', 'pyarrow', 'rich'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60).stdout == b"set()\n"


@pytest.mark.parametrize(
    ("name", "output", "message"),
    [
        ("xml", "x", "xml is no format; choose among jsonl, csv, parquet, spacy, conll, brat, table"),
        ("brat", None, "brat does not go to standard output; give a place with -o"),
        ("spacy", "-", "spacy does not go to standard output; give a place with -o"),
        ("jsonl", "", "the name of the output is empty; give one with -o, or leave -o out"),
    ],
)
def test_wrong_usage_is_told(name: str, output: str | None, message: str) -> None:
    with pytest.raises(UsageError) as caught, open_writer(name, output):
        pass
    assert str(caught.value) == message
