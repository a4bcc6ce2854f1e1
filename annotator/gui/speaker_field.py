"""Who says the quote: the speaker, the ranked candidates with their keys, and a way to name another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.gui.fields import RowButton, ValueButton

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation
    from annotator.gui.actions import Actions

_MOST = 6


class SpeakerField(QWidget):
    """`candidate_requested` carries a candidate's number from 0, `resolved_requested` the full name."""

    candidate_requested = Signal(int)
    clear_requested = Signal()
    resolved_requested = Signal(str)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._value = ValueButton(self.tr("Nobody yet: pick or type a name"))
        self._resolved = QLineEdit()
        self._resolved.setPlaceholderText(self.tr("Full name"))
        self._resolved.setAccessibleName(self.tr("Full name of the speaker"))
        self._resolved.setToolTip(self.tr("Full name of the speaker"))
        self._buttons = [RowButton() for _ in range(_MOST)]
        self._cue = QLabel()
        self._cue.setProperty("quiet", True)
        self._cue.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._value)
        column.addWidget(self._resolved)
        for number, button in enumerate(self._buttons):
            button.setProperty("row", True)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked, n=number: self.candidate_requested.emit(n))
            column.addWidget(button)
        column.addWidget(self._cue)
        self._value.pick_requested.connect(actions["speaker"].trigger)
        self._value.clear_requested.connect(self.clear_requested)
        self._resolved.editingFinished.connect(self._on_resolved)
        self._quote: Annotation | None = None

    def show_quote(self, quote: Annotation) -> None:
        """Shows a quote's speaker and candidates."""
        is_same = self._quote is not None and self._quote.id == quote.id
        self._quote = quote
        self._value.show_value(quote.speaker.text if quote.speaker else "")
        self._resolved.setVisible(quote.speaker is not None)
        if not (is_same and self._resolved.hasFocus()):
            self._resolved.setText(quote.resolved_speaker or "")
        for number, button in enumerate(self._buttons):
            known = number < len(quote.candidates)
            button.setVisible(known)
            if known:
                mention = quote.candidates[number]
                button.show_text(f"{number + 1}   {mention.text}")
                button.setChecked(quote.speaker is not None and quote.speaker.text == mention.text)
        self._cue.setText(self.tr("Cue: {0}").format(quote.cue.text) if quote.cue else "")
        self._cue.setVisible(quote.cue is not None)

    def _on_resolved(self) -> None:
        name = self._resolved.text().strip()
        if self._quote is not None and name != (self._quote.resolved_speaker or ""):
            self.resolved_requested.emit(name)
