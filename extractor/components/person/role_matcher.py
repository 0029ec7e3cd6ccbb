"""The spaCy component that gives the people of ``doc._.people`` their role and organisation."""

from spacy.language import Language
from spacy.tokens import Doc

from extractor.annotations import register, sentence_bounds, text_of
from extractor.components.person.roles import office_of
from extractor.salience import implied_organisation, in_the_margin


class RoleMatcher:
    """Reads the words around each mention of a person; comes after the coreference."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        register()

    def __call__(self, doc: Doc) -> Doc:
        text = text_of(doc)
        of_mention = {tuple(m): o["id"] for o in doc._.organisations or () for m in o["mentions"]}
        spans = sorted(of_mention)
        furniture = [(start, end) for start, end, zone in doc._.zones or () if zone == "boilerplate"]
        mentions = [(*m, of_mention[m]) for m in spans if not in_the_margin(text, m, furniture)]
        sentences = [(s.start_char, s.end_char) for s in (doc[i:j] for i, j in sentence_bounds(doc))]
        for person in doc._.people or ():
            for start, end in person["mentions"]:
                office = office_of(text, (start, end), spans)
                if office is None:
                    continue
                organisation = of_mention.get(office.organisation) if office.organisation else None
                if organisation is None and office.implied:
                    organisation = implied_organisation(text, (start, end), office.kind, mentions, sentences)
                if office.role:
                    person.setdefault("role", office.role)
                if organisation:
                    person.setdefault("organisation", organisation)
                if person.get("role") and person.get("organisation"):
                    break
        return doc


@Language.factory("extractor_roles")
def create_role_matcher(nlp: Language, name: str) -> RoleMatcher:
    """Comes after ``extractor_coreference``."""
    return RoleMatcher(nlp, name)
