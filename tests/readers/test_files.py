import os
from pathlib import Path
from typing import IO, Any

import pytest

from extractor.errors import UsageError
from extractor.readers import Document, Failure, formats, read_documents


def ids(paths: list[str], **options: list[str]) -> list[str]:
    return [item.id for item in read_documents(paths, **options)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "b.txt",
        "a.txt",
        "sous dossier/été à Nîmes.txt",
        ".cache/x.txt",
        ".hidden.txt",
        "image.png",
        "backup.tar.gz",
        "README.md",
        "z/c.md",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    return tmp_path


def test_a_folder_is_walked_in_sorted_order_without_hidden_files_and_readme(folder: Path) -> None:
    assert ids([str(folder)]) == ["a.txt", "b.txt", "sous dossier/été à Nîmes.txt", "z/c.md"]


def test_include_and_exclude_match_the_id_or_the_name(folder: Path) -> None:
    assert ids([str(folder)], include=["*.md", "b.*"]) == ["b.txt", "z/c.md"]
    assert ids([str(folder)], exclude=["sous dossier/*", "a.txt"]) == ["b.txt", "z/c.md"]


def test_a_link_loop_is_survived_and_a_linked_folder_is_read_once(folder: Path) -> None:
    os.symlink(folder, folder / "z" / "loop")
    os.symlink(folder / "z", folder / "y")
    assert ids([str(folder)]) == ["a.txt", "b.txt", "sous dossier/été à Nîmes.txt", "y/c.md"]


def test_a_folder_that_may_not_be_looked_into_is_a_failure(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("dossier"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    items = list(read_documents([str(folder)]))
    assert [item.id for item in items] == ["a.txt", "b.txt", "sous dossier", "z/c.md"]
    message = "is a folder that cannot be looked into; check that you may read it"
    assert items[2] == Failure("sous dossier", f"{folder}/sous dossier", "unreadable", message)


def test_the_same_file_given_twice_is_read_once(folder: Path) -> None:
    assert ids([str(folder / "a.txt"), str(folder / "a.txt")]) == ["a.txt"]


def test_ids_stay_unique_over_two_folders(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(name, encoding="utf-8")
    assert ids([str(tmp_path / "one"), str(tmp_path / "two")]) == ["a.txt", f"{tmp_path.as_posix()}/two/a.txt"]


def test_a_missing_path_says_what_to_give(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"nowhere does not exist; give a file, a folder, or - for standard input"):
        list(read_documents([str(tmp_path / "nowhere")]))


def test_a_folder_without_documents_says_what_is_looked_for(tmp_path: Path) -> None:
    (tmp_path / "x.png").touch()
    with pytest.raises(UsageError, match=r"no document in .*: looked for \*\.txt"):
        list(read_documents([str(tmp_path)]))


def test_what_cannot_be_opened_is_a_failure(tmp_path: Path) -> None:
    os.symlink(tmp_path / "gone.txt", tmp_path / "broken.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "ok.txt").write_text("x", encoding="utf-8")
    broken, ok, pipe = read_documents([str(tmp_path)])
    assert isinstance(broken, Failure)
    assert (broken.id, broken.kind) == ("broken.txt", "unreadable")
    assert "No such file" in broken.message
    assert ok == Document("ok.txt", f"{tmp_path}/ok.txt", "x")
    assert isinstance(pipe, Failure)
    assert (pipe.id, pipe.kind) == ("pipe.txt", "not_a_file")


def test_a_file_of_unknown_kind_given_by_name_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "x.xyz").write_text("x", encoding="utf-8")
    (failure,) = read_documents([str(tmp_path / "x.xyz")])
    assert isinstance(failure, Failure)
    assert failure.kind == "unknown_format"
    assert failure.message == f"files named *.xyz are not read; convert it to one of {', '.join(sorted(formats()))}"


def test_a_file_that_may_not_be_read_is_a_failure(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path_open = Path.open

    def refusing(path: Path, mode: str = "r") -> IO[Any]:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return path_open(path, mode)

    monkeypatch.setattr(Path, "open", refusing)
    refused, read, *_ = read_documents([str(folder)])
    assert refused == Failure(
        "a.txt",
        f"{folder}/a.txt",
        "unreadable",
        "cannot be opened (Permission denied); check that it is there and that you may read it",
    )
    assert read == Document("b.txt", f"{folder}/b.txt", "x")
