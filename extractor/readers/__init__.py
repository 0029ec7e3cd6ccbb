"""Paths -> documents. One module a format; ``READERS`` finds it by the file's suffix.

``read_documents`` never stops at a bad document: it yields a ``Failure`` in its place and goes on.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from extractor.errors import DocumentError, UsageError
from extractor.readers.document import Document, Failure
from extractor.readers.files import STANDARD_INPUT, FoundFile, find_files
from extractor.readers.jsonl import read_jsonl
from extractor.readers.text import read_markdown, read_text

Reader = Callable[[FoundFile], Iterator[Document | Failure]]

READERS: dict[str, Reader] = {".txt": read_text, ".md": read_markdown, ".jsonl": read_jsonl}

__all__ = ["READERS", "Document", "Failure", "Reader", "read_documents"]


def read_documents(
    paths: Sequence[str], *, include: Sequence[str] = (), exclude: Sequence[str] = ()
) -> Iterator[Document | Failure]:
    """The documents of files and folders, in sorted order, ids unique.

    Args:
        paths: files, folders (walked recursively) or ``-`` for standard input.
        include: of the files in folders, only those whose id matches one of these globs.
        exclude: leave out those whose id matches one of these globs.

    Yields:
        A Document, or a Failure for what could not be read.

    Raises:
        UsageError: a path does not exist, or no document is found at all.
    """
    files = find_files(paths, suffixes=tuple(READERS), include=include, exclude=exclude)
    seen: dict[str, str] = {}
    for found in files:
        for item in _read(found):
            if isinstance(item, Document):
                if item.id in seen:
                    yield _repeated(item, seen[item.id])
                    continue
                seen[item.id] = item.source
            yield item


def _repeated(document: Document, first: str) -> Failure:
    message = (
        f"the id {document.id!r} was already given by {first}; ids are unique within a run: "
        "give each row an id of its own, or run the inputs apart"
    )
    return Failure(document.id, document.source, "duplicate_id", message)


def _read(found: FoundFile) -> Iterator[Document | Failure]:
    suffix = Path(found.id).suffix.lower()
    reader = READERS.get(suffix)
    if found.path == STANDARD_INPUT:
        reader = read_text
    try:
        if reader is None:
            known = ", ".join(sorted(READERS))
            raise DocumentError("unknown_format", f"files named *{suffix} are not read; convert it to one of {known}")
        yield from reader(found)
    except DocumentError as error:
        yield Failure(found.id, found.source, error.kind, str(error))
    except UsageError:
        raise
    except OSError as error:
        reason = error.strerror or str(error)
        yield Failure(
            found.id,
            found.source,
            "unreadable",
            f"cannot be opened ({reason}); check that it is there and that you may read it",
        )
