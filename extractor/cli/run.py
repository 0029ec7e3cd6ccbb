"""``extract run``: the main job."""

import gc
import os
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, Annotated

import typer

from extractor.cli.app import SOME_FAILED, app, complain
from extractor.cli.log import RunLog
from extractor.cli.progress import Progress
from extractor.cli.spacy_import import import_spacy

if TYPE_CHECKING:
    from rich.console import Console

    from extractor.work import Outcome
    from extractor.writers import RecordWriter

_SELECTION, _READING, _RUNNING, _RULES = "What is written", "What is read", "How it runs", "Names and rules"


@app.command()
def run(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="Files, folders (walked recursively), or - for standard input."),
    ],
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", metavar="FILE",
            help="Write to FILE, which appears only when it is complete, or to a folder (DIR/), one file a document.",
        ),
    ] = None,
    form: Annotated[
        str, typer.Option("--format", "-f", metavar="FORMAT", help="jsonl, csv, parquet, spacy, conll, brat or table.")
    ] = "jsonl",
    table: Annotated[bool, typer.Option("--table", help="Short for --format table: tables for people.")] = False,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with a run that was stopped, from the records that it has written.")
    ] = False,
    append: Annotated[
        bool, typer.Option("--append", help="Keep the records that FILE holds, and add the documents that it lacks.")
    ] = False,
    labels: Annotated[
        str | None,
        typer.Option(metavar="ORG,PER,...", help="Write only these entities: ORG PER DATE DURATION MONEY PERCENT.", rich_help_panel=_SELECTION),
    ] = None,
    with_text: Annotated[
        bool, typer.Option("--with-text", help="Put the document's text into its record.", rich_help_panel=_SELECTION)
    ] = False,
    body_only: Annotated[
        bool, typer.Option("--body-only", help="Leave out what stands in menus, teasers, credits and contact blocks.", rich_help_panel=_SELECTION)
    ] = False,
    min_score: Annotated[
        float,
        typer.Option(metavar="SCORE", min=0, max=1, help="Leave out relations with a score below (0 to 1).", rich_help_panel=_SELECTION),
    ] = 0.0,
    include: Annotated[
        list[str] | None, typer.Option(metavar="GLOB", help="Of the files in folders, read only these; repeatable.", rich_help_panel=_READING)
    ] = None,
    exclude: Annotated[
        list[str] | None, typer.Option(metavar="GLOB", help="Of the files in folders, leave these out; repeatable.", rich_help_panel=_READING)
    ] = None,
    published: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="The publication date of all documents, such as 2025-12-08 or 8/12/2025.", rich_help_panel=_READING),
    ] = None,
    text_column: Annotated[
        str | None, typer.Option(metavar="NAME", help="The column of a table that holds the texts; guessed otherwise.", rich_help_panel=_READING)
    ] = None,
    id_column: Annotated[
        str | None, typer.Option(metavar="NAME", help="The column of a table that holds the ids; guessed otherwise.", rich_help_panel=_READING)
    ] = None,
    full_page: Annotated[
        bool, typer.Option("--full-page", help="All text of web pages, not only the article.", rich_help_panel=_READING)
    ] = False,
    max_chars: Annotated[
        int, typer.Option(metavar="N", min=1, help="The longest text of a document, in characters.", rich_help_panel=_READING)
    ] = 5_000_000,
    skip_other_languages: Annotated[
        bool, typer.Option("--skip-other-languages", help="Leave out documents that are clearly not in French.", rich_help_panel=_READING)
    ] = False,
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", metavar="N", min=1, help="How many processes; as many as there are cores by default.", rich_help_panel=_RUNNING)
    ] = None,
    errors: Annotated[
        str | None, typer.Option(metavar="FILE", help="Write one JSON line for each document that could not be read.", rich_help_panel=_RUNNING)
    ] = None,
    log_json: Annotated[
        str | None, typer.Option("--log-json", metavar="FILE", help="Write what happens as JSON lines, for machines.", rich_help_panel=_RUNNING)
    ] = None,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="No progress bar, and no line for each failure and warning.", rich_help_panel=_RUNNING)
    ] = False,
    model: Annotated[
        str | None,
        typer.Option(metavar="NAME_OR_PATH", help="Find names with this installed spaCy pipeline instead of ours.", rich_help_panel=_RULES),
    ] = None,
    lexicon: Annotated[
        list[str] | None,
        typer.Option(metavar="FILE", help="Your own names (*.txt, *.csv, *.jsonl), which win over ours; repeatable.", rich_help_panel=_RULES),
    ] = None,
    rules: Annotated[
        str | None, typer.Option(metavar="DIR", help="Your own patterns: a folder of *.toml files, without code.", rich_help_panel=_RULES)
    ] = None,
    parse_all: Annotated[
        bool,
        typer.Option("--parse-all", help="Parse every sentence, not only those that may hold a relation (to compare).", rich_help_panel=_RULES),
    ] = False,
) -> None:  # fmt: skip
    """Extract organisations, people, dates, amounts and partnerships; one JSON line a document.

    A document that cannot be read costs a line on standard error and the exit code 1; the others go on.
    """
    from extractor.cli.arguments import output_format, publication_day, requested_labels, without
    from extractor.readers import ReadOptions, find

    asked, day = requested_labels(labels), publication_day(published)
    form = output_format(form, table=table)
    reading = ReadOptions(full_page, text_column, id_column, max_chars)
    # Wrong usage is told before spaCy is imported, which takes its time.
    files = without(find(paths, include=include or (), exclude=exclude or ()), (output, errors, log_json), paths)
    with ExitStack() as stack:
        from extractor.writers import open_lines, open_writer

        # One thread each: matrices are small, and the cores are shared among processes.
        os.environ.setdefault("OMP_NUM_THREADS", "1")
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        log = stack.enter_context(RunLog(log_json))
        writer = stack.enter_context(open_writer(form, output, resume=resume, append=append))
        error_lines = stack.enter_context(open_lines(errors)) if errors else None

        # What is loaded stays: the garbage collector need not look through it, now or later, here or in a fork.
        gc.disable()
        import_spacy()
        from extractor.pipeline import Memory, lacking, load_pipeline
        from extractor.recording import Options
        from extractor.running import cores, file_size, outcomes, size_of, tasks
        from extractor.work import Work

        nlp = load_pipeline(model, parse_all=parse_all, lexicons=lexicon or (), rules=rules)
        gc.freeze()
        gc.enable()
        if model and not quiet and (lack := lacking(nlp)):
            complain(lack)
        options = Options(asked, day, with_text, body_only, min_score)
        memory = stack.enter_context(Memory(nlp))
        work = Work(nlp, reading, options, writer.wants_text, skip_other_languages, memory)
        log.started(files=len(files), size=sum(map(file_size, files)))
        drawn = stack.enter_context(Progress(size=sum(map(file_size, files)), quiet=quiet or _drawn_over(output)))
        for task, outcome in outcomes(tasks(files, reading, writer.has_earlier), work, jobs or cores()):
            if outcome.failure and error_lines:
                error_lines.write_json(_error_line(outcome))
            if not quiet:
                _tell(outcome, drawn.console)
            _write(outcome, writer)
            log.outcome(outcome)
            drawn.outcome(outcome, size_of(task))
        if not quiet:
            _tell_of_the_whole(log, 0 if append else writer.dropped, paths)
    if log.failed:
        raise typer.Exit(SOME_FAILED)


