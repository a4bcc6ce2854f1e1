"""Which words an annotation has: larger, smaller, others, in fragments, joined with its neighbour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core import edits, fragments, units
from annotator.core.annotation import Annotation, Layer, Span, Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Article, Change
    from annotator.gui.article_view import ArticleView
    from annotator.gui.messages import Messages
    from annotator.gui.selection import Selection
    from annotator.workspace import Workspace

_CLOSE = 40  # code points between two annotations that one key may merge
_SPLIT = 200  # and between two that it may join as fragments: a cue with a name stands there


class Boundaries(QObject):
    """Acts on the selected annotation with the selected words, if there are any."""

    def __init__(
        self, workspace: Workspace, view: ArticleView, selection: Selection, messages: Messages
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._view = view
        self._selection = selection
        self._messages = messages

    # larger and smaller

    def grow(self) -> None:
        """To the name, the quoted words, the sentence, the paragraph: of words, annotation or text cursor."""
        self._resize(units.grow, self.tr("It is the whole paragraph already."))

    def shrink(self) -> None:
        """To the longest name within."""
        self._resize(units.shrink, self.tr("There is no smaller name in it."))

    def _resize(self, unit: Callable[[str, Span], Span | None], nothing: str) -> None:
        if not self._workspace.has_article:
            return
        current, place = self._selection.current, self._selection.place
        words = self._view.selection or (Span(place, place) if place is not None else None)
        if words is None and current is None:
            self._messages.tell(self.tr("Select words or an annotation first, or click into the text."))
            return
        found = unit(self._workspace.article.text, words or current.span)  # type: ignore[union-attr]
        if found is None:
            self._messages.tell(nothing)
        elif words is not None:
            self._view.select_text(found, reveal=False)
        elif current is not None:
            self._do(lambda: fragments.set_words(self._workspace.article, current.id, found, exact=True))

    # the selected words

    def take_words(self) -> None:
        """The selected annotation has the selected words and no others; links and history stay."""
        self._with_words(fragments.set_words)

    def add_words(self) -> None:
        """The selected annotation has the selected words too, as a further fragment."""
        self._with_words(fragments.add_fragment)

    def cut(self) -> None:
        """The selected words go from the midst of the annotation; without words it is split at the cursor."""
        if self._view.selection is not None:
            self._with_words(fragments.cut_out)
            return
        current = self._selection.require()
        if current is not None:
            position = self._view.cursor_.position
            self._do(lambda: fragments.split(self._workspace.article, current.id, position))

    def remove_words(self) -> None:
        """The fragment at the text cursor goes from the selected annotation."""
        current = self._selection.require()
        if current is not None:
            position = self._view.cursor_.position
            self._do(lambda: fragments.remove_fragment(self._workspace.article, current.id, position))

    def fill_gaps(self) -> None:
        """What lies between the fragments of the selected annotation belongs to it as well."""
        current = self._selection.require()
        if current is not None:
            self._do(lambda: fragments.fill_gaps(self._workspace.article, current.id))

    def _with_words(self, edit: Callable[[Article, str, Span], Change]) -> None:
        current, words = self._selection.require(), self._view.selection
        if current is None:
            return
        if words is None:
            self._messages.tell(self.tr("Select the words meant while the annotation is selected."))
        elif self._do(lambda: edit(self._workspace.article, current.id, words)):
            self._view.clear_selection()

    def _do(self, make: Callable[[], Change]) -> bool:
        """True if it is saved; the annotation stays selected and in sight."""
        is_saved = False
        with self._messages.attempt():
            change = make()
            self._workspace.do(change)
            self._view.scrolling.reveal(change.added[0].span)
            is_saved = True
        return is_saved  # noqa: RET504 - an error was told by `attempt`

    # with its neighbour

    def merge(self) -> None:
        """Joins all annotations of the selection's kind, or the selected one with the next of its kind."""
        self._merge(keep_gaps=False)

    def join(self) -> None:
        """The same, but what lies between them stays outside: a quote that its cue splits."""
        self._merge(keep_gaps=True)

    def _merge(self, *, keep_gaps: bool) -> None:
        with self._messages.attempt():
            article, words, current = self._workspace.article, self._view.selection, self._selection.current
            if words is not None:
                ids = self._alike_in(words)
            elif current is not None:
                ids = [current.id, *self._next_alike(current, _SPLIT if keep_gaps else _CLOSE)]
            else:
                ids = []
            change = edits.merge(article, ids, keep_gaps=keep_gaps)
            self._workspace.do(change)
            self._view.clear_selection()
            self._selection.select(change.added[0].id)

    def _alike_in(self, words: Span) -> list[str]:
        """The annotations in a selection; of the layer that has most of them."""
        assert self._view.layout_ is not None
        found = [a for a in self._view.layout_.index.overlapping(words.start, words.end) if _stands(a)]
        by_layer = [[a.id for a in found if a.layer is layer] for layer in Layer]
        return max(by_layer, key=len)

    def _next_alike(self, current: Annotation, close: int) -> list[str]:
        """The next annotation of the same label, if it stands close by in the same paragraph."""
        text = self._workspace.article.text
        for other in self._selection.ring(1):
            between = text[current.end : other.start]
            if other.start < current.end or len(between) > close or "\n" in between:
                continue
            if (other.layer, other.label) == (current.layer, current.label) and _stands(other):
                return [other.id]
        return []


def _stands(annotation: Annotation) -> bool:
    return annotation.status is not Status.REJECTED
