"""Which sentences are parsed, and that parsing some leaves the others alone."""

import pytest
import spacy
from spacy.language import Language

from extractor.components.syntax import may_hold_relation


def blank() -> Language:
    nlp = spacy.blank("fr_press")
    nlp.add_pipe("extractor_sentences")
    return nlp


@pytest.mark.parametrize(
    ("text", "organisations", "chosen"),
    [
        ("Sanofi et Pfizer signent un partenariat.", 2, True),
        ("Sanofi et la société signent un partenariat.", 1, True),
        ("Sanofi signe un partenariat.", 1, False),
        ("Sanofi et Pfizer montent en Bourse.", 2, False),
        ("Les deux groupes signent un partenariat.", 0, False),
    ],
)
def test_choice(text: str, organisations: int, chosen: bool) -> None:
    assert may_hold_relation(text, organisations) is chosen


def test_sentences_are_those_of_the_text() -> None:
    doc = blank()("Un titre\n\nM. Favre parle. « Oui. »\nFin")
    assert [s.text.strip() for s in doc.sents] == ["Un titre", "M. Favre parle.", "« Oui. »", "Fin"]


def test_only_chosen_sentences_are_parsed(pipeline: Language) -> None:
    doc = pipeline("Le chat dort. Sanofi et Pfizer ont signé un partenariat. Il pleut.")
    first, second, third = doc.sents
    assert not any(token.dep for token in (*first, *third))
    assert all(token.dep_ and token.pos_ and token.lemma_ for token in second)
    verb = next(token for token in second if token.text == "signé")
    assert {child.text for child in verb.children} >= {"ont", "partenariat"}
    assert all(token.head.sent == second for token in second)


def test_the_whole_document_can_be_parsed() -> None:
    from extractor.pipeline import load_pipeline

    doc = load_pipeline(parse_all=True)("Le chat dort. Il pleut.")
    assert all(token.dep for token in doc)
