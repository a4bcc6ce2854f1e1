"""The window in other languages: the texts are there, keys and labels stay, nothing is cut off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPushButton, QSizePolicy, QToolButton

from annotator.core.annotation import Status
from annotator.gui.settings_dialog import SettingsDialog
from annotator.gui.translation import use_language


@pytest.fixture(autouse=True)
def english_again(qapp):
    yield
    use_language("en")


@pytest.fixture
def spoken(home):
    """`spoken(code)`: the settings ask for this language."""

    def write(language):
        (home / "settings.toml").write_text(f'language = "{language}"\n', "utf-8")

    return write


@pytest.mark.parametrize(
    ("language", "menu", "done", "close"),
    [
        ("de", "Datei", "fertig", "Schließen"),
        ("es", "Archivo", "terminado", "Cerrar"),
        ("en", "File", "done", "Close"),
    ],
)
def test_the_window_speaks_the_language_of_the_settings(
    start, article, fake_worker, spoken, language, menu, done, close
):
    spoken(language)

    def story(program):
        program.opened()
        window = program.window
        assert window.menuBar().actions()[0].text() == f"&{menu}"
        assert any(done in label.text() for label in window.queue.findChildren(QLabel))
        window.comfort.open_about()
        from annotator.gui.about import AboutDialog

        buttons = window.findChild(AboutDialog).findChildren(QPushButton)
        assert [button.text().replace("&", "") for button in buttons] == [close]  # Qt's own word

    start(story, article)


def test_keys_and_labels_are_the_same_in_every_language(start, article, fake_worker, spoken):
    spoken("de")

    def story(program):
        program.opened()
        program.key(Qt.Key.Key_Tab)
        program.key(Qt.Key.Key_Space)
        assert [a.label for a in program.stored.in_order() if a.status is Status.ACCEPTED] == ["direct"]
        assert program.window.actions_["label:entity:PERSON"].text() == "PERSON"

    start(story, article)


def test_an_unknown_language_of_the_system_is_english(monkeypatch, start, article, fake_worker):
    monkeypatch.setenv("LC_ALL", "C.UTF-8")

    def story(program):
        program.opened()
        assert program.window.menuBar().actions()[0].text() == "&File"

    start(story, article)


def cut_off(widget):
    """The texts under a widget that are wider than their place."""
    short = []
    for button in widget.findChildren(QAbstractButton):
        is_plain = isinstance(button, QPushButton | QToolButton | QCheckBox)
        may_elide = hasattr(button, "full_text")  # its tip has the whole
        if is_plain and button.isVisible() and button.text() and not may_elide:
            short += [button.text()] if button.width() < button.minimumSizeHint().width() else []
    for label in widget.findChildren(QLabel):
        if not label.isVisible() or label.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
            continue
        too_low = label.wordWrap() and label.height() < label.heightForWidth(label.width())
        too_narrow = not label.wordWrap() and label.width() < label.minimumSizeHint().width()
        short += [label.text()] if too_low or too_narrow else []
    return short


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_no_word_is_cut_off_in_the_smallest_window(start, article, fake_worker, spoken, language):
    spoken(language)

    def story(program):
        program.window.resize(program.window.minimumSize())
        program.until(lambda: program.window.width() == 900)
        assert cut_off(program.window.desk) == []
        assert cut_off(program.window.queue) == []
        program.window.library.open_paths([article])
        program.opened()
        program.key(Qt.Key.Key_Tab)
        program.until(lambda: program.window.selection.current is not None)
        assert cut_off(program.window.desk) == []
        assert cut_off(program.window.right) == []
        dialog = program.window.commands.open_settings()
        program.until(dialog.isVisible)
        assert isinstance(dialog, SettingsDialog)
        assert cut_off(dialog) == []
        dialog.close()

    start(story)


@pytest.mark.parametrize(
    ("language", "saved", "undo", "undone"),
    [
        ("de", "Gespeichert: “Reuters” annehmen", "Rückgängig: “Reuters” annehmen", "“Reuters” annehmen"),
        ("es", "Guardado: Aceptar “Reuters”", "Deshacer: Aceptar “Reuters”", "Aceptar “Reuters”"),
    ],
)
def test_changes_are_named_in_the_language_also_after_a_restart(
    start, article, fake_worker, spoken, language, saved, undo, undone
):
    spoken(language)

    def story(program):
        program.opened()
        program.select("Reuters")
        program.key(Qt.Key.Key_Space)
        assert saved in program.window.status.text
        assert program.window.actions_["undo"].text() == undo

    start(story, article)

    def later(program):
        program.opened()
        assert program.window.actions_["undo"].text() == undo
        assert program.window.workspace.undo_title == "Accept “Reuters”", "the corpus keeps English"
        program.window.actions_["undo"].trigger()
        assert program.window.status.text.split(" | ")[0].endswith(undone)

    start(later)


def test_a_file_that_cannot_be_read_is_told_in_the_language(start, article, fake_worker, spoken, tmp_path):
    spoken("de")
    empty = tmp_path / "leer.txt"
    empty.write_text("", "utf-8")

    def story(program):
        program.until(lambda: program.message)
        assert program.message == "„leer.txt“ ist leer; öffnen Sie eine andere Datei."

    start(story, empty)
