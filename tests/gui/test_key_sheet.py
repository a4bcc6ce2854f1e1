"""The sheet of all keys: it lists, finds, and changes them; collisions are named, then swapped or left."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.gui.actions import TABLE, Actions
from annotator.gui.key_sheet import KeySheet
from annotator.gui.settings_store import SettingsStore
from annotator.settings import Settings, load_settings

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def store(tmp_path):
    return SettingsStore(Settings(theme="light"), tmp_path / "settings.toml")


@pytest.fixture
def actions(qtbot, scheme, store):
    window, article = QWidget(), QWidget()
    for widget in (window, article):
        qtbot.addWidget(widget)
    made = Actions(window, store.current.shortcuts)
    made.serve(article, [window], scheme)
    store.changed.connect(lambda: made.set_shortcuts(store.current.shortcuts))
    made.setProperty("kept", [window, article])  # as long as the actions
    return made


@pytest.fixture
def sheet(qtbot, actions, store):
    made = KeySheet(None, actions, store)
    qtbot.addWidget(made)
    made.show()
    return made


def row(sheet, name):
    return next(r for r in sheet.rows if r.spec.name == name)


def press(qtbot, sheet, name, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Chooses an action and presses its new key."""
    qtbot.mouseClick(row(sheet, name), Qt.MouseButton.LeftButton)
    qtbot.keyClick(row(sheet, name), key, modifiers)


def test_every_action_has_a_row_in_the_group_of_its_menu(sheet, actions):
    assert [r.spec.name for r in sheet.rows] == sorted(
        (r.spec.name for r in sheet.rows), key=[r.spec.name for r in sheet.rows].index
    )
    assert {r.spec.name for r in sheet.rows} == {spec.name for spec in actions.specs}
    assert row(sheet, "accept").accessibleName() == "Accept: Space, Return, Enter"
    assert row(sheet, "serif").accessibleName().endswith("no key")


def test_words_keys_and_menus_are_found(sheet, qtbot):
    qtbot.keyClicks(sheet.search, "ctrl+d")
    assert [r.spec.name for r in sheet.rows] == ["detect"]
    sheet.search.setText("accept rest")
    assert [r.spec.name for r in sheet.rows] == ["accept_rest"]
    sheet.search.setText("person")
    assert "label:entity:PERSON" in {r.spec.name for r in sheet.rows}
    sheet.search.setText("no such thing")
    assert sheet.rows == []
    sheet.search.clear()
    assert len(sheet.rows) > len(TABLE)


def test_a_new_key_holds_at_once_and_is_stored(sheet, actions, store, qtbot):
    press(qtbot, sheet, "reject", Qt.Key.Key_F2)
    assert actions["reject"].shortcuts() == [QKeySequence("F2")]
    assert "(F2)" in actions["reject"].toolTip()
    assert "F2" in row(sheet, "reject").accessibleName()
    assert load_settings(store.path)[0].shortcuts == {"reject": "F2"}
    assert "F2 is now" in sheet.said.text()


def test_escape_leaves_the_key_as_it_is(sheet, store, qtbot):
    press(qtbot, sheet, "reject", Qt.Key.Key_Escape)
    assert store.current.shortcuts == {}
    assert sheet.isVisible()
    assert not row(sheet, "reject").is_waiting


def test_shift_alone_is_no_key_and_signs_are_as_typed(sheet, actions, qtbot):
    press(qtbot, sheet, "serif", Qt.Key.Key_Shift, SHIFT)
    assert row(sheet, "serif").is_waiting
    qtbot.keyClick(row(sheet, "serif"), Qt.Key.Key_AsciiTilde, SHIFT)
    assert actions.keys_of("serif") == ("~",)
    press(qtbot, sheet, "serif", Qt.Key.Key_K, CONTROL | SHIFT)
    assert actions.keys_of("serif") == ("Ctrl+Shift+K",)


def test_a_key_of_another_action_is_named_and_swapped_only_on_request(sheet, actions, store, qtbot):
    press(qtbot, sheet, "reject", Qt.Key.Key_D, CONTROL)
    assert "“Detect”" in sheet.said.text()
    assert "nothing was changed" in sheet.said.text()
    assert store.current.shortcuts == {}
    qtbot.mouseClick(sheet.answer, Qt.MouseButton.LeftButton)
    assert (actions.keys_of("reject"), actions.keys_of("detect")) == (("Ctrl+D",), ("X",))
    assert actions.collisions() == {}


