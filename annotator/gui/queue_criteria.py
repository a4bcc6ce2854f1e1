"""When an article counts as done: what is asked for, and what Done says where something is missing."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.core.criteria import Criteria, Lack, criteria_from_json, missing

if TYPE_CHECKING:
    from annotator.core.annotation import Article
    from annotator.core.criteria import Missing
    from annotator.gui.main_window import MainWindow

_KEY = "done_criteria"


class DoneCriteria(QObject):
    """Holds an article back that lacks something, once; who asks again is right."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told: tuple[int, list[Missing]] | None = None

    def holds_back(self, article: Article) -> bool:
        """True if something is missing: it is said and shown, and the next call lets the article pass.

        Raises:
            StorageError: the corpus cannot be read.
        """
        criteria = criteria_from_json(self._window.workspace.corpus.get_meta(_KEY))
        lacks = missing(article, criteria)
        if not lacks or self._told == (article.id, lacks):
            self._told = None
            return False
        self._told = article.id, lacks
        anyway = self.tr("Done anyway"), self._window.actions_["done"].trigger
        self._window.messages.tell(self._sentence(lacks), action=anyway)
        first = next((lack.annotation_id for lack in lacks if lack.annotation_id), None)
        if first is not None:
            self._window.selection.select(first)
        return True

    def _sentence(self, lacks: list[Missing]) -> str:
        names = {
            Lack.DECISION: self.tr("suggestions to decide: {0}"),
            Lack.EVENT_TYPE: self.tr("no event type of the article"),
            Lack.SPEAKER: self.tr("quotes without speaker: {0}"),
            Lack.STANCE: self.tr("quotes without stance: {0}"),
        }
        counts = Counter(lack.lack for lack in lacks)
        parts = [names[lack].format(number) for lack, number in counts.items()]
        key = self._window.actions_.key("done")
        said = self.tr("Not done yet – {0}. {1} again: done anyway.")
        return said.format("; ".join(parts), key)

    def open(self) -> CriteriaDialog:
        """Lets the user say what is asked for."""
        window = self._window
        dialog = CriteriaDialog(window)
        with window.messages.attempt():
            dialog.set_criteria(criteria_from_json(window.workspace.corpus.get_meta(_KEY)))
        dialog.accepted.connect(lambda: self._save(dialog.criteria))
        dialog.open()
        return dialog

    def _save(self, criteria: Criteria) -> None:
        with self._window.messages.attempt():
            self._window.workspace.everywhere.require_writable()
            self._window.workspace.corpus.set_meta(_KEY, criteria.to_json())


class CriteriaDialog(QDialog):
    """What an article must have before it counts as done, in this corpus."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("When is an article done?"))
        self.decided = QCheckBox(self.tr("All suggestions are decided that are at least this sure:"))
        self.least = QSpinBox()
        self.least.setRange(0, 100)
        self.least.setSingleStep(5)
        self.least.setSuffix(" %")
        self.least.setAccessibleName(self.tr("Least certainty of the suggestions"))
        self.event_type = QCheckBox(self.tr("The article has an event type"))
        self.speakers = QCheckBox(self.tr("Every accepted quote has a speaker"))
        self.stances = QCheckBox(self.tr("Every accepted quote has a stance"))
        self.decided.toggled.connect(self.least.setEnabled)
        about = QLabel(
            self.tr(
                "“Done” then says what is missing and goes there; pressed again, it lets the article pass."
            )
        )
        about.setWordWrap(True)
        about.setProperty("quiet", True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.addWidget(self.decided)
        row.addWidget(self.least)
        row.addStretch(1)
        column.addWidget(about)
        column.addLayout(row)
        for box in (self.event_type, self.speakers, self.stances):
            column.addWidget(box)
        column.addSpacing(4)
        column.addWidget(buttons)
        self.set_criteria(Criteria())

    @property
    def criteria(self) -> Criteria:
        """What is ticked."""
        return Criteria(
            self.least.value() / 100 if self.decided.isChecked() else None,
            self.event_type.isChecked(),
            self.speakers.isChecked(),
            self.stances.isChecked(),
        )

    def set_criteria(self, criteria: Criteria) -> None:
        """Ticks these."""
        least = criteria.decided_from
        self.decided.setChecked(least is not None)
        self.least.setEnabled(least is not None)
        self.least.setValue(round(100 * (0.5 if least is None else least)))
        self.event_type.setChecked(criteria.event_type)
        self.speakers.setChecked(criteria.speakers)
        self.stances.setChecked(criteria.stances)
