"""The spaCy component that writes dates and durations to ``doc.spans["dates"]``."""

from datetime import date

from spacy.language import Language
from spacy.tokens import Doc

from extractor.annotations import mark, register, text_of
from extractor.components.date.finder import find


class DateMatcher:
    """Finds and values dates and durations; ``doc._.published`` is what relative ones lean on."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        register()

    def __call__(self, doc: Doc) -> Doc:
        published = doc._.published
        mark(doc, "dates", find(text_of(doc), date.fromisoformat(published) if published else None))
        return doc


@Language.factory("extractor_dates")
def create_date_matcher(nlp: Language, name: str) -> DateMatcher:
    """``nlp.add_pipe("extractor_dates")`` works in any pipeline."""
    return DateMatcher(nlp, name)
