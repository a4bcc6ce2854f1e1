"""The sheet of keys and the palette in the running program."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from annotator.core.annotation import Status
from annotator.gui.key_sheet import KeySheet

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_every_action_does_something(start, article, fake_worker):
    def story(program):
        assert program.window.actions_.idle == []

    start(story, article)


def test_another_key_is_given_in_the_sheet_and_works(start, article, fake_worker):
    def story(program):
        program.opened()
        program.key(Qt.Key.Key_Question)
        sheet = program.window.findChild(KeySheet)
        program.until(sheet.isActiveWindow)
        row = next(r for r in sheet.rows if r.spec.name == "reject")
        row.setFocus()
        program.bot.keyClick(row, Qt.Key.Key_Return)
        program.bot.keyClick(row, Qt.Key.Key_F2)
        program.window.actions_["keys"].trigger()
        assert program.window.findChildren(KeySheet) == [sheet]
        sheet.close()
        program.window.activateWindow()
        program.until(program.window.isActiveWindow)
        reuters = program.select("Reuters")
        program.key(Qt.Key.Key_X)
        assert program.stored.annotations[reuters.id].status is Status.SUGGESTED
        program.key(Qt.Key.Key_F2)
        assert program.stored.annotations[reuters.id].status is Status.REJECTED

    def again(program):
        assert program.window.actions_.key("reject") == "F2"

    start(story, article)
    start(again)


def test_the_palette_has_labels_and_what_was_used_last_comes_first(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select("Reuters")
        program.key(Qt.Key.Key_K, CONTROL)
        program.pick("country, state")
        assert program.find("Reuters").label == "GPE"
        program.key(Qt.Key.Key_U)
        program.key(Qt.Key.Key_K, CONTROL)
        model = program.window.picker.findChild(QListView).model()
        shown = [model.index(n).data() for n in range(3)]
        assert shown[:2] == ["Unsure", "GPE"]
        program.key(Qt.Key.Key_Escape)

    start(story, article)
