"""Where people stand in a text, by titles and given names. Pure functions, no spaCy."""

import re

from extractor.components.person.patterns import FORMS_OF_ADDRESS, GREETING, RULES, after_first_name, after_title
from extractor.lexicon import FIRST_NAME, TITLE, Hit, Lexicon, fold
from extractor.rules import Match, find_all, longest

# How far each rule is to be believed where the statistical model says otherwise.
TRUST = {
    "person.title": "sure", "person.rank": "likely", "person.greeting": "sure", "person.initial": "weak", "person.first_name": "likely",
    "person.first_name_ambiguous": "weak",
}  # fmt: skip


def _titled(text: str, hit: Hit) -> Match | None:
    """The person whom a title announces; the title stays outside."""
    address = fold(text[hit.start : hit.end]) in FORMS_OF_ADDRESS
    name = after_title().match(text, hit.end + (address and text[hit.end : hit.end + 1] == "."))
    if name is None or (name["span"][0].islower() and fold(text[hit.start : hit.end]) == "feu"):
        return None  # « feu de la Saint-Jean »
    return Match(*name.span("span"), "PER", "person.title" if address else "person.rank")


def _named(text: str, hit: Hit) -> Match | None:
    """The person whom a known given name begins, or whom a greeting calls by it alone."""
    if GREETING.search(text, max(0, hit.start - 12), hit.start) and text[hit.end : hit.end + 1] in (",", "!", ""):
        return Match(hit.start, hit.end, "PER", "person.greeting")
    surname = after_first_name().match(text, hit.end)
    if surname is None or (surname.group().isupper() and not text[hit.start : hit.end].isupper()):
        return None
    rule = "person.first_name_ambiguous" if hit.term.ambiguous else "person.first_name"
    return Match(hit.start, surname.end(), "PER", rule)


_READINGS = {TITLE: _titled, FIRST_NAME: _named}


def find(text: str, words: Lexicon) -> list[Match]:
    """The people of a text that a title or a known given name shows, none overlapping, in order.

    Args:
        text: the text, any length.
        words: given names, titles and roles, as ``lexicon.person_words`` gives them.

    Returns:
        Matches labelled PER, titles outside, with the attribute ``trust``.
    """
    found = [Match(*pattern.bounds(match), "PER", pattern.id) for pattern, match in find_all(RULES, text)]
    for hit in words.find(text):
        read = _READINGS.get(hit.term.name)
        match = read(text, hit) if read else None
        if match is not None and not re.search(r"\d", text[match.start : match.end]):
            found.append(match)
    found.sort(key=lambda m: ("sure", "likely", "weak").index(TRUST[m.rule]))
    return [Match(m.start, m.end, m.label, m.rule, {"trust": TRUST[m.rule]}) for m in longest(found)]
