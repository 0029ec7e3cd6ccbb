"""When two names are the same organisation or person, and when they are not."""

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from extractor.annotations import register
from extractor.components.coreference.matcher import organisations_of
from extractor.components.coreference.names import (
    acronym_stands_for,
    key,
    part_of_name,
    same_person,
    short_form,
    spelt_in_part,
    squeezed,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("L’Oréal", "L'OREAL"),
        ("Sanofi SA", "Sanofi"),
        ("Brightwell Software, Inc.", "Brightwell Software"),
        ("la Banque Postale", "Banque postale"),
        ("Gustave‑Roussy", "Gustave-Roussy"),
        ("universités de Lille", "université de Lille"),
        ("Centre hospitalier universitaire de Toulouse", "CHU de Toulouse"),
        ("chambre de commerce et d’industrie de Nîmes", "CCI de Nîmes"),
    ],
)
def test_same_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("short", "full", "same"),
    [
        ("Gustave-Roussy", "Institut Gustave-Roussy", True),
        ("Berthier", "Groupe Berthier", True),
        ("ADP", "Groupe ADP", True),
        ("Fives-Lille", "Compagnie de Fives-Lille", True),
        ("Oncopole", "Oncopole de Toulouse", True),
        ("CHU", "CHU de Nantes", True),
        ("Veolia", "Fondation Veolia", False),
        ("Inserm", "Inserm Transfert", False),
        ("Sanofi", "Sanofi Pasteur", False),
        ("Université Paris Cité", "Université Paris-Saclay", False),
        ("CCI", "Chambre de commerce et de l’industrie de l’Aude", True),
        ("CCI", "CCI métropolitaine Bretagne ouest", True),
        ("ACT", "ACT métropolitaine Bretagne ouest", False),
    ],
)
def test_short_forms(short: str, full: str, same: bool) -> None:
    assert short_form(short, full) is same


@pytest.mark.parametrize(
    ("short", "full", "same"),
    [
        ("Onkélia", "Onkélia Biosciences", True),
        ("Auxerre", "AJ Auxerre", True),
        ("Cartier", "Fondation Cartier", False),
        ("CHU de Montpellier", "Institut de Recherche en Biothérapie du CHU de Montpellier", False),
        ("Paul", "Paule Ka", False),
        ("Primo", "Norma-Primo", False),
        ("Bordet", "Institut Jules-Bordet", True),
    ],
)
def test_parts_of_names(short: str, full: str, same: bool) -> None:
    assert part_of_name(short, full) is same


@pytest.mark.parametrize(
    ("acronym", "name", "same"),
    [
        ("ICR", "Institut Claudius Regaud", True),
        ("ICR", "Institut Curie", False),
        ("Sonatel", "Société nationale des télécommunications", True),
        ("Cinor", "Communauté intercommunale du Nord de La Réunion", True),
        ("INP-HB", "Institut national polytechnique Félix Houphouët-Boigny", True),
        ("LR", "Les Républicains", True),
        ("RN", "Rassemblement national", True),
        ("FN", "Rassemblement national", False),
        ("Inria", "Institut national du cancer", False),
        ("Sanofi", "Sanofi Pasteur", False),
        ("Luxair", "lux-Airport", False),
        ("FCM", "FC Mulhouse", True),
    ],
)
def test_acronyms(acronym: str, name: str, same: bool) -> None:
    assert acronym_stands_for(acronym, name) is same


@pytest.mark.parametrize(
    ("short", "full", "same"),
    [
        ("MSA Beauce", "Mutualité sociale agricole Beauce", True),
        ("JCI Gafsa", "Jeune chambre internationale de Gafsa", True),
        ("CHR de la Haute-Sambre", "Centre hospitalier régional de la Haute-Sambre", True),
        ("Cancéropôle GSO", "Cancéropôle Grand Sud-Ouest", True),
        ("MSA Beauce", "Mutualité sociale agricole Picardie", False),
        ("MSA Beauce", "Syndicat mixte ouvert Beauce", False),
        ("Sanofi Beauce", "Mutualité sociale agricole Beauce", False),
        ("MSA", "Mutualité sociale agricole", False),
    ],
)
def test_names_with_a_part_in_letters(short: str, full: str, same: bool) -> None:
    assert spelt_in_part(short, full) is same


