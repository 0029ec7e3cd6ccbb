"""The press texts that benchmarks run on: our corpus without its markup, over and over."""

import re
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

CORPUS = Path(__file__).parent.parent.parent / "models" / "corpus"


def press_texts() -> Iterator[str]:
    """Texts without end, always in the same order."""
    yield from cycle(
        re.sub(r"\{[A-Z]+:([^{}=|]*)[^{}]*\}", r"\1", re.split(r"(?m)^---[ \t]*\n", block, maxsplit=2)[1])
        for path in sorted(CORPUS.glob("*.corpus"))
        for block in re.split(r"(?m)^=== ?", path.read_text(encoding="utf-8"))[1:]
    )
