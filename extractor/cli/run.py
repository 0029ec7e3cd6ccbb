"""``extract run``: the main job."""

import gc
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import chain
from typing import Annotated

import typer

from extractor.cli.app import SOME_FAILED, app, complain
from extractor.cli.progress import Progress


@app.command()
def run(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="Files, folders (walked recursively), or - for standard input."),
    ],
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, which appears only when it is complete."),
    ] = None,
    table: Annotated[bool, typer.Option("--table", help="Draw tables for people instead of JSON lines.")] = False,
    labels: Annotated[
        str | None,
        typer.Option(metavar="ORG,PER,...", help="Write only these entities: ORG PER DATE DURATION MONEY PERCENT."),
    ] = None,
    published: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="The publication date of all documents, such as 2025-12-08 or 8/12/2025."),
    ] = None,
    with_text: Annotated[bool, typer.Option("--with-text", help="Put the document's text into its record.")] = False,
    body_only: Annotated[
        bool, typer.Option("--body-only", help="Leave out what stands in menus, teasers, credits and contact blocks.")
    ] = False,
    min_score: Annotated[
        float,
        typer.Option(metavar="SCORE", min=0, max=1, help="Leave out relations with a score below (0 to 1)."),
    ] = 0.0,
    errors: Annotated[
        str | None, typer.Option(metavar="FILE", help="Write one JSON line for each document that could not be read.")
    ] = None,
    include: Annotated[
        list[str] | None, typer.Option(metavar="GLOB", help="Of the files in folders, read only these; repeatable.")
    ] = None,
    exclude: Annotated[
        list[str] | None, typer.Option(metavar="GLOB", help="Of the files in folders, leave these out; repeatable.")
    ] = None,
    model: Annotated[
        str | None,
        typer.Option(metavar="NAME_OR_PATH", help="Find names with this installed spaCy pipeline instead of ours."),
    ] = None,
    lexicon: Annotated[
        list[str] | None,
        typer.Option(metavar="FILE", help="Your own names (*.txt, *.csv, *.jsonl), which win over ours; repeatable."),
    ] = None,
    rules: Annotated[
        str | None, typer.Option(metavar="DIR", help="Your own patterns: a folder of *.toml files, without code.")
    ] = None,
    parse_all: Annotated[
        bool,
        typer.Option("--parse-all", help="Parse every sentence, not only those that may hold a relation (to compare)."),
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar and no line for each failure.")] = False,
) -> None:
    """Extract organisations, people, dates, amounts and partnerships; one JSON line a document.

    A document that cannot be read costs a line on standard error and the exit code 1; the others go on.
    """
    from extractor.cli.arguments import publication_day, requested_labels
    from extractor.readers import Document, read_documents
    from extractor.records import ErrorDetail, ErrorRecord
    from extractor.writers import open_output
    from extractor.writers.table import TableConsole, draw

    asked, day = requested_labels(labels), publication_day(published)
    found = read_documents(paths, include=include or (), exclude=exclude or ())
    first = next(found, None)

    # Wrong usage is told before spaCy is imported, which takes its time.
    # What is loaded stays: the garbage collector need not look through it, now or later.
    gc.disable()
    from extractor.pipeline import Options, extract_all, lacking, load_pipeline

    nlp = load_pipeline(model, parse_all=parse_all, lexicons=lexicon or (), rules=rules)
    gc.freeze()
    gc.enable()
    if model and not quiet and (lack := lacking(nlp)):
        complain(lack)
    with ExitStack() as stack:
        error_lines = stack.enter_context(open_output(errors)) if errors else None
        lines = None if table and output is None else stack.enter_context(open_output(output))
        console = TableConsole(highlight=False) if table else None
        progress = stack.enter_context(Progress(quiet=quiet or table))

        def readable() -> Iterator[Document]:
            for item in chain([first] if first else [], found):
                if isinstance(item, Document):
                    yield item
                    continue
                progress.failed()
                if not quiet:
                    complain(f"{item.source}: {item.message}")
                if error_lines:
                    detail = ErrorDetail(type=item.kind, message=item.message)
                    error_lines.write(ErrorRecord(id=item.id, source=item.source, error=detail))

        for record in extract_all(nlp, readable(), Options(asked, day, with_text, body_only, min_score)):
            if lines:
                lines.write(record)
            if console:
                draw(record, console)
            progress.done(record.id)
    if progress.failures:
        raise typer.Exit(SOME_FAILED)
