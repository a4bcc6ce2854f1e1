"""Accept, reject and delete as buttons, with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from annotator.gui.markup import plain

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.gui.actions import Actions

_NAMES = ("accept", "reject", "delete")
_SPACE = 4
_MARGIN = 10  # pixels of a button's width that are not for its text


class DecisionRow(QWidget):
    """The keys stand on all of the buttons or, where there is no room for that, on none."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.buttons = {name: QPushButton() for name in _NAMES}
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_SPACE)
        for name, button in self.buttons.items():
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setStyleSheet("padding: 4px 3px")
            button.clicked.connect(actions[name].trigger)
            actions[name].changed.connect(self._show_texts)
            self._line.addWidget(button)
        self._show_texts()

    def _show_texts(self) -> None:
        metrics = self.fontMetrics()
        short = {name: self._actions[name].text() for name in _NAMES}
        full = {name: f"{text}  {self._actions.key(name)}".strip() for name, text in short.items()}
        needed = sum(metrics.horizontalAdvance(text) + _MARGIN for text in full.values())
        has_room = needed + _SPACE * (len(_NAMES) - 1) <= self.width()
        for place, (name, button) in enumerate(self.buttons.items()):
            text = full[name] if has_room else short[name]
            button.setText(plain(text))
            button.setToolTip(self._actions[name].toolTip())
            button.setAccessibleName(short[name])
            self._line.setStretch(place, metrics.horizontalAdvance(text) + _MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_texts()
