"""People by titles and given names, and the office that a text gives them."""

import pytest

from extractor.components.person.finder import find
from extractor.components.person.roles import Office, office_of
from extractor.lexicon import person_words
from extractor.salience import implied_organisation
from extractor.sentences import sentences


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
        ("Feu de la Saint-Jean", []),
        ("Bonjour Claire, bonne lecture", [("Claire", "person.greeting")]),
        ("Bonjour Paris, bonne lecture", []),
        ("Une eau claire, Claire, rien", []),
        ("feu Robert Doisneau", [("Robert Doisneau", "person.rank")]),
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
        (
            "Paul Roy, directeur de la recherche et de l’innovation de l’Inserm",
            ("directeur de la recherche et de l’innovation", "Inserm"),
        ),
        ("Paul Roy, CEO et cofondateur d’Inserm", ("CEO et cofondateur", "Inserm")),
        ("Paul Roy, chef de projet à la métropole", ("chef de projet", None)),
        ("Paul Roy, VP Quantum Systems d’Inserm", ("VP quantum systems", "Inserm")),
        ("Paul Roy est nommé lundi directeur général d’Inserm", ("directeur général", "Inserm")),
        ("Paul Roy, 46 ans, est promu directeur médical", ("directeur médical", None)),
        ("Paul Roy rejoint l’Inserm au poste de déléguée générale", ("déléguée générale", None)),
        ("Paul Roy est le fondateur d’Inserm", ("fondateur", "Inserm")),
        ("le PDG Paul Roy (Inserm)", ("PDG", "Inserm")),
        ("Paul Roy (Inserm, Lyon)", (None, "Inserm")),
        ("Paul Roy, de l’institut Inserm, doute", (None, "Inserm")),
        ("Paul Roy dirige Inserm depuis 2010", (None, "Inserm")),
        ("Inserm, que préside Paul Roy, recrute", (None, "Inserm")),
        ("Contacts presse Inserm : Paul Roy", (None, "Inserm")),
        ("Pour l’Inserm, Paul Roy, directeur", ("directeur", "Inserm")),
        ("Photo : © Inserm/Paul Roy", (None, "Inserm")),
        ("Inserm bat Lyon : Paul Roy marque", None),
        ("Paul Roy a quitté l’Inserm", None),
        ("Paul Roy, de passage à Lyon, loue l’Inserm", None),
    ],
)
def test_offices(text: str, expected: tuple[str | None, str | None] | None) -> None:
    assert office(text, "Paul Roy", *(["Inserm"] if "Inserm" in text else [])) == expected


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("[Sanofi] recrute. [Sanofi] paiera, dit son directeur, Paul Roy.", "Sanofi"),
        ("[Sanofi] et la [Banque Lune] s’allient. [Sanofi] paie, dit le patron de la banque, Paul Roy.", "Banque Lune"),
        ("[Sanofi] et [Pfizer] publient. Leur porte-parole, Paul Roy, se tait.", None),
        ("Le porte-parole, Paul Roy, se tait. [Sanofi] aussi.", None),
        ("[Université Lune] publie. Le directeur de l’école, Paul Roy, se tait.", None),
        ("[Valmotek] publie. Le directeur de l’école, Paul Roy, se tait.", "Valmotek"),
        ("[L’Écho du soir] publie. Le directeur de l’école, Paul Roy, se tait.", None),
    ],
)
def test_implied_organisations(text: str, meant: str | None) -> None:
    plain, mentions, at = "", [], 0
    for i, piece in enumerate(text.replace("]", "[").split("[")):
        if i % 2:
            mentions.append((len(plain), len(plain) + len(piece), piece))
        plain += piece
    at = plain.index("Paul Roy")
    found = office_of(plain, (at, at + 8), [m[:2] for m in mentions])
    assert found is not None
    implied = implied_organisation(plain, (at, at + 8), found.kind, mentions, sentences(plain))
    assert (implied if found.implied else None) == meant
