"""Organisations that a sentence means without naming them: « les deux groupes », « la biotech lyonnaise », « elle ».
Pure functions, no spaCy."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractor.components.partnership.anaphora_patterns import (
    ACTS,
    AND,
    APPOSED,
    AREA,
    CLOSED,
    COMPLEMENT,
    DONT,
    IN,
    ITS,
    LAST_NAMED,
    NATIONAL,
    OF_A_TRADE,
    PAIR,
    PLACED,
    PLURAL,
    PRONOUN,
    QUE,
    SINGULAR,
    SUBSIDIARY_OF,
    THE_AGREEMENT,
    THEIR,
    THEY,
    VAGUE,
    WITH,
    WITH_WHOM,
)
from extractor.components.partnership.groups import Signed, groups
from extractor.salience import implied_organisation

Span = tuple[int, int]
Mention = tuple[int, int, str]

_NUMBERS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8}
_SENTENCES_BACK = 3
_OPENING = 25  # characters within which a subject opens its sentence
_LONGEST_PHRASE = 50  # characters before an owner's name
_LOOSE_MARGIN = 0.0
_SUBJECT_AND_OTHER = 2


@dataclass(frozen=True)
class Anaphor:
    """Words that mean organisations: start and end in the text (equal where the words only imply them), their ids, and
    the rule that settled it."""

    start: int
    end: int
    organisations: tuple[str, ...]
    rule: str


class Antecedents:
    """The organisations named so far, to look back in. Mentions and sentences are the document's, in order."""

    def __init__(self, text: str, mentions: Sequence[Mention], sentences: Sequence[Span]) -> None:
        self._text, self._mentions, self._sentences = text, mentions, sentences
        self._starts = [s for s, _ in sentences]
        self._mention_starts = [m[0] for m in mentions]
        self._opening: dict[int, str] = {}
        self._last: dict[int, str] = {}
        self._several: dict[int, tuple[str, ...]] = {}
        self._agreed: tuple[int, tuple[str, ...]] | None = None

    def several(self, at: int, number: int | None) -> tuple[str, ...]:
        """The organisations that « les deux groupes » at an offset means: those of the nearest sentence that names as
        many; else the last ones of the sentences before. None of these: an empty tuple."""
        here = bisect_right(self._starts, at) - 1
        wanted = number or 2
        if number and self._agreed is not None and self._agreed[0] == here - 1 and len(self._agreed[1]) == number:
            return self._agreed[1]
        pool: list[str] = []
        for back in range(_SENTENCES_BACK + 1):
            if here - back < 0:
                break
            named = self._named(here - back, at)
            if len(named) == wanted:
                return named
            meant = self._several.get(here - back, ())
            if back and not named and len(meant) > 1 and number in (None, len(meant)):
                return meant
            if number and len(named) > number and (together := self._together(here - back, at, number)):
                return together
            if number is None and len(named) > 2:
                return named
            pool = [*named, *(p for p in pool if p not in named)]
            if len(pool) == wanted:
                return tuple(pool)
            if len(pool) > wanted:
                break
        early = self._named(0, at) if here else ()
        return early if len(early) == wanted else self._last_and_main(here, at) if wanted == 2 else ()

    def both(self, at: int) -> tuple[str, ...]:
        """The two that the sentence before an offset names; an empty tuple where it names fewer or more."""
        here = bisect_right(self._starts, at) - 1
        named = self._named(here - 1, at) if here else ()
        return named if len(named) == _NUMBERS["deux"] else ()

    def _together(self, sentence: int, at: int, number: int) -> tuple[str, ...]:
        """The only group of so many in a sentence that names more: « X, Y et Z, filiale de W »."""
        start, end = self._sentences[sentence]
        first = bisect_right(self._mention_starts, start - 1)
        last = bisect_right(self._mention_starts, min(end, at) - 1)
        named = self._mentions[first:last]
        names = list(dict.fromkeys(m[2] for m in named))
        signed = Signed(self._text, (start, end), [(m[0], m[1], (names.index(m[2]),)) for m in named])
        fitting = [g for g in groups(signed.text) if len(set(g.members)) == number and g.acting]
        return tuple(dict.fromkeys(names[i] for i in fitting[0].members)) if len(fitting) == 1 else ()

    def _last_and_main(self, here: int, at: int) -> tuple[str, ...]:
        """The one that the nearest sentence with a single name has, and the one that the text is about otherwise."""
        for back in range(_SENTENCES_BACK + 1):
            named = self._named(here - back, at) if here >= back else ()
            if named:
                main = self.one((at, at), None, named) if len(named) == 1 else None
                return (main, *named) if main else ()
        return ()

    def last_before(self, at: int) -> str | None:
        """The organisation that the sentence before an offset names or means last: « ce dernier »."""
        here = bisect_right(self._starts, at) - 1
        named = self._named(here - 1, at) if here else ()
        return self._last.get(here - 1) or (named[-1] if named else None)

    def subject_before(self, at: int) -> str | None:
        """The organisation that opens the sentence before an offset: « elle » goes on with it. None where no name does."""
        here = bisect_right(self._starts, at) - 1
        for back in range(here - 1, max(here - 1 - _SENTENCES_BACK, -1), -1):
            start, end = self._sentences[back]
            first = bisect_right(self._mention_starts, start - 1)
            named = first < len(self._mentions) and self._mentions[first][0] < end
            opening = named and self._mentions[first][0] < start + _OPENING
            if opening and not COMPLEMENT.match(self._text, start, self._mentions[first][0]):
                return self._mentions[first][2]
            if back in self._opening or named:
                return self._opening.get(back)
        return None

    def agreed(self, at: int, organisations: tuple[str, ...]) -> None:
        """Remember whom the sentence of an offset binds: « les deux groupes » in the next one are they."""
        self._agreed = bisect_right(self._starts, at) - 1, organisations

    def settled(self, at: int, organisations: tuple[str, ...]) -> None:
        """Remember what words at an offset meant: several, or one that opens its sentence."""
        here = bisect_right(self._starts, at) - 1
        if len(organisations) > 1:
            self._several[here] = organisations
            return
        organisation = organisations[0]
        following = bisect_right(self._mention_starts, at)
        if following == len(self._mentions) or self._mentions[following][0] >= self._sentences[here][1]:
            self._last[here] = organisation
        if at < self._sentences[here][0] + _OPENING:
            self._opening.setdefault(here, organisation)

    def one(self, place: Span, kind: str | None, besides: Sequence[str] = ()) -> str | None:
        """The organisation that « la biotech » or « elle » means: the one that heads the item (« Nexans. Le fabricant … »),
        else the one that the text is about there."""
        head = self._item_head(place[0])
        if head is not None and head not in besides:
            return head
        return implied_organisation(
            self._text, place, kind, self._mentions, self._sentences, margin=_LOOSE_MARGIN, besides=besides
        )

    def _item_head(self, at: int) -> str | None:
        """The organisation that stands alone as the sentence before an offset's, or None."""
        here = bisect_right(self._starts, at) - 1
        if here < 1:
            return None
        start, end = self._sentences[here - 1]
        first = bisect_right(self._mention_starts, start - 1)
        alone = (
            first < len(self._mentions)
            and self._text[start:end].strip(" .:–—•*-")
            == self._text[self._mentions[first][0] : self._mentions[first][1]]
        )
        return self._mentions[first][2] if alone else None

    def _named(self, sentence: int, at: int) -> tuple[str, ...]:
        start, end = self._sentences[sentence]
        first = bisect_right(self._mention_starts, start - 1)
        names = []
        for m in self._mentions[first:]:
            if m[0] >= min(end, at):
                break
            names.append(m[2])
        return tuple(dict.fromkeys(names))


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
    for anaphor in found:
        clash = any(m[0] < anaphor.end and anaphor.start < m[1] for m in named)
        if anaphor.organisations and not clash and anaphor.start > last:
            last = max(anaphor.end - 1, anaphor.start)
            antecedents.settled(anaphor.start, anaphor.organisations)
            yield anaphor


