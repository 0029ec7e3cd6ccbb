"""What a reader gives: a document, or the reason why there is none."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Document:
    """A text to extract from.

    ``id`` is unique within a run; ``source`` is the path as the user gave it, with the row where there are
    several. ``published`` is an ISO 8601 day, or None; ``published_from`` says where it comes from (``row``).
    """

    id: str
    source: str
    text: str
    title: str | None = None
    published: str | None = None
    published_from: str | None = None


@dataclass(frozen=True)
class Failure:
    """A document that could not be read: ``kind`` in one word, ``message`` with the reason and the remedy."""

    id: str
    source: str
    kind: str
    message: str
