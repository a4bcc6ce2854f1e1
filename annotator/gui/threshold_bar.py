"""The threshold as a quiet line with a slider: how sure a suggestion must be, and how many are hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QWidget

from annotator.gui.theme import interface_font

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from annotator.gui.actions import Actions
    from annotator.gui.threshold import Threshold


class PercentSlider(QSlider):
    """0 to 100; arrows go by 5. The wheel does not change it: whoever scrolls past it means the page."""

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, 100)
        self.setSingleStep(5)
        self.setPageStep(10)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def show_share(self, share: float) -> None:
        """Shows a share of 1 without telling of it."""
        with QSignalBlocker(self):
            self.setValue(round(share * 100))


class ThresholdBar(QWidget):
    """Moves the threshold while it is dragged; when it is let go the value is there to stay."""

    def __init__(self, threshold: Threshold, actions: Actions) -> None:
        super().__init__()
        self._threshold = threshold
        self._text = QLabel()
        self._text.setProperty("quiet", True)
        self._text.setFont(interface_font(12))
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.slider = PercentSlider(self.tr("Show suggestions from this confidence on"))
        self.slider.setFixedWidth(72)
        keys = f"{actions.key('threshold_up')}, {actions.key('threshold_down')}"
        tip = self.tr("Suggestions less sure than this are hidden, not deleted. {0}")
        self.setToolTip(tip.format(keys))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self.slider)
        self.slider.valueChanged.connect(self._on_value)
        self.slider.sliderReleased.connect(lambda: threshold.settled.emit(threshold.value))
        threshold.counted.connect(self._show)
        self._show()

    @property
    def text(self) -> str:
        """The line beside the slider."""
        return self._text.text()

    def _on_value(self, percent: int) -> None:
        self._threshold.move(percent / 100)
        if not self.slider.isSliderDown():
            self._threshold.settled.emit(self._threshold.value)

    def _show(self) -> None:
        percent, hidden = round(self._threshold.value * 100), self._threshold.hidden
        shown = self.tr("Shown from {0} %").format(percent) if percent else self.tr("All suggestions shown")
        self._text.setText(self.tr("{0} · {1} hidden").format(shown, hidden) if hidden else shown)
        self.slider.show_share(self._threshold.value)
