"""What is unpacked, as a stream with limits: bombs end here, however they are packed."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO, cast

from extractor.errors import DocumentError
from extractor.readers.document import ReadOptions
from extractor.readers.files import FoundFile

_MARKUP = 8
_BYTES_A_CHARACTER = 4
_RATIO = 1_000
_RATIO_FROM = 10_000_000
# Formats that are read piece by piece and bound what they hold; every other file is unpacked whole.
STREAMED = frozenset({".jsonl", ".json", ".csv", ".tsv"})


def document_limit(options: ReadOptions) -> int:
    """The most bytes of one unpacked document: its longest text, with room for the markup around it."""
    return options.max_chars * _BYTES_A_CHARACTER * _MARKUP


@dataclass
class Allowance:
    """How many bytes may still be unpacked; several files can share one."""

    left: int
    message: str

    def spend(self, size: int) -> None:
        """Raises DocumentError when nothing is left."""
        self.left -= size
        if self.left < 0:
            raise DocumentError("too_large", self.message)


class PieceStream(io.RawIOBase):
    """Pieces of bytes as a stream. An error that ends them is raised anew at each further reading."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._ready = io.BytesIO()
        self._error: DocumentError | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        if self._error:
            raise self._error
        try:
            while not (size := self._ready.readinto(buffer)):
                self._ready = io.BytesIO(next(self._pieces))
        except StopIteration:
            return 0
        except DocumentError as error:
            self._error = error
            raise
        return size


def within_ratio(pieces: Iterator[bytes], packed: Callable[[], int]) -> Iterator[bytes]:
    """The pieces, as long as they are not a thousandfold of what they were packed in.

    Args:
        packed: how many packed bytes were read so far.

    Raises:
        DocumentError: ``bomb``.
    """
    total = 0
    for piece in pieces:
        total += len(piece)
        if total > _RATIO_FROM and total > _RATIO * packed():
            raise DocumentError("bomb", "unpacks to more than a thousandfold; no text does that, leave it out")
        yield piece


def within(pieces: Iterator[bytes], allowance: Allowance) -> Iterator[bytes]:
    """The pieces, as long as the allowance lasts; raises DocumentError ``too_large``."""
    for piece in pieces:
        allowance.spend(len(piece))
        yield piece


def unpacked(found: FoundFile, pieces: Callable[[], Iterator[bytes]], options: ReadOptions) -> FoundFile:
    """The file with its content: a stream for formats with rows, otherwise all of it.

    Raises:
        DocumentError: it is larger than a document can be, or what the pieces raise.
    """
    if found.suffix in STREAMED:
        return replace(found, content=None, opener=lambda: cast(BinaryIO, io.BufferedReader(PieceStream(pieces()))))
    limit = document_limit(options)
    allowance = Allowance(limit, f"unpacks to more than {limit:,} bytes; split it, or raise --max-chars")
    return replace(found, content=b"".join(within(pieces(), allowance)))
