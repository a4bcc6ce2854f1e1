"""What a datasheet says that no article does: licences of the texts, the version of the guideline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.datasheets import (
    ANY,
    guideline_version,
    licences,
    record_guideline_version,
    record_licences,
)
from annotator.gui.fields import caption, section
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.scheme import Scheme
    from annotator.corpus import Corpus

_ARTICLES, _LICENCE = 1, 2
_ROW = 32
_FIXED = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DatasheetForm(QWidget):
    """Says in one line what the corpus keeps for datasheets, and opens the fields."""

    def __init__(self, corpus: Corpus, scheme: Scheme) -> None:
        super().__init__()
        self._corpus, self._scheme = corpus, scheme
        self._outlets: Mapping[str, int] = {}
        self._theme = LIGHT
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setProperty("quiet", True)
        self.button = QPushButton(self.tr("Licences and guideline…"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.open_fields)
        self.dialog: DatasheetDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(section(caption(self.tr("Datasheet")), self.about))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        if self.dialog is not None:
            self.dialog.set_theme(theme)

    def show_outlets(self, outlets: Mapping[str, int]) -> None:
        """Articles by outlet."""
        self._outlets = outlets
        self._tell()

    def _tell(self) -> None:
        kept = licences(self._corpus)
        known = sum(1 for outlet in self._outlets if kept.get(outlet) or kept.get(ANY))
        version = guideline_version(self._corpus) or str(self._scheme.version)
        text = self.tr("Licences: {0} of {1} outlets. Guideline: version {2}.")
        self.about.setText(text.format(f"{known:,}", f"{len(self._outlets):,}", version))

    def open_fields(self) -> None:
        """Shows the fields; what is saved there stays in the corpus."""
        self.dialog = DatasheetDialog(self, self._corpus, self._scheme, self._outlets)
        self.dialog.set_theme(self._theme)
        self.dialog.saved.connect(self._tell)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None


class DatasheetDialog(QDialog):
    """A licence for each outlet, one for all others, the guideline's version. `saved` when all is kept."""

    saved = Signal()

    def __init__(self, parent: QWidget, corpus: Corpus, scheme: Scheme, outlets: Mapping[str, int]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Datasheet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 480)
        self._corpus = corpus
        kept = licences(corpus)
        self.version = QLineEdit(guideline_version(corpus))
        self.version.setPlaceholderText(self.tr("{0}, that of the scheme").format(scheme.version))
        self.version.setAccessibleName(self.tr("Version of the guideline"))
        self.others = QLineEdit(kept.get(ANY, ""))
        self.others.setPlaceholderText(self.tr("Such as CC BY 4.0, or: for research only"))
        self.others.setAccessibleName(self.tr("Licence of all outlets without one of their own"))
        self._licences: dict[str, QTableWidgetItem] = {}
        self.table = self._table(outlets, kept)
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("primary", True)
        self.save_button.setDefault(True)
        self.save_button.setEnabled(not corpus.read_only)
        self.save_button.clicked.connect(self.save)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self._lay_out()

    def _table(self, outlets: Mapping[str, int], kept: Mapping[str, str]) -> QTableWidget:
        table = QTableWidget(len(outlets), 3)
        table.setAccessibleName(self.tr("Licences by outlet"))
        table.setHorizontalHeaderLabels([self.tr("outlet"), self.tr("articles"), self.tr("licence")])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        table.setTabKeyNavigation(False)  # Tab leaves the table, as everywhere
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_ARTICLES, QHeaderView.ResizeMode.ResizeToContents)
        for row, (outlet, count) in enumerate(sorted(outlets.items(), key=lambda item: (-item[1], item[0]))):
            name, number = QTableWidgetItem(outlet), QTableWidgetItem(f"{count:,}")
            for item in (name, number):
                item.setFlags(_FIXED)
            number.setTextAlignment(_RIGHT)
            self._licences[outlet] = QTableWidgetItem(kept.get(outlet, ""))
            for column, item in enumerate((name, number, self._licences[outlet])):
                table.setItem(row, column, item)
        table.setCurrentCell(0, _LICENCE)
        return table

    def _lay_out(self) -> None:
        told = QLabel(
            self.tr("Kept in the corpus and written into the datasheet of training sets and bundles.")
        )
        told.setWordWrap(True)
        told.setProperty("quiet", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(told)
        column.addWidget(section(caption(self.tr("Version of the guideline")), self.version))
        others = caption(self.tr("Licence of all outlets without one of their own"))
        column.addWidget(section(others, self.others))
        column.addWidget(section(caption(self.tr("Licences by outlet")), self.table), 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        column.addLayout(foot)

    def set_theme(self, theme: Theme = LIGHT) -> None:
        """Takes the colours of a theme."""
        self.table.setStyleSheet(
            f"QTableView {{ background: {theme.raised}; border: 1px solid {theme.line};"
            " border-radius: 6px; }"
            "QTableView::item { padding: 0 6px; } QHeaderView::section { padding: 4px 7px; }"
            f"QTableView::item:selected {{ background: {theme.selection}; color: {theme.ink}; }}"
        )

    def save(self) -> None:
        """Keeps everything in the corpus."""
        given = {ANY: self.others.text()}
        given |= {outlet: item.text() for outlet, item in self._licences.items()}
        record_licences(self._corpus, given)
        record_guideline_version(self._corpus, self.version.text())
        self.saved.emit()
        self.accept()
