"""Whose annotations people edit in this corpus, and annotating one's own articles again blindly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.corpus.version_rows import Mode, VersionKind
from annotator.gui.fields import caption, teaching_page
from annotator.gui.messages import MessageBar, Messages
from annotator.gui.rows import Row, RowList, RowRole
from annotator.gui.theme import pick_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.corpus.versions import Version
    from annotator.gui.settings_store import SettingsStore
    from annotator.workspace import Workspace

    AnyIndex = QModelIndex | QPersistentModelIndex


class VersionModel(QAbstractListModel):
    """One row a version."""

    def __init__(self) -> None:
        super().__init__()
        self._versions: Sequence[Version] = ()

    def set_versions(self, versions: Sequence[Version]) -> None:
        """Shows these."""
        self.beginResetModel()
        self._versions = versions
        self.endResetModel()

    def version(self, row: int) -> Version:
        """That of a row."""
        return self._versions[row]

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self._versions)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        version = self._versions[index.row()]
        if role == RowRole:
            return Row(version.title, self._about(version), progress=1.0 if version.done else None)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{version.title}, {self._about(version)}"
        return None

    def _about(self, version: Version) -> str:
        if version.done:
            return self.tr("done, {0} annotations").format(version.accepted)
        if version.accepted + version.rejected:
            return self.tr("begun, {0} annotations").format(version.accepted)
        return self.tr("not begun")


class VersionsPage(QDialog):
    """Stands beside the window. `mode_changed`: others are edited now; `version_requested` opens one."""

    mode_changed = Signal()
    version_requested = Signal(int)

    def __init__(self, window: QWidget | None, workspace: Workspace, store: SettingsStore) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Whose annotations"))
        self.resize(640, 640)
        self._workspace = workspace
        self._store = store
        self.bar = MessageBar()
        self.messages = Messages(self.bar, self)
        self.modes: dict[Mode, QRadioButton] = {}
        self.count = QSpinBox(minimum=1, maximum=999, value=10)
        self.days = QSpinBox(minimum=0, maximum=3650, value=14)
        self.repeat_button = QPushButton(self.tr("&Pick articles"))
        self.model = VersionModel()
        self.list = RowList(self.tr("To annotate again"), self.model)
        self._lay_out()
        self._connect()
        self.apply_theme()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addWidget(caption(self.tr("In this corpus")))
        self._add_modes(column)
        column.addSpacing(12)
        column.addWidget(caption(self.tr("How far do I agree with myself?")))
        column.addWidget(
            _quiet(
                self.tr(
                    "Articles that you decided some time ago come back without annotations and suggestions. "
                    "What you annotate now is compared with what you did then: see “Agreement of annotators”."
                )
            )
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.count, QLabel(self.tr("articles, decided at least")), self.days):
            row.addWidget(part)
        row.addWidget(QLabel(self.tr("days ago")))
        row.addStretch(1)
        row.addWidget(self.repeat_button)
        self.repeat_button.setAutoDefault(False)
        self.count.setAccessibleName(self.tr("How many articles"))
        self.days.setAccessibleName(self.tr("How many days ago"))
        column.addLayout(row)
        self._pages = QStackedWidget()
        hint = self.tr("The articles that you pick stand here; Return opens one.")
        self._pages.addWidget(teaching_page(self.tr("Nothing to annotate again"), hint))
        self._pages.addWidget(self.list)
        column.addWidget(self._pages, 1)

    def _add_modes(self, column: QVBoxLayout) -> None:
        group = QButtonGroup(self)
        for mode, title, about in (
            (Mode.SHARED, self.tr("&Everybody edits the same annotations"), ""),
            (
                Mode.OWN,
                self.tr("Each annotates on their &own, starting from the suggestions"),
                self.tr("Nobody sees what the others have decided until the annotations are compared."),
            ),
            (
                Mode.BLIND,
                self.tr("Each annotates on their own, &blindly"),
                self.tr("The same without suggestions, so that they cannot lead anybody."),
            ),
        ):
            button = self.modes[mode] = QRadioButton(title)
            group.addButton(button)
            button.clicked.connect(lambda _checked=False, wanted=mode: self.set_mode(wanted))
            column.addWidget(button)
            if about:
                note = _quiet(about)
                note.setContentsMargins(24, 0, 0, 0)
                column.addWidget(note)

    def _connect(self) -> None:
        self.repeat_button.clicked.connect(self.repeat)
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        self._store.changed.connect(self.apply_theme)

    def apply_theme(self) -> None:
        """Takes the colours of the theme of the settings."""
        theme = pick_theme(self._store.current.theme)
        self.list.delegate.theme = theme
        ring = "width: {0}px; height: {0}px; border: {1}px solid {2}; border-radius: 8px; background: {3};"
        self.setStyleSheet(
            f"QRadioButton::indicator {{ {ring.format(14, 1, theme.quiet, theme.raised)} }}"
            f"QRadioButton::indicator:checked {{ {ring.format(6, 5, theme.accent, theme.on_accent)} }}"
        )
        self.bar.set_theme(theme)
        self.list.viewport().update()

    def refresh(self) -> None:
        """Reads the corpus anew."""
        with self.messages.attempt():
            corpus = self._workspace.corpus
            self.modes[corpus.versions.mode].setChecked(True)
            repeated = corpus.versions.all(VersionKind.REPEATED, corpus.person)
            self.model.set_versions(repeated)
            self._pages.setCurrentIndex(1 if repeated else 0)

    def set_mode(self, mode: Mode) -> None:
        """Who edits what from now on; what was annotated stays."""
        with self.messages.attempt():
            if self._workspace.corpus.versions.mode is not mode:
                self._workspace.corpus.versions.set_mode(mode)
                self.mode_changed.emit()
                self._tell_mode(mode)
        self.refresh()

    def _tell_mode(self, mode: Mode) -> None:
        """What went out of sight is not lost."""
        text = self.tr("What everybody edits together is shown again; what each has decided alone is kept.")
        if mode is not Mode.SHARED:
            text = self.tr(
                "You see your own decisions now. What was decided together is kept; it is compared as "
                "“shared”."
            )
        self.messages.tell(text)

    def repeat(self) -> None:
        """Picks articles to annotate again."""
        with self.messages.attempt():
            versions = self._workspace.corpus.versions
            made = versions.repeat_blindly(self.count.value(), self.days.value())
            if not made:
                self.messages.tell(
                    self.tr("You have decided no other article so long ago; try fewer days, or later.")
                )
        self.refresh()

    def _on_activated(self, index: QModelIndex) -> None:
        self.version_requested.emit(self.model.version(index.row()).id)


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("quiet", True)
    label.setWordWrap(True)
    return label
