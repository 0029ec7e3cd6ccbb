"""Paths -> files, in an order that does not depend on the file system."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from extractor.errors import DocumentError, UsageError

STANDARD_INPUT = "-"
LARGEST = 1_000_000_000  # bytes of a file that is read whole


@dataclass(frozen=True)
class FoundFile:
    """A file to read: its ``id`` is the path below the folder that was given, ``source`` the path as given.

    ``name`` tells the format; it differs from the id's where a file is unpacked (``a.txt`` in ``a.txt.gz``).
    ``content`` holds what an archive gave for a member, ``opener`` gives the stream of what is unpacked piece by piece:
    then there is nothing to open under ``path``.
    """

    id: str
    source: str
    path: str
    name: str = ""
    content: bytes | None = None
    opener: Callable[[], BinaryIO] | None = None

    @property
    def suffix(self) -> str:
        """The suffix that tells the format, in lower case with its dot; standard input is plain text."""
        return ".txt" if self.path == STANDARD_INPUT and not self.name else Path(self.name or self.id).suffix.lower()

    def open(self) -> BinaryIO:
        """The content as a stream, for what is read piece by piece.

        Raises:
            OSError: it cannot be read.
            DocumentError: it is no regular file.
        """
        if self.content is not None:
            return BytesIO(self.content)
        if self.opener is not None:
            return self.opener()
        if self.path == STANDARD_INPUT:
            return sys.stdin.buffer
        path = Path(self.path)
        if path.exists() and not path.is_file():
            raise DocumentError("not_a_file", "is a pipe, a socket or a device; save its content to a file first")
        return path.open("rb")

    def read_bytes(self, at_most: int = LARGEST) -> bytes:
        """The whole content; raises as ``open`` does.

        Raises:
            DocumentError: it has more bytes than ``at_most``.
        """
        if self.content is not None:
            return self.content
        with self.open() as stream:
            data = stream.read(at_most + 1)
        if len(data) > at_most:
            raise DocumentError(
                "too_large", f"has more than {at_most:,} bytes; split it, or raise --max-chars if it is text"
            )
        return data


def find_files(
    paths: Sequence[str], *, suffixes: tuple[str, ...], include: Sequence[str], exclude: Sequence[str]
) -> list[FoundFile]:
    """The files of the given paths; folders are walked recursively, hidden files and link loops skipped.

    Raises:
        UsageError: a path is missing, or nothing is found.
    """
    found: list[FoundFile] = []
    given: set[str] = set()
    for path in paths:
        for file in _of_path(path, suffixes, include, exclude):
            real = path if path == STANDARD_INPUT else os.path.realpath(file.path)
            if real not in given:
                given.add(real)
                found.append(file)
    if not found:
        kinds = " ".join(f"*{s}" for s in suffixes)
        where = " ".join(paths)
        raise UsageError(
            f"no document in {where}: looked for {kinds}, hidden files aside; check --include and --exclude"
        )
    return [_printable(file) for file in _unique_ids(found)]


def _printable(file: FoundFile) -> FoundFile:
    """A file whose id and source can be written in UTF-8, whatever bytes its name is made of (« caf\\xe9.txt »)."""
    identifier, source = (
        name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace") for name in (file.id, file.source)
    )
    return file if (identifier, source) == (file.id, file.source) else replace(file, id=identifier, source=source)


def _of_path(
    path: str, suffixes: tuple[str, ...], include: Sequence[str], exclude: Sequence[str]
) -> Iterator[FoundFile]:
    if path == STANDARD_INPUT:
        yield FoundFile(STANDARD_INPUT, STANDARD_INPUT, STANDARD_INPUT)
    elif os.path.isdir(path):
        for identifier, full in _walk(path):
            known = _known(identifier.lower(), suffixes) or os.path.isdir(full)
            if not known or _matches(identifier, exclude):
                continue
            if not include or _matches(identifier, include):
                yield FoundFile(identifier, full, full)
    elif os.path.lexists(path):
        yield FoundFile(os.path.basename(path), path, path)
    else:
        raise UsageError(f"{path} does not exist; give a file, a folder, or - for standard input")


def _known(name: str, suffixes: tuple[str, ...]) -> bool:
    """Whether a file of a folder is of a kind that is read; of what is packed, the kind inside counts."""
    return name.endswith(suffixes) and name.removesuffix(".gz").removesuffix(".zst").endswith(suffixes)


def _matches(identifier: str, globs: Sequence[str]) -> bool:
    name = identifier.rsplit("/", 1)[-1]
    return any(fnmatchcase(identifier, glob) or fnmatchcase(name, glob) for glob in globs)


def _walk(folder: str) -> Iterator[tuple[str, str]]:
    """Ids and paths below a folder, sorted by id; a folder that a link leads back to is entered once.

    Hidden files and a folder's README, which is about the documents and none of them, are left out.
    """
    entries: list[tuple[str, str]] = []
    entered = {os.path.realpath(folder)}

    def unreadable(error: OSError) -> None:
        """What cannot be looked into stands in the list: reading it says why."""
        name = os.fsdecode(error.filename)
        entries.append((Path(os.path.relpath(name, folder)).as_posix(), name))

    for root, folders, files in os.walk(folder, followlinks=True, onerror=unreadable):
        kept = []
        for name in sorted(folders):
            real = os.path.realpath(os.path.join(root, name))
            if not name.startswith(".") and real not in entered:
                entered.add(real)
                kept.append(name)
        folders[:] = kept
        for name in files:
            if not name.startswith(".") and Path(name).stem.upper() != "README":
                full = os.path.join(root, name)
                entries.append((Path(os.path.relpath(full, folder)).as_posix(), full))
    return iter(sorted(entries))


def _unique_ids(files: list[FoundFile]) -> list[FoundFile]:
    """Where two folders hold the same name, the later file is known by its whole path."""
    seen: set[str] = set()
    unique = []
    for file in files:
        identifier = file.id if file.id not in seen else Path(file.source).as_posix()
        seen.add(identifier)
        unique.append(FoundFile(identifier, file.source, file.path))
    return unique
