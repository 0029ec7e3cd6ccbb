"""Names that a model drew too long or too short, and their twins."""

import re

import pytest

from extractor.extents import full_extent, joined_names, proper_extent, without_object


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("[Fédération de l’électricité] et du gaz", "Fédération de l’électricité et du gaz"),
        ("[Caisse d’Épargne d’Auvergne] et du Limousin", "Caisse d’Épargne d’Auvergne et du Limousin"),
        ("[CHU de Nantes] et de l’Inserm", "CHU de Nantes"),
        ("[École royale pour mettre au point des drones]", "École royale"),
        ("[Union générale pour le thé]", "Union générale pour le thé"),
        ("[Office national du tourisme] tunisien et", "Office national du tourisme tunisien"),
        ("[Office national du tourisme] matinal et", "Office national du tourisme"),
        ("[Office] tunisien et", "Office"),
        (
            "[Institut de l’Enseignement Technique] et Professionnel",
            "Institut de l’Enseignement Technique et Professionnel",
        ),
        ("[Institut de l’Enseignement Technique] et Vinci", "Institut de l’Enseignement Technique"),
        ("[Oncopole regroupera soignants] et élus", "Oncopole"),
        (
            "la [Fondation création d’entreprises du] [Groupe Valmorin] signe",
            "Fondation création d’entreprises du Groupe Valmorin",
        ),
        ("la [Fondation création d’entreprises du], puis [Valmorin] signe", "Fondation création d’entreprises"),
        (
            "le [Réseau des Ateliers et Chantiers] d’[Insertion Oise-Bray] signe",
            "Réseau des Ateliers et Chantiers d’Insertion Oise-Bray",
        ),
        ("le [Volvite] d’[Insertion Oise-Bray] signe", "Volvite"),
        ("les centres [Catapult en Grande-Bretagne] et", "Catapult"),
        ("le fonds [Investir en Savane] a", "Investir en Savane"),
        ("la marque [Produit en Bretagne] a", "Produit en Bretagne"),
        ("les [Fabriqué en France] a", "Fabriqué en France"),
        (
            "la [Chambre de Commerce] et de l’Industrie de l’Aude, dit",
            "Chambre de Commerce et de l’Industrie de l’Aude",
        ),
        ("la [chambre de métiers] et de l’artisanat recrute", "chambre de métiers et de l’artisanat"),
        ("la [Chambre de Commerce] et des clients", "Chambre de Commerce"),
        ("la [Chambre d’agriculture misent sur l’installation] de", "Chambre d’agriculture"),
        ("la [Chambre d’agriculture de Parent sur Mer] de", "Chambre d’agriculture de Parent sur Mer"),
        ("l’[Université d’avancer dans une alliance] de", "Université"),
        ("l’[Université d’hiver dans une vallée] de", "Université d’hiver dans une vallée"),
        ("l’[Université débat de ses missions] et", "Université"),
        ("l’[Union régionale d’étendre] à", "Union régionale"),
        ("le [Cégep à] s’épauler", "Cégep"),
        ("[EDF en Ardèche] recrute", "EDF"),
        (
            "le [ministère de l'Agriculture], de la Pêche maritime et du Développement rural a",
            "ministère de l'Agriculture, de la Pêche maritime et du Développement rural",
        ),
        ("le [Centre d’Études Hydrologiques] et Alpines recrute", "Centre d’Études Hydrologiques et Alpines"),
        ("le [Centre d’Études Hydrologiques] et Orange ont", "Centre d’Études Hydrologiques"),
        ("l’[Institut Congolais des Ressources représenté] par", "Institut Congolais des Ressources"),
        ("le [Conseil des Innus] de Mashteu dit", "Conseil des Innus de Mashteu"),
        ("le [Conseil des Innus] de la baie dit", "Conseil des Innus"),
        ("la [Fondation en] 2012", "Fondation"),
        ("la [Fédération nationale des cardiaques claque la porte d’un projet]", "Fédération nationale des cardiaques"),
        ("le [Centre pour la paix dans les Balkans] dit", "Centre pour la paix dans les Balkans"),
        ("[Cordéa fondent Simaé]", "Cordéa"),
        ("[Bâtiment Zorn] dit", "Bâtiment Zorn"),
        ("avec [Lithogen enterré]", "Lithogen"),
        ("avec [Jardin partagé] dit", "Jardin partagé"),
        ("la [Chambre d’agriculture de fournir le conseil] dit", "Chambre d’agriculture"),
        ("l’[Institut de soutenir les malades] dit", "Institut"),
        ("l’[Institut du plaisir] dit", "Institut du plaisir"),
        ("l’[École et parrain du projet], Paul", "École"),
        (
            "l’[Institut supérieur de développement rural] de Mbaïki",
            "Institut supérieur de développement rural de Mbaïki",
        ),
        ("l’[Institut Foch] de Mbaïki", "Institut Foch"),
        ("la chambre [Maroc]-France dit", "Maroc-France"),
        ("la [Mutuelle du Trésor] et des Finances dit", "Mutuelle du Trésor et des Finances"),
        ("le [CHU de Trésor] et des Finances dit", "CHU de Trésor"),
        (
            "le [ministère de l’Agriculture], de l’Élevage et de la Pêche",
            "ministère de l’Agriculture, de l’Élevage et de la Pêche",
        ),
        ("le [musée de l’Eau et du Vent] et de la Pêche", "musée de l’Eau et du Vent"),
        ("la [Fondation du Port] et de la SNCF", "Fondation du Port"),
        (
            "le [Centre des industries mécaniques] et électriques de Lyon",
            "Centre des industries mécaniques et électriques",
        ),
        ("le [Centre des industries mécaniques] et trois autres", "Centre des industries mécaniques"),
        ("le [centre hospitalier (CH]) de Cholet", "centre hospitalier (CH) de Cholet"),
        ("le [centre hospitalier (CH]), dit", "centre hospitalier"),
        ("la [Fédération française de la chaussure et la] Cité", "Fédération française de la chaussure"),
    ],
)
def test_extents(text: str, name: str) -> None:
    first, *others = [(m.start() - 2 * i, m.end() - 2 * i - 2) for i, m in enumerate(re.finditer(r"\[[^]]*\]", text))]
    plain = text.replace("[", "").replace("]", "")
    assert plain[first[0] : full_extent(plain, *first, others[0] if others else None)] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Valmotek une alliance stratégique autour des traceurs", "Valmotek"),
        ("Institut Valmorin leur premier contrat", "Institut Valmorin"),
        ("Citoyens pour une alliance", "Citoyens pour une alliance"),
        ("Inserm unis", "Inserm"),
        ("Office national de l’huile planchent", "Office national de l’huile"),
        ("Nations unies", "Nations unies"),
        ("Institut de la coopération", "Institut de la coopération"),
    ],
)
def test_what_is_agreed_on_is_no_part_of_a_name(text: str, name: str) -> None:
    assert text[: without_object(text, 0, len(text))] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Conseil de surveillance de l’Agence Valmorin", "Agence Valmorin"),
        ("Conseil d’administration", "Conseil d’administration"),
        ("Comité de direction", "Comité de direction"),
        ("Ministère de la recherche et de Jeanne Zorn", "Ministère de la recherche"),
        ("Ministère de la recherche, et de Jürgen Zöllner", "Ministère de la recherche"),
        ("AFP Dominique Convert", "AFP"),
        ("syndicat Sud Valmorin", "Sud Valmorin"),
        ("lycée Jean-Moulin", "lycée Jean-Moulin"),
        ("syndicat des eaux", "syndicat des eaux"),
        ("AFP Mondial Tirage", "AFP Mondial Tirage"),
        ("Éditions du Quai Zorn, SAS", "Éditions du Quai Zorn"),
        ("Famille Zorn SAS", "Famille Zorn SAS"),
        ("CHU Gabriel Montpied", "CHU Gabriel Montpied"),
        ("Fédération de Lyon et de Clermont Ferrand", "Fédération de Lyon et de Clermont Ferrand"),
        ("lycée Jean-Monnet de Cognac", "lycée Jean-Monnet"),
        ("clinique Pasteur de Toulouse", "clinique Pasteur"),
        ("Hôpital Saint-Luc de Bobo-Dioulasso", "Hôpital Saint-Luc"),
        ("compétitivité Nord Bio-Santé", "Nord Bio-Santé"),
        ("lycée Jean-Monnet de Valmorin", "lycée Jean-Monnet de Valmorin"),
        ("Institut Pasteur de Lille", "Institut Pasteur de Lille"),
        ("musée Beaux-Arts de Dijon", "musée Beaux-Arts de Dijon"),
    ],
)
def test_proper_extents(text: str, name: str) -> None:
    assert text[slice(*proper_extent(text, 0, len(text)))] == name


