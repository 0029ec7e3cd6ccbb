"""Whom a document has named so far, to look back in: who is meant by « les deux groupes », « elle », « ce dernier ». Pure
functions, no spaCy."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from extractor.components.partnership.anaphora_patterns import COMPLEMENT, of_one_kind
from extractor.components.partnership.groups import groups
from extractor.components.partnership.signs import Signed
from extractor.salience import implied_organisation, reports

Span = tuple[int, int]
Mention = tuple[int, int, str]

_POINTING = re.compile(r"[Cc](?:e|et|ette) ")
OPENING = 25  # characters within which a subject opens its sentence
TWO = 2
_SENTENCES_BACK = 3
_STILL_AGREED = 2  # sentences behind an agreement in which « les deux groupes » are its parties
_LOOSE_MARGIN = 0.0
_FRAMES = ("dans", "en", "selon", "contre", "face à", "chez", "hors", "sans", "sur")
# « Avec X, », « Elle s’adosse à X »: who is named there opens the sentence and is not its subject.
_NO_SUBJECT = re.compile(
    rf"{COMPLEMENT.pattern}|\W*(?:Elles?|Ils?|On|Cela|Celle-ci|Celui-ci|Ce dernier|Cette dernière)\b"
)


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
        """The organisations that « les deux groupes » at an offset means: those whom one of the last sentences bound, those
        of the nearest sentence that names as many; else the last ones of the sentences before. None of these: an empty
        tuple."""
        here = bisect_right(self._starts, at) - 1
        wanted = number or 2
        bound_at, bound = self._agreed or (here, ())
        if len(bound) == number and 1 <= here - bound_at <= _STILL_AGREED:
            return bound
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
                return self._unframed(here - back, at) or named
            pool = [*named, *(p for p in pool if p not in named)]
            if len(pool) == wanted:
                return tuple(pool)
            if len(pool) > wanted:
                break
        early = self._named(0, at) if here else ()
        return early if len(early) == wanted else self._last_and_main(here, at) if wanted == TWO else ()

    def alike(self, at: int, number: int | None, noun: str) -> tuple[str, ...]:
        """The only so many organisations before an offset whose names are of the kind that a noun says: « les deux
        collectivités »; an empty tuple where there are more or fewer, or the noun says no kind."""
        names = next((names for nouns, names in of_one_kind() if nouns.fullmatch(noun)), None)
        if names is None:
            return ()
        before = (m for m in self._mentions if m[1] <= at)
        found = dict.fromkeys(m[2] for m in before if names.match(self._text, m[0], m[1]))
        return tuple(found) if len(found) == number else ()

    def both(self, at: int) -> tuple[str, ...]:
        """The two that the sentence before an offset names; an empty tuple where it names fewer or more."""
        here = bisect_right(self._starts, at) - 1
        named = self._named(here - 1, at) if here else ()
        return named if len(named) == TWO else ()

    def _together(self, sentence: int, at: int, number: int) -> tuple[str, ...]:
        """The only group of so many in a sentence that names more: « X, Y et Z, filiale de W »."""
        fitting = [names for _, acting, names in self._groups(sentence, at) if len(names) == number and acting]
        return fitting[0] if len(fitting) == 1 else ()

    def _groups(self, sentence: int, at: int) -> list[tuple[str | None, bool, tuple[str, ...]]]:
        """The groups of the organisations that a sentence names before an offset: what leads them, whether they act, and
        their members."""
        start, end = self._sentences[sentence]
        first = bisect_right(self._mention_starts, start - 1)
        last = bisect_right(self._mention_starts, min(end, at) - 1)
        named = self._mentions[first:last]
        ids = list(dict.fromkeys(m[2] for m in named))
        signed = Signed(self._text, (start, end), [(m[0], m[1], (ids.index(m[2]),)) for m in named])
        return [(g.lead, g.acting, tuple(dict.fromkeys(ids[i] for i in g.members))) for g in groups(signed.text)]

    def _unframed(self, sentence: int, at: int) -> tuple[str, ...]:
        """Those of a sentence that names several who do not only frame it: « Dans le collectif X, Y et Z … »."""
        found = self._groups(sentence, at)
        kept = [name for lead, _, names in found if lead not in _FRAMES for name in names]
        return tuple(dict.fromkeys(kept)) if len(set(kept)) > 1 else ()

    def with_subject(self, at: int) -> tuple[str, ...]:
        """The only one that opens a sentence before « les deux entreprises » at an offset, and whom the text is about
        besides: « X lui ouvre son réseau, et les deux entreprises … »; or nothing."""
        here = bisect_right(self._starts, at) - 1
        named = self._named(here, at)
        start = self._sentences[here][0]
        first = bisect_right(self._mention_starts, start - 1)
        opens = len(named) == 1 and self._mentions[first][0] < start + OPENING
        if not opens or _NO_SUBJECT.match(self._text, start, self._mentions[first][0]):
            return ()
        main = self.one((at, at), None, named)
        return (main, *named) if main else ()

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
            opening = named and self._mentions[first][0] < start + OPENING
            if opening and not _NO_SUBJECT.match(self._text, start, self._mentions[first][0]):
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
        if at < self._sentences[here][0] + OPENING:
            self._opening.setdefault(here, organisation)

    def one(self, place: Span, kind: str | None, besides: Sequence[str] = ()) -> str | None:
        """The organisation that « la biotech » or « elle » means: the one that heads the item (« Nexans. Le fabricant … »),
        the one that the sentence before is about where « cette structure » points to it, else the one that the text is
        about there."""
        head = self._item_head(place[0])
        if head is not None and head not in besides:
            return head
        pointed = self.subject_before(place[0]) if kind is None and _POINTING.match(self._text, *place) else None
        if pointed is not None and pointed not in besides:
            return pointed
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
            if not reports(self._text, m[0]):
                names.append(m[2])
        return tuple(dict.fromkeys(names))
