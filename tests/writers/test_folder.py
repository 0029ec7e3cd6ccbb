"""A folder as output: a file a document."""

import os
from pathlib import Path

import pytest

from extractor.errors import OutputError
from extractor.writers import FORMATS, open_writer, wants_text
from extractor.writers.earlier import VERSION
from tests.writers.samples import RECORD, TEXT, plain


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def write(name: str, output: str, *, resume: bool = False, append: bool = False) -> tuple[list[str], int]:
    """Write two documents; the ids of those that were made, and the number of files that could not be used again."""
    made = []
    with open_writer(name, output, resume=resume, append=append) as writer:
        assert (writer.wants_record, writer.wants_text) == (True, wants_text(name))
        for record, text in ((RECORD, TEXT), (plain("b"), "")):
            if writer.has_earlier(record.id):
                assert writer.copy_earlier(record.id)
            else:
                writer.write(record, text)
                made.append(record.id)
        return made, writer.dropped


EXPECTED = {
    "jsonl": ["b.json", "dépêches/a%3A1.txt.json"],
    "csv": ["b.entities.csv", "b.relations.csv", "dépêches/a%3A1.txt.entities.csv", "dépêches/a%3A1.txt.relations.csv"],
    "parquet": [
        "b.entities.parquet", "b.relations.parquet",
        "dépêches/a%3A1.txt.entities.parquet", "dépêches/a%3A1.txt.relations.parquet",
    ],
    "spacy": ["b.spacy", "dépêches/a%3A1.txt.spacy"],
    "conll": ["b.conll", "dépêches/a%3A1.txt.conll"],
    "brat": ["annotation.conf", "b.ann", "b.txt", "dépêches/a%3A1.txt.ann", "dépêches/a%3A1.txt.txt"],
    "table": ["b.txt", "dépêches/a%3A1.txt.txt"],
}  # fmt: skip


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_goes_into_a_folder_and_is_not_made_twice(tmp_path: Path, name: str) -> None:
    output = f"{tmp_path}/new/out/"
    assert write(name, output) == (["dépêches/a:1.txt", "b"], 0)
    assert files(tmp_path / "new/out") == EXPECTED[name]
    assert write(name, output, resume=True) == ([], 0)
    (tmp_path / "new/out" / EXPECTED[name][-1]).unlink()
    assert write(name, output, append=True) == (["dépêches/a:1.txt"], 0)
    assert write(name, output) == (["dépêches/a:1.txt", "b"], 0)
    assert files(tmp_path / "new/out") == EXPECTED[name]


def test_a_folder_that_exists_needs_no_slash(tmp_path: Path) -> None:
    write("jsonl", str(tmp_path))
    assert files(tmp_path) == EXPECTED["jsonl"]
    assert (tmp_path / "b.json").read_text(encoding="utf-8") == plain("b").to_json() + "\n"


@pytest.mark.parametrize("content", ["", "{", plain("c").to_json(), plain("b").to_json().replace(VERSION, "0.9")])
def test_a_file_that_is_not_this_record_is_made_again(tmp_path: Path, content: str) -> None:
    write("jsonl", str(tmp_path))
    (tmp_path / "b.json").write_text(content, encoding="utf-8")
    assert write("jsonl", str(tmp_path), resume=True) == (["b"], 1)
    assert (tmp_path / "b.json").read_text(encoding="utf-8") == plain("b").to_json() + "\n"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for name, output in (("jsonl", f"{tmp_path}/file/"), ("brat", f"{tmp_path}/file")):
        with pytest.raises(OutputError, match=r"file/? cannot be written \(File exists\); choose a place"):
            write(name, output)
    assert os.listdir(tmp_path) == ["file"]


def test_a_file_in_a_sub_folders_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "dépêches").touch()
    with pytest.raises(OutputError, match=r"dépêches cannot be written \(File exists\); choose a place"):
        write("jsonl", str(tmp_path))
