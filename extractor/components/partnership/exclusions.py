"""What looks like a partnership and is none, as named expressions, and whether a sentence has it. Nothing of spaCy."""

import re
from functools import cache, lru_cache

from extractor.components.partnership.expressions import Expressions
from extractor.lexicon import shipped

_LISTS = Expressions(shipped("partnership", "exclusions.txt"))
# What looks like a partnership and is none, said near the trigger: the relation is dropped. Each with words in lower case of
# which it holds one, so that few are run; a test proves them.
EXCLUSIONS = tuple((name, _LISTS.needed(name), _LISTS.expression(name)) for name in _LISTS.names)
PURCHASE = "partnership.exclusion.acquisition"
_OF_ANOTHER_MATTER = frozenset(
    f"partnership.exclusion.{matter}" for matter in ("acquisition", "financing", "labour", "licence", "supply")
)
AGAINST, NOT_A_PARTY, MEMBERS_OF, UNIONS, CALLED_ONE, OF_A_PURCHASE, REPORTED_BY, NOT_STATED = (
    _LISTS.expression(name)
    for name in (
        "AGAINST",
        "NOT_A_PARTY",
        "MEMBERS_OF",
        "UNIONS",
        "CALLED_ONE",
        "OF_A_PURCHASE",
        "REPORTED_BY",
        "NOT_STATED",
    )
)

_NOT_A_PARTY, _MEMBERS_OF = re.compile(NOT_A_PARTY, re.IGNORECASE), re.compile(MEMBERS_OF, re.IGNORECASE)


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    """An exclusion's expression, compiled when a sentence first has one of its words: most documents have few of them."""
    return re.compile(expression, re.IGNORECASE)


# « X, qui travaille avec Y, a bouclé son tour de table »
_IN_PASSING = re.compile(
    r"(?<=⟧), qui (?:[^,;.]{0,60} et )?(?:travaill|collabor|coop[èé]r|partag|développ)[^,;.⟦]*⟦[^,;.]*,"
)
# « X, racheté par Y, partage avec Z … »: what is told in passing of a party.
_BOUGHT_BY = re.compile(
    r", (?:rachetée?|acquise?|reprise?|détenue?)s?(?: (?:en \d{4}|depuis \d{4}|l['’]an dernier))? par [^,.;:()]{2,40},"
)


@lru_cache(maxsize=8)
def excluded(signed: str) -> str | None:
    """The id of the exclusion whose words a sentence has, or None."""
    signed = _BOUGHT_BY.sub(",", signed)
    low = signed.lower()
    return next(
        (
            name
            for name, words, expression in EXCLUSIONS
            if any(map(low.__contains__, words)) and _compiled(expression).search(signed)
        ),
        None,
    )


def excluded_at(signed: str, trigger: tuple[int, int]) -> str | None:
    """The id of the exclusion that holds for a trigger: what is bought, lent or delivered only where it stands in the same
    part of the sentence, between semicolons or in one relative clause.

    Args:
        signed: the sentence with its organisations as signs.
        trigger: where the trigger begins and ends in it, in characters.
    """
    exclusion = excluded(signed)
    if exclusion not in _OF_ANOTHER_MATTER:
        return exclusion
    told = next((m for m in _IN_PASSING.finditer(signed) if m.start() < trigger[0] and trigger[1] < m.end()), None)
    if told is not None:
        return excluded(told.group())
    behind = signed.find(";", trigger[1])
    return excluded(signed[signed.rfind(";", 0, trigger[0]) + 1 : behind if behind >= 0 else len(signed)])


@lru_cache(maxsize=8)
def names_no_party(signed: str) -> bool:
    """Whether a sentence says that some whom it names stand outside, or only whose members they are."""
    return names_members(signed) or _NOT_A_PARTY.search(signed) is not None


def names_members(signed: str) -> bool:
    """Whether a sentence says of some only whose members they are."""
    return _MEMBERS_OF.search(signed) is not None
