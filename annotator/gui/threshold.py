"""Which suggestions are shown: those at least as sure as the threshold, and all that a person has touched.

What is hidden stays in the article and in the corpus; it comes back when the threshold goes down.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.reconcile import is_decided

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.annotation import Annotation, Article, Change

_STEPS = 20  # key presses from 0 to 1


class Threshold(QObject):
    """The threshold, 0 to 1, and how many suggestions of the open article it hides.

    `moved` carries the annotations that have gone and those that have come, in no order; `counted` says that
    value or number are others; `settled` carries a value that is meant to stay.
    """

    moved = Signal(object, object)
    counted = Signal()
    settled = Signal(float)

    def __init__(self, value: float = 0.0) -> None:
        super().__init__()
        self.value = value
        self._article: Article | None = None
        self._hidden: set[str] = set()

    @property
    def hidden(self) -> int:
        """How many suggestions of the open article are hidden."""
        return len(self._hidden)

    def shows(self, annotation: Annotation) -> bool:
        """True for what is decided, what came without a confidence, and what is sure enough."""
        confidence = annotation.confidence
        return confidence is None or confidence >= self.value or is_decided(annotation)

    def show_article(self, article: Article | None) -> None:
        """Counts in another article."""
        self._article = article
        self._hidden = {a.id for a in self._hides(article.annotations.values())} if article else set()
        self.counted.emit()

    def apply_change(self, change: Change, article: Article) -> None:
        """Takes over a change of the article."""
        self._article = article
        self._hidden.difference_update(change.removed_ids)
        self._hidden.update(a.id for a in self._hides(change.added))
        self.counted.emit()

    def _hides(self, annotations: Iterable[Annotation]) -> list[Annotation]:
        return [a for a in annotations if not self.shows(a)]

    def move(self, value: float) -> None:
        """Sets the threshold; values outside 0 to 1 are cut."""
        value = min(max(value, 0.0), 1.0)
        low, high = sorted((self.value, value))
        if low == high:
            return
        annotations = self._article.annotations.values() if self._article else ()
        between = [
            a
            for a in annotations
            if a.confidence is not None and low <= a.confidence < high and not is_decided(a)
        ]
        self.value = value
        ids = {a.id for a in between}
        if value == high:
            self._hidden |= ids
            self.moved.emit(between, [])
        else:
            self._hidden -= ids
            self.moved.emit([], between)
        self.counted.emit()

    def step(self, direction: int) -> None:
        """To the next (1) or previous (-1) multiple of 5 %, for good."""
        steps = round(self.value * _STEPS, 6)
        near = math.floor(steps) + 1 if direction > 0 else math.ceil(steps) - 1
        self.move(near / _STEPS)
        self.settled.emit(self.value)
