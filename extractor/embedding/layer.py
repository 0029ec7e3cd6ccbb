"""``extractor.PressEmbed.v1``, the layer."""

from collections.abc import Callable
from typing import Any

import numpy
from spacy.attrs import intify_attr
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array

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
    return chain(features, list2ragged(), with_array(concatenate(*tables)), mix, ragged2list())
