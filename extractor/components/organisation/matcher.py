"""The spaCy component that writes organisations found by rules and word lists to ``doc.spans["organisations"]``."""

from spacy.language import Language
from spacy.tokens import Doc

from extractor.annotations import mark, register, text_of
from extractor.components.organisation.finder import find
from extractor.lexicon import organisations


class OrganisationMatcher:
    """Finds organisations by their names' form and by the lexicons that ship."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        register()

    def __call__(self, doc: Doc) -> Doc:
        mark(doc, "organisations", find(text_of(doc), organisations()))
        return doc


@Language.factory("extractor_organisations")
def create_organisation_matcher(nlp: Language, name: str) -> OrganisationMatcher:
    """``nlp.add_pipe("extractor_organisations")`` works in any pipeline."""
    return OrganisationMatcher(nlp, name)
