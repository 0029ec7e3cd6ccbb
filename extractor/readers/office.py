"""What Word and OpenDocument files have in common: a zip archive of XML parts, blocks of text, tables.

The libraries never see the file itself but a new archive of its XML parts only, unpacked here within limits:
pictures and programs are left out, and no more is unpacked than the sizes that the archive declares.
"""

import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from extractor.errors import DocumentError

MAX_UNPACKED = 200_000_000  # bytes of all XML parts
MAX_PARTS = 10_000
_PIECE = 1 << 20
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_ENCRYPTED_MEMBER = 0x1
_PROSE = 200  # characters: a cell of several paragraphs that is longer is running text in a table made for layout
_REMOVED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\ufeff\ufffe\uffff\ud800-\udfff]")
_BLANKS_AT_ENDS = re.compile(r"[ \t]*\n[ \t]*")
_PLACE = re.compile(r" ?'?<[^<>]* at 0x[0-9a-fA-F]+>'?")
_ENCRYPTED = DocumentError("encrypted", "is password-protected; save a copy without password")


def xml_parts(data: bytes) -> BytesIO:
    """The archive again with its XML parts only; other members keep their names and are empty.

    Raises:
        DocumentError: ``encrypted``, ``old_format``, ``too_large``, ``broken`` or ``forbidden`` (entities).
    """
    _require_archive(data)
    safe = BytesIO()
    try:
        with ZipFile(BytesIO(data)) as given, ZipFile(safe, "w") as copy:
            for name, content in _members(given):
                copy.writestr(ZipInfo(name), content)
    except (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
        raise DocumentError("broken", f"is a broken archive ({error}); download it or save it anew") from error
    safe.seek(0)
    return safe


def _require_archive(data: bytes) -> None:
    if not data:
        raise DocumentError("broken", "is empty; download it or save it anew")
    if data.startswith(_OLE):
        if _ENCRYPTED_PACKAGE in data:
            raise _ENCRYPTED
        raise DocumentError("old_format", "is an old office document (.doc); save it as .docx or .odt")
    if not data.startswith(b"PK"):
        raise DocumentError("broken", "is no office document, since it is no zip archive; save it as .docx or .odt")


def _members(archive: ZipFile) -> Iterator[tuple[str, bytes]]:
    members = {member.filename: member for member in archive.infolist() if not member.is_dir()}
    if len(members) > MAX_PARTS or sum(m.file_size for m in members.values() if _is_read(m)) > MAX_UNPACKED:
        raise _too_large()
    for name, member in members.items():
        if member.flag_bits & _ENCRYPTED_MEMBER:
            raise _ENCRYPTED
        yield name, _unpacked(archive, member) if _is_read(member) else b""


def _is_read(member: ZipInfo) -> bool:
    return member.filename.endswith((".xml", ".rels")) or member.filename == "mimetype"


def _unpacked(archive: ZipFile, member: ZipInfo) -> bytes:
    """A member's content, unpacked piece by piece: so no more is ever held than the size that it declares and a piece,
    and a member that holds more fails its checksum."""
    content = bytearray()
    with archive.open(member) as stream:
        while piece := stream.read(_PIECE):
            content += piece
    if b"<!ENTITY" in content.replace(b"\x00", b""):
        raise DocumentError("forbidden", "defines XML entities, which no office program does; save it anew from one")
    return bytes(content)


def reason(error: Exception) -> str:
    """What a library says of a broken file, on one line, without the places of objects in memory."""
    said = _PLACE.sub("", str(error)).strip().splitlines() or [type(error).__name__]
    return said[0][:200]


def _too_large() -> DocumentError:
    return DocumentError(
        "too_large", f"unpacks to more than {MAX_UNPACKED // 1_000_000} MB of text; split it or save it as plain text"
    )


def joined(blocks: Iterable[str], max_chars: int) -> str:
    """Blocks (paragraphs, items, rows of a table) as one text with a blank line between; empty ones are left out.

    It ends soon after ``max_chars`` characters, so that the check of a document's length can tell.
    """
    kept: list[str] = []
    length = 0
    for block in blocks:
        block = _BLANKS_AT_ENDS.sub("\n", _REMOVED.sub("", block)).strip(" \t\n")
        if block:
            kept.append(block)
            length += len(block)
        if length > max_chars:
            break
    return "\n\n".join(kept)


def table(rows: Iterable[Sequence[Sequence[str]]]) -> Iterator[str]:
    """The blocks of a table.

    Args:
        rows: of each cell its blocks.

    Yields:
        The table's rows as lines, their cells separated by tabs; where a table only lays out running text, the blocks
        of its cells.
    """
    lines: list[str] = []
    for cells in rows:
        if len(cells) == 1 or any(_is_prose(cell) for cell in cells):
            if lines:
                yield "\n".join(lines)
            lines = []
            yield from (block for cell in cells for block in cell)
        else:
            lines.append("\t".join(" ".join(" ".join(cell).split()) if cell else "" for cell in cells).rstrip("\t"))
    if lines:
        yield "\n".join(lines)


def _is_prose(cell: Sequence[str]) -> bool:
    return len(cell) > 1 and sum(map(len, cell)) > _PROSE
