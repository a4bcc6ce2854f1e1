"""The versions of one article beside each other, and what is made of them; they scroll as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from annotator.core.annotation import Annotation
from annotator.gui.article_view import ArticleView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import Article
    from annotator.core.disagreements import Comparison
    from annotator.core.scheme import Scheme
    from annotator.gui.settings_store import SettingsStore
    from annotator.gui.theme import Theme

_NARROW = 200  # pixels of a column at least


class VersionColumn(QWidget):
    """One version under the name of whose it is. It shows and is scrolled, and changes nothing."""

    def __init__(self, scheme: Scheme, theme: Theme) -> None:
        super().__init__()
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("heading", True)
        self.view = ArticleView(scheme, theme)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.view, 1)
        self.setMinimumWidth(_NARROW)

    def show_version(self, title: str, article: Article) -> None:
        """Shows a version from its top."""
        self.title.setText(title)
        self.view.setAccessibleName(title)
        self.view.set_article(article)


class SideBySide(QSplitter):
    """`annotation_chosen` carries the number of a column and the id of the annotation clicked there."""

    annotation_chosen = Signal(int, str)

    def __init__(self, scheme: Scheme, store: SettingsStore, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._scheme = scheme
        self._store = store
        self._theme = theme
        self._follows = True
        self.columns: list[VersionColumn] = []
        self.setChildrenCollapsible(False)
        self.setHandleWidth(12)

    def show_versions(self, titles: Sequence[str], articles: Sequence[Article]) -> None:
        """Shows a column for each, as wide as the others."""
        while len(self.columns) > len(articles):
            self.columns.pop().deleteLater()
        while len(self.columns) < len(articles):
            self._add_column()
        for column, title, article in zip(self.columns, titles, articles, strict=True):
            column.show_version(title, article)
        self.setSizes([1000] * len(self.columns))
        self.take_look(self._theme)

    def _add_column(self) -> None:
        column, number = VersionColumn(self._scheme, self._theme), len(self.columns)
        self.columns.append(column)
        self.addWidget(column)
        self.setStretchFactor(number, 1)
        column.view.verticalScrollBar().valueChanged.connect(lambda _value: self._follow(number))
        column.view.annotation_chosen.connect(lambda chosen: self.annotation_chosen.emit(number, chosen))

    def set_article(self, number: int, article: Article) -> None:
        """Another state of what a column shows, at the same place."""
        view = self.columns[number].view
        top = view.scrolling.top_position()
        view.set_article(article)
        view.scrolling.to_top(top)

    def show_passage(self, comparison: Comparison, chosen: Sequence[Annotation]) -> None:
        """Scrolls to a passage and rings what each has there; the last column has what was chosen."""
        members = [*comparison.members, next(iter(chosen), None)]
        span = comparison.span
        self._follows = False
        for column, member in zip(self.columns, members, strict=True):
            column.view.select_annotation(member if isinstance(member, Annotation) else None, reveal=False)
            column.view.scrolling.to_middle(span.start if span else 0)
        self._follows = True

    def take_look(self, theme: Theme) -> None:
        """Takes the colours of a theme and the size of the text."""
        self._theme = theme
        settings = self._store.current
        for column in self.columns:
            column.view.set_look(
                theme,
                settings.zoom,
                serif=settings.serif,
                line_width=settings.line_width,
                line_spacing=settings.line_spacing,
            )

    def _follow(self, number: int) -> None:
        """The other columns go where one was scrolled to."""
        if not self._follows or not self.columns[number].isVisible():
            return
        self._follows = False
        top = self.columns[number].view.scrolling.top_position()
        for other, column in enumerate(self.columns):
            if other != number:
                column.view.scrolling.to_top(top)
        self._follows = True
