"""Menus and toolbar, made from the actions table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QWidget

from annotator.core.annotation import Layer
from annotator.gui.actions import TOOLBAR, Actions, label_action
from annotator.gui.picker import Choice

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QMainWindow

    from annotator.core.annotation import Annotation
    from annotator.core.scheme import Scheme
    from annotator.gui.picker import Picker

_MENUS = ("File", "Edit", "Review", "Annotation", "Label", "Article", "View")
_RULES_BEFORE = frozenset(("export", "settings", "quit", "copy", "find", "accept_all", "threshold_up"))
_RULES_BEFORE |= {"next_annotation", "end_right", "merge", "speaker", "event_type", "done", "detect", "theme"}
_RULES_BEFORE |= {"zoom_in", "toggle_queue"}
_ON_ANNOTATION = ("accept", "reject", "unsure", "note", "event_type", "stance", "merge", "delete")


class Menus:
    """Fills the window's menu bar and toolbar."""

    def __init__(self, window: QMainWindow, actions: Actions, scheme: Scheme) -> None:
        self._window = window
        self._actions = actions
        self._scheme = scheme
        self.recent = QMenu(window.tr("Open recent"), window)
        self._menus = {name: window.menuBar().addMenu(window.tr(name)) for name in _MENUS}
        for spec in actions.specs:
            menu = self._menus[spec.menu]
            if spec.name in _RULES_BEFORE:
                menu.addSeparator()
            menu.addAction(actions[spec.name])
            if spec.name == "open_folder":
                menu.addMenu(self.recent)
        self.toolbar = self._make_toolbar()

    def _make_toolbar(self) -> QToolBar:
        bar = QToolBar(self._window.tr("Main actions"))
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in TOOLBAR:
            if name == "palette":
                space = QWidget()
                space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
                bar.addWidget(space)
            bar.addAction(self._actions[name])
            button = bar.widgetForAction(self._actions[name])
            if name in ("undo", "redo"):
                button.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._window.addToolBar(bar)
        return bar

    def open_palette(self, picker: Picker, *, only_keyed: bool = False) -> None:
        """All commands by name, or only those with a key."""
        choices = [
            Choice(spec.text.rstrip("…"), spec.name, spec.tip or spec.menu, self._actions.key(spec.name))
            for spec in self._actions.specs
            if self._actions[spec.name].isEnabled() and (self._actions.key(spec.name) or not only_keyed)
        ]
        title = self._window.tr("Keys") if only_keyed else self._window.tr("Commands")
        picker.ask(title, choices, lambda name: self._actions[name].trigger())

    def open_at(self, point: QPoint, annotation: Annotation | None, *, has_selection: bool) -> None:
        """The context menu of the article: what can be done with the selected words or annotation."""
        menu = QMenu(self._window)
        if has_selection:
            for name in ("copy", "merge", "event_type"):
                menu.addAction(self._actions[name])
            menu.addSeparator()
        if annotation is not None and not has_selection:
            for name in _ON_ANNOTATION:
                menu.addAction(self._actions[name])
            menu.addSeparator()
        if annotation is not None and annotation.layer is Layer.QUOTE:
            for name in ("speaker", "next_speaker", "cue"):
                menu.addAction(self._actions[name])
            menu.addSeparator()
        if has_selection or annotation is not None:
            for layer, title in ((Layer.ENTITY, "Entity"), (Layer.QUOTE, "Quote")):
                labels = menu.addMenu(self._window.tr(title))
                for label in self._scheme.of(layer):
                    labels.addAction(self._actions[label_action(layer, label.name)])
        if menu.isEmpty():
            for name in ("accept_all", "detect", "find", "article_event", "done"):
                menu.addAction(self._actions[name])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(point)
