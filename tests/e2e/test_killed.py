"""The program is killed, again and again: nothing that it showed as saved is lost, and the corpus is whole.

A longer run, with its own seed: `python packaging/kill_test.py --kills 400`.
"""

import random
import sys

import pytest

from tests.e2e import killing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")


@pytest.fixture
def chance():
    """The same moments each time."""
    return random.Random(20)


@pytest.fixture
def place(tmp_path):
    """A home without detection."""
    return killing.make_home(tmp_path)


def test_decisions_and_bulk_edits(tmp_path, place, chance):
    path = tmp_path / "corpus.sqlite"
    killing.make_corpus(path)
    tallies = [killing.kill_window(path, place, chance) for _ in range(12)]
    assert all(tally.died for tally in tallies)
    assert sum(tally.saved for tally in tallies) >= 300
    assert sum(tally.bulk for tally in tallies) >= 10


def test_imports(tmp_path, place, chance):
    files = tmp_path / "files"
    killing.make_files(files, 40)
    tallies = [killing.kill_import(tmp_path, files, place, chance) for _ in range(5)]
    assert sum(tally.died for tally in tallies) >= 3


def test_migrations(tmp_path, place, chance):
    files = tmp_path / "files"
    killing.make_files(files, 1)
    tallies = [killing.kill_migration(tmp_path, files, place, chance) for _ in range(8)]
    assert sum(tally.died for tally in tallies) >= 5


def test_restores(tmp_path, place, chance):
    tallies = [killing.kill_restore(tmp_path, place, chance) for _ in range(5)]
    assert sum(tally.died for tally in tallies) >= 3
