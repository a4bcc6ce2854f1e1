"""What the queue shows and in which order: two buttons with menus above the list."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStyleOptionToolButton, QToolButton, QWidget

from annotator.core.errors import UserError
from annotator.gui.icons import icon
from annotator.gui.markup import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.corpus import Corpus
    from annotator.corpus.queue import QueueView
    from annotator.corpus.tags import Tag
    from annotator.gui.theme import Theme


class QueueMenus(QWidget):
    """Holds the view. `view_changed` comes when the user has picked another one, `failed` has a sentence."""

    view_changed = Signal()
    failed = Signal(str)
    tags_requested = Signal()
    shares_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._corpus: Corpus | None = None
        self._view: QueueView | None = None
        self._tag_name = ""
        self._store = QTimer(self, singleShot=True, interval=0)  # when what was picked is painted
        self._store.timeout.connect(self._store_view)
        self.article_id: int | None = None  # the open one, for “most similar”
        self.show_button = _button(self.tr("Which articles the queue shows"))
        self.order_button = _button(self.tr("Order of the queue"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.show_button)
        row.addStretch(1)
        row.addWidget(self.order_button)
        for button, fill in ((self.show_button, self._fill_show), (self.order_button, self._fill_order)):
            menu = QMenu(button)
            menu.aboutToShow.connect(lambda menu=menu, fill=fill: (menu.clear(), fill(menu)))
            button.setMenu(menu)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for button in (self.show_button, self.order_button):
            button.setIcon(icon("chevron-down", QColor(theme.quiet)))

    @property
    def view(self) -> QueueView:
        """What the user has picked; without a query."""
        from annotator.corpus.queue import QueueView  # late: the window is there before SQLAlchemy

        if self._view is None:
            self._view = QueueView()
        return self._view

    def set_corpus(self, corpus: Corpus | None) -> None:
        """Takes the view that the person had in this corpus.

        Raises:
            StorageError: the corpus cannot be read.
        """
        self._store.stop()
        self._corpus, self._view, self._tag_name = corpus, None, ""
        if corpus is not None:
            stored = corpus.get_meta(_key(corpus))
            self._view = _view_from(stored) if stored else None
        self._show_texts()

    def set_view(self, view: QueueView, tag_name: str = "") -> None:
        """Shows another view and remembers it with the corpus."""
        self._view, self._tag_name = view, tag_name
        self._show_texts()
        self._store.start()
        self.view_changed.emit()

    def _store_view(self) -> None:
        corpus, view = self._corpus, self.view
        if corpus is not None and not corpus.read_only:
            value = {"order": view.order, "show": view.show, "person": view.person, "seed": view.seed}
            value["like"] = view.like
            try:
                corpus.set_meta(_key(corpus), json.dumps(value))
            except UserError as error:
                self.failed.emit(str(error))  # it holds until the program ends

    def _show_texts(self) -> None:
        view = self._view  # none while the window is made: it does not wait for the corpus to be loaded
        parts = [self._shows()[view.show if view is not None else "all"]]
        if view is not None and view.person is not None:
            parts.append(self.tr("mine"))
        if view is not None and view.tag is not None:
            parts.append(self._tag_name)
        self.show_button.setText(plain(" · ".join(parts)))
        self.order_button.setText(self._orders()[view.order if view is not None else "added"])
        for button in (self.show_button, self.order_button):
            button.setAccessibleDescription(button.text())

    def _shows(self) -> dict[str, str]:
        return {
            "all": self.tr("All articles"),
            "undone": self.tr("To do"),
            "done": self.tr("Done"),
            "untouched": self.tr("Untouched"),
            "flagged": self.tr("Flagged"),
        }

    def _orders(self) -> dict[str, str]:
        return {
            "added": self.tr("As added"),
            "newest": self.tr("Newest first"),
            "oldest": self.tr("Oldest first"),
            "title": self.tr("By title"),
            "uncertain": self.tr("Least certain first"),
            "random": self.tr("Random order"),
            "similar": self.tr("Most similar first"),
        }

    def _fill_show(self, menu: QMenu) -> None:
        from annotator.corpus.queue import Show

        view, group = self.view, QActionGroup(menu)
        for show, text in self._shows().items():
            pick = replace(view, show=Show(show))
            self._add(menu, text, view.show == show, pick, group=group, tag_name=self._tag_name)
        menu.addSeparator()
        me = self._corpus.person if self._corpus is not None else ""
        mine = replace(view, person=me if view.person is None else None)
        self._add(
            menu, self.tr("Only those assigned to me"), view.person is not None, mine, tag_name=self._tag_name
        )
        tags = self._tags()
        for kind, title in (("tag", self.tr("Tag")), ("set", self.tr("Set"))):
            self._fill_tags(menu.addMenu(title), [tag for tag in tags if tag.kind == kind])
        menu.addSeparator()
        _do(menu, self.tr("Manage tags and sets…"), self.tags_requested.emit)
        _do(menu, self.tr("Share out articles…"), self.shares_requested.emit)

    def _tags(self) -> list[Tag]:
        try:
            return self._corpus.tags.all() if self._corpus is not None else []
        except UserError:
            return []  # whatever is chosen next says what is wrong with the corpus

    def _fill_tags(self, menu: QMenu, tags: list[Tag]) -> None:
        view, group = self.view, QActionGroup(menu)
        self._add(menu, self.tr("Any or none"), view.tag is None, replace(view, tag=None), group=group)
        for tag in tags:
            text = f"{plain(tag.name)}  ·  {tag.articles:,}"
            pick = replace(view, tag=tag.id)
            self._add(menu, text, view.tag == tag.id, pick, group=group, tag_name=tag.name)

    def _fill_order(self, menu: QMenu) -> None:
        from annotator.corpus.queue import Order

        view, group = self.view, QActionGroup(menu)
        for order, text in self._orders().items():
            seed = view.seed + (order == "random" and view.order == order)
            if order == "random" and view.order == order:
                text = self.tr("Random order: shuffle again")
            like = self.article_id if order == "similar" else None
            if order == "similar":
                text = self.tr("Most similar to the open article")
            pick = replace(view, order=Order(order), seed=seed, like=like)
            self._add(menu, text, view.order == order, pick, group=group, tag_name=self._tag_name)

    def _add(
        self,
        menu: QMenu,
        text: str,
        on: bool,
        pick: QueueView,
        *,
        group: QActionGroup | None = None,
        tag_name: str = "",
    ) -> None:
        action = QAction(text, menu)
        action.setCheckable(True)
        action.setChecked(on)
        if group is not None:
            group.addAction(action)
        action.triggered.connect(lambda _on=False: self.set_view(pick, tag_name))
        menu.addAction(action)


def _do(menu: QMenu, text: str, call: Callable[[], None]) -> None:
    menu.addAction(text).triggered.connect(lambda _on=False: call())


class _MenuButton(QToolButton):
    """Its icon stands after the text; its menu is laid out and placed as any other."""

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        direction = Qt.LayoutDirection
        option.direction = direction.LeftToRight if self.isRightToLeft() else direction.RightToLeft


def _button(name: str) -> QToolButton:
    button = _MenuButton()
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QSize(12, 12))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


def _key(corpus: Corpus) -> str:
    return f"queue:{corpus.person}"


def _view_from(stored: str) -> QueueView | None:
    """The remembered view; None if another version has written what this one does not know."""
    from annotator.corpus.queue import Order, QueueView, Show

    try:
        value = json.loads(stored)
        person, like = value["person"], value.get("like")
        return QueueView(
            Order(value["order"]),
            Show(value["show"]),
            person and str(person),
            seed=int(value["seed"]),
            like=like and int(like),
        )
    except (ValueError, KeyError, TypeError):
        return None
