"""Other people in the same corpus on a server: their changes appear, and who reads the same article shows."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from annotator.core.annotation import Article
    from annotator.corpus.watching import News, Watch
    from annotator.gui.main_window import MainWindow

_GATHER = 150  # milliseconds: somebody's edit of many articles is shown once


class Watching(QObject):
    """Does nothing while the corpus is a file."""

    _heard = Signal(object, object)  # the watch and its news, from its thread

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._watch: Watch | None = None
        self._thread: threading.Thread | None = None
        self._articles: set[int] = set()
        self._is_whole = False
        self._readers: tuple[str, ...] = ()
        self._is_lost = False
        self._timer = QTimer(self, interval=_GATHER, singleShot=True)
        self._timer.timeout.connect(self._show)
        self._heard.connect(self._on_heard)
        window.signals.opened.connect(self._on_opened)
        window.detector.finished.connect(self._on_detected)

    def use_corpus(self) -> None:
        """Listens to the corpus of the workspace from now on, if others can change it."""
        self.close()
        self._readers, self._is_lost = (), False
        watch = self._window.workspace.corpus.others.watch()
        if watch is None:
            return
        self._watch = watch
        self._thread = threading.Thread(target=self._listen, args=(watch,), name="watching")
        self._thread.start()
        self._show_mode()

    def close(self) -> None:
        """Listens no more."""
        self._timer.stop()
        self._articles, self._is_whole = set(), False
        watch, self._watch = self._watch, None
        if watch is not None and self._thread is not None:
            watch.close()
            self._thread.join()
            self._thread = None

    def _listen(self, watch: Watch) -> None:
        for news in watch.news():
            self._heard.emit(watch, news)

    def _on_opened(self, article: Article | None) -> None:
        self._readers = ()
        if self._watch is not None:
            self._watch.read(article.id if article is not None else 0)
            self._show_mode()

    def _on_detected(self) -> None:
        """Detection puts nothing in that somebody else's has put in meanwhile: memory follows the corpus."""
        if self._watch is not None and self._window.workspace.has_article:
            self._articles.add(self._window.workspace.article.id)
            self._timer.start()

    def _on_heard(self, watch: Watch, news: News) -> None:
        if watch is not self._watch:  # of another corpus, before
            return
        if news.lost:
            self._is_lost = True
            self._window.messages.warn(news.lost)
        if news.found:
            self._is_lost = False
            self._window.messages.tell(self.tr("The server can be reached again; you see what is stored."))
        if news.readers is not None:
            self._readers = news.readers
        self._articles |= news.articles
        self._is_whole = self._is_whole or news.whole
        if self._articles or self._is_whole:
            self._timer.start()
        self._show_mode()

    def _show(self) -> None:
        """What others have changed appears in the article, in the queue and in the scheme."""
        window, workspace = self._window, self._window.workspace
        if workspace.everywhere.is_busy:  # an edit of many articles is being saved
            self._timer.start()
            return
        articles, whole = self._articles, self._is_whole
        self._articles, self._is_whole = set(), False
        with window.messages.attempt():
            if whole:
                self._take_scheme()
                window.status.show_person(workspace.corpus.person, workspace.corpus.versions.mode)
            if workspace.has_article and (whole or workspace.article.id in articles):
                workspace.reload("", self.tr("Changed by somebody else"))
            workspace.everywhere.tell(sorted(articles))

    def _take_scheme(self) -> None:
        stored = self._window.workspace.corpus.schemes.current()
        if stored is not None and stored != self._window.workspace.scheme:
            self._window.schemes.use_corpus()

    def _show_mode(self) -> None:
        """Who else reads this article, or that the server is out of reach."""
        is_read_only = self._window.workspace.corpus.read_only
        parts = [self.tr("Read-only")] if is_read_only else []
        if self._is_lost:
            parts.append(self.tr("Not connected"))
        elif self._readers:
            parts.append(self.tr("Also here: {0}").format(", ".join(self._readers)))
        else:
            parts.append(self.tr("Shared"))
        self._window.status.show_mode(" · ".join(parts))
