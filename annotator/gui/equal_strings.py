"""“Same for all”: where else the same words stand, with a tick for each place that takes the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.annotation import Annotation, Status
from annotator.core.strings import CONTEXT
from annotator.gui.markup import plain
from annotator.gui.paragraph import is_right_to_left
from annotator.gui.places import Hit, HitList, HitModel
from annotator.gui.rows import ROW_HEIGHT
from annotator.gui.speech import speak
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from annotator.core.strings import Occurrence, Place

_WIDTH, _HEIGHT = 820, 560
_LEFT_TO_RIGHT = "\u200e"  # mark before a sentence that quotes a word from right to left
_FEWEST = 4  # rows that there is room for
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EqualStringsPanel(QFrame):
    """Lies over the window while it is open.

    Wishes: `search_requested` when an option has changed, `apply_requested` (Return or the button). The keys:
    Space ticks a row, Ctrl+A all of them, Escape closes.
    """

    search_requested = Signal()
    apply_requested = Signal()
    closed = Signal()

    def __init__(self, window: QWidget, action: QAction) -> None:
        """`action` opens the panel; its key works here too."""
        super().__init__(window)
        self._window = window
        self._note = ""  # about the list as a whole
        self.setObjectName("equalStrings")
        self.addAction(action)
        self.title = QLabel()
        self.in_article = QPushButton(self.tr("In this &article"))
        self.in_corpus = QPushButton(self.tr("In the &corpus"))
        self.match_case = QCheckBox(self.tr("&Match case"))
        self.whole_words = QCheckBox(self.tr("&Whole words"))
        self.remember = QCheckBox(self.tr("&Remember for later articles"))
        self.model = HitModel(has_boxes=True)
        self.list = HitList(self.tr("Places with the same words"), self.model)
        self.said = QLabel()
        self.progress = QProgressBar(textVisible=False)
        self.apply_button = QPushButton()
        self._lay_out()
        self._connect()
        self.set_theme(LIGHT)
        self.hide()

    def _lay_out(self) -> None:
        self.title.setProperty("heading", True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("quiet", True)
        self.apply_button.setProperty("primary", True)
        self.remember.setToolTip(
            self.tr("Suggestions in articles that are detected later follow the decision")
        )
        options = QHBoxLayout()
        options.setSpacing(8)
        for button in (self.in_article, self.in_corpus):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            options.addWidget(button)
        options.addSpacing(12)
        for box in (self.match_case, self.whole_words):
            options.addWidget(box)
        options.addStretch(1)
        options.addWidget(self.remember)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.said, 1)
        self.progress.setFixedWidth(120)
        foot.addWidget(self.progress)
        foot.addWidget(self.apply_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addLayout(options)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self._shadow = QGraphicsDropShadowEffect(self, blurRadius=32, xOffset=0, yOffset=8)
        self._shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(self._shadow)

    def _connect(self) -> None:
        for button in (self.in_article, self.in_corpus, self.match_case, self.whole_words):
            button.clicked.connect(self.search_requested)
        self.model.ticked_changed.connect(self._show_count)
        self.remember.clicked.connect(self._show_count)
        self.apply_button.clicked.connect(self.apply_requested)
        self.list.clicked.connect(lambda index: self.model.toggle(index.row()))
        self.list.installEventFilter(self)
        self._window.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.list.delegate.theme = theme
        self.setStyleSheet(
            f"#equalStrings {{ background: {theme.raised}; border: 1px solid {theme.line};"
            " border-radius: 10px; }"
            f" QTreeView {{ background: {theme.raised}; }}"
        )

    def open(self, sentence: str, *, everywhere: bool = False, remember: bool = False) -> None:
        """Opens for the decision that the sentence tells; the places come with `show_places`."""
        mark = _LEFT_TO_RIGHT if is_right_to_left(sentence) and self.title.isLeftToRight() else ""
        self.title.setText(mark + sentence)
        (self.in_corpus if everywhere else self.in_article).setChecked(True)
        self.match_case.setChecked(True)
        self.whole_words.setChecked(True)
        self.remember.setChecked(remember)
        self._place()
        self.show()
        self.raise_()
        self.list.setFocus()

    def show_searching(self, done: int, total: int) -> None:
        """Tells how far the search in the corpus is; what was found before is gone."""
        if self.progress.isHidden():
            self.model.set_hits(())
        self.progress.show()
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.said.setText(self.tr("Looking through the corpus…"))

    def show_places(self, places: Sequence[Place], *, is_all: bool = True) -> None:
        """Shows what was found; those that are sure are ticked."""
        self.progress.hide()
        with_title = self.in_corpus.isChecked()
        hits = [self._hit(place, with_title=with_title) for place in places]
        self._note = "" if is_all else self.tr("the first {0} places").format(f"{len(hits):,}")
        self._fit(len(hits))
        self.model.set_hits(hits, (n for n, place in enumerate(places) if place.occurrence.is_sure))
        if hits:
            self.list.setCurrentIndex(self.model.index(0))
        speak(self, f"{self.title.text()}: {self.said.text()}")

    def _hit(self, place: Place, *, with_title: bool) -> Hit:
        found = place.occurrence
        about = self._standing(found)
        title = f"{about} · {place.title}" if with_title else about
        before, after = found.before, found.after
        if len(before) == CONTEXT:  # cut there, mostly within a word
            before = f"…{before.partition(' ')[2]}"
        if len(after) == CONTEXT:
            after = f"{after.rpartition(' ')[0]}…"
        return Hit(before, found.words, after, title, place)

    def _standing(self, found: Occurrence) -> str:
        """What stands at the place now."""
        if not found.current:
            return self.tr("nothing yet")
        first, name = found.current[0], found.names[0]
        what = self._decision(first)
        if first.fragments == (found.span,):
            return what
        if first.span.contains(found.span):
            return self.tr("part of “{0}”, {1}").format(name, what)
        return self.tr("overlaps “{0}”, {1}").format(name, what)

    def _decision(self, annotation: Annotation) -> str:
        words = {
            Status.SUGGESTED: self.tr("suggested {0}"),
            Status.ACCEPTED: self.tr("{0}, accepted"),
            Status.REJECTED: self.tr("{0}, rejected"),
        }
        return words[annotation.status].format(annotation.label)

    def _show_count(self) -> None:
        ticked, count = len(self.model.ticked), self.model.rowCount()
        said = self.tr("{0} of {1} places ticked").format(f"{ticked:,}", f"{count:,}")
        if not count:
            said = self.tr("Nothing to decide: these words stand nowhere else, or are decided so already.")
        self.said.setText(f"{said} · {self._note}" if self._note else said)
        self.apply_button.setText(plain(self.tr("Apply to {0}").format(f"{ticked:,}")))
        if not ticked and self.remember.isChecked():
            self.apply_button.setText(self.tr("Remember only"))
        self.apply_button.setEnabled(bool(ticked) or self.remember.isChecked())

    def dismiss(self) -> None:
        """Closes without an edit."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _place(self) -> None:
        window = self._window
        self.setFixedWidth(min(_WIDTH, window.width() - 32))
        self._fit(self.model.rowCount())
        self.move((window.width() - self.width()) // 2, max(48, window.height() // 10))

    def _fit(self, rows: int) -> None:
        """As high as its rows need."""
        room = min(_HEIGHT, self._window.height() - max(48, self._window.height() // 10) - 48)
        others = self.minimumSizeHint().height() - self.list.minimumSizeHint().height()
        wanted = max(_FEWEST, rows) * ROW_HEIGHT + 8 + others
        self.resize(self.width(), min(room, wanted))

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and isinstance(event, QResizeEvent):
            self._place()
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        # without this the window's shortcuts would take Escape
        is_key = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and _is_ours(event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._on_key(event):
            super().keyPressEvent(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, row = Qt.Key(event.key()), self.list.currentIndex().row()
        if key is Qt.Key.Key_Escape:
            self.dismiss()
        elif key in _RETURNS and self.apply_button.isEnabled():
            self.apply_requested.emit()
        elif _is_all(event):
            self.model.toggle_all()
        elif key is Qt.Key.Key_Space and row >= 0:
            self.model.toggle(row)
        else:
            return False
        return True


def _is_ours(event: QKeyEvent) -> bool:
    return Qt.Key(event.key()) in (*_RETURNS, Qt.Key.Key_Escape) or _is_all(event)


def _is_all(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier
