"""spaCy's own format: a ``DocBin`` of Docs, to be read with ``DocBin().from_disk(path).get_docs(vocab)``.

Each Doc has the text, its tokens and sentences, the entities (``ent_id_``: the rule, ``kb_id_``: the organisation or
person), the span groups ``relations`` and ``triggers`` (sentences and words that prove a relation, widened to whole
tokens; ``label_``: the relation's label, ``kb_id_``: its id, ``id_``: the rule), and ``user_data["record"]``: all of the
record but its text, as plain values.

A DocBin lives in memory until it is written, so it holds 1,000 documents. Where there are more, ``out.00001.spacy`` and so on
come first, and ``out.spacy``, which holds the last ones, appears at the end: a sorted folder has them in order.
"""

import contextlib
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from spacy.tokens import Doc, DocBin, Span

from extractor.records import Record, Relation
from extractor.records import Span as Stretch
from extractor.writers.stream import Stream, open_stream
from extractor.writers.tokens import annotated
from extractor.writers.writer import FreshWriter

FILE_DOCUMENTS = 1000
_ATTRIBUTES = ("ENT_IOB", "ENT_TYPE", "ENT_KB_ID", "ENT_ID", "SENT_START")


class SpacyWriter(FreshWriter):
    """Collects Docs and writes them whenever a file is full; the last ones go to ``stream``."""

    wants_text = True

    def __init__(self, stream: Stream, output: str) -> None:
        self._stream, self._path = stream, Path(output)
        self._docs = _empty()
        self.written: list[Path] = []

    def write(self, record: Record, text: str) -> None:
        """Add one document."""
        doc = made(record, text)
        if len(self._docs) == FILE_DOCUMENTS:
            path = self._numbered(len(self.written) + 1)
            with open_stream(str(path)) as stream:
                stream.write(self._docs.to_bytes())
            self.written.append(path)
            self._docs = _empty()
        self._docs.add(doc)

    def close(self) -> None:
        """Write the last Docs, and take away numbered files that an earlier run had more of."""
        self._stream.write(self._docs.to_bytes())
        for number in count(len(self.written) + 1):
            if not (stale := self._numbered(number)).is_file():
                return
            stale.unlink()

    def _numbered(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.stem}.{number:05}{self._path.suffix}")


def _empty() -> DocBin:
    return DocBin(attrs=_ATTRIBUTES, store_user_data=True)


def made(record: Record, text: str) -> Doc:
    """The Doc of a record."""
    doc = annotated(record, text)
    doc.spans["relations"] = [span for r in record.relations if (span := _span(doc, r, r.evidence))]
    doc.spans["triggers"] = [span for r in record.relations if (span := _span(doc, r, r.trigger))]
    doc.user_data["record"] = record.model_dump(exclude={"text"})
    return doc


def _span(doc: Doc, relation: Relation, stretch: Stretch) -> Span | None:
    return doc.char_span(
        stretch.start, stretch.end, relation.label, kb_id=relation.id, span_id=relation.rule, alignment_mode="expand"
    )


@contextlib.contextmanager
def open_file(output: str) -> Iterator[SpacyWriter]:
    """The writer of ``out.spacy``, and of numbered files in front of it where there are many documents."""
    with open_stream(output) as stream:
        writer = SpacyWriter(stream, output)
        try:
            yield writer
            writer.close()
        except BaseException:
            for path in writer.written:
                path.unlink(missing_ok=True)
            raise
