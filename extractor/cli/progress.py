"""The progress bar of a run: on standard error, and only when somebody watches."""

import sys
from types import TracebackType

from rich.console import Console
from rich.progress import Progress as RichProgress
from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn


class Progress:
    """Counts documents done and failed; draws nothing where standard error is no terminal."""

    def __init__(self, *, quiet: bool) -> None:
        self._bar: RichProgress | None = None
        if not quiet and sys.stderr.isatty():
            columns = (
                SpinnerColumn(),
                TextColumn("{task.completed} documents"),
                TextColumn("{task.fields[failed]} failed"),
            )
            console = Console(stderr=True)
            self._bar = RichProgress(
                *columns, TimeElapsedColumn(), TextColumn("{task.description}"), console=console, transient=True
            )
            self._task = self._bar.add_task("", total=None, failed=0)
        self.failures = 0

    def __enter__(self) -> "Progress":
        if self._bar:
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar:
            self._bar.stop()

    def done(self, name: str) -> None:
        """One more document is written."""
        if self._bar:
            self._bar.update(self._task, advance=1, description=name[-40:])

    def failed(self) -> None:
        """One more document could not be read."""
        self.failures += 1
        if self._bar:
            self._bar.update(self._task, failed=self.failures)
