import json

import jsonschema
import pytest
from pydantic import ValidationError

from extractor.records import Record, schema

MINIMAL = {
    "id": "a.txt", "source": "a.txt", "title": None, "published": None, "published_from": None, "entities": [],
    "organisations": [], "people": [], "relations": [],
}  # fmt: skip


def test_optional_fields_are_left_out_and_required_nulls_stay() -> None:
    date = {
        "id": "e1",
        "label": "DATE",
        "text": "fin mai",
        "start": 0,
        "end": 7,
        "value": None,
        "mod": "END",
        "rule": "date.month",
    }
    record = Record.model_validate(MINIMAL | {"entities": [date]})
    assert json.loads(record.to_json()) == {"schema_version": "1.2", **MINIMAL, "entities": [date]}


def test_json_is_not_escaped_and_keeps_the_contract_order() -> None:
    line = Record.model_validate(MINIMAL | {"title": "Été « chaud »"}).to_json()
    assert line.startswith(
        '{"schema_version":"1.2","id":"a.txt","source":"a.txt","title":"Été « chaud »","published":null'
    )


@pytest.mark.parametrize(
    "change",
    [
        {"colour": "red"},
        {"published": "8/12/2025"},
        {"entities": [{"id": "e1", "label": "ORG", "text": "X", "start": 0, "end": 1, "rule": "ner"}]},
        {
            "entities": [
                {
                    "id": "e1",
                    "label": "MONEY",
                    "text": "5 €",
                    "start": 0,
                    "end": 3,
                    "value": 5,
                    "currency": "€",
                    "rule": "m",
                }
            ]
        },
    ],
)
def test_wrong_records_are_refused_by_model_and_schema(change: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Record.model_validate(MINIMAL | change)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"schema_version": "1.2", **MINIMAL, **change}, schema())


def test_the_schema_is_a_valid_one() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    assert schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"
