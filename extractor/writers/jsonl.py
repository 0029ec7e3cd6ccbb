"""JSON lines: one record a line, UTF-8 without escapes, LF at the end; nothing half-written stays behind."""

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from extractor.errors import OutputError, ReaderGoneError


class Writable(Protocol):
    """What can be written as a line of JSON."""

    def to_json(self) -> str: ...


class JsonLines:
    """Writes records to a binary stream, each line whole."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, record: Writable) -> None:
        """Write one record.

        Raises:
            ReaderGoneError: the reader at the other end has gone.
            OutputError: the disk is full, or the like.
        """
        line = (record.to_json() + "\n").encode("utf-8")
        try:
            self._stream.write(line)
            self._stream.flush()
        except BrokenPipeError as error:
            raise ReaderGoneError from error
        except OSError as error:
            raise OutputError(
                f"cannot write the output ({error.strerror}); free some space or give another place"
            ) from error


@contextlib.contextmanager
def open_output(path: str | None) -> Iterator[JsonLines]:
    """Standard output, or a file that appears under its name only when it is complete.

    Raises:
        OutputError: the folder is missing or read-only.
    """
    if path is None or path == "-":
        yield JsonLines(sys.stdout.buffer)
        return
    target = Path(path)
    try:
        handle = tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", suffix=".part", delete=False)  # noqa: SIM115
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written ({error.strerror}); choose a folder that exists and that you may write to"
        ) from error
    try:
        with handle:
            yield JsonLines(handle)  # type: ignore[arg-type]
        os.chmod(handle.name, 0o666 & ~_umask())
        os.replace(handle.name, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(handle.name)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
