"""The settings beside the window: what they change is seen at once, and what detection needs is asked."""

from PySide6.QtCore import Qt

from annotator.gui.settings_dialog import SettingsDialog
from annotator.settings import load_settings

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened_dialog(program):
    program.key(Qt.Key.Key_Comma, CONTROL)
    dialog = program.window.commands.open_settings()
    assert dialog.isVisible()
    return dialog


def test_the_window_follows_at_once(start, article, fake_worker, qapp):
    def story(program):
        program.opened()
        dialog = opened_dialog(program)
        zoom = dialog.zoom.findText("150 %")
        dialog.zoom.setCurrentIndex(zoom)
        dialog.zoom.activated.emit(zoom)
        dialog.theme.setCurrentIndex(2)
        dialog.theme.activated.emit(2)
        dialog.threshold.slider.setValue(50)
        assert program.view._typography.zoom == 1.5
        assert program.view._painter.theme.name == "dark"
        assert program.window.threshold.hidden == 1
        dialog.close()

    start(story, article)


def test_another_name_holds_at_once_and_for_what_was_opened(start, article, fake_worker):
    def story(program):
        first = program.opened().id
        window = program.window
        window.status._person.click()
        dialog = window.findChild(SettingsDialog)
        assert dialog.person.hasFocus() or dialog.focusWidget() is dialog.person
        dialog.person.setText("Mia")
        dialog.person.editingFinished.emit()
        dialog.close()
        program.until(lambda: window.workspace.has_article and not window.detector.running)
        assert (program.article.id, window.workspace.corpus.person) == (first, "Mia")
        assert "Mia" in window.status.text
        assert window.workspace.corpus.read_only is False
        program.select("Velmark")
        program.key(Qt.Key.Key_Space)
        assert window.workspace.corpus.log.persons() == ["Mia"]
        assert window.store.current.person == "Mia"

    start(story, article)


def rename(program, name):
    dialog = program.window.commands.open_settings()
    dialog.person.setText(name)
    dialog.person.editingFinished.emit()
    dialog.close()


def test_a_name_that_is_refused_stays_as_it_was_and_can_be_given_later(start, article, fake_worker):
    def story(program):
        program.opened()
        window = program.window
        before = window.workspace.corpus.person
        window.workspace.everywhere.begin()
        rename(program, "Mia")
        assert "nothing else was changed" in program.message
        assert (window.store.current.person, window.workspace.corpus.person) == (before, before)
        window.workspace.everywhere.end(None)
        rename(program, "Mia")
        assert (window.store.current.person, window.workspace.corpus.person) == ("Mia", "Mia")
        program.opened()

    start(story, article)


def test_another_name_does_not_close_a_corpus_whose_file_has_gone(start, article, fake_worker, corpus_path):
    def story(program):
        number = program.opened().id
        window = program.window
        corpus_path.rename(corpus_path.with_name("elsewhere.sqlite"))
        rename(program, "Mia")
        assert "save a copy of it" in program.message
        assert program.article.id == number
        assert not corpus_path.exists(), "an empty corpus took the place of the open one"
        assert window.store.current.person == window.workspace.corpus.person != "Mia"

    start(story, article)


def test_what_was_typed_before_another_name_is_saved(start, article, fake_worker):
    def story(program):
        program.opened()
        number = program.select("Velmark").id
        program.window.inspector.focus_note()
        program.type("a country")
        rename(program, "Mia")
        program.opened()
        assert program.stored.annotations[number].note == "a country"

    start(story, article)


def test_the_keys_of_the_threshold_show_in_the_dialog_too(start, article, fake_worker):
    def story(program):
        program.opened()
        dialog = opened_dialog(program)
        program.window.actions_["threshold_up"].trigger()
        assert dialog.threshold.slider.value() == 5
        assert program.window.commands.open_settings() is dialog

    start(story, article)


def test_indirect_quotes_are_asked_for_and_found_by_detecting_again(start, article, fake_worker, home):
    def story(program):
        assert program.opened().detected_by == "fake@1"
        opened_dialog(program).indirect.click()
        program.window.desk.bar._action.click()
        program.until(lambda: program.article.detected_by == "fake@1+indirect")

    start(story, article)
    settings, _ = load_settings(home / "settings.toml")
    assert settings.indirect


def test_another_pipeline_runs_in_a_process_of_its_own(start, article, fake_worker):
    def story(program):
        program.opened()
        process = program.window.detector._process
        program.window.store.set(pipeline="en_other")
        program.window.actions_["detect"].trigger()
        program.until(lambda: not program.window.detector.running)
        assert program.window.detector._process is not process
        program.window.store.set(pipeline="")
        program.window.actions_["detect"].trigger()
        program.until(lambda: not program.window.detector.running)
        assert program.find("Velmark")

    start(story, article)


def test_a_pipeline_with_code_of_its_own_runs_only_when_it_is_allowed(start, article, fake_worker, home):
    (home / "settings.toml").write_text('pipeline = "/somewhere/code"\n', "utf-8")

    def story(program):
        program.until(lambda: "code of its own" in program.message)
        assert program.article.detected_by is None
        assert program.window.desk.bar._action.text() == "Run it"
        program.window.desk.bar._action.click()
        program.opened()
        assert program.find("Velmark")

    start(story, article)
