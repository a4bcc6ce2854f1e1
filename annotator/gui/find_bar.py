"""Find in the article: plain words or a regular expression; the hit becomes the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from annotator.core.annotation import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

_MOST = 5000
_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
_FIELD = 180  # pixels that the field has at least
_TIME = 0.2  # seconds that a regular expression of the user may take


class FindBar(QWidget):
    """`found` carries all hits (spans) and the current one, which is selected in the article; `told` says why
    there is none.

    Arrow down gives the keyboard to the article (`left`): there a label's key labels the hit. `passed_over`:
    the bar is closed while a hit is selected that only the labelling of the one before led to.
    """

    found = Signal(list, object)
    told = Signal(str)
    left = Signal()
    closed = Signal()
    passed_over = Signal()

    def __init__(self, text: Callable[[], str], position: Callable[[], int]) -> None:
        super().__init__()
        self._text = text
        self._position = position
        self._hits: list[Span] = []
        self._went_on = False
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(self.tr("Find in the article"))
        self._edit.setAccessibleName(self.tr("Find in the article"))
        self._case = self._toggle("Aa", self.tr("Upper and lower case differ"), "Alt+C")
        self._regex = self._toggle(".*", self.tr("Regular expression"), "Alt+X")
        self._count = QLabel()
        self._count.setProperty("quiet", True)
        self._hint = QLabel(self.tr("↓ to the hits: label keys label them"))
        self._hint.setProperty("quiet", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(4)
        for widget in (self._edit, self._case, self._regex, self._count, self._hint):
            row.addWidget(widget)
        for sign, tip, step in (("↑", self.tr("Previous"), -1), ("↓", self.tr("Next"), 1)):
            button = QToolButton()
            button.setText(sign)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _checked, by=step: self.step(by))
            row.addWidget(button)
        self._edit.textChanged.connect(self._search)
        self._edit.installEventFilter(self)
        self.hide()

    def _toggle(self, text: str, tip: str, key: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(f"{tip} ({key})")
        button.setAccessibleName(tip)
        button.setCheckable(True)
        button.toggled.connect(self._search)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(key), self, button.toggle, context=within)
        return button

    def open(self) -> None:
        """Shows the bar with its words selected."""
        self.show()
        self._edit.setFocus()
        self._edit.selectAll()
        self._search()

    def close_bar(self) -> None:
        """Hides the bar; a hit that was asked for stays selected."""
        self.hide()
        self.found.emit([], None)
        if self._went_on:
            self.passed_over.emit()
        self._went_on = False
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

    @property
    def said(self) -> str:
        """What stands beside the field: which hit of how many, or why there is none."""
        return self._count.text()

    @property
    def hits(self) -> Sequence[Span]:
        """What was found in the article, in reading order."""
        return self._hits

    def is_on(self, words: Span | None) -> bool:
        """True if the bar is open and the words are one of its hits."""
        return self.isVisible() and words is not None and words in self._hits

    def go_on(self, wanted: Callable[[Span], bool]) -> bool:
        """Goes to the next hit that is wanted, from the cursor on and round the end; False if none is."""
        position = self._position()
        order = sorted(range(len(self._hits)), key=lambda n: (self._hits[n].start < position, n))
        number = next((n for n in order if wanted(self._hits[n])), None)
        if number is None:
            return False
        self._show(number)
        self._went_on = True
        return True

    def _show(self, number: int) -> None:
        self._went_on = False
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
        except regex.error as error:
            self._refuse(self.tr("Not an expression yet: {0}.").format(error.msg))
            return
        except TimeoutError:
            self._refuse(self.tr("This expression takes too long; make it simpler."))
            return
        self._count.setText("0" if query else "")
        self._show_hint()
        if self._hits:
            first = next((n for n, hit in enumerate(self._hits) if hit.end >= self._position()), 0)
            self._show(first)
        else:
            self.found.emit([], None)
            self.told.emit(self.tr("nothing found") if query else "")

    def _show_hint(self) -> None:
        """Where there are hits, and room for it beside the words that are looked for."""
        others = [w for w in self.children() if isinstance(w, QWidget) and w is not self._edit]
        taken = sum(w.sizeHint().width() + 4 for w in others)
        self._hint.setVisible(bool(self._hits) and self.width() - taken >= _FIELD)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()

    def _refuse(self, sentence: str) -> None:
        self._count.setText(sentence)
        self._hint.hide()
        self.found.emit([], None)
        self.told.emit(sentence)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or Qt.Key(event.key()) not in _KEYS:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # else the window's own shortcuts would take the key
        elif event.type() is QEvent.Type.KeyPress and Qt.Key(event.key()) is Qt.Key.Key_Escape:
            self.close_bar()
        elif event.type() is QEvent.Type.KeyPress and Qt.Key(event.key()) is Qt.Key.Key_Down:
            self.left.emit()
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
