"""The training data's readers, and the corpus that we ship: strict, so that a slip in an annotation shows."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "models" / "training"))

import prepare  # noqa: E402
import sources  # noqa: E402

CORPUS = list(sources.press(ROOT / "models" / "corpus"))
PAGES = list(sources.press(prepare.PAGES))
PASSAGES = list(sources.passages(ROOT / "models" / "corpus" / "statements.txt"))
STATUSES = {"announced", "ongoing", "renewed", "planned", "ended", "denied"}

DOCUMENT = """=== a-1
published: 2025-03-17
sector: pharma
---
{ORG:Institut Claudius Regaud}-{ORG:ICR=Institut Claudius Regaud} signe {DATE:vendredi=2025-03-14} pour {MONEY:5 à 7 M€=5000000..7000000 EUR},
dit {PER:Gilles Favre|role=directeur|org=Sanofi} de {ORG:Sanofi}.
---
PARTNERSHIP | Sanofi ; Institut Claudius Regaud | announced | signe
SUPPLY | Sanofi > Institut Claudius Regaud
"""


def test_a_document(tmp_path: Path) -> None:
    (tmp_path / "a.corpus").write_text(DOCUMENT, encoding="utf-8")
    (document,) = sources.press(tmp_path)
    assert document.text == "Institut Claudius Regaud-ICR signe vendredi pour 5 à 7 M€,\ndit Gilles Favre de Sanofi."
    assert document.gold() == {
        "id": "a-1",
        "published": "2025-03-17",
        "text": document.text,
        "entities": [
            {
                "label": "ORG",
                "start": 0,
                "end": 24,
                "text": "Institut Claudius Regaud",
                "name": "Institut Claudius Regaud",
            },
            {"label": "ORG", "start": 25, "end": 28, "text": "ICR", "name": "Institut Claudius Regaud"},
            {"label": "DATE", "start": 35, "end": 43, "text": "vendredi", "value": "2025-03-14"},
            {"label": "MONEY", "start": 49, "end": 57, "text": "5 à 7 M€", "value": 5e6, "currency": "EUR", "max": 7e6},
            {
                "label": "PER",
                "start": 63,
                "end": 75,
                "text": "Gilles Favre",
                "name": "Gilles Favre",
                "role": "directeur",
                "organisation": "Sanofi",
            },
            {"label": "ORG", "start": 79, "end": 85, "text": "Sanofi", "name": "Sanofi"},
        ],
        "organisations": [
            {"name": "Institut Claudius Regaud", "mentions": ["ICR", "Institut Claudius Regaud"]},
            {"name": "Sanofi", "mentions": ["Sanofi"]},
        ],
        "relations": [
            {
                "label": "PARTNERSHIP",
                "participants": ["Sanofi", "Institut Claudius Regaud"],
                "status": "announced",
                "trigger": "signe",
            },
            {"label": "SUPPLY", "participants": ["Sanofi", "Institut Claudius Regaud"]},
        ],
    }


@pytest.mark.parametrize("document", [*CORPUS, *PAGES], ids=lambda d: d.id)
def test_every_document_is_sound(document: sources.PressDocument) -> None:
    names = {e["name"] for e in document.entities if e["label"] == "ORG"}
    assert document.published
    assert "{" not in document.text
    assert "}" not in document.text
    assert all(document.text[e["start"] : e["end"]] == e["text"] == e["text"].strip() for e in document.entities)
    for relation in document.relations:
        assert set(relation["participants"]) <= names
        assert relation.get("status", "announced") in STATUSES
        assert relation.get("trigger", "") in document.text


def test_the_corpus_and_its_split() -> None:
    ids = [d.id for d in CORPUS]
    assert len(ids) == len(set(ids)) == 2069
    assert sum(sources.held_out(i, sources.HELD_OUT_CORPUS) for i in ids) == 236
    assert sum(map(prepare.trains_names, ids)) == 1213
    assert len({d.id for d in PAGES} - set(ids)) == len(PAGES) == 588


def test_passages(tmp_path: Path) -> None:
    lines = "L’[X] s’allie à [Y]. [X] quitte [Z]. -> X Y announced | X Z ended\n[X] achète [Y]. -> -\n"
    (tmp_path / "told.txt").write_text(lines, encoding="utf-8")
    assert list(sources.passages(tmp_path / "told.txt")) == [
        sources.Passage(
            "told-1",
            "L’X s’allie à Y. X quitte Z.",
            [(2, 3, "X"), (14, 15, "Y"), (17, 18, "X"), (26, 27, "Z")],
            [(("X", "Y"), "announced"), (("X", "Z"), "ended")],
        ),
        sources.Passage("told-2", "X achète Y.", [(0, 1, "X"), (9, 10, "Y")], []),
    ]


def test_a_passage_without_an_arrow_is_none(tmp_path: Path) -> None:
    (tmp_path / "told.txt").write_text("[X] s’allie à [Y].\n", encoding="utf-8")
    with pytest.raises(ValueError, match="values to unpack"):
        list(sources.passages(tmp_path / "told.txt"))


def test_every_passage_is_sound() -> None:
    unsound = [
        passage.id
        for passage in PASSAGES
        for parties, status in passage.agreements
        if status not in STATUSES or len(set(parties)) < 2 or not set(parties) <= {m[2] for m in passage.mentions}
    ]
    assert unsound == []
    assert len({passage.text for passage in PASSAGES}) == len(PASSAGES)
    assert all(len({m[2] for m in passage.mentions}) > 1 and not set("[]") & set(passage.text) for passage in PASSAGES)


def test_wikinews_without_blanks_before_full_stops(tmp_path: Path) -> None:
    (tmp_path / "n.txt").write_text("Selon Le Drian , à Bron .", encoding="utf-8")
    (tmp_path / "n.ann").write_text(
        "T1\tPerson 6 14\tLe Drian\nT2\tLocation 19 23\tBron\nT3\tDate 0 5\tSelon\n", encoding="utf-8"
    )
    (text,) = sources.winer(tmp_path)
    assert text.text == "Selon Le Drian, à Bron."
    assert [(text.text[s:e], label) for s, e, label in text.names] == [("Le Drian", "PER"), ("Bron", "LOC")]


def test_of_two_labels_of_one_stretch_the_first_stays(tmp_path: Path) -> None:
    (tmp_path / "n.txt").write_text("Airbus vole.", encoding="utf-8")
    (tmp_path / "n.ann").write_text("T1\tProduct 0 6\tAirbus\nT2\tCompany 0 6\tAirbus\n", encoding="utf-8")
    (text,) = sources.winer(tmp_path)
    assert text.names == [(0, 6, "MISC")]


def test_a_tree_joins_what_the_treebank_cuts(tmp_path: Path) -> None:
    rows = [
        "1\tVente\tvente\tNOUN\t_\t_\t0\troot\t_\t_", "2-3\tdu\t_\t_\t_\t_\t_\t_\t_\t_", "2\tde\tde\tADP\t_\t_\t4\tcase\t_\t_",
        "3\tle\tle\tDET\t_\tGender=Masc\t4\tdet\t_\t_", "4\tblé\tblé\tNOUN\t_\tGender=Masc\t1\tnmod:x\t_\tSpaceAfter=No",
    ]  # fmt: skip
    (tmp_path / "t.conllu").write_text("\n".join(rows) + "\n\n", encoding="utf-8")
    (tree,) = sources.treebank(tmp_path / "t.conllu")
    assert tree == sources.Tree(
        ["Vente", "du", "blé"], [True, True, False], ["vente", "de", "blé"], ["NOUN", "ADP", "NOUN"],
        ["", "", "Gender=Masc"], [0, 2, 0], ["ROOT", "case", "nmod"],
    )  # fmt: skip


def test_prose_comes_in_texts_of_some_lines(tmp_path: Path) -> None:
    line, long = "un mot puis un autre mot", "mot " * (sources.LONGEST_LINE + 1)
    (tmp_path / "cds_snc_fr.txt").write_text(f"{line}\n\n{long}\n{line}\n", encoding="utf-8")
    (tmp_path / "echr_fr.txt").write_text(f"{line}\n" * 45, encoding="utf-8")
    (tmp_path / "fiches_travail.txt").write_text("seul\n", encoding="utf-8")
    texts = list(sources.prose(tmp_path))
    assert [(len(t.split()), t.count("\n")) for t in texts] == [(12, 1), (120, 19), (120, 19), (30, 4), (1, 0)]
