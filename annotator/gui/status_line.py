"""The status line: saved, work in progress, time and pace, mode, counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton

from annotator.gui.markup import plain
from annotator.gui.session_bar import SessionBar

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from annotator.corpus import Corpus, QueueItem

_NAME = 120  # pixels of a person's name


class StatusLine(QStatusBar):
    """Quiet facts; the progress bar shows only while something is going on.

    `name_requested`: the person wants another name.
    """

    name_requested = Signal()

    def __init__(self, stop_detection: QAction) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 0, 12, 4)
        self._saved = QLabel()
        self._work = QLabel()
        self._articles = 0, 0
        self._idle: str | None = ""  # what it says of work that ended; None while some goes on
        self._files = QLabel()
        self._progress = QProgressBar(textVisible=False)
        self._progress.setFixedWidth(120)
        self._stop = QToolButton()
        self._stop.setDefaultAction(stop_detection)
        self._stop.setText(self.tr("Stop"))
        self._mode = QLabel()
        self._person = QToolButton()
        self._person.setAutoRaise(True)
        self._person.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._person.clicked.connect(self.name_requested)
        self.session = SessionBar()
        self._order = QLabel()
        for quiet in (self._person, self._order):
            quiet.setProperty("quiet", True)
        self._counts = QLabel()
        for label in (self._mode, self._order):
            label.setContentsMargins(12, 0, 12, 0)
        self._saved.setContentsMargins(0, 0, 12, 0)
        for widget in (self._saved, self._files, self._work, self._progress, self._stop):
            self.addWidget(widget)
        for label in (self._saved, self._work, self._files):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.addPermanentWidget(self.session, 1)
        for fact in (self._person, self._mode, self._order, self._counts):
            self.addPermanentWidget(fact)
        self.show_idle("")
        self.show_order("")

    def show_saved(self, text: str) -> None:
        """What happened to the last change."""
        self._saved.setText(text)

    def show_work(self, text: str, done: int, total: int, *, can_stop: bool = False) -> None:
        """What is going on and how far it is; `total` 0 means that nobody knows."""
        self._idle = None
        self._work.setText(text)
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._progress.show()
        self._stop.setVisible(can_stop)

    def show_files(self, text: str) -> None:
        """How far reading files is; empty when it has ended."""
        self._files.setText(text)

    def show_reading(self, done: int, total: int) -> None:
        """How many files are read, the one at work included."""
        self.show_files(self.tr("Reading {0} of {1}").format(done + 1, total))

    def show_idle(self, text: str) -> None:
        """Nothing is going on; `text` says what ended. Where many articles are looked through, that shows."""
        done, total = self._articles
        if total:
            words = self.tr("Detecting: {0} of {1} articles").format(f"{done:,}", f"{total:,}")
            self.show_work(words, done, total, can_stop=True)
        else:
            self._work.setText(text)
            self._progress.hide()
            self._stop.hide()
        self._idle = text

    def show_articles(self, done: int, total: int) -> None:
        """In how many articles detection was done, while nothing else is going on; `total` 0 when it ends."""
        self._articles = done, total
        if self._idle is not None:
            self.show_idle(self._idle)

    def show_mode(self, text: str) -> None:
        """What is special about the corpus: that it can only be read."""
        self._mode.setText(text)

    def show_corpus(self, corpus: Corpus) -> None:
        """Who works in the corpus, and whether it can only be read.

        Raises:
            StorageError: the corpus cannot be read.
        """
        self.show_mode(self.tr("Read-only") if corpus.read_only else "")
        self.show_person(corpus.person, corpus.versions.mode)

    def show_person(self, person: str, mode: str) -> None:
        """Who annotates, and whether in annotations of their own (a `Mode` of versions)."""
        text, tip = {
            "own": (
                self.tr("{0} · own"),
                self.tr("You see and make annotations of your own. “Whose annotations…” changes that."),
            ),
            "blind": (
                self.tr("{0} · blind"),
                self.tr(
                    "You make annotations of your own, and nothing is suggested. "
                    "“Whose annotations…” changes that."
                ),
            ),
        }.get(mode, ("{0}", self.tr("The name that your decisions are kept under. The settings have it.")))
        shown = self.fontMetrics().elidedText(person, Qt.TextElideMode.ElideRight, _NAME)
        self._person.setText(plain(text.format(shown)))
        self._person.setToolTip(f"{person}\n{tip}" if shown != person else tip)
        self._person.setAccessibleDescription(tip)

    def show_order(self, text: str) -> None:
        """In which order suggestions come, where that is not reading order; empty hides it."""
        self._order.setText(text)
        self._order.setVisible(bool(text))

    def show_counts(self, item: QueueItem | None) -> None:
        """Decided and undecided annotations of the open article."""
        if item is None:
            self._counts.setText("")
            return
        text = self.tr("{0} to decide · {1} accepted · {2} rejected")
        self._counts.setText(text.format(item.suggested, item.accepted, item.rejected))

    @property
    def text(self) -> str:
        """Everything it says, for screen readers and tests."""
        labels = self._saved, self._files, self._work, self._person, self._mode, self._order, self._counts
        return " | ".join(label.text() for label in labels if label.text())
