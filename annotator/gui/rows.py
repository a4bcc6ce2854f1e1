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
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QCursor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from annotator.gui.theme import LIGHT, RADIUS, interface_font

if TYPE_CHECKING:
    AnyIndex = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 48
_LEAST_CHIP = 32  # pixels
_LEAST = 6  # characters of a fact that still say something, the ellipsis among them
RowRole = Qt.ItemDataRole.UserRole
IdRole = Qt.ItemDataRole(Qt.ItemDataRole.UserRole + 1)


@dataclass(frozen=True)
class Row:
    """What a row shows. `code` is a chip in `color`, filled if `solid`; `faded` is for what is rejected.

    `chips` are quiet ones in the second line; as many are shown as there is room for.
    """

    title: str
    about: str = ""
    code: str = ""
    color: QColor | None = None
    solid: bool = False
    right: str = ""
    progress: float | None = None
    faded: bool = False
    flagged: bool = False
    chips: tuple[str, ...] = ()


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
        flag = self._paint_flag(painter, upper) if row.flagged else 0
        self._paint_title(painter, row, upper.adjusted(title_left - upper.x(), 0, -flag, 0))
        right = self._paint_right(painter, row, lower, self._quiet(option.state))
        painter.setFont(interface_font(12))
        painter.setPen(self._quiet(option.state))
        space = lower.adjusted(0, 0, -right, 0)
        if row.chips:
            space = space.adjusted(0, 0, -self._paint_chips(painter, row.chips, space), 0)
            painter.setFont(interface_font(12))
        about = _shortened(row.about, painter.fontMetrics(), space.width())
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

    def _paint_flag(self, painter: QPainter, rect: QRect) -> int:
        """A small flag at the end of the title; how much room it took."""
        pole = QPointF(rect.right() - 9.5, rect.y() + 3.5)
        cloth = [pole, pole + QPointF(9, 2.5), pole + QPointF(0, 6)]
        color = QColor(self.theme.warning)
        painter.setPen(QPen(color, 1.5))
        painter.drawLine(pole, pole + QPointF(0, 11))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(cloth)
        return 18

    def _paint_chips(self, painter: QPainter, chips: tuple[str, ...], rect: QRect) -> int:
        """Names in quiet frames at the right, half of the line at most; how much room they took."""
        painter.setFont(interface_font(10, QFont.Weight.Medium))
        metrics, used = painter.fontMetrics(), 0
        for number, chip in enumerate(chips):
            left = rect.width() // 2 - used
            text = metrics.elidedText(chip, Qt.TextElideMode.ElideRight, left - 10)
            width = metrics.horizontalAdvance(text) + 10
            if left < _LEAST_CHIP or (number and text != chip):
                break
            frame = QRectF(rect.right() - used - width + 0.5, rect.y() + 2.5, width, 13)
            pen = painter.pen()
            painter.setPen(QColor(self.theme.line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 6, 6)
            painter.setPen(pen)
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, text)
            used += width + 4
        return used + 8 if used else 0

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
        if row.progress:  # a bar that has not begun says nothing that its room would not say better
            bar = QRectF(rect.right() - used - 39, rect.center().y() - 1, 40, 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.line))
            painter.drawRoundedRect(bar, 1.5, 1.5)
            bar.setWidth(bar.width() * row.progress)
            painter.setBrush(QColor(self.theme.accent))
            painter.drawRoundedRect(bar, 1.5, 1.5)
            used += 52
        return used


def _shortened(facts: str, metrics: QFontMetrics, width: int) -> str:
    """Facts in the room that there is; of a last one not next to nothing is left, nor half a date."""
    shown = metrics.elidedText(facts, Qt.TextElideMode.ElideRight, width)
    kept, between, rest = shown.rpartition("·")
    says_nothing = bool(between and len(rest) <= _LEAST) or not any(map(str.isalpha, rest))
    return kept.rstrip() if shown != facts and says_nothing else shown


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
