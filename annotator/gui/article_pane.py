"""The article with the map of its annotations beside the scroll bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.gui.minimap import Minimap

if TYPE_CHECKING:
    from annotator.gui.article_view import ArticleView


class ArticlePane(QWidget):
    """Takes an article view in; the map can be switched off."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self.minimap = Minimap(view)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(view, 1)
        row.addWidget(self.minimap)
        self.setFocusProxy(view)

    def show_minimap(self, shown: bool) -> None:
        """Shows or hides the map."""
        self.minimap.setVisible(shown)
