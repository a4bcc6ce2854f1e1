"""Backups that the window makes by itself, and the ways back: restore, save a copy, salvage."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.core.errors import StorageError, UserError
from annotator.gui.slow_disk import SlowDisk
from annotator.gui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.corpus import Corpus
    from annotator.corpus.backups import Backup
    from annotator.gui.backups_page import BackupsPage
    from annotator.gui.main_window import MainWindow
    from annotator.gui.salvaging import Saved
    from annotator.gui.tasks import Task

log = logging.getLogger(__name__)

_AFTER_OPENING = 2000  # milliseconds: the window is painted, the article read
_BETWEEN = 30 * 60 * 1000  # milliseconds between two backups while something changes
_OLD = 7  # days after which a corpus that nobody has changed is looked through all the same

Offer = tuple[str, "Callable[[], None]"]


class Restoring(QObject):
    """Follows the corpus of a window. Everything that takes long runs beside it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.tasks = Tasks(_raise)
        self._corpus: Corpus | None = None
        self._task: Task[None] | None = None
        self._told = ""
        self._is_looked_through = False  # since it was opened, because an edit was refused
        self._first = QTimer(self, singleShot=True, interval=_AFTER_OPENING)
        self._first.timeout.connect(self.look_and_back_up)
        self._timer = QTimer(self, interval=_BETWEEN)
        self._timer.timeout.connect(self.back_up)
        window.signals.opened.connect(lambda _article: self._follow())
        SlowDisk(window)
        window.store.changed.connect(self._take_settings)
        self._show_refused = window.messages.on_refused
        window.messages.on_refused = self._on_refused

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"backups": self.open_page}

    def close(self) -> None:
        """The window goes: what runs is stopped and waited for."""
        self._first.stop()
        self._timer.stop()
        self.tasks.close()

    # -- backups --------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Another article was opened, perhaps of another corpus."""
        corpus = self._window.workspace.corpus
        if corpus is self._corpus:
            return
        self._corpus = corpus
        self._told = ""
        self._is_looked_through = False
        self._stop()
        self._first.stop()
        self._timer.stop()
        self._take_settings()
        if corpus.backups.is_possible and not corpus.read_only:
            self._first.start()
            self._timer.start()

    def _take_settings(self) -> None:
        if self._corpus is not None:
            from annotator.corpus.backups import policy_of  # late: SQLAlchemy

            self._corpus.backups.policy = policy_of(self._window.store.current)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def look_and_back_up(self) -> None:
        """After opening: is the file whole, if there is reason to ask; then a backup if something is new."""
        self._run(_look_and_back_up)

    def back_up(self) -> None:
        """A backup if something has changed since the last one."""
        self._run(_back_up)

    def _run(self, work: Callable[[Corpus, Task[None]], None]) -> None:
        corpus = self._corpus
        if corpus is not None and isinstance(corpus.path, Path):  # a server is backed up by who runs it
            self._task = self.tasks.run(
                lambda task: work(corpus, task), lambda _none: self._on_backed_up(), self._on_failed
            )

    def _on_backed_up(self) -> None:
        self._told = ""

    def _on_failed(self, error: UserError) -> None:
        """Says it once; every half hour the same would be a nuisance."""
        log.warning("backup: %s", error)
        if str(error) != self._told:
            self._told = str(error)
            self._window.messages.warn(str(error), action=self.offer(error))

    def _on_refused(self) -> None:
        """An edit was not saved: is the file still there, and is it whole?"""
        self._show_refused()
        window, corpus = self._window, self._corpus
        if corpus is None or corpus is not window.workspace.corpus or corpus.read_only:
            return
        if corpus.backups.is_displaced:
            window.messages.warn(window.desk.bar.text, action=(self.tr("Save a copy…"), self.save_copy))
        elif not self._is_looked_through and not window.workspace.everywhere.is_busy:
            self._is_looked_through = True
            self._run(_look)

    # -- ways back ------------------------------------------------------------------------------------------

    def offer(self, error: UserError) -> Offer | None:
        """What the window can do about an error of the corpus, None for nothing."""
        from annotator.corpus.faults import DamagedError, DisplacedError  # late: SQLAlchemy

        if isinstance(error, DisplacedError):
            return self.tr("Save a copy…"), self.save_copy
        if isinstance(error, DamagedError):
            return self.tr("Backups…"), self._show_page
        return None

    def _show_page(self) -> None:
        self.open_page()

    def open_page(self) -> BackupsPage:
        """Shows the backups beside the window, or brings them to the front."""
        from annotator.gui.backups_page import BackupsPage  # late: the window need not wait for it

        window = self._window
        page = window.findChild(BackupsPage)
        if page is None:
            page = BackupsPage(window, window.workspace, self.tasks, window.store, window.messages)
            page.restore_requested.connect(self.restore)
            page.salvage_requested.connect(self.ask_salvage)
        page.show()
        page.activateWindow()
        page.refresh()
        return page

    def restore(self, backup: Backup) -> None:
        """Makes the corpus what it was; what it is now becomes a backup first, to which undo goes back."""
        window = self._window
        with window.messages.attempt():
            window.view.setFocus()
            window.commands.require_no_files_in_work()
            window.detection.stop()
            window.workspace.everywhere.begin()
            corpus = window.workspace.corpus
            self.tasks.run(
                lambda _task: corpus.backups.restore(backup.path),
                lambda before: self._on_restored(corpus, backup, before),
                self._on_not_restored,
            )

    def _on_restored(self, corpus: Corpus, backup: Backup, before: Backup) -> None:
        window = self._window
        with window.messages.attempt():
            window.workspace.everywhere.forget_waiting()
            window.workspace.everywhere.end(None)
            corpus.close()  # its lock must be free before it is opened again
            on_desk = _on_desk(window)
            window.commands.reopen_corpus(corpus.path)
            _reopen(window, on_desk)
            self._window.messages.tell(
                self.tr("The corpus is as it was on {0}; what there was before is a backup.").format(
                    f"{backup.made_at.astimezone():%Y-%m-%d %H:%M}"
                ),
                action=(self.tr("Undo"), lambda: self.restore(before)),
            )
        self._refresh_page()

    def _on_not_restored(self, error: UserError) -> None:
        with self._window.messages.attempt():
            self._window.workspace.everywhere.end(None)
        self._window.messages.warn(str(error), action=self.offer(error))
        self._refresh_page()

    def _refresh_page(self) -> None:
        from annotator.gui.backups_page import BackupsPage

        page = self._window.findChild(BackupsPage)
        if page is not None:
            page.refresh()

    def save_copy(self) -> None:
        """Writes what is open under another name: the corpus has lost its own."""
        name = self._ask_corpus(self.tr("Save a copy of the corpus"), "copy")
        corpus = self._window.workspace.corpus
        if name:
            self.tasks.run(
                lambda _task: corpus.backup(Path(name)),
                lambda _none: self._offer_to_open(Path(name)),
                self._warn,
            )

    def _offer_to_open(self, path: Path) -> None:
        self._window.messages.tell(
            self.tr("Everything is in {0}.").format(path.name),
            action=(self.tr("Open it"), lambda: _open_copy(self._window, path)),
        )

    def ask_salvage(self) -> None:
        """Saves what can be read into a new corpus, which the user names."""
        name = self._ask_corpus(self.tr("Save what can be read into a new corpus"), "salvaged")
        damaged = self._window.workspace.corpus.path
        if name and isinstance(damaged, Path):
            from annotator.gui.salvaging import salvage  # late: hardly ever needed

            output = Path(name)
            self._window.messages.tell(self.tr("Reading what can be read…"))
            self.tasks.run(lambda task: salvage(damaged, output, task), self._on_salvaged, self._warn)

    def _on_salvaged(self, saved: Saved | None) -> None:
        if saved is None:
            return
        text = self.tr("{0} articles with {1} annotations are in {2}; nothing is known to be missing.")
        if saved.lost:
            text = self.tr("{0} articles with {1} annotations are in {2}; {3} rows at least are lost.")
        self._window.messages.tell(
            text.format(f"{saved.articles:,}", f"{saved.annotations:,}", saved.path.name, f"{saved.lost:,}"),
            action=(self.tr("Open it"), lambda: self._window.commands.use_corpus(saved.path)),
        )

    def _ask_corpus(self, title: str, ending: str) -> str:
        path = self._window.workspace.corpus.path
        assert isinstance(path, Path)  # what is offered here is about files
        start = path.with_name(f"{path.stem}-{ending}{path.suffix}")
        return self._window.messages.ask_corpus(title, start)

    def _warn(self, error: UserError) -> None:
        self._window.messages.warn(str(error), action=self.offer(error))


