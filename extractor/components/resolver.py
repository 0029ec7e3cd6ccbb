"""One overlap policy for all entities, and one document-level pass that makes a document consistent.

The order of trust, strongest first; of equal trust the longer span wins, then the earlier:

1. ``user``: the user's own lists.
2. ``sure``: a title, a legal form, a name with its acronym in brackets, a hospital or university by its head.
3. dates, durations, amounts and percentages.
4. ``lexicon``: a name that the word lists hold and that means nothing else.
5. ``evident``: a name of the model whose label the words around it correct.
6. ``ner``: the statistical model.
7. ``likely``: « la biotech X », a known given name before a capitalised word.
8. ``weak``: forms that prove nothing alone; they stand only where the document gives evidence elsewhere.

Three exceptions: a lexicon's name inside a longer name of the model belongs to it (« Airbus A320 »); a bare year
inside a model's name belongs to it (« JO 2024 »); a weak form that the model calls by the same label counts as
the model's.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span

from extractor.annotations import GROUPS, NAME_LABELS, register
from extractor.evidence import full_extent, joined_names, mended_label, shows_organisation
from extractor.lexicon import Hit, Lexicon, Term, fold, organisations

TRUST = {
    "user": 100,
    "sure": 80,
    "value": 75,
    "lexicon": 70,
    "evident": 65,
    "ner": 60,
    "likely": 50,
    "weak": 30,
    "repeated": 20,
}
_STANDS_ALONE = TRUST["likely"]
_ARTICLE = re.compile(r"(?:[LlDd]['’]|(?:[Ll]es?|[Ll]a|[Dd]u|[Dd]es?|[Uu]ne?|[Aa]ux?)[ \u00a0])(?=\S)")
_EDGE = " \u00a0\u202f\n\r\t.,;:!?«»“”\"()[]|•*–—-…'’"
_ABBREVIATED_END = re.compile(r"\b[A-Z]\.$|Inc\.$|\bJr\.$")
_SENTENCE_START = re.compile(r"^$|\n[^\w]*$|[.!?:»][ \u00a0\u202f]«?[ \u00a0\u202f]?$")
_LONGEST_NAME = 160
# What calls a name a person's without a title: such a label may be wrong.
_GUESSED = ("ner", "person.first_name", "person.first_name_ambiguous", "person.repeated")


@dataclass(frozen=True)
class Candidate:
    """A span that something calls an entity: character offsets, end exclusive."""

    start: int
    end: int
    label: str
    rule: str
    trust: int
    attributes: dict[str, Any]

    def overlaps(self, other: "Candidate") -> bool:
        return self.start < other.end and other.start < self.end

    def within(self, other: "Candidate") -> bool:
        """Whether this lies inside a longer one."""
        return (
            other.start <= self.start and self.end <= other.end and (self.end - self.start) < (other.end - other.start)
        )


def _trimmed(text: str, start: int, end: int, label: str) -> tuple[int, int]:
    """A model's span without the article, blanks and punctuation at its edges.

    The final full stop of « S.A. » stays, and so does a capitalised article within a sentence (« dans Le Monde »)
    or before a surname (« Le Nordez »).
    """
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE and not _ABBREVIATED_END.search(text[start:end]):
        end -= 1
    article = _ARTICLE.match(text, start, end)
    if article is None or article.end() == end:
        return start, end
    begins_sentence = _SENTENCE_START.search(text[max(0, start - 3) : start]) is not None
    if article.group()[0].islower() or (
        label != "PER" and begins_sentence and not organisations().get(text[start:end])
    ):
        start = article.end()
    return start, end


def candidates(doc: Doc) -> list[Candidate]:
    """All candidates of a Doc: what the components marked and what the model found (``doc.ents``)."""
    text, found = doc.text, []
    margins = [(start, end) for start, end, zone in doc._.zones or () if zone == "boilerplate"]
    for name in GROUPS:
        for span in doc.spans.get(name, ()):
            attributes = dict(span._.attributes or {})
            trust = attributes.pop("trust", "value")
            if span.id_ in ("org.lexicon", "org.lexicon_evident"):
                trust = "lexicon"
            found.append(Candidate(span.start_char, span.end_char, span.label_, span.id_, TRUST[trust], attributes))
    for span in doc.ents:
        if span.label_ in NAME_LABELS and len(span.text) <= _LONGEST_NAME:
            start, end = _trimmed(text, span.start_char, span.end_char, span.label_)
            margin = any(s <= start < e for s, e in margins)
            label = mended_label(text, (start, end), span.label_, in_the_margin=margin)
            end = full_extent(text, start, end) if label == "ORG" else end
            if label and any(c.isalnum() for c in text[start:end]):
                shown = label == "ORG" and span.label_ in ("LOC", "MISC")
                rule, trust = ("org.evident", TRUST["evident"]) if shown else ("ner", TRUST["ner"])
                parts = joined_names(text, start, end) if label == "ORG" else [(start, end)]
                found += [Candidate(first, last, label, rule, trust, {}) for first, last in parts]
    return found


class _Spans:
    """Candidates of which none overlap, found by their place."""

    def __init__(self, candidates: Iterable[Candidate] = ()) -> None:
        self._at: list[tuple[int, int]] = []
        self._candidates: list[Candidate] = []
        for candidate in candidates:
            self.add(candidate)

    def add(self, candidate: Candidate) -> None:
        """Add one that overlaps none of the others."""
        place = bisect_left(self._at, (candidate.start, candidate.end))
        self._at.insert(place, (candidate.start, candidate.end))
        self._candidates.insert(place, candidate)

    def overlapping(self, candidate: Candidate) -> Candidate | None:
        """The first that shares a character with another candidate, or None."""
        place = bisect_left(self._at, (candidate.start, candidate.end))
        for neighbour in self._candidates[max(0, place - 1) : place + 1]:
            if candidate.overlaps(neighbour):
                return neighbour
        return None

    def __iter__(self) -> Iterator[Candidate]:
        return iter(self._candidates)


def _belongs_to_longer(candidate: Candidate, model: _Spans) -> str | None:
    """The reason why a candidate is only a part of a name that the model found, or None."""
    if candidate.rule in ("org.lexicon", "org.lexicon_evident", "date.year"):
        longer = model.overlapping(candidate)
        if longer is not None and candidate.within(longer):
            return f"part of the {longer.label} {longer.start}-{longer.end} that the model found"
    return None


def without_excluded(
    found: Iterable[Candidate], excluded: Sequence[tuple[int, int, str]]
) -> tuple[list[Candidate], list[tuple[Candidate, str]]]:
    """The candidates outside what the user's exclusions cover, and those inside, each with the reason."""
    kept: list[Candidate] = []
    dropped: list[tuple[Candidate, str]] = []
    for c in found:
        rule = next((r for s, e, r in excluded if s < c.end and c.start < e), None) if c.label in NAME_LABELS else None
        if rule is None:
            kept.append(c)
        else:
            dropped.append((c, f"excluded by {rule}"))
    return kept, dropped


