"""What the constructions find in a document, sentence after sentence. Pure functions, no spaCy."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from extractor.components.partnership.across import (
    WIDENS,
    bridged,
    called_partners,
    concluded,
    coordinated,
    coordinators,
    joining,
    list_statement,
    signed_by,
    taking_part,
    widened,
)
from extractor.components.partnership.agreements import Stated
from extractor.components.partnership.anaphora import Anaphor, anaphors, without_owners
from extractor.components.partnership.antecedents import Antecedents, Mention
from extractor.components.partnership.arguments import clause_of, may_state_alone, statements
from extractor.components.partnership.asides import asides
from extractor.components.partnership.enumerated import enumerated, gathered
from extractor.components.partnership.exclusions import PURCHASE, excluded, names_members
from extractor.components.partnership.fallbacks import RULES as FALLBACKS
from extractor.components.partnership.fallbacks import done_together
from extractor.components.partnership.items import listed, sections
from extractor.components.partnership.likelihood import Page, Sighting
from extractor.components.partnership.parties import tells_a_purchase, whole_parties, without_unions
from extractor.components.partnership.patterns import CONTRIBUTING
from extractor.components.partnership.signs import Signed
from extractor.components.partnership.speakers import speaker
from extractor.components.partnership.statement import Attempt, Meant, Span, Statement
from extractor.components.partnership.subjects import IMPLIED, Clause
from extractor.salience import implied_organisation, in_the_margin

# What goes back over a sentence that names nobody.
_JOINTLY = re.compile(r"\b(?:conjointement|de concert|en commun|[Ll]es deux (?:partenaires|signataires|parties))\b")
_CONCLUDING = re.compile(r"\b(?:sign|paraph|conclu|scell|ratifi|officialis|adopt|approuv)")
_IN_PRESENCE = re.compile(r"\ben présence d|\bdevant ")
_CONTRIBUTING = re.compile(CONTRIBUTING, re.IGNORECASE)
# How a sentence begins that says who takes part in what the one before speaks of.
_MAY_TAKE_PART = re.compile(r"(?<!\w)(?:Y|En|S['’]y) ")
# « X coordonne un projet. Il réunit Y et Z »: whoever leads a project is one of those that it gathers.
_OF_MEMBERS = ("partnership.gathers", "partnership.binds", "partnership.noun_binding")
_OF_A_PROJECT = re.compile(
    r"(?:Il|Elle|(?:Ce|Le) (?:projet|programme|consortium)|La chaire|L['’](?:initiative|étude|essai|expérimentation|opération)) "
)
_JOINED_WITHIN = 6  # sentences after a statement in which « le projet » still is its agreement


@dataclass
class Reading:
    """What the constructions find in a document, and what is weighed behind them.

    Attributes:
        found: the statements, in order.
        page: what the document shows of its organisations, by their indices.
        ids: the ids that the indices stand for.
        sightings: the sentences that name several.
        year: the year of publication, or None.
        bought: those together of whom the text tells a purchase or a merger.
    """

    page: Page
    ids: Sequence[str]
    year: int | None = None
    found: list[Stated] = field(default_factory=list)
    sightings: list[Sighting] = field(default_factory=list)
    bought: list[set[str]] = field(default_factory=list)


def read(
    text: str,
    sentences: Sequence[Span],
    mentions: Sequence[Mention],
    subject_at: Callable[[int, int], int | None] = lambda start, end: None,
    furniture: Sequence[Span] = (),
    year: int | None = None,
    attempts: list[Attempt] | None = None,
    title: Span | None = None,
) -> Reading:
    """What the constructions find in a document.

    Args:
        text: the document's text.
        sentences: the document's sentences, in order.
        mentions: start, end and id of the organisations' mentions, in order.
        subject_at: the parse's answer to who the subject of some words' verb is, by offsets.
        furniture: the stretches of the text that are menus, teasers and the like.
        year: the year of publication, or None.
        attempts: gets what was tried in vain in sentences that state nothing.
        title: the headline's start and end, or None.
    """
    mentions = [m for m in without_owners(text, mentions) if not in_the_margin(text, m[:2], ())]
    ids = sorted({m[2] for m in mentions})
    number = {name: i for i, name in enumerate(ids)}
    page = Page(text, sentences, [(s, e, number[name]) for s, e, name in mentions], title)
    reader = _Reader(Reading(page, ids, year), mentions, subject_at, furniture, attempts)
    for place in range(len(sentences)):
        reader.go_on(place)
    return reader.reading


@dataclass(frozen=True)
class _Here:
    """The sentence at hand.

    Attributes:
        place: which of the document's sentences it is.
        span: its offsets.
        first: the place of its first mention among the document's.
        named: its mentions.
        meant: what else means organisations in it.
        both: the two whom the sentence before names, by their indices, where this one may say that they concluded something.
        items: what names or means organisations, in order, with their indices.
    """

    place: int
    span: Span
    first: int
    named: Sequence[Mention]
    meant: Sequence[Anaphor]
    both: tuple[int, ...]
    items: Sequence[Meant]

    @property
    def several(self) -> bool:
        """Whether it means two organisations or more."""
        return len({index for *_, indices in self.items for index in indices}) > 1

    @property
    def names(self) -> set[str]:
        """The organisations that it names."""
        return {m[2] for m in self.named}


class _Reader:
    """Goes through a document's sentences and keeps of those before what the next ones may go back to."""

    def __init__(
        self,
        reading: Reading,
        mentions: Sequence[Mention],
        subject_at: Callable[[int, int], int | None],
        furniture: Sequence[Span],
        attempts: list[Attempt] | None,
    ) -> None:
        self.reading = reading
        self._text, self._sentences, self._year = reading.page.text, reading.page.sentences, reading.year
        self._mentions, self._subject_at, self._attempts = mentions, subject_at, attempts
        self._number = {name: i for i, name in enumerate(reading.ids)}
        self._meaning = [m for m in mentions if not in_the_margin(self._text, m[:2], furniture)]
        self._acting = {m[2] for m in self._meaning}
        self._begins = list(sections(self._text, self._sentences, self._meaning))
        self._section = self._meaning
        self._antecedents = Antecedents(self._text, self._meaning, self._sentences)
        self._at = 0  # the first mention that is not behind the sentence at hand
        self._bound: list[set[str]] = []
        self._opened = (
            False  # whether a sentence before has named several: the first that does tells what the text is about
        )
        self._bridge: tuple[int, ...] = ()  # the subjects of the last sentence that names somebody and states nothing
        self._around: list[int] = []  # everybody in that sentence
        self._bridge_at = 0  # its place
        self._last: tuple[int, ...] = ()  # whom the last statement bound
        self._stated_in: int | None = None  # the place of its sentence, while it stands
        self._named_last: tuple[int, Sequence[Meant]] = (-1, ())  # the last sentence that names somebody, and whom

    def go_on(self, place: int) -> None:
        """Read the next sentence."""
        here = self._come_to(place)
        silent = not (here.named or here.meant or self._bridge or here.both)
        if silent and self._text[here.span[1] - 1] != ":":
            return
        clause = self._clause(here)
        found = self._found(here, clause)
        self._opened = self._opened or len(here.names & self._acting) > 1
        if here.several and clause:
            may_bind = not excluded(clause[0].signed) and not names_members(clause[0].signed)
            self.reading.sightings.append(Sighting(place, here.span, *clause, stated=len(found), open=may_bind))
        found = without_unions(self._text, here.span, [(m[0], m[1], self._number[m[2]]) for m in here.named], found)
        self._remember(here, found)
        for statement in found:
            self._keep(here, statement)

    def _come_to(self, place: int) -> _Here:
        """The sentence at a place, behind those that were read."""
        start, end = self._sentences[place]
        while self._at < len(self._mentions) and self._mentions[self._at][0] < start:
            self._at += 1
        if self._begins and self._begins[0] <= start:
            self._section = self._meaning[bisect_left(self._meaning, self._begins.pop(0), key=lambda m: m[0]) :]
            self._antecedents = Antecedents(self._text, self._section, self._sentences)
            self._stated_in, self._opened = None, False
        named = list(self._named_before(end))
        meant = list(anaphors(self._text, (start, end), named, self._antecedents))
        both = _both_before(self._text, (start, end), named, self._antecedents)
        items: list[Meant] = [(m[0], m[1], (self._number[m[2]],)) for m in named]
        items += [(a.start, a.end, self._indices(a.organisations)) for a in meant]
        return _Here(place, (start, end), self._at, named, meant, self._indices(both), sorted(items))

    def _named_before(self, end: int) -> Iterator[Mention]:
        for mention in self._mentions[self._at :]:
            if mention[1] > end:
                return
            yield mention

    def _indices(self, names: Sequence[str]) -> tuple[int, ...]:
        return tuple(self._number[name] for name in names)

    def _clause(self, here: _Here) -> tuple[Clause, Signed] | None:
        """The sentence as the rules see it, where it may state something by itself."""
        if not here.several and not may_state_alone(self._text[slice(*here.span)]):
            return None

        def implied() -> int | None:
            speaking = speaker(self._text, here.span, self._mentions)
            if speaking:
                return self._number[speaking]
            at, besides = here.span[0], [m[2] for m in here.named]
            about = implied_organisation(
                self._text, (at, at), None, self._section, self._sentences, margin=0, besides=besides
            )
            return self._number[about] if about else None

        return clause_of(self._text, here.span, here.items, self._subject_at, implied)

    def _bare(self, here: _Here, clause: tuple[Clause, Signed]) -> tuple[Clause, Signed] | None:
        """The sentence without what opens it and what it says in passing of those whom it names; None where it has neither."""
        left_out = asides(self._text, here.span, [m[:2] for m in here.items])
        if not left_out or excluded(clause[0].signed):
            return None
        items = [item for item in here.items if not any(s <= item[0] and item[1] <= e for s, e in left_out)]
        return clause_of(self._text, here.span, items, self._subject_at, clause[0].implied, left_out)

    def _found(self, here: _Here, clause: tuple[Clause, Signed] | None) -> list[Statement]:
        """What the sentence states, by itself or going back over those before it."""
        found = statements(*clause, here.span, self._year, self._attempts) if clause else []
        bare = self._bare(here, clause) if clause and not any(map(_is_stated, found)) else None
        if bare:
            behind = statements(*bare, here.span, self._year)
            found = [s for s in behind if not found or _is_stated(s)] or found
        if clause and excluded(clause[0].signed) == PURCHASE:
            self.reading.bought.append({self.reading.ids[i] for *_, indices in here.items for i in indices})
        found = self._listed(here, found) or found
        for going_back in (
            self._enumerated,
            self._bridged,
            self._concluded,
            self._signed,
            self._taking_part,
            self._contributed,
        ):
            found = found or going_back(here)
        meant = [(a.start, a.end, self._indices(a.organisations)) for a in here.meant]
        found = found or called_partners(self._text, here.span, meant, self._year)
        joined = self._joined(here)
        if joined and all(_within(s.trigger, joined[0].trigger) or _widened_by(joined[0], s) for s in found):
            found = joined
        found = found or self._joining_them(here)
        if not found and clause and not self._opened and len(here.names) > 1:
            found = done_together(*clause, here.span, self._year)
            found = found or (done_together(*bare, here.span, self._year) if bare else [])
        return found

    def _listed(self, here: _Here, found: Sequence[Statement]) -> list[Statement]:
        """The agreement of the items of the list that the sentence introduces."""
        members = self._indices(list(listed(self._text, self._sentences, here.place, self._mentions[here.first :])))
        if not members:
            return []
        members = (*self._indices(coordinators(self._text, here.span, here.named)), *members)
        parties = (*(i for s in found for i in s.parties), *members)
        return list(list_statement(self._text, here.span, parties, self._year))

    def _enumerated(self, here: _Here) -> list[Statement]:
        if not here.items or not here.place:
            return []
        before = self._sentences[here.place - 1]
        if self._named_last[0] != here.place - 1:
            return gathered(self._text, here.span, before, here.items, self._year)
        return enumerated(self._text, here.span, before, here.items, self._named_last[1], self._year)

    def _bridged(self, here: _Here) -> list[Statement]:
        near = here.place <= self._bridge_at + 1 or _JOINTLY.search(self._text, *here.span)
        if len(here.names) > 1 or not near:
            return []
        return bridged(self._text, here.span, self._bridge, self._year, self._around)

    def _concluded(self, here: _Here) -> list[Statement]:
        if not here.both or self._stated_in == here.place - 1:
            return []
        return concluded(self._text, here.span, self._sentences[here.place - 1], here.both, self._year)

    def _signed(self, here: _Here) -> list[Statement]:
        before = self._sentences[here.place - 1] if here.place else None
        return signed_by(self._text, here.span, before, here.items, self._year) if before else []

    def _taking_part(self, here: _Here) -> list[Statement]:
        if not here.place or not _MAY_TAKE_PART.search(self._text, *here.span):
            return []
        before = self._sentences[here.place - 1]
        heads = self._indices(list(dict.fromkeys(coordinators(self._text, before, self._meaning))))
        leading = self._last if self._stated_in == here.place - 1 else heads
        return taking_part(self._text, here.span, before, here.items, leading, self._year)

    def _contributed(self, here: _Here) -> list[Statement]:
        """The agreement that the sentence before states, between the two of whom this one says what each brings."""
        two = tuple(dict.fromkeys(self._number[m[2]] for m in here.named))
        if len(two) != 2 or not here.place or not _CONTRIBUTING.search(self._text, *here.span):
            return []
        stating = self._sentences[here.place - 1]
        alone = here.first == 0 or self._mentions[here.first - 1][0] < stating[0]
        return bridged(self._text, stating, two, self._year) if alone else []

    def _joined(self, here: _Here) -> list[Statement]:
        """The agreement of those bound before and of who joins them now."""
        if not here.items or self._stated_in is None:
            return []
        far = here.place - self._stated_in > _JOINED_WITHIN
        found = joining(self._text, here.span, here.items, self._last, self._year, far=far)
        if found or far:
            return found
        named: list[Meant] = [(s, e, (self._number[name],)) for s, e, name in here.named]
        return widened(self._text, here.span, named, self._last, self._year)

    def _joining_them(self, here: _Here) -> list[Statement]:
        if not here.items or not (self._bridge or self._stated_in == here.place - 1):
            return []
        return joining(self._text, here.span, here.items, self._bridge or self._last, self._year, them=True)

    def _remember(self, here: _Here, found: Sequence[Statement]) -> None:
        """Keep whom a sentence names and, where it states nothing, its subjects, for the next ones."""
        if here.items:
            self._named_last = here.place, here.items
        if not found and here.items:
            self._bridge, self._bridge_at = coordinated(self._text, here.span, here.items), here.place
            self._around = [i for *_, indices in here.items for i in indices]
        elif found or here.place > self._bridge_at + 1:
            self._bridge = ()

    def _keep(self, here: _Here, statement: Statement) -> None:
        """Keep a statement, unless it tells a purchase or binds one alone."""
        ids = self.reading.ids
        parties = tuple(dict.fromkeys(ids[i] for i in statement.parties))
        if here.place and statement.rule in _OF_MEMBERS and _OF_A_PROJECT.match(self._text, here.span[0]):
            heads = coordinators(self._text, self._sentences[here.place - 1], self._meaning)
            parties = tuple(dict.fromkeys((*heads, *parties)))
        parties = whole_parties(self._text, parties, statement, here.named, self._bound)
        if len(parties) < 2 or tells_a_purchase(self._text, parties, statement, self.reading.bought):
            return
        self._bound.append(set(parties))
        self._antecedents.agreed(here.span[0], parties)
        live = statement.status not in ("ended", "denied")
        self._last, self._stated_in = self._indices(parties), here.place if live else None
        paths = tuple((p.path, tuple(ids[i] for i in p.members)) for p in statement.parts)
        means = ((a.rule, a.organisations) for a in here.meant if a.organisations)
        self.reading.found.append(Stated(parties, statement, (*paths, *means)))


def _is_stated(statement: Statement) -> bool:
    """Whether a construction states it of those whom the sentence itself names or means."""
    return statement.rule not in FALLBACKS and not any(part.path == IMPLIED for part in statement.parts)


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _widened_by(joined: Statement, found: Statement) -> bool:
    """Whether a statement only binds those whom an agreement takes in: « Il associe aussi X et Y, invités au partenariat »."""
    return joined.rule == WIDENS and set(found.parties) <= set(joined.parts[1].members)


def _both_before(text: str, sentence: Span, named: Sequence[Mention], antecedents: Antecedents) -> tuple[str, ...]:
    """The two whom the sentence before names, where this one may say that they concluded something: it names nobody else,
    but who was present."""
    if _CONCLUDING.search(text, *sentence) is None:
        return ()
    before = antecedents.both(sentence[0])
    present = _IN_PRESENCE.search(text, *sentence)
    others = {m[2] for m in named if present is None or m[0] < present.start()} - set(before)
    return () if others else before
