import gc
from io import BytesIO

import docx
import pytest

from extractor.readers import Document, Failure, ReadOptions, office
from extractor.readers.files import FoundFile
from extractor.readers.registry import read_file
from tests.readers.samples import docx as samples
from tests.readers.samples.office import archive_of, members


def read(data: bytes, max_chars: int = 5_000_000) -> Document | Failure:
    found = FoundFile("a.docx", "in/a.docx", "in/a.docx", content=data)
    (item,) = read_file(found, ReadOptions(max_chars=max_chars))
    return item


def text_of(*blocks: str) -> str | Failure:
    """The text of a document of blocks in WordprocessingML."""
    document = docx.Document()
    for block in blocks:
        samples.add_xml(document, block)
    item = read(samples.saved(document))
    return item.text if isinstance(item, Document) else item


def failure(kind: str, message: str) -> Failure:
    return Failure("a.docx", "in/a.docx", kind, message)


def changed(name: str, old: bytes, new: bytes) -> bytes:
    """The press release with a part of its archive rewritten."""
    contents = members(samples.press_release())
    assert old in contents[name]
    return archive_of(contents | {name: contents[name].replace(old, new)})


def test_a_press_release() -> None:
    text = (
        "L’Inserm et Sanofi s’associent\n\n"
        "L’Inserm et Sanofi annoncent un accord de 12\u00a0M€.\nIl dure trois ans.\n\n"
        "Un programme commun\n\n"
        "- la recherche fondamentale\n\n- la recherche clinique\n\n"
        "Budget\t12 M€\nDurée\ttrois ans\n\n"
        "Le projet public est en ligne."
    )
    assert read(samples.press_release()) == Document("a.docx", "in/a.docx", text, "L’Inserm et Sanofi s’associent")


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


NOT_HIDDEN = "<w:vanish w:val='0'/>"
LONG = "Le partenariat réunit les équipes de Lyon et de Nantes. " * 3


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(f"<w:p>{run('a')}<w:r><w:tab/><w:noBreakHyphen/><w:br/></w:r>{run('b')}</w:p>", "a\t\u2011\nb", id="signs"),
        pytest.param(f"<w:p>{run('vu')}{run(' caché', '<w:vanish/>')}</w:p>", "vu", id="hidden"),
        pytest.param(f"<w:p>{run('vu')}{run(' aussi', NOT_HIDDEN)}</w:p>", "vu aussi", id="not hidden"),
        pytest.param(f"<w:p><w:moveFrom w:id='1'>{run('ici')}</w:moveFrom><w:moveTo w:id='2'>{run('là')}</w:moveTo></w:p>", "là", id="moved"),
        pytest.param(f"<w:sdt><w:sdtContent><w:p>{run('dans un champ')}</w:p></w:sdtContent></w:sdt>", "dans un champ", id="content control"),
        pytest.param(
            f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>{run('Cliquez ici')}</w:p></w:sdtContent></w:sdt>",
            "", id="prompt",
        ),
        pytest.param(f"<w:p><w:commentRangeStart w:id='0'/>{run('dit')}<w:r><w:commentReference w:id='0'/></w:r></w:p>", "dit", id="comment"),
        pytest.param(
            f"<w:p>{run('avant')}<w:r><w:pict><v:textbox xmlns:v='urn:schemas-microsoft-com:vml'><w:txbxContent><w:p>{run('cadre')}</w:p>"
            f"</w:txbxContent></v:textbox></w:pict></w:r>{run(' après')}</w:p>", "avant après\n\ncadre", id="text box",
        ),
        pytest.param(
            "<w:p><w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
            f"<mc:Choice Requires='wps'><w:txbxContent><w:p>{run('cadre')}</w:p></w:txbxContent></mc:Choice>"
            f"<mc:Fallback><w:txbxContent><w:p>{run('cadre')}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>",
            "cadre", id="text box once",
        ),
        pytest.param(
            f"<w:tbl><w:tr><w:tc><w:p>{run(LONG)}</w:p><w:p>{run(LONG)}</w:p></w:tc><w:tc><w:p>{run('menu')}</w:p></w:tc></w:tr></w:tbl>",
            f"{LONG.strip()}\n\n{LONG.strip()}\n\nmenu", id="a table for layout",
        ),
        pytest.param(f"<w:tbl><w:tr><w:tc><w:p>{run('un')}</w:p><w:p>{run('deux')}</w:p></w:tc></w:tr></w:tbl>", "un\n\ndeux", id="a frame"),
        pytest.param(
            f"<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p>{run('a')}</w:p></w:tc><w:tc><w:p>{run('b')}</w:p></w:tc></w:tr></w:tbl></w:tc>"
            f"<w:tc><w:p/></w:tc><w:tc><w:p>{run('c')}</w:p></w:tc></w:tr></w:tbl>", "a b\t\tc", id="a table in a table",
        ),
        pytest.param(
            f"<w:p><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr>{run('un point')}</w:p>", "- un point", id="numbered",
        ),
        pytest.param(
            f"<w:p><w:pPr><w:pStyle w:val='Heading1'/><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr>{run('Titre')}</w:p>", "Titre", id="numbered heading",
        ),
    ],
)  # fmt: skip
def test_blocks(block: str, expected: str) -> None:
    assert text_of(block) == expected


