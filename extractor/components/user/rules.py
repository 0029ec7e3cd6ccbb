"""Users' rules: TOML files of patterns without code, validated. Pure functions, no spaCy.

Each ``[[entity]]`` has an ``id``, a ``label`` and an ``expression`` (a Python regular expression; the group ``span``
is the entity where only a part of the match is). Each ``[[exclusion]]`` has an ``id`` and an ``expression``: nothing
that shares a character with its matches becomes an organisation or a person.
"""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractor.errors import UsageError
from extractor.rules import Match, Pattern

_ID = re.compile(r"[a-z][a-z0-9_]*\.[a-z0-9_.]+")
_FIELDS = {"entity": {"id", "label", "expression", "ignore_case"}, "exclusion": {"id", "expression", "ignore_case"}}
_LABELS = ("ORG", "PER")


@dataclass(frozen=True)
class UserRules:
    """The patterns of a folder: those that find, and those that exclude."""

    entities: tuple[Pattern, ...] = ()
    exclusions: tuple[Pattern, ...] = ()

    def find(self, text: str) -> list[Match]:
        """What the rules find in a text, excluded or not."""
        return [
            Match(*rule.bounds(match), rule.label, rule.id)
            for rule in self.entities
            for match in rule.regex.finditer(text)
            if rule.bounds(match)[0] < rule.bounds(match)[1]
        ]


def read_rules(folder: str) -> UserRules:
    """The rules of all ``*.toml`` files of a folder, in the order of their names.

    Raises:
        UsageError: the folder holds none, or a rule is wrong; the message names the file and the line.
    """
    files = sorted(Path(folder).glob("*.toml"))
    if not files:
        raise UsageError(f"--rules {folder}: holds no *.toml file; see « Your own names and rules » in the README")
    found: dict[str, list[Pattern]] = {"entity": [], "exclusion": []}
    ids: set[str] = set()
    for path in files:
        for kind, pattern in _of_file(path):
            if pattern.id in ids:
                raise UsageError(f"--rules {path}: the id {pattern.id} is given twice; ids are unique")
            ids.add(pattern.id)
            found[kind].append(pattern)
    return UserRules(tuple(found["entity"]), tuple(found["exclusion"]))


def _of_file(path: Path) -> list[tuple[str, Pattern]]:
    try:
        text = path.read_text(encoding="utf-8")
        content = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"--rules {path}: cannot be read as UTF-8 text ({error})") from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"--rules {path}: is no TOML: {error}") from error
    unknown = sorted(content.keys() - _FIELDS.keys())
    if unknown:
        line = _line_of(text, rf"\[*{re.escape(unknown[0])}\b")
        raise UsageError(f"--rules {path}:{line}: {unknown[0]} is neither [[entity]] nor [[exclusion]]")
    rules = []
    for kind in content:
        given = content[kind] if isinstance(content[kind], list) else [content[kind]]
        for number, rule in enumerate(given):
            line = _line_of(text, rf"\[+{kind}\]+", number)
            rules.append((kind, _checked(rule, kind, f"--rules {path}:{line}")))
    return rules


def _line_of(text: str, expression: str, number: int = 0) -> int:
    """The line of the ``number``-th match that begins a line, counted from 1."""
    starts = [m.start() for m in re.finditer(rf"(?m)^[ \t]*{expression}", text)]
    return text.count("\n", 0, starts[number]) + 1 if number < len(starts) else 1


def _checked(rule: Any, kind: str, where: str) -> Pattern:
    if not isinstance(rule, dict):
        raise UsageError(f"{where}: write [[{kind}]] with two brackets, then a line for each field")
    strange, missing = rule.keys() - _FIELDS[kind], {"id", "expression"} - rule.keys()
    if strange or missing:
        word, field = ("unknown", min(strange)) if strange else ("missing", min(missing))
        raise UsageError(f"{where}: {word} field {field}; fields are {', '.join(sorted(_FIELDS[kind]))}")
    label = rule.get("label", "ORG")
    if kind == "entity" and label not in _LABELS:
        raise UsageError(f"{where}: the label {label} is neither ORG nor PER")
    if not _ID.fullmatch(str(rule["id"])):
        raise UsageError(f"{where}: the id {rule['id']!r} is not of the form org.what or person.what, in small letters")
    try:
        re.compile(str(rule["expression"]))
    except re.error as error:
        raise UsageError(f"{where}: the expression does not compile ({error})") from error
    flags = re.IGNORECASE if rule.get("ignore_case") else re.NOFLAG
    return Pattern(str(rule["id"]), label if kind == "entity" else "", "", str(rule["expression"]), flags)
