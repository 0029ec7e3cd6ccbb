"""CoNLL columns, whole, and as spaCy's own converter reads them."""

from pathlib import Path

import pytest
from spacy.training.converters import conll_ner_to_docs

from extractor.errors import UsageError
from extractor.records import PercentEntity, Record
from extractor.writers import open_writer
from tests.writers.samples import EMPTY, RECORD, TEXT, plain

EXPECTED = """\
# id = dépêches/a:1.txt
Le 0 2 - O
Crédit 3 9 ner B-ORG
Agricole 11 19 ner I-ORG
et 20 22 - O
« 23 24 - O
= 25 26 user.list B-ORG
Somme 26 31 user.list I-ORG
( 31 32 user.list I-ORG
A1 32 34 user.list I-ORG
) 34 35 user.list I-ORG
» 36 37 - O
s’ 38 40 - O
allient 40 47 - O
, 47 48 - O
dit 49 52 - O
Zoé 53 56 ner B-PER
L’ 57 59 ner I-PER
Hôte 59 63 ner I-PER
. 63 64 - O

Accord 65 71 - O
de 72 74 - O
10 75 77 money.range B-MONEY
à 78 79 money.range I-MONEY
15 80 82 money.range I-MONEY
M€ 83 85 money.range I-MONEY
pour 86 90 - O
trois 91 96 duration.words B-DURATION
ans 97 100 duration.words I-DURATION
dès 101 104 - O
mi-2025 105 112 date.part_year B-DATE
; 113 114 - O
l’ 115 117 - O
anti- 117 122 - O
Sanofi 122 128 org.lexicon B-ORG
perd 129 133 - O
- 134 135 percent.sign B-PERCENT
5 135 136 percent.sign I-PERCENT
% 137 138 percent.sign I-PERCENT
. 138 139 - O

Yahoo! 140 146 org.form B-ORG
Inc. 147 151 org.form I-ORG
rejoint 152 159 - O
le 160 162 - O
Crédit 163 169 ner B-ORG
Agricole 171 179 ner I-ORG
; 179 180 - O
fin 181 184 - O
. 184 185 - O

# id = vide

"""


def written(tmp_path: Path, *pairs: tuple[Record, str]) -> str:
    with open_writer("conll", str(tmp_path / "out.conll")) as writer:
        for record, text in pairs:
            writer.write(record, text)
    return (tmp_path / "out.conll").read_bytes().decode()


def test_a_document_whole(tmp_path: Path) -> None:
    assert written(tmp_path, (RECORD, TEXT), (EMPTY, "")).replace("\t", " ") == EXPECTED


def test_a_token_that_an_entity_cuts_is_split_and_white_space_makes_no_line(tmp_path: Path) -> None:
    text = "\n\nL’Inserm\u00a0: 12M€ \u200bfin\n\n"
    record = plain("a\nb").model_copy(update={"entities": [percent("12M", text)]})
    assert written(tmp_path, (record, text)) == (
        "# id = a b\nL’\t2\t4\t-\tO\nInserm\t4\t10\t-\tO\n:\t11\t12\t-\tO\n12\t13\t15\tany_rule\tB-PERCENT\nM\t15\t16\tany_rule\tI-PERCENT\n€\t16\t17\t-\tO\n"
        "\u200bfin\t18\t22\t-\tO\n\n"
    )


def percent(words: str, text: str) -> PercentEntity:
    start = text.index(words)
    return PercentEntity(
        id="e1", label="PERCENT", text=words, start=start, end=start + len(words), value=1, rule="any rule"
    )


def test_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    with open_writer("conll", None) as writer:
        writer.write(plain("a"), "Un. Deux.")
    assert capfdbinary.readouterr().out == (
        b"# id = a\nUn\t0\t2\t-\tO\n.\t2\t3\t-\tO\n\nDeux\t4\t8\t-\tO\n.\t8\t9\t-\tO\n\n"
    )


def test_the_first_and_the_last_column_are_those_of_conll_2003(tmp_path: Path) -> None:
    data = written(tmp_path, (RECORD, TEXT)).split("\n", 1)[1]
    (doc,) = conll_ner_to_docs(data, n_sents=10, no_print=True)
    assert [(entity.text, entity.label_) for entity in doc.ents] == [
        ("Crédit Agricole", "ORG"),
        ("= Somme ( A1 )", "ORG"),
        ("Zoé L’ Hôte", "PER"),
        ("10 à 15 M€", "MONEY"),
        ("trois ans", "DURATION"),
        ("mi-2025", "DATE"),
        ("Sanofi", "ORG"),
        ("- 5 %", "PERCENT"),
        ("Yahoo! Inc.", "ORG"),
        ("Crédit Agricole", "ORG"),
    ]


def test_a_record_of_another_text_is_refused(tmp_path: Path) -> None:
    message = r"dépêches/a:1\.txt: e1 does not stand in the text at its offsets; make the record anew"
    with pytest.raises(UsageError, match=message):
        written(tmp_path, (RECORD, "x" + TEXT))
    assert list(tmp_path.iterdir()) == []
