import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from trafilatura.utils import line_processing, trim

from extractor.errors import DocumentError
from extractor.readers import Document, Failure, ReadOptions, read_documents
from extractor.readers import html as reader
from extractor.readers.files import FoundFile
from extractor.readers.html import read_html
from tests.readers.samples.html import article

HEADLINE = "Verdalis et l’Institut Marsan s’allient contre la mucoviscidose"
ARTICLE = f"""{HEADLINE}

La société lyonnaise et le centre de recherche toulousain mettent en commun leurs équipes pendant quatre ans. Un premier essai doit commencer à Toulouse d’ici fin 2026.

Verdalis apporte 12 millions d’euros et sa plateforme d’inhalation ; l’Institut Marsan ouvre sa collection d’échantillons, constituée depuis 2009 avec le CHU de Toulouse.

« Nous cherchions un partenaire qui connaisse les malades », explique Hélène Castaing, directrice générale de Verdalis.

Un calendrier serré

Le comité de pilotage, présidé par Bruno Salvayre, se réunira chaque trimestre. Trois étapes sont prévues :

- le choix des molécules, à l’automne 2025 ;
- les essais sur l’animal, au premier semestre 2026 ;
- l’essai chez vingt-quatre patients.

Financeur\tApport
Verdalis\t12 M€
Région Occitanie\t3,5 M€

La Région, qui finance une partie du bâtiment, siégera au comité sans droit de vote."""
BEFORE = f"""Nous utilisons des cookies pour mesurer notre audience.

Tout accepter

Continuer sans accepter

- Accueil
- Entreprises
- Recherche
- S’abonner

Accueil › Entreprises › Biotechnologies

{HEADLINE}

Par Odile Ferrand, publié le 18 mars 2025 à 7 h 45

La société lyonnaise"""
AFTER = """sans droit de vote.

Sur le même sujet

- Novalière lève 8 M€ 11 mars
- Le CHU de Nantes recrute

2 commentaires

- Enfin une bonne nouvelle pour les familles !

© 2011-2026 La Gazette du Vivant

- Mentions légales
- Contact"""
FRENCH = "L’œuvre de Lætitia Noël a coûté 12 € à l’Inserm dès l’été : « c’est peu », dit-elle…"
LONG = "Le centre de recherche toulousain et la société lyonnaise mettent leurs équipes en commun pendant quatre ans."


def read(data: bytes | str, *, full_page: bool = False) -> Document:
    content = data.encode("utf-8") if isinstance(data, str) else data
    (document,) = read_html(FoundFile("p.html", "p.html", "p.html", content=content), ReadOptions(full_page=full_page))
    return document


def test_an_article_comes_without_its_page() -> None:
    assert read(article()) == Document(
        "p.html", "p.html", ARTICLE, HEADLINE, "2025-03-18", "metadata", "La Gazette du Vivant"
    )


def test_a_full_page_is_all_that_is_seen_block_by_block() -> None:
    text = read(article(), full_page=True).text
    assert text.startswith(BEFORE)
    assert text.endswith(AFTER)
    hidden = ("JavaScript", "Gabarit", "cachée", "Script", "bloc publicitaire", "dataLayer", "font-weight")
    assert [word for word in hidden if word in text] == []


def test_pages_do_not_depend_on_pages_before_and_leave_nothing_behind(caplog: pytest.LogCaptureFixture) -> None:
    first = read(article())
    others = [read(f"<p>{number} {LONG}</p>" * 3).text for number in range(5)]
    assert [read(article()) for _ in range(5)] == [first] * 5
    assert others == [f"{number} {LONG}\n\n{number} {LONG}\n\n{number} {LONG}" for number in range(5)]
    assert (trim.cache_info().currsize, line_processing.cache_info().currsize) == (0, 0)
    with pytest.raises(DocumentError):
        read("<nav></nav>")
    assert caplog.records == []


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object) -> None:
        raise AssertionError("a reader opened a connection")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    links = '<link rel="stylesheet" href="http://a.example/x.css"><base href="http://a.example/">'
    page = (
        f'<!DOCTYPE html SYSTEM "http://a.example/x.dtd"><head>{links}</head><iframe src="http://a.example/f"></iframe>'
    )
    assert read(f'{page}<p>{LONG}</p><img src="http://a.example/i.png">').text == LONG


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("iso-8859-1", "cp1252"),
        ("ISO-8859-1", "utf-8"),
        ("us-ascii", "cp1252"),
        ("windows-1252", "cp1252"),
        ("macintosh", "mac_roman"),
        ("utf-8", "cp1252"),
        ("utf-8", "utf-8"),
        ("utf-8", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16", "cp1252"),
        ("base64", "cp1252"),
        ("inconnu", "cp1252"),
    ],
)
@pytest.mark.parametrize(
    "declaration",
    [
        '<head><meta charset="{}"></head>',
        "<head><META HTTP-EQUIV=Content-Type CONTENT='text/html; charset={}'></head>",
        '<?xml version="1.0" encoding="{}"?>',
    ],
)
def test_french_comes_out_right_whatever_is_declared(declared: str, encoding: str, declaration: str) -> None:
    page = f"{declaration.format(declared)}<p>{FRENCH}</p>"
    assert read(page.encode(encoding)).text == FRENCH


