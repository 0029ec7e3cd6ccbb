"""brat's two files a document and its configuration, whole."""

from pathlib import Path
from typing import Any

import pytest

from extractor.errors import UsageError
from extractor.records import Record
from extractor.writers import open_writer
from extractor.writers.brat import ATTRIBUTES
from tests.writers.samples import RECORD, TEXT, plain

ANNOTATION = """\
T1	ORG 3 9;11 19	Crédit Agricole
N1	Reference T1 organisation:o1	Crédit Agricole
#1	AnnotatorNotes T1	ner
T2	ORG 25 35	=Somme(A1)
N2	Reference T2 organisation:o2	=Somme(A1)
#2	AnnotatorNotes T2	user.list
T3	PER 53 63	Zoé L’Hôte
N3	Reference T3 person:p1	Zoé L’Hôte
#3	AnnotatorNotes T3	ner
T4	MONEY 75 85	10 à 15 M€
N4	Reference T4 value:10000000/15000000	10000000/15000000
N5	Reference T4 currency:EUR	EUR
A1	Role T4 budget
#4	AnnotatorNotes T4	money.range
T5	DURATION 91 100	trois ans
N6	Reference T5 value:P3Y	P3Y
#5	AnnotatorNotes T5	duration.words
T6	DATE 105 112	mi-2025
N7	Reference T6 value:2025	2025
A2	Mod T6 MID
#6	AnnotatorNotes T6	date.part_year
T7	ORG 122 128	Sanofi
N8	Reference T7 organisation:o3	Sanofi
#7	AnnotatorNotes T7	org.lexicon
T8	PERCENT 134 138	-5 %
N9	Reference T8 value:-5.5	-5.5
#8	AnnotatorNotes T8	percent.sign
T9	ORG 140 151	Yahoo! Inc.
N10	Reference T9 organisation:o4	Yahoo! Inc.
A3	Zone T9 boilerplate
#9	AnnotatorNotes T9	org.form
T10	ORG 163 169;171 179	Crédit Agricole
N11	Reference T10 organisation:o1	Crédit Agricole
#10	AnnotatorNotes T10	ner
T11	PARTNERSHIP 38 47	s’allient
E1	PARTNERSHIP:T11 Party:T1 Party2:T2 Party3:T9 Date:T6 Amount:T4
A4	Status E1 announced
A5	Zone E1 title
#11	AnnotatorNotes E1	partnership.verb; status.default; score 0.9; P3Y; subject: Accord; places: anti, fin
"""
CONFIGURATION = """\
[entities]
ORG
PER
DATE
DURATION
MONEY
PERCENT

[relations]

[events]
PARTNERSHIP	Party+:ORG, Date*:DATE, Amount*:MONEY

[attributes]
Status	Arg:PARTNERSHIP, Value:announced|ongoing|renewed|planned|ended|denied
Mod	Arg:<ENTITY>, Value:START|MID|END|APPROX|BEFORE|AFTER|MORE_THAN|LESS_THAN
Role	Arg:MONEY, Value:upfront|milestone|royalty|budget
Zone	Arg:<ANY>, Value:title|boilerplate|about
"""


def write(folder: Path, *pairs: tuple[Record, str]) -> None:
    with open_writer("brat", str(folder)) as writer:
        for record, text in pairs:
            writer.write(record, text)


def test_a_document_and_the_configuration_whole(tmp_path: Path) -> None:
    write(tmp_path / "new", (RECORD, TEXT), (plain("b"), ""))
    found = {p.relative_to(tmp_path / "new").as_posix(): p for p in (tmp_path / "new").rglob("*") if p.is_file()}
    assert {name: path.read_bytes().decode() for name, path in found.items()} == {
        "annotation.conf": CONFIGURATION,
        "dépêches/a%3A1.txt.txt": TEXT,
        "dépêches/a%3A1.txt.ann": ANNOTATION,
        "b.txt": "",
        "b.ann": "",
    }


def test_every_offset_is_that_of_the_words_in_the_text(tmp_path: Path) -> None:
    write(tmp_path, (RECORD, TEXT))
    text = (tmp_path / "dépêches/a%3A1.txt.txt").read_bytes().decode()
    lines = (tmp_path / "dépêches/a%3A1.txt.ann").read_text(encoding="utf-8").splitlines()
    bound = [line.split("\t") for line in lines if line.startswith("T")]
    for _, place, words in bound:
        pieces = [piece.split() for piece in place.partition(" ")[2].split(";")]
        assert " ".join(text[int(start) : int(end)] for start, end in pieces) == words


def test_a_party_that_has_no_mention_is_left_out(tmp_path: Path) -> None:
    record = RECORD.model_copy(update={"entities": RECORD.entities[1:3]})
    write(tmp_path, (record, TEXT))
    lines = (tmp_path / "dépêches/a%3A1.txt.ann").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("E")] == ["E1\tPARTNERSHIP:T3 Party:T1"]


def test_a_mention_in_the_same_sentence_goes_before_a_nearer_one(tmp_path: Path) -> None:
    relation = RECORD.relations[0].model_copy(
        update={"evidence": RECORD.relations[0].evidence.model_copy(update={"start": 140, "end": 200})}
    )
    write(tmp_path, (RECORD.model_copy(update={"relations": [relation]}), TEXT))
    lines = (tmp_path / "dépêches/a%3A1.txt.ann").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("E")] == [
        "E1\tPARTNERSHIP:T11 Party:T10 Party2:T2 Party3:T9 Date:T6 Amount:T4"
    ]


def choices(schema: Any) -> set[str]:
    """All strings of the enumerations below a part of a JSON Schema."""
    if isinstance(schema, list):
        return set().union(*map(choices, schema))
    if not isinstance(schema, dict):
        return set()
    return (
        set(schema.get("enum", [])) | {schema["const"]} - {None}
        if "const" in schema
        else (set(schema.get("enum", [])) | set().union(set(), *map(choices, schema.values())))
    )


@pytest.mark.parametrize("name", sorted(ATTRIBUTES))
def test_the_configuration_lists_the_values_of_the_record(name: str) -> None:
    models = Record.model_json_schema()["$defs"].values()
    known = set().union(*(choices(model["properties"].get(name.lower(), {})) for model in models))
    if name == "Role":
        known -= choices(Record.model_json_schema()["$defs"]["Person"]["properties"]["role"])
    assert set(ATTRIBUTES[name][1].split("|")) == known


def test_a_record_of_another_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"e1 does not stand in the text at its offsets"):
        write(tmp_path, (RECORD, "x" + TEXT))
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["annotation.conf"]
