"""The tokenizer cuts where values and names begin, and never changes a character."""

import subprocess
import sys

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

NLP = spacy.blank("fr_press")


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("12M€ et 1,2Md€, 354M$ ou 5%", "12 M€ et 1,2 Md€ , 354 M$ ou 5 %"),
        ("l’Inserm d'ici jusqu’au qu'elle", "l’ Inserm d' ici jusqu’ au qu' elle"),
        ("aujourd'hui prud’hommes N’Diaye rendez-vous", "aujourd'hui prud’hommes N’Diaye rendez-vous"),
        ("M. Favre, S.A. et J.-P. Martin.", "M. Favre , S.A. et J.-P. Martin ."),
        ("le 8/12/2025, AP-HM, Saint-Étienne", "le 8/12/2025 , AP-HM , Saint-Étienne"),
        ("Inserm.fr et www.exemple.fr/a.jpg.", "Inserm.fr et www.exemple.fr/a.jpg ."),
        ("A-t-il dit-elle ?", "A -t-il dit -elle ?"),
        ("INSERM-/Université (CNRS) « oui »", "INSERM -/ Université ( CNRS ) « oui »"),
        ("ex-Free @Bla CELLforCURE*.", "ex- Free @ Bla CELLforCURE * ."),
        ("Saint-Malo et Saint. Malo", "Saint-Malo et Saint . Malo"),
        ("Daher-Safran : Daher et Safran", "Daher - Safran : Daher et Safran"),
        ("Daher-Safran seuls", "Daher-Safran seuls"),
    ],
)
def test_cuts(text: str, tokens: str) -> None:
    doc = NLP(text)
    assert [t.text for t in doc] == tokens.split(" ")
    assert doc.text == text


def test_and_company_is_one_token() -> None:
    assert [t.text for t in NLP("Lazard & Cie.")] == ["Lazard", "& Cie", "."]


@given(
    st.text(
        alphabet=st.one_of(st.characters(exclude_categories=("Cs",)), st.sampled_from("aéL’'-M€%. \u00a0\n/&Cie")),
        max_size=60,
    )
)
def test_no_character_is_changed(text: str) -> None:
    assert NLP.make_doc(text).text == text


@given(st.lists(st.tuples(st.sampled_from(["(", "l’", "_", "/x", "aé", ".", "12"]), st.integers(1, 450)), max_size=4))
def test_what_stands_without_blanks_is_cut_and_keeps_its_characters(parts: list[tuple[str, int]]) -> None:
    text = " fin ".join(piece * times for piece, times in parts)
    doc = NLP.make_doc(text)
    assert doc.text == text
    assert all(len(token) <= 400 for token in doc)


def test_numbers() -> None:
    assert [t.like_num for t in NLP("douze 1,2 3/4 Sanofi")] == [True, True, True, False]


def test_saved_and_loaded(tmp_path: object) -> None:
    NLP.to_disk(str(tmp_path))
    loaded = spacy.load(str(tmp_path))
    assert [t.text for t in loaded("12M€ d’Inserm")] == ["12", "M€", "d’", "Inserm"]
    assert isinstance(loaded, Language)


def test_spacys_own_french_is_neither_imported_nor_replaced() -> None:
    code = (
        "import sys, spacy; spacy.blank('fr_press'); assert 'spacy.lang.fr' not in sys.modules; "
        "assert spacy.util.get_lang_class('fr').__module__ == 'spacy.lang.fr'"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=120).returncode == 0
