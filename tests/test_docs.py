"""The documents say what the program does: commands, labels, rule groups and components are named, commands run."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from extractor.components.amount.patterns import AMOUNTS, PERCENTS
from extractor.components.date.patterns import DATES, DURATIONS
from extractor.components.organisation.patterns import RULES as ORGANISATIONS
from extractor.components.partnership.patterns import CONSTRUCTIONS
from extractor.components.partnership.status_patterns import STATUS_RULES
from extractor.components.person.patterns import RULES as PEOPLE
from extractor.pipeline import AFTER_MODEL, BEFORE_MODEL
from extractor.records import LABELS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
COMMANDS = [
    line.split("  # ")[0].strip()
    for block in BLOCKS
    for line in block.splitlines()
    if line.startswith(("extract", "cat "))
]


def test_labels_and_statuses_are_named() -> None:
    assert all(f"`{label}`" in README for label in LABELS)
    assert all(f"`{status}`" in README for status in ("announced", "ongoing", "renewed", "planned", "ended", "denied"))


def test_rule_groups_and_components_are_named() -> None:
    rules = [p.id for p in (*AMOUNTS, *PERCENTS, *DATES, *DURATIONS, *ORGANISATIONS, *PEOPLE)]
    rules += [c.id for c in (*CONSTRUCTIONS, *STATUS_RULES)]
    assert len(rules) == len(set(rules))
    assert all(f"`{rule.split('.')[0]}.*`" in README for rule in rules)
    assert all(f"`{name}`" in README for name in (*BEFORE_MODEL, *AFTER_MODEL))


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_of_the_readme_run(command: str, tmp_path: Path) -> None:
    if "jq" in shlex.split(command):
        command = command.split(" | jq")[0]
    stub = tmp_path / "extract"
    stub.write_text(
        f'#!/bin/sh\nexec "{sys.executable}" -c "from extractor.cli.app import main; main()" "$@"\n', encoding="utf-8"
    )
    stub.chmod(0o755)
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    done = subprocess.run(
        ["bash", "-c", f'set -o pipefail; PATH="{tmp_path}:$PATH"; {command}'],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_there_is_one_command_to_run_and_one_to_test() -> None:
    fresh = [line for block in BLOCKS for line in block.splitlines() if line.startswith("python3 -m venv")]
    assert len(fresh) == 2
    assert "pytest" in (ROOT / ".ci/run").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "models/README.md", "seeds/README.md"]
)
def test_links_lead_somewhere(name: str) -> None:
    path = ROOT / name
    for target in re.findall(r"\]\((?!http)([^)#]+)\)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target
