import sys
from pathlib import Path

import pytest
from pipeline_samples import folder_with_code

from annotator.detect.pipeline import load_pipeline

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def shipped():
    """The pipeline that ships with the program."""
    return load_pipeline()


@pytest.fixture
def mark(tmp_path):
    """Where the code leaves a line each time it runs."""
    return tmp_path / "mark"


@pytest.fixture
def folder(tmp_path, mark):
    """A pipeline with code of its own."""
    return folder_with_code(tmp_path / "own", mark)
