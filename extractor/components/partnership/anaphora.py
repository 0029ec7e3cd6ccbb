"""Organisations that a sentence means without naming them: « les deux groupes », « la biotech lyonnaise », « elle ».
Pure functions, no spaCy."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractor.components.partnership.anaphora_patterns import (
    A_PERSON,
    ACTS,
    ACTS_ON,
    AMONG,
    AND,
    APPOSED,
    AREA,
    BEFORE_ANOTHER,
    BESIDE,
    BESIDES,
    BY_BEFORE,
    CLOSED,
    COMPLEMENT,
    DONT,
    GOES_ON,
    HIS_COMPANY,
    IN,
    IN_COMPLEMENT,
    IN_PURPOSE,
    ITS,
    ITS_PARTNER,
    ITS_PEOPLE,
    LAST_NAMED,
    NAMED_BEHIND,
    NATIONAL,
    NEXT_ITEM,
    OF_A_TRADE,
    ORDINAL,
    PAIR,
    PASSED_WITH,
    PLACED,
    PLURAL,
    PLURAL_NOUN,
    PRONOUN,
    QUALIFIED,
    QUE,
    QUOTED_BEHIND,
    RELATED,
    RELATIVE,
    SINGULAR,
    SUBJECT_BEHIND,
    SUBSIDIARY_OF,
    THAT,
    THE_AGREEMENT,
    THEIR,
    THEY,
    TO,
    VAGUE,
    WITH,
    WITH_US,
    WITH_WHOM,
    kind_regex,
)
from extractor.components.partnership.antecedents import OPENING, TWO, Antecedents, Mention, Span
from extractor.components.partnership.subjects import FRONTING

_NUMBERS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8}
_LONGEST_PHRASE = 50  # characters before an owner's name
_LONGEST_BY = 30  # characters before a description in which a « par » still governs it


@dataclass(frozen=True)
class Anaphor:
    """Words that mean organisations: start and end in the text (equal where the words only imply them), their ids, and
    the rule that settled it."""

    start: int
    end: int
    organisations: tuple[str, ...]
    rule: str


def without_owners(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, where « la filiale d’Orano » means the subsidiary that bears its owner's name (« Orano Med »), or
    nobody that the text names."""
    found: list[Mention] = []
    for start, end, owner in mentions:
        owned = SUBSIDIARY_OF.search(text, max(0, start - _LONGEST_PHRASE), start)
        if owned is None:
            found.append((start, end, owner))
            continue
        begins = text[start:end] + " "
        of_its_name = (m[2] for m in mentions if m[2] != owner and text[m[0] : m[1]].startswith(begins))
        subsidiary = next(of_its_name, None)
        if subsidiary is not None:
            found.append((owned.start(), end, subsidiary))
    return found


def anaphors(text: str, sentence: Span, named: Sequence[Mention], antecedents: Antecedents) -> Iterator[Anaphor]:
    """What a sentence means without naming it, in order, outside the mentions that it has.

    Args:
        text: the document's text.
        sentence: the sentence's start and end.
        named: the mentions in the sentence.
        antecedents: the document's organisations to look back in.
    """
    found = sorted(_candidates(text, sentence, antecedents, named), key=lambda a: (a.start, a.start - a.end))
    last = sentence[0] - 1
    noun: Anaphor | None = None  # the last description in the sentence, which a pronoun goes on with
    for anaphor in found:
        clash = any(m[0] < anaphor.end and anaphor.start < m[1] for m in named)
        if anaphor.rule == "anaphor.pronoun" and noun and not any(noun.end <= m[0] < anaphor.start for m in named):
            # « la maison n’est pas seule : elle conduit … »
            anaphor = replace(anaphor, organisations=noun.organisations)
        if anaphor.organisations and not clash and anaphor.start > last:
            last = max(anaphor.end - 1, anaphor.start)
            antecedents.settled(anaphor.start, anaphor.organisations)
            if anaphor.rule == "anaphor.noun" and text[anaphor.start].lower() == "l":
                noun = anaphor
            yield anaphor


