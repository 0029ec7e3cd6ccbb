import pytest

from extractor.readers.hyphens import RULES, Hyphens
from extractor.readers.layout import Line, clean, running_text

WIDTH = 5.0  # points a letter
FULL = "Les équipes de Nantes et de Lyon participent au programme commun que"


def column(*texts: str, left: float = 60, top: float = 780, height: float = 12, leading: float = 14) -> list[Line]:
    """Lines one below the other; an empty one leaves half a line free, blanks before a text indent it."""
    lines = []
    for text in texts:
        start = left + WIDTH * (len(text) - len(text.lstrip(" ")))
        words = text.strip().removesuffix("\u00ad")
        if words:
            divided = text.endswith("\u00ad")
            lines.append(Line(words, start, start + WIDTH * len(words), top, height, divided))
        top -= leading if words else leading / 2
    return lines


@pytest.mark.parametrize(
    ("before", "after", "sign"),
    [
        ("un parte", "nariat", ""),
        ("à Saint", "Étienne", "-"),
        ("les Rhône", "Alpes", "-"),
        ("Covid", "19", "-"),
        ("c’est-à", "dire", "-"),
        ("c’est", "à-dire", "-"),
        ("l’amitié franco", "allemande", "-"),
        ("les pays franco", "phones", ""),
        ("le vice", "président", "-"),
        ("celui", "ci, dit", "-"),
        ("a", "t-il dit", "-"),
        ("Aix", "en-Provence", "-"),
        ("la main", "d’œuvre", "-"),
        ("aujour", "d’hui", ""),
        ("une expé", "rience", ""),
        ("le mi", "nistre", ""),
        ("une start", "up", "-"),
        ("les biotech", "nologies", ""),
        ("un co", "développement", ""),
    ],
)
def test_a_divided_word(before: str, after: str, sign: str) -> None:
    hyphens = Hyphens(["La start-up et une autre start-up", "le codéveloppement"])
    assert hyphens.sign(before, after) == sign


def test_each_rule_of_hyphens_has_an_id_of_its_own() -> None:
    assert [rule.id for rule in RULES] == [
        "seen", "learned", "first_part", "last_part", "small_word_before", "small_word_after", "elided", "divided",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("l’eﬃcacité de la ﬁlière", "l’efficacité de la filière"),
        ("12\u00a0M€  «\u202foui\u202f»", "12\u00a0M€ «\u202foui\u202f»"),
        ("e\u0301te\u0301", "été"),
        ("\uf0b7\tun point\x00\x07\ufffe\ud800", "• un point"),
        ("soft\u00adhyphène\u200b", "softhyphène"),
        ("\u2003\x02 ", ""),
    ],
)
def test_clean(given: str, expected: str) -> None:
    assert clean(given) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param((FULL, "finance la région."), [f"{FULL} finance la région."], id="wrapped"),
        pytest.param((FULL, FULL, "Sanofi dirige."), [f"{FULL} {FULL} Sanofi dirige."], id="wrapped before a capital"),
        pytest.param((FULL, "Sanofi dirige.", FULL), [f"{FULL} Sanofi dirige.", FULL], id="a short last line ends it"),
        pytest.param((FULL, FULL + ".", "", FULL), [f"{FULL} {FULL}.", FULL], id="a space between"),
        pytest.param((FULL + ".", "   " + FULL[:-4], FULL), [FULL + ".", f"{FULL[:-4]} {FULL}"], id="an indented line"),
        pytest.param(("Un programme", FULL, FULL), ["Un programme", f"{FULL} {FULL}"], id="a heading of the same size"),
        pytest.param((FULL, "• un point", "• un autre"), [FULL, "• un point", "• un autre"], id="bullets"),
        pytest.param((FULL + " :", "– un point", "– un autre"), [FULL + " :", "– un point", "– un autre"], id="dashes"),
        pytest.param((FULL, "– dit Sanofi – va mieux."), [f"{FULL} – dit Sanofi – va mieux."], id="a dash at a line's head"),
        pytest.param((FULL, "1. Un point", "2. Un autre"), [f"{FULL} 1. Un point", "2. Un autre"], id="numbers"),
        pytest.param((FULL, "Jean Martin", "Sanofi", "75008 Paris"), [f"{FULL} Jean Martin", "Sanofi", "75008 Paris"], id="address"),
        pytest.param(("Un parte\u00ad", "nariat avec Saint\u00ad", "Étienne"), ["Un partenariat avec Saint-Étienne"], id="divided"),
        pytest.param((FULL[:-4] + " 5-", "10 personnes"), [FULL[:-4] + " 5-10 personnes"], id="a hyphen after a number"),
        pytest.param((), [""], id="nothing"),
    ],
)  # fmt: skip
def test_paragraphs(texts: tuple[str, ...], expected: list[str]) -> None:
    page = column(*texts)
    assert running_text([page]) == "\n\n".join(expected)


