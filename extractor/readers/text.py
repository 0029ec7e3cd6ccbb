"""Plain text and Markdown, in whatever encoding they come."""

import codecs
import re
from collections.abc import Iterator

from charset_normalizer import from_bytes

from extractor.errors import DocumentError
from extractor.readers.document import Document, ReadOptions
from extractor.readers.files import FoundFile

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = {
    b"\x89PNG": "a PNG image", b"\xff\xd8\xff": "a JPEG image", b"GIF8": "a GIF image", b"%PDF": "a PDF file",
    b"PK\x03\x04": "a ZIP archive or an office document", b"\x1f\x8b": "a gzip archive", b"\x7fELF": "a program",
    b"\xd0\xcf\x11\xe0": "an old office document", b"Rar!": "a RAR archive", b"\x28\xb5\x2f\xfd": "a zstd archive",
}  # fmt: skip
# The single-byte encodings that French text comes in, the likeliest first.
_FRENCH_ENCODINGS = ["cp1252", "iso8859_15", "latin_1", "mac_roman", "cp850"]
_LATIN = ("cp1252", "latin_1", "iso8859_15")
_LATIN_9_SIGNS = re.compile(rb"\xa4|(?<=[a-z])\xbd|\xbd(?=[a-z])|\xbc(?=[a-z])")
_SAMPLE = 1_000_000
_BYTES_A_CHARACTER = 4  # at most, in any of these encodings
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f]")
_HEADING = re.compile(r"^#{1,2}[ \t]+(.+?)[ \t]*#*[ \t]*$", re.MULTILINE)


def decode(data: bytes) -> str:
    """The text of a file: UTF-8 with or without byte order mark, UTF-16, else what charset-normalizer finds.

    Raises:
        DocumentError: the bytes are no text, or in no encoding that can be told.
    """
    kind = next((name for mark, name in _SIGNATURES.items() if data.startswith(mark)), None)
    if kind:
        raise DocumentError("binary", f"is {kind}, not text; convert it to text first")
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding)
    unmarked = _unmarked_utf16(data)
    if unmarked:
        return _decoded(data, unmarked)
    if b"\x00" in data:
        raise DocumentError("binary", "holds NUL bytes, so it is no text; convert it to text first")
    try:
        return _checked(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _guessed(data)


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return _checked(data.decode(encoding))
    except UnicodeDecodeError as error:
        raise DocumentError(
            "undecodable", f"is not the {encoding} that its first bytes announce; save it as UTF-8"
        ) from error


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without its mark: nearly every second byte of French text is then NUL."""
    sample = data[:2000]
    if len(sample) < 4 or len(data) % 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 * half and odd < 0.1 * half else None


def _guessed(data: bytes) -> str:
    best = from_bytes(data[:_SAMPLE], cp_isolation=_FRENCH_ENCODINGS, threshold=0.4).best()
    if best is None:
        raise DocumentError("undecodable", "is in no encoding that can be told; save it as UTF-8")
    encoding = _latin(data) if best.encoding in _LATIN else best.encoding
    return _checked(data.decode(encoding if _fits(data, encoding) else "latin_1"))


def _latin(data: bytes) -> str:
    """Which of three encodings that differ in a few signs only: Windows-1252 fills the control characters of the
    others with « œ », « € » and curly quotes; Latin-9 has « € » and « œ » where Latin-1 has « ¤ » and « ½ »."""
    if any(0x80 <= byte <= 0x9F for byte in data):
        return "cp1252"
    return "iso8859_15" if _LATIN_9_SIGNS.search(data) else "cp1252"


def _fits(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _checked(text: str) -> str:
    controls = len(_CONTROLS.findall(text[:_SAMPLE]))
    if controls > max(2, len(text[:_SAMPLE]) // 100):
        raise DocumentError("binary", "is full of control characters, so it is no text; convert it to text first")
    return text


def _content(found: FoundFile, options: ReadOptions) -> str:
    """The text of a file; one that is far too long is not even read to its end."""
    return decode(found.read_bytes(_BYTES_A_CHARACTER * options.max_chars + _BYTES_A_CHARACTER))


def read_text(found: FoundFile, options: ReadOptions) -> Iterator[Document]:
    """A text file: one document, its line ends kept."""
    yield Document(found.id, found.source, _content(found, options))


def read_markdown(found: FoundFile, options: ReadOptions) -> Iterator[Document]:
    """A Markdown file: one document, its first heading the title."""
    text = _content(found, options)
    heading = _HEADING.search(text)
    yield Document(found.id, found.source, text, title=heading[1] if heading else None)
