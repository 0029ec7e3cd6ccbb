"""How far a record agrees with a gold document. Pure functions over plain dicts in the shape of the record.

A gold document has ``entities`` (with the full ``name`` of organisations and people), ``organisations`` and
``relations``, as ``sources.PressDocument.gold`` gives it; a record is what ``extract`` writes.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from extractor.lexicon import fold

Row = Mapping[str, Any]
_ARTICLE = re.compile(r"^(?:l'|d'|(?:la|le|les|du|des|de|au|aux|un|une)\s+)")


@dataclass
class Counts:
    """Right ones, found ones and gold ones, added up over documents."""

    right: float = 0
    found: float = 0
    gold: float = 0

    def add(self, right: float, found: float, gold: float) -> None:
        self.right, self.found, self.gold = self.right + right, self.found + found, self.gold + gold

    def prf(self) -> tuple[float, float, float]:
        """Precision, recall and F."""
        p = self.right / self.found if self.found else 0.0
        r = self.right / self.gold if self.gold else 0.0
        return p, r, 2 * p * r / (p + r) if p + r else 0.0


def same_name(name: str) -> str:
    """The key under which two ways to write a name are one: case, article and typography aside."""
    return _ARTICLE.sub("", " ".join(fold(name).split()))


def gold_names(gold: Row) -> dict[str, str]:
    """From each way in which the gold document writes an organisation to its full name."""
    index: dict[str, str] = {}
    for organisation in gold["organisations"]:
        for name in (organisation["name"], *organisation["mentions"]):
            index.setdefault(same_name(name), organisation["name"])
    return index


def parties(relation: Row, index: Mapping[str, str]) -> frozenset[str]:
    """The gold names of a relation's participants; a name that the gold does not know keeps a question mark."""
    names = (p["name"] if isinstance(p, Mapping) else p for p in relation["participants"])
    return frozenset(index.get(same_name(n), "?" + same_name(n)) for n in names)


def _aligned(gold: list[frozenset[str]], found: list[frozenset[str]]) -> float:
    """The summed likeness (Jaccard) of a greedy one-to-one alignment, the most alike first."""
    pairs = sorted(
        ((len(g & f) / len(g | f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found)),
        key=lambda x: (-x[0], x[1], x[2]),
    )
    total, used_gold, used_found = 0.0, set(), set()
    for likeness, i, j in pairs:
        if likeness and i not in used_gold and j not in used_found:
            total += likeness
            used_gold.add(i)
            used_found.add(j)
    return total


def partnerships(pairs: Iterable[tuple[Row, Row]]) -> dict[str, Counts]:
    """Parties (share of participants named by both, one agreement a unit), whole sets, pairs and their status, and
    documents without any partnership that get one (``right`` counts those that get none)."""
    counts = {name: Counts() for name in ("parties", "sets", "pairs", "status", "documents without")}
    for gold, record in pairs:
        index = gold_names(gold)
        stated = [r for r in gold["relations"] if r["label"] == "PARTNERSHIP"]
        found = [r for r in record["relations"] if r["label"] == "PARTNERSHIP"]
        wanted = [parties(r, index) for r in stated]
        got = list(dict.fromkeys(s for r in found if len(s := parties(r, index)) > 1))
        counts["parties"].add(_aligned(wanted, got), len(got), len(wanted))
        counts["sets"].add(sum(s in got for s in wanted), len(got), len(wanted))
        if not stated:
            counts["documents without"].add(not got, 1, 1)
        gold_pairs, found_pairs = _pairs(stated, index), _pairs(found, index)
        both = gold_pairs.keys() & found_pairs.keys()
        counts["pairs"].add(len(both), len(found_pairs), len(gold_pairs))
        counts["status"].add(sum(gold_pairs[p] == found_pairs[p] for p in both), len(both), len(both))
    return counts


def _pairs(relations: list[Row], index: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    out: dict[tuple[str, ...], str] = {}
    for relation in relations:
        for pair in combinations(sorted(parties(relation, index)), 2):
            out.setdefault(pair, relation["status"])
    return out


def _organisation_at(items: Iterable[Row], key: str) -> dict[tuple[int, int], str]:
    return {(e["start"], e["end"]): e[key] for e in items if e["label"] == "ORG"}


def joining(pairs: Iterable[tuple[Row, Row]]) -> dict[str, Counts]:
    """Over the mentions that both found, span by span: of the gold organisations that have an alias among them, how
    many stand under one id (``joined``); of all our organisations, how many hold two of the gold's (``wrong``)."""
    counts = {"joined": Counts(), "wrong": Counts()}
    for gold, record in pairs:
        names, refs = _organisation_at(gold["entities"], "name"), _organisation_at(record["entities"], "ref")
        of_gold: dict[str, set[str]] = {}
        surfaces: dict[str, set[str]] = {}
        of_ours: dict[str, set[str]] = {}
        for entity in gold["entities"]:
            span = entity["start"], entity["end"]
            if span in names and span in refs:
                of_gold.setdefault(names[span], set()).add(refs[span])
                surfaces.setdefault(names[span], set()).add(same_name(entity["text"]))
                of_ours.setdefault(refs[span], set()).add(names[span])
        with_alias = [name for name, forms in surfaces.items() if len(forms) > 1]
        right = sum(len(of_gold[name]) == 1 for name in with_alias)
        counts["joined"].add(right, len(with_alias), len(with_alias))
        counts["wrong"].add(sum(len(held) > 1 for held in of_ours.values()), len(of_ours), len(of_ours))
    return counts


def _gold_offices(gold: Row, index: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    for entity in gold["entities"]:
        if entity["label"] == "PER":
            if entity.get("role"):
                yield same_name(entity["name"]), "role", same_name(entity["role"])
            if entity.get("organisation"):
                organisation = entity["organisation"]
                yield same_name(entity["name"]), "organisation", index.get(same_name(organisation), organisation)


def _found_offices(record: Row, gold: Row, index: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    full = {(e["start"], e["end"]): e["name"] for e in gold["entities"] if e["label"] == "PER"}
    names = {o["id"]: o["name"] for o in record["organisations"]}
    spans = {e["id"]: (e["start"], e["end"]) for e in record["entities"]}
    for person in record["people"]:
        known = [full[spans[m]] for m in person["mentions"] if spans[m] in full]
        name = same_name(known[0] if known else person["name"])
        if person.get("role"):
            yield name, "role", same_name(person["role"])
        if person.get("organisation"):
            organisation = names[person["organisation"]]
            yield name, "organisation", index.get(same_name(organisation), organisation)


def offices(pairs: Iterable[tuple[Row, Row]]) -> dict[str, Counts]:
    """Roles and organisations of people: right where the person, and the whole role or the organisation, agree."""
    counts = {"role": Counts(), "organisation": Counts(), "role and organisation": Counts()}
    for gold, record in pairs:
        index = gold_names(gold)
        wanted, got = set(_gold_offices(gold, index)), set(_found_offices(record, gold, index))
        for kind in ("role", "organisation"):
            mine, theirs = {x for x in got if x[1] == kind}, {x for x in wanted if x[1] == kind}
            counts[kind].add(len(mine & theirs), len(mine), len(theirs))
        counts["role and organisation"].add(len(wanted & got), len(got), len(wanted))
    return counts
