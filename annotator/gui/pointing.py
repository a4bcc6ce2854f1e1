"""Point and press: without a click, a key acts on what the mouse points at.

Whoever clicked an annotation or selected words means these with the next key. Otherwise the thing under the
pointer is meant, once the mouse has moved; walking with the keyboard goes back to what is selected.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from annotator.core import spans, units
from annotator.core.annotation import Layer, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from annotator.core.annotation import Annotation
    from annotator.gui.article_view import ArticleView
    from annotator.gui.labelling import Labelling
    from annotator.gui.selection import Selection
    from annotator.gui.settings_store import SettingsStore

FAR = 12
"""Pixels that the mouse must move before what it points at is meant."""

AIMED = frozenset(
    {
        "accept",
        "reject",
        "cue",
        "delete",
        "unsure",
        "next_speaker",
        "previous_cue",
        "next_cue",
        "take_guess",
        "grow",
    }
    | {"take_second_guess", "speaker", "event_type", "stance", "note", "other_label", "link", "same_for_all"}
    | {f"candidate_{number}" for number in range(1, 7)}
    | {f"{edge}_{side}" for edge in ("start", "end") for side in ("left", "right")}
    | {f"{edge}_{side}_character" for edge in ("start", "end") for side in ("left", "right")}
)
"""Actions on one annotation; labels are aimed as well."""

_OF_QUOTES = ("candidate_", "next_speaker", "previous_cue", "next_cue", "speaker")
_TAKE_WORDS = frozenset({"speaker", "cue"})
_LABEL = "label:"


def _layer_of(action: str) -> Layer | None:
    """Where an action means annotations of one layer only: a label's own, quotes for speakers and cues."""
    if action.startswith(_LABEL):
        return Layer(action.split(":")[1])
    return Layer.QUOTE if action.startswith(_OF_QUOTES) else None


class Pointing(QObject):
    """Follows the mouse over the article."""

    def __init__(
        self,
        view: ArticleView,
        selection: Selection,
        labelling: Labelling,
        store: SettingsStore,
        switch: QAction,
    ) -> None:
        """`switch` shows whether it is on."""
        super().__init__(view)
        self._switch = switch
        self._view = view
        self._selection = selection
        self._labelling = labelling
        self._store = store
        self._point: QPointF | None = None  # of the mouse, while it is over the article
        self._from: QPointF | None = None  # where it was when something was selected otherwise
        self._is_live = False
        self._is_acting = False
        self._clicked = ""
        self._place = 0  # code point under the mouse
        view.viewport().installEventFilter(self)
        view.annotation_chosen.connect(self._on_chosen)
        selection.selected.connect(self._on_selected)
        store.changed.connect(self._show_setting)
        self._show_setting()

    def aimed(self, handlers: Mapping[str, Callable[[], object]]) -> dict[str, Callable[[], object]]:
        """The handlers, of which those of one annotation act on what the mouse points at."""
        return {
            name: partial(self._act, handler, name) if name in AIMED or name.startswith(_LABEL) else handler
            for name, handler in handlers.items()
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._point = None
            self._show()
        elif isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
            self._follow(event)
        return False

    def _follow(self, event: QMouseEvent) -> None:
        self._point = event.position()
        if event.buttons() != Qt.MouseButton.NoButton:
            self._is_live = False
        elif not self._is_live:
            self._from = self._from or self._point
            self._is_live = (self._point - self._from).manhattanLength() >= FAR
        self._show()

    def _on_chosen(self, annotation_id: str) -> None:
        self._clicked = annotation_id

    def _on_selected(self, annotation: Annotation | None) -> None:
        """Something else is selected: the mouse must move again before it is meant."""
        if annotation is None or annotation.id != self._clicked:
            self._clicked = ""
        if not self._is_acting:
            self._is_live, self._from = False, self._point
        self._show()

    def _act(self, handler: Callable[[], object], action: str) -> None:
        if action in _TAKE_WORDS and self._take_words():
            handler()
        elif not self._aim(_layer_of(action), takes_words=action.startswith(_LABEL)):
            handler()
            self._clicked = ""  # it has been acted on; what the mouse goes to next is meant then
        else:
            self._is_acting = True
            try:
                with self._labelling.staying():
                    handler()
            finally:
                self._is_acting = False
            self._show()

    def _take_words(self) -> bool:
        """Selects the word or mention under the mouse for the selected quote; False if that is not meant."""
        quote, target = self._selection.current, self._target()
        if quote is None or quote.layer is not Layer.QUOTE or target is None:
            return False
        span = target if isinstance(target, Span) else target.span
        if span.overlaps(quote.span) or getattr(target, "layer", None) is Layer.QUOTE:
            return False
        self._view.select_text(span, reveal=False)
        return True

    def _aim(self, layer: Layer | None, *, takes_words: bool) -> bool:
        """Selects what the mouse points at; False if that is not what is meant.

        Words that are not annotated are meant only by what `takes_words`, a label.
        """
        target = self._target(layer)
        if target is None or (isinstance(target, Span) and not takes_words):
            return False
        self._is_acting = True
        try:
            if isinstance(target, Span):
                self._selection.select("", reveal=False)
                self._view.cursor_.place(self._place)
            elif self._selection.current is None or self._selection.current.id != target.id:
                self._selection.select(target.id, reveal=False)
        finally:
            self._is_acting = False
        return True

    def _target(self, layer: Layer | None = None) -> Annotation | Span | None:
        """The innermost annotation (of a layer) under the mouse, or what a label would take there."""
        view, point = self._view, self._point
        is_meant = self._is_live and not self._clicked and view.selection is None
        if not self._store.current.pointing or not is_meant or point is None or view.layout_ is None:
            return None
        under = [a for a in view.annotations_at(point) if layer in (None, a.layer)]
        if under:
            return under[0]
        hit = view.layout_.hit(view.to_column(point), on_character=True)
        if hit is None or view.article is None:
            return None
        self._place = hit.position
        text = view.article.text
        return units.name_at(text, hit.position) or spans.word_at(text, hit.position)

    def _show_setting(self) -> None:
        self._switch.setChecked(self._store.current.pointing)
        self._show()

    def _show(self) -> None:
        """A faint dotted ring where the next key would act."""
        target = self._target()
        if isinstance(target, Span):
            pointed: tuple[Span, ...] = (target,)
        elif target is not None and target is not self._selection.current:
            pointed = target.fragments
        else:
            pointed = ()
        if pointed != self._view.marks.pointed:
            self._view.marks.pointed = pointed
            self._view.viewport().update()
