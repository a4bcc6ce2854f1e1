"""Opens the page that measures detection beside the window, and in the window the passages it asks for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.core.annotation import Span
from annotator.gui.evaluation_page import EvaluationPage

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def open_evaluation(window: MainWindow) -> EvaluationPage:
    """Shows the page, or brings it to the front with what it shows."""
    page = window.findChild(EvaluationPage)
    if page is None:
        page = EvaluationPage(
            window, lambda: window.workspace.corpus.path, window.store, window.messages.ask_files
        )
        page.passage_requested.connect(partial(show_passage, window))
    page.show()
    page.activateWindow()
    return page


def show_passage(window: MainWindow, article_id: int, start: int, end: int) -> None:
    """Opens the article, if it is not on the desk, and selects the words; the offsets are code points."""
    is_open = window.workspace.has_article and window.workspace.article.id == article_id
    if not is_open:
        window.open_article(article_id)
    if window.workspace.has_article and window.workspace.article.id == article_id and start < end:
        window.view.select_text(Span(start, end))
