"""What the words of a name and around it say of its label: each kind of error that a model makes, and its twin."""

import re

import pytest

from extractor.evidence import mended_label, shows_acting, shows_organisation


@pytest.mark.parametrize(
    ("text", "label", "expected"),
    [
        ("les îlots de [Langerhans]", "PER", "MISC"),
        ("selon [Langerhans], oui", "PER", "PER"),
        ("écrire à [jean@exemple.fr]", "ORG", None),
        ("[NUS Medicine] étudie", "PER", "ORG"),
        ("[DUPONT Marie] étudie", "PER", "PER"),
        ("[Délibéré] le 7 novembre", "PER", None),
        ("la cour, [Délibéré], le 7", "PER", "PER"),
        ("[Inserm] recrute", "ORG", "ORG"),
        ("le ministre délégué de l’[Économie] dit", "ORG", None),
        ("le ministre a annoncé un soutien à l’alliance de l’[Inserm] dit", "ORG", "ORG"),
        ("vu par [•] hier", "LOC", "LOC"),
        ("12/04/2021 | [Analyse]\nUn titre", "ORG", None),
        ("12/04/2021 | [Inserm]\nUn titre", "ORG", "ORG"),
        ("12/04/2021 | [Valmotek] recrute", "ORG", "ORG"),
        ("les vaccins à [ARN] messager", "ORG", "MISC"),
        ("l’[ANR] finance", "ORG", "ORG"),
        ("[Lavigne Chéron Architectes] signe", "PER", "ORG"),
        ("[Maison Prosper Hardouin] recrute", "PER", "ORG"),
        ("dont le [Da Vinci] équipe", "PER", "MISC"),
        ("dont [Da Vinci] est l’auteur", "PER", "PER"),
        ("à [Lyon]", "LOC", "LOC"),
        ("Karim Daouk ([Medgulf]) signe", "PER", "ORG"),
        ("Le premier ministre ([Bayrou]) signe", "PER", "PER"),
        ("Karim Daouk ([Martin]) signe", "PER", "PER"),
        ("Karim Daouk, [Medgulf], signe", "PER", "PER"),
        ("l’[Adil du Gard] signe", "PER", "ORG"),
        ("selon [Adil du Gard], oui", "PER", "PER"),
        ("la présidente de la [CCPH] signe", "LOC", "ORG"),
        ("la vallée [CCPH] fleurit", "LOC", "LOC"),
        ("le fondeur [Thaisarco] recrute", "MISC", "ORG"),
        ("[Axomove], jeune pousse lilloise.", "LOC", "ORG"),
        ("[Axomove], jeune vallée lilloise.", "LOC", "LOC"),
        ("signés par [Axomove], une entreprise qui", "MISC", "ORG"),
        ("signés par [Axomove], une vallée qui", "MISC", "MISC"),
        ("s’est associée à [Axomove], une PME de Concarneau", "LOC", "ORG"),
        ("s’est rendue à [Axomove], une PME de Concarneau", "LOC", "LOC"),
        ("À [Axomove], une entreprise recrute", "LOC", "LOC"),
        ("L’entreprise de [Plescop] habille le club", "ORG", "LOC"),
        ("La filiale de [Plescop] habille le club", "ORG", "ORG"),
        ("L’entreprise de [Michelin] habille le club", "ORG", "ORG"),
        ("[Capteo], fondée en 2011 par deux amis", "LOC", "ORG"),
        ("à [Capteo], fondée en 2011 par deux amis", "LOC", "LOC"),
        ("[A. Rédiger] une licence", "PER", None),
        ("selon [A. Lefèvre]", "PER", "PER"),
        ("([B. N.], à Casablanca)", "PER", None),
        ("[Z. K.] précise", "PER", "PER"),
        ("En [Provence], oui", "PER", "LOC"),
        ("Rien [Provence], non", "PER", "PER"),
        ("Le groupe industriel [Valmorin] ouvre", "LOC", "ORG"),
        ("une jeune start-up rennaise, [Kalyptek]", "MISC", "ORG"),
        ("la société [Lyon]", "LOC", "LOC"),
        ("la vallée de [Valmorin]", "LOC", "LOC"),
        ("[Jean-Paul Chapalain], président de la délégation", "ORG", "PER"),
        ("la ministre française de l’[Économie et des Finances]", "ORG", None),
        ("la ministre de l’Agriculture et de la [Solidarité internationale]", "ORG", None),
        ("Accord.\nPar [Solenn Le Zorn]\nHier", "ORG", "PER"),
        ("Par [Solenn Le Zorn], le 3 mars", "ORG", "PER"),
        ("Accord.\nPar [Zorn Conseil]\nHier", "ORG", "ORG"),
        ("signé par [Solenn Le Zorn]\nHier", "ORG", "ORG"),
        ("le secrétaire d’État au [Numérique]", "ORG", None),
        ("le ministère de la [Défense]", "ORG", "ORG"),
        ("les ministres ivoiriens chargés du budget et de l’[Économie]", "ORG", None),
        ("le [Conseil d’administration de cette] dernière", "ORG", None),
        ("la [Foodtech] a levé", "ORG", None),
        ("[Foodtech Valmorin] a levé", "ORG", "ORG"),
        ("[Copyright] (c) 2008", "PER", None),
        ("[Peugeot Citroën] recrute", "PER", "ORG"),
        ("[Martin Citroën] recrute", "PER", "PER"),
        ("[Star Alliance] grandit", "PER", "ORG"),
        ("[Valmorin Mareyage] recrute", "PER", "ORG"),
        ("[Tournerie Valmorin] recrute", "PER", "ORG"),
        ("[Salaisons de l’Aubrac]", "LOC", "ORG"),
        ("[Vallée de l’Aubrac]", "LOC", "LOC"),
        ("[Jean-Paul Chapalain] recrute", "ORG", "ORG"),
        ("[Martin Énergies], président du consortium", "ORG", "ORG"),
        ("[Journées du Patrimoine] reviennent", "ORG", "MISC"),
        ("le programme [Valmotek]", "ORG", "MISC"),
        ("le syndrome de [Valmotek]", "ORG", "MISC"),
        ("avec l’[hôpital lausannois] hier", "ORG", None),
        ("avec l’[hôpital américain] hier", "ORG", "ORG"),
        ("avec l’[hôpital Lausanne] hier", "ORG", "ORG"),
        ("le concours « [Valmotek] »", "ORG", "MISC"),
        ("le programme [Inserm]", "ORG", "ORG"),
        ("cédée à [Grupo Urkiola] hier", "PER", "ORG"),
        ("Ce projet, baptisé [Valmotek], est mené", "ORG", "MISC"),
        ("Cette société, baptisée [Valmotek], est menée", "ORG", "ORG"),
        ("la présidente de l’université Bretagne Sud, [Virginie Dupont], signe", "ORG", "PER"),
        ("la concurrente de l’université Bretagne Sud, [Virginie Dupont], signe", "ORG", "ORG"),
        ("selon [Eva Green] hier", "PER", "PER"),
        ("avec [Mascareignes Parks] hier", "PER", "ORG"),
        ("selon [Rosa Parks] hier", "PER", "PER"),
        ("avec [Volmar Imaging] hier", "PER", "ORG"),
        ("avec [Rosa Vision] hier", "PER", "PER"),
        ("avec [France Galle] hier", "PER", "PER"),
        ("avec [Zornberg France] hier", "PER", "ORG"),
        ("avec l’[Chaumières du Gard] hier", "PER", "ORG"),
        ("avec [Arnaud du Gard] hier", "PER", "PER"),
        ("avec [Hermine du Plessis-Zorn] hier", "PER", "PER"),
        ("avec la [Universität Graz-Nord] hier", "PER", "ORG"),
        ("avec [Kora Mobile] hier", "PER", "ORG"),
        ("avec [Harcourt Bridge] hier", "PER", "ORG"),
        ("avec [Rosa Bridge] hier", "PER", "PER"),
        ("Il pleut. [Guidés] par le vent", "PER", None),
        ("Il pleut. [Guidés] recrute", "PER", "PER"),
        ("le [PDG] de l’Inserm", "ORG", None),
        ("la volonté des deux [CHU] de s’unir", "ORG", None),
        ("la volonté du [CHU] de s’unir", "ORG", "ORG"),
        ("[But] : regrouper les moyens", "ORG", None),
        ("[But] ouvre un magasin", "ORG", "ORG"),
        ("[Zoom] sur l’association", "ORG", None),
        ("les quartiers prioritaires ([QPV]) changent", "ORG", "MISC"),
        ("l’institut polaire ([IPV]) change", "ORG", "ORG"),
        ("une agence régionale ([ARS]) change", "ORG", "ORG"),
    ],
)
def test_labels(text: str, label: str, expected: str | None) -> None:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    assert mended_label(plain, (start, end), label, in_the_margin=False) == expected


