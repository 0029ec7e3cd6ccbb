"""brat's stand-off format: a folder with ``<id>.txt`` and ``<id>.ann`` for each document, and ``annotation.conf``.

A mention is a text-bound ``T``; one that goes over a line end is discontinuous. A relation is an event, since brat's
relations are binary: its trigger, ``Party``, ``Date`` and ``Amount`` arguments; a party is given by its mention next to the
trigger. ``N`` lines give the organisation or person and values, ``A`` lines what has a closed list of values (``Status``,
``Mod``, ``Role``, ``Zone``), and notes the rule, and for a relation its score, duration, subject and places.
"""

import contextlib
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from extractor.records import LABELS, Entity, MoneyEntity, NameEntity, Record, Relation
from extractor.writers.folder import make_folder
from extractor.writers.rows import names_of, value_of
from extractor.writers.stream import open_stream
from extractor.writers.writer import FreshWriter, check

ATTRIBUTES = {
    "Status": ("PARTNERSHIP", "announced|ongoing|renewed|planned|ended|denied"),
    "Mod": ("<ENTITY>", "START|MID|END|APPROX|BEFORE|AFTER|MORE_THAN|LESS_THAN"),
    "Role": ("MONEY", "upfront|milestone|royalty|budget"),
    "Zone": ("<ANY>", "title|boilerplate|about"),
}
_BREAK = re.compile(r"[^\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")


class BratWriter(FreshWriter):
    """Writes one document's two files."""

    wants_text = True

    def __init__(self, path: str) -> None:
        self._path = path

    def write(self, record: Record, text: str) -> None:
        """Write the text, then the annotation."""
        check(record, text)
        with open_stream(self._path) as stream:
            stream.write(text.encode())
        with open_stream(str(Path(self._path).with_suffix(".ann"))) as stream:
            stream.write("".join(f"{line}\n" for line in Annotation(record).lines).encode())


class Annotation:
    """The lines of a record, numbered by kind."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._counts: Counter[str] = Counter()
        self.lines: list[str] = []
        self._names = names_of(record)
        self._marks = {entity.id: self._entity(entity) for entity in record.entities}
        for relation in record.relations:
            self._event(relation)

    def _add(self, kind: str, content: str) -> str:
        self._counts[kind] += 1
        identifier = f"{kind}{self._counts[kind]}"
        self.lines.append(f"{identifier}\t{content}")
        return identifier

    def _text_bound(self, label: str, text: str, start: int) -> str:
        pieces = [(match.start(), piece) for match in _BREAK.finditer(text) if (piece := match[0])]
        offsets = ";".join(f"{start + at} {start + at + len(piece)}" for at, piece in pieces)
        return self._add("T", f"{label} {offsets}\t{' '.join(piece for _, piece in pieces)}")

    def _entity(self, entity: Entity) -> str:
        mark = self._text_bound(entity.label, entity.text, entity.start)
        value, currency = value_of(entity), entity.currency if isinstance(entity, MoneyEntity) else None
        if isinstance(entity, NameEntity):
            kind = "organisation" if entity.ref.startswith("o") else "person"
            self._reference(mark, kind, entity.ref, self._names.get(entity.ref, entity.text))
        if value:
            self._reference(mark, "value", value, value)
        if currency:
            self._reference(mark, "currency", currency, currency)
        for name in ("Mod", "Role", "Zone"):
            self._attribute(name, mark, getattr(entity, name.lower(), None))
        self._note(mark, entity.rule)
        return mark

    def _event(self, relation: Relation) -> None:
        trigger = self._text_bound(relation.label, relation.trigger.text, relation.trigger.start)
        roles = [("Party", self._mention(party.id, relation)) for party in relation.participants]
        roles += [("Date", self._marks.get(date)) for date in relation.dates]
        roles += [("Amount", self._marks.get(amount)) for amount in relation.amounts]
        event = self._add("E", " ".join([f"{relation.label}:{trigger}", *_numbered(roles)]))
        self._attribute("Status", event, relation.status)
        self._attribute("Zone", event, relation.zone)
        self._note(event, _about(relation))

    def _mention(self, organisation: str, relation: Relation) -> str | None:
        """The mention next to the trigger, one in the same sentence before all others."""
        proof, near = relation.evidence, relation.trigger.start
        mentions = [e for e in self._record.entities if isinstance(e, NameEntity) and e.ref == organisation]
        outside = {e.id: not proof.start <= e.start < proof.end for e in mentions}
        nearest = min(mentions, key=lambda e: (outside[e.id], abs(e.start - near)), default=None)
        return self._marks[nearest.id] if nearest else None

    def _reference(self, mark: str, kind: str, value: str, name: str) -> None:
        self._add("N", f"Reference {mark} {kind}:{value}\t{_line(name)}")

    def _attribute(self, name: str, mark: str, value: str | None) -> None:
        if value:
            self._add("A", f"{name} {mark} {value}")

    def _note(self, mark: str, note: str) -> None:
        self._add("#", f"AnnotatorNotes {mark}\t{_line(note)}")


def _numbered(roles: list[tuple[str, str | None]]) -> Iterator[str]:
    """``Party:T1 Party2:T3``, those that have no mention left out."""
    seen: Counter[str] = Counter()
    for role, mark in roles:
        if mark:
            seen[role] += 1
            yield f"{role}{seen[role] if seen[role] > 1 else ''}:{mark}"


def _about(relation: Relation) -> str:
    parts = [relation.rule, relation.status_rule, f"score {relation.score}", relation.duration]
    parts += [f"subject: {relation.subject.text}" if relation.subject else None]
    parts += [f"places: {', '.join(place.text for place in relation.places)}" if relation.places else None]
    return "; ".join(filter(None, parts))


def _line(text: str) -> str:
    return " ".join(text.split())


def configuration() -> str:
    """``annotation.conf``: what brat may show."""
    attributes = "".join(f"{name}\tArg:{target}, Value:{values}\n" for name, (target, values) in ATTRIBUTES.items())
    event = "PARTNERSHIP\tParty+:ORG, Date*:DATE, Amount*:MONEY"
    labels = "\n".join(LABELS)
    return f"[entities]\n{labels}\n\n[relations]\n\n[events]\n{event}\n\n[attributes]\n{attributes}"


def open_root(output: str) -> None:
    """Make the folder, with its configuration.

    Raises:
        OutputError: it cannot be made.
    """
    make_folder(output)
    with open_stream(str(Path(output) / "annotation.conf")) as stream:
        stream.write(configuration().encode())


@contextlib.contextmanager
def open_file(output: str) -> Iterator[BratWriter]:
    """The writer of one document: ``x.txt``, and ``x.ann`` next to it."""
    yield BratWriter(output)
