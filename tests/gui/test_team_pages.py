"""Agreement, adjudication, own annotations and merging, each page with a real corpus behind it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from annotator.core import edits
from annotator.core.annotation import Annotation, Article, Block, Change, Layer, Role, Span, Status
from annotator.core.disagreements import Kind
from annotator.core.three_way import Choice
from annotator.corpus import Corpus
from annotator.corpus.version_rows import Mode, VersionKind
from annotator.gui.adjudication_page import AdjudicationPage
from annotator.gui.agreement_page import AgreementPage
from annotator.gui.merging_page import MergingPage
from annotator.gui.settings_store import SettingsStore
from annotator.gui.tasks import Tasks
from annotator.gui.versions_page import VersionsPage
from annotator.settings import Settings
from annotator.workspace import Workspace

TEXT = "Ada met Bob in Paris. Bob left for Rome."
WORDS = {"a": ("PERSON", 0, 3), "b": ("ORG", 8, 11), "c": ("GPE", 15, 20), "r": ("GPE", 35, 39)}


def raise_(error):
    """What a bug in a task does."""
    raise error


def annotated(path, person, *changes):
    """The corpus after somebody's changes of the first article: (id, label), None to accept."""
    corpus = Corpus.open(path, person=person)
    for annotation_id, label in changes:
        old = corpus.load(1).annotations[annotation_id]
        new = replace(old, label=label or old.label, status=Status.ACCEPTED)
        corpus.save(1, Change("Decide", (old,), (new,)))
    corpus.close()


@pytest.fixture
def path(tmp_path):
    """Ann and Ben agree about `a`, differ about `b`, and only Ann has `c`, only Ben `r`."""
    target = tmp_path / "c.sqlite"
    corpus = Corpus.open(target, person="Zoe")
    made = {i: Annotation(i, Layer.ENTITY, n, (Span(s, e),), origin="m") for i, (n, s, e) in WORDS.items()}
    blocks = (Block(0, len(TEXT), Role.BODY),)
    corpus.add(Article(TEXT, blocks=blocks, annotations=made, detected_by="m@1"), b"1")
    corpus.versions.set_mode(Mode.OWN)
    corpus.close()
    annotated(target, "Ann", ("a", None), ("b", "PERSON"), ("c", None))
    annotated(target, "Ben", ("a", None), ("b", None), ("r", None))
    return target


@pytest.fixture
def workspace(path, scheme):
    workspace = Workspace(scheme, Corpus.open(path, person="Cid"))
    yield workspace
    workspace.corpus.close()


@pytest.fixture
def store(tmp_path):
    return SettingsStore(Settings(), tmp_path / "settings.toml")


@pytest.fixture
def tasks(qapp):
    tasks = Tasks(raise_)
    yield tasks
    tasks.close()


@pytest.fixture
def agreement(qtbot, workspace, store, tasks):
    page = AgreementPage(None, workspace, store, tasks)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: page.table.figures.rowCount() > 0)
    return page


@pytest.fixture
def adjudication(qtbot, workspace, store):
    page = AdjudicationPage(None, workspace, store)
    qtbot.addWidget(page)
    sides = [side for side, _ in workspace.corpus.versions.sides()]
    page.show()
    page.show_articles(workspace.corpus.versions.comparable(sides), sides)
    return page


def words(page):
    return [found.words for found in page.disagreements.model.found]


def adjudicated(corpus):
    (row,) = corpus.versions.adjudicated().values()
    return {
        (a.text_in(TEXT), a.label) for a in corpus.load(row).annotations.values()
        if a.status is Status.ACCEPTED
    }  # fmt: skip


def sources(corpus):
    return [
        corpus.versions.load(v.id).annotations
        for v in corpus.versions.of(1)
        if v.side.kind != VersionKind.ADJUDICATED.value
    ]


def test_what_is_agreed_is_not_offered_again_once_it_is_taken(adjudication):
    button = adjudication.choices.agreed_button
    assert (button.text(), button.isEnabled()) == ("Take 1 agreed  (Return)", True)
    adjudication.take_agreed()
    assert (button.text(), button.isEnabled()) == ("All agreed are taken", False)
    adjudication.undo()
    assert button.isEnabled()


