"""Sentences everywhere, morphology and dependencies only where a relation may stand.

``extractor_sentences`` marks sentence bounds by rules. ``extractor_syntax`` is the one place that chooses what
is parsed: sentences with a trigger and two organisations, or with one and an anaphor (« les deux groupes »).
It runs the pipeline's own morphologizer, lemmatizer and parser on those and writes their annotation back.
"""

import re
from bisect import bisect_left
from typing import Any, cast

import numpy
from spacy.language import Language
from spacy.tokens import Doc, Span

from extractor.annotations import register, sentence_bounds, text_of
from extractor.sentences import sentences

# The statistical components that are run on chosen sentences only, in their order.
SYNTAX_PIPES = ("tok2vec", "transformer", "morphologizer", "tagger", "lemmatizer", "parser", "attribute_ruler")

TRIGGER = re.compile(
    r"partenariat|partenaire|allian|allie|allié|collabor|coop[éè]r|co-?développ|coentreprise|co-entreprise|joint-venture|consortium|accord|"
    r"convention|protocole|mémorandum|lettre d['’]intention|laboratoire commun|chaire|groupement|rapproch|s['’]associ|\bassociée?s? à|fait équipe|font équipe|unissent|"
    r"mutualis|travaill\w+ ensemble|main dans|leurs forces|adoss|de concert|conjoint|commune?\b|rejoi\w+ le (?:consortium|collectif)",
    re.IGNORECASE,
)
ANAPHOR = re.compile(
    r"\b(?:(?:les|des|aux) (?:deux|trois|quatre|cinq) (?:\w+)|le (?:groupe|laboratoire|géant|constructeur|partenaire)|la (?:société|biotech|start-up|jeune pousse|"
    r"firme|banque|coopérative|compagnie)|l['’](?:entreprise|éditeur|assureur|opérateur|industriel|institut|université|association)|elles?|"
    r"les partenaires|ces (?:deux )?\w+)\b",
    re.IGNORECASE,
)


_SENTENCE_START, _INSIDE_SENTENCE = 1, -1  # as spaCy codes SENT_START
# What stands for a name while a sentence is parsed.
_NAMES = {"ORG": "Airbus", "PER": "Martin"}


class SentenceMarker:
    """Sets ``token.is_sent_start`` by rules; leaves a Doc that has sentences already as it is."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        starts = {start for start, _ in sentences(text_of(doc))}
        # Written as one array: a token's own setter looks through the whole Doc each time.
        bounds = numpy.full((len(doc), 1), _INSIDE_SENTENCE, dtype="int64").view("uint64")
        pending = True
        for token in doc:
            pending = pending or token.idx in starts
            begins = pending and not token.is_space
            if begins or token.i == 0:
                bounds[token.i] = _SENTENCE_START
            pending = pending and not begins
        doc.from_array(["SENT_START"], cast(Any, bounds))
        return doc


def may_hold_relation(sentence: str, organisations: int) -> bool:
    """Whether a sentence that names so many organisations is worth parsing: a trigger, and two organisations or one and
    an anaphor."""
    if not organisations or not TRIGGER.search(sentence):
        return False
    return organisations > 1 or ANAPHOR.search(sentence) is not None


def _chosen(doc: Doc) -> list[Span]:
    """The sentences of a Doc that are parsed."""
    organisations = [entity.start for entity in doc.ents if entity.label_ == "ORG"]
    bounds = sentence_bounds(doc) if organisations else []
    named = ((start, end, bisect_left(organisations, end) - bisect_left(organisations, start)) for start, end in bounds)
    return [doc[start:end] for start, end, number in named if number and may_hold_relation(doc[start:end].text, number)]


class Syntax:
    """Parses the sentences that may hold a relation, with the pipeline's own disabled components."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        self._nlp = nlp
        register()

    def __call__(self, doc: Doc) -> Doc:
        pipes: list[Any] = [
            self._nlp.get_pipe(n) for n in SYNTAX_PIPES if n in self._nlp.component_names and n in self._nlp.disabled
        ]
        chosen = _chosen(doc) if pipes else []
        if not chosen:
            return doc
        starts: Any = doc.to_array(["SENT_START"])
        reduced = [_with_names_as_words(sentence) for sentence in chosen]
        parsed = [short for short, _ in reduced]
        for pipe in pipes:
            parsed = list(pipe.pipe(parsed, batch_size=64))
        for sentence, result, (_, places) in zip(chosen, parsed, reduced, strict=True):
            _copy(result, sentence, places)
        # Heads that cross no sentence bound move it all the same while they are written: put the bounds back.
        doc.from_array(["SENT_START"], starts)
        return doc


def _with_names_as_words(sentence: Span) -> tuple[Doc, list[int]]:
    """The sentence with each organisation and person as one word that the parser knows for a name, and for each token of
    the sentence the place of its word: a name's inner structure only misleads the parse."""
    words: list[str] = []
    spaces: list[bool] = []
    places: list[int] = []
    for token in sentence:
        if token.ent_type_ in _NAMES and token.ent_iob_ == "I" and words:
            spaces[-1] = bool(token.whitespace_)
        else:
            words.append(_NAMES.get(token.ent_type_, token.text))
            spaces.append(bool(token.whitespace_))
        places.append(len(words) - 1)
    return Doc(sentence.doc.vocab, words=words, spaces=spaces), places


def _copy(source: Doc, target: Span, places: list[int]) -> None:
    """Write a parsed sentence's annotation to the tokens that it was made from; the other words of a name hang on its
    first. A second root of a sentence hangs on the first."""
    first = {place: i for i, place in reversed(list(enumerate(places)))}
    root = target[first[next((t.i for t in source if t.dep_ == "ROOT"), 0)]]
    for i, place in enumerate(places):
        token, own = source[place], target[i]
        own.pos, own.tag, own.lemma, own.dep = token.pos, token.tag, token.lemma, token.dep
        own.set_morph(token.morph)  # type: ignore[attr-defined]
        if i != first[place]:
            own.dep_, own.head = "flat:name", target[first[place]]
        elif token.head is token and token.dep_ == "ROOT":
            own.head = root
        else:
            own.head = target[first[token.head.i]]


@Language.factory("extractor_sentences")
def create_sentence_marker(nlp: Language, name: str) -> SentenceMarker:
    """Comes first, or after a parser that it then leaves alone."""
    return SentenceMarker(nlp, name)


@Language.factory("extractor_syntax")
def create_syntax(nlp: Language, name: str) -> Syntax:
    """Comes after the resolver; the syntax components of the pipeline are disabled for it to run them."""
    return Syntax(nlp, name)
