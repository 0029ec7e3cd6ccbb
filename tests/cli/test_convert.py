"""``extract convert``: records in another format, and what is wrong with them."""

import gzip
import subprocess
import sys
from pathlib import Path

import pytest

from extractor.records import Record
from tests.writers.samples import EMPTY, RECORD, TEXT, plain

CODE = "from extractor.cli import convert; from extractor.cli.app import main; main()"
WITH_TEXT = RECORD.model_copy(update={"text": TEXT})


def convert(folder: Path, *arguments: str, stdin: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-c", CODE, "convert", *arguments], cwd=folder, input=stdin, capture_output=True, timeout=120
    )


def told(done: "subprocess.CompletedProcess[bytes]") -> tuple[int, list[str]]:
    return done.returncode, done.stderr.decode().splitlines()


def lines(*records: Record) -> bytes:
    return "".join(f"{record.to_json()}\n" for record in records).encode()


@pytest.mark.parametrize("name", ["r.jsonl", "r.jsonl.gz", "-"])
def test_records_come_from_a_file_or_standard_input(tmp_path: Path, name: str) -> None:
    data = lines(RECORD, EMPTY)
    (tmp_path / "r.jsonl").write_bytes(data)
    (tmp_path / "r.jsonl.gz").write_bytes(gzip.compress(data))
    done = convert(tmp_path, name, "--format", "jsonl", stdin=data)
    assert (told(done), done.stdout) == ((0, []), data)


@pytest.mark.parametrize(
    ("name", "output", "files"),
    [
        ("jsonl", "out.jsonl.gz", ["out.jsonl.gz"]),
        ("jsonl", "out/", ["out/dépêches/a%3A1.txt.json"]),
        ("csv", "out.csv", ["out.entities.csv", "out.relations.csv"]),
        ("parquet", "out.parquet", ["out.entities.parquet", "out.relations.parquet"]),
        ("spacy", "out.spacy", ["out.spacy"]),
        ("conll", "out.conll", ["out.conll"]),
        ("brat", "out", ["out/annotation.conf", "out/dépêches/a%3A1.txt.ann", "out/dépêches/a%3A1.txt.txt"]),
        ("table", "out.txt", ["out.txt"]),
    ],
)
def test_every_format_is_written(tmp_path: Path, name: str, output: str, files: list[str]) -> None:
    (tmp_path / "r").mkdir()
    done = convert(tmp_path, "-", "-f", name, "-o", output, stdin=lines(WITH_TEXT))
    assert (told(done), done.stdout) == ((0, []), b"")
    found = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    assert found == files


def test_bad_lines_are_told_and_the_others_go_on(tmp_path: Path) -> None:
    data = b"\n{\n" + lines(EMPTY) + b'{"id": 1}\n' + lines(plain("b"))
    done = convert(tmp_path, "-", "--format", "jsonl", stdin=data)
    assert done.stdout == lines(EMPTY, plain("b"))
    assert told(done) == (
        1,
        [
            "extract: -:2: no record that extract wrote (the line: Invalid JSON: EOF while parsing an object at line 2 "
            "column 0); write it anew with extract",
            "extract: -:4: no record that extract wrote (id: Input should be a valid string); write it anew with extract",
        ],
    )


def test_a_record_that_does_not_fit_its_text_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    data = lines(WITH_TEXT.model_copy(update={"text": "autre"}), plain("b").model_copy(update={"text": "Un."}))
    done = convert(tmp_path, "-", "--format", "conll", stdin=data)
    assert done.stdout == b"# id = b\nUn\t0\t2\t-\tO\n.\t2\t3\t-\tO\n\n"
    assert told(done) == (
        1,
        ["extract: -:1: dépêches/a:1.txt: e1 does not stand in the text at its offsets; make the record anew"],
    )


@pytest.mark.parametrize("name", ["spacy", "conll", "brat"])
def test_formats_made_from_the_text_need_it(tmp_path: Path, name: str) -> None:
    done = convert(tmp_path, "-", "--format", name, "-o", "out", stdin=lines(RECORD))
    assert told(done) == (2, [f"extract: -:1: {name} needs the text; make the records with --with-text"])
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["annotation.conf"] * (name == "brat")


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["none.jsonl", "-f", "csv", "-o", "x"], 2, "none.jsonl cannot be read (No such file or directory); give a file that extract wrote, or -"),
        (["bad.gz", "-f", "csv", "-o", "x"], 2, "bad.gz cannot be read (Not a gzipped file (b'no')); give a file that extract wrote, or -"),
        (["-", "-f", "xml"], 2, "xml is no format; choose among jsonl, csv, parquet, spacy, conll, brat, table"),
        (["-", "-f", "parquet"], 2, "parquet does not go to standard output; give a place with -o"),
        (["-", "-f", "csv", "-o", "none/x"], 1, "none/x.entities.csv cannot be written (No such file or directory); choose a place that exists and that you may write to"),
    ],
)  # fmt: skip
def test_wrong_usage_is_told(tmp_path: Path, arguments: list[str], code: int, message: str) -> None:
    (tmp_path / "bad.gz").write_bytes(b"no gzip")
    done = convert(tmp_path, *arguments)
    assert (told(done), done.stdout) == ((code, [f"extract: {message}"]), b"")
    assert [path.name for path in tmp_path.iterdir()] == ["bad.gz"]
