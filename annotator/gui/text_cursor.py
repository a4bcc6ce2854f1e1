"""The text cursor of the article: where it stands, what it has selected, and how keys move it.

Positions are code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence

from annotator.core import spans, units
from annotator.core.annotation import Span

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.gui.article_layout import ArticleLayout

_Key = QKeySequence.StandardKey
_MOVES = {
    (_Key.MoveToNextChar, _Key.SelectNextChar): ("character", 1),
    (_Key.MoveToPreviousChar, _Key.SelectPreviousChar): ("character", -1),
    (_Key.MoveToNextWord, _Key.SelectNextWord): ("word", 1),
    (_Key.MoveToPreviousWord, _Key.SelectPreviousWord): ("word", -1),
    (_Key.MoveToNextLine, _Key.SelectNextLine): ("line", 1),
    (_Key.MoveToPreviousLine, _Key.SelectPreviousLine): ("line", -1),
    (_Key.MoveToStartOfLine, _Key.SelectStartOfLine): ("edge", -1),
    (_Key.MoveToEndOfLine, _Key.SelectEndOfLine): ("edge", 1),
    (_Key.MoveToStartOfDocument, _Key.SelectStartOfDocument): ("article", -1),
    (_Key.MoveToEndOfDocument, _Key.SelectEndOfDocument): ("article", 1),
    (_Key.MoveToNextPage, _Key.SelectNextPage): ("page", 1),
    (_Key.MoveToPreviousPage, _Key.SelectPreviousPage): ("page", -1),
}

_Mod = Qt.KeyboardModifier
_OWN = {  # keys that Qt does not know as standard ones
    (Qt.Key.Key_Down, _Mod.ControlModifier): ("paragraph", 1),
    (Qt.Key.Key_Up, _Mod.ControlModifier): ("paragraph", -1),
    (Qt.Key.Key_End, _Mod.AltModifier): ("sentence", 1),
    (Qt.Key.Key_Home, _Mod.AltModifier): ("sentence", -1),
}


class TextCursor:
    """A position and an anchor; what lies between them is selected."""

    def __init__(self) -> None:
        self.position = 0
        self.anchor = 0
        self._goal_x: float | None = None

    @property
    def selection(self) -> Span | None:
        """The selected stretch, None when nothing is."""
        if self.position == self.anchor:
            return None
        return Span(min(self.position, self.anchor), max(self.position, self.anchor))

    def place(self, position: int, *, keep_anchor: bool = False) -> None:
        """Puts the cursor somewhere; with `keep_anchor` the selection reaches from the anchor to there."""
        self.position = position
        self._goal_x = None
        if not keep_anchor:
            self.anchor = position

    def select(self, span: Span) -> None:
        """Selects a stretch, the cursor at its end."""
        self.anchor, self.position = span.start, span.end
        self._goal_x = None

    def move(self, event: QKeyEvent, text: str, layout: ArticleLayout, page: float) -> bool:
        """Moves as the key says; False if the key is none of the cursor's. `page` is a page's height."""
        held = event.modifiers() & ~(_Mod.ShiftModifier | _Mod.KeypadModifier)
        own = _OWN.get((Qt.Key(event.key()), held))
        if own is not None:
            extends = bool(event.modifiers() & _Mod.ShiftModifier)
            self.place(self._target(*own, text, layout, page), keep_anchor=extends)
            return True
        for (plain, selecting), (unit, step) in _MOVES.items():
            extends = event.matches(selecting)
            if extends or event.matches(plain):
                if unit in ("character", "word") and layout.paragraph_of(self.position)[1].is_right_to_left:
                    step = -step  # the keys mean left and right, not back and forth
                goal = self._goal_x
                target = self._target(unit, step, text, layout, page)
                kept_goal = self._goal_x if unit in ("line", "page") else None
                self.place(target, keep_anchor=extends)
                self._goal_x = kept_goal if kept_goal is not None else (goal if unit == "line" else None)
                return True
        return False

    def _target(self, unit: str, step: int, text: str, layout: ArticleLayout, page: float) -> int:
        if unit == "character":
            return self._skip_breaks(spans.next_character(text, self.position, step), step, text)
        if unit == "word":
            edge = "end" if step > 0 else "start"
            found = spans.next_token_edge(text, self.position, edge=edge, step=step)
            return found if found != self.position else self._skip_breaks(self.position + step, step, text)
        if unit == "sentence":
            return units.sentence_edge(text, self.position, step)
        if unit == "paragraph":
            return units.paragraph_edge(text, self.position, step)
        if unit == "article":
            return len(text) if step > 0 else 0
        if unit == "edge":
            return self._line_edge(step, layout)
        return self._vertical(step, layout, page if unit == "page" else None)

    def _skip_breaks(self, position: int, step: int, text: str) -> int:
        """Over blank lines, which are not shown."""
        while 0 < position < len(text) and text[position] == "\n" and text[position - 1] == "\n":
            position += step
        return min(max(0, position), len(text))

    def _line_edge(self, step: int, layout: ArticleLayout) -> int:
        _number, paragraph = layout.paragraph_of(self.position)
        line = paragraph.line_of(min(self.position, paragraph.end))
        if step < 0:
            return line.start
        return line.end if line is paragraph.lines[-1] else line.end - 1

    def _vertical(self, step: int, layout: ArticleLayout, page: float | None) -> int:
        box = layout.caret(self.position)
        x = self._goal_x if self._goal_x is not None else box.x()
        number, paragraph = layout.paragraph_of(self.position)
        line = paragraph.line_of(min(self.position, paragraph.end))
        top = layout.column.top(number)
        if page is not None:
            y = box.center().y() + step * page
        elif step > 0:
            y = self._below(number, top + line.top + line.height, layout)
        else:
            y = (top + line.top if line is not paragraph.lines[0] else top) - 2
        hit = layout.hit(QPointF(x, y))
        self._goal_x = x
        return hit.position if hit else self.position

    def _below(self, number: int, bottom: float, layout: ArticleLayout) -> float:
        """A y within the next line, past the space before a paragraph."""
        following = layout.column.following(number)
        if following is not None and bottom + 1 >= layout.column.top(following):
            return layout.column.top(following) + layout.paragraph(following).lines[0].top + 2
        return bottom + 2
