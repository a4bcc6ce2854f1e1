"""The pace of work: time on the article without the pauses, and what the rest of the corpus will take.

Time is added to the corpus in small batches, by a timer, never on the way of a decision.
"""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from annotator.core.annotation import Annotation, ArticleLabels, Status
from annotator.core.errors import StorageError
from annotator.gui.session_bar import Figures
from annotator.workspace import SUGGESTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWindow

    from annotator.core.annotation import Article, Change
    from annotator.corpus.activity import Pace
    from annotator.gui.session_bar import SessionBar
    from annotator.gui.settings_store import SettingsStore
    from annotator.gui.signals import WorkspaceSignals
    from annotator.workspace import Workspace

log = logging.getLogger(__name__)

IDLE = 60.0  # seconds without a key, the mouse or a decision after which a pause begins
_TICK = 5000  # milliseconds between two looks at the clock
_BATCH = 30.0  # seconds of work that are stored at once
_LEAST = 60.0  # seconds of work before a pace says anything
_SIGNS = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TabletMove,
    )
)


class WorkClock:
    """Counts seconds of work: up to `IDLE` after each sign of life, what comes later is a pause."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._counted_to = self._alive = now()
        self.is_idle = True

    def touch(self) -> float:
        """A sign of life; returns the seconds of work since the last count."""
        counted = self.count()
        self._counted_to = self._alive = self._now()
        self.is_idle = False
        return counted

    def count(self) -> float:
        """The seconds of work since the last count."""
        now = self._now()
        end = min(now, self._alive + IDLE)
        counted = 0.0 if self.is_idle else max(0.0, end - self._counted_to)
        self._counted_to = now
        self.is_idle = self.is_idle or now >= self._alive + IDLE
        return counted


def is_decision(change: Change) -> bool:
    """True if it makes an annotation, or accepts or rejects suggestions, however many: it was one key."""
    open_before = {
        item.id: item.status is Status.SUGGESTED for item in change.before if isinstance(item, Annotation)
    }
    return any(
        item.status is not Status.SUGGESTED and open_before.get(item.id, True) for item in change.added
    )


def _changes_done(change: Change) -> bool:
    """True if the article is marked as done, or not any more."""
    before, after = (
        {item.done for item in items if isinstance(item, ArticleLabels)}
        for items in (change.before, change.after)
    )
    return before != after


@dataclass(frozen=True)
class Clocks:
    """Where the session takes its time from: seconds that only go forward, and the time of day."""

    seconds: Callable[[], float] = time.monotonic
    wall: Callable[[], datetime] = datetime.now


class Session(QObject):
    """Follows the work on the open article and shows it in `bar`."""

    def __init__(
        self,
        workspace: Workspace,
        signals: WorkspaceSignals,
        bar: SessionBar,
        store: SettingsStore,
        clocks: Clocks | None = None,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._bar = bar
        self._store = store
        self._clocks = clocks or Clocks()
        self._clock = WorkClock(self._clocks.seconds)
        self._article_id = 0
        self._on_article = 0.0
        self._worked = 0.0
        self._decisions = 0
        self._redo_title: str | None = None
        self._pending: dict[int, float] = {}
        self._pace: Pace | None = None
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self.tick)
        signals.changed.connect(self._on_changed)
        signals.opened.connect(self._on_opened)
        store.changed.connect(self._take_setting)
        self._take_setting()

    def watch(self, window: QWindow) -> None:
        """Keys and mouse in this window are signs of life."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            self.touch()
        return False

    def touch(self) -> None:
        """Somebody is at work."""
        self._add(self._clock.touch())
        if self._article_id and not self._timer.isActive():
            self._timer.start()

    def tick(self) -> None:
        """Counts, stores a batch when there is one, and shows the figures; in a pause the timer rests."""
        self._add(self._clock.count())
        if self._clock.is_idle:
            self._timer.stop()
        if self._clock.is_idle or sum(self._pending.values()) >= _BATCH or self._pace is None:
            self.store()
        self._show()

    def store(self) -> None:
        """Adds the time to the corpus and reads the pace anew; what cannot be stored waits for the next."""
        workspace = self._workspace
        today = self._clocks.wall().date().isoformat()
        try:
            corpus = workspace.corpus
            for article_id, seconds in list(self._pending.items()):
                if not corpus.read_only:
                    corpus.activity.add(article_id, today, seconds)
                del self._pending[article_id]
            self._pace = corpus.activity.pace(today)
        except StorageError as error:
            log.warning("time not stored: %s", error)

    def close(self) -> None:
        """Stores the rest; the session has ended."""
        self._timer.stop()
        self._add(self._clock.count())
        if self._pending:
            self.store()

    @property
    def figures(self) -> Figures:
        """What the bar shows."""
        hours = self._worked / 3600
        has_pace = self._worked >= _LEAST
        figures = Figures(self._on_article, decisions_per_hour=self._decisions / hours if has_pace else None)
        pace = self._pace
        if pace is None:
            return figures
        rate = pace.done / pace.seconds * 3600 if pace.seconds >= _LEAST and pace.done else None
        work = pace.left / rate * 3600 if rate else None
        until = self._clocks.wall() + timedelta(seconds=work) if work is not None else None
        return Figures(self._on_article, figures.decisions_per_hour, rate, pace.left, work, until)

    def _add(self, seconds: float) -> None:
        if seconds and self._article_id:
            self._on_article += seconds
            self._worked += seconds
            self._pending[self._article_id] = self._pending.get(self._article_id, 0.0) + seconds

    def _on_changed(self, change: Change) -> None:
        if change.title != SUGGESTIONS:
            is_step = self._is_step(change)
            self._decisions += is_decision(change) and not is_step
            self.touch()
        if _changes_done(change):
            self.store()
            self._show()

    def _is_step(self, change: Change) -> bool:
        """True for an undo and a redo, which decide nothing anew: an edit leaves nothing to be done again."""
        before, self._redo_title = self._redo_title, self._workspace.redo_title
        return self._redo_title is not None or before == change.title

    def _on_opened(self, article: Article | None) -> None:
        self._add(self._clock.touch())
        self._article_id = article.id if article is not None else 0
        self._pace = None
        self._redo_title = None
        if article is None:  # the corpus may be another one now: ids mean other articles there
            self._pending.clear()
            self._timer.stop()
            self._bar.show_figures(None)
            return
        self._on_article = self._pending.get(article.id, 0.0)
        try:
            self._on_article += self._workspace.corpus.activity.seconds_on(article.id)
        except StorageError as error:
            log.warning("time not read: %s", error)
        self._timer.start()
        self._show()

    def _show(self) -> None:
        if self._article_id:
            self._bar.show_figures(self.figures)

    def _take_setting(self) -> None:
        self._bar.setVisible(self._store.current.session_bar)
