"""The middle of the window: messages, the find bar and the article, or what to do when there is none.

Bars come and go above the article; its words stay where they are on the screen meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QMoveEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.gui.article_view import ArticleView
from annotator.gui.find_bar import FindBar
from annotator.gui.messages import MessageBar
from annotator.gui.theme import Theme, interface_font

if TYPE_CHECKING:
    from annotator.core.annotation import Article
    from annotator.core.scheme import Scheme
    from annotator.gui.threshold import Threshold

TOUR = (
    ("Tab", "goes to the next suggestion"),
    ("Space", "accepts it,  X  rejects it"),
    ("P O G …", "another label: the letter on the button"),
    ("[ ]", "move the end,  { }  the start"),
    ("1 2 3", "pick the speaker of a quote"),
)


class Desk(QWidget):
    """`open_requested` and `sample_requested` come from the empty page."""

    open_requested = Signal()
    sample_requested = Signal()

    def __init__(self, scheme: Scheme, threshold: Threshold) -> None:
        super().__init__()
        self.bar = MessageBar()
        self.view = ArticleView(scheme, shows=threshold.shows)
        threshold.moved.connect(self.view.hide_and_show)
        self.find_bar = FindBar(self._text, lambda: self.view.cursor_.position)
        self.find_bar.found.connect(self.view.show_found)
        self.find_bar.closed.connect(self.view.setFocus)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty_page())
        self._pages.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.find_bar)
        column.addWidget(self._pages, 1)
        self._pages.installEventFilter(self)

    def _text(self) -> str:
        return self.view.article.text if self.view.article else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A bar above pushes the article down: it is scrolled by as much."""
        if isinstance(event, QMoveEvent):
            self.view.scrolling.push_down(event.pos().y() - event.oldPos().y())
        return super().eventFilter(watched, event)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.bar.set_theme(theme)

    def show_article(self, article: Article | None) -> None:
        """Shows an article, or the empty page."""
        self.view.set_article(article)
        self._pages.setCurrentIndex(0 if article is None else 1)
        self.find_bar.forget()

    def _empty_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(12)
        heading = QLabel(self.tr("Open an article to begin"))
        heading.setFont(interface_font(20, QFont.Weight.DemiBold))
        hint = QLabel(self.tr("Text, Markdown, HTML, PDF, Word and more; or drop files here."))
        hint.setProperty("quiet", True)
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        hint.setFixedWidth(320)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        open_button = QPushButton(self.tr("Open articles…"))
        open_button.setProperty("primary", True)
        open_button.clicked.connect(self.open_requested)
        sample = QPushButton(self.tr("Open the sample article"))
        sample.clicked.connect(self.sample_requested)
        buttons.addStretch(1)
        buttons.addWidget(open_button)
        buttons.addWidget(sample)
        buttons.addStretch(1)
        keys = QLabel("".join(f"<tr><td><b>{k}</b>&nbsp;&nbsp;</td><td>{what}</td></tr>" for k, what in TOUR))
        keys.setProperty("quiet", True)
        keys.setContentsMargins(0, 24, 0, 0)
        column.addStretch(2)
        for widget in (heading, hint):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(buttons)
        column.addWidget(keys, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page
