"""A second article beside the first, to read and compare; a click makes it the one that is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.gui.article_view import ArticleView
from annotator.gui.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.core.annotation import Article
    from annotator.core.scheme import Scheme
    from annotator.gui.settings_store import SettingsStore
    from annotator.gui.theme import Theme

_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SplitView(QWidget):
    """Shows an article, scrolls on its own and changes nothing.

    `edit_requested` carries the id of the article to edit; `closed` comes with the cross or Escape.
    """

    edit_requested = Signal(int)
    closed = Signal()

    def __init__(self, scheme: Scheme, store: SettingsStore, theme: Theme) -> None:
        super().__init__()
        self._store = store
        self._theme = theme
        self.view = ArticleView(scheme, theme)
        self.view.setAccessibleName(self.tr("Article to compare"))
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("heading", True)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._edit = QToolButton()
        self._edit.setText(self.tr("Edit"))
        self._edit.setToolTip(self.tr("Edit this article: a click on its words or Return does it too"))
        self._edit.clicked.connect(lambda: self.edit_requested.emit(self.article_id))
        self._close = QToolButton()
        self._close.setToolTip(self.tr("Close the second article"))
        self._close.setAccessibleName(self.tr("Close the second article"))
        self._close.clicked.connect(self.closed)
        self._lay_out()
        self.view.viewport().installEventFilter(self)
        self.view.installEventFilter(self)
        store.changed.connect(self._take_look)
        self.set_theme(theme)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 8, 4)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._edit)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self.setMinimumWidth(240)

    @property
    def article_id(self) -> int:
        """The article that is shown, 0 for none."""
        return self.view.article.id if self.view.article is not None else 0

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._close.setIcon(icon("x", QColor(theme.quiet)))
        self._take_look()

    def show_article(self, article: Article) -> None:
        """Shows an article at the place where it was left."""
        self._title.setToolTip(article.metadata.title or article.source.name)
        self._elide()
        self.view.set_article(article)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        title, metrics = self._title.toolTip(), self._title.fontMetrics()
        self._title.setText(metrics.elidedText(title, Qt.TextElideMode.ElideRight, self._title.width()))

    def _take_look(self) -> None:
        settings = self._store.current
        self.view.set_look(
            self._theme,
            settings.zoom,
            serif=settings.serif,
            line_width=settings.line_width,
            line_spacing=settings.line_spacing,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the words or Return edits this article; Escape closes it."""
        if watched is self.view.viewport() and event.type() is QEvent.Type.MouseButtonPress:
            self.edit_requested.emit(self.article_id)
            return True
        if watched is self.view and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            is_ours = key in _TAKES or key is Qt.Key.Key_Escape
            if event.type() is QEvent.Type.ShortcutOverride and (is_ours or self._would_edit(event)):
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and is_ours:
                self._on_key(key)
                return True
        return super().eventFilter(watched, event)

    def _would_edit(self, event: QKeyEvent) -> bool:
        """True for keys of the panes around it, which would change the article that is edited."""
        pressed = QKeySequence(event.keyCombination())
        around: QWidget | None = self
        while around is not None and not around.isWindow():
            if any(pressed in action.shortcuts() for action in around.actions()):
                return True
            around = around.parentWidget()
        return False

    def _on_key(self, key: Qt.Key) -> None:
        if key is Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            self.edit_requested.emit(self.article_id)
