"""What of a page is the article: every line of a page with the zone that it is in."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.components.zone.finder import find

LONG = "Le groupe a présenté mercredi ses résultats annuels, marqués par une hausse des ventes en Europe."
PAGE = f"""
menu        Accueil | Actualités | Économie | Contact
menu        Accueil > Économie > Industrie
label       COMMUNIQUÉ DE PRESSE
menu        La Lettre du cluster n° 47                        page 3
headline    Sanofi et l’Inserm s’allient contre le cancer
body        Par Jeanne Roy
dateline    Publié le 3 mars 2024 à 10h42
body        {LONG}
related     Lire aussi : Pfizer rachète Valneva
body        {LONG} {LONG}
image       ![Une usine](https://exemple.fr/usine.jpg)
credit      Crédit photo : AFP
related     Nous vous recommandons
related     - Novartis ferme une usine
related     - Bayer et Ipsen, la fin d’une histoire
about       À propos de Sanofi
about       {LONG}
contact     Contacts presse :
contact     Marie Roy – 01 02 03 04 05 – marie@exemple.fr
subscription Abonnez-vous pour lire la suite
share       Partager  Facebook  X  LinkedIn
legal       Mentions légales | CGU | © 2024 Le Journal
""".strip().splitlines()

ONE_LINE = """
body        Les cookies de la biscuiterie se vendent bien, dit la direction.
body        Le contact avec les clients reste notre priorité, explique la banque.
body        Partager les données est devenu une obligation, rappelle la Cnil dans son rapport annuel, qui paraît mardi.
body        Sanofi rachète Valneva pour 12 M€.
""".strip().splitlines()


def zoned(text: str) -> dict[int, tuple[str, str]]:
    return {z.start: (z.rule.removeprefix("zone."), z.zone) for z in find(text)}


def test_a_page() -> None:
    rules, lines = zip(*(line.split(maxsplit=1) for line in PAGE), strict=True)
    text, expected, at = "\n\n".join(lines), {}, 0
    zones = {"headline": "title", "about": "about"}
    for rule, line in zip(rules, lines, strict=True):
        if rule != "body":
            expected[at] = (rule, zones.get(rule, "boilerplate"))
        at += len(line) + 2
    assert zoned(text) == expected


@pytest.mark.parametrize("line", ONE_LINE)
def test_running_text_is_the_article(line: str) -> None:
    assert zoned(line.split(maxsplit=1)[1]) == {}


def test_a_teaser_inside_a_paragraph() -> None:
    text = f"{LONG} Lire aussi : Pfizer rachète Valneva\n{LONG}"
    assert [(text[z.start : z.end], z.zone) for z in find(text)] == [
        ("Lire aussi : Pfizer rachète Valneva", "boilerplate")
    ]


@given(st.text(alphabet="aA .\n|›#*-!«»:é©", max_size=300))
def test_zones_lie_in_the_text_and_never_overlap(text: str) -> None:
    zones = find(text)
    assert all(0 <= z.start < z.end <= len(text) and text[z.start : z.end].strip() for z in zones)
    assert all(a.end <= b.start for a, b in pairwise(zones))
