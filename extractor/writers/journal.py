"""JSON lines in a file that a stopped run leaves for the next one to go on with.

``FILE.part`` is a journal: lines are only ever added at its end, so that nothing that was done is lost, whenever the
process is killed. Which of them make the output, and in which order, is known at the end. In an unbroken run that is the
journal itself, which is renamed; else, and for ``FILE.gz``, the output is made from it. The journal is always plain text.
"""

import contextlib
import os
import sys
from collections.abc import Iterator

from extractor.errors import UsageError
from extractor.records import Record
from extractor.writers.earlier import EarlierLines, content
from extractor.writers.jsonl import open_file
from extractor.writers.part import PartFile
from extractor.writers.stream import WholeWrites, compressed, is_special, is_standard
from extractor.writers.writer import LineWriter

REMEDY = "free some space, then go on with --resume"
_CHUNK = 1 << 20


class Journal:
    """Writes lines behind those of earlier runs.

    ``appending``: all that is there stays first, as it is; else only what is asked for, in that order.
    """

    wants_record = False
    wants_text = False

    def __init__(self, part: PartFile, *, appending: bool) -> None:
        self._part, self._appending = part, appending
        part.raw.seek(0)
        with open(part.raw.fileno(), "rb", closefd=False) as stream:
            earlier = EarlierLines(stream, any_version=appending)
        self.dropped, self._places, self.size = earlier.dropped, earlier.places, earlier.size
        self._chosen = [(0, self.size if appending else 0)]
        self.cut()
        self._stream = WholeWrites(part.raw, part.name, REMEDY)

    def cut(self) -> None:
        """Take off what stands behind the last whole line."""
        self._part.raw.seek(self.size)
        self._part.raw.truncate()

    def write(self, record: Record, text: str = "") -> None:
        """Write one record."""
        self.write_json(record.to_json().encode())

    def write_json(self, line: bytes) -> None:
        """Write one line, given without its end."""
        start = self.size
        self.size += self._stream.write(line + b"\n")
        self._choose((start, self.size))

    def has_earlier(self, identifier: str) -> bool:
        """Whether an earlier run has written the line of a document."""
        return identifier in self._places

    def copy_earlier(self, identifier: str) -> bool:
        """Take the line of an earlier run as the next one, where there is one."""
        place = self._places.get(identifier)
        if place and not self._appending:
            self._choose(place)
        return place is not None

    def _choose(self, place: tuple[int, int]) -> None:
        """Put a stretch behind those chosen so far; neighbours become one."""
        if self._chosen[-1][1] == place[0]:
            place = (self._chosen.pop()[0], place[1])
        self._chosen.append(place)

    def finish(self) -> None:
        """Make the output.

        Raises:
            OutputError: the disk is full, or the like; the journal stays.
        """
        name = self._part.name
        plain = not name.lower().endswith(".gz")
        if plain and self._chosen == [(0, self.size)]:
            self._part.settle()
            self._part.finish()
            return
        output = PartFile(name, ".part.new")
        try:
            output.raw.truncate(0)
            with compressed(WholeWrites(output.raw, name, REMEDY), name) as stream:
                for chunk in self._chunks():
                    stream.write(chunk)
            output.settle()
            output.finish()
        except BaseException:
            output.discard()
            raise
        self._part.discard()

    def _chunks(self) -> Iterator[bytes]:
        for start, end in self._chosen:
            self._part.raw.seek(start)
            while start < end and (chunk := self._part.raw.read(min(_CHUNK, end - start))):
                yield chunk
                start += len(chunk)


@contextlib.contextmanager
def open_journal(output: str | None, *, resume: bool, append: bool) -> Iterator[LineWriter]:
    """JSON lines to any place; see ``extractor.writers.open_writer``.

    Raises:
        UsageError: nothing can be resumed on standard output or a pipe.
        OutputError: the output cannot be opened, written or renamed.
    """
    if output is None or is_standard(output) or is_special(output):
        if resume or append:
            raise UsageError("--resume and --append go on with a file; name it with -o FILE")
        with open_file(output) as lines:
            yield lines
        return
    part, copied = _opened(output, resume=resume, append=append)
    journal = None
    try:
        journal = Journal(part, appending=append)
        yield journal
        journal.finish()
    except BaseException as error:
        if (journal.size if journal else part.raw.seek(0, os.SEEK_END)) <= copied:
            part.discard()
            raise
        if journal:
            journal.cut()
        part.raw.close()
        how = "--append --resume" if append else "--resume"
        error.add_note(f"{output}.part holds what was done so far; go on with the same command and {how}")
        raise


def _opened(output: str, *, resume: bool, append: bool) -> tuple[PartFile, int]:
    """The journal, with what is to be gone on with in it; how many of its bytes FILE holds anyway."""
    part = PartFile(output)
    if not resume or not part.raw.seek(0, os.SEEK_END):
        part.raw.truncate(0)
        if (resume or append) and part.target.is_file():
            return _copied(part, whole=append)
    return part, 0


def _copied(empty: PartFile, *, whole: bool) -> tuple[PartFile, int]:
    """A journal that holds what FILE holds; it takes the empty one's place only when it is complete."""
    copy = PartFile(str(empty.path), ".new")
    try:
        copy.raw.truncate(0)
        stream = WholeWrites(copy.raw, copy.name)
        size = sum(stream.write(chunk) for chunk in content(empty.target, whole=whole))
        if sys.platform == "win32":
            empty.raw.close()
        copy.settle()
        copy.finish()
    except BaseException:
        copy.discard()
        empty.discard()
        raise
    empty.raw.close()
    return PartFile(empty.name), size
