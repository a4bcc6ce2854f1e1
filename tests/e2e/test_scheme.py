"""The scheme editor in the real window: a label is renamed, and the window goes on with the new name."""

from PySide6.QtCore import Qt

from annotator.core.annotation import Layer


def test_an_older_change_is_undone_under_the_name_that_the_label_has_today(start, article, fake_worker):
    def story(program):
        program.opened()
        window = program.window
        program.select("Reuters")
        assert program.find("Reuters").label == "ORG"
        program.key(Qt.Key.Key_G)
        assert program.find("Reuters").label == "GPE"
        editor = window.schemes.open_editor()
        editor.labels.pick(Layer.ENTITY, "ORG")
        editor.label_form.rename_requested.emit("COMPANY")
        program.until(lambda: editor.migration is None)
        assert not window.workspace.everywhere.is_busy
        assert window.workspace.scheme.has_label(Layer.ENTITY, "COMPANY")
        editor.close()
        window.activateWindow()
        window.actions_["undo"].trigger()
        assert program.find("Reuters").label == "COMPANY"

    start(story, article)


def test_the_open_editor_takes_another_theme_at_once(start):
    def story(program):
        window = program.window
        window.store.set(theme="dark")
        editor = window.schemes.open_editor()
        dark = editor.labels.grab().toImage()
        window.store.set(theme="light")
        light = editor.labels.grab().toImage()
        window.store.set(theme="dark")
        assert editor.labels.grab().toImage() == dark
        assert light != dark
        assert editor.labels._delegate.theme.name == "dark"

    start(story)
