"""How long a frame takes in a long article that is full of annotations, against a bare view of its text.

A frame is what one event does, to the end of the paint that it makes necessary. Ours is the real window:
keys, mouse, saved decisions, panels and map. The bare view is a `QPlainTextEdit` with the same text that does
the nearest thing: it scrolls as far, moves its cursor, selects a word more. A theme changes the style of
every widget there is, so that its bare view is the window itself with the same text and no annotation. What
ours takes more at the 99th percentile must fit into one frame of a screen.
"""

from __future__ import annotations

import gc
from dataclasses import replace
from time import perf_counter
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from annotator.core.annotation import Status
from bench.clock import percentile
from bench.rows import Row
from bench.sample import MB, invented_article
from bench.window import BenchError, fill_corpus, in_window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from annotator.core.annotation import Article
    from annotator.gui.main_window import MainWindow

FRAME = 16.7
"""Milliseconds of a frame of a screen with 60 Hz."""

_SIZE = (1280, 820)
_STEP = 90  # pixels of a turn of the wheel
_KINDS = ("scrolling", "tab", "accepting", "dragging")
_SWITCHES = 100  # theme changes; each takes many frames

Taken = dict[str, tuple[list[float], list[float]]]


def run(scratch: Path, repeats: int = 200) -> list[Row]:
    """A megabyte with about 8,000 annotations; `repeats` frames of each kind, ours and bare in turn."""
    article = invented_article(MB)
    plain = replace(article, text=article.text + "\n", annotations=MappingProxyType({}), is_sorted=True)
    corpus = scratch / "corpus.sqlite"
    ids = fill_corpus(corpus, [article, replace(plain, source=replace(plain.source, sha256=""))])
    taken: Taken = {}
    in_window(corpus, lambda window: _measure(window, ids, article, repeats, taken))
    return [
        Row(f"frame-{name}-over-bare", max(0.0, _p99(ours) - _p99(bare)), FRAME, "ms", "<= 1.0")
        for name, (ours, bare) in taken.items()
    ]


def _p99(values: list[float]) -> float:
    return percentile(values, 0.99)


def _measure(window: MainWindow, ids: list[int], article: Article, repeats: int, taken: Taken) -> None:
    bare = _Bare(article.text)
    window.open_article(ids[0])
    window.activateWindow()  # shortcuts work only in the active window
    window.view.setFocus()
    QApplication.processEvents()
    ours = _Ours(window)
    for kind in _KINDS:
        pair: tuple[list[float], list[float]] = ([], [])
        gc.collect()
        for number in range(repeats):
            pair[1].append(_milliseconds(lambda n=number, k=kind: getattr(bare, k)(n)))  # type: ignore[misc]
            pair[0].append(_milliseconds(lambda n=number, k=kind: getattr(ours, k)(n)))  # type: ignore[misc]
        getattr(ours, f"check_{kind}", lambda _repeats: None)(repeats)
        taken[kind] = pair
    bare.close()
    switches = []
    for article_id in ids:
        window.open_article(article_id)
        _milliseconds(lambda: window.store.set(theme="dark"))
        gc.collect()
        themes = ("light", "dark") * (_SWITCHES // 2)
        switches.append([_milliseconds(lambda t=theme: window.store.set(theme=t)) for theme in themes])  # type: ignore[misc]
    taken["theme"] = (switches[0], switches[1])


def _milliseconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    return 1000 * (perf_counter() - start)


class _Ours:
    """The window with the annotated article."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._view = window.view

    def scrolling(self, number: int) -> None:
        """A turn of the wheel."""
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + _STEP)

    def tab(self, number: int) -> None:
        """To the next suggestion."""
        before = self._view.marks.selected
        QTest.keyClick(self._view, Qt.Key.Key_Tab)
        if self._view.marks.selected is before:
            raise BenchError("Tab went nowhere")

    def accepting(self, number: int) -> None:
        """Accepts a suggestion, which is saved, and goes on to the next."""
        if number == 0:
            self._window.actions_["next"].trigger()
            self._decided = self._accepted()
        QTest.keyClick(self._view, Qt.Key.Key_Space)

    def _accepted(self) -> int:
        annotations = self._window.workspace.article.annotations.values()
        return sum(a.status is Status.ACCEPTED for a in annotations)

    def check_accepting(self, repeats: int) -> None:
        """Every key must have accepted something."""
        done = self._accepted() - self._decided
        if done != repeats:
            raise BenchError(f"{done} of {repeats} suggestions were accepted")

    def dragging(self, number: int) -> None:
        """The handle goes to and fro over the line."""
        view, viewport = self._view, self._view.viewport()
        if number == 0:
            self._window.actions_["next"].trigger()
            QApplication.sendPostedEvents()
            self._grip = self._handle()
            QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=self._grip)
        _move(viewport, self._grip + QPoint(20 + 7 * (number % 40), 0))
        if not view.marks.preview:
            raise BenchError("nothing is dragged")

    def check_dragging(self, repeats: int) -> None:
        """Lets go without a change."""
        QTest.keyClick(self._view, Qt.Key.Key_Escape)
        QTest.mouseRelease(self._view.viewport(), Qt.MouseButton.LeftButton)

    def _handle(self) -> QPoint:
        view, selected = self._view, self._view.marks.selected
        if selected is None or view.layout_ is None:
            raise BenchError("nothing is selected")
        at = view.layout_.edge(selected.end, "end")
        assert at is not None
        return (at + QPointF(view.left, -view.scrolling.value)).toPoint()


class _Bare:
    """Qt's view of plain text, read-only, doing the nearest thing."""

    def __init__(self, text: str) -> None:
        self._view = QPlainTextEdit()
        self._view.setReadOnly(True)
        self._view.setPlainText(text)
        self._view.resize(*_SIZE)
        self._view.show()
        self._view.viewport().repaint()

    def close(self) -> None:
        """Takes the view away."""
        self._view.close()
        self._view.deleteLater()

    def scrolling(self, number: int) -> None:
        """A turn of the wheel."""
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + 3)  # lines

    def tab(self, number: int) -> None:
        """On to a word as far away as the next suggestion."""
        cursor = self._view.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.NextWord, n=20)
        self._view.setTextCursor(cursor)

    accepting = tab

    def dragging(self, number: int) -> None:
        """Selects a word more."""
        cursor = self._view.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)


def _move(viewport: QWidget, point: QPoint) -> None:
    """QTest's mouse moves carry no button."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    where = QPointF(viewport.mapToGlobal(point))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), where, left, left, none)
    QApplication.sendEvent(viewport, event)