def test_the_first_disagreement_is_in_the_middle_of_its_column(qtbot, tmp_path, scheme, store):
    """The columns have no height yet when they are filled."""
    lines = [f"Ada met Bob in Paris {number}, and many words stand here." for number in range(90)]
    text = "\n\n".join(lines)
    place = text.index("Bob in Paris 45")
    made = Annotation("b", Layer.ENTITY, "ORG", (Span(place, place + 3),), origin="m")
    corpus = Corpus.open(tmp_path / "long.sqlite", person="Zoe")
    blocks = (Block(0, len(text), Role.BODY),)
    corpus.add(Article(text, blocks=blocks, annotations={"b": made}, detected_by="m@1"), b"1")
    corpus.versions.set_mode(Mode.OWN)
    corpus.close()
    annotated(tmp_path / "long.sqlite", "Ann", ("b", "PERSON"))
    annotated(tmp_path / "long.sqlite", "Ben", ("b", None))
    workspace = Workspace(scheme, Corpus.open(tmp_path / "long.sqlite", person="Cid"))
    page = AdjudicationPage(None, workspace, store)
    qtbot.addWidget(page)
    sides = [side for side, _ in workspace.corpus.versions.sides()]
    page.show()
    page.show_articles(workspace.corpus.versions.comparable(sides), sides)

    def places():
        views = [column.view for column in page.texts.columns]
        return [v.layout_.caret(place).center().y() - v.verticalScrollBar().value() for v in views]

    height = page.height()
    qtbot.waitUntil(lambda: all(0.2 * height < y < 0.6 * height for y in places()))
    workspace.corpus.close()


def test_the_table_has_a_row_a_label_and_a_figure_with_its_n(agreement):
    model = agreement.table.figures
    names = [model.name(row)[0] for row in range(model.rowCount())]
    assert names == ["all labels", "PERSON", "GPE", "ORG", "same label"]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "F1 exact"
    cell = model.index(0, 1)
    assert (model.figure(cell).value, model.figure(cell).n) == (pytest.approx(1 / 3), 6)
    assert "n 6" in model.data(cell, Qt.ItemDataRole.ToolTipRole)


def test_each_row_leads_to_its_disagreements(agreement):
    assert words(agreement) == ["Bob", "Paris", "Rome"]
    agreement.table.selectRow(2)
    assert words(agreement) == ["Paris", "Rome"]
    agreement.table.selectRow(4)
    assert words(agreement) == ["Bob"]


def test_disagreements_are_filtered_by_kind_and_label(agreement):
    box = agreement.disagreements.kind_box
    box.setCurrentIndex(box.findData(Kind.LABEL.value))
    box.activated.emit(box.currentIndex())
    assert words(agreement) == ["Bob"]
    box.setCurrentIndex(0)
    label = agreement.disagreements.label_box
    label.setCurrentIndex(label.findData("GPE"))
    label.activated.emit(label.currentIndex())
    assert words(agreement) == ["Paris", "Rome"]


def test_return_on_a_disagreement_asks_for_its_adjudication(qtbot, agreement):
    agreement.disagreements.go_to(1)
    with qtbot.waitSignal(agreement.adjudication_requested) as asked:
        qtbot.keyClick(agreement.disagreements.list, Qt.Key.Key_Return)
    articles, sides, found = asked.args
    assert ([a.base_id for a in articles], len(sides), found.words) == ([1], 2, "Paris")


def test_one_person_alone_is_not_measured(agreement):
    for box in list(agreement.boxes.values())[1:]:
        box.setChecked(False)
    agreement.measure()
    assert "two people" in agreement.bar.text


def test_adjudication_goes_by_one_key_a_choice_and_never_touches_the_sources(qtbot, adjudication, workspace):
    before = sources(workspace.corpus)
    assert words(adjudication) == ["Bob", "Paris", "Rome"]
    assert workspace.corpus.versions.adjudicated() == {}
    keyed = adjudication.disagreements.list
    qtbot.keyClick(keyed, Qt.Key.Key_1)  # Ann: Bob is a PERSON
    qtbot.keyClick(keyed, Qt.Key.Key_2)  # Ben: Paris is nothing
    qtbot.keyClick(keyed, Qt.Key.Key_2)  # Ben: Rome is a GPE
    qtbot.keyClick(keyed, Qt.Key.Key_Return)
    assert adjudicated(workspace.corpus) == {("Ada", "PERSON"), ("Bob", "PERSON"), ("Rome", "GPE")}
    assert sources(workspace.corpus) == before
    assert adjudication.desk.open_count == 0
    assert workspace.corpus.check() == []


