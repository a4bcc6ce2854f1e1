import sys
from pathlib import Path

import pytest

from annotator.detect.pipeline import load_pipeline

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def shipped():
    """The pipeline that ships with the program."""
    return load_pipeline()
