"""The overlap policy and the document-level pass, on hand-made candidates."""

import re

import pytest
import spacy

from extractor.annotations import attributes_of, mark, register
from extractor.components.resolver.allies import allied
from extractor.components.resolver.candidates import TRUST, Candidate, candidates
from extractor.components.resolver.consistency import consistent, evident, short_forms
from extractor.components.resolver.lists import listed
from extractor.components.resolver.resolver import resolve
from extractor.rules import Match


def candidate(text: str, surface: str, label: str, rule: str, trust: str) -> Candidate:
    start = text.index(surface)
    return Candidate(start, start + len(surface), label, rule, TRUST[trust], {})


def outcome(text: str, *found: Candidate) -> list[tuple[str, str, str]]:
    kept, _ = resolve(found)
    return [(text[c.start : c.end], c.label, c.rule) for c in consistent(text, kept)]


def test_the_stronger_wins_and_the_reason_is_kept() -> None:
    text = "Samsung vend."
    kept, dropped = resolve(
        [candidate(text, "Samsung", "PER", "ner", "ner"), candidate(text, "Samsung", "ORG", "org.lexicon", "lexicon")]
    )
    assert [(c.label, c.rule) for c in kept] == [("ORG", "org.lexicon")]
    assert [(c.rule, reason) for c, reason in dropped] == [("ner", "overlaps ORG 0-7 (org.lexicon)")]


def test_a_lexicon_name_inside_a_longer_model_name_belongs_to_it() -> None:
    text = "un Airbus A320"
    found = [
        candidate(text, "Airbus A320", "MISC", "ner", "ner"),
        candidate(text, "Airbus", "ORG", "org.lexicon", "lexicon"),
    ]
    assert outcome(text, *found) == [("Airbus A320", "MISC", "ner")]


def test_a_year_inside_a_name_belongs_to_it_and_a_whole_date_does_not() -> None:
    text = "les JO 2024"
    found = [candidate(text, "JO 2024", "MISC", "ner", "ner"), candidate(text, "2024", "DATE", "date.year", "value")]
    assert outcome(text, *found) == [("JO 2024", "MISC", "ner")]
    found[1] = candidate(text, "2024", "DATE", "date.full", "value")
    assert outcome(text, *found) == [("2024", "DATE", "date.full")]


def test_a_weak_form_needs_evidence() -> None:
    text = "Orange grandit. Orange vend."
    weak = candidate(text, "Orange", "ORG", "org.lexicon_ambiguous", "weak")
    assert outcome(text, weak) == []
    backed = candidate(text, "Orange", "ORG", "ner", "ner")
    assert outcome(text, weak, backed) == [("Orange", "ORG", "ner"), ("Orange", "ORG", "org.repeated")]


def test_a_name_found_once_is_found_wherever_it_stands() -> None:
    text = "NUMALIS SE LANCE\nNumalis recrute. Numalis Trust, non. numalis, non plus."
    found = [candidate(text, "Numalis", "ORG", "ner", "ner")]
    assert outcome(text, *found) == [("NUMALIS", "ORG", "org.repeated"), ("Numalis", "ORG", "ner")]


def test_a_lone_surname_is_the_person_met_before() -> None:
    text = "Gilles Favre parle. Pour Favre, oui. Jean Favre-Martin, non."
    found = [candidate(text, "Gilles Favre", "PER", "ner", "ner")]
    assert outcome(text, *found) == [("Gilles Favre", "PER", "ner"), ("Favre", "PER", "person.repeated")]


def test_a_name_that_is_as_often_a_place_is_an_organisation() -> None:
    text = "Valmorin et Brava. Hier Valmorin. À Valmorin."
    found = [Candidate(0, 8, "ORG", "ner", TRUST["ner"], {}), Candidate(24, 32, "LOC", "ner", TRUST["ner"], {})]
    assert [(c.start, c.label, c.rule) for c in consistent(text, found)] == [
        (0, "ORG", "ner"),
        (24, "ORG", "org.repeated"),
    ]
    town = text.replace("Valmorin", "Besançon")
    assert consistent(town, found) == found


def test_a_name_that_the_model_cut_is_the_whole_one_that_stands_elsewhere() -> None:
    text = "La Mutuelle du Cap Bon prête. La Mutuelle du Cap Bon (MCB)."
    whole = Candidate(33, 52, "ORG", "org.expansion", TRUST["sure"], {})
    found = [Candidate(3, 18, "ORG", "ner", TRUST["ner"], {}), whole]
    assert [(text[c.start : c.end], c.rule) for c in consistent(text, found)] == [
        ("Mutuelle du Cap Bon", "org.repeated"),
        ("Mutuelle du Cap Bon", "org.expansion"),
    ]
    beside = Candidate(19, 22, "LOC", "ner", TRUST["ner"], {})
    assert consistent(text, [found[0], beside, whole]) == [found[0], beside, whole]


