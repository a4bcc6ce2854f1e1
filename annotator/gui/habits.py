"""What the person decided before about the same words, asked of the corpus once the selection rests.

The answers are kept until a decision about the same words or another article comes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.annotation import Annotation, Layer, Status

if TYPE_CHECKING:
    from annotator.core.annotation import Article, Change
    from annotator.corpus.precedents import Habit, Precedent
    from annotator.gui.messages import Messages
    from annotator.gui.signals import WorkspaceSignals
    from annotator.workspace import Workspace

    Words = tuple[str, Layer]

REST = 120
"""Milliseconds without a new question before the corpus is asked."""
LATEST = 2
_AT_ONCE = 24  # questions answered between two events of the window


class Habits(QObject):
    """Earlier decisions about the words of an annotation; `learned` says that there are new answers."""

    learned = Signal()

    def __init__(
        self, workspace: Workspace, signals: WorkspaceSignals, messages: Messages, rest: int = REST
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._messages = messages
        self._known: dict[Words, Habit] = {}
        self._latest: dict[str, list[Precedent]] = {}  # by annotation id
        self._asked: dict[Words, None] = {}
        self._resting: Annotation | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(rest)
        self._timer.timeout.connect(self._answer)
        signals.changed.connect(self._on_changed)
        signals.opened.connect(self._on_opened)

    def habit(self, annotation: Annotation) -> Habit | None:
        """The other decisions about these words; None while it is not known, then it is asked for."""
        words = self._words_of(annotation)
        known = self._known.get(words)
        if known is None:
            self._asked[words] = None
            self._timer.start()
            return None
        return _without(known, annotation)

    def latest(self, annotation: Annotation) -> list[Precedent]:
        """The newest of them with context; empty while they are not known, then they are asked for."""
        if annotation.id not in self._latest:
            self._resting = annotation
            self._timer.start()
        return self._latest.get(annotation.id, [])

    def usual_label(self, annotation: Annotation) -> str | None:
        """The label that these words usually get, where this decision or suggestion has another."""
        if annotation.layer is not Layer.ENTITY or annotation.status is Status.REJECTED:
            return None
        habit = self.habit(annotation)
        usual = habit.usual if habit else None
        return usual if usual != annotation.label else None

    def _words_of(self, annotation: Annotation) -> Words:
        return annotation.text_in(self._workspace.article.text), annotation.layer

    def _answer(self) -> None:
        if not self._workspace.has_article:
            return
        with self._messages.attempt():
            precedents = self._workspace.corpus.precedents
            for words, layer in list(self._asked)[:_AT_ONCE]:
                self._known[words, layer] = precedents.habit(words, layer)
                del self._asked[words, layer]
            resting, self._resting = self._resting, None
            if resting is not None:
                words, layer = self._words_of(resting)
                self._latest[resting.id] = precedents.latest(words, layer, but=resting.id, limit=LATEST)
            self.learned.emit()
            if self._asked:
                self._timer.start()

    def _on_changed(self, change: Change) -> None:
        for item in (*change.before, *change.after) if self._known or self._latest else ():
            if isinstance(item, Annotation):
                self._known.pop(self._words_of(item), None)
                self._latest.pop(item.id, None)

    def _on_opened(self, _article: Article | None) -> None:
        self.close()

    def close(self) -> None:
        """Asks nothing any more, and forgets what is known."""
        self._timer.stop()
        self._resting = None
        for table in (self._known, self._latest, self._asked):
            table.clear()


def _without(habit: Habit, annotation: Annotation) -> Habit:
    """The habit as it was without this decision."""
    if annotation.status is Status.REJECTED:
        return replace(habit, rejected=max(0, habit.rejected - 1))
    if annotation.status is Status.SUGGESTED or annotation.label not in habit.labels:
        return habit
    labels = {**habit.labels, annotation.label: habit.labels[annotation.label] - 1}
    ranked = sorted(labels.items(), key=lambda item: -item[1])
    return replace(habit, labels={label: count for label, count in ranked if count > 0})
