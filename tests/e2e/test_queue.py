"""The queue: a folder, done, next, filter, both themes."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from annotator.gui.drops import Drops
from tests.e2e.conftest import ARTICLE

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "articles"
    path.mkdir()
    for number in range(3):
        text = ARTICLE.replace("Calls Off Talks", f"Calls Off Talks {number}")
        (path / f"{number}.md").write_text(text, "utf-8")
    return path


def test_done_goes_to_the_next_article_and_is_remembered(start, folder, fake_worker):
    def story(program):
        program.opened()
        titles = []
        for _ in range(3):
            program.opened()
            titles.append(program.article.metadata.title)
            program.key(Qt.Key.Key_Return, CONTROL)
        assert len(set(titles)) == 3
        assert all(item.done for item in program.window.workspace.corpus.queue())
        assert "All articles of the queue are done" in program.message
        program.key(Qt.Key.Key_Z, CONTROL)
        assert not program.stored.labels.done

    start(story, folder)


def test_the_mark_goes_back_to_the_open_article_when_the_list_is_left(start, folder, fake_worker):
    def story(program):
        program.opened()
        queue = program.window.queue
        program.until(lambda: queue.list.currentIndex().row() == 0)
        queue.list.setFocus()
        program.key(Qt.Key.Key_Down)
        program.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)  # beside the open one
        assert queue.list.currentIndex().row() == 1
        program.key(Qt.Key.Key_Escape)
        program.until(lambda: queue.list.currentIndex().row() == 0)
        queue.list.setFocus()
        program.key(Qt.Key.Key_Down)
        program.key(Qt.Key.Key_Down)
        program.key(Qt.Key.Key_Return)
        program.until(lambda: program.article.id == 3)
        assert queue.list.currentIndex().row() == 2

    start(story, folder)


def test_opening_a_file_twice_makes_no_second_article(start, article, fake_worker):
    def story(program):
        program.opened()
        program.window.library.open_paths([article])
        program.until(lambda: "already" in program.message)
        assert len(program.window.workspace.corpus.queue()) == 1
        assert str(article) in program.window.store.current.recent

    start(story, article)


def test_files_are_opened_by_dialog_and_from_the_recent_ones(start, article, fake_worker):
    def story(program):
        program.window.messages.ask_files = lambda title, filters: (
            [str(article)] if "*.docx" in filters else []
        )
        program.key(Qt.Key.Key_O, CONTROL)
        program.opened()
        assert program.article.metadata.title == "Velmark Calls Off Talks"

    start(story)

    def again(program):
        program.opened()
        program.window.workspace.close_article()
        recent = program.window.menus.recent.actions()
        assert [action.text() for action in recent] == [str(article)]
        recent[0].trigger()
        program.opened()
        assert len(program.window.workspace.corpus.queue()) == 1

    start(again)


def test_a_folder_is_opened_by_dialog(start, folder, fake_worker):
    def story(program):
        program.window.messages.ask_folder = lambda title: str(folder)
        program.key(Qt.Key.Key_O, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        program.opened()
        assert len(program.window.workspace.corpus.queue()) == 3

    start(story)


def test_files_dropped_on_the_window_open(start, article, fake_worker):
    def story(program):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(article))])
        none = Qt.KeyboardModifier.NoModifier
        left = Qt.MouseButton.LeftButton
        drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none)
        program.window.findChild(Drops).eventFilter(program.window, drop)
        program.opened()
        assert program.article.metadata.title == "Velmark Calls Off Talks"

    start(story)


def test_filter_narrows_the_queue_and_a_click_opens(start, folder, fake_worker, qtbot):
    def story(program):
        program.opened()
        queue = program.window.queue
        queue.bar.set_text("talks 2")
        program.until(lambda: queue.list.model().rowCount() == 1)
        index = queue.list.model().index(0, 0)
        qtbot.mouseClick(
            queue.list.viewport(), Qt.MouseButton.LeftButton, pos=queue.list.visualRect(index).center()
        )
        assert program.article.metadata.title.endswith("2")

    start(story, folder)


def test_find_selects_the_hit_and_a_label_key_annotates_it(start, article, fake_worker):
    def story(program):
        program.opened()
        program.key(Qt.Key.Key_F, CONTROL)
        program.type("MINISTER")
        program.key(Qt.Key.Key_Escape)
        program.key(Qt.Key.Key_P)
        assert program.find("minister").label == "PERSON"

    start(story, article)


def test_commands_are_found_by_typing(start, article, fake_worker):
    def story(program):
        program.opened()
        program.key(Qt.Key.Key_K, CONTROL)
        program.pick("accept all")
        assert {a.status.value for a in program.stored.annotations.values()} == {"accepted"}

    start(story, article)


def test_theme_and_text_size_change_at_once_and_are_remembered(start, article, fake_worker):
    def story(program):
        program.opened()
        start_zoom = program.window.store.current.zoom
        for _ in range(2):
            program.key(Qt.Key.Key_T, CONTROL)
        program.key(Qt.Key.Key_Plus, CONTROL)
        assert program.window.store.current.theme == "dark"
        assert program.window.store.current.zoom > start_zoom
        image = program.window.view.viewport().grab().toImage()
        assert image.pixelColor(4, image.height() - 4).lightness() < 60

    start(story, article)

    def after_restart(program):
        program.opened()
        assert program.window.store.current.theme == "dark"

    start(after_restart)


def test_copy_takes_the_selected_words(start, article, fake_worker, qapp):
    def story(program):
        program.opened()
        program.select("Katarina Holm")
        program.key(Qt.Key.Key_C, CONTROL)
        assert qapp.clipboard().text() == "Katarina Holm"

    start(story, article)
