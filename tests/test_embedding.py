"""What the statistical model sees of a word: the word lists, and the word's other mentions in the document."""

import numpy
import pytest
import spacy
from spacy.ml.models.tok2vec import MaxoutWindowEncoder, MishWindowEncoder
from thinc.layers.chain import forward as chain_forward

from extractor.embedding.cues import Cue, cue_column
from extractor.embedding.encoder import window_encoder
from extractor.embedding.layer import press_embed
from extractor.embedding.lists import FIRST, MAYBE_ORG, ORG, ORG_IN, ROLE, TITLE, lexicon_column


def cues(text: str) -> dict[str, Cue | None]:
    """The cues of each word; None of those that have no capital."""
    doc = spacy.blank("fr_press")(text)
    column = cue_column(doc, lexicon_column(doc)).tolist()
    return {t.text: Cue(value - 1) if value else None for t, value in zip(doc, column, strict=True)}


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Jeanne Valmorin parle. Valmorin rit.", "Valmorin", Cue.AFTER_GIVEN_NAME),
        ("M. Valmorin rit.", "Valmorin", Cue.AFTER_TITLE),
        ("J. Valmorin rit.", "Valmorin", Cue.AFTER_TITLE),
        ("La Valmorin rit.", "Valmorin", Cue.AFTER_ARTICLE),
        ("On va à Valmorin.", "Valmorin", Cue.AFTER_PLACE_PREPOSITION),
        ("Elle vient de chez Valmorin.", "Valmorin", Cue.AFTER_ORGANISATION_WORD),
        ("La start-up nantaise Valmorin rit.", "Valmorin", Cue.AFTER_ORGANISATION_WORD),
        ("Le groupe Zorn, Valmorin rit.", "Valmorin", Cue(0)),
        ("Ici Sanofi rit.", "Sanofi", Cue.LISTED),
        ("Ici Valmorin, 43 ans, explique.", "Valmorin", Cue(0)),
        ("Ici Valmorin, sa voisine, explique.", "Valmorin", Cue(0)),
        ("Ici Valmorin explique.", "Valmorin", Cue.SPEAKS),
        ("Ici valmorin explique.", "valmorin", None),
        ("Ici X explique.", "X", None),
    ],
)
def test_what_one_mention_shows(text: str, word: str, expected: Cue | None) -> None:
    assert cues(text)[word] == expected


def test_all_mentions_of_a_word_are_one() -> None:
    found = cues("VALMORIN grandit. M. Valmorin rit. Elle va chez Valmorin.")
    assert found["VALMORIN"] == found["Valmorin"] == Cue.AFTER_TITLE | Cue.AFTER_ORGANISATION_WORD


def test_the_layer_has_a_table_more_with_cues() -> None:
    doc = spacy.blank("fr_press")("Jeanne Valmorin parle.")
    for with_cues, tables in ((False, 3), (True, 4)):
        layer = press_embed(width=8, attrs=["NORM", "SHAPE"], rows=[50, 50], cues=with_cues)
        layer.initialize(X=[doc])
        (vectors,) = layer.predict([doc])
        assert (vectors.shape, sum(part.name == "hashembed" for part in layer.walk())) == ((4, 8), tables)
        assert numpy.isfinite(vectors).all()


def test_words_that_stand_twice_get_the_vectors_that_learning_gives_them() -> None:
    blank = spacy.blank("fr_press")
    docs = [blank(text) for text in ("Le chat voit le chat de Valmorin.", "", "Valmorin voit le chat, le chat rit.")]
    layer = press_embed(width=8, attrs=["NORM", "SHAPE"], rows=[50, 50], cues=True)
    layer.initialize(X=docs)
    each, _ = chain_forward(layer, docs, is_train=False)
    once = layer.predict(docs)
    assert [v.shape for v in once] == [v.shape for v in each] == [(8, 8), (0, 8), (9, 8)]
    for one, other in zip(once, each, strict=True):
        numpy.testing.assert_allclose(one, other, atol=1e-5)


def test_the_word_lists_as_a_feature() -> None:
    doc = spacy.blank("fr_press")("Mme Sylvie Dubreuil, directrice de Novo Nordisk, chez Orange")
    column = dict(zip([t.text for t in doc], map(int, lexicon_column(doc)), strict=True))
    assert column == {
        "Mme": TITLE, "Sylvie": FIRST, "Dubreuil": 0, ",": 0, "directrice": ROLE, "de": 0, "Novo": ORG, "Nordisk": ORG_IN,
        "chez": 0, "Orange": MAYBE_ORG,
    }  # fmt: skip


@pytest.mark.parametrize("words", [1, 2, 40])
def test_the_encoder_gives_the_vectors_of_spacy(words: int) -> None:
    random = numpy.random.default_rng(0)
    vectors = random.normal(size=(words, 12)).astype("float32")
    model = MaxoutWindowEncoder(width=12, window_size=1, maxout_pieces=3, depth=4)
    model.initialize(X=[vectors], Y=[vectors])
    for part in model.walk():
        for name in part.param_names:
            part.set_param(
                name, part.get_param(name) + random.normal(size=part.get_param(name).shape).astype("float32") / 10
            )
    encoder = window_encoder(model)
    assert encoder is not None
    numpy.testing.assert_allclose(encoder(vectors), model.predict([vectors])[0], rtol=0, atol=1e-5)


def test_encoders_of_other_kinds_are_left_to_spacy() -> None:
    vectors = numpy.zeros((3, 12), dtype="float32")
    wide = MaxoutWindowEncoder(width=12, window_size=2, maxout_pieces=3, depth=2)
    mish = MishWindowEncoder(width=12, window_size=1, depth=2)
    for model in (wide, mish):
        model.initialize(X=[vectors], Y=[vectors])
        assert window_encoder(model) is None
