"""The spaCy component that joins mentions into ``doc._.organisations`` and ``doc._.people``."""

from itertools import pairwise
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span

from extractor.annotations import register
from extractor.components.coreference.names import (
    acronym_stands_for,
    is_acronym,
    key,
    same_person,
    short_form,
    surname,
)
from extractor.lexicon import fold, organisations


class _Clusters:
    """Names that are one, by their keys; the first key of a cluster stands for it."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def find(self, name: str) -> str:
        parent = self._parent.setdefault(name, name)
        if parent != name:
            parent = self._parent[name] = self.find(parent)
        return parent

    def join(self, one: str, other: str) -> None:
        first, second = self.find(one), self.find(other)
        if first != second:
            self._parent[second] = first


def _joined_organisations(spans: list[Span]) -> _Clusters:
    clusters = _Clusters()
    surfaces: dict[str, str] = {}
    for span in spans:
        surfaces.setdefault(key(span.text), span.text)
        clusters.find(key(span.text))
    _join_stated(spans, clusters, surfaces)
    _join_known(surfaces, clusters)
    _join_by_form(surfaces, clusters)
    return clusters


def _join_stated(spans: list[Span], clusters: _Clusters, surfaces: dict[str, str]) -> None:
    """Names and acronyms that the text itself puts side by side."""
    for span in spans:
        attributes = span._.attributes or {}
        if span.id_ in ("org.acronym", "org.expansion"):
            other = key(attributes.get("name") or attributes.get("alias") or span.text)
            if other in surfaces:
                clusters.join(key(span.text), other)
    for first, second in pairwise(spans):
        between = first.doc.text[first.end_char : second.start_char]
        if between in (" (", "\u00a0(") and first.doc.text[second.end_char : second.end_char + 1] == ")":
            if is_acronym(second.text) and fold(second.text)[0] == key(first.text)[0]:
                clusters.join(key(first.text), key(second.text))
        elif between == "-" and is_acronym(second.text) and acronym_stands_for(second.text, first.text):
            clusters.join(key(first.text), key(second.text))


def _join_known(surfaces: dict[str, str], clusters: _Clusters) -> None:
    """Names that the lexicon knows as aliases of one."""
    lexicon, by_name = organisations(), dict[str, str]()
    for folded, surface in surfaces.items():
        term = lexicon.get(surface) or lexicon.get(folded)
        if term is None:
            continue
        if term.name in by_name and not term.ambiguous:
            clusters.join(by_name[term.name], folded)
        elif not term.ambiguous or key(term.name) in surfaces:
            by_name[term.name] = folded


def _join_by_form(surfaces: dict[str, str], clusters: _Clusters) -> None:
    """Acronyms by initials, and short names, where only one longer name of the document fits."""
    for folded, surface in surfaces.items():
        if is_acronym(surface):
            fits = [k for k, full in surfaces.items() if k != folded and acronym_stands_for(surface, full)]
        else:
            fits = [k for k, full in surfaces.items() if k != folded and short_form(surface, full)]
        if len({clusters.find(k) for k in fits}) == 1:
            clusters.join(fits[0], folded)


def _fullest(surfaces: list[str]) -> str:
    """The fullest proper form: the longest that is not all in capitals, the first of equal ones."""
    proper = [s for s in surfaces if not (s.isupper() and len(s) > 8)] or surfaces
    return max(proper, key=lambda s: (len(key(s)), -surfaces.index(s)))


def _entry(number: int, letter: str, mentions: list[Span]) -> dict[str, Any]:
    surfaces = list(dict.fromkeys(" ".join(s.text.split()) for s in mentions))
    name = _fullest(surfaces)
    return {
        "id": f"{letter}{number}",
        "name": name,
        "aliases": [s for s in surfaces if s != name],
        "mentions": [[s.start_char, s.end_char] for s in mentions],
    }


def organisations_of(spans: list[Span]) -> list[dict[str, Any]]:
    """The organisations of ORG spans in text order, ids by first mention."""
    clusters = _joined_organisations(spans)
    groups: dict[str, list[Span]] = {}
    for span in spans:
        groups.setdefault(clusters.find(key(span.text)), []).append(span)
    return [_entry(i, "o", mentions) for i, mentions in enumerate(groups.values(), start=1)]


def people_of(spans: list[Span]) -> list[dict[str, Any]]:
    """The people of PER spans in text order; a short name joins the one person that it can be."""
    full = list(dict.fromkeys(s.text for s in spans if " " in s.text))
    groups: dict[str, list[Span]] = {}
    for span in spans:
        fits = [name for name in full if same_person(span.text, name)]
        distinct = list({surname(f) + fold(f.split(" ")[0])[0]: f for f in reversed(fits)}.values())
        target = distinct[-1] if distinct and (" " in span.text or len(distinct) == 1) else span.text
        groups.setdefault(fold(target), []).append(span)
    return [_entry(i, "p", mentions) for i, mentions in enumerate(groups.values(), start=1)]


class Coreference:
    """Joins the ORG and PER entities of a Doc; comes after the resolver."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        register()

    def __call__(self, doc: Doc) -> Doc:
        doc._.organisations = organisations_of([e for e in doc.ents if e.label_ == "ORG"])
        doc._.people = people_of([e for e in doc.ents if e.label_ == "PER"])
        return doc


@Language.factory("extractor_coreference")
def create_coreference(nlp: Language, name: str) -> Coreference:
    """Comes after ``extractor_resolver``."""
    return Coreference(nlp, name)
