"""The real window, set up for one picture: what a scene does to it, and waiting until it is at rest."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unittest.mock import patch

import tomli_w
from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QPointF, QPropertyAnimation, QRect, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator import app, paths
from annotator.core.annotation import Layer, Span
from annotator.gui.tasks import Tasks
from screenshots.corpus import PERSON, standing_still

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from PySide6.QtCore import QPoint

    from annotator.core.annotation import Annotation
    from annotator.gui.main_window import MainWindow

SIZE = 1280, 800
_PATIENCE = 20_000  # milliseconds; only a broken program needs them
_SETTLED = 3  # turns of the event loop in which layouts, and what they move, come to rest


class StageError(Exception):
    """A scene could not be played."""


@dataclass(frozen=True)
class Shot:
    """What a picture shows: a widget, or the part of it in `area`."""

    widget: QWidget
    area: QRect | None = None

    def grab(self) -> QImage:
        """The pixels, as many for each of the widget's as the screen has."""
        pixmap = self.widget.grab() if self.area is None else self.widget.grab(self.area)
        return pixmap.toImage().convertToFormat(QImage.Format.Format_RGB32)


class Stage:
    """A window with the sample on the desk. Methods are the hands of a scene."""

    def __init__(self, window: MainWindow, tasks: Sequence[Tasks]) -> None:
        """`tasks` is what runs in other threads."""
        self.window = window
        self.view = window.view
        self._tasks = tasks

    def do(self, *names: str) -> None:
        """Triggers actions, one after the other."""
        for name in names:
            self.window.actions_[name].trigger()
        self.settle()

    def find(self, words: str, layer: Layer = Layer.ENTITY, nth: int = 0) -> Annotation:
        """The annotation whose words begin so.

        Raises:
            StageError: there is none.
        """
        article = self.window.workspace.article
        found = [
            a for a in article.in_order() if a.layer is layer and a.text_in(article.text).startswith(words)
        ]
        if len(found) <= nth:
            raise StageError(f"{words!r} is not annotated as {layer.value}")
        return found[nth]

    def select(self, words: str, layer: Layer = Layer.ENTITY, nth: int = 0) -> Annotation:
        """Selects the annotation whose words begin so."""
        found = self.find(words, layer, nth)
        self.window.selection.select(found.id)
        self.settle()
        return found

    def mark(self, words: str, nth: int = 0) -> Span:
        """Selects words of the text as the mouse does."""
        text, start = self.window.workspace.article.text, -1
        for _ in range(nth + 1):
            start = text.index(words, start + 1)
        span = Span(start, start + len(words))
        self.view.select_text(span)
        self.settle()
        return span

    def point_of(self, words: str) -> QPointF:
        """The middle of the words, in the coordinates of the article's viewport."""
        start = self.window.workspace.article.text.index(words)
        layout = self.view.layout_
        if layout is None:
            raise StageError("no article is on the desk")
        box = layout.rects(Span(start, start + len(words)))[0]
        return QPointF(
            box.center().x() + self.view.left, box.center().y() - self.view.verticalScrollBar().value()
        )

    def handle_of(self, position: int, edge: str) -> QPointF:
        """Where the handle of the selected annotation is that stands at its `start` or `end`.

        Raises:
            StageError: it is not on the desk.
        """
        layout = self.view.layout_
        point = layout.edge(position, edge) if layout is not None else None
        if point is None:
            raise StageError("there is no handle")
        return QPointF(point.x() + self.view.left, point.y() - self.view.verticalScrollBar().value())

    def move_mouse(self, *points: QPointF, button: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
        """Moves the mouse over the article; with a button it is pressed at the first point and held."""
        kind = QEvent.Type.MouseMove if button is Qt.MouseButton.NoButton else QEvent.Type.MouseButtonPress
        viewport = self.view.viewport()
        for point in points:
            where = QPointF(viewport.mapToGlobal(point))
            event = QMouseEvent(kind, point, where, button, button, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(viewport, event)
            kind = QEvent.Type.MouseMove
        self.settle()

    def type(self, text: str) -> None:
        """Types into what has the keyboard."""
        QTest.keyClicks(self.window.focusWidget(), text)
        self.settle()

    def key(self, key: Qt.Key) -> None:
        """Presses a key in what has the keyboard."""
        QTest.keyClick(self.window.focusWidget(), key)
        self.settle()

    def resize(self, width: int, height: int) -> None:
        """Gives the window another size."""
        self.window.resize(width, height)
        self.settle()

    def top(self) -> None:
        """Scrolls to the head of the article."""
        self.view.verticalScrollBar().setValue(0)
        self.settle()

    def opened_by(self, action: str) -> QWidget:
        """The window that an action opens.

        Raises:
            StageError: it opens none.
        """
        before = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        self.do(action)
        opened = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w not in before]
        if not opened:
            raise StageError(f"{action} opened nothing")
        return opened[-1]

    def until(self, condition: Callable[[], bool]) -> None:
        """Runs the event loop until the condition holds.

        Raises:
            StageError: it does not.
        """
        deadline = QDeadlineTimer(_PATIENCE)
        while not condition():
            if deadline.hasExpired():
                raise StageError("the window did not come to rest")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def settle(self) -> None:
        """Waits for work in other threads, then for layouts and paints."""
        self.until(lambda: not any(tasks.busy for tasks in self._tasks))
        for _ in range(_SETTLED):
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def come_to_rest(self, widget: QWidget) -> None:
        """Waits until nothing in it fades in or out any more, as the button does that empties a field."""
        self.settle()
        running = QPropertyAnimation.State.Running
        self.until(lambda: all(a.state() is not running for a in widget.findChildren(QPropertyAnimation)))


def crop(window: QWidget, widget: QWidget, margin: int = 0) -> QRect:
    """Where a widget stands in its window, with a margin round it."""
    corner: QPoint = widget.mapTo(window, widget.rect().topLeft())
    area = QRect(corner, widget.size()).adjusted(-margin, -margin, margin, margin)
    return area.intersected(window.rect())


@contextmanager
def _all_tasks(made: list[Tasks]) -> Iterator[None]:
    """Inside, every `Tasks` that a part of the program makes is put into the list."""
    plain = Tasks.__init__

    def make(self: Tasks, on_bug: Callable[[BaseException], None]) -> None:
        plain(self, on_bug)
        made.append(self)

    with patch.object(Tasks, "__init__", make):
        yield


def play(
    home: Path, corpus: Path, work: Callable[[Stage], None], *, language: str = "en", **settings: object
) -> None:
    """Starts the program in `home` on a corpus, runs `work` in place of its event loop and ends it.

    Raises:
        StageError: the window did not open.
    """
    values = {"person": PERSON, "theme": "light", "language": language, **settings}
    (home / "settings.toml").write_text(tomli_w.dumps(values), "utf-8")

    def loop(window: MainWindow) -> int:
        with standing_still():
            window.resize(*SIZE)
            window.activateWindow()
            window.view.setFocus()
            stage = Stage(window, tasks)
            stage.settle()
            work(stage)
        return 0

    tasks: list[Tasks] = []
    with patch.dict(os.environ, {paths.HOME_VARIABLE: str(home)}), _all_tasks(tasks):
        if app.main(["--corpus", str(corpus)], loop=loop) != 0:
            raise StageError("the window did not open")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # else every later theme styles it too
