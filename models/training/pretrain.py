"""Pretrain an encoder on texts without annotations: it guesses the letters of hidden words, and what the word lists say of
them. spaCy's own ``pretrain`` knows the letters only; the lists gave persons and places on the press .01 more.
"""

import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy
from spacy.language import Language
from spacy.ml.models.multi_task import MultiSoftmax
from spacy.tokens import Doc
from thinc.api import Adam, LayerNorm, Maxout, Model, chain, list2array, set_dropout_rate

from extractor.embedding.lists import VALUES, lexicon_column

EPOCHS = 7
LETTERS = 4  # bytes from both ends of a word that are guessed
HIDDEN_WORDS = 0.2
MASK, REPLACED = 0.8, 0.1  # of the hidden words: so many are masked, so many another word; the others stay
COMMON_WORDS = 10_000  # from which another word is drawn
WORDS_A_BATCH = 2_000
WIDTH, DROPOUT = 200, 0.1
RATE, WARMUP, LOWEST = 0.0015, 200, 0.02  # the rate rises for some steps, then falls to a fiftieth
SHORTEST, LONGEST = 5, 2_000  # tokens of a text


def read_docs(nlp: Language, path: Path) -> list[Doc]:
    """The texts of a JSONL file, tokenized; very short and very long ones left out."""
    with path.open(encoding="utf-8") as lines:
        docs = [nlp.make_doc(json.loads(line)["text"]) for line in lines]
    return [doc for doc in docs if SHORTEST <= len(doc) <= LONGEST]


class Masker:
    """Hides words of Docs, deterministically."""

    def __init__(self, docs: list[Doc]) -> None:
        counts = Counter(token.text for doc in docs for token in doc if not token.is_space).most_common(COMMON_WORDS)
        self._words = [word for word, _ in counts]
        frequencies = numpy.array([count for _, count in counts], dtype="f")
        self._frequencies = frequencies / frequencies.sum()
        self._random = numpy.random.RandomState(0)

    def __call__(self, doc: Doc) -> tuple[Doc, Any]:
        """A Doc with words hidden, and which tokens are to be guessed."""
        hidden = self._random.uniform(size=len(doc)) < HIDDEN_WORDS
        words = [token.text for token in doc]
        for at in map(int, numpy.nonzero(hidden)[0]):
            chance = self._random.uniform()
            if doc[at].is_space:
                hidden[at] = False
            elif chance < MASK:
                words[at] = "[MASK]"
            elif chance < MASK + REPLACED:
                words[at] = self._words[self._random.choice(len(self._words), p=self._frequencies)]
        return Doc(doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc]), hidden


def batches(docs: list[Doc], chance: random.Random) -> Iterator[list[Doc]]:
    """The Docs in an order of chance, as many at a time as make a batch; the rest that makes none is left out."""
    order = chance.sample(docs, len(docs))
    batch: list[Doc] = []
    for doc in order:
        batch.append(doc)
        if sum(map(len, batch)) >= WORDS_A_BATCH:
            yield batch
            batch = []


def targets(doc: Doc) -> Any:
    """What is to be guessed of each token: its letters' bytes, then the value of the word lists."""
    letters = doc.to_utf8_array(nr_char=LETTERS).astype("int64")
    return numpy.hstack([letters, lexicon_column(doc).astype("int64").reshape((len(doc), 1))])


def pretrain(encoder: Model[Any, Any], docs: list[Doc]) -> None:
    """Pretrain an initialized encoder in place; prints the loss of each epoch."""
    sizes = [256] * LETTERS + [VALUES]
    starts = numpy.cumsum([0, *sizes[:-1]])
    head: Model[Any, Any] = chain(
        list2array(), Maxout(nO=WIDTH, nP=3), LayerNorm(nI=WIDTH), MultiSoftmax(sizes, nI=WIDTH)
    )
    head.initialize(X=encoder.predict(docs[:2]))
    model = chain(encoder, head)
    set_dropout_rate(model, DROPOUT)
    optimizer = Adam(RATE, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True, eps=1e-8)
    masker, chance = Masker(docs), random.Random(0)
    total = EPOCHS * sum(1 for _ in batches(docs, random.Random(0)))
    step = 0
    for epoch in range(EPOCHS):
        loss, guessed = 0.0, 0
        for batch in batches(docs, chance):
            optimizer.learn_rate = RATE * min(1.0, (step + 1) / WARMUP) * max(LOWEST, 1 - step / total)
            masked, hidden = zip(*map(masker, batch), strict=True)
            at = numpy.concatenate(hidden)
            right = numpy.vstack([targets(doc) for doc in batch])[at] + starts
            scores, backprop = model.begin_update(list(masked))
            gradient = numpy.zeros_like(scores)
            gradient[at] = scores[at]
            rows = numpy.nonzero(at)[0][:, None]
            loss -= float(numpy.log(numpy.maximum(scores[rows, right], 1e-9)).sum())
            gradient[rows, right] -= 1
            backprop(gradient / len(right))
            model.finish_update(optimizer)
            guessed, step = guessed + len(right), step + 1
        print(f"pretraining, epoch {epoch + 1} of {EPOCHS}: {loss / guessed / len(sizes):.3f}", flush=True)
    with model.use_params(optimizer.averages):
        averaged = encoder.to_bytes()
    encoder.from_bytes(averaged)
    set_dropout_rate(encoder, 0.0)
