"""Where dates and durations stand in a text, each with its value. Pure functions, no spaCy, no clock."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from extractor.components.date.parser import Context, Value, read
from extractor.components.date.patterns import DATES, DURATIONS, EXCLUSIONS, MODIFIERS
from extractor.rules import Excluded, Match, Pattern, Span, find_all, longest

# Verb forms by their endings, and adverbs: enough to tell on which side of the publication a day lies.
_FUTURE = re.compile(
    r"\b\w{2,20}(?:era|eront|ira|iront|dra|dront|cevra|cevront)\b|\b(?:sera|seront|serait|seraient|aura|auront|fera|feront|ira|iront|devra|devront|"
    r"devrait|devraient|pourra|pourront|pourrait|pourraient|verra|verront|va|vont|prévoit|prévoient|prévue?s?|attendue?s?|"
    r"programmée?s?|espérée?s?|annoncée?s? pour|prochaine?s?|prochainement|d['’]ici|bientôt|à venir|objectif|vise|visent|"
    r"promise?s?|échéance|rendez-vous|avant|compte|comptent|espère|espèrent|entend|horizon|au plus tard|dès|à partir)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:a|ont|avait|avaient|est|sont|était|étaient|été|fut|furent|eut|a-t-il|a-t-elle|ayant)\b(?= (?:\w+ ){0,2}?\w+(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ues|ert|int|ait|eint)\b)|"
    r"\b\w+(?:èrent|irent|urent)\b|\b(?:dernière?s?|depuis|lors|paru|avait|était)\b",
    re.IGNORECASE,
)
_BOUND = re.compile(r"[.!?;](?=\s)|\n|•|»\s*,")
_SENTENCE_REACH = 160
_MODIFIER_REACH = 24

_YEAR_EVIDENCE = re.compile(
    r"(?:\b(?:en|de|depuis|dès|avant|après|jusqu['’]en|entre|et|ou|à|vers|fin|début|courant|an|année|années|exercice|millésime|"
    r"édition|horizon|budget|été|printemps|automne|hiver|rentrée|mi|pour|que|qu['’]en|d['’]ici|sur|contre|puis|comme|janvier|"
    r"février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|[dl]['’]|[(\[–—/,:•«|-])[ \u00a0\u202f]*$",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(r"(?:^|[^\w])([A-ZÉÈÀÎ][\w&’'.-]*)[ \u00a0\u202f]$")
_OLD_YEAR_EVIDENCE = re.compile(
    r"\b(?:en|de|depuis|dès|avant|après|jusqu['’]en|entre|et|vers|an|année|fin|début|mi|à)[ \u00a0\u202f-]$|\($",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"[ \u00a0\u202f](?!(?:les|des|ses|nos|vos|mes|très|mais|dans|sans|sous|plus|puis|dès|vers|fois|alors|ans|après|depuis|elles|ils|nous|vous|lors|pas|années|suivis|mois)\b)[a-zà-ÿ]{3,}[sx]\b",
    re.IGNORECASE,
)


def sense(text: str, start: int, end: int) -> str | None:
    """``future``, ``past`` or None: the tense of the verb nearest to a span within its sentence."""
    low, high = max(0, start - _SENTENCE_REACH), min(len(text), end + _SENTENCE_REACH)
    before = text[low:start]
    bounds = [m.end() for m in _BOUND.finditer(before)]
    before = before[bounds[-1] :] if bounds else before
    after = text[end:high]
    bound = _BOUND.search(after)
    after = after[: bound.start()] if bound else after
    best: tuple[int, str] | None = None
    for name, expression in (("future", _FUTURE), ("past", _PAST)):
        distances = [len(before) - m.end() for m in expression.finditer(before)]
        distances += [m.start() for m in expression.finditer(after)]
        if distances and (best is None or min(distances) < best[0]):
            best = (min(distances), name)
    return best[1] if best else None


def _plausible_year(text: str, start: int, end: int) -> bool:
    """Whether a bare number is a year: what stands before it may be a product's name, what follows a counted thing."""
    before = text[max(0, start - 40) : start]
    if text[start:end] < "1900":
        return bool(_OLD_YEAR_EVIDENCE.search(before))
    evidence = bool(_YEAR_EVIDENCE.search(before))
    if not evidence and _COUNTED.match(text, end):
        return False
    name = _NAME_BEFORE.search(before)
    if name and not evidence:
        # « Résultats 2024 » at the head of a line is a title; « Peugeot 2008 » is a product anywhere.
        line = text.rfind("\n", 0, start) + 1
        return text[line:start].strip() == name[1] and len(name[1]) > 3
    return True


