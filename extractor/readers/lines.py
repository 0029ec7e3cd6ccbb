"""Files that are read row by row: their encoding told from the beginning, their lines never longer than a bound."""

import codecs
import io
import re
from contextlib import ExitStack, suppress
from types import TracebackType
from typing import cast

from extractor.errors import DocumentError
from extractor.readers.document import ReadOptions
from extractor.readers.files import FoundFile
from extractor.readers.rows import RowError
from extractor.readers.text import BYTE_ORDER_MARKS, decode

_SAMPLE = 1_000_000
# What ``decode`` may have read a text with, where it is not UTF-8.
_ENCODINGS = ("utf-16-le", "utf-16-be", "cp1252", "iso8859_15", "latin_1", "mac_roman", "cp850")
_NOT_IN_CP1252 = b"\x81\x8d\x8f\x90\x9d"
_BEYOND_ASCII = bytes(range(128, 256))
_UNDECODED = re.compile(r"[\udc80-\udcff]")


def row_limit(options: ReadOptions) -> int:
    """The most characters of one row as it is written: escapes (``\\u00e9``) and other fields need their room."""
    return 8 * options.max_chars + 1_000_000


def encoding_of(sample: bytes) -> str:
    """The encoding of a file, told from its beginning.

    A few broken bytes do not make a UTF-8 file another one's: the rows that hold them fail by themselves.

    Raises:
        DocumentError: the bytes are no text, or in no encoding that can be told.
    """
    marked = next((encoding for mark, encoding in BYTE_ORDER_MARKS if sample.startswith(mark)), None)
    if marked:
        return marked
    if sample.count(0) <= max(1, len(sample) // 100):
        sample = sample.replace(b"\x00", b"")
    unicode = _as_utf8(sample)
    if unicode is not None:
        decode(unicode.encode("utf-8", "ignore"))
        return "utf-8"
    sample = _without_stray_bytes(sample)
    text = decode(sample)
    return next((name for name in _ENCODINGS if sample.decode(name, "replace") == text), "latin_1")


def _as_utf8(sample: bytes) -> str | None:
    """The sample if it is UTF-8, but for fewer broken bytes than letters beyond ASCII; NUL bytes tell UTF-16."""
    if b"\x00" in sample:
        return None
    text = codecs.getincrementaldecoder("utf-8")("surrogateescape").decode(sample)
    broken = len(_UNDECODED.findall(text))
    beyond = sum(1 for letter in text if letter > "\x7f") - broken if broken else 1
    return text if beyond > broken else None


def _without_stray_bytes(sample: bytes) -> bytes:
    """The sample without the bytes that Windows-1252 lacks, if so few are no letters of another encoding: in the old
    Macintosh's every fifth letter with an accent is one of them."""
    kept = sample.translate(None, _NOT_IN_CP1252)
    accented = len(sample) - len(sample.translate(None, _BEYOND_ASCII))
    return kept if 10 * (len(sample) - len(kept)) <= accented else sample


def holds_broken_bytes(line: str) -> bool:
    """Whether some bytes of a line that ``RowText`` gave are not of the file's encoding."""
    return _UNDECODED.search(line) is not None


class _Resumed(io.RawIOBase):
    """A stream whose beginning was read already, since a pipe cannot be wound back. It never reads more than one piece
    at a time: what came before an error is given first."""

    def __init__(self, beginning: bytes, rest: io.BufferedIOBase) -> None:
        self._beginning = io.BytesIO(beginning)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        return self._beginning.readinto(buffer) or self._rest.readinto1(buffer)

    def close(self) -> None:
        self._rest.close()
        super().close()


def _beginning(stream: io.BufferedIOBase) -> bytes:
    """Up to a megabyte; where a packed stream breaks off earlier, what it gave until then."""
    pieces: list[bytes] = []
    size = 0
    with suppress(DocumentError):  # which the stream raises anew behind what it gave
        while size < _SAMPLE and (piece := stream.read1(min(_SAMPLE - size, 1 << 16))):
            pieces.append(piece)
            size += len(piece)
    return b"".join(pieces)[: size - size % 4 if size == _SAMPLE else size]


class RowText:
    """The lines of a file as text; those of one row may have ``limit`` characters together.

    ``sample`` is the text of the first megabyte, ``encoding`` what it is read with. With ``newline`` "" line ends are
    kept as they are (for csv), with None each is a line feed. Unlike a generator it goes on after an error.

    Raises:
        OSError: the file cannot be opened.
        DocumentError: it is no text; while iterating: ``undecodable`` for UTF-16 that breaks, what a packed stream
            raises, and a RowError for a row beyond the limit, whose line is skipped.
    """

    def __init__(self, found: FoundFile, limit: int, newline: str | None = None) -> None:
        with ExitStack() as opened:
            stream = cast(io.BufferedIOBase, opened.enter_context(found.open()))
            beginning = _beginning(stream)
            self.encoding = encoding_of(beginning)
            opened.pop_all()
        self.sample = beginning.decode(self.encoding, "ignore")
        errors = "strict" if self.encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"
        buffered = io.BufferedReader(_Resumed(beginning, stream), 1 << 16)
        self._text = io.TextIOWrapper(buffered, encoding=self.encoding, errors=errors, newline=newline)
        self._limit = self._left = limit

    def __enter__(self) -> "RowText":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._text.close()

    def __iter__(self) -> "RowText":
        return self

    def __next__(self) -> str:
        line = self._read(self._left + 1)
        if not line:
            raise StopIteration
        self._left -= len(line)
        if self._left < 0:
            self._skip(line)
            raise RowError("too_long", f"has more than {self._limit:,} characters; split it, or raise --max-chars")
        return line

    def next_row(self) -> None:
        """A new row begins: it has the whole limit before it."""
        self._left = self._limit

    def _read(self, size: int) -> str:
        try:
            return self._text.readline(size)
        except UnicodeDecodeError as error:
            raise DocumentError(
                "undecodable", f"is not {self.encoding} to its end ({error.reason}); save it as UTF-8"
            ) from error

    def _skip(self, line: str) -> None:
        while line and not line.endswith(("\n", "\r")):
            line = self._read(1 << 16)
