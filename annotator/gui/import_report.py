"""What became of each file of an import: a list that can be narrowed, opened from and saved as CSV."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import UserError
from annotator.gui.fields import QuietCombo
from annotator.gui.queue_list import QueueList
from annotator.gui.rows import Row, RowRole
from annotator.gui.sentences import translated
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.window_state import in_last_folder, remember_folder
from annotator.importing import write_report

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.importing import Imported

    AnyIndex = QModelIndex | QPersistentModelIndex


class ImportModel(QAbstractListModel):
    """One row an article, or a file that was refused."""

    def __init__(self, imported: Sequence[Imported], title_of: Callable[[int], str]) -> None:
        """`title_of` tells the title of an article that was in the corpus before."""
        super().__init__()
        self.theme = LIGHT
        self._all = imported
        self._titles = {item.article_id: item.title for item in imported if item.article_id}
        self._title_of = title_of
        self.shown = imported

    def narrow(self, outcome: str | None) -> None:
        """Shows those with this outcome, all without one."""
        self.beginResetModel()
        self.shown = [item for item in self._all if outcome in (None, item.outcome)]
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self.shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.shown[index.row()]
        if role == RowRole:
            return self._row(item)
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title or item.path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{item.path}\n{self._about(item)}"
        return self._about(item) if role == Qt.ItemDataRole.AccessibleDescriptionRole else None

    def _row(self, item: Imported) -> Row:
        theme = self.theme
        codes = {
            "added": (self.tr("ADDED"), theme.success),
            "copy": (self.tr("COPY"), theme.accent),
            "known": (self.tr("KNOWN"), theme.quiet),
            "refused": (self.tr("REFUSED"), theme.danger),
        }
        code, color = codes[item.outcome]
        return Row(item.title or item.path.name, self._about(item), code, QColor(color))

    def _about(self, item: Imported) -> str:
        """What is worth knowing, the name of the file where there is nothing more."""
        if item.error is not None:
            return translated(item.error)
        facts = item.path.name, self._near(item), *map(translated, item.warnings)
        return " · ".join(filter(None, facts))

    def _near(self, item: Imported) -> str:
        if item.near is None:
            return ""
        if item.near not in self._titles:
            self._titles[item.near] = self._title_of(item.near)
        title = self._titles[item.near]
        return (
            self.tr("nearly the same as “{0}”").format(title)
            if title
            else self.tr("nearly the same as another")
        )


class ImportReportPage(QDialog):
    """Stands beside the window. `article_requested` carries the id of an article to open."""

    article_requested = Signal(int)

    def __init__(
        self,
        imported: Sequence[Imported],
        parent: QWidget | None,
        title_of: Callable[[int], str] = lambda _id: "",
    ) -> None:
        super().__init__(parent)
        self._imported = imported
        self.setWindowTitle(self.tr("What became of each file"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, 480)
        self.model = ImportModel(imported, title_of)
        self.list = QueueList(self.tr("Files"), self.model)
        self.outcomes = QuietCombo()
        self.outcomes.setAccessibleName(self.tr("Which files are listed"))
        self._said = QLabel()
        self._said.setProperty("quiet", True)
        self._said.setWordWrap(True)
        self._fill_outcomes()
        self._lay_out()
        self.outcomes.currentIndexChanged.connect(lambda _row: self._narrow())
        self.list.activated.connect(self._open)

    def _fill_outcomes(self) -> None:
        counts = Counter(item.outcome for item in self._imported)
        names = {
            "added": self.tr("Added"),
            "copy": self.tr("Added, nearly the same as others"),
            "known": self.tr("Already there"),
            "refused": self.tr("Refused"),
        }
        self.outcomes.addItem(f"{self.tr('All')}  ·  {len(self._imported):,}", None)
        for outcome, name in names.items():
            if counts[outcome]:
                self.outcomes.addItem(f"{name}  ·  {counts[outcome]:,}", outcome)

    def _lay_out(self) -> None:
        save = QPushButton(self.tr("&Save as CSV…"))
        close = QPushButton(self.tr("&Close"))
        save.clicked.connect(self.ask_save)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._said, 1)
        for button in (save, close):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.outcomes, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.model.theme = self.list.delegate.theme = theme
        self.list.viewport().update()

    def show_outcome(self, outcome: str) -> None:
        """Lists those with this outcome, if there are any."""
        self.outcomes.setCurrentIndex(max(0, self.outcomes.findData(outcome)))

    def _narrow(self) -> None:
        self.model.narrow(self.outcomes.currentData())

    def _open(self, index: QModelIndex) -> None:
        article_id = self.model.shown[index.row()].article_id
        if article_id:
            self.article_requested.emit(article_id)

    def ask_save(self) -> None:
        """Lets the user name a file and writes all of it there."""
        title = self.tr("Save what became of each file")
        start = in_last_folder("import.csv")
        name, _filter = QFileDialog.getSaveFileName(self, title, start, self.tr("Table (*.csv)"))
        if name:
            remember_folder(name)
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Writes the report, and says that it did or why not."""
        try:
            write_report(path, self._imported)
            self._said.setText(self.tr("Saved: {0}").format(path.name))
        except UserError as error:
            self._said.setText(translated(str(error)))