def test_what_the_model_calls_a_person_and_is_none() -> None:
    register()
    nlp = spacy.blank("fr_press")
    doc = nlp("NUS Medicine étudie les îlots de Langerhans, dit DUPONT Marie.")
    doc.ents = [doc.char_span(*bounds, "PER") for bounds in ((0, 12), (33, 43), (49, 61))]
    assert [(doc.text[c.start : c.end], c.label) for c in candidates(doc)] == [
        ("NUS Medicine", "ORG"),
        ("Langerhans", "MISC"),
        ("DUPONT Marie", "PER"),
    ]


def test_a_name_shown_to_be_an_organisation_is_one_wherever_it_stands() -> None:
    register()
    nlp = spacy.blank("fr_press")
    doc = nlp("Valmorin et Brava. La société Valmorin ouvre ; Valmorin emploie 300 personnes, dit le DG de Valmorin.")
    places = [m.start() for m in re.finditer("Valmorin", doc.text)]
    doc.ents = [doc.char_span(at, at + 8, label) for at, label in zip(places, ("LOC", "LOC", "PER"), strict=False)]
    kept, _ = resolve(candidates(doc))
    assert [(c.start, c.label, c.rule) for c in consistent(doc.text, evident(doc.text, kept))] == [
        (places[0], "ORG", "org.repeated"),
        (places[1], "ORG", "org.evident"),
        (places[2], "ORG", "org.evident"),
        (places[3], "ORG", "org.repeated"),
    ]


def test_a_head_in_capitals_stands_for_the_body_named_in_full_before_it() -> None:
    text = (
        "La Fondation attend. La Fondation Clerc aide. Cette Fondation recrute, la Fondation Roy non, la fondation non."
    )
    found = [candidate(text, "Fondation Clerc", "ORG", "ner", "ner")]
    assert [(text[c.start : c.end], c.rule, c.attributes) for c in short_forms(text, found)] == [
        ("Fondation Clerc", "ner", {}),
        ("Fondation", "org.short_form", {"name": "Fondation Clerc"}),
    ]


def test_of_several_bodies_with_the_same_head_the_one_named_last_is_meant() -> None:
    text = "L’Institut Foch et l’Institut Roy. L’Institut recrute."
    found = [
        candidate(text, "Institut Foch", "ORG", "ner", "ner"),
        candidate(text, "Institut Roy", "ORG", "ner", "ner"),
    ]
    assert short_forms(text, found)[-1].attributes == {"name": "Institut Roy"}


@pytest.mark.parametrize(
    ("marked", "added"),
    [
        ("L’accord lie [Royal Air Maroc], [Atlas Blue] et Volvite.", ["Volvite"]),
        ("[Airbus] (France), Mekonor (Suède), [Thales] et le Semeur du Velay signent.", ["Mekonor", "Semeur du Velay"]),
        ("[Airbus] ; la Zorn & Dubosc ; [Thales] et Volvite signent", ["Zorn & Dubosc", "Volvite"]),
        ("[Airbus] et Volvite signent.", []),
        ("Hier. Volvite et le groupe [Airbus] ont signé.", ["Volvite"]),
        ("Hier. Volvite et [Airbus] Mekonor.", []),
        ("Volvite, [Airbus] et [Thales] signent.", ["Volvite"]),
        ("L’établissement et [Airbus] signent.", []),
        ("Hier, Volvite et [Airbus] ont signé.", []),
        ("Toulouse et [Airbus] ont signé.", []),
        ("Toutefois et [Airbus] ont signé.", []),
        ("[Airbus], [Thales] et Toulouse signent.", []),
        ("[Airbus], [Thales] et Jean Zorn signent.", []),
        ("[Airbus], [Thales] et les PME signent.", []),
        ("[Airbus], [Thales] et Toutefois signent.", []),
        ("[Airbus], [Thales] et trois autres, Volvite dort.", []),
        ("[Airbus], [Thales], à Volvite.", []),
        ("[Airbus] (France), {Mekonor} (Suède) et [Thales] signent.", ["Mekonor"]),
        ("[Airbus], [Thales] et {Moutier-Rozeille} signent.", []),
        ("[Airbus], [Thales] et de {Mekonor}, on signe.", []),
        ("[Airbus] et {Mekonor} signent.", []),
        ("Quatre entreprises (Volvite, {Mekonor}, [Airbus] et [Thales]) signent.", ["Volvite", "Mekonor"]),
        ("Ses partenaires : Volvite, [Airbus] et [Thales].", ["Volvite"]),
        ("Quatre entreprises (Volvite, [Airbus] et Toulouse).", []),
        ("Quatre ministres (Volvite, [Airbus] et [Thales]).", []),
        ("Les clusters, {Vita Terroirs}, [Nucleis], [Plasti] et [Airbus].", ["Vita Terroirs"]),
        ("À {Mirecourt}, [Nucleis], [Plasti] et [Airbus].", []),
        ("Le lycée de {Mirecourt}, [Nucleis], [Plasti] et [Airbus].", []),
        ("Mekonor et [Airbus], deux géants, signent.", ["Mekonor"]),
    ],
)
def test_an_item_between_organisations_is_one(marked: str, added: list[str]) -> None:
    text, kept = "", list[Candidate]()
    for piece in re.split(r"(\[[^]]*\]|\{[^}]*\})", marked):
        name = piece.strip("[]{}")
        if piece != name:
            label = "ORG" if piece.startswith("[") else "LOC"
            kept.append(Candidate(len(text), len(text) + len(name), label, "ner", TRUST["ner"], {}))
        text += name
    found = [c for c in listed(text, kept) if c not in kept]
    assert [(text[c.start : c.end], c.label, c.rule) for c in found] == [(name, "ORG", "org.listed") for name in added]


