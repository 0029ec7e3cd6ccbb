"""Parquet files, read batch by batch, only the columns that are needed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any, BinaryIO

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]

from extractor.errors import DocumentError
from extractor.readers.document import Document, Failure, ReadOptions
from extractor.readers.files import FoundFile
from extractor.readers.rows import Columns, RowError, columns_of, document_of, failure_of, longest_column

# Few rows at a time: a dictionary of one long text may stand for all of them.
_BATCH = 32


def read_parquet(found: FoundFile, options: ReadOptions) -> Iterator[Document | Failure]:
    """The rows of a file, counted from 1; a bad row is a failure of its own.

    Without a column of ids a row's number makes its id: ``a.parquet:12``.

    Raises:
        DocumentError: it is no Parquet file, is damaged, or has no column of texts.
    """
    with found.open() as stream:
        try:
            table = pq.ParquetFile(_seekable(stream))
            columns = _columns(table, options)
            yield from _documents(found, table, columns)
        except (pa.ArrowException, OSError, EOFError, UnicodeDecodeError) as error:
            reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
            raise DocumentError("bad_parquet", f"is no complete Parquet file ({reason}); write it anew") from error


def _seekable(stream: BinaryIO) -> BinaryIO:
    """The end of a Parquet file is read first, which no pipe allows."""
    return stream if stream.seekable() else BytesIO(stream.read())


def _columns(table: Any, options: ReadOptions) -> Columns:
    names = table.schema_arrow.names
    columns = columns_of(names, options)
    if columns.text is not None:
        return columns
    strings = [name for name in names if _holds_strings(table.schema_arrow.field(name).type)]
    batch = next(table.iter_batches(_BATCH, columns=strings, use_threads=False), None)
    rows = list(zip(*(_values(batch, name) for name in strings), strict=True)) if batch is not None else []
    return columns_of(names, replace(options, text_column=longest_column(strings or names, rows)))


def _holds_strings(kind: Any) -> bool:
    kind = kind.value_type if pa.types.is_dictionary(kind) else kind
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind))


def _documents(found: FoundFile, table: Any, columns: Columns) -> Iterator[Document | Failure]:
    used = (columns.text, columns.id, columns.title, columns.published, columns.site)
    wanted = [name for name in dict.fromkeys(used) if name is not None]
    number = 0
    for batch in table.iter_batches(_BATCH, columns=wanted, use_threads=False):
        for values in zip(*(_values(batch, name) for name in wanted), strict=True):
            number += 1
            identifier, source = f"{found.id}:{number}", f"{found.source}:{number}"
            try:
                document = document_of(_fields(wanted, values), columns, source, identifier)
            except RowError as error:
                yield failure_of(error, identifier, source)
            else:
                yield document


def _values(batch: Any, name: str) -> list[Any]:
    """The values of a column, a RowError for what is broken; a moment is the day that its time zone has then."""
    column = batch.column(batch.schema.get_field_index(name))
    if pa.types.is_timestamp(column.type) or pa.types.is_date(column.type):
        column = column.cast(pa.date32(), safe=False)
    return [_value(scalar, name) for scalar in column]


def _value(scalar: Any, name: str) -> Any:
    """A plain value; strings that are not marked as such are read as UTF-8."""
    try:
        value = scalar.as_py()
        return value.decode("utf-8") if isinstance(value, bytes) else value
    except OverflowError:  # a day beyond the year 9999
        return None
    except ValueError as error:
        return RowError("bad_row", f"its {name!r} cannot be read ({error}); write the row anew")


def _fields(names: Sequence[str], values: Sequence[Any]) -> dict[str, Any]:
    for value in values:
        if isinstance(value, RowError):
            raise value
    return dict(zip(names, values, strict=True))
