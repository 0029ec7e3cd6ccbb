"""Users' lists of names: text, CSV or spaCy's pattern format -> terms and patterns. Pure functions, no spaCy.

- ``.txt``: our own format, ``Full name | alias | alias`` a line, ``#`` comments; organisations.
- ``.csv``: columns ``name`` and perhaps ``aliases`` (separated by ``|`` or ``;``) and ``label`` (ORG by default, PER).
- ``.jsonl``: spaCy's patterns, ``{"label": "ORG", "pattern": "Aelis Farma"}``; a pattern may be a list of tokens.
"""

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractor.errors import UsageError
from extractor.lexicon import Lexicon, Term, read_terms

LABELS = ("ORG", "PER")
_REMEDY = "see « Your own names and rules » in the README"


@dataclass(frozen=True)
class UserList:
    """What a file holds: terms of each label, and patterns as spaCy's matcher takes them, each with
    its ``label`` and the ``source`` that it comes from."""

    terms: dict[str, Lexicon]
    patterns: list[dict[str, Any]]


def read_lists(paths: list[str]) -> UserList:
    """All lists of a run as one.

    Raises:
        UsageError: a file cannot be read, or a line of it is none of the formats above; the message names the line.
    """
    terms: dict[str, list[Term]] = {label: [] for label in LABELS}
    patterns: list[dict[str, Any]] = []
    for name in paths:
        path = Path(name)
        read = _READERS.get(path.suffix.lower())
        if read is None:
            raise UsageError(f"--lexicon {name}: lists are *.txt, *.csv or *.jsonl; {_REMEDY}")
        try:
            for label, item in read(path):
                if isinstance(item, Term):
                    terms[label].append(item)
                else:
                    patterns.append({"label": label, "pattern": item, "source": name})
        except OSError as error:
            raise UsageError(f"--lexicon {name} cannot be read ({error.strerror}); check the path") from error
        except UnicodeDecodeError as error:
            raise UsageError(f"--lexicon {name} is not UTF-8; save it as UTF-8") from error
    return UserList({label: Lexicon(found) for label, found in terms.items()}, patterns)


Item = tuple[str, Term | list[dict[str, Any]]]


def _text(path: Path) -> Iterator[Item]:
    yield from (("ORG", term) for term in read_terms(path) if term.surface.strip())


def _csv(path: Path) -> Iterator[Item]:
    with path.open(encoding="utf-8-sig", newline="") as handle:
        head = handle.readline()
        handle.seek(0)
        delimiter = ";" if head.count(";") > head.count(",") else ","
        rows = csv.DictReader(handle, delimiter=delimiter)
        if "name" not in (rows.fieldnames or ()):
            raise UsageError(f"--lexicon {path}:1: a CSV list needs a column « name »; {_REMEDY}")
        for row in rows:
            name, label = (row["name"] or "").strip(), (row.get("label") or "ORG").strip().upper()
            if not name or label not in LABELS:
                what = "an empty name" if not name else f"the label {label}, which is neither ORG nor PER"
                raise UsageError(f"--lexicon {path}:{rows.line_num}: has {what}; {_REMEDY}")
            aliases = [a.strip() for a in re.split(r"[|;]", row.get("aliases") or "") if a.strip()]
            yield from ((label, Term(surface, name)) for surface in (name, *aliases))


def _jsonl(path: Path) -> Iterator[Item]:
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise UsageError(f"--lexicon {path}:{number}: is no JSON ({error.msg}); {_REMEDY}") from error
        if not isinstance(row, dict) or row.get("label") not in LABELS or not row.get("pattern"):
            raise UsageError(f"--lexicon {path}:{number}: needs a label (ORG or PER) and a pattern; {_REMEDY}")
        pattern = row["pattern"]
        yield row["label"], Term(pattern, str(row.get("name") or pattern)) if isinstance(pattern, str) else pattern


_READERS = {".txt": _text, ".csv": _csv, ".jsonl": _jsonl}
