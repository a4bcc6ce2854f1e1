"""Asks for the address of a corpus on a server, and tries it before the window turns to it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout

from annotator.core.addresses import ServerAddress, corpus_address
from annotator.core.errors import UserError
from annotator.gui.fields import section

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Task, Tasks

_WIDTH = 460
_EXAMPLE = "postgresql+psycopg://name@server/database"


def ask_server(window: MainWindow, tasks: Tasks) -> ServerDialog:
    """Opens the dialog; the window then works in the corpus that it finds."""
    current = window.workspace.corpus.path
    dialog = ServerDialog(window, tasks, window.store.current.person, current)
    dialog.reached.connect(window.commands.use_corpus)
    dialog.open()
    return dialog


class ServerDialog(QDialog):
    """`reached` carries the address of a corpus that can be opened."""

    reached = Signal(object)

    def __init__(self, parent: QWidget, tasks: Tasks, person: str, current: Path | ServerAddress) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._person = person
        self.setWindowTitle(self.tr("Open a corpus on a server"))
        self.address = QLineEdit(str(current) if isinstance(current, ServerAddress) else "")
        self.address.setPlaceholderText(_EXAMPLE)
        self.address.setAccessibleName(self.tr("Address"))
        self.address.textEdited.connect(self._on_edited)
        hint = QLabel(
            self.tr(
                "The address of a PostgreSQL database. The password comes from the file .pgpass in your home "
                "folder or the variable PGPASSWORD. The program talks to no other computer."
            )
        )
        hint.setWordWrap(True)
        hint.setProperty("quiet", True)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_button = buttons.addButton(self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setProperty("primary", True)
        buttons.accepted.connect(self._try)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        label = QLabel(self.tr("&Address"))
        label.setBuddy(self.address)
        column.addWidget(section(label, self.address))
        column.addWidget(hint)
        column.addWidget(self.sentence)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setFixedWidth(_WIDTH)
        self._on_edited()

    def _on_edited(self) -> None:
        self.open_button.setEnabled(bool(self.address.text().strip()))
        self._say("")

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.adjustSize()

    def _try(self) -> None:
        """Connects off the window's thread: a server that does not answer must not hold the window."""
        try:
            address = corpus_address(self.address.text().strip())
        except UserError as error:
            self._say(str(error))
            return
        if isinstance(address, Path):
            self._say(self.tr("The address begins with {0}").format(_EXAMPLE.partition("name")[0]))
            return
        self._wait(True)
        self._tasks.run(lambda task: self._connect(address, task), self._on_reached, self._on_failed)

    def _connect(self, address: ServerAddress, _task: Task[ServerAddress]) -> ServerAddress:
        from annotator.corpus import Corpus  # late: the window is on screen before SQLAlchemy is loaded

        Corpus.open(address, person=self._person).close()
        return address

    def _wait(self, is_waiting: bool) -> None:
        self.address.setReadOnly(is_waiting)
        self.open_button.setEnabled(not is_waiting)
        self._say(self.tr("Connecting…") if is_waiting else "")

    def _on_reached(self, address: ServerAddress) -> None:
        if self.isVisible():  # not cancelled meanwhile
            self.accept()
            self.reached.emit(address)

    def _on_failed(self, error: UserError) -> None:
        self._wait(False)
        self._say(str(error))
