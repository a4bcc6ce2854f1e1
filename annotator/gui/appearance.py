"""Theme, text size and reading font: kept in the settings, applied at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from annotator.gui.theme import Theme, apply_theme, pick_theme
from annotator.settings import THEMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.article_view import ArticleView
    from annotator.settings import Settings

_ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class Appearance(QObject):
    """`themed` are called with the theme whenever it changes; `change` stores new settings."""

    def __init__(
        self,
        view: ArticleView,
        settings: Callable[[], Settings],
        change: Callable[[Settings], None],
        themed: list[Callable[[Theme], None]],
    ) -> None:
        super().__init__()
        self._view = view
        self._settings = settings
        self._change = change
        self._themed = themed
        self._applied: Theme | None = None
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self.apply)

    def apply(self) -> None:
        """Gives everything the look that the settings ask for."""
        settings = self._settings()
        theme = pick_theme(settings.theme)
        if theme is not self._applied:
            self._applied = theme
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            apply_theme(app, theme)
            for listener in self._themed:
                listener(theme)
        self._view.set_look(theme, settings.zoom, serif=settings.serif)

    def next_theme(self) -> str:
        """System, light, dark, and round again; returns the new one."""
        settings = self._settings()
        theme = THEMES[(THEMES.index(settings.theme) + 1) % len(THEMES)]
        self._change(replace(settings, theme=theme))
        self.apply()
        return theme

    def toggle_serif(self) -> None:
        """Reading font with or without serifs."""
        settings = self._settings()
        self._change(replace(settings, serif=not settings.serif))
        self.apply()

    def zoom(self, step: int) -> None:
        """Larger (1), smaller (-1) or normal (0) text."""
        settings = self._settings()
        if step == 0:
            zoom = 1.0
        elif step > 0:
            zoom = next((z for z in _ZOOMS if z > settings.zoom), _ZOOMS[-1])
        else:
            zoom = next((z for z in reversed(_ZOOMS) if z < settings.zoom), _ZOOMS[0])
        self._change(replace(settings, zoom=zoom))
        self.apply()
