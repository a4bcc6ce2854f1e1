"""What each action does, and the dialogs and corpora that they open."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from annotator.core.addresses import is_same_place
from annotator.core.annotation import Layer
from annotator.core.errors import StorageError
from annotator.gui.actions import label_action
from annotator.gui.article_commands import ArticleCommands
from annotator.gui.boundaries import Boundaries
from annotator.gui.bulk import Bulk
from annotator.gui.detect_all import DetectAll
from annotator.gui.exchange import Exchange
from annotator.gui.markup import plain
from annotator.gui.queue_commands import QueueCommands
from annotator.gui.report_pages import ReportPages
from annotator.gui.restoring import Restoring
from annotator.gui.team import Team
from annotator.gui.view_commands import ViewCommands
from annotator.gui.view_filter import ViewFilter
from annotator.paths import default_corpus

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.addresses import ServerAddress
    from annotator.gui.evaluation_page import EvaluationPage
    from annotator.gui.export_dialog import ExportDialog
    from annotator.gui.main_window import MainWindow
    from annotator.gui.server_dialog import ServerDialog
    from annotator.gui.settings_dialog import SettingsDialog
    from annotator.gui.tasks import Tasks


class Commands(QObject):
    """Binds the actions of a window."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        selection, messages = window.selection, window.messages
        self._boundaries = Boundaries(window.workspace, window.view, selection, messages)
        self._bulk = Bulk(window.workspace, selection, messages, window.threshold)
        self._articles = ArticleCommands(window, self._bulk, tasks)
        self._views = ViewCommands(window)
        self.restoring = Restoring(window)
        self.exchange = Exchange(window, tasks)
        self.detect_all = DetectAll(window, tasks)
        self.team = Team(window)
        self.reports = ReportPages(window)
        self.filter = ViewFilter(window.threshold, window.view)
        self.queue = QueueCommands(window, tasks)
        window.signals.opened.connect(self.filter.show_article)
        self.filter.counted.connect(window.annotations.filter_button.show_hidden)
        handlers = {
            **self._file_actions(),
            **self._article_actions(),
            **self._review_actions(),
            **self._annotation_actions(),
            **self._boundary_actions(),
            **self._view_actions(),
            **window.pages.handlers(),
            **window.comfort.handlers(),
            **self.queue.handlers(),
            **self.restoring.handlers(),
            **self.exchange.handlers(),
            **self.detect_all.handlers(),
            **self.team.handlers(),
            **self.reports.handlers(),
        }
        window.actions_.bind(window.pointing.aimed(handlers))
        self.bind_labels()
        window.desk.find_bar.left.connect(window.view.setFocus)
        window.store.changed.connect(self.take_settings)
        self.take_settings()

    def take_settings(self) -> None:
        """Keys and order as the settings say."""
        window = self._window
        window.actions_.set_shortcuts(window.store.current.shortcuts)
        window.labelling.done_key = window.actions_.key("done")
        self._views.show_order()

    def bind_labels(self) -> None:
        """Says what the actions of the labels do, once they are made."""
        handlers: dict[str, Callable[[], object]] = {}
        for layer in (Layer.ENTITY, Layer.QUOTE):
            for label in self._window.workspace.scheme.of(layer):
                name = label_action(layer, label.name)
                handlers[name] = partial(self._views.label, layer, label.name)
        self._window.actions_.bind(self._window.pointing.aimed(handlers))

    def _file_actions(self) -> dict[str, Callable[[], object]]:
        window, find_bar = self._window, self._window.desk.find_bar
        return {
            "open": window.library.ask_files,
            "stop_import": window.library.stop,
            "open_folder": window.library.ask_folder,
            "open_sample": window.library.open_sample,
            "open_corpus": self.ask_corpus,
            "open_server": self.ask_server,
            "scheme": window.schemes.open_editor,
            "settings": self.open_settings,
            "quit": window.close,
            "undo": window.steps.undo,
            "redo": window.steps.redo,
            "copy": self._views.copy,
            "select_all": self._views.select_all,
            "find": find_bar.open,
            "find_next": partial(find_bar.step, 1),
            "find_previous": partial(find_bar.step, -1),
            "search_corpus": partial(_open_search, window),
        }

    def _article_actions(self) -> dict[str, Callable[[], object]]:
        window, articles = self._window, self._articles
        return {
            "done": articles.finish_article,
            "accept_and_done": articles.accept_and_finish,
            "not_done": articles.take_up_again,
            "remove_article": articles.remove_article,
            "trash": articles.open_trash,
            "next_article": partial(articles.go_to_article, 1),
            "previous_article": partial(articles.go_to_article, -1),
            "detect": window.detection.start,
            "evaluate": self.open_evaluation,
            "article_event": window.judging.ask_article_event,
            "article_stance": window.judging.ask_article_stance,
        }

    def _review_actions(self) -> dict[str, Callable[[], object]]:
        window, bulk = self._window, self._bulk
        selection, labelling = window.selection, window.labelling
        return {
            "next": selection.next_suggestion,
            "previous": selection.previous_suggestion,
            "next_mention": partial(window.mentions.go, 1),
            "previous_mention": partial(window.mentions.go, -1),
            "next_annotation": selection.next_annotation,
            "previous_annotation": selection.previous_annotation,
            "accept": labelling.accept,
            "reject": labelling.reject,
            "accept_all": bulk.accept_all,
            "accept_label": bulk.accept_label,
            "accept_rest": bulk.accept_rest,
            "order": self._views.toggle_order,
            "threshold_up": partial(window.threshold.step, 1),
            "threshold_down": partial(window.threshold.step, -1),
        }

    def _annotation_actions(self) -> dict[str, Callable[[], object]]:
        window, judging = self._window, self._window.judging
        handlers: dict[str, Callable[[], object]] = {
            "delete": window.labelling.delete,
            "other_label": judging.ask_label,
            "unsure": window.labelling.flag,
            "note": self._views.write_note,
            "speaker": window.speakers.ask,
            "next_speaker": window.speakers.next_candidate,
            "cue": window.speakers.set_cue,
            "previous_cue": partial(window.speakers.move_cue, -1),
            "next_cue": partial(window.speakers.move_cue, 1),
            "event_type": judging.ask_event_type,
            "make_event": judging.events.make_from_guess,
            "recipient": partial(judging.events.ask, "recipient"),
            "event_date": partial(judging.events.ask, "date"),
            "event_place": partial(judging.events.ask, "place"),
            "event_mode": judging.ask_mode,
            "main_event": judging.events.make_main,
            "stance": judging.ask_stance,
            "take_guess": partial(window.guessing.take_number, 0),
            "take_second_guess": partial(window.guessing.take_number, 1),
        }
        for number in range(6):
            handlers[f"candidate_{number + 1}"] = partial(window.speakers.set_candidate, number)
        return handlers

    def _boundary_actions(self) -> dict[str, Callable[[], object]]:
        move = self._window.labelling.move
        boundaries = self._boundaries
        handlers: dict[str, Callable[[], object]] = {
            "grow": boundaries.grow,
            "shrink": boundaries.shrink,
            "take_words": boundaries.take_words,
            "add_words": boundaries.add_words,
            "remove_words": boundaries.remove_words,
            "cut": boundaries.cut,
            "merge": boundaries.merge,
            "join": boundaries.join,
            "fill_gaps": boundaries.fill_gaps,
        }
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
            "keys": self._views.open_keys,
            "theme": self._views.next_theme,
            "filter_view": self.filter.open,
            "clear_filter": self.filter.clear,
            "all_arcs": window.view.toggle_arcs,
            "minimap": self._views.toggle_minimap,
            "pointing": self._views.toggle_pointing,
            "line_width": self._views.next_line_width,
            "line_spacing": self._views.next_line_spacing,
            "serif": appearance.toggle_serif,
            "zoom_in": lambda: appearance.zoom(1),
            "zoom_out": lambda: appearance.zoom(-1),
            "zoom_reset": lambda: appearance.zoom(0),
            "toggle_queue": lambda: window.queue.setVisible(window.queue.isHidden()),
            "toggle_inspector": lambda: window.right.setVisible(window.right.isHidden()),
            "next_panel": self._views.next_panel,
            "previous_panel": partial(self._views.next_panel, -1),
            "focus_article": self._views.leave,
        }

    def open_export(self) -> ExportDialog:
        """Opens the export beside the window."""
        return self.exchange.open_export()

    def open_settings(self) -> SettingsDialog:
        """Opens the settings beside the window, or brings them to the front."""
        from annotator.gui.settings_dialog import SettingsDialog  # late: the window need not wait for it

        window = self._window
        dialog = window.findChild(SettingsDialog)
        if dialog is None:
            store, own = window.store, window.schemes.stored
            dialog = SettingsDialog(window, store, window.threshold, window.messages, own)
            dialog.detection_changed.connect(window.detection.offer_again)
        dialog.show()
        dialog.activateWindow()
        return dialog

    def open_evaluation(self) -> EvaluationPage:
        """Opens the page that measures detection, or brings it to the front."""
        from annotator.gui.evaluation_opening import open_evaluation  # late: the window need not wait for it

        return open_evaluation(self._window)

    def close_dialogs(self) -> None:
        """What stands beside the window goes with it."""
        parts: list[Callable[[], object]] = [self.restoring.close, self.detect_all.close, self.team.close]
        for close in (*parts, self.reports.close, *(d.close for d in self._window.findChildren(QDialog))):
            close()

    def ask_corpus(self) -> None:
        """Lets the user name a corpus and works in it."""
        window = self._window
        current = window.workspace.corpus.path
        start = current if isinstance(current, Path) else default_corpus()
        name = window.messages.ask_corpus(self.tr("Open or make a corpus"), start)
        if name:
            self.use_corpus(Path(name))

    def ask_server(self) -> ServerDialog:
        """Lets the user name a corpus on a server and works in it."""
        from annotator.gui.server_dialog import ask_server  # late: few have a server

        return ask_server(self._window, self._tasks)

    def use_corpus(self, path: Path | ServerAddress, files: list[Path] | None = None) -> None:
        """Works in another corpus, or tries again to write in this one; on failure all stays as it is."""
        window = self._window
        current = window.workspace.corpus
        is_lost = current.backups.is_displaced
        if is_same_place(path, current.path) and not current.read_only and not is_lost:
            return
        with window.messages.attempt():
            self.require_no_files_in_work()
            window.view.setFocus()
            if is_lost:
                current.close()  # its lock keeps the file of its name from being opened
            else:
                window.place.remember()
            self.reopen_corpus(path, files)

    def reopen_corpus(self, path: Path | ServerAddress, files: list[Path] | None = None) -> None:
        """Works in the corpus, which no program has open, with these files or the article that was open last.

        Raises:
            StorageError: it cannot be opened.
        """
        from annotator.corpus import Corpus  # late: the window is on screen before SQLAlchemy is loaded

        window = self._window
        window.workspace.use(Corpus.open(path, person=window.store.current.person))
        window.show_corpus()
        last = window.workspace.corpus.last_article()
        if files and not window.workspace.corpus.read_only:
            window.library.open_paths(files)
        elif last is not None:
            window.open_article(last)

    def require_no_files_in_work(self) -> None:
        """Refuses to take the corpus away from an import or an export.

        Raises:
            StorageError: one is under way.
        """
        if self._tasks.busy:
            raise StorageError(
                self.tr("Files are still being read or written; nothing was changed; wait for it.")
            )

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


def _open_search(window: MainWindow) -> None:
    from annotator.gui.search_opening import open_search  # late: the window need not wait for it

    open_search(window)
