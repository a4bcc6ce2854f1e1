"""Guidance at the decision: what the label means, and how the same words were decided before."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.core.annotation import Layer
from annotator.gui.fact_rows import FactRow
from annotator.gui.habits import LATEST
from annotator.gui.markup import strong
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation
    from annotator.core.scheme import Label
    from annotator.corpus.precedents import Habit, Precedent
    from annotator.gui.habits import Habits

SIGN = "≠"
"""Marks a decision that differs from the habit."""
_CONTEXT = 16  # code points of a precedent's context on each side


class Guidance(QWidget):
    """`precedent_requested` carries the article's and the annotation's id of an earlier decision."""

    precedent_requested = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._habits: Habits | None = None
        self._annotation: Annotation | None = None
        self._words = ""
        self._precedents: list[Precedent] = []
        self.sign = self._text()
        self.definition = self._text()
        self.guideline = self._text()
        self.habit = self._text()
        for quiet in (self.definition, self.guideline, self.habit):
            quiet.setProperty("quiet", True)
        self.rows = [FactRow() for _ in range(LATEST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.sign, self.definition, self.guideline, self.habit, *self.rows):
            column.addWidget(widget)
        for number, row in enumerate(self.rows):
            row.clicked.connect(lambda _checked=False, n=number: self._on_clicked(n))
        self._show_habit()

    def _text(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    def guide_by(self, habits: Habits) -> None:
        """Takes earlier decisions from there."""
        self._habits = habits
        habits.learned.connect(self._show_habit)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.sign.setStyleSheet(f"color: {theme.warning}")
        for row in self.rows:
            row.set_theme(theme)

    def show_label(self, annotation: Annotation, label: Label, words: str) -> None:
        """Shows what the annotation's label means, and what is known about the words of a name."""
        self._annotation = annotation if annotation.layer is Layer.ENTITY else None
        self._words = words
        self.definition.setText(f"{strong(html.escape(label.name))} {html.escape(label.definition)}")
        self.guideline.setTextFormat(Qt.TextFormat.PlainText)
        self.guideline.setText(label.guideline)
        self.guideline.setVisible(bool(label.guideline))
        self._show_habit()

    def _show_habit(self) -> None:
        habits, annotation = self._habits, self._annotation
        habit = usual = None
        self._precedents = []
        if habits is not None and annotation is not None:
            habit, usual = habits.habit(annotation), habits.usual_label(annotation)
            self._precedents = habits.latest(annotation)
        said = self._said(habit) if habit else ""
        self.habit.setText(said)
        self.habit.setVisible(bool(said))
        self.sign.setText(f"{SIGN}  " + self.tr("These words are usually {0}.").format(usual))
        self.sign.setVisible(usual is not None)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(self._precedents))
            if number < len(self._precedents):
                self._show_precedent(row, self._precedents[number])

    def _show_precedent(self, row: FactRow, precedent: Precedent) -> None:
        before, after = precedent.before[-_CONTEXT:], precedent.after[:_CONTEXT]
        if len(precedent.before) > _CONTEXT:
            before = before.partition(" ")[2]  # from a whole word on
        context = " ".join(f"…{before}{self._words}{after}…".split())
        label = precedent.label if precedent.status.value == "accepted" else self.tr("rejected")
        title = precedent.title or self.tr("Untitled article")
        row.show_fact(context, label, said=self.tr("Decided before in {0}").format(title))

    def _said(self, habit: Habit) -> str:
        """`Labelled ORG 14 times, GPE once, rejected twice before.`"""
        parts = [f"{label} {self._times(count)}" for label, count in habit.labels.items()]
        said = self.tr("labelled {0}").format(", ".join(parts)) if parts else ""
        rejected = self.tr("rejected {0}").format(self._times(habit.rejected)) if habit.rejected else ""
        both = ", ".join(filter(None, (said, rejected)))
        return self.tr("Before: {0}").format(both) if both else ""

    def _times(self, count: int) -> str:
        if count < 3:
            return (self.tr("never"), self.tr("once"), self.tr("twice"))[count]
        return self.tr("{0} times").format(count)

    def _on_clicked(self, number: int) -> None:
        precedent = self._precedents[number]
        self.precedent_requested.emit(precedent.article_id, precedent.annotation_id)
