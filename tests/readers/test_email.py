import sys
from email.message import EmailMessage
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extractor.errors import DocumentError
from extractor.readers import Document, Failure, ReadOptions, read_documents
from extractor.readers.email import read_email
from extractor.readers.files import FoundFile
from tests.readers.samples.email import press_release

SUBJECT = "Communiqué : Verdalis et l’Institut Marsan s’allient contre la mucoviscidose"
RELEASE = f"""{SUBJECT}

De : Léa Œuvrard <presse@verdalis.example>

Toulouse, le 18 mars 2025 – Verdalis et l’Institut Marsan annoncent un partenariat de quatre ans contre la
mucoviscidose.

Verdalis apporte 12 millions d’euros ; l’Institut Marsan ouvre sa collection d’échantillons.

« Nous cherchions un partenaire qui connaisse les malades », explique Hélène Castaing, directrice générale de Verdalis.

Contact presse
Léa Œuvrard – 05 00 00 00 00"""
FRENCH = "L’œuvre de Lætitia Noël a coûté 12 € à l’Inserm dès l’été : « c’est peu », dit-elle…"


def read(data: bytes) -> Document:
    (document,) = read_email(FoundFile("m.eml", "m.eml", "m.eml", content=data), ReadOptions())
    return document


def test_a_press_release_with_its_subject_and_sender_on_the_day_of_the_sender() -> None:
    assert read(press_release()) == Document("m.eml", "m.eml", RELEASE, SUBJECT, "2025-03-18", "metadata")
    assert read(press_release().replace(b"\n", b"\r\n")).text == RELEASE


@pytest.mark.parametrize("transfer", ["8bit", "quoted-printable", "base64"])
@pytest.mark.parametrize(
    ("charset", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("windows-1252", "cp1252"),
        ("iso-8859-1", "cp1252"),
        ("us-ascii", "utf-8"),
        ("utf-8", "cp1252"),
        ("inconnu", "cp1252"),
        ("utf-16", "cp1252"),
    ],
)
def test_french_comes_out_right_whatever_is_declared(charset: str, encoding: str, transfer: str) -> None:
    message = EmailMessage()
    message.set_content(FRENCH.encode(encoding), "text", "plain", cte=transfer)
    message.set_param("charset", charset)
    assert read(message.as_bytes()).text == FRENCH


@pytest.mark.parametrize(
    ("header", "title"),
    [
        (b"Subject: =?windows-1252?Q?L=92=9Cuvre_=E0_12_=80?=", "L’œuvre à 12 €"),
        (b"Subject: =?iso-8859-1?Q?=9Cuvre?= de =?utf-8?B?TGHDq2w=?=\n =?utf-8?B?IHbDqXRv?=", "œuvre de Laël véto"),
        ("Subject: Été à Nîmes".encode("cp1252"), "Été à Nîmes"),
        ("subject: Été\r\n\tà Nîmes ".encode(), "Été à Nîmes"),
        (b"Subject: =?x-inconnu?Q?=E9t=E9?=", "été"),
        (b"Subject: =?utf-8?B?w?= accord", "=?utf-8?B?w?= accord"),
        (b"Subject: =?utf-8?Q?un", "=?utf-8?Q?un"),
        (b"Subject: =?utf-8?B?AAAA?=", None),
        (b"Subject: ", None),
        (b"X-Autre: rien", None),
    ],
)
def test_subjects(header: bytes, title: str | None) -> None:
    document = read(header + b"\n\nTexte.")
    assert (document.title, document.text) == (title, f"{title}\n\nTexte." if title else "Texte.")


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("Tue, 18 Mar 2025 00:30:00 +0100", "2025-03-18"),
        ("Mon, 17 Mar 2025 23:30:00 -0800 (PST)", "2025-03-17"),
        ("18 Mar 2025 00:30", "2025-03-18"),
        ("2025-03-18 00:30:00", "2025-03-18"),
        ("hier", None),
        ("Tue, 32 Mar 2025 00:30:00 +0100", None),
        ("Thu, 01 Jan 1970 00:00:00 +0000", None),
        ("Tue, 18 Mar 2025 00:30:00 +99999999999999999999", None),
        ("", None),
    ],
)
def test_the_date_header_dates_a_mail(value: str, day: str | None) -> None:
    document = read(f"Date: {value}\n\nTexte.".encode())
    assert (document.published, document.published_from) == (day, "metadata" if day else None)


def flowed(text: str, **parameters: str) -> bytes:
    message = MIMEText(text, "plain", "utf-8")
    for name, value in {"format": "flowed", **parameters}.items():
        message.set_param(name, value)
    return message.as_bytes()


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (flowed("Verdalis \net Marsan \nsignent.\nFin. "), "Verdalis et Marsan signent.\nFin."),
        (
            flowed("> Verdalis \n> signe.\n>> Avant \n> Après\nRéponse"),
            "> Verdalis signe.\n>> Avant \n> Après\nRéponse",
        ),
        (flowed("Mot- \nclé", delsp="yes"), "Mot-clé"),
        (flowed("Fin \n-- \nLéa"), "Fin \n-- \nLéa"),
        (flowed(" De la part\n  en retrait"), "De la part\n en retrait"),
        (MIMEText("Non \nplié", "plain", "utf-8").as_bytes(), "Non \nplié"),
    ],
)
def test_flowed_lines_are_joined(data: bytes, text: str) -> None:
    assert read(data).text == text


def test_a_mail_of_html_only_is_read_as_it_is_seen() -> None:
    page = '<style>p {}</style><div style="display:none">Aperçu</div><p>Verdalis&nbsp;: <b>signe</b>.</p><p>Fin.</p>'
    assert read(MIMEText(page, "html", "cp1252").as_bytes()).text == "Verdalis\xa0: signe.\n\nFin."


