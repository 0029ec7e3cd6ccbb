import pytest
from odfdo import Document as OpenDocument

from extractor.readers import Document, Failure, ReadOptions
from extractor.readers.files import FoundFile
from extractor.readers.registry import read_file
from tests.readers.samples import odt
from tests.readers.samples.office import archive_of, members


def read(data: bytes, max_chars: int = 5_000_000) -> Document | Failure:
    found = FoundFile("a.odt", "in/a.odt", "in/a.odt", content=data)
    (item,) = read_file(found, ReadOptions(max_chars=max_chars))
    return item


def text_of(*blocks: str) -> str | Failure:
    """The text of a document of blocks in OpenDocument's XML."""
    item = read(odt.of_elements(*blocks))
    return item.text if isinstance(item, Document) else item


def failure(kind: str, message: str) -> Failure:
    return Failure("a.odt", "in/a.odt", kind, message)


def changed(name: str, old: bytes, new: bytes) -> bytes:
    """The press release with a part of its archive rewritten."""
    contents = members(odt.press_release())
    assert old in contents[name]
    return archive_of(contents | {name: contents[name].replace(old, new)})


def test_a_press_release() -> None:
    text = (
        "L’Inserm et Sanofi s’associent\n\n"
        "L’Inserm et Sanofi  annoncent\tun accord de 12\u00a0M€.\nIl commence en 2026.\n\n"
        "Il dure trois ans, selon Philippe Archinard.\n\n"
        "- la recherche fondamentale\n\n- la recherche clinique\n\n"
        "Budget\t12 M€\nDurée\ttrois ans\n\n"
        "Jusqu’en 2028."
    )
    title = "L’Inserm et Sanofi s’associent en oncologie"
    assert read(odt.press_release()) == Document("a.odt", "in/a.odt", text, title)


NOTE = "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note>"
LONG = "Le partenariat réunit les équipes de Lyon et de Nantes. " * 3


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param("<text:p>a<text:s text:c='3'/>b <text:span>c</text:span>\n   d</text:p>", "a   b c d", id="blanks"),
        pytest.param("<text:p>a<text:s text:c='999999999'/>b</text:p>", "a" + " " * 100 + "b", id="a bomb of blanks"),
        pytest.param("<text:p>a<text:s text:c='x'/>b<text:soft-page-break/>c</text:p>", "a bc", id="a bad count"),
        pytest.param("<text:p>le <text:a xlink:href='http://example.org/'>lien</text:a>.</text:p>", "le lien.", id="a link"),
        pytest.param("<text:p>dit<office:annotation><text:p>non</text:p></office:annotation> oui</text:p>", "dit oui", id="a comment"),
        pytest.param(f"<text:p>Texte{NOTE} suite.</text:p>", "Texte suite.\n\nnote", id="a note"),
        pytest.param(
            f"<text:tracked-changes><text:changed-region><text:deletion><text:p>effacé{NOTE}</text:p></text:deletion></text:changed-region>"
            "</text:tracked-changes>", "", id="a deletion",
        ),
        pytest.param("<text:section><text:p>dans</text:p><text:h>Titre</text:h></text:section>", "dans\n\nTitre", id="a section"),
        pytest.param(
            "<text:p>avant <draw:frame><draw:text-box><text:p>cadre</text:p></draw:text-box></draw:frame>après</text:p>",
            "avant après\n\ncadre", id="a text box",
        ),
        pytest.param("<text:table-of-content><text:index-body><text:p>Titre 3</text:p></text:index-body></text:table-of-content>", "", id="contents"),
        pytest.param(
            "<text:list><text:list-item><text:p>un</text:p><text:p>suite</text:p><text:list><text:list-item><text:p>deux</text:p></text:list-item>"
            "</text:list></text:list-item></text:list>", "- un\n\nsuite\n\n- deux", id="a list in a list",
        ),
        pytest.param(
            "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell>"
            "<text:p>b</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row table:number-rows-repeated='99999'>"
            "<table:table-cell/><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>",
            "a\tb\n\tc".replace("\n\t", "\n"), id="a table with a head",
        ),
        pytest.param(
            f"<table:table><table:table-row><table:table-cell><text:p>{LONG}</text:p><text:p>{LONG}</text:p></table:table-cell>"
            "<table:table-cell><text:p>menu</text:p></table:table-cell></table:table-row></table:table>",
            f"{LONG.strip()}\n\n{LONG.strip()}\n\nmenu", id="a table for layout",
        ),
    ],
)  # fmt: skip
def test_blocks(block: str, expected: str) -> None:
    assert text_of(block) == expected


def test_comments_of_the_xml_are_no_text() -> None:
    item = read(changed("content.xml", b"Il dure trois", b"Il dure<!-- x --> trois"))
    assert item == read(odt.press_release())


@pytest.mark.parametrize("style", ["Title", "P1"])
def test_the_title_is_that_of_the_style_where_the_properties_have_none(style: str) -> None:
    data = odt.of_elements(f"<text:p text:style-name='{style}'>Un accord</text:p>", "<text:p>Texte.</text:p>")
    contents = members(data)
    derived = b'<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    contents["content.xml"] = contents["content.xml"].replace(
        b"<office:body>", b"<office:automatic-styles>" + derived + b"</office:automatic-styles><office:body>"
    )
    assert read(archive_of(contents)) == Document("a.odt", "in/a.odt", "Un accord\n\nTexte.", "Un accord")


def test_reading_stops_where_the_text_is_too_long() -> None:
    item = read(odt.press_release(), max_chars=40)
    assert isinstance(item, Failure)
    assert item.kind == "too_long"


BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><office:document-content '
ENTITIES = "defines XML entities, which no office program does; save it anew from one"


@pytest.mark.parametrize(
    ("data", "kind", "message"),
    [
        (b"", "broken", "is empty; download it or save it anew"),
        (
            odt.press_release()[:-200],
            "broken",
            "is a broken archive (File is not a zip file); download it or save it anew",
        ),
        (
            odt.saved(OpenDocument("spreadsheet")),
            "broken",
            "is no OpenDocument text (it is a spreadsheet); save it anew as .odt",
        ),
        (
            archive_of({"mimetype": b"text/plain"}),
            "broken",
            "is no OpenDocument text (Document of unknown type 'text/plain'); save it anew as .odt",
        ),
        (
            changed("META-INF/manifest.xml", b"</manifest:manifest>", b"<manifest:encryption-data/></manifest:manifest>"),
            "encrypted",
            "is password-protected; save a copy without password",
        ),
        (
            changed("content.xml", b"office:text", b"office:test"),
            "broken",
            "holds no text body; open it in LibreOffice and save it anew as .odt",
        ),
        (changed("content.xml", b"<office:document-content ", BOMB), "forbidden", ENTITIES),
    ],
)  # fmt: skip
def test_what_cannot_be_read(data: bytes, kind: str, message: str) -> None:
    assert read(data) == failure(kind, message)


def test_nothing_is_nested_too_deeply_to_be_refused() -> None:
    deep = b"<text:p>" * 300 + b"</text:p>" * 300
    item = read(changed("content.xml", b"</office:text>", deep + b"</office:text>"))
    assert isinstance(item, Failure)
    assert (item.kind, item.message.split(",")[0]) == (
        "broken",
        "is no OpenDocument text (Excessive depth in document: 256",
    )
