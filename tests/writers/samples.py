"""Records to write: one with all that is difficult in formats, and plain ones."""

from typing import Any

from extractor.records import Record

TEXT = (
    "Le Crédit\r\nAgricole et « =Somme(A1) » s’allient,\tdit Zoé L’Hôte. Accord de 10 à 15 M€ pour trois ans dès mi-2025 ; "
    "l’anti-Sanofi perd -5 %.\nYahoo! Inc. rejoint le Crédit\r\nAgricole; fin.\n"
)


def _mention(number: int, label: str, text: str, rule: str, nth: int = 0, **fields: Any) -> dict[str, Any]:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(text, start + 1)
    place = {"text": text, "start": start, "end": start + len(text)}
    return {"id": f"e{number}", "label": label, **place, "rule": rule, **fields}


def _stretch(text: str) -> dict[str, Any]:
    return {"text": text, "start": TEXT.index(text), "end": TEXT.index(text) + len(text)}


RECORD = Record.model_validate(
    {
        "id": "dépêches/a:1.txt",
        "source": "presse/dépêches/a:1.txt",
        "title": "=1+1",
        "published": "2025-06-02",
        "published_from": "option",
        "entities": [
            _mention(1, "ORG", "Crédit\r\nAgricole", "ner", ref="o1"),
            _mention(2, "ORG", "=Somme(A1)", "user.list", ref="o2"),
            _mention(3, "PER", "Zoé L’Hôte", "ner", ref="p1"),
            _mention(4, "MONEY", "10 à 15 M€", "money.range", value=10_000_000, max=15_000_000, currency="EUR", role="budget"),
            _mention(5, "DURATION", "trois ans", "duration.words", value="P3Y"),
            _mention(6, "DATE", "mi-2025", "date.part_year", value="2025", mod="MID"),
            _mention(7, "ORG", "Sanofi", "org.lexicon", ref="o3"),
            _mention(8, "PERCENT", "-5 %", "percent.sign", value=-5.5),
            _mention(9, "ORG", "Yahoo! Inc.", "org.form", ref="o4", zone="boilerplate"),
            _mention(10, "ORG", "Crédit\r\nAgricole", "ner", nth=1, ref="o1"),
        ],
        "organisations": [
            {"id": "o1", "name": "Crédit Agricole", "aliases": [], "mentions": ["e1", "e10"]},
            {"id": "o2", "name": "=Somme(A1)", "aliases": [], "mentions": ["e2"]},
            {"id": "o3", "name": "Sanofi", "aliases": ["anti-Sanofi"], "mentions": ["e7"]},
            {"id": "o4", "name": "Yahoo! Inc.", "aliases": [], "mentions": ["e9"]},
        ],
        "people": [{"id": "p1", "name": "Zoé L’Hôte", "role": "directrice", "organisation": "o1", "mentions": ["e3"]}],
        "relations": [
            {
                "id": "r1",
                "label": "PARTNERSHIP",
                "participants": [
                    {"id": "o1", "name": "Crédit Agricole"},
                    {"id": "o2", "name": "=Somme(A1)"},
                    {"id": "o4", "name": "Yahoo! Inc."},
                ],
                "status": "announced",
                "dates": ["e6"],
                "duration": "P3Y",
                "amounts": ["e4"],
                "subject": _stretch("Accord"),
                "places": [_stretch("anti"), _stretch("fin")],
                "rule": "partnership.verb",
                "status_rule": "status.default",
                "score": 0.9,
                "trigger": _stretch("s’allient"),
                "evidence": _stretch(TEXT[: TEXT.index(" Accord")]),
                "statements": 2,
                "zone": "title",
            }
        ],
    }
)  # fmt: skip
EMPTY = Record.model_validate(
    {
        "id": "vide",
        "source": "vide",
        "title": None,
        "published": None,
        "published_from": None,
        "entities": [],
        "organisations": [],
        "people": [],
        "relations": [],
    }
)


def plain(identifier: str, title: str | None = None) -> Record:
    """A record without content."""
    return EMPTY.model_copy(update={"id": identifier, "title": title})