def _tell_of_the_whole(log: RunLog, dropped: int, paths: list[str]) -> None:
    if dropped:
        complain(f"{dropped} earlier lines were no records of this version; their documents are made anew")
    if not (log.documents or log.failed or log.skipped or log.earlier):
        where = " ".join(paths)
        complain(f"no document in {where}: nothing, or records that extract wrote; draw those with extract show")


def _drawn_over(output: str | None) -> bool:
    """Whether records go to the terminal where the bar would be."""
    return output in (None, "-") and sys.stdout.isatty()


def _write(outcome: "Outcome", writer: "RecordWriter") -> None:
    from extractor.records import Record
    from extractor.writers import LineWriter

    if outcome.earlier:
        writer.copy_earlier(outcome.id)
    elif outcome.line is None:
        return
    elif isinstance(writer, LineWriter) and not writer.wants_record:
        writer.write_json(outcome.line)
    else:
        writer.write(Record.model_validate_json(outcome.line), outcome.text or "")


def _error_line(outcome: "Outcome") -> bytes:
    from extractor.records import ErrorDetail, ErrorRecord

    assert outcome.failure is not None
    detail = ErrorDetail(type=outcome.failure.kind, message=outcome.failure.message)
    return ErrorRecord(id=outcome.id, source=outcome.source, error=detail).to_json().encode()


def _tell(outcome: "Outcome", console: "Console | None") -> None:
    """Say on standard error what a user should know of a document."""
    if outcome.failure:
        complain(f"{outcome.source}: {outcome.failure.message}", console)
    elif outcome.language and outcome.line is not None:
        complain(
            f"{outcome.source}: is not in French ({outcome.language}), so little of its record can be trusted; "
            "leave such documents out with --skip-other-languages",
            console,
        )
