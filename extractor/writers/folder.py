"""A folder as output: one file a document (two where the format needs two), in any format."""

import contextlib
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

from extractor.records import Record
from extractor.writers.earlier import identifier_of
from extractor.writers.part import CHOOSE_PLACE, failure
from extractor.writers.paths import safe_path
from extractor.writers.writer import RecordWriter

OpenFile = Callable[[str], AbstractContextManager[RecordWriter]]


class Folder:
    """Writes each record into a file of its own, which appears when it is complete.

    ``suffixes`` are those of a document's files, the one that is written last at the end; ``open_file`` opens the
    first of them. ``wants_text`` is the format's.
    """

    wants_record = True
    dropped = 0

    def __init__(
        self, root: str, suffixes: tuple[str, ...], open_file: OpenFile, *, wants_text: bool, resume: bool
    ) -> None:
        self._root, self._suffixes, self._open_file = Path(root), suffixes, open_file
        self.wants_text, self._resume = wants_text, resume

    def write(self, record: Record, text: str) -> None:
        """Write one document's file, with the folders above it."""
        path = self._root / safe_path(record.id)
        make_folder(path.parent)
        with self._open_file(f"{path}{self._suffixes[0]}") as writer:
            writer.write(record, text)

    def copy_earlier(self, identifier: str) -> bool:
        """The files of a document stay as they are."""
        return self.has_earlier(identifier)

    def has_earlier(self, identifier: str) -> bool:
        """Whether all files of a document are there, and, of a record, whether it is one of this schema version."""
        if not self._resume:
            return False
        paths = [Path(f"{self._root / safe_path(identifier)}{suffix}") for suffix in self._suffixes]
        if not all(path.is_file() for path in paths):
            return False
        usable = paths[0].suffix != ".json" or identifier_of(_content(paths[0])) == identifier
        self.dropped += not usable
        return usable


def _content(path: Path) -> bytes:
    with contextlib.suppress(OSError):
        return path.read_bytes()
    return b""


def make_folder(path: str | os.PathLike[str]) -> None:
    """Make a folder and those above it.

    Raises:
        OutputError: it cannot be made.
    """
    try:
        os.makedirs(path, exist_ok=True)
    except OSError as error:
        raise failure(os.fspath(path), error, CHOOSE_PLACE) from error


def is_folder(output: str) -> bool:
    """Whether an output is meant as a folder."""
    return output.endswith(("/", os.sep)) or os.path.isdir(output)


@contextlib.contextmanager
def open_folder(
    root: str, suffixes: tuple[str, ...], open_file: OpenFile, *, wants_text: bool, resume: bool
) -> Iterator[Folder]:
    """The writer for a folder, which is made where it is missing."""
    make_folder(root)
    yield Folder(root, suffixes, open_file, wants_text=wants_text, resume=resume)
