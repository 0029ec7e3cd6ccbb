"""ZIP archives: each member is read by its own format, as in a folder. Nothing is ever written to disk."""

import lzma
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from pathlib import PurePosixPath
from typing import BinaryIO

from extractor.errors import DocumentError
from extractor.readers.document import Document, Failure, ReadOptions
from extractor.readers.files import FoundFile
from extractor.readers.registry import formats, read_file
from extractor.readers.unpacking import Allowance, unpacked, within, within_ratio

_MOST_MEMBERS = 100_000
_MOST_BYTES = 2_000_000_000
# So few bytes at a time that no compression method unpacks them to more than some megabytes.
_PIECE = 4096
_UTF8_NAME = 0x800
_ENCRYPTED = 0x1
_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, RuntimeError, OSError, ValueError,
    struct.error,
)  # fmt: skip


def read_zip(found: FoundFile, options: ReadOptions) -> Iterator[Document | Failure]:
    """The documents of an archive in the order of their names, with ids like ``archive.zip/inner/a.txt``.

    Folders, hidden files, links and files that no reader knows are left out as in a folder; an archive within is read
    too, but none within that. A member that cannot be read is a failure of its own.

    Raises:
        DocumentError: it is no complete archive, has too many members, or holds nothing that is read.
    """
    allowance = Allowance(_MOST_BYTES, f"is beyond the {_MOST_BYTES:,} bytes that an archive may hold; split it")
    return _documents(found, options, allowance, nested=False)


def _documents(
    found: FoundFile, options: ReadOptions, allowance: Allowance, *, nested: bool
) -> Iterator[Document | Failure]:
    with found.open() as opened:
        stream = opened if opened.seekable() else BytesIO(opened.read())
        with _opened(stream) as archive:
            seen: set[str] = set()
            for name, member in _members(archive):
                inner = FoundFile(f"{found.id}/{name}", f"{found.source}/{name}", found.path)
                try:
                    _check(member, name, repeated=name in seen, nested=nested)
                    inner = unpacked(inner, partial(_pieces, archive, stream, member, allowance), options)
                    yield from _read(inner, options, allowance)
                except DocumentError as error:
                    yield Failure(inner.id, inner.source, error.kind, str(error))
                seen.add(name)


def _opened(stream: BinaryIO) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(stream)
    except _BROKEN as error:
        raise DocumentError("broken_archive", f"is no complete ZIP archive ({error}); fetch or pack it anew") from error


def _read(inner: FoundFile, options: ReadOptions, allowance: Allowance) -> Iterator[Document | Failure]:
    """The documents of a member; an archive's own count against the allowance of the one around it."""
    if inner.suffix == ".zip":
        return _documents(inner, options, allowance, nested=True)
    return read_file(inner, options)


def _members(archive: zipfile.ZipFile) -> list[tuple[str, zipfile.ZipInfo]]:
    """The members that some reader knows, by name."""
    members = archive.infolist()
    if len(members) > _MOST_MEMBERS:
        raise DocumentError("too_large", f"has more than {_MOST_MEMBERS:,} members; split it")
    named = [(_name(member), member) for member in members]
    kept = [(name, member) for name, member in named if not _left_out(name, member)]
    if not kept:
        kinds = " ".join(f"*{suffix}" for suffix in formats())
        raise DocumentError("empty_archive", f"holds no document; looked for {kinds}, hidden files aside")
    return sorted(kept, key=lambda pair: (pair[0], pair[1].header_offset))


def _name(member: zipfile.ZipInfo) -> str:
    """The path with slashes. What is not marked as UTF-8 often is (macOS); otherwise it is code page 850, in which
    French Windows writes and which has the small accented letters where the standard's 437 has them."""
    name = member.orig_filename
    if not member.flag_bits & _UTF8_NAME:
        raw = name.encode("cp437")
        try:
            name = raw.decode("utf-8")
        except UnicodeDecodeError:
            name = raw.decode("cp850")
    parts = name.replace("\\", "/").split("/")
    return "/".join(part for i, part in enumerate(parts) if part not in ("", ".") or (i == 0 and not part))


def _left_out(name: str, member: zipfile.ZipInfo) -> bool:
    *folders, file = name.split("/")
    hidden = any((part.startswith(".") and part != "..") or part == "__MACOSX" for part in (*folders, file))
    link = stat.S_ISLNK(member.external_attr >> 16)
    unknown = PurePosixPath(file).suffix.lower() not in formats() or PurePosixPath(file).stem.upper() == "README"
    return member.is_dir() or hidden or link or unknown


def _check(member: zipfile.ZipInfo, name: str, *, repeated: bool, nested: bool) -> None:
    """Raises DocumentError for a member that is not even looked into."""
    suffix = PurePosixPath(name).suffix.lower()
    if name.startswith("/") or ".." in name.split("/") or ":" in name.split("/")[0] or "\x00" in name:
        raise DocumentError("unsafe_name", "has a path that leads out of its archive; pack it anew")
    if repeated:
        raise DocumentError("repeated_name", "is twice in its archive; rename one of them")
    if member.flag_bits & _ENCRYPTED:
        raise DocumentError("encrypted", "is protected by a password; pack it anew without one")
    if suffix in (".gz", ".zst") or (suffix == ".zip" and nested):
        raise DocumentError("nested_archive", "is packed once more within its archive; unpack that first")


def _pieces(
    archive: zipfile.ZipFile, stream: BinaryIO, member: zipfile.ZipInfo, allowance: Allowance
) -> Iterator[bytes]:
    """A member's content; its packed size is what was read of the archive, not what a header claims."""
    content = within_ratio(_content(archive, member), lambda: max(1, stream.tell() - member.header_offset))
    return within(content, allowance)


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    try:
        with archive.open(member) as content:
            while piece := content.read(_PIECE):
                yield piece
    except _BROKEN as error:
        raise DocumentError("broken_member", f"is damaged ({str(error)[:200]}); pack it anew") from error
