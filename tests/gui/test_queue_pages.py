"""Tags and sets, sharing out, and the criteria of done, each in its own page."""

import pytest

from annotator.core.annotation import Article, Source
from annotator.core.criteria import Criteria
from annotator.core.scheme import parse_scheme
from annotator.corpus import Corpus
from annotator.corpus.intake import Incoming
from annotator.corpus.queue import QueueView
from annotator.gui.messages import MessageBar
from annotator.gui.queue_criteria import CriteriaDialog
from annotator.gui.queue_shares import SharesDialog
from annotator.gui.tags_page import TagsPage
from annotator.gui.tasks import Tasks
from annotator.paths import resource
from annotator.workspace import Workspace


class Messages:
    """Keeps what would be said."""

    def __init__(self):
        self.said = []

    def attempt(self):
        from contextlib import nullcontext

        return nullcontext()

    def tell(self, text, *, action=None, **_more):
        self.said.append(text)
        self.action = action

    warn = tell

    def bar_for(self, _page):
        return MessageBar()


@pytest.fixture
def corpus(tmp_path):
    opened = Corpus.open(tmp_path / "corpus.sqlite", person="ada")
    texts = [f"Text number {n}" for n in range(4)]
    opened.intake.add([Incoming(Article(t, source=Source(t)), t.encode()) for t in texts])
    yield opened
    opened.close()


@pytest.fixture
def messages():
    return Messages()


@pytest.fixture
def page(qtbot, corpus, messages):
    corpus.tags.add("economy", [1, 2])
    corpus.tags.add("econ", [3])
    scheme = parse_scheme(resource("schemes", "news.toml").read_text("utf-8"))
    made = TagsPage(None, Workspace(scheme, corpus), messages)
    qtbot.addWidget(made)
    return made


def names(page):
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def select(page, name):
    page.list.setCurrentIndex(page.model.index(names(page).index(name)))


def test_a_tag_is_renamed_merged_removed_and_each_is_taken_back(page, corpus, qtbot):
    select(page, "econ")
    page.ask_name = lambda tag: "trade"
    with qtbot.waitSignal(page.changed):
        page.rename_button.click()
    assert names(page) == ["economy", "trade"]
    page.undo_button.click()
    assert names(page) == ["econ", "economy"]
    assert page.undo_button.isHidden()
    select(page, "econ")
    page.ask_other = lambda others: others[0]
    page.merge_button.click()
    assert [(tag.name, tag.articles) for tag in corpus.tags.all()] == [("economy", 3)]
    page.undo_button.click()
    select(page, "economy")
    page.remove_button.click()
    assert names(page) == ["econ"]
    assert not page.merge_button.isEnabled()
    page.undo()
    assert names(page) == ["econ", "economy"]


def test_an_empty_page_teaches(page, corpus):
    for tag in corpus.tags.all():
        corpus.tags.delete(tag.id)
    page.refresh()
    assert page._pages.currentIndex() == 0
    assert not page.remove_button.isEnabled()


def test_articles_are_shared_out(qtbot, corpus, messages):
    tasks = Tasks(lambda error: messages.tell(repr(error)))
    dialog = SharesDialog(None, corpus, QueueView(), messages, tasks)
    qtbot.addWidget(dialog)
    assert dialog.persons.text() == "ada"
    dialog.persons.setText("ada,  bo ,, ada")
    dialog.overlap.setValue(50)
    with qtbot.waitSignal(dialog.shared):
        dialog.share()
    assert corpus.assignments.persons() == {"ada": 3, "bo": 3}
    assert messages.said == ["Shared out: ada 3, bo 3."]
    word, undo = messages.action
    assert word == "Undo"
    with qtbot.waitSignal(dialog.shared):
        undo()
    assert corpus.assignments.persons() == {}
    tasks.close()


def test_one_person_cannot_overlap_and_that_is_said(qtbot, corpus, messages):
    tasks = Tasks(lambda error: messages.tell(repr(error)))
    dialog = SharesDialog(None, corpus, QueueView(), messages, tasks)
    qtbot.addWidget(dialog)
    dialog.share()
    qtbot.waitUntil(lambda: bool(messages.said))
    assert messages.said == ["Name at least two persons to share articles; nothing was changed."]
    assert corpus.assignments.persons() == {}
    tasks.close()


@pytest.mark.parametrize(
    "criteria", [Criteria(), Criteria(0.35, speakers=True), Criteria(0.0, True, True, True)]
)
def test_criteria_are_shown_and_read(qtbot, criteria):
    dialog = CriteriaDialog(None)
    qtbot.addWidget(dialog)
    dialog.set_criteria(criteria)
    assert dialog.criteria == criteria
    assert dialog.least.isEnabled() == (criteria.decided_from is not None)
