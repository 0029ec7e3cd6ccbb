"""Amounts and percentages: whole marked sentences, each equal to the complete result."""

from datetime import date

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from extractor.components.amount.currencies import CurrencyContext, surfaces
from extractor.components.amount.finder import find
from tests.markup import parse


def check(sentence: str, published: date | None = date(2025, 3, 20)) -> None:
    """The amounts found in a marked sentence are exactly its marks, with all their values."""
    text, marks = parse(sentence)
    expected = []
    for m in marks:
        values: dict[str, object] = {"value": float(m.values["value"])}
        if "max" in m.values:
            values["max"] = float(m.values["max"])
        if m.label == "MONEY":
            values["currency"] = m.values.get("currency")
        if "mod" in m.values:
            values["mod"] = m.values["mod"]
        expected.append((m.label, m.text, m.start, m.end, values))
    assert [(m.label, text[m.start : m.end], m.start, m.end, m.attributes) for m in find(text, published)] == expected


AMOUNTS = """
<MONEY value=354000000 currency=USD>354 M$</MONEY>, <MONEY value=100000000 currency=GBP>100 M£</MONEY>, <MONEY value=12000000 currency=EUR>12M€</MONEY>.
<MONEY value=1200000000 currency=EUR>1,2 Md€</MONEY>, <MONEY value=3400000000 currency=EUR>3,4 Mds€</MONEY>, <MONEY value=500000 currency=EUR>500 k€</MONEY>.
<MONEY value=20000000 currency=USD>20 MUSD</MONEY>, <MONEY value=15000000 currency=CHF>15 MCHF</MONEY>, <MONEY value=15000000 currency=CHF>CHF 15 millions</MONEY>, <MONEY value=5000000 currency=USD>US$ 5 M</MONEY>.
Soit <MONEY value=12500000 currency=EUR>12,5 millions d’euros</MONEY>, <MONEY value=1200000 currency=EUR>1.200.000 euros</MONEY>.
Soit <MONEY value=1200000 currency=EUR>1 200 000 €</MONEY>, <MONEY value=1200000 currency=EUR>1\u00a0200\u00a0000\u00a0€</MONEY>, <MONEY value=1200000 currency=EUR>1\u202f200\u202f000\u202f€</MONEY>.
Près de <MONEY value=2000000000 currency=USD mod=APPROX>2 milliards de dollars américains</MONEY>.
Un don de <MONEY value=350000000 currency=EUR>trois cent cinquante millions d’euros</MONEY>.
Il manque <MONEY value=500000000 currency=EUR>un demi-milliard d’euros</MONEY>.
Pour quelque <MONEY value=40000000 currency=EUR mod=APPROX>40 M€</MONEY>, plus de <MONEY value=5000000 currency=EUR mod=MORE_THAN>5 M€</MONEY>.
De <MONEY value=10000000 max=15000000 currency=EUR>10 à 15 M€</MONEY>, <MONEY value=10000000 max=15000000 currency=EUR>entre 10 et 15 millions d’euros</MONEY>, <MONEY value=10000000 max=15000000 currency=EUR>10-15 M€</MONEY>.
Jusqu’à <MONEY value=258000000 currency=USD mod=LESS_THAN>258 millions de dollars</MONEY> (<MONEY value=227000000 currency=EUR>227 M€</MONEY>).
<MONEY value=5000000 currency=EUR>5 M€</MONEY> et <MONEY value=3000000 currency=EUR>3 M€</MONEY>.
Cédé pour <MONEY value=1 currency=EUR>un euro</MONEY> symbolique.
<MONEY value=8.63 currency=EUR>8,63 euros</MONEY> par action, <MONEY value=20 currency=EUR>20 euros</MONEY>/mois.
Un marché de <MONEY value=5000000000 currency=XOF>5 milliards FCFA</MONEY>, à Dakar.
Un marché de <MONEY value=5000000000 currency=XAF>5 milliards de francs CFA</MONEY>, à Yaoundé.
<MONEY value=3000000 currency=MAD>3 MDH</MONEY>, <MONEY value=700000000 currency=TND>700 millions de dinars</MONEY> à Tunis.
<MONEY value=450000 currency=JPY>450 000 yens</MONEY>, <MONEY value=100000000000 currency=CNY>100 milliards de yuans</MONEY>, <MONEY value=361000000 currency=GBP>361 millions de livres</MONEY>.
<MONEY value=1200000 currency=CAD>1,2 M$ CA</MONEY> et <MONEY value=900000 currency=CHF>900'000 francs</MONEY> à Genève.
<MONEY value=0.32 currency=EUR>32 centimes d’euro</MONEY>, <MONEY value=13.45 currency=EUR>treize euros et quarante-cinq cents</MONEY>.
<MONEY value=5000000000 currency=EUR>5 milliards d’euros</MONEY>, dont <MONEY value=2000000000 currency=EUR>2 milliards</MONEY> pour l’hydrogène.
<MONEY value=10000000000>10 milliards</MONEY> d’économies.
"""

PERCENTAGES = """
En hausse de <PERCENT value=12>12 %</PERCENT>, <PERCENT value=12.5>12,5 pour cent</PERCENT>, de <PERCENT value=3 max=4>3 à 4 %</PERCENT>.
Près de <PERCENT value=80 mod=APPROX>80%</PERCENT> des voix.
"""

NOTHING = """
20 produits, 10 millions de patients, 5 M de tonnes, 100 000 m².
Une hausse de deux points, deux cents salariés, huit livres et 15 km.
Le numéro 12 et la salle 5 F.
"""


@pytest.mark.parametrize("sentence", [s for t in (AMOUNTS, PERCENTAGES, NOTHING) for s in t.strip().splitlines()])
def test_amounts(sentence: str) -> None:
    check(sentence)


def test_old_francs() -> None:
    check(
        "Un prix de <MONEY value=3000000 currency=FRF>3 MF</MONEY>, soit <MONEY value=500 currency=FRF>500 FF</MONEY>.",
        date(1998, 5, 1),
    )
    check("Un prix de <MONEY value=20000000 currency=FRF>20 millions de francs</MONEY>.", date(1998, 5, 1))
    check("Un prix de <MONEY value=20000000>20 millions de francs</MONEY>.", None)
    check("En 1990, <MONEY value=3000000 currency=FRF>3 MF</MONEY>.")


@pytest.mark.parametrize("code", ["EUR", "USD", "JPY", "XOF", "MGA", "UZS", "VND", "ISK"])
def test_every_currency_has_its_cldr_name_and_its_code(code: str) -> None:
    context = CurrencyContext((), None)
    name = Locale("fr").currencies[code]
    assert code in surfaces()[name.lower().split(" (")[0]]
    assert context.code(code) == code


@given(st.text(alphabet="0123456789.,  \u00a0\u202f'’€$£%MdkKFà-etmilonsrdu", max_size=120))
def test_no_text_makes_it_fail_and_offsets_hold(text: str) -> None:
    end = 0
    for match in find(text):
        assert end <= match.start < match.end <= len(text)
        assert text[match.start : match.end].strip() == text[match.start : match.end]
        end = match.end


@given(st.integers(1, 10**12), st.sampled_from([" ", "\u00a0", "\u202f", "."]))
def test_a_grouped_number_is_read_back(number: int, separator: str) -> None:
    text = f"{number:,}".replace(",", separator) + " €"
    (match,) = find(text)
    assert (match.start, match.end, match.attributes) == (0, len(text), {"value": number, "currency": "EUR"})
