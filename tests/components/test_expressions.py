"""The format of the lists of expressions, and that those that ship hold to it."""

from pathlib import Path

import pytest

from extractor.components.partnership.expressions import Expressions
from extractor.lexicon import shipped

_LIST = """# Verbs.
[together]
needs: uni | " mari"
s{A}uni{ENDING}
# of several
se marient
unless: contre
unless: face à

[ENDING]
ssent
ront

[A]
['’]

[everywhere]
status: ongoing
"""


@pytest.fixture
def lists(tmp_path: Path) -> Expressions:
    (tmp_path / "one.txt").write_text(_LIST, encoding="utf-8")
    (tmp_path / "two.txt").write_text("[together]\nneeds: front\nfont front\n", encoding="utf-8")
    return Expressions([tmp_path / "one.txt", tmp_path / "two.txt"])


def test_a_section_is_a_choice_between_its_lines_with_what_they_take_in(lists: Expressions) -> None:
    assert lists.expression("together") == "(?:s['’]uni(?:ssent|ront)|se marient|font front)"
    assert lists.expression("A") == "['’]"


def test_what_a_section_tells_of_itself(lists: Expressions) -> None:
    assert lists.needed("together") == ("uni", " mari", "front")
    assert lists.unless("together") == "(?:contre|face à)"
    assert (lists.told("everywhere", "status"), lists.expression("everywhere")) == (["ongoing"], "")
    assert lists.names == ("together", "everywhere")


def test_a_section_that_no_list_has(lists: Expressions) -> None:
    with pytest.raises(KeyError, match="apart"):
        lists.expression("apart")


@pytest.mark.parametrize("path", shipped("partnership"), ids=lambda path: path.name)
def test_no_line_that_ships_ends_with_a_blank_that_nobody_sees(path: Path) -> None:
    assert [line for line in path.read_text(encoding="utf-8").splitlines() if line != line.strip()] == []


def test_every_part_that_ships_is_taken_in() -> None:
    texts = [path.read_text(encoding="utf-8") for path in shipped("partnership")]
    code = "".join(path.read_text(encoding="utf-8") for path in Path(shipped("partnership")[0]).parents[1].glob("*.py"))
    parts = {
        line[1:-1] for text in texts for line in text.splitlines() if line.startswith("[") and line[1:-1].isupper()
    }
    assert {part for part in parts if f"{{{part}}}" not in "".join(texts) and f'"{part}"' not in code} == set()
