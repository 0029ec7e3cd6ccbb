import pytest

from tests.markup import Marked, parse


def test_marks_and_offsets() -> None:
    text, marks = parse("Signé le <DATE value=2024-03>3 mars</DATE> pour <MONEY value=5 currency=EUR>5 €</MONEY>.")
    assert text == "Signé le 3 mars pour 5 €."
    assert marks == [
        Marked("DATE", "3 mars", 9, 15, {"value": "2024-03"}),
        Marked("MONEY", "5 €", 21, 24, {"value": "5", "currency": "EUR"}),
    ]
    assert all(text[m.start : m.end] == m.text for m in marks)


def test_a_sentence_without_marks() -> None:
    assert parse("rien, 3 < 5 et 7 > 2") == ("rien, 3 < 5 et 7 > 2", [])


@pytest.mark.parametrize(
    "sentence",
    [
        "<DATE>hier",
        "hier</DATE>",
        "<DATE>hier</ORG>",
        "<DATE><ORG>x</ORG></DATE>",
        "<date>hier</date>",
        "<DATE value>hier</DATE>",
    ],
)
def test_wrong_markup_is_refused(sentence: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse(sentence)
