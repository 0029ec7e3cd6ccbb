"""An annotated Doc -> the body of a record: the only place where a Doc becomes one."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from spacy.tokens import Doc, Span

from extractor.annotations import text_of
from extractor.records import LABELS
from extractor.wrapping import Unwrapped

Body = dict[str, Any]


@dataclass(frozen=True)
class Options:
    """What of a document's body is wanted.

    ``labels``: the entity labels to write (all by default). ``published``: an ISO 8601 day for all documents, or
    None. ``with_text``: whether records carry their text. ``body_only``: leave out what stands in the page around
    the article. ``min_score``: leave out relations whose score is below.
    """

    labels: Sequence[str] = LABELS
    published: str | None = None
    with_text: bool = False
    body_only: bool = False
    min_score: float = 0.0


EVERYTHING = Options()


def body_of(doc: Doc, options: Options) -> Body:
    """What an annotated Doc says: the lists of its record, in the record's shape, and its headline as ``title``.

    Offsets count in the Doc's own text. Organisations and people are complete whatever the labels asked for.
    """
    zones = Zones(doc._.zones or (), body_only=options.body_only)
    text = text_of(doc)
    refs = {tuple(m): item["id"] for item in (*doc._.organisations, *doc._.people) for m in item["mentions"]}
    entities: list[dict[str, Any]] = []
    ids: dict[tuple[int, int], str] = {}
    for span in doc.ents:
        if span.label_ in LABELS and span.label_ in options.labels and zones.wanted(span.start_char):
            ids[span.start_char, span.end_char] = f"e{len(entities) + 1}"
            entities.append(_entity(span, f"e{len(entities) + 1}", refs) | zones.of(span.start_char))
    wanted = {"ORG": "ORG" in options.labels, "PER": "PER" in options.labels}
    organisations = [x for o in doc._.organisations if wanted["ORG"] and (x := _with_ids(o, ids))["mentions"]]
    names = {o["id"]: o["name"] for o in organisations}
    people = [x for p in doc._.people if wanted["PER"] and (x := _person(p, ids, names))["mentions"]]
    relations = [
        r for r in doc._.relations or ()
        if wanted["ORG"] and zones.wanted(r["trigger"][0]) and r["score"] >= options.min_score
        and all(p in names for p in r["participants"])
    ]  # fmt: skip
    roles = {
        tuple(span): role for r in relations for span, role in zip(r["amounts"], r["amount_roles"], strict=True) if role
    }
    for entity in entities:
        if (entity["start"], entity["end"]) in roles:
            entity["role"] = roles[entity["start"], entity["end"]]
    return {
        "title": _headline(doc),
        "entities": entities,
        "organisations": organisations,
        "people": people,
        "relations": [
            _relation(r, i, text, names, ids) | zones.of(r["trigger"][0]) for i, r in enumerate(relations, start=1)
        ],
    }


def as_read(body: Body, text: str, joined: Unwrapped, headline: tuple[int, int] | None) -> Body:
    """The body of a text whose wrapped lines were joined and whose capitals were made small, with the offsets and the words
    of the text as it was read.

    Args:
        body: what ``body_of`` or a merger gives.
        text: the text as it was read.
        joined: the way back to its offsets.
        headline: the offsets of its first headline in the joined text, or None.
    """

    def moved(stretch: dict[str, Any] | None) -> dict[str, Any] | None:
        if stretch is None:
            return None
        start, end = joined.original(stretch["start"], stretch["end"])
        return stretch | {"text": text[start:end], "start": start, "end": end}

    relations = [
        r | {field: moved(r[field]) for field in ("trigger", "evidence", "subject")}
        | {"places": r["places"] and [moved(place) for place in r["places"]]}
        for r in body["relations"]
    ]  # fmt: skip
    title = _plain(text[slice(*joined.original(*headline))]) if headline and body["title"] else body["title"]
    return body | {"title": title, "entities": [moved(e) for e in body["entities"]], "relations": relations}


class Zones:
    """In which zone an offset lies, and whether that is wanted."""

    def __init__(self, zones: Sequence[tuple[int, int, str]], *, body_only: bool) -> None:
        self._zones = sorted(zones)
        self._starts = [start for start, _, _ in self._zones]
        self._body_only = body_only

    def of(self, offset: int) -> dict[str, str]:
        """The field ``zone`` of what stands at an offset, nothing in the article's running text."""
        at = bisect_right(self._starts, offset) - 1
        return {"zone": self._zones[at][2]} if at >= 0 and offset < self._zones[at][1] else {}

    def wanted(self, offset: int) -> bool:
        """Whether what stands at an offset is to be written."""
        return not self._body_only or self.of(offset).get("zone") != "boilerplate"


def _headline(doc: Doc) -> str | None:
    """The first headline of a text, without markdown's signs; None where it has none."""
    first = next(((start, end) for start, end, zone in doc._.zones or () if zone == "title"), None)
    return _plain(text_of(doc)[slice(*first)]) if first else None


def _plain(headline: str) -> str | None:
    return " ".join(headline.strip(" #*\u00a0").split()) or None


def _entity(span: Span, identifier: str, refs: dict[tuple[int, ...], str]) -> dict[str, Any]:
    entity: dict[str, Any] = {
        "id": identifier, "label": span.label_, "text": span.text, "start": span.start_char, "end": span.end_char,
        "rule": span.id_ or "ner",
    }  # fmt: skip
    if span.label_ in ("ORG", "PER"):
        return entity | {"ref": refs[span.start_char, span.end_char]}
    return entity | dict(span._.attributes or {})


def _with_ids(item: dict[str, Any], ids: dict[tuple[int, int], str]) -> dict[str, Any]:
    kept = {k: v for k, v in item.items() if k in ("id", "name", "aliases")}
    return kept | {"mentions": [ids[m[0], m[1]] for m in item["mentions"] if (m[0], m[1]) in ids]}


def _person(item: dict[str, Any], ids: dict[tuple[int, int], str], organisations: dict[str, str]) -> dict[str, Any]:
    kept = {k: v for k, v in item.items() if k in ("id", "name", "role")}
    if item.get("organisation") in organisations:
        kept["organisation"] = item["organisation"]
    return kept | {"mentions": [ids[m[0], m[1]] for m in item["mentions"] if (m[0], m[1]) in ids]}


def _stretch(text: str, span: Sequence[int]) -> dict[str, Any]:
    return {"text": text[span[0] : span[1]], "start": span[0], "end": span[1]}


def _relation(
    relation: dict[str, Any], number: int, text: str, names: dict[str, str], ids: dict[tuple[int, int], str]
) -> dict[str, Any]:
    return {
        "id": f"r{number}",
        "label": relation["label"],
        "participants": [{"id": p, "name": names[p]} for p in relation["participants"]],
        "status": relation["status"],
        "dates": [ids[s[0], s[1]] for s in relation["dates"] if (s[0], s[1]) in ids],
        "duration": relation["duration"],
        "amounts": [ids[s[0], s[1]] for s in relation["amounts"] if (s[0], s[1]) in ids],
        "subject": _stretch(text, relation["subject"]) if relation["subject"] else None,
        "places": [_stretch(text, span) for span in relation["places"]] or None,
        "rule": relation["rule"],
        "status_rule": relation["status_rule"],
        "score": relation["score"],
        "trigger": _stretch(text, relation["trigger"]),
        "evidence": _stretch(text, relation["evidence"]),
        "statements": relation["statements"],
    }
