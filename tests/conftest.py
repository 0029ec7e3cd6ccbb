"""The pipeline is loaded once for all tests that need it whole."""

import pytest
from spacy.language import Language

from extractor.pipeline import load_pipeline


@pytest.fixture(scope="session")
def pipeline() -> Language:
    """The pipeline that ships."""
    return load_pipeline()
