"""Places in articles as rows: the words in the middle of their line, and below what stands there now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from annotator.gui.icons import icon
from annotator.gui.rows import RowDelegate, RowList, RowRole
from annotator.gui.theme import interface_font

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QStyleOptionViewItem

    AnyIndex = QModelIndex | QPersistentModelIndex

_BOX = 14
_MIDDLE = 0.4  # where the words begin, as a share of the width
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Hit:
    """The words of a place and what stands before and after them in their line; `about` is the second line.

    `value` is what the place means to whoever lists it.
    """

    before: str
    words: str
    after: str
    about: str
    value: object


class HitModel(QAbstractListModel):
    """Rows that can be ticked, unless `has_boxes` is false. `ticked_changed` comes after each tick."""

    ticked_changed = Signal()

    def __init__(self, *, has_boxes: bool) -> None:
        super().__init__()
        self.has_boxes = has_boxes
        self._hits: Sequence[Hit] = ()
        self._ticked: set[int] = set()

    def set_hits(self, hits: Sequence[Hit], ticked: Iterable[int] = ()) -> None:
        """Shows these places; `ticked` are rows."""
        self.beginResetModel()
        self._hits = hits
        self._ticked = set(ticked)
        self.endResetModel()
        self.ticked_changed.emit()

    def hit(self, row: int) -> Hit:
        """The place of a row."""
        return self._hits[row]

    @property
    def ticked(self) -> list[Hit]:
        """The places that are ticked, in order."""
        return [self._hits[row] for row in sorted(self._ticked)]

    def toggle(self, row: int) -> None:
        """Ticks a row, or takes the tick away."""
        self._ticked ^= {row}
        self.dataChanged.emit(self.index(row), self.index(row))
        self.ticked_changed.emit()

    def toggle_all(self) -> None:
        """Ticks all rows, or, when they are, none."""
        everything = set(range(len(self._hits)))
        self._ticked = set() if self._ticked == everything else everything
        if everything:
            self.dataChanged.emit(self.index(0), self.index(len(self._hits) - 1))
        self.ticked_changed.emit()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self._hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self._hits[index.row()]
        if role == RowRole:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{hit.before}{hit.words}{hit.after}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return hit.about
        if role == Qt.ItemDataRole.CheckStateRole and self.has_boxes:
            checked = index.row() in self._ticked
            return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        return None


class HitDelegate(RowDelegate):
    """Paints the `Hit` of an index."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        hit: Hit = index.data(RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option.rect, option.state)
        inner = option.rect.adjusted(12, 6, -12, -6)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            self._paint_box(painter, inner, is_ticked=state == Qt.CheckState.Checked)
            inner = inner.adjusted(_BOX + 12, 0, 0, 0)
        self._paint_line(painter, hit, QRect(inner.x(), inner.y(), inner.width(), 18))
        lower = QRect(inner.x(), inner.y() + 18, inner.width(), 18)
        painter.setFont(interface_font(12))
        painter.setPen(self._quiet(option.state))
        about = painter.fontMetrics().elidedText(hit.about, Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, _LEFT, about)
        painter.restore()

    def _paint_box(self, painter: QPainter, inner: QRect, *, is_ticked: bool) -> None:
        box = QRectF(inner.x() + 0.5, inner.center().y() - _BOX / 2 + 0.5, _BOX, _BOX)
        painter.setPen(QColor(self.theme.accent if is_ticked else self.theme.quiet))
        painter.setBrush(QColor(self.theme.accent if is_ticked else self.theme.raised))
        painter.drawRoundedRect(box, 3, 3)
        if is_ticked:
            tick = icon("check", QColor(self.theme.on_accent))
            tick.paint(painter, box.toRect().adjusted(1, 1, -1, -1))

    def _paint_line(self, painter: QPainter, hit: Hit, line: QRect) -> None:
        """The words bold, at the same place in every row."""
        plain, bold = interface_font(13), interface_font(13, QFont.Weight.DemiBold)
        thin, thick = QFontMetrics(plain), QFontMetrics(bold)
        middle = line.x() + round(line.width() * _MIDDLE)
        words = thick.elidedText(hit.words, Qt.TextElideMode.ElideRight, line.right() - middle)
        end = middle + thick.horizontalAdvance(words)
        painter.setPen(QColor(self.theme.ink))
        painter.setFont(plain)
        before = QRect(line.x(), line.y(), middle - line.x(), line.height())
        painter.drawText(
            before, _RIGHT, thin.elidedText(hit.before, Qt.TextElideMode.ElideLeft, before.width())
        )
        after = QRect(end, line.y(), max(0, line.right() - end), line.height())
        painter.drawText(after, _LEFT, thin.elidedText(hit.after, Qt.TextElideMode.ElideRight, after.width()))
        painter.setFont(bold)
        painter.drawText(QRect(middle, line.y(), end - middle + 1, line.height()), _LEFT, words)


class HitList(RowList):
    """The list of a `HitModel`."""

    def __init__(self, name: str, model: HitModel) -> None:
        super().__init__(name, model)
        self.delegate = HitDelegate(self)
        self.setItemDelegate(self.delegate)
