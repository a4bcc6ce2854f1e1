"""The bar above the article: what it says goes when it is true no more."""

import pytest
from PySide6.QtWidgets import QWidget

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
