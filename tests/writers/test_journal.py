"""JSON lines that a stopped run leaves, and the run that goes on with them."""

import gzip
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.errors import OutputError, UsageError
from extractor.records import Record
from extractor.writers import journal, open_writer
from extractor.writers.earlier import VERSION
from tests.writers.samples import plain

RECORDS = [plain(f"{number}", "é" * number) for number in range(6)]
LINES = [f"{record.to_json()}\n".encode() for record in RECORDS]
WHOLE = b"".join(LINES)


def run(output: Path, records: Sequence[Record] = RECORDS, *, resume: bool = False, append: bool = False) -> list[str]:
    """Write records as a run does; the ids of those that were made anew."""
    made = []
    with open_writer("jsonl", str(output), resume=resume, append=append) as writer:
        for record in records:
            there = writer.has_earlier(record.id)
            assert writer.copy_earlier(record.id) == there
            if not there:
                writer.write(record, "")
                made.append(record.id)
    return made


def stopped(output: Path, after: int, error: type[BaseException] = KeyboardInterrupt, **options: bool) -> list[str]:
    """A run that is stopped after some records; the notes of the exception."""

    def work() -> None:
        with open_writer("jsonl", str(output), **options) as writer:
            for record in RECORDS[:after]:
                writer.write(record, "")
            raise error

    with pytest.raises(error) as caught:
        work()
    return list(getattr(caught.value, "__notes__", []))


def content(output: Path) -> bytes:
    data = output.read_bytes()
    return gzip.decompress(data) if output.suffix == ".gz" else data


def test_lines_are_utf_8_with_line_feeds(tmp_path: Path) -> None:
    run(tmp_path / "a.jsonl", RECORDS[:2])
    assert (tmp_path / "a.jsonl").read_bytes().decode() == (
        f'{{"schema_version":"{VERSION}","id":"0","source":"vide","title":"","published":null,"published_from":null,'
        '"entities":[],"organisations":[],"people":[],"relations":[]}\n'
        f'{{"schema_version":"{VERSION}","id":"1","source":"vide","title":"é","published":null,"published_from":null,'
        '"entities":[],"organisations":[],"people":[],"relations":[]}\n'
    )


def test_standard_output_has_the_same_lines(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    with open_writer("jsonl", "-") as writer:
        for record in RECORDS:
            assert not writer.copy_earlier(record.id)
            writer.write(record, "")
    assert capfdbinary.readouterr().out == WHOLE


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_a_stopped_run_leaves_its_whole_lines_and_says_so(tmp_path: Path, name: str) -> None:
    output = tmp_path / name
    output.write_bytes(b"old")
    assert stopped(output, 2) == [f"{output}.part holds what was done so far; go on with the same command and --resume"]
    assert output.read_bytes() == b"old"
    assert (tmp_path / f"{name}.part").read_bytes() == b"".join(LINES[:2])
    assert sorted(os.listdir(tmp_path)) == [name, f"{name}.part"]


def test_a_run_that_was_stopped_before_its_first_line_leaves_nothing(tmp_path: Path) -> None:
    assert stopped(tmp_path / "a.jsonl", 0, KeyError) == []
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
@given(data=st.data())
def test_resume_after_a_cut_at_any_byte_gives_the_same_bytes(name: str, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(WHOLE)))
    with tempfile.TemporaryDirectory() as folder:
        unbroken, output = Path(folder) / f"unbroken-{name}", Path(folder) / name
        run(unbroken)
        (Path(folder) / f"{name}.part").write_bytes(WHOLE[:cut])
        assert run(output, resume=True) == [r.id for r in RECORDS[WHOLE[:cut].count(b"\n") :]]
        assert output.read_bytes() == unbroken.read_bytes()
        assert content(output) == WHOLE
        assert sorted(os.listdir(folder)) == sorted([name, f"unbroken-{name}"])


