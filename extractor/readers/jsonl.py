"""JSON lines: one document a row, with ``id``, ``text`` and perhaps ``title``, ``published`` and ``site``.

Read line by line, however large the file is.
"""

import json
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any

from extractor.readers.document import Document, Failure, ReadOptions
from extractor.readers.files import FoundFile
from extractor.readers.lines import RowText, holds_broken_bytes, row_limit
from extractor.readers.rows import RowError, columns_of, document_of, failure_of, is_record


class Fields(dict[str, Any]):
    """A JSON object that remembers its keys as they were written, the repeated ones too."""

    def __init__(self, pairs: Sequence[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.names = [name for name, _ in pairs]


def read_jsonl(found: FoundFile, options: ReadOptions) -> Iterator[Document | Failure]:
    """The rows of a file; a bad row is a failure of its own, other fields are ignored, and so are records of ours.

    Raises:
        DocumentError: the file is no text; or it breaks off, after the rows before.
    """
    with RowText(found, row_limit(options)) as lines:
        for number in count(1):
            lines.next_row()
            identifier, source = f"{found.id}:{number}", f"{found.source}:{number}"
            try:
                line = next(lines, None)
                if line is None:
                    return
                document = _document(line, lines.encoding, source, options) if line.strip() else None
            except RowError as error:
                yield failure_of(error, identifier, source)
            else:
                if document:
                    yield document


def _document(line: str, encoding: str, source: str, options: ReadOptions) -> Document | None:
    if holds_broken_bytes(line):
        raise RowError("bad_row", f"holds bytes that are no {encoding} like the rest; write the row anew as UTF-8")
    try:
        row = json.loads(line, object_pairs_hook=Fields)
    except (ValueError, RecursionError) as error:
        raise RowError("bad_row", f"is no JSON ({error}); write one object a line") from error
    return None if is_record(row) else row_document(row, source, options)


def row_document(row: Any, source: str, options: ReadOptions, fallback: str | None = None) -> Document:
    """The document of one JSON value; ``fallback`` is its id where it has no field for one.

    Raises:
        RowError: it is no object, or a bad row.
    """
    if not isinstance(row, Fields):
        raise RowError("bad_row", 'is no JSON object; write {"id": "…", "text": "…"}')
    return document_of(row, columns_of(row.names, options), source, fallback)