def resolve(found: Iterable[Candidate]) -> tuple[list[Candidate], list[tuple[Candidate, str]]]:
    """The candidates that stand, in text order, and those that do not, each with the reason."""
    pool = list(found)
    model = _Spans(c for c in pool if c.rule == "ner")
    backed = {(c.start, c.end, c.label) for c in model}
    kept = _Spans()
    dropped: list[tuple[Candidate, str]] = []
    for candidate in sorted(pool, key=lambda c: (-c.trust, c.start - c.end, c.start, c.label, c.rule)):
        reason = _belongs_to_longer(candidate, model)
        winner = kept.overlapping(candidate)
        if winner is not None:
            reason = f"overlaps {winner.label} {winner.start}-{winner.end} ({winner.rule})"
        elif candidate.trust < _STANDS_ALONE and (candidate.start, candidate.end, candidate.label) not in backed:
            reason = reason or "needs evidence elsewhere in the document"
        if reason:
            dropped.append((candidate, reason))
        else:
            kept.add(candidate)
    return list(kept), dropped


# -- the document-level pass ----------------------------------------------------------------------


def _repeatable(surface: str) -> bool:
    """Whether a name is telling enough to be known wherever it stands."""
    letters = [c for c in surface if c.isalpha()]
    return (len(letters) >= 3 and any(c.isupper() for c in letters)) or (len(letters) == 2 and surface.isupper())


def _known_names(text: str, kept: list[Candidate]) -> Lexicon:
    """The organisations and people of the document by their surfaces, and people by their surnames; where
    mentions disagree on a surface's label, the most trusted one, then the more frequent one wins."""
    votes: dict[str, dict[str, tuple[int, int]]] = {}
    for c in kept:
        if c.label in NAME_LABELS:
            surface = text[c.start : c.end]
            best, count = votes.setdefault(surface, {}).get(c.label, (0, 0))
            votes[surface][c.label] = (max(best, c.trust), count + 1)
    terms = []
    for surface, labels in votes.items():
        label = max(sorted(labels), key=lambda name: labels[name])
        if label in ("ORG", "PER") and _repeatable(surface):
            terms.append(Term(surface, label))
    taken = {fold(t.surface) for t in terms}
    for term in list(terms):
        last = term.surface.split(" ")[-1]
        if term.name == "PER" and " " in term.surface and len(last) > 2 and fold(last) not in taken:
            terms.append(Term(last, "PER"))
    return Lexicon(terms)