def test_squeezed() -> None:
    assert squeezed("Back Market") == squeezed("BackMarket") == "backmarket"
    assert squeezed("Le U") is None


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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("[Onkélia Biosciences] grandit. [Onkélia] recrute.", [["Onkélia Biosciences", "Onkélia"]]),
        ("[Airtel Tchad] grandit. [Airtel] recrute.", [["Airtel Tchad", "Airtel"]]),
        ("[Airtel] grandit. [Airtel Tchad] recrute.", [["Airtel"], ["Airtel Tchad"]]),
        ("[Airtel Money] grandit. [Airtel] recrute.", [["Airtel Money"], ["Airtel"]]),
        ("[Airtel Tchad] et [Airtel Gabon] grandissent. [Airtel] recrute.", [["Airtel Tchad"], ["Airtel Gabon"], ["Airtel"]]),
        ("[Sanofi] détient [Sanofi Pasteur].", [["Sanofi"], ["Sanofi Pasteur"]]),
        ("L’[Agence spatiale européenne] hésite, l’[ESA] attend.", [["Agence spatiale européenne", "ESA"]]),
        ("Le [Groupe suisse de recherche clinique sur le cancer] ([SAKK]).", [["Groupe suisse de recherche clinique sur le cancer", "SAKK"]]),
        ("La [Banque pour l’agriculture et le développement rural] ([Agribank]).", [["Banque pour l’agriculture et le développement rural", "Agribank"]]),
        ("La [Banque pour l’agriculture et le développement rural] ([Nordea]).", [["Banque pour l’agriculture et le développement rural"], ["Nordea"]]),
        ("La [MSA Beauce] et la [Mutualité sociale agricole Beauce].", [["Mutualité sociale agricole Beauce", "MSA Beauce"]]),
        ("Le [Centre de santé (CIS) des Laurentides], puis le [CIS des Laurentides].", [["Centre de santé (CIS) des Laurentides", "CIS des Laurentides"]]),
        ("Le [Centre de santé (CIS) des Laurentides], puis le [CIS des Monts].", [["Centre de santé (CIS) des Laurentides"], ["CIS des Monts"]]),
        ("Paul Roy, ex-[Nordea], ex-[Lifeward], arrive.", [["Nordea"], ["Lifeward"]]),
        ("[Lifeward], ex-[ReWalk], vend.", [["Lifeward", "ReWalk"]]),
        ("La [Société des eaux du Golfe], ci-après « [Sego] ».", [["Société des eaux du Golfe", "Sego"]]),
        ("L’[université Paris Cité] et l’[université Paris-Saclay].", [["université Paris Cité"], ["université Paris-Saclay"]]),
        ("[Nordea Lab] et [Nordea Vie] lâchent [Nordea].", [["Nordea Lab"], ["Nordea Vie"], ["Nordea"]]),
    ],
)  # fmt: skip
def test_organisations_of_a_document(text: str, names: list[list[str]]) -> None:
    register()
    pieces = text.replace("]", "[").split("[")
    doc = spacy.blank("fr_press")("".join(pieces))
    spans, at = [], 0
    for i, piece in enumerate(pieces):
        if i % 2:
            span = doc.char_span(at, at + len(piece), "ORG")
            assert span is not None
            spans.append(span)
        at += len(piece)
    assert [[o["name"], *o["aliases"]] for o in organisations_of(spans)] == names


@given(st.text(max_size=30), st.text(max_size=60))
def test_no_name_is_too_strange(one: str, other: str) -> None:
    assert key(key(one)) is not None
    for rule in (short_form, part_of_name, acronym_stands_for, same_person):
        assert rule(one, other) in (True, False)
