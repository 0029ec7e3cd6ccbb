"""Damaged files of every kind: a record or a failure comes of each, and nothing else ever happens."""

import random
from pathlib import Path

import pytest

from extractor.readers import DEFAULTS, Document, Failure, FoundFile, formats, read_file
from tests.readers.samples import FILES

_FILES_A_FORMAT = 300


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The bytes with a few of them changed, a stretch cut out, doubled or moved, or the end missing."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        start, length = chance.randrange(len(changed) + 1), chance.choice([1, 1, 4, 40, 400])
        stretch = bytes(changed[start : start + length])
        match chance.randrange(6):
            case 0:
                changed[start : start + length] = bytes(chance.randrange(256) for _ in stretch)
            case 1:
                del changed[start : start + length]
            case 2:
                changed[start:start] = stretch * chance.randint(1, 50)
            case 3:
                changed[start:start] = chance.choice([b"\x00", b"<", b"{", b"[", b'"', b"\\", b"\xff\xfe", b"\xf0\x9f"])
            case 4:
                place = chance.randrange(len(changed) + 1)
                changed[place:place] = stretch
            case _:
                if chance.random() < 0.2:
                    del changed[start:]
    return bytes(changed)


def test_there_is_a_sample_of_every_kind() -> None:
    same = {".htm": ".html"}
    assert {Path(name).suffix for name in FILES} == {s for s in formats() if s not in same}


@pytest.mark.parametrize("name", FILES)
def test_whatever_a_file_holds_there_is_a_document_or_a_failure(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    data, chance = FILES[name](), random.Random(name)
    sound = list(read_file(FoundFile(name, name, name, content=data), DEFAULTS))
    assert sound
    assert all(isinstance(item, Document) for item in sound)
    for _ in range(_FILES_A_FORMAT):
        found = FoundFile(name, name, name, content=damaged(data, chance))
        for item in read_file(found, DEFAULTS):
            assert isinstance(item, Document | Failure)
            if isinstance(item, Document):
                item.text.encode("utf-8")
            else:
                assert 20 < len(item.message) < 1000
                item.message.encode("utf-8")
    assert capfd.readouterr() == ("", "")
