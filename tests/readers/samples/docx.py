"""Word documents as the tests need them, made by python-docx; the same bytes each time."""

from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.readers.samples.office import with_fixed_dates


def saved(document: WordDocument) -> bytes:
    """The file of a document."""
    stream = BytesIO()
    document.save(stream)
    return with_fixed_dates(stream.getvalue())


def add_xml(document: WordDocument, xml: str) -> None:
    """Adds a block, written as WordprocessingML with the prefix ``w``, to the end of the body."""
    end_of_tag = min(xml.index(sign) for sign in (">", " ", "/") if sign in xml)
    element = parse_xml(f"{xml[:end_of_tag]} {nsdecls('w')}{xml[end_of_tag:]}")
    document.element.body.insert(len(document.element.body) - 1, element)


def press_release() -> bytes:
    """A headline, paragraphs, a list, a table, a link, tracked changes, and a header that is no text."""
    document = Document()
    document.core_properties.title = "Microsoft Word - communique.docx"
    document.sections[0].header.paragraphs[0].text = "Communiqué de presse"
    document.add_paragraph("L’Inserm et Sanofi s’associent", style="Title")
    document.add_paragraph("L’Inserm et San\u00adofi annoncent un accord de 12\u00a0M€.\nIl dure trois ans.")
    document.add_heading("Un programme commun", 1)
    document.add_paragraph("la recherche fondamentale", style="List Bullet")
    document.add_paragraph("la recherche clinique", style="List Bullet")
    table = document.add_table(2, 2)
    for cell, text in zip(table._cells, ("Budget", "12 M€", "Durée", "trois ans"), strict=True):
        cell.text = text
    add_xml(
        document,
        "<w:p><w:r><w:t xml:space='preserve'>Le projet </w:t></w:r><w:del w:id='1' w:author='x'><w:r><w:delText>secret "
        "</w:delText></w:r></w:del><w:ins w:id='2' w:author='x'><w:r><w:t xml:space='preserve'>public </w:t></w:r></w:ins>"
        "<w:hyperlink><w:r><w:t>est en ligne</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>",
    )
    return saved(document)
