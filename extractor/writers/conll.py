"""CoNLL columns: a token a line, a blank line after a sentence, ``# id = …`` in front of a document.

The columns, separated by a tab, are the token, its start and end (characters of the text), the rule or ``-``, and last, as
in CoNLL-2003, the IOB2 label. White space makes no line; inside a token, or a rule's id, it is written ``_``.
"""

import contextlib
from collections.abc import Iterator

from spacy.tokens import Doc

from extractor.records import Record
from extractor.writers.stream import Stream, open_stream
from extractor.writers.tokens import annotated
from extractor.writers.writer import FreshWriter


class ConllWriter(FreshWriter):
    """Writes a document at a time."""

    wants_text = True

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    def write(self, record: Record, text: str) -> None:
        """Write the tokens of one document."""
        lines = "".join(f"{line}\n" for line in _lines(annotated(record, text)))
        self._stream.write(f"# id = {_word(record.id, ' ')}\n{lines}\n".encode())


def _lines(doc: Doc) -> Iterator[str]:
    begun = pending = False
    for token in doc:
        pending = pending or bool(token.is_sent_start)
        if token.is_space:
            continue
        if pending and begun:
            yield ""
        pending, begun = False, True
        label = f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O"
        yield "\t".join(
            (
                _word(token.text, "_"),
                str(token.idx),
                str(token.idx + len(token)),
                _word(token.ent_id_, "_") or "-",
                label,
            )
        )


def _word(text: str, blank: str) -> str:
    """A text on one line, its white space replaced."""
    return "".join(blank if character.isspace() else character for character in text)


@contextlib.contextmanager
def open_file(output: str | None) -> Iterator[ConllWriter]:
    """The writer to a file, to a pipe or to standard output."""
    with open_stream(output) as stream:
        yield ConllWriter(stream)
