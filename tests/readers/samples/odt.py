"""OpenDocument texts as the tests need them, made by odfdo; the same bytes each time."""

from datetime import datetime
from io import BytesIO

from odfdo import Document, Element, Header, List, Paragraph, Table

from tests.readers.samples.office import with_fixed_dates


def saved(document: Document) -> bytes:
    """The file of a document."""
    stream = BytesIO()
    document.save(stream)
    return with_fixed_dates(stream.getvalue())


def of_elements(*elements: Element | str, title: str = "") -> bytes:
    """A text of the given elements, made or written as OpenDocument's XML."""
    document = Document("text")
    document.body.clear()
    document.meta.title = title
    document.meta.creation_date = datetime(2025, 12, 8)
    for element in elements:
        document.body.append(Element.from_tag(element) if isinstance(element, str) else element)
    return saved(document)


def press_release() -> bytes:
    """A headline, paragraphs with blanks, tabs and line breaks, a note, a list and a table."""
    noted = Paragraph("Il dure trois ans, selon Philippe Archinard.")
    noted.insert_note(after="ans", note_id="n1", citation="1", body="Jusqu’en 2028.")
    table = Table("Chiffres", width=2, height=2)
    table.set_values([["Budget", "12 M€"], ["Durée", "trois ans"]])
    return of_elements(
        Header(1, "L’Inserm et Sanofi s’associent"),
        Paragraph("L’Inserm et San\u00adofi  annoncent\tun accord de 12\u00a0M€.\nIl commence en 2026."),
        noted,
        List(["la recherche fondamentale", "la recherche clinique"]),
        table,
        title="L’Inserm et Sanofi s’associent en oncologie",
    )
