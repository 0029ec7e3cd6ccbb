"""Agreements that no construction states, found by the weights of the words around two organisations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.components.partnership.arguments import clause_of
from extractor.components.partnership.weighing import RULE, Bound, Weights, bound, pairs, weights
from tests.components.test_partnership import found_in


def bound_in(signed: str, known: Weights) -> list[Bound]:
    """What given weights bind in a sentence in which capitals are organisations."""
    mentions = [(i, i + 1, (ord(c) - ord("A"),)) for i, c in enumerate(signed) if c.isupper()]
    return bound(clause_of(signed, (0, len(signed)), mentions)[0], known)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mardi, [X] et le [Y] ont paraphé un texte qui doit raccourcir les trajets.", [(("X", "Y"), "paraphé")]),
        ("Le cahier paraphé par [X], l’[Y] et la [Z] court sur quatre ans.", [(("X", "Y", "Z"), "paraphé")]),
        ("[X] et l’[Y] ont décidé de réunir dans une même base leurs biopsies.", [(("X", "Y"), "réunir")]),
        ("[X] et l’[Y] ont décidé de vendre dans une même foire leurs biopsies.", []),
        ("Mardi, [X] et le [Y] n’ont rien paraphé.", []),
        ("[X] a livré à l’[Y] une rame.", []),
    ],
)
def test_what_no_construction_states(text: str, expected: list[tuple[tuple[str, ...], str]]) -> None:
    plain = text.replace("[", "").replace("]", "")
    found = [s for s in found_in(text) if s.statement.rule == RULE]
    assert [(s.parties, plain[slice(*s.statement.trigger)]) for s in found] == expected
    assert all(path == "weighed by the words around" for s in found for path, _ in s.paths)


def test_pairs_that_share_one_are_one_set_and_the_word_that_weighs_most_is_shown() -> None:
    known = Weights({"b:par": 1.0, "b:scelle": 3.0, "b:pacte": 1.0}, -2.5, 0.9)
    assert bound_in("A scelle un pacte par B et par C", known) == [Bound((0, 1, 2), (4, 10))]


def test_a_word_that_says_nothing_of_cooperation_is_not_shown_whatever_it_weighs() -> None:
    assert bound_in("A mange B", Weights({"b:mange": 9.0}, 0.0, 0.9)) == []


def test_a_pair_that_is_not_sure_enough_is_none() -> None:
    assert bound_in("A scelle B", Weights({"b:scelle": 0.5}, 0.0, 0.9)) == []


def test_what_is_shipped_was_right_more_often_than_not() -> None:
    known = weights()
    assert 0.7 < known.precision < 1
    assert len(known.of) > 1000


@given(st.lists(st.sampled_from(["A", "B", "C", " et ", " avec ", "l’", ", ", "un accord ", "\n", "(", ")", "."])))
def test_every_pair_once_and_of_two(pieces: list[str]) -> None:
    text = "".join(pieces)
    mentions = [(i, i + 1, (ord(c) - ord("A"),)) for i, c in enumerate(text) if c.isupper()]
    found = [p.members for p in pairs(clause_of(text, (0, len(text)), mentions)[0])]
    assert len(found) == len(set(found))
    assert all(one < other for one, other in map(sorted, found))
