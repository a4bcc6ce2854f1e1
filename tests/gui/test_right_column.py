"""The right column stays narrow in every language, and a width stored too wide does not come back."""

import pytest
from PySide6.QtWidgets import QMainWindow, QSplitter, QToolButton, QWidget

from annotator.core.annotation import Layer
from annotator.gui.actions import Actions
from annotator.gui.annotation_list import AnnotationList
from annotator.gui.decision_row import DecisionRow
from annotator.gui.inspector import Inspector
from annotator.gui.threshold import Threshold
from annotator.gui.translation import use_language
from annotator.gui.window_state import restore_state, save_state

WIDEST = 320  # pixels


@pytest.fixture(params=["en", "de", "es"])
def actions(request, qtbot, scheme):
    use_language(request.param)
    window = QWidget()
    qtbot.addWidget(window)
    made = Actions(window, {})
    made.serve(window, (), scheme)
    yield made
    use_language("en")


@pytest.fixture
def annotations(qtbot, scheme, actions):
    made = AnnotationList(scheme, Threshold(0.0), actions)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def inspector(qtbot, scheme, actions):
    made = Inspector(scheme, actions)
    qtbot.addWidget(made)
    return made


def test_no_text_asks_for_more_than_the_column_has(annotations, inspector):
    assert annotations.minimumSizeHint().width() <= WIDEST
    assert inspector.minimumSizeHint().width() <= WIDEST
    bar = inspector.verticalScrollBar().sizeHint().width()
    for page in (inspector.annotation_page, inspector.article_page):
        assert page.minimumSizeHint().width() + bar <= inspector.minimumWidth()


def test_the_filters_and_the_empty_list_are_read_in_full(annotations, qtbot):
    annotations.resize(WIDEST, 400)
    annotations.show()
    for button in annotations.findChildren(QToolButton):
        assert button.fontMetrics().horizontalAdvance(button.text()) <= button.width() - 8, button.text()
    empty = annotations._empty
    assert empty.height() >= empty.heightForWidth(empty.width())


def test_the_decision_buttons_show_their_keys_all_or_none(actions, qtbot):
    row = DecisionRow(actions)
    qtbot.addWidget(row)
    row.show()
    words = [actions[name].text() for name in row.buttons]
    full = [f"{actions[name].text()}  {actions.key(name)}" for name in row.buttons]
    for width in range(180, 600, 6):
        row.resize(width, 28)
        row.layout().activate()
        texts = [button.text() for button in row.buttons.values()]
        assert texts in (full, words)
        for button in row.buttons.values():
            needed = button.minimumSizeHint().width()
            assert texts == words or needed <= button.width(), (width, button.text())
    assert texts == full


def test_english_has_room_for_the_keys_of_the_decisions(actions, qtbot):
    row = DecisionRow(actions)
    qtbot.addWidget(row)
    row.show()
    row.resize(WIDEST - 2 * 16, 28)
    if actions["accept"].text() == "Accept":
        assert [b.text() for b in row.buttons.values()] == ["Accept  Space", "Reject  X", "Delete  Del"]


@pytest.mark.parametrize(("stored", "restored"), [([200, 300, 252], 252), ([200, 138, 414], 304)])
def test_a_column_that_was_too_wide_comes_back_narrower(qtbot, tmp_path, monkeypatch, stored, restored):
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path))

    def window(sizes):
        made, columns = QMainWindow(), QSplitter()
        qtbot.addWidget(made)
        for _ in range(3):
            columns.addWidget(QWidget())
        columns.setStretchFactor(1, 1)
        made.setCentralWidget(columns)
        made.resize(760, 600)
        columns.resize(760, 600)
        columns.setSizes(sizes)
        return made, columns

    old, columns = window(stored)
    old.show()
    save_state(old, columns)
    new, columns = window([240, 240, 272])
    restore_state(new, columns)
    new.show()
    assert abs(columns.sizes()[2] - restored) <= 4
    assert abs(columns.sizes()[0] - 200) <= 4


def test_selected_words_come_before_the_annotation_but_for_the_parts_of_a_quote(
    qtbot, inspector, make_article
):
    from types import SimpleNamespace

    from annotator.core.annotation import Span
    from annotator.core.names import Names

    article = make_article("“No,” said Moe. Holm left.", entities={"Holm": "PERSON"}, quotes=["“No,”"])
    workspace = SimpleNamespace(article=article, has_article=True, names=Names(article))
    page, moe = inspector.annotation_page, Span(11, 14)
    inspector.resize(312, 700)
    inspector.show()
    inspector.show_state(workspace, article.annotations["Holm"], None)
    assert page._decisions.isVisible()
    inspector.show_state(workspace, article.annotations["Holm"], moe)
    assert page._words.text() == "Moe"
    assert not page._decisions.isVisible()
    assert not page.picked.isVisible()
    assert page.grids[Layer.ENTITY].isVisible()
    inspector.show_state(workspace, article.annotations["“No,”"], moe)
    assert page._words.text() == "“No,”"
    assert page.speaker.isVisible()
    assert page.picked.isVisible()
    assert "Moe" in page.picked.text()
    assert "(W " in page.picked.text()
    assert ", C " in page.picked.text()
    assert not page._decisions.isVisible()
    inspector.show_state(workspace, article.annotations["“No,”"], None)
    assert page._decisions.isVisible()
    assert not page.picked.isVisible()