def test_an_action_with_two_keys_gives_one_away(sheet, actions, qtbot):
    press(qtbot, sheet, "serif", Qt.Key.Key_F1)
    qtbot.mouseClick(sheet.answer, Qt.MouseButton.LeftButton)
    assert (actions.keys_of("serif"), actions.keys_of("keys")) == (("F1",), ("?",))


def test_the_key_of_a_label_belongs_to_the_scheme(sheet, store, qtbot):
    press(qtbot, sheet, "reject", Qt.Key.Key_P)
    assert "PERSON" in sheet.said.text()
    with qtbot.waitSignal(sheet.scheme_requested):
        qtbot.mouseClick(sheet.answer, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(row(sheet, "label:entity:ORG"), Qt.MouseButton.LeftButton)
    assert "belongs to the scheme" in sheet.said.text()
    assert store.current.shortcuts == {}


def test_a_key_is_taken_away_and_all_come_back(sheet, actions, store, qtbot):
    qtbot.keyClick(row(sheet, "reject"), Qt.Key.Key_Backspace)
    assert actions.keys_of("reject") == ()
    press(qtbot, sheet, "detect", Qt.Key.Key_X)
    assert actions.keys_of("detect") == ("X",)
    qtbot.mouseClick(row(sheet, "reject"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sheet.reset_button, Qt.MouseButton.LeftButton)
    assert "reset that one first" in sheet.said.text()
    assert actions.keys_of("reject") == ()
    qtbot.mouseClick(sheet.reset_all_button, Qt.MouseButton.LeftButton)
    assert store.current.shortcuts == {}
    assert (actions.keys_of("reject"), actions.keys_of("detect")) == (("X",), ("Ctrl+D",))
    assert not sheet.reset_all_button.isEnabled()


def test_one_action_gets_back_what_it_came_with(sheet, actions, store, qtbot):
    press(qtbot, sheet, "accept", Qt.Key.Key_F2)
    press(qtbot, sheet, "reject", Qt.Key.Key_F3, SHIFT | CONTROL)
    qtbot.mouseClick(row(sheet, "accept"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sheet.reset_button, Qt.MouseButton.LeftButton)
    assert actions.keys_of("accept") == ("Space", "Return", "Enter")
    assert store.current.shortcuts == {"reject": "Ctrl+Shift+F3"}


def test_arrows_walk_over_the_rows(sheet, qtbot):
    first, second = sheet.rows[0], sheet.rows[1]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Up)
    qtbot.keyClick(first, Qt.Key.Key_Up)
    assert sheet.rows[-1].hasFocus()
    qtbot.keyClick(sheet.rows[-1], Qt.Key.Key_Return)
    assert sheet.rows[-1].is_waiting or "scheme" in sheet.said.text()


def test_labels_of_another_scheme_are_listed(sheet, actions, scheme, store, qtbot):
    labels = tuple(
        replace(label, name="PEOPLE") if label.name == "PERSON" else label for label in scheme.labels
    )
    actions.set_scheme(replace(scheme, labels=labels))
    store.set(theme="dark")
    names = {r.spec.name for r in sheet.rows}
    assert "label:entity:PEOPLE" in names
    assert "label:entity:PERSON" not in names


def test_columns_keep_the_groups_in_order_without_overlap(sheet):
    for width in (400, 700, 1300):
        sheet.resize(width, 600)
        boxes = [group.geometry() for group in sheet.findChildren(QWidget) if hasattr(group, "narrow")]
        assert len(boxes) > 5
        assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :])


def test_a_key_is_changed_from_the_search_field_without_the_mouse(qtbot, sheet, actions):
    qtbot.keyClick(sheet.search, Qt.Key.Key_Return)
    assert not any(row.is_waiting for row in sheet.rows)  # nothing was looked for
    qtbot.keyClicks(sheet.search, "reject")
    qtbot.keyClick(sheet.search, Qt.Key.Key_Return)
    found = row(sheet, "reject")
    assert found.is_waiting
    qtbot.keyClick(found, Qt.Key.Key_F8, CONTROL)
    assert actions.keys_of("reject") == ("Ctrl+F8",)
    sheet.search.setFocus()
    qtbot.keyClick(sheet.search, Qt.Key.Key_Down)
    assert sheet.focusWidget() is found
    sheet.search.setFocus()
    qtbot.keyClick(sheet.search, Qt.Key.Key_Tab)
    assert sheet.focusWidget() is found
