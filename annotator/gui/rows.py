"""Quiet two-line rows for the lists at the sides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QCursor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from annotator.gui.theme import LIGHT, RADIUS, interface_font

if TYPE_CHECKING:
    AnyIndex = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 48
RowRole = Qt.ItemDataRole.UserRole
IdRole = Qt.ItemDataRole(Qt.ItemDataRole.UserRole + 1)


@dataclass(frozen=True)
class Row:
    """What a row shows. `code` is a chip in `color`, filled if `solid`; `faded` is for what is rejected."""

    title: str
    about: str = ""
    code: str = ""
    color: QColor | None = None
    solid: bool = False
    right: str = ""
    progress: float | None = None
    faded: bool = False


class RowDelegate(QStyledItemDelegate):
    """Paints the `Row` of an index."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: Row = index.data(RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        self._paint_ground(painter, rect, option.state)
        inner = rect.adjusted(12, 6, -12, -6)
        upper = QRect(inner.x(), inner.y(), inner.width(), 18)
        lower = QRect(inner.x(), inner.y() + 18, inner.width(), 18)
        title_left = upper.x() + self._paint_code(painter, row, upper)
        self._paint_title(painter, row, upper.adjusted(title_left - upper.x(), 0, 0, 0))
        right = self._paint_right(painter, row, lower, self._quiet(option.state))
        painter.setFont(interface_font(12))
        painter.setPen(self._quiet(option.state))
        space = lower.adjusted(0, 0, -right, 0)
        about = painter.fontMetrics().elidedText(row.about, Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(space, _LEFT, about)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            color = QColor(self.theme.selection)
        elif state & QStyle.StateFlag.State_MouseOver:
            color = QColor(self.theme.ink)
            color.setAlpha(14)
        else:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), RADIUS, RADIUS)

    def _paint_code(self, painter: QPainter, row: Row, rect: QRect) -> int:
        """The chip before the title; how much room it took."""
        if not row.code or row.color is None:
            return 0
        painter.setFont(interface_font(10, QFont.Weight.DemiBold))
        width = painter.fontMetrics().horizontalAdvance(row.code) + 8
        chip = QRectF(rect.x() + 0.5, rect.y() + 2.5, width, 13)
        painter.setPen(row.color)
        painter.setBrush(row.color if row.solid else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(chip, 3, 3)
        painter.setPen(QColor(self.theme.page) if row.solid else row.color)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, row.code)
        return width + 8

    def _paint_title(self, painter: QPainter, row: Row, rect: QRect) -> None:
        font = interface_font(13, QFont.Weight.Medium)
        font.setStrikeOut(row.faded)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.quiet if row.faded else self.theme.ink))
        title = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _LEFT, title)

    def _quiet(self, state: QStyle.StateFlag) -> QColor:
        """The quiet ink; on the ground of a selected row it must be stronger to be read."""
        return QColor(self.theme.ink if state & QStyle.StateFlag.State_Selected else self.theme.quiet)

    def _paint_right(self, painter: QPainter, row: Row, rect: QRect, color: QColor) -> int:
        """The count and the progress at the right end; how much room they took."""
        used = 0
        if row.right:
            painter.setFont(interface_font(12))
            painter.setPen(color)
            painter.drawText(rect, _RIGHT, row.right)
            used = painter.fontMetrics().horizontalAdvance(row.right) + 12
        if row.progress is not None:
            bar = QRectF(rect.right() - used - 39, rect.center().y() - 1, 40, 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.line))
            painter.drawRoundedRect(bar, 1.5, 1.5)
            bar.setWidth(bar.width() * row.progress)
            painter.setBrush(QColor(self.theme.accent))
            painter.drawRoundedRect(bar, 1.5, 1.5)
            used += 52
        return used


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowList(QTreeView):
    """A flat list of equally high rows.

    A tree without branches, because a `QListView` goes through all its rows after every change of one: 45 ms
    at 40,000 rows, where this needs none.
    """

    def __init__(self, name: str, model: QAbstractItemModel) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setHeaderHidden(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        self.delegate = RowDelegate(self)
        self.setItemDelegate(self.delegate)

    def event(self, event: QEvent) -> bool:
        """Another style sheet changes colours only; a tree would go through all its rows, 40 ms at 8,000."""
        if event.type() is QEvent.Type.StyleChange:
            self.viewport().update()
            return QWidget.event(self, event)
        return super().event(event)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Only the delegate paints: the style would lay its own bar under a selected row."""
        option.rect.setWidth(self.viewport().width())
        self.delegate.paint(painter, self._state_of(option, index), index)

    def _state_of(self, option: QStyleOptionViewItem, index: AnyIndex) -> QStyleOptionViewItem:
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        if self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())) == index:
            option.state |= QStyle.StateFlag.State_MouseOver
        return option
