"""What would come of an import: what has no place, known articles and what they get, new ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from annotator.gui.sentences import translated
from annotator.gui.theme import LIGHT, Theme, tree_frame

if TYPE_CHECKING:
    from annotator.corpus.annotated import Taken
    from annotator.gui.annotated_import_work import Look

_ARTICLE = Qt.ItemDataRole.UserRole


class ImportTree(QTreeWidget):
    """`article_requested` carries the id of a known article."""

    article_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._children: list[QTreeWidgetItem] = []
        self.setAccessibleName(self.tr("What would come of it"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setColumnCount(2)
        self.setIndentation(16)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(1, 170)
        self.itemActivated.connect(self._on_activated)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.setStyleSheet(
            tree_frame(theme) + "QTreeView::item { height: 26px; padding: 0 6px; }"
            f"QTreeView::item:selected {{ background: {theme.selection}; color: {theme.ink}; }}"
        )
        for item in self._children:
            item.setForeground(1, QColor(theme.quiet))

    def show_look(self, look: Look) -> None:
        """Shows the first problems and articles."""
        self.clear()
        self._children.clear()
        known = [taken for taken in look.sums.listed if not taken.is_new]
        new = [taken for taken in look.sums.listed if taken.is_new]
        if look.problems:
            top = self._top(self.tr("Not placed"), look.count)
            for problem in look.problems:
                words = f"{problem.words}: " if problem.words else ""
                self._child(top, f"{words}{translated(problem.reason)}", problem.article, 0)
            top.setExpanded(True)
        if known:
            top = self._top(self.tr("Known articles"), look.sums.known)
            for taken in known:
                self._child(top, taken.title, self._becomes(taken), taken.article_id)
            top.setExpanded(not look.problems)
        if new:
            top = self._top(self.tr("New articles"), look.sums.new)
            for taken in new:
                self._child(top, taken.title, self._becomes(taken), 0)
            top.setExpanded(not look.problems and not known)

    def _becomes(self, taken: Taken) -> str:
        if taken.error:
            return translated(taken.error)
        parts = [f"+{taken.added:,}"]
        if taken.confirmed:
            parts.append(self.tr("accepts {0}").format(f"{taken.confirmed:,}"))
        if taken.decided:
            parts.append(self.tr("{0} stay").format(f"{taken.decided:,}"))
        return ", ".join(parts)

    def _top(self, title: str, count: int) -> QTreeWidgetItem:
        item = QTreeWidgetItem([title, f"{count:,}"])
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.addTopLevelItem(item)
        return item

    def _child(self, top: QTreeWidgetItem, text: str, about: str, article_id: int) -> None:
        item = QTreeWidgetItem([" ".join(text.split()), " ".join(about.split())])
        item.setForeground(1, QColor(self._theme.quiet))
        item.setToolTip(0, item.text(0))
        item.setToolTip(1, item.text(1))
        item.setData(0, _ARTICLE, article_id)
        top.addChild(item)
        self._children.append(item)

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        if item.data(0, _ARTICLE):
            self.article_requested.emit(item.data(0, _ARTICLE))
