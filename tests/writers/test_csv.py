"""The two CSV files, as a reader of CSV and as a spreadsheet sees them."""

import csv
import gzip
import os
import re
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.errors import UsageError
from extractor.records import Record
from extractor.writers import open_writer
from extractor.writers.csv import cell
from extractor.writers.rows import table_paths
from tests.writers.samples import EMPTY, RECORD, plain


def write(output: Path, *records: Record) -> None:
    with open_writer("csv", str(output)) as writer:
        for record in records:
            writer.write(record, "")


def test_both_tables_whole(tmp_path: Path) -> None:
    write(tmp_path / "out.csv", RECORD, EMPTY)
    assert sorted(os.listdir(tmp_path)) == ["out.entities.csv", "out.relations.csv"]
    place = "dépêches/a:1.txt,presse/dépêches/a:1.txt"
    assert (tmp_path / "out.entities.csv").read_bytes().decode() == (
        "\ufeffdocument,source,id,label,text,start,end,value,max,currency,mod,role,ref,name,zone,rule\r\n"
        f'{place},e1,ORG,"Crédit\r\nAgricole",3,19,,,,,,o1,Crédit Agricole,,ner\r\n'
        f"{place},e2,ORG,'=Somme(A1),25,35,,,,,,o2,'=Somme(A1),,user.list\r\n"
        f"{place},e3,PER,Zoé L’Hôte,53,63,,,,,,p1,Zoé L’Hôte,,ner\r\n"
        f"{place},e4,MONEY,10 à 15 M€,75,85,10000000,15000000,EUR,,budget,,,,money.range\r\n"
        f"{place},e5,DURATION,trois ans,91,100,P3Y,,,,,,,,duration.words\r\n"
        f"{place},e6,DATE,mi-2025,105,112,2025,,,MID,,,,,date.part_year\r\n"
        f"{place},e7,ORG,Sanofi,122,128,,,,,,o3,Sanofi,,org.lexicon\r\n"
        f"{place},e8,PERCENT,'-5 %,134,138,-5.5,,,,,,,,percent.sign\r\n"
        f"{place},e9,ORG,Yahoo! Inc.,140,151,,,,,,o4,Yahoo! Inc.,boilerplate,org.form\r\n"
        f'{place},e10,ORG,"Crédit\r\nAgricole",163,179,,,,,,o1,Crédit Agricole,,ner\r\n'
    )
    evidence = '"Le Crédit\r\nAgricole et « =Somme(A1) » s’allient,\tdit Zoé L’Hôte."'
    assert (tmp_path / "out.relations.csv").read_bytes().decode() == (
        "\ufeffdocument,source,id,label,status,participants,participant_ids,dates,duration,amounts,subject,places,rule,"
        "status_rule,score,trigger,trigger_start,trigger_end,evidence,evidence_start,evidence_end,statements,zone\r\n"
        f"{place},r1,PARTNERSHIP,announced,Crédit Agricole; =Somme(A1); Yahoo! Inc.,o1; o2; o4,2025,P3Y,"
        "10000000/15000000 EUR,Accord,anti; fin,partnership.verb,status.default,0.9,s’allient,38,47,"
        f"{evidence},0,64,2,title\r\n"
    )


def test_compressed_tables_hold_the_same(tmp_path: Path) -> None:
    write(tmp_path / "out.csv", RECORD)
    write(tmp_path / "out.csv.gz", RECORD)
    for table in ("entities", "relations"):
        packed = (tmp_path / f"out.{table}.csv.gz").read_bytes()
        assert gzip.decompress(packed) == (tmp_path / f"out.{table}.csv").read_bytes()


def test_a_failure_leaves_neither_file(tmp_path: Path) -> None:
    def fail() -> None:
        with open_writer("csv", str(tmp_path / "out.csv")) as writer:
            writer.write(RECORD, "")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("output", "paths"),
    [
        ("x/out.csv", ("x/out.entities.csv", "x/out.relations.csv")),
        ("out.CSV.GZ", ("out.entities.CSV.GZ", "out.relations.CSV.GZ")),
        ("out.entities.csv", ("out.entities.csv", "out.relations.csv")),
        ("out", ("out.entities.csv", "out.relations.csv")),
    ],
)
def test_the_names_of_the_two_files(output: str, paths: tuple[str, str]) -> None:
    assert table_paths(output, ".csv.gz", ".csv") == paths


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (-5, "-5"),
        (12.5, "12.5"),
        ("-5 %", "'-5 %"),
        ("@x", "'@x"),
        ("+33 1", "'+33 1"),
        ("\t=x", "'\t=x"),
        ("＝x", "'＝x"),
        ("'=x", "''=x"),
        ("'Ndrangheta", "'Ndrangheta"),
        ("a=b", "a=b"),
        (["=a", "b"], "'=a; b"),
        ([{"value": 1.5, "max": None, "currency": None}, {"value": 1, "max": 2, "currency": "USD"}], "1.5; 1/2 USD"),
    ],
)
def test_cells(value: object, text: str) -> None:
    assert cell(value) == text


@given(st.lists(st.text(st.characters(exclude_categories=("Cs",))), min_size=1, max_size=4))
def test_a_reader_of_csv_gets_every_text_back_and_a_spreadsheet_no_formula(texts: list[str]) -> None:
    stream = Collected()
    from extractor.writers.csv import CsvTable

    CsvTable(stream, ["a", "b"]).write({"a": text, "b": 1} for text in texts)
    header, *rows = csv.reader(StringIO(stream.data.decode("utf-8-sig"), newline=""))
    assert header == ["a", "b"]
    assert [re.sub(r"^'(?='*[=+\-@\t\r\n＝＋－＠])", "", a) for a, _ in rows] == texts
    assert not any(a.startswith(tuple("=+-@\t\r\n＝＋－＠")) for a, _ in rows)


class Collected:
    """A stream in memory."""

    def __init__(self) -> None:
        self.data = b""

    def write(self, data: bytes, /) -> int:
        self.data += data
        return len(data)


def test_standard_output_takes_no_two_files() -> None:
    with (
        pytest.raises(UsageError, match=r"csv does not go to standard output; give a place with -o"),
        open_writer("csv", None),
    ):
        pass


def test_only_json_lines_are_gone_on_with(tmp_path: Path) -> None:
    message = (
        r"--resume and --append go on with JSON lines only; write those, then: extract convert FILE\.jsonl --format csv"
    )
    for options in ({"resume": True}, {"append": True}):
        with pytest.raises(UsageError, match=message), open_writer("csv", str(tmp_path / "out.csv"), **options):
            pass


def test_many_documents_have_their_rows_in_order(tmp_path: Path) -> None:
    write(tmp_path / "out.csv", *(RECORD.model_copy(update={"id": f"{i}"}) for i in range(3)), plain("x"))
    with (tmp_path / "out.relations.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert [row["document"] for row in csv.DictReader(stream)] == ["0", "1", "2"]
