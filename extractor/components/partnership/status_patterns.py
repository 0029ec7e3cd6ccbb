"""Which words give an agreement its status: rules as named data. Nothing of spaCy.

``lexicon/status.txt`` has them in the order in which they are tried (``expressions.py`` says how), ``status_behind.txt`` those
for the words behind an agreement: « Elle vient d’être prolongée », ``status_beside.txt`` for those beside a rumour: « Il n’existe
aucun accord », ``status_later.txt`` those for anywhere further down.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from extractor.components.partnership.expressions import Expressions
from extractor.lexicon import shipped


@dataclass(frozen=True)
class StatusRule:
    """A status that words of the clause decide; the first rule that matches wins. ``constructions`` limits it to some,
    ``unless`` names what makes the same words say something else."""

    id: str
    status: str
    expression: str
    unless: str = ""
    constructions: tuple[str, ...] = ()

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(self.expression, re.IGNORECASE)

    @cached_property
    def unless_regex(self) -> re.Pattern[str] | None:
        return re.compile(self.unless, re.IGNORECASE) if self.unless else None


def _rule(lists: Expressions, name: str) -> StatusRule:
    (status,) = lists.told(name, "status")
    constructions = tuple(c for line in lists.told(name, "constructions") for c in line.split(" | "))
    return StatusRule(name, status, lists.expression(name), lists.unless(name), constructions)


_LISTS, _BEHIND, _BESIDE, _LATER = (
    Expressions(shipped("partnership", f"{name}.txt"))
    for name in ("status", "status_behind", "status_beside", "status_later")
)
STATUS_RULES = tuple(_rule(_LISTS, name) for name in _LISTS.names)
FOLLOWING = tuple(_rule(_BEHIND, name) for name in _BEHIND.names)
BESIDE = tuple(_rule(_BESIDE, name) for name in _BESIDE.names)
LATER = tuple(_rule(_LATER, name) for name in _LATER.names)
# Words that tell news.
NEWS = _LISTS.expression("NEWS")
DEFAULT_STATUS = ("status.default", "announced")
# Of the agreements that a text tells once, behind another one and with no word of news, most stand already.
IN_PASSING = ("status.in_passing", "ongoing")
