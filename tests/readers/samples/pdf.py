"""PDF files as the tests need them, made by reportlab; the same bytes each time."""

from collections.abc import Callable
from io import BytesIO

from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

LEFT, TOP, LEADING = 60, 780, 14

# Lines as a word processor breaks them; None is the space between two paragraphs.
_PAGES: tuple[tuple[str | None, ...], ...] = (
    (
        "Lyon, le 8 décembre 2025. L’Inserm et Sanofi annoncent un parte-",
        "nariat de trois ans en oncologie. Il réunit le CHU de Saint-",
        "Étienne et le Cancéropôle Lyon Auvergne Rhône-Alpes, c’est-à-",
        "dire l’ensemble des équipes franco-",
        "allemandes de la région, avec un budget de 12\u00a0M€.",
        None,
        "Un programme commun",
        None,
        "« Ce partenariat change d’échelle\u00a0», a déclaré Philippe Archinard,",
        "président de Lyonbiopôle. Les premiers essais commenceront en",
        "2026 dans les laboratoires de l’Inserm et de la société",
    ),
    (
        "Transgene, qui fournit les vecteurs.",
        None,
        "• la recherche fondamentale ;",
        "• la recherche clinique.",
        None,
        "À propos de Sanofi",
        None,
        "Sanofi est une entreprise de santé présente dans 100 pays. Elle em-",
        "ploie 91 000 personnes.",
    ),
    ("Contact presse",),
)


def drawn(draw: Callable[[Canvas], None], **options: object) -> bytes:
    """A PDF on which ``draw`` has drawn; ``options`` are those of reportlab's canvas."""
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=1, **options)
    draw(canvas)
    canvas.save()
    return stream.getvalue()


def lines(canvas: Canvas, texts: tuple[str | None, ...]) -> None:
    """Lines one below the other from the top of a page, which they end; None leaves half a line free."""
    y = float(TOP)
    for text in texts:
        if text is not None:
            canvas.drawString(LEFT, y, text)
        y -= LEADING if text is not None else LEADING / 2
    canvas.showPage()


def press_release() -> bytes:
    """Three pages with a headline, running heads, page numbers, divided words and a paragraph over two pages."""

    def draw(canvas: Canvas) -> None:
        canvas.setTitle("L’Inserm et Sanofi s’associent en oncologie")
        for number, texts in enumerate(_PAGES, start=1):
            canvas.setFont("Helvetica", 8)
            canvas.drawString(LEFT, 815, "Communiqué de presse – Inserm")
            canvas.drawCentredString(300, 30, f"Page {number} / {len(_PAGES)}")
            canvas.setFont("Helvetica", 11)
            lines(canvas, texts)

    return drawn(draw)


def scan() -> bytes:
    """A page that is one picture."""
    return drawn(lambda canvas: canvas.drawInlineImage(Image.new("L", (60, 80), 200), 0, 0, 595, 842))


def encrypted() -> bytes:
    """A page that opens with a password only."""
    return drawn(lambda canvas: lines(canvas, ("Confidentiel.",)), encrypt=StandardEncryption("secret"))
