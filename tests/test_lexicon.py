"""The format of the word lists that ship, and how their terms are found."""

import unicodedata
from pathlib import Path

import pytest

from extractor.lexicon import WORD, Hit, Lexicon, Term, fold, read_terms, shipped

FILES = [*shipped("organisation"), *shipped("person")]
LEXICON = Lexicon([Term("L’Oréal", "L’Oréal"), Term("Inserm", "Institut X"), Term("Orange", "Orange", ambiguous=True), Term("Inserm Transfert", "Inserm Transfert"), Term("Inserm EN", "Inserm Énergies Nouvelles"), Term("pdg", "pdg")])  # fmt: skip


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_format(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    entries = [line for line in lines if not line.startswith("#")]
    assert text.endswith("\n")
    assert unicodedata.is_normalized("NFC", text)
    assert lines[0].startswith("# ")
    assert "2026-11" in text[:600]
    assert not [line for line in lines if "\t" in line or "  " in line or line != line.strip()]
    names = [line.split(" | ")[0] for line in entries]
    assert len(names) == len(set(names))
    assert all(cell for line in entries for cell in line.split(" | "))


def test_several_thousand_terms() -> None:
    assert sum(1 for path in shipped("organisation") for _ in read_terms(path)) > 5000


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("chez L'OREAL et l’Inserm", [(5, 12, "L’Oréal"), (18, 24, "Institut X")]),
        ("Inserm Transfert seul", [(0, 16, "Inserm Transfert")]),
        ("une orange, un inserm", []),
        ("le pdg Orange", [(3, 6, "pdg"), (7, 13, "Orange")]),
        ("Inserm EN Bretagne", [(0, 9, "Inserm Énergies Nouvelles")]),
        ("Inserm en Bretagne", [(0, 6, "Institut X")]),
        ("Inserms", []),
        ("", []),
    ],
)
def test_find(text: str, hits: list[tuple[int, int, str]]) -> None:
    assert [(h.start, h.end, h.term.name) for h in LEXICON.find(text)] == hits


def test_a_surface_that_two_entries_claim_proves_less() -> None:
    lexicon = Lexicon(
        [Term("AMF", "Autorité des marchés financiers"), Term("AMF", "Association des maires", ambiguous=True)]
    )
    assert lexicon.find("L’AMF") == [Hit(2, 5, Term("AMF", "Autorité des marchés financiers", ambiguous=True))]


def test_fold() -> None:
    assert fold("L’ŒUVRE Été") == "l'oeuvre ete"
    assert WORD.findall("AP-HM d’Ici") == ["AP", "-", "HM", "d", "’", "Ici"]
