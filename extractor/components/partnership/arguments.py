"""Which organisations a sentence binds, by the constructions. Pure functions, no spaCy."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractor.components.partnership.patterns import (
    CONSTRUCTIONS,
    DEFAULT_STATUS,
    ONE,
    STATUS_RULES,
)

_ONE = re.compile(ONE, re.IGNORECASE)
_SIGN = re.compile(r"⟦(\d+)⟧")
_BEFORE, _AFTER = 60, 25  # characters around a construction in which words still decide its status


@dataclass(frozen=True)
class Statement:
    """One statement of a partnership: the indices of its organisations, the rule, the status and its rule, and the
    trigger and sentence by character offsets."""

    parties: tuple[int, ...]
    rule: str
    status: str
    status_rule: str
    trigger: tuple[int, int]
    sentence: tuple[int, int]


class Signed:
    """A sentence with its organisations as signs, and the way back to the text's offsets."""

    def __init__(self, text: str, sentence: tuple[int, int], mentions: list[tuple[int, int]], first: int) -> None:
        self.text = ""
        self._origin: list[int] = []
        at = sentence[0]
        for index, (start, end) in enumerate(mentions, start=first):
            self._copy(text, at, start)
            sign = f"⟦{index}⟧"
            self.text += sign
            self._origin += [start] * len(sign)
            at = end
        self._copy(text, at, sentence[1])
        self._origin.append(sentence[1])

    def _copy(self, text: str, start: int, end: int) -> None:
        self.text += text[start:end].replace("\u00a0", " ").replace("\u202f", " ").replace("\n", " ")
        self._origin += range(start, end)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the text of a stretch of the signed sentence."""
        return self._origin[start], self._origin[end - 1] + 1 if end else self._origin[0]


def _acting(part: str) -> list[int]:
    """The acting organisation of each member of a coordination: « le CIRC de NUS Medicine » acts as CIRC, and
    « l’ICR/Inserm » as ICR."""
    return [int(sign[1]) for member in _ONE.finditer(part) if (sign := _SIGN.search(member.group()))]


def _status(text: str, match: re.Match[str]) -> tuple[str, str]:
    around = text[max(0, match.start() - _BEFORE) : match.end("trigger") + _AFTER]
    for rule in STATUS_RULES:
        if rule.regex.search(around):
            return rule.status, rule.id
    return DEFAULT_STATUS[1], DEFAULT_STATUS[0]


def statements(
    text: str, sentence: tuple[int, int], mentions: list[tuple[int, int]], first: int
) -> Iterator[Statement]:
    """The partnerships that a sentence states; each trigger is used once, by the first construction
    that fits, and the same parties are bound once.

    Args:
        text: the document's text.
        sentence: the sentence's offsets.
        mentions: the offsets of the organisations in the sentence, in order.
        first: the index of the first of them.
    """
    if len(mentions) < 2:
        return
    low = text[slice(*sentence)].lower()
    constructions = [c for c in CONSTRUCTIONS if re.search(c.sign, low)]
    if not constructions:
        return
    signed = Signed(text, sentence, mentions, first)
    used: set[tuple[int, int]] = set()
    bound: list[set[int]] = []
    for construction in constructions:
        for match in construction.regex.finditer(signed.text):
            parties = tuple(i for name in "abc" if name in match.groupdict() for i in _acting(match[name] or ""))
            trigger = match.span("trigger")
            again = any(trigger[0] < e and s < trigger[1] for s, e in used) or any(set(parties) <= b for b in bound)
            if len(set(parties)) < 2 or again:
                continue
            used.add(trigger)
            bound.append(set(parties))
            status, status_rule = _status(signed.text, match)
            yield Statement(parties, construction.id, status, status_rule, signed.original(*trigger), sentence)
