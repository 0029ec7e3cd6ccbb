"""spaCy without its own command line, for a process of ours that starts with every command."""

import importlib
import sys
from types import ModuleType
from typing import Any

_COMMANDS = ("spacy.cli", "spacy.cli.info")


def import_spacy() -> None:
    """Import spaCy, if nobody has, and leave out its commands: a downloader, a project manager, a web client.

    ``import spacy`` brings them for ``spacy.info`` alone, a third of its time. An empty module stands in their place
    while spaCy is imported; afterwards ``spacy.info`` and ``import spacy.cli`` load the real ones.
    """
    if "spacy" in sys.modules:
        return
    commands, info = (ModuleType(name) for name in _COMMANDS)
    info.info = _info  # type: ignore[attr-defined]
    sys.modules |= zip(_COMMANDS, (commands, info), strict=True)
    try:
        importlib.import_module("spacy")
    finally:
        for name in _COMMANDS:
            del sys.modules[name]


def _info(*args: Any, **kwargs: Any) -> Any:
    """What ``spacy.info`` does."""
    return importlib.import_module("spacy.cli.info").info(*args, **kwargs)
