"""Each construction, at the head of a sentence or behind an opening, with asides and what others say around it: whom it
binds stays the same."""

import re
from collections.abc import Callable

import pytest

from tests.components.test_partnership import read, rows


def behind(opening: str) -> Callable[[str], str]:
    return lambda text: opening + (text if text.startswith("[") else text[0].lower() + text[1:])


def before(ending: str) -> Callable[[str], str]:
    return lambda text: text.removesuffix(".") + ending


VARIATIONS: dict[str, Callable[[str], str]] = {
    "a day": behind("Lundi, "),
    "an occasion": behind("Lors du salon, "),
    "a dateline": behind("PARIS, 3 mars – "),
    "a quotation": lambda text: f"« {text.removesuffix('.')} », annonce le directeur.",
    "who reports": before(", a indiqué [Rival]."),
    "another matter": before(", alors que [Rival] recrute."),
    "another's sentence before": lambda text: f"[Rival] recrute. {text}",
    "straight apostrophes": lambda text: text.replace("’", "'"),
    "« ainsi que »": lambda text: re.sub(r"(\[\w+\]) et (\[)", r"\1 ainsi que \2", text, count=1),
}


def plain() -> dict[str, tuple[str, str]]:
    """The first sentence of each construction that states one agreement in one sentence of prose."""
    found: dict[str, tuple[str, str]] = {}
    for group, text, expected in rows():
        prose = text.endswith(".") and "\n" not in text and not re.search(r"[.:?»] ", text)
        if group.startswith("partnership.") and prose and expected != "-" and " | " not in expected:
            found.setdefault(group, (text, expected))
    return found


def parties(agreements: list[str]) -> list[list[str]]:
    return sorted(sorted(agreement.split()[:-1]) for agreement in agreements)


@pytest.mark.parametrize("name", VARIATIONS)
def test_what_stands_around_changes_no_party(name: str) -> None:
    found = {group: parties(read(VARIATIONS[name](text))) for group, (text, _) in plain().items()}
    assert found == {group: [sorted(expected.split()[:-1])] for group, (_, expected) in plain().items()}
