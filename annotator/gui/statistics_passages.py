"""The passages behind a mark: words in the middle of their line, or the titles of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from annotator.gui.places import Hit, HitDelegate, HitList, HitModel
from annotator.gui.rows import Row, RowDelegate, RowRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from annotator.corpus.statistics_passages import StatisticsPassage

    AnyIndex = QModelIndex | QPersistentModelIndex


class PassageModel(HitModel):
    """One row a passage."""

    def __init__(self) -> None:
        super().__init__(has_boxes=False)
        self._passages: Sequence[StatisticsPassage] = ()

    def show_passages(self, passages: Sequence[StatisticsPassage]) -> None:
        """Shows these passages."""
        self._passages = passages
        self.set_hits([Hit(p.before, p.words, p.after, p.title, p) for p in passages])

    def passage(self, row: int) -> StatisticsPassage:
        """The passage of a row."""
        return self._passages[row]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        passage = self._passages[index.row()]
        if role == RowRole and passage.annotation_id is None:
            return Row(passage.words, passage.title)
        return super().data(index, role)


class _Delegate(HitDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        is_article = isinstance(index.data(RowRole), Row)
        (RowDelegate if is_article else HitDelegate).paint(self, painter, option, index)


class PassageList(HitList):
    """The list of a `PassageModel`."""

    def __init__(self, name: str, model: PassageModel) -> None:
        super().__init__(name, model)
        self.delegate = _Delegate(self)
        self.setItemDelegate(self.delegate)
