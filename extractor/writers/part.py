"""The file that takes another's name only when it is complete: ``FILE.part`` beside FILE, locked while it is written."""

import contextlib
import os
import sys
import weakref
from io import RawIOBase
from pathlib import Path
from typing import cast

from extractor.errors import OutputError

if sys.platform != "win32":
    import fcntl

FREE_SPACE = "free some space or give another place"
CHOOSE_PLACE = "choose a place that exists and that you may write to"


def failure(name: str, error: OSError, remedy: str) -> OutputError:
    """The error that tells why an output cannot be written, and what to do."""
    return OutputError(f"{name} cannot be written ({error.strerror or error}); {remedy}")


_OPEN: "weakref.WeakSet[PartFile]" = weakref.WeakSet()


def _forget_in_child() -> None:
    """A forked process keeps no part file open: the lock would last as long as the longest of them."""
    for part in list(_OPEN):
        with contextlib.suppress(OSError):
            part.raw.close()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_in_child)


class PartFile:
    """``FILE.part``, which becomes FILE; locked, so that two runs do not write the same file.

    ``raw`` is the unbuffered file, open for reading and writing, with what an earlier run has left in it.
    """

    def __init__(self, name: str, suffix: str = ".part") -> None:
        """Open and lock it; ``name`` is FILE as the user gave it, of which a link is kept.

        Raises:
            OutputError: another run holds it, or the folder is missing or read-only.
        """
        self.name, self.target = name, Path(os.path.realpath(name))
        self.path = self.target.with_name(self.target.name + suffix)
        try:
            self.raw = _open_locked(self.path)
        except BlockingIOError as error:
            message = f"{name} is being written by another run; wait for its end or give another place"
            raise OutputError(message) from error
        except OSError as error:
            raise failure(name, error, CHOOSE_PLACE) from error
        _OPEN.add(self)

    def settle(self) -> None:
        """Bring it to the disk.

        Raises:
            OutputError: the disk is full, or the like.
        """
        try:
            os.fsync(self.raw.fileno())
        except OSError as error:
            raise failure(self.name, error, FREE_SPACE) from error

    def finish(self) -> None:
        """Give it, settled, the final name, in place of what was there.

        Raises:
            OutputError: the name is taken by a folder, or the like.
        """
        try:
            if sys.platform == "win32":
                self.raw.close()
            os.replace(self.path, self.target)
        except OSError as error:
            raise failure(self.name, error, CHOOSE_PLACE) from error
        self.raw.close()

    def discard(self) -> None:
        """Take it away."""
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                self.raw.close()
            self.path.unlink()
        self.raw.close()


def _open_locked(path: Path) -> RawIOBase:
    """Open a file, made where there is none, and lock it; a lock on a file renamed meanwhile is none."""
    while True:
        raw = cast(RawIOBase, open(path, "r+b", buffering=0, opener=_creating))  # noqa: SIM115
        try:
            _lock(raw)
            if path.exists() and os.path.samestat(os.fstat(raw.fileno()), path.stat()):
                return raw
        except BaseException:
            raw.close()
            raise
        raw.close()


def _lock(raw: RawIOBase) -> None:
    """Lock a file, where the system and the file system can; raises BlockingIOError where another run holds it."""
    if sys.platform != "win32":
        try:
            fcntl.flock(raw, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise
        except OSError:
            return


def _creating(path: str, flags: int) -> int:
    """Open for ``open``: make the file, with the mode that the umask leaves, and follow no link in its place."""
    return os.open(path, flags | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
