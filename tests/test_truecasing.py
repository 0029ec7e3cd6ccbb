"""Headlines in capitals: how they are read, and that nothing moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from extractor.pipeline import extract
from extractor.readers import Document
from extractor.truecasing import truecased

BODY = "\n\nLe suisse Sensoralis (Genève) a signé avec le CHU de Lyon et Diabeloop."


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        (
            "LE FABRICANT SUISSE SENSORALIS ET LA SOCIETE DIABELOOP S’ALLIENT AU CHU DE LYON",
            "Le fabricant suisse Sensoralis et la société Diabeloop s’allient au CHU de Lyon",
        ),
        ("LA SNCF A SIGNÉ UN ACCORD AVEC L’UNIVERSITÉ", "La SNCF a signé un accord avec l’université"),
        ("RENFORCEMENT DE LA COOPERATION A GENEVE", "Renforcement de la coopération à Genève"),
        ("LE COLLÈGE ZORN JUMELÉ AU THÉÂTRE ANDRÉ", "Le collège Zorn jumelé au théâtre André"),
        ("LA FRANCE ET ZORNIA SIGNENT : 308 M€", "La France et Zornia signent : 308 M€"),
        ("COMMUNIQUÉ DE PRESSE", "COMMUNIQUÉ DE PRESSE"),
        ("CHU, CNRS, INSERM, ARS", "CHU, CNRS, INSERM, ARS"),
        ("Le CHU signe avec Sensoralis", "Le CHU signe avec Sensoralis"),
    ],
)
def test_a_line_in_capitals_is_read_in_mixed_case(headline: str, expected: str) -> None:
    assert truecased(headline + BODY) == expected + BODY


@given(st.text(alphabet="ABÉÈŒÆßİŞ’' -.\nabéœ", max_size=200))
def test_no_offset_moves(text: str) -> None:
    recased = truecased(text)
    assert len(recased) == len(text)
    assert [c for c in recased if not c.isalpha()] == [c for c in text if not c.isalpha()]


def test_a_record_quotes_a_headline_as_it_stands(pipeline: Language) -> None:
    text = "VALMORIN SANTÉ S’ASSOCIE AU CHU DE LYON POUR SOIGNER LE CANCER\n\nValmorin Santé, une biotech, et le CHU de Lyon le disent."
    record = extract(
        pipeline,
        Document("a", "a", text),
    )
    assert record.title == "VALMORIN SANTÉ S’ASSOCIE AU CHU DE LYON POUR SOIGNER LE CANCER"
    assert [(e.text, e.label) for e in record.entities] == [
        ("VALMORIN SANTÉ", "ORG"),
        ("CHU DE LYON", "ORG"),
        ("Valmorin Santé", "ORG"),
        ("CHU de Lyon", "ORG"),
    ]
    assert [[p.name for p in r.participants] for r in record.relations] == [["Valmorin Santé", "CHU de Lyon"]]
