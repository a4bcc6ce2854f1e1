"""How long a frame takes in a long article that is full of annotations, against Qt's own bare view.

A frame is what one event does, to the end of the paint that it makes necessary. The bare view is a
`QPlainTextEdit` with the same text that does the nearest thing to it: it scrolls as far, moves its cursor,
selects as many words, or takes another palette. What ours takes more at the 99th percentile must fit into
one frame of a screen.
"""

from __future__ import annotations

import gc
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPalette, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from annotator.core import edits
from annotator.core.annotation import Status
from annotator.gui.article_pane import ArticlePane
from annotator.gui.article_view import ArticleView
from annotator.gui.theme import DARK, LIGHT
from bench.clock import percentile
from bench.rows import Row
from bench.sample import MB, invented_article
from bench.window import BenchError, application, default_scheme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from annotator.core.annotation import Annotation, Article

FRAME = 16.7
"""Milliseconds of a frame of a screen with 60 Hz."""

_SIZE = (1280, 820)
_STEP = 90  # pixels of a turn of the wheel
_NAMES = ("scrolling", "tab", "accepting", "dragging", "theme")


def run(scratch: Path, repeats: int = 300) -> list[Row]:
    """A megabyte with about 8,000 annotations; `repeats` frames of each kind, ours and bare in turn."""
    qt = application()
    article = invented_article(MB)
    ours, bare = _Ours(article), _Bare(article.text)
    rows = []
    for name in _NAMES:
        taken: dict[str, list[float]] = {"ours": [], "bare": []}
        turns = zip(ours.frames(name, repeats), bare.frames(name, repeats), strict=True)
        gc.collect()
        for ours_work, bare_work in turns:
            taken["bare"].append(_milliseconds(qt, bare_work))
            taken["ours"].append(_milliseconds(qt, ours_work))
        more = percentile(taken["ours"], 0.99) - percentile(taken["bare"], 0.99)
        rows.append(Row(f"frame-{name}-p99-over-bare", max(0.0, more), FRAME, "ms", "<= 1.0"))
    ours.close()
    bare.close()
    return rows


def _milliseconds(qt: QApplication, work: Callable[[], None]) -> float:
    start = perf_counter()
    work()
    qt.sendPostedEvents()
    qt.processEvents()
    return 1000 * (perf_counter() - start)


class _Ours:
    """The article view with its map, without the window around it."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._view = ArticleView(default_scheme())
        self._pane = ArticlePane(self._view)
        self._pane.resize(*_SIZE)
        self._pane.show()
        self._view.set_article(article)
        self._view.viewport().repaint()
        self._order = article.in_order()
        self._open = [a for a in self._order if a.status is Status.SUGGESTED]

    def close(self) -> None:
        """Takes the view away."""
        self._pane.close()
        self._pane.deleteLater()

    def frames(self, name: str, repeats: int) -> Iterator[Callable[[], None]]:
        """The work of each frame."""
        work: dict[str, Callable[[int], None]] = {
            "scrolling": self._scroll,
            "tab": self._tab,
            "accepting": self._accept,
            "dragging": self._drag,
            "theme": self._switch,
        }
        for number in range(repeats):
            yield lambda n=number: work[name](n)  # type: ignore[misc]

    def _scroll(self, number: int) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + _STEP)

    def _tab(self, number: int) -> None:
        self._view.select_annotation(self._open[number])

    def _accept(self, number: int) -> None:
        """As the window does: the change comes to the view, then the next suggestion is selected."""
        change = edits.accept(self._article, self._open[number].id)
        self._article = self._article.with_change(change)
        self._view.apply_change(change, self._article)
        self._view.select_annotation(self._open[number + 1])

    def _drag(self, number: int) -> None:
        """The handle goes to and fro over the line."""
        view, viewport = self._view, self._view.viewport()
        if number == 0:
            view.select_annotation(self._dragged())
            QApplication.sendPostedEvents()
            QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=self._handle())
        point = self._handle() + QPoint(7 * (number % 40) - 140, 0)
        _move(viewport, point)
        if number and not view.marks.preview:
            raise BenchError("nothing is dragged")

    def _dragged(self) -> Annotation:
        return next(a for a in self._open[len(self._open) // 2 :] if len(a.fragments) == 1)

    def _handle(self) -> QPoint:
        view, selected = self._view, self._view.marks.selected
        assert selected is not None
        assert view.layout_ is not None
        at = view.layout_.edge(selected.end, "end")
        assert at is not None
        return (at + QPointF(view.left, -view.scrolling.value)).toPoint()

    def _switch(self, number: int) -> None:
        self._view.set_look(DARK if number % 2 else LIGHT, 1.0, serif=True)


class _Bare:
    """Qt's view of plain text, read-only."""

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

    def frames(self, name: str, repeats: int) -> Iterator[Callable[[], None]]:
        """The work of each frame: the nearest thing that a bare view does."""
        work: dict[str, Callable[[int], None]] = {
            "scrolling": self._scroll,
            "tab": self._go_on,
            "accepting": self._go_on,
            "dragging": self._select,
            "theme": self._switch,
        }
        for number in range(repeats):
            yield lambda n=number: work[name](n)  # type: ignore[misc]

    def _scroll(self, number: int) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + 3)  # lines

    def _go_on(self, number: int) -> None:
        cursor = self._view.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.NextWord, n=20)
        self._view.setTextCursor(cursor)

    def _select(self, number: int) -> None:
        cursor = self._view.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)

    def _switch(self, number: int) -> None:
        theme, palette = (DARK if number % 2 else LIGHT), self._view.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.page))
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.ink))
        self._view.setPalette(palette)


def _move(viewport: QWidget, point: QPoint) -> None:
    """QTest's mouse moves carry no button."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    where = QPointF(viewport.mapToGlobal(point))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), where, left, left, none)
    QApplication.sendEvent(viewport, event)
