"""Tables as text: CSV in the dialects that are met, and TSV. Read row by row, however large the file is."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from io import StringIO
from itertools import count, islice

from extractor.errors import DocumentError
from extractor.readers.document import Document, Failure, ReadOptions
from extractor.readers.files import FoundFile
from extractor.readers.lines import RowText, holds_broken_bytes, row_limit
from extractor.readers.rows import OUR_TABLE, Columns, RowError, columns_of, document_of, failure_of, longest_column

_DELIMITERS = ",;\t|"
# In a table of one column no sign delimits anything; this one separates units and stands in no text.
_NO_DELIMITER = "\x1f"
_SEPARATOR_LINE = re.compile(r'\ufeff?"?sep=([,;\t|])"?\r?\n?', re.IGNORECASE)
_BACKSLASHED_QUOTE = re.compile(r'[^\\,;\t|\r\n"]\\"[^,;\t|\r\n"]')
_DOUBLED_QUOTE = re.compile(r'[^,;\t|\r\n"]""[^,;\t|\r\n"]')
_SNIFFED_ROWS = 50


@dataclass(frozen=True)
class Dialect:
    """How a table is written. ``announced``: its first line is Excel's ``sep=;``; ``backslash``: ``\\"`` is a quote."""

    delimiter: str
    announced: bool = False
    backslash: bool = False

    def rows(self, lines: Iterator[str], *, strict: bool) -> Iterator[list[str]]:
        """The rows of a table; with ``strict`` csv.Error for quotes that do not fit."""
        if self.announced:
            next(lines, None)
        escape = "\\" if self.backslash else None
        return csv.reader(
            lines, delimiter=self.delimiter, escapechar=escape, doublequote=not self.backslash, strict=strict
        )


def read_csv(found: FoundFile, options: ReadOptions) -> Iterator[Document | Failure]:
    """The rows of a table with a header; a bad row is a failure of its own.

    Rows are counted as a spreadsheet does: the header is row 1. Without a column of ids the number makes a row's id:
    ``a.csv:12``.

    Raises:
        DocumentError: the file is no text, has no column of texts, or a quote in it is never closed.
    """
    limit = row_limit(options)
    csv.field_size_limit(min(limit, 2**31 - 1))
    with RowText(found, limit, newline="") as lines:
        dialect = dialect_of(lines.sample, tabs=found.suffix == ".tsv")
        rows = _numbered(dialect, lines)
        header = _header(rows)
        if not header or header[: len(OUR_TABLE)] == OUR_TABLE:
            return
        columns = _columns(header, lines.sample, dialect, options)
        for number, row in rows:
            identifier, source = f"{found.id}:{number}", f"{found.source}:{number}"
            try:
                document = document_of(_fields(header, row), columns, source, identifier)
            except RowError as error:
                yield failure_of(error, identifier, source)
            else:
                yield document


def dialect_of(sample: str, *, tabs: bool = False) -> Dialect:
    """How a table is written, told from its beginning.

    The delimiter is the one that gives most rows as many cells as the header has; csv.Sniffer counts letters, which
    long texts mislead.
    """
    announced = _SEPARATOR_LINE.match(sample)
    backslash = bool(_BACKSLASHED_QUOTE.search(sample)) and not _DOUBLED_QUOTE.search(sample)
    if announced:
        return Dialect(announced[1], True, backslash)
    if tabs:
        return Dialect("\t", False, backslash)
    fits = [(*_fit(sample, Dialect(sign, False, backslash)), sign) for sign in _DELIMITERS]
    rows, _, best = max(fits, key=lambda fit: fit[:2])
    return Dialect(best if rows else _NO_DELIMITER, False, backslash)


def _fit(sample: str, dialect: Dialect) -> tuple[int, int]:
    """How many of the first rows have as many cells as the header, and how many cells that is."""
    rows = _first_rows(sample, dialect)
    width = len(rows[0]) if rows else 0
    return (sum(len(row) == width for row in rows), width) if width > 1 else (0, 0)


def _first_rows(sample: str, dialect: Dialect) -> list[list[str]]:
    """The first rows, blank ones aside; the last one may be cut."""
    rows = dialect.rows(StringIO(sample, newline=""), strict=False)
    return list(islice((row for row in rows if any(row)), _SNIFFED_ROWS))


def _columns(header: Sequence[str], sample: str, dialect: Dialect, options: ReadOptions) -> Columns:
    columns = columns_of(header, options)
    if columns.text is not None:
        return columns
    rows = [row for row in _first_rows(sample, dialect)[1:] if len(row) == len(header)]
    return columns_of(header, replace(options, text_column=longest_column(header, rows)))


def _numbered(dialect: Dialect, lines: RowText) -> Iterator[tuple[int, list[str] | RowError]]:
    """Each row with its number, or what is wrong with it; blank rows are counted and left out."""
    rows = dialect.rows(lines, strict=True)
    for number in count(2 if dialect.announced else 1):
        lines.next_row()
        try:
            row = next(rows, None)
        except csv.Error as error:
            yield number, RowError("bad_row", f"is no CSV row ({error}); write each quote within a cell twice")
            continue
        except RowError as error:
            reason = f"breaks off: row {number} {error}; look for a quote in it that is never closed"
            raise DocumentError("bad_table", reason) from error
        if row is None:
            return
        if any(cell.strip() for cell in row):
            yield number, row


def _header(rows: Iterator[tuple[int, list[str] | RowError]]) -> list[str]:
    _, row = next(rows, (0, []))
    if isinstance(row, RowError):
        raise DocumentError("bad_table", f"has a header that {row}") from row
    if any(holds_broken_bytes(name) for name in row):
        raise DocumentError("bad_table", "has a header with bytes of another encoding; save it as UTF-8")
    return [name.strip() for name in row]


def _fields(header: Sequence[str], row: list[str] | RowError) -> dict[str, str]:
    """The row by its columns' names; of columns with one name the first counts."""
    if isinstance(row, RowError):
        raise row
    width = len(header)
    if len(row) < width or any(row[width:]):
        raise RowError("bad_row", f"has {len(row)} instead of {width} cells; quote cells that hold the delimiter")
    if any(holds_broken_bytes(cell) for cell in row):
        raise RowError("bad_row", "holds bytes of another encoding than the rest; write the row anew as UTF-8")
    if any("\x00" in cell for cell in row):
        raise RowError("bad_row", "holds NUL characters, which no text has; export the row anew")
    return dict(zip(reversed(header), reversed(row[:width]), strict=True))