def test_networks_are_organisations_in_the_article_only() -> None:
    text = "Partager : Facebook"
    assert mended_label(text, (11, 19), "ORG", in_the_margin=True) == "MISC"
    assert mended_label("Meta détient Facebook", (13, 21), "ORG", in_the_margin=False) == "ORG"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("la marque [Daniel Hechter] ferme", True),
        ("le fabricant de machines d’emballage [Bossard Pack]", True),
        ("le président de [Clubster], Augustin Delerue", True),
        ("chez [Guy Laroche]", True),
        ("le chocolatier lyonnais [Lebon Cacao] veut", True),
        ("au chocolat lyonnais [Lebon Cacao] veut", False),
        ("avec le cluster allemand [Silva Saxony] sur", True),
        ("la PME irlandaise [Cradle Marin] et", True),
        ("l’autre PME irlandaise [Cradle Marin] et", False),
        ("[Dermazorn], une jeune pousse nantaise", True),
        ("[Pavel Andreev] pousse son effort", False),
        ("un club de syndiqués dont [Caroline Zorn] hier", False),
        ("À propos de [Daniel Hechter]", True),
        ("[Valmorin] emploie 3 200 personnes", True),
        ("[Kalyptek], filiale de Valmorin,", True),
        ("[Kalyptek] SAS", True),
        ("cédé au suisse [Proman] hier", True),
        ("cédé au suisse [Pietro Canzio] hier", False),
        ("[Proman] est suisse", False),
        ("[Daniel Hechter] emploie sa fille", False),
        ("[Daniel Hechter] ferme", False),
        ("M. [Daniel Hechter], de la marque", False),
        ("chez [Daniel Hechter], 72 ans", False),
        ("rachetée en 2006 par [Halvorsen] et vendue", True),
        ("rachetée en 2006 par [Paul Halvorsen] et vendue", False),
        ("Prothea et [Wallberg], deux sous-traitants de poids", True),
        ("Prothea et [Wallberg], deux amis de poids", False),
    ],
)
def test_organisations_that_bear_a_persons_name(text: str, shown: bool) -> None:
    start, end = text.index("["), text.index("]") - 1
    assert shows_organisation(text.replace("[", "").replace("]", ""), [(start, end)]) is shown


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Thales s’allie avec [Valmotek] pour dix ans", "ORG"),
        ("L’Europe renouvelle son accord thonier avec [Valmotek].", "LOC"),
        ("Thales noue avec [Valmotek] une alliance", "ORG"),
        ("Thales noue avec [Valmotek] des liens", "LOC"),
        ("Thales s’allie avec [Lyon] pour dix ans", "LOC"),
        ("un voyage avec [Valmotek]", "LOC"),
        ("et le producteur émirati [Valmotek] ont signé", "ORG"),
        ("le fabricant de drones [Valmotek] recrute", "ORG"),
        ("l’école de journalisme [Valmotek] recrute", "ORG"),
        ("le producteur de la région de [Valmotek]", "LOC"),
        ("selon Paul Martin, cofondateur de [Valmotek]", "ORG"),
        ("selon Paul Martin, maire de [Valmotek]", "LOC"),
        ("elle compte sur [Valmotek], avec qui elle", "ORG"),
        ("une société établie à [Valmotek], avec qui elle", "LOC"),
        ("[Valmotek], installé à Mérignac, recrute", "ORG"),
        ("[Valmotek], ville du Nord, recrute", "LOC"),
        ("[Valmotek], fabricant vendéen de portails, recrute", "ORG"),
        ("[Valmotek], où un fabricant de portails recrute", "LOC"),
        ("la laiterie [Valmotek] recrute", "ORG"),
        ("avec l’allemand [Valmotek] hier", "ORG"),
        ("la fin de sa collaboration avec [Valmotek]", "ORG"),
        ("la québécoise [Valmotek] recrute", "ORG"),
        ("la région québécoise de [Valmotek] recrute", "LOC"),
    ],
)
def test_who_acts_or_is_described_as_a_company_is_no_place(text: str, label: str) -> None:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    assert mended_label(plain, (start, end), "LOC", in_the_margin=False) == label


