"""PDF files, page by page with pdfium: the characters and where they stand; ``layout`` makes running text of them."""

import ctypes
import re
from collections.abc import Iterator
from contextlib import closing

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as raw  # type: ignore[import-untyped]

from extractor.errors import DocumentError
from extractor.readers.document import Document, ReadOptions
from extractor.readers.files import FoundFile
from extractor.readers.layout import Line, Page, clean, running_text
from extractor.readers.titles import real_title

_HEAD = 1_024  # bytes within which a PDF says that it is one
_TAIL = 4_096  # bytes at the end, within which a whole PDF says that it ends
_END = re.compile(rb"%%EOF|startxref\s+\d")
# pdfium's sign for a hyphen at the end of a line; it stands for the line's end as well.
_DIVIDED = "\x02"
_LINE = re.compile(r"[^\r\n\x02]+\x02?")
_Box = tuple[float, float, float, float]  # left, bottom, right, top


def read_pdf(found: FoundFile, options: ReadOptions) -> Iterator[Document]:
    """A PDF: one document, its title from the properties. Its creation date is not when the text was published.

    Raises:
        DocumentError: it is encrypted, broken, too long, or holds no text.
    """
    data = found.read_bytes()
    with closing(_opened(data)) as pdf:
        title = real_title(pdf.get_metadata_value("Title"))
        pages = list(_pages(pdf, options.max_chars))
    text = running_text(pages)
    if not text.strip():
        raise DocumentError(
            "no_text", "holds pictures of text only (a scan); run it through OCR first, for example ocrmypdf -l fra"
        )
    yield Document(found.id, found.source, text, title)


def _opened(data: bytes) -> pdfium.PdfDocument:
    if not data:
        raise DocumentError("broken", "is empty; download it or save it anew")
    if b"%PDF-" not in data[:_HEAD]:
        raise DocumentError(
            "broken", "does not begin as a PDF does; give it the suffix of what it is, or download it anew"
        )
    if not _END.search(data[-_TAIL:]):
        raise DocumentError("broken", "is cut off (the end of the PDF is missing); download it or save it anew")
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise DocumentError("encrypted", "is password-protected; save a copy without password") from error
        raise DocumentError("broken", f"is a broken PDF ({error}); download it or save it anew") from error


def _pages(pdf: pdfium.PdfDocument, max_chars: int) -> Iterator[Page]:
    left = max_chars
    for number in range(len(pdf)):
        try:
            with closing(pdf[number]) as page, closing(page.get_textpage()) as textpage:
                left -= textpage.count_chars()
                if left < 0:
                    raise _too_long(max_chars)
                yield list(_lines(textpage, page.get_rotation()))
        except pdfium.PdfiumError as error:
            message = f"has a broken page {number + 1} ({error}); download it or save it anew"
            raise DocumentError("broken", message) from error


def _too_long(max_chars: int) -> DocumentError:
    return DocumentError(
        "too_long",
        f"has more characters than the limit of {max_chars:,}; split it, or raise the limit with --max-chars",
    )


def _lines(textpage: pdfium.PdfTextPage, rotation: int) -> Iterator[Line]:
    """The lines of a page as pdfium tells them apart; those without a visible character are left out."""
    count = textpage.count_chars()
    characters = "".join(chr(raw.FPDFText_GetUnicode(textpage, i)) for i in range(count))
    for match in _LINE.finditer(characters):
        text = clean(match.group().rstrip(_DIVIDED))
        seen = [i for i in range(*match.span()) if not characters[i].isspace() and characters[i] != _DIVIDED]
        boxes = [box for i in seen[:1] + seen[len(seen) // 2 :][:1] + seen[-1:] if (box := _box(textpage, i, rotation))]
        if text and boxes:
            height = sorted(box[3] - box[1] for box in boxes)[len(boxes) // 2]
            divided = match.group().endswith(_DIVIDED)
            yield Line(text, boxes[0][0], boxes[-1][2], boxes[0][1], height, divided)


def _box(textpage: pdfium.PdfTextPage, index: int, rotation: int) -> _Box | None:
    """The place of a character as the page is seen, of the height of its font; None for one that pdfium made up."""
    rect = raw.FS_RECTF()
    if not raw.FPDFText_GetLooseCharBox(textpage, index, ctypes.byref(rect)):
        return None
    left, bottom, right, top = map(float, (rect.left, rect.bottom, rect.right, rect.top))
    turned = {
        90: (bottom, -right, top, -left),
        180: (-right, -top, -left, -bottom),
        270: (-top, left, -bottom, right),
    }
    return turned.get(rotation, (left, bottom, right, top))
