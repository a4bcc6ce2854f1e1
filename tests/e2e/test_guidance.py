"""What the person decided before about the same words, and the mentions of one entity."""

from PySide6.QtCore import Qt

from annotator.core.annotation import Status
from tests.e2e.conftest import ARTICLE

SHIFT = Qt.KeyboardModifier.ShiftModifier


def guidance(program):
    return program.window.inspector.annotation_page.guidance


def test_the_habit_and_a_decision_that_differs_from_it(start, article, tmp_path, fake_worker, qtbot):
    for number in range(3):
        (tmp_path / f"older{number}.md").write_text(ARTICLE.replace("Calls", f"Calls {number}"), "utf-8")
    older = [tmp_path / f"older{number}.md" for number in range(3)]

    def decide(program):
        program.opened()
        for number in range(3):
            program.window.open_article(number + 1)
            program.opened()
            program.select("Reuters")
            program.key(Qt.Key.Key_O)
            assert program.find("Reuters").status is Status.ACCEPTED

    start(decide, *older)

    def story(program):
        program.until(lambda: program.window.workspace.has_article and program.article.id == 4)
        program.opened()
        reuters = program.select("Reuters")
        program.until(lambda: guidance(program).habit.text())
        assert guidance(program).habit.text() == "Before: labelled ORG 3 times"
        assert guidance(program).sign.isHidden()
        program.key(Qt.Key.Key_G)
        program.select("Reuters")
        program.until(lambda: guidance(program).sign.isVisible())
        assert guidance(program).sign.text() == "≠  These words are usually ORG."
        model = program.window.annotations.model
        row = model.index(model.row_of(program.window.selection.current))
        assert model.data(row, Qt.ItemDataRole.AccessibleDescriptionRole).startswith("≠ usually ORG")
        first = guidance(program).rows[0]
        program.until(first.isVisible)
        assert "Holm told Reuters. Velmark’s" in first.title
        assert first.note == "ORG"
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
        assert program.article.id == 3
        assert program.window.selection.current == program.find("Reuters") != reuters

    start(story, article)


def test_from_mention_to_mention_of_the_same_words(start, article, fake_worker):
    def story(program):
        program.opened()
        first = program.select("Velmark")
        field = program.window.inspector.annotation_page.entity
        assert field.count.text() == "Mention 1 of 2 here"
        program.key(Qt.Key.Key_N, SHIFT)
        assert program.window.selection.current == program.find("Velmark", nth=1)
        program.key(Qt.Key.Key_N, SHIFT | Qt.KeyboardModifier.ControlModifier)
        assert program.window.selection.current == first
        program.select("Reuters")
        program.key(Qt.Key.Key_N, SHIFT)
        assert "only mention" in program.message

    start(story, article)