# Rules whose dates name their year themselves.
WHOLE_DATES = frozenset(("date.iso", "date.numeric", "date.full", "date.short_year"))
_WHOLE = tuple(pattern for pattern in DATES if pattern.id in WHOLE_DATES)


def whole_dates(text: str) -> Iterator[Span]:
    """Where whole dates may stand, before anything is valued or left out: few texts have one, and to look for all kinds
    of dates takes its time."""
    return (_without_blanks(text, *pattern.bounds(match)) for pattern, match in find_all(_WHOLE, text))


def _without_blanks(text: str, start: int, end: int) -> Span:
    return start + len(text[start:end]) - len(text[start:end].lstrip()), end


def _offers(text: str) -> Iterator[tuple[Pattern, re.Match[str]]]:
    for pattern, match in find_all((*DATES, *DURATIONS), text):
        if pattern.reading != "bare_year" or _plausible_year(text, *match.span()):
            yield pattern, match


@dataclass(frozen=True)
class _Candidate(Match):
    """A match whose value waits for what stands before it in the text."""

    reading: str = ""
    groups: dict[str, str | None] | None = None


_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NEEDS_SENSE = {
    "day", "numeric", "month", "quarter", "half", "season", "back_to_school", "holiday", "weekday", "weekdays",
    "weekday_number", "range", "weekend", "week_of",
}  # fmt: skip
_NEVER_ANCHORS = {"last_periods", "ago", "in_future", "within", "later", "relative_period", "part_period"}


def _next_context(context: Context, candidate: _Candidate, value: Value) -> Context:
    """What the following expressions may lean on once this one is read."""
    if candidate.label != "DATE" or not value.value or candidate.reading in _NEVER_ANCHORS:
        return context
    first = value.value.split("/")[0]
    if not first[:4].isdigit() or len(first) < 4:
        return context
    day = date.fromisoformat(first) if _DAY.fullmatch(first) else None
    explicit = bool(candidate.groups and (candidate.groups.get("y") or candidate.groups.get("b")))
    year = int(first[:4]) if explicit or (context.anchor_year is None and context.reference) else context.anchor_year
    return replace(context, anchor=day, anchor_year=year)


def find(text: str, reference: date | None = None) -> list[Match]:
    """The dates and durations of a text, none overlapping, in order.

    Args:
        text: the text, any length.
        reference: the publication date that relative and partial dates lean on, or None.

    Returns:
        Matches labelled DATE (attributes ``value`` and, where told, ``mod``) and DURATION (``value``).
    """
    excluded = Excluded(EXCLUSIONS, text)
    candidates = []
    for pattern, match in _offers(text):
        start, end = _without_blanks(text, *pattern.bounds(match))
        candidate = _Candidate(start, end, pattern.label, pattern.id, {}, pattern.reading, match.groupdict())
        free = Context(reference)
        if not excluded.by(start, end) and read(candidate.reading, candidate.groups or {}, free) is not None:
            candidates.append(candidate)
    return list(_valued(text, longest(candidates), reference))


def _modifier(text: str, start: int) -> str | None:
    """What the words before a date say of it: « jusqu’en 2018 » is BEFORE, « depuis 2013 » AFTER, « vers 2010 » APPROX."""
    before = text[max(0, start - _MODIFIER_REACH) : start]
    return next((name for name, expression in MODIFIERS if expression.search(before)), None)


def _valued(text: str, candidates: list[Match], reference: date | None) -> Iterator[Match]:
    context = Context(reference)
    for candidate in candidates:
        assert isinstance(candidate, _Candidate)
        told = sense(text, candidate.start, candidate.end) if candidate.reading in _NEEDS_SENSE else None
        value = read(candidate.reading, candidate.groups or {}, replace(context, sense=told))
        if value is None:
            continue
        attributes: dict[str, str | None] = {"value": value.value}
        mod = value.mod or (_modifier(text, candidate.start) if candidate.label == "DATE" else None)
        if mod:
            attributes["mod"] = mod
        context = _next_context(context, candidate, value)
        yield Match(candidate.start, candidate.end, candidate.label, candidate.rule, attributes)
