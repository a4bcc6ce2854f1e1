"""Disagreements of people as a list, with a filter for their kind; taking one asks for it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.adjudication import member_summary
from annotator.core.disagreements import Comparison, Kind
from annotator.gui.fields import QuietCombo, caption, teaching_page
from annotator.gui.rows import Row, RowList, RowRole
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    AnyIndex = QModelIndex | QPersistentModelIndex

_WORDS = 120  # code points of a quote that a row may need
_NOTHING = "–"


@dataclass(frozen=True)
class Found:
    """A disagreement in an article (id and title); `names` are the people in the order of its members."""

    article_id: int
    title: str
    words: str
    comparison: Comparison
    names: tuple[str, ...]

    @property
    def says(self) -> str:
        """What each of them says, in one line."""
        said = (", ".join(member_summary(member)) or _NOTHING for member in self.comparison.members)
        return " · ".join(f"{name}: {what}" for name, what in zip(self.names, said, strict=True))


def found_in(
    article_id: int, title: str, text: str, names: Sequence[str], comparisons: Sequence[Comparison]
) -> list[Found]:
    """The disagreements among all passages of an article."""
    found = []
    for comparison in comparisons:
        if comparison.kinds:
            span = comparison.span
            words = " ".join(text[span.start : min(span.end, span.start + _WORDS)].split()) if span else ""
            found.append(Found(article_id, title, words, comparison, tuple(names)))
    return found


def kind_name(kind: Kind) -> str:
    """A kind of disagreement as the window calls it."""
    return QCoreApplication.translate("Disagreements", KIND_NAMES[kind])


KIND_NAMES = {
    Kind.MISSING: "not by all",
    Kind.BOUNDARY: "ends",
    Kind.LABEL: "label",
    Kind.QUOTE_KIND: "kind",
    Kind.SPEAKER: "speaker",
    Kind.EVENT_TYPE: "event type",
    Kind.STANCE: "stance",
}
"""Texts of the window."""


class DisagreementModel(QAbstractListModel):
    """One row a disagreement; those that `is_settled` says are decided are filled."""

    def __init__(self, *, with_titles: bool) -> None:
        super().__init__()
        self.theme = LIGHT
        self.is_settled: Callable[[Comparison], bool] = lambda _comparison: False
        self._with_titles = with_titles
        self._found: list[Found] = []

    def set_found(self, found: Sequence[Found]) -> None:
        """Shows these."""
        self.beginResetModel()
        self._found = list(found)
        self.endResetModel()

    def refresh(self) -> None:
        """What is settled has changed."""
        if self._found:
            self.dataChanged.emit(self.index(0), self.index(len(self._found) - 1))

    @property
    def found(self) -> list[Found]:
        """All rows."""
        return self._found

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self._found)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self._found[index.row()]
        if role == RowRole:
            return self._row(found)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            kinds = ", ".join(map(kind_name, found.comparison.kinds))
            state = self.tr("decided") if self.is_settled(found.comparison) else ""
            parts = (found.words or found.title, kinds, found.says, found.title, state)
            return "\n".join(filter(None, parts))
        return None

    def _row(self, found: Found) -> Row:
        settled = self.is_settled(found.comparison)
        about = f"{found.says} · {found.title}" if self._with_titles else found.says
        return Row(
            title=found.words or self.tr("The article as a whole"),
            about=about,
            code=", ".join(map(kind_name, found.comparison.kinds)),
            color=QColor(self.theme.success if settled else self.theme.quiet),
            solid=settled,
        )


class DisagreementList(QWidget):
    """`chosen` carries the `Found` that was clicked or taken with Return, `browsed` the current one."""

    chosen = Signal(object)
    browsed = Signal(object)

    def __init__(self, *, with_titles: bool = False) -> None:
        super().__init__()
        self._found: list[Found] = []
        self._wanted: Callable[[Found], bool] = lambda _found: True
        self.model = DisagreementModel(with_titles=with_titles)
        self.list = RowList(self.tr("Disagreements"), self.model)
        self.kind_box = QuietCombo()
        self.kind_box.setAccessibleName(self.tr("Kind of disagreement"))
        self.label_box = QuietCombo()
        self.label_box.setAccessibleName(self.tr("Label"))
        self._title = caption(self.tr("Disagreements"))
        self._pages = QStackedWidget()
        hint = self.tr("Where people agree there is nothing to decide; another filter may show more.")
        self._pages.addWidget(teaching_page(self.tr("No disagreement here"), hint))
        self._pages.addWidget(self.list)
        self._lay_out()
        self.kind_box.activated.connect(self._show)
        self.label_box.activated.connect(self._show)
        self.list.clicked.connect(lambda index: self.chosen.emit(self.model.found[index.row()]))
        self.list.activated.connect(lambda index: self.chosen.emit(self.model.found[index.row()]))
        self.list.selectionModel().currentChanged.connect(self._on_current)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.kind_box, 1)
        filters.addWidget(self.label_box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(filters)
        column.addWidget(self._pages, 1)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.model.theme = self.list.delegate.theme = theme
        self.list.viewport().update()

    def show_found(self, found: Sequence[Found]) -> None:
        """Shows these; the filters offer their kinds and labels, the most frequent first."""
        self._found = list(found)
        kinds = Counter(kind for item in found for kind in item.comparison.kinds)
        labels = Counter(label for item in found for label in item.comparison.labels)
        self.kind_box.clear()
        self.kind_box.addItem(self.tr("All kinds ({0})").format(f"{len(found):,}"), None)
        for kind, count in kinds.most_common():
            self.kind_box.addItem(f"{kind_name(kind)} ({count:,})", kind.value)
        self.label_box.clear()
        self.label_box.addItem(self.tr("All labels"), None)
        for label, count in labels.most_common():
            self.label_box.addItem(f"{label.replace('_', ' ')} ({count:,})", label)
        self._show()

    def narrow(self, wanted: Callable[[Found], bool]) -> None:
        """Shows only those of a row of the table, of all kinds and labels."""
        self._wanted = wanted
        self.kind_box.setCurrentIndex(0)
        self.label_box.setCurrentIndex(0)
        self._show()

    def _show(self) -> None:
        kind, label = self.kind_box.currentData(), self.label_box.currentData()
        shown = [
            item
            for item in self._found
            if self._wanted(item)
            and (kind is None or kind in [k.value for k in item.comparison.kinds])
            and (label is None or label in item.comparison.labels)
        ]
        self.model.set_found(shown)
        self._pages.setCurrentIndex(1 if shown else 0)

    @property
    def current(self) -> Found | None:
        """The row that the keys act on."""
        row = self.list.currentIndex().row()
        return self.model.found[row] if 0 <= row < len(self.model.found) else None

    def go_to(self, row: int) -> None:
        """Makes a row the current one."""
        if 0 <= row < len(self.model.found):
            self.list.setCurrentIndex(self.model.index(row))

    def step(self, step: int) -> None:
        """The next (1) or previous (-1) row that is not settled, round the end; else simply the next."""
        count = len(self.model.found)
        if not count:
            return
        here = self.list.currentIndex().row()
        rows = [(here + step * number) % count for number in range(1, count + 1)]
        still = (row for row in rows if not self.model.is_settled(self.model.found[row].comparison))
        self.go_to(next(still, rows[0]))

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.browsed.emit(self.model.found[index.row()])
