"""The labels of imported data, how often they occur, and which of our labels each becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from annotator.core.annotation import Layer
from annotator.core.label_mapping import LabelMapping, Named
from annotator.gui.fields import QuietCombo
from annotator.gui.theme import LIGHT, Theme, tree_frame

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.scheme import Scheme

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ROW = 34


class LabelMappingTable(QTreeWidget):
    """`changed` when a label is to become another one."""

    changed = Signal()

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self._scheme = scheme
        self._theme = LIGHT
        self.boxes: dict[Named, QuietCombo] = {}
        self.setAccessibleName(self.tr("Labels"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the lists in its rows take it
        self.setHeaderLabels([self.tr("label there"), self.tr("how often"), self.tr("becomes")])
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(2, 190)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.setStyleSheet(
            tree_frame(theme) + f"QTreeView::item {{ height: {_ROW}px; padding: 0 6px; }}"
            "QComboBox { margin: 2px 4px 2px 0; } QHeaderView::section { padding: 4px 9px; }"
        )

    def show_labels(self, counts: Mapping[Named, int], mapping: LabelMapping) -> None:
        """Shows the labels, the most frequent of each layer first, with what the mapping makes of them."""
        self.clear()
        self.boxes.clear()
        order = {layer: number for number, layer in enumerate(Layer)}
        for named, count in sorted(counts.items(), key=lambda row: (order[row[0].layer], -row[1], row[0])):
            name = named.label if named.layer is Layer.ENTITY else f"{named.label}  ({named.layer.value})"
            item = QTreeWidgetItem([name, f"{count:,}", ""])
            item.setTextAlignment(1, _RIGHT)
            item.setToolTip(0, named.label)
            self.addTopLevelItem(item)
            box = self._box(named, mapping.targets.get(named, named))
            self.setItemWidget(item, 2, box)
            self.boxes[named] = box

    def _box(self, source: Named, target: Named | None) -> QuietCombo:
        box = QuietCombo()
        box.setAccessibleName(self.tr("{0} becomes").format(source.label))
        is_known = self._scheme.has_label(source.layer, source.label)
        keep = source.label if is_known else self.tr("{0} (new label)").format(source.label)
        box.addItem(keep, source)
        box.addItem(self.tr("Leave out"), None)
        box.insertSeparator(2)
        for layer in (source.layer, *(layer for layer in Layer if layer is not source.layer)):
            for label in self._scheme.of(layer):
                named = Named(layer, label.name)
                if named != source:
                    text = label.name if layer is source.layer else f"{layer.value}: {label.name}"
                    box.addItem(text, named)
        rows = [row for row in range(box.count()) if row != 2 and box.itemData(row) == target]
        box.setCurrentIndex(rows[0] if rows else 0)
        box.activated.connect(self.changed)
        return box

    @property
    def mapping(self) -> LabelMapping:
        """What is chosen."""
        return LabelMapping({source: box.currentData() for source, box in self.boxes.items()})
