"""What can go wrong, each with a message that says what to do about it."""


class ExtractorError(Exception):
    """The parent of all errors that a user can mend. The message names the thing, the reason and the remedy."""


class UsageError(ExtractorError):
    """A call that cannot be carried out as it stands: a missing path, an unknown label, an impossible date."""


class DocumentError(ExtractorError):
    """A document that cannot be read; the others go on.

    ``kind`` is the ``type`` of its error record.
    """

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class ModelError(ExtractorError):
    """A pipeline that cannot be loaded or lacks what the work needs."""


class OutputError(ExtractorError):
    """A result that cannot be written: a read-only folder, a full disk."""


class ReaderGoneError(Exception):
    """Whoever reads our output has closed it (``| head -1``): no failure, only the end of the work."""
