"""The progress bar of a run: on standard error, and only when somebody watches."""

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as RichProgress
from rich.text import Text

if TYPE_CHECKING:
    from extractor.work import Outcome

_MEGA = 1_000_000


class Progress:
    """Documents and megabytes done, rate, failures and time left; draws nothing where standard error is no terminal."""

    def __init__(self, *, size: int, quiet: bool) -> None:
        """``size``: the bytes of all files."""
        self._bar: RichProgress | None = None
        self._documents = self._failed = self._done = 0
        self._size = size
        if not quiet and sys.stderr.isatty():
            columns = (SpinnerColumn(), BarColumn(20), TextColumn("{task.fields[counts]}"), TimeRemainingColumn(), TextColumn("{task.description}"))  # fmt: skip
            self._bar = RichProgress(*columns, console=Console(stderr=True), transient=True)
            self._task = self._bar.add_task("", total=size or None, counts="")

    def __enter__(self) -> "Progress":
        self._start = time.monotonic()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar:
            self._bar.stop()

    def outcome(self, outcome: "Outcome", size: int) -> None:
        """One more document is done, which was so many bytes of the whole."""
        self._documents += 1
        self._failed += outcome.failure is not None
        self._done = min(self._done + size, self._size)
        if self._bar:
            # Not before the first: the bar has a thread, and processes are forked before.
            self._bar.start()
            # A file's name is drawn as it is: its square brackets are no markup.
            name = Text(outcome.id[-40:], style="dim").markup
            self._bar.update(self._task, completed=self._done, description=name, counts=self._counts())

    @property
    def console(self) -> Console | None:
        """Where to speak while the bar is drawn, so that it makes room."""
        return self._bar.console if self._bar else None

    def _counts(self) -> str:
        rate = self._documents / max(time.monotonic() - self._start, 0.001)
        failed = f", {self._failed} failed" if self._failed else ""
        megabytes = f"{self._done / _MEGA:.1f} of {self._size / _MEGA:.1f} MB"
        return f"{self._documents} documents, {megabytes}, {rate:.1f}/s{failed}"
