"""The dialogs of export and of import of annotated data, each with a real corpus behind it."""

import json
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from annotator.core.annotation import Annotation, Article, Change, Layer, Metadata, Source, Span, Status
from annotator.core.label_mapping import Named
from annotator.corpus import Corpus
from annotator.exports import FORMATS, Misfit
from annotator.gui.annotated_import import AnnotatedImportDialog
from annotator.gui.export_dialog import ExportDialog
from annotator.gui.export_scopes import ALL, DECIDED, DONE, SETS
from annotator.gui.messages import MessageBar, Messages
from annotator.gui.tasks import Tasks
from annotator.gui.theme import DARK
from annotator.workspace import Workspace

TEXT = "He met O'Hare in Boston."


def entity(words, label, status=Status.ACCEPTED, note=""):
    """An entity of TEXT."""
    start = TEXT.index(words)
    span = Span(start, start + len(words))
    return Annotation(f"{label}-{words}", Layer.ENTITY, label, (span,), status, note=note)


def raise_(error):
    """What a bug in a task does."""
    raise error


@pytest.fixture
def workspace(tmp_path, scheme):
    """Two articles with a misfit, one without annotations."""
    workspace = Workspace(scheme, Corpus.open(tmp_path / "c.sqlite", person="Ada"))
    found = (
        entity("Hare", "PERSON"),
        entity("Boston", "GPE", note="?"),
        entity("He", "PERSON", Status.SUGGESTED),
    )
    for number in (1, 2):
        metadata = Metadata(f"Article {number}", outlet=f"Paper {number}")
        article = Article(f"{TEXT}{' ' * number}", metadata, annotations={a.id: a for a in found})
        workspace.corpus.add(article, f"{number}".encode())
    workspace.corpus.add(Article("Nothing.", Metadata("Nothing"), Source("3.txt")), b"3")
    yield workspace
    workspace.corpus.close()


class Stage:
    """What a dialog needs around it."""

    def __init__(self, qtbot, workspace):
        self.bot, self.workspace = qtbot, workspace
        self.bar = MessageBar()
        qtbot.addWidget(self.bar)
        self.messages = Messages(self.bar, self.bar)
        self.tasks = Tasks(raise_)
        self.places = []

    def settle(self):
        self.bot.waitUntil(lambda: not self.tasks.busy, timeout=30_000)

    def export(self, **more):
        corpus, scheme = self.workspace.corpus, self.workspace.scheme
        dialog = ExportDialog(None, corpus, self.tasks, self.messages, 1, scheme=scheme, **more)
        return self._shown(dialog)

    def annotated(self, *paths):
        dialog = AnnotatedImportDialog(
            None, self.workspace, self.tasks, self.messages, [str(path) for path in paths]
        )
        return self._shown(dialog)

    def _shown(self, dialog):
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.bot.addWidget(dialog)
        dialog.set_theme(DARK)
        dialog.place_requested.connect(lambda *place: self.places.append(place))
        dialog.show()
        self.settle()
        return dialog


@pytest.fixture
def stage(qtbot, workspace):
    """A stage; its tasks end with it."""
    stage = Stage(qtbot, workspace)
    yield stage
    stage.tasks.close()


def choose(box, data):
    """What the mouse does with a list."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def texts(tree, item=None):
    """The first column of a tree, or of an item's children."""
    item = item or tree.invisibleRootItem()
    return [item.child(row).text(0) for row in range(item.childCount())]


def labels_of(workspace, article_id=1):
    """Labels and statuses in the corpus."""
    found = workspace.corpus.load(article_id).annotations.values()
    return sorted((a.label, a.status.value) for a in found)


# -- export -------------------------------------------------------------------------------------------------


def test_formats_are_grouped_and_all_can_be_written(stage):
    box = stage.export().form.format_box
    names = [box.itemData(row) for row in range(box.count())]
    assert {name for name in names if name} == {n for n, f in FORMATS.items() if f.writes}
    assert box.currentData() == "jsonl"
    assert [box.itemText(row) for row, name in enumerate(names) if not name] == [
        "To train models",
        "For other tools",
        "As tables",
        "To read",
    ]


