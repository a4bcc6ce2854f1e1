"""Point and press: a key acts on what the mouse points at, without a click."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.core.annotation import Layer, Span, Status


def hover(program, words, nth=0):
    """Moves the mouse onto the middle of the words, from somewhere else."""
    text, start = program.article.text, -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    target = program.point(start + len(words) // 2)
    viewport = program.view.viewport()
    for point in (target + QPoint(40, 30), target):
        where, none = QPointF(viewport.mapToGlobal(point)), Qt.MouseButton.NoButton
        plain = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), where, none, none, plain)
        QApplication.sendEvent(viewport, event)


def test_a_key_decides_what_the_mouse_points_at(start, article, fake_worker):
    def story(program):
        program.opened()
        program.key(Qt.Key.Key_Escape)
        top = program.view.verticalScrollBar().value()
        hover(program, "Reuters")
        assert program.view.marks.pointed == program.find("Reuters").fragments
        program.key(Qt.Key.Key_G)
        reuters = program.find("Reuters")
        assert (reuters.label, reuters.status) == ("GPE", Status.ACCEPTED)
        hover(program, "Ostria")
        program.key(Qt.Key.Key_X)
        assert program.find("Ostria").status is Status.REJECTED
        assert program.find("Katarina Holm").status is Status.SUGGESTED
        assert program.view.verticalScrollBar().value() == top

    start(story, article)


def test_a_label_takes_the_name_or_the_quoted_words_under_the_mouse(start, article, fake_worker):
    def story(program):
        program.opened()
        program.key(Qt.Key.Key_Escape)
        hover(program, "minister")
        program.key(Qt.Key.Key_O)
        assert program.find("minister").label == "ORG"
        hover(program, "sit down")
        quote = program.find("“We will not sit down,”", Layer.QUOTE)
        program.key(Qt.Key.Key_2)
        after = program.find("“We will not sit down,”", Layer.QUOTE)
        assert after.speaker == quote.candidates[1]

    start(story, article)


def test_a_click_means_what_was_clicked(start, article, fake_worker):
    def story(program):
        program.opened()
        program.click(program.find("Reuters").start + 1)
        hover(program, "Ostria")
        program.key(Qt.Key.Key_X)
        assert program.find("Reuters").status is Status.REJECTED
        assert program.find("Ostria").status is Status.SUGGESTED

    start(story, article)


def test_walking_with_the_keyboard_means_what_is_selected(start, article, fake_worker):
    def story(program):
        program.opened()
        hover(program, "Ostria")
        program.key(Qt.Key.Key_Tab)
        current = program.window.selection.current
        program.key(Qt.Key.Key_X)
        assert program.article.annotations[current.id].status is Status.REJECTED
        assert program.find("Ostria").status is Status.SUGGESTED

    start(story, article)


def test_it_can_be_switched_off(start, article, fake_worker):
    def story(program):
        program.opened()
        program.key(Qt.Key.Key_Escape)
        program.window.actions_["pointing"].trigger()
        assert not program.window.store.current.pointing
        hover(program, "Reuters")
        assert program.view.marks.pointed == ()
        program.key(Qt.Key.Key_G)
        assert program.find("Reuters").label == "ORG"

    start(story, article)


def test_keys_of_the_selected_quote_do_not_go_to_plain_words(start, article, fake_worker):
    def story(program):
        program.opened()
        quote = program.find("“We will not sit down,”", Layer.QUOTE)
        program.click(quote.start + 2)
        program.key(Qt.Key.Key_1)
        hover(program, "minister")
        program.key(Qt.Key.Key_2)
        assert program.find("“We will not sit down,”", Layer.QUOTE).speaker == quote.candidates[1]
        assert program.window.selection.current.id == quote.id

    start(story, article)


def test_a_right_click_beside_the_selected_words_lets_go_of_them(start, article, fake_worker):
    """As in any editor; upon them it means them."""

    def story(program):
        text = program.opened().text
        view, words = program.view, Span(text.index("blamed"), text.index("blamed") + 6)
        chosen = program.find("Reuters")

        def right_click(position):
            point = program.point(position)
            reason = QContextMenuEvent.Reason.Mouse
            event = QContextMenuEvent(reason, point, view.viewport().mapToGlobal(point))
            QApplication.sendEvent(view.viewport(), event)

        view.menu_requested.disconnect()  # a menu that opens grabs the keyboard, which the platform cannot
        view.select_text(words)
        right_click(words.start + 2)
        assert view.selection == words
        right_click(chosen.start + 2)
        assert view.selection is None
        assert program.window.selection.current.id == chosen.id

    start(story, article)
