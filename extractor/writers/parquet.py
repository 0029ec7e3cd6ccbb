"""Parquet, in two files: one row an entity, one row a relation, in the columns of the CSV with their types.

``value`` is a string, as dates and numbers share it; ``number`` has it as a number where it is one. Amounts of a
relation are a list of structures. Rows are written in groups while the documents go by.
"""

import contextlib
from collections.abc import Iterator

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]

from extractor.records import Record
from extractor.writers.rows import ENTITY_COLUMNS, RELATION_COLUMNS, Row, entity_rows, relation_rows, table_paths
from extractor.writers.stream import open_streams
from extractor.writers.writer import FreshWriter

GROUP_ROWS = 20_000
_NUMBER, _WHOLE, _TEXT = pa.float64(), pa.int64(), pa.string()
_AMOUNT = pa.struct({"value": _NUMBER, "max": _NUMBER, "currency": _TEXT})
_TYPES = {
    "start": _WHOLE, "end": _WHOLE, "max": _NUMBER, "number": _NUMBER, "score": _NUMBER, "statements": _WHOLE,
    "trigger_start": _WHOLE, "trigger_end": _WHOLE, "evidence_start": _WHOLE, "evidence_end": _WHOLE,
    "participants": pa.list_(_TEXT), "participant_ids": pa.list_(_TEXT), "dates": pa.list_(_TEXT),
    "places": pa.list_(_TEXT), "amounts": pa.list_(_AMOUNT),
}  # fmt: skip
_VALUE = ENTITY_COLUMNS.index("value") + 1
ENTITY_SCHEMA = pa.schema(
    [(c, _TYPES.get(c, _TEXT)) for c in (*ENTITY_COLUMNS[:_VALUE], "number", *ENTITY_COLUMNS[_VALUE:])]
)
RELATION_SCHEMA = pa.schema([(c, _TYPES.get(c, _TEXT)) for c in RELATION_COLUMNS])


class ParquetTable:
    """One file; rows wait until they make a group."""

    def __init__(self, writer: pq.ParquetWriter) -> None:
        self._writer, self._rows = writer, list[Row]()

    def write(self, rows: Iterator[Row]) -> None:
        """Take the rows of a document."""
        self._rows += rows
        if len(self._rows) >= GROUP_ROWS:
            self._write_group()

    def finish(self) -> None:
        """Write the rows that wait."""
        if self._rows:
            self._write_group()

    def _write_group(self) -> None:
        self._writer.write_table(pa.Table.from_pylist(self._rows, self._writer.schema))
        self._rows = []


class ParquetWriter(FreshWriter):
    """Writes both tables."""

    def __init__(self, entities: ParquetTable, relations: ParquetTable) -> None:
        self._entities, self._relations = entities, relations

    def write(self, record: Record, text: str = "") -> None:
        """Write the rows of one record."""
        self._entities.write(map(_typed, entity_rows(record)))
        self._relations.write(relation_rows(record))


def _typed(row: Row) -> Row:
    value = row["value"]
    number = value if isinstance(value, int | float) else None
    return row | {"number": number, "value": value if number is None else str(value)}


@contextlib.contextmanager
def open_file(output: str) -> Iterator[ParquetWriter]:
    """The writer of ``out.entities.parquet`` and ``out.relations.parquet`` for ``out.parquet``."""
    with (
        open_streams(*table_paths(output, ".parquet")) as streams,
        pq.ParquetWriter(streams[0], ENTITY_SCHEMA) as first,
        pq.ParquetWriter(streams[1], RELATION_SCHEMA) as second,
    ):
        entities, relations = ParquetTable(first), ParquetTable(second)
        yield ParquetWriter(entities, relations)
        entities.finish()
        relations.finish()
