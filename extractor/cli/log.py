"""What happens in a run, as JSON lines for machines: ``--log-json``."""

import contextlib
import json
import time
from io import RawIOBase
from types import TracebackType
from typing import TYPE_CHECKING, Any

from extractor import __version__
from extractor.errors import OutputError

if TYPE_CHECKING:
    from extractor.work import Outcome


class RunLog:
    """Counts what becomes of documents, and writes an event for each where a file is given.

    Events are ``start``, ``document``, ``failure``, ``skipped``, ``earlier`` (written by an earlier run), and at last
    ``end``, when everything is written, or ``stopped`` with the reason; each has ``seconds`` since the start. Lines are written as things happen: the file can be followed.
    """

    def __init__(self, path: str | None) -> None:
        """Open the file, if any.

        Raises:
            OutputError: it cannot be written.
        """
        self.documents = self.failed = self.skipped = self.earlier = self.characters = 0
        self._start, self._path = time.monotonic(), path
        self._file: RawIOBase | None = None
        if path is not None:
            try:
                self._file = open(path, "wb", buffering=0)  # noqa: SIM115
            except OSError as error:
                message = (
                    f"{path} cannot be written ({error.strerror}); choose a place that exists and that you may write to"
                )
                raise OutputError(message) from error

    def __enter__(self) -> "RunLog":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is None:
            return
        with self._file:
            if error is None:
                self._event("end", **self._counts())
            else:
                with contextlib.suppress(OutputError):
                    self._event("stopped", reason=str(error) or type(error).__name__, **self._counts())

    def started(self, *, files: int, size: int) -> None:
        """The run begins: how many files, and their bytes."""
        self._event("start", version=__version__, files=files, bytes=size)

    def outcome(self, outcome: "Outcome") -> None:
        """What became of one document."""
        what: dict[str, Any] = {"id": outcome.id, "source": outcome.source}
        if outcome.language:
            what["language"] = outcome.language
        if outcome.failure:
            self.failed += 1
            self._event("failure", **what, type=outcome.failure.kind, message=outcome.failure.message)
        elif outcome.earlier:
            self.earlier += 1
            self._event("earlier", **what)
        elif outcome.line is None:
            self.skipped += 1
            self._event("skipped", **what)
        else:
            self.documents += 1
            self.characters += outcome.characters
            counts = {"characters": outcome.characters, "entities": outcome.entities, "relations": outcome.relations}
            self._event("document", **what, **counts)

    def _counts(self) -> dict[str, int]:
        return {name: getattr(self, name) for name in ("documents", "failed", "skipped", "earlier", "characters")}

    def _event(self, event: str, **fields: Any) -> None:
        if self._file:
            seconds = round(time.monotonic() - self._start, 3)
            line = json.dumps({"event": event, "seconds": seconds, **fields}, ensure_ascii=False)
            try:
                self._file.write(line.encode() + b"\n")
            except OSError as error:
                raise OutputError(f"{self._path} cannot be written ({error.strerror}); free some space") from error
