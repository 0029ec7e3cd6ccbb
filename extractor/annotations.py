"""What the components write on a Doc, and how: the place where they meet.

Span groups hold what each component found (``doc.spans["dates"]`` and so on); ``doc._`` holds plain values
only (strings, numbers, lists, dicts), which survive multiprocessing and DocBin:

- ``doc._.published``: the publication date, ISO 8601, or None
- ``doc._.organisations``, ``doc._.people``: lists of dicts in the shape of the record's, mentions as
  ``[start, end]`` character offsets
- ``doc._.relations``: a list of dicts in the shape of the record's, entities as ``[start, end]``
- ``doc._.zones``: a list of ``[start, end, zone]``: what is headline, page furniture or a company about itself
- ``doc._.excluded``: a list of ``[start, end, rule]``: where the user wants no organisation and no person
- ``doc._.attempts``: a list of dicts: constructions tried in vain in sentences without a relation, and why
- ``doc._.discarded``: what the overlap policy dropped, and why
- ``span._.attributes``: the values of an entity (``value``, ``mod``, ``currency`` …); of a span group they stand in
  ``attributes_of``, since spaCy shares them between spans of the same place

``span.id_`` is the id of the rule that found the span.
"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy
from spacy.attrs import SENT_START
from spacy.tokens import Doc, Span, SpanGroup

from extractor.rules import Match

GROUPS = ("user", "dates", "amounts", "organisations", "people")
NAME_LABELS = ("ORG", "PER", "LOC", "MISC")


def register() -> None:
    """Declare the extension attributes; every component calls it, once is enough."""
    for name in ("published", "organisations", "people", "relations", "zones", "excluded", "attempts", "discarded"):
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=None)
    if not Span.has_extension("attributes"):
        Span.set_extension("attributes", default=None)


@lru_cache(maxsize=1)
def text_of(doc: Doc) -> str:
    """The text of a Doc, which a Doc puts together from its tokens anew each time that it is asked."""
    return doc.text


def sentence_bounds(doc: Doc) -> list[tuple[int, int]]:
    """The first token of each sentence and the one behind its last; ``doc.sents`` looks at every token for it."""
    begins = numpy.flatnonzero(doc.to_array([SENT_START]).ravel() == 1).tolist()
    starts = sorted({0, *begins}) if len(doc) else []
    return list(pairwise([*starts, len(doc)]))


def mark(doc: Doc, group: str, matches: Iterable[Match]) -> None:
    """Write matches as a span group; a token that holds more than a match is cut at its bounds."""
    found = list(matches)
    cut_tokens(doc, [(m.start, m.end) for m in found])
    standing = [(span, dict(match.attributes)) for match in found if (span := _span(doc, match)) is not None]
    doc.spans[group] = _group(doc, group, standing)


def _group(doc: Doc, name: str, spans: list[tuple[Span, dict[str, Any]]]) -> SpanGroup:
    return SpanGroup(doc, name=name, spans=[s for s, _ in spans], attrs={"attributes": [a for _, a in spans]})


def attributes_of(group: SpanGroup) -> list[dict[str, Any]]:
    """The attributes of a group's spans, in their order; empty ones where not ``mark`` has written the group."""
    return list(group.attrs.get("attributes") or ({} for _ in group))


def _span(doc: Doc, match: Match) -> Span | None:
    span: Span | None = doc.char_span(match.start, match.end, match.label, span_id=match.rule)
    if span is not None:
        span._.attributes = dict(match.attributes)
    return span


def cut_tokens(doc: Doc, bounds: list[tuple[int, int]]) -> None:
    """Cut the tokens of a Doc where spans begin and end inside them, by characters: « Vinci-Bouygues » is one token."""
    wanted = sorted({offset for start, end in bounds if doc.char_span(start, end) is None for offset in (start, end)})
    cuts: dict[int, list[int]] = {}
    for token in doc if wanted else ():
        inside = [w - token.idx for w in wanted if token.idx < w < token.idx + len(token)]
        if inside:
            cuts[token.i] = inside
    if not cuts:
        return
    # Cutting tokens moves the token offsets of spans, and spaCy marks their last pieces as beginnings of sentences: keep
    # both by characters meanwhile. A parse keeps its sentences itself.
    kept_by_parse = doc.has_annotation("DEP") or not doc.has_annotation("SENT_START")
    begins = None if kept_by_parse else {doc[start].idx for start, _ in sentence_bounds(doc)}
    kept = {
        name: [(s.start_char, s.end_char, s.label_, s.id_, a) for s, a in zip(group, attributes_of(group), strict=True)]
        for name, group in doc.spans.items()
    }
    with doc.retokenize() as retokenizer:
        for i, offsets in cuts.items():
            token = doc[i]
            marks = [0, *offsets, len(token)]
            pieces = [token.text[a:b] for a, b in pairwise(marks)]
            retokenizer.split(token, pieces, [(token, 0)] * len(pieces))
    if begins is not None:
        for token in doc:
            token.is_sent_start = token.idx in begins
    for name, spans in kept.items():
        remade = ((doc.char_span(start, end, label, span_id=rule), a) for start, end, label, rule, a in spans)
        doc.spans[name] = _group(doc, name, [(s, a) for s, a in remade if s is not None])
