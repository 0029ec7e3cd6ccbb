"""JSON lines: one record a line, UTF-8 without escapes, LF at the end."""

import contextlib
from collections.abc import Iterator

from extractor.records import Record
from extractor.writers.stream import Stream, open_stream
from extractor.writers.writer import FreshWriter


class JsonLines(FreshWriter):
    """Writes records to a stream, each line whole."""

    wants_record = False

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    def write(self, record: Record, text: str = "") -> None:
        """Write one record."""
        self.write_json(record.to_json().encode())

    def write_json(self, line: bytes) -> None:
        """Write one line, given without its end."""
        self._stream.write(line + b"\n")


@contextlib.contextmanager
def open_file(output: str | None) -> Iterator[JsonLines]:
    """Lines that nobody will go on with: standard output, a pipe, or a file that is gone where it is not complete."""
    with open_stream(output) as stream:
        yield JsonLines(stream)
