"""“Detect in all articles”: starts and stops it, says how far it is, offers it after an import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.corpus import Corpus
    from annotator.gui.detection_run import DetectionRun
    from annotator.gui.main_window import MainWindow
    from annotator.gui.messages import Offer
    from annotator.gui.tasks import Tasks

_GATHER = 500  # milliseconds after which the queue shows what was found in several articles
_NAMED = 3  # articles that the sentence about failures names


class DetectAll(QObject):
    """Runs beside the detection of the open article, which keeps its own worker and stays with it."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._run: DetectionRun | None = None
        self._changed: list[int] = []
        self._gather = QTimer(self, interval=_GATHER, singleShot=True)
        self._gather.timeout.connect(self._show_changed)
        window.signals.opened.connect(lambda _article: self._follow_corpus())
        window.library.offer = self._offer

    @property
    def running(self) -> bool:
        """True from the start until the last article, or a stop."""
        return self._run is not None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"detect_all": self.start, "stop_detection": self.stop}

    def start(self, *, trust: str = "") -> None:
        """Detects in every article in which nothing was looked for yet; while it runs, takes in new ones.

        The code in the pipeline's folder may run while its digest is `trust`.
        """
        window, corpus = self._window, self._window.workspace.corpus
        with window.messages.attempt():
            if corpus.read_only:
                window.messages.warn(self.tr("Nothing was changed. {0}").format(corpus.read_only_reason))
            elif _is_blind(corpus):
                text = self.tr("Everybody annotates without suggestions here; nothing was looked for.")
                window.messages.tell(text)
            elif ids := corpus.article_ids(undetected=True):
                self._run = self._run or self._make_run(trust)
                self._run.add(ids)
            else:
                window.messages.tell(self.tr("Nothing to detect: every article was looked through."))

    def stop(self) -> None:
        """Stops this and detection in the open article; what is stored stays and is not done again."""
        self._window.detection.stop()
        if self._run is not None:
            self._end()
            self._window.status.show_idle(self.tr("Detection stopped"))

    def close(self) -> None:
        """Ends the worker; the window goes, or the corpus does."""
        self._gather.stop()
        self._changed.clear()
        run, self._run = self._run, None
        if run is not None:
            run.close()
            self._window.status.show_articles(0, 0)

    def _offer(self) -> Offer | None:
        """What the window offers after several articles were added."""
        corpus = self._window.workspace.corpus
        if corpus.read_only or _is_blind(corpus):
            return None
        return self.tr("Detect in all"), self.start

    def _make_run(self, trust: str) -> DetectionRun:
        from annotator.gui.detection_run import DetectionRun  # late: the window need not wait for it

        workspace, store = self._window.workspace, self._window.store
        run = DetectionRun(workspace, store, self._must_wait, trust=trust)
        run.setParent(self)  # it may have to go while it tells something
        run.progressed.connect(self._window.status.show_articles)
        run.stored.connect(self._on_stored)
        run.met_open.connect(self._on_met_open)
        run.ended.connect(self._on_ended)
        run.broken.connect(self._on_broken)
        return run

    def _must_wait(self) -> bool:
        """True while files or many articles are being written."""
        return self._tasks.busy or self._window.workspace.everywhere.is_busy

    def _on_stored(self, article_id: int) -> None:
        self._changed.append(article_id)
        if not self._gather.isActive():
            self._gather.start()

    def _on_met_open(self) -> None:
        if not self._window.detector.running:
            self._window.detection.start()

    def _on_ended(self) -> None:
        run, messages = self._run, self._window.messages
        self._end()
        if run is None or not run.failed:
            messages.tell(self.tr("Every article was looked through."))
            return
        names = ", ".join(run.failed[:_NAMED]) + (" …" if len(run.failed) > _NAMED else "")
        text = self.tr("Nothing could be detected in {0} of the articles: {1}. The others are stored.")
        messages.warn(text.format(len(run.failed), names), action=(self.tr("Try again"), self.start))

    def _on_broken(self, sentence: str, digest: str) -> None:
        self._end()
        word = self.tr("Run it") if digest else self.tr("Try again")
        self._window.messages.warn(sentence, action=(word, lambda: self.start(trust=digest)))

    def _end(self) -> None:
        """The run is over: the queue shows all that it has found."""
        self._show_changed()
        self.close()
        self._window.show_queue()

    def _follow_corpus(self) -> None:
        """Another corpus, or the same to be annotated blindly, has nothing to do with this run."""
        run, corpus = self._run, self._window.workspace.corpus
        if run is not None and (run.corpus is not corpus or _is_blind(corpus)):
            self.close()

    def _show_changed(self) -> None:
        changed, self._changed = self._changed, []
        if changed:
            with self._window.messages.attempt():
                self._window.workspace.everywhere.tell(changed)


def _is_blind(corpus: Corpus) -> bool:
    from annotator.corpus.version_rows import Mode  # late: the window need not wait for SQLAlchemy

    return corpus.versions.mode is Mode.BLIND
