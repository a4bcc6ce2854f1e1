"""One decision, from the moment a key is due to saved and painted: while detection streams, and while idle.

A key that is due while the window is busy with a message of the worker waits; that wait counts.
"""

from __future__ import annotations

from dataclasses import replace
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

    from annotator.core.annotation import Article
    from annotator.gui.main_window import MainWindow

GAP = 20
"""Milliseconds between a decision and the next key; the window takes what the worker sent meanwhile."""

FRAME = 16.7
BUDGET = 50.0
_MOST_PAIRS = 8
_IN_TURN = 100
_ALL_OF_IT = 700  # fewer than there are suggestions; detection ends before


def run(scratch: Path, repeats: int = 250) -> list[Row]:
    """`repeats` decisions of each kind or more in the real window, with the shipped pipeline at work."""
    corpus = scratch / "corpus.sqlite"
    warm_up = invented_article(4 * KB, seed=0, detected_by=None)
    pairs = [
        invented_article(100 * KB, seed=seed, statuses=SUGGESTED, detected_by=detected_by)
        for seed in range(1, 1 + _MOST_PAIRS)
        for detected_by in ("bench@1", None)
    ]
    ids = fill_corpus(corpus, [warm_up, *map(_told_apart, pairs, range(len(pairs)))])
    measured: dict[bool, list[float]] = {}
    in_window(corpus, lambda window: measured.update(_measure(window, ids, repeats)))
    idle, busy = measured[False], measured[True]
    idle_p99, busy_p99 = percentile(idle, 0.99), percentile(busy, 0.99)
    return [
        Row("decision-p50", percentile(busy, 0.5), percentile(idle, 0.5), "ms"),
        Row("decision-p99-busy-minus-idle", busy_p99 - idle_p99, FRAME, "ms", "<= 1.0"),
        Row("decision-p99-busy", busy_p99, BUDGET, "ms", "<= 1.0"),
    ]


def _told_apart(article: Article, number: int) -> Article:
    """The same article with a file of its own; the corpus takes the same bytes only once."""
    text = f"{article.text}\n\nNote {number}"
    return replace(article, text=text, source=replace(article.source, sha256=""))


def _measure(window: MainWindow, ids: list[int], repeats: int) -> dict[bool, list[float]]:
    """Milliseconds of idle (False) and busy (True) decisions, in articles in turn."""
    warm_up, *articles = ids
    window.open_article(warm_up)
    if window.detector.running:
        wait_for(window.detector.finished)
    decider = _Decider(window)
    taken: dict[bool, list[float]] = {False: [], True: []}
    for idle_article, busy_article in zip(articles[::2], articles[1::2], strict=True):
        if min(map(len, taken.values())) < repeats:
            taken[False] += decider.decide(idle_article, _IN_TURN, while_busy=False)
            taken[True] += decider.decide(busy_article, _ALL_OF_IT, while_busy=True)
    if min(map(len, taken.values())) < repeats:
        raise BenchError(f"detection was over after {len(taken[True])} decisions")
    return taken


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
