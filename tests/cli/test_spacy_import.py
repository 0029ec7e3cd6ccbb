"""spaCy imported without its commands, and whole again afterwards: in a process of its own, since it is imported once."""

import json
import subprocess
import sys


def printed(code: str) -> object:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
    return json.loads(done.stdout)


def test_commands_and_what_they_bring_are_left_out() -> None:
    code = """
import json, sys
from extractor.cli.spacy_import import import_spacy
import_spacy()
print(json.dumps([name for name in ("spacy", "spacy.cli", "spacy.cli.info", "weasel", "requests") if name in sys.modules]))
"""
    assert printed(code) == ["spacy"]


def test_they_are_there_when_they_are_asked_for() -> None:
    code = """
import json
from extractor.cli.spacy_import import import_spacy
import_spacy()
import spacy
version = spacy.info(silent=True)["spacy_version"]
import spacy.cli
from spacy.cli.info import info
print(json.dumps([version == spacy.__version__, callable(spacy.cli.download), spacy.cli.info is info]))
"""
    assert printed(code) == [True, True, True]


def test_a_spacy_that_is_imported_already_stays_as_it_is() -> None:
    code = """
import json, sys, spacy
from extractor.cli.spacy_import import import_spacy
before = sys.modules["spacy.cli"], spacy.info
import_spacy()
print(json.dumps(before == (sys.modules["spacy.cli"], spacy.info)))
"""
    assert printed(code) is True
