"""Pretraining: what is hidden and guessed, and that two runs give the same weights."""

import random
import sys
from pathlib import Path

import numpy
import pytest
import spacy
from spacy.tokens import Doc
from thinc.api import fix_random_seed

from extractor.embedding.layer import press_embed
from extractor.embedding.lists import ORG, ORG_IN

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "models" / "training"))

import pretrain  # noqa: E402


def docs(copies: int = 40) -> list[Doc]:
    nlp = spacy.blank("fr_press")
    return [nlp.make_doc("Novo Nordisk recrute à Lyon , dit Jeanne .") for _ in range(copies)]


def test_words_are_hidden_and_nothing_else_changes() -> None:
    original = docs(200)
    masker = pretrain.Masker(original)
    masked = [masker(doc) for doc in original]
    hidden = numpy.concatenate([at for _, at in masked])
    others = numpy.array(
        [a.text == b.text for (m, _), d in zip(masked, original, strict=True) for a, b in zip(m, d, strict=True)]
    )
    assert 0.17 < hidden.mean() < 0.23
    assert others[~hidden].all()
    masks = [token.text for doc, _ in masked for token in doc].count("[MASK]")
    assert 0.75 < masks / hidden.sum() < 0.85
    assert {(len(m), m[0].whitespace_) for m, _ in masked} == {(9, " ")}


def test_what_is_guessed() -> None:
    (doc,) = docs(1)
    found = pretrain.targets(doc)
    assert found.shape == (9, pretrain.LETTERS + 1)
    assert found[:2, -1].tolist() == [ORG, ORG_IN]
    assert found[0, 0] == ord("N")


def test_batches_hold_each_doc_once_until_too_few_are_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pretrain, "WORDS_A_BATCH", 18)
    given = docs(5)
    found = list(pretrain.batches(given, random.Random(0)))
    assert [len(batch) for batch in found] == [2, 2]
    assert len({id(doc) for batch in found for doc in batch}) == 4


def test_two_runs_give_the_same_weights_and_the_loss_falls(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pretrain, "WORDS_A_BATCH", 90)
    weights = []
    for _ in range(2):
        fix_random_seed(0)
        encoder = press_embed(width=16, attrs=["NORM", "SHAPE"], rows=[50, 50], cues=True)
        encoder.initialize(X=docs(1))
        untrained = encoder.to_bytes()
        pretrain.pretrain(encoder, docs())
        weights.append(encoder.to_bytes())
    assert weights[0] == weights[1] != untrained
    losses = [float(line.rsplit(" ", 1)[1]) for line in capsys.readouterr().out.splitlines()]
    assert len(losses) == 2 * pretrain.EPOCHS
    assert losses[pretrain.EPOCHS - 1] < losses[0]
