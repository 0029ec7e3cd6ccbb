"""OpenDocument texts: paragraphs, headings, lists, tables, text boxes and notes.

Comments, deletions, tables of contents, headers and footers are left out; nothing that the file links to is opened.
"""

import re
from collections.abc import Iterator

from lxml.etree import LxmlError, XMLParser, _Element, fromstring  # type: ignore[import-untyped]
from odfdo import Document as OpenDocument

from extractor.errors import DocumentError
from extractor.readers.document import Document, ReadOptions
from extractor.readers.files import FoundFile
from extractor.readers.office import joined, reason, table, xml_parts
from extractor.readers.titles import real_title

_NAMESPACES = {
    prefix: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"),
        ("svg", "svg-compatible"), ("style", "style"),
    )
}  # fmt: skip


def _names(*names: str) -> frozenset[str]:
    """Names as lxml spells them: ``text:p`` with its name space in braces."""
    pairs = (name.split(":") for name in names)
    return frozenset(f"{{{_NAMESPACES[prefix]}}}{local}" for prefix, local in pairs)


_PARAGRAPHS = _names("text:p", "text:h")
_ITEMS = _names("text:list-item", "text:list-header")
(_TABLE,), (_NOTE,), (_BLANKS,) = _names("table:table"), _names("text:note"), _names("text:s")
(_COUNT,), (_STYLE,) = _names("text:c"), _names("text:style-name")
_ROWS, _CELLS = _names("table:table-row"), _names("table:table-cell", "table:covered-table-cell")
# What is anchored in a paragraph and holds paragraphs of its own.
_BOXES = _names("draw:text-box", "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:polygon", "draw:path")
_SIGNS = dict.fromkeys(_names("text:tab"), "\t") | dict.fromkeys(_names("text:line-break"), "\n")
_LEFT_OUT = _names(
    "text:tracked-changes", "office:annotation", "text:table-of-content", "text:alphabetical-index", "text:ruby-text",
    "text:bibliography", "text:hidden-text", "text:hidden-paragraph", "text:script", "office:forms",
    "office:event-listeners", "office:binary-data", "svg:title", "svg:desc", "draw:object", "draw:object-ole",
)  # fmt: skip
_NOTES = ".//text:note-body[not(ancestor::text:tracked-changes)]"
_MOST_BLANKS = 100  # in a row, whatever an attribute says
_XML_BLANKS = re.compile(r"[ \t\r\n]+")


def read_odt(found: FoundFile, options: ReadOptions) -> Iterator[Document]:
    """An OpenDocument text: one document, its title from the properties or from the paragraph in the style « Title ».

    Raises:
        DocumentError: it is encrypted, too large, broken or of another kind.
    """
    content, title = _opened(found.read_bytes())
    body = content.find("office:body/office:text", _NAMESPACES)
    if body is None:
        raise DocumentError("broken", "holds no text body; open it in LibreOffice and save it anew as .odt")
    text = joined(_with_notes(body), options.max_chars)
    yield Document(found.id, found.source, text, real_title(title) or _styled_title(content, body))


def _opened(data: bytes) -> tuple[_Element, str | None]:
    """The root of a document's content, and the title in its properties.

    Raises:
        DocumentError: as ``read_odt``.
    """
    parts = xml_parts(data)
    try:
        document = OpenDocument(parts)
        if b"encryption-data" in _part(document, "META-INF/manifest.xml"):
            raise DocumentError("encrypted", "is password-protected; save a copy without password")
        if not document.get_type().startswith("text"):
            raise ValueError(f"it is a {document.get_type()}")
        parser = XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
        title = document.meta.title if _part(document, "meta.xml") else None
        return fromstring(_part(document, "content.xml"), parser), title
    except (LxmlError, KeyError, ValueError, TypeError, AttributeError) as error:
        raise DocumentError("broken", f"is no OpenDocument text ({reason(error)}); save it anew as .odt") from error


def _part(document: OpenDocument, name: str) -> bytes:
    """A part of the archive; empty where there is none."""
    if document.container is None or name not in document.container.parts:
        return b""
    part = document.container.get_part(name)
    return part.encode() if isinstance(part, str) else part or b""


def _with_notes(body: _Element) -> Iterator[str]:
    """The blocks of the body, then those of its foot- and endnotes."""
    yield from _blocks(body)
    for note in body.xpath(_NOTES, namespaces=_NAMESPACES):
        yield from _blocks(note)


def _blocks(element: _Element, lead: str = "") -> Iterator[str]:
    """The blocks below an element in document order; ``lead`` is put before the first, the text of an item."""
    for child in element:
        if child.tag in _PARAGRAPHS:
            text = "".join(_pieces(child)).strip()
            yield lead + text if text else ""
            lead = "" if text else lead
            yield from _boxes(child)
        elif child.tag == _TABLE:
            yield from table([list(_blocks(cell)) for cell in _below(row, _CELLS)] for row in _below(child, _ROWS))
        elif child.tag not in _LEFT_OUT:
            yield from _blocks(child, "- " if child.tag in _ITEMS else lead)


def _below(element: _Element, tags: frozenset[str]) -> Iterator[_Element]:
    """The nearest elements of some tags: also rows in groups, but not those of a table in a cell."""
    for child in element:
        if child.tag in tags:
            yield child
        elif child.tag not in _LEFT_OUT:
            yield from _below(child, tags)


def _pieces(element: _Element) -> Iterator[str]:
    """The text of a paragraph, the text boxes and notes in it aside."""
    yield _XML_BLANKS.sub(" ", element.text or "")
    for child in element:
        if child.tag == _BLANKS:
            yield " " * _count(child)
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag not in _LEFT_OUT and child.tag not in _BOXES and child.tag not in (_NOTE, _TABLE):
            yield from _pieces(child)
        yield _XML_BLANKS.sub(" ", child.tail or "")


def _count(blanks: _Element) -> int:
    given = blanks.get(_COUNT, "1")
    return min(int(given), _MOST_BLANKS) if given.isdecimal() and len(given) < 10 else 1


def _boxes(element: _Element) -> Iterator[str]:
    for child in element:
        if child.tag in _BOXES:
            yield from _blocks(child)
        elif child.tag not in _LEFT_OUT and child.tag != _NOTE:
            yield from _boxes(child)


def _styled_title(content: _Element, body: _Element) -> str | None:
    """The text of the first paragraph in the style « Title », or in one that a program derived from it."""
    derived = content.iterfind("office:automatic-styles/style:style[@style:parent-style-name='Title']", _NAMESPACES)
    styles = {"Title"} | {style.get(f"{{{_NAMESPACES['style']}}}name") for style in derived}
    titles = (paragraph for paragraph in body.iter(*_PARAGRAPHS) if paragraph.get(_STYLE) in styles)
    return next(filter(None, (real_title("".join(_pieces(title))) for title in titles)), None)
