"""What is selected in the article, and how to get to the next thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core import spans
from annotator.core.annotation import Annotation, Layer, Mention, Status, reading_order
from annotator.core.errors import InvalidSpanError
from annotator.gui.picker import Aim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QPointF

    from annotator.core.annotation import Article
    from annotator.gui.article_view import ArticleView
    from annotator.gui.messages import Messages
    from annotator.gui.threshold import Threshold
    from annotator.workspace import Workspace


class Selection(QObject):
    """The selected annotation. `selected` tells the other views when it is another one."""

    selected = Signal(object)

    def __init__(
        self, workspace: Workspace, view: ArticleView, messages: Messages, threshold: Threshold
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._view = view
        self._messages = messages
        self._threshold = threshold
        self.least_certain_first = False
        self._rest: int | None = 0  # where the program has put the text cursor; None after a click
        threshold.moved.connect(self._on_threshold)
        view.annotation_chosen.connect(self._on_clicked)
        view.words_dropped.connect(self._on_words_dropped)
        workspace.on_opened(self._on_opened)

    @property
    def current(self) -> Annotation | None:
        """The selected annotation."""
        return self._view.marks.selected

    @property
    def place(self) -> int | None:
        """Where the person has put the text cursor, while neither words nor an annotation are selected."""
        position = self._view.cursor_.position
        is_free = self.current is None and self._view.selection is None
        return position if is_free and position != self._rest else None

    def _on_words_dropped(self) -> None:
        """What is next is about the place of the cursor, not about what is selected out of sight."""
        current = self.current
        if current is not None and not current.span.overlaps(self._view.scrolling.visible_span()):
            self.select("", reveal=False, take_keyboard=False)

    def _on_clicked(self, chosen: str) -> None:
        self._rest = self._rest if chosen else None

    def _on_opened(self, article: Article | None) -> None:
        self._rest = article.position if article else 0

    def browse(self, annotation_id: str) -> None:
        """Selects an annotation while the keyboard stays in the list."""
        self.select(annotation_id, take_keyboard=False)

    def select(self, annotation_id: str, *, reveal: bool = True, take_keyboard: bool = True) -> None:
        """Selects an annotation; an empty id selects none, and so does one that the threshold hides."""
        if take_keyboard:
            self._view.setFocus()  # a field that is typed in tells of it while its subject is still selected
        article = self._workspace.article
        annotation = article.annotations.get(annotation_id) if annotation_id else None
        if annotation is not None and not self._threshold.shows(annotation):
            annotation = None
        self._view.select_annotation(annotation, reveal=reveal)
        if annotation_id:
            self._rest = self._view.cursor_.position
        self.selected.emit(annotation)

    def clear(self) -> None:
        """Selects nothing and gives the keyboard to the article."""
        self._view.setFocus()
        if self._workspace.has_article:
            self.select("", reveal=False)
            self._view.clear_selection()
            self._rest = self._view.cursor_.position

    def next_suggestion(self) -> bool:
        """Goes to the next undecided suggestion, from the end to the beginning; False if there is none."""
        return self._go_to_suggestion(1)

    def previous_suggestion(self) -> bool:
        """Goes to the undecided suggestion before."""
        return self._go_to_suggestion(-1)

    def _go_to_suggestion(self, step: int) -> bool:
        if self.least_certain_first and self._view.layout_ is not None:
            return self._go_to(self._by_certainty(step), _is_undecided)
        return self.go(step, _is_undecided)

    def _by_certainty(self, step: int) -> Annotation | None:
        """The undecided one that follows the selected one in the order of certainty, once round."""
        keyed = [(_certainty(a), a) for a in self.ring(1) if _is_undecided(a)]
        first = min if step > 0 else max
        if self.current is not None:
            here = _certainty(self.current)
            beyond = [pair for pair in keyed if (pair[0] > here if step > 0 else pair[0] < here)]
            keyed = beyond or keyed
        return first(keyed, key=lambda pair: pair[0])[1] if keyed else None

    def next_annotation(self) -> None:
        """Goes to the next annotation, decided or not."""
        self.go(1, lambda a: True)

    def previous_annotation(self) -> None:
        """Goes to the annotation before."""
        self.go(-1, lambda a: True)

    def go(self, step: int, wanted: Callable[[Annotation], bool]) -> bool:
        """Goes to the nearest other annotation that is wanted, round the end; False if there is none.

        It begins where the person has moved the text cursor since something was selected, as a search does.
        """
        if self._view.layout_ is None:
            return False
        is_moved = self._view.cursor_.position != self._rest
        ring = self.ring(step, from_cursor=is_moved)
        return self._go_to(next(filter(wanted, ring), None), wanted)

    def _go_to(self, found: Annotation | None, wanted: Callable[[Annotation], bool]) -> bool:
        if found is not None:
            self.select(found.id)
            return True
        if self.current is None or not wanted(self.current):
            self._messages.tell(self._nothing_left())
        return False

    def _nothing_left(self) -> str:
        hidden = self._threshold.hidden
        if hidden:
            text = self.tr("Nothing that is shown is left to decide; hidden below the threshold: {0}.")
            return text.format(hidden)
        return self.tr("Nothing is left to decide in this article.")

    def _on_threshold(self, gone: list[Annotation], _come: list[Annotation]) -> None:
        """The selected one has gone out of sight; the keyboard stays with the slider."""
        if self.current is not None and any(self.current.id == other.id for other in gone):
            self.select("", reveal=False, take_keyboard=False)

    def ring(self, step: int, *, from_cursor: bool = False) -> Iterator[Annotation]:
        """All other annotations, from the selected one on, once round.

        Without one, and with `from_cursor`: all of them from the selected words or the cursor on.
        """
        assert self._view.layout_ is not None
        index, words = self._view.layout_.index, self._view.selection
        count = len(index)
        if self.current is not None and not from_cursor:
            here = index.position(self.current)
            order = ((here + step * n) % count for n in range(1, count))
        else:
            position = words.start if words is not None else self._view.cursor_.position
            after = index.count_before(position or self._view.scrolling.visible_span().start)
            first = after if step > 0 else after - 1
            order = ((first + step * n) % count for n in range(count))
        for number in order:
            yield index[number]

    def require(self) -> Annotation | None:
        """The selected annotation; without one the user is told how to select."""
        if self.current is None:
            self._messages.tell(self.tr("Select an annotation first: click it or press Tab."))
        return self.current

    def require_alone(self) -> Annotation | None:
        """The selected annotation, if no words are selected as well: it would be unclear what is meant."""
        if self.current is not None and self._view.selection is not None:
            self._messages.tell(
                self.tr("Words are selected: label them, or let go of them with Escape first.")
            )
            return None
        return self.require()

    def require_quote(self) -> Annotation | None:
        """The selected quote; without one the user is told how to select."""
        quote = self.current
        if quote is None or quote.layer is not Layer.QUOTE:
            self._messages.tell(self.tr("Select a quote first: click it or press Tab."))
            return None
        return quote

    def release_words(self) -> None:
        """The selected words have been used; the annotation stays selected."""
        self._view.clear_selection()

    def mention(self) -> Mention | None:
        """The selected words, snapped to whole words."""
        span = self._view.selection
        if span is None:
            return None
        text = self._workspace.article.text
        try:
            snapped = spans.snap(text, span)
        except InvalidSpanError:
            return None
        return Mention(text[snapped.start : snapped.end], snapped)

    def aim(self, take: Callable[[Annotation], object]) -> Aim:
        """For a question that a click on an annotated name answers; the selection stays."""

        def take_at(point: QPointF) -> bool:
            names = (a for a in self._view.annotations_at(point) if a.layer is Layer.ENTITY)
            name = next(names, None)
            if name is not None:
                take(name)
            return name is not None

        return Aim(self._view, take_at)


def _is_undecided(annotation: Annotation) -> bool:
    return annotation.status is Status.SUGGESTED


def _certainty(annotation: Annotation) -> tuple[float, tuple[int, int, str]]:
    """Sort key: the least certain first, in reading order where they are as certain."""
    confidence = annotation.confidence
    return 1.0 if confidence is None else confidence, reading_order(annotation)