@given(data=st.data())
def test_resume_takes_lines_in_any_order_with_rubbish_in_between(data: st.DataObject) -> None:
    rubbish = st.sampled_from([b"\n", b"{\n", b"\x00\xff\n", b"[1]\n", b"7\n", b"[" * 9999 + b"\n", b'{"id": "0"}\n'])
    kept = data.draw(st.lists(st.sampled_from(range(6)), unique=True))
    lines = [b"".join([*data.draw(st.lists(rubbish, max_size=2)), LINES[i]]) for i in kept]
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "a.jsonl"
        (Path(folder) / "a.jsonl.part").write_bytes(b"".join(lines))
        made = run(output, resume=True)
        assert (made, output.read_bytes()) == ([f"{i}" for i in range(6) if i not in kept], WHOLE)
        assert os.listdir(folder) == ["a.jsonl"]


def test_what_cannot_be_used_again_is_counted(tmp_path: Path) -> None:
    old = json.dumps(json.loads(LINES[1]) | {"schema_version": "0.9"}).encode()
    (tmp_path / "a.jsonl").write_bytes(LINES[0] + b"rubbish\n\n" + old + b"\n" + LINES[2])
    with open_writer("jsonl", str(tmp_path / "a.jsonl"), resume=True) as writer:
        assert writer.dropped == 2
        assert [writer.copy_earlier(f"{i}") for i in range(4)] == [True, False, True, False]
    assert (tmp_path / "a.jsonl").read_bytes() == LINES[0] + LINES[2]


def test_a_killed_process_loses_nothing_that_earlier_ones_have_done(tmp_path: Path) -> None:
    part, output = tmp_path / "a.jsonl.part", tmp_path / "a.jsonl"
    part.write_bytes(LINES[4] + LINES[2] + b'{"half')
    with open_writer("jsonl", str(output), resume=True) as writer:
        writer.write(RECORDS[0], "")
        assert writer.copy_earlier("2")
        writer.write(RECORDS[3], "")
        killed = part.read_bytes()
    part.write_bytes(killed + b"{")
    assert killed == LINES[4] + LINES[2] + LINES[0] + LINES[3]
    assert run(output, resume=True) == ["1", "5"]
    assert output.read_bytes() == WHOLE


