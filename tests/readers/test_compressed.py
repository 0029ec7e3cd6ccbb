import gzip
import os
import random
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import zstandard

from extractor.readers import Document, Failure, FoundFile, ReadOptions, read_documents, read_file
from tests.readers.samples import archives, rows


def read(name: str, data: bytes, **options: Any) -> list[Document | Failure]:
    return list(read_file(FoundFile(name, f"in/{name}", f"in/{name}", content=data), ReadOptions(**options)))


def failure(name: str, kind: str, message: str) -> list[Failure]:
    return [Failure(name, f"in/{name}", kind, message)]


def test_packed_files_of_a_folder_keep_their_ids(tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(archives.gz())
    (tmp_path / "b.jsonl.zst").write_bytes(archives.zst())
    assert list(read_documents([str(tmp_path)])) == [
        Document("a.txt.gz", f"{tmp_path}/a.txt.gz", archives.TEXT),
        *(
            Document(identifier, f"{tmp_path}/b.jsonl.zst:{number}", text, title, day, "row", site)
            for number, (identifier, title, day, site, text) in enumerate(rows.ARTICLES, start=1)
        ),
    ]


PACKERS: dict[str, Callable[[bytes], bytes]] = {"gz": gzip.compress, "zst": zstandard.compress}
UNPACKERS: dict[str, Callable[[], Any]] = {
    "gz": lambda: zlib.decompressobj(wbits=31),
    "zst": lambda: zstandard.ZstdDecompressor().decompressobj(),
}


@pytest.mark.parametrize("suffix", PACKERS)
def test_every_inner_format(suffix: str) -> None:
    pack = PACKERS[suffix]
    inner = {
        "a.md": b"# T\n\nx",
        "a.csv": b"id;texte\n1;x",
        "a.json": b'{"id": 1, "text": "x"}',
        "a.parquet": rows.parquet(),
    }
    ids = [[item.id for item in read(f"{name}.{suffix}", pack(data))] for name, data in inner.items()]
    assert ids == [[f"a.md.{suffix}"], ["1"], ["1"], ["1", "2", "3"]]


def test_the_rows_number_is_counted_under_the_packed_files_name() -> None:
    assert read("a.tsv.gz", gzip.compress(rows.tsv()))[0] == Document(
        "a.tsv.gz:2", "in/a.tsv.gz:2", rows.ARTICLES[0][4], rows.ARTICLES[0][1], "2025-12-08", "row"
    )


@pytest.mark.parametrize("suffix", PACKERS)
def test_members_one_after_the_other_are_one_file_and_zeros_between_them_padding(suffix: str) -> None:
    pack = PACKERS[suffix]
    data = pack(b"Un ") + bytes(700) + pack(b"") + pack(b"deux") + bytes(2000)
    assert read(f"a.txt.{suffix}", data) == [Document(f"a.txt.{suffix}", f"in/a.txt.{suffix}", "Un deux")]


@pytest.mark.parametrize("suffix", PACKERS)
def test_an_empty_text_is_a_document(suffix: str) -> None:
    name = f"a.txt.{suffix}"
    assert read(name, PACKERS[suffix](b"")) == [Document(name, f"in/{name}", "")]


@pytest.mark.parametrize("suffix", PACKERS)
def test_what_breaks_off_or_is_damaged_is_a_failure(suffix: str) -> None:
    name, packed = f"a.txt.{suffix}", PACKERS[suffix](archives.TEXT.encode())
    broken_off = "is empty or breaks off before its end; fetch or pack it anew"
    assert read(name, b"") == failure(name, "broken_archive", broken_off)
    assert read(name, bytes(50)) == failure(name, "broken_archive", broken_off)
    assert read(name, packed[:-5]) == failure(name, "broken_archive", broken_off)
    (damaged,) = read(name, b"no archive")
    assert isinstance(damaged, Failure)
    assert (damaged.kind, damaged.message[:12]) == ("broken_archive", "is damaged (")


@pytest.mark.parametrize("suffix", PACKERS)
def test_rows_before_the_damage_stay(suffix: str) -> None:
    lines = [b'{"id": %d, "text": "%s"}\n' % (n, random.Random(n).randbytes(50).hex().encode()) for n in range(20_000)]
    packed = PACKERS[suffix](b"".join(lines))
    cut = packed[: len(packed) * 3 // 4]
    sound = UNPACKERS[suffix]().decompress(cut).count(b"\n")
    *items, last = read(f"a.jsonl.{suffix}", cut)
    message = "is empty or breaks off before its end; fetch or pack it anew"
    assert [last] == failure(f"a.jsonl.{suffix}", "broken_archive", message)
    assert [item.id for item in items] == [str(n) for n in range(sound)]


@pytest.mark.parametrize(
    ("name", "kind", "message"),
    [
        ("a.tar.gz", "nested_archive", "holds another archive (a.tar); unpack it first"),
        ("a.gz.gz", "nested_archive", "holds another archive (a.gz); unpack it first"),
        ("a.zip.zst", "nested_archive", "holds another archive (a.zip); unpack it first"),
        ("a.gz", "unknown_format", "does not tell what it holds (a); name it like a.txt.gz"),
        ("a.xyz.zst", "unknown_format", "does not tell what it holds (a.xyz); name it like a.txt.gz"),
    ],
)
def test_what_is_not_unpacked_says_why(name: str, kind: str, message: str) -> None:
    assert read(name, gzip.compress(b"x")) == failure(name, kind, message)


@pytest.mark.parametrize("name", ["a.txt.gz", "a.jsonl.gz", "a.csv.gz", "a.json.gz", "a.txt.zst", "a.jsonl.zst"])
def test_a_bomb_is_a_failure(name: str) -> None:
    message = "unpacks to more than a thousandfold; no text does that, leave it out"
    packed = PACKERS[name.rsplit(".", 1)[1]](b" " * 40_000_000)
    assert read(name, packed) == failure(name, "bomb", message)


def test_a_document_has_a_limit_and_rows_have_none() -> None:
    options = {"max_chars": 100}
    text = "é" * 1600
    (fits,) = read("a.txt.gz", gzip.compress(text.encode()), **options)
    assert isinstance(fits, Failure)
    assert fits.kind == "too_long"
    message = "unpacks to more than 3,200 bytes; split it, or raise --max-chars"
    assert read("a.txt.gz", gzip.compress(f"{text}.".encode()), **options) == failure("a.txt.gz", "too_large", message)
    lines = b"".join(b'{"id": %d, "text": "x"}\n' % n for n in range(500))
    assert len(read("a.jsonl.gz", gzip.compress(lines), **options)) == 500


def test_without_its_library_zstd_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    message = "needs zstandard, which is not installed; run: pip install 'extractor[zst]'"
    assert read("a.txt.zst", zstandard.compress(b"x")) == failure("a.txt.zst", "missing_library", message)


def test_a_file_that_is_gone_is_a_failure(tmp_path: Path) -> None:
    os.symlink(tmp_path / "gone", tmp_path / "a.jsonl.gz")
    (item,) = read_documents([str(tmp_path)])
    assert isinstance(item, Failure)
    assert (item.id, item.kind) == ("a.jsonl.gz", "unreadable")
