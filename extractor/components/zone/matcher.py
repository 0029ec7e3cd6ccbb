"""The spaCy component that writes the zones of a Doc to ``doc._.zones``."""

from spacy.language import Language
from spacy.tokens import Doc

from extractor.annotations import register, text_of
from extractor.components.zone.finder import find


class ZoneMatcher:
    """Writes ``[start, end, zone]`` for each stretch that is not the article's running text;
    leaves a Doc alone whose zones are known already, as those of a part of a longer text."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        register()

    def __call__(self, doc: Doc) -> Doc:
        if doc._.zones is None:
            doc._.zones = [[z.start, z.end, z.zone] for z in find(text_of(doc))]
        return doc


@Language.factory("extractor_zones")
def create_zone_matcher(nlp: Language, name: str) -> ZoneMatcher:
    """``nlp.add_pipe("extractor_zones")`` works in any pipeline."""
    return ZoneMatcher(nlp, name)
