"""Guesses as faint, dashed rows: what, which words it rests on, how sure, and the key that takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOption, QVBoxLayout, QWidget

from annotator.gui.fields import caption
from annotator.gui.stance_editor import summary_of
from annotator.gui.theme import LIGHT, RADIUS, Theme, blend, interface_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QPaintEvent

    from annotator.core.annotation import Arguments, Guess

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class GuessRow(QAbstractButton):
    """One guess. A click takes it; `pointed` tells when pointer or keyboard come to it and leave it."""

    pointed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._title = self._words = self._percent = self._key = ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.update()

    def show_guess(self, guess: Guess, text: str, key: str) -> None:
        """Shows a guess about an article with that text."""
        self._title = title_of(guess)
        evidence = guess.evidence or next(iter(guess.stance.evidence if guess.stance else ()), None)
        self._words = " ".join(text[evidence.start : evidence.end].split()) if evidence else ""
        self._percent = f"{round(guess.confidence * 100)} %"
        self._key = key
        because = self.tr(" because of “{0}”").format(self._words) if self._words else ""
        said = self.tr("Guess: {0}, {1}").format(self._title, self._percent) + because
        self.setAccessibleName(said)
        around = _around(guess.arguments) if guess.arguments else ""
        click = self.tr("A click takes it over. {0}").format(key).strip()
        self.setToolTip("\n".join(filter(None, (said, around, click))))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 28)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            hover = QColor(theme.ink)
            hover.setAlpha(14)
            painter.setBrush(hover)
        faint = blend(QColor(theme.quiet), QColor(theme.desk), 0.5)
        dashed = QPen(QColor(theme.accent) if self.hasFocus() else faint, 1)
        dashed.setDashPattern([3, 3])
        painter.setPen(dashed)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        """Title, the words behind it, percentage, key; the words give way first."""
        theme, inner = self._theme, self.rect().adjusted(10, 0, -10, 0)
        painter.setFont(interface_font(11))
        painter.setPen(QColor(theme.quiet))
        painter.drawText(inner, _RIGHT, self._key)
        if self._key:
            inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(self._key) - 12)
        painter.setFont(interface_font(12))
        painter.drawText(inner, _RIGHT, self._percent)
        inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(self._percent) - 8)
        painter.setFont(interface_font(12, QFont.Weight.DemiBold))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(f"{self._title}?", Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, _LEFT, title)
        inner.setLeft(inner.left() + metrics.horizontalAdvance(title) + 8)
        painter.setFont(interface_font(12))
        metrics = painter.fontMetrics()
        if self._words and inner.width() > 32:
            words = metrics.elidedText(f"“{self._words}”", Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, _LEFT, words)


class GuessRows(QWidget):
    """Guesses under a field, hidden while there are none. `taken` carries the clicked one, `pointed` the one
    that pointer or keyboard are on, or None."""

    taken = Signal(object)
    pointed = Signal(object)

    def __init__(self, heading: str = "") -> None:
        super().__init__()
        self.guesses: tuple[Guess, ...] = ()
        self.rows: list[GuessRow] = []
        self._theme = LIGHT
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(4)
        if heading:
            self._column.addWidget(caption(heading))
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)

    def show_guesses(self, guesses: tuple[Guess, ...], text: str, keys: Sequence[str]) -> None:
        """Shows guesses about an article with that text, the best first, and the keys that take them."""
        self.guesses = guesses
        while len(self.rows) < len(guesses):
            self._add_row()
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(guesses))
            if number < len(guesses):
                row.show_guess(guesses[number], text, keys[number] if number < len(keys) else "")
        self.setVisible(bool(guesses))

    def _add_row(self) -> None:
        number = len(self.rows)
        row = GuessRow()
        row.set_theme(self._theme)
        row.clicked.connect(lambda: self.taken.emit(self.guesses[number]))
        row.pointed.connect(lambda on: self._on_pointed(number, on=on))
        self._column.addWidget(row)
        self.rows.append(row)

    def _on_pointed(self, number: int, *, on: bool) -> None:
        is_there = on and number < len(self.guesses)
        self.pointed.emit(self.guesses[number] if is_there else None)


def title_of(guess: Guess) -> str:
    """What a guess says: an event type with its mode, or a polarity and its target."""
    if guess.event_type is not None:
        return " · ".join(filter(None, (guess.event_type.code, guess.event_type.mode)))
    if guess.stance is not None:
        return summary_of(guess.stance)
    return ""


def _around(arguments: Arguments) -> str:
    """Who did it to whom, when and where, on a line."""
    actors = ", ".join(mention.text for mention in arguments.actors)
    recipients = ", ".join(mention.text for mention in arguments.recipients)
    who = " → ".join(filter(None, (actors, recipients)))
    return " · ".join(filter(None, (who, *(m.text for m in (arguments.date, arguments.place) if m))))
