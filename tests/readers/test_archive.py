import io
import stat
import zipfile
from pathlib import Path
from typing import Any

import pytest

from extractor.readers import Document, Failure, FoundFile, ReadOptions, formats, read_documents, read_file
from tests.readers.samples import archives, rows
from tests.readers.samples.archives import zip_of


def read(data: bytes, **options: Any) -> list[Document | Failure]:
    return list(read_file(FoundFile("a.zip", "in/a.zip", "in/a.zip", content=data), ReadOptions(**options)))


def document(name: str, text: str) -> Document:
    return Document(f"a.zip/{name}", f"in/a.zip/{name}", text)


def failure(name: str, kind: str, message: str) -> Failure:
    return Failure(f"a.zip{name}", f"in/a.zip{name}", kind, message)


def test_a_folder_that_a_mac_packed(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(archives.zip_folder())
    at = f"{tmp_path}/a.zip/revue"
    assert list(read_documents([str(tmp_path)])) == [
        Document("a.zip/revue/a.txt", f"{at}/a.txt", archives.TEXT),
        *(
            Document(identifier, f"{at}/articles.csv:{number}", text, title, day, "row", site)
            for number, (identifier, title, day, site, text) in enumerate(rows.ARTICLES, start=2)
        ),
        Document("a.zip/revue/b.txt", f"{at}/b.txt", archives.TEXT),
        Document("a.zip/revue/mars.zip/c.txt", f"{at}/mars.zip/c.txt", "Le canal rouvre."),
    ]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_every_method_of_packing(method: int) -> None:
    assert read(zip_of({"b.txt": b"y", "a.txt": b"x" * 9000}, method)) == [
        document("a.txt", "x" * 9000),
        document("b.txt", "y"),
    ]


def test_only_one_archive_within_another_and_nothing_packed_twice() -> None:
    inner = zip_of({"m.zip": zip_of({"x.txt": b"x"}), "o.txt": b"o"})
    message = "is packed once more within its archive; unpack that first"
    assert read(zip_of({"n.zip": inner, "p.txt": b"p", "q.txt.gz": b"q", "r.zip": b"no archive"})) == [
        failure("/n.zip/m.zip", "nested_archive", message),
        document("n.zip/o.txt", "o"),
        document("p.txt", "p"),
        failure("/q.txt.gz", "nested_archive", message),
        failure(
            "/r.zip", "broken_archive", "is no complete ZIP archive (File is not a zip file); fetch or pack it anew"
        ),
    ]


def test_no_path_leads_out_and_none_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names = ["../a.txt", "/b.txt", "C:\\c.txt", "d/../../d.txt", "e\\f.txt", "./g//h.txt"]
    message = "has a path that leads out of its archive; pack it anew"
    assert read(zip_of({name: name.encode() for name in names})) == [
        failure("/../a.txt", "unsafe_name", message),
        failure("//b.txt", "unsafe_name", message),
        failure("/C:/c.txt", "unsafe_name", message),
        failure("/d/../../d.txt", "unsafe_name", message),
        document("e/f.txt", "e\\f.txt"),
        document("g/h.txt", "./g//h.txt"),
    ]
    assert list(tmp_path.iterdir()) == []


def named(raw: bytes) -> bytes:
    """An archive with a member whose name is written in the given bytes, not marked as UTF-8."""
    placeholder = "x" * (len(raw) - 4) + ".txt"
    return zip_of({placeholder: b"x"}).replace(placeholder.encode(), raw)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (zip_of({"été à Nîmes.txt": b"x"}), "été à Nîmes.txt"),
        (named("été à Nîmes.txt".encode()), "été à Nîmes.txt"),
        (named("été à Nîmes.txt".encode("cp437")), "été à Nîmes.txt"),
        (named("À Évian.txt".encode("cp850")), "À Évian.txt"),
    ],
    ids=["marked", "mac", "cp437", "cp850"],
)
def test_names_in_their_encodings(data: bytes, name: str) -> None:
    assert read(data) == [document(name, "x")]


def test_a_name_that_is_there_twice() -> None:
    data = zip_of({"a.txt": b"x", "b.txt": b"y"}).replace(b"b.txt", b"a.txt")
    message = "is twice in its archive; rename one of them"
    assert read(data) == [document("a.txt", "x"), failure("/a.txt", "repeated_name", message)]