def _candidates(text: str, sentence: Span, antecedents: Antecedents, named: Sequence[Mention]) -> Iterator[Anaphor]:
    start, end = sentence
    for match in PLURAL.finditer(text, start, end):
        word = (match["number"] or match["both"] or match["bare"] or "").lower()
        ids = antecedents.several(match.start(), _NUMBERS.get(word))
        yield Anaphor(match.start(), match.end(), ids, "anaphor.several")
    for match in PAIR.finditer(text, start, end):
        yield Anaphor(match.start(), match.end(), antecedents.both(match.start()), "anaphor.pair")
    for match in THEY.finditer(text, start, end):
        ids = antecedents.several(match.start(), None)
        if text[match.start() - 1] in "'’":  # « la liseuse qu’elles ont conçue »: of the two that the sentence names
            ids = tuple(dict.fromkeys(m[2] for m in named if m[1] <= match.start()))
            ids = ids if len(ids) == _NUMBERS["deux"] else ()
        yield Anaphor(*match.span("they"), ids, "anaphor.they")
    yield from _described(text, sentence, antecedents, named)
    for match in PRONOUN.finditer(text, start, end):
        if (last := antecedents.last_before(match.start())) and LAST_NAMED.fullmatch(match["pronoun"]):
            one: str | None = last
        elif (beside := WITH.search(text, start, match.start())) is not None:
            others = list(dict.fromkeys(m[2] for m in named if m[1] <= match.start()))
            # « X s’appuie sur Y, avec qui elle … »
            subject = others[0] if beside[1] and len(others) == _SUBJECT_AND_OTHER else None
            one = subject or antecedents.one(match.span(), None, others[-1:] if beside[1] else others)
        elif opening := _opening(text, sentence, match.start(), named):
            one = opening
        elif inside := [
            m[2]
            for m in named
            if m[1] <= match.start() and QUE.search(text, m[1], match.start()) and ACTS.match(text, m[1])
        ]:
            one = inside[-1]
        elif apart := [
            m[2] for m in named if text[m[1] : match.start()] == ", " and not COMPLEMENT.match(text, start, m[0])
        ]:
            one = apart[-1]
        else:
            one = antecedents.subject_before(match.start()) or antecedents.one(match.span(), None)
        yield Anaphor(*match.span("pronoun"), (one,) if one else (), "anaphor.pronoun")
    for match in THEIR.finditer(text, start, end):
        before = {m[2] for m in named if m[0] < match.start()}
        if len(before) < 2:
            number = None if match["many"] else 2
            yield Anaphor(match.start(), match.start(), antecedents.several(match.start(), number), "anaphor.their")
    for match in ITS.finditer(text, start, end):
        if not any(m[0] < match.start() for m in named):
            one = antecedents.one(match.span(), None, [m[2] for m in named])
            yield Anaphor(match.start(), match.start(), (one,) if one else (), "anaphor.its")
    for match in THE_AGREEMENT.finditer(text, start, end):
        others = [m[2] for m in named]
        if len(set(others)) == 1:
            one = antecedents.one(match.span(), None, others)
            yield Anaphor(match.start(), match.start(), (one,) if one else (), "anaphor.agreement")


