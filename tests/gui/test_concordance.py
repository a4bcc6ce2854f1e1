"""The concordance as a table: what stands on which side of the words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.core.concordance import Passage
from annotator.gui.concordance import LEFT, RIGHT, WORDS, ConcordanceModel, ConcordanceView

ENGLISH = Passage(1, "Talks", None, 9, 16, "They met ", "Velmark", " on Friday.")
ARABIC = Passage(2, "محادثات", None, 12, 18, "ألغت حكومة ", "فلمارك", " اجتماعًا.")


@pytest.fixture
def table(qtbot):
    model = ConcordanceModel()
    model.add([ENGLISH, ARABIC], is_complete=True)
    made = ConcordanceView("Passages", model)
    qtbot.addWidget(made)
    return made


def side(table, row, column):
    """The text there and where it is cut when there is no room for it."""
    index = table.model().index(row, column)
    option = QStyleOptionViewItem()
    table.delegate.initStyleOption(option, index)
    return index.data(), option.textElideMode


def test_a_line_is_cut_far_from_its_words(table):
    assert side(table, 0, LEFT) == (ENGLISH.before, Qt.TextElideMode.ElideLeft)
    assert side(table, 0, RIGHT) == (ENGLISH.after, Qt.TextElideMode.ElideRight)


def test_a_line_from_right_to_left_begins_at_the_right(table):
    assert side(table, 1, RIGHT) == (ARABIC.before, Qt.TextElideMode.ElideLeft)
    assert side(table, 1, WORDS)[0] == ARABIC.words
    assert side(table, 1, LEFT) == (ARABIC.after, Qt.TextElideMode.ElideRight)
