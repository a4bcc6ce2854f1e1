"""Who says the quote: the speaker, the ranked candidates with their keys and reasons, and the cue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.core.candidates import reasons_for
from annotator.gui.fact_rows import FactRow
from annotator.gui.fields import RowButton, ValueButton
from annotator.gui.theme import interface_font

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation, Article
    from annotator.gui.actions import Actions
    from annotator.gui.theme import Theme

_MOST = 6


class SpeakerField(QWidget):
    """`candidate_requested` carries a candidate's number from 0, `resolved_requested` the full name."""

    candidate_requested = Signal(int)
    clear_requested = Signal()
    resolved_requested = Signal(str)
    cue_requested = Signal(int)
    left = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._value = ValueButton(self.tr("Nobody yet: pick or type a name"))
        self._value.setAccessibleName(self.tr("Speaker"))
        self._resolved = QLineEdit()
        self._resolved.setPlaceholderText(self.tr("Full name"))
        self._resolved.setAccessibleName(self.tr("Full name of the speaker"))
        self._resolved.setToolTip(self.tr("Full name of the speaker"))
        self.candidates = [FactRow() for _ in range(_MOST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._name_rows())
        for number, row in enumerate(self.candidates):
            row.clicked.connect(lambda _checked, n=number: self.candidate_requested.emit(n))
            column.addWidget(row)
        self._cue = RowButton()
        column.addLayout(self._cue_row(actions))
        self._value.pick_requested.connect(actions["speaker"].trigger)
        self._value.clear_requested.connect(self.clear_requested)
        self._resolved.editingFinished.connect(self._on_resolved)
        self._resolved.returnPressed.connect(self.left)
        self._quote: Annotation | None = None

    def _name_rows(self) -> QGridLayout:
        """The speaker as written and who that is, each with a caption while there is a speaker."""
        self.captions = [QLabel(self.tr("as written")), QLabel(self.tr("who it is"))]
        grid = QGridLayout()
        grid.setSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(zip(self.captions, (self._value, self._resolved), strict=True)):
            label.setFont(interface_font(11))
            label.setProperty("quiet", True)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        return grid

    def _cue_row(self, actions: Actions) -> QHBoxLayout:
        """The cue between two arrows that move it from verb to verb."""
        line = QHBoxLayout()
        line.setSpacing(4)
        caption = QLabel(self.tr("Cue"))
        caption.setProperty("quiet", True)
        line.addWidget(caption)
        for sign, step, name in (
            ("‹", -1, self.tr("Cue: verb before")),
            ("›", 1, self.tr("Cue: next verb")),
        ):
            button = QToolButton()
            button.setText(sign)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _checked=False, by=step: self.cue_requested.emit(by))
            line.addWidget(button)
        self._cue.setFlat(True)
        self._cue.setToolTip(actions["cue"].toolTip())
        self._cue.clicked.connect(actions["cue"].trigger)
        line.insertWidget(2, self._cue, 1)
        return line

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for row in self.candidates:
            row.set_theme(theme)

    def show_quote(self, article: Article, quote: Annotation) -> None:
        """Shows a quote's speaker and candidates."""
        is_same = self._quote is not None and self._quote.id == quote.id
        self._quote = quote
        self._value.show_value(quote.speaker.text if quote.speaker else "")
        for widget in (*self.captions, self._resolved):
            widget.setVisible(quote.speaker is not None)
        if not (is_same and self._resolved.hasFocus()):
            self._resolved.setText(quote.resolved_speaker or "")
        reasons = reasons_for(article, quote, quote.candidates)
        for number, row in enumerate(self.candidates):
            known = number < len(quote.candidates)
            row.setVisible(known)
            if known:
                mention = quote.candidates[number]
                said = self.tr("Candidate {0}").format(number + 1)
                reason = self.tr(reasons[number].value)
                chosen = quote.speaker is not None and quote.speaker.text == mention.text
                row.show_fact(mention.text, reason, key=str(number + 1), said=said, chosen=chosen)
        self._cue.show_text(f"“{quote.cue.text}”" if quote.cue else self.tr("none"))
        self._cue.setAccessibleName(self.tr("Cue: {0}").format(quote.cue.text if quote.cue else "–"))

    def _on_resolved(self) -> None:
        name = self._resolved.text().strip()
        if self._quote is not None and name != (self._quote.resolved_speaker or ""):
            self.resolved_requested.emit(name)
