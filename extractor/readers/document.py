"""What a reader gives: a document, or the reason why there is none; and what a reader is asked for."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Document:
    """A text to extract from.

    ``id`` is unique within a run; ``source`` is the path as the user gave it, with the row where there are
    several. ``published`` is an ISO 8601 day, or None; ``published_from`` says where it comes from (``row`` or
    ``metadata``). ``site`` is the name of the web site that a page gives for itself. ``language`` is the ISO 639-1 code of a text that
    is clearly not French; readers leave it to whoever runs them.
    """

    id: str
    source: str
    text: str
    title: str | None = None
    published: str | None = None
    published_from: str | None = None
    site: str | None = None
    language: str | None = None


@dataclass(frozen=True)
class Failure:
    """A document that could not be read: ``kind`` in one word, ``message`` with the reason and the remedy."""

    id: str
    source: str
    kind: str
    message: str


@dataclass(frozen=True)
class ReadOptions:
    """How to read.

    ``full_page``: all text of a web page, not only its article. ``text_column`` and ``id_column``: the columns of a
    table that hold the texts and their ids, guessed where None. ``max_chars``: the longest text of a document, in
    characters (code points).
    """

    full_page: bool = False
    text_column: str | None = None
    id_column: str | None = None
    max_chars: int = 5_000_000


DEFAULTS = ReadOptions()
