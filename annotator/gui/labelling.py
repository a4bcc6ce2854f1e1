"""What the keys of the labelling loop do: decide, correct, go on. One method a wish.

Edits come from `core.edits`; this module only knows what is selected and where to go next.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core import edits, framing, spans, units
from annotator.core.annotation import Annotation, Change, Layer, Span, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.gui.article_view import ArticleView
    from annotator.gui.messages import Messages
    from annotator.gui.selection import Selection
    from annotator.gui.threshold import Threshold
    from annotator.workspace import Workspace


_MARKS = "“”\"‘’'«»„‚‹›「」『』`,"


class Labelling(QObject):
    """Acts on the selected annotation or the selected words."""

    def __init__(
        self,
        workspace: Workspace,
        view: ArticleView,
        selection: Selection,
        messages: Messages,
        threshold: Threshold,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._view = view
        self._selection = selection
        self._messages = messages
        self._threshold = threshold
        self.done_key = "Ctrl+Return"  # as it is shown
        self._stays = False

    # decisions

    def accept(self) -> None:
        """The selected annotation is right, as it came or as it was corrected; on to the next suggestion."""
        if self._decide(lambda a: edits.accept(self._workspace.article, a.id)):
            self._go_to_next()

    def reject(self) -> None:
        """The selected annotation is wrong; on to the next suggestion."""
        if self._decide(lambda a: edits.reject(self._workspace.article, a.id)):
            self._go_to_next()

    def _decide(self, edit: Callable[[Annotation], Change]) -> bool:
        """True if the decision is saved. Without anything selected the next suggestion is."""
        if self._selection.current is None and self._view.selection is None:
            self._selection.next_suggestion()
            return False
        current = self._selection.require_alone()
        if current is not None:
            with self._messages.attempt():
                self._workspace.do(edit(current))
                return True
        return False

    def _go_on(self, decided: Annotation) -> None:
        """After a correction of a suggestion the next one is selected; a settled one stays selected."""
        if decided.status is Status.SUGGESTED:
            self._go_to_next()

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Inside, a decision does not go on to the next suggestion."""
        self._stays = True
        try:
            yield
        finally:
            self._stays = False

    def _go_to_next(self) -> None:
        if self._stays:
            return
        if not self._selection.next_suggestion():
            text = self.tr("That was the last suggestion. {0} marks the article as done.")
            text = text.format(self.done_key)
            hidden = self.tr("Hidden below the threshold: {0}.").format(self._threshold.hidden)
            self._messages.tell(f"{text} {hidden}" if self._threshold.hidden else text)

    def delete(self) -> None:
        """Removes the selected annotation; one that a machine made stays as rejected."""
        current = self._selection.require_alone()
        if current is not None:
            with self._messages.attempt():
                self._workspace.do(edits.delete(self._workspace.article, current.id))
                self._selection.select("", reveal=False)

    def label(self, layer: Layer, name: str, *, exact: bool = False) -> bool:
        """Labels the selected words or what the text cursor stands in, or relabels the selected annotation.

        True if it is saved.
        """
        with self._messages.attempt():
            article, scheme = self._workspace.article, self._workspace.scheme
            words, current = self._view.selection or self._words_at_cursor(layer), self._selection.current
            if words is not None:
                return self._label_words(words, layer, name, exact=exact)
            if current is None:
                self._messages.tell(
                    self.tr("Select words or an annotation first, then press the label's key.")
                )
            elif layer is not current.layer and _is_linked(current):
                self._offer_beside(current, layer, name)
            else:
                self._workspace.do(edits.change_layer(article, current.id, layer, name, scheme=scheme))
                self._go_on(current)
                return True
        return False

    def _words_at_cursor(self, layer: Layer) -> Span | None:
        """The words that a label takes where a click or the cursor keys have put the text cursor."""
        place = self._selection.place
        return None if place is None else self.words_meant(layer, place)

    def words_meant(self, layer: Layer, place: int) -> Span | None:
        """The name or word, the quoted words or sentence at a code point; None between words."""
        text = self._workspace.article.text
        if spans.word_at(text, place) is None:
            return None
        if layer is Layer.QUOTE:
            return units.quoted_at(text, place) or spans.sentence_around(text, Span(place, place))
        name = units.name_at(text, place) if layer is Layer.ENTITY else None
        return name or spans.word_at(text, place)

    def _offer_beside(self, current: Annotation, layer: Layer, name: str) -> None:
        """No single key takes a quote's speaker or an event's actors away; the label can go beside it."""
        said = self.tr("As {1} this {0} would lose its links; nothing was changed; select the words meant.")
        beside = self.tr("Label all its words as well")
        article_id = self._workspace.article.id

        def label_words() -> None:
            if self._workspace.has_article and self._workspace.article.id == article_id:
                span = _inside_marks(self._workspace.article.text, current.span)
                self._label_words(span, layer, name)

        self._messages.tell(said.format(current.layer.value, name), action=(beside, label_words))

    def _label_words(self, span: Span, layer: Layer, name: str, *, exact: bool = False) -> bool:
        """True if it is saved. A new quote gets its cue and speakers where the words beside it tell them."""
        is_saved = False
        with self._messages.attempt():
            article, scheme = self._workspace.article, self._workspace.scheme
            change = edits.annotate(article, span, layer, name, scheme=scheme, exact=exact)
            change = framing.with_frame(change, article.text, self._workspace.names)
            self._workspace.do(change)
            self._view.clear_selection()
            self._selection.select(change.added[0].id, reveal=False)
            is_saved = True
        return is_saved  # noqa: RET504 - an error was told by `attempt`

    # boundaries

    def move(self, edge: str, step: int, *, character: bool) -> None:
        """Moves one boundary of the selected annotation by a token or a character."""
        current = self._selection.require_alone()
        if current is None:
            return
        text = self._workspace.article.text
        position = current.start if edge == "start" else current.end
        if character:
            position = spans.next_character(text, position, step)
        else:
            is_quote = current.layer is Layer.QUOTE
            position = units.word_edge(text, position, edge=edge, step=step, at_stops=is_quote)
        self.move_to(current.id, edge, position)

    def move_to(self, annotation_id: str, edge: str, position: int) -> None:
        """Moves one boundary to a code point."""
        annotation = self._workspace.article.annotations.get(annotation_id)
        if annotation is not None and not _leaves_words(annotation, edge, position):
            text = self.tr("Nothing would be left of the annotation; nothing was changed; Delete removes it.")
            self._messages.tell(text)
            return
        with self._messages.attempt():
            move = edits.move_start if edge == "start" else edits.move_end
            self._workspace.do(move(self._workspace.article, annotation_id, position))
            if self._selection.current is not None:
                self._view.scrolling.reveal(self._selection.current.span)

    # marks

    def flag(self) -> None:
        """Marks the selected annotation as unsure and goes on if it is undecided; unmarks a marked one."""
        current = self._selection.require_alone()
        if current is not None:
            self.toggle_unsure()
            if not current.unsure:
                self._go_on(current)

    def toggle_unsure(self) -> None:
        """Marks or unmarks the selected annotation as unsure."""
        current = self._selection.require_alone()
        if current is not None:
            self.edit(lambda: edits.set_unsure(self._workspace.article, current.id, not current.unsure))

    def set_note(self, note: str) -> None:
        """The note on the selected annotation."""
        current = self._selection.current
        if current is not None:
            self.edit(lambda: edits.set_note(self._workspace.article, current.id, note))

    def set_article_note(self, note: str) -> None:
        """The note on the article."""
        self.edit(lambda: edits.set_article_note(self._workspace.article, note))

    def edit(self, make: Callable[[], Change]) -> None:
        """Does a change; a `UserError` becomes a message."""
        with self._messages.attempt():
            self._workspace.do(make())


def _leaves_words(annotation: Annotation, edge: str, position: int) -> bool:
    return position < annotation.end if edge == "start" else annotation.start < position


def _inside_marks(text: str, span: Span) -> Span:
    """A quote without its marks and the comma before the last one; all of it if nothing else is in it."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip(_MARKS))
    end = span.start + len(words.rstrip(_MARKS))
    return Span(start, end) if start < end else span


def _is_linked(annotation: Annotation) -> bool:
    """True for a quote with a speaker, cue or further segments, and for an event with actors or a place."""
    links = (annotation.speaker, annotation.cue, annotation.group, annotation.arguments)
    return any(link is not None for link in links)
