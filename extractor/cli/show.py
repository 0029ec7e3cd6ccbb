"""``extract show``: records as tables."""

from typing import Annotated

import typer

from extractor.cli.app import SOME_FAILED, app
from extractor.cli.convert import Records


@app.command()
def show(
    records: Annotated[
        str, typer.Argument(metavar="RECORDS.jsonl[.gz]", help="A file that extract wrote, or - for standard input.")
    ],
) -> None:
    """Draw records as tables: who, when, how much, and each partnership with the sentence that proves it."""
    from extractor.writers import open_writer

    found = Records(records)
    with open_writer("table", None) as writer:
        for _, record in found:
            writer.write(record, "")
    if found.bad:
        raise typer.Exit(SOME_FAILED)
