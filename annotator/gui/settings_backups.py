"""Where the backups go and how many stay: a part of the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from annotator.gui.fields import caption, section

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from annotator.gui.messages import Messages
    from annotator.gui.settings_store import SettingsStore

_MOST = 1000  # backups; the limit of the setting


class _Number(QSpinBox):
    """A number that the wheel does not change: whoever scrolls past it means the page."""

    def __init__(self) -> None:
        super().__init__(minimum=1, maximum=_MOST)
        self.setKeyboardTracking(False)  # 1 on the way to 12 would throw backups away
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class BackupFields(QWidget):
    """Saves as it changes, and follows the settings."""

    def __init__(self, store: SettingsStore, messages: Messages) -> None:
        super().__init__()
        self._store = store
        self._messages = messages
        self.place = QLabel()
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setToolTip(self.tr("Choose the folder of the backups"))
        self.beside = QPushButton(self.tr("Beside the corpus"))
        self.kept = _Number()
        self.kept.setAccessibleName(self.tr("Backups kept"))
        self._lay_out()
        self.choose.clicked.connect(self._on_choose)
        self.beside.clicked.connect(lambda: store.set(backup_folder=""))
        self.kept.valueChanged.connect(lambda number: store.set(backups_kept=number))
        self.show_stored()

    def _lay_out(self) -> None:
        for button in (self.choose, self.beside):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.beside)
        buttons.addStretch(1)
        number = QHBoxLayout()
        number.setSpacing(8)
        number.addWidget(self.kept)
        newest = QLabel(self.tr("The newest; one a day and one a week stay too."))
        newest.setProperty("quiet", True)
        newest.setWordWrap(True)
        number.addWidget(newest, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(section(caption(self.tr("Backups go to")), self.place))
        column.addLayout(buttons)
        column.addWidget(caption(self.tr("Backups kept")))
        column.addLayout(number)

    def show_stored(self) -> None:
        """Shows what is stored."""
        now = self._store.current
        self.place.setText(now.backup_folder or self.tr("A folder beside the corpus"))
        self.beside.setEnabled(bool(now.backup_folder))
        self.kept.blockSignals(True)
        self.kept.setValue(now.backups_kept)
        self.kept.blockSignals(False)

    def _on_choose(self) -> None:
        folder = self._messages.ask_folder(self.tr("Choose the folder of the backups"))
        if folder:
            self._store.set(backup_folder=folder)
