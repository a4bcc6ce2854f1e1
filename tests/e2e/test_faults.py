"""The system fails at one write after the other: what was shown as saved is there, every corpus is whole.

Faults are put in by strace. Every write in turn: `python packaging/fault_test.py`.
"""

import json

import pytest

from annotator.corpus import Corpus
from tests.e2e import faulting, faults, killing
from tests.e2e.killed_program import digest

pytestmark = pytest.mark.skipif(bool(faults.missing()), reason=faults.missing())

STARTS = dict.fromkeys(faulting.NAMES, 10) | {"decision": 60} | dict.fromkeys(faulting.IN_THE_WINDOW, 3)

WITHOUT_WINDOW = [name for name in faulting.NAMES if name not in faulting.IN_THE_WINDOW]  # it reads Qt too


@pytest.fixture(params=faulting.NAMES, scope="module")
def name(request):
    """Each thing that the program does."""
    return request.param


@pytest.fixture(scope="module")
def deed(name, tmp_path_factory):
    """It, done once without a fault."""
    return faulting.make_deed(name, tmp_path_factory.mktemp("deed"))


def test_killed_at_a_write(name, deed, tmp_path):
    found = faulting.sweep(deed, tmp_path, faults.KILL, starts=STARTS[name])
    assert found.killed == found.starts >= min(STARTS[name], deed.calls.total()) // 2


def test_a_disk_that_is_full_or_broken(name, deed, tmp_path):
    starts = min(STARTS[name], 5)
    full = faulting.sweep(deed, tmp_path, faults.FULL, more=faults.ALL, starts=starts)
    broken = faulting.sweep(deed, tmp_path, faults.BROKEN, starts=starts)
    assert full.refused + broken.refused > 0
    for sentence in full.sentences | broken.sentences:
        assert any(words in sentence for words in ("nothing was changed", "is unchanged", "cannot be"))


@pytest.mark.parametrize("name", WITHOUT_WINDOW, indirect=True, scope="module")
def test_a_disk_that_cannot_be_read(name, deed, tmp_path):
    found = faulting.sweep(deed, tmp_path, faults.BROKEN, starts=5, reading=True)
    assert found.refused > 0 or name == "new corpus"


@pytest.fixture
def corpus_path(tmp_path):
    """A corpus of three articles with suggestions."""
    path = tmp_path / "corpus.sqlite"
    killing.make_corpus(path, 3, 2)
    return path


def in_window(tmp_path, path, hands, fault, more):
    """What the window has shown, a JSON object a line."""
    with faults.Faulty(killing.make_home(tmp_path), fault, more=more) as program:
        answer = program.run("window", path, hands)
    assert answer.code == 0, answer
    lines = answer.out.splitlines()
    return [json.loads(line[line.index("{") :]) | {"saved": line.startswith("saved")} for line in lines]


def stored(path):
    corpus = Corpus.open(path, person="Ada")
    try:
        assert corpus.check() == []
        return corpus.load(1), [entry.title for entry in corpus.history()]
    finally:
        corpus.close()


def test_a_slow_disk(tmp_path, corpus_path):
    """Each write to the disk takes 0.2 s: the window says so once, and stays awake in a bulk edit."""
    *decisions, bulk = in_window(tmp_path, corpus_path, "work_slowly", faults.SLOW, faults.ALL)
    assert [shown["saved"] for shown in decisions] == [True] * 3
    assert [bool(shown["bar"]) for shown in decisions] == [False, False, True]
    assert "takes 0.2 seconds for each edit. Nothing is lost" in decisions[-1]["bar"]
    assert bulk["bulk"]
    assert bulk["turns"] >= 5  # of the loop of the window, while the edit waits for the disk
    _article, titles = stored(corpus_path)
    assert titles.count("Note") == 3
    assert len(titles) == 6


def test_a_disk_that_is_full_for_a_while(tmp_path, corpus_path):
    first, full, undo, last = in_window(tmp_path, corpus_path, "work_on_full_disk", faults.FULL, 100)
    assert [shown["saved"] for shown in (first, full, undo, last)] == [True, False, False, True]
    assert first["digest"] == full["digest"] == undo["digest"] != last["digest"]
    assert full["bar"].endswith(
        "is full; nothing was changed and what was saved before is safe; free some space and repeat."
    )
    article, titles = stored(corpus_path)
    assert digest(article) == last["digest"]
    assert len(titles) == 2
