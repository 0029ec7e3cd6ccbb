"""Whether an agreement is new, standing, renewed, planned, ended or denied. Pure functions, no spaCy."""

import re
from collections.abc import Sequence

from extractor.components.partnership.status_patterns import (
    BESIDE,
    DEFAULT_STATUS,
    FOLLOWING,
    IN_PASSING,
    LATER,
    NEWS,
    STATUS_RULES,
    StatusRule,
)

_CLAUSE_END = re.compile(
    r"\b(?:quitte|rompt|abandonne|cesse|dénonce|lâche|délaisse)(?:nt)? [^.;]{0,60} et (?=(?:dévoile|annonce|signe|noue|conclut|scelle|s['’]allie|s['’]associe|se rapproche|rejoint|choisit)(?:nt)?\b)|"
    r"[;•]|, qui (?=(?:travaill|collabor|coop[èé]r)[a-z]+ (?:déjà|depuis|aussi)\b|(?:est|a) déjà\b)|, (?=déjà (?:partenaire|alliée?|liée?|associée?)\b)| tandis que | alors que |,? même s(?:i |['’])| pour (?=(?:s['’](?:unir|allier|associer)|se lier|rejoindre) )|, (?:bien qu|après |quand |domaines? )| et (?=(?:discute|négocie|envisage|étudie|prévoit|espère|souhaite|veut|pourrait|quitte|rompt|abandonne|cesse|met fin)\b)|,(?: et)? (?:l['’]|la |le |les )?(?=⟦\d+⟧ (?:«[ \u00a0\u202f]?)?(?:n['’]|ne |reste))"
)


# « …, société cotée qui a déjà équipé cent usines », « , où X possède déjà un atelier »: how long something else has lasted.
_OF_SOMETHING_ELSE = re.compile(
    r",? (?:qui|dont|où|à qui)(?: (?!qui\b))(?:(?!alli|associ|collabor|coop|accord|partenair|partenaria|convention|entente|contrat|ensemble|commun|unit\b|unissait|lie\b|liait|avec )[^,;.])+(?=[,;.]|$)"
)
_SINCE = "status.since"
_FRONTED = "partnership.fronted"  # what opens the sentence is said of its subject


def status_of(sentence: str, trigger: tuple[int, int], construction: str, year: int | None) -> tuple[str, str]:
    """The status of an agreement and the rule that decides it.

    Args:
        sentence: the sentence, organisations as signs or not.
        trigger: where the words that state the agreement stand in it.
        construction: the id of the construction that found it.
        year: the year of publication, or None: an agreement of an earlier year is no news.
    """
    clause = sentence if construction.startswith(_FRONTED) else _clause(sentence, trigger)
    bare = _without_something_else(clause, sentence[trigger[0] : trigger[1]])
    for rule in STATUS_RULES:
        if rule.constructions and construction not in rule.constructions:
            continue
        match = rule.regex.search(bare if rule.id == _SINCE else clause)
        if match is None or (rule.unless_regex and rule.unless_regex.search(clause)):
            continue
        if _is_past(rule, match, year):
            return rule.status, rule.id
    return DEFAULT_STATUS[1], DEFAULT_STATUS[0]


def status_in_passing(sentence: str, status: tuple[str, str]) -> tuple[str, str]:
    """The status, with its rule, of an agreement that a text tells once, behind another one: by the sentence's words
    where these decide, else the text tells no news."""
    told = status != DEFAULT_STATUS[::-1] or _NEWS.search(sentence) or sentence[-1:] not in _SENTENCE_ENDS
    return status if told else IN_PASSING[::-1]


def status_behind(words: str, status: tuple[str, str]) -> tuple[str, str]:
    """The status, with its rule, of an agreement by the words behind its statement, up to the end of the next sentence:
    « Elle vient d’être prolongée » says more than that it was announced or stands; what was told may be taken back."""
    standing = ("renewed", "ended", "denied")
    open_to = {"announced": standing, "ongoing": standing, "planned": ("denied",)}
    rules = (rule for rule in FOLLOWING if rule.status in open_to.get(status[0], ()))
    return next(((rule.status, rule.id) for rule in rules if rule.regex.search(words)), status)


def status_beside(sentences: Sequence[str], status: tuple[str, str]) -> tuple[str, str]:
    """The status, with its rule, of what is no more than a rumour by the sentences beside it: « Il n’existe aucun accord »."""
    if status[0] != "planned":
        return status
    said = (rule for rule in BESIDE if any(map(rule.regex.search, sentences)))
    return next(((rule.status, rule.id) for rule in said), status)


def status_later(before: str, behind: str, status: tuple[str, str]) -> tuple[str, str]:
    """The status, with its rule, of the only agreement of an article by what is said of « the agreement » further down
    (« L’entente n’a pas survécu à ») or, where it is renewed, anywhere in the article."""
    if status[0] not in ("announced", "ongoing"):
        return status
    for rule in LATER:
        renews = rule.status == "renewed"
        told = rule.regex.search(behind) or (renews and rule.regex.search(before))
        if told and (renews or status[1] != "status.signed_intention"):
            return rule.status, rule.id
    return status


_NEWS = re.compile(NEWS, re.IGNORECASE)
_SENTENCE_ENDS = (".", "»", "!")


def _clause(sentence: str, trigger: tuple[int, int]) -> str:
    """The part of a sentence, between semicolons, in which the trigger stands."""
    start = max((m.end() for m in _CLAUSE_END.finditer(sentence) if m.end() <= trigger[0]), default=0)
    end = _CLAUSE_END.search(sentence, trigger[1])
    return sentence[start : end.start() if end else len(sentence)]


def _without_something_else(clause: str, trigger: str) -> str:
    """A clause without the relative clauses that tell neither the trigger nor anything of an agreement."""
    return _OF_SOMETHING_ELSE.sub(lambda match: match.group() if trigger in match.group() else "", clause)


def _is_past(rule: StatusRule, match: re.Match[str], year: int | None) -> bool:
    """Whether a year that a rule read is before that of publication; true of rules that read none, and where the
    publication has no date: the press tells the year of what is new only where it is another one."""
    if "year" not in rule.regex.groupindex:
        return True
    read = int(match["year"] or match["year2"])
    return year is None or read < year
