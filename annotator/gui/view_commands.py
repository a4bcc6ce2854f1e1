"""What the keys for looking and moving do: copy, panels, theme, order, find and label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from annotator.core.annotation import Layer, Span, Status

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.gui.key_sheet import KeySheet
    from annotator.gui.main_window import MainWindow


class ViewCommands(QObject):
    """Changes nothing in an article but by a label's key."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def copy(self) -> None:
        """The selected words, or those of the selected annotation, go to the clipboard."""
        window = self._window
        if not window.workspace.has_article:
            return
        text, span, current = window.workspace.article.text, window.view.selection, window.selection.current
        if span is not None:
            QGuiApplication.clipboard().setText(text[span.start : span.end])
        elif current is not None:
            QGuiApplication.clipboard().setText(current.text_in(text))

    def select_all(self) -> None:
        """Selects the whole text."""
        article = self._window.view.article
        if article is not None and article.text:
            self._window.view.select_text(Span(0, len(article.text)), reveal=False)

    def write_note(self) -> None:
        """Gives the keyboard to the note of what is selected, or of the article."""
        self._window.right.show()
        self._window.inspector.focus_note()

    def next_panel(self, step: int = 1) -> None:
        """Gives the keyboard to the next (or, -1, the one before) of queue, article, inspector and list.

        On the way from the article stands a message with an action.
        """
        window = self._window
        if step > 0 and window.view.hasFocus() and window.desk.bar.take_keyboard():
            return
        panels: list[QWidget] = [window.queue.list, window.desk, window.inspector, window.annotations.list]
        shown = [panel for panel in panels if panel.isVisible()]
        focused = window.focusWidget()
        found = (n for n, p in enumerate(shown) if p is focused or p.isAncestorOf(focused))
        panel = shown[(next(found, min(0, -step)) + step) % len(shown)]
        if panel is window.inspector:
            window.inspector.focus_first()
        elif panel is window.desk:
            window.view.setFocus()
        else:
            panel.setFocus()

    def next_theme(self) -> None:
        """System, light, dark."""
        self._window.messages.tell(self.tr("Theme: {0}").format(self._window.appearance.next_theme()))

    def toggle_pointing(self) -> None:
        """Keys act on what the mouse points at, or not."""
        store = self._window.store
        store.set(pointing=not store.current.pointing)

    def toggle_minimap(self) -> None:
        """Shows or hides the map beside the scroll bar."""
        store = self._window.store
        store.set(minimap=not store.current.minimap)

    def next_line_width(self) -> None:
        """Narrow, normal, wide."""
        text = self.tr("Line width: {0}").format(self._window.appearance.next_line_width())
        self._window.messages.tell(text)

    def next_line_spacing(self) -> None:
        """Close, normal, wide."""
        text = self.tr("Line spacing: {0}").format(self._window.appearance.next_line_spacing())
        self._window.messages.tell(text)

    def show_order(self) -> None:
        """In which order Tab walks through the suggestions, as the settings say."""
        window = self._window
        is_on = window.store.current.least_certain_first
        window.selection.least_certain_first = is_on
        window.actions_["order"].setChecked(is_on)
        window.status.show_order(self.tr("Least certain first") if is_on else "")

    def toggle_order(self) -> None:
        """Reading order or the least certain first."""
        store = self._window.store
        store.set(least_certain_first=not store.current.least_certain_first)

    def leave(self) -> None:
        """Escape: closes the find bar, then selects nothing; the keyboard goes to the article."""
        window = self._window
        if window.desk.find_bar.isVisible():
            window.desk.find_bar.close_bar()
        else:
            window.selection.clear()

    def label(self, layer: Layer, name: str) -> None:
        """Sets a label; on a hit of the open find bar the next hit that has not got it is selected then."""
        window = self._window
        bar = window.desk.find_bar
        was_on_hit = bar.is_on(window.view.selection)
        if not window.labelling.label(layer, name) or not was_on_hit:
            return
        labelled = {
            a.fragments[0]: a.status
            for a in window.workspace.article.annotations.values()
            if (a.layer, a.label, len(a.fragments)) == (layer, name, 1)
        }
        if not bar.go_on(lambda hit: hit not in labelled):
            text = self.tr("All hits are labelled {0}.")
            if any(labelled.get(hit) is not Status.ACCEPTED for hit in bar.hits):
                text = self.tr("The other hits are suggested or decided as {0} already.")
            window.messages.tell(text.format(name))

    def open_keys(self) -> KeySheet:
        """Opens the sheet of all keys, or brings it to the front."""
        from annotator.gui.key_sheet import KeySheet  # late: the window need not wait for it

        window = self._window
        sheet = window.findChild(KeySheet)
        if sheet is None:
            sheet = KeySheet(window, window.actions_, window.store)
            sheet.scheme_requested.connect(window.actions_["scheme"].trigger)
        sheet.show()
        sheet.activateWindow()
        return sheet
