"""Users' own names and rules: what they find, that they win, and what is said of a mistake."""

from pathlib import Path

import pytest

from extractor.components.user.lists import read_lists
from extractor.components.user.rules import read_rules
from extractor.errors import UsageError
from extractor.pipeline import extract, load_pipeline
from extractor.readers import Document

CSV = "name;aliases;label\nSociété Zébulon;Zébu|SZ;ORG\nDupond Lajoie;;PER\n"
PATTERNS = '{"label": "ORG", "pattern": [{"LOWER": "bande"}, {"IS_TITLE": true}]}\n{"label": "ORG", "pattern": "zut"}\n'
RULES = """
[[entity]]
id = "org.cluster"
label = "ORG"
expression = 'grappe (?P<span>[A-Z]\\w+)'

[[exclusion]]
id = "org.exclusion.prize"
expression = 'prix Sanofi'
"""


def written(folder: Path, name: str, content: str) -> str:
    (folder / name).write_text(content, encoding="utf-8")
    return str(folder / name)


def test_lists_and_rules_win(tmp_path: Path) -> None:
    lists = [
        written(tmp_path, "a.csv", CSV),
        written(tmp_path, "b.jsonl", PATTERNS),
        written(tmp_path, "c.txt", "# mine\nParis Nord | PN\n"),
    ]
    written(tmp_path, "r.toml", RULES)
    nlp = load_pipeline(lexicons=lists, rules=str(tmp_path))
    text = "La grappe Tulipe, Zébu, la bande Zorro et PN signent. Zut ! Le prix Sanofi va à Dupond Lajoie, de SZ."
    record = extract(nlp, Document("a", "a", text))
    assert [(e.label, e.text, e.rule) for e in record.entities] == [
        ("ORG", "Tulipe", "org.cluster"), ("ORG", "Zébu", "user.list"), ("ORG", "bande Zorro", "user.pattern"),
        ("ORG", "PN", "user.list"), ("ORG", "Zut", "user.list"), ("PER", "Dupond Lajoie", "user.list"),
        ("ORG", "SZ", "user.list"),
    ]  # fmt: skip
    assert [(o.name, o.aliases) for o in record.organisations] == [
        ("Tulipe", []), ("Société Zébulon", ["Zébu", "SZ"]), ("bande Zorro", []), ("Paris Nord", ["PN"]), ("zut", ["Zut"]),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.pdf", "", "a.pdf: lists are *.txt, *.csv or *.jsonl"),
        ("a.csv", "nom\nX\n", "a.csv:1: a CSV list needs a column « name »"),
        ("a.csv", "name,label\nX,ORG\nY,LOC\n", "a.csv:3: has the label LOC, which is neither ORG nor PER"),
        ("a.csv", "name,label\n,ORG\n", "a.csv:2: has an empty name"),
        ("a.jsonl", '{"label": "ORG", "pattern": "X"}\n{oops\n', "a.jsonl:2: is no JSON"),
        ("a.jsonl", '{"label": "LOC", "pattern": "X"}\n', "a.jsonl:1: needs a label (ORG or PER) and a pattern"),
    ],
)
def test_a_mistake_in_a_list(tmp_path: Path, name: str, content: str, message: str) -> None:
    path = written(tmp_path, name, content)
    with pytest.raises(UsageError) as error:
        read_lists([path])
    assert message in str(error.value)


def test_a_list_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"cannot be read \(No such file or directory\); check the path"):
        read_lists([str(tmp_path / "none.txt")])
    (tmp_path / "l.txt").write_bytes("Société Zébulon\n".encode("cp1252"))
    with pytest.raises(UsageError, match="is not UTF-8; save it as UTF-8"):
        read_lists([str(tmp_path / "l.txt")])


def test_a_pattern_that_spacy_refuses(tmp_path: Path) -> None:
    path = written(tmp_path, "p.jsonl", '{"label": "ORG", "pattern": [{"LOWR": "x"}]}\n')
    with pytest.raises(UsageError, match="is no pattern that spaCy takes"):
        load_pipeline(lexicons=[path])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("\n[[entity]]\nid = 'org.x'\nexpression = 'a('\n", "r.toml:2: the expression does not compile"),
        ("[[entity]]\nid = 'org.x'\nexpression = 'a'\n[[entitty]]\nid = 'k'\n", "r.toml:4: entitty is neither"),
        ("[[entity]]\nid = 'org.x'\n", "r.toml:1: missing field expression"),
        ("[[entity]]\nid = 'X'\nexpression = 'a'\n", "r.toml:1: the id 'X' is not of the form org.what"),
        ("[[entity]]\nid = 'org.x'\nlabel = 'LOC'\nexpression = 'a'\n", "r.toml:1: the label LOC is neither ORG nor PER"),
        ("[[entity]]\nid = 'org.x'\nexpression = 'a'\n[[entity]]\nid = 'org.x'\nexpression = 'b'\n", "the id org.x is given twice"),
        ("[[entity]\n", "r.toml: is no TOML"),
    ],
)  # fmt: skip
def test_a_mistake_in_a_rule(tmp_path: Path, content: str, message: str) -> None:
    written(tmp_path, "r.toml", content)
    with pytest.raises(UsageError) as error:
        read_rules(str(tmp_path))
    assert message in str(error.value)


def test_a_folder_without_rules(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"holds no \*.toml file"):
        read_rules(str(tmp_path))
