"""Wrapped lines: which are joined, and that every offset leads back to the text as it was read."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from extractor.pipeline import extract
from extractor.readers import Document
from extractor.wrapping import unwrapped

PROSE = (
    "Le groupe Crédit Agricole Brie Picardie et la coopérative Les Mousquetaires ont signé lundi à Paris une convention de "
    "partenariat de trois ans dans le domaine des paiements en magasin, a indiqué le directeur général du groupe."
)


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n", "\n  "])
@pytest.mark.parametrize("width", [45, 60, 72, 100])
def test_prose_is_joined_whatever_ends_its_lines(width: int, end: str) -> None:
    text = end.join(textwrap.wrap(f"{PROSE} {PROSE}", width, break_on_hyphens=False))
    assert unwrapped(text).text == f"{PROSE} {PROSE}"


def test_a_short_paragraph_is_joined_where_the_others_show_the_width() -> None:
    wrapped = textwrap.fill(f"{PROSE} {PROSE}", 72)
    short = textwrap.fill(
        "Les deux parties se retrouveront à Lyon au printemps pour faire le point sur leurs travaux.", 72
    )
    assert unwrapped(f"{wrapped}\n\n{short}").text.split("\n\n")[1] == short.replace("\n", " ")
    assert unwrapped(short).text == short


@pytest.mark.parametrize(
    "text",
    [
        PROSE,
        f"{PROSE}\n{PROSE}\n{PROSE}",
        "Menu\nAccueil\nÉconomie\nSport\nCulture\nAbonnez-vous à notre lettre quotidienne de la région",
        "12, rue des Lilas\n69003 Lyon\nFrance\nTéléphone : 04 00 00 00 00",
        "\n".join(f"- {line}" for line in textwrap.wrap(f"{PROSE} {PROSE}", 60)),
        "Airbus signe avec Thales un accord dans le domaine spatial.\nSanofi recrute.\nRenault ouvre une usine à Douai.",
        "",
        "\n\n \n",
        "Quelle est la hauteur de la tour Eiffel ?\nQui a écrit Le Rouge et le Noir ?\nmeteo Biscarrosse demain matin ?",
        "Airbus et Thales signent un accord spatial\nSanofi recrute deux cents personnes à Lyon\nRenault ouvre une usine à Douai",
    ],
)
def test_other_line_ends_stay(text: str) -> None:
    assert unwrapped(text).text == text


def test_lists_and_paragraphs_without_empty_lines_keep_their_ends() -> None:
    wrapped = textwrap.fill(f"{PROSE} {PROSE}", 72)
    text = f"{wrapped}\n{wrapped}\n- Airbus\n- Thales"
    assert unwrapped(text).text == f"{PROSE} {PROSE}\n{PROSE} {PROSE}\n- Airbus\n- Thales"


def test_divided_words_are_mended() -> None:
    text = "\n".join(
        [
            "Le groupe Crédit Agricole Brie Picardie a signé une conven-",
            "tion de partenariat avec la coopérative et, en Auvergne-Rhône-",
            "Alpes, avec trois associations qui aident les habitants des vil-",
            "les de la région.",
        ]
    )
    joined = unwrapped(text)
    assert joined.text == (
        "Le groupe Crédit Agricole Brie Picardie a signé une convention de partenariat avec la coopérative et, en "
        "Auvergne-Rhône-Alpes, avec trois associations qui aident les habitants des villes de la région."
    )
    start = joined.text.index("convention")
    assert text[slice(*joined.original(start, start + 10))] == "conven-\ntion"
    start = joined.text.index("villes")
    assert text[slice(*joined.original(start, start + 6))] == "vil-\nles"


@given(
    st.lists(
        st.sampled_from(["Airbus", "Saint-Étienne", "accord", "à", "a-t-il", "Thales.", "co-", "1."]), max_size=80
    ),
    st.sampled_from(["\n", "\r\n", " \n\t"]),
    st.integers(40, 90),
)
def test_every_stretch_leads_back_to_its_words(words: list[str], end: str, width: int) -> None:
    text = end.join(textwrap.wrap(" ".join(words), width))
    joined = unwrapped(text)
    assert "".join(joined.text.split()).replace("-", "") == "".join(text.split()).replace("-", "")
    for start in range(0, len(joined.text), 7):
        stretch = joined.text[start : start + 12]
        first, last = joined.original(start, start + len(stretch))
        if stretch[:1].strip() and stretch[-1:].strip() and "-" not in stretch:
            assert "".join(text[first:last].split()).replace("-", "") == "".join(stretch.split())


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_record_of_a_wrapped_text_says_the_same_and_quotes_it_as_it_stands(pipeline: Language, end: str) -> None:
    text = end.join(textwrap.wrap(f"{PROSE} {PROSE}", 66, break_on_hyphens=False))
    plain, record = (extract(pipeline, Document("a", "a", t)) for t in (f"{PROSE} {PROSE}", text))
    assert [(e.label, " ".join(e.text.split())) for e in record.entities] == [(e.label, e.text) for e in plain.entities]
    assert [[p.name for p in r.participants] for r in record.relations] == [
        [p.name for p in r.participants] for r in plain.relations
    ]
    stretches = [*record.entities, *(s for r in record.relations for s in (r.trigger, r.evidence))]
    assert all(text[s.start : s.end] == s.text for s in stretches)
    assert record.relations
