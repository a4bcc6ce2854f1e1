"""Opening a large annotated article in the real window: time, and the memory of the process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.children import run_child
from bench.clock import medians, seconds
from bench.rows import PUBLISHED, Row
from bench.sample import KB, MB, invented_article
from bench.window import PaintWatch, fill_corpus, in_window

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.gui.main_window import MainWindow

YEDDA_MS = 490.0  # a 1 MB article with 7,700 spans until it is shown; doccano 5,100
LABEL_STUDIO_MB = 432.0  # resident memory of its server process with one such article


def run_time(scratch: Path, repeats: int = 7) -> list[Row]:
    """From the wish to open an article of the corpus to the end of the window's paint."""
    corpus = scratch / "corpus.sqlite"
    large, small = fill_corpus(corpus, [invented_article(MB, seed=1), invented_article(4 * KB, seed=2)])
    figures: list[float] = []

    def measure(window: MainWindow) -> None:
        watch = PaintWatch(window.view.viewport())

        def open_painted(article_id: int) -> None:
            window.open_article(article_id)
            watch.settle()

        def turn() -> float:
            open_painted(small)
            return seconds(lambda: open_painted(large))

        figures.extend(medians(repeats, turn))

    in_window(corpus, measure)
    return [Row(f"open-1mb{PUBLISHED}", 1000 * figures[0], YEDDA_MS, "ms", "<= 0.5")]


def run_memory(scratch: Path, repeats: int = 3) -> list[Row]:
    """Resident memory of a fresh process whose window shows a large article."""
    fill_corpus(scratch / "corpus.sqlite", [invented_article(MB, seed=1)])
    figures = [run_child("memory", scratch) for _ in range(repeats)]
    return [Row(f"memory-1mb{PUBLISHED}", max(figures) / MB, LABEL_STUDIO_MB, "MB", "<= 0.5")]
