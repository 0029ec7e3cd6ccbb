"""The pipeline is loaded once for all tests that need it whole; hypothesis never judges by time."""

import os

import pytest
from hypothesis import settings
from spacy.language import Language

from extractor.pipeline import load_pipeline

settings.register_profile("default", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")


@pytest.fixture(scope="session")
def pipeline() -> Language:
    """The pipeline that ships."""
    return load_pipeline()