def test_a_headline_in_large_letters_is_one_paragraph() -> None:
    headline = column("L’Inserm et Sanofi", "s’associent à Lyon et", "Nantes", top=800, height=20, leading=24)
    page = [*headline, *column(FULL, FULL, FULL + ".", top=720)]
    assert running_text([page]) == f"L’Inserm et Sanofi s’associent à Lyon et Nantes\n\n{FULL} {FULL} {FULL}."


def test_two_columns_under_an_introduction_over_both() -> None:
    wide = FULL + " l’Inserm soutient depuis Paris avec les hôpitaux, les universités et"
    page = [
        *column(wide, "tous les autres.", top=780),
        *column(*["Le partenariat de l’Inserm et de"] * 12, top=740),
        *column(*["sa filiale à Lyon avec Sanofi et"] * 12, left=300, top=740),
    ]
    left, right = "Le partenariat de l’Inserm et de", "sa filiale à Lyon avec Sanofi et"
    assert running_text([page]) == f"{wide} tous les autres.\n\n" + " ".join([left] * 12 + [right] * 12)


def test_running_heads_feet_and_page_numbers_are_removed() -> None:
    pages = [
        [
            *column(f"Communiqué de presse – page {n}", top=820),
            *column(f"Sanofi emploie {'x' * n} personnes.", top=780),
            *column("Sanofi – 54 rue La Boétie", top=40),
            *column(f"- {n} -", left=300, top=20),
        ]
        for n in range(1, 5)
    ]
    pages[0] = pages[0][1:]
    assert running_text(pages) == "\n\f\n".join(f"Sanofi emploie {'x' * n} personnes." for n in range(1, 5))


def test_what_stands_on_two_of_six_pages_and_years_stay() -> None:
    texts = ["Annexe", "Un", "Annexe", FULL + ".", "Trois", "2024"]
    assert running_text([column(text) for text in texts]) == "\n\f\n".join(texts)


def test_a_repeated_line_between_others_stays() -> None:
    pages = [column(f"Titre {word}", "Le même texte.", f"{FULL} {word}.") for word in ("un", "deux", "trois")]
    assert running_text(pages) == "\n\f\n".join(
        f"Titre {word}\n\nLe même texte.\n\n{FULL} {word}." for word in ("un", "deux", "trois")
    )


def test_a_paragraph_over_two_pages_keeps_its_form_feed() -> None:
    assert running_text([column(FULL, FULL), column("finance la région.")]) == f"{FULL} {FULL}\ffinance la région."
    assert running_text([column(FULL, "un parte\u00ad"), column("nariat de Lyon")]) == f"{FULL} un partenariat\fde Lyon"
    assert running_text([column(FULL + "."), [], column("Fin.")]) == f"{FULL}.\n\f\n\f\nFin."


def test_pieces_of_one_line_are_one_line() -> None:
    page = [*column("•"), *column("un point", left=80), *column("• un autre", top=766)]
    assert running_text([page]) == "• un point\n\n• un autre"
