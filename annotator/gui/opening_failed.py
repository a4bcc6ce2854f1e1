"""What is shown when a corpus cannot be opened at the start: why, and the ways on from there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMenu, QProgressBar, QPushButton, QVBoxLayout

from annotator.corpus.backups import backups_of, policy_of
from annotator.corpus.backups_restore import replace_file
from annotator.corpus.faults import DamagedError
from annotator.gui.markup import plain
from annotator.gui.sentences import translated
from annotator.gui.tasks import Tasks

if TYPE_CHECKING:
    from annotator.core.addresses import ServerAddress
    from annotator.core.errors import StorageError, UserError
    from annotator.corpus.backups import Backup
    from annotator.gui.main_window import MainWindow
    from annotator.gui.salvaging import Saved

_WIDTH = 480
_MOST = 15  # backups in the menu


@dataclass(frozen=True)
class WayOn:
    """The corpus to open instead; `text` says in the window what became of the old one."""

    place: Path | ServerAddress
    text: str = ""


class OpeningFailed(QDialog):
    """Asks for a way on; `way_on` is what was found, None when the program is to end."""

    def __init__(self, window: MainWindow, place: Path | ServerAddress, error: StorageError) -> None:
        super().__init__(window)
        self._window = window
        self._place = place
        self._tasks = Tasks(_raise)
        self.way_on: WayOn | None = None
        self.setWindowTitle(self.tr("Article Annotator"))
        self.words = QLabel(translated(str(error)))
        self.said = QLabel()
        self._work = QProgressBar(maximum=0, textVisible=False)
        self.save = QPushButton(self.tr("&Save what can be saved…"))
        self.restore = QPushButton(self.tr("&Restore a backup"))
        self.again = QPushButton(self.tr("&Try again"))
        self.other = QPushButton(self.tr("&Open another corpus…"))
        self.leave = QPushButton(self.tr("&Quit"))
        self._lay_out()
        self._show_ways(error)
        self.save.clicked.connect(self._on_save)
        self.again.clicked.connect(lambda: self._go_on(place))
        self.other.clicked.connect(self._on_other)
        self.leave.clicked.connect(self.reject)
        self.finished.connect(self._tasks.close)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("The corpus {0} cannot be opened").format(self._place.name))
        heading.setProperty("heading", True)
        for label in (heading, self.words, self.said):
            label.setWordWrap(True)
        self.said.setProperty("quiet", True)
        self.said.hide()
        self._work.setAccessibleName(self.tr("At work"))
        self._work.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for label in (heading, self.words):
            column.addWidget(label)
        column.addWidget(self._work)
        column.addWidget(self.said)
        for row in ((self.save, self.restore, self.again), (self.other, self.leave)):
            line = QHBoxLayout()
            line.setSpacing(8)
            for button in row:
                button.setAutoDefault(False)
                line.addWidget(button)
            line.addStretch(1)
            column.addLayout(line)
        self.setMinimumWidth(_WIDTH)

    def _show_ways(self, error: StorageError) -> None:
        is_damaged = isinstance(error, DamagedError) and isinstance(self._place, Path)
        self.save.setVisible(is_damaged)
        self.restore.setVisible(is_damaged)
        self.again.setVisible(not is_damaged)
        if not is_damaged:
            return
        backups = backups_of(self._file, policy_of(self._window.store.current))
        menu = QMenu(self)
        for backup in backups[:_MOST]:
            text = f"{backup.made_at.astimezone():%Y-%m-%d  %H:%M}   {backup.size / 1_000_000:,.1f} MB"
            menu.addAction(plain(text)).triggered.connect(lambda _on=False, b=backup: self._on_restore(b))
        self.restore.setMenu(menu)
        self.restore.setEnabled(bool(backups))
        if not backups:
            self.restore.setToolTip(self.tr("There are no backups of this corpus"))

    @property
    def _file(self) -> Path:
        assert isinstance(self._place, Path), "what is offered only for a file"
        return self._place.resolve()

    def _on_save(self) -> None:
        """Asks for the name of a new corpus and writes what can be read into it."""
        from annotator.gui.salvaging import salvage  # late: hardly ever needed

        damaged = self._file
        start = damaged.with_name(f"{damaged.stem}-salvaged{damaged.suffix}")
        title = self.tr("Save what can be read into a new corpus")
        name = self._window.messages.ask_corpus(title, start)
        if name:
            self._begin(self.tr("Reading what can be read…"))
            self._tasks.run(lambda task: salvage(damaged, Path(name), task), self._on_saved, self._refuse)

    def _on_saved(self, saved: Saved | None) -> None:
        if saved is None:
            return
        text = self.tr("{0} articles with {1} annotations are in {2}; nothing is known to be missing.")
        if saved.lost:
            text = self.tr("{0} articles with {1} annotations are in {2}; {3} rows at least are lost.")
        numbers = f"{saved.articles:,}", f"{saved.annotations:,}"
        self._go_on(saved.path, text.format(*numbers, saved.path.name, f"{saved.lost:,}"))

    def _on_restore(self, backup: Backup) -> None:
        """Puts a backup in the place of the corpus; the damaged file gets another name."""
        corpus = self._file
        self._begin(self.tr("Restoring…"))

        def tell(aside: Path | None) -> None:
            text = self.tr("The corpus is as it was on {0}; the damaged file is {1}.")
            when = f"{backup.made_at.astimezone():%Y-%m-%d %H:%M}"
            self._go_on(corpus, text.format(when, aside.name if aside else "–"))

        self._tasks.run(lambda _task: replace_file(corpus, backup.path), tell, self._refuse)

    def _on_other(self) -> None:
        start = self._place if isinstance(self._place, Path) else Path.home()
        name = self._window.messages.ask_corpus(self.tr("Open or make a corpus"), start)
        if name:
            self._go_on(Path(name))

    def _go_on(self, place: Path | ServerAddress, text: str = "") -> None:
        self.way_on = WayOn(place, text)
        self.accept()

    def _begin(self, text: str) -> None:
        for button in self._buttons:
            button.setEnabled(False)
        self._work.show()
        self._say(text)

    def _refuse(self, error: UserError) -> None:
        for button in self._buttons:
            button.setEnabled(True)
        self._work.hide()
        self._say(translated(str(error)))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.save, self.restore, self.again, self.other


def find_way_on(window: MainWindow, place: Path | ServerAddress, error: StorageError) -> WayOn | None:
    """Asks what to do about a corpus that cannot be opened; None to end the program."""
    dialog = OpeningFailed(window, place, error)
    dialog.exec()
    dialog.deleteLater()
    return dialog.way_on


def _raise(error: BaseException) -> None:
    raise error
