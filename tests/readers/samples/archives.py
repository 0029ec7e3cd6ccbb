"""Packed documents, as they are sent around, and a bomb."""

import gzip
import io
import zipfile

import zstandard

from tests.readers.samples import rows

TEXT = "Verdalis et l’Institut Marsan s’associent pour quatre ans.\n" * 20
_STAMP = (2025, 12, 8, 10, 30, 0)


def gz() -> bytes:
    """A text in a gzip file of two members, as ``cat a.gz b.gz`` makes it."""
    data = TEXT.encode("utf-8")
    return gzip.compress(data[:300], mtime=0) + gzip.compress(data[300:], mtime=0)


def zst() -> bytes:
    """JSON lines in a zstd file."""
    return zstandard.ZstdCompressor(level=3, write_checksum=True).compress(rows.jsonl())


def zip_of(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of the given members, in their order."""
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, _STAMP), data, method)
    return sink.getvalue()


def zip_folder() -> bytes:
    """A folder that a Mac packed: two texts, a table, an archive of its own, and what no reader reads."""
    return zip_of(
        {
            "revue/": b"",
            "revue/b.txt": TEXT.encode("cp1252"),
            "revue/a.txt": TEXT.encode("utf-8"),
            "revue/.DS_Store": b"\x00\x00\x00\x01Bud1",
            "__MACOSX/revue/._a.txt": b"\x00\x05\x16\x07",
            "__MACOSX/notes.txt": b"x",
            "revue/photo.png": b"\x89PNG\r\n\x1a\n",
            "revue/articles.csv": rows.csv_semicolon_cp1252(),
            "revue/mars.zip": zip_of({"c.txt": b"Le canal rouvre."}),
        }
    )


def zip_bomb() -> bytes:
    """Twenty megabytes of blanks in twenty kilobytes, beside a text."""
    return zip_of({"a.txt": b" " * 20_000_000, "b.txt": b"Le canal rouvre."})
