"""Names of organisations that are one: by the word lists, by their letters, by their form. Pure, no spaCy."""

from collections.abc import Iterator

from extractor.acronyms import is_acronym, is_initials, spells
from extractor.components.coreference.index import OrganisationIndex
from extractor.components.coreference.names import (
    in_full,
    key,
    part_of_name,
    short_form,
    spelt_in_part,
    squeezed,
    without_brackets,
)
from extractor.lexicon import organisations, places


class Clusters:
    """Names that are one, by their keys; the first key of a cluster stands for it."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def find(self, name: str) -> str:
        parent = self._parent.setdefault(name, name)
        if parent != name:
            parent = self._parent[name] = self.find(parent)
        return parent

    def join(self, one: str, other: str) -> None:
        first, second = self.find(one), self.find(other)
        if first != second:
            self._parent[second] = first


def join_known(surfaces: dict[str, str], clusters: Clusters) -> None:
    """Names that the lexicon knows as aliases of one; an ambiguous one joins where an unambiguous one stands."""
    terms = [
        (folded, organisations().get(surface) or organisations().get(folded)) for folded, surface in surfaces.items()
    ]
    by_name = {term.name: folded for folded, term in reversed(terms) if term is not None and not term.ambiguous}
    for folded, term in terms:
        if term is not None and term.name in by_name:
            clusters.join(by_name[term.name], folded)


def join_by_form(surfaces: dict[str, str], clusters: Clusters) -> None:
    """Acronyms by their letters, and short names, where only one longer name of the document fits."""
    letters: dict[str, str] = {}
    for folded, surface in surfaces.items():
        alike = squeezed(surface)
        if alike is not None:
            clusters.join(letters.setdefault(alike, folded), folded)
    for folded, surface in surfaces.items():
        for other in map(key, without_brackets(surface)):
            if other in surfaces:
                clusters.join(folded, other)
    index = OrganisationIndex(surfaces.values())
    order = {folded: place for place, folded in enumerate(surfaces)}

    def in_its_country(surface: str, index: OrganisationIndex) -> Iterator[str]:
        return (full for full in _in_its_country(surface, index) if order[key(full)] < order[key(surface)])

    for fuller in (_proven, _containing, in_its_country):
        for folded, surface in surfaces.items():
            found = {clusters.find(key(full)) for full in fuller(surface, index) if key(full) != folded}
            if len(found) == 1:
                clusters.join(found.pop(), folded)


def _proven(surface: str, index: OrganisationIndex) -> Iterator[str]:
    """The names that a surface proves to be the acronym or a short form of; where the word lists know both as two, only
    the very initials tell otherwise."""
    acronym = is_acronym(surface)
    for full in index.spelt(surface):
        if (acronym and is_initials(surface, full)) or (spells(surface, full) and not _known_as_two(surface, full)):
            yield full
    for full in index.containing(surface):
        if short_form(surface, full) and not _known_as_two(surface, full):
            yield full
    yield from (full for full in index.containing(in_full(surface) or "") if spelt_in_part(surface, full))


def _known_as_two(surface: str, full: str) -> bool:
    one, other = organisations().get(surface), organisations().get(full)
    if one is None or other is None or one.name == other.name:
        return False
    return not (one.ambiguous or other.ambiguous)


def _containing(surface: str, index: OrganisationIndex) -> Iterator[str]:
    """The names that a surface is some words of, unless the word lists know it as somebody else's."""
    for full in index.containing(surface):
        if part_of_name(surface, full) and not _known_as_another(surface, full):
            yield full


def _in_its_country(surface: str, index: OrganisationIndex) -> Iterator[str]:
    """The names that a surface is but for a place behind it: an article that begins with « Airtel Tchad » goes on with « Airtel »,
    though the word lists know that one as the whole group."""
    start = f"{key(surface)} "
    for full in index.containing(surface):
        if key(full).startswith(start) and places().get(key(full).removeprefix(start)):
            yield full


def _known_as_another(surface: str, full: str) -> bool:
    one, other = organisations().get(surface), organisations().get(full)
    return one is not None and (other is None or one.name != other.name)
