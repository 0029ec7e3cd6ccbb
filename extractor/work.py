"""What is done with each thing that is found: read it, tell its language, extract. Nothing is raised on its account."""

from dataclasses import dataclass, replace

from spacy.language import Language

from extractor.languages import language_of
from extractor.pipeline import Memory, extract
from extractor.readers import Document, Failure, FoundFile, ReadOptions, read_file
from extractor.recording import Options
from extractor.records import Record


@dataclass(frozen=True)
class Earlier:
    """A document whose record an earlier run has written."""

    id: str
    source: str
    size: int = 0  # bytes


# A file that is one document is read where it is worked on; rows are read before.
Task = FoundFile | Document | Failure | Earlier


@dataclass(frozen=True)
class Outcome:
    """What became of one document.

    One of three: ``line`` is its record as a line of JSON without its end; ``failure`` says why there is none;
    ``earlier``: an earlier run has written it. With none of them it was left out for its ``language``, which is given
    where that is clearly not French. ``text`` is there where it is wanted. ``characters`` is the length of the text; ``entities`` and ``relations`` are counts.
    """

    id: str
    source: str
    line: bytes | None = None
    failure: Failure | None = None
    earlier: bool = False
    language: str | None = None
    text: str | None = None
    characters: int = 0
    entities: int = 0
    relations: int = 0


@dataclass(frozen=True)
class Work:
    """What is to be done with every document.

    ``texts``: outcomes carry the text. ``french_only``: leave out what is clearly in another language. ``memory``: what
    the pipeline remembers of the documents before.
    """

    nlp: Language
    reading: ReadOptions
    options: Options
    texts: bool = False
    french_only: bool = False
    memory: Memory | None = None

    def __call__(self, task: Task) -> Outcome:
        """The outcome of one task."""
        item = next(read_file(task, self.reading)) if isinstance(task, FoundFile) else task
        if isinstance(item, Earlier):
            return Outcome(item.id, item.source, earlier=True)
        return failed(item) if isinstance(item, Failure) else self._extracted(item)

    def _extracted(self, document: Document) -> Outcome:
        try:
            document = replace(document, language=language_of(document.text))
            outcome = Outcome(document.id, document.source, language=document.language, characters=len(document.text))
            if document.language and self.french_only:
                return outcome
            return self._with_record(
                outcome, extract(self.nlp, document, self.options, memory=self.memory), document.text
            )
        except Exception as error:  # a fault of ours must not cost the other documents
            return failed(_fault(document, error))

    def _with_record(self, outcome: Outcome, record: Record, text: str) -> Outcome:
        return replace(
            outcome,
            line=record.to_json().encode(),
            text=text if self.texts else None,
            entities=len(record.entities),
            relations=len(record.relations),
        )


def failed(failure: Failure) -> Outcome:
    """The outcome of what could not be read."""
    return Outcome(failure.id, failure.source, failure=failure)


def _fault(document: Document, error: Exception) -> Failure:
    reason = " ".join(f"{type(error).__name__}: {error}".split())[:200]
    message = f"extract itself failed on it ({reason}); leave it out with --exclude, and please report it"
    return Failure(document.id, document.source, "internal", message)
