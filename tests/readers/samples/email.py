"""A press release as an agency sends it: plain text, the same as HTML, and a document attached."""

from email.message import EmailMessage

_TEXT = """Toulouse, le 18 mars 2025 – Verdalis et l’Institut Marsan annoncent un partenariat de quatre ans contre la
mucoviscidose.

Verdalis apporte 12 millions d’euros ; l’Institut Marsan ouvre sa collection d’échantillons.

« Nous cherchions un partenaire qui connaisse les malades », explique Hélène Castaing, directrice générale de Verdalis.

Contact presse
Léa Œuvrard – 05 00 00 00 00
"""


def press_release() -> bytes:
    """The mail, sent on 2025-03-18 in Paris, when it still was the 17th in Greenwich."""
    message = EmailMessage()
    message["Subject"] = "Communiqué : Verdalis et l’Institut Marsan s’allient contre la mucoviscidose"
    message["From"] = "Léa Œuvrard <presse@verdalis.example>"
    message["To"] = "Rédaction <redaction@gazette.example>, Bruno Salvayre <bs@gazette.example>"
    message["Date"] = "Tue, 18 Mar 2025 00:30:00 +0100"
    message.set_content(_TEXT)
    paragraphs = "".join(f"<p>{block}</p>" for block in _TEXT.split("\n\n"))
    message.add_alternative(f"<html><body>{paragraphs}</body></html>", subtype="html")
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="communiqué.pdf")
    return message.as_bytes()
