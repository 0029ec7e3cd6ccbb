"""People by titles and given names, and the office that a text gives them."""

import pytest

from extractor.components.person.finder import find
from extractor.components.person.roles import Office, office_of
from extractor.lexicon import person_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mme Marchand et le Dr Léa Turpin", [("Marchand", "person.title"), ("Léa Turpin", "person.title")]),
        ("Pr David Taïeb Département de médecine", [("David Taïeb", "person.title")]),
        ("selon Philippe Archinard, président", [("Philippe Archinard", "person.first_name")]),
        ("Marie-Hélène de La Tour signe", [("Marie-Hélène de La Tour", "person.first_name")]),
        ("J.-P. Martin signe", [("J.-P. Martin", "person.initial")]),
        ("N’Golo Kanté marque", [("N’Golo Kanté", "person.first_name")]),
        ("M. le maire parle", []),
        ("la ville de Lyon", []),
    ],
)
def test_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[m.start : m.end], m.rule) for m in find(text, person_words())] == expected


def office(text: str, person: str, *organisations: str) -> tuple[str | None, str | None] | None:
    spans = sorted((text.index(o), text.index(o) + len(o)) for o in organisations)
    found = office_of(text, (text.index(person), text.index(person) + len(person)), spans)
    if found is None:
        return None
    assert isinstance(found, Office)
    return found.role, text[slice(*found.organisation)] if found.organisation else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paul Roy, directeur scientifique de l’Inserm", ("directeur scientifique", "Inserm")),
        ("Paul Roy, président du groupe Inserm", ("président", "Inserm")),
        ("Paul Roy, PDG, parle de l’Inserm", ("PDG", None)),
        ("le PDG d’Inserm, Paul Roy", ("PDG", "Inserm")),
        ("la directrice générale Paul Roy", ("directrice générale", None)),
        ("Paul Roy Département de biologie, Inserm", (None, "Inserm")),
        ("Paul Roy a quitté l’Inserm", None),
        ("Paul Roy, de passage à Lyon, loue l’Inserm", None),
    ],
)
def test_offices(text: str, expected: tuple[str | None, str | None] | None) -> None:
    assert office(text, "Paul Roy", *(["Inserm"] if "Inserm" in text else [])) == expected
