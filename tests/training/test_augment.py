"""Names put in place of others: the same one throughout a document, offsets kept."""

import random
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "models" / "training"))

import augment  # noqa: E402

TEXT = "Marie Curie dirige Aelis. Curie parle, Paul Curie rit, Aelis aussi ; M. Petit se tait."
NAMES = [(0, 11, "PER"), (19, 24, "ORG"), (26, 31, "PER"), (39, 49, "PER"), (55, 60, "ORG"), (69, 77, "PER")]


def replaced(seed: int) -> list[str]:
    text, names = augment.replace_names((TEXT, NAMES), random.Random(seed), augment.Names())
    outside = [
        text[a:b] for (_, a, _), (b, _, _) in zip([(0, 0, ""), *names], [*names, (len(text), 0, "")], strict=True)
    ]
    assert outside == ["", " dirige ", ". ", " parle, ", " rit, ", " aussi ; ", " se tait."]
    return [text[start:end] for start, end, _ in names]


@pytest.mark.parametrize("seed", range(40))
def test_a_surname_alone_goes_with_the_full_name(seed: int) -> None:
    full, organisation, surname, relative, again, petit = replaced(seed)
    assert full.split()[1] == surname == relative.split()[1]
    assert organisation == again
    assert petit.startswith("M. ")


def test_about_half_of_the_names_are_replaced() -> None:
    counts = [sum(name not in TEXT for name in replaced(seed)[:2]) for seed in range(100)]
    assert {0, 1, 2} == set(counts)
