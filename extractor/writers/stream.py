"""Where bytes go: standard output, or a file that appears under its name only when it is complete.

A file is written as ``FILE.part`` next to it and renamed at the end. Nothing is buffered: a piece (a line, mostly) stands
in the file once it is written, so that a killed process leaves half a piece at most.
"""

import contextlib
import gzip
import os
import select
import stat
import sys
import weakref
from collections.abc import Iterator
from io import RawIOBase
from pathlib import Path
from typing import Any, Protocol, cast

from extractor.errors import OutputError, ReaderGoneError

if sys.platform != "win32":
    import fcntl

STANDARD_OUTPUT = "-"
FREE_SPACE = "free some space or give another place"
CHOOSE_PLACE = "choose a place that exists and that you may write to"


class Stream(Protocol):
    """What takes bytes, all of them or an error."""

    def write(self, data: bytes, /) -> int: ...


class WholeWrites:
    """Writes pieces to an unbuffered stream: each whole, or cut off again where a file can be cut.

    ``name`` and ``remedy`` are what a message calls the output and what it advises.
    """

    def __init__(self, raw: Any, name: str, remedy: str = FREE_SPACE) -> None:
        self._raw, self._name, self._remedy = raw, name, remedy
        self.closed = False

    def write(self, data: bytes, /) -> int:
        """Write a piece.

        Raises:
            ReaderGoneError: the reader at the other end has gone.
            OutputError: the disk is full, the file would become too large, or the like.
        """
        view, done = memoryview(data).cast("B"), 0
        try:
            while done < len(view):
                done += self._raw.write(view[done:]) or self._wait()
        except BaseException as error:
            self._cut(done)
            if isinstance(error, BrokenPipeError):
                raise ReaderGoneError from error
            if isinstance(error, OSError):
                raise failure(self._name, error, self._remedy) from error
            raise
        return len(view)

    def flush(self) -> None:
        """Nothing waits."""

    def _wait(self) -> int:
        """A pipe that does not block (another program may set that) is full: wait until it takes more."""
        select.select([], [self._raw], [])
        return 0

    def _cut(self, done: int) -> None:
        """Take the last bytes off again, unless somebody else has written to the same file since."""
        with contextlib.suppress(OSError, AttributeError):
            here = self._raw.seek(0, os.SEEK_CUR)
            if done and here == os.fstat(self._raw.fileno()).st_size:
                self._raw.seek(here - done)
                self._raw.truncate()


def failure(name: str, error: OSError, remedy: str) -> OutputError:
    """The error that tells why an output cannot be written, and what to do."""
    return OutputError(f"{name} cannot be written ({error.strerror or error}); {remedy}")


_OPEN: "weakref.WeakSet[PartFile]" = weakref.WeakSet()


def _forget_in_child() -> None:
    """A forked process keeps no part file open: the lock would last as long as the longest of them."""
    for part in list(_OPEN):
        with contextlib.suppress(OSError):
            part.raw.close()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_in_child)


class PartFile:
    """``FILE.part``, which becomes FILE; locked, so that two runs do not write the same file.

    ``raw`` is the unbuffered file, open for reading and writing, with what an earlier run has left in it.
    """

    def __init__(self, name: str, suffix: str = ".part") -> None:
        """Open and lock it; ``name`` is FILE as the user gave it, of which a link is kept.

        Raises:
            OutputError: another run holds it, or the folder is missing or read-only.
        """
        self.name, self.target = name, Path(os.path.realpath(name))
        self.path = self.target.with_name(self.target.name + suffix)
        try:
            self.raw = _open_locked(self.path)
        except BlockingIOError as error:
            message = f"{name} is being written by another run; wait for its end or give another place"
            raise OutputError(message) from error
        except OSError as error:
            raise failure(name, error, CHOOSE_PLACE) from error
        _OPEN.add(self)

    def settle(self) -> None:
        """Bring it to the disk.

        Raises:
            OutputError: the disk is full, or the like.
        """
        try:
            os.fsync(self.raw.fileno())
        except OSError as error:
            raise failure(self.name, error, FREE_SPACE) from error

    def finish(self) -> None:
        """Give it, settled, the final name, in place of what was there.

        Raises:
            OutputError: the name is taken by a folder, or the like.
        """
        try:
            if sys.platform == "win32":
                self.raw.close()
            os.replace(self.path, self.target)
        except OSError as error:
            raise failure(self.name, error, CHOOSE_PLACE) from error
        self.raw.close()

    def discard(self) -> None:
        """Take it away."""
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                self.raw.close()
            self.path.unlink()
        self.raw.close()


