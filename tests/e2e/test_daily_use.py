"""What a first user stumbled over, one story each."""

import json

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton

from annotator.core.annotation import EventType, Layer, Status
from annotator.corpus import Corpus
from annotator.gui.trash_menu import TrashMenu
from tests.e2e.conftest import ARTICLE

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
QUOTE = "“We will not sit down,”"


def test_the_exact_name_stands_first_in_a_picker(start, tmp_path, fake_worker):
    path = tmp_path / "names.md"
    path.write_text(ARTICLE.replace("Velmark was not", "Ostrian papers and Ostria were not"), "utf-8")

    def story(program):
        text = program.opened().text
        at = text.index("Ostrian")
        program.drag_text(at, at + len("Ostrian"))
        program.key(Qt.Key.Key_N)
        program.key(Qt.Key.Key_S, SHIFT)
        program.pick("ostria")
        program.type("f")
        program.type("2")
        assert program.stored.labels.stances[0].target.text == "Ostria"

    start(story, path)


def test_space_goes_on_after_a_correction(start, article, fake_worker):
    def story(program):
        program.opened()
        program.key(Qt.Key.Key_Tab)
        first = program.window.selection.current
        program.key(Qt.Key.Key_2)
        assert program.window.selection.current.id == first.id
        program.key(Qt.Key.Key_Space)
        assert program.window.selection.current.id != first.id
        assert program.stored.annotations[first.id].status is Status.ACCEPTED

    start(story, article)


def test_merge_takes_only_a_neighbour_of_the_same_label(start, article, fake_worker):
    def story(program):
        program.opened()
        before = program.stored.annotations
        program.select("Katarina Holm")
        program.key(Qt.Key.Key_J)
        assert "nothing was changed" in program.message
        assert program.stored.annotations == before
        text = program.article.text
        program.drag_text(text.index("Ostria"), text.index("Pavel Dornan") + 5)
        program.key(Qt.Key.Key_O)
        assert "one paragraph" in program.message
        assert program.stored.annotations == before

    start(story, article)


def test_double_click_picks_a_word_for_the_selected_quote(start, article, fake_worker, qtbot):
    def story(program):
        text = program.opened().text
        quote = program.select("“They left,”", Layer.QUOTE)
        at = program.point(text.index("said.") + 2)
        viewport = program.view.viewport()
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at)
        program.key(Qt.Key.Key_C)
        assert program.stored.annotations[quote.id].cue.text == "said"
        program.key(Qt.Key.Key_E)
        program.pick("consult")
        assert program.stored.annotations[quote.id].event_type == EventType("CONSULT")

    start(story, article)


def test_a_click_inside_a_quote_leaves_the_cursor_there(start, article, fake_worker):
    def story(program):
        text = program.opened().text
        at = text.index("sit down")
        program.click(at + 1)
        assert program.window.selection.current.layer is Layer.QUOTE
        program.key(Qt.Key.Key_Right, CONTROL | SHIFT)
        selected = program.view.selection
        assert text[: selected.end].endswith("sit")

    start(story, article)


def test_the_wheel_over_a_mode_changes_nothing(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_E)
        program.pick("reject")
        before = program.stored.annotations
        box = program.window.inspector.annotation_page.findChild(QComboBox)
        middle = QPointF(box.rect().center())
        turn = QWheelEvent(
            middle, QPointF(box.mapToGlobal(box.rect().center())), QPoint(), QPoint(0, -240),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, turn)
        assert program.stored.annotations == before

    start(story, article)


def test_undo_shows_what_it_changed(start, article, fake_worker):
    def story(program):
        program.opened()
        reuters = program.select("Reuters")
        program.key(Qt.Key.Key_G)
        program.window.selection.clear()
        program.key(Qt.Key.Key_Z, CONTROL)
        assert program.window.selection.current.id == reuters.id

    start(story, article)


