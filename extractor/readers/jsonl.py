"""JSON lines: one document a row, with ``id``, ``text`` and perhaps ``title`` and ``published``."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from extractor.errors import DocumentError
from extractor.readers.document import Document, Failure, ReadOptions
from extractor.readers.files import FoundFile
from extractor.readers.text import decode


def read_jsonl(found: FoundFile, options: ReadOptions) -> Iterator[Document | Failure]:
    """The rows of a file; a bad row is a failure of its own, other fields are ignored."""
    for number, line in enumerate(decode(found.read_bytes()).split("\n"), start=1):
        if line.strip():
            source = f"{found.source}:{number}"
            try:
                yield _document(line, source)
            except DocumentError as error:
                yield Failure(f"{found.id}:{number}", source, error.kind, str(error))


def _document(line: str, source: str) -> Document:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise DocumentError("bad_row", f"is no JSON ({error}); write one object a line") from error
    if not isinstance(row, dict):
        raise DocumentError("bad_row", 'is no JSON object; write {"id": "…", "text": "…"}')
    identifier, text = row.get("id"), row.get("text")
    if not isinstance(identifier, str | int) or isinstance(identifier, bool) or identifier == "":
        raise DocumentError("bad_row", 'has no "id"; give each row one of its own')
    if not isinstance(text, str):
        raise DocumentError("bad_row", f'row {identifier!r} has no "text"; give it the document\'s text as a string')
    for name, value in (("id", str(identifier)), ("text", text), ("title", row.get("title"))):
        _require_unicode(name, value)
    published = published_day(row.get("published"))
    title = row.get("title") if isinstance(row.get("title"), str) else None
    return Document(str(identifier), source, text, title, published, "row" if published else None)


def _require_unicode(name: str, value: Any) -> None:
    try:
        if isinstance(value, str):
            value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise DocumentError(
            "bad_row", f'its "{name}" holds half a character (a lone surrogate); write the row anew as UTF-8'
        ) from error


def published_day(value: Any) -> str | None:
    """The ISO 8601 day of a row's ``published`` (a date or a date with a time), None where it has none.

    Raises:
        DocumentError: it is no such date.
    """
    if value is None or value == "":
        return None
    try:
        return date.fromisoformat(value[:10]).isoformat()
    except (TypeError, ValueError) as error:
        raise DocumentError("bad_row", f'its "published" {value!r} is no date; write it as 2025-12-08') from error