def test_footnotes_stand_at_the_end_in_the_order_of_their_marks() -> None:
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    notes = "".join(f"<w:footnote w:id='{n}'><w:p>{run(f'note {n}')}</w:p></w:footnote>" for n in (1, 2, 3))
    marks = "<w:r><w:footnoteReference w:id='2'/><w:footnoteReference w:id='1'/></w:r>"
    gone = "<w:del w:id='9'><w:r><w:footnoteReference w:id='3'/></w:r></w:del>"
    document = docx.Document()
    samples.add_xml(document, f"<w:p>{run('Texte')}{marks}{gone}</w:p>")
    contents = members(samples.saved(document))
    contents["word/footnotes.xml"] = f"<w:footnotes xmlns:w='{word}'>{notes}</w:footnotes>".encode()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    relation = f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/></Relationships>'.encode()
    relations = "word/_rels/document.xml.rels"
    contents[relations] = contents[relations].replace(b"</Relationships>", relation)
    assert read(archive_of(contents)) == Document("a.docx", "in/a.docx", "Texte\n\nnote 2\n\nnote 1")


def test_a_title_of_the_properties_wins() -> None:
    document = docx.Document(BytesIO(samples.press_release()))
    document.core_properties.title = "Un accord"
    assert getattr(read(samples.saved(document)), "title", None) == "Un accord"


def test_reading_stops_where_the_text_is_too_long() -> None:
    item = read(samples.press_release(), max_chars=40)
    assert isinstance(item, Failure)
    assert item.kind == "too_long"


BOMB = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
FETCHING = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
HEAD = b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>"
ENTITIES = "defines XML entities, which no office program does; save it anew from one"
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("data", "kind", "message"),
    [
        (b"", "broken", "is empty; download it or save it anew"),
        (b"<html>", "broken", "is no office document, since it is no zip archive; save it as .docx or .odt"),
        (OLD, "old_format", "is an old office document (.doc); save it as .docx or .odt"),
        (
            OLD + "EncryptedPackage".encode("utf-16-le"),
            "encrypted",
            "is password-protected; save a copy without password",
        ),
        (
            samples.press_release()[:-400],
            "broken",
            "is a broken archive (File is not a zip file); download it or save it anew",
        ),
        (
            archive_of({"mimetype": b"x"}),
            "broken",
            "is no Word document (\"There is no item named '[Content_Types].xml' in the archive\"); "
            "open it in Word and save it as .docx",
        ),
        (
            changed("[Content_Types].xml", b"wordprocessingml.document.main", b"spreadsheetml.sheet.main"),
            "broken",
            "is no Word document (file is not a Word file, content type is "
            "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'); "
            "open it in Word and save it as .docx",
        ),
        (changed("word/document.xml", HEAD, BOMB), "forbidden", ENTITIES),
        (changed("word/document.xml", HEAD, FETCHING), "forbidden", ENTITIES),
    ],
)
def test_what_cannot_be_read(data: bytes, kind: str, message: str) -> None:
    assert read(data) == failure(kind, message)


TOO_LARGE = failure("too_large", "unpacks to more than 0 MB of text; split it or save it as plain text")


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "MAX_UNPACKED", 100_000)
    assert read(archive_of(members(samples.press_release()) | {"word/x.xml": bytes(100_001)})) == TOO_LARGE


def test_a_bomb_that_lies_about_its_size_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "MAX_UNPACKED", 100_000)
    data = archive_of({"word/x.xml": bytes(90_000), "word/y.xml": bytes(90_000)})
    size = (90_000).to_bytes(4, "little")
    assert data.count(size) == 4
    lying = read(data.replace(size, (9).to_bytes(4, "little")))
    message = "is a broken archive (Bad CRC-32 for file 'word/x.xml'); download it or save it anew"
    assert lying == failure("broken", message)


def test_pictures_are_never_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "MAX_UNPACKED", 200_000)
    data = archive_of(members(samples.press_release()) | {"word/media/image1.png": bytes(300_000)})
    assert read(data) == read(samples.press_release())


def test_no_xml_stays_in_memory_until_the_collector_comes() -> None:
    data = samples.press_release()
    gc.collect()
    gc.disable()
    try:
        read(data)
        left = [type(thing).__name__ for thing in gc.get_objects() if type(thing).__name__ == "CT_Document"]
    finally:
        gc.enable()
    assert left == []
