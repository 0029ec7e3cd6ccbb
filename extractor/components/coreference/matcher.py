"""The spaCy component that joins mentions into ``doc._.organisations`` and ``doc._.people``."""

import re
from itertools import pairwise
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span

from extractor.acronyms import content_words, has_pieces, is_acronym, letters_agree
from extractor.annotations import register, text_of
from extractor.components.coreference.clusters import Clusters, join_by_form, join_known
from extractor.components.coreference.index import PersonIndex
from extractor.components.coreference.names import (
    acronym_stands_for,
    key,
    same_person,
    surname,
)
from extractor.lexicon import fold, organisations

# What a text puts between two names of one organisation.
SAME_AS = re.compile(
    r"[ \u00a0]?(?:[,(][ \u00a0]?)?\b(?:ci-après|(?<=[,(] )dite?s?|(?<=\()dite?s?|dénommée?|anciennement|naguère|jadis|(?:aussi |également |mieux )?connue? sous le (?:nom|sigle)(?: de| d['’])?|"
    r"sous le sigle|en abrégé|alias|rebaptisée?|devenue?|ex)[ \u00a0-]*(?:l['’]|la |le )?[«“\"]?[ \u00a0]?"
)
# « ex-Aelis, ex-Novalis »: two for whom somebody worked.
_FORMER = re.compile(r"\b[Ee]x[- ]$")
_LONGEST_FORMER = 3
# « la société nationale des pétroles, Sonapet, a signé »: the second names whom the first describes.
_ACTS = re.compile(
    r", (?:a|ont|est|sont|va|vont|vient|qui|dont|se|s['’]|n['’]|ne|[a-zà-ÿ]{3,}(?:era|ra|ait|it|ie|ne|te|ce|ge|re|le|se|ue))(?![\w-])"
)
_NAME_IN_FULL = 4  # content words


def _joined_organisations(spans: list[Span]) -> Clusters:
    clusters = Clusters()
    surfaces: dict[str, str] = {}
    for span in spans:
        surfaces.setdefault(_key(span), span.text)
        clusters.find(_key(span))
    _join_stated(spans, clusters, surfaces)
    join_known(surfaces, clusters)
    join_by_form(surfaces, clusters)
    return clusters


def _key(span: Span) -> str:
    """The key of a mention: of a body named by its place alone (« les CHU d’Angers et de Brest ») that of its name."""
    return key(span._.attributes["name"] if span.id_ == "org.shared_head" else span.text)


def _join_stated(spans: list[Span], clusters: Clusters, surfaces: dict[str, str]) -> None:
    """Names and acronyms that the text itself puts side by side."""
    for span in spans:
        attributes = span._.attributes or {}
        if span.id_ == "user.list":
            # All surfaces of an entry are one, whether its full name stands in the document or not.
            clusters.join(key(attributes["name"]), key(span.text))
        if span.id_ in ("org.acronym", "org.expansion", "org.short_form"):
            other = key(attributes.get("name") or attributes.get("alias") or span.text)
            if other in surfaces:
                clusters.join(key(span.text), other)
    text = text_of(spans[0].doc) if spans else ""
    for first, second in pairwise(spans):
        if _FORMER.search(text, max(0, first.start_char - _LONGEST_FORMER), first.start_char):
            continue
        between, after = text[first.end_char : second.start_char], text[second.end_char : second.end_char + 1]
        described = between == ", " and first.text[:1].islower() and second.text[:1].isupper()
        if _stated(first.text, between, second.text, after) or (described and _ACTS.match(text, second.end_char)):
            clusters.join(key(first.text), key(second.text))


def _stated(first: str, between: str, second: str, after: str) -> bool:
    """Whether two names in a row are said to be one: « (ICR) », « -ICR », « ci-après ICR », « ex-ICR »."""
    if SAME_AS.fullmatch(between):
        return True
    if between == "-":
        return is_acronym(second) and acronym_stands_for(second, first)
    if between not in (" (", "\u00a0(") or after != ")":
        return False
    acronym, name = (second, first) if len(second) < len(first) else (first, second)
    if " " in acronym or " " not in name:
        return False
    if letters_agree(acronym, name) or (is_acronym(acronym) and fold(acronym)[0] == key(name)[0]):
        return True
    # Letters of another language (« SAKK ») prove nothing, but who else would stand in brackets?
    written_out = len(content_words(name)) >= _NAME_IN_FULL and organisations().get(acronym) is None
    return written_out and (is_acronym(acronym) or has_pieces(acronym, name))


def _fullest(surfaces: list[str]) -> str:
    """The fullest proper form: the longest that is not all in capitals, the first of equal ones."""
    proper = [s for s in surfaces if not (s.isupper() and len(s) > 8)] or surfaces
    return max(proper, key=lambda s: (len(key(s)), -surfaces.index(s)))


def _entry(number: int, letter: str, mentions: list[Span]) -> dict[str, Any]:
    surfaces = list(dict.fromkeys(" ".join(s.text.split()) for s in mentions))
    # A user's list supplies the name, or the head that several share; else it is the fullest in the document.
    given = (s._.attributes["name"] for rule in ("user.list", "org.shared_head") for s in mentions if s.id_ == rule)
    name = next(given, None) or _fullest(surfaces)
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
        groups.setdefault(clusters.find(_key(span)), []).append(span)
    return [_entry(i, "o", mentions) for i, mentions in enumerate(groups.values(), start=1)]


def people_of(spans: list[Span]) -> list[dict[str, Any]]:
    """The people of PER spans in text order; a short name joins the one person that it can be."""
    index = PersonIndex(dict.fromkeys(s.text for s in spans if " " in s.text))
    groups: dict[str, list[Span]] = {}
    for span in spans:
        fits = [name for name in index.fuller(span.text) if same_person(span.text, name)]
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