def test_latin_9_has_its_signs_where_it_is_declared() -> None:
    page = '<meta charset="iso-8859-15"><p>L\'œuvre coûte 12 €.</p>'
    assert read(page.encode("iso8859-15")).text == "L'œuvre coûte 12 €."


def test_one_broken_sign_does_not_make_another_encoding_of_utf_8() -> None:
    data = f'<meta charset="iso-8859-1"><p>{FRENCH * 3}</p>'.encode().replace(b"\xc5\x93", b"\xc5", 1)
    assert read(data).text == (FRENCH * 3).replace("œ", "\ufffd", 1)


def test_xhtml_with_entities_and_empty_elements() -> None:
    page = (
        '<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">\n'
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Un œuf</title><script src="x.js"/></head><body><div/>'
        "<p>Élu&nbsp;: 12&euro; &eacute;&#233;&#x153; a<br/>b</p></body></html>"
    )
    assert read(page.encode("cp1252")) == Document("p.html", "p.html", "Élu\xa0: 12€ ééœ a\nb", "Un œuf")


JSON_LD = '<script type="application/ld+json">{}</script>'


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta property="article:published_time" content="2025-03-18T23:45:00-08:00">', "2025-03-18"),
        ('<meta itemprop="datePublished" content="2025-03-18">', "2025-03-18"),
        ('<meta name="DC.date.issued" content="18/03/2025">', "2025-03-18"),
        ('<meta name="citation_publication_date" content="2025/03/18">', "2025-03-18"),
        ('<meta name="date" content="20250318">', "2025-03-18"),
        ('<meta name="date" content="Tue, 18 Mar 2025 07:45:00 +0100">', "2025-03-18"),
        ('<meta name="pubdate" content="bientôt"><meta name="date" content="2025-03-18">', "2025-03-18"),
        ('<time pubdate datetime="2025-03-18T07:45">mardi</time>', "2025-03-18"),
        ('<time itemprop="datePublished" datetime="2025-03-18">mardi</time>', "2025-03-18"),
        (JSON_LD.format('{"@type": "NewsArticle", "datePublished": "2025-03-18T07:45:00Z"}'), "2025-03-18"),
        (JSON_LD.format('[{"@type": ["Thing", "BlogPosting"], "datePublished": "2025-03-18"}]'), "2025-03-18"),
        (JSON_LD.format('{"@type": "WebPage", "datePublished": "2025-03-18",\n"name": "a\nb"}'), "2025-03-18"),
        ('<meta name="date" content="2025-03-20"><time pubdate datetime="2025-03-18">mardi</time>', "2025-03-18"),
        # Nothing certain:
        ("", None),
        ('<meta property="article:modified_time" content="2025-03-18">', None),
        ('<meta name="copyright" content="2025"><footer>© 2025, le 18 mars 2025</footer>', None),
        ('<link rel="canonical" href="https://gazette.example/2025/03/18/x.html">', None),
        ('<meta property="og:url" content="https://gazette.example/2025-03-18/x">', None),
        ("<p>Publié le 18 mars 2025</p><time datetime='2025-03-18'>hier</time>", None),
        ('<aside><time itemprop="datePublished" datetime="2025-03-18">mardi</time></aside>', None),
        ('<time pubdate datetime="2025-03-18">a</time><time pubdate datetime="2025-03-17">b</time>', None),
        ('<meta name="date" content="2025-02-30">', None),
        ('<meta name="date" content="1970-01-01T00:00:00Z">', None),
        ('<meta name="date" content="0001-01-01">', None),
        ('<meta name="date" content="9999-12-31">', None),
        ('<meta name="date" content="1812120100">', None),
        (JSON_LD.format('{"@type": "WebSite", "datePublished": "2025-03-18"}'), None),
        (JSON_LD.format('{"@type": "ItemList", "x": [{"@type": "Article", "datePublished": "2025-03-18"}]}'), None),
        (JSON_LD.format("[" * 50_000), None),
        (JSON_LD.format('{"@type": 7, "datePublished": 2025}'), None),
    ],
)
def test_only_metadata_of_publication_dates_a_page(head: str, day: str | None) -> None:
    document = read(f"<html><head>{head}</head><body><p>{LONG}</p></body></html>")
    assert (document.published, document.published_from) == (day, "metadata" if day else None)


