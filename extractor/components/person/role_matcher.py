"""The spaCy component that gives the people of ``doc._.people`` their role and organisation."""

from spacy.language import Language
from spacy.tokens import Doc

from extractor.annotations import register
from extractor.components.person.roles import office_of


class RoleMatcher:
    """Reads the words around each mention of a person; comes after the coreference."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        register()

    def __call__(self, doc: Doc) -> Doc:
        of_mention = {tuple(m): o["id"] for o in doc._.organisations or () for m in o["mentions"]}
        spans = sorted(of_mention)
        for person in doc._.people or ():
            for mention in person["mentions"]:
                office = office_of(doc.text, tuple(mention), spans)
                if office is None:
                    continue
                person.setdefault("role", office.role)
                if office.organisation:
                    person.setdefault("organisation", of_mention[office.organisation])
                if person.get("role") and person.get("organisation"):
                    break
        return doc


@Language.factory("extractor_roles")
def create_role_matcher(nlp: Language, name: str) -> RoleMatcher:
    """Comes after ``extractor_coreference``."""
    return RoleMatcher(nlp, name)