def _open_locked(path: Path) -> RawIOBase:
    """Open a file, made where there is none, and lock it; a lock on a file renamed meanwhile is none."""
    while True:
        raw = cast(RawIOBase, open(path, "r+b", buffering=0, opener=_creating))  # noqa: SIM115
        try:
            _lock(raw)
            if path.exists() and os.path.samestat(os.fstat(raw.fileno()), path.stat()):
                return raw
        except BaseException:
            raw.close()
            raise
        raw.close()


def _lock(raw: RawIOBase) -> None:
    """Lock a file, where the system and the file system can; raises BlockingIOError where another run holds it."""
    if sys.platform != "win32":
        try:
            fcntl.flock(raw, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise
        except OSError:
            return


def _creating(path: str, flags: int) -> int:
    """Open for ``open``: make the file, with the mode that the umask leaves, and follow no link in its place."""
    return os.open(path, flags | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)


def is_standard(output: str | None) -> bool:
    """Whether an output is standard output."""
    return output is None or output == STANDARD_OUTPUT


def is_special(output: str) -> bool:
    """Whether an output is a pipe or a device, which is written to as it is."""
    with contextlib.suppress(OSError):
        mode = os.stat(output).st_mode
        return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)
    return False


@contextlib.contextmanager
def open_stream(output: str | None) -> Iterator[Stream]:
    """Standard output, a pipe, or a file that appears only when it is complete; ``*.gz`` is compressed.

    The compressed bytes hold neither time nor name: the same content gives the same file.

    Raises:
        OutputError: it cannot be opened, written or renamed.
    """
    if output is None or is_standard(output) or is_special(output):
        with open_direct(output) as direct:
            yield direct
        return
    with open_streams(output) as (stream,):
        yield stream


@contextlib.contextmanager
def open_streams(*outputs: str) -> Iterator[list[Stream]]:
    """Files that appear together, or none of them; see ``open_stream``."""
    parts: list[PartFile] = []
    try:
        with contextlib.ExitStack() as packing:
            streams = []
            for output in outputs:
                parts.append(PartFile(output))
                parts[-1].raw.truncate(0)
                stream = WholeWrites(parts[-1].raw, output)
                streams.append(packing.enter_context(compressed(stream, output)))
            yield streams
        for part in parts:
            part.settle()
        for part in parts:
            part.finish()
    except BaseException:
        for part in parts:
            part.discard()
        raise


@contextlib.contextmanager
def compressed(stream: WholeWrites, name: str) -> Iterator[Stream]:
    """The stream itself, or one that compresses what goes into it where the name ends with ``.gz``."""
    if not name.lower().endswith(".gz"):
        yield stream
        return
    with gzip.GzipFile(filename="", mode="wb", compresslevel=6, fileobj=cast(Any, stream), mtime=0) as packed:
        yield packed


@contextlib.contextmanager
def open_direct(output: str | None) -> Iterator[Stream]:
    """Standard output, or a pipe or device by its name: what has no other name in the meantime.

    Raises:
        OutputError: it is closed or cannot be opened.
    """
    if output is not None and not is_standard(output):
        try:
            raw = open(output, "wb", buffering=0)  # noqa: SIM115
        except OSError as error:
            raise failure(output, error, CHOOSE_PLACE) from error
        with raw:
            yield WholeWrites(raw, output)
        return
    if sys.stdout is None:
        raise OutputError("standard output is closed; give a file with -o")
    sys.stdout.flush()
    yield WholeWrites(getattr(sys.stdout.buffer, "raw", sys.stdout.buffer), "standard output")
