"""The lines that an earlier run has left, by the document's id."""

import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from extractor.errors import OutputError
from extractor.records import Record

VERSION = Record.model_fields["schema_version"].default
_CHUNK = 1 << 20

Place = tuple[int, int]


def identifier_of(line: bytes, *, any_version: bool = False) -> str | None:
    """The id of a record's line; None where it is no record of the present schema version.

    That is told from its JSON and these two fields, not by the whole schema, which would take ten times as long.
    """
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(row, dict) or not isinstance(row.get("id"), str) or "schema_version" not in row:
        return None
    return row["id"] if any_version or row["schema_version"] == VERSION else None


class EarlierLines:
    """Where the lines of a file begin and end (in bytes, line end included), by the id of their record.

    ``size`` is the end of the last whole line, ``dropped`` the number of whole lines that are no usable record.
    """

    def __init__(self, stream: BinaryIO, *, any_version: bool) -> None:
        self.places: dict[str, Place] = {}
        self.size = self.dropped = 0
        for line in stream:
            if not line.endswith(b"\n"):
                return
            identifier = identifier_of(line, any_version=any_version)
            if identifier is not None:
                self.places.setdefault(identifier, (self.size, self.size + len(line)))
            elif line.strip():
                self.dropped += 1
            self.size += len(line)


def content(path: Path, *, whole: bool) -> Iterator[bytes]:
    """The bytes of a finished file, unpacked, with an end to its last line.

    Args:
        whole: a compressed file that breaks off is an error; else what can be unpacked will do.

    Raises:
        OutputError: it cannot be read.
    """
    end = b"\n"
    try:
        with gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb") as stream:
            while chunk := stream.read1(_CHUNK):
                yield chunk
                end = chunk[-1:]
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        if whole:
            raise OutputError(f"{path} is no whole gzip file ({error}); give another place") from error
    except OSError as error:
        raise OutputError(f"{path} cannot be read ({error.strerror or error}); give another place") from error
    if end != b"\n":
        yield b"\n"
