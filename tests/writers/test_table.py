"""Tables for people, in a file and on standard output."""

from pathlib import Path

import pytest

from extractor.writers import open_writer
from tests.writers.samples import RECORD, plain

DRAWN = """\
╭─ [b]Sans contenu[/b] ────────────────────────────────────────────────────────────────────────────╮
│ vide                                                                                             │
│ 0 organisations  ·  0 people  ·  0 values  ·  0 partnerships                                     │
╰──────────────────────────────────────────────────────────────────────────────────────────────────╯
"""


def test_a_file_is_plain_and_of_one_width(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("FORCE_COLOR", "1")
    with open_writer("table", str(tmp_path / "out.txt")) as writer:
        writer.write(plain("x", "[b]Sans contenu[/b]"), "")
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == DRAWN


def test_standard_output_has_the_width_of_the_terminal(
    capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    with open_writer("table", None) as writer:
        writer.write(plain("x", "T"), "")
    assert capfdbinary.readouterr().out.decode() == (
        "╭─ T ──────────────────────────────────╮\n"
        "│ vide                                 │\n"
        "│ 0 organisations  ·  0 people  ·  0   │\n"
        "│ values  ·  0 partnerships            │\n"
        "╰──────────────────────────────────────╯\n"
    )


def test_all_parts_of_a_record_are_drawn(tmp_path: Path) -> None:
    with open_writer("table", str(tmp_path / "out.txt")) as writer:
        writer.write(RECORD, "")
    drawn = (tmp_path / "out.txt").read_text(encoding="utf-8")
    rows = [" ".join(line.strip("│ ").split()) for line in drawn.splitlines()]
    assert rows[1:-1] == [
        "presse/dépêches/a:1.txt · 2025-06-02 (option)",
        "4 organisations · 1 person · 4 values · 1 partnership",
        "",
        "organisation or person also named role mentions",
        "Crédit Agricole 2",
        "=Somme(A1) 1",
        "Sanofi anti-Sanofi 1",
        "Yahoo! Inc. 1",
        "Zoé L’Hôte directrice, Crédit Agricole 1",
        "",
        "value in the text kind",
        "10,000,000–15,000,000 EUR 10 à 15 M€ money",
        "P3Y trois ans duration",
        "2025 (mid) mi-2025 date",
        "-5.5 % -5 % percent",
        "",
        "Crédit Agricole + =Somme(A1) + Yahoo! Inc. announced P3Y partnership.verb, 2 statements",
        "Le Crédit Agricole et « =Somme(A1) » s’allient, dit Zoé L’Hôte.",
    ]


def test_control_characters_do_nothing_to_a_terminal(tmp_path: Path) -> None:
    with open_writer("table", str(tmp_path / "out.txt")) as writer:
        writer.write(plain("x", "a\x1b[31mb\x9b2J\x07c\x00"), "")
    first, *_ = (tmp_path / "out.txt").read_text(encoding="utf-8").splitlines()
    assert first == "╭─ a\ufffd[31mb\ufffd2J\ufffdc\ufffd " + "─" * 82 + "╮"