@pytest.mark.parametrize(
    ("page", "title", "site"),
    [
        ("<title>Accord &agrave; Toulouse | La Gazette</title>", "Accord à Toulouse | La Gazette", None),
        (
            '<title>Accord – La Gazette</title><meta property="og:site_name" content="La Gazette">',
            "Accord",
            "La Gazette",
        ),
        ('<title>La Gazette</title><meta name="application-name" content="La Gazette">', "La Gazette", "La Gazette"),
        ("<title>La Gazette</title><h1>Un <b>accord</b>\n à Toulouse</h1>", "Un accord à Toulouse", None),
        ("<title>Accord</title><h1>Logo</h1><h1>Autre</h1>", "Accord", None),
        ('<meta property="og:title" content=" Un  accord "><h1>Logo</h1>', "Un accord", None),
        ("<h1> </h1>", None, None),
    ],
)
def test_title_and_site(page: str, title: str | None, site: str | None) -> None:
    document = read(f"{page}<p>{LONG}</p>")
    assert (document.title, document.site) == (title, site)


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>Brève.</p>", "Brève."),
        (f"<label>{LONG}</label><button>Suivre</button>", f"{LONG}\n\nSuivre"),
        ("texte seul", "texte seul"),
        ("<h1>Titre</h1><div>Verdalis<span> signe.</span></div>", "Titre\n\nVerdalis signe."),
        (
            "<nav>Menu</nav><p>Ligne<br>autre ligne<br><br>suite</p><p>&nbsp;</p>Fin",
            "Menu\n\nLigne\nautre ligne\n\nsuite\n\nFin",
        ),
        ("<pre>Un\n  texte.\n\nUn autre.</pre>", "Un\ntexte.\n\nUn autre."),
        ("<ul><li><p>un</p><li> deux </ul><dl><dt>trois<dd>quatre</dl>", "- un\n\n- deux\n\ntrois\nquatre"),
        ("<p>mono&shy;syl\u200blabe, e\u0301te&#1;</p>", "monosyllabe, éte"),
        ("<p>12\xa0M€  \n et</p>", "12\xa0M€ et"),
    ],
)
def test_a_page_too_short_for_an_article_is_read_as_a_whole(page: str, text: str) -> None:
    assert read(page).text == text


def test_the_headline_stands_above_an_article_that_lacks_it() -> None:
    head = '<head><meta property="og:title" content="Un accord de 12 M€"></head>'
    assert read(f"{head}<article><p>{LONG}</p></article>").text == f"Un accord de 12 M€\n\n{LONG}"
    with_headline = f"{head}<article><p>Un accord de 12&nbsp;M€<br>à Toulouse</p><p>{LONG}</p></article>"
    assert read(with_headline).text == f"Un accord de 12\xa0M€\nà Toulouse\n\n{LONG}"


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>{}</p>",
        '<div style="display:none"><p>{}</p></div>',
        "<template><p>{}</p></template>",
        "<noscript><p>{}</p></noscript>",
        "<select><option>{}</select>",
        "<!-- {} -->",
    ],
)
@pytest.mark.parametrize("full_page", [False, True])
def test_what_is_hidden_in_an_article_stays_out(hidden: str, full_page: bool) -> None:
    page = f"<article><p>{LONG}</p>{hidden.format('Un texte caché au lecteur.')}<p>{LONG} Fin.</p></article>"
    assert read(page, full_page=full_page).text == f"{LONG}\n\n{LONG} Fin."


