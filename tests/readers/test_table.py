from pathlib import Path
from typing import Any

import pytest

from extractor.readers import Document, Failure, FoundFile, ReadOptions, read_documents, read_file
from extractor.readers.lines import encoding_of
from extractor.readers.table import Dialect, dialect_of
from tests.readers.samples import rows


def read(content: str | bytes, name: str = "a.csv", **options: Any) -> list[Document | Failure]:
    data = content.encode("utf-8") if isinstance(content, str) else content
    return list(read_file(FoundFile(name, f"in/{name}", f"in/{name}", content=data), ReadOptions(**options)))


def bad(number: int, message: str, kind: str = "bad_row") -> Failure:
    return Failure(f"a.csv:{number}", f"in/a.csv:{number}", kind, message)


def test_what_french_excel_saves(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(rows.csv_semicolon_cp1252())
    assert list(read_documents([str(tmp_path)])) == [
        Document(identifier, f"{tmp_path}/a.csv:{number}", text, title, day, "row", site)
        for number, (identifier, title, day, site, text) in enumerate(rows.ARTICLES, start=2)
    ]


def test_tabs_without_a_column_of_ids() -> None:
    assert read(rows.tsv(), "a.tsv") == [
        Document(f"a.tsv:{number}", f"in/a.tsv:{number}", text, title, day, "row")
        for number, (_, title, day, _, text) in enumerate(rows.ARTICLES, start=2)
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_each_delimiter_is_told(delimiter: str) -> None:
    first = "Un, deux; trois | quatre\tcinq"
    lines = [["id", "texte", "note"], ["1", f'"{first}"', "x"], ["2", '"Il dit ""non"" ; puis, rien"', "y"]]
    table = "\n".join(delimiter.join(line) for line in lines)
    assert read(table) == [
        Document("1", "in/a.csv:2", first),
        Document("2", "in/a.csv:3", 'Il dit "non" ; puis, rien'),
    ]


@pytest.mark.parametrize(
    ("sample", "dialect"),
    [
        ("", Dialect("\x1f")),
        ("texte\nUn, deux; trois\n", Dialect("\x1f")),
        ("id;titre, sous-titre;texte\n1;a;b\n", Dialect(";")),
        ("sep=,\nid,a;b\n", Dialect(",", announced=True)),
        ('"sep=;"\r\nid;a\r\n', Dialect(";", announced=True)),
        ('id,texte\n1,"Il dit \\"oui\\" hier"\n', Dialect(",", backslash=True)),
        ('id,texte\n1,"C:\\dossier\\"\n2,"Il dit ""oui"" hier"\n', Dialect(",")),
        ("id,texte\n" + "1,a;b;c;d\n" * 60, Dialect(",")),
    ],
)
def test_the_dialect_is_told_from_the_beginning(sample: str, dialect: Dialect) -> None:
    assert dialect_of(sample) == dialect


def test_the_old_macintosh_encoding_is_not_taken_for_windows_with_broken_bytes() -> None:
    sample = "La fièvre est très élevée, le remède près de la forêt de Genève.\n" * 20
    assert encoding_of(sample.encode("mac_roman")) == "mac_roman"


def test_tabs_are_expected_where_the_name_says_so() -> None:
    assert read("id;texte\n1;x", "a.tsv") == [Document("a.tsv:2", "in/a.tsv:2", "1;x")]


def test_the_line_that_announces_the_delimiter_is_no_header_but_a_row() -> None:
    assert read("sep=;\r\nid;texte\r\n1;Bonjour\r\n") == [Document("1", "in/a.csv:3", "Bonjour")]


def test_backslashed_quotes() -> None:
    assert read('id,texte\n1,"Il dit \\"oui\\" hier"\n') == [Document("1", "in/a.csv:2", 'Il dit "oui" hier')]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "mac_roman"])
def test_any_encoding_and_line_end(encoding: str, end: str) -> None:
    lines = ["identifiant;texte", "1;Les députés élus à Nîmes débattent", "2;L'été à Évian, dit-on, sera très chaud"]
    assert read(end.join(lines).encode(encoding)) == [
        Document("1", "in/a.csv:2", "Les députés élus à Nîmes débattent"),
        Document("2", "in/a.csv:3", "L'été à Évian, dit-on, sera très chaud"),
    ]


def test_bad_rows_are_failures_and_the_next_go_on() -> None:
    table = 'id;texte\n1;"a\nb"\n2;c;d\n;x\n3;"ab" c\n4;ok;;\n\n;\n5\n6;x\x00y\n7;ok\n8;"open\n9;z'
    assert read(table) == [
        Document("1", "in/a.csv:2", "a\nb"),
        bad(3, "has 3 instead of 2 cells; quote cells that hold the delimiter"),
        bad(4, 'has no "id"; give each row one of its own'),
        bad(5, "is no CSV row (';' expected after '\"'); write each quote within a cell twice"),
        Document("4", "in/a.csv:6", "ok"),
        bad(9, "has 1 instead of 2 cells; quote cells that hold the delimiter"),
        bad(10, "holds NUL characters, which no text has; export the row anew"),
        Document("7", "in/a.csv:11", "ok"),
        bad(12, "is no CSV row (unexpected end of data); write each quote within a cell twice"),
    ]


