"""The program's own window, driven without a person: what is painted when, and waiting for a signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from annotator import app, paths
from annotator.core.scheme import parse_scheme
from annotator.corpus import Corpus
from annotator.gui.theme import load_fonts
from bench.sample import file_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from annotator.core.annotation import Article
    from annotator.core.scheme import Scheme
    from annotator.gui.main_window import MainWindow

PATIENCE = 120_000
"""Milliseconds that the detection worker gets for one article."""


class BenchError(Exception):
    """The program did not do what was to be timed."""


class PaintWatch(QObject):
    """Counts the paints of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.count += 1
        return False

    def settle(self) -> None:
        """Does what is due: layout, then the paint of everything that was marked as changed.

        Raises:
            BenchError: the widget was not painted.
        """
        before = self.count
        QCoreApplication.sendPostedEvents()
        if self.count == before:
            raise BenchError("nothing was painted")


def application() -> QApplication:
    """The application object, with the program's fonts, for benchmarks of a single widget."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    load_fonts(application)
    return application


def default_scheme() -> Scheme:
    """The scheme that the window uses."""
    return parse_scheme(paths.resource("schemes", "news.toml").read_text("utf-8"))


def fill_corpus(path: Path, articles: Iterable[Article]) -> list[int]:
    """Makes a corpus of the articles; returns their ids."""
    corpus = Corpus.open(path, person="bench")
    ids = [corpus.add(article, file_of(article))[0] for article in articles]
    corpus.close()
    return ids


def in_window(corpus: Path, work: Callable[[MainWindow], None]) -> None:
    """Runs the program on a corpus with `work` in place of the event loop.

    Raises:
        BenchError: the window did not open.
    """

    def loop(window: MainWindow) -> int:
        QCoreApplication.processEvents()
        window.activateWindow()
        window.view.setFocus()
        QCoreApplication.processEvents()
        work(window)
        return 0

    if app.main(["--corpus", str(corpus)], loop=loop) != 0:
        raise BenchError("the window did not open")


def wait_for(signal: SignalInstance, patience: int = PATIENCE) -> None:
    """Runs the event loop until the signal comes.

    Raises:
        BenchError: it did not come in `patience` milliseconds.
    """
    loop = QEventLoop()
    came: list[bool] = []

    def take(*_: object) -> None:
        came.append(True)
        loop.quit()

    signal.connect(take)
    QTimer.singleShot(patience, loop.quit)
    loop.exec()
    signal.disconnect(take)
    if not came:
        raise BenchError("the program took too long")
