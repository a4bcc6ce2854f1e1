"""How the tour looks: a bar under the article with one step, and a frame round what the step is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocumentFragment
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.gui.theme import LIGHT, RADIUS, Theme, blend, interface_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_NARROW = 640


class TourBar(QFrame):
    """One step in words. `skipped` and `left` come from its buttons."""

    skipped = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tourBar")
        self._count = QLabel()
        self._count.setProperty("quiet", True)
        self._count.setFont(interface_font(14))
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setFont(interface_font(14))
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._skip = QPushButton(self.tr("Skip"))
        self._leave = QPushButton(self.tr("Leave the tour"))
        self._skip.clicked.connect(self.skipped)
        self._leave.clicked.connect(self.left)
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(self._text, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self._skip, self._leave):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the article
            buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 8, 12, 8)
        self._row.setSpacing(8)
        self._row.addLayout(words, 1)
        self._row.addLayout(buttons)
        self.hide()

    @property
    def text(self) -> str:
        """What it asks for, as rich text; empty when hidden."""
        return "" if self.isHidden() else self._text.text()

    @property
    def spoken(self) -> str:
        """The words without their mark-up, for a screen reader."""
        return QTextDocumentFragment.fromHtml(self._text.text()).toPlainText()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the buttons stand below the words."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if self.width() < _NARROW else direction.LeftToRight)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        ground = blend(QColor(theme.accent), QColor(theme.page), 0.12).name()
        self.setStyleSheet(f"#tourBar {{ background: {ground}; border-top: 1px solid {theme.line}; }}")

    def show_step(self, number: int, count: int, text: str) -> None:
        """Shows a step; `number` counts from one."""
        self._count.setText(self.tr("{0} of {1}").format(number, count))
        self._show(text, is_last=False)

    def show_end(self, text: str) -> None:
        """Shows the last words."""
        self._count.setText("")
        self._show(text, is_last=True)

    def _show(self, text: str, *, is_last: bool) -> None:
        self._text.setText(text)
        self.setAccessibleName(self.spoken)
        self._skip.setVisible(not is_last)
        self._leave.setText(self.tr("Back to my articles") if is_last else self.tr("Leave the tour"))
        self._leave.setProperty("primary", is_last)
        self._leave.style().polish(self._leave)
        self.show()


class Halo(QWidget):
    """A frame round a part of the window; mouse and keyboard go through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self._color = QColor(LIGHT.accent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._color = QColor(theme.accent)
        self.update()

    def show_round(self, target: QWidget | None) -> None:
        """Frames a widget of the window; None frames nothing."""
        if self._target is not None:
            self._target.removeEventFilter(self)
        self._target = target
        self.setVisible(target is not None)
        if target is not None:
            target.installEventFilter(self)
            self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._follow()
        return False

    def _follow(self) -> None:
        if self._target is not None:
            corner = self._target.mapTo(self._window, self._target.rect().topLeft())
            self.setGeometry(corner.x(), corner.y(), self._target.width(), self._target.height())
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._color, 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()
