"""Organisations by rules and word lists, without the statistical model."""

import pytest

from extractor.components.organisation.finder import find, letters_agree
from extractor.components.organisation.shared_heads import shared_heads
from extractor.lexicon import Lexicon, Term

LEXICON = Lexicon(
    [Term("Sanofi", "Sanofi"), Term("HAS", "Haute Autorité de santé"), Term("Orange", "Orange", ambiguous=True)]
)


def names(text: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.rule) for m in find(text, LEXICON)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "le CHU de Nantes et l’hôpital Foch",
            [("CHU de Nantes", "org.capital_head"), ("hôpital Foch", "org.public_head")],
        ),
        ("l’Institut Claudius Regaud a signé", [("Institut Claudius Regaud", "org.capital_head")]),
        ("le ministère de la Transition écologique", [("ministère de la Transition", "org.lower_head")]),
        ("le ministère tunisien de la Santé", [("ministère tunisien de la Santé", "org.lower_head")]),
        ("un ministère de plus à la Santé", []),
        ("lie l’hôpital Foch-Roy aux Cliniques", [("hôpital Foch-Roy", "org.public_head")]),
        ("liant l’Université Foch à l’OCP", [("Université Foch", "org.public_head")]),
        ("la liait à la Commune de Ouaga depuis", [("Commune de Ouaga", "org.place_body")]),
        ("il vivait à la ville de Ouaga depuis", []),
        ("Le Canton de Vaud propose", [("Canton de Vaud", "org.place_body")]),
        ("L’association Surf Foundation", [("Surf Foundation", "org.english_body")]),
        ("par Sigfrane, une entreprise de", [("Sigfrane", "org.described")]),
        ("l’université Paris-Saclay en 2013", [("université Paris-Saclay", "org.public_head")]),
        (
            "la biotech Aelis Farma, le groupe Berthier",
            [("Aelis Farma", "org.apposition"), ("Berthier", "org.apposition")],
        ),
        ("ce qui liait l’hôpital à Medtronic", []),
        ("Le groupe industriel Valmorin recrute", [("Valmorin", "org.apposition")]),
        ("Sigfrane, fabricant vendéen de portails,", [("Sigfrane", "org.described")]),
        ("Sigfrane, un fabricant, recrute", []),
        ("avec la maison de santé de Plancoët hier", [("maison de santé de Plancoët", "org.place_body")]),
        (
            "l’établissement hospitalier spécialisé de Batna",
            [("établissement hospitalier spécialisé de Batna", "org.place_body")],
        ),
        ("Le département de l’Ardèche reconduit sa convention", [("département de l’Ardèche", "org.acting_area")]),
        ("Il pleut. Le département de l’Ardèche est un beau pays", []),
        ("dans le département de l’Ardèche", []),
        ("le cimentier grec Zitan", [("Zitan", "org.apposition")]),
        ("le laboratoire danois Novo Nordisk", [("Novo Nordisk", "org.apposition")]),
        (
            "Berthier Meca SAS et Dupont GmbH",
            [("Berthier Meca SAS", "org.legal_form"), ("Dupont GmbH", "org.legal_form")],
        ),
        (
            "le Cancéropôle Lyon Auvergne Rhône-Alpes (Clara)",
            [("Cancéropôle Lyon Auvergne Rhône-Alpes", "org.expansion"), ("Clara", "org.acronym")],
        ),
        (
            "la SNSM (Société nationale de sauvetage en mer)",
            [("SNSM", "org.acronym"), ("Société nationale de sauvetage en mer", "org.expansion")],
        ),
        (
            "Le SNSM (Société nationale de sauvetage en mer qui a reçu 3 M€)",
            [("SNSM", "org.acronym"), ("Société nationale de sauvetage en mer", "org.expansion")],
        ),
        (
            "La SNSM (Société nationale de sauvetage en mer, fondée en 1967)",
            [("SNSM", "org.acronym"), ("Société nationale de sauvetage en mer", "org.expansion")],
        ),
        (
            "L’ANTB (Agence nationale du tabac, du bois, créée en 1967)",
            [("ANTB", "org.acronym"), ("Agence nationale du tabac, du bois", "org.expansion")],
        ),
        ("La SNSM (sauvetage en mer qui a reçu 3 M€)", []),
        ("Les Lillois ont quitté leur salle pour celle de Dunkerque-Hazebrouck (LSDH)", []),
        ("une phrase (Paris) sans nom", []),
        (
            "la ville de Liège et la communauté de communes du Pays d’Apt",
            [("ville de Liège", "org.place_body"), ("communauté de communes du Pays d’Apt", "org.place_body")],
        ),
        ("le parc naturel régional de la Brenne", [("parc naturel régional de la Brenne", "org.place_body")]),
        ("le lycée agricole de Tulle", [("lycée agricole de Tulle", "org.place_body")]),
        ("dans la ville de Liège, une ville de France", []),
        (
            "la fédération du bâtiment de Loire-Atlantique",
            [("fédération du bâtiment de Loire-Atlantique", "org.field_body")],
        ),
        ("la fédération du bâtiment de Machinville", []),
        ("Le Prix national du livre (PNL) est remis", []),
        ("Banque de Savoie SA recrute", [("Banque de Savoie SA", "org.legal_form")]),
        ("La SAS Nadtek est née", [("SAS Nadtek", "org.legal_form_before")]),
        ("la SCI du Halage loue", [("SCI du Halage", "org.legal_form_before")]),
        ("La SAS recrute", []),
        ("le bureau d’études Ingelia recrute", [("Ingelia", "org.apposition")]),
        ("l’association « Un air de fête » recrute", [("Un air de fête", "org.quoted")]),
        ('la mutuelle "Les Fraternels" recrute', [("Les Fraternels", "org.quoted")]),
        ("l’association « Nous avons tout perdu » dit-elle", []),
        ("le programme « Un air de fête » continue", []),
        ("l’association « le roitelet » recrute", [("le roitelet", "org.quoted_association")]),
        ("l’association « qui est le roitelet » recrute", []),
        ("la société « en gestation » recrute", []),
        (
            "le Centre intégré de santé et de services sociaux (CISSS) des Laurentides recrute",
            [("Centre intégré de santé et de services sociaux (CISSS) des Laurentides", "org.expansion")],
        ),
        (
            "les villes de Cana (Canc) et de Parakou (CP) recrutent",
            [("villes de Cana", "org.shared_head"), ("Parakou", "org.shared_head")],
        ),
        (
            "l’Institut de recherche (IR) de Lyon recrute",
            [("Institut de recherche", "org.expansion"), ("IR", "org.acronym")],
        ),
        (
            "l’UNIC (Union nationale des industries chimiques) Bourgogne recrute",
            [("UNIC (Union nationale des industries chimiques) Bourgogne", "org.expansion")],
        ),
        (
            "la société «Océan Vie International» (OVI) recrute",
            [("Océan Vie International", "org.expansion"), ("OVI", "org.acronym")],
        ),
        (
            "le Service Départemental d’Incendie et de Secours du Taravel",
            [("Service Départemental d’Incendie et de Secours du Taravel", "org.place_body")],
        ),
        ("La BDAC, banque de développement de la région, prête", [("BDAC", "org.described")]),
        ("La BDAC, banane de la région, mûrit", []),
        ("l’association Toit et Parole aide", [("Toit et Parole", "org.of_two_words")]),
        ("l’association Toit et Sanofi aident", [("Toit", "org.apposition"), ("Sanofi", "org.lexicon")]),
        ("la section Maintenance des Équipements Industriels (MEI) ouvre", []),
        ("une orange de Sanofi", [("Sanofi", "org.lexicon")]),
        ("avec Orange", [("Orange", "org.lexicon_ambiguous")]),
        ("chez Orange", [("Orange", "org.lexicon_evident")]),
        ("rue du Commandant Sanofi", []),
        ("sanofi@exemple.fr", []),
        ("Voyages-sncf.com ouvre", [("Voyages-sncf.com", "org.domain")]),
    ],
)
def test_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Les CH de Lunéville, Toul et Pont-à-Mousson (Meurthe-et-Moselle) recrutent",
            [
                ("CH de Lunéville", "CH de Lunéville"),
                ("Toul", "CH de Toul"),
                ("Pont-à-Mousson", "CH de Pont-à-Mousson"),
            ],
        ),
        (
            "aux CHU d’Angers, de Brest (Finistère) et d’Orléans, puis Lyon",
            [("CHU d’Angers", "CHU d’Angers"), ("Brest", "CHU de Brest"), ("Orléans", "CHU d’Orléans")],
        ),
        (
            "quatre centres chorégraphiques nationaux de Caen et de Tours",
            [
                ("centres chorégraphiques nationaux de Caen", "centre chorégraphique national de Caen"),
                ("Tours", "centre chorégraphique national de Tours"),
            ],
        ),
        (
            "les chambres de métiers et de l’artisanat de Moselle et Aude",
            [
                ("chambres de métiers et de l’artisanat de Moselle", "chambre de métiers et de l’artisanat de Moselle"),
                ("Aude", "chambre de métiers et de l’artisanat d’Aude"),
            ],
        ),
        ("les CHU de Nantes, Rennes, le CNRS", []),
        ("les universités de France et de Belgique", []),
        ("les musées de Lyon et de Paris", []),
        ("le CHU de Nantes et de Rennes", []),
    ],
)
def test_heads_that_several_share(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[m.start : m.end], m.attributes["name"]) for m in shared_heads(text)] == expected


def test_the_lexicon_supplies_the_full_name_and_each_match_its_trust() -> None:
    (match,) = find("La HAS tranche.", LEXICON)
    assert match.attributes == {"name": "Haute Autorité de santé", "trust": "sure"}


@pytest.mark.parametrize(
    ("acronym", "name", "agree"),
    [
        ("Clara", "Cancéropôle Lyon Auvergne Rhône-Alpes", True),
        ("AP-HM", "Assistance publique-Hôpitaux de Marseille", True),
        ("CIRC", "Clinical Imaging Research Centre", True),
        ("HAS", "Haute Autorité de santé", True),
        ("Inserm", "Institut national de la santé et de la recherche médicale", True),
        ("CNRS", "Haute Autorité de santé", False),
        ("X", "Xylo", False),
    ],
)
def test_letters(acronym: str, name: str, agree: bool) -> None:
    assert letters_agree(acronym, name) is agree
