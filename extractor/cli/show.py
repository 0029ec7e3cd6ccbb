"""``extract show``: records as tables."""

import sys
from collections.abc import Iterator
from typing import Annotated

import typer

from extractor.cli.app import SOME_FAILED, app, complain


def _lines(path: str) -> Iterator[bytes]:
    from extractor.errors import UsageError

    try:
        if path == "-":
            yield from sys.stdin.buffer
        else:
            with open(path, "rb") as handle:
                yield from handle
    except OSError as error:
        raise UsageError(f"{path} cannot be read ({error.strerror}); give a file that extract wrote, or -") from error


@app.command()
def show(
    records: Annotated[
        str, typer.Argument(metavar="RECORDS.jsonl", help="A file that extract wrote, or - for standard input.")
    ],
) -> None:
    """Draw records as tables: who, when, how much, and each partnership with the sentence that proves it."""
    from pydantic import ValidationError

    from extractor.records import Record
    from extractor.writers.table import TableConsole, draw

    console = TableConsole(highlight=False)
    bad = 0
    for number, line in enumerate(_lines(records), start=1):
        if not line.strip():
            continue
        try:
            draw(Record.model_validate_json(line), console)
        except ValidationError as error:
            bad += 1
            first = error.errors()[0]
            where = ".".join(map(str, first["loc"])) or "the line"
            complain(
                f"{records}:{number}: no record that extract wrote ({where}: {first['msg']}); write it anew with extract"
            )
    if bad:
        raise typer.Exit(SOME_FAILED)