def test_a_broken_byte_is_a_failure_of_its_row_only() -> None:
    message = "holds bytes of another encoding than the rest; write the row anew as UTF-8"
    assert read("id,texte\n1,été\n2,à".encode() + b"\n3,\xe9\n4,ok") == [
        Document("1", "in/a.csv:2", "été"),
        Document("2", "in/a.csv:3", "à"),
        bad(4, message),
        Document("4", "in/a.csv:5", "ok"),
    ]


def test_a_broken_byte_in_windows_1252_is_a_failure_of_its_row_only() -> None:
    table = "id;texte\n1;L’été à Nîmes, « dit-on » à Évian\n2;?\n3;L’énergie des députés".encode("cp1252")
    assert read(table.replace(b"?", b"\x81")) == [
        Document("1", "in/a.csv:2", "L’été à Nîmes, « dit-on » à Évian"),
        bad(3, "holds bytes of another encoding than the rest; write the row anew as UTF-8"),
        Document("3", "in/a.csv:4", "L’énergie des députés"),
    ]


LONG = "Un texte bien plus long que tout ce qui se trouve dans les autres colonnes."


def test_the_longest_column_holds_the_texts_where_no_name_tells() -> None:
    assert read(f"ref;rubrique;prose\n1;Sport;{LONG}\n2;Monde;{LONG}\n") == [
        Document("a.csv:2", "in/a.csv:2", LONG),
        Document("a.csv:3", "in/a.csv:3", LONG),
    ]
    assert read(f"ref;prose;verse\n1;{LONG};{LONG}\n") == [
        Failure(
            "a.csv",
            "in/a.csv",
            "no_text_column",
            "has no column that is known to hold texts; give --text-column one of ref, prose, verse",
        )
    ]


def test_columns_are_named_by_options() -> None:
    table = "id;texte;chapô;ref\n1;x;y;r1\n"
    assert read(table, text_column="chapô", id_column="ref") == [Document("r1", "in/a.csv:2", "y")]
    message = "has no column 'corps'; give --text-column one of id, texte, chapô, ref"
    assert read(table, text_column="corps") == [Failure("a.csv", "in/a.csv", "missing_column", message)]
    message = "has no column 'numéro'; give --id-column one of id, texte, chapô, ref"
    assert read(table, id_column="numéro") == [Failure("a.csv", "in/a.csv", "missing_column", message)]


def test_the_likelier_name_wins_whatever_the_order_and_spelling() -> None:
    table = "Description;URL;Full Text;DOC-ID;Date_Publication;Headline\na;b;c;d;2025-12-08 10:30;e\n"
    assert read(table) == [Document("d", "in/a.csv:2", "c", "e", "2025-12-08", "row")]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2025-12-08", "2025-12-08"),
        ("2025-12-08T23:59:00+01:00", "2025-12-08"),
        ("08/12/2025", "2025-12-08"),
        ("8.12.2025 10:30", "2025-12-08"),
        ("31/02/2025", None),
        ("12/31/2025", None),
        ("hier", None),
        ("", None),
    ],
)
def test_days_in_a_guessed_column(written: str, day: str | None) -> None:
    assert read(f"id;texte;date\n1;x;{written}") == [
        Document("1", "in/a.csv:2", "x", None, day, "row" if day else None)
    ]


def test_a_bad_day_in_published_is_an_error() -> None:
    assert read("id;texte;published\n1;x;08/12/2025\n2;y;hier") == [
        Document("1", "in/a.csv:2", "x", None, "2025-12-08", "row"),
        bad(3, "its \"published\" 'hier' is no date; write it as 2025-12-08"),
    ]


def test_a_name_that_is_there_twice() -> None:
    assert read("Texte;texte\nx;y") == [Document("a.csv:2", "in/a.csv:2", "x")]
    assert read("id;texte;titre;titre\n1;x;a;b") == [Document("1", "in/a.csv:2", "x", "a")]
    message = "has the column 'texte' twice; rename one of them"
    assert read("id;texte;texte\n1;x;y") == [Failure("a.csv", "in/a.csv", "repeated_column", message)]


@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff", "id;texte", "id;texte\n"])
def test_a_table_without_rows(content: str) -> None:
    assert read(content) == []


def test_a_quote_that_is_never_closed_ends_the_table() -> None:
    table = 'id;texte\n1;a\n2;"b\n' + "3;une ligne de plus\n" * 60_000
    message = (
        "breaks off: row 3 has more than 1,000,080 characters; split it, or raise --max-chars; "
        "look for a quote in it that is never closed"
    )
    assert read(table, max_chars=10) == [
        Document("1", "in/a.csv:2", "a"),
        Failure("a.csv", "in/a.csv", "bad_table", message),
    ]


def test_a_cell_beyond_the_limit_of_the_csv_module() -> None:
    assert read("id;texte\n1;" + "x" * 200_000) == [Document("1", "in/a.csv:2", "x" * 200_000)]


@pytest.mark.parametrize("content", [b"PK\x03\x04" + b"\x00" * 50, b"id;texte\n" + bytes(range(1, 32)) * 40])
def test_what_is_no_text_is_a_failure(content: bytes) -> None:
    (failure,) = read(content)
    assert isinstance(failure, Failure)
    assert (failure.id, failure.kind) == ("a.csv", "binary")
