"""Names by the pipeline's own trained recogniser, decoded for a whole text at once.

spaCy's recogniser walks over a text word by word and computes a small product at each. What it decides where no name is
open depends on the word alone: here that is one product for all words, and the names that may begin are then followed
side by side, a word a step. The names are those that spaCy finds; it takes two thirds of the time.
"""

from typing import Any

import numpy
from spacy.attrs import IS_SPACE, SENT_START
from spacy.language import Language
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc, Span

from extractor.embedding.encoder import Floats, window_encoder

_FEATURES = 6  # what spaCy's recogniser looks at: a word and the first five of the name that is open before it
# Names longer than this are followed one by one: many that begin within each other would take very long.
_SIDE_BY_SIDE = 16
_IMPOSSIBLE = numpy.float32(-numpy.inf)


def is_plain(recogniser: Any) -> bool:
    """Whether a pipeline's ``ner`` is spaCy's own, greedy, with an output layer and the features known here."""
    if type(recogniser) is not EntityRecognizer or recogniser.cfg.get("beam_width", 1) != 1:
        return False
    model = recogniser.model
    if not model.attrs["has_upper"] or model.attrs["unseen_classes"]:
        return False
    return bool(model.get_ref("lower").get_dim("nF") == _FEATURES)


class Decoder:
    """A recogniser's weights, ready to find names."""

    def __init__(self, recogniser: Any) -> None:
        """``recogniser``: one that ``is_plain``."""
        names = [recogniser.moves.get_class_name(i) for i in range(recogniser.moves.n_moves)]
        at = {name: i for i, name in enumerate(names)}
        self._label = {i: name[2:] for name, i in at.items() if name[:2] in ("B-", "U-") and name[2:]}
        self._begin = [i for i in self._label if names[i].startswith("B-")]
        self._out = at["O"]
        # The moves that go on with a name of several words and that end it, by the one that begins it.
        self._inside = numpy.zeros((len(names), 2), dtype=int)
        for i in self._begin:
            self._inside[i] = at[f"I-{self._label[i]}"], at[f"L-{self._label[i]}"]
        self._closed = [i for i in range(len(names)) if i not in self._label and i != self._out]
        model = recogniser.model
        self._tok2vec = model.get_ref("tok2vec")
        self._encoder = _encoder_of(self._tok2vec)
        lower, upper = model.get_ref("lower"), model.get_ref("upper")
        weights = lower.get_param("W")
        self._units = weights.shape[1:3]
        self._weights = [numpy.ascontiguousarray(w.reshape(-1, w.shape[2]).T) for w in weights]
        self._bias = lower.get_param("b").ravel()
        self._missing = lower.get_param("pad").reshape(_FEATURES, -1)
        self._upper, self._upper_bias = upper.get_param("W"), upper.get_param("b")

    def names(self, doc: Doc) -> list[tuple[int, int, str]]:
        """The names of a text that has none yet: first token, token behind the last, label.

        Args:
            doc: a tokenized Doc whose sentences are marked; no name crosses their bounds.
        """
        if not len(doc):
            return []
        words = self._words(doc)
        # The last word of a sentence cannot begin a name of several words, nor continue one.
        last = numpy.append(doc.to_array([SENT_START])[1:].ravel() == 1, True)
        best = self._outside(words, last, doc.to_array([IS_SPACE]).ravel().astype(bool)).argmax(axis=1)
        begins = numpy.isin(best, self._begin)
        ends = self._ends(words, numpy.flatnonzero(begins), best, last, _SIDE_BY_SIDE)
        names = []
        behind = 0
        for at in numpy.flatnonzero(best != self._out).tolist():
            if at >= behind:
                if begins[at] and at not in ends:
                    ends |= self._ends(words, numpy.array([at]), best, last, len(doc))
                behind = ends.get(at, at + 1)
                names.append((at, behind, self._label[int(best[at])]))
        return names

    def _words(self, doc: Doc) -> Floats:
        """A vector of each word in its context."""
        if self._encoder is None:
            out: Any = self._tok2vec.predict([doc])
        else:
            embedded, *rest = self._tok2vec.layers
            out = [self._encoder(embedded.layers[0].predict([doc])[0])]
            for layer in rest:
                out = layer.predict(out)
        vectors: Floats = out
        return vectors

    def _hidden(self, features: Floats) -> Floats:
        hidden: Floats = (features + self._bias).reshape(len(features), *self._units).max(axis=2)
        return hidden

    def _outside(self, words: Floats, last: Any, spaces: Any) -> Floats:
        """The scores of all moves at each word where no name is open."""
        hidden = self._hidden(words @ self._weights[0] + self._missing[1:].sum(axis=0))
        scores: Floats = hidden @ self._upper.T + self._upper_bias
        scores[:, self._closed] = _IMPOSSIBLE
        for move in self._label:
            scores[spaces | last if move in self._begin else spaces, move] = _IMPOSSIBLE
        return scores

    def _ends(self, words: Floats, starts: Any, moves: Any, last: Any, most: int) -> dict[int, int]:
        """The token behind each name of up to ``most`` more words, by its first; a name may begin within another one here."""
        ends: dict[int, int] = {}
        # What the words of the open names add, as far as they are features.
        opened = numpy.tile(self._missing[1:].sum(axis=0), (len(starts), 1))
        at, feature = starts + 1, 1
        while len(starts) and feature <= most:
            if feature < _FEATURES:
                opened = opened + words[at - 1] @ self._weights[feature] - self._missing[feature]
            hidden = self._hidden(words[at] @ self._weights[0] + opened)
            on, end = (
                (hidden * self._upper[move]).sum(axis=1) + self._upper_bias[move]
                for move in self._inside[moves[starts]].T
            )
            goes = (on >= end) & ~last[at]
            ends.update(zip(starts[~goes].tolist(), (at[~goes] + 1).tolist(), strict=True))
            starts, opened, at, feature = starts[goes], opened[goes], at[goes] + 1, feature + 1
        return ends


def _encoder_of(tok2vec: Any) -> Any:
    """The window encoder behind the embedding of a recogniser's words, to be run by itself; None where there is another
    one."""
    layers = tok2vec.layers[0].layers if tok2vec.layers else []
    return window_encoder(layers[1]) if len(layers) == 2 else None


class Recogniser:
    """Runs the pipeline's own ``ner``, which is disabled for it."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        self._nlp = nlp
        self._decoder: Decoder | None = None

    def __call__(self, doc: Doc) -> Doc:
        # The weights are read when they are first needed: a pipeline may be put together before it is loaded.
        self._decoder = self._decoder or Decoder(self._nlp.get_pipe("ner"))
        names = self._decoder.names(doc)
        doc.set_ents([Span(doc, start, end, label=label) for start, end, label in names], default="outside")
        return doc


@Language.factory("extractor_recogniser")
def create_recogniser(nlp: Language, name: str) -> Recogniser:
    """Stands where ``ner`` stood, which is disabled for it to run."""
    return Recogniser(nlp, name)
