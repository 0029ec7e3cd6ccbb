from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.errors import DocumentError
from extractor.readers import Document, Failure, FoundFile, ReadOptions, read_documents, read_file
from extractor.readers.text import decode

FRENCH = (
    "L’Inserm et l’hôpital Cœur-Ouvert « s’associent » : 12 € versés à Lætitia Noël dès l’été, "
    "œuvre d’une équipe élargie à Besançon. Les chercheurs espèrent aboutir d’ici fin 2026 – c’est à dire bientôt…\r\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_french_comes_out_right_in_every_encoding(encoding: str) -> None:
    assert decode(FRENCH.encode(encoding)) == FRENCH


@pytest.mark.parametrize("encoding", ["latin-1", "iso8859-15", "cp1252"])
def test_old_encodings_without_their_special_signs(encoding: str) -> None:
    plain = "Les députés élus à Nîmes débattent de l'énergie. Ça ira mieux après l'été, dit-on à Évian.\n" * 3
    assert decode(plain.encode(encoding)) == plain


def test_the_euro_sign_of_latin_9() -> None:
    text = "Le prix est de 12 € pour l'œuvre complète, a déclaré le maire de Nîmes après l'été.\n"
    assert decode(text.encode("iso8859-15")) == text


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_any_utf8_text_comes_back(text: str) -> None:
    if not text.startswith("\ufeff"):
        assert decode(text.encode("utf-8")) == text


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"\x00\x01" * 50, "binary"),
        (b"%PDF-1.7 ...", "binary"),
        (b"abc\x00def\x00" * 9, "binary"),
        (b"\xff\xfe" + b"\x00\xd8" * 3, "undecodable"),
        (bytes(range(1, 32)) * 20, "binary"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, kind: str) -> None:
    with pytest.raises(DocumentError) as caught:
        decode(data)
    assert caught.value.kind == kind


@given(st.binary(max_size=400))
def test_no_bytes_make_it_fail_otherwise(data: bytes) -> None:
    kind = "text"
    try:
        text = decode(data)
        assert isinstance(text, str)
    except DocumentError as error:
        kind = error.kind
    assert kind in ("text", "binary", "undecodable")


def test_markdown_has_its_heading_as_title(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Menu\n\n# Un titre #\n\nTexte.", encoding="utf-8")
    (tmp_path / "b.md").write_text("Sans titre.", encoding="utf-8")
    folder = str(tmp_path)
    assert list(read_documents([folder])) == [
        Document("a.md", f"{folder}/a.md", "Menu\n\n# Un titre #\n\nTexte.", title="Un titre"),
        Document("b.md", f"{folder}/b.md", "Sans titre."),
    ]


def test_an_empty_file_is_a_document(tmp_path: Path) -> None:
    (tmp_path / "vide.txt").touch()
    assert list(read_documents([str(tmp_path)])) == [Document("vide.txt", f"{tmp_path}/vide.txt", "")]


def test_a_picture_named_txt_is_a_failure_and_the_others_go_on(tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    (tmp_path / "2.txt").write_text("ok", encoding="utf-8")
    first, second = read_documents([str(tmp_path)])
    assert first == Failure(
        "1.txt", f"{tmp_path}/1.txt", "binary", "is a PNG image, not text; convert it to text first"
    )
    assert second == Document("2.txt", f"{tmp_path}/2.txt", "ok")


def test_a_file_that_is_far_too_long_is_not_read_to_its_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("abc" * 100, encoding="utf-8")
    found = FoundFile("a.txt", "a.txt", str(tmp_path / "a.txt"))
    message = "has more than 204 bytes; split it, or raise --max-chars if it is text"
    assert list(read_file(found, ReadOptions(max_chars=50))) == [Failure("a.txt", "a.txt", "too_large", message)]