@pytest.mark.parametrize(
    ("marked", "allies"),
    [
        ("Un partenariat avec Brennoxa débute.", ["Brennoxa"]),
        ("Une coopération « élargie » avec {Nordfon} débute. {Nordfon} rit.", ["Nordfon", "Nordfon"]),
        ("Un partenariat entre Brennoxa et {Nordfon} débute.", ["Brennoxa", "Nordfon"]),
        (
            "L’accord de coopération signé hier entre le danois Koperhout (Aarhus) et Brennoxa.",
            ["Koperhout", "Brennoxa"],
        ),
        ("Il s’est associé avec Koperhout.", ["Koperhout"]),
        ("Hier. {Nordfon} s’associe à un géant. {Nordfon} rit.", ["Nordfon", "Nordfon"]),
        ("En clair, Brennoxa fait équipe avec un géant.", ["Brennoxa"]),
        ("Hier. Brennoxa a conclu un accord avec un géant.", ["Brennoxa"]),
        ("Hier. Brennoxa a conclu un marché avec un géant.", []),
        ("Hier. {Paul Nordfon} s’associe à un géant.", []),
        ("Brennoxa et {Nordfon} ont indiqué avoir conclu un accord de coopération.", ["Brennoxa", "Nordfon"]),
        ("Les compagnies Brennoxa et {Nordfon} s’allient.", ["Brennoxa", "Nordfon"]),
        ("La coentreprise entre Forvel, Rheinka et Brennoxa débute.", ["Forvel", "Rheinka", "Brennoxa"]),
        ("Les pôles de compétitivité Brennoxa et Mer Boréale recrutent.", ["Brennoxa", "Mer Boréale"]),
        ("Les deux autocaristes irlandais {Nordfon} et flamand Leiereis roulent.", ["Nordfon", "Leiereis"]),
        ("Les groupes de Toulouse et Besançon recrutent. Les assureurs à Lyon et Brennoxa rient.", []),
        ("Toulouse et Besançon signent une convention.", []),
        ("Un partenariat avec {Nordfon} débute. {Paul Nordfon} rit.", []),
        ("Un partenariat avec {Paul Nordfon} débute.", []),
        ("Une collaboration avec {Louis} débute.", []),
        ("Une alliance avec Tokyo, un accord de coopération entre Pékin et Moscou.", []),
        ("Un partenariat avec Mme Brennoxa débute.", []),
        ("Un partenariat avec Toutefois débute.", []),
        ("Une rencontre avec Brennoxa débute.", []),
    ],
)
def test_who_concludes_an_agreement_is_an_organisation(marked: str, allies: list[str]) -> None:
    text, kept = "", list[Candidate]()
    for piece in re.split(r"(\{[^}]*\})", marked):
        name = piece.strip("{}")
        if piece != name:
            kept.append(Candidate(len(text), len(text) + len(name), "PER", "ner", TRUST["ner"], {}))
        text += name
    found = [c for c in allied(text, kept) if c not in kept]
    assert [(text[c.start : c.end], c.label, c.rule) for c in found] == [(name, "ORG", "org.allied") for name in allies]


def test_spans_of_the_same_place_keep_their_attributes_apart() -> None:
    register()
    doc = spacy.blank("fr")("Le quotidien 20 Minutes de 8h")
    doc.spans["theirs"] = [doc[0:1]]
    mark(doc, "dates", [Match(13, 23, "DURATION", "duration.number", {"value": "PT20M"})])
    mark(doc, "organisations", [Match(13, 23, "ORG", "org.lexicon", {"name": "20 Minutes"})])
    mark(doc, "amounts", [Match(27, 28, "PERCENT", "percent.number", {"value": 8})])
    assert {name: [(s.text, a) for s, a in zip(g, attributes_of(g), strict=True)] for name, g in doc.spans.items()} == {
        "theirs": [("Le", {})],
        "dates": [("20 Minutes", {"value": "PT20M"})],
        "organisations": [("20 Minutes", {"name": "20 Minutes"})],
        "amounts": [("8", {"value": 8})],
    }


def test_a_duration_that_the_lists_hold_as_a_name_is_one() -> None:
    text = "20 Minutes"
    found = [
        candidate(text, text, "DURATION", "duration.number", "value"),
        candidate(text, text, "ORG", "org.lexicon_evident", "lexicon"),
    ]
    assert outcome(text, *found) == [(text, "ORG", "org.lexicon_evident")]
