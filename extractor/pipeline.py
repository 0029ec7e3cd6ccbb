"""Load the pipeline, run documents through it, and turn each Doc into a Record: the only place that does so."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from extractor.annotations import register
from extractor.components.date.publication import find_publication_date
from extractor.components.syntax import SYNTAX_PIPES
from extractor.errors import ModelError
from extractor.readers import Document
from extractor.records import LABELS, Record

# The components that stand around the statistical model, in their order.
BEFORE_MODEL = ("extractor_sentences", "extractor_zones", "extractor_dates", "extractor_amounts")
AFTER_MODEL = (
    "extractor_organisations",
    "extractor_people",
    "extractor_resolver",
    "extractor_coreference",
    "extractor_roles",
    "extractor_syntax",
    "extractor_partnerships",
)


# Documents that go through the statistical model together: matrices of this size pay on a laptop.
BATCH = 16


def shipped_model() -> Path | None:
    """Where the trained pipeline lies: in the installed package, or in the source tree beside it."""
    here = Path(__file__).parent
    for folder in (here / "models" / "fr_press", here.parent / "models" / "fr_press"):
        if (folder / "config.cfg").is_file():
            return folder
    return None


def load_pipeline(
    model: str | None = None, *, parse_all: bool = False, lexicons: Sequence[str] = (), rules: str | None = None
) -> Language:
    """A trained pipeline with our components around it.

    Args:
        model: the name or path of an installed spaCy pipeline; ours by default.
        parse_all: parse every sentence, not only those that may hold a relation.
        lexicons: paths of the user's lists of names.
        rules: the folder of the user's rules.

    Raises:
        UsageError: a list or a rule of the user's is wrong.
        ModelError: it is missing, cannot be loaded, or finds no organisations and people.
    """
    folder = model or shipped_model()
    if folder is None:
        raise ModelError("the trained pipeline fr_press is missing from this installation; install the package again")
    try:
        nlp = spacy.load(folder)
    except (OSError, ValueError, ImportError) as error:
        remedy = "give the name of an installed spaCy pipeline or a folder" if model else "install the package again"
        raise ModelError(f"the pipeline {folder} cannot be loaded ({_first_sentence(error)}); {remedy}") from error
    if not _finds_names(nlp):
        raise ModelError(f"the pipeline {folder} labels no PER and ORG; give one that does, such as fr_core_news_lg")
    with_components(nlp, parse_all=parse_all)
    if lexicons or rules:
        nlp.add_pipe("extractor_user", before="extractor_resolver", config={"lexicons": list(lexicons), "rules": rules})
    return nlp


def _first_sentence(error: Exception) -> str:
    return str(error).splitlines()[0].split(". ")[0].rstrip(".")


def _finds_names(nlp: Language) -> bool:
    labels = {label for name, pipe in nlp.pipeline for label in getattr(pipe, "labels", ()) if name != "parser"}
    return {"PER", "ORG"} <= labels


def lacking(nlp: Language) -> str | None:
    """What a pipeline lacks for the whole work, in one sentence; None where it lacks nothing."""
    missing = [name for name in ("parser", "morphologizer", "lemmatizer") if name not in nlp.component_names]
    if not missing:
        return None
    return f"this pipeline has no {' and no '.join(missing)}: relations are read off the order of words alone"


def with_components(nlp: Language, *, parse_all: bool = False) -> Language:
    """The pipeline with our components: sentences and values before its model, names and relations after it."""
    if not parse_all:
        for name in [n for n in nlp.pipe_names if n in SYNTAX_PIPES and not _needed_by_names(nlp, n)]:
            nlp.disable_pipe(name)
    for name in reversed(BEFORE_MODEL):
        nlp.add_pipe(name, first=True)
    for name in AFTER_MODEL:
        nlp.add_pipe(name)
    return nlp


def _needed_by_names(nlp: Language, name: str) -> bool:
    """Whether the names are found on top of a shared encoder, which then must run everywhere."""
    listens = getattr(nlp.get_pipe(name), "listening_components", ())
    return "ner" in listens


@dataclass(frozen=True)
class Options:
    """What a run asks for.

    ``labels``: the entity labels to write (all by default). ``published``: an ISO 8601 day for all documents, or
    None. ``with_text``: whether records carry their text. ``body_only``: leave out what stands in the page around
    the article. ``min_score``: leave out relations whose score is below.
    """

    labels: Sequence[str] = LABELS
    published: str | None = None
    with_text: bool = False
    body_only: bool = False
    min_score: float = 0.0


def extract(nlp: Language, document: Document, options: Options = Options()) -> Record:
    """One document's record."""
    return next(extract_all(nlp, iter([document]), options))


def extract_all(nlp: Language, documents: Iterator[Document], options: Options) -> Iterator[Record]:
    """The records of documents, in their order; a few at a time go through the statistical model together."""
    dated = ((_dated_doc(nlp, document, options.published), document) for document in documents)
    contexts = ((doc, (document, origin)) for (doc, origin), document in dated)
    for doc, (document, origin) in nlp.pipe(contexts, as_tuples=True, batch_size=BATCH):
        yield record_of(doc, document, doc._.published, origin, options)


def annotate(nlp: Language, document: Document, *, published: str | None = None) -> Doc:
    """The annotated Doc of a document; its publication date is ``doc._.published``."""
    return nlp(_dated_doc(nlp, document, published)[0])


def _dated_doc(nlp: Language, document: Document, published: str | None) -> tuple[Doc, str | None]:
    """The tokenized Doc with its publication date, and where that comes from (option, row, metadata, text)."""
    register()
    day, origin = published, "option"
    if day is None:
        day, origin = document.published, document.published_from or "row"
    if day is None:
        day, origin = find_publication_date(document.text), "text"
    doc = nlp.make_doc(document.text)
    doc._.published = day
    return doc, origin if day else None


