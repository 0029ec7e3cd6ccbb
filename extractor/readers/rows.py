"""Rows -> documents: which columns hold what, and what makes a row a bad one. All formats with rows share it."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from extractor.errors import DocumentError
from extractor.readers.document import Document, Failure, ReadOptions

# Names of columns, the likeliest first, as ``folded`` gives them.
_TEXT = (
    "text", "texte", "body", "corps", "content", "contenu", "article", "fulltext", "textecomplet", "texteintegral",
    "articletext", "textearticle", "articlebody", "bodytext", "corpsdutexte", "contenuarticle", "description",
)  # fmt: skip
_ID = (
    "id",
    "identifiant",
    "docid",
    "documentid",
    "articleid",
    "idarticle",
    "iddocument",
    "uid",
    "uuid",
    "url",
    "lien",
    "link",
)
_TITLE = ("title", "titre", "headline")
_PUBLISHED = (
    "published", "date", "datepublication", "datedepublication", "publishedat", "publicationdate", "datepublished",
    "datepubli", "publiele", "dateparution", "datedeparution", "pubdate",
)  # fmt: skip
_SITE = ("site", "sitename", "sourcename", "nomdusite", "nomsource", "media", "journal")

_FRENCH_DAY = re.compile(r"\s*([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})(?![0-9])")
_SAMPLE_ROWS = 50
# The fields by which a row of ours is known.
_OURS = ({"schema_version", "entities"}, {"id", "source", "error"}, {"event", "seconds"})
OUR_TABLE = ["document", "source", "id", "label"]  # how the header of a table of ours begins
_BY_FAR = 3


class RowError(DocumentError):
    """A row that makes no document; the rows after it go on."""


@dataclass(frozen=True)
class Columns:
    """The names of the columns that a document is made of; None where there is none.

    ``published_is_checked``: the date stands in ``published``, where one that cannot be read is an error; in a column
    that is only guessed to hold dates it is no date.
    """

    text: str | None
    id: str | None
    title: str | None
    published: str | None
    site: str | None
    published_is_checked: bool


def folded(name: str) -> str:
    """A column's name without case, accents, blanks and signs: ``Date de publication`` -> ``datedepublication``."""
    plain = unicodedata.normalize("NFKD", name[:200]).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


def columns_of(names: Sequence[str], options: ReadOptions) -> Columns:
    """Which columns hold what: as the options say, else guessed by name.

    Raises:
        RowError: a column that the options name is missing, or the texts' or ids' column is there twice.
    """
    by_name: dict[str, str] = {}
    for name in names:
        by_name.setdefault(folded(name), name)
    text = _named(names, options.text_column, "--text-column") or _first(by_name, _TEXT)
    identifier = _named(names, options.id_column, "--id-column") or _first(by_name, _ID)
    for used in (text, identifier):
        if used is not None and names.count(used) > 1:
            raise RowError("repeated_column", f"has the column {used!r} twice; rename one of them")
    published = _first(by_name, _PUBLISHED)
    checked = published == "published"
    return Columns(text, identifier, _first(by_name, _TITLE), published, _first(by_name, _SITE), checked)


def _first(by_name: Mapping[str, str], wanted: Sequence[str]) -> str | None:
    return next((by_name[name] for name in wanted if name in by_name), None)


def _named(names: Sequence[str], wanted: str | None, option: str) -> str | None:
    if wanted is not None and wanted not in names:
        raise RowError("missing_column", f"has no column {wanted!r}; give {option} one of {_listed(names)}")
    return wanted


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(name[:60] for name in names[:40]) + (", …" if len(names) > 40 else "")
    return shown.encode("utf-8", "backslashreplace").decode("utf-8")


def longest_column(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    """The column of strings whose texts are by far the longest, for tables whose columns' names tell nothing.

    Args:
        rows: some rows from the beginning, each as long as ``names``.

    Raises:
        RowError: none stands out.
    """
    lengths = sorted(
        (sum(len(row[i]) for row in rows[:_SAMPLE_ROWS] if isinstance(row[i], str)), -i) for i in range(len(names))
    )
    if lengths and (len(lengths) == 1 or lengths[-1][0] > _BY_FAR * lengths[-2][0]):
        return names[-lengths[-1][1]]
    raise RowError(
        "no_text_column", f"has no column that is known to hold texts; give --text-column one of {_listed(names)}"
    )


def document_of(row: Mapping[str, Any], columns: Columns, source: str, fallback: str | None = None) -> Document:
    """The document of a row; its other fields are ignored.

    Args:
        source: where the row stands, for messages.
        fallback: the id where the table has no column of ids; None if each row must bring its own.

    Raises:
        RowError: ``bad_row``: no id, no text, no date in ``published``, or half a character somewhere.
    """
    identifier = _identifier(row, columns, fallback)
    text = row.get(columns.text) if columns.text else None
    if not isinstance(text, str):
        label = columns.text or "text"
        raise RowError("bad_row", f'row {identifier[:60]!r} has no "{label}"; give it the document\'s text as a string')
    title, site = _optional(row, columns.title), _optional(row, columns.site)
    for name, value in (("id", identifier), ("text", text), ("title", title), ("site", site)):
        _require_unicode(name, value)
    published = _published(row, columns)
    return Document(identifier, source, text, title, published, "row" if published else None, site)


def _identifier(row: Mapping[str, Any], columns: Columns, fallback: str | None) -> str:
    if columns.id is None and fallback is not None:
        return fallback
    value = row.get(columns.id) if columns.id else None
    if not isinstance(value, str | int) or isinstance(value, bool) or value == "":
        raise RowError("bad_row", f'has no "{columns.id or "id"}"; give each row one of its own')
    return str(value)


def _optional(row: Mapping[str, Any], column: str | None) -> str | None:
    value = row.get(column) if column else None
    return value if isinstance(value, str) and value.strip() else None


def _require_unicode(name: str, value: str | None) -> None:
    try:
        (value or "").encode("utf-8")
    except UnicodeEncodeError as error:
        raise RowError(
            "bad_row", f'its "{name}" holds half a character (a lone surrogate); write the row anew as UTF-8'
        ) from error


def _published(row: Mapping[str, Any], columns: Columns) -> str | None:
    value = row.get(columns.published) if columns.published else None
    try:
        return published_day(value)
    except RowError:
        if columns.published_is_checked:
            raise
        return None


def published_day(value: Any) -> str | None:
    """The ISO 8601 day of a date, with a time or without, written as ISO 8601 or as in French (``08/12/2025``);
    None where there is none.

    Raises:
        RowError: it is no such date.
    """
    if value is None or value == "":
        return None
    try:
        if isinstance(value, datetime | date):
            return value.isoformat()[:10]
        french = _FRENCH_DAY.match(value)
        if french:
            return date(int(french[3]), int(french[2]), int(french[1])).isoformat()
        return date.fromisoformat(value[:10]).isoformat()
    except (TypeError, ValueError) as error:
        shown = repr(value[:60]) if isinstance(value, str) else type(value).__name__
        raise RowError("bad_row", f'its "published" {shown} is no date; write it as 2025-12-08') from error


def is_record(row: Any) -> bool:
    """Whether a row was written by this program, a record without its text, an error or an event: no document, though
    it lies among them."""
    if not isinstance(row, Mapping) or "text" in row:
        return False
    return any(fields <= row.keys() for fields in _OURS)


def failure_of(error: RowError, identifier: str, source: str) -> Failure:
    """A row that could not be read, by its place in the file."""
    return Failure(identifier, source, error.kind, str(error))
