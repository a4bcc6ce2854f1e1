"""What goes beyond the open article: the same decision for all, remembered ones, entities across articles."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.annotation import Layer, Span
from annotator.gui.equal_strings import EqualStringsPanel
from annotator.gui.linking import Linking
from annotator.gui.same_for_all import SameForAll
from annotator.gui.tasks import Tasks
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.wide_edits import WideEdits

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.rules import Rule
    from annotator.gui.entity_page import EntityPage
    from annotator.gui.main_window import MainWindow
    from annotator.gui.rules_page import RulesPage

_FEW = 100  # rows of the queue that are read one by one


class CorpusPages(QObject):
    """Makes the panel and the pages of a window and connects them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks = Tasks(_raise)  # of its own: nobody waits for files that are being read
        self._theme = LIGHT
        self._rules: RulesPage | None = None
        self._entities: EntityPage | None = None
        workspace, selection, messages = window.workspace, window.selection, window.messages
        self.panel = EqualStringsPanel(window, window.actions_["same_for_all"])
        self.wide = WideEdits(workspace, tasks, messages)
        self.same = SameForAll(
            workspace, selection, messages, tasks, self.wide, self.panel, partial(self._key, "same_for_all")
        )
        self.linking = Linking(workspace, selection, messages, window.picker)
        window.signals.changed.connect(self.same.follow_change)
        window.signals.opened.connect(self.same.article_opened)
        self.panel.closed.connect(window.view.setFocus)
        workspace.everywhere.on_done(self._show_queue)

    def close(self) -> None:
        """Waits for what is being saved; the window goes."""
        self._tasks.close()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "same_for_all": self.same.ask,
            "link": self.linking.ask,
            "rules": self.open_rules,
            "entities": self.open_entities,
        }

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for themed in (self.panel, self._rules, self._entities):
            if themed is not None:
                themed.set_theme(theme)

    def open_rules(self) -> RulesPage:
        """Opens the remembered decisions beside the window, or brings them to the front."""
        from annotator.gui.rules_page import RulesPage  # late: the window need not wait for it

        if self._rules is None:
            self._rules = RulesPage(
                self._window, self._window.workspace, self._window.messages, self._key("same_for_all")
            )
            self._rules.apply_requested.connect(self._apply_rule)
            self._rules.set_theme(self._theme)
        self._rules.show()
        self._rules.activateWindow()
        return self._rules

    def open_entities(self) -> EntityPage:
        """Opens the register beside the window, or brings it to the front."""
        from annotator.gui.entity_page import EntityPage  # late: the window need not wait for it

        window = self._window
        if self._entities is None:
            self._entities = EntityPage(
                window, window.workspace, window.messages, self._tasks, self.wide, self._key("link")
            )
            self._entities.passage_requested.connect(self.open_passage)
            self._entities.set_theme(self._theme)
        self._entities.show()
        self._entities.activateWindow()
        return self._entities

    def open_passage(self, article_id: int, start: int, end: int) -> None:
        """Opens an article and selects the entity, or else the words, at these code points."""
        window, span = self._window, Span(start, end)
        if not window.workspace.has_article or window.workspace.article.id != article_id:
            window.open_article(article_id)
        if not window.workspace.has_article or window.workspace.article.id != article_id:
            return  # it could not be opened, and that was said
        window.activateWindow()
        annotations = window.workspace.article.annotations.values()
        found = next((a for a in annotations if a.layer is Layer.ENTITY and a.span == span), None)
        if found is not None:
            window.selection.select(found.id)
        if window.selection.current is not found or found is None:
            window.view.select_text(span)

    def _key(self, action: str) -> str:
        return self._window.actions_.key(action)

    def _apply_rule(self, rule: Rule) -> None:
        self._window.activateWindow()
        self.same.ask_rule(rule)

    def _show_queue(self, article_ids: list[int]) -> None:
        """These articles have changed."""
        if len(article_ids) > _FEW:
            self._window.show_queue()
            return
        with self._window.messages.attempt():
            for article_id in article_ids:
                self._window.queue.update_item(self._window.workspace.corpus.queue_item(article_id))
        self._window.counts.refresh()


def _raise(error: BaseException) -> None:
    raise error
