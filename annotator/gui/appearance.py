"""Theme, text size, reading font, line width and spacing: kept in the settings, applied at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from annotator.gui.theme import Theme, apply_theme, pick_theme
from annotator.settings import LINE_SPACINGS, LINE_WIDTHS, THEMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from annotator.gui.article_view import ArticleView
    from annotator.gui.settings_store import SettingsStore

ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class Appearance(QObject):
    """The look of the window, of what `follow`s it, and of the article."""

    def __init__(self, window: QWidget, store: SettingsStore) -> None:
        super().__init__(window)  # goes with the window: the system outlives it
        self._view: ArticleView | None = None
        self._store = store
        self._themed: list[Callable[[Theme], None]] = []
        self._theme: Theme | None = None
        self._look: tuple[Theme, float, bool, str, str] | None = None  # of the article
        self.apply()
        store.changed.connect(self.apply)
        QApplication.styleHints().colorSchemeChanged.connect(self._on_system)

    def follow(self, listener: Callable[[Theme], None]) -> None:
        """Tells the listener of the theme, now and whenever it changes."""
        self._themed.append(listener)
        if self._theme is not None:
            listener(self._theme)

    def dress(self, view: ArticleView) -> None:
        """Gives the article the look, now and whenever it changes."""
        self._view = view
        self.apply()

    def _on_system(self) -> None:
        """The system is light or dark now: to all who follow the settings these mean another theme."""
        if self._store.current.theme == "system":
            self._store.changed.emit()

    def apply(self) -> None:
        """Gives everything the look that the settings ask for."""
        settings = self._store.current
        theme = pick_theme(settings.theme)
        if theme is not self._theme:
            self._theme = theme
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            apply_theme(app, theme)
            for listener in self._themed:
                listener(theme)
        look = theme, settings.zoom, settings.serif, settings.line_width, settings.line_spacing
        if self._view is not None and look != self._look:
            self._look = look
            self._view.set_look(
                theme,
                settings.zoom,
                serif=settings.serif,
                line_width=settings.line_width,
                line_spacing=settings.line_spacing,
            )

    def next_theme(self) -> str:
        """System, light, dark, and round again; returns the new one."""
        theme = _after(self._store.current.theme, THEMES)
        self._store.set(theme=theme)
        return theme

    def next_line_width(self) -> str:
        """Narrow, normal, wide, and round again; returns the new one."""
        width = _after(self._store.current.line_width, LINE_WIDTHS)
        self._store.set(line_width=width)
        return width

    def next_line_spacing(self) -> str:
        """Close, normal, wide, and round again; returns the new one."""
        spacing = _after(self._store.current.line_spacing, LINE_SPACINGS)
        self._store.set(line_spacing=spacing)
        return spacing

    def toggle_serif(self) -> None:
        """Reading font with or without serifs."""
        self._store.set(serif=not self._store.current.serif)

    def zoom(self, step: int) -> None:
        """Larger (1), smaller (-1) or normal (0) text."""
        now = self._store.current.zoom
        if step == 0:
            zoom = 1.0
        elif step > 0:
            zoom = next((z for z in ZOOMS if z > now), ZOOMS[-1])
        else:
            zoom = next((z for z in reversed(ZOOMS) if z < now), ZOOMS[0])
        self._store.set(zoom=zoom)


def _after(value: str, values: tuple[str, ...]) -> str:
    return values[(values.index(value) + 1) % len(values)]