@pytest.mark.parametrize(
    ("text", "acting"),
    [
        ("[Valmotek] a fait savoir lundi qu’il recrute", True),
        ("[Valmotek] reste à présent enneigé", False),
        ("[Valmotek] et Mekonor désirent à présent élargir", True),
        ("Le semencier de [Valmotek] a fait savoir lundi qu’il recrute", False),
        ("Les patrons de [Valmotek] étaient dans la salle", True),
        ("Les habitants de [Valmotek] étaient dans la salle", False),
        ("un accord-cadre avec [Valmotek] est signé", True),
        ("une route avec [Valmotek] au bout", False),
        ("contrôlée à 55 % par Mekonor et à 45 % par [Valmotek]", True),
        ("un pays traversé par [Valmotek]", False),
        ("en reprenant [Valmotek] hier", True),
        ("[Valmotek], hebdomadaire connu", False),
        ("[Valmotek], éditeur du site", True),
        ("un bureau à [Valmotek]. [Valmotek] lance un appel", False),
        ("le logiciel [Valmotek]. [Valmotek] lance un appel", False),
        ("[Valmotek] est en pourparlers avec eux", True),
        ("[Valmotek] est en fleurs", False),
    ],
)
def test_what_acts_is_neither_a_place_nor_a_thing(text: str, acting: bool) -> None:
    plain = text.replace("[", "").replace("]", "")
    mentions = [m.span() for m in re.finditer("Valmotek", plain)]
    assert shows_acting(plain, mentions) is acting
