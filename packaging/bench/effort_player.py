"""A perfect annotator: knows the gold, and uses the fewest keys and clicks that the window offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Layer, Mention, Span, Status
from annotator.core.spans import tokens
from annotator.core.strings import Words, decision_places
from bench.effort_hands import Hands
from bench.window import BenchError

if TYPE_CHECKING:
    from annotator.gui.article_view import ArticleView
    from annotator.gui.main_window import MainWindow
    from bench.effort_cases import Case, Task

_MOST_STEPS = 4
"""Presses of a boundary key before a drag is shorter."""

_WORTH = 3
"""Equal words from which on two keys for all of them are fewer than one for each."""


class Player:
    """Corrects one article after the other."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._view = window.view
        self.hands = Hands(window)

    def play(self, article_id: int, case: Case) -> int:
        """Actions from the opened article to gold; the last one marks it as done.

        Raises:
            BenchError: what stands in the corpus afterwards is not the gold.
        """
        before = self.hands.actions
        self._window.open_article(article_id)
        for task in case.tasks:
            if not self._is_done(task):
                self._solve(task, case)
        self.hands.do("accept_and_done")
        self._check(article_id, case)
        return self.hands.actions - before

    # one task

    def _solve(self, task: Task, case: Case) -> None:
        gold = task.gold
        if gold is None:
            assert task.start is not None
            self._aim(task.start)
            self.hands.do("reject")
        elif task.fault == "missing":
            self._make(gold)
            self._same_elsewhere(gold, case)
        elif task.fault == "boundary":
            assert task.start is not None
            self._move(task.start, gold)
        elif task.fault in ("label", "kind"):
            self._aim(self._current(gold))
            self.hands.label(gold.layer, gold.label)
        if gold is not None and gold.layer is Layer.QUOTE:
            self._speak(gold)

    def _make(self, gold: Annotation) -> None:
        """A new annotation: by pointing where that takes the right words, else by a drag."""
        if not self._points_at(gold):
            self.hands.drag(gold.span)
        self.hands.label(gold.layer, gold.label)
        made = self._found(gold)
        if made is None and self._view.selection is None:  # pointing took other words than it seemed
            self.hands.do("undo")
            self.hands.drag(gold.span)
            self.hands.label(gold.layer, gold.label)

    def _points_at(self, gold: Annotation) -> bool:
        """Moves the mouse to a word from which the label's key takes exactly the gold words."""
        article = self._window.workspace.article
        for token in tokens(article.text, gold.start, gold.end):
            if covers(self._view, token, gold.layer):
                continue
            place = (token.start + token.end) // 2
            if self._window.labelling.words_meant(gold.layer, place) == gold.span:
                self.hands.point(place)
                return True
        return False

    def _same_elsewhere(self, gold: Annotation, case: Case) -> None:
        """The same label for all equal words, where that is right and shorter."""
        if gold.layer is not Layer.ENTITY:
            return
        article = self._window.workspace.article
        made = self._found(gold)
        if made is None:
            return
        wanted = {(g.start, g.end) for g in case.gold if g.label == gold.label and g.layer is Layer.ENTITY}
        places = decision_places(article, made, Words(made.text_in(article.text)))
        sure = [place.span for place in places if place.is_sure]
        if len(sure) >= _WORTH and all((span.start, span.end) in wanted for span in sure):
            self.hands.do("same_for_all")
            self.hands.do("same_for_all")

    def _move(self, start: Annotation, gold: Annotation) -> None:
        self._aim(start)
        for edge, want in (("start", gold.start), ("end", gold.end)):
            for _ in range(_MOST_STEPS):
                now = getattr(self._window.workspace.article.annotations[start.id], edge)
                if now == want:
                    break
                self.hands.do(f"{edge}_{'right' if want > now else 'left'}")
        if self._window.workspace.article.annotations[start.id].fragments != gold.fragments:
            self.hands.click(start.start)
            self.hands.drag(gold.span)
            self.hands.do("take_words")

    def _speak(self, gold: Annotation) -> None:
        quote = self._found(gold)
        if quote is None or gold.speaker is None or same_speaker(quote, gold):
            return
        number = next(
            (n for n, mention in enumerate(quote.candidates, 1) if touches(mention.span, gold)), None
        )
        if number is not None:
            self._aim(quote)
            self.hands.do(f"candidate_{number}")
        else:
            self._name_speaker(quote, gold.speaker)

    def _name_speaker(self, quote: Annotation, speaker: Mention) -> None:
        """A speaker that is no candidate: the mention under the mouse, or dragged."""
        current = self._window.selection.current
        if current is None or current.id != quote.id:
            self.hands.click(free_place(quote, self._view))
        assert speaker.span is not None
        self.hands.point((speaker.span.start + speaker.span.end) // 2)
        words = self._view.marks.pointed
        if not words or not words[0].overlaps(speaker.span):
            self.hands.drag(speaker.span)
        self.hands.do("speaker")

    # what is there

    def _aim(self, annotation: Annotation) -> None:
        """Moves the mouse onto a place of the annotation where it is the innermost one."""
        self.hands.point(free_place(annotation, self._view))

    def _current(self, gold: Annotation) -> Annotation:
        found = self._found(gold, any_label=True)
        if found is None:
            raise BenchError(f"{gold.label} at {gold.start} is not there")
        return found

    def _found(self, gold: Annotation, *, any_label: bool = False) -> Annotation | None:
        annotations = self._window.workspace.article.annotations.values()
        same = (a for a in annotations if a.layer is gold.layer and a.fragments == gold.fragments)
        return next((a for a in same if any_label or a.label == gold.label), None)

    def _is_done(self, task: Task) -> bool:
        gold = task.gold
        if gold is None:
            return False
        found = self._found(gold)
        return found is not None and (gold.layer is Layer.ENTITY or same_speaker(found, gold))

    def _check(self, article_id: int, case: Case) -> None:
        stored = self._window.workspace.corpus.load(article_id)
        accepted = [a for a in stored.annotations.values() if a.status is Status.ACCEPTED]
        left = sorted((a.layer, a.label, a.fragments) for a in accepted)
        wanted = sorted((g.layer, g.label, g.fragments) for g in case.gold)
        if left != wanted or not stored.labels.done:
            lost = [item for item in wanted if item not in left][:3]
            extra = [item for item in left if item not in wanted][:3]
            raise BenchError(f"{case.article.metadata.title}: not gold: lacks {lost}, has {extra}")
        by_place = {(a.layer, a.fragments): a for a in accepted}
        for gold in case.gold:
            if gold.layer is Layer.QUOTE and not same_speaker(by_place[gold.layer, gold.fragments], gold):
                raise BenchError(f"{case.article.metadata.title}: speaker at {gold.start} is not gold")


def touches(span: Span | None, gold: Annotation) -> bool:
    """True if the span shares a character with the gold speaker."""
    wanted = gold.speaker.span if gold.speaker else None
    return span is not None and wanted is not None and span.overlaps(wanted)


def same_speaker(quote: Annotation, gold: Annotation) -> bool:
    """True if both have the same speaker, or gold says nothing."""
    if gold.speaker is None:
        return True
    return quote.speaker is not None and touches(quote.speaker.span, gold)


def covers(view: ArticleView, span: Span, layer: Layer) -> bool:
    """True if an annotation of the layer lies there, which a label's key would mean."""
    assert view.layout_ is not None
    return any(a.layer is layer for a in view.layout_.index.overlapping(span.start, span.end))


def free_place(annotation: Annotation, view: ArticleView) -> int:
    """A code point where the annotation is the innermost one, so that pointing means it."""
    assert view.layout_ is not None
    assert view.article is not None
    for position in (p for f in annotation.fragments for p in range(f.start, f.end)):
        under = view.layout_.index.at(position)
        if under and under[0].id == annotation.id and not view.article.text[position].isspace():
            return position
    return annotation.start