def _candidates(text: str, sentence: Span, antecedents: Antecedents, named: Sequence[Mention]) -> Iterator[Anaphor]:
    start, end = sentence
    for match in PLURAL.finditer(text, start, end):
        if AMONG.search(text, start, match.start()):
            continue
        behind = NAMED_BEHIND.match(text, match.end(), end)
        if behind and any(m[0] == behind.end() for m in named) and len({m[2] for m in named if m[0] > match.end()}) > 1:
            continue
        word = (match["number"] or match["both"] or match["bare"] or "").lower()
        others_only = BESIDE.search(text, start, match.start()) is not None
        noun = PLURAL_NOUN.search(match.group())
        at = start if others_only else match.start()
        alike = antecedents.alike(at, _NUMBERS.get(word), noun["noun"]) if noun else ()
        ids = alike or (antecedents.with_subject(at) if _NUMBERS.get(word) == TWO else ())
        ids = ids or antecedents.several(at, _NUMBERS.get(word))
        yield Anaphor(match.start(), match.end(), ids, "anaphor.several")
    for match in PAIR.finditer(text, start, end):
        if not all(kind_regex().fullmatch(match[noun]) or BESIDES.fullmatch(match[noun]) for noun in ("one", "other")):
            continue
        yield Anaphor(match.start(), match.end(), antecedents.both(match.start()), "anaphor.pair")
    for match in ORDINAL.finditer(text, start, end):
        two = antecedents.several(start, TWO)
        one = two[0 if match["first"] or match["opening"] else 1] if len(two) == TWO else None
        yield Anaphor(*match.span(), (one,) if one else (), "anaphor.ordinal")
    for match in THEY.finditer(text, start, end):
        ids = antecedents.several(match.start(), None)
        if text[match.start() - 1] in "'’":  # « la liseuse qu’elles ont conçue »: of the two that the sentence names
            ids = tuple(dict.fromkeys(m[2] for m in named if m[1] <= match.start()))
            ids = ids if len(ids) == TWO else ()
        yield Anaphor(*match.span("they"), ids, "anaphor.they")
    yield from _described(text, sentence, antecedents, named)
    for match in PRONOUN.finditer(text, start, end):
        if A_PERSON.fullmatch(text, start, match.start()) or IN_PURPOSE.search(text, start, match.start()):
            continue
        if (last := antecedents.last_before(match.start())) and LAST_NAMED.fullmatch(match["pronoun"] or ""):
            one = last
        elif (beside := WITH.search(text, start, match.start())) is not None:
            others = list(dict.fromkeys(m[2] for m in named if m[1] <= match.start()))
            # « X s’appuie sur Y, avec qui elle … », « X travaille avec Y, qui teste avec elle … »
            told = beside[1] or (others and RELATED.match(text, max(m[1] for m in named if m[1] <= match.start())))
            subject = others[0 if told else -1] if len(others) == TWO else None
            one = subject or antecedents.one(match.span(), None, others[-1:] if beside[1] else others)
        elif opening := _opening(text, sentence, match.start(), named):
            one = opening
        elif GOES_ON.search(text, start, match.start()) and (subject := _subject(text, sentence, match.start(), named)):
            one = subject
        elif inside := [
            m[2]
            for m in named
            if m[1] <= match.start() and QUE.search(text, m[1], match.start()) and ACTS.match(text, m[1])
        ]:
            one = inside[-1]
        elif apart := [
            m[2]
            for m in named
            if text[m[1] : match.start()] == ", "
            and not COMPLEMENT.match(text, start, m[0])
            and not IN_COMPLEMENT.search(text, start, m[0])
        ]:
            one = apart[-1]
        else:
            one = antecedents.subject_before(match.start()) or antecedents.one(match.span(), None)
        yield Anaphor(*match.span(match.lastgroup or "pronoun"), (one,) if one else (), "anaphor.pronoun")
    for match in THEIR.finditer(text, start, end):
        before = {m[2] for m in named if m[0] < match.start()}
        if len(before) < 2:
            number = None if match["many"] else 2
            yield Anaphor(match.start(), match.start(), antecedents.several(match.start(), number), "anaphor.their")
    for match in ITS.finditer(text, start, end):
        if not any(m[0] < match.start() for m in named) and not _fronts(text, sentence, match.end(), named):
            opener = antecedents.subject_before(start) if match.start() == start else None
            others = [m[2] for m in named]
            one = opener if opener and opener not in others else antecedents.one(match.span(), None, others)
            yield Anaphor(match.start(), match.start(), (one,) if one else (), "anaphor.its")
    for match in ITS_PARTNER.finditer(text, start, end):
        if len({m[2] for m in named}) == 1:
            one = antecedents.one(match.span(), None, [m[2] for m in named])
            yield Anaphor(match.start("its"), match.start("its"), (one,) if one else (), "anaphor.its")
    for match in WITH_US.finditer(text, start, end):
        quoted = QUOTED_BEHIND.match(text, match.end(), end)
        speaking = [m[2] for m in named if quoted and m[0] >= quoted.end()]
        one = speaking[0] if speaking else antecedents.one(match.span(), None, [m[2] for m in named])
        yield Anaphor(*match.span(), (one,) if one else (), "anaphor.with_us")
    for match in PASSED_WITH.finditer(text, start, end):
        one = antecedents.one(match.span(), None, [m[2] for m in named if m[1] <= match.start()][-1:])
        yield Anaphor(match.end(), match.end(), (one,) if one else (), "anaphor.passed_with")
    for match in HIS_COMPANY.finditer(text, start, end):
        kind = match["kind"].lower()
        earlier = [m[2] for m in named if m[1] <= match.start()]
        one = earlier[-1] if earlier else antecedents.one(match.span(), None if kind in VAGUE else kind)
        yield Anaphor(*match.span(), (one,) if one else (), "anaphor.his_company")
    for match in ITS_PEOPLE.finditer(text, start, end):
        one = antecedents.one(match.span(), None, [m[2] for m in named if m[0] > match.start()])
        yield Anaphor(*match.span(), (one,) if one else (), "anaphor.its_people")
    for match in THE_AGREEMENT.finditer(text, start, end):
        others = [m[2] for m in named]
        if len(set(others)) == 1:
            one = antecedents.one(match.span(), None, others)
            yield Anaphor(match.start(), match.start(), (one,) if one else (), "anaphor.agreement")


