"""Scenes of the window: the article in its many states, and the bars above and below it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt

from annotator.core.annotation import Layer
from annotator.gui.session_bar import Figures
from annotator.gui.tour_steps import TourSteps
from screenshots.stage import Shot, crop

if TYPE_CHECKING:
    from screenshots.stage import Stage

_DECISIONS = ("accept", "accept", "accept", "reject", "accept", "accept", "accept", "accept")
_FIGURES = Figures(1560, 212, 3.4, 6, 6300, datetime(2025, 3, 17, 16, 45))
_BAR = 150  # pixels of the desk that a picture of a bar shows
ARABIC, JAPANESE = 8, 9


def decide(stage: Stage) -> None:
    """Decides the first suggestions."""
    stage.do("next", *_DECISIONS)


def window(stage: Stage) -> Shot:
    """Some decisions made, a quote selected: its strip, its curve to the speaker."""
    stage.resize(1360, 880)
    decide(stage)
    stage.select("“ready to talk", Layer.QUOTE)
    stage.top()
    stage.window.status.session.show_figures(_FIGURES)
    return Shot(stage.window)


def undecided(stage: Stage) -> Shot:
    """What detection has found, and the ring on the first suggestion."""
    stage.do("next")
    return Shot(stage.window)


def empty(stage: Stage) -> Shot:
    """No corpus yet: what to do first."""
    path = stage.window.workspace.corpus.path
    assert isinstance(path, Path)
    stage.window.commands.use_corpus(path.with_name("empty.sqlite"))
    stage.settle()
    return Shot(stage.window)


def traces(stage: Stage) -> Shot:
    """Accepted, unsure, rejected and undecided beside each other."""
    stage.do("next", "accept", "unsure", "reject", "accept", "reject", "accept", "accept")
    return Shot(stage.window, crop(stage.window, stage.window.desk))


def strip(stage: Stage) -> Shot:
    """A quote is selected: candidates, cue and kind under it."""
    stage.select("“We will not", Layer.QUOTE)
    return Shot(stage.window, crop(stage.window, stage.window.desk))


def pointing(stage: Stage) -> Shot:
    """The next key means what the mouse points at."""
    stage.do("next")
    point = stage.point_of("Pavel Dornan")
    stage.move_mouse(point - QPointF(60, 0), point)
    return Shot(stage.window, _head(stage, 330))


def boundaries(stage: Stage) -> Shot:
    """A handle is dragged; the extent to be is shown."""
    name = stage.select("Ostrian Defence")
    end, beyond = stage.handle_of(name.end, "end"), stage.point_of("troops")
    stage.move_mouse(end, (end + beyond) / 2, beyond, button=Qt.MouseButton.LeftButton)
    return Shot(stage.window, crop(stage.window, stage.window.desk))


def words(stage: Stage) -> Shot:
    """Words are selected: a label's letter makes an annotation."""
    stage.mark("prime minister had waited too long")
    return Shot(stage.window, crop(stage.window, stage.window.desk))


def arcs(stage: Stage) -> Shot:
    """The curves from all quotes to their speakers."""
    stage.do("all_arcs")
    return Shot(stage.window, crop(stage.window, stage.window.desk))


def find_bar(stage: Stage) -> Shot:
    """Words are looked for; a hit is selected."""
    stage.do("find")
    stage.type("the harbour")
    return Shot(stage.window.desk, QRect(0, 0, stage.window.desk.width(), 420))


def focus(stage: Stage) -> Shot:
    """The article alone."""
    decide(stage)
    stage.do("focus_mode")
    stage.top()
    return Shot(stage.window)


def split(stage: Stage) -> Shot:
    """A second article beside."""
    stage.resize(1360, 760)
    stage.do("split")
    return Shot(stage.window)


def tour(stage: Stage) -> Shot:
    """A step of the tour, on the sample."""
    steps = TourSteps(stage.window.actions_.key).all()
    stage.do("next")
    stage.window.comfort.tour.bar.show_step(2, len(steps), steps[1].text)
    stage.settle()
    desk = crop(stage.window, stage.window.desk)
    desk.setTop(desk.bottom() - 2 * _BAR)
    return Shot(stage.window, desk)


def session(stage: Stage) -> Shot:
    """Time and pace at the foot."""
    status = stage.window.status
    status.session.show_figures(_FIGURES)
    stage.settle()
    return Shot(stage.window, crop(stage.window, status))


def error_bar(stage: Stage) -> Shot:
    """Something went wrong: what, and what to do."""
    text = "Detection stopped; your annotations are safe; start it again."
    stage.window.messages.warn(text, action=("Detect again", lambda: None))
    return _bar(stage)


def undo_bar(stage: Stage) -> Shot:
    """Something went well and can be taken back."""
    stage.do("accept_all")
    return _bar(stage)


def read_only(stage: Stage) -> Shot:
    """The corpus can only be read."""
    reason = (
        "The corpus is open in another window (since 2025-03-17 12:00); nothing can be saved here; "
        "close the other one and try again."
    )
    stage.window.messages.warn(reason, action=("Try again", lambda: None))
    stage.settle()
    return Shot(stage.window.desk, _strip_of(stage, _BAR))


def threshold_bar(stage: Stage) -> Shot:
    """Suggestions that are not sure enough are hidden."""
    stage.window.store.set(threshold=0.9)
    stage.settle()
    return Shot(stage.window, crop(stage.window, stage.window.annotations))


def filtered(stage: Stage) -> Shot:
    """What is drawn: check boxes by layer, label, status and origin."""
    decide(stage)
    popover = stage.window.commands.filter.open()
    stage.settle()
    return Shot(
        stage.window, crop(stage.window, stage.window.desk).intersected(crop(stage.window, popover, 140))
    )


def arabic(stage: Stage) -> Shot:
    """An article from right to left."""
    stage.window.open_article(ARABIC)
    stage.settle()
    return Shot(stage.window, crop(stage.window, stage.window.desk))


def japanese(stage: Stage) -> Shot:
    """An article without blanks between words."""
    stage.window.open_article(JAPANESE)
    stage.settle()
    return Shot(stage.window, crop(stage.window, stage.window.desk))


def large_text(stage: Stage) -> Shot:
    """Text and marks at one and a half times their size."""
    stage.do("zoom_in", "zoom_in", "zoom_in")
    decide(stage)
    return Shot(stage.window, crop(stage.window, stage.window.desk))


def _bar(stage: Stage) -> Shot:
    stage.settle()
    return Shot(stage.window.desk, _strip_of(stage, _BAR))


def _head(stage: Stage, height: int) -> QRect:
    area = crop(stage.window, stage.window.desk)
    area.setHeight(height)
    return area


def _strip_of(stage: Stage, height: int) -> QRect:
    return QRect(0, 0, stage.window.desk.width(), height)
