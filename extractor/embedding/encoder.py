"""spaCy's window encoder as it runs where nothing is learned: the same sums in two thirds of the time.

``spacy.MaxoutWindowEncoder.v2`` is a stack of residual layers; each looks at a word and its neighbours, takes the largest
of several pieces and normalizes. thinc keeps what a gradient would need; here the pieces of each unit stand side by
side, so that their largest is one operation over whole columns.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy

Floats = numpy.ndarray[Any, numpy.dtype[numpy.float32]]

_EPSILON = numpy.float32(1e-8)  # thinc's, against a variance of 0


@dataclass(frozen=True)
class _Layer:
    """One residual layer: the weights of all first pieces, then of all second ones; the gain and the bias of the
    normalization."""

    weights: Floats
    bias: Floats
    gain: Floats
    shift: Floats
    pieces: int

    def __call__(self, windows: Floats) -> Floats:
        units = numpy.split(windows @ self.weights + self.bias, self.pieces, axis=1)
        out: Floats = units[0]
        for piece in units[1:]:
            out = numpy.maximum(out, piece)
        out -= out.mean(axis=1, keepdims=True)
        variance = numpy.einsum("ij,ij->i", out, out) / numpy.float32(out.shape[1])
        out *= (1 / numpy.sqrt(variance + _EPSILON))[:, None]
        out *= self.gain
        out += self.shift
        return out


class WindowEncoder:
    """A trained window encoder. Called with the vectors of a text's words, it gives as many vectors of as many numbers."""

    def __init__(self, layers: Sequence[_Layer]) -> None:
        self._layers = layers

    def __call__(self, words: Floats) -> Floats:
        around = len(self._layers)  # zeros before and behind the text, as many as thinc pads
        width = words.shape[1]
        vectors = numpy.pad(words, ((around, around), (0, 0)))
        windows = numpy.zeros((len(vectors), 3 * width), dtype=numpy.float32)
        for layer in self._layers:
            windows[1:, :width] = vectors[:-1]
            windows[:, width : 2 * width] = vectors
            windows[:-1, 2 * width :] = vectors[1:]
            vectors += layer(windows)
        return vectors[around:-around]


def window_encoder(model: Any) -> WindowEncoder | None:
    """A trained ``spacy.MaxoutWindowEncoder.v2`` with windows of one word on each side, to be run only; None for any
    other model."""
    layers: list[_Layer] = []
    stack = model.layers[0].layers if model.attrs.get("pad") and model.layers else []
    for residual in stack:
        parts = {part.name: part for part in residual.walk()}
        if residual.name.split("(")[0] != "residual" or not {"expand_window", "maxout", "layernorm"} <= parts.keys():
            return None
        maxout, norm = parts["maxout"], parts["layernorm"]
        units, pieces, inputs = maxout.get_param("W").shape
        if inputs != 3 * units:
            return None
        weights = maxout.get_param("W").transpose(2, 1, 0).reshape(inputs, pieces * units)
        layers.append(
            _Layer(
                numpy.ascontiguousarray(weights),
                maxout.get_param("b").T.reshape(-1),
                norm.get_param("G"),
                norm.get_param("b"),
                pieces,
            )
        )
    return WindowEncoder(layers) if layers and model.attrs["pad"] == len(layers) else None
