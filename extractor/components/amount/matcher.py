"""The spaCy component that writes amounts of money and percentages to ``doc.spans["amounts"]``."""

from datetime import date

from spacy.language import Language
from spacy.tokens import Doc

from extractor.annotations import mark, register, text_of
from extractor.components.amount.finder import find


class AmountMatcher:
    """Finds and values amounts of money and percentages; ``doc._.published`` is what relative ones lean on."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        register()

    def __call__(self, doc: Doc) -> Doc:
        published = doc._.published
        mark(doc, "amounts", find(text_of(doc), date.fromisoformat(published) if published else None))
        return doc


@Language.factory("extractor_amounts")
def create_amount_matcher(nlp: Language, name: str) -> AmountMatcher:
    """``nlp.add_pipe("extractor_amounts")`` works in any pipeline."""
    return AmountMatcher(nlp, name)
