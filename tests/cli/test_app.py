"""The command line as a user meets it: processes, exit codes, streams."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from extractor.records import schema

EXTRACT = [sys.executable, "-c", "from extractor.cli.app import main; main()"]
Run = Callable[..., "subprocess.CompletedProcess[str]"]
TEXT = "Sanofi et l’Inserm ont signé vendredi 14 mars 2025 un partenariat à 12 M€."


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run ``extract`` in an empty folder, as a process of its own."""

    def call(*arguments: str, stdin: str | None = None) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [*EXTRACT, *arguments],
            cwd=tmp_path,
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
        )

    return call


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["--version"],
        ["schema"],
        ["run", "--help"],
        ["show", "--help"],
        ["explain", "--help"],
        ["--show-completion"],
    ],
)
def test_what_needs_no_pipeline_never_imports_spacy(arguments: list[str], tmp_path: Path) -> None:
    code = "import sys; from extractor.cli.app import main\ntry:\n main()\nfinally:\n assert 'spacy' not in sys.modules"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, cwd=tmp_path, timeout=60
    )
    assert "AssertionError" not in done.stderr
    assert "SystemExit" not in done.stderr


def test_help_names_every_command_and_the_exit_codes(run: Run) -> None:
    done = run("--help")
    assert done.returncode == 0
    assert all(word in done.stdout for word in ("explain", "run", "schema", "show", "Exit codes"))
    options = run("run", "--help").stdout
    assert all(
        f"--{o}" in options
        for o in ("output", "table", "labels", "published", "with-text", "errors", "include", "exclude", "quiet")
    )


def test_schema_prints_the_schema(run: Run) -> None:
    assert json.loads(run("schema").stdout) == schema()


def test_a_folder_gives_valid_json_lines_and_the_same_bytes_twice(run: Run, tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "b.txt").write_text("Rien.", encoding="utf-8")
    (tmp_path / "docs" / "à la une.txt").write_text(TEXT, encoding="utf-8")
    first, second = run("docs"), run("run", "docs")
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout == second.stdout
    rows = [json.loads(line) for line in first.stdout.splitlines()]
    for row in rows:
        jsonschema.validate(row, schema())
    assert [row["id"] for row in rows] == ["b.txt", "à la une.txt"]
    assert [p["name"] for p in rows[1]["relations"][0]["participants"]] == ["Sanofi", "Inserm"]
    assert all(TEXT[e["start"] : e["end"]] == e["text"] for e in rows[1]["entities"])


def test_standard_input_labels_published_and_text(run: Run) -> None:
    done = run("-", "--labels", "date,MONEY", "--published", "20/3/2025", "--with-text", stdin="Hier, 5 € pour Sanofi.")
    assert json.loads(done.stdout) == {
        "schema_version": "1.2", "id": "-", "source": "-", "title": None, "published": "2025-03-20",
        "published_from": "option", "text": "Hier, 5 € pour Sanofi.",
        "entities": [
            {"id": "e1", "label": "DATE", "text": "Hier", "start": 0, "end": 4, "value": "2025-03-19", "rule": "date.deictic_day"},
            {"id": "e2", "label": "MONEY", "text": "5 €", "start": 6, "end": 9, "value": 5, "currency": "EUR", "rule": "money.number"},
        ],
        "organisations": [], "people": [], "relations": [],
    }  # fmt: skip


def test_an_output_file_appears_whole_and_nothing_else_does(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    done = run("a.txt", "-o", "out.jsonl")
    assert (done.returncode, done.stdout) == (0, "")
    assert json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))["id"] == "a.txt"
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "out.jsonl"]