def test_an_interrupt_while_earlier_lines_are_read_leaves_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    (tmp_path / "a.jsonl.part").write_bytes(WHOLE)
    monkeypatch.setattr(journal, "EarlierLines", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run(tmp_path / "a.jsonl", resume=True)
    assert (tmp_path / "a.jsonl.part").read_bytes() == WHOLE
    with pytest.raises(KeyboardInterrupt):
        run(tmp_path / "a.jsonl")
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_a_finished_file_is_used_again(tmp_path: Path, name: str) -> None:
    run(tmp_path / name, RECORDS[3:])
    assert run(tmp_path / name, resume=True) == ["0", "1", "2"]
    assert content(tmp_path / name) == WHOLE
    assert os.listdir(tmp_path) == [name]


def test_of_a_broken_gzip_file_what_can_be_unpacked_is_used_again(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl.gz"
    packed = gzip.compress(b"".join(LINES[:3]), compresslevel=0)
    output.write_bytes(packed[:-30])
    assert run(output, resume=True) == ["2", "3", "4", "5"]
    assert content(output) == WHOLE


def test_half_a_line_is_cut_off_even_where_nothing_comes_behind_it(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.part").write_bytes(LINES[0] + b'{"half')
    assert stopped(tmp_path / "a.jsonl", 0, resume=True) != []
    assert (tmp_path / "a.jsonl.part").read_bytes() == LINES[0]
    (tmp_path / "a.jsonl.part").write_bytes(LINES[0] + b'{"half')
    assert run(tmp_path / "a.jsonl", RECORDS[:1], resume=True) == []
    assert (tmp_path / "a.jsonl").read_bytes() == LINES[0]


def test_a_run_without_resume_starts_anew(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.part").write_bytes(LINES[5])
    assert run(tmp_path / "a.jsonl") == [record.id for record in RECORDS]
    assert (tmp_path / "a.jsonl").read_bytes() == WHOLE
    assert os.listdir(tmp_path) == ["a.jsonl"]


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_append_keeps_all_that_is_there_as_it_is(tmp_path: Path, name: str) -> None:
    there = LINES[4] + b"not ours\n\n" + LINES[1].rstrip(b"\n")
    (tmp_path / name).write_bytes(gzip.compress(there) if name.endswith(".gz") else there)
    assert run(tmp_path / name, append=True) == ["0", "2", "3", "5"]
    assert content(tmp_path / name) == there + b"\n" + LINES[0] + LINES[2] + LINES[3] + LINES[5]
    assert os.listdir(tmp_path) == [name]


def test_append_to_nothing_makes_the_file(tmp_path: Path) -> None:
    assert run(tmp_path / "a.jsonl", append=True) == [record.id for record in RECORDS]
    assert (tmp_path / "a.jsonl").read_bytes() == WHOLE


def test_a_stopped_append_goes_on(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    output.write_bytes(LINES[5])
    assert stopped(output, 2, append=True) == [
        f"{output}.part holds what was done so far; go on with the same command and --append --resume"
    ]
    assert run(output, append=True, resume=True) == ["2", "3", "4"]
    assert output.read_bytes() == LINES[5] + b"".join(LINES[:5])
    assert os.listdir(tmp_path) == ["a.jsonl"]


def test_a_stopped_append_that_added_nothing_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(WHOLE)
    assert stopped(tmp_path / "a.jsonl", 0, append=True) == []
    assert os.listdir(tmp_path) == ["a.jsonl"]


def test_append_to_a_broken_gzip_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(WHOLE)[:-9])
    with pytest.raises(OutputError, match=r"a\.jsonl\.gz is no whole gzip file \(.*\); give another place"):
        run(tmp_path / "a.jsonl.gz", append=True)
    assert os.listdir(tmp_path) == ["a.jsonl.gz"]


def test_two_runs_do_not_share_a_journal(tmp_path: Path) -> None:
    with open_writer("jsonl", str(tmp_path / "a.jsonl")) as writer:
        writer.write(RECORDS[0], "")
        with pytest.raises(OutputError, match=r"a\.jsonl is being written by another run"):
            run(tmp_path / "a.jsonl", resume=True)
    assert (tmp_path / "a.jsonl").read_bytes() == LINES[0]


def test_a_full_disk_at_the_end_leaves_the_journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    output = tmp_path / "a.jsonl"
    (tmp_path / "a.jsonl.part").write_bytes(LINES[5])
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match=r"a\.jsonl cannot be written \(No space left on device\)"):
        run(output, resume=True)
    monkeypatch.undo()
    assert os.listdir(tmp_path) == ["a.jsonl.part"]
    assert run(output, resume=True) == []
    assert output.read_bytes() == WHOLE


@pytest.mark.parametrize("options", [{"resume": True}, {"append": True}])
def test_what_is_no_file_cannot_be_gone_on_with(options: dict[str, bool]) -> None:
    for output in (None, "-", os.devnull):
        with (
            pytest.raises(UsageError, match=r"--resume and --append go on with a file; name it with -o FILE"),
            open_writer("jsonl", output, **options),
        ):
            pass


KILLED = """
import os, signal, sys
from extractor.writers import journal, open_writer
with open_writer("jsonl", sys.argv[1], resume=True) as writer:
    for line in sys.stdin.buffer:
        writer.write_json(line.rstrip(b"\\n"))
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_a_process_that_is_killed_leaves_all_its_lines(tmp_path: Path, name: str) -> None:
    for lines in (LINES[2:4], LINES[:1]):
        done = subprocess.run(
            [sys.executable, "-c", KILLED, str(tmp_path / name)], input=b"".join(lines), timeout=60, check=False
        )
        assert done.returncode == -signal.SIGKILL
    assert os.listdir(tmp_path) == [f"{name}.part"]
    assert run(tmp_path / name, resume=True) == ["1", "4", "5"]
    assert content(tmp_path / name) == WHOLE
