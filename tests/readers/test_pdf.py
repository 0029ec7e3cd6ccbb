import gc
from pathlib import Path

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, ListFlowable, ListItem, PageTemplate, Paragraph

from extractor.readers import Document, Failure, ReadOptions
from extractor.readers.files import FoundFile
from extractor.readers.registry import read_file
from tests.readers.samples import pdf


def read(data: bytes, max_chars: int = 5_000_000) -> Document | Failure:
    found = FoundFile("a.pdf", "in/a.pdf", "in/a.pdf", content=data)
    (item,) = read_file(found, ReadOptions(max_chars=max_chars))
    return item


def failure(kind: str, message: str) -> Failure:
    return Failure("a.pdf", "in/a.pdf", kind, message)


PRESS_RELEASE = (
    "Lyon, le 8 décembre 2025. L’Inserm et Sanofi annoncent un partenariat de trois ans en oncologie. Il réunit le CHU de "
    "Saint-Étienne et le Cancéropôle Lyon Auvergne Rhône-Alpes, c’est-à-dire l’ensemble des équipes franco-allemandes de "
    "la région, avec un budget de 12 M€.\n\n"
    "Un programme commun\n\n"
    "« Ce partenariat change d’échelle », a déclaré Philippe Archinard, président de Lyonbiopôle. Les premiers essais "
    "commenceront en 2026 dans les laboratoires de l’Inserm et de la société\fTransgene, qui fournit les vecteurs.\n\n"
    "• la recherche fondamentale ;\n\n• la recherche clinique.\n\n"
    "À propos de Sanofi\n\n"
    "Sanofi est une entreprise de santé présente dans 100 pays. Elle emploie 91 000 personnes."
    "\n\f\nContact presse"
)


def test_a_press_release() -> None:
    title = "L’Inserm et Sanofi s’associent en oncologie"
    assert read(pdf.press_release()) == Document("a.pdf", "in/a.pdf", PRESS_RELEASE, title)


@pytest.mark.parametrize(
    ("data", "kind", "message"),
    [
        (
            pdf.scan(),
            "no_text",
            "holds pictures of text only (a scan); run it through OCR first, for example ocrmypdf -l fra",
        ),
        (pdf.encrypted(), "encrypted", "is password-protected; save a copy without password"),
        (b"", "broken", "is empty; download it or save it anew"),
        (
            b"<html>404</html>",
            "broken",
            "does not begin as a PDF does; give it the suffix of what it is, or download it anew",
        ),
        (
            b"%PDF-1.4\n%%EOF",
            "broken",
            "is a broken PDF (Failed to load document (PDFium: Data format error).); download it or save it anew",
        ),
        (
            pdf.press_release()[:-900],
            "broken",
            "is cut off (the end of the PDF is missing); download it or save it anew",
        ),
        (
            pdf.press_release().replace(b"/Type /Page\n", b"/Type /Pane\n"),
            "broken",
            "has a broken page 1 (Failed to load page.); download it or save it anew",
        ),
    ],
)
def test_what_cannot_be_read(data: bytes, kind: str, message: str) -> None:
    assert read(data) == failure(kind, message)


def test_reading_stops_where_the_text_is_too_long() -> None:
    message = "has more characters than the limit of 500; split it, or raise the limit with --max-chars"
    assert read(pdf.press_release(), max_chars=500) == failure("too_long", message)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Accord Sanofi\u00a0– Inserm", "Accord Sanofi\u00a0– Inserm"),
        ("Microsoft Word - communique.doc", None),
        ("untitled", None),
        ("cp_sanofi_2025.indd", None),
        ("", None),
    ],
)
def test_the_title_of_the_properties(title: str, expected: str | None) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setTitle(title)
        pdf.lines(canvas, ("Bonjour.",))

    assert read(pdf.drawn(draw)) == Document("a.pdf", "in/a.pdf", "Bonjour.", expected)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_turned_pages_read_the_same(rotation: int) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(rotation)
        if rotation == 90:
            canvas.translate(A4[0], 0)
            canvas.rotate(90)
        elif rotation == 180:
            canvas.translate(*A4)
            canvas.rotate(180)
        elif rotation == 270:
            canvas.translate(0, A4[1])
            canvas.rotate(270)
        pdf.lines(
            canvas, ("Sanofi et l’Inserm ont signé un accord de trois ans avec", "Transgene.", None, "Le budget.")
        )

    text = "Sanofi et l’Inserm ont signé un accord de trois ans avec Transgene.\n\nLe budget."
    assert read(pdf.drawn(draw)) == Document("a.pdf", "in/a.pdf", text)


def laid_out(path: Path, *frames: Frame, story: list[object]) -> bytes:
    document = BaseDocTemplate(str(path), pagesize=A4, invariant=1)
    document.addPageTemplates([PageTemplate(frames=list(frames))])
    document.build(story)
    return path.read_bytes()


PROSE = (
    "Sanofi et l’Inserm annoncent un accord de trois ans sur les thérapies cellulaires à Lyon. Le partenariat, doté de "
    "12 M€, réunit Aviesan, Lyonbiopôle et Inserm Transfert autour d’un programme commun à Saint-Étienne. "
)
SHORT = "Les équipes de Nantes y participent aussi, selon Philippe Archinard."


@pytest.mark.parametrize("alignment", [0, 4], ids=["ragged", "justified"])
@pytest.mark.parametrize(("space", "indent"), [(6, 0), (0, 14), (0, 0)], ids=["spaced", "indented", "neither"])
@pytest.mark.parametrize("columns", [1, 2])
def test_paragraphs_as_programs_lay_them_out(
    tmp_path: Path, columns: int, space: int, indent: int, alignment: int
) -> None:
    body = ParagraphStyle(
        "body", fontName="Times-Roman", fontSize=11, leading=14,
        alignment=alignment, spaceAfter=space, firstLineIndent=indent,
    )  # fmt: skip
    title = ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=18, leading=22, alignment=1, spaceAfter=9)
    heading = ParagraphStyle("heading", parent=body, fontName="Times-Bold", firstLineIndent=0)
    headline = "Sanofi, Aviesan et l’Inserm s’associent pour accélérer la recherche sur les thérapies cellulaires"
    blocks = [(headline, title), (PROSE * 3 + SHORT, body), ("Un programme commun", heading), (PROSE * 4 + SHORT, body)]
    items = ["la santé", "l’agriculture"]
    width = 470 / columns
    story = [Paragraph(text, style) for text, style in blocks]
    story.append(ListFlowable([ListItem(Paragraph(item, body)) for item in items], bulletType="bullet"))
    frames = [Frame(60 + width * i, 60, width - 12, 420, id=str(i)) for i in range(columns)]
    expected = "\n\n".join([text for text, _ in blocks] + [f"• {item}" for item in items])
    data = laid_out(tmp_path / "a.pdf", *frames, story=story)
    assert read(data) == Document("a.pdf", "in/a.pdf", expected)


def test_every_page_and_file_is_closed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    gc.collect()
    gc.disable()
    closed: list[str] = []
    for kind in (pdfium.PdfDocument, pdfium.PdfPage, pdfium.PdfTextPage):

        def close(self: object, kind: type = kind, close: object = kind.close, **options: bool) -> object:
            closed.append(kind.__name__)
            return close(self, **options)  # type: ignore[operator]

        monkeypatch.setattr(kind, "close", close)
    try:
        read(pdf.press_release())
    finally:
        gc.enable()
    assert closed == ["PdfTextPage", "PdfPage"] * 3 + ["PdfDocument"]
