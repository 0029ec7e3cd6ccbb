import pytest

from extractor.readers import Document, Failure, ReadOptions
from extractor.readers.files import FoundFile
from extractor.readers.registry import read_file
from tests.readers.samples import rtf


def read(data: bytes, max_chars: int = 5_000_000) -> Document | Failure:
    found = FoundFile("a.rtf", "in/a.rtf", "in/a.rtf", content=data)
    (item,) = read_file(found, ReadOptions(max_chars=max_chars))
    return item


def failure(kind: str, message: str) -> Failure:
    return Failure("a.rtf", "in/a.rtf", kind, message)


def test_a_press_release() -> None:
    text = (
        "L’Inserm et Sanofi s’associent\n\n"
        "L’Inserm et Sanofi annoncent un accord de 12\u00a0M€, négocié par Łukasz Nowak.\nIl dure trois ans.\n\n"
        "Le projet public est en ligne.\n\n"
        "- la recherche fondamentale\n\n- la recherche clinique\n\n"
        "Budget\t12 M€\nDurée\ttrois ans\n\n"
        "Fin."
    )
    assert read(rtf.press_release()) == Document("a.rtf", "in/a.rtf", text, "L’Inserm et Sanofi s’associent")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(rb"\ansi\ansicpg1252 l\'92\'e9t\'e9 \'80 \'9cuvre", "l’été € œuvre", id="Windows-1252"),
        pytest.param(rb"\mac l\'d5\'8et\'8e", "l’été", id="Mac"),
        pytest.param(rb"\mac\ansicpg10000 l\'d5\'8et\'8e", "l’été", id="Mac by its number"),
        pytest.param(rb"\pca \'82t\'82", "été", id="DOS"),
        pytest.param(rb"\ansi\ansicpg99999 \'e9t\'e9", "été", id="an unknown code page"),
        pytest.param("\\ansi\\ansicpg65001 été".encode(), "été", id="raw UTF-8"),
        pytest.param("\\ansi\\ansicpg1252 été".encode("cp1252"), "été", id="raw Windows-1252"),
        pytest.param(rb"\u233?t\u233\'e9 {\uc0\u-10179 \u-8704 }", "été 😀", id="Unicode"),
        pytest.param(rb"un\u-10179?e moiti\'e9", "un\ufffde moitié", id="half a sign"),
        pytest.param(rb"{\field{\*\fldinst{HYPERLINK \"http://x.fr/\"}}{\fldrslt le lien}}", "le lien", id="a link"),
        pytest.param(rb"a \\cell b \{c\}", "a \\cell b {c}", id="escaped signs"),
        pytest.param(rb"avant {\pict\wmetafile8\bin7 }}{{\\\'x}apr\'e8s", "avant après", id="a raw picture"),
        pytest.param(rb"avant {\*\shppict{\pict\bin3 }}}}}apr\'e8s", "avant après", id="a raw picture in a shape"),
        pytest.param(rb"{\pntext\f1\'B7\tab}{\*\pn\pnlvlblt}un point", "- un point", id="a list of old Word"),
        pytest.param(rb"{\*\annotation non}{\footer 3}\v0 oui{\footnote note}", "oui", id="left out"),
        pytest.param(rb"un\par\par\pard deux\page trois\sect quatre", "un\n\ndeux\n\ntrois\n\nquatre", id="paragraphs"),
        pytest.param(rb"a\cell\row b\cell c\cell\row\pard fin", "a\nb\tc\n\nfin", id="rows"),
        pytest.param(b"un\\\r\ndeux\r\n\r\nsuite", "un\n\ndeuxsuite", id="line ends of the file"),
        pytest.param(b"un\\\ndeux\\\rtrois", "un\n\ndeux\n\ntrois", id="paragraphs of TextEdit"),
        pytest.param(rb"", "", id="empty"),
    ],
)
def test_bodies(body: bytes, expected: str) -> None:
    assert read(rb"{\rtf1" + body + b"}") == Document("a.rtf", "in/a.rtf", expected)


@pytest.mark.parametrize(
    ("info", "expected"),
    [
        (rb"{\title Accord sign\'e9}", "Accord signé"),
        (rb"{\upr{\title Accord sign?}{\*\ud{\title Accord sign\u233?}}}", "Accord signé"),
        (rb"{\title communique.doc}", None),
        (rb"{\titlefoo x}", None),
    ],
)
def test_the_title_of_the_properties(info: bytes, expected: str | None) -> None:
    data = rb"{\rtf1\ansi{\info" + info + rb"}Texte.}"
    assert read(data) == Document("a.rtf", "in/a.rtf", "Texte.", expected)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "does not begin as RTF does; give it the suffix of what it is, or save it as .rtf"),
        (b"Bonjour", "does not begin as RTF does; give it the suffix of what it is, or save it as .rtf"),
        (rtf.press_release()[:-3], "is cut off (a brace is never closed); download it or save it anew"),
        (
            rb"{\rtf1\u99999999 }",
            "is broken RTF (chr() arg not in range(0x110000)); open it in a word processor and save it anew",
        ),
    ],
)
def test_what_cannot_be_read(data: bytes, message: str) -> None:
    assert read(data) == failure("broken", message)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(rb"{\rtf1{\fonttbl" + rb"\f1" * 20_000 + rb"\fcharset0 a" * 20_000 + b"}x}", id="fonts"),
        pytest.param(
            rb"{\rtf1" + rb"{\FIELD{\*\fldinst{" * 9_000 + b'HYPERLINK "x"' * 9_000 + b"}" * 27_000 + b"x}", id="links"
        ),
        pytest.param(rb"{\rtf1" + b"{" * 200_000 + b"}" * 200_000 + b"x}", id="depth"),
        pytest.param(rb"{\rtf1" + rb"{\title" * 50_000 + b"}" * 50_000 + b"x}", id="titles"),
    ],
)
def test_what_once_took_quadratic_time_is_read(data: bytes) -> None:
    assert read(data) == Document("a.rtf", "in/a.rtf", "x")
