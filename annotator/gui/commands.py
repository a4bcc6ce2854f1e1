"""What each action does: the handlers of the actions table that are not edits of one annotation."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from annotator.core import edits
from annotator.core.annotation import Layer, Span
from annotator.gui.actions import label_action
from annotator.gui.fields import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from annotator.gui.export_dialog import ExportDialog
    from annotator.gui.main_window import MainWindow
    from annotator.gui.settings_dialog import SettingsDialog
    from annotator.gui.tasks import Tasks


class Commands(QObject):
    """Binds the actions of a window."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        window.actions_.bind(
            {
                **self._file_actions(),
                **self._edit_actions(),
                **self._boundary_actions(),
                **self._view_actions(),
            }
        )

    def _file_actions(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "open": window.library.ask_files,
            "open_folder": window.library.ask_folder,
            "open_sample": window.library.open_sample,
            "open_corpus": self.ask_corpus,
            "export": self.open_export,
            "settings": self.open_settings,
            "quit": window.close,
            "undo": window.steps.undo,
            "redo": window.steps.redo,
            "copy": self.copy,
            "select_all": self.select_all,
            "find": window.desk.find_bar.open,
            "find_next": lambda: window.desk.find_bar.step(1),
            "find_previous": lambda: window.desk.find_bar.step(-1),
            "done": self.finish_article,
            "not_done": self.take_up_again,
            "remove_article": self.remove_article,
            "next_article": lambda: self.go_to_article(1),
            "previous_article": lambda: self.go_to_article(-1),
            "detect": window.detection.start,
            "stop_detection": window.detection.stop,
        }

    def _edit_actions(self) -> dict[str, Callable[[], object]]:
        window = self._window
        selection, labelling, judging = window.selection, window.labelling, window.judging
        handlers: dict[str, Callable[[], object]] = {
            "next": selection.next_suggestion,
            "previous": selection.previous_suggestion,
            "next_annotation": selection.next_annotation,
            "previous_annotation": selection.previous_annotation,
            "accept": labelling.accept,
            "reject": labelling.reject,
            "accept_all": labelling.accept_all,
            "threshold_up": partial(window.threshold.step, 1),
            "threshold_down": partial(window.threshold.step, -1),
            "delete": labelling.delete,
            "other_label": window.judging.ask_label,
            "merge": labelling.merge,
            "unsure": labelling.toggle_unsure,
            "note": self.write_note,
            "speaker": window.speakers.ask,
            "next_speaker": window.speakers.next_candidate,
            "cue": window.speakers.set_cue,
            "event_type": judging.ask_event_type,
            "stance": judging.ask_stance,
            "take_guess": partial(window.guessing.take_number, 0),
            "take_second_guess": partial(window.guessing.take_number, 1),
            "article_event": judging.ask_article_event,
            "article_stance": judging.ask_article_stance,
        }
        for number in range(6):
            handlers[f"candidate_{number + 1}"] = partial(window.speakers.set_candidate, number)
        for layer in (Layer.ENTITY, Layer.QUOTE):
            for label in window.workspace.scheme.of(layer):
                name = label_action(layer, label.name)
                handlers[name] = partial(labelling.label, layer, label.name)
        return handlers

    def _boundary_actions(self) -> dict[str, Callable[[], object]]:
        move = self._window.labelling.move
        handlers: dict[str, Callable[[], object]] = {}
        for edge in ("start", "end"):
            for side, step in (("left", -1), ("right", 1)):
                handlers[f"{edge}_{side}"] = partial(move, edge, step, character=False)
                handlers[f"{edge}_{side}_character"] = partial(move, edge, step, character=True)
        return handlers

    def _view_actions(self) -> dict[str, Callable[[], object]]:
        window = self._window
        appearance = window.appearance
        return {
            "palette": lambda: window.menus.open_palette(window.picker),
            "keys": lambda: window.menus.open_palette(window.picker, only_keyed=True),
            "theme": self.next_theme,
            "serif": appearance.toggle_serif,
            "zoom_in": lambda: appearance.zoom(1),
            "zoom_out": lambda: appearance.zoom(-1),
            "zoom_reset": lambda: appearance.zoom(0),
            "toggle_queue": lambda: window.queue.setVisible(window.queue.isHidden()),
            "toggle_inspector": lambda: window.right.setVisible(window.right.isHidden()),
            "next_panel": self.next_panel,
            "focus_article": window.selection.clear,
        }

    def copy(self) -> None:
        """The selected words, or those of the selected annotation, go to the clipboard."""
        window = self._window
        if not window.workspace.has_article:
            return
        text, span, current = window.workspace.article.text, window.view.selection, window.selection.current
        if span is not None:
            QGuiApplication.clipboard().setText(text[span.start : span.end])
        elif current is not None:
            QGuiApplication.clipboard().setText(current.text_in(text))

    def select_all(self) -> None:
        """Selects the whole text."""
        article = self._window.view.article
        if article is not None and article.text:
            self._window.view.select_text(Span(0, len(article.text)), reveal=False)

    def write_note(self) -> None:
        """Gives the keyboard to the note of what is selected, or of the article."""
        self._window.right.show()
        self._window.inspector.focus_note()

    def finish_article(self) -> None:
        """Marks the article as done and opens the next one that is not, from the top again after the last."""
        window = self._window
        with window.messages.attempt():
            article = window.workspace.article
            if not article.labels.done:
                window.workspace.do(edits.set_done(article, True))
            following = window.queue.neighbour(article.id, 1, undone=True)
            following = following or window.queue.neighbour(0, 1, undone=True)
            if following is None:
                window.messages.tell(self.tr("Done. All articles of the queue are done."))
            else:
                window.open_article(following)

    def take_up_again(self) -> None:
        """The article is not done after all."""
        with self._window.messages.attempt():
            self._window.workspace.do(edits.set_done(self._window.workspace.article, False))

    def remove_article(self) -> None:
        """Takes the open article out of the corpus, after a question: it cannot be undone."""
        window = self._window
        with window.messages.attempt():
            article = window.workspace.article
            name = article.metadata.title or article.source.name
            text = self.tr("Remove “{0}” with all its annotations from the corpus? This cannot be undone.")
            if not window.messages.confirm(text.format(name), self.tr("Remove")):
                return
            following = window.queue.neighbour(article.id, 1) or window.queue.neighbour(article.id, -1)
            window.workspace.remove_article()
            window.show_queue()
            if following is not None:
                window.open_article(following)

    def go_to_article(self, step: int) -> None:
        """Opens the article above or below in the queue."""
        window = self._window
        here = window.workspace.article.id if window.workspace.has_article else 0
        following = window.queue.neighbour(here, step)
        if following is not None:
            window.open_article(following)

    def next_panel(self) -> None:
        """Gives the keyboard to the next of queue, article, inspector and list."""
        window = self._window
        panels: list[QWidget] = [window.queue.list, window.view, window.inspector, window.annotations.list]
        shown = [panel for panel in panels if panel.isVisible()]
        focused = window.focusWidget()
        here = next((n for n, p in enumerate(shown) if p is focused or p.isAncestorOf(focused)), -1)
        panel = shown[(here + 1) % len(shown)]
        if panel is window.inspector:
            window.inspector.focus_first()
        else:
            panel.setFocus()

    def next_theme(self) -> None:
        """System, light, dark."""
        self._window.messages.tell(self.tr("Theme: {0}").format(self._window.appearance.next_theme()))

    def open_export(self) -> ExportDialog:
        """Opens the export dialog."""
        from annotator.gui.export_dialog import ExportDialog  # late: the window need not wait for it

        window = self._window
        current = window.workspace.article.id if window.workspace.has_article else None
        dialog = ExportDialog(window, window.workspace.corpus, self._tasks, window.messages, current)
        dialog.open()
        return dialog

    def open_settings(self) -> SettingsDialog:
        """Opens the settings beside the window, or brings them to the front."""
        from annotator.gui.settings_dialog import SettingsDialog  # late: the window need not wait for it

        window = self._window
        dialog = window.findChild(SettingsDialog)
        if dialog is None:
            dialog = SettingsDialog(window, window.store, window.threshold, window.messages)
            dialog.detection_changed.connect(window.detection.offer_again)
        dialog.show()
        dialog.activateWindow()
        return dialog

    def close_dialogs(self) -> None:
        """What stands beside the window goes with it."""
        for dialog in self._window.findChildren(QDialog):
            dialog.close()

    def ask_corpus(self) -> None:
        """Lets the user name a corpus and works in it."""
        window = self._window
        name = window.messages.ask_corpus(self.tr("Open or make a corpus"), window.workspace.corpus.path)
        if name:
            self.use_corpus(Path(name))

    def use_corpus(self, path: Path, files: list[Path] | None = None) -> None:
        """Works in another corpus, or tries again to write in this one; on failure all stays as it is."""
        from annotator.corpus import Corpus  # late: the window is on screen before SQLAlchemy is loaded

        window = self._window
        current = window.workspace.corpus
        if path.resolve() == current.path.resolve() and not current.read_only:
            return
        if self._tasks.busy:
            window.messages.warn(
                self.tr("Files are still being read or written; nothing was changed; wait for it.")
            )
            return
        with window.messages.attempt():
            window.view.setFocus()
            window.place.remember()
            window.workspace.use(Corpus.open(path, person=window.store.current.person))
            window.show_corpus()
            last = window.workspace.corpus.last_article()
            if files and not window.workspace.corpus.read_only:
                window.library.open_paths(files)
            elif last is not None:
                window.open_article(last)

    def remember_file(self, path: str) -> None:
        """Puts a file on top of the recent ones."""
        store = self._window.store
        store.change(store.current.with_recent(Path(path)))

    def show_recent(self) -> None:
        """Fills the menu of recent files."""
        menu = self._window.menus.recent
        menu.clear()
        for name in self._window.store.current.recent:
            action = menu.addAction(plain(name))
            action.triggered.connect(
                lambda _checked=False, n=name: self._window.library.open_paths([Path(n)])
            )
        menu.setEnabled(not menu.isEmpty())
