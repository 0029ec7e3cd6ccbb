"""What the options of the main job mean, checked before any work."""

import os
import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from extractor.errors import UsageError
from extractor.records import LABELS, Label

if TYPE_CHECKING:
    from extractor.readers import FoundFile


def requested_labels(text: str | None) -> tuple[Label, ...]:
    """The labels of ``--labels``, in the record's order; all where none are given.

    Raises:
        UsageError: one of them is no label.
    """
    if text is None:
        return LABELS
    wanted = {name.strip().upper() for name in text.split(",") if name.strip()}
    unknown = sorted(wanted - set(LABELS))
    if unknown or not wanted:
        raise UsageError(
            f"--labels {text}: {', '.join(unknown) or 'nothing'} is no label; choose among {','.join(LABELS)}"
        )
    return tuple(label for label in LABELS if label in wanted)


def output_format(form: str, *, table: bool) -> str:
    """The format of ``--format`` and ``--table``.

    Raises:
        UsageError: they contradict each other, or there is no such format.
    """
    from extractor.writers import FORMATS

    if form not in FORMATS:
        raise UsageError(f"--format {form} is no format; choose among {', '.join(FORMATS)}")
    if table and form not in ("jsonl", "table"):
        raise UsageError(f"--table and --format {form} ask for two things; give one of them")
    return "table" if table else form


def without(files: "list[FoundFile]", outputs: Iterable[str | None], paths: Sequence[str]) -> "list[FoundFile]":
    """The files without those that the run itself writes, where they lie in a folder among ``paths``; a file that is
    named among them is read."""
    ours = {os.path.realpath(path) for path in outputs if path and path != "-"}
    return [file for file in files if file.source in paths or os.path.realpath(file.path) not in ours]


def publication_day(text: str | None) -> str | None:
    """The ISO 8601 day of ``--published``: « 2025-12-08 », « 8/12/2025 », « 8 décembre 2025 ».

    Raises:
        UsageError: it is no such day.
    """
    if text is None:
        return None
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        from extractor.components.date.finder import find

        matches = find(text.strip())
        value = matches[0].attributes.get("value") if len(matches) == 1 else None
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value) and matches[0].end == len(text.strip()):
            return value
    raise UsageError(f"--published {text} is no day of the calendar; write it as 2025-12-08 or 8/12/2025")
