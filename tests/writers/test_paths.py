"""Ids that become paths: what a file system refuses, and what would leave the folder."""

import os
from hashlib import sha256

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extractor.writers.paths import safe_path

SUFFIXES = (".json", ".entities.csv", ".relations.csv", ".txt", ".ann", ".conll", ".spacy", ".json.part")
# Parts that are dangerous by themselves or together, and any text.
PARTS = st.sampled_from(["..", ".", "", "a", "a.json", "a.txt", "con", "%2E", "~", "x" * 300, "é" * 130]) | st.text(
    max_size=9
)
IDS = st.lists(PARTS, min_size=1, max_size=8).map("/".join) | st.text(st.characters(), max_size=20)


@pytest.mark.parametrize(
    ("identifier", "path"),
    [
        ("a.txt", "a.txt"),
        ("sous dossier/été à Nîmes.txt", "sous dossier/été à Nîmes.txt"),
        ("../../etc/passwd", "%2E%2E/%2E%2E/etc/passwd"),
        ("/etc/passwd", "%2F/etc/passwd"),
        ("a//b/", "a/%2F/b/%2F"),
        ("", "%2F"),
        (".", "%2E"),
        ("C:\\x|y?", "C%3A%5Cx%7Cy%3F"),
        ("a\x00b\n\x85c\u2028", "a%00b%0A%C2%85c%E2%80%A8"),
        ("100 %~", "100 %25%7E"),
        ("con.txt", "%63on.txt"),
        ("LPT1", "%4CPT1"),
        ("console", "console"),
        ("fin. ", "fin%2E%20"),
        ("a.json/b.json", "a%2Ejson/b.json"),
        ("\ud800", "%ED%A0%80"),
    ],
)
def test_ids_become_paths(identifier: str, path: str) -> None:
    assert safe_path(identifier) == path


def test_long_names_are_cut_and_kept_apart_by_their_hash() -> None:
    assert safe_path("é" * 300) == "é" * 91 + "~" + sha256(("é" * 300).encode()).hexdigest()[:16]
    assert safe_path("x" * 201) == "x" * 183 + "~" + sha256(b"x" * 201).hexdigest()[:16]
    assert safe_path("x" * 200) == "x" * 200


@given(IDS)
@example("/".join(["a" * 150] * 40))
def test_no_path_leaves_the_folder_or_is_too_long(identifier: str) -> None:
    path = safe_path(identifier)
    parts = path.split("/")
    assert os.path.normpath(f"/root/{path}") == f"/root/{path}"
    assert not any(part in ("", ".", "..") or part.endswith((".", " ")) for part in parts)
    assert not set(path) & set('\\:*?"<>|\x00\r\n')
    assert max(len(part.encode()) for part in parts) <= 200
    assert len(path.encode()) <= 1000


@given(IDS, IDS)
@example("a", "a.json/b")
@example("/".join(["a" * 150] * 40), "/".join(["a" * 150] * 39) + ":" + "a" * 150)
def test_two_ids_never_clash(one: str, other: str) -> None:
    if one == other:
        return
    files = {safe_path(one) + suffix for suffix in SUFFIXES}
    for suffix in SUFFIXES:
        path = safe_path(other) + suffix
        folders = {path[:i] for i, character in enumerate(path) if character == "/"}
        assert not files & folders
    assert safe_path(one) != safe_path(other)