def test_after_a_damaged_member_the_others_go_on() -> None:
    data = bytearray(zip_of({"a.txt": b"abcdefgh", "b.txt": b"y"}, zipfile.ZIP_STORED))
    data[data.index(b"abcdefgh")] = ord("X")
    message = "is damaged (Bad CRC-32 for file 'a.txt'); pack it anew"
    assert read(bytes(data)) == [failure("/a.txt", "broken_member", message), document("b.txt", "y")]


def test_rows_before_the_last_piece_of_a_damaged_member_stay() -> None:
    lines = b"".join(b'{"id": %d, "text": "x"}\n' % n for n in range(1000))
    data = bytearray(zip_of({"a.jsonl": lines}, zipfile.ZIP_STORED))
    data[data.index(b'{"id": 998')] = ord("X")
    sound = lines[: len(lines) // 4096 * 4096].count(b"\n")
    assert read(bytes(data)) == [
        *(Document(str(n), f"in/a.zip/a.jsonl:{n + 1}", "x") for n in range(sound)),
        failure("/a.jsonl", "broken_member", "is damaged (Bad CRC-32 for file 'a.jsonl'); pack it anew"),
    ]


def test_a_member_with_a_password() -> None:
    data = bytearray(zip_of({"a.txt": b"x", "b.txt": b"y"}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    message = "is protected by a password; pack it anew without one"
    assert read(bytes(data)) == [failure("/a.txt", "encrypted", message), document("b.txt", "y")]


def test_links_are_not_followed() -> None:
    link = zipfile.ZipInfo("a.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        archive.writestr(link, "/etc/hosts")
        archive.writestr("b.txt", "y")
    assert read(sink.getvalue()) == [document("b.txt", "y")]


def test_a_bomb_is_a_failure_and_the_others_go_on() -> None:
    message = "unpacks to more than a thousandfold; no text does that, leave it out"
    assert read(archives.zip_bomb()) == [failure("/a.txt", "bomb", message), document("b.txt", "Le canal rouvre.")]


def test_a_document_has_a_limit_and_so_has_the_whole_with_what_lies_within(monkeypatch: pytest.MonkeyPatch) -> None:
    message = "unpacks to more than 3,200 bytes; split it, or raise --max-chars"
    large = zip_of({"a.txt": b"x" * 3201, "b.txt": b"y"})
    assert read(large, max_chars=100) == [failure("/a.txt", "too_large", message), document("b.txt", "y")]
    monkeypatch.setattr("extractor.readers.archive._MOST_BYTES", 4000)
    message = "is beyond the 4,000 bytes that an archive may hold; split it"
    inner = zip_of({"a.txt": b"x" * 3000, "b.txt": b"y" * 3000})
    assert read(zip_of({"m.zip": inner, "n.txt": b"z"})) == [
        document("m.zip/a.txt", "x" * 3000),
        failure("/m.zip/b.txt", "too_large", message),
        failure("/n.txt", "too_large", message),
    ]


def test_too_many_members(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractor.readers.archive._MOST_MEMBERS", 2)
    assert len(read(zip_of({"a.txt": b"", "b.txt": b""}))) == 2
    message = "has more than 2 members; split it"
    assert read(zip_of({"a.txt": b"", "b.txt": b"", "c.txt": b""})) == [failure("", "too_large", message)]


@pytest.mark.parametrize("members", [{}, {"a.png": b"x", ".b.txt": b"y", "README.md": b"z", "d/": b""}])
def test_an_archive_without_documents(members: dict[str, bytes]) -> None:
    kinds = " ".join(f"*{suffix}" for suffix in formats())
    message = f"holds no document; looked for {kinds}, hidden files aside"
    assert read(zip_of(members)) == [failure("", "empty_archive", message)]


@pytest.mark.parametrize("data", [b"", b"no archive", archives.zip_folder()[:-20]])
def test_an_archive_that_is_none_or_breaks_off(data: bytes) -> None:
    message = "is no complete ZIP archive (File is not a zip file); fetch or pack it anew"
    assert read(data) == [failure("", "broken_archive", message)]
