"""Dates and durations: whole marked sentences, each equal to the complete result."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.components.date.calendar import MONTH_NAMES, easter
from extractor.components.date.finder import find
from tests.markup import parse

PUBLISHED = date(2025, 3, 20)  # a Thursday


def check(sentence: str, published: date | None = PUBLISHED) -> None:
    """The dates and durations found in a marked sentence are exactly its marks, values and modifiers included."""
    text, marks = parse(sentence)
    expected = [(m.label, m.text, m.start, m.end, {"value": m.values.get("value", "none"), **({"mod": m.values["mod"]} if "mod" in m.values else {})}) for m in marks]  # fmt: skip
    found = [(m.label, text[m.start : m.end], m.start, m.end, {k: "none" if v is None else v for k, v in m.attributes.items()}) for m in find(text, published)]  # fmt: skip
    assert found == expected


FULL = """
Le <DATE value=2025-12-08>8/12/2025</DATE>, le <DATE value=2025-12-08>08.12.25</DATE>, le <DATE value=2025-12-08>8-12-2025</DATE>.
Reçu le <DATE value=2025-12-08>2025-12-08</DATE>, soit <DATE value=2025-12-08>lundi 8 décembre 2025</DATE>.
Signé le <DATE value=2024-05-01>1er mai 2024</DATE> à Lyon.
Depuis le <DATE value=1998-05-27 mod=AFTER>27 mai 98</DATE>.
En <DATE value=2025-12>décembre 2025</DATE>, en <DATE value=2024>2024</DATE>.
Dans les <DATE value=199>années 1990</DATE> et les <DATE value=198>années quatre-vingt</DATE>.
Le <DATE value=2025-12-03>3 déc. 2025</DATE> et le <DATE value=2024-08-15>15 AOUT 2024</DATE>.
Le <DATE value=2020-03-10>dix mars deux mille vingt</DATE>, <DATE value=2024-01-01>premier janvier 2024</DATE>.
Au <DATE value=18>XIXe siècle</DATE>.
Le <DATE value=2024-03-12>12/03/2024</DATE> : le jour vient avant le mois.
"""

PERIODS = """
Au <DATE value=2025-Q1>T1 2025</DATE>, au <DATE value=2025-Q1>1T25</DATE>, au <DATE value=2025-Q1>premier trimestre 2025</DATE>.
Attendu au <DATE value=2025-Q2>2e trimestre</DATE>.
Ventes du <DATE value=2024-H1>S1 2024</DATE>, du <DATE value=2023-H2>H2 2023</DATE>, du <DATE value=2024-H2>second semestre 2024</DATE>.
L’exercice <DATE value=2023/2024>2023-2024</DATE> et la <DATE value=2024/2025>saison 2024/2025</DATE>.
Livraison <DATE value=2025-W12>semaine 12</DATE>.
Pendant l’<DATE value=2023-SU>été 2023</DATE>, à la <DATE value=2024-09>rentrée 2024</DATE>.
<DATE value=2014 mod=END>Fin 2014</DATE>, <DATE value=2025 mod=MID>mi-2025</DATE>, <DATE value=2025-06 mod=MID>mi-juin</DATE>, <DATE value=2024-11 mod=START>début novembre</DATE>.
D’ici <DATE value=2027 mod=END>fin 2027</DATE>, courant <DATE value=2026>2026</DATE>, à l’horizon <DATE value=2030>2030</DATE>.
À <DATE value=2024-12-25>Noël 2024</DATE> et à <DATE value=2024-03-31>Pâques 2024</DATE>.
Les <DATE value=2022-01/2022-09>neuf premiers mois de 2022</DATE>.
"""

RANGES = """
Du <DATE value=2024-03-03/2024-03-05>3 au 5 mars 2024</DATE>.
Les <DATE value=2025-03-03/2025-03-05>3-5 mars</DATE>.
Entre <DATE value=2021/2024>2021 et 2024</DATE>, sur <DATE value=2021/2024>2021-2024</DATE>.
De <DATE value=2025-01/2025-03>janvier à mars 2025</DATE>, <DATE value=2025-09/2025-10>Septembre - Octobre 2025</DATE>.
Depuis <DATE value=2013 mod=AFTER>2013</DATE>, jusqu’en <DATE value=2018 mod=BEFORE>2018</DATE>, vers <DATE value=2010 mod=APPROX>2010</DATE>.
Entre <DATE value=2025-01/2025-03>janvier et mars</DATE>.
De <DATE value=2024-12/2025-03>décembre à mars 2025</DATE>.
Du <DATE value=2024-11-04/2024-12-20>4 novembre au 20 décembre 2024</DATE>.
"""

RELATIVE = """
<DATE value=2025-03-19>Hier</DATE>, <DATE value=2025-03-21>demain</DATE>, <DATE value=2025-03-20>aujourd’hui</DATE>, <DATE value=2025-03-18>avant-hier</DATE>.
Signé <DATE value=2025-03-18>ce mardi</DATE>.
<DATE value=2025-03-18>Mardi dernier</DATE>, <DATE value=2025-03-25>mardi prochain</DATE>.
Les deux groupes ont signé <DATE value=2025-03-14>vendredi</DATE>.
Les deux groupes signeront <DATE value=2025-03-21>vendredi</DATE>.
<DATE value=2025-W12>Cette semaine</DATE>, le <DATE value=2025-04>mois prochain</DATE>, l’<DATE value=2024>an dernier</DATE>.
<DATE value=2018>Il y a sept ans</DATE> et <DATE value=2025-05>dans deux mois</DATE>.
Réponse <DATE value=2025-04-04 mod=BEFORE>sous quinzaine</DATE>.
Le <DATE value=2024-04-03>3 avril dernier</DATE>, en <DATE value=2026-03>mars prochain</DATE>.
Le contrat a été signé en <DATE value=2024-11>novembre</DATE>.
Le site ouvrira en <DATE value=2025-11>novembre</DATE>.
Signé le <DATE value=2025-03-08>8 mars</DATE>, publié le <DATE value=2025-03-09>lendemain</DATE>.
"""

UNDATED = """
<DATE>Hier</DATE>, le <DATE>mois prochain</DATE>, <DATE>vendredi</DATE>.
En <DATE value=XXXX-11>novembre</DATE>, le <DATE value=XXXX-11-03>3 novembre</DATE>, <DATE value=XXXX-11 mod=START>début novembre</DATE>.
Le <DATE>lendemain</DATE>, rien.
Né en <DATE value=2023>2023</DATE>, le <DATE value=2023-03-03>3 mars</DATE>, et le <DATE value=XXXX-02-29>29 février</DATE>.
Elle s’impose aujourd’hui partout.
"""

DURATIONS = """
Pour <DURATION value=P3Y>trois ans</DURATION>, <DURATION value=P18M>18 mois</DURATION>, une durée de <DURATION value=P5Y>cinq ans</DURATION>.
Pendant <DURATION value=P15D>quinze jours</DURATION>, <DURATION value=P2Y6M>deux ans et demi</DURATION>.
De <DURATION value=P24M/P36M>24 à 36 mois</DURATION>, <DURATION value=P10Y>une décennie</DURATION>.
Un plan pluriannuel, un bail de <DURATION value=P1000Y>1 000 ans</DURATION>.
"""

ACCENTLESS = """
La <DATE value=2025-W11>semaine derniere</DATE>, <DATE value=2028>dans 3 annees</DATE>, apres le <DATE value=2024-08-15 mod=AFTER>15 aout 2024</DATE>.
Depuis <DATE value=2025-02-07 mod=AFTER>7/2</DATE>, le <DATE value=2025-04-22>22/04</DATE> au plus tard.
Les <DATE value=2024-05/2025-02>dix derniers mois</DATE>.
"""

NOT_DATES = """
Tél. : 01 45 67 20 24 ou +33 1 45 67 20 25.
La loi 2019-774, l’article 5.3.2, le règlement (UE) 2016/679.
Victoire 3-2 à domicile.
L’adresse 192.168.20.24 et la version 2.0.24.
N°626, UMR 1037, U1037, ISO 9001.
75013 Paris, CH-1015 Lausanne.
Un rapport de 1/2, ouvert 24/24.
Voir pages 12-15.
Prevenar 20, Renault 5, Peugeot 2008.
https://www.exemple.fr/2025/02/x.jpg
Le vol AF 1982.
Les 2 000 salariés et les 2024 salariés.
La planète Mars, une mission vers Mars.
Avril Lavigne a été reçue.
Rue du 8-Mai-1945.
Le 31/02/2024 et le 45/12/2025.
Un prix de 2024 euros.
"""


def rows(table: str) -> list[str]:
    return [line for line in table.strip().splitlines() if line]


@pytest.mark.parametrize(
    "sentence", rows(FULL) + rows(PERIODS) + rows(RANGES) + rows(RELATIVE) + rows(ACCENTLESS) + rows(DURATIONS)
)
def test_dated(sentence: str) -> None:
    check(sentence)


@pytest.mark.parametrize("sentence", rows(UNDATED))
def test_nothing_is_invented_without_a_publication_date(sentence: str) -> None:
    check(sentence, published=None)


@pytest.mark.parametrize("sentence", rows(NOT_DATES))
def test_exclusions(sentence: str) -> None:
    check(sentence)


@pytest.mark.parametrize(
    ("year", "month", "day"), [(2000, 4, 23), (2008, 3, 23), (2024, 3, 31), (2025, 4, 20), (2038, 4, 25)]
)
def test_easter(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)


FORMATS = (
    lambda d: f"{d.day}/{d.month}/{d.year}",
    lambda d: f"{d.day:02d}.{d.month:02d}.{d.year}",
    lambda d: d.isoformat(),
    lambda d: f"{'1er' if d.day == 1 else d.day} {MONTH_NAMES[d.month - 1]} {d.year}",
    lambda d: f"{d.day} {MONTH_NAMES[d.month - 1].upper()} {d.year}",
)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(FORMATS))
def test_a_rendered_date_is_read_back(day: date, render: object) -> None:
    text = f"Le {render(day)}."  # type: ignore[operator]
    (match,) = find(text)
    assert (text[match.start : match.end], match.attributes) == (text[3:-1], {"value": day.isoformat()})


@given(
    st.text(alphabet="0123456789/.-–: \u00a0\nTSmarsdéecbreilunoût’'", max_size=200),
    st.one_of(st.none(), st.dates(date(1, 1, 1))),
)
def test_no_text_makes_it_fail_and_offsets_hold(text: str, published: date | None) -> None:
    end = 0
    for match in find(text, published):
        assert end <= match.start < match.end <= len(text)
        assert text[match.start : match.end].strip() == text[match.start : match.end]
        end = match.end


@pytest.mark.parametrize(
    "unit",
    [
        "1 ",
        "1/",
        "12.",
        "1-",
        "du 1 au ",
        "entre 1 et ",
        "2024 à ",
        "mars ",
        "dix-",
        "le 1er ",
        "vingt et ",
        "http://1/",
    ],
)
def test_a_long_row_of_one_thing_ends(unit: str) -> None:
    """That it takes time in proportion to the length is measured in ``tests/benchmarks/values.py``."""
    text = unit * (100_000 // len(unit))
    assert all(text[m.start : m.end] for m in find(text, PUBLISHED))


@given(st.text(alphabet="0123456789/ -duaentremrsécilTS’", max_size=80), st.dates(date(1900, 1, 1)))
def test_every_value_is_valid(text: str, published: date) -> None:
    iso = r"\d{4}(-\d\d(-\d\d)?|-Q[1-4]|-H[12]|-W\d\d|-(SP|SU|FA|WI))?"
    date_value = re.compile(rf"{iso}|{iso}/{iso}|\d{{2,3}}")
    duration_value = re.compile(r"P(T?\d+(\.\d+)?[YMWDHS])+(/P(T?\d+(\.\d+)?[YMWDHS])+)?")
    for match in find(text, published):
        value = match.attributes["value"]
        assert value is None or (date_value if match.label == "DATE" else duration_value).fullmatch(value)
        for day in re.findall(r"\d{4}-\d\d-\d\d", value or ""):
            date.fromisoformat(day)
