"""``extract convert``: records in another format."""

import gzip
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING, Annotated, BinaryIO, cast

import typer

from extractor.cli.app import SOME_FAILED, app, complain

if TYPE_CHECKING:
    from extractor.records import Record


def _lines(path: str) -> Iterator[bytes]:
    """The lines of a file, unpacked where it ends with ``.gz``, or of standard input.

    Raises:
        UsageError: it cannot be read.
    """
    import zlib

    from extractor.errors import UsageError

    with ExitStack() as stack:
        try:
            if path == "-":
                yield from sys.stdin.buffer
            else:
                stream = gzip.open(path) if path.lower().endswith(".gz") else open(path, "rb")  # noqa: SIM115
                yield from stack.enter_context(cast(BinaryIO, stream))
        except (OSError, EOFError, zlib.error) as error:
            reason = getattr(error, "strerror", None) or error
            raise UsageError(f"{path} cannot be read ({reason}); give a file that extract wrote, or -") from error


class Records:
    """The records of a file; ``bad`` counts the lines that are none, each of which is told on standard error."""

    def __init__(self, path: str) -> None:
        self.path, self.bad = path, 0

    def __iter__(self) -> "Iterator[tuple[int, Record]]":
        """The number of each line, from 1, and its record."""
        from pydantic import ValidationError

        from extractor.records import Record

        for number, line in enumerate(_lines(self.path), start=1):
            if not line.strip():
                continue
            try:
                yield number, Record.model_validate_json(line)
            except ValidationError as error:
                first = error.errors()[0]
                where = ".".join(map(str, first["loc"])) or "the line"
                self.tell(number, f"no record that extract wrote ({where}: {first['msg']}); write it anew with extract")

    def tell(self, number: int, message: str) -> None:
        """Count a bad line, and say what is wrong with it."""
        self.bad += 1
        complain(f"{self.path}:{number}: {message}")


@app.command()
def convert(
    records: Annotated[
        str, typer.Argument(metavar="RECORDS.jsonl[.gz]", help="A file that extract wrote, or - for standard input.")
    ],
    form: Annotated[
        str, typer.Option("--format", "-f", metavar="FORMAT", help="jsonl, csv, parquet, spacy, conll, brat or table.")
    ],
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE", help="A file, or a folder (DIR/) for one file a document."),
    ] = None,
) -> None:
    """Write records in another format; spacy, conll and brat need records that were made with --with-text."""
    from extractor.errors import UsageError
    from extractor.writers import open_writer, wants_text

    found, needs_text = Records(records), wants_text(form)
    with open_writer(form, output, resumable=False) as writer:
        for number, record in found:
            if needs_text and record.text is None:
                raise UsageError(f"{records}:{number}: {form} needs the text; make the records with --with-text")
            try:
                writer.write(record, record.text or "")
            except UsageError as error:
                found.tell(number, str(error))
    if found.bad:
        raise typer.Exit(SOME_FAILED)
