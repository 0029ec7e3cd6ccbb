"""Names of organisations that are one: by the word lists, by their letters, by their form. Pure, no spaCy."""

from extractor.acronyms import is_acronym, is_initials
from extractor.components.coreference.index import OrganisationIndex
from extractor.components.coreference.names import acronym_stands_for, key, part_of_name, short_form, squeezed
from extractor.lexicon import organisations


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
    index = OrganisationIndex(surfaces.values())
    for same in (_proves_itself, _part_of):
        for folded, surface in surfaces.items():
            fits = {key(full) for full in index.longer(surface) if full != surface and same(surface, full)}
            found = {clusters.find(k) for k in fits}
            if len(found) == 1:
                clusters.join(found.pop(), folded)


def _proves_itself(surface: str, full: str) -> bool:
    """An acronym or a short form; where the word lists know both as two, only the very initials tell otherwise."""
    if is_acronym(surface) and is_initials(surface, full):
        return True
    one, other = organisations().get(surface), organisations().get(full)
    if one is not None and other is not None and one.name != other.name and not (one.ambiguous or other.ambiguous):
        return False
    return short_form(surface, full) or acronym_stands_for(surface, full)


def _part_of(surface: str, full: str) -> bool:
    """A short name that is some words of the full one, unless the word lists know it as somebody else's."""
    if not part_of_name(surface, full):
        return False
    one, other = organisations().get(surface), organisations().get(full)
    return one is None or (other is not None and one.name == other.name)