@pytest.mark.parametrize(
    ("before", "span", "name"),
    [
        ("la patronne de ", "Radio Jorat Nadine Monnard", "Radio Jorat"),
        ("un concert de ", "Radio Jorat Nadine Monnard", "Radio Jorat Nadine Monnard"),
        ("la présidente du ", "Comité de handball de la Drômoise Laure Magnat", "Comité de handball de la Drômoise"),
        (
            "un concert du ",
            "Comité de handball de la Drômoise Laure Magnat",
            "Comité de handball de la Drômoise Laure Magnat",
        ),
        ("le directeur du ", "CHU Gabriel Montpied", "CHU Gabriel Montpied"),
    ],
)
def test_who_has_an_office_is_no_part_of_the_name(before: str, span: str, name: str) -> None:
    text = before + span
    assert text[slice(*proper_extent(text, len(before), len(text)))] == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Vinci-Bouygues-Eiffage", ["Vinci", "Bouygues", "Eiffage"]),
        ("Thales / Dassault Aviation", ["Thales", "Dassault Aviation"]),
        ("Thales-Valmorin", ["Thales-Valmorin"]),
        ("AP-HP", ["AP-HP"]),
        ("Fédération de la chaussure et la Cité du cuir", ["Fédération de la chaussure", "Cité du cuir"]),
        ("La Plume et le Sapin", ["La Plume et le Sapin"]),
        ("Agence du tourisme de Volmar ATV", ["Agence du tourisme de Volmar", "ATV"]),
        ("Fonds de solidarité FTQ", ["Fonds de solidarité FTQ"]),
        ("Thales", ["Thales"]),
    ],
)
def test_names_that_are_joined(text: str, names: list[str]) -> None:
    assert [text[s:e] for s, e in joined_names(text, 0, len(text))] == names


