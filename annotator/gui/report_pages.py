"""The pages that tell of the corpus, history and statistics: made when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.gui.tasks import Tasks
from annotator.gui.theme import pick_theme
from annotator.workspace import SUGGESTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Change
    from annotator.gui.history_page import HistoryPage
    from annotator.gui.main_window import MainWindow
    from annotator.gui.statistics_page import StatisticsPage


_FOLLOW = 300  # milliseconds without a change until the history is read anew


class ReportPages(QObject):
    """Makes the pages of a window and connects them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = Tasks(_raise)  # of its own: nobody waits for files that are being read
        self._history: HistoryPage | None = None
        self._statistics: StatisticsPage | None = None
        window.store.changed.connect(self.apply_theme)
        self._follow = QTimer(self, singleShot=True, interval=_FOLLOW)
        self._follow.timeout.connect(self._refresh_history)
        window.signals.changed.connect(self._on_changed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"history": self.open_history, "statistics": self.open_statistics}

    def _on_changed(self, change: Change) -> None:
        """The history that stands beside the window gets a row more."""
        if change.title != SUGGESTIONS and self._history is not None and self._history.isVisible():
            self._follow.start()

    def _refresh_history(self) -> None:
        if self._history is not None:
            self._history.refresh()

    def close(self) -> None:
        """Waits for what is being read; the window goes."""
        self._follow.stop()
        self._tasks.close()

    def apply_theme(self) -> None:
        """Takes the colours of the theme of the settings."""
        theme = pick_theme(self._window.store.current.theme)
        for page in (self._history, self._statistics):
            if page is not None:
                page.set_theme(theme)

    def open_history(self) -> HistoryPage:
        """Opens the history beside the window, or brings it to the front."""
        from annotator.gui.history_page import HistoryPage  # late: the window need not wait for it

        if self._history is None:
            self._history = HistoryPage(self._window, self._window.workspace, self._tasks)
            self._history.place_requested.connect(self._open_place)
            self.apply_theme()
        self._history.show()
        self._history.activateWindow()
        return self._history

    def open_statistics(self) -> StatisticsPage:
        """Opens the statistics beside the window, or brings them to the front."""
        from annotator.gui.statistics_page import StatisticsPage  # late: the window need not wait for it

        if self._statistics is None:
            self._statistics = StatisticsPage(self._window, self._window.workspace, self._tasks)
            self._statistics.place_requested.connect(self._open_place)
            self.apply_theme()
        self._statistics.show()
        self._statistics.activateWindow()
        return self._statistics

    def _open_place(self, article_id: int, start: int, end: int, annotation_id: str) -> None:
        """Opens an article at an annotation that is there still, or else at its words."""
        window = self._window
        if not window.workspace.has_article or window.workspace.article.id != article_id:
            window.open_article(article_id)
        if not window.workspace.has_article or window.workspace.article.id != article_id:
            return  # it could not be opened, and that was said
        window.activateWindow()
        if annotation_id in window.workspace.article.annotations:
            window.selection.select(annotation_id)
        elif start < end:
            window.pages.open_passage(article_id, start, end)


def _raise(error: BaseException) -> None:
    raise error
