"""What a screen reader is told beside the article: menus, lists to pick from, names of fields, messages."""

import pytest
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.gui.equal_strings import EqualStringsPanel
from annotator.gui.fields import QuietCombo, RowButton, ValueButton
from annotator.gui.menus import with_mnemonics
from annotator.gui.messages import MessageBar
from annotator.gui.picker import Choice, Picker
from annotator.gui.speech import hide_stacks

Name = QAccessible.Text.Name


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.resize(800, 600)
    made.show()
    return made


def told(widget):
    """What a screen reader reads of a widget."""
    return QAccessible.queryAccessibleInterface(widget)


@pytest.mark.parametrize(
    "titles",
    [["File", "Edit", "Review", "Article", "Annotation"], ["Datei", "Dokument", "D"], ["日本", "語"]],
)
def test_every_menu_has_a_letter_of_its_own(titles):
    marked = with_mnemonics(titles)
    assert [title.replace("&", "") for title in marked] == titles
    letters = [title[title.index("&") + 1].casefold() for title in marked if "&" in title]
    assert len(set(letters)) == len(letters) >= min(2, len(titles))
    assert not {"c", "j", "x"} & set(letters), "these are keys with Alt already"


def test_a_list_to_pick_from_says_which_row_is_picked(window):
    picker = Picker(window)
    choices = [Choice("AGREE", 1, "Promises to cooperate."), Choice("REJECT", 2, "Refuses.", "2")]
    picker.ask("Event type", choices, lambda _value: None)
    assert told(picker._edit).text(Name) == "Event type"
    assert picker.spoken == "AGREE, Promises to cooperate., 1 of 2"
    QTest.keyClicks(picker._edit, "rej")
    assert picker.spoken == "REJECT, Refuses., 2, 1 of 1"
    QTest.keyClicks(picker._edit, "x")
    assert picker.spoken == "nothing found"


def test_a_drop_down_list_has_a_label_with_its_name(window):
    combo = QuietCombo()
    combo.addItem("Light")
    combo.setAccessibleName("Theme")
    window.layout().addWidget(combo)
    combo.show()
    names = [
        other.text(Name) for other, kind in told(combo).relations() if kind & QAccessible.RelationFlag.Label
    ]
    assert names == ["Theme"]


def test_a_value_is_said_with_what_it_is_the_value_of(window):
    value = ValueButton("Nobody yet")
    value.setAccessibleName("Speaker")
    value.show_value("Holm")
    texts = {told(button).text(Name) for button in (value._button, value._clear)}
    assert texts == {"Speaker: Holm", "Clear: Speaker"}
    value.show_value("")
    assert told(value._button).text(Name) == "Speaker: Nobody yet"


def test_pages_in_a_stack_are_no_place_of_their_own(window):
    hide_stacks()
    stack = QStackedWidget(window)
    assert told(stack).role() is QAccessible.Role.Client


def test_a_message_is_said_with_its_action_which_takes_the_keyboard(window):
    bar = MessageBar()
    window.layout().addWidget(bar)
    said = []
    bar.told.connect(said.append)
    assert not bar.take_keyboard()
    bar.show_message("Detection stopped.", bad=True, action=("Detect again", lambda: None))
    assert said == ["Detection stopped. Button: Detect again"]
    assert bar.take_keyboard()
    assert window.focusWidget().text() == "Detect again"


def test_a_button_that_is_too_narrow_leaves_its_key_out_first(window):
    button = RowButton("Make it the main event   Shift+M")
    window.layout().addWidget(button)
    button.setFixedWidth(button.fontMetrics().horizontalAdvance("Make it the main event") + 40)
    button.show()
    assert button.text() == "Make it the main event"


def test_a_sentence_that_begins_with_an_arabic_word_is_read_from_left_to_right(window):
    panel = EqualStringsPanel(window, QAction(window))
    panel.open("“الجمعة” is DATE")
    assert panel.title.text().startswith("\u200e")
