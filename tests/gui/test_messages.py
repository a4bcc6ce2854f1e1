"""The bar above the article: what it says goes when it is true no more."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.core.annotation import Change
from annotator.gui.messages import MessageBar, Messages


@pytest.fixture
def messages(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    bar = MessageBar()
    qtbot.addWidget(bar)
    return Messages(bar, window)


def test_an_offer_of_undo_goes_with_its_change_or_operation(messages):
    for change in (Change("Accept 2 suggestions", (), ()), Change("Merge", (), (), "op1")):
        messages.tell("Undo takes it back.", undoes=change.operation or change.title)
        messages.withdraw_undo_of(Change("Reject “Ostria”", (), (), "op2"))
        assert messages.shows("Undo takes it back.")
        messages.withdraw_undo_of(change)
        assert not messages.shows("Undo takes it back.")


def test_another_sentence_stays(messages):
    messages.tell("Undo takes it back.", undoes="Merge")
    messages.warn("The disk is full.")
    messages.withdraw_undo_of(Change("Merge", (), ()))
    messages.withdraw("Undo takes it back.")
    assert messages.shows("The disk is full.")


def test_what_offers_no_undo_stays_when_a_change_is_undone(messages):
    messages.tell("Nothing is left to decide.")
    messages.withdraw_undo_of(Change("", (), ()))
    assert messages.shows("Nothing is left to decide.")


@pytest.fixture
def front(qtbot, messages):
    """The bar of a page that stands in front of the window."""
    page = QWidget(messages._window, Qt.WindowType.Window)
    bar = messages.bar_for(page)
    bar.setParent(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return bar


def test_a_page_in_front_says_it_too_and_what_is_done_there_is_done_once(qtbot, messages, front):
    done = []
    messages.tell("Accepted: 28 places.", action=("Undo", lambda: done.append(1)))
    assert front.text == "Accepted: 28 places."
    front._action.click()
    assert (done, front.text) == ([1], "")
    assert not messages.shows("Accepted: 28 places.")


def test_an_offer_is_taken_once_and_an_error_is_no_offer(messages, front):
    done = []
    messages.warn("The corpus is read-only.", action=("Try again", lambda: done.append("again")))
    front.take_offer()
    messages.tell("Accepted: 28 places.", action=("Undo", lambda: done.append("undo")))
    front.take_offer()
    front.take_offer()
    assert done == ["undo"]


def test_a_page_behind_says_nothing(qtbot, messages, front):
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    messages.warn("The disk is full.")
    assert front.text == ""
    assert messages.shows("The disk is full.")


def test_what_is_withdrawn_goes_everywhere_and_a_page_that_is_gone_is_forgotten(qtbot, messages, front):
    messages.warn("The disk is full.")
    messages.withdraw("The disk is full.")
    assert front.text == ""
    gone = []
    front.window().destroyed.connect(lambda: gone.append(True))
    front.window().deleteLater()
    qtbot.waitUntil(lambda: gone == [True])
    messages.warn("The disk is full.")
    assert messages.shows("The disk is full.")


def test_a_refusal_goes_when_something_is_saved_unless_it_asks_for_something(messages):
    messages.warn("Nothing is selected.")
    messages.withdraw_refusal()
    assert not messages.shows("Nothing is selected.")
    messages.warn("4 files could not be read.", action=("Show all", lambda: None))
    messages.withdraw_refusal()
    assert messages.shows("4 files could not be read.")


def test_a_file_dialog_begins_in_the_folder_that_was_used_last(messages, monkeypatch, tmp_path):
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "home"))
    used = tmp_path / "articles"
    used.mkdir()
    began, chosen = [], str(used / "a.txt")

    def answer(_window, _title, start="", _filters=""):
        began.append(start)
        return [chosen], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (answer(*given), ("", ""))[1])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: (answer(*given), "")[1])
    messages.ask_files("Open", "")
    messages.ask_files("Open", "")
    messages.ask_folder("Open")
    messages.ask_save("Save", "/nowhere/corpus.csv", "")
    assert began == ["", str(used), str(used), str(used / "corpus.csv")]
    used.rmdir()
    messages.ask_save("Save", "/nowhere/corpus.csv", "")
    assert began[-1] == "/nowhere/corpus.csv"
