"""The import rules of the house, read off the source: data flows one way, components meet on the Doc only."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "extractor"
MODULES = {
    ".".join(("extractor", *p.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__"): p
    for p in PACKAGE.rglob("*.py")
}


def imports(path: Path) -> set[str]:
    """All modules that a file imports, wherever the import stands."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def ours(name: str) -> set[str]:
    return {m for m in imports(MODULES[name]) if m.startswith("extractor.")}


@pytest.mark.parametrize(
    "name", ["extractor.records", "extractor.errors", "extractor.numerals", "extractor.rules", "extractor.sentences"]
)
def test_foundations_import_nothing_of_ours(name: str) -> None:
    assert ours(name) == set()


@pytest.mark.parametrize("name", [m for m in MODULES if not m.startswith("extractor.cli")])
def test_nobody_imports_the_command_line(name: str) -> None:
    assert {m for m in ours(name) if m.startswith("extractor.cli")} == set()


@pytest.mark.parametrize("name", [m for m in MODULES if m.startswith("extractor.components.")])
def test_components_do_not_import_each_other(name: str) -> None:
    own = ".".join(name.split(".")[:3])
    others = {m for m in ours(name) if m.startswith("extractor.components.") and not m.startswith(own)}
    assert others == set()
    assert not {m for m in ours(name) if m.startswith(("extractor.readers", "extractor.writers", "extractor.pipeline"))}


PURE = (
    "parser",
    "patterns",
    "values",
    "absolute",
    "ranges",
    "relative",
    "durations",
    "finder",
    "calendar",
    "currencies",
    "publication",
    "names",
    "roles",
    "arguments",
)


@pytest.mark.parametrize(
    "name", [m for m in MODULES if m.split(".")[-1] in (*PURE, "lexicon", "numerals", "rules", "sentences")]
)
def test_parsers_and_patterns_know_no_spacy(name: str) -> None:
    assert {m for m in imports(MODULES[name]) if m.split(".")[0] in ("spacy", "thinc")} == set()
    assert "extractor.annotations" not in imports(MODULES[name])


@pytest.mark.parametrize("name", [m for m in MODULES if m.startswith("extractor.readers")])
def test_readers_stand_before_the_pipeline(name: str) -> None:
    assert {m for m in ours(name) if not m.startswith(("extractor.readers", "extractor.errors"))} == set()


@pytest.mark.parametrize("name", [m for m in MODULES if m.startswith("extractor.writers")])
def test_writers_stand_behind_the_pipeline(name: str) -> None:
    assert {
        m for m in ours(name) if not m.startswith(("extractor.writers", "extractor.records", "extractor.errors"))
    } == set()


def test_no_clock_in_what_values_dates() -> None:
    for name, path in MODULES.items():
        if name.startswith("extractor.components"):
            source = path.read_text(encoding="utf-8")
            assert ".today(" not in source, name
            assert ".now(" not in source, name
