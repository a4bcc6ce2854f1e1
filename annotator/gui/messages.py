"""How the window speaks: a bar above the article with one sentence and at most one action, rarely two.

File dialogs are asked for here only; tests put their own answers in their place.
"""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QBoxLayout,
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
from annotator.gui.sentences import translated
from annotator.gui.theme import LIGHT, Theme, blend
from annotator.gui.window_state import in_last_folder, remember_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from annotator.core.annotation import Change

log = logging.getLogger(__name__)

Offer: TypeAlias = "tuple[str, Callable[[], None]]"
"""What a button says and does."""

_NARROW = 480
_INFO_TIME = 6000  # milliseconds that a message stays that asks for nothing


class MessageBar(QFrame):
    """One sentence and one action, beside it or, where that would leave it little room, below.

    `told` carries what is shown, for those who hear it; `dismissed`: the user has read it and closes it.
    """

    told = Signal(str)
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._action = QPushButton()
        self._also = QPushButton()
        self._close = QToolButton()
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._on_action: Callable[[], None] | None = None
        self._on_also: Callable[[], None] | None = None
        self._theme = LIGHT
        self._bad = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(8)
        self._words.addWidget(self._text, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._also, self._action):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addStretch(1)
        self._words.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self._action.clicked.connect(self._on_clicked)
        self._also.clicked.connect(self._on_also_clicked)
        self._close.clicked.connect(self.dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence on show, empty when hidden."""
        return "" if self.isHidden() else self._text.text()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._close.setIcon(icon("x", QColor(theme.quiet)))
        self._paint()

    def _paint(self) -> None:
        """Ground and icon say whether something is wrong."""
        theme = self._theme
        color = QColor(theme.warning if self._bad else theme.accent)
        ground = blend(color, QColor(theme.page), 0.14).name()
        self.setStyleSheet(f"#messageBar {{ background: {ground}; }}")
        self._icon.setPixmap(icon("triangle-alert" if self._bad else "info", color).pixmap(16, 16))

    def show_message(
        self, text: str, *, bad: bool = False, action: Offer | None = None, also: Offer | None = None
    ) -> None:
        """Shows a sentence. One without an action and that is no error goes away by itself."""
        self._bad = bad
        self._paint()
        self._text.setText(text)
        self._on_action = action[1] if action else None
        self._action.setVisible(action is not None)
        self._action.setText(action[0] if action else "")
        self._on_also = also[1] if also else None
        self._also.setVisible(also is not None)
        self._also.setText(also[0] if also else "")
        self.show()
        self.told.emit(f"{text} {self.tr('Button: {0}').format(action[0])}" if action else text)
        if bad or action:
            self._timer.stop()
        else:
            self._timer.start(_INFO_TIME)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        self._words.setDirection(direction.TopToBottom if self.width() < _NARROW else direction.LeftToRight)

    def take_keyboard(self) -> bool:
        """Gives the keyboard to the action; False if nothing is shown that has one."""
        if self.isHidden() or self._action.isHidden():
            return False
        self._action.setFocus()
        return True

    def dismiss(self) -> None:
        """Closes the message as its cross does."""
        self.hide()
        self.dismissed.emit()

    def take_offer(self) -> None:
        """Does what the message offers, such as undo; not what an error asks for."""
        if not self.isHidden() and not self._bad and self._on_action is not None:
            self._on_clicked()

    def _on_clicked(self) -> None:
        self.dismiss()
        if self._on_action is not None:
            self._on_action()

    def _on_also_clicked(self) -> None:
        self.dismiss()
        if self._on_also is not None:
            self._on_also()


class Messages:
    """What the rest of the window uses to tell and to ask; sentences of the program it translates."""

    def __init__(self, bar: MessageBar, window: QWidget) -> None:
        self._bar = bar
        self._in_front: list[MessageBar] = []
        self._window = window
        self.on_refused: Callable[[], None] = lambda: None  # fields must show again what is really stored
        self.offer: Callable[[UserError], Offer | None] = lambda _error: None
        self._undo_offer = "", ""
        self._hint = ""  # a sentence that what undo does in the open article would make untrue elsewhere
        self._refusal = ""

    def bar_for(self, page: QWidget) -> MessageBar:
        """A bar for a page that may hide the window: while it is the active one, it says the same there."""
        bar = MessageBar()
        self._in_front.append(bar)
        bar.dismissed.connect(self._bar.hide)
        page.destroyed.connect(lambda: self._in_front.remove(bar))
        return bar

    def _show(
        self, text: str, *, bad: bool = False, action: Offer | None = None, also: Offer | None = None
    ) -> None:
        self._bar.show_message(text, bad=bad, action=action, also=also)
        for bar in self._in_front:
            if bar.window().isActiveWindow():
                bar.show_message(text, bad=bad, action=action, also=also)

    def tell(
        self, text: str, *, action: Offer | None = None, also: Offer | None = None, undoes: str = ""
    ) -> None:
        """Says something that went well or that is good to know; `also` is a second thing to do.

        A sentence that offers undo names in `undoes` the title of the change or the id of the operation.
        """
        text = translated(text)
        self._show(text, action=action, also=also)
        self._undo_offer = undoes, text
        self._hint = text if undoes and action is None else ""

    def shows(self, text: str) -> bool:
        """True while the bar says this."""
        return self._bar.text == text != ""

    def withdraw(self, text: str) -> None:
        """Takes a sentence that is true no more from the bar, if the bar still says it."""
        for bar in (self._bar, *self._in_front):
            if bar.text == text != "":
                bar.hide()

    def withdraw_undo_of(self, change: Change) -> None:
        """Takes the offer to undo a change from the bar: it is undone."""
        undoes, text = self._undo_offer
        if undoes and undoes in (change.title, change.operation):
            self.withdraw(text)

    def withdraw_hint(self) -> None:
        """Takes a sentence that names undo from the bar: another article is open, whose undo is another."""
        self.withdraw(self._hint)

    def withdraw_refusal(self) -> None:
        """Takes an error that asks for nothing from the bar: what was tried has been done by now, or left."""
        self.withdraw(self._refusal)

    def warn(self, text: str, *, action: Offer | None = None, also: Offer | None = None) -> None:
        """Says what went wrong, in the one sentence of the error."""
        log.warning("%s", text)
        text = translated(text)
        self._show(text, bad=True, action=action, also=also)
        self._refusal = "" if action else text

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Turns a `UserError` inside the block into a message. The only place that does."""
        try:
            yield
        except UserError as error:
            self.warn(str(error), action=self.offer(error))
            self.on_refused()

    def ask_files(self, title: str, filters: str) -> list[str]:
        """Lets the user pick files to open; empty when cancelled."""
        names, _filter = QFileDialog.getOpenFileNames(self._window, title, in_last_folder(), filters)
        remember_folder(names[0] if names else "")
        return names

    def ask_folder(self, title: str) -> str:
        """Lets the user pick a folder; empty when cancelled."""
        name = QFileDialog.getExistingDirectory(self._window, title, in_last_folder())
        remember_folder(name)
        return name

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
        name, _filter = QFileDialog.getSaveFileName(self._window, title, in_last_folder(start), filters)
        remember_folder(name)
        return name
