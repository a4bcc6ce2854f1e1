"""A disk that is slow is named, once, when three edits in a row had to wait for it."""

import pytest

from annotator.gui import slow_disk
from tests.e2e import killing


@pytest.fixture
def filled(corpus_path):
    """A corpus with suggestions to decide, detection off."""
    killing.make_home(corpus_path.parent.parent)
    killing.make_corpus(corpus_path, 2, 3)
    return corpus_path


def decide(program, times):
    """Accepts so many suggestions; what the bar said after each."""
    said = []
    for _ in range(times):
        for name in ("next", "accept"):
            program.window.actions_[name].trigger()
        said.append(program.message)
    return said


def test_three_slow_edits_are_told_of_once(start, filled, monkeypatch):
    monkeypatch.setattr(slow_disk, "_SLOW", 1e-9)

    def story(program):
        program.window.open_article(1)
        first, second, third = decide(program, 3)
        assert (first, second) == ("", "")
        assert third.startswith(
            f"The disk or network drive that holds {filled.name} takes 0.0 seconds for each"
        )
        assert "Nothing is lost" in third
        program.window.desk.bar.dismiss()
        assert decide(program, 2) == ["", ""]

    start(story)


def test_nothing_is_said_of_a_quick_one(start, filled, monkeypatch):
    monkeypatch.setattr(slow_disk, "_SLOW", 600.0)

    def story(program):
        program.window.open_article(1)
        assert decide(program, 5) == [""] * 5
        assert program.stored.annotations == program.article.annotations

    start(story)
