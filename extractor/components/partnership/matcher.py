"""The spaCy component that writes partnerships to ``doc._.relations``."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.tokens import Span as TokenSpan

from extractor.annotations import register, sentence_bounds, text_of
from extractor.components.partnership.agreements import Agreement, Stated, agreements, settled
from extractor.components.partnership.antecedents import Mention
from extractor.components.partnership.attributes import amount_role, continuations, subject_of
from extractor.components.partnership.document import stated
from extractor.components.partnership.plain import plain_words
from extractor.components.partnership.precision import MEAN_PRECISION, PRECISION
from extractor.components.partnership.reading import read
from extractor.components.partnership.statement import Attempt
from extractor.components.partnership.syntax_view import Parse, ParsedToken

Relation = dict[str, Any]
Span = tuple[int, int]


def parse_of(sentence: TokenSpan) -> Parse:
    """The dependencies of a sentence as plain values; a token that was not parsed has no relation."""
    first, last = sentence.start, sentence.end
    heads = (t.head.i if first <= t.head.i < last else t.i for t in sentence)
    return Parse([ParsedToken(t.idx, head - first, t.dep_, t.pos_) for t, head in zip(sentence, heads, strict=True)])


class Parses:
    """The parses of a Doc's sentences, each made when it is first asked for: few are."""

    def __init__(self, sentences: Sequence[TokenSpan]) -> None:
        self._sentences = sentences
        self._starts = [sentence.start_char for sentence in sentences]
        self._of = cache(lambda number: parse_of(sentences[number]))

    def subject_at(self, start: int, end: int) -> int | None:
        """The offset of the subject of the verb that governs the words from ``start`` to ``end``, or None."""
        parse: Parse = self._of(bisect_right(self._starts, start) - 1)
        return parse.subject_at(start, end)


class _Entities:
    """The entities of a Doc by label, and those within a stretch."""

    def __init__(self, doc: Doc) -> None:
        self._ents = [(e.start_char, e.end_char, e.label_, dict(e._.attributes or {})) for e in doc.ents]
        self._starts = [e[0] for e in self._ents]

    def within(self, label: str, stretch: Span) -> list[tuple[Span, dict[str, Any]]]:
        first, last = bisect_left(self._starts, stretch[0]), bisect_left(self._starts, stretch[1])
        return [((s, e), a) for s, e, name, a in self._ents[first:last] if name == label and e <= stretch[1]]


def _stretches(text: str, agreement: Agreement, sentences: Sequence[Span], mentions: Sequence[Mention]) -> list[Span]:
    """The sentences that speak of an agreement: the best statement's, the others', and those that go on with it."""
    stated_in = list(dict.fromkeys([agreement.best.sentence, *(s.sentence for s in agreement.statements)]))
    return [*stated_in, *continuations(text, stated_in, agreement.parties, sentences, mentions)]


def _relation(text: str, agreement: Agreement, entities: _Entities, stretches: Sequence[Span]) -> Relation:
    best = agreement.best
    durations = [a.get("value") for stretch in stretches for _, a in entities.within("DURATION", stretch)]
    told, dated = (
        next((stretch for stretch in stretches if entities.within(label, stretch)), best.sentence)
        for label in ("MONEY", "DATE")
    )
    amounts = [span for span, _ in entities.within("MONEY", told)]
    subjects = (subject_of(text, best.trigger if s == best.sentence else (s[0], s[0]), s) for s in stretches)
    return {
        "label": "PARTNERSHIP",
        "participants": list(agreement.parties),
        "status": best.status,
        "status_rule": best.status_rule,
        "dates": [list(span) for span, _ in entities.within("DATE", dated)],
        "duration": next((d for d in durations if d and "/" not in d), None),
        "amounts": [list(span) for span in amounts],
        "amount_roles": [amount_role(text, span, told) for span in amounts],
        "places": [list(span) for span, _ in entities.within("LOC", best.sentence)],
        "subject": next((subject for subject in subjects if subject), None),
        "rule": best.rule,
        "score": PRECISION.get(best.rule, MEAN_PRECISION),
        "trigger": list(best.trigger),
        "evidence": list(best.sentence),
        "statements": len(agreement.statements),
        "paths": [[path, list(members)] for path, members in agreement.paths],
    }


class PartnershipMatcher:
    """Finds partnerships between the organisations of a Doc; comes after the coreference, needs sentences."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        register()

    def __call__(self, doc: Doc) -> Doc:
        mentions = sorted((m[0], m[1], o["id"]) for o in doc._.organisations or () for m in o["mentions"])
        text = plain_words(text_of(doc), [(e.start_char, e.end_char) for e in doc.ents])
        spans = [doc[start:end] for start, end in sentence_bounds(doc)]
        sentences = [(s.start_char, s.start_char + len(s.text.rstrip())) for s in spans]
        furniture = [(start, end) for start, end, zone in doc._.zones or () if zone == "boilerplate"]
        year = int(doc._.published[:4]) if doc._.published else None
        attempts: list[Attempt] = []
        title = next(((start, end) for start, end, zone in doc._.zones or () if zone == "title"), None)
        found: Iterable[Stated] = ()
        if mentions:
            parse = Parses(spans)
            reading = read(text, sentences, mentions, parse.subject_at, furniture, year, attempts, title)
            found = stated(reading)
        entities = _Entities(doc)
        made = agreements(found, furniture)
        settled(made, text, sentences, furniture)
        doc._.relations = [_relation(text, a, entities, _stretches(text, a, sentences, mentions)) for a in made]
        doc._.attempts = [
            {"rule": a.rule, "failed": a.failed, "trigger": list(a.trigger), "sentence": list(a.sentence)}
            for a in attempts
        ]
        return doc


@Language.factory("extractor_partnerships")
def create_partnership_matcher(nlp: Language, name: str) -> PartnershipMatcher:
    """Comes after ``extractor_coreference``."""
    return PartnershipMatcher(nlp, name)
