"""The panel of equal words alone: rows, ticks, keys, painting in both themes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.core.annotation import Annotation, Layer, Span, Status
from annotator.core.strings import Occurrence, Place
from annotator.gui.equal_strings import EqualStringsPanel
from annotator.gui.theme import DARK, LIGHT

CONTROL = Qt.KeyboardModifier.ControlModifier


def place(start, *current, is_sure=True, title="Talks", before="He met ", after=" in Oslo"):
    names = tuple("Putin" if a.fragments[0].end - a.start == 5 else "Vladimir Putin" for a in current)
    span = Span(start, start + 5)
    return Place(1, title, Occurrence(span, before, "Putin", after, current, names, is_sure))


def entity(start, end, status=Status.SUGGESTED, label="ORG"):
    return Annotation(f"a{start}", Layer.ENTITY, label, (Span(start, end),), status)


PLACES = [
    place(0),
    place(20, entity(20, 25)),
    place(40, entity(40, 45, Status.REJECTED), is_sure=False),
    place(60, entity(51, 65, Status.ACCEPTED, "PERSON"), is_sure=False),
    place(80, entity(84, 98), is_sure=False),
]


@pytest.fixture
def panel(qtbot):
    """An open panel over a window, with its wishes in `asked`."""
    window = QWidget()
    window.resize(1000, 700)
    qtbot.addWidget(window)
    action = QAction(window)
    action.setShortcut(QKeySequence("A"))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made = EqualStringsPanel(window, action)
    made.asked = []
    made.apply_requested.connect(lambda: made.asked.append("apply"))
    made.search_requested.connect(lambda: made.asked.append("search"))
    made.closed.connect(lambda: made.asked.append("closed"))
    action.triggered.connect(lambda: made.asked.append("key"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.open("“Putin” is PERSON")
    made.show_places(PLACES)
    yield made
    window.close()


def test_each_row_says_what_stands_there(panel):
    assert [panel.model.hit(row).about for row in range(5)] == [
        "nothing yet",
        "suggested ORG",
        "ORG, rejected",
        "part of “Vladimir Putin”, PERSON, accepted",
        "overlaps “Vladimir Putin”, suggested ORG",
    ]


def test_sure_places_are_ticked_and_counted(panel):
    assert [hit.value for hit in panel.model.ticked] == PLACES[:2]
    assert panel.said.text() == "2 of 5 places ticked"
    assert panel.apply_button.text() == "Apply to 2"


def test_in_the_corpus_rows_name_their_article(panel):
    panel.open("x", everywhere=True)
    panel.show_places(PLACES[:1], is_all=False)
    assert panel.model.hit(0).about == "nothing yet · Talks"
    assert panel.said.text() == "1 of 1 places ticked · the first 1 places"


def test_keys_tick_apply_and_close(panel, qtbot):
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert len(panel.model.ticked) == 1
    qtbot.keyClick(panel.list, Qt.Key.Key_A, CONTROL)
    assert len(panel.model.ticked) == 5
    qtbot.keyClick(panel.list, Qt.Key.Key_A, CONTROL)
    assert not panel.apply_button.isEnabled()
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert panel.asked == [], "nothing is ticked"
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.keyClick(panel.match_case, Qt.Key.Key_Return)
    qtbot.keyClick(panel.list, Qt.Key.Key_A)
    assert panel.asked == ["apply", "apply", "key"]
    qtbot.keyClick(panel.whole_words, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert panel.asked[3:] == ["closed"]


def test_a_click_ticks_a_row_and_options_search_anew(panel, qtbot):
    rect = panel.list.visualRect(panel.model.index(2))
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert len(panel.model.ticked) == 3
    for button in (panel.in_corpus, panel.match_case, panel.whole_words):
        button.click()
    assert panel.asked == ["search"] * 3
    panel.show_searching(3, 9)
    assert (panel.progress.value(), panel.model.rowCount()) == (3, 0)
    panel.show_places([])
    assert panel.progress.isHidden()
    assert panel.said.text().startswith("Nothing to decide")
    assert not panel.apply_button.isEnabled()
    panel.remember.click()
    assert panel.apply_button.text() == "Remember only"
    assert panel.apply_button.isEnabled()


def test_everything_has_a_name_for_screen_readers(panel):
    index = panel.model.index(1)
    assert panel.list.accessibleName() == "Places with the same words"
    assert index.data() == "He met Putin in Oslo"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "suggested ORG"
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_rows_are_painted_in_the_colours_of_the_theme(panel, theme):
    panel.set_theme(theme)
    rect = panel.list.visualRect(panel.model.index(0))
    image = panel.list.viewport().grab(rect).toImage()
    colors = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {theme.accent.lower(), theme.ink.lower()} <= colors


def test_the_panel_keeps_within_a_small_window(panel):
    panel.window().resize(500, 400)
    assert panel.geometry().right() <= 500
    assert panel.geometry().bottom() <= 400
