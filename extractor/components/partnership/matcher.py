"""The spaCy component that writes partnerships to ``doc._.relations``."""

from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from extractor.annotations import register
from extractor.components.partnership.arguments import Statement, statements

Relation = dict[str, Any]


def _entity_spans(doc: Doc, label: str, sentence: tuple[int, int]) -> list[list[int]]:
    return [
        [e.start_char, e.end_char]
        for e in doc.ents
        if e.label_ == label and sentence[0] <= e.start_char and e.end_char <= sentence[1]
    ]


def _relation(doc: Doc, statement: Statement, parties: list[str]) -> Relation:
    durations = [
        (e._.attributes or {}).get("value")
        for e in doc.ents
        if e.label_ == "DURATION" and statement.sentence[0] <= e.start_char < statement.sentence[1]
    ]
    return {
        "label": "PARTNERSHIP",
        "participants": parties,
        "status": statement.status,
        "status_rule": statement.status_rule,
        "dates": _entity_spans(doc, "DATE", statement.sentence),
        "duration": next((d for d in durations if d and "/" not in d), None),
        "amounts": _entity_spans(doc, "MONEY", statement.sentence),
        "rule": statement.rule,
        "trigger": list(statement.trigger),
        "evidence": list(statement.sentence),
        "statements": 1,
    }


def _merged(relations: list[Relation]) -> list[Relation]:
    """One relation an agreement: a statement whose parties are among those of another one is the same agreement."""
    merged: list[Relation] = []
    for relation in sorted(relations, key=lambda r: (-len(r["participants"]), r["trigger"])):
        parties = set(relation["participants"])
        whole = next((m for m in merged if parties <= set(m["participants"])), None)
        if whole is None:
            merged.append(relation)
        else:
            whole["statements"] += 1
            whole["duration"] = whole["duration"] or relation["duration"]
            if len(parties) == len(whole["participants"]) and relation["trigger"] < whole["trigger"]:
                kept = {k: whole[k] for k in ("statements", "duration", "participants")}
                whole.update({**relation, **kept})
    return sorted(merged, key=lambda r: r["trigger"])


class PartnershipMatcher:
    """Finds partnerships between the organisations of a Doc; comes after the coreference, needs sentences."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        register()

    def __call__(self, doc: Doc) -> Doc:
        of_mention = {tuple(m): o["id"] for o in doc._.organisations or () for m in o["mentions"]}
        mentions = sorted(of_mention)
        found, at = [], 0
        for sentence in doc.sents:
            start, end = sentence.start_char, len(sentence.text.rstrip()) + sentence.start_char
            while at < len(mentions) and mentions[at][0] < start:
                at += 1
            inside = [m for m in mentions[at:] if m[1] <= end] if at < len(mentions) and mentions[at][0] < end else []
            for statement in statements(doc.text, (start, end), inside, at):
                parties = list(dict.fromkeys(of_mention[mentions[i]] for i in statement.parties))
                if len(parties) > 1:
                    found.append(_relation(doc, statement, parties))
        doc._.relations = _merged(found)
        return doc


@Language.factory("extractor_partnerships")
def create_partnership_matcher(nlp: Language, name: str) -> PartnershipMatcher:
    """Comes after ``extractor_coreference``."""
    return PartnershipMatcher(nlp, name)
