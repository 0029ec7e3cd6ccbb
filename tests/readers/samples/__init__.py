"""Realistic documents of each format, made by real libraries; all they say is invented."""

from collections.abc import Callable

from tests.readers.samples import archives, docx, email, html, odt, pdf, rows, rtf

TEXT = "Sanofi et l’Inserm ont signé vendredi 14 mars 2025 un partenariat à 12 M€.\n"

# A file of every kind that is read, by name.
FILES: dict[str, Callable[[], bytes]] = {
    "note.txt": TEXT.encode,
    "vieille-note.txt": lambda: TEXT.replace("€", "€, œuvre commune").encode("cp1252"),
    "note.md": lambda: f"# Un partenariat\n\n{TEXT}".encode(),
    "page.html": html.article,
    "page.xhtml": html.article,
    "communique.pdf": pdf.press_release,
    "communique.docx": docx.press_release,
    "communique.odt": odt.press_release,
    "communique.rtf": rtf.press_release,
    "courrier.eml": email.press_release,
    "lignes.jsonl": rows.jsonl,
    "liste.json": rows.json,
    "tableau.csv": rows.csv_semicolon_cp1252,
    "tableau.tsv": rows.tsv,
    "tableau.parquet": rows.parquet,
    "note.txt.gz": archives.gz,
    "note.txt.zst": archives.zst,
    "dossier.zip": archives.zip_folder,
}
