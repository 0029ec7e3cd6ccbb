"""What a sentence says of its agreement besides the parties: what it is about, and what each amount is. Pure, no spaCy."""

import re

from extractor.components.partnership.patterns import AMOUNT_ROLES, SUBJECT

Span = tuple[int, int]

_SUBJECT = re.compile(SUBJECT)
_ROLES = tuple((role, re.compile(expression, re.IGNORECASE)) for role, expression in AMOUNT_ROLES)
_AROUND = 60  # characters in which words tell what an amount is


def subject_of(text: str, trigger: Span, sentence: Span) -> Span | None:
    """What the agreement is about, by offsets: « dans le domaine de l’oncologie », « pour développer un vaccin »; the
    first such phrase behind the trigger, else before it."""
    found = _SUBJECT.search(text, trigger[1], sentence[1]) or _SUBJECT.search(text, sentence[0], trigger[0])
    if found is None:
        return None
    start, end = found.span("subject")
    while end > start and text[end - 1] in ' \u00a0\u202f,;:.»”"':
        end -= 1
    return (start, end) if end > start else None


def amount_role(text: str, amount: Span, sentence: Span) -> str | None:
    """What an amount of the agreement is: ``upfront``, ``milestone``, ``royalty`` or ``budget``; None where nothing tells.

    The words before it in the clause count first, then those behind it.
    """
    before = re.split(r"[,;:(]", text[max(sentence[0], amount[0] - _AROUND) : amount[0]])[-1]
    after = re.split(r"[,;:)]|\bet\b", text[amount[1] : min(sentence[1], amount[1] + _AROUND)])[0]
    for words in (before, after):
        role = next((name for name, regex in _ROLES if regex.search(words)), None)
        if role:
            return role
    return None
