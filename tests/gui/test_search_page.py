"""The search page with a real corpus behind it: what is typed, chosen, opened, edited and deleted."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog

from annotator.core.annotation import Annotation, Article, Layer, Metadata, Span, Status
from annotator.core.concordance import Sort
from annotator.corpus import Corpus
from annotator.gui.concordance import LEFT, RIGHT, WORDS, ConcordanceModel
from annotator.gui.messages import MessageBar, Messages
from annotator.gui.search_deeds import SearchDeeds
from annotator.gui.search_page import SearchPage
from annotator.gui.tasks import Tasks
from annotator.gui.theme import DARK
from annotator.gui.wide_edits import WideEdits
from annotator.workspace import Workspace

TEXTS = ("Putin met Xi in old Moscow.", "The peace talks of Xi failed.", "Grain and peace at last.")


POPUP = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)")
"""The list of completions is a window of its own, which nothing on this platform can raise."""


def raise_(error):
    """What a bug in a task does."""
    raise error


@pytest.fixture
def workspace(tmp_path, scheme):
    workspace = Workspace(scheme, Corpus.open(tmp_path / "c.sqlite", person="Ada"))
    for number, text in enumerate(TEXTS):
        at = text.find("Xi")
        spans = {"x": Span(at, at + 2)} if at >= 0 else {}
        annotations = {i: Annotation(i, Layer.ENTITY, "PERSON", (span,)) for i, span in spans.items()}
        article = Article(text, Metadata(f"Title {number + 1}"), annotations=annotations)
        workspace.corpus.add(article, text.encode())
    yield workspace
    workspace.corpus.close()


@pytest.fixture
def bar(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def tasks(qapp):
    tasks = Tasks(raise_)
    yield tasks
    tasks.close()


@pytest.fixture
def page(qtbot, workspace, tasks, bar):
    page = SearchPage(None, workspace, Messages(bar, bar), tasks)
    qtbot.addWidget(page)
    page.set_theme(DARK)
    page.show()
    yield page
    page.close()


@pytest.fixture
def deeds(page, workspace, tasks, bar):
    messages = Messages(bar, bar)
    return SearchDeeds(page, workspace, messages, tasks, WideEdits(workspace, tasks, messages))


def titles(page):
    return [page.found.index(row).data() for row in range(page.found.rowCount())]


def lines(page):
    return [(line.before, line.words, line.after) for line in page.lines.lines]


def look_for(qtbot, page, text, count):
    """Types and waits for the results."""
    page.bar.edit.setFocus()
    page.bar.set_text(text)
    model = page.lines if page.is_of_passages else page.found
    qtbot.waitUntil(lambda: not page.results.is_busy and model.rowCount() == count)


def choose(menu, *path):
    """Triggers an entry of a menu by its text; submenus fill when they open."""
    for part in path:
        action = next(a for a in menu.actions() if a.text().replace("&", "").startswith(part))
        if action.menu() is None:
            action.trigger()
            return
        menu = action.menu()
        menu.aboutToShow.emit()
    raise AssertionError(path)


def test_an_empty_search_teaches(page):
    assert page._pages.currentIndex() == 0
    assert page.count.text() == ""


@POPUP
def test_articles_are_found_and_opened(qtbot, page):
    qtbot.keyClicks(page.bar.edit, "peace -grain")
    qtbot.waitUntil(lambda: titles(page) == ["Title 2"] and page.count.text() == "Articles: 1")
    with qtbot.waitSignal(page.article_requested) as wish:
        qtbot.keyClick(page.bar.edit, Qt.Key.Key_Return)
    assert wish.args == [2]
    look_for(qtbot, page, "peace", 2)
    qtbot.keyClick(page.bar.edit, Qt.Key.Key_Down)
    assert page.focusWidget() is page.articles
    qtbot.keyClick(page.articles, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.article_requested) as wish:
        qtbot.keyClick(page.articles, Qt.Key.Key_Return)
    assert wish.args == [3]


def test_nothing_found_says_what_to_try(qtbot, page):
    look_for(qtbot, page, "zebra", 0)
    assert page._pages.currentIndex() == 3
    assert page.count.text() == "Articles: 0"


def test_what_cannot_be_understood_is_said_below_the_field(qtbot, page):
    look_for(qtbot, page, "peace", 2)
    page.bar.set_text("peace (")
    assert "at character" in page.bar.fault
    assert titles(page) == ["Title 2", "Title 3"]  # what was found stays
    page.bar.set_text("peace grain")
    assert page.bar.fault == ""
    qtbot.waitUntil(lambda: titles(page) == ["Title 3"])


def test_passages_stand_aligned_and_sorted(qtbot, page):
    page.passages_button.click()
    look_for(qtbot, page, "xi OR peace", 4)
    assert lines(page)[0] == ("Putin met ", "Xi", " in old Moscow.")
    assert page.table.isColumnHidden(3)
    page.sort_box.setCurrentIndex(page.sort_box.findData(Sort.RIGHT))
    page.search()
    qtbot.waitUntil(lambda: [line[2] for line in lines(page)] == [
        " at last.", " failed.", " in old Moscow.", " talks of Xi failed.",
    ])  # fmt: skip
    index = page.lines.index(0, LEFT)
    assert index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert page.table.columnWidth(LEFT) == pytest.approx(page.table.columnWidth(RIGHT), abs=2)
    page.table.setCurrentIndex(page.lines.index(2, WORDS))
    with qtbot.waitSignal(page.passage_requested) as wish:
        page.open_current()
    assert (wish.args[0].article_id, wish.args[0].start, wish.args[0].end) == (1, 10, 12)


def test_a_regular_expression_waits_for_return(qtbot, page):
    page.regex_button.click()
    page.bar.edit.setText(r"\bo[a-z]+ M")
    qtbot.keyClick(page.bar.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [line[1] for line in lines(page)] == ["old M"])
    page.bar.edit.setText("(")
    qtbot.keyClick(page.bar.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "no regular expression" in page.bar.fault)


def test_the_menu_and_the_typed_search_are_one(qtbot, page, workspace):
    page.bar.menu.fill()
    choose(page.bar.menu, "Kind of annotation", "entity")
    assert page.bar.text == "layer:entity"
    qtbot.waitUntil(lambda: titles(page) == ["Title 1", "Title 2"])
    page.bar.set_text("peace layer:quote")
    page.bar.menu.fill()
    layer = next(a for a in page.bar.menu.actions() if a.text() == "Kind of annotation")
    assert layer.isChecked()
    choose(page.bar.menu, "Kind of annotation", "Anything")
    assert page.bar.text == "peace"


def test_searches_are_saved_renamed_and_forgotten(page, workspace, monkeypatch):
    page.bar.set_text("peace")
    answers = iter(["Peace", "War"])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: (next(answers), True))
    page.bar.menu.fill()
    choose(page.bar.menu, "Save this search")
    page.bar.menu.fill()
    choose(page.bar.menu, "Rename", "Peace")
    page.bar.set_text("")
    page.bar.menu.fill()
    choose(page.bar.menu, "War")
    assert page.bar.text == "peace"
    choose(page.bar.menu, "Forget", "War")
    assert workspace.corpus.search.saved.all() == []


@POPUP
def test_fields_and_values_are_completed(qtbot, page):
    edit, completer = page.bar.edit, page.bar._completer
    edit.setFocus()
    qtbot.keyClicks(edit, "peace lab")
    assert completer.completionModel().index(0, 0).data() == "label:"
    completer.activated.emit("label:")
    assert edit.text() == "peace label:"
    qtbot.keyClicks(edit, "p")
    values = [completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())]
    assert values == ["PERSON"]
    with qtbot.waitSignal(page.bar.returned):  # Return goes to the search while nothing of the list is chosen
        qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert not completer.popup().isVisible()
    completer.activated.emit("PERSON")
    assert edit.text() == "peace label:PERSON"


# -- what is done with the results --------------------------------------------------------------------------


def test_selected_annotations_are_decided_in_one_step(qtbot, page, deeds, workspace, bar):
    page.passages_button.click()
    look_for(qtbot, page, "label:PERSON", 2)
    assert not page.table.isColumnHidden(3)
    page.table.selectAll()
    assert page.deeds.text() == "&With the selected passages: 2"
    deeds.fill()
    choose(deeds.menu, "Accept")
    qtbot.waitUntil(lambda: "2 places in 2 articles" in bar.text)
    assert workspace.corpus.load(1).annotations["x"].status is Status.ACCEPTED
    bar._action.click()
    assert workspace.corpus.load(1).annotations["x"].status is Status.SUGGESTED


def test_all_that_is_found_can_be_edited_after_a_question(qtbot, page, deeds, workspace, bar, monkeypatch):
    asked = []
    monkeypatch.setattr(Messages, "confirm", lambda _self, question, _yes: asked.append(question) or True)
    page.passages_button.click()
    look_for(qtbot, page, "peace", 2)
    deeds.fill()
    choose(deeds.menu, "With all passages", "Make entities", "GPE")
    qtbot.waitUntil(lambda: "2 places in 2 articles" in bar.text)
    assert asked == ["Labelled GPE: 2 passages in 2 articles?"]
    assert [a.label for a in workspace.corpus.load(3).annotations.values()] == ["GPE"]


def test_more_than_can_be_edited_at_once_is_left_alone(qtbot, page, deeds, workspace, bar, monkeypatch):
    for module in ("search_results", "search_deeds"):
        monkeypatch.setattr(f"annotator.gui.{module}.MOST_EDITED", 1)
    page.passages_button.click()
    look_for(qtbot, page, "label:PERSON", 2)
    deeds.fill()
    choose(deeds.menu, "With all passages", "Accept")
    qtbot.waitUntil(lambda: "more than 1 passages" in bar.text)
    assert workspace.corpus.load(1).annotations["x"].status is Status.SUGGESTED


def test_selected_articles_are_tagged(qtbot, page, deeds, workspace, bar, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_a, **_k: ("Core", True))
    look_for(qtbot, page, "peace", 2)
    page.articles.selectAll()
    deeds.fill()
    choose(deeds.menu, "Tag the articles (2)")
    assert [(t.name, t.articles) for t in workspace.corpus.tags.all()] == [("Core", 2)]
    bar._action.click()
    assert [(t.name, t.articles) for t in workspace.corpus.tags.all()] == [("Core", 0)]


def test_selected_articles_are_deleted_and_come_back(qtbot, page, deeds, workspace, bar):
    look_for(qtbot, page, "peace", 2)
    page.articles.selectAll()
    deeds.fill()
    with qtbot.waitSignal(deeds.deleted) as deleted:
        choose(deeds.menu, "Delete the articles (2)")
    assert deleted.args == [[2, 3]]
    assert workspace.corpus.article_ids() == [1]
    with qtbot.waitSignal(deeds.listed_changed):
        bar._action.click()
    assert workspace.corpus.article_ids() == [1, 2, 3]


def test_the_trash_is_listed_restored_and_emptied(qtbot, page, deeds, workspace, bar, monkeypatch):
    trash = workspace.corpus.search.trash
    trash.delete([1])
    trash.delete([2, 3])
    deeds.fill()
    menu = next(a for a in deeds.menu.actions() if a.text() == "Trash").menu()
    menu.fill()
    texts = [action.text() for action in menu.actions()]
    assert texts[0].startswith("Restore: 2 articles, deleted 20")
    assert texts[1].startswith("Restore: Title 1, deleted 20")
    with qtbot.waitSignal(deeds.listed_changed):
        choose(menu, "Restore: Title 1")
    assert workspace.corpus.article_ids() == [1]
    answers = iter([False, True])
    monkeypatch.setattr(Messages, "confirm", lambda *_a: next(answers))
    deeds.trash.purge()
    assert trash.count() == 2
    deeds.trash.purge()
    assert (trash.count(), bar.text) == (0, "Articles deleted for good: 2.")
    menu.fill()
    assert [action.text() for action in menu.actions()] == ["The trash is empty"]


def test_the_ids_of_the_selected_are_exported(qtbot, page, deeds):
    page.passages_button.click()
    look_for(qtbot, page, "peace", 2)
    page.table.selectAll()
    deeds.fill()
    with qtbot.waitSignal(deeds.export_requested) as wish:
        choose(deeds.menu, "Export the articles (2)")
    assert wish.args == [[2, 3]]


def test_lines_that_come_late_fall_into_their_places(qtmodeltester):
    model = ConcordanceModel()
    qtmodeltester.check(model)
    assert model.columnCount() == 5


def test_the_list_can_be_seen_with_the_mouse(qtbot, page):
    look_for(qtbot, page, "peace", 2)
    area = page.articles.visualRect(page.found.index(1))
    click = partial(qtbot.mouseClick, page.articles.viewport(), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.article_requested) as wish:
        click(pos=area.center() + QPoint(0, 0))
    assert wish.args == [3]


def test_what_is_typed_after_a_choice_is_looked_for(qtbot, page):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.passages_button.setFocus()
    page.passages_button.click()
    assert page.bar.edit.hasFocus()


@POPUP
@POPUP
def test_a_field_that_is_being_completed_is_no_fault_yet(qtbot, page):
    page.activateWindow()
    page.bar.edit.setFocus()
    qtbot.waitUntil(page.bar.edit.hasFocus)
    qtbot.keyClicks(page.bar.edit, "status:")
    popup = page.bar._completer.popup()
    assert popup.isVisible()
    page.bar._tell()
    assert page.bar.fault == ""
    popup.hide()
    qtbot.keyClick(page.bar.edit, Qt.Key.Key_Return)
    assert page.bar.fault != ""


def test_the_key_of_undo_takes_back_what_was_done_with_results(qtbot, page):
    done = []
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.passages_button.click()
    look_for(qtbot, page, "peace", 2)
    page.table.setFocus()
    page.told.show_message("Accepted: 2 places.", action=("Undo", lambda: done.append(True)))
    qtbot.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == [True]
