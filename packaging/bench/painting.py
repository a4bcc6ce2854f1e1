"""First paint of an annotated article against Qt's own view of the same text without annotations."""

from __future__ import annotations

import gc
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

from annotator.gui.article_view import ArticleView
from bench.clock import medians
from bench.rows import Row
from bench.sample import KB, MB, invented_article
from bench.window import BenchError, PaintWatch, application, default_scheme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractScrollArea, QApplication

    from annotator.core.annotation import Article

_SIZE = (1280, 820)


def run(scratch: Path, repeats: int = 7) -> list[Row]:
    """Three sizes against `QPlainTextEdit`, and the largest against the smallest."""
    qt = application()
    small, middle, large = (invented_article(size) for size in (100 * KB, MB, 5 * MB))
    figures = medians(
        repeats,
        lambda: _ours(qt, small),
        lambda: _plain(qt, small),
        lambda: _ours(qt, middle),
        lambda: _plain(qt, middle),
        lambda: _ours(qt, large),
        lambda: _plain(qt, large),
    )
    small_ours, small_plain, middle_ours, middle_plain, large_ours, large_plain = (1000 * f for f in figures)
    return [
        Row("paint-100kb", small_ours, small_plain, "ms"),
        Row("paint-1mb", middle_ours, middle_plain, "ms", "<= 2.0"),
        Row("paint-5mb", large_ours, large_plain, "ms", "<= 1.0"),
        Row("paint-5mb-vs-100kb", large_ours, small_ours, "ms", "<= 1.5"),
    ]


def _ours(qt: QApplication, article: Article) -> float:
    view = ArticleView(default_scheme())
    return _first_paint(qt, view, lambda: view.set_article(article))


def _plain(qt: QApplication, article: Article) -> float:
    view = QPlainTextEdit()
    view.setReadOnly(True)
    return _first_paint(qt, view, lambda: view.setPlainText(article.text))


def _first_paint(qt: QApplication, view: QAbstractScrollArea, fill: Callable[[], None]) -> float:
    """Seconds from giving the text to a view on screen to the end of its paint."""
    view.resize(*_SIZE)
    view.show()
    qt.processEvents()
    watch = PaintWatch(view.viewport())
    gc.collect()
    start = perf_counter()
    fill()
    view.viewport().repaint()
    taken = perf_counter() - start
    if not watch.count:
        raise BenchError("nothing was painted")
    view.close()
    view.deleteLater()
    qt.processEvents()
    return taken
