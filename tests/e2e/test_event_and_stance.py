"""Event types and stances on an annotation and on the whole article, by keys and in the inspector."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QToolButton

from annotator.core.annotation import EventType, Layer, Polarity, Status

QUOTE = "“We will not sit down,”"
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_event_type_of_a_quote_by_typing_its_meaning(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_E)
        program.pick("calls off")
        stored = program.find(QUOTE, Layer.QUOTE)
        assert (stored.event_type, stored.status) == (EventType("REJECT"), Status.ACCEPTED)
        mode = program.window.inspector.annotation_page.findChild(QComboBox)
        mode.setCurrentText("meet")
        mode.activated.emit(mode.currentIndex())
        assert program.find(QUOTE, Layer.QUOTE).event_type == EventType("REJECT", "meet")

    start(story, article)


def test_selected_words_become_the_trigger_of_an_event(start, article, fake_worker):
    def story(program):
        text = program.opened().text
        at = text.index("blamed")
        program.drag_text(at, at + len("blamed"))
        program.key(Qt.Key.Key_E)
        program.pick("accuse")
        trigger = program.find("blamed", Layer.EVENT)
        assert (trigger.label, trigger.origin) == ("ACCUSE", "human")

    start(story, article)


def test_stance_of_a_quote_in_three_answers_with_the_speaker_as_holder(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_S)
        program.pick("ostria")
        program.pick("against")
        program.pick("strong")
        stance = program.find(QUOTE, Layer.QUOTE).stances[0]
        assert (stance.holder.text, stance.target.text) == ("Katarina Holm", "Ostria")
        assert (stance.polarity, stance.intensity) == (Polarity.AGAINST, 3)
        editor = program.window.inspector.annotation_page.stances
        mixed = next(b for b in editor.findChildren(QPushButton) if b.accessibleName() == "mixed")
        qtbot.mouseClick(mixed, Qt.MouseButton.LeftButton)
        one = next(b for b in editor.findChildren(QToolButton) if b.text() == "1")
        qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
        target = next(e for e in editor.findChildren(QLineEdit) if e.accessibleName() == "Target")
        target.setText("NATO")
        target.editingFinished.emit()
        stance = program.find(QUOTE, Layer.QUOTE).stances[0]
        assert (stance.polarity, stance.intensity, stance.target.text) == (Polarity.MIXED, 1, "NATO")

    start(story, article)


def test_event_types_and_stance_of_the_whole_article(start, article, fake_worker):
    def story(program):
        program.opened()
        program.key(Qt.Key.Key_E, SHIFT)
        program.pick("reject")
        program.key(Qt.Key.Key_E, SHIFT)
        program.pick("sanction")
        assert [e.code for e in program.stored.labels.event_types] == ["REJECT", "SANCTION"]
        page = program.window.inspector.article_page
        page._make_main(1)
        assert [e.code for e in program.stored.labels.event_types] == ["SANCTION", "REJECT"]
        program.key(Qt.Key.Key_S, SHIFT)
        program.pick("velmark")
        program.pick("favor")
        program.pick("not said")
        stance = program.stored.labels.stances[0]
        assert (stance.target.text, stance.polarity, stance.intensity) == ("Velmark", Polarity.FAVOR, None)
        for _ in range(4):
            program.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert program.stored.labels.event_types == ()

    start(story, article)


def test_escape_leaves_a_question_without_an_answer(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        before = program.stored
        program.key(Qt.Key.Key_S)
        program.pick("ostria")
        program.key(Qt.Key.Key_Escape)
        assert program.stored.annotations == before.annotations
        assert program.view.hasFocus()

    start(story, article)
