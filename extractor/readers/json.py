"""JSON: one object, an array of objects, or an object that holds one such array (``{"articles": [ … ]}``)."""

import json
from collections.abc import Iterator
from typing import Any

from extractor.errors import DocumentError
from extractor.readers.document import Document, Failure, ReadOptions
from extractor.readers.files import FoundFile
from extractor.readers.jsonl import Fields, row_document
from extractor.readers.rows import RowError, columns_of, failure_of, is_record
from extractor.readers.text import decode

_LIMIT = 100_000_000


def read_json(found: FoundFile, options: ReadOptions) -> Iterator[Document | Failure]:
    """The objects of a file, which is held in memory whole; a bad one is a failure of its own.

    A record of ours is none. An object without a field for ids has the file's id, in an array with its place: ``a.json:3``.

    Raises:
        DocumentError: the file is too large, no text, no JSON, or nothing in it is a document.
    """
    value = _parsed(_content(found))
    rows = [] if is_record(value) else _rows(value, options)
    if rows is None:
        yield row_document(value, found.source, options, found.id)
        return
    for number, row in enumerate(rows, start=1):
        source = f"{found.source}:{number}"
        try:
            yield row_document(row, source, options, f"{found.id}:{number}")
        except RowError as error:
            yield failure_of(error, f"{found.id}:{number}", source)


def _content(found: FoundFile) -> str:
    with found.open() as stream:
        data = stream.read(_LIMIT + 1)
    if len(data) > _LIMIT:
        raise DocumentError("too_large", f"has more than {_LIMIT:,} bytes; write it as JSON lines, one object a line")
    return decode(data)


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=Fields)
    except RecursionError as error:
        raise DocumentError("too_deep", "is JSON nested too deeply; write its texts as JSON lines") from error
    except json.JSONDecodeError as error:
        if error.msg == "Extra data":
            raise DocumentError(
                "bad_json", "holds several JSON values; if it has one a line, name it *.jsonl"
            ) from error
        raise DocumentError("bad_json", f"is no JSON ({error}); write an object or an array of objects") from error
    except ValueError as error:
        raise DocumentError("bad_json", f"is no JSON ({error}); write an object or an array of objects") from error


def _rows(value: Any, options: ReadOptions) -> list[Any] | None:
    """The objects to read one by one; None where the value itself is the document."""
    if isinstance(value, list):
        return value
    if not isinstance(value, Fields) or options.text_column in value:
        return None
    if isinstance(value.get(columns_of(value.names, ReadOptions()).text or ""), str):
        return None
    arrays = [item for item in value.values() if isinstance(item, list) and all(isinstance(x, Fields) for x in item)]
    if len(arrays) == 1:
        return arrays[0]
    if len(arrays) > 1:
        raise DocumentError("bad_json", "holds several arrays of objects; write the one with the documents by itself")
    return None
