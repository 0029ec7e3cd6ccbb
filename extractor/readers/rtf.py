"""Rich Text Format, read by striprtf.

What striprtf does not tell apart is marked for it beforehand (paragraphs, line breaks and rows; deletions; items),
and what would cost it quadratic time is taken away (links, the font table, pictures).
"""

import re
from collections.abc import Iterator

from striprtf.striprtf import charset_map, rtf_to_text

from extractor.errors import DocumentError
from extractor.readers.document import Document, ReadOptions
from extractor.readers.files import FoundFile
from extractor.readers.office import joined
from extractor.readers.titles import real_title

_BINARY = re.compile(rb"\\bin(?:(\d{1,9})|[a-z]*-?\d*) ?")
_HEX_PICTURE = re.compile(rb"[0-9a-fA-F\r\n]{100,}")
_CODE_PAGE = re.compile(rb"\\ansicpg(\d{1,5})(?!\d)")
_CHARSETS = ((rb"\\mac\b", "mac_roman"), (rb"\\pca\b", "cp850"), (rb"\\pc\b", "cp437"))
_HEAD = 2_000  # bytes at the beginning, within which the code page is named
_MAC_CODE_PAGE = "10000"
_BRACES = re.compile(r"\\.|[{}]", re.DOTALL)
_FONT_TABLE = re.compile(r"\{\s*\\fonttbl")
_FONT = re.compile(r"\\f(\d{1,5})(?!\d)|\\fcharset(\d{1,3})(?!\d)")
_LONGEST_FONT_TABLE = 200_000  # characters
# Escaped backslashes come first, so that « \\cell » in a text is left alone.
_WORDS = re.compile(
    r"\\\\|\\ansicpg\d*|\\(line|row|nestrow|cell|nestcell|deleted|field|listtext|pntext)(?![a-zA-Z0-9]) ?",
    re.IGNORECASE,
)
_LINE, _ROW = "\u2028", "\u001e"
_MARKS = {
    "line": r"{\uc0\u8232 }", "row": r"{\uc0\u30 }", "nestrow": r"{\uc0\u30 }", "cell": r"\tab ", "nestcell": r"\tab ",
    "deleted": r"\*\deleted ", "field": r"\field ", "listtext": r"- \*\listtext ", "pntext": r"- \*\pntext ",
}  # fmt: skip
_TITLE = re.compile(r"\{\\title(?![a-z])([^{}]{1,2000})\}")


def read_rtf(found: FoundFile, options: ReadOptions) -> Iterator[Document]:
    """An RTF file: one document, its title from the properties.

    Raises:
        DocumentError: it is no RTF, or broken.
    """
    data = found.read_bytes()
    if not data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{\\rtf"):
        raise DocumentError(
            "broken", "does not begin as RTF does; give it the suffix of what it is, or save it as .rtf"
        )
    encoding = _encoding(data[:_HEAD])
    rtf = _without_pictures(data).decode(encoding, errors="replace")
    if not _is_closed(rtf):
        raise DocumentError("broken", "is cut off (a brace is never closed); download it or save it anew")
    titles = _TITLE.findall(rtf)
    title = _plain(r"{\rtf1 " + titles[-1] + "}", encoding) if titles else None
    yield Document(found.id, found.source, joined(_blocks(_plain(rtf, encoding)), options.max_chars), real_title(title))


def _encoding(head: bytes) -> str:
    """The encoding of bytes above 127: of the named code page, or of the character set; else Windows-1252."""
    page = _CODE_PAGE.search(head)
    if page and page[1].decode() != _MAC_CODE_PAGE:
        name = f"cp{int(page[1])}"
        return name if _is_known(name) else "cp1252"
    if page:
        return "mac_roman"
    return next((name for word, name in _CHARSETS if re.search(word, head)), "cp1252")


def _is_known(encoding: str) -> bool:
    try:
        return b"a".decode(encoding) == "a"
    except (LookupError, UnicodeDecodeError):
        return False


def _without_pictures(data: bytes) -> bytes:
    """The file without its raw and hexadecimal bytes, which hold no text and may hold braces."""
    kept, at = [], 0
    while match := _BINARY.search(data, at):
        kept.append(data[at : match.start()])
        at = match.end() + int(match[1] or 0)
    return _HEX_PICTURE.sub(b"", b"".join([*kept, data[at:]]))


def _is_closed(rtf: str) -> bool:
    depth = 0
    for match in _BRACES.finditer(rtf):
        depth += {"{": 1, "}": -1}.get(match.group(), 0)
        if depth == 0 and match.group() == "}":
            return True
    return False


def _plain(rtf: str, encoding: str) -> str:
    """The text of RTF with ``_LINE`` for line breaks and ``_ROW`` after the rows of tables.

    Raises:
        DocumentError: striprtf gives up.
    """
    marked = _WORDS.sub(lambda m: _MARKS[m[1].lower()] if m[1] else m[0] if m[0] == "\\\\" else "", rtf)
    try:
        text: str = rtf_to_text("{" + _fonts(rtf) + marked.lstrip("\ufeff \r\n\t")[1:], encoding, errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, TypeError, LookupError, OverflowError) as error:
        raise DocumentError(
            "broken", f"is broken RTF ({error}); open it in a word processor and save it anew"
        ) from error
    return text.replace("\r", "\n").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _fonts(rtf: str) -> str:
    """A small font table that says the same of character sets as the file's own, which striprtf may choke on."""
    start = _FONT_TABLE.search(rtf)
    charsets: dict[str, str] = {}
    font = None
    for match in _FONT.finditer(rtf, start.end(), start.end() + _LONGEST_FONT_TABLE) if start else ():
        font = match[1] or font
        if font and match[2] and int(match[2]) in charset_map:
            charsets.setdefault(font, match[2])
    return r"{\fonttbl" + "".join(rf"{{\f{font}\fcharset{number} x;}}" for font, number in charsets.items()) + "}"


def _blocks(text: str) -> Iterator[str]:
    """Paragraphs; the rows of a table, which stand before one, are a block of lines."""
    for paragraph in text.replace(_LINE, "\n\n" if _LINE == "\n" else _LINE).split("\n"):
        *rows, rest = paragraph.split(_ROW)
        if rows:
            yield "\n".join(row.replace(_LINE, " ").rstrip("\t") for row in rows)
        yield rest.replace(_LINE, "\n")
