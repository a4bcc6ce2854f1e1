"""The steps of the tour: what each asks for, and how what was done is told from what was asked for."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.annotation import Annotation, Layer, Status
from annotator.gui.markup import strong

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.annotation import Change

_SPEAKER_ACTIONS = frozenset(("speaker", "next_speaker", *(f"candidate_{n}" for n in range(1, 7))))


@dataclass(frozen=True)
class Deed:
    """One thing that was done: an annotation selected, a change saved, or an action triggered by its name."""

    selected: Annotation | None = None
    change: Change | None = None
    action: str = ""

    def pairs(self) -> Iterator[tuple[Annotation, Annotation]]:
        """The annotations that the change alters, before and after."""
        if self.change is not None:
            before = {item.id: item for item in self.change.before if isinstance(item, Annotation)}
            yield from ((before[item.id], item) for item in self.change.added if item.id in before)

    def decides(self, status: Status) -> bool:
        """True if a suggestion got this status."""
        return any(a.status is Status.SUGGESTED and b.status is status for a, b in self.pairs())


@dataclass(frozen=True)
class Step:
    """`text` says what to do, `place` where: article, inspector or queue.

    With `selects_quote` a quote is picked for the step.
    """

    text: str
    is_done: Callable[[Deed], bool]
    place: str = "article"
    selects_quote: bool = False


class TourSteps(QObject):
    """The steps in order; `key` tells the shortcut of an action."""

    def __init__(self, key: Callable[[str], str]) -> None:
        super().__init__()
        self._key = key

    def all(self) -> tuple[Step, ...]:
        """All steps."""
        return (*self._review(), *self._correct(), *self._finish())

    def _review(self) -> Iterator[Step]:
        text = self.tr("Names and quotes get marked: they are suggestions. {0} goes to the first one.")
        yield Step(self._with_keys(text, "next"), _went)
        text = self.tr("Is it right? {0} accepts it and goes on to the next.")
        yield Step(self._with_keys(text, "accept"), _accepted)
        text = self.tr("Is it wrong? {0} rejects it. Try it on this one.")
        yield Step(self._with_keys(text, "reject"), _rejected)

    def _correct(self) -> Iterator[Step]:
        text = self.tr("Right words, wrong label? Press the letter that stands on another label’s button.")
        yield Step(text, _relabelled, "inspector")
        text = self.tr("Too long or too short? {0} and {1} move the end by a word.")
        yield Step(self._with_keys(text, "end_left", "end_right"), _moved)
        text = self.tr("A quote. Who says it? {0} or {1} picks one of those at the right, {2} anybody else.")
        text = self._with_keys(text, "candidate_1", "candidate_2", "speaker")
        yield Step(text, _gave_speaker, "inspector", selects_quote=True)
        text = self.tr("Something is missing? Select words with the mouse, then press a label’s letter.")
        yield Step(text, _made)

    def _finish(self) -> Iterator[Step]:
        text = self.tr("Everything can be taken back: {0}.")
        yield Step(self._with_keys(text, "undo"), lambda deed: deed.action == "undo")
        text = self.tr("The rest looks right? {0} accepts all that is left and shown.")
        yield Step(self._with_keys(text, "accept_all"), lambda deed: deed.action == "accept_all")
        text = self.tr("The article is done: {0} marks it and opens the next one.")
        yield Step(self._with_keys(text, "done"), _finished, "queue")

    def _with_keys(self, text: str, *names: str) -> str:
        return text.format(*(strong(html.escape(self._key(name))) for name in names))


def _went(deed: Deed) -> bool:
    return deed.selected is not None and deed.selected.status is Status.SUGGESTED


def _accepted(deed: Deed) -> bool:
    return deed.decides(Status.ACCEPTED)


def _rejected(deed: Deed) -> bool:
    return deed.decides(Status.REJECTED)


def _relabelled(deed: Deed) -> bool:
    return any(before.label != after.label for before, after in deed.pairs())


def _moved(deed: Deed) -> bool:
    return any(before.fragments != after.fragments for before, after in deed.pairs())


def _gave_speaker(deed: Deed) -> bool:
    changed = any(
        b.layer is Layer.QUOTE and (a.speaker, a.resolved_speaker) != (b.speaker, b.resolved_speaker)
        for a, b in deed.pairs()
    )
    return changed or deed.action in _SPEAKER_ACTIONS


def _made(deed: Deed) -> bool:
    if deed.change is None:
        return False
    known = set(deed.change.removed_ids)
    return any(item.id not in known for item in deed.change.added)


def _finished(deed: Deed) -> bool:
    labels = deed.change.labels if deed.change is not None else None
    return labels is not None and labels.done
