"""The dialog that asks for the address of a corpus on a server."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator.core.addresses import ServerAddress
from annotator.gui.server_dialog import ServerDialog
from annotator.gui.tasks import Tasks


def raise_it(error):
    raise error


@pytest.fixture
def open_dialog(qtbot):
    """Opens it from the corpus named."""
    parent, tasks = QWidget(), Tasks(raise_it)
    qtbot.addWidget(parent)

    def make(current=Path("corpus.sqlite")):
        dialog = ServerDialog(parent, tasks, "Ada", current)
        dialog.open()
        return dialog

    yield make
    tasks.close()


def open_with(qtbot, dialog, address):
    dialog.address.clear()
    qtbot.keyClicks(dialog.address, address)
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)


def test_it_starts_with_the_server_in_use(open_dialog):
    assert open_dialog().address.text() == ""
    assert not open_dialog().open_button.isEnabled()
    address = ServerAddress("news", "ada", "db.org")
    assert open_dialog(address).address.text() == str(address)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("news", "The address begins with postgresql+psycopg://"),
        ("postgresql+psycopg://ada:secret@db.org/news", "The address holds a password"),
        ("postgresql+psycopg://ada@db.org", "names no database"),
    ],
)
def test_a_wrong_address_is_named_and_nothing_is_opened(qtbot, open_dialog, typed, sentence):
    dialog = open_dialog()
    open_with(qtbot, dialog, typed)
    assert sentence in dialog.sentence.text()
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.address, "x")
    assert dialog.sentence.text() == ""


def test_a_server_that_is_not_there_is_said_in_the_dialog(qtbot, open_dialog, tmp_path):
    dialog = open_dialog()
    open_with(qtbot, dialog, f"postgresql+psycopg://ada@/news?host={tmp_path}")
    qtbot.waitUntil(lambda: "cannot be reached" in dialog.sentence.text(), timeout=30_000)
    assert dialog.open_button.isEnabled()


def test_a_corpus_that_can_be_opened_is_told(qtbot, open_dialog, server):
    address = server.new_corpus()
    dialog = open_dialog()
    with qtbot.waitSignal(dialog.reached, timeout=30_000) as told:
        open_with(qtbot, dialog, str(address))
    assert told.args == [address]
    assert not dialog.isVisible()
    server.give_back(address)
