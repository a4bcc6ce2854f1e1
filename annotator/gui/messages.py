"""How the window speaks: a bar at the foot of the article with one sentence and at most one action.

File dialogs are asked for here only; tests put their own answers in their place.
"""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)

from annotator.core.errors import UserError
from annotator.gui.icons import icon
from annotator.gui.theme import LIGHT, RADIUS, Theme, blend

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

log = logging.getLogger(__name__)

_WIDEST = 680
_INFO_TIME = 6000  # milliseconds that a message stays that asks for nothing


class MessageBar(QFrame):
    """One sentence and one action, over the foot of its parent: nothing moves when it comes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setObjectName("messageBar")
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._action = QPushButton()
        self._close = QToolButton()
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._on_action: Callable[[], None] | None = None
        self._theme = LIGHT
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._action.clicked.connect(self._on_clicked)
        self._close.clicked.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence on show, empty when hidden."""
        return "" if self.isHidden() else self._text.text()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme from the next message on."""
        self._theme = theme
        self._close.setIcon(icon("x", QColor(theme.quiet)))

    def show_message(
        self, text: str, *, bad: bool = False, action: tuple[str, Callable[[], None]] | None = None
    ) -> None:
        """Shows a sentence. One without an action and that is no error goes away by itself."""
        theme = self._theme
        color = QColor(theme.warning if bad else theme.accent)
        ground = blend(color, QColor(theme.page), 0.14).name()
        edge = blend(color, QColor(theme.page), 0.35).name()
        self.setStyleSheet(
            f"#messageBar {{ background: {ground}; border: 1px solid {edge}; border-radius: {RADIUS}px; }}"
        )
        self._icon.setPixmap(icon("triangle-alert" if bad else "info", color).pixmap(16, 16))
        self._text.setText(text)
        self._on_action = action[1] if action else None
        self._action.setVisible(action is not None)
        self._action.setText(action[0] if action else "")
        self.show()
        self.place()
        if bad or action:
            self._timer.stop()
        else:
            self._timer.start(_INFO_TIME)

    def place(self) -> None:
        """Lies at the foot of its parent, as wide as fits and as high as its sentence needs."""
        width = max(200, min(_WIDEST, self._parent.width() - 32))
        self.setFixedSize(width, max(self._row.heightForWidth(width), self._row.sizeHint().height()))
        self.move((self._parent.width() - width) // 2, self._parent.height() - self.height() - 12)
        self.raise_()

    def _on_clicked(self) -> None:
        self.hide()
        if self._on_action is not None:
            self._on_action()


class Messages:
    """What the rest of the window uses to tell and to ask."""

    def __init__(self, bar: MessageBar, window: QWidget) -> None:
        self._bar = bar
        self._window = window
        self.on_refused: Callable[[], None] = lambda: None  # fields must show again what is really stored

    def tell(self, text: str, *, action: tuple[str, Callable[[], None]] | None = None) -> None:
        """Says something that went well or that is good to know."""
        self._bar.show_message(text, action=action)

    def warn(self, text: str, *, action: tuple[str, Callable[[], None]] | None = None) -> None:
        """Says what went wrong, in the one sentence of the error."""
        log.warning("%s", text)
        self._bar.show_message(text, bad=True, action=action)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Turns a `UserError` inside the block into a message. The only place that does."""
        try:
            yield
        except UserError as error:
            self.warn(str(error))
            self.on_refused()

    def ask_files(self, title: str, filters: str) -> list[str]:
        """Lets the user pick files to open; empty when cancelled."""
        names, _filter = QFileDialog.getOpenFileNames(self._window, title, "", filters)
        return names

    def ask_folder(self, title: str) -> str:
        """Lets the user pick a folder; empty when cancelled."""
        return QFileDialog.getExistingDirectory(self._window, title)

    def ask_corpus(self, title: str, start: Path) -> str:
        """Lets the user name a corpus file, there or not yet; empty when cancelled."""
        option = QFileDialog.Option.DontConfirmOverwrite
        filters = self._window.tr("Corpus (*.sqlite)")
        name, _filter = QFileDialog.getSaveFileName(self._window, title, str(start), filters, options=option)
        return name

    def confirm(self, question: str, yes: str) -> bool:
        """Asks before what cannot be undone; `yes` is what the button says."""
        cancel = QMessageBox.StandardButton.Cancel
        box = QMessageBox(QMessageBox.Icon.NoIcon, "", question, cancel, self._window)
        box.setDefaultButton(cancel)
        agreed = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
        box.exec()
        return box.clickedButton() is agreed

    def ask_save(self, title: str, start: str, filters: str) -> str:
        """Lets the user name a file to write; empty when cancelled."""
        name, _filter = QFileDialog.getSaveFileName(self._window, title, start, filters)
        return name
