"""Records -> output, one module a format. ``open_writer`` finds it by the format's name and imports it only then."""

import contextlib
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from importlib import import_module
from typing import Any, cast

from extractor.errors import UsageError
from extractor.writers.folder import is_folder, open_folder
from extractor.writers.journal import open_journal
from extractor.writers.jsonl import open_file as open_lines
from extractor.writers.stream import is_standard
from extractor.writers.writer import LineWriter, RecordWriter

__all__ = ["FORMATS", "LineWriter", "RecordWriter", "open_lines", "open_writer", "wants_text"]


@dataclass(frozen=True)
class Format:
    """A kind of output.

    ``module`` has a function ``open_file(output)``. ``suffixes`` are those of a document's files in a folder; the first
    is what ``open_file`` is given. ``piped``: it may go to standard output. ``folder``: it is a folder always, and
    the module has ``open_root(output)`` to furnish it. ``extra`` is the extra of this package that installs what it needs.
    """

    module: str
    suffixes: tuple[str, ...]
    piped: bool = False
    text: bool = False
    folder: bool = False
    extra: str | None = None


_FORMATS: dict[str, Format] = {
    "jsonl": Format("extractor.writers.jsonl", (".json",), piped=True),
    "csv": Format("extractor.writers.csv", (".entities.csv", ".relations.csv")),
    "parquet": Format("extractor.writers.parquet", (".entities.parquet", ".relations.parquet"), extra="parquet"),
    "spacy": Format("extractor.writers.spacy", (".spacy",), text=True),
    "conll": Format("extractor.writers.conll", (".conll",), piped=True, text=True),
    "brat": Format("extractor.writers.brat", (".txt", ".ann"), text=True, folder=True),
    "table": Format("extractor.writers.table", (".txt",), piped=True),
}
FORMATS: tuple[str, ...] = tuple(_FORMATS)


def wants_text(name: str) -> bool:
    """Whether a format is made from the documents' texts as well as from their records."""
    return _format(name).text


@contextlib.contextmanager
def open_writer(
    name: str, output: str | None, *, resume: bool = False, append: bool = False, resumable: bool = True
) -> Iterator[RecordWriter]:
    """The writer of a format; the output has its name once the context is left without an error.

    JSON lines that were interrupted stay in ``FILE.part``; the exception then has a note that says so.

    Args:
        name: one of ``FORMATS``.
        output: a file, a folder (it exists as one, or ends with ``/``), or standard output (None or ``-``).
        resume: use the records again that an earlier run has written; the writer's ``has_earlier`` says which.
        append: keep all that the file holds first, as it is.
        resumable: keep JSON lines that were interrupted; else they are gone, as in other formats.

    Raises:
        UsageError: the format does not go there, or its library is not installed.
        OutputError: the output cannot be opened, written or renamed; another run is writing it.
    """
    with _opened(name, output, resume=resume, append=append, resumable=resumable) as writer:
        yield writer


def _opened(
    name: str, output: str | None, *, resume: bool, append: bool, resumable: bool
) -> AbstractContextManager[RecordWriter]:
    form = _format(name)
    if output == "":
        raise UsageError("the name of the output is empty; give one with -o, or leave -o out")
    if output is None or is_standard(output):
        if not form.piped:
            raise UsageError(f"{name} does not go to standard output; give a place with -o")
    elif form.folder or is_folder(output):
        module = _loaded(name)
        if form.folder:
            module.open_root(output)
        return open_folder(output, form.suffixes, module.open_file, wants_text=form.text, resume=resume or append)
    if name == "jsonl" and resumable:
        return open_journal(output, resume=resume, append=append)
    if resume or append:
        raise UsageError(
            f"--resume and --append go on with JSON lines only; write those, then: extract convert FILE.jsonl --format {name}"
        )
    return cast(AbstractContextManager[RecordWriter], _loaded(name).open_file(output))


def _format(name: str) -> Format:
    if name not in _FORMATS:
        raise UsageError(f"{name} is no format; choose among {', '.join(FORMATS)}")
    return _FORMATS[name]


def _loaded(name: str) -> Any:
    form = _FORMATS[name]
    try:
        return import_module(form.module)
    except ImportError as error:
        missing = error.name or "a library"
        raise UsageError(
            f"{name} needs {missing}, which is not installed; run: pip install 'extractor[{form.extra or 'all'}]'"
        ) from error
