"""Load the pipeline and run documents through it."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import use_ops

from extractor.annotations import register
from extractor.components import recogniser
from extractor.components.date.publication import find_publication_date
from extractor.components.syntax import SYNTAX_PIPES
from extractor.components.zone.finder import find as find_zones
from extractor.errors import ModelError
from extractor.merging import Merger
from extractor.readers import Document
from extractor.recording import EVERYTHING, Body, Options, as_read, body_of
from extractor.records import Record
from extractor.segments import segments
from extractor.truecasing import truecased
from extractor.wrapping import unwrapped

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


# Characters whose words a pipeline remembers before it forgets them.
_REMEMBERED = 200_000


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
        # Numpy's matrix product takes two thirds of the time of blis, spaCy's own, on matrices of this size.
        with use_ops("numpy", use_blis=False):
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
    if "ner" in nlp.pipe_names and recogniser.is_plain(nlp.get_pipe("ner")):
        nlp.add_pipe("extractor_recogniser", after="ner")
        nlp.disable_pipe("ner")
    for name in reversed(BEFORE_MODEL):
        nlp.add_pipe(name, first=True)
    for name in AFTER_MODEL:
        nlp.add_pipe(name)
    return nlp


def _needed_by_names(nlp: Language, name: str) -> bool:
    """Whether the names are found on top of a shared encoder, which then must run everywhere."""
    listens = getattr(nlp.get_pipe(name), "listening_components", ())
    return "ner" in listens


class Memory:
    """A pipeline's memory of words, kept over many documents: words come again, and to meet each anew in every document
    takes its time. It is emptied now and then, else it would grow without end.

    No Doc that was made within it may be used once it is emptied or closed.
    """

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._zone = ExitStack()
        self._room = 0

    def __enter__(self) -> "Memory":
        return self

    def __exit__(self, *_: object) -> None:
        self._zone.close()

    def zone(self, characters: int) -> AbstractContextManager[None]:
        """Where a text of some length is worked on; what is remembered is emptied before if it is much."""
        if self._room < characters:
            self._zone.close()
            self._zone.enter_context(self._nlp.memory_zone())
            self._room = max(_REMEMBERED, characters)
        self._room -= characters
        return nullcontext()


def extract(
    nlp: Language, document: Document, options: Options = EVERYTHING, *, memory: Memory | None = None
) -> Record:
    """One document's record. A long text is worked on in segments.

    Args:
        nlp: what ``load_pipeline`` gives.
        document: the document; its text may be of any length.
        options: what is wanted of it.
        memory: what the pipeline remembers of earlier documents; without it nothing of this one stays in its memory.
    """
    day, origin = _published(document, options.published)
    joined = unwrapped(document.text)
    spans = list(segments(joined.text))
    found = find_zones(joined.text)
    zones = [[z.start, z.end, z.zone] for z in found]
    text = truecased(joined.text)
    merger = Merger() if len(spans) > 1 else None
    for start, end in spans:
        with memory.zone(end - start) if memory else nlp.memory_zone():
            doc = _prepared(nlp, text[start:end], day)
            doc._.zones = _within(zones, start, end)
            body = body_of(nlp(doc), options)
        if merger:
            merger.add(body, start)
    if merger:
        body = merger.body()
    if text != document.text:
        headline = next(((z.start, z.end) for z in found if z.zone == "title"), None)
        body = as_read(body, document.text, joined, headline)
    return record_of(document, body, day, origin, with_text=options.with_text)


def record_of(
    document: Document, body: Body, published: str | None, published_from: str, *, with_text: bool = False
) -> Record:
    """The record of a document and its body."""
    whole = {
        "id": document.id,
        "source": document.source,
        "site": document.site,
        "language": document.language,
        "published": published,
        "published_from": published_from if published else None,
        "text": document.text if with_text else None,
        **body,
        "title": document.title or body["title"],
    }
    return Record.model_validate(whole)


def annotate(nlp: Language, document: Document, *, published: str | None = None) -> Doc:
    """The annotated Doc of a document, its wrapped lines joined and its
    headlines in capitals in mixed case; its publication date is ``doc._.published``."""
    return nlp(_prepared(nlp, truecased(unwrapped(document.text).text), _published(document, published)[0]))


def _published(document: Document, day: str | None) -> tuple[str | None, str]:
    """The publication date of a document, and where that comes from (option, row, metadata, text)."""
    if day is not None:
        return day, "option"
    if document.published is not None:
        return document.published, document.published_from or "row"
    return find_publication_date(document.text), "text"


def _prepared(nlp: Language, text: str, published: str | None) -> Doc:
    register()
    doc = nlp.make_doc(text)
    doc._.published = published
    return doc


def _within(zones: Sequence[list[Any]], start: int, end: int) -> list[list[Any]]:
    """The parts of zones that lie in a segment, by its own offsets."""
    return [[max(s, start) - start, min(e, end) - start, zone] for s, e, zone in zones if s < end and start < e]
