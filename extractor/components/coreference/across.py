"""The same organisations and people in several parts of one text, each part joined by itself before. Pure, no spaCy.

Parts are joined with more reserve than mentions within a part: by names first, by an alias (« Clara ») only where
all parts that use it mean the same.
"""

from collections.abc import Sequence

from extractor.components.coreference.clusters import Clusters, join_by_form, join_known
from extractor.components.coreference.index import PersonIndex
from extractor.components.coreference.names import key, same_person, surname
from extractor.lexicon import fold

# A name and the other names that a part gives for it.
Named = tuple[str, Sequence[str]]


def same_organisations(found: Sequence[Named]) -> list[int]:
    """For each organisation of the parts, in text order, the place of the first that is the same."""
    clusters = Clusters()
    surfaces: dict[str, str] = {}
    for name, _ in found:
        surfaces.setdefault(key(name), name)
        clusters.find(key(name))
    join_known(surfaces, clusters)
    _join_by_alias(found, clusters)
    join_by_form(surfaces, clusters)
    return _first_places([clusters.find(key(name)) for name, _ in found])


def _join_by_alias(found: Sequence[Named], clusters: Clusters) -> None:
    bearers: dict[str, set[str]] = {}
    for name, aliases in found:
        for alias in aliases:
            bearers.setdefault(key(alias), set()).add(clusters.find(key(name)))
    for name, _ in found:
        named_so = {clusters.find(bearer) for bearer in bearers.get(key(name), ())}
        if len(named_so) == 1:
            clusters.join(named_so.pop(), key(name))


def same_people(found: Sequence[Named]) -> list[int]:
    """For each person of the parts, in text order, the place of the first that is the same: a short name is the one
    person whose full name ends so."""
    index = PersonIndex(dict.fromkeys(name for name, _ in found if " " in name))
    keys = []
    for name, _ in found:
        fits = [full for full in index.fuller(name) if same_person(name, full)]
        distinct = list({surname(full) + fold(full)[0]: full for full in reversed(fits)}.values())
        keys.append(fold(distinct[-1] if distinct and (" " in name or len(distinct) == 1) else name))
    return _first_places(keys)


def _first_places(keys: Sequence[str]) -> list[int]:
    first: dict[str, int] = {}
    return [first.setdefault(one, place) for place, one in enumerate(keys)]