def _opening(text: str, sentence: Span, at: int, named: Sequence[Mention]) -> str | None:
    """Who opens a sentence, where « X travaille pour Y, dont il est … » goes back to it; else None."""
    before = [m for m in named if m[1] <= at]
    apart = len({m[2] for m in before}) > 1 and before[0][0] < sentence[0] + _OPENING
    return before[0][2] if apart and DONT.fullmatch(text, before[-1][1], at) else None


def _described(text: str, sentence: Span, antecedents: Antecedents, named: Sequence[Mention]) -> Iterator[Anaphor]:
    """What descriptions in the singular mean; two side by side (« le pôle et la fondation coréenne ») mean two, and so do
    one and a name (« X et la PME bretonne »)."""
    last, meant = -1, None
    found = [match for regex in (SINGULAR, PLACED, OF_A_TRADE, NATIONAL) for match in regex.finditer(text, *sentence)]
    for match in sorted(found, key=lambda m: m.start()):
        kind = match["kind"].lower()
        if AREA.fullmatch(kind) and IN.search(text, max(0, match.start() - 6), match.start()):
            continue
        if any(APPOSED.fullmatch(text, match.end(), m[0]) and CLOSED.match(text, m[1]) for m in named):
            continue
        besides: list[str] = [meant] if meant and text[last : match.start()] == " et " else []
        besides += [
            name
            for start, end, name in named
            if text[end : match.start()] == " et " or AND.fullmatch(text, match.end(), start)
        ]
        if WITH_WHOM.search(text, sentence[0], match.start()):
            besides += [m[2] for m in named if m[1] <= match.start()][-1:]
        one = antecedents.one(match.span(), None if kind in VAGUE or match.re is PLACED else kind, besides)
        yield Anaphor(match.start("phrase"), match.end("phrase"), (one,) if one else (), "anaphor.noun")
        last, meant = match.end(), one
