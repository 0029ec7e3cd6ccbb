"""What a sentence says of its agreement besides the parties: what it is about, and what each amount is. Pure, no spaCy."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from extractor.components.partnership.antecedents import Mention
from extractor.components.partnership.attribute_patterns import AMOUNT_ROLES, SUBJECT

Span = tuple[int, int]

# « Doté de 4,5 M€, ce partenariat porte sur … »: a sentence that goes on with the agreement before it.
_GOES_ON = re.compile(
    r"(?<![\w'’-])(?:(?:ce|cet|cette|le|la|leur) |l['’])(?:nouve\w+ )?(?:partenariat|alliance|collaboration|coopération|accord(?:-cadre)?|convention|protocole|contrat|rapprochement|chaire|consortium|coentreprise|laboratoire|programme|projet)(?![\w-])",
    re.IGNORECASE,
)
_DEMONSTRATIVE = re.compile(r"c(?:e|et|ette) ", re.IGNORECASE)
_FURTHER = 3  # sentences behind a statement that may go on with it

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


def continuations(
    text: str, stated_in: Sequence[Span], parties: Sequence[str], sentences: Sequence[Span], mentions: Sequence[Mention]
) -> list[Span]:
    """The sentences behind an agreement's statements that go on with it (« l’accord ») and name no other
    organisation, or say that they do (« ce partenariat »).

    Args:
        text: the document's text.
        stated_in: the sentences that state the agreement.
        parties: the ids of its parties.
        sentences: the document's sentences, in order.
        mentions: start, end and id of the organisations' mentions, in order.
    """
    starts, mentioned = [start for start, _ in sentences], [m[0] for m in mentions]
    found: list[Span] = []
    for sentence in stated_in:
        here = bisect_left(starts, sentence[0])
        for start, end in sentences[here + 1 : here + 1 + _FURTHER]:
            named = {m[2] for m in mentions[bisect_left(mentioned, start) : bisect_left(mentioned, end)]}
            goes_on = _GOES_ON.search(text, start, end)
            if not named <= set(parties) and not (goes_on and _DEMONSTRATIVE.match(goes_on.group())):
                break
            if goes_on and (start, end) not in (*stated_in, *found):
                found.append((start, end))
    return found