def test_the_buttons_of_the_inspector_decide(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        reuters = program.select("Reuters")
        buttons = program.window.inspector.annotation_page.findChildren(QPushButton)
        reject = next(button for button in buttons if button.text().startswith("Reject"))
        qtbot.mouseClick(reject, Qt.MouseButton.LeftButton)
        assert program.stored.annotations[reuters.id].status is Status.REJECTED
        assert program.view.hasFocus()

    start(story, article)


def test_export_offers_what_somebody_has_looked_at_first(start, tmp_path, fake_worker, qtbot):
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(2):
        (folder / f"{number}.md").write_text(ARTICLE.replace("Off Talks", f"Off Talks {number}"), "utf-8")
    output = tmp_path / "out"

    def story(program):
        program.opened()
        program.select("Reuters")
        program.key(Qt.Key.Key_Space)
        program.window.messages.ask_save = lambda *_: str(output)
        dialog = program.window.commands.open_export()
        qtbot.waitUntil(lambda: dialog.scope_box.itemText(0) == "Articles with decisions (1)")
        with qtbot.waitSignal(dialog.accepted, timeout=30_000):
            qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)

    start(story, folder)
    lines = output.with_suffix(".jsonl").read_text("utf-8").splitlines()
    assert len(lines) == 1
    assert json.loads(lines[0])["text"].startswith("Velmark")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_article_that_is_removed_can_be_had_back(start, article, fake_worker):
    def story(program):
        window = program.window
        program.opened()
        removed = program.stored
        window.actions_["remove_article"].trigger()
        assert window.workspace.corpus.queue() == []
        assert not window.workspace.has_article
        assert "Velmark Calls Off Talks" in program.message
        window.desk.bar._action.click()
        program.until(lambda: window.workspace.has_article)
        assert program.article == removed
        window.actions_["remove_article"].trigger()
        window.actions_["trash"].trigger()
        menu = window.findChild(TrashMenu)
        assert "Velmark Calls Off Talks" in menu.actions()[0].text()
        menu.actions()[0].trigger()
        program.until(lambda: window.workspace.has_article)
        assert program.stored == removed
        assert window.workspace.corpus.search.trash.count() == 0
        window.desk.bar._action.click()  # into the trash again
        program.until(lambda: not window.workspace.has_article)
        assert window.queue.model.rowCount() == 0

    start(story, article)


def test_the_filter_knows_file_names_and_return_opens_the_hit(start, tmp_path, fake_worker, qtbot):
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("first_piece", "second_piece"):
        (folder / f"{name}.md").write_text(ARTICLE.replace("Off Talks", f"Off Talks {name[0]}"), "utf-8")

    def story(program):
        program.opened()
        field = program.window.queue.findChild(QLineEdit)
        field.setFocus()
        qtbot.keyClicks(field, "second_p")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert program.article.source.name == "second_piece.md"
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert field.text() == ""

    start(story, folder)


def test_the_note_is_in_sight_when_it_is_asked_for(start, article, fake_worker):
    def story(program):
        program.opened()
        program.window.right.hide()
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_M, CONTROL)
        note = program.window.inspector.annotation_page.note
        assert note.hasFocus()
        seen = note.visibleRegion().boundingRect()
        assert seen.height() > note.height() // 2

    start(story, article)


def test_arrow_keys_in_the_list_select_what_they_highlight(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select("Katarina Holm")
        program.window.annotations.list.setFocus()
        program.key(Qt.Key.Key_Down)
        shown = program.window.annotations.list.currentIndex().data()
        assert shown.startswith("Reuters")
        assert program.window.annotations.list.hasFocus()
        program.key(Qt.Key.Key_X)
        assert program.find("Reuters").status is Status.REJECTED
        assert program.find("Katarina Holm").status is Status.SUGGESTED

    start(story, article)


def test_a_refused_file_opens_after_the_new_try(start, article, fake_worker, corpus_path, tmp_path):
    other = tmp_path / "other.md"
    other.write_text(ARTICLE.replace("Off Talks", "Off Talks again"), "utf-8")
    start(lambda program: program.opened(), article)
    holder = Corpus.open(corpus_path, person="other")

    def story(program):
        program.until(lambda: "has this corpus open" in program.message)
        holder.close()
        program.window.desk.bar._action.click()
        program.until(lambda: program.window.workspace.has_article)
        program.until(lambda: program.article.source.name == "other.md")
        program.opened()

    start(story, other)
