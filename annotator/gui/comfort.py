"""What makes long work bearable: time and pace, focus, a second article, the tour; made and wired here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.focus import FocusMode
from annotator.gui.session import Session
from annotator.gui.split import Split
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.main_window import MainWindow
    from annotator.gui.split_view import SplitView
    from annotator.gui.tour import Tour


class Comfort(QObject):
    """Follows a window; `handlers` are the actions that belong here."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._theme = LIGHT
        self.session = Session(window.workspace, window.signals, window.status.session, window.store)
        self._tour: Tour | None = None
        self.split = Split(
            window.workspace, window.signals, window.desk, window.queue, window.messages, window.open_article,
            self._make_second,
        )  # fmt: skip
        around = (window.queue, window.right, window.menus.toolbar, window.status)
        self.focus = FocusMode(around, window.view)
        for name, signal in (("focus_mode", self.focus.changed), ("split", self.split.changed)):
            signal.connect(window.actions_[name].setChecked)
        self.focus.changed.connect(self._tell_way_back)
        window.store.changed.connect(self._show_setting)
        window.desk.tour_requested.connect(lambda: self.tour.toggle())
        self._show_setting()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "focus_mode": self.focus.toggle,
            "split": self.split.toggle,
            "split_swap": self.split.swap,
            "session_bar": self.toggle_session_bar,
            "tour": lambda: self.tour.toggle(),
            "about": self.open_about,
        }

    @property
    def tour(self) -> Tour:
        """Made when it is first asked for."""
        if self._tour is None:
            from annotator.gui.tour import Tour  # late: the window need not wait for it

            self._tour = Tour(self._window)
            self._tour.set_theme(self._theme)
        return self._tour

    def watch(self) -> None:
        """Keys and mouse count as work from now on; the window is on screen."""
        handle = self._window.windowHandle()
        if handle is not None:
            self.session.watch(handle)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        if self._tour is not None:
            self._tour.set_theme(theme)
        if self.split.view is not None:
            self.split.view.set_theme(theme)

    def toggle_session_bar(self) -> None:
        """Shows time and pace, or not."""
        store = self._window.store
        store.set(session_bar=not store.current.session_bar)

    def open_about(self) -> None:
        """Shows versions and licences."""
        from annotator.gui.about import AboutDialog  # late: the window need not wait for it

        AboutDialog(self._window).open()

    def close(self) -> None:
        """The window goes: panels come back for the next start, the rest of the time is stored."""
        self.focus.leave()
        if self._tour is not None:
            self._tour.stop()
        self.session.close()

    def _tell_way_back(self, on: bool) -> None:
        key = self._window.actions_.key("focus_mode")
        text = self.tr("Only the article: {0} brings panels and bars back.").format(key)
        if on and key:
            self._window.messages.tell(text)
        elif self._window.desk.bar.text == text:
            self._window.desk.bar.hide()

    def _make_second(self) -> SplitView:
        from annotator.gui.split_view import SplitView  # late: the window need not wait for it

        return SplitView(self._window.workspace.scheme, self._window.store, self._theme)

    def _show_setting(self) -> None:
        self._window.actions_["session_bar"].setChecked(self._window.store.current.session_bar)
