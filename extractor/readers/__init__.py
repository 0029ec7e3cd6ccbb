"""Paths -> documents. One module a format; ``registry`` finds it by the file's suffix.

``read_documents`` never stops at a bad document: it yields a ``Failure`` in its place and goes on.
"""

from collections.abc import Iterator, Sequence

from extractor.readers.document import DEFAULTS, Document, Failure, ReadOptions
from extractor.readers.files import STANDARD_INPUT, FoundFile, find_files
from extractor.readers.registry import Reader, format_of, formats, read_file

__all__ = [
    "DEFAULTS", "STANDARD_INPUT", "Document", "Failure", "FoundFile", "ReadOptions", "Reader", "UniqueIds", "find", "format_of", "formats",
    "read_documents", "read_file",
]  # fmt: skip


def find(paths: Sequence[str], *, include: Sequence[str] = (), exclude: Sequence[str] = ()) -> list[FoundFile]:
    """The files of paths that some reader knows, in sorted order, ids unique.

    Args:
        paths: files, folders (walked recursively) or ``-`` for standard input.
        include: of the files in folders, only those whose id matches one of these globs.
        exclude: leave out those whose id matches one of these globs.

    Raises:
        UsageError: a path does not exist, or no document is found at all.
    """
    return find_files(paths, suffixes=tuple(formats()), include=include, exclude=exclude)


class UniqueIds:
    """Sees to it that no two documents of a run have the same id."""

    def __init__(self) -> None:
        self._first: dict[str, str] = {}

    def repeated(self, identifier: str, source: str) -> Failure | None:
        """The failure of a document whose id was given before, None for a new id."""
        first = self._first.get(identifier)
        if first is None:
            self._first[identifier] = source
            return None
        message = (
            f"the id {identifier!r} was already given by {first}; ids are unique within a run: "
            "give each row an id of its own, or run the inputs apart"
        )
        return Failure(identifier, source, "duplicate_id", message)


def read_documents(
    paths: Sequence[str],
    *,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    options: ReadOptions = DEFAULTS,
) -> Iterator[Document | Failure]:
    """The documents of files and folders, in sorted order, ids unique; see ``find``.

    Yields:
        A Document, or a Failure for what could not be read.

    Raises:
        UsageError: a path does not exist, or no document is found at all.
    """
    ids = UniqueIds()
    for found in find(paths, include=include, exclude=exclude):
        for item in read_file(found, options):
            repeated = ids.repeated(item.id, item.source) if isinstance(item, Document) else None
            yield repeated or item
