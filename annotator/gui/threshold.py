"""Which suggestions are shown: those at least as sure as the threshold, and all that a person has touched.

What is hidden stays in the article and in the corpus; it comes back when the threshold goes down.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.reconcile import is_decided

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

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
        self._passes: Callable[[Annotation], bool] | None = None
        self._touched: set[str] = set()  # decided under the filter: they stay in sight

    @property
    def hidden(self) -> int:
        """How many suggestions of the open article are hidden."""
        return len(self._hidden)

    def shows(self, annotation: Annotation) -> bool:
        """True for what is decided or sure enough, or came without a confidence, if the filter passes it."""
        return self._is_sure(annotation) and self._lets_through(annotation)

    def _lets_through(self, annotation: Annotation) -> bool:
        return self._passes is None or annotation.id in self._touched or self._passes(annotation)

    def set_filter(self, passes: Callable[[Annotation], bool] | None) -> None:
        """Shows only what passes as well; None: everything. What is decided from then on stays shown."""
        annotations = self._article.annotations.values() if self._article else ()
        sure = [a for a in annotations if self._is_sure(a)]
        before = {a.id for a in sure if self._lets_through(a)}
        self._passes = passes
        self._touched.clear()
        gone = [a for a in sure if a.id in before and not self._lets_through(a)]
        come = [a for a in sure if a.id not in before and self._lets_through(a)]
        self.moved.emit(gone, come)
        self.counted.emit()

    def _is_sure(self, annotation: Annotation) -> bool:
        confidence = annotation.confidence
        return confidence is None or confidence >= self.value or is_decided(annotation)

    def show_article(self, article: Article | None) -> None:
        """Counts in another article."""
        self._touched.clear()
        self._article = article
        self._hidden = {a.id for a in self._hides(article.annotations.values())} if article else set()
        self.counted.emit()

    def apply_change(self, change: Change, article: Article) -> None:
        """Takes over a change of the article."""
        if self._passes is not None:
            self._touched.update(a.id for a in change.added if is_decided(a))
        self._article = article
        self._hidden.difference_update(change.removed_ids)
        self._hidden.update(a.id for a in self._hides(change.added))
        self.counted.emit()

    def _hides(self, annotations: Iterable[Annotation]) -> list[Annotation]:
        return [a for a in annotations if not self._is_sure(a)]

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
        shown = list(filter(self._lets_through, between))
        if value == high:
            self._hidden |= ids
            self.moved.emit(shown, [])
        else:
            self._hidden -= ids
            self.moved.emit([], shown)
        self.counted.emit()

    def step(self, direction: int) -> None:
        """To the next (1) or previous (-1) multiple of 5 %, for good."""
        steps = round(self.value * _STEPS, 6)
        near = math.floor(steps) + 1 if direction > 0 else math.ceil(steps) - 1
        self.move(near / _STEPS)
        self.settled.emit(self.value)
