"""A quote as one thing: who says it, by which verb, of which kind it is and where its speaker stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.fields import RowButton, caption, section
from annotator.gui.speaker_field import SpeakerField
from annotator.gui.stance_editor import summary_of
from annotator.gui.theme import LIGHT, RADIUS

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from annotator.core.annotation import Annotation, Article
    from annotator.gui.actions import Actions
    from annotator.gui.theme import Theme


class QuoteStrip(QWidget):
    """Speaker with candidates, cue, kind and stance in one block under the words of the quote."""

    def __init__(self, actions: Actions, kinds: QWidget) -> None:
        """`kinds` are the buttons of the kinds of quote; they stand alone while only words are selected."""
        super().__init__()
        self._ground = QColor(LIGHT.page)
        self._is_shown = False
        self.speaker = SpeakerField(actions)
        self._speaker = section(caption(self.tr("Speaker"), actions.key("speaker")), self.speaker)
        self._stance = RowButton()
        self._stance.setProperty("row", True)
        self._stance.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stance.clicked.connect(actions["stance"].trigger)
        self._add = self.tr("No stance yet   {0}").format(actions.key("stance"))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        for widget in (self._speaker, kinds, self._stance):
            self._column.addWidget(widget)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.speaker.set_theme(theme)
        self._ground = QColor(theme.page)
        self.update()

    def show_quote(self, article: Article, quote: Annotation | None) -> None:
        """Shows a quote, or (None) only the kinds to pick from."""
        self._is_shown = quote is not None
        margin = 8 if self._is_shown else 0
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._speaker.setVisible(quote is not None)
        self._stance.setVisible(quote is not None)
        if quote is not None:
            self.speaker.show_quote(article, quote)
            said = "   ".join(map(summary_of, quote.stances))
            self._stance.show_text(said or self._add)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        painter.end()
