"""Files that appear when they are complete, standard output, full disks, two runs at once."""

import fcntl
import gzip
import os
import signal
import subprocess
import sys
from io import FileIO
from pathlib import Path
from typing import Any

import pytest

from extractor.errors import OutputError, ReaderGoneError
from extractor.writers.part import PartFile
from extractor.writers.stream import WholeWrites, open_stream


def write(output: Path, *pieces: bytes) -> None:
    with open_stream(str(output)) as stream:
        for piece in pieces:
            stream.write(piece)


def test_a_file_has_its_name_only_when_it_is_complete(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_bytes(b"old")
    with open_stream(str(target)) as stream:
        stream.write("é\n".encode())
        assert target.read_bytes() == b"old"
        assert (tmp_path / "out.txt.part").read_bytes() == "é\n".encode()
    assert target.read_bytes() == "é\n".encode()
    assert os.listdir(tmp_path) == ["out.txt"]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_bytes(b"old")

    def fail() -> None:
        with open_stream(str(target)) as stream:
            stream.write(b"new")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["out.txt"]


def test_the_mode_is_that_of_the_umask_and_a_link_stays_one(tmp_path: Path) -> None:
    os.symlink("real.txt", tmp_path / "link.txt")
    mask = os.umask(0o027)
    try:
        write(tmp_path / "link.txt", b"x")
    finally:
        os.umask(mask)
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").stat().st_mode & 0o777 == 0o640


def test_gz_holds_neither_time_nor_name(tmp_path: Path) -> None:
    for name in ("a.txt.gz", "b.txt.GZ"):
        write(tmp_path / name, b"one\n", b"two\n")
        os.utime(tmp_path / name, (1, 1))
    packed = (tmp_path / "a.txt.gz").read_bytes()
    assert packed == (tmp_path / "b.txt.GZ").read_bytes()
    assert packed[:8] == b"\x1f\x8b\x08\x00\x00\x00\x00\x00"
    assert gzip.decompress(packed) == b"one\ntwo\n"


def test_a_pipe_is_written_as_it_is(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE) as reader:
        write(pipe, b"one\n", b"two\n")
        assert reader.communicate()[0] == b"one\ntwo\n"
    assert os.listdir(tmp_path) == ["pipe"]


def test_a_reader_that_has_gone_is_no_failure() -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    with open(theirs, "wb", buffering=0) as raw, pytest.raises(ReaderGoneError):
        WholeWrites(raw, "standard output").write(b"x")


def test_a_pipe_that_does_not_block_gets_all() -> None:
    ours, theirs = os.pipe()
    os.set_blocking(theirs, False)
    with subprocess.Popen(["wc", "-c"], stdin=ours, stdout=subprocess.PIPE) as reader:
        os.close(ours)
        with open(theirs, "wb", buffering=0) as raw:
            assert WholeWrites(raw, "standard output").write(b"x" * 1_000_000) == 1_000_000
        assert reader.communicate()[0].strip() == b"1000000"


def test_two_runs_do_not_write_the_same_file(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    with open_stream(str(target)) as stream:
        stream.write(b"first")
        with pytest.raises(OutputError, match=r"out\.txt is being written by another run; wait for its end or give"):
            write(target, b"second")
    assert target.read_bytes() == b"first"


def test_a_part_file_renamed_while_it_is_being_locked_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = PartFile(str(tmp_path / "x"))
    first.raw.write(b"first")
    lock = fcntl.flock

    def late(raw: Any, how: int) -> None:
        if not first.raw.closed:
            first.finish()
        lock(raw, how)

    monkeypatch.setattr(fcntl, "flock", late)
    second = PartFile(str(tmp_path / "x"))
    second.raw.write(b"2")
    assert (tmp_path / "x").read_bytes() == b"first"
    second.discard()
    assert os.listdir(tmp_path) == ["x"]


@pytest.mark.parametrize(
    ("name", "reason"), [("missing/out.txt", "No such file or directory"), ("folder", "Is a directory")]
)
def test_a_place_that_does_not_do_is_told(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputError, match=rf"{name} cannot be written \({reason}\); "):
        write(tmp_path / name, b"x")
    assert os.listdir(tmp_path) == ["folder"]


def test_a_link_in_the_part_files_place_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "victim").write_bytes(b"precious")
    os.symlink("victim", tmp_path / "out.txt.part")
    with pytest.raises(OutputError, match=r"out\.txt cannot be written \(Too many levels of symbolic links\)"):
        write(tmp_path / "out.txt", b"x")
    assert (tmp_path / "victim").read_bytes() == b"precious"


LIMITED = """
import resource, sys
from extractor.errors import OutputError
from extractor.writers import open_writer
resource.setrlimit(resource.RLIMIT_FSIZE, (25, 25))
try:
    with open_writer("jsonl", sys.argv[1]) as writer:
        for _ in range(9):
            writer.write_json(b'{"row": 1}')
except OutputError as error:
    print(error, *getattr(error, "__notes__", ()), sep="|", file=sys.stderr)
"""


def limited(output: str, **streams: object) -> str:
    """What a run says that may not write more than 25 bytes to a file."""
    done = subprocess.run([sys.executable, "-c", LIMITED, output], stderr=subprocess.PIPE, timeout=60, **streams)
    return done.stderr.decode().strip()


def test_a_file_that_becomes_too_large_is_cut_back_to_whole_lines_and_kept(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    assert limited(str(target)) == (
        f"{target} cannot be written (File too large); free some space, then go on with --resume|"
        f"{target}.part holds what was done so far; go on with the same command and --resume"
    )
    assert (tmp_path / "out.jsonl.part").read_bytes() == b'{"row": 1}\n' * 2
    assert os.listdir(tmp_path) == ["out.jsonl.part"]


@pytest.mark.parametrize("mode", ["wb", "ab"])
def test_standard_output_to_a_file_is_cut_back_to_whole_lines(tmp_path: Path, mode: str) -> None:
    target = tmp_path / "out.jsonl"
    target.write_bytes(b"12345678\n" if mode == "ab" else b"")
    with target.open(mode) as stream:
        told = limited("-", stdout=stream)
    assert told == "standard output cannot be written (File too large); free some space or give another place"
    kept = {"wb": b'{"row": 1}\n' * 2, "ab": b'12345678\n{"row": 1}\n'}
    assert target.read_bytes() == kept[mode]


def test_standard_output_that_is_closed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(OutputError, match=r"standard output is closed; give a file with -o"), open_stream("-"):
        pass


def test_a_file_system_without_locks_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unsupported(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(fcntl, "flock", unsupported)
    write(tmp_path / "out.txt", b"x")
    assert (tmp_path / "out.txt").read_bytes() == b"x"


class FillingDisk(FileIO):
    """A file on a disk that has room for three bytes more, perhaps while somebody else writes to it."""

    other = b""

    def write(self, data: Any, /) -> int:
        if self.tell() < 3:
            return super().write(data[: 3 - self.tell()])
        os.pwrite(self.fileno(), self.other, 3)
        raise OSError(28, "No space left on device")


@pytest.mark.parametrize(("other", "left"), [(b"", b""), (b"theirs\n", b"ourtheirs\n")])
def test_only_what_we_have_written_is_cut_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, other: bytes, left: bytes
) -> None:
    monkeypatch.setattr(FillingDisk, "other", other)
    with FillingDisk(tmp_path / "x", "w+") as raw, pytest.raises(OutputError):
        WholeWrites(raw, "x").write(b"ours\n")
    assert (tmp_path / "x").read_bytes() == left


class SlowPipe:
    """Takes three bytes a turn, and somebody interrupts in the first turns."""

    def __init__(self, interrupts: int) -> None:
        self.taken, self._interrupts = b"", interrupts

    def write(self, data: memoryview) -> int:
        if self._interrupts:
            self._interrupts -= 1
            signal.raise_signal(signal.SIGINT)
        self.taken += bytes(data[:3])
        return len(data[:3])


def test_an_interrupt_waits_for_the_end_of_a_piece_and_a_second_one_does_not() -> None:
    for interrupts, taken in ((1, b"a whole line\n"), (2, b"a w")):
        pipe = SlowPipe(interrupts)
        with pytest.raises(KeyboardInterrupt):
            WholeWrites(pipe, "standard output").write(b"a whole line\n")
        assert pipe.taken == taken
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
