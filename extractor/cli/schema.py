"""``extract schema``: the JSON Schema of a record."""

import json

from extractor.cli.app import app


@app.command()
def schema() -> None:
    """Print the JSON Schema (2020-12) of the record that one document becomes."""
    from extractor.records import schema as record_schema

    print(json.dumps(record_schema(), ensure_ascii=False, indent=2))
