"""What every writer of records offers to whoever runs it."""

from typing import Protocol, runtime_checkable

from extractor.errors import UsageError
from extractor.records import Record


class RecordWriter(Protocol):
    """Takes records in the order in which they are to stand.

    ``wants_record``: ``write`` needs the record itself; where it is false, the finished line will do (``LineWriter``).
    ``wants_text``: ``write`` needs the document's text; others ignore it. ``dropped`` counts earlier lines that
    could not be used again.
    """

    wants_record: bool
    wants_text: bool
    dropped: int

    def write(self, record: Record, text: str) -> None:
        """Write one record; ``text`` is the text that its offsets count in.

        Raises:
            ReaderGoneError: the reader at the other end has gone.
            OutputError: the disk is full, or the like.
        """

    def has_earlier(self, identifier: str) -> bool:
        """Whether an earlier run has done this document: then ``copy_earlier`` is called in the place of ``write``."""

    def copy_earlier(self, identifier: str) -> bool:
        """Let what an earlier run has written stand in this place, where there is something."""


@runtime_checkable
class LineWriter(RecordWriter, Protocol):
    """A writer that takes lines of JSON as they are."""

    def write_json(self, line: bytes) -> None:
        """Write one record as ``Record.to_json().encode()``, without a line end; raises as ``write`` does."""


class FreshWriter:
    """What writers have in common that make everything anew."""

    wants_record = True
    wants_text = False
    dropped = 0

    def has_earlier(self, identifier: str) -> bool:
        """Nothing is there already."""
        return False

    def copy_earlier(self, identifier: str) -> bool:
        """Nothing is there already."""
        return False


def check(record: Record, text: str) -> None:
    """See that a record's offsets are those of a text.

    Raises:
        UsageError: they are not.
    """
    wrong = next((entity for entity in record.entities if text[entity.start : entity.end] != entity.text), None)
    if wrong:
        raise UsageError(f"{record.id}: {wrong.id} does not stand in the text at its offsets; make the record anew")
