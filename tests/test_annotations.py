"""What rules write on a Doc."""

import spacy

from extractor.annotations import mark, register, sentence_bounds
from extractor.rules import Match


def test_a_token_that_is_cut_begins_no_sentence() -> None:
    register()
    doc = spacy.blank("fr_press")("Vaccins : l’alliance Nordea-Lifeward. Le test plaît.")
    for token in doc:
        token.is_sent_start = token.text in ("Vaccins", "Le")
    mark(doc, "gold", [Match(21, 27, "ORG", "gold", {}), Match(28, 36, "ORG", "gold", {})])
    assert [s.text for s in doc.spans["gold"]] == ["Nordea", "Lifeward"]
    assert [doc[start:end].text for start, end in sentence_bounds(doc)] == [
        "Vaccins : l’alliance Nordea-Lifeward.",
        "Le test plaît.",
    ]
