"""The errors of an evaluation as a list; a click asks for the passage."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.fields import QuietCombo, caption
from annotator.gui.rows import Row, RowList, RowRole
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    AnyIndex = QModelIndex | QPersistentModelIndex

Json = dict[str, Any]

_SHORT = {"label and boundary": "label, ends", "boundary": "ends"}
_WORDS = 120  # code points of a quote that a row may need


class ErrorModel(QAbstractListModel):
    """One row an error."""

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self._errors: list[Json] = []

    def set_errors(self, errors: Sequence[Json]) -> None:
        """Shows these errors."""
        self.beginResetModel()
        self._errors = list(errors)
        self.endResetModel()

    def error(self, index: AnyIndex) -> Json:
        """The error of a row."""
        return self._errors[index.row()]

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self._errors)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        error = self._errors[index.row()]
        if role == RowRole:
            return self._row(error)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{error['error']}: {error['words']}, {_said(error)}, {error['title']}"
        if role == Qt.ItemDataRole.ToolTipRole:
            context = f"…{error['before']}[{error['words'][:_WORDS]}]{error['after']}…"
            return f"{' '.join(context.split())}\n{_said(error)}\n{error['title']}"
        return None

    def _row(self, error: Json) -> Row:
        words = " ".join(error["words"][:_WORDS].split()) or error["title"]
        return Row(
            title=words,
            about=f"{_said(error)} · {error['title']}",
            code=_SHORT.get(error["error"]) or str(error["error"]),
            color=QColor(self.theme.quiet),
        )


def _said(error: Json) -> str:
    gold, predicted = error["gold"], error["predicted"]
    if predicted is None:
        return str(gold)
    return str(predicted) if gold is None else f"{predicted}, not {gold}"


class EvaluationErrors(QWidget):
    """`chosen` carries the error that was clicked, or taken with Return."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._errors: list[Json] = []
        self.filter_box = QuietCombo()
        self.filter_box.setAccessibleName(self.tr("Kind of error"))
        self.model = ErrorModel()
        self.list = RowList(self.tr("Errors"), self.model)
        self._title = caption(self.tr("Errors"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._title, self.filter_box, self.list):
            column.addWidget(widget)
        self.filter_box.activated.connect(self._apply_filter)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.model.theme = self.list.delegate.theme = theme
        self.list.viewport().update()

    def show_errors(self, errors: Sequence[Json]) -> None:
        """Shows all errors of a result; the filter offers their kinds, the most frequent first."""
        self._errors = list(errors)
        kinds = Counter((error["group"], error["error"]) for error in errors)
        self.filter_box.clear()
        self.filter_box.addItem(self.tr("All ({0})").format(f"{len(errors):,}"), None)
        for (group, error), count in kinds.most_common():
            self.filter_box.addItem(f"{group}: {error} ({count:,})", [group, error])
        self._apply_filter()

    def _apply_filter(self) -> None:
        wanted = self.filter_box.currentData()
        shown = [e for e in self._errors if wanted is None or [e["group"], e["error"]] == list(wanted)]
        self.model.set_errors(shown)

    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.error(index))