def test_articles_with_decisions_come_first_if_none_is_done(stage):
    dialog = stage.export()
    box = dialog.scope_box
    assert [box.itemData(row) for row in range(box.count())] == [DECIDED, ALL, "current", SETS]
    assert box.itemText(0) == "Articles with decisions (2)"
    assert box.findData(DONE) == -1


def test_losses_open_to_their_places_and_a_place_opens_the_article(stage):
    dialog = stage.export()
    choose(dialog.form.format_box, "conll")
    stage.settle()
    shown = texts(dialog.losses)
    assert shown[0] == "begin or end inside a word"
    assert "notes" in shown
    item = dialog.losses.topLevelItem(shown.index("notes"))
    item.setExpanded(True)
    stage.settle()
    assert [(item.child(n).text(0), item.child(n).text(1)) for n in range(2)] == [
        ("Boston  GPE", "Article 1"),
        ("Boston  GPE", "Article 2"),
    ]
    dialog.losses.itemActivated.emit(item.child(1), 0)
    assert stage.places == [(2, "GPE-Boston")]


def test_misfits_are_chosen_for_all_and_by_place_with_keys(stage, tmp_path):
    dialog = stage.export()
    choose(dialog.form.format_box, "conll")
    stage.settle()
    assert dialog.form.misfit_box.isVisible()
    top = dialog.losses.topLevelItem(0)
    top.setExpanded(True)
    stage.settle()
    assert texts(dialog.losses, top) == ["Hare  →  the word is cut"] * 2
    choose(dialog.form.misfit_box, Misfit.EXPAND)
    dialog.losses.setCurrentItem(top.child(1))
    stage.bot.keyClick(dialog.losses, Qt.Key.Key_4)
    assert texts(dialog.losses, top) == ["Hare  →  O'Hare", "Hare  →  left out *"]
    output = tmp_path / "a.conll"
    dialog.write(output)
    stage.settle()
    lines = output.read_text("utf-8").splitlines()
    tagged = [line.split()[0] for line in lines if line and not line.endswith(" O")]
    assert tagged == ["O'Hare", "Boston", "Boston"]
    stage.bot.keyClick(dialog.losses, Qt.Key.Key_0)
    assert dialog.losses.choices == {}


def test_the_result_shows_counts_and_problems_with_their_places(stage, tmp_path):
    dialog = stage.export()
    choose(dialog.form.format_box, "conll")
    with stage.bot.waitSignal(dialog.written):
        dialog.write(tmp_path / "a.conll")
    assert dialog.isVisible()
    counts = dialog.outcome.counts
    rows = [[counts.topLevelItem(n).text(column) for column in range(3)] for n in range(2)]
    assert rows == [["GPE  (entity)", "2", "2"], ["PERSON  (entity)", "2", "2"]]
    problems = dialog.outcome.problems
    assert texts(problems) == ["Hare – Article 1", "Hare – Article 2"]
    problems.itemActivated.emit(problems.topLevelItem(0), 0)
    assert stage.places == [(1, "PERSON-Hare")]
    assert "read back in full" in dialog.outcome.summary.text()


def test_without_problems_it_closes_and_says_so(stage, tmp_path):
    dialog = stage.export()
    output = tmp_path / "a.jsonl"
    with stage.bot.waitSignal(dialog.accepted):
        dialog.write(output)
    assert stage.bar.text == f"Written to {output}, read back in full: annotations 4, articles 2."


def test_a_training_set_is_divided_shown_and_written(stage, tmp_path):
    dialog = stage.export()
    choose(dialog.form.scope_box, SETS)
    stage.settle()
    form = dialog.form.splits
    assert form.isVisible()
    assert form.table.topLevelItem(0).text(0) == "articles"
    form.shares[0].setValue(50)
    form.shares[1].setValue(50)
    form.shares[2].setValue(0)
    form.by_outlet.setChecked(True)
    form.again.click()
    stage.settle()
    assert [form.table.topLevelItem(0).text(column) for column in (1, 2, 3)] == ["1", "1", "0"]
    folder = tmp_path / "set"
    dialog.write(folder)
    stage.settle()
    assert {"train.jsonl", "dev.jsonl", "datasheet.md", "scheme.toml", "guidelines.md"} == {
        file.name for file in folder.iterdir()
    }
    assert stage.workspace.corpus.splits.counts() == {"dev": 1, "train": 1}


