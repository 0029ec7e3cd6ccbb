"""When two names are the same organisation or person, and when they are not."""

import pytest

from extractor.components.coreference.names import acronym_stands_for, is_acronym, key, same_person, short_form


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("L’Oréal", "L'OREAL"),
        ("Sanofi SA", "Sanofi"),
        ("la Banque Postale", "Banque postale"),
        ("Gustave‑Roussy", "Gustave-Roussy"),
    ],
)
def test_same_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("short", "full", "same"),
    [
        ("Gustave-Roussy", "Institut Gustave-Roussy", True),
        ("Berthier", "Groupe Berthier", True),
        ("Oncopole", "Oncopole de Toulouse", True),
        ("Inserm", "Inserm Transfert", False),
        ("Sanofi", "Sanofi Pasteur", False),
        ("Université Paris Cité", "Université Paris-Saclay", False),
        ("CHU", "CHU de Nantes", False),
    ],
)
def test_short_forms(short: str, full: str, same: bool) -> None:
    assert short_form(short, full) is same


def test_acronyms() -> None:
    assert is_acronym("AP-HM")
    assert not is_acronym("Clara")
    assert acronym_stands_for("ICR", "Institut Claudius Regaud")
    assert not acronym_stands_for("ICR", "Institut Curie")


@pytest.mark.parametrize(
    ("short", "full", "same"),
    [
        ("Favre", "Gilles Favre", True),
        ("G. Favre", "Gilles Favre", True),
        ("A. Favre", "Gilles Favre", False),
        ("Gilles", "Gilles Favre", False),
    ],
)
def test_people(short: str, full: str, same: bool) -> None:
    assert same_person(short, full) is same
