"""Where bytes go: standard output, a pipe, or a file that appears under its name only when it is complete.

Nothing is buffered: a piece (a line, mostly) stands in the file once it is written, so that a killed process leaves half
a piece at most.
"""

import contextlib
import gzip
import os
import select
import signal
import stat
import sys
import threading
from collections.abc import Iterator
from typing import Any, Protocol, cast

from extractor.errors import OutputError, ReaderGoneError
from extractor.writers.part import CHOOSE_PLACE, FREE_SPACE, PartFile, failure

STANDARD_OUTPUT = "-"


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
            KeyboardInterrupt: somebody interrupted; the piece is whole unless twice.
        """
        view, done = memoryview(data).cast("B"), 0
        try:
            with _interrupt_held():
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


@contextlib.contextmanager
def _interrupt_held() -> Iterator[None]:
    """Have a first interrupt wait for the end of the block: a pipe that is full takes a piece in several turns, and
    nothing can be taken back from it. A second interrupt breaks the block off, since the reader may never go on."""
    ours = threading.current_thread() is threading.main_thread()
    if not ours or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    waiting: list[int] = []

    def hold(number: int, _frame: object) -> None:
        if waiting:
            raise KeyboardInterrupt
        waiting.append(number)

    signal.signal(signal.SIGINT, hold)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if waiting:
        raise KeyboardInterrupt


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
