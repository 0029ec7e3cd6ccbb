"""From a document's sentences to its statements of partnership: what the constructions find, what is weighed behind
them, what the headline says. Pure functions, no spaCy."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from extractor.components.partnership.across import titled
from extractor.components.partnership.agreements import Stated
from extractor.components.partnership.likelihood import PATH, Likely, judged, weighed
from extractor.components.partnership.parties import tells_a_purchase, without_unions
from extractor.components.partnership.reading import Reading
from extractor.components.partnership.statement import Span
from extractor.components.partnership.weighing import weights


def stated(reading: Reading) -> Iterator[Stated]:
    """The statements of partnership of a document: by the constructions in order, then by the weight of words, then by
    the headline."""
    likely = judged(reading.page, reading.sightings, weights()) if _undecided(reading) else []
    text, bought = reading.page.text, reading.bought  # also what a later sentence tells of
    found = (one for one in reading.found if not tells_a_purchase(text, one.parties, one.statement, bought))
    made = [_completed(one, likely, reading.ids) for one in found]
    made += _weighed(reading, likely, [one.parties for one in made])
    yield from made
    if reading.page.title is not None:
        yield from _of_the_title(reading, reading.page.title, [set(one.parties) for one in made])


def _undecided(reading: Reading) -> bool:
    """Whether a sentence names somebody whom the constructions bind with nobody there: else nothing need be weighed."""
    bound = {one.statement.sentence: len(one.parties) for one in reading.found}
    return any(
        s.open
        and s.stated <= 1
        and len({member for group in s.clause.groups for member in group.members}) > bound.get(s.sentence, 1)
        for s in reading.sightings
    )


def _completed(one: Stated, likely: Sequence[Likely], ids: Sequence[str]) -> Stated:
    """A statement with those whom the words of its sentence tie to each of its parties."""
    parties = {ids.index(party) for party in one.parties}
    inside = (s for s in likely if s.sighting.sentence == one.statement.sentence and s.sighting.stated == 1)
    others = tuple(ids[index] for each in inside for index in each.belonging(parties))
    return replace(one, parties=(*one.parties, *others), paths=(*one.paths, (PATH, others))) if others else one


def _weighed(reading: Reading, likely: Sequence[Likely], bound: Sequence[Collection[str]]) -> Iterator[Stated]:
    """What the weight of words binds where no construction states anything, of those whom none has ``bound``."""
    text = reading.page.text
    before = [{reading.ids.index(party) for party in parties} for parties in bound]
    for each in likely:
        if each.sighting.stated:
            continue
        sentence = each.sighting.sentence
        named = [m for m in reading.page.mentions if sentence[0] <= m[0] < sentence[1]]
        found = weighed(each, weights(), reading.year, before)
        for statement in without_unions(text, sentence, named, found):
            parties = tuple(reading.ids[i] for i in statement.parties)
            if not tells_a_purchase(text, parties, statement, reading.bought):
                yield Stated(parties, statement, tuple((p.path, parties) for p in statement.parts))


def _of_the_title(reading: Reading, title: Span, bound: Sequence[set[str]]) -> Iterator[Stated]:
    """What a headline says where the article did not name the parties otherwise."""
    page, ids = reading.page, reading.ids
    items = [(s, e, (index,)) for s, e, index in page.mentions if title[0] <= s and e <= title[1]]
    at_top = {index for *_, (index,) in items}
    others = [s for s, _, index in page.mentions if index not in at_top]
    among = [(s, e) for s, e in page.sentences if bisect_left(others, s) == bisect_left(others, e)]
    for statement in titled(page.text, title, items, among, reading.year):
        parties = tuple(dict.fromkeys(ids[i] for i in statement.parties))
        if len(parties) < 2 or any(set(parties) <= b or b <= set(parties) for b in bound):
            continue
        if not tells_a_purchase(page.text, parties, statement, reading.bought):
            yield Stated(parties, statement, tuple((p.path, parties) for p in statement.parts))
