"""Files that could not be read: their number in the bar, all of them in a list and in the log."""

import logging
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.gui.failures import FailureList
from annotator.gui.library import ImportReport, Library
from annotator.importing import Imported

REASONS = [f"{name}.txt is empty; nothing was added; pick another file." for name in "abc"]


class Told:
    """Keeps what the window would say."""

    def __init__(self):
        self.said = []
        self.action = None

    def warn(self, text, *, action=None):
        self.said.append(text)
        self.action = action


@pytest.fixture
def told(qtbot):
    return Told()


def report(reasons, ids=()):
    return ImportReport(list(ids), len(ids), [Imported(Path(f"{n}"), error=r) for n, r in enumerate(reasons)])


def test_several_are_counted_logged_and_shown_in_full(told, qtbot, caplog):
    library = Library(None, None, told)
    with caplog.at_level(logging.WARNING, "annotator.gui.library"):
        library._tell(report(REASONS, [1]))
    assert told.said == ["3 files could not be read; the other 1 are in the corpus."]
    assert [record.getMessage() for record in caplog.records] == REASONS
    word, show = told.action
    assert word == "Show all"
    show()
    (shown,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, FailureList) and w.isVisible())
    assert [shown.list.item(row).text() for row in range(shown.list.count())] == REASONS
    with qtbot.waitSignal(shown.destroyed):
        shown.close()


def test_one_is_said_at_once(told):
    Library(None, None, told)._tell(report(REASONS[:1]))
    assert (told.said, told.action) == (REASONS[:1], None)


def test_where_all_fail_nothing_is_said_of_others(told):
    Library(None, None, told)._tell(report(REASONS))
    assert told.said == ["3 files could not be read; the corpus is as it was."]
