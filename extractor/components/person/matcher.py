"""The spaCy component that writes people found by rules to ``doc.spans["people"]``."""

from spacy.language import Language
from spacy.tokens import Doc

from extractor.annotations import mark, register, text_of
from extractor.components.person.finder import find
from extractor.lexicon import person_words


class PersonMatcher:
    """Finds people by titles, initials and the given names that ship."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        register()

    def __call__(self, doc: Doc) -> Doc:
        mark(doc, "people", find(text_of(doc), person_words()))
        return doc


@Language.factory("extractor_people")
def create_person_matcher(nlp: Language, name: str) -> PersonMatcher:
    """``nlp.add_pipe("extractor_people")`` works in any pipeline."""
    return PersonMatcher(nlp, name)
