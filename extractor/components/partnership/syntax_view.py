"""What the rules ask of a parse: the subject of the verb that governs some words. Pure functions over plain values."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

_SUBJECTS = ("nsubj", "nsubj:pass")
# From a verb without a subject of its own to the verb whose subject it shares.
_SHARED_SUBJECT = ("xcomp", "conj", "advcl", "ccomp", "aux", "cop", "acl")
_UP_TO_VERB = (
    "obj",
    "obl",
    "obl:arg",
    "obl:agent",
    "nmod",
    "conj",
    "appos",
    "amod",
    "acl",
    "iobj",
    "flat",
    "case",
    "fixed",
    "det",
    "advmod",
)
_STEPS = 6


@dataclass(frozen=True)
class ParsedToken:
    """A token: its offset in the text, its head's place in the list, its relation and part of speech."""

    start: int
    head: int
    dep: str
    pos: str


class Parse:
    """The parsed tokens of a document, by their offsets; unparsed ones have no relation."""

    def __init__(self, tokens: Sequence[ParsedToken]) -> None:
        self._tokens = tokens
        self._starts = [t.start for t in tokens]
        self._children: dict[int, list[int]] = {}
        for i, token in enumerate(tokens):
            if token.head != i:
                self._children.setdefault(token.head, []).append(i)

    def subject_at(self, start: int, end: int) -> int | None:
        """The offset of the subject's head of the verb that governs the words from ``start`` to ``end``, or None."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        at = next((i for i in range(first, last) if not first <= self._tokens[i].head < last), first)
        if at >= len(self._tokens) or not self._tokens[at].dep:
            return None
        verb = self._verb_of(at)
        for _ in range(_STEPS):
            if verb is None:
                return None
            subject = next((c for c in self._children.get(verb, ()) if self._tokens[c].dep in _SUBJECTS), None)
            if subject is not None:
                return self._tokens[subject].start
            shares = self._tokens[verb].dep in _SHARED_SUBJECT
            verb = self._tokens[verb].head if shares and self._tokens[verb].head != verb else None
        return None

    def _verb_of(self, at: int) -> int | None:
        for _ in range(_STEPS):
            token = self._tokens[at]
            if token.pos in ("VERB", "AUX"):
                return at
            if token.dep not in _UP_TO_VERB or token.head == at:
                return at if token.dep == "ROOT" else None
            at = token.head
        return None
