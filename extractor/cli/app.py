"""The Typer application: the commands, the exit codes, and the main job without a subcommand."""

import os
import signal
import socket
import sys
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.text import Text
from typer.core import TyperGroup

from extractor import __version__
from extractor.errors import ExtractorError, OutputError, ReaderGoneError, UsageError

READ_ALL, SOME_FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


class DefaultCommand(TyperGroup):
    """Without a subcommand the arguments are those of ``run``: ``extract seeds/ --table``."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        own = {"--help", "--version", "--install-completion", "--show-completion"}
        if args and args[0] not in own and args[0] not in self.commands:
            args = ["run", *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """Run the command; an interrupt says what it leaves behind before Typer makes an exit code of it."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as error:
            tell_notes(error)
            raise


app = typer.Typer(
    cls=DefaultCommand,
    no_args_is_help=True,
    context_settings={"help_option_names": ["--help"]},
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    help=(
        "Organisations, people, dates, amounts and partnerships from French press documents, as JSON lines.\n\n"
        "`extract PATH...` is short for `extract run PATH...`: see `extract run --help` for its options. "
        "A file whose name is that of a command is given as `./show`."
    ),
    epilog="Exit codes: 0 all documents read, 1 some failed (the others are written), 2 wrong usage, 130 interrupted.",
)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"extract {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """What holds for all commands."""


def complain(message: str, console: Console | None = None) -> None:
    """One line on standard error, for people; on a console of its own where something is drawn there."""
    harmless = "".join(c if c.isprintable() else "\ufffd" for c in message)
    line = Text("extract: ", style="bold red").append(harmless, style="not bold default")
    (console or Console(stderr=True)).print(line, soft_wrap=True, highlight=False)


def main() -> None:
    """Run the command line and exit with its code."""
    # Read when numpy is loaded: the matrices are small, and a second thread would only keep a core from other work.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    from extractor.cli import convert, explain, run, schema, show  # noqa: F401

    # spaCy and trafilatura come with a downloader (urllib3), whose import binds a socket to see whether there is IPv6.
    socket.has_ipv6 = False
    if hasattr(signal, "SIGINT"):
        signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        app()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except ReaderGoneError:
        # The reader has what it wanted: end quietly, and keep Python from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(READ_ALL)
    except ExtractorError as error:
        complain(str(error))
        tell_notes(error)
        sys.exit(exit_code(error))


def tell_notes(error: BaseException) -> None:
    """What an error leaves behind, and how to go on from there."""
    for note in getattr(error, "__notes__", ()):
        complain(note)


def exit_code(error: ExtractorError) -> int:
    """The exit code of an error that ends a run."""
    if isinstance(error, UsageError):
        return WRONG_USAGE
    return SOME_FAILED if isinstance(error, OutputError) else WRONG_USAGE
