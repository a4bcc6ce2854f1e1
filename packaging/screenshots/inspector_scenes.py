"""Scenes of the right column: what is selected, and what can be said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.core.annotation import Layer
from screenshots.stage import Shot, crop

if TYPE_CHECKING:
    from screenshots.stage import Stage

_HEIGHT = 900  # so that the longest form is seen whole


def entity(stage: Stage) -> Shot:
    """A name: label, entity, guideline, earlier decisions."""
    stage.do("next", "accept")
    stage.select("Katarina Holm")
    return _column(stage)


def quote(stage: Stage) -> Shot:
    """A quote: kind, speaker, cue, guesses."""
    stage.select("“We will not", Layer.QUOTE)
    return _column(stage)


def event(stage: Stage) -> Shot:
    """An event: type, mode, context, who, to whom, when, where."""
    stage.mark("called off")
    stage.do("event_type")
    stage.type("REJECT")
    stage.key(Qt.Key.Key_Return)
    stage.type("meet")
    stage.key(Qt.Key.Key_Return)
    stage.type("diplo")
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Return)
    return _column(stage)


def stance(stage: Stage) -> Shot:
    """A quote with a stance: holder, target, polarity, intensity."""
    stage.select("“We will not", Layer.QUOTE)
    stage.do("stance")
    stage.type("Pavel")
    stage.key(Qt.Key.Key_Return)
    stage.type("a")
    stage.type("2")
    stage.select("“We will not", Layer.QUOTE)
    return _column(stage)


def article(stage: Stage) -> Shot:
    """Nothing is selected: the article as a whole."""
    stage.window.selection.clear()
    stage.settle()
    return _column(stage)


def selected_words(stage: Stage) -> Shot:
    """Words without an annotation: the labels they could get."""
    stage.mark("prime minister")
    return _column(stage)


def labels(stage: Stage) -> Shot:
    """The buttons of the labels, with their keys."""
    stage.select("Katarina Holm")
    return Shot(stage.window.inspector)


def _column(stage: Stage) -> Shot:
    stage.resize(1280, _HEIGHT)
    stage.window.right.setSizes([_HEIGHT, 200])
    stage.settle()
    return Shot(stage.window, crop(stage.window, stage.window.right))
