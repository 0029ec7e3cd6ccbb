"""Marked sentences: ``Signé le <DATE value=2024-03-03>3 mars 2024</DATE>`` -> the text and what is expected of it.

The parser is strict: anything that looks like markup and is not raises ``ValueError``, so that a typing
mistake in a test case cannot pass for an expectation.
"""

import re
from dataclasses import dataclass, field

_TAG = re.compile(r"<(/?)([A-Z]+)((?: [a-z]+=[^ <>]+)*)>")


@dataclass(frozen=True)
class Marked:
    """An expected entity: label, surface, offsets (end exclusive), and its values as they are written."""

    label: str
    text: str
    start: int
    end: int
    values: dict[str, str] = field(default_factory=dict)


def parse(sentence: str) -> tuple[str, list[Marked]]:
    """The plain text of a marked sentence and its marks in order.

    Raises:
        ValueError: a tag is left open, closed wrongly, nested, or misspelt.
    """
    text, at, marks = "", 0, []
    opened: tuple[str, int, dict[str, str]] | None = None
    for tag in _TAG.finditer(sentence):
        text += _plain(sentence[at : tag.start()])
        at = tag.end()
        closing, label, attributes = tag.groups()
        if not closing:
            if opened:
                raise ValueError(f"<{label}> inside <{opened[0]}>")
            opened = (label, len(text), dict(pair.split("=", 1) for pair in attributes.split()))
            continue
        if opened is None or opened[0] != label or attributes:
            raise ValueError(f"</{label}> closes nothing")
        marks.append(Marked(label, text[opened[1] :], opened[1], len(text), opened[2]))
        opened = None
    if opened:
        raise ValueError(f"<{opened[0]}> is left open")
    return text + _plain(sentence[at:]), marks


def _plain(text: str) -> str:
    if re.search(r"</?[A-Za-z]", text):
        raise ValueError(f"misspelt markup in {text!r}")
    return text
