"""Export from the window, read back with the tool the format is for."""

import csv
import json

import spacy
from PySide6.QtCore import Qt
from spacy.tokens import DocBin

from annotator.core.annotation import Status
from annotator.gui.annotated_import import AnnotatedImportDialog
from annotator.gui.export_dialog import ExportDialog

CONTROL = Qt.KeyboardModifier.ControlModifier


def write(program, format_name, path, *, suggestions=False):
    """Goes through the export dialog as a user does, but for the file dialog."""
    program.window.messages.ask_save = lambda title, start, filters: str(path)
    program.key(Qt.Key.Key_E, CONTROL)
    (dialog,) = program.window.findChildren(ExportDialog)
    dialog.format_box.setCurrentIndex(dialog.format_box.findData(format_name))
    dialog.suggestions.setChecked(suggestions)
    with program.bot.waitSignal(dialog.written, timeout=30_000):
        program.bot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    dialog.close()


def decide(program):
    program.opened()
    program.select("Katarina Holm")
    program.key(Qt.Key.Key_Space)
    program.select("Reuters")
    program.key(Qt.Key.Key_X)


def test_only_what_was_accepted_is_in_the_spacy_file(start, article, fake_worker, tmp_path):
    path = tmp_path / "out.spacy"

    def story(program):
        decide(program)
        write(program, "spacy", path)
        assert program.message.endswith("annotations 1, articles 1.")

    start(story, article)
    docs = list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))
    assert [(e.text, e.label_) for doc in docs for e in doc.ents] == [("Katarina Holm", "PERSON")]


def test_suggestions_come_along_on_request_and_rejected_ones_never(start, article, fake_worker, tmp_path):
    path = tmp_path / "out.jsonl"

    def story(program):
        decide(program)
        write(program, "jsonl", path, suggestions=True)

    start(story, article)
    record = json.loads(path.read_text("utf-8").splitlines()[0])
    words = [record["text"][a["start"] : a["end"]] for a in record["annotations"]]
    assert "Katarina Holm" in words
    assert "Velmark" in words
    assert "Reuters" not in words
    assert {a["status"] for a in record["annotations"]} == {Status.ACCEPTED.value, Status.SUGGESTED.value}


def test_csv_is_read_by_a_spreadsheet_with_its_speaker(start, article, fake_worker, tmp_path):
    path = tmp_path / "out.csv"

    def story(program):
        program.opened()
        program.key(Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        write(program, "csv", path)

    start(story, article)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    quote = next(row for row in rows if row["layer"] == "quote")
    assert quote["speaker"] == "Katarina Holm"


def test_conll_has_one_line_a_token(start, article, fake_worker, tmp_path):
    path = tmp_path / "out.conll"

    def story(program):
        decide(program)
        write(program, "conll", path)

    start(story, article)
    tagged = [line.split() for line in path.read_text("utf-8").splitlines() if line.strip()]
    assert [cells[-1] for cells in tagged if cells[-1] != "O"] == ["B-PERSON", "I-PERSON"]


def test_export_that_cannot_be_written_says_so_and_the_window_goes_on(start, article, fake_worker, tmp_path):
    def story(program):
        decide(program)
        program.window.messages.ask_save = lambda *_: str(tmp_path / "missing" / "out.csv")
        dialog = program.window.commands.open_export()
        with program.bot.waitSignal(dialog.rejected, timeout=30_000):
            program.bot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
        assert "out.csv" in program.message

    start(story, article)


def test_annotated_data_is_imported_from_the_menu_and_taken_back(start, article, fake_worker, tmp_path):
    path = tmp_path / "tasks.jsonl"

    def story(program):
        program.opened()
        stored = program.window.workspace.article
        at = stored.text.index("Velmark")
        record = {"text": stored.text, "label": [[at, at + len("Velmark"), "THING"]]}
        path.write_text(json.dumps(record), "utf-8")
        program.window.messages.ask_files = lambda *_: [str(path)]
        program.window.actions_["import_annotated"].trigger()
        (dialog,) = program.window.findChildren(AnnotatedImportDialog)
        program.bot.waitUntil(dialog.import_button.isEnabled)
        with program.bot.waitSignal(dialog.imported, timeout=30_000):
            program.bot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
        labels = [a.label for a in program.window.workspace.article.annotations.values()]
        assert labels.count("THING") == 1
        program.window.actions_["undo"].trigger()
        assert program.window.workspace.article.annotations.keys() == stored.annotations.keys()

    start(story, article)
