"""The labels of a scheme by layer: code, name, key and how many annotations have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from annotator.core.annotation import Layer
from annotator.gui.theme import LIGHT, RADIUS, Theme, blend, interface_font

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QDropEvent, QKeyEvent

    from annotator.core.scheme import Label, Scheme

LABEL = Qt.ItemDataRole.UserRole  # the Label of a row, None for a heading
COUNT = Qt.ItemDataRole.UserRole + 1
KNOWN = Qt.ItemDataRole.UserRole + 2  # False: annotations have the label, the scheme lacks it
_ROW = 32


class LabelList(QTreeWidget):
    """`picked` carries layer and name, None and empty for the scheme; `moved` the new place as well."""

    picked = Signal(object, str)
    moved = Signal(object, str, int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Labels"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setToolTip(self.tr("Alt+Up and Alt+Down move a label"))
        self._delegate = LabelDelegate()
        self.setItemDelegate(self._delegate)
        self.currentItemChanged.connect(lambda item, _before: self._on_current(item))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_scheme(self, scheme: Scheme, used: Mapping[tuple[Layer, str], int]) -> None:
        """Shows the labels of the scheme, then those that only annotations have; the current one stays."""
        current = self.current
        place = self.currentIndex().row()
        self.blockSignals(True)
        self.clear()
        top = QTreeWidgetItem([scheme.name])
        top.setData(0, LABEL, None)
        self.addTopLevelItem(top)
        titles = {Layer.ENTITY: self.tr("Entities"), Layer.QUOTE: self.tr("Quotes")}
        for layer in Layer:
            heading = QTreeWidgetItem([titles.get(layer, self.tr("Event types"))])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled)
            self.addTopLevelItem(heading)
            for label in scheme.all_of(layer):
                self._add(heading, label, used.get((layer, label.name), 0), known=True)
            for (of, name), count in sorted(used.items()):
                if of is layer and not scheme.has_label(layer, name):
                    self._add(heading, scheme.label(layer, name), count, known=False)
        self.expandAll()
        self.blockSignals(False)
        self._pick_again(*current, place, scheme)

    @property
    def current(self) -> tuple[Layer | None, str]:
        """Layer and name of the current label; None and empty for the scheme itself."""
        item = self.currentItem()
        label: Label | None = item.data(0, LABEL) if item else None
        return (label.layer, label.name) if label else (None, "")

    def pick(self, layer: Layer | None, name: str) -> None:
        """Makes a label current; the scheme itself where there is no such label."""
        found = next((item for item in self._rows() if self._at(item) == (layer, name)), self.topLevelItem(0))
        if found is not None:
            self.setCurrentItem(found)

    def names(self, layer: Layer) -> list[str]:
        """The names shown in a layer, in order."""
        return [name for of, name in map(self._at, self._rows()) if of is layer]

    def _pick_again(self, layer: Layer | None, name: str, place: int, scheme: Scheme) -> None:
        """The same label; one that has its name now, or its place, where it is gone."""
        if layer is not None and name not in self.names(layer):
            names = self.names(layer)
            name = scheme.resolve(layer, name)
            name = name if name in names or not names else names[min(place, len(names) - 1)]
        self.pick(layer, name)

    def _add(self, heading: QTreeWidgetItem, label: Label, count: int, *, known: bool) -> None:
        row = QTreeWidgetItem([label.name])
        row.setData(0, LABEL, label)
        row.setData(0, COUNT, count)
        row.setData(0, KNOWN, known)
        state = "" if known else self.tr(", not in the scheme")
        state = self.tr(", retired") if label.retired else state
        text = self.tr("{0}{1}, annotations: {2}").format(label.name, state, f"{count:,}")
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, text)
        row.setToolTip(0, label.definition)
        drag = Qt.ItemFlag.ItemIsDragEnabled if known else Qt.ItemFlag.NoItemFlags
        row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | drag)
        heading.addChild(row)

    def _rows(self) -> list[QTreeWidgetItem]:
        headings = filter(None, (self.topLevelItem(n) for n in range(self.topLevelItemCount())))
        rows = (heading.child(n) for heading in headings for n in range(heading.childCount()))
        return [row for row in rows if row is not None]

    @staticmethod
    def _at(item: QTreeWidgetItem) -> tuple[Layer, str]:
        label: Label = item.data(0, LABEL)
        return label.layer, label.name

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.picked.emit(*self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        item = self.currentItem()
        if step is None or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif item is not None and (heading := item.parent()) is not None and item.data(0, KNOWN):
            place = heading.indexOfChild(item) + step
            if 0 <= place < heading.childCount():
                self.moved.emit(*self.current, place)

    def dropEvent(self, event: QDropEvent) -> None:
        """Asks for the move; the rows follow when the scheme has changed."""
        item, target = self.currentItem(), self.itemAt(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        heading = item.parent() if item is not None else None
        if target is not None and heading is not None and heading is target.parent():
            self.moved.emit(*self.current, heading.indexOfChild(target))


class LabelDelegate(QStyledItemDelegate):
    """Paints a row: code on its tint, name, key, count; quiet where the label is not offered."""

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, _ROW if index.data(LABEL) or not index.row() else _ROW + 8)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, label = self.theme, index.data(LABEL)
        rect = option.rect.adjusted(8, 0, -8, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(rect.adjusted(-4, 1, 4, -1), RADIUS, RADIUS)
        if label is None:
            is_scheme = not index.row() and not index.parent().isValid()
            weight = QFont.Weight.DemiBold if is_scheme else QFont.Weight.Medium
            painter.setFont(interface_font(13 if is_scheme else 12, weight))
            painter.setPen(QColor(theme.ink if is_scheme else theme.quiet))
            place = Qt.AlignmentFlag.AlignVCenter if is_scheme else Qt.AlignmentFlag.AlignBottom
            painter.drawText(rect.adjusted(0, 0, 0, -6 if not is_scheme else 0), place, str(index.data()))
        else:
            self._paint_label(painter, rect, label, index)
        painter.restore()

    def _paint_label(
        self, painter: QPainter, rect: QRect, label: Label, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self.theme
        offered = bool(index.data(KNOWN)) and not label.retired
        color = theme.label_color(label) if offered else QColor(theme.quiet)
        middle = Qt.AlignmentFlag.AlignVCenter
        chip = QRect(rect.left(), rect.top() + 7, 56, rect.height() - 14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(color, QColor(theme.desk), theme.tint))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(color)
        painter.setFont(interface_font(10, QFont.Weight.DemiBold))
        code = painter.fontMetrics().elidedText(label.code, Qt.TextElideMode.ElideRight, 52)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, code)
        font = interface_font()
        font.setStrikeOut(label.retired)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink if offered else theme.quiet))
        room = rect.adjusted(64, 0, -92, 0)
        name = painter.fontMetrics().elidedText(label.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, name)
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(name) + 8)
        painter.setFont(interface_font(12))
        painter.setPen(QColor(theme.quiet))
        state = (
            self.tr("retired") if label.retired else "" if index.data(KNOWN) else self.tr("not in the scheme")
        )
        room.setRight(rect.right() - 40)
        painter.drawText(room, middle, state)
        painter.drawText(QRect(rect.right() - 88, rect.top(), 24, rect.height()), middle, label.key)
        count = f"{index.data(COUNT):,}" if index.data(COUNT) else ""
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | middle, count)
