"""Word documents: body text as it reads with all changes accepted, tables, text boxes and footnotes.

Comments, deletions, hidden text, headers and footers are left out; nothing that the file links to is opened.
"""

from collections.abc import Iterator

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from lxml.etree import LxmlError, _Element  # type: ignore[import-untyped]

from extractor.errors import DocumentError
from extractor.readers.document import Document, ReadOptions
from extractor.readers.files import FoundFile
from extractor.readers.office import joined, reason, table, xml_parts
from extractor.readers.titles import real_title

_PARAGRAPH, _TABLE, _ROW, _CELL, _RUN, _TEXT, _CONTROL = map(
    qn, ("w:p", "w:tbl", "w:tr", "w:tc", "w:r", "w:t", "w:sdt")
)
_BOX = qn("w:txbxContent")
_SIGNS = {
    qn("w:tab"): "\t", qn("w:ptab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "\u2011",
}  # fmt: skip
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # a second copy of a text box
_LEFT_OUT = {
    qn(f"w:{name}")
    for name in ("del", "moveFrom", "pPr", "rPr", "tblPr", "trPr", "tcPr", "sdtPr", "rt", "delText", "instrText")
} | {_FALLBACK}
_OFF = ("0", "false", "off")


def read_docx(found: FoundFile, options: ReadOptions) -> Iterator[Document]:
    """A Word document: one document, its title from the properties or from the paragraph in the style « Title ».

    Raises:
        DocumentError: it is encrypted, too large, broken or of another kind.
    """
    document = _opened(found.read_bytes())
    try:
        styles = {style.style_id: str(style.name) for style in document.styles}
        text = joined(_with_notes(document, styles), options.max_chars)
        title = real_title(document.core_properties.title) or _styled_title(document, styles)
    finally:
        _release(document)
    yield Document(found.id, found.source, text, title)


def _opened(data: bytes) -> WordDocument:
    parts = xml_parts(data)
    try:
        document = docx.Document(parts)
        if document.element.tag != qn("w:document") or document.element.body is None:
            raise ValueError("its main part has no body")
    except (OpcError, LxmlError, KeyError, ValueError, AttributeError) as error:
        raise DocumentError(
            "broken", f"is no Word document ({reason(error)}); open it in Word and save it as .docx"
        ) from error
    return document


def _release(document: WordDocument) -> None:
    """Takes the parts of a document apart. They refer to each other, so that their XML, which Python's collector cannot
    weigh, would pile up over thousands of documents."""
    package = document.part.package
    for part in [*package.iter_parts(), package]:
        vars(part).clear()


def _with_notes(document: WordDocument, styles: dict[str, str]) -> Iterator[str]:
    """The blocks of the body, then those of its footnotes in the order in which the body refers to them."""
    body = document.element.body
    yield from _blocks(body, styles)
    notes = {note.get(qn("w:id")): note for note in _footnotes(document)}
    for reference in body.iter(qn("w:footnoteReference")):
        note = notes.pop(reference.get(qn("w:id")), None)
        if note is not None and not any(above.tag in _LEFT_OUT for above in reference.iterancestors()):
            yield from _blocks(note, styles)


def _footnotes(document: WordDocument) -> list[_Element]:
    for relation in document.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.FOOTNOTES and not relation.is_external:
            return list(parse_xml(relation.target_part.blob))
    return []


def _shown(element: _Element) -> Iterator[_Element]:
    """The children that a reader sees: no deletions, hidden words, properties, and prompts of empty fields."""
    for child in element.iterchildren("*"):
        hidden = child.tag == _RUN and _is_on(child, "w:rPr/w:vanish")
        prompt = child.tag == _CONTROL and _is_on(child, "w:sdtPr/w:showingPlcHdr")
        if child.tag not in _LEFT_OUT and not hidden and not prompt:
            yield child


def _is_on(element: _Element, path: str) -> bool:
    mark = element.find("/".join(map(qn, path.split("/"))))
    return mark is not None and mark.get(qn("w:val")) not in _OFF


def _blocks(element: _Element, styles: dict[str, str]) -> Iterator[str]:
    """The blocks below an element in document order, whatever content controls and insertions stand around them."""
    for child in _shown(element):
        if child.tag == _PARAGRAPH:
            text = "".join(_pieces(child))
            yield f"- {text}" if text.strip() and _is_item(child, styles) else text
            yield from _boxes(child, styles)
        elif child.tag == _TABLE:
            yield from table(
                [list(_blocks(cell, styles)) for cell in _below(row, _CELL)] for row in _below(child, _ROW)
            )
        else:
            yield from _blocks(child, styles)


def _below(element: _Element, tag: str) -> Iterator[_Element]:
    """The nearest elements of a tag."""
    for child in _shown(element):
        if child.tag == tag:
            yield child
        else:
            yield from _below(child, tag)


def _pieces(element: _Element) -> Iterator[str]:
    """The text of a paragraph, the text boxes in it aside."""
    for child in _shown(element):
        if child.tag == _TEXT:
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag != _BOX:
            yield from _pieces(child)


def _boxes(element: _Element, styles: dict[str, str]) -> Iterator[str]:
    for child in _shown(element):
        yield from _blocks(child, styles) if child.tag == _BOX else _boxes(child, styles)


def _is_item(paragraph: _Element, styles: dict[str, str]) -> bool:
    style = _style(paragraph, styles)
    number = paragraph.find("/".join(map(qn, ("w:pPr", "w:numPr", "w:numId"))))
    listed = number is not None and number.get(qn("w:val")) != "0"
    return (listed and not style.startswith(("Heading", "Title"))) or style.startswith(("List Bullet", "List Number"))


def _style(paragraph: _Element, styles: dict[str, str]) -> str:
    """The name of a paragraph's style, which is English in every language of Word; empty where it has none."""
    style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return styles.get(style.get(qn("w:val"), ""), "") if style is not None else ""


def _styled_title(document: WordDocument, styles: dict[str, str]) -> str | None:
    """The text of the first paragraph in the style « Title » that has a text."""
    titles = (p for p in document.element.body.iter(_PARAGRAPH) if _style(p, styles) == "Title")
    return next(filter(None, (real_title("".join(_pieces(title))) for title in titles)), None)