def _fronts(text: str, sentence: Span, at: int, named: Sequence[Mention]) -> bool:
    """Whether words open a sentence and belong to its subject further down: « Dans le cadre de son accord avec X, Y … »."""
    if not FRONTING.fullmatch(text, sentence[0], at):
        return False
    behind = [m for m in named if m[0] > at]
    return any(SUBJECT_BEHIND.search(text, at, m[0]) and ACTS_ON.match(text, m[1]) for m in behind[1:])


def _opening(text: str, sentence: Span, at: int, named: Sequence[Mention]) -> str | None:
    """Who opens a sentence, where « X travaille pour Y, dont il est … » goes back to it; else None."""
    before = [m for m in named if m[1] <= at]
    apart = len({m[2] for m in before}) > 1 and before[0][0] < sentence[0] + OPENING
    return before[0][2] if apart and DONT.fullmatch(text, before[-1][1], at) else None


def _subject(text: str, sentence: Span, at: int, named: Sequence[Mention]) -> str | None:
    """The only organisation that is named before an offset in a sentence that it opens; else None."""
    before = [m for m in named if m[1] <= at]
    alone = len({m[2] for m in before}) == 1 and before[0][0] < sentence[0] + OPENING
    return before[0][2] if alone and not COMPLEMENT.match(text, sentence[0], before[0][0]) else None


def _apposed(text: str, match: re.Match[str], name: Mention, named: Sequence[Mention]) -> bool:
    """Whether a name behind a description says whom it means (« l’école, Daher, … »), and is no item of a list beside it."""
    if not APPOSED.fullmatch(text, match.end(), name[0]) or not CLOSED.match(text, name[1]):
        return False
    listed = any(NEXT_ITEM.fullmatch(text, name[1], other[0]) for other in named if other[0] > name[1])
    return not (listed and BY_BEFORE.search(text, max(0, match.start() - _LONGEST_BY), match.start()))


def _described(text: str, sentence: Span, antecedents: Antecedents, named: Sequence[Mention]) -> Iterator[Anaphor]:
    """What descriptions in the singular mean; two side by side (« le pôle et la fondation coréenne ») mean two, and so do
    one and a name (« X et la PME bretonne »)."""
    last, meant = -1, None
    found = [match for regex in (SINGULAR, PLACED, OF_A_TRADE, NATIONAL) for match in regex.finditer(text, *sentence)]
    for match in sorted(found, key=lambda m: m.start()):
        kind = match["kind"].lower()
        if AREA.fullmatch(kind) and IN.search(text, max(0, match.start() - 6), match.start()):
            continue
        if (
            match.re is PLACED
            and text[match.end() : match.end() + 1] in (".", ",", ";", "")
            and not TO.search(text, sentence[0], match.start())
        ):
            continue  # « avec l’assureur de Lévis. » goes on to no verb
        if any(
            _apposed(text, match, m, named)
            or THAT.fullmatch(text, match.end(), m[0])
            or QUALIFIED.fullmatch(text, match.end(), m[0])
            for m in named
        ):
            continue
        besides: list[str] = [meant] if meant and text[last : match.start()] == " et " else []
        besides += [
            name
            for start, end, name in named
            if text[end : match.start()] == " et " or AND.fullmatch(text, match.end(), start)
        ]
        besides += [
            m[2] for m in named if text[m[1] : match.start()] == ", " and BEFORE_ANOTHER.search(text, sentence[0], m[0])
        ]
        if TO.search(text, sentence[0], match.start()):
            besides += [m[2] for m in named if m[1] <= match.start()][-1:]
        besides += [m[2] for m in named if RELATIVE.fullmatch(text, m[1], match.start())]
        if WITH_WHOM.search(text, sentence[0], match.start()):
            besides += [m[2] for m in named if m[1] <= match.start()][-1:]
        one = antecedents.one(match.span(), None if kind in VAGUE else kind, besides)
        yield Anaphor(match.start("phrase"), match.end("phrase"), (one,) if one else (), "anaphor.noun")
        last, meant = match.end(), one
