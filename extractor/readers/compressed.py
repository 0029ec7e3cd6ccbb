"""Files packed by themselves: ``a.txt.gz``, ``b.jsonl.zst``. They are unpacked in memory and read by their inner name."""

import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import BinaryIO, Protocol

from extractor.errors import DocumentError
from extractor.readers.document import Document, Failure, ReadOptions
from extractor.readers.files import FoundFile
from extractor.readers.registry import formats, read_file
from extractor.readers.unpacking import unpacked, within_ratio

# So few packed bytes at a time that even a bomb unpacks them to some megabytes only.
_PIECE = 512
_ZSTANDARD_WINDOW = 1 << 27
_ARCHIVES = frozenset({".gz", ".zst", ".zip", ".tar", ".tgz", ".bz2", ".xz", ".7z"})


class _Decompressor(Protocol):
    """One member of a gzip file or one frame of a zstd file, as zlib and zstandard both have it."""

    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    def decompress(self, data: bytes, /) -> bytes: ...


def read_gzip(found: FoundFile, options: ReadOptions) -> Iterator[Document | Failure]:
    """What a gzip file holds, under the file's own id.

    Raises:
        DocumentError: it holds another archive or nothing that is read, is damaged, or unpacks beyond all limits.
    """
    return _read(found, options, lambda: zlib.decompressobj(wbits=31), zlib.error)


def read_zstandard(found: FoundFile, options: ReadOptions) -> Iterator[Document | Failure]:
    """What a zstd file holds; raises as ``read_gzip`` does, also where zstandard is not installed."""
    try:
        import zstandard
    except ImportError as error:
        message = "needs zstandard, which is not installed; run: pip install 'extractor[zst]'"
        raise DocumentError("missing_library", message) from error
    unpacker = zstandard.ZstdDecompressor(max_window_size=_ZSTANDARD_WINDOW)
    return _read(found, options, unpacker.decompressobj, zstandard.ZstdError)


def _read(
    found: FoundFile, options: ReadOptions, start: Callable[[], _Decompressor], broken: type[Exception]
) -> Iterator[Document | Failure]:
    inner = replace(found, name=_inner_name(found))

    def pieces() -> Iterator[bytes]:
        with found.open() as packed:
            counted = _Counted(packed)
            yield from within_ratio(_unpacked_pieces(counted, start, broken), lambda: counted.read_so_far)

    yield from read_file(unpacked(inner, pieces, options), options)


def _inner_name(found: FoundFile) -> str:
    name = PurePosixPath(found.name or found.id).name
    inner = PurePosixPath(name).stem
    suffix = PurePosixPath(inner).suffix.lower()
    if suffix in _ARCHIVES:
        raise DocumentError("nested_archive", f"holds another archive ({inner}); unpack it first")
    if suffix not in formats():
        raise DocumentError("unknown_format", f"does not tell what it holds ({inner}); name it like a.txt.gz")
    return inner


class _Counted:
    """A stream that tells how many bytes were read from it, also where it has no position."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.read_so_far = 0

    def read(self) -> bytes:
        data = self._stream.read(_PIECE)
        self.read_so_far += len(data)
        return data


def _unpacked_pieces(packed: _Counted, start: Callable[[], _Decompressor], broken: type[Exception]) -> Iterator[bytes]:
    """The unpacked pieces of all members, one after the other; zeros between them are padding."""
    member, begun = None, False
    while data := packed.read():
        while data := data if member else data.lstrip(b"\x00"):
            member, begun = member or start(), True
            try:
                piece = member.decompress(data)
            except broken as error:
                raise DocumentError("broken_archive", f"is damaged ({str(error)[:200]}); pack it anew") from error
            yield piece
            data = member.unused_data if member.eof else b""
            member = None if member.eof else member
    if member or not begun:
        raise DocumentError("broken_archive", "is empty or breaks off before its end; fetch or pack it anew")
