"""Opens the search beside the window, and in the window what it finds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.gui.search_deeds import SearchDeeds
from annotator.gui.search_page import SearchPage
from annotator.gui.tasks import Tasks
from annotator.gui.theme import pick_theme

if TYPE_CHECKING:
    from annotator.core.concordance import Passage
    from annotator.gui.main_window import MainWindow


def open_search(window: MainWindow, text: str = "") -> SearchPage:
    """Shows the search, or brings it to the front; with a `text` it looks for that."""
    open_ones = (page for page in window.findChildren(SearchPage) if not page.is_closed)
    page = next(open_ones, None) or _make(window)
    if text:
        page.bar.set_text(text)
    page.show()
    page.activateWindow()
    page.bar.edit.setFocus()
    page.bar.edit.selectAll()
    return page


def _make(window: MainWindow) -> SearchPage:
    tasks = Tasks(_raise)  # of its own: nobody waits for files that are being read
    page = SearchPage(window, window.workspace, window.messages, tasks)
    deeds = SearchDeeds(page, window.workspace, window.messages, tasks, window.pages.wide)
    page.article_requested.connect(window.open_article)
    page.passage_requested.connect(partial(_show, window))
    deeds.export_requested.connect(window.commands.exchange.open_export)
    deeds.deleted.connect(partial(_forget, window, page))
    deeds.listed_changed.connect(partial(_refresh, window, page))
    window.pages.wide.changed.connect(page.search)
    window.signals.opened.connect(page.follow_corpus)
    window.store.changed.connect(partial(_color, window, page))
    _color(window, page)
    page.closing.connect(tasks.close)
    page.closing.connect(page.deleteLater)
    return page


def _color(window: MainWindow, page: SearchPage) -> None:
    if not page.is_closed:
        page.set_theme(pick_theme(window.store.current.theme))


def _show(window: MainWindow, passage: Passage) -> None:
    """An annotation is selected; words of the text are selected as words."""
    if passage.annotation_id:
        window.activateWindow()
        window.open_annotation(passage.article_id, passage.annotation_id)
    else:
        window.pages.open_passage(passage.article_id, passage.start, passage.end)


def _forget(window: MainWindow, page: SearchPage, ids: list[int]) -> None:
    """The articles are gone, and so is the open one if it was among them."""
    if window.workspace.has_article and window.workspace.article.id in ids:
        window.workspace.close_article()
    _refresh(window, page)


def _refresh(window: MainWindow, page: SearchPage) -> None:
    window.show_queue()
    page.search()


def _raise(error: BaseException) -> None:
    raise error
