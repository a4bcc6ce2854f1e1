"""The scheme in the window: which one holds, its editor, and everything that follows when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.theme import pick_theme

if TYPE_CHECKING:
    from annotator.core.annotation import Change
    from annotator.core.scheme import Scheme
    from annotator.gui.main_window import MainWindow
    from annotator.gui.scheme_editor import SchemeEditor
    from annotator.gui.scheme_editor_model import SchemeEditing
    from annotator.gui.tasks import Tasks


class Schemes(QObject):
    """Between the scheme that the corpus stores and the parts of the window."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._editing: SchemeEditing | None = None
        self._editor: SchemeEditor | None = None
        window.signals.changed.connect(self._on_changed)
        window.workspace.everywhere.on_done(lambda _ids: self._follow())  # also without an open article
        window.store.changed.connect(self._show_theme)

    def use_corpus(self) -> None:
        """The scheme of the corpus that the workspace has now; the present one where it has none."""
        if self._editor is not None:
            self._editor.close()
        self._editing = None
        stored = self.stored()
        if stored is not None:
            self._take(stored)

    def stored(self) -> Scheme | None:
        """The scheme that the open corpus has of its own, if it has one; raises as `Workspace.corpus`."""
        return self._window.workspace.corpus.schemes.current()

    def open_editor(self) -> SchemeEditor | None:
        """Opens the scheme editor beside the window, or brings it to the front."""
        from annotator.gui.scheme_editor import SchemeEditor  # late: the window need not wait for it

        window = self._window
        with window.messages.attempt():
            if self._editor is None:
                theme = pick_theme(window.store.current.theme)
                self._editor = SchemeEditor(window, self._edited(), self._tasks, theme)
                self._editor.destroyed.connect(self._on_closed)
            self._editor.show()
            self._editor.activateWindow()
        return self._editor

    def _edited(self) -> SchemeEditing:
        from annotator.gui.scheme_editor_model import SchemeEditing

        if self._editing is None:
            window = self._window
            reserved = self._keys_of_the_program()
            self._editing = SchemeEditing(window.workspace, reserved)
            self._editing.scheme_changed.connect(self._take)
            self._editing.annotations_changed.connect(self._read_again)
        return self._editing

    def _keys_of_the_program(self) -> dict[str, str]:
        """Keys of one sign and what they do, as the user has set them."""
        actions = self._window.actions_
        others = (spec for spec in actions.specs if not spec.name.startswith("label:"))
        return {key: spec.text for spec in others for key in actions.keys_of(spec.name) if len(key) == 1}

    def _on_closed(self) -> None:
        self._editor = None

    def _show_theme(self) -> None:
        """The open editor follows the theme of the settings, or of the system."""
        if self._editor is not None:
            self._editor.set_theme(pick_theme(self._window.store.current.theme))

    def _on_changed(self, change: Change) -> None:
        """An undo or redo may have brought another version of the scheme."""
        scheme = self._window.workspace.scheme
        if change.operation is not None or any(not scheme.has_label(a.layer, a.label) for a in change.added):
            self._follow()

    def _follow(self) -> None:
        """The corpus may have another version of the scheme now."""
        stored = self.stored()
        if stored is not None and stored != self._window.workspace.scheme:
            self._take(stored)
        if self._editing is not None:
            self._editing.refresh()

    def _take(self, scheme: Scheme) -> None:
        """Every part that shows or offers labels follows."""
        window = self._window
        if scheme == window.workspace.scheme:
            return
        window.workspace.scheme = scheme
        window.actions_.set_scheme(scheme)
        window.commands.bind_labels()
        window.menus.set_scheme(scheme)
        window.desk.set_scheme(scheme)
        window.annotations.set_scheme(scheme)
        window.inspector.set_scheme(scheme)
        window.appearance.apply()
        window.show_inspector()

    def _read_again(self) -> None:
        """A migration has changed annotations in the corpus; memory must not write the old ones over it."""
        window = self._window
        if window.workspace.has_article:
            window.open_article(window.workspace.article.id)
        window.show_queue()
