"""CSV after RFC 4180, in two files: one row an entity, one row a relation.

UTF-8 with a byte order mark, since Excel reads « é » as « Ã© » without it; readers of data frames skip it. Lines end
with CR LF. Several values in a cell are joined with ``; ``. A text that a spreadsheet would take for a formula (it begins
with ``=``, ``+``, ``-``, ``@``, a tab or a line end) has an apostrophe put in front; numbers stay as they are.
"""

import contextlib
import csv
import re
from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from io import StringIO
from typing import Any

from extractor.records import Record
from extractor.writers.rows import (
    ENTITY_COLUMNS,
    RELATION_COLUMNS,
    Row,
    entity_rows,
    range_of,
    relation_rows,
    table_paths,
)
from extractor.writers.stream import Stream, open_streams
from extractor.writers.writer import FreshWriter

# With the apostrophes that stand there already, so that taking one off gives the text back.
FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


class CsvTable:
    """One file: a header, then rows."""

    def __init__(self, stream: Stream, columns: Sequence[str]) -> None:
        self._stream, self._columns = stream, columns
        stream.write(BOM_UTF8 + _lines([columns]))

    def write(self, rows: Iterator[Row]) -> None:
        """Write the rows of a document in one piece."""
        self._stream.write(_lines([[cell(row[column]) for column in self._columns] for row in rows]))


class CsvWriter(FreshWriter):
    """Writes both tables."""

    def __init__(self, entities: CsvTable, relations: CsvTable) -> None:
        self._entities, self._relations = entities, relations

    def write(self, record: Record, text: str = "") -> None:
        """Write the rows of one record."""
        self._entities.write(entity_rows(record))
        self._relations.write(relation_rows(record))


def _lines(rows: Sequence[Sequence[str]]) -> bytes:
    buffer = StringIO(newline="")
    csv.writer(buffer).writerows(rows)
    return buffer.getvalue().encode()


def cell(value: Any) -> str:
    """What stands in a cell for a value of a row."""
    if value is None:
        return ""
    if isinstance(value, int | float):
        return str(value)
    text = "; ".join(_item(item) for item in value) if isinstance(value, list) else str(value)
    return f"'{text}" if FORMULA.match(text) else text


def _item(item: Any) -> str:
    if not isinstance(item, dict):
        return str(item)
    return " ".join(filter(None, [range_of(item["value"], item["max"]), item["currency"]]))


@contextlib.contextmanager
def open_file(output: str) -> Iterator[CsvWriter]:
    """The writer of ``out.entities.csv`` and ``out.relations.csv`` for ``out.csv``, ``*.csv.gz`` likewise."""
    with open_streams(*table_paths(output, ".csv.gz", ".csv")) as (entities, relations):
        yield CsvWriter(CsvTable(entities, ENTITY_COLUMNS), CsvTable(relations, RELATION_COLUMNS))