@pytest.mark.parametrize(
    ("before", "span", "names"),
    [
        ("entre dans le trio ", "Ouest Énergies-Sabrelle-Maltier", ["Ouest Énergies", "Sabrelle", "Maltier"]),
        ("l’alliance constituée par ", "Sabrelle-Maltier-Zorn", ["Sabrelle", "Maltier", "Zorn"]),
        ("le tandem ", "Sabrelle-Maltier", ["Sabrelle", "Maltier"]),
        ("le consortium ", "Sabrelle-Maltier", ["Sabrelle-Maltier"]),
        ("le trio ", "Sabrelle-sur-Maltier", ["Sabrelle-sur-Maltier"]),
        ("la société ", "Ouest Énergies-Sabrelle-Maltier", ["Ouest Énergies-Sabrelle-Maltier"]),
    ],
)
def test_a_union_is_named_by_its_members(before: str, span: str, names: list[str]) -> None:
    text = before + span
    assert [text[s:e] for s, e in joined_names(text, len(before), len(text))] == names


def test_a_letter_ends_a_name_and_its_sentence() -> None:
    for text, name in (("Station F. Pourquoi", "Station F"), ("Point S. On", "Point S"), ("Jean S. Valmorin", None)):
        assert proper_extent(text, 0, len(text)) == (0, len(name or text))
