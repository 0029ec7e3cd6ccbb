"""The sample documents give exactly the records that ``seeds/expected`` holds."""

from spacy.language import Language

from tests.update_expected import EXPECTED, records


def test_whole_records(pipeline: Language) -> None:
    expected = {path.name: path.read_text(encoding="utf-8") for path in EXPECTED.glob("*.json")}
    assert records(pipeline) == expected
    assert len(expected) == 5
