"""Whole runs of ``extract``: processes, formats, what stops them, and what they leave behind."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

EXTRACT = [sys.executable, "-c", "from extractor.cli.app import main; main()"]
TEXT = "Sanofi et l’Inserm ont signé vendredi 14 mars 2025 un partenariat à 12 M€.\n\n"
Run = Callable[..., "subprocess.CompletedProcess[str]"]

# Working on a document that holds the word kills the process, as a fault in compiled code would.
DEADLY = """
import os, signal, extractor.work as work
def deadly(nlp, document, options, memory, extract=work.extract):
    if "MEURS" in document.text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "CASSE" in document.text:
        raise KeyError("une faute")
    return extract(nlp, document, options, memory=memory)
work.extract = deadly
"""
# Whatever touches a socket ends the process, workers too.
NO_SOCKETS = """
import os, sys
def refuse(event, arguments):
    if event.startswith("socket."):
        sys.stderr.write(f"{event} {arguments}")
        os._exit(70)
sys.addaudithook(refuse)
"""


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run ``extract`` in an empty folder, as a process of its own; ``before`` is Python code that comes first."""

    def call(*arguments: str, before: str = "", **options: Any) -> "subprocess.CompletedProcess[str]":
        code = f"{before}\nfrom extractor.cli.app import main\nmain()"
        command = [sys.executable, "-c", code, *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=300, **options)

    return call


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A folder of thirty documents, some long, and a table of five."""
    folder = tmp_path / "docs"
    folder.mkdir()
    for i in range(30):
        (folder / f"{i:02}.txt").write_text(TEXT * (1 + 9 * (i % 5 == 0)), encoding="utf-8")
    rows = [json.dumps({"id": f"r{i}", "text": TEXT}, ensure_ascii=False) for i in range(5)]
    (folder / "rows.jsonl").write_text("\n".join(rows), encoding="utf-8")
    return folder


def ids(lines: str) -> list[str]:
    return [json.loads(line)["id"] for line in lines.splitlines()]


def test_any_number_of_processes_gives_the_same_bytes(run: Run, docs: Path) -> None:
    alone = run("docs", "--jobs", "1")
    assert (alone.returncode, alone.stderr) == (0, "")
    assert ids(alone.stdout) == [f"{i:02}.txt" for i in range(30)] + [f"r{i}" for i in range(5)]
    for jobs in ("2", "3"):
        shared = run("docs", "--jobs", jobs)
        assert (shared.returncode, shared.stderr) == (0, "")
        assert shared.stdout == alone.stdout


def test_a_worker_that_dies_and_a_fault_of_ours_cost_their_documents_only(run: Run, docs: Path) -> None:
    (docs / "07.txt").write_text("MEURS. " + TEXT, encoding="utf-8")
    (docs / "08.txt").write_text("CASSE. " + TEXT, encoding="utf-8")
    done = run("docs", "--jobs", "2", "--errors", "errors.jsonl", before=DEADLY)
    assert done.returncode == 1
    assert ids(done.stdout) == [f"{i:02}.txt" for i in range(30) if i not in (7, 8)] + [f"r{i}" for i in range(5)]
    died = "ended the process that worked on it (SIGKILL), perhaps for want of memory; split it or run it alone"
    fault = "extract itself failed on it (KeyError: 'une faute'); leave it out with --exclude, and please report it"
    assert done.stderr == f"extract: docs/07.txt: {died}\nextract: docs/08.txt: {fault}\n"
    errors = [json.loads(line) for line in (docs.parent / "errors.jsonl").read_text(encoding="utf-8").splitlines()]
    assert errors == [
        {"id": "07.txt", "source": "docs/07.txt", "error": {"type": "died", "message": died}},
        {"id": "08.txt", "source": "docs/08.txt", "error": {"type": "internal", "message": fault}},
    ]


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out/"])
def test_a_run_that_is_killed_goes_on_to_the_same_bytes(run: Run, docs: Path, name: str) -> None:
    whole = run("docs", "-o", f"whole-{name}")
    assert (whole.returncode, whole.stderr) == (0, "")
    process = subprocess.Popen([*EXTRACT, "docs", "-o", name, "-j", "2"], cwd=docs.parent, stderr=subprocess.PIPE)
    part = docs.parent / (name if name.endswith("/") else f"{name}.part")
    deadline = time.monotonic() + 120
    while not (part.is_dir() and len(os.listdir(part)) > 5) and not (part.is_file() and part.stat().st_size > 5000):
        assert time.monotonic() < deadline
        time.sleep(0.005)
    process.kill()
    process.communicate()
    resumed = run("docs", "-o", name, "--resume", "--log-json", "log.jsonl")
    assert (resumed.returncode, resumed.stderr) == (0, "")
    events = [json.loads(line) for line in (docs.parent / "log.jsonl").read_text(encoding="utf-8").splitlines()]
    assert events[-1]["earlier"] + events[-1]["documents"] == 35
    assert events[-1]["earlier"] > 0
    assert content(docs.parent / name) == content(docs.parent / f"whole-{name}")


def content(path: Path) -> dict[str, bytes]:
    """The files of a folder, or the one file."""
    files = sorted(path.rglob("*.*")) if path.is_dir() else [path]
    return {p.relative_to(path).as_posix(): p.read_bytes() for p in files}


def test_a_full_disk_leaves_whole_lines_and_says_how_to_go_on(run: Run, docs: Path) -> None:
    whole = run("docs").stdout

    def small_files() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    full = run("docs", "-o", "out.jsonl", preexec_fn=small_files)
    assert (full.returncode, full.stdout) == (1, "")
    assert full.stderr == (
        "extract: out.jsonl cannot be written (File too large); free some space, then go on with --resume\n"
        "extract: out.jsonl.part holds what was done so far; go on with the same command and --resume\n"
    )
    part = (docs.parent / "out.jsonl.part").read_text(encoding="utf-8")
    assert part.endswith("}\n")
    assert whole.startswith(part)
    assert run("docs", "-o", "out.jsonl", "--resume").returncode == 0
    assert (docs.parent / "out.jsonl").read_text(encoding="utf-8") == whole
    with (docs.parent / "redirected.jsonl").open("wb") as stream:
        command = [*EXTRACT, "docs"]
        full = subprocess.run(
            command, cwd=docs.parent, stdout=stream, stderr=subprocess.PIPE, text=True, preexec_fn=small_files
        )
    assert full.returncode == 1
    assert full.stderr.startswith("extract: standard output cannot be written (File too large); ")
    redirected = (docs.parent / "redirected.jsonl").read_text(encoding="utf-8")
    assert redirected.endswith("}\n")
    assert whole.startswith(redirected)


def test_append_keeps_what_is_there_and_adds_what_is_not(run: Run, docs: Path) -> None:
    assert run("docs", "--exclude", "1*", "-o", "out.jsonl").returncode == 0
    before = (docs.parent / "out.jsonl").read_text(encoding="utf-8")
    added = run("docs", "-o", "out.jsonl", "--append")
    assert (added.returncode, added.stderr) == (0, "")
    after = (docs.parent / "out.jsonl").read_text(encoding="utf-8")
    assert after.startswith(before)
    assert ids(after.removeprefix(before)) == [f"{i:02}.txt" for i in range(10, 20)]


def test_a_folder_that_changes_during_the_run(run: Run, docs: Path) -> None:
    changing = (
        "import os, extractor.work as work\n"
        "def changing(nlp, document, options, memory, extract=work.extract):\n"
        "    if document.id == '00.txt':\n"
        "        os.remove('docs/05.txt'); open('docs/06.txt', 'w').close(); open('docs/99.txt', 'w').close()\n"
        "    return extract(nlp, document, options, memory=memory)\n"
        "work.extract = changing"
    )
    done = run("docs", "-j", "1", before=changing)
    assert done.returncode == 1
    assert ids(done.stdout) == [f"{i:02}.txt" for i in range(30) if i != 5] + [f"r{i}" for i in range(5)]
    assert done.stderr == (
        "extract: docs/05.txt: cannot be opened (No such file or directory); "
        "check that it is there and that you may read it\n"
    )


def test_what_is_no_file_costs_a_line_each(run: Run, docs: Path) -> None:
    os.mkfifo(docs / "a-pipe.txt")
    (docs / "broken.txt").symlink_to(docs / "gone.txt")
    (docs / "loop.txt").symlink_to(docs / "loop.txt")
    (docs / "again").symlink_to(docs)
    done = run("docs", "--include", "*-*", "--include", "b*", "--include", "l*", "--include", "00*")
    assert done.returncode == 1
    assert ids(done.stdout) == ["00.txt"]
    assert done.stderr == (
        "extract: docs/a-pipe.txt: is a pipe, a socket or a device; save its content to a file first\n"
        "extract: docs/broken.txt: cannot be opened (No such file or directory); "
        "check that it is there and that you may read it\n"
        "extract: docs/loop.txt: cannot be opened (Too many levels of symbolic links); "
        "check that it is there and that you may read it\n"
    )


def test_a_name_in_another_encoding_is_written_so_that_it_can_be_read(run: Run, docs: Path) -> None:
    with open(os.fsencode(docs) + b"/caf\xe9 \x1b[1m.txt", "wb") as stream:
        stream.write(TEXT.encode())
    with open(os.fsencode(docs) + b"/caf\xe9 \x1b[2m.txt", "wb"):
        pass
    done = run("docs", "--include", "caf*", "--max-chars", "50")
    assert (done.returncode, ids(done.stdout)) == (1, ["caf\\xe9 \x1b[2m.txt"])
    assert done.stderr.startswith("extract: docs/caf\\xe9 \ufffd[1m.txt: has ")


def test_records_among_the_documents_are_no_documents(run: Run, docs: Path) -> None:
    assert run("docs", "-o", "docs/records.jsonl").returncode == 0
    assert run("docs", "-o", "docs/each/").returncode == 0
    again = run("docs")
    assert (again.returncode, again.stderr) == (0, "")
    assert again.stdout == (docs / "records.jsonl").read_text(encoding="utf-8")
    none = run("docs/records.jsonl")
    assert (none.returncode, none.stdout) == (0, "")
    assert none.stderr == (
        "extract: no document in docs/records.jsonl: nothing, or records that extract wrote; "
        "draw those with extract show\n"
    )


def test_what_the_run_writes_is_not_read(run: Run, docs: Path) -> None:
    outputs = ["-o", "docs/out.jsonl", "--with-text", "--errors", "docs/errors.jsonl", "--log-json", "docs/log.jsonl"]
    first = run("docs", *outputs)
    assert (first.returncode, first.stderr) == (0, "")
    written = (docs / "out.jsonl").read_bytes()
    second = run("docs", *outputs)
    assert (second.returncode, second.stderr) == (0, "")
    assert (docs / "out.jsonl").read_bytes() == written
    os.remove(docs / "out.jsonl")
    assert run("docs", "--format", "csv", "-o", "docs/out.csv").returncode == 0
    third = run("docs")
    assert (third.returncode, third.stderr, len(ids(third.stdout))) == (0, "", 35)


def test_standard_input_beside_other_documents(run: Run, docs: Path) -> None:
    done = run("-", "docs", "--include", "01.txt", "--jobs", "2", "--with-text", input=TEXT)
    assert (done.returncode, done.stderr) == (0, "")
    assert [(json.loads(line)["id"], json.loads(line)["text"]) for line in done.stdout.splitlines()] == [
        ("-", TEXT),
        ("01.txt", TEXT),
    ]


def test_the_lock_of_a_killed_run_ends_with_it_while_its_workers_still_work(run: Run, docs: Path) -> None:
    (docs / "99.txt").write_text(TEXT * 4000, encoding="utf-8")
    process = subprocess.Popen([*EXTRACT, "docs", "-o", "out.jsonl", "-j", "2"], cwd=docs.parent)
    part = docs.parent / "out.jsonl.part"
    while not (part.exists() and part.stat().st_size > 20_000):
        time.sleep(0.01)
    process.kill()
    process.wait()
    assert run("docs", "-o", "out.jsonl", "--resume", "--exclude", "99*").stderr == ""


def test_a_log_on_a_full_disk_ends_the_run_with_its_reason(run: Run, docs: Path) -> None:
    done = run("docs", "--log-json", "/dev/full")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "extract: /dev/full cannot be written (No space left on device); free some space\n"


def test_a_text_beyond_the_limit_says_how_to_raise_it(run: Run, docs: Path) -> None:
    done = run("docs", "--max-chars", "300", "--include", "0[01].txt")
    assert done.returncode == 1
    assert ids(done.stdout) == ["01.txt"]
    assert done.stderr == (
        f"extract: docs/00.txt: has {len(TEXT) * 10} characters, more than the limit of 300; "
        f"split it, or raise the limit with --max-chars {len(TEXT) * 10}\n"
    )


ENGLISH = (
    "The two companies have signed an agreement that will allow them to develop the new product together. "
    "They expect the first results within the next year, and they will share all of the costs. "
    "Nobody else was asked, because there was no time, and the market would not have waited for them anyway."
)


def test_other_languages_are_told_and_may_be_left_out(run: Run, docs: Path) -> None:
    (docs / "english.txt").write_text(ENGLISH, encoding="utf-8")
    told = run("docs", "--include", "e*", "--include", "01*")
    assert (told.returncode, ids(told.stdout)) == (0, ["01.txt", "english.txt"])
    assert [json.loads(line).get("language") for line in told.stdout.splitlines()] == [None, "en"]
    assert told.stderr == (
        "extract: docs/english.txt: is not in French (en), so little of its record can be trusted; "
        "leave such documents out with --skip-other-languages\n"
    )
    left = run("docs", "--include", "e*", "--include", "01*", "--skip-other-languages")
    assert (left.returncode, ids(left.stdout), left.stderr) == (0, ["01.txt"], "")


def test_the_log_says_what_happened(run: Run, docs: Path) -> None:
    (docs / "bad.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    (docs / "english.txt").write_text(ENGLISH, encoding="utf-8")
    chosen = ["--include", "01.txt", "--include", "[be]*.txt"]
    done = run("docs", *chosen, "--skip-other-languages", "--log-json", "log.jsonl", "-q")
    assert (done.returncode, done.stderr) == (1, "")
    events = [json.loads(line) for line in (docs.parent / "log.jsonl").read_text(encoding="utf-8").splitlines()]
    record = json.loads(done.stdout)
    assert [{k: v for k, v in e.items() if k not in ("seconds", "version")} for e in events] == [
        {"event": "start", "files": 3, "bytes": sum((docs / n).stat().st_size for n in ("01.txt", "bad.txt", "english.txt"))},
        {"event": "document", "id": "01.txt", "source": "docs/01.txt", "characters": len(TEXT),
         "entities": len(record["entities"]), "relations": 1},
        {"event": "failure", "id": "bad.txt", "source": "docs/bad.txt", "type": "binary",
         "message": "is a PNG image, not text; convert it to text first"},
        {"event": "skipped", "id": "english.txt", "source": "docs/english.txt", "language": "en"},
        {"event": "end", "documents": 1, "failed": 1, "skipped": 1, "earlier": 0, "characters": len(TEXT)},
    ]  # fmt: skip


def test_an_interrupt_says_how_to_go_on(docs: Path) -> None:
    for i in range(30, 90):
        (docs / f"{i}.txt").write_text(TEXT * 40, encoding="utf-8")
    command = [*EXTRACT, "docs", "-o", "out.jsonl", "-j", "2"]
    process = subprocess.Popen(command, cwd=docs.parent, stderr=subprocess.PIPE, text=True, start_new_session=True)
    part = docs.parent / "out.jsonl.part"
    while not (part.exists() and part.stat().st_size > 3000):
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    assert process.communicate(timeout=60)[1] == (
        "extract: out.jsonl.part holds what was done so far; go on with the same command and --resume\n"
    )
    assert process.returncode == 130
    assert part.read_text(encoding="utf-8").endswith("}\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--format", "xml"], "--format xml is no format; choose among jsonl, csv, parquet, spacy, conll, brat, table"),
        (["--table", "--format", "csv"], "--table and --format csv ask for two things; give one of them"),
        (["--format", "csv"], "csv does not go to standard output; give a place with -o"),
        (["--resume"], "--resume and --append go on with a file; name it with -o FILE"),
        (
            ["--resume", "--format", "csv", "-o", "x.csv"],
            "--resume and --append go on with JSON lines only; write those, then: extract convert FILE.jsonl --format csv",
        ),
    ],
)
def test_wrong_usage_of_formats_says_how_to_mend_it(run: Run, docs: Path, arguments: list[str], message: str) -> None:
    done = run("docs", *arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"extract: {message}\n")


@pytest.fixture
def every_format(tmp_path: Path) -> Path:
    """A folder with a document of every kind that is read."""
    from tests.readers.samples import FILES

    folder = tmp_path / "all"
    folder.mkdir()
    for name, make in FILES.items():
        (folder / name).write_bytes(make())
    return folder


def test_every_format_goes_in_and_out_without_a_socket(run: Run, every_format: Path) -> None:
    rows = {"lignes.jsonl", "liste.json", "tableau.csv", "tableau.tsv", "tableau.parquet"}  # they have the same ids
    others = [argument for name in rows for argument in ("--exclude", name)]
    done = run("all", *others, "--with-text", "-o", "all.jsonl", "-j", "2", before=NO_SOCKETS)
    assert (done.returncode, done.stderr) == (0, "")
    for name in rows:
        one = run(f"all/{name}", before=NO_SOCKETS)
        assert (one.returncode, one.stderr, one.stdout != "") == (0, "", True)
    records = [
        json.loads(line) for line in (every_format.parent / "all.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert all(r["text"][e["start"] : e["end"]] == e["text"] for r in records for e in r["entities"])
    sources = {r["source"].removeprefix("all/").split("/")[0].split(":")[0] for r in records}
    assert sources == {p.name for p in every_format.iterdir()} - rows
    for form, place in (
        ("csv", "a.csv"),
        ("parquet", "a.parquet"),
        ("spacy", "a.spacy"),
        ("conll", "a.conll"),
        ("brat", "a/"),
    ):
        made = run("convert", "all.jsonl", "--format", form, "-o", place, before=NO_SOCKETS)
        assert (made.returncode, made.stderr) == (0, "")
