"""The middle of the window: messages, the find bar and the article, or what to do when there is none.

Bars come and go above the article; its words stay where they are on the screen meanwhile. The empty page is
there first, for the first paint, all else comes with `furnish` (docs/adr/0007).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeySequence, QMoveEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.markup import plain, strong
from annotator.gui.theme import Theme, interface_font

if TYPE_CHECKING:
    from annotator.core.annotation import Article
    from annotator.core.scheme import Scheme
    from annotator.gui.article_pane import ArticlePane
    from annotator.gui.article_view import ArticleView
    from annotator.gui.find_bar import FindBar
    from annotator.gui.messages import MessageBar
    from annotator.gui.threshold import Threshold

_SPACE = QKeySequence(Qt.Key.Key_Space)
_NATIVE = QKeySequence.SequenceFormat.NativeText
_WIDTH = 320  # of what stands in the middle of the empty page


class Desk(QWidget):
    """The wishes, `open_requested` and so on, come from the empty page."""

    open_requested = Signal()
    folder_requested = Signal()
    name_requested = Signal()
    sample_requested = Signal()
    tour_requested = Signal()

    bar: MessageBar
    find_bar: FindBar
    pane: ArticlePane
    view: ArticleView

    def __init__(self) -> None:
        super().__init__()
        self._person = QToolButton()
        self.pages = QWidget()
        self._stack = QStackedLayout(self.pages)
        self._stack.addWidget(self._empty_page())
        self._foot = QVBoxLayout()
        near = QWidget()
        self._near = QVBoxLayout(near)
        self._near.setContentsMargins(0, 0, 0, 0)
        self._near.setSpacing(0)
        self._near.addWidget(self.pages, 1)
        self._near.addLayout(self._foot)
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.addWidget(near)
        self._halves.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._halves)

    def furnish(self, scheme: Scheme, threshold: Threshold) -> None:
        """Makes what the empty page does not need: the article's place and the bars above it."""
        from annotator.gui.article_pane import ArticlePane  # late, as all of these
        from annotator.gui.article_view import ArticleView
        from annotator.gui.find_bar import FindBar
        from annotator.gui.messages import MessageBar
        from annotator.gui.speech import hide_stacks

        hide_stacks()
        self.view = ArticleView(scheme, shows=threshold.shows)
        threshold.moved.connect(self.view.hide_and_show)
        self.pane = ArticlePane(self.view)
        self._stack.addWidget(self.pane)
        self.bar = MessageBar()
        self.find_bar = FindBar(self._text, lambda: self.view.cursor_.position)
        self.find_bar.found.connect(self.view.show_found)
        self.find_bar.told.connect(self.view.announcer.say)
        self.find_bar.closed.connect(self.view.setFocus)
        self.find_bar.left.connect(self.view.setFocus)
        self.find_bar.passed_over.connect(self.view.clear_selection)
        self._near.insertWidget(0, self.bar)
        self._near.insertWidget(1, self.find_bar)
        self.pages.installEventFilter(self)

    def _text(self) -> str:
        return self.view.article.text if self.view.article else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A bar above pushes the article down: it is scrolled by as much."""
        if isinstance(event, QMoveEvent):
            self.view.scrolling.push_down(event.pos().y() - event.oldPos().y())
        return super().eventFilter(watched, event)

    def put_beside(self, widget: QWidget) -> None:
        """Shows something at the right of the article, as wide as it."""
        if self._halves.indexOf(widget) < 0:
            self._halves.addWidget(widget)
            for number in range(2):
                self._halves.setStretchFactor(number, 1)
        if widget.isHidden():
            widget.show()
            QTimer.singleShot(0, self._share)  # when all columns of the window have their new widths

    def _share(self) -> None:
        self._halves.setSizes([self.width()] * 2)  # Qt takes them as shares

    def put_below(self, widget: QWidget) -> None:
        """Shows something at the foot of the article."""
        self._foot.addWidget(widget)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.bar.set_theme(theme)

    def set_scheme(self, scheme: Scheme) -> None:
        """Takes other labels."""
        for view in self.findChildren(type(self.view)):
            view.set_scheme(scheme)

    def show_article(self, article: Article | None) -> None:
        """Shows an article, or the empty page."""
        self.view.set_article(article)
        self._stack.setCurrentIndex(0 if article is None else 1)
        self.find_bar.forget()

    def _empty_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(12)
        heading = QLabel(self.tr("Open an article to begin"))
        heading.setFont(interface_font(20, QFont.Weight.DemiBold))
        hint = _quiet(self.tr("Text, Markdown, HTML, PDF, Word and more; or drop files here."))
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        hint.setFixedWidth(_WIDTH)
        column.addStretch(2)
        column.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(_in_the_middle(hint))
        for row in self._buttons():
            column.addLayout(row)
        column.addLayout(_in_the_middle(self._keys()))
        tour = QPushButton(self.tr("New here? Three-minute tour"))
        tour.clicked.connect(self.tour_requested)
        column.addWidget(tour, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        self._person.setProperty("quiet", True)
        self._person.clicked.connect(self.name_requested)
        column.addWidget(self._person, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page

    def show_person(self, name: str) -> None:
        """Says on the empty page under which name decisions are kept."""
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _WIDTH // 2)
        self._person.setText(plain(self.tr("Your name here: {0} – change…").format(shown)))

    def _buttons(self) -> tuple[QHBoxLayout, QHBoxLayout]:
        open_button = QPushButton(self.tr("Open articles…"))
        open_button.setProperty("primary", True)
        open_button.clicked.connect(self.open_requested)
        folder = QPushButton(self.tr("Open a folder…"))
        folder.clicked.connect(self.folder_requested)
        sample = QPushButton(self.tr("Open the sample article"))
        sample.clicked.connect(self.sample_requested)
        return _in_the_middle(open_button, folder), _in_the_middle(sample)

    def _keys(self) -> QLabel:
        """The keys that do most of the work."""
        keys = (
            ("Tab", self.tr("goes to the next suggestion")),
            (_SPACE.toString(_NATIVE), self.tr("accepts it, X rejects it")),
            ("P O G …", self.tr("another label: the letter on the button")),
            ("[ ]", self.tr("move the end, { } the start")),
            ("1 2 3", self.tr("pick the speaker of a quote")),
            ("?", self.tr("all keys")),
        )
        rows = (f"<tr><td>{strong(key)}&nbsp;&nbsp;</td><td>{what}</td></tr>" for key, what in keys)
        label = _quiet("".join(rows))
        label.setWordWrap(True)
        label.setFixedWidth(_WIDTH)
        label.setContentsMargins(0, 24, 0, 12)
        return label


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("quiet", True)
    return label


def _in_the_middle(*widgets: QWidget) -> QHBoxLayout:
    """A row in the middle; an alignment instead would give wrapped text the height of one line."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