def test_an_empty_alternative_gives_way_to_html() -> None:
    page, invitation = MIMEText("<p>Verdalis signe.</p>", "html"), MIMEText("BEGIN:VCALENDAR", "calendar")
    mail = MIMEMultipart("alternative", _subparts=[MIMEText(" \n", "plain"), page, invitation])
    assert read(mail.as_bytes()).text == "Verdalis signe."


def test_texts_around_an_attachment_are_joined_and_attached_texts_left_out() -> None:
    attached, named = MIMEText("Annexe", "plain"), MIMEText("Notes", "plain")
    attached.add_header("Content-Disposition", "attachment")
    named.add_header("Content-Disposition", "inline", filename="notes.txt")
    mail = MIMEMultipart(
        "mixed", _subparts=[MIMEText("Début"), attached, named, MIMEText("a;b", "csv"), MIMEText("Fin")]
    )
    assert read(mail.as_bytes()).text == "Début\n\nFin"


def test_quoted_and_forwarded_mails_stay() -> None:
    forwarded = MIMEText("Verdalis signe.", "plain")
    forwarded["Subject"], forwarded["From"] = "Accord", "Verdalis <presse@verdalis.example>"
    mail = MIMEMultipart("mixed", _subparts=[MIMEText("Pour info.\n> Et alors ?"), MIMEMessage(forwarded)])
    mail["Subject"] = "TR: Accord"
    expected = (
        "TR: Accord\n\nPour info.\n> Et alors ?\n\nAccord\n\nDe : Verdalis <presse@verdalis.example>\n\nVerdalis signe."
    )
    assert read(mail.as_bytes()).text == expected


def test_a_file_without_headers_is_all_text() -> None:
    assert read(b"Verdalis signe.\n") == Document("m.eml", "m.eml", "Verdalis signe.")


def attachment_only() -> bytes:
    message = EmailMessage()
    message["Subject"] = "Ci-joint"
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="a.pdf")
    return message.as_bytes()


@pytest.mark.parametrize(
    ("data", "kind", "message"),
    [
        (b"", "no_text", "is a mail without text; save its attachments, if it has any, as files of their own"),
        (attachment_only(), "no_text", "is a mail without text"),
        (b"Subject: x\nContent-Type: multipart/mixed\n\n", "no_text", "is a mail without text"),
        (b"Content-Type: multipart/alternative; boundary=a\n\n--a--\n", "no_text", "is a mail without text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 90, "binary", "is an old office document, not text"),
    ],
)
def test_what_has_no_text_is_refused(data: bytes, kind: str, message: str) -> None:
    with pytest.raises(DocumentError, match=f"^{message}") as caught:
        read(data)
    assert caught.value.kind == kind


def test_html_without_its_library_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lxml", None)
    monkeypatch.delitem(sys.modules, "extractor.readers.markup", raising=False)
    with pytest.raises(
        DocumentError, match=r"needs lxml to read its HTML, .* pip install 'extractor\[html\]'$"
    ) as caught:
        read(MIMEText("<p>Verdalis signe.</p>", "html").as_bytes())
    assert caught.value.kind == "missing_library"
    assert read(press_release()).text == RELEASE


def test_mails_nested_without_end_are_failures(tmp_path: Path) -> None:
    levels = "".join(f'Content-Type: multipart/mixed; boundary="b{i}"\n\n--b{i}\n' for i in range(10_000))
    (tmp_path / "a.eml").write_text(f"{levels}\nfond\n", encoding="utf-8")
    (tmp_path / "b.eml").write_text("Content-Type: message/rfc822\n\n" * 10_000 + "\nfond\n", encoding="utf-8")
    (tmp_path / "c.EML").write_bytes(press_release())
    message = "is nested too deeply to be read; convert it to plain text"
    assert list(read_documents([str(tmp_path)])) == [
        Failure("a.eml", f"{tmp_path}/a.eml", "too_deep", message),
        Failure("b.eml", f"{tmp_path}/b.eml", "too_deep", message),
        Document("c.EML", f"{tmp_path}/c.EML", RELEASE, SUBJECT, "2025-03-18", "metadata"),
    ]


@pytest.mark.parametrize("parameters", [b'x="' + b';"' * 300_000, b"; a=b" * 200_000, b"\n a=b;" * 200_000])
def test_a_header_without_end_is_left_out(parameters: bytes) -> None:
    assert read(b"Content-Type: text/html; " + parameters + b"\nSubject: Accord\n\nTexte.").text == "Accord\n\nTexte."


def test_a_long_header_is_cut_short() -> None:
    assert (
        read(b"Subject: " + b"accord =?x?q? " * 100_000 + b"\n\nTexte.").title
        == ("accord =?x?q? " * 358)[:5000].strip()
    )


@given(st.lists(st.sampled_from(press_release().splitlines(keepends=True)) | st.binary(max_size=30)))
@example([b"Content-Type: \xe9; charset=\xe9\n", b"Content-Disposition: \xe9\n\n", b"texte"])
@example([b"Content-Type: text/plain; charset*=x'y'%E9; name*0*=a\n\n", b"texte"])
def test_no_mail_makes_it_fail_otherwise(lines: list[bytes]) -> None:
    kind = "text"
    try:
        assert read(b"".join(lines)).text.strip() != ""
    except DocumentError as error:
        kind = error.kind
    assert kind in ("text", "no_text", "binary", "undecodable")


def test_a_header_with_bare_accents_beside_encoded_words() -> None:
    mail = "Subject: Communiqué de l'été =?utf-8?q?sant=C3=A9?=\n\nBonjour à tous.".encode()
    assert read(mail).title == "Communiqué de l'été santé"
