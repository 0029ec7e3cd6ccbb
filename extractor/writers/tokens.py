"""A record and its text -> a spaCy Doc: tokens, sentences, entities. What the spaCy and CoNLL writers have in common."""

import sys
from functools import cache
from itertools import pairwise

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import filter_spans

from extractor.records import NameEntity, Record
from extractor.writers.writer import check


@cache
def pipeline() -> Language:
    """The tokenizer of French as the press writes it, and its sentence bounds; no statistical model."""
    nlp = spacy.blank("fr_press")
    nlp.max_length = sys.maxsize
    nlp.add_pipe("extractor_sentences")
    return nlp


def annotated(record: Record, text: str) -> Doc:
    """A Doc of the text with the record's entities: ``ent_id_`` is the rule, ``kb_id_`` the organisation or person.

    A token that an entity cuts is split, a sentence is not cut inside an entity. Of entities that overlap, which we never write, the longest is taken.

    Raises:
        UsageError: the record was not made from this text.
    """
    check(record, text)
    doc = pipeline()(_split(pipeline().make_doc(text), {o for e in record.entities for o in (e.start, e.end)}))
    spans = []
    for entity in record.entities:
        ref = entity.ref if isinstance(entity, NameEntity) else ""
        spans.append(doc.char_span(entity.start, entity.end, entity.label, kb_id=ref, span_id=entity.rule))
    doc.ents = filter_spans(span for span in spans if span is not None)
    for token in doc:
        token.is_sent_start = token.is_sent_start and token.ent_iob_ != "I"
    return doc


def _split(doc: Doc, bounds: set[int]) -> Doc:
    words: list[str] = []
    spaces: list[bool] = []
    for token in doc:
        inside = [at for at in range(token.idx + 1, token.idx + len(token)) if at in bounds]
        marks = [0, *(at - token.idx for at in inside), len(token)]
        words += [token.text[start:end] for start, end in pairwise(marks)]
        spaces += [False] * len(inside) + [bool(token.whitespace_)]
    return Doc(doc.vocab, words=words, spaces=spaces)