def test_tab_walks_over_what_is_not_decided_and_letters_relabel(qtbot, adjudication, workspace):
    keyed = adjudication.disagreements.list
    assert adjudication.disagreements.current.words == "Bob"
    qtbot.keyClick(keyed, Qt.Key.Key_Tab)
    assert adjudication.disagreements.current.words == "Paris"
    qtbot.keyClick(keyed, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert adjudication.disagreements.current.words == "Bob"
    key = workspace.scheme.label(Layer.ENTITY, "ORG").key
    qtbot.keyClick(keyed, Qt.Key(ord(key)))
    assert adjudicated(workspace.corpus) == {("Bob", "ORG")}
    assert adjudication.disagreements.current.words == "Paris"


def test_choices_are_undone_and_redone_also_after_the_page_was_opened_anew(qtbot, adjudication, workspace):
    adjudication.take(1)
    adjudication.take(1)
    adjudication.undo()
    assert adjudicated(workspace.corpus) == {("Bob", "PERSON")}
    adjudication._open(0)
    assert adjudication.desk.open_count == 2
    adjudication.redo()
    assert adjudicated(workspace.corpus) == {("Bob", "PERSON"), ("Paris", "GPE")}
    row = next(iter(workspace.corpus.versions.adjudicated().values()))
    assert [entry.person for entry in workspace.corpus.history(row)] == ["Cid", "Cid"]


def test_an_article_is_done_only_when_all_is_decided(adjudication, workspace):
    adjudication.finish()
    assert "3 disagreements" in adjudication.bar.text
    for _ in range(3):
        adjudication.take(0)
    adjudication.finish()
    (row,) = workspace.corpus.versions.adjudicated().values()
    done = workspace.corpus.load(row)
    assert done.labels.done
    assert adjudicated(workspace.corpus) == {("Ada", "PERSON")}


def test_a_click_on_an_annotation_goes_to_its_disagreement(adjudication):
    adjudication.texts.annotation_chosen.emit(1, "r")
    assert adjudication.disagreements.current.words == "Rome"


def test_the_columns_show_what_counts_and_ring_the_passage(adjudication):
    shown = [set(c.view.article.annotations) for c in adjudication.texts.columns[:2]]
    assert shown == [{"a", "b", "c"}, {"a", "b", "r"}]
    assert [c.title.text() for c in adjudication.texts.columns] == ["Ann", "Ben", "Adjudicated"]
    assert adjudication.choices.buttons[0].full_text == "1   Ann: PERSON"
    assert adjudication.choices.buttons[1].full_text == "2   Ben: ORG"


@pytest.fixture
def versions(qtbot, workspace, store):
    page = VersionsPage(None, workspace, store)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    return page


def test_the_mode_of_the_corpus_is_shown_and_set(qtbot, versions, workspace):
    assert versions.modes[Mode.OWN].isChecked()
    with qtbot.waitSignal(versions.mode_changed):
        versions.modes[Mode.BLIND].click()
    assert workspace.corpus.versions.mode is Mode.BLIND
    assert "is kept" in versions.bar.text
    versions.modes[Mode.SHARED].click()
    assert "is shown again" in versions.bar.text


def test_articles_are_picked_to_be_annotated_again(qtbot, versions, workspace):
    versions.repeat()
    assert "so long ago" in versions.bar.text
    workspace.corpus.save(1, edits.accept(workspace.corpus.load(1), "a"))
    versions.days.setValue(0)
    versions.repeat()
    assert versions.model.rowCount() == 1
    with qtbot.waitSignal(versions.version_requested) as asked:
        versions.list.activated.emit(versions.model.index(0))
    assert dict(workspace.corpus.load(asked.args[0]).annotations) == {}


@pytest.fixture
def other(path, tmp_path):
    """A copy in which Ben goes on; in the corpus Ann does: both have decided about Rome."""
    corpus = Corpus.open(path, person="Zoe")
    corpus.versions.set_mode(Mode.SHARED)
    target = tmp_path / "other.sqlite"
    corpus.backup(target)
    corpus.close()
    annotated(path, "Ann", ("r", "LOC"))
    annotated(target, "Ben", ("r", "ORG"), ("c", None))
    return target


@pytest.fixture
def merging(qtbot, other, workspace, store, tasks):
    page = MergingPage(None, workspace, store, tasks)
    qtbot.addWidget(page)
    page.show()
    page.show_other(other)
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    return page


def labels(corpus):
    return {i: a.label for i, a in corpus.load(1).annotations.items() if a.status is Status.ACCEPTED}


@pytest.mark.parametrize(("key", "label"), [("1", "LOC"), ("2", "ORG"), ("3", "LOC")])
def test_conflicts_are_chosen_by_a_key_and_merged(qtbot, merging, workspace, other, key, label):
    assert (
        merging.about.text() == f"{other.name} – articles annotated here and there, joined: 1 · conflicts: 1"
    )
    qtbot.keyClick(merging.list, Qt.Key(ord(key)))
    choice = {"1": Choice.MINE, "2": Choice.THEIRS, "3": Choice.BOTH}[key]
    assert list(merging.model.choices.values()) == [choice]
    with qtbot.waitSignal(merging.merged):
        merging.merge()
    assert labels(workspace.corpus) == {"c": "GPE", "r": label}
    kept = workspace.corpus.versions.all(VersionKind.MERGED)
    assert len(kept) == (choice is Choice.BOTH)
    assert not merging.merge_button.isEnabled()
    assert merging.about.text().startswith(f"Merged with {other.name} – ")


def test_a_file_with_nothing_new_says_so(qtbot, merging, workspace, other):
    with qtbot.waitSignal(merging.merged):
        merging.merge()
    merging.show_other(other)
    qtbot.waitUntil(lambda: "nothing that is not here" in merging.about.text())
    assert not merging.merge_button.isEnabled()
