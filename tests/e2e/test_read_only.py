"""The real window on a corpus in a folder that cannot be written, as a process without root's rights."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.corpus import Corpus
from tests.e2e import killing
from tests.e2e.killed_program import digest

ROOT = Path(__file__).parents[2]

# Linux: root without capabilities obeys the modes of files; see capset(2)
CODE = """
import ctypes, os, struct, sys
if os.geteuid() == 0:
    assert ctypes.CDLL(None).capset(struct.pack("Ii", 0x20080522, 0), bytes(24)) == 0
from tests.e2e import faulted_window
sys.exit(faulted_window.run(sys.argv[1], faulted_window.decide))
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="capset is Linux's")


@pytest.fixture
def folder(tmp_path):
    """A folder with a corpus, which can be removed afterwards."""
    folder = tmp_path / "folder"
    folder.mkdir()
    killing.make_corpus(folder / "corpus.sqlite", 2, 2)
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)


def test_it_is_shown_with_the_reason_and_a_decision_is_not_said_to_be_saved(tmp_path, folder):
    path = folder / "corpus.sqlite"
    before = path.read_bytes()
    home = killing.make_home(tmp_path)
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "ANNOTATOR_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "OMP_NUM_THREADS": "1",
    }
    command = [sys.executable, "-c", CODE, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=ROOT, check=False)
    assert done.returncode == 1, done.stderr
    word, _, shown = done.stdout.partition(" ")
    told = json.loads(shown)
    assert word == "not"
    assert f"The folder {folder} cannot be written (Permission denied); you can read this" in told["bar"]
    assert path.read_bytes() == before
    assert [entry.name for entry in folder.iterdir()] == [path.name]
    folder.chmod(0o755)
    corpus = Corpus.open(path, person="Ada")
    assert digest(corpus.load(1)) == told["digest"]
    corpus.close()
