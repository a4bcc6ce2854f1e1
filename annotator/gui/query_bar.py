"""The field in which a search is typed: completes fields and values, says where it cannot be understood."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.core.errors import UserError
from annotator.core.query import Query, QueryError, parse
from annotator.core.query_fields import FIELDS, Kind, resolved_name
from annotator.core.query_writing import quoted
from annotator.gui.icons import icon
from annotator.gui.search_menu import SearchMenu
from annotator.gui.sentences import translated

if TYPE_CHECKING:
    from annotator.corpus import Corpus
    from annotator.gui.theme import Theme

_DELAY = 200  # milliseconds after the last key
_MOST = 20  # completions
_BEGUN = 3  # letters of a field before it is offered: most of what is typed are words
_BEFORE = re.compile(r'(?:^|[\s(,-])(?P<name>[A-Za-z_]+)(?::(?P<value>"[^"]*|[^\s()"]*))?$')
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Escape)


class QueryBar(QWidget):
    """`query_changed` carries each `Query` that can be understood, some moments after the last key.

    `returned` comes with Return, `left` with the arrow down: both want the results. Menus write into the
    field, so that what they say and what is typed are one and the same.
    """

    query_changed = Signal(object)
    returned = Signal()
    left = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.query = Query()
        self._corpus: Corpus | None = None
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(placeholder)
        self.edit.setClearButtonEnabled(True)
        self.menu_button = QToolButton()
        self.menu_button.setToolTip(self.tr("Write a part of the search by choosing it; saved searches"))
        self.menu_button.setAccessibleName(self.tr("Fields and saved searches"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = SearchMenu(self)
        self.menu_button.setMenu(self.menu)
        self._fault = QLabel()
        self._fault.setWordWrap(True)
        self._fault.setProperty("quiet", True)
        self._fault.setTextFormat(Qt.TextFormat.PlainText)
        self._fault.hide()
        self._values = QStringListModel()
        self._completer = QCompleter(self._values, self)
        self._completer.setWidget(self.edit)
        self._popup = self._completer.popup()
        assert self._popup is not None, "the completer shows its values in one"
        self._popup.setObjectName("completions")
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._lay_out()
        self._timer.timeout.connect(self._tell)
        self.edit.textChanged.connect(self._on_text)
        self.edit.textEdited.connect(self._complete)
        self.edit.returnPressed.connect(self._on_return)  # comes while completions are on show, and only then
        self.edit.installEventFilter(self)
        self._completer.activated.connect(self._take)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._fault)
        self.setFocusProxy(self.edit)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.menu_button.setIcon(icon("funnel", QColor(theme.ink)))
        self._fault.setStyleSheet(f"color: {theme.warning};")

    def set_corpus(self, corpus: Corpus | None) -> None:
        """Completes with the values of this corpus."""
        self._corpus = corpus

    @property
    def corpus(self) -> Corpus | None:
        """The corpus that is searched."""
        return self._corpus

    @property
    def text(self) -> str:
        """What is typed."""
        return self.edit.text()

    @property
    def fault(self) -> str:
        """Why what is typed cannot be understood; empty if it can."""
        return "" if self._fault.isHidden() else self._fault.text()

    def set_text(self, text: str) -> None:
        """Searches for this at once, as a button or a menu wants it."""
        self.edit.setText(text)
        self._timer.stop()
        self._tell()

    def _on_text(self) -> None:
        self._fault.hide()
        self._timer.start()

    def _tell(self) -> None:
        """Parses; one that is wrong is said, and what was found before stays on show."""
        try:
            query = parse(self.text)
        except QueryError as error:
            if self._popup is None or not self._popup.isVisible():  # else it is not finished yet
                self.say(str(error))
            return
        self._fault.hide()
        if query != self.query:
            self.query = query
            self.query_changed.emit(query)

    def say(self, fault: str) -> None:
        """Shows below the field what went wrong."""
        self._fault.setText(translated(fault))
        self._fault.show()

    # completion

    def _complete(self) -> None:
        before = self.edit.text()[: self.edit.cursorPosition()]
        found = self._fitting(before)
        popup = self._completer.popup()
        assert popup is not None, "the completer shows its values in one"
        if not found:
            popup.hide()
            return
        self._values.setStringList(found)
        self._completer.complete(self.edit.rect().adjusted(0, 0, 0, 4))
        popup.setCurrentIndex(self._values.index(-1))

    def _fitting(self, before: str) -> list[str]:
        """What may stand here, each as it is written."""
        match = _BEFORE.search(before)
        if match is None:
            return []
        if match["value"] is None:
            begun = match["name"].casefold()
            return (
                [f"{name}:" for name in sorted(FIELDS) if name.startswith(begun)]
                if len(begun) >= _BEGUN
                else []
            )
        name = resolved_name(match["name"])
        if name is None or FIELDS[name].kind is Kind.WORDS or self._corpus is None:
            return []
        begun = match["value"].rpartition(",")[2].strip('"')
        try:
            values = self._corpus.search.completions(name, begun, _MOST)
        except UserError:
            return []  # a corpus that cannot be read says so in the list of results
        return [quoted(value, name) for value in values if quoted(value, name) != match["value"]]

    def _take(self, chosen: str) -> None:
        """Puts the completion in place of what was begun."""
        position = self.edit.cursorPosition()
        before, after = self.edit.text()[:position], self.edit.text()[position:]
        match = _BEFORE.search(before)
        if match is None:
            return
        start = match.start("name")
        if match["value"] is not None:
            start = match.start("value") + len(match["value"].rpartition(",")[0])
            start += "," in match["value"]
        self.edit.setText(f"{before[:start]}{chosen}{after}")
        self.edit.setCursorPosition(start + len(chosen))
        if chosen.endswith(":"):
            QTimer.singleShot(0, self._complete)

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return and the arrow down go to the results, Escape empties the field."""
        if not isinstance(event, QKeyEvent) or Qt.Key(event.key()) not in _KEYS:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and not self.text:
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        self._timer.stop()
        if key is Qt.Key.Key_Escape:
            self.set_text("")
            return True
        if key is Qt.Key.Key_Down:
            self._tell()
            self.left.emit()
        else:
            self._on_return()
        return True

    def _on_return(self) -> None:
        popup = self._completer.popup()
        if popup is not None and popup.isVisible() and popup.currentIndex().isValid():
            return  # it takes the completion
        if popup is not None:
            popup.hide()
        self._timer.stop()
        self._tell()
        self.returned.emit()
