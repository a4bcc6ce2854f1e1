"""One decision, from the moment a key is due to saved and painted: while detection streams, and while idle.

A key that is due while the window is busy with a message of the worker waits; that wait counts.
"""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from annotator.core.annotation import Status
from bench.clock import percentile
from bench.rows import Row
from bench.sample import KB, SUGGESTED, invented_article
from bench.window import BenchError, PaintWatch, fill_corpus, in_window, wait_for

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.gui.main_window import MainWindow

GAP = 20
"""Milliseconds between a decision and the next key; the window takes what the worker sent meanwhile."""

FRAME = 16.7
BUDGET = 50.0
_MOST_BUSY_ARTICLES = 12


def run(scratch: Path, repeats: int = 250) -> list[Row]:
    """`repeats` decisions of each kind in the real window, with the shipped pipeline in the real worker."""
    corpus = scratch / "corpus.sqlite"
    idle_article = invented_article(100 * KB, seed=1, statuses=SUGGESTED)
    busy_articles = [
        invented_article(100 * KB, seed=seed, statuses=SUGGESTED, detected_by=None)
        for seed in range(2, 2 + _MOST_BUSY_ARTICLES)
    ]
    warm_up = invented_article(4 * KB, seed=0, detected_by=None)
    ids = fill_corpus(corpus, [warm_up, idle_article, *busy_articles])
    measured: dict[str, list[float]] = {}
    in_window(corpus, lambda window: measured.update(_measure(window, ids, repeats)))
    idle, busy = measured["idle"], measured["busy"]
    idle_p99, busy_p99 = percentile(idle, 0.99), percentile(busy, 0.99)
    return [
        Row("decision-p50", percentile(busy, 0.5), percentile(idle, 0.5), "ms"),
        Row("decision-p99-busy-minus-idle", busy_p99 - idle_p99, FRAME, "ms", "<= 1.0"),
        Row("decision-p99-busy", busy_p99, BUDGET, "ms", "<= 1.0"),
    ]


def _measure(window: MainWindow, ids: list[int], repeats: int) -> dict[str, list[float]]:
    warm_up, idle_article, *busy_articles = ids
    window.open_article(warm_up)
    if window.detector.running:
        wait_for(window.detector.finished)
    decider = _Decider(window)
    idle = decider.decide(idle_article, repeats, while_busy=False)
    busy: list[float] = []
    for article_id in busy_articles:
        if len(busy) < repeats:
            busy += decider.decide(article_id, repeats - len(busy), while_busy=True)
    if len(busy) < repeats:
        raise BenchError(f"detection was over after {len(busy)} decisions")
    return {"idle": idle, "busy": busy}


class _Decider:
    """Presses Space, again and again."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._watch = PaintWatch(window.view.viewport())
        self._loop = QEventLoop()
        self._painted = 0.0
        self._timer = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._press)

    def decide(self, article_id: int, most: int, *, while_busy: bool) -> list[float]:
        """Milliseconds of each decision in an article: `most`, or fewer if detection ends before."""
        window = self._window
        window.open_article(article_id)
        if while_busy:
            wait_for(window.detector.suggested)
        taken: list[float] = []
        while len(taken) < most and window.detector.running is while_busy:
            self._select_suggestion()
            taken.append(self._one())
        window.detection.stop()
        stored = window.workspace.corpus.load(article_id).annotations.values()
        if sum(a.status is Status.ACCEPTED for a in stored) != len(taken):
            raise BenchError("not every decision was saved")
        return taken

    def _select_suggestion(self) -> None:
        current = self._window.selection.current
        if current is None or current.status is not Status.SUGGESTED:
            self._window.actions_["next"].trigger()

    def _one(self) -> float:
        due = perf_counter() + GAP / 1000
        self._timer.start(GAP)
        self._loop.exec()
        return 1000 * (self._painted - due)

    def _press(self) -> None:
        QTest.keyClick(self._window.view, Qt.Key.Key_Space)
        self._watch.settle()
        self._painted = perf_counter()
        self._loop.quit()
