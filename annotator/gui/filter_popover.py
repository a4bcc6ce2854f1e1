"""The check boxes of the filter on what is drawn; what is ticked is drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.annotation import HUMAN, Layer, Status
from annotator.gui.view_filter import ORIGINS

if TYPE_CHECKING:
    from collections import Counter

    from annotator.gui.view_filter import ViewFilter

_MOST_HEIGHT = 220  # of the labels before they scroll


class FilterPopover(QFrame):
    """Stands over the article until the keyboard goes elsewhere or Esc; every tick takes effect at once."""

    def __init__(self, owner: ViewFilter, parent: QWidget) -> None:
        super().__init__(parent)
        self._owner = owner
        self._focus_before: QWidget | None = None
        self._boxes: dict[tuple[str, object], QCheckBox] = {}
        self.setObjectName("filter_popover")
        self.setAccessibleName(self.tr("Filter what is drawn"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        about = QLabel(self.tr("What is not ticked is neither drawn nor walked by Tab."))
        about.setProperty("quiet", True)
        column.addWidget(about)
        column.addLayout(self._groups())
        column.addWidget(_heading(self.tr("Labels")))
        self._labels = QScrollArea(widgetResizable=True)
        self._labels.setFrameShape(QFrame.Shape.NoFrame)
        self._labels.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._labels.setAccessibleName(self.tr("Labels"))
        self._labels.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._labels)
        everything = QPushButton(self.tr("Draw everything"))
        everything.clicked.connect(owner.clear)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(everything)
        column.addLayout(foot)
        self.hide()
        self._app().focusChanged.connect(self._on_focus)

    def _app(self) -> QApplication:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        return app

    def _groups(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        layers = {
            Layer.ENTITY: self.tr("Entities"),
            Layer.QUOTE: self.tr("Quotes"),
            Layer.EVENT: self.tr("Events"),
        }
        statuses = {
            Status.SUGGESTED: self.tr("To decide"),
            Status.ACCEPTED: self.tr("Accepted"),
            Status.REJECTED: self.tr("Rejected"),
        }
        names = (self.tr("By a person"), self.tr("By a model"), self.tr("By a rule"), self.tr("Imported"))
        assert ORIGINS[0] == HUMAN
        groups: tuple[tuple[str, str, dict[Any, str]], ...] = (
            (self.tr("Layers"), "layers", layers),
            (self.tr("Status"), "statuses", statuses),
            (self.tr("Origin"), "origins", dict(zip(ORIGINS, names, strict=True))),
        )
        for number, (title, group, values) in enumerate(groups):
            grid.addWidget(_heading(title), 0, number)
            for row, (value, name) in enumerate(values.items(), 1):
                grid.addWidget(self._box(group, value, name), row, number)
        self._past = QCheckBox(self.tr("Rejected earlier"))
        self._past.setToolTip(self.tr("What was rejected before the article was opened"))
        self._past.toggled.connect(lambda on: self._owner.set(replace(self._owner.filter, past=on)))
        grid.addWidget(self._past, 4, 1)
        return grid

    def _box(self, group: str, value: object, name: str) -> QCheckBox:
        box = QCheckBox(name)
        box.toggled.connect(lambda _on: self._owner.set(self._owner.filter.switched(group, value)))
        self._boxes[group, value] = box
        return box

    def show_choices(self, counts: Counter[tuple[Layer, str]]) -> None:
        """The labels that the article has, with their numbers."""
        self._boxes = {key: box for key, box in self._boxes.items() if key[0] != "labels"}
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        shown = sorted(counts, key=lambda key: (list(Layer).index(key[0]), -counts[key], key[1]))
        for number, (layer, label) in enumerate(shown):
            box = self._box("labels", (layer, label), f"{label} · {counts[layer, label]}")
            grid.addWidget(box, *divmod(number, 3))
        if not shown:
            nothing = QLabel(self.tr("The article has no annotations yet."))
            nothing.setProperty("quiet", True)
            grid.addWidget(nothing, 0, 0)
        self._labels.setWidget(inner)
        for ground in (inner, self._labels.viewport()):
            ground.setAutoFillBackground(False)
        self._labels.setFixedHeight(min(inner.sizeHint().height() + 4, _MOST_HEIGHT))
        self.show_filter()
        self.adjustSize()

    def show_filter(self) -> None:
        """Ticks what the filter lets through."""
        wanted = self._owner.filter
        for (group, value), box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(value not in getattr(wanted, group))
        with QSignalBlocker(self._past):
            self._past.setChecked(wanted.past)

    def box(self, group: str, value: object) -> QCheckBox:
        """The check box of a value; `group` is the name of a field of `Filter`."""
        return self._boxes[group, value]

    def open_at(self, corner: QPoint) -> None:
        """Shows the check boxes, the keyboard on the first; `corner` is their top right one in the window."""
        self._focus_before = QApplication.focusWidget()
        self.adjustSize()
        self.move(corner - QPoint(self.width(), 0))
        self.show()
        self.raise_()
        next(iter(self._boxes.values())).setFocus()

    def dismiss(self) -> None:
        """Closes and gives the keyboard back."""
        before, self._focus_before = self._focus_before, None
        self.hide()
        if before is not None:
            before.setFocus()

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A turn to another window (no focus at all) leaves it open."""
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self._focus_before = None
            self.hide()

    def event(self, event: QEvent) -> bool:
        """Esc closes it before it is the shortcut of anything."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    font = label.font()
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label
