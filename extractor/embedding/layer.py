"""``extractor.PressEmbed.v1``, the layer."""

from collections.abc import Callable
from typing import Any

import numpy
from spacy.attrs import intify_attr
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array
from thinc.layers.chain import forward as chain_forward

from extractor.embedding.cues import cue_column
from extractor.embedding.lists import lexicon_column

_ROWS_OF_LISTS, _ROWS_OF_CUES = 64, 256


def _forward(model: Model[Any, Any], docs: list[Doc], is_train: bool) -> tuple[Any, Callable[[Any], list[Any]]]:
    attrs = model.attrs["columns"]
    features = []
    for doc in docs:
        words = doc.to_array(attrs).astype("uint64").reshape((len(doc), len(attrs)))
        columns = [lexicon_column(doc, hide=is_train)]
        if model.attrs["cues"]:
            columns.append(cue_column(doc, columns[0]))
        features.append(model.ops.xp.asarray(numpy.hstack([words, numpy.stack(columns, axis=1)]), dtype="uint64"))
    return features, lambda gradient: []


def _each_word_once(model: Model[Any, Any], docs: list[Doc], is_train: bool) -> tuple[Any, Callable[[Any], Any]]:
    """The layers one behind the other; where nothing is learned, the rows of words that are alike in every column are
    computed once: half of a text's words stand in it before."""
    if is_train:
        return chain_forward(model, docs, is_train)
    features, *layers = model.layers
    rows = features.predict(docs)
    every = numpy.ascontiguousarray(numpy.concatenate(rows)) if rows else numpy.zeros((0, 1), dtype="uint64")
    if not len(every):
        return chain_forward(model, docs, is_train)
    whole = every.view(f"V{every.dtype.itemsize * every.shape[1]}").ravel()
    _, first, back = numpy.unique(whole, return_index=True, return_inverse=True)
    out: Any = [every[first]]
    for layer in layers:
        out = layer.predict(out)
    lengths = numpy.cumsum([len(r) for r in rows])[:-1]
    return numpy.split(out[0][back], lengths), lambda gradient: []


@registry.architectures("extractor.PressEmbed.v1")  # type: ignore[untyped-decorator]
def press_embed(width: int, attrs: list[str], rows: list[int], cues: bool = False) -> Model[Any, Any]:
    """An embedding layer from Docs to one vector a token.

    Args:
        width: the output's width.
        attrs: token attributes, such as NORM or SHAPE.
        rows: the size of each attribute's hash table.
        cues: also what the mentions of a word show all over the document.
    """
    sizes = [*rows, _ROWS_OF_LISTS, _ROWS_OF_CUES] if cues else [*rows, _ROWS_OF_LISTS]
    tables: list[Model[Any, Any]] = [
        HashEmbed(width, size, column=i, seed=7 + i, dropout=0.0) for i, size in enumerate(sizes)
    ]
    settings = {"columns": [intify_attr(attr) for attr in attrs], "cues": cues}
    features: Model[Any, Any] = Model("press_features", _forward, attrs=settings)
    mix: Model[Any, Any] = with_array(Maxout(width, width * len(tables), nP=3, dropout=0.0, normalize=True))
    layers: Model[Any, Any] = chain(features, list2ragged(), with_array(concatenate(*tables)), mix, ragged2list())

    def initialize(model: Model[Any, Any], **examples: Any) -> None:
        layers.initialize(**examples)

    return Model(
        layers.name, _each_word_once, init=initialize, dims=dict.fromkeys(layers.dim_names), layers=layers.layers
    )