def _joined(text: str, hit: Hit) -> bool:
    """Whether a hit is only a part of a longer word or name: « Airbus-Boeing », « Sanofi Pasteur », « Favre-Martin »."""
    before, after = text[max(0, hit.start - 1) : hit.start], text[hit.end : hit.end + 2]
    if (before in "-‑&@/_." and before) or (after[:1] and after[0] in "-‑&_@" and after[1:].isalnum()):
        return True
    next_word = re.match(r"[ \u00a0]([A-ZÀ-Þ][\w’'-]*)", text[hit.end : hit.end + 40])
    previous = re.search(r"([A-ZÀ-Þ][\w’'-]+)[ \u00a0]$", text[max(0, hit.start - 40) : hit.start])
    capitals = text[hit.start : hit.end].isupper()
    return not capitals and (next_word is not None or (previous is not None and hit.term.name == "ORG"))


def _same_case(text: str, hit: Hit) -> bool:
    """A repeated name has the same capitals, or stands in capitals throughout as in a headline."""
    surface = text[hit.start : hit.end]
    return (
        surface == hit.term.surface
        or surface.isupper()
        or surface.replace("'", "’") == hit.term.surface.replace("'", "’")
    )


def _occurrences(text: str, surface: str) -> list[tuple[int, int]]:
    """Where a name stands as a whole word, whether something found it there or not."""
    return [m.span() for m in re.finditer(rf"(?<![\w-]){re.escape(surface)}(?![\w-])", text)]


def evident(text: str, kept: list[Candidate]) -> list[Candidate]:
    """The names that the model calls a person's and that words elsewhere show to be an organisation's (« la marque
    Daniel Hechter »), relabelled wherever they stand."""
    people: dict[str, list[Candidate]] = {}
    for c in kept:
        if c.label == "PER":
            people.setdefault(text[c.start : c.end], []).append(c)
    guessed = [surface for surface, mentions in people.items() if all(c.rule in _GUESSED for c in mentions)]
    shown = {surface for surface in guessed if shows_organisation(text, _occurrences(text, surface))}
    if not shown:
        return kept
    return [
        Candidate(c.start, c.end, "ORG", "org.evident", TRUST["evident"], {})
        if c.label == "PER" and text[c.start : c.end] in shown
        else c
        for c in kept
    ]


def consistent(text: str, kept: list[Candidate]) -> list[Candidate]:
    """A name that is an organisation or a person once is one wherever it stands in the document."""
    known = _known_names(text, kept)
    if not known:
        return kept
    relabelled = []
    for c in kept:
        term = known.get(text[c.start : c.end]) if c.label in NAME_LABELS else None
        if term is not None and c.rule == "ner" and term.name != c.label and term.surface == text[c.start : c.end]:
            rule = "org.repeated" if term.name == "ORG" else "person.repeated"
            c = Candidate(c.start, c.end, term.name, rule, TRUST["repeated"], {})
        relabelled.append(c)
    standing = _Spans(relabelled)
    for hit in known.find(text):
        rule = "org.repeated" if hit.term.name == "ORG" else "person.repeated"
        new = Candidate(hit.start, hit.end, hit.term.name, rule, TRUST["repeated"], {})
        if _same_case(text, hit) and not _joined(text, hit) and standing.overlapping(new) is None:
            standing.add(new)
    return list(standing)


class Resolver:
    """Reads all candidates of a Doc and writes what stands to ``doc.ents``, the rest to ``doc._.discarded``."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        register()

    def __call__(self, doc: Doc) -> Doc:
        allowed, excluded = without_excluded(candidates(doc), doc._.excluded or ())
        kept, dropped = resolve(allowed)
        kept = consistent(doc.text, evident(doc.text, kept))
        kept, again = without_excluded(kept, doc._.excluded or ())
        dropped += [*excluded, *again]
        spans: list[Span] = []
        for c in kept:
            span = doc.char_span(c.start, c.end, c.label, span_id=c.rule, alignment_mode="expand")
            if span is not None and (not spans or spans[-1].end <= span.start):
                span._.attributes = c.attributes
                spans.append(span)
        doc.ents = spans
        doc._.discarded = [
            {"start": c.start, "end": c.end, "label": c.label, "rule": c.rule, "reason": reason}
            for c, reason in sorted(dropped, key=lambda item: (item[0].start, item[0].end))
            if not any(k.start == c.start and k.end == c.end and k.label == c.label for k in kept)
        ]
        return doc


@Language.factory("extractor_resolver")
def create_resolver(nlp: Language, name: str) -> Resolver:
    """Comes after the matchers and the statistical model."""
    return Resolver(nlp, name)