@pytest.mark.parametrize(
    ("data", "kind", "message"),
    [
        (b"", "no_text", "shows no text, perhaps because a script fills the page; open it in a browser and save it as text"),
        (b"<div id=app></div><script>go()</script><noscript>Activez JavaScript</noscript><!-- x -->", "no_text", "shows no"),
        (b"<frameset><frame src=a.html></frameset>", "no_text", "shows no text"),
        (b"\x89PNG\r\n\x1a\n", "binary", "is a PNG image, not text; convert it to text first"),
        (b"<p>" + b"\x00\x01" * 40, "binary", "holds NUL bytes, so it is no text; convert it to text first"),
    ],
)  # fmt: skip
def test_what_shows_no_text_is_refused(data: bytes, kind: str, message: str) -> None:
    with pytest.raises(DocumentError, match=f"^{message}") as caught:
        read(data)
    assert caught.value.kind == kind


@pytest.mark.parametrize("full_page", [False, True])
@pytest.mark.parametrize("depth", [200, 300, 100_000])
def test_deep_nesting_loses_nothing(depth: int, full_page: bool) -> None:
    inside = "Dedans.<script>go()</script><p>Suite.</p>"
    page = f"<p>Avant.</p>{'<div>' * depth}{inside}{'</div>' * depth}<p>Après.</p>"
    assert read(page, full_page=full_page).text == "Avant.\n\nDedans.\n\nSuite.\n\nAprès."


def test_unclosed_formatting_loses_nothing() -> None:
    assert read("<p>Avant.</p>" + "<font><b>" * 3000 + "Dedans.<p>Après.").text == "Avant.\n\nDedans.\n\nAprès."


def test_what_the_parser_thinks_too_long_is_read_too() -> None:
    page = f"<body style='display: none'><p>Avant.</p><script>{'x' * 11_000_000}</script><p>Après.</p>"
    assert read(page, full_page=True).text == "Avant.\n\nAprès."


def test_a_page_of_five_megabytes() -> None:
    blocks = [f"{number} {LONG}" for number in range(45_000)]
    assert read("".join(f"<p>{block}</p>" for block in blocks)).text == "\n\n".join(blocks)


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (f"<p>{LONG}</p><p {' '.join(f'a{i}=x' for i in range(100_000))}>Fin.</p>", f"{LONG}\n\nFin."),
        (f"<nav>Menu</nav><p>{'<b>mot</b> ' * 3_000}</p>", "Menu\n\n" + ("mot " * 3_000).strip()),
        (
            f"<nav>Menu</nav><p>{LONG}</p><table><tr>{'<td>a' * 3_000}</table>",
            f"Menu\n\n{LONG}\n\n" + "\t".join("a" * 3_000),
        ),
        (f"<nav>Menu</nav><article><p>{LONG}</p>{'<i>a</i>' * 60_000}</article>", f"Menu\n\n{LONG}\n\n{'a' * 60_000}"),
    ],
)
def test_pages_made_to_take_for_ever_do_not(page: str, text: str) -> None:
    assert read(page).text == text


def test_a_page_that_trafilatura_gives_up_on_is_read_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    def give_up(*arguments: object, **options: object) -> None:
        raise AttributeError("no such node")

    monkeypatch.setattr(reader, "bare_extraction", give_up)
    assert read(article()) == Document(
        "p.html",
        "p.html",
        read(article(), full_page=True).text,
        HEADLINE,
        "2025-03-18",
        "metadata",
        "La Gazette du Vivant",
    )


@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<li>", "<table><tr><td>", "<b ", "'", '"', "<!--", "é", "<h1>", "&#0;"]))
)
def test_broken_markup_gives_text_or_a_refusal(pieces: list[str]) -> None:
    kind = "text"
    try:
        assert read("".join(pieces)).text.strip() != ""
    except DocumentError as error:
        kind = error.kind
    assert kind in ("text", "no_text")


def test_pages_are_found_by_their_suffix(tmp_path: Path) -> None:
    for name in ("a.html", "b.HTM", "c.xhtml"):
        (tmp_path / name).write_text(f"<p>{LONG}</p>", encoding="utf-8")
    (tmp_path / "d.html").touch()
    *pages, empty = read_documents([str(tmp_path)])
    assert pages == [Document(name, f"{tmp_path}/{name}", LONG) for name in ("a.html", "b.HTM", "c.xhtml")]
    assert isinstance(empty, Failure)
    assert (empty.id, empty.kind) == ("d.html", "no_text")
