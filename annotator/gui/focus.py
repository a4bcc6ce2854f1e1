"""Focus mode: the article alone, everything round it away, and all of it back by the same key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class FocusMode(QObject):
    """Hides `around` and shows again what of it was shown. `changed` tells whether it is on."""

    changed = Signal(bool)

    def __init__(self, around: Sequence[QWidget], article: QWidget) -> None:
        super().__init__(article)
        self._around = tuple(around)
        self._article = article
        self._hidden: tuple[QWidget, ...] = ()
        self.is_on = False

    def toggle(self) -> None:
        """On or off."""
        if self.is_on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Leaves the article alone in the window; the keyboard goes to it."""
        if self.is_on:
            return
        self.is_on = True
        self._hidden = tuple(widget for widget in self._around if not widget.isHidden())
        self._article.setFocus()  # before its panel goes: a field that is typed in still tells of it
        for widget in self._hidden:
            widget.hide()
        self.changed.emit(True)

    def leave(self) -> None:
        """Shows what was shown before, and what was opened meanwhile stays."""
        if not self.is_on:
            return
        self.is_on = False
        for widget in self._hidden:
            widget.show()
        self._hidden = ()
        self.changed.emit(False)
