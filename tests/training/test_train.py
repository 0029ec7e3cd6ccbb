"""Putting the trained parts together."""

import sys
from pathlib import Path

import spacy
from spacy.training import Example

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "models" / "training"))

from train import RESTRAINT, restrain  # noqa: E402


def test_names_begin_with_restraint_and_nothing_else_changes() -> None:
    nlp = spacy.blank("fr_press")
    ner = nlp.add_pipe("ner")
    doc = nlp.make_doc("Jeanne Roy dirige Sanofi à Lyon")
    ents = [(0, 10, "PER"), (18, 24, "ORG"), (27, 31, "LOC"), (11, 17, "MISC")]
    nlp.initialize(lambda: [Example.from_dict(doc, {"entities": ents})])
    upper = ner.model.get_ref("upper")
    before = upper.get_param("b").copy()
    restrain(ner)
    names = [ner.moves.get_class_name(i) for i in range(ner.moves.n_moves)]
    taken = dict(zip(names, (before - upper.get_param("b")).tolist(), strict=True))
    begins = {f"{move}-{label}": value for move in "BU" for label, value in RESTRAINT.items()}
    assert taken == {name: begins.get(name, 0.0) for name in names}
    assert begins["U-PER"] > 0
