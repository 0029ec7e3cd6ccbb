"""The bodies of a long text's segments -> the body of the whole: offsets, ids, who is the same, which agreement too."""

from collections.abc import Iterable
from typing import Any

from extractor.components.coreference.across import same_organisations, same_people
from extractor.components.partnership.agreements import telling, tells_apart
from extractor.recording import Body

_ACRONYM = 8  # letters that an acronym may have


class Merger:
    """Takes the bodies of segments in text order."""

    def __init__(self) -> None:
        self._title: str | None = None
        self._entities: list[dict[str, Any]] = []
        self._organisations: list[dict[str, Any]] = []
        self._people: list[dict[str, Any]] = []
        self._relations: list[dict[str, Any]] = []

    def add(self, body: Body, offset: int) -> None:
        """One more segment, which begins at a character offset; its ids become places in the whole."""
        base = {"e": len(self._entities), "o": len(self._organisations), "p": len(self._people)}
        self._title = self._title or body["title"]
        self._entities += [_moved(_renumbered(e, base, ("id", "ref")), offset) for e in body["entities"]]
        self._organisations += [_renumbered(o, base, ("id", "mentions")) for o in body["organisations"]]
        self._people += [_renumbered(p, base, ("id", "mentions", "organisation")) for p in body["people"]]
        for relation in body["relations"]:
            moved = relation | {
                "participants": [_renumbered(p, base, ("id",)) for p in relation["participants"]],
                "places": [_moved(p, offset) for p in relation["places"]] if relation["places"] else None,
                "subject": _moved(relation["subject"], offset) if relation["subject"] else None,
                "trigger": _moved(relation["trigger"], offset),
                "evidence": _moved(relation["evidence"], offset),
            }
            self._relations.append(_renumbered(moved, base, ("dates", "amounts")))

    def body(self) -> Body:
        """The body of the whole text."""
        refs: dict[str, str] = {}
        organisations = _joined(self._organisations, same_organisations(_named(self._organisations)), "o", refs)
        people = _joined(self._people, same_people(_named(self._people)), "p", refs)
        for person in people:
            if "organisation" in person:
                person["organisation"] = refs[person["organisation"]]
        names = {o["id"]: o["name"] for o in organisations}
        return {
            "title": self._title,
            "entities": [e | {"ref": refs[e["ref"]]} if "ref" in e else e for e in self._entities],
            "organisations": organisations,
            "people": people,
            "relations": _agreements(self._relations, refs, names),
        }


def _renumbered(item: dict[str, Any], base: dict[str, int], fields: Iterable[str]) -> dict[str, Any]:
    """An item whose ids (``e3``, lists of them too) count on from those of the segments before."""

    def moved(identifier: str) -> str:
        return f"{identifier[0]}{int(identifier[1:]) + base[identifier[0]]}"

    changed = {}
    for field in fields:
        value = item.get(field)
        if value:
            changed[field] = [moved(v) for v in value] if isinstance(value, list) else moved(value)
    return item | changed


def _moved(span: dict[str, Any], offset: int) -> dict[str, Any]:
    return span | {"start": span["start"] + offset, "end": span["end"] + offset}


def _named(items: list[dict[str, Any]]) -> list[tuple[str, list[str]]]:
    return [(item["name"], item.get("aliases", [])) for item in items]


def _joined(items: list[dict[str, Any]], same: list[int], letter: str, refs: dict[str, str]) -> list[dict[str, Any]]:
    """The organisations or people of the whole, numbered by first mention; ``refs`` gets the new id of each old one."""
    groups: dict[int, list[dict[str, Any]]] = {}
    for item, first in zip(items, same, strict=True):
        groups.setdefault(first, []).append(item)
    whole = []
    for number, group in enumerate(groups.values(), start=1):
        refs |= {item["id"]: f"{letter}{number}" for item in group}
        whole.append(_one(group, f"{letter}{number}"))
    return whole


def _one(group: list[dict[str, Any]], identifier: str) -> dict[str, Any]:
    """One organisation or person of what the segments say of it: the fullest name, whatever else is said first."""
    # As within a segment: not one that is all in capitals, the first of equal ones.
    name = max((item["name"] for item in group), key=lambda n: (not (n.isupper() and len(n) > _ACRONYM), len(n)))
    item = {"id": identifier, "name": name}
    if "aliases" in group[0]:
        surfaces = dict.fromkeys(s for part in group for s in (part["name"], *part["aliases"]))
        item["aliases"] = [s for s in surfaces if s != name]
    # A role and an organisation of one segment belong together, those of two perhaps not.
    said = [part for part in group if part.get("role") or part.get("organisation")]
    said.sort(key=lambda part: not (part.get("role") and part.get("organisation")))
    item |= {field: said[0][field] for field in ("role", "organisation") if said and said[0].get(field)}
    return item | {"mentions": [m for part in group for m in part["mentions"]]}


def _agreements(relations: list[dict[str, Any]], refs: dict[str, str], names: dict[str, str]) -> list[dict[str, Any]]:
    """One relation an agreement, as within one segment: see ``components.partnership.agreements``."""
    made: list[dict[str, Any]] = []
    for relation in relations:
        parties = list(dict.fromkeys(refs[p["id"]] for p in relation["participants"]))
        if len(parties) > 1:
            made.append(relation | {"participants": [{"id": p, "name": names[p]} for p in parties]})
    kept: list[dict[str, Any]] = []
    for relation in sorted(made, key=lambda r: (-len(r["participants"]), r["trigger"]["start"])):
        same = next((k for k in kept if _is_one(k, relation)), None)
        if same is None:
            kept.append(relation)
        else:
            _state_again(same, relation)
    kept.sort(key=lambda r: r["trigger"]["start"])
    return [relation | {"id": f"r{number}"} for number, relation in enumerate(kept, start=1)]


def _parties(relation: dict[str, Any]) -> set[str]:
    return {p["id"] for p in relation["participants"]}


def _is_one(agreement: dict[str, Any], relation: dict[str, Any]) -> bool:
    """Whether a relation's parties are among those of another, both in the article or both around it."""
    if agreement.get("zone") != relation.get("zone") or not _parties(relation) <= _parties(agreement):
        return False
    return not tells_apart(
        (agreement["status"], agreement["status_rule"]), (relation["status"], relation["status_rule"])
    )


def _state_again(agreement: dict[str, Any], relation: dict[str, Any]) -> None:
    """Add another statement of an agreement; of the same parties the clearer one leads."""
    statements = agreement["statements"] + relation["statements"]
    first, second = agreement, relation
    if _parties(relation) == _parties(agreement) and _clearness(relation) < _clearness(agreement):
        first, second = relation, agreement
    whole = dict(first)
    for field in ("dates", "amounts", "duration", "subject", "places"):
        whole[field] = first[field] or second[field]
    agreement.update(whole, statements=statements, participants=agreement["participants"])


def _clearness(relation: dict[str, Any]) -> tuple[int, int]:
    return telling(relation["status"], relation["status_rule"]), relation["trigger"]["start"]
