"""The queue at the left: the articles of the corpus with status and progress."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from annotator.core.errors import UserError
from annotator.core.query import parse
from annotator.gui.query_bar import QueryBar
from annotator.gui.queue_list import QueueList
from annotator.gui.queue_menus import QueueMenus
from annotator.gui.queue_model import QueueModel
from annotator.gui.rows import IdRole

if TYPE_CHECKING:
    from annotator.corpus import Corpus, QueueItem
    from annotator.corpus.queue import QueueView
    from annotator.corpus.queue_listings import Listing
    from annotator.gui.theme import Theme


_OPEN_WORD = re.compile(r"(?:^|[\s(-])[^\s():\"*]{2,}$")  # the last word, which may not be typed to its end
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QueuePanel(QWidget):
    """Filter, list, and what to do when it is empty. `article_requested` carries the id, `failed` a sentence.

    `beside_requested` too: the article is wanted as a second one, by Shift+Return or the middle button.
    """

    article_requested = Signal(int)
    beside_requested = Signal(int)
    open_requested = Signal()
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.model = QueueModel()
        self.list = QueueList(self.tr("Queue of articles"), self.model)
        self.menus = QueueMenus()
        self._corpus: Corpus | None = None
        self._listing: Listing | None = None
        self._progress = 0, 0
        self.bar = QueryBar(self.tr("Filter the queue"))
        self._counts = _words("")
        self._far = QTimer(self, singleShot=True, interval=0)
        self._far.timeout.connect(self._show_far)
        self._sight = QTimer(self, singleShot=True, interval=0)  # when the list has its height
        self._sight.timeout.connect(lambda: self.list.scrollTo(self.list.currentIndex()))
        self._left = QTimer(self, singleShot=True, interval=0)  # when what was chosen in the list is open
        self._left.timeout.connect(self._show_open)
        self._lay_out()
        self.bar.query_changed.connect(self._open)
        self.bar.returned.connect(self._open_first)
        self.bar.left.connect(self._enter_list)
        self.menus.view_changed.connect(self._open)
        for part in (self.model, self.menus):
            part.failed.connect(self.failed)
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self.set_corpus(None)

    def _lay_out(self) -> None:
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        self._no_hits = _words(self.tr("No article matches what is typed and chosen above."))
        self._no_hits.setContentsMargins(8, 4, 8, 4)
        column.addWidget(self.bar)
        column.addWidget(self.menus)
        column.addWidget(self._no_hits)
        column.addWidget(self.list, 1)
        self._counts.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self._counts)
        self.setMinimumWidth(180)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty_page())
        self._pages.addWidget(full)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 24, 16, 16)
        column.setSpacing(12)
        heading = QLabel(self.tr("No articles yet"))
        heading.setProperty("heading", True)
        button = QPushButton(self.tr("Open articles…"))
        button.clicked.connect(self.open_requested)
        hint = self.tr("Open text, Markdown, HTML, PDF or Word files, or drop them on the window.")
        order = self.tr("They stand here in the order that you choose, with what is left in each.")
        walk = self.tr("Ctrl+Return: done, next article. Shift+Return: beside the open one.")
        column.addWidget(heading)
        column.addWidget(_words(hint))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(_words(order))
        column.addWidget(_words(walk))
        column.addStretch(1)
        return page

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.model.theme = self.list.delegate.theme = theme
        self.menus.set_theme(theme)
        self.bar.set_theme(theme)
        self.list.viewport().update()

    def set_corpus(self, corpus: Corpus | None) -> None:
        """Shows the articles of a corpus as they were shown to this person the last time.

        Raises:
            StorageError: it cannot be read.
        """
        self._corpus = corpus
        self._far.stop()
        self._left.stop()
        self.menus.set_corpus(corpus)
        with QSignalBlocker(self.bar):
            self.bar.set_corpus(corpus)
            self.bar.set_text("")
        self.refresh()

    def refresh(self) -> None:
        """Reads the queue anew.

        Raises:
            StorageError: the corpus cannot be read.
        """
        self._progress = self._corpus.queues.progress() if self._corpus is not None else (0, 0)
        self._pages.setCurrentIndex(1 if self._progress[1] else 0)
        self._open_with(self._progress)

    def _open(self) -> None:
        self._open_with(None)

    def _open_with(self, progress: tuple[int, int] | None) -> None:
        """Opens what is chosen and typed; the list stays as it is when the corpus cannot answer."""
        current = self.menus.article_id if self._far.isActive() else self.list.currentIndex().data(IdRole)
        try:
            corpus = self._corpus
            self._listing = corpus.queues.open(self.view, progress) if corpus is not None else None
        except UserError as error:
            self.bar.say(str(error))
            return
        self.model.set_listing(self._listing)
        if current is not None:
            self.show_current(current)
        self._show_counts()

    @property
    def view(self) -> QueueView:
        """What is chosen and typed."""
        query = self.bar.query
        if query.is_empty:
            return self.menus.view
        if _OPEN_WORD.search(query.text):
            query = parse(f"{query.text}*")
        return replace(self.menus.view, query=query)

    def update_item(self, item: QueueItem) -> None:
        """One article has changed."""
        old = self.model.update_item(item)
        if old is not None and old.done != item.done:
            done, total = self._progress
            self._progress = done + item.done - old.done, total
            self._show_counts()

    def _show_counts(self) -> None:
        (done, total), listing = self._progress, self._listing
        shown = self.model.rowCount()
        self._no_hits.setVisible(bool(total) and not shown)
        text = self.tr("{0} of {1} articles done").format(f"{done:,}", f"{total:,}")
        if listing is not None and listing.is_more:
            text = f"{self.tr('more than {0} shown').format(f'{shown:,}')} · {text}"
        elif shown < total:
            text = f"{self.tr('{0} shown').format(f'{shown:,}')} · {text}"
        self._counts.setText(text)

    def show_current(self, article_id: int) -> None:
        """Marks the open article; one far from what is shown, whose row must be counted, after the paint."""
        self.menus.article_id = article_id
        self._show_row(self.model.known_row_of(article_id))
        if self.list.currentIndex().data(IdRole) == article_id:
            self._far.stop()
        else:
            self._far.start()

    def _show_open(self) -> None:
        """The mark is on the open article again, wherever the keyboard has gone in the list."""
        if self.menus.article_id is not None and not self.list.hasFocus():
            self.show_current(self.menus.article_id)

    def _show_far(self) -> None:
        article_id = self.menus.article_id
        if article_id is not None:
            try:
                self._show_row(self.model.row_of(article_id))
            except UserError as error:
                self.failed.emit(str(error))

    def _show_row(self, row: int | None) -> None:
        if row is not None and row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(row))
            self._sight.start()

    def neighbour(self, article_id: int, step: int, *, undone: bool = False) -> int | None:
        """The article after (`step` 1) or before (-1) in what is shown; `undone` skips those done.

        Raises:
            StorageError: the corpus cannot be read.
        """
        if self._listing is None:
            return None
        return self._listing.neighbour(article_id, step, undone=undone)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list Shift+Return and the middle button ask for the article beside the open one."""
        if isinstance(event, QFocusEvent) and watched is self.list and event.lostFocus():
            self._left.start()
        index = self._wanted_beside(event)
        if index is not None and index.isValid():
            if event.type() is not QEvent.Type.ShortcutOverride:
                self.beside_requested.emit(index.data(IdRole))
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _wanted_beside(self, event: QEvent) -> QModelIndex | None:
        if isinstance(event, QKeyEvent) and event.type() is not QEvent.Type.KeyRelease:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return self.list.currentIndex() if shift and Qt.Key(event.key()) in _RETURN else None
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            middle = event.button() is Qt.MouseButton.MiddleButton
            return self.list.indexAt(event.position().toPoint()) if middle else None
        return None

    def _enter_list(self) -> bool:
        """The keyboard goes to the first row; False if there is none."""
        if not self.model.rowCount():
            return False
        self.list.setFocus()
        self.list.setCurrentIndex(self.model.index(0))
        return True

    def _open_first(self) -> None:
        if self._enter_list():
            self._on_chosen(self.model.index(0))

    def _on_chosen(self, index: QModelIndex) -> None:
        self.article_requested.emit(index.data(IdRole))


def _words(text: str) -> QLabel:
    """Quiet words that wrap."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("quiet", True)
    return label