def test_only_the_selection_is_offered_and_written(stage, tmp_path):
    dialog = stage.export(selected=[2, 3])
    assert dialog.scope_box.itemText(0) == "The selected articles (2)"
    output = tmp_path / "a.jsonl"
    with stage.bot.waitSignal(dialog.accepted):
        dialog.write(output)
    titles = [json.loads(line)["title"] for line in output.read_text("utf-8").splitlines()]
    assert titles == ["Article 2", "Nothing"]


def test_rejected_ones_are_offered_where_the_format_tells_them_apart(stage):
    dialog = stage.export()
    assert dialog.form.rejected.isVisible() == FORMATS["jsonl"].negatives
    dialog.form.rejected.setChecked(True)
    choose(dialog.form.format_box, "conll")
    assert not dialog.form.rejected.isVisible()
    assert not dialog.form.with_rejected


def test_escape_cancels_and_nothing_is_written(stage, tmp_path, monkeypatch):
    dialog = stage.export()
    load = stage.workspace.corpus.load

    rejected = threading.Event()

    def load_later(article_id):
        rejected.wait()
        return load(article_id)

    monkeypatch.setattr(stage.workspace.corpus, "load", load_later)
    dialog.write(tmp_path / "a.jsonl")
    stage.bot.keyClick(dialog, Qt.Key.Key_Escape)
    rejected.set()
    stage.settle()
    assert not (tmp_path / "a.jsonl").exists()


def test_licences_and_guideline_are_kept_in_the_corpus_and_stand_in_the_datasheet(stage, tmp_path):
    dialog = stage.export()
    form = dialog.form
    assert not form.datasheet.isVisible()
    choose(form.format_box, "bundle")
    assert form.datasheet.isVisible()
    assert "Licences: 0 of 2 outlets. Guideline: version" in form.datasheet.about.text()
    choose(form.format_box, "jsonl")
    choose(dialog.scope_box, SETS)
    assert form.datasheet.isVisible()
    form.datasheet.button.click()
    fields = form.datasheet.dialog
    assert [fields.table.item(row, 0).text() for row in range(2)] == ["Paper 1", "Paper 2"]
    fields.table.item(1, 2).setText("CC BY 4.0")
    fields.others.setText("for research only")
    fields.version.setText("2.1 of March")
    fields.save_button.click()
    assert form.datasheet.dialog is None
    assert form.datasheet.about.text() == "Licences: 2 of 2 outlets. Guideline: version 2.1 of March."
    stage.settle()
    dialog.write(tmp_path / "set")
    stage.settle()
    sheet = (tmp_path / "set" / "datasheet.md").read_text("utf-8")
    assert "Guideline: version 2.1 of March, in guidelines.md." in sheet
    assert "| Paper 2 | 1 | CC BY 4.0 |" in sheet
    assert "| Paper 1 | 1 | for research only |" in sheet
    again = stage.export().form.datasheet
    again.open_fields()
    assert (again.dialog.others.text(), again.dialog.version.text()) == ("for research only", "2.1 of March")
    again.dialog.others.clear()
    again.dialog.save()
    assert again.about.text() == "Licences: 1 of 2 outlets. Guideline: version 2.1 of March."


# -- import -------------------------------------------------------------------------------------------------


def tasks_file(path):
    """A file of another tool: a known article, a new one, and a label in a wrong place."""
    records = [
        {"text": f"{TEXT} ", "label": [[7, 13, "PER"], [17, 23, "GPE"], [0, 2, "MISC"]]},
        {"text": "Ada came.", "label": [[0, 3, "PER"], [90, 93, "PER"]]},
    ]
    path.write_text("\n".join(map(json.dumps, records)), "utf-8")
    return path


