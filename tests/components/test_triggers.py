"""The words that each trigger needs, proved over the parsed expressions: no way through one passes none of them."""

import re
import re._constants as ops  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from typing import Any

import pytest

from extractor.components.partnership.exclusions import EXCLUSIONS
from extractor.components.partnership.triggers import NEEDED, TRIGGERS, expression, possible

_MET = "met"
_ANY = "\0"  # stands for whatever else a text may hold
_FEW = 4  # characters of a class that are followed one by one
_TAIL = 24  # characters before a place that may begin a needed word


def ways(tree: Any, before: set[str], needed: tuple[str, ...]) -> set[str]:
    """The ends of all texts that an expression matches behind others; ``met`` for those that hold a needed word."""
    for op, argument in tree:
        before = _behind(op, argument, before, needed)
    return before


def _behind(op: Any, argument: Any, before: set[str], needed: tuple[str, ...]) -> set[str]:
    if op is ops.LITERAL:
        return _with(before, chr(argument).lower(), needed)
    if op is ops.IN and len(argument) <= _FEW and all(kind is ops.LITERAL for kind, _ in argument):
        return set().union(*(_with(before, chr(code).lower(), needed) for _, code in argument))
    if op is ops.SUBPATTERN:
        return ways(argument[3], before, needed)
    if op is ops.BRANCH:
        return set().union(*(ways(branch, before, needed) for branch in argument[1]))
    if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
        least, most, repeated = argument
        once = ways(repeated, before, needed)
        again = _with(once, _ANY, needed) if most > 1 else set()
        return (before if least == 0 else set()) | once | again | ways(repeated, again, needed)
    if op is ops.ASSERT:  # what a look finds stands in the text, too
        return {_MET} if ways(argument[1], {""}, needed) == {_MET} else before
    return before if op in (ops.AT, ops.ASSERT_NOT) else _with(before, _ANY, needed)


def _with(before: set[str], character: str, needed: tuple[str, ...]) -> set[str]:
    longer = ((way, (way + character)[-_TAIL:]) for way in before)
    return {_MET if way == _MET or end.endswith(needed) else end for way, end in longer}


@pytest.mark.parametrize("name", NEEDED)
def test_every_way_through_a_trigger_holds_a_word_that_it_needs(name: str) -> None:
    tree = parser.parse(expression(name), re.IGNORECASE)
    assert ways(tree, {""}, NEEDED[name]) == {_MET}


@pytest.mark.parametrize(("words", "expression"), [e[1:] for e in EXCLUSIONS], ids=[e[0] for e in EXCLUSIONS])
def test_every_way_through_an_exclusion_holds_one_of_its_words(words: tuple[str, ...], expression: str) -> None:
    assert ways(parser.parse(expression, re.IGNORECASE), {""}, words) == {_MET}


def test_the_proof_finds_a_way_without_a_needed_word() -> None:
    tree = parser.parse("(?:accords?|ententes?|pactes?)(?: de paix)?", re.IGNORECASE)
    assert ways(tree, {""}, ("accord", "entente")) == {_MET, "pacte", "pactes", "pacte de paix", "pactes de paix"}


def test_a_trigger_may_stand_where_a_word_of_it_does() -> None:
    everywhere = set(TRIGGERS) - NEEDED.keys()
    assert possible("⟦0⟧ SIGNE POUR ⟦1⟧") - possible("⟦0⟧ et ⟦1⟧") == {
        n for n, w in NEEDED.items() if "pour" in w or "sign" in w
    }
    assert possible("") == everywhere
