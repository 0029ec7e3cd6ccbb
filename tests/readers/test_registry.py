"""Which reader reads a file, what a plug-in adds, and what happens where a library or a plug-in is broken."""

import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from extractor.readers import DEFAULTS, Document, Failure, FoundFile, ReadOptions, read_documents, read_file, registry
from tests.readers.samples import FILES

LIBRARIES = {
    "page.html": ("trafilatura", "html"),
    "communique.pdf": ("pypdfium2", "pdf"),
    "communique.docx": ("docx", "office"),
    "communique.odt": ("odfdo", "office"),
    "communique.rtf": ("striprtf.striprtf", "office"),
    "tableau.parquet": ("pyarrow", "parquet"),
    "note.txt.zst": ("zstandard", "zst"),
}


@pytest.mark.parametrize("name", LIBRARIES)
def test_a_missing_library_says_how_to_install_it(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    library, extra = LIBRARIES[name]
    found = FoundFile(name, name, name, content=FILES[name]())
    for module in [m for m in sys.modules if m == library or m.startswith("extractor.readers.")]:
        if module not in ("extractor.readers.registry", "extractor.readers.document", "extractor.readers.files"):
            monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, library, None)
    assert list(read_file(found, DEFAULTS)) == [
        Failure(
            name, name, "missing_library",
            f"needs {library}, which is not installed; run: pip install 'extractor[{extra}]'",
        )
    ]  # fmt: skip


def read_shouting(found: FoundFile, options: ReadOptions) -> Iterator[Document]:
    """A plug-in's reader."""
    yield Document(found.id, found.source, found.read_bytes().decode().upper())


@pytest.fixture
def plug_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Entry points of an installed plug-in."""
    group = "extractor.readers"
    points = [
        EntryPoint("shout", f"{__name__}:read_shouting", group),
        EntryPoint("MD", f"{__name__}:read_shouting", group),
        EntryPoint("gone", "no_such_module:read", group),
        EntryPoint("wrong", f"{__name__}:no_such_function", group),
    ]
    monkeypatch.setattr(registry, "entry_points", lambda group: points)
    registry.formats.cache_clear()
    yield
    registry.formats.cache_clear()


@pytest.mark.usefixtures("plug_in")
def test_a_plug_in_adds_and_replaces_formats_and_costs_its_files_only_where_it_is_broken(tmp_path: Path) -> None:
    for name in ("a.shout", "b.md", "c.gone", "d.wrong", "e.txt", "f.unknown"):
        (tmp_path / name).write_text("oui", encoding="utf-8")
    shouted, replaced, gone, wrong, plain = read_documents([str(tmp_path)])
    assert shouted == Document("a.shout", f"{tmp_path}/a.shout", "OUI")
    assert replaced == Document("b.md", f"{tmp_path}/b.md", "OUI")
    assert plain == Document("e.txt", f"{tmp_path}/e.txt", "oui")
    assert gone == Failure(
        "c.gone", f"{tmp_path}/c.gone", "broken_plugin",
        "its reader no_such_module:read cannot be loaded (No module named 'no_such_module'); mend or remove the plug-in",
    )  # fmt: skip
    assert isinstance(wrong, Failure)
    assert wrong.kind == "broken_plugin"
    assert wrong.message.startswith(f"its reader {__name__}:no_such_function does not exist (")


@pytest.mark.usefixtures("plug_in")
def test_whatever_a_reader_raises_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(found: FoundFile, options: ReadOptions) -> Iterator[Document]:
        yield Document("a", "a", "x" * 20)
        raise KeyError("une faute")

    monkeypatch.setattr(sys.modules[__name__], "read_shouting", failing)
    (tmp_path / "a.shout").touch()
    found = FoundFile("a.shout", "a.shout", str(tmp_path / "a.shout"))
    assert list(read_file(found, ReadOptions(max_chars=10))) == [
        Failure("a", "a", "too_long", "has 20 characters, more than the limit of 10; split it, or raise the limit with --max-chars 20"),
        Failure("a.shout", "a.shout", "broken", "is broken (KeyError: 'une faute'); save it anew or convert it to plain text"),
    ]  # fmt: skip
