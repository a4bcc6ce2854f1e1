"""The register of entities and the remembered decisions, each page with a real corpus behind it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from annotator.core.annotation import Annotation, Article, Block, Change, Layer, Role, Span, Status
from annotator.core.rules import Rule
from annotator.core.strings import Words
from annotator.corpus import Corpus
from annotator.gui.entity_page import EntityPage
from annotator.gui.messages import MessageBar, Messages
from annotator.gui.rules_page import RulesPage
from annotator.gui.tasks import Tasks
from annotator.gui.theme import DARK
from annotator.gui.wide_edits import WideEdits
from annotator.workspace import Workspace

TEXT = "Putin met Xi.\nLater Vladimir Putin left for Ostria."


def raise_(error):
    """What a bug in a task does."""
    raise error


@pytest.fixture
def workspace(tmp_path, scheme):
    workspace = Workspace(scheme, Corpus.open(tmp_path / "c.sqlite", person="Ada"))
    for number, data in enumerate((b"1", b"2")):
        spans = {"Putin": Span(0, 5), "Vladimir Putin": Span(20, 34), "Ostria": Span(44, 50)}
        annotations = {
            words: Annotation(
                words, Layer.ENTITY, "GPE" if words == "Ostria" else "PERSON", (span,), Status.ACCEPTED,
                entity=words,
            )
            for words, span in spans.items()
            if number == 0 or words != "Ostria"
        }  # fmt: skip
        article = Article(TEXT, blocks=(Block(0, len(TEXT), Role.BODY),), annotations=annotations)
        workspace.corpus.add(article, data)
    workspace.open_article(1)
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
def wide(workspace, tasks, bar):
    return WideEdits(workspace, tasks, Messages(bar, bar))


@pytest.fixture
def page(qtbot, workspace, tasks, bar, wide):
    """The register, with what it holds on show."""
    page = EntityPage(None, workspace, Messages(bar, bar), tasks, wide, "H")
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    yield page
    page.close()


def names(page):
    return [page.model.entry(row).name for row in range(page.model.rowCount())]


def test_entities_are_listed_with_what_is_known_of_them(page):
    assert names(page) == ["Putin", "Vladimir Putin", "Ostria"]
    assert page.detail.name.text() == "Putin"
    assert page.detail.numbers.text() == "PERSON · mentions: 2 · articles: 2"
    assert page.detail.places.rowCount() == 2
    index = page.model.index(2)
    assert (index.data(), index.data(Qt.ItemDataRole.AccessibleDescriptionRole)) == (
        "Ostria",
        "GPE, mentions: 1",
    )


def test_typing_searches_names_and_aliases(page, qtbot):
    qtbot.keyClicks(page.search, "vlad")
    qtbot.waitUntil(lambda: names(page) == ["Vladimir Putin"])
    qtbot.keyClicks(page.search, "zzz")
    qtbot.waitUntil(lambda: names(page) == [])
    assert not page.detail.isEnabled()
    page.search.clear()
    qtbot.waitUntil(lambda: len(names(page)) == 3)


def test_merging_is_one_step_in_all_articles(page, qtbot, workspace, bar):
    page.list.selectAll()
    assert page.merge_button.full_text == "Merge 3 into “Putin”"
    page.list.setCurrentIndex(page.model.index(0))
    assert not page.merge_button.isEnabled()
    rows = page.list.selectionModel()
    rows.select(page.model.index(1), rows.SelectionFlag.Select | rows.SelectionFlag.Rows)
    page.merge_button.click()
    qtbot.waitUntil(lambda: names(page) == ["Putin", "Ostria"])
    assert page.detail.aliases.text() == "Also: Vladimir Putin"
    assert bar.text == "Merged into “Putin”: 2 places in 2 articles."
    assert workspace.article.annotations["Vladimir Putin"].entity == "Putin"
    workspace.undo()
    assert workspace.corpus.load(2).annotations["Vladimir Putin"].entity == "Vladimir Putin"


def test_a_name_is_changed_in_place(page, qtbot, workspace):
    page.detail.name.selectAll()
    qtbot.keyClicks(page.detail.name, "V. Putin")
    qtbot.keyClick(page.detail.name, Qt.Key.Key_Return)
    page.detail.name.editingFinished.emit()  # as when the keyboard leaves the field meanwhile
    qtbot.waitUntil(lambda: "V. Putin" in names(page))
    assert page.isVisible(), "Return does not close the page"
    assert page.detail.name.text() == "V. Putin"
    assert workspace.corpus.load(2).annotations["Putin"].entity == "V. Putin"


def test_mentions_are_unlinked_and_asked_for(page, qtbot, workspace):
    asked = []
    page.passage_requested.connect(lambda *place: asked.append(place))
    rect = page.detail.list.visualRect(page.detail.places.index(1))
    qtbot.mouseClick(page.detail.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert asked == [(2, 0, 5)]
    qtbot.keyClick(page.detail.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.detail.places.rowCount() == 1)
    assert workspace.corpus.load(2).annotations["Putin"].entity is None
    assert workspace.corpus.load(1).annotations["Putin"].entity == "Putin"


def test_without_entities_the_page_teaches(page, qtbot, workspace):
    workspace.corpus.delete(1)
    workspace.corpus.delete(2)
    page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert page._pages.currentIndex() == 0


def test_an_edit_that_is_refused_is_told_and_nothing_waits(page, qtbot, workspace, wide, bar, monkeypatch):
    said = []

    def refuse(_changes):
        from annotator.core.errors import StorageError

        raise StorageError("The disk is full; nothing was changed; make room.")

    monkeypatch.setattr(workspace.corpus.operations, "save", refuse)
    wide.saved.connect(said.append)
    page.detail.name.setText("X")
    page.detail.name.editingFinished.emit()
    qtbot.waitUntil(lambda: said == [None])
    qtbot.waitUntil(lambda: "disk is full" in bar.text)
    assert not workspace.everywhere.is_busy
    qtbot.waitUntil(lambda: page.detail.name.text() == "Putin")


def test_nothing_to_change_is_said(page, qtbot, wide, bar):
    wide.run(lambda _corpus: {}, "Renamed")
    qtbot.waitUntil(lambda: bar.text == "Renamed: nothing had to be changed.")


def test_an_undo_says_in_how_many_articles_it_was(wide, qtbot, workspace, bar):
    def changes(corpus):
        found = {number: corpus.load(number).annotations["Putin"] for number in (1, 2)}
        return {n: Change("Doubt", (a,), (replace(a, unsure=True),)) for n, a in found.items()}

    for expected in ("all its articles.", "1 of 2 articles; the others were changed since and stay."):
        with qtbot.waitSignal(wide.saved) as saved:
            wide.run(changes, "Doubted")
        if expected.startswith("1"):
            mine = workspace.corpus.load(2).annotations["Putin"]
            workspace.corpus.save(2, Change("Note", (mine,), (replace(mine, note="mine"),)))
        with qtbot.waitSignal(wide.changed):
            wide.undo(saved.args[0].operation)
        assert bar.text == f"Taken back in {expected}"


def test_the_register_follows_an_edit_that_is_taken_back(page, qtbot, wide):
    page.list.setCurrentIndex(page.model.index(0))
    old = page.detail.name.text()
    page.detail.name.setText("Somebody else")
    with qtbot.waitSignal(wide.saved) as saved:
        page.detail.name.editingFinished.emit()
    qtbot.waitUntil(lambda: page.detail.name.text() == "Somebody else")
    wide.undo(saved.args[0].operation)
    qtbot.waitUntil(lambda: page.detail.name.text() == old)


def test_the_register_takes_a_theme(page):
    page.set_theme(DARK)
    assert page.list.delegate.theme is page.detail.list.delegate.theme is DARK
    assert not page.grab().isNull()


# -- rules --------------------------------------------------------------------------------------------------


@pytest.fixture
def rules(qtbot, workspace, bar):
    page = RulesPage(None, workspace, Messages(bar, bar), "A")
    qtbot.addWidget(page)
    page.show()
    yield page
    page.close()


def test_rules_are_listed_removed_and_applied(rules, workspace, qtbot):
    assert rules._pages.currentIndex() == 0, "an empty page teaches"
    assert not rules.remove_button.isEnabled()
    workspace.corpus.rules.add(Rule(Words("Putin"), "PERSON", "Vladimir Putin"))
    workspace.corpus.rules.add(Rule(Words("West", match_case=False, whole_word=False), None))
    rules.refresh()
    model = rules.model
    assert [model.index(row).data() for row in range(2)] == [
        "“West” is no entity",
        "“Putin” is PERSON, Vladimir Putin",
    ]
    about = model.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert about.startswith("Ada · 20")
    assert about.endswith("any case · inside words too")
    asked = []
    rules.apply_requested.connect(asked.append)
    rules.apply_button.click()
    assert asked == [model.rule(0)]
    qtbot.keyClick(rules.list, Qt.Key.Key_Delete)
    assert [rule.words.text for rule in workspace.corpus.rules.all()] == ["Putin"]
    rules.remove_button.click()
    assert workspace.corpus.rules.all() == []
    assert rules._pages.currentIndex() == 0


def test_rules_take_a_theme(rules, workspace):
    workspace.corpus.rules.add(Rule(Words("Putin"), "PERSON"))
    rules.set_theme(DARK)
    rules.refresh()
    assert rules.list.delegate.theme is rules.model.theme is DARK
    assert not rules.grab().isNull()