def test_a_bad_document_costs_a_line_an_error_record_and_exit_code_1(run: Run, tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "1.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    (tmp_path / "d" / "2.txt").write_bytes(b"abc\x00def" * 30)
    (tmp_path / "d" / "3.txt").write_text("Bonjour.", encoding="utf-8")
    done = run("d", "--errors", "errors.jsonl")
    assert done.returncode == 1
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["3.txt"]
    assert done.stderr.splitlines() == [
        "extract: d/1.txt: is a PNG image, not text; convert it to text first",
        "extract: d/2.txt: holds NUL bytes, so it is no text; convert it to text first",
    ]
    errors = [json.loads(line) for line in (tmp_path / "errors.jsonl").read_text(encoding="utf-8").splitlines()]
    assert errors[0] == {
        "id": "1.txt", "source": "d/1.txt",
        "error": {"type": "binary", "message": "is a PNG image, not text; convert it to text first"},
    }  # fmt: skip
    assert [e["id"] for e in errors] == ["1.txt", "2.txt"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere"], "extract: nowhere does not exist; give a file, a folder, or - for standard input\n"),
        (
            ["empty"],
            "extract: no document in empty: looked for *.txt *.md *.html *.htm *.xhtml *.pdf *.docx *.odt *.rtf *.eml *.jsonl *.json *.csv *.tsv *.parquet *.gz *.zst *.zip, hidden files aside; check --include and --exclude\n",
        ),
        (
            ["a.txt", "--labels", "FOO"],
            "extract: --labels FOO: FOO is no label; choose among ORG,PER,DATE,DURATION,MONEY,PERCENT\n",
        ),
        (
            ["a.txt", "--published", "31/02/2024"],
            "extract: --published 31/02/2024 is no day of the calendar; write it as 2025-12-08 or 8/12/2025\n",
        ),
    ],
)
def test_wrong_usage_says_how_to_mend_it(run: Run, tmp_path: Path, arguments: list[str], message: str) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    done = run(*arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", message)


def test_an_unknown_option_is_wrong_usage(run: Run) -> None:
    done = run("a.txt", "--colour")
    assert done.returncode == 2
    assert "--colour" in done.stderr


@pytest.mark.parametrize(
    ("output", "reason"), [("gone/out.jsonl", "No such file or directory"), ("a.txt/out.jsonl", "Not a directory")]
)
def test_an_output_folder_that_cannot_be_written(run: Run, tmp_path: Path, output: str, reason: str) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    done = run("a.txt", "-o", output)
    assert (done.returncode, done.stdout) == (1, "")
    assert (
        done.stderr
        == f"extract: {output} cannot be written ({reason}); choose a place that exists and that you may write to\n"
    )


@pytest.mark.parametrize("option", ["", "--table"])
def test_a_closed_pipe_ends_quietly(tmp_path: Path, option: str) -> None:
    for i in range(60):
        (tmp_path / f"{i:02}.txt").write_text(TEXT * 20, encoding="utf-8")
    command = " ".join(f"'{part}'" for part in [*EXTRACT, str(tmp_path)]) + f" {option} | head -1"
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
    assert "00.txt" in done.stdout


def test_an_interrupt_leaves_whole_lines_only(tmp_path: Path) -> None:
    for i in range(400):
        (tmp_path / f"{i:03}.txt").write_text(TEXT * 40, encoding="utf-8")
    # Unbuffered: what a buffer holds beyond the first line would be lost to ``communicate``.
    process = subprocess.Popen(
        [*EXTRACT, str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, bufsize=0
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    rest, stderr = process.communicate(timeout=60)
    assert process.returncode == 130
    assert stderr == b""
    lines = (first + rest).splitlines(keepends=True)
    assert all(line.endswith(b"}\n") and json.loads(line) for line in lines)
    assert len(lines) < 400


def test_show_draws_what_extract_wrote_in_80_and_in_200_columns(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = run("-", stdin=TEXT).stdout
    for width in (80, 200):
        monkeypatch.setenv("COLUMNS", str(width))
        drawn = run("show", "-", stdin=record)
        assert drawn.returncode == 0
        assert max(map(len, drawn.stdout.splitlines())) == width
        assert all(
            word in drawn.stdout
            for word in ("Sanofi + Inserm", "announced", "2025-03-14", "12,000,000 EUR", "partenariat")
        )
    monkeypatch.setenv("COLUMNS", "80")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert "Sanofi + Inserm" in run("a.txt", "--table").stdout


def test_show_refuses_what_is_no_record(run: Run) -> None:
    done = run("show", "-", stdin='{"id": 1}\n')
    assert done.returncode == 1
    assert done.stderr.startswith("extract: -:1: no record that extract wrote (")


def test_brackets_of_a_text_are_no_markup(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    text = "Sanofi et Pfizer [bold]signent[/bold] un partenariat [/]."
    assert "[bold]signent[/bold]" in run("show", "-", stdin=run("-", stdin=text).stdout).stdout


def test_explain_says_why(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    done = run(
        "explain", "Sanofi et l’Inserm ont signé un partenariat le 31/02/2024 et le 3 mars 2024. L’Inserm collabore."
    )
    assert done.returncode == 0
    for words in (
        "org.lexicon",
        "date.full",
        "value=2024-03-03",
        "PARTNERSHIP  Sanofi + Inserm",
        "partnership.subjects_noun",
        "subject by the parse: Sanofi, Inserm",
        "status.signed_intention",
        "no organisation after « avec » or « à » or « aux » behind the trigger",
    ):
        assert words in done.stdout