def test_a_preview_says_what_would_come_of_it_and_changes_nothing(stage, tmp_path):
    before = labels_of(stage.workspace)
    dialog = stage.annotated(tasks_file(tmp_path / "t.jsonl"))
    stage.settle()
    assert dialog.format_box.currentData() == "doccano"
    assert "new articles: 1 · known: 1 · annotations to add: 3" in dialog.summary.text()
    assert "there already: 1" in dialog.summary.text()
    assert texts(dialog.found) == ["Not placed", "Known articles", "New articles"]
    assert texts(dialog.found, dialog.found.topLevelItem(0))[0].startswith("90-93: its words were not found")
    assert labels_of(stage.workspace) == before
    known = dialog.found.topLevelItem(1).child(0)
    assert (known.text(0), known.text(1)) == ("Article 1", "+2")
    dialog.found.itemActivated.emit(known, 0)
    assert stage.places == [(1, "")]


def test_labels_are_mapped_as_offered_or_chosen_and_that_is_remembered(stage, tmp_path):
    file = tasks_file(tmp_path / "t.jsonl")
    dialog = stage.annotated(file)
    stage.settle()
    per, misc = (Named(Layer.ENTITY, label) for label in ("PER", "MISC"))
    assert dialog.labels.boxes[per].currentData() == Named(Layer.ENTITY, "PERSON")
    assert dialog.labels.boxes[misc].currentData() == misc

    dialog.labels.boxes[misc].setCurrentIndex(1)
    dialog.labels.changed.emit()
    stage.settle()
    assert "left out: 1" in dialog.summary.text()
    before = labels_of(stage.workspace)
    with stage.bot.waitSignal(dialog.imported):
        stage.bot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    assert labels_of(stage.workspace) == sorted([*before, ("PERSON", "suggested")])
    assert labels_of(stage.workspace, 4) == [("PERSON", "suggested")]
    assert stage.bar.text == "Imported: 1 new articles; 1 annotations in 1 known articles."
    stage.bar._action.click()
    assert labels_of(stage.workspace) == before

    again = stage.annotated(file)
    stage.settle()
    assert again.labels.boxes[misc].currentText() == "Leave out"


def test_accepted_ones_accept_suggestions_and_decisions_stay(stage, tmp_path):
    corpus = stage.workspace.corpus
    old = corpus.load(1).annotations["GPE-Boston"]
    rejected = replace(old, status=Status.REJECTED)
    corpus.save(1, Change("Reject", (old,), (rejected,)))
    file = tmp_path / "t.jsonl"
    record = {"text": f"{TEXT} ", "label": [[17, 23, "GPE"], [0, 2, "PERSON"]]}
    file.write_text(json.dumps(record), "utf-8")
    dialog = stage.annotated(file)
    choose(dialog.status_box, Status.ACCEPTED)
    stage.settle()
    assert "suggestions to accept: 1" in dialog.summary.text()
    assert "decided otherwise here, which stays: 1" in dialog.summary.text()
    with stage.bot.waitSignal(dialog.imported):
        dialog.take()
    assert ("GPE", "rejected") in labels_of(stage.workspace)
    assert labels_of(stage.workspace).count(("PERSON", "accepted")) == 2


def test_a_file_of_another_format_is_refused_with_a_sentence(stage, tmp_path):
    file = tmp_path / "t.jsonl"
    file.write_text("no JSON", "utf-8")
    dialog = stage.annotated(file)
    choose(dialog.format_box, "brat")
    stage.settle()
    assert "No article of this format" in dialog.summary.text()
    assert not dialog.import_button.isEnabled()
    choose(dialog.format_box, "parquet")
    stage.settle()
    assert "is not a Parquet file" in dialog.summary.text()
    assert not dialog.import_button.isEnabled()


def test_nothing_is_taken_while_another_wide_edit_is_saved(stage, tmp_path):
    dialog = stage.annotated(tasks_file(tmp_path / "t.jsonl"))
    stage.settle()
    stage.workspace.everywhere.begin()
    dialog.take()
    assert "nothing else was changed" in stage.bar.text
    assert len(stage.workspace.corpus.article_ids()) == 3
    stage.workspace.everywhere.end(None)