def record_of(
    doc: Doc, document: Document, published: str | None, published_from: str | None, options: Options
) -> Record:
    """The record of an annotated Doc. Organisations and people are complete whatever the labels asked for."""
    zones = Zones(doc._.zones or (), body_only=options.body_only)
    refs = {tuple(m): item["id"] for item in (*doc._.organisations, *doc._.people) for m in item["mentions"]}
    entities: list[dict[str, Any]] = []
    ids: dict[tuple[int, int], str] = {}
    for span in doc.ents:
        if span.label_ in LABELS and span.label_ in options.labels and zones.wanted(span.start_char):
            ids[span.start_char, span.end_char] = f"e{len(entities) + 1}"
            entities.append(_entity(span, f"e{len(entities) + 1}", refs) | zones.of(span.start_char))
    wanted = {"ORG": "ORG" in options.labels, "PER": "PER" in options.labels}
    organisations = [x for o in doc._.organisations if wanted["ORG"] and (x := _with_ids(o, ids))["mentions"]]
    names = {o["id"]: o["name"] for o in organisations}
    people = [x for p in doc._.people if wanted["PER"] and (x := _person(p, ids, names))["mentions"]]
    relations = [
        r for r in doc._.relations or ()
        if wanted["ORG"] and zones.wanted(r["trigger"][0]) and r["score"] >= options.min_score
    ]  # fmt: skip
    roles = {
        tuple(span): role for r in relations for span, role in zip(r["amounts"], r["amount_roles"], strict=True) if role
    }
    for entity in entities:
        if (entity["start"], entity["end"]) in roles:
            entity["role"] = roles[entity["start"], entity["end"]]
    return Record.model_validate(
        {
            "id": document.id,
            "source": document.source,
            "title": document.title or _headline(doc),
            "published": published,
            "published_from": published_from,
            "text": document.text if options.with_text else None,
            "entities": entities,
            "organisations": organisations,
            "people": people,
            "relations": [
                _relation(r, i, doc.text, names, ids) | zones.of(r["trigger"][0]) for i, r in enumerate(relations, start=1)
            ],
        }
    )  # fmt: skip


class Zones:
    """In which zone an offset lies, and whether that is wanted."""

    def __init__(self, zones: Sequence[tuple[int, int, str]], *, body_only: bool) -> None:
        self._zones = sorted(zones)
        self._starts = [start for start, _, _ in self._zones]
        self._body_only = body_only

    def of(self, offset: int) -> dict[str, str]:
        """The field ``zone`` of what stands at an offset, nothing in the article's running text."""
        at = bisect_right(self._starts, offset) - 1
        return {"zone": self._zones[at][2]} if at >= 0 and offset < self._zones[at][1] else {}

    def wanted(self, offset: int) -> bool:
        """Whether what stands at an offset is to be written."""
        return not self._body_only or self.of(offset).get("zone") != "boilerplate"


def _headline(doc: Doc) -> str | None:
    """The first headline of a text, without markdown's signs; None where it has none."""
    first = next(((start, end) for start, end, zone in doc._.zones or () if zone == "title"), None)
    return (" ".join(doc.text[slice(*first)].strip(" #*\u00a0").split()) or None) if first else None


def _entity(span: Span, identifier: str, refs: dict[tuple[int, ...], str]) -> dict[str, Any]:
    entity: dict[str, Any] = {
        "id": identifier, "label": span.label_, "text": span.text, "start": span.start_char, "end": span.end_char,
        "rule": span.id_ or "ner",
    }  # fmt: skip
    if span.label_ in ("ORG", "PER"):
        return entity | {"ref": refs[span.start_char, span.end_char]}
    return entity | dict(span._.attributes or {})


def _with_ids(item: dict[str, Any], ids: dict[tuple[int, int], str]) -> dict[str, Any]:
    kept = {k: v for k, v in item.items() if k in ("id", "name", "aliases")}
    return kept | {"mentions": [ids[m[0], m[1]] for m in item["mentions"] if (m[0], m[1]) in ids]}


def _person(item: dict[str, Any], ids: dict[tuple[int, int], str], organisations: dict[str, str]) -> dict[str, Any]:
    kept = {k: v for k, v in item.items() if k in ("id", "name", "role")}
    if item.get("organisation") in organisations:
        kept["organisation"] = item["organisation"]
    return kept | {"mentions": [ids[m[0], m[1]] for m in item["mentions"] if (m[0], m[1]) in ids]}


def _stretch(text: str, span: Sequence[int]) -> dict[str, Any]:
    return {"text": text[span[0] : span[1]], "start": span[0], "end": span[1]}


def _relation(
    relation: dict[str, Any], number: int, text: str, names: dict[str, str], ids: dict[tuple[int, int], str]
) -> dict[str, Any]:
    return {
        "id": f"r{number}",
        "label": relation["label"],
        "participants": [{"id": p, "name": names[p]} for p in relation["participants"]],
        "status": relation["status"],
        "dates": [ids[s[0], s[1]] for s in relation["dates"] if (s[0], s[1]) in ids],
        "duration": relation["duration"],
        "amounts": [ids[s[0], s[1]] for s in relation["amounts"] if (s[0], s[1]) in ids],
        "subject": _stretch(text, relation["subject"]) if relation["subject"] else None,
        "places": [_stretch(text, span) for span in relation["places"]] or None,
        "rule": relation["rule"],
        "status_rule": relation["status_rule"],
        "score": relation["score"],
        "trigger": _stretch(text, relation["trigger"]),
        "evidence": _stretch(text, relation["evidence"]),
        "statements": relation["statements"],
    }
