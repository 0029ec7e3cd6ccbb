"""Agreements that no construction states, found by the words around two organisations and by what the document shows of
them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.components.partnership.arguments import clause_of
from extractor.components.partnership.likelihood import PATH, RULE, Likely, Page, Sighting, judged, weighed
from extractor.components.partnership.weighing import NO_PAIRS, Weights, pairs_of, surroundings, topic, weights
from tests.components.test_partnership import found_in

# Weights under which a pair is as likely as its words say.
ONLY_WORDS = {"here": 1.0}


def page_of(*sentences: str) -> tuple[Page, list[Sighting]]:
    """A document of sentences in which capitals are organisations, and the sentences that name several."""
    text, spans, mentions, sightings = "", [], [], []
    for place, sentence in enumerate(sentences):
        start = len(text)
        text += sentence + " "
        inside = [(start + i, start + i + 1, ord(c) - ord("A")) for i, c in enumerate(sentence) if c.isupper()]
        spans.append((start, start + len(sentence)))
        mentions += inside
        clause = clause_of(text, spans[-1], [(s, e, (name,)) for s, e, name in inside])
        if len({name for *_, name in inside}) > 1:
            sightings.append(Sighting(place, spans[-1], *clause, stated=0, open=True))
    return Page(text, spans, mentions), sightings


def likely(known: Weights, *sentences: str) -> list[Likely]:
    page, sightings = page_of(*sentences)
    return judged(page, sightings, known)


def bound_in(sentence: str, words: dict[str, float]) -> list[tuple[tuple[int, ...], tuple[int, int]]]:
    """What given weights of words bind in a sentence, and the words that are shown for it."""
    known = Weights(words, ONLY_WORDS, 0.9)
    return [(s.parties, s.trigger) for each in likely(known, sentence) for s in weighed(each, known, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Par cette alliance, l’[X] et le [Y] veulent installer le Québec parmi les pionniers.",
            [(("X", "Y"), "alliance")],
        ),
        ("Par cette rue, l’[X] et le [Y] veulent installer le Québec parmi les pionniers.", []),
        ("Entre [X] et l’[Y], un train court sur quatre voies.", []),
        ("[X] et l’[Y] ont décidé de vendre dans une même foire leurs biopsies.", []),
        ("Mardi, [X] et le [Y] n’ont rien paraphé.", []),
        ("[X] a livré à l’[Y] une rame.", []),
    ],
)
def test_what_no_construction_states(text: str, expected: list[tuple[tuple[str, ...], str]]) -> None:
    plain = text.replace("[", "").replace("]", "")
    found = [s for s in found_in(text) if s.statement.rule == RULE]
    assert [(s.parties, plain[slice(*s.statement.trigger)]) for s in found] == expected
    assert all(path == PATH for s in found for path, _ in s.paths)


def test_pairs_that_share_one_are_one_set_and_the_word_that_weighs_most_is_shown() -> None:
    assert bound_in("A scelle un pacte par B et par C", {"b:par": 1.0, "b:scelle": 4.0, "b:pacte": 1.0}) == [
        ((0, 1, 2), (2, 8))
    ]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("A mange B", {"b:mange": 9.0}),  # a word that says nothing of cooperation
        ("A scelle B", {"b:scelle": 0.5}),  # not sure enough
        ("A le collectif B", {"b:collect": 9.0}),  # what B is called
        ("A vend à l’ensemble de ses amis et B", {"b:ensembl": 9.0}),  # what is all of something
        ("A dit que la commune et B", {"b:commune": 9.0}),  # a place
    ],
)
def test_what_binds_nobody(sentence: str, words: dict[str, float]) -> None:
    assert bound_in(sentence, words) == []


def test_a_word_beside_is_shown_where_none_between_tells() -> None:
    assert bound_in(
        "A mange B le matin du jour où tous vont le sceller par accord", {"b:mange": 9.0, "s:accord": 1.0}
    ) == [((0, 1), (55, 61))]


def test_what_is_bound_before_is_not_bound_again() -> None:
    known = Weights({"b:scelle": 9.0}, ONLY_WORDS, 0.9)
    (each,) = likely(known, "A scelle B")
    assert each.sets() == [(0, 1)]
    assert each.sets([{0, 1, 2}]) == []


def test_who_belongs_to_an_agreement_is_tied_to_each_of_its_parties() -> None:
    known = Weights({"b:scelle": 9.0}, ONLY_WORDS, 0.9)
    (each,) = likely(known, "A scelle B et C")
    assert each.belonging({0, 1}) == ()
    assert each.belonging({0}) == (1, 2)
    assert each.belonging({5}) == ()


def test_a_document_shows_who_matters_once_it_has_three_sentences() -> None:
    known = Weights({"b:scelle": 1.0}, {"here": 1.0, "apart": -9.0, "ranks 0 and 1": 9.0, "together 2 times": 9.0}, 0.9)
    short, long = likely(known, "A scelle B")[0], likely(known, "A scelle B", "A boit", "B scelle A")[0]
    assert (short.sets(), long.sets()) == ([], [(0, 1)])


def test_what_words_say_elsewhere_and_through_a_third_counts() -> None:
    document = {"elsewhere": 1.0, "through a third": 1.0}
    known = Weights({"b:scelle": 9.0, "b:et": 3.0}, document, 0.9)
    first, _, last = likely(known, "A dit B", "A boit C", "A scelle B")
    assert [round(first.of[0, 1], 2), round(last.of[0, 1], 2)] == [1.0, 0.5]
    (through,) = likely(known, "A et B et C")
    assert round(through.of[0, 2], 2) == 0.95


def test_features_of_the_surroundings() -> None:
    text = "Titre Premier\nIl pleut souvent. Elles viennent. Ils mangent encore."
    assert topic(text, (0, 13)) == {
        **{f"head:{w}": 0.2 for w in ("pleut", "souven", "vienne", "mangen", "encore")},
        "title:titre": 0.3,
        "title:premier": 0.3,
    }
    assert surroundings(text, (14, 31), None) == {"before:pleut": 0.3, "before:souvent": 0.3}


def test_what_is_shipped_was_right_more_often_than_not() -> None:
    known = weights()
    assert 0.7 < known.precision < 1
    assert len(known.words) > 1000
    assert known.document["here"] > 0


@given(st.lists(st.sampled_from(["A", "B", "C", " et ", " avec ", "l’", ", ", "un accord ", "\n", "(", ")", "."])))
def test_every_pair_once_and_of_two(pieces: list[str]) -> None:
    text = "".join(pieces)
    mentions = [(i, i + 1, (ord(c) - ord("A"),)) for i, c in enumerate(text) if c.isupper()]
    clause = clause_of(text, (0, len(text)), mentions)[0]
    found = [p.members for p in pairs_of(clause, {}).pairs]
    assert len(found) == len(set(found))
    assert all(one < other for one, other in found)


def test_a_long_list_has_no_pairs() -> None:
    text = ", ".join("ABCDEFGHIJKLM")
    mentions = [(i, i + 1, (ord(c) - ord("A"),)) for i, c in enumerate(text) if c.isupper()]
    assert pairs_of(clause_of(text, (0, len(text)), mentions)[0], {}) == NO_PAIRS
