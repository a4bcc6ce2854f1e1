"""The settings: every field saves at once, and shows what was changed elsewhere."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider, QSpinBox, QWidget

from annotator.core.errors import UserError
from annotator.gui import pipelines
from annotator.gui.messages import MessageBar, Messages
from annotator.gui.pipelines import pipeline_choices
from annotator.gui.settings_dialog import SettingsDialog
from annotator.gui.settings_store import SettingsStore
from annotator.gui.threshold import Threshold
from annotator.settings import Settings, load_settings


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def store(tmp_path):
    return SettingsStore(Settings(person="ana"), tmp_path / "settings.toml")


@pytest.fixture
def messages(window, qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    return Messages(bar, window)


@pytest.fixture
def dialog(window, store, messages, qtbot, monkeypatch):
    installed = [SimpleNamespace(name="en_core_web_sm", dist=SimpleNamespace(version="3.8.0"))]
    monkeypatch.setattr(pipelines, "entry_points", lambda group: installed if group == "spacy_models" else [])
    made = SettingsDialog(window, store, Threshold(), messages, lambda: None)
    qtbot.addWidget(made)
    made.show()
    return made


def pick(combo, title):
    """Picks a row as a user does."""
    combo.setCurrentIndex(combo.findText(title))
    combo.activated.emit(combo.currentIndex())


def stored(store):
    """The settings as the file has them."""
    settings, warning = load_settings(store.path)
    assert warning is None
    return settings


def test_every_field_saves_as_it_changes(dialog, store, qtbot):
    pick(dialog.theme, "Dark")
    assert stored(store).theme == "dark"
    pick(dialog.zoom, "150 %")
    assert stored(store).zoom == 1.5
    dialog.serif.click()
    dialog.on_open.click()
    dialog.indirect.click()
    pick(dialog.scheme, "General")
    pick(dialog.pipeline, "en_core_web_sm 3.8.0")
    qtbot.keyClick(dialog.guess_threshold.slider, Qt.Key.Key_Right)
    dialog.person.selectAll()
    qtbot.keyClicks(dialog.person, "Bo")
    dialog.person.editingFinished.emit()
    now = stored(store)
    assert (now.serif, now.detect_on_open, now.indirect) == (False, False, True)
    assert (now.scheme, now.pipeline, now.guess_threshold, now.person) == (
        "general", "en_core_web_sm", 0.55, "Bo",
    )  # fmt: skip


def test_a_name_is_not_left_empty(dialog, store):
    dialog.person.clear()
    dialog.person.editingFinished.emit()
    assert (store.current.person, dialog.person.text()) == ("ana", "ana")


def test_what_changes_elsewhere_is_shown(dialog, store):
    store.set(theme="light", zoom=0.8, threshold=0.35, indirect=True)
    assert (dialog.theme.currentText(), dialog.zoom.currentText()) == ("Light", "80 %")
    assert (dialog.threshold.slider.value(), dialog.indirect.isChecked()) == (35, True)


def test_pipeline_and_indirect_tell_that_detection_would_find_something_else(dialog, qtbot):
    with qtbot.waitSignal(dialog.detection_changed):
        dialog.indirect.click()
    with qtbot.waitSignal(dialog.detection_changed):
        pick(dialog.pipeline, "en_core_web_sm 3.8.0")
    with qtbot.assertNotEmitted(dialog.detection_changed):
        pick(dialog.pipeline, "en_core_web_sm 3.8.0")
        dialog.on_open.click()


def test_a_folder_can_be_chosen_as_pipeline(dialog, store, messages, tmp_path, monkeypatch):
    folder = tmp_path / "my_pipeline"
    folder.mkdir()
    monkeypatch.setattr(messages, "ask_folder", lambda _title: "")
    pick(dialog.pipeline, "Choose a folder…")
    assert (store.current.pipeline, dialog.pipeline.currentIndex()) == ("", 0)
    monkeypatch.setattr(messages, "ask_folder", lambda _title: str(folder))
    pick(dialog.pipeline, "Choose a folder…")
    assert (store.current.pipeline, dialog.pipeline.currentText()) == (str(folder), "my_pipeline")


def test_the_folder_of_the_backups_and_their_number(dialog, store, messages, tmp_path, monkeypatch):
    part = dialog.backups
    assert (part.place.text(), part.beside.isEnabled()) == ("A folder beside the corpus", False)
    monkeypatch.setattr(messages, "ask_folder", lambda _title: "")
    part.choose.click()
    assert store.current.backup_folder == ""
    monkeypatch.setattr(messages, "ask_folder", lambda _title: str(tmp_path))
    part.choose.click()
    assert (stored(store).backup_folder, part.place.text()) == (str(tmp_path), str(tmp_path))
    part.beside.click()
    assert (stored(store).backup_folder, part.beside.isEnabled()) == ("", False)
    part.kept.setValue(12)
    assert stored(store).backups_kept == 12
    store.set(backups_kept=3)
    assert part.kept.value() == 3


def test_typing_a_number_of_backups_keeps_as_many_as_meant(dialog, store, qtbot):
    dialog.backups.kept.setFocus()
    dialog.backups.kept.selectAll()
    qtbot.keyClicks(dialog.backups.kept, "12")
    assert store.current.backups_kept == 5  # 1 would have thrown four away
    qtbot.keyClick(dialog.backups.kept, Qt.Key.Key_Return)
    assert store.current.backups_kept == 12


def test_a_file_that_is_no_scheme_is_not_taken(dialog, store, messages, tmp_path, monkeypatch):
    bad, good = tmp_path / "bad.toml", tmp_path / "mine.toml"
    bad.write_text("name = 3 =", "utf-8")
    good.write_text('name = "Mine"\nversion = 1\n[[entity]]\nname = "PERSON"\n', "utf-8")
    monkeypatch.setattr(messages, "ask_files", lambda _title, _filters: [str(bad)])
    pick(dialog.scheme, "Choose a file…")
    assert (store.current.scheme, dialog.scheme.currentText()) == ("news", "News")
    assert "bad.toml" in messages._bar.text
    monkeypatch.setattr(messages, "ask_files", lambda _title, _filters: [str(good)])
    pick(dialog.scheme, "Choose a file…")
    assert (Path(store.current.scheme), dialog.scheme.currentText()) == (good, "mine.toml")


def test_the_keyboard_reaches_every_field_and_each_has_a_name(dialog, qtbot):
    kinds = (QLineEdit, QComboBox, QAbstractButton, QSlider, QSpinBox)
    dialog.backups.beside.setEnabled(True)
    found = [field for kind in kinds for field in dialog.findChildren(kind)]
    fields = [field for field in found if not isinstance(field.parent(), QSpinBox)]
    assert len(fields) == 15
    assert all(field.accessibleName() or field.text() for field in fields)
    dialog.activateWindow()
    dialog.person.setFocus()
    reached = set()
    for _ in fields:
        reached.add(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert reached == set(fields)


def test_it_says_where_the_file_lies(dialog, store):
    assert str(store.path) in dialog._file.text()


def test_a_pipeline_that_is_gone_stays_in_the_list(monkeypatch):
    monkeypatch.setattr(pipelines, "entry_points", lambda group: [])
    choices = pipeline_choices(pipelines.installed_packages(), "en_core_web_trf", "Shipped")
    assert [choice.name for choice in choices] == ["", "en_core_web_trf"]


def test_it_is_said_which_labels_hold_in_the_open_corpus(dialog, scheme, qtbot):
    assert dialog._applying.text().startswith("The open corpus has none of its own, so these hold in it")
    dialog._own_scheme = lambda: replace(scheme, name="Border study")
    dialog.hide()
    dialog.show()
    assert dialog._applying.text().startswith("The open corpus has its own, “Border study”")
    label = dialog._applying
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))

    def refuse():
        raise UserError("No corpus is open yet.")

    dialog._own_scheme = refuse
    dialog.hide()
    dialog.show()
    assert "none of its own" in dialog._applying.text()
