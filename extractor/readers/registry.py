"""Which reader reads which file: by the suffix of its name.

A plug-in adds formats, or replaces ours, with entry points of the group ``extractor.readers``: the name is the suffix
without its dot, the value ``module:function`` with a function of the type ``Reader``.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points

from extractor.errors import DocumentError
from extractor.readers.document import Document, Failure, ReadOptions
from extractor.readers.files import FoundFile

Reader = Callable[[FoundFile, ReadOptions], Iterator[Document | Failure]]


@dataclass(frozen=True)
class Format:
    """A kind of file.

    ``reader`` is ``module:function``, imported when the first such file is read. ``extra`` is the extra of this package
    that installs what the reader needs. ``single``: a file is one document, with the file's id; such a file may be
    read by a worker, others are read row by row in one place.
    """

    reader: str
    extra: str | None = None
    single: bool = False


FORMATS: dict[str, Format] = {
    ".txt": Format("extractor.readers.text:read_text", single=True),
    ".md": Format("extractor.readers.text:read_markdown", single=True),
    ".html": Format("extractor.readers.html:read_html", "html", single=True),
    ".htm": Format("extractor.readers.html:read_html", "html", single=True),
    ".xhtml": Format("extractor.readers.html:read_html", "html", single=True),
    ".pdf": Format("extractor.readers.pdf:read_pdf", "pdf", single=True),
    ".docx": Format("extractor.readers.docx:read_docx", "office", single=True),
    ".odt": Format("extractor.readers.odt:read_odt", "office", single=True),
    ".rtf": Format("extractor.readers.rtf:read_rtf", "office", single=True),
    ".eml": Format("extractor.readers.email:read_email", single=True),
    ".jsonl": Format("extractor.readers.jsonl:read_jsonl"),
    ".json": Format("extractor.readers.json:read_json"),
    ".csv": Format("extractor.readers.table:read_csv"),
    ".tsv": Format("extractor.readers.table:read_csv"),
    ".parquet": Format("extractor.readers.parquet:read_parquet", "parquet"),
    ".gz": Format("extractor.readers.compressed:read_gzip"),
    ".zst": Format("extractor.readers.compressed:read_zstandard", "zst"),
    ".zip": Format("extractor.readers.archive:read_zip"),
}


@cache
def formats() -> dict[str, Format]:
    """All formats by suffix, in lower case with the dot: ours, and those of plug-ins."""
    found = entry_points(group="extractor.readers")
    return FORMATS | {f".{e.name.lower().lstrip('.')}": Format(e.value) for e in found}


def format_of(found: FoundFile) -> Format:
    """The format of a file.

    Raises:
        DocumentError: no reader knows it, or it is a folder that cannot be opened.
    """
    if found.content is None and os.path.isdir(found.path):
        raise DocumentError("unreadable", "is a folder that cannot be looked into; check that you may read it")
    known = formats().get(found.suffix)
    if known is None:
        raise DocumentError(
            "unknown_format",
            f"files named *{found.suffix} are not read; convert it to one of {', '.join(sorted(formats()))}",
        )
    return known


def load_reader(known: Format) -> Reader:
    """The function that reads a format.

    Raises:
        DocumentError: a library that it needs is not installed, or a plug-in cannot be loaded.
    """
    module, _, function = known.reader.partition(":")
    try:
        reader: Reader = getattr(import_module(module), function)
    except ImportError as error:
        if known.extra:
            raise DocumentError(
                "missing_library",
                f"needs {error.name or 'a library'}, which is not installed; run: pip install 'extractor[{known.extra}]'",
            ) from error
        raise DocumentError(
            "broken_plugin", f"its reader {known.reader} cannot be loaded ({error}); mend or remove the plug-in"
        ) from error
    except AttributeError as error:
        raise DocumentError(
            "broken_plugin", f"its reader {known.reader} does not exist ({error}); mend or remove the plug-in"
        ) from error
    return reader


def read_file(found: FoundFile, options: ReadOptions) -> Iterator[Document | Failure]:
    """The documents of one file; whatever is wrong with it becomes a Failure, and nothing is raised."""
    try:
        for item in load_reader(format_of(found))(found, options):
            yield _within(item, options)
    except DocumentError as error:
        yield Failure(found.id, found.source, error.kind, str(error))
    except OSError as error:
        reason = error.strerror or str(error)
        message = f"cannot be opened ({reason}); check that it is there and that you may read it"
        yield Failure(found.id, found.source, "unreadable", message)
    except RecursionError:
        yield Failure(found.id, found.source, "too_deep", "is nested too deeply to be read; convert it to plain text")
    except MemoryError:
        yield Failure(found.id, found.source, "too_large", "does not fit into memory; split it")
    except Exception as error:  # a library gave up on a broken file in a way of its own
        reason = f"{type(error).__name__}: {error}".splitlines()[0][:200]
        yield Failure(
            found.id, found.source, "broken", f"is broken ({reason}); save it anew or convert it to plain text"
        )


def _within(item: Document | Failure, options: ReadOptions) -> Document | Failure:
    if isinstance(item, Document) and len(item.text) > options.max_chars:
        message = (
            f"has {len(item.text):,} characters, more than the limit of {options.max_chars:,}; "
            f"split it, or raise the limit with --max-chars {len(item.text)}"
        )
        return Failure(item.id, item.source, "too_long", message)
    return item
