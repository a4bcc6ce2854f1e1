"""Find in the article: plain words or a regular expression; the hit becomes the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from annotator.core.annotation import Span

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST = 5000
_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TIME = 0.5  # seconds that a regular expression of the user may take


class FindBar(QWidget):
    """`found` carries all hits (spans) and the current one."""

    found = Signal(list, object)
    closed = Signal()

    def __init__(self, text: Callable[[], str], position: Callable[[], int]) -> None:
        super().__init__()
        self._text = text
        self._position = position
        self._hits: list[Span] = []
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(self.tr("Find in the article"))
        self._edit.setAccessibleName(self.tr("Find in the article"))
        self._case = self._toggle("Aa", self.tr("Upper and lower case differ"))
        self._regex = self._toggle(".*", self.tr("Regular expression"))
        self._count = QLabel()
        self._count.setProperty("quiet", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(4)
        for widget in (self._edit, self._case, self._regex, self._count):
            row.addWidget(widget)
        for sign, tip, step in (("↑", self.tr("Previous"), -1), ("↓", self.tr("Next"), 1)):
            button = QToolButton()
            button.setText(sign)
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked, by=step: self.step(by))
            row.addWidget(button)
        self._edit.textChanged.connect(self._search)
        self._edit.installEventFilter(self)
        self.hide()

    def _toggle(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setCheckable(True)
        button.toggled.connect(self._search)
        return button

    def open(self) -> None:
        """Shows the bar with its words selected."""
        self.show()
        self._edit.setFocus()
        self._edit.selectAll()
        self._search()

    def close_bar(self) -> None:
        """Hides the bar; the hit stays selected."""
        self.hide()
        self.found.emit([], None)
        self.closed.emit()

    def forget(self) -> None:
        """Another article is shown: the hits of the old one mean nothing."""
        self._hits = []
        self._count.setText("")
        if self.isVisible():
            self._search()

    def step(self, by: int) -> None:
        """Goes to the next (1) or previous (-1) hit from where the cursor stands, round the end."""
        if not self._hits:
            self._search()
            return
        position = self._position()
        if by > 0:
            following = (n for n, hit in enumerate(self._hits) if hit.start >= position)
            number = next(following, 0)
        else:
            before = [n for n, hit in enumerate(self._hits) if hit.end < position]
            number = before[-1] if before else len(self._hits) - 1
        self._show(number)

    def _show(self, number: int) -> None:
        self._count.setText(f"{number + 1}/{len(self._hits)}")
        self.found.emit(self._hits, self._hits[number])

    def _search(self) -> None:
        import regex

        query = self._edit.text()
        self._hits = []
        try:
            self._hits = find_in_text(
                self._text(), query, match_case=self._case.isChecked(), expression=self._regex.isChecked()
            )
        except (regex.error, TimeoutError) as error:
            self._count.setText(
                self.tr("too slow") if isinstance(error, TimeoutError) else self.tr("incomplete")
            )
            self.found.emit([], None)
            return
        self._count.setText("0" if query else "")
        if self._hits:
            first = next((n for n, hit in enumerate(self._hits) if hit.end >= self._position()), 0)
            self._show(first)
        else:
            self.found.emit([], None)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or Qt.Key(event.key()) not in _KEYS:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # else the window's own shortcuts would take the key
        elif event.type() is QEvent.Type.KeyPress and Qt.Key(event.key()) is Qt.Key.Key_Escape:
            self.close_bar()
        elif event.type() is QEvent.Type.KeyPress:
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        return True


def find_in_text(text: str, query: str, *, match_case: bool = False, expression: bool = False) -> list[Span]:
    """Where `query` stands in `text`, as code-point spans, at most 5,000.

    Raises:
        regex.error: not a regular expression.
        TimeoutError: the expression takes too long.
    """
    import regex  # late: the window need not wait for it

    if not query:
        return []
    flags = regex.VERSION1 if match_case else regex.VERSION1 | regex.IGNORECASE | regex.FULLCASE
    pattern = regex.compile(query if expression else regex.escape(query, literal_spaces=True), flags)
    hits = (Span(*match.span()) for match in pattern.finditer(text, timeout=_TIME) if match.group())
    return [hit for hit, _number in zip(hits, range(_MOST), strict=False)]
