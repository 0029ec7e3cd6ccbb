"""A record as rows of two tables, entities and relations: what CSV and Parquet have in common.

A cell is None, a string, a number, or a list of strings or amounts (dicts with ``value``, ``max``, ``currency``).
"""

from collections.abc import Iterator
from typing import Any

from extractor.records import Entity, MoneyEntity, NameEntity, PercentEntity, Record, Relation

ENTITY_COLUMNS = (
    "document", "source", "id", "label", "text", "start", "end", "value", "max", "currency", "mod", "role", "ref", "name",
    "zone", "rule",
)  # fmt: skip
RELATION_COLUMNS = (
    "document", "source", "id", "label", "status", "participants", "participant_ids", "dates", "duration", "amounts",
    "subject", "places", "rule", "status_rule", "score", "trigger", "trigger_start", "trigger_end", "evidence",
    "evidence_start", "evidence_end", "statements", "zone",
)  # fmt: skip
ENTITIES, RELATIONS = ".entities", ".relations"

Row = dict[str, Any]


def entity_rows(record: Record) -> Iterator[Row]:
    """One row a mention; ``name`` is that of its organisation or person."""
    names = names_of(record)
    for entity in record.entities:
        row: Row = dict.fromkeys(ENTITY_COLUMNS) | {"document": record.id, "source": record.source}
        row |= entity.model_dump()
        if isinstance(entity, NameEntity):
            row["name"] = names.get(entity.ref)
        yield row


def names_of(record: Record) -> dict[str, str]:
    """The names of organisations and people by their ids."""
    return {o.id: o.name for o in record.organisations} | {p.id: p.name for p in record.people}


def relation_rows(record: Record) -> Iterator[Row]:
    """One row a relation; dates and amounts by their values, those that are not settled left out."""
    entities = {entity.id: entity for entity in record.entities}
    for relation in record.relations:
        row: Row = {column: getattr(relation, column, None) for column in RELATION_COLUMNS}
        yield row | {
            "document": record.id,
            "source": record.source,
            "participants": [party.name for party in relation.participants],
            "participant_ids": [party.id for party in relation.participants],
            "dates": [value for e in relation.dates if (value := getattr(entities.get(e), "value", None)) is not None],
            "amounts": [amount(entity) for e in relation.amounts if isinstance(entity := entities.get(e), MoneyEntity)],
            "subject": relation.subject.text if relation.subject else None,
            "places": [place.text for place in relation.places or ()],
            **_proof(relation),
        }


def _proof(relation: Relation) -> Row:
    trigger, evidence = relation.trigger, relation.evidence
    return {
        "trigger": trigger.text, "trigger_start": trigger.start, "trigger_end": trigger.end,
        "evidence": evidence.text, "evidence_start": evidence.start, "evidence_end": evidence.end,
    }  # fmt: skip


def amount(entity: MoneyEntity) -> Row:
    """What an amount is worth."""
    return {"value": entity.value, "max": entity.max, "currency": entity.currency}


def value_of(entity: Entity) -> str | None:
    """An entity's value in one word: ``2014-11``, ``P3Y``, ``12.5``, ``10000000/15000000`` for a range; None without."""
    if isinstance(entity, NameEntity):
        return None
    if isinstance(entity, MoneyEntity | PercentEntity):
        return range_of(entity.value, entity.max)
    return entity.value


def range_of(value: float, maximum: float | None) -> str:
    """A number, or two that are bounds, in the manner of ISO 8601 intervals."""
    return str(value) if maximum is None else f"{value}/{maximum}"


def table_paths(output: str, *suffixes: str) -> tuple[str, str]:
    """The two files of an output: ``out.entities.csv`` and ``out.relations.csv`` for ``out.csv``.

    Args:
        output: the name given; one that has none of the suffixes gets the last of them.
        suffixes: those of the format, the longest first.
    """
    suffix = next((s for s in suffixes if output.lower().endswith(s)), None)
    stem, suffix = (output[: -len(suffix)], output[-len(suffix) :]) if suffix else (output, suffixes[-1])
    stem = stem.removesuffix(ENTITIES)
    return f"{stem}{ENTITIES}{suffix}", f"{stem}{RELATIONS}{suffix}"