def _open_copy(window: MainWindow, path: Path) -> None:
    """Works in a copy of the corpus, at the same article."""
    on_desk = _on_desk(window)
    window.commands.use_corpus(path)
    _reopen(window, on_desk)


def _on_desk(window: MainWindow) -> int:
    """The id of the open article, 0 for none."""
    return window.workspace.article.id if window.workspace.has_article else 0


def _reopen(window: MainWindow, article_id: int) -> None:
    with suppress(StorageError):  # the corpus may be older than the article
        window.workspace.corpus.queue_item(article_id)
        window.open_article(article_id)


def _back_up(corpus: Corpus, task: Task[None]) -> None:
    from annotator.corpus.backup import StoppedError

    try:
        corpus.backups.make(lambda: task.cancelled)
    except StoppedError:
        log.info("backup stopped")
    except StorageError:
        if not task.cancelled:  # the corpus was closed under it
            raise


def _look_and_back_up(corpus: Corpus, task: Task[None]) -> None:
    """A corpus that was not closed properly, or that has no young backup, is looked through first."""
    from annotator.corpus.backups import is_older

    newest = next(iter(corpus.backups.all()), None)
    if corpus.backups.was_left_open or newest is None or is_older(newest, days=_OLD):
        _look(corpus, task)
    _back_up(corpus, task)


def _look(corpus: Corpus, task: Task[None]) -> None:
    """Looks through the whole file.

    Raises:
        DamagedError: something is wrong with it.
    """
    from annotator.corpus.faults import DamagedError

    try:
        found = corpus.backups.damage(lambda: task.cancelled)
    except StorageError:
        if task.cancelled:  # the corpus was closed under it
            return
        raise
    if found:
        raise DamagedError(
            f"{corpus.backups.name} is damaged ({found}); what can be read is shown; go back to a backup "
            "or save what can be read."
        )


def _raise(error: BaseException) -> None:
    raise error
