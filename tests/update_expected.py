"""Write the expected records of the sample documents anew: ``python -m tests.update_expected``; review the diff."""

import json
import os
from pathlib import Path

from spacy.language import Language

from extractor.pipeline import extract, load_pipeline
from extractor.readers import Document, read_documents

ROOT = Path(__file__).parent.parent
EXPECTED = ROOT / "seeds" / "expected"


def records(nlp: Language) -> dict[str, str]:
    """The records of the samples as indented JSON, by the name of their file."""
    os.chdir(ROOT)
    documents = [d for d in read_documents(["seeds"]) if isinstance(d, Document)]
    return {
        f"{document.id}.json": json.dumps(json.loads(extract(nlp, document).to_json()), ensure_ascii=False, indent=1)
        + "\n"
        for document in documents
    }


def main() -> None:
    EXPECTED.mkdir(exist_ok=True)
    for old in EXPECTED.glob("*.json"):
        old.unlink()
    for name, text in records(load_pipeline()).items():
        (EXPECTED / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
