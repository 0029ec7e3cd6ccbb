from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.sentences import sentences


@pytest.mark.parametrize(
    "parts",
    [
        ["M. Favre parle.", "Le Dr. Turpin répond !", "Et J.-P. Martin ?"],
        ["« Oui. »", "Il part."],
        ["Un titre sans point", "Une phrase."],
        ["Une phrase coupée\nen deux lignes.", "Une autre."],
        ["- Accueil ›", "- Business ›"],
        ["Le 3 mars, à 12,5 %.", "12 M€ ont suivi."],
        ["Il vaut 3.5 points, dit S.A. Dupont."],
        ["Membres :", "sanofi"],
        ["Un titre", "", "M. Favre parle."],
    ],
)
def test_bounds(parts: list[str]) -> None:
    text = "\n".join(parts)
    assert [text[s:e] for s, e in sentences(text)] == [part for part in parts if part]


def test_a_marked_caption_ends() -> None:
    text = '[caption id="3"]Le maire à gauche[/caption] Il part.'
    assert [text[s:e] for s, e in sentences(text)] == ['[caption id="3"]Le maire à gauche[/caption]', "Il part."]


@given(st.text(alphabet="aA. !?\n«»é…\u00a0:", max_size=80))
def test_they_cover_all_that_is_no_blank(text: str) -> None:
    spans = sentences(text)
    assert all(a < b for a, b in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
