"""Starts the real program: `main()` with its window, a temporary home, and a story for an event loop."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from annotator import app
from annotator.gui import detector
from tests import leftovers
from tests.e2e.driver import Driver


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home of its own for the program: settings, corpus, window state."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("ANNOTATOR_HOME", str(folder))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    return folder


@pytest.fixture
def corpus_path(home):
    """The corpus of the story."""
    return home / "corpus.sqlite"


@pytest.fixture
def mended(tmp_path, monkeypatch):
    """The fake worker crashes at CRASH until this file is there."""
    path = tmp_path / "mended"
    monkeypatch.setenv("FAKE_WORKER_MENDED", str(path))
    return path


@pytest.fixture
def fake_worker(monkeypatch, mended):
    """Detection by the fake worker: the same process and protocol, no model to load."""
    script = Path(__file__).with_name("fake_worker.py")
    monkeypatch.setattr(detector, "worker_command", lambda: [sys.executable, str(script)])


@pytest.fixture
def start(qtbot, corpus_path):
    """`start(story, *files)` runs main(); the story drives the window and then it is closed."""

    def run(story, *files, corpus=None, code=0):
        arguments = ["--corpus", str(corpus or corpus_path), *map(str, files)]
        driver = Driver(qtbot, corpus or corpus_path)

        def loop(window):
            try:
                driver.take(window)
                story(driver)
            except BaseException:
                window.close()  # else every later test finds it
                window.workspace.corpus.close()
                window.deleteLater()
                raise
            return 0

        assert app.main(arguments, loop=loop) == code
        return driver

    return run


ARTICLE = """# Velmark Calls Off Talks

“We will not sit down,” Katarina Holm told Reuters. Velmark’s minister blamed Ostria.

Pavel Dornan said his country had been “ready to talk,” but Velmark was not. “They left,” Dornan said.
"""


@pytest.fixture
def article(tmp_path):
    """A short article file in which the fake worker finds names and quotes."""
    path = tmp_path / "talks.md"
    path.write_text(ARTICLE, "utf-8")
    return path


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp):
    """Fails a test that leaves a window, a process, a thread or a running timer."""
    before = leftovers.find()  # of a test that is not of the window, in the same process
    yield
    assert [left for left in leftovers.find() if left not in before] == []
