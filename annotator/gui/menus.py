"""Menus and toolbar, made from the actions table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QWidget

from annotator.gui.actions import TOOLBAR, Actions, label_action

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QMainWindow

    from annotator.core.annotation import Annotation
    from annotator.core.scheme import Scheme
    from annotator.gui.actions import Spec
    from annotator.gui.picker import Picker

_MENUS = ("File", "Edit", "Review", "Annotation", "Label", "Article", "View", "Help")
_RULES = """
export settings quit copy find accept_all order next_annotation grow take_words merge unsure
speaker event_type done detect evaluate theme zoom_in filter_view toggle_queue focus_mode entities about
"""
_RULES_BEFORE = frozenset(_RULES.split())
_SUBMENUS = {  # names of the actions by title, in the Annotation menu
    "Words": "end_right end_left start_right start_left end_right_character end_left_character"
    " start_right_character start_left_character grow shrink take_words add_words cut remove_words merge join"
    " fill_gaps",
    "Event": "make_event recipient event_date event_place event_mode main_event",
    "Candidate speakers": "candidate_1 candidate_2 candidate_3 candidate_4 candidate_5 candidate_6",
}
_SUBMENU_OF = {name: title for title, names in _SUBMENUS.items() for name in names.split()}
_AIR = " "  # between an icon and its text; the style leaves a pixel there
_TAKEN = "cjx"  # Alt and one of these is a key of its own
_RECENT = 8  # commands that the palette offers first
_ON_WORDS = ("copy", "grow", "shrink", "merge", "join", "event_type")
_ON_BOTH = ("take_words", "add_words", "cut")
_ON_ANNOTATION = (
    *("accept", "accept_label", "accept_rest", "reject", "unsure", "note", "event_type", "stance"),
    *("same_for_all", "link", "cut", "merge", "join", "delete"),
)
_ON_QUOTE = ("speaker", "next_speaker", "cue")
_ON_NOTHING = ("accept_all", "detect", "find", "article_event", "done")


def group_of(spec: Spec) -> str:
    """The title of the menu or submenu in which the action stands."""
    return _SUBMENU_OF.get(spec.name, spec.menu)


def with_mnemonics(titles: Sequence[str]) -> list[str]:
    """The titles with an ampersand before the letter that opens each with Alt, no letter twice."""
    taken = set(_TAKEN)
    marked = []
    for title in titles:
        at = next((n for n, c in enumerate(title) if c.isalpha() and c.casefold() not in taken), None)
        if at is not None:
            taken.add(title[at].casefold())
        marked.append(title if at is None else f"{title[:at]}&{title[at:]}")
    return marked


class Menus:
    """Fills the window's menu bar and toolbar."""

    _scheme: Scheme

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        """The labels come with `set_scheme`."""
        self._window = window
        self._actions = actions
        self._used: list[str] = []  # names of commands, the one used last first
        self.recent = QMenu(window.tr("Open recent"), window)
        titles = with_mnemonics([window.tr(name) for name in _MENUS])
        self._menus = {n: window.menuBar().addMenu(title) for n, title in zip(_MENUS, titles, strict=True)}
        for spec in actions.specs:
            menu = self._menus[spec.menu]
            if group_of(spec) != spec.menu:
                menu = self._submenu(menu, group_of(spec))
            if spec.name in _RULES_BEFORE:
                menu.addSeparator()
            self._add(menu, spec.name)
            if spec.name == "open_folder":
                menu.addMenu(self.recent)
        self.toolbar = self._make_toolbar()

    def _submenu(self, menu: QMenu, title: str) -> QMenu:
        """The menu of that title within `menu`, made with its first action."""
        if title not in self._menus:
            self._menus[title] = menu.addMenu(self._window.tr(title))
        return self._menus[title]

    def _add(self, menu: QMenu, name: str) -> None:
        menu.addAction(self._actions[name])
        self._actions[name].triggered.connect(lambda _checked=False: self._on_used(name))

    def set_scheme(self, scheme: Scheme) -> None:
        """Offers the labels of another scheme; the actions have been made anew already."""
        self._scheme = scheme
        menu = self._menus["Label"]
        menu.clear()
        for spec in self._actions.specs:
            if spec.menu == "Label":
                self._add(menu, spec.name)

    def _on_used(self, name: str) -> None:
        self._used = [name, *(other for other in self._used if other != name)][:_RECENT]

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
            action = self._actions[name]
            action.setIconText(_AIR + action.iconText())
            button = bar.widgetForAction(action)
            button.setAccessibleName(action.iconText().strip())
            if name in ("undo", "redo"):
                action.setEnabled(False)  # until `Steps` knows of something
                button.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._window.addToolBar(bar)
        return bar

    def open_palette(self, picker: Picker) -> None:
        """All commands and labels by name, those that were used last before the others."""
        from annotator.gui.picker import Choice  # late: the first paint need not wait for it

        enabled = {s.name: s for s in self._actions.specs if self._actions[s.name].isEnabled()}
        names = [name for name in self._used if name in enabled and name != "palette"]
        names += [name for name in enabled if name not in names]
        choices = [
            Choice(spec.text.rstrip("…"), spec.name, spec.tip or spec.menu, self._actions.key(spec.name))
            for spec in map(enabled.__getitem__, names)
        ]
        title = self._window.tr("Commands and labels")
        picker.ask(title, choices, lambda name: self._actions[name].trigger())

    def open_at(self, point: QPoint, annotation: Annotation | None, *, has_selection: bool) -> None:
        """The context menu of the article: what can be done with the selected words or annotation."""
        from annotator.core.annotation import Layer  # late: the first paint has no labels

        menu = QMenu(self._window)
        is_quote = annotation is not None and annotation.layer is Layer.QUOTE
        for names, is_meant in (
            (_ON_WORDS, has_selection),
            (_ON_BOTH, has_selection and annotation is not None),
            (_ON_ANNOTATION, annotation is not None and not has_selection),
            (_ON_QUOTE, is_quote),
            (_ON_NOTHING, annotation is None and not has_selection),
        ):
            if is_meant:
                menu.addSeparator()
                menu.addActions([self._actions[name] for name in names])
        if has_selection or annotation is not None:
            menu.addSeparator()
            for layer, title in ((Layer.ENTITY, "Entity"), (Layer.QUOTE, "Quote")):
                labels = menu.addMenu(self._window.tr(title))
                for label in self._scheme.of(layer):
                    labels.addAction(self._actions[label_action(layer, label.name)])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(point)
