"""The three-minute tour: the keys on the sample article, each step done for real, in a corpus of its own."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.annotation import Annotation, Layer, Status
from annotator.gui.tour_bar import Halo, TourBar
from annotator.gui.tour_steps import Deed, Step, TourSteps
from annotator.paths import cache_dir
from annotator.workspace import SUGGESTIONS

if TYPE_CHECKING:
    from annotator.core.addresses import ServerAddress
    from annotator.core.annotation import Change
    from annotator.gui.main_window import MainWindow
    from annotator.gui.theme import Theme

_CORPUS = "tour.sqlite"


class Tour(QObject):
    """Works in a corpus beside the user's own, which it opens again at the end."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.bar = TourBar()
        self._halo = Halo(window)
        self._steps: tuple[Step, ...] = ()
        self._number = 0
        self._folder: Path | None = None
        self._home: Path | ServerAddress | None = None
        window.desk.put_below(self.bar)
        self.bar.skipped.connect(self._go_on)
        self.bar.left.connect(self.leave)
        window.signals.changed.connect(self._on_changed)
        window.signals.opened.connect(lambda _article: self._on_opened())
        window.selection.selected.connect(self._on_selected)
        for spec in window.actions_.specs:
            window.actions_[spec.name].triggered.connect(partial(self._on_action, spec.name))

    @property
    def is_on(self) -> bool:
        """True from the start to the end of the tour."""
        return self._folder is not None

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.bar.set_theme(theme)
        self._halo.set_theme(theme)

    def toggle(self) -> None:
        """Starts it, or leaves it."""
        if self.is_on:
            self.leave()
        else:
            self.start()

    def start(self) -> None:
        """Opens a corpus for the tour and the sample in it, and asks for the first step."""
        window = self._window
        home = window.workspace.corpus.path
        folder = Path(tempfile.mkdtemp(prefix="tour-", dir=cache_dir()))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        window.commands.use_corpus(folder / _CORPUS)
        if window.workspace.corpus.path == home:  # files are being read; the window has said so
            return
        self._home, self._folder = home, folder
        self._steps = TourSteps(window.actions_.key).all()
        self._number = 0
        window.library.open_sample()
        self._show()

    def leave(self) -> None:
        """Ends the tour and opens the user's own corpus again."""
        home, folder = self._home, self._folder
        if home is None or folder is None:
            return
        self.stop()
        self._window.commands.use_corpus(home)
        shutil.rmtree(folder, ignore_errors=True)

    def stop(self) -> None:
        """Ends it where it is: the window closes, or the user has turned to another corpus."""
        self._home = self._folder = None
        self.bar.hide()
        self._halo.show_round(None)

    def _show(self) -> None:
        if self._number >= len(self._steps):
            self.bar.show_end(
                self.tr("That is all. What you did here is forgotten; your own articles are as they were.")
            )
            self._halo.show_round(None)
            return
        step = self._steps[self._number]
        if step.selects_quote:
            self._select_quote()
        self.bar.show_step(self._number + 1, len(self._steps), step.text)
        window = self._window
        window.view.announcer.say(self.bar.spoken)
        places = {"inspector": window.inspector, "queue": window.queue}
        place = places.get(step.place)
        self._halo.show_round(place if place is not None and place.isVisible() else None)

    def _select_quote(self) -> None:
        """A quote with a choice of speakers, one that is undecided before others."""
        article = self._window.workspace.article
        quotes = [a for a in article.in_order() if a.layer is Layer.QUOTE and len(a.candidates) > 1]
        quotes = [a for a in quotes if a.status is Status.SUGGESTED] or quotes
        if quotes:
            self._window.selection.select(quotes[0].id)

    def _go_on(self) -> None:
        if self._window.workspace.has_article:
            self._number += 1
            self._show()
            self._window.view.setFocus()

    def _take(self, deed: Deed) -> None:
        if self.is_on and self._number < len(self._steps) and self._steps[self._number].is_done(deed):
            self._go_on()

    def _on_changed(self, change: Change) -> None:
        if change.title != SUGGESTIONS:
            self._take(Deed(change=change))

    def _on_selected(self, annotation: Annotation | None) -> None:
        if annotation is not None:
            self._take(Deed(selected=annotation))

    def _on_action(self, name: str) -> None:
        self._take(Deed(action=name))

    def _on_opened(self) -> None:
        """Another corpus was opened by hand: the tour is over."""
        folder = self._folder
        if folder is not None and self._window.workspace.corpus.path != folder / _CORPUS:
            self.stop()
