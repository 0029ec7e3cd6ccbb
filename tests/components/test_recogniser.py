"""The recogniser decoded for a whole text at once finds what spaCy's own decoding finds."""

from pathlib import Path
from typing import Any

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.training import Example
from spacy.util import fix_random_seed

from extractor.components.recogniser import Decoder, is_plain
from extractor.pipeline import with_components

SEEDS = sorted((Path(__file__).parent.parent.parent / "seeds").glob("*.txt"))
Name = tuple[int, int, str]


def both(nlp: Language, text: str) -> tuple[list[Name], list[Name]]:
    """The names of a text by our decoding and by spaCy's, in sentences that a full stop ends."""
    doc = nlp.make_doc(text)
    for token in doc:
        token.is_sent_start = token.i == 0 or doc[token.i - 1].text == "."
    if "tok2vec" in nlp.pipe_names:
        doc = nlp.get_pipe("tok2vec")(doc)
    recogniser: Any = nlp.get_pipe("ner")
    ours = Decoder(recogniser).names(doc)
    recogniser.set_annotations([doc], recogniser.predict([doc]))
    return ours, [(e.start, e.end, e.label_) for e in doc.ents]


@pytest.mark.parametrize("path", SEEDS, ids=[p.stem for p in SEEDS])
def test_the_names_of_the_seeds_are_those_of_spacy(pipeline: Language, path: Path) -> None:
    ours, spacys = both(pipeline, path.read_text(encoding="utf-8"))
    assert ours == spacys
    assert len(ours) > 5


WORDS = ("Jean", "Martin", "Société", "générale", "de", "Lyon", "Airbus", "et", "la", "IBM", "université", "Paris", ".", "\n", "  ", "!")  # fmt: skip


@given(words=st.lists(st.sampled_from(WORDS), max_size=30))
def test_the_names_of_any_words_are_those_of_spacy(pipeline: Language, words: list[str]) -> None:
    ours, spacys = both(pipeline, " ".join(words))
    assert ours == spacys


def test_no_name_crosses_a_sentence_or_begins_on_a_blank(pipeline: Language) -> None:
    ours, spacys = both(pipeline, "Il vote pour Emmanuel. Macron gagne avec \n\n Sanofi")
    assert ours == spacys
    assert {(end, label) for _, end, label in ours} >= {(4, "PER")}


def test_names_of_any_length_are_those_of_spacy(pipeline: Language) -> None:
    ours, spacys = both(pipeline, "Banque " * 40)
    assert ours == spacys
    assert max(end - start for start, end, _ in ours) > 20


def trained(*, shared: bool, beam: bool = False) -> Language:
    """A tiny pipeline of another's making, with an encoder that its recogniser shares or has alone."""
    fix_random_seed(0)
    nlp = spacy.blank("xx")
    if shared:
        nlp.add_pipe("tok2vec")
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "*"}
    model = {"@architectures": "spacy.TransitionBasedParser.v2", "state_type": "ner", "extra_state_tokens": True, "hidden_width": 16, "maxout_pieces": 2, "use_upper": True, "nO": None, "tok2vec": listener}  # fmt: skip
    nlp.add_pipe("beam_ner" if beam else "ner", "ner", config={"model": model} if shared else {})
    text = "Airbus et Jean Martin signent à Lyon ."
    examples = [Example.from_dict(nlp.make_doc(text), {"entities": [(0, 6, "ORG"), (10, 21, "PER"), (32, 36, "LOC")]})]
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(30):
        nlp.update(examples, sgd=optimizer)
    return nlp


def test_a_pipeline_of_another_s_making_finds_the_same() -> None:
    nlp = trained(shared=True)
    ours, spacys = both(nlp, "Airbus et Jean Martin signent à Lyon .")
    assert ours == spacys
    assert ours[:2] == [(0, 1, "ORG"), (2, 4, "PER")]


def test_the_recogniser_takes_the_place_of_a_plain_one_only(pipeline: Language) -> None:
    assert "ner" in pipeline.disabled
    assert "extractor_recogniser" in pipeline.pipe_names
    searching = with_components(trained(shared=False, beam=True))
    assert not is_plain(searching.get_pipe("ner"))
    assert "ner" in searching.pipe_names
    assert "extractor_recogniser" not in searching.pipe_names
