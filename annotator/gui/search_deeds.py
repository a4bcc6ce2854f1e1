"""What can be done with all that is selected in a list of results: each is one step that can be undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QMenu

from annotator.core.annotation import Layer, Status
from annotator.corpus.selecting import entity_of, spans_of
from annotator.gui.markup import plain
from annotator.gui.search_results import MOST_EDITED, everything
from annotator.gui.trash_menu import TrashMenu
from annotator.gui.trashing import Trashing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.core.annotation import Change
    from annotator.core.concordance import Passage
    from annotator.corpus import Corpus
    from annotator.gui.messages import Messages
    from annotator.gui.search_page import SearchPage
    from annotator.gui.tasks import Tasks
    from annotator.gui.wide_edits import WideEdits
    from annotator.workspace import Workspace

    Passages = Callable[[], list[Passage]]


class SearchDeeds(QObject):
    """Fills the menu of a page. `export_requested` carries ids, `deleted` those that are in the trash now.

    `listed_changed` comes when articles came back or tags changed.
    """

    export_requested = Signal(list)
    deleted = Signal(list)
    listed_changed = Signal()

    def __init__(
        self, page: SearchPage, workspace: Workspace, messages: Messages, tasks: Tasks, wide: WideEdits
    ) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = workspace
        self._messages = messages
        self._tasks = tasks
        self._wide = wide
        self.trash = Trashing(self, workspace, messages, tasks)
        self.trash.deleted.connect(self.deleted)
        self.trash.restored.connect(self.listed_changed)
        self.menu = QMenu(page)
        self.menu.aboutToShow.connect(self.fill)
        page.deeds.setMenu(self.menu)
        page.chosen_changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Says on the button how much is selected."""
        page = self._page
        passages, articles = len(page.chosen_passages), len(page.chosen_articles)
        text = self.tr("&With the selected")
        if passages:
            text = self.tr("&With the selected passages: {0}").format(f"{passages:,}")
        elif articles:
            text = self.tr("&With the selected articles: {0}").format(f"{articles:,}")
        page.deeds.setText(text)
        page.deeds.setEnabled(not self._workspace.corpus.read_only)

    def fill(self) -> None:
        """Lists what can be done with the selected results, or with all of them."""
        self.menu.clear()
        passages, articles = self._page.chosen_passages, self._page.chosen_articles
        if passages:
            self._add_passages(self.menu, lambda: passages, is_known=True)
            self.menu.addSeparator()
        if articles:
            self._add_articles(articles)
        else:
            nothing = self.menu.addAction(self.tr("Nothing is selected; Ctrl+A selects what is listed"))
            nothing.setEnabled(False)
        if self._page.is_of_passages:
            self.menu.addSeparator()
            everywhere = self.menu.addMenu(self.tr("With all passages that the search finds"))
            self._add_passages(everywhere, lambda: [], is_known=False)
        self.menu.addSeparator()
        self.menu.addMenu(TrashMenu(self.trash, self._workspace, self.menu))

    def _add_passages(self, menu: QMenu, passages: Passages, *, is_known: bool) -> None:
        """Deeds for annotations, or for words of texts; all of them are looked up when it comes to it."""
        wanted = self._page.results.wanted
        listed = self._page.lines.lines
        are_annotations = bool(listed) and bool(listed[0].annotation_id)
        scheme = self._workspace.scheme

        def add(to: QMenu, text: str, said: str, changes: Callable[..., Mapping[int, Change]]) -> None:
            action = to.addAction(text)
            if is_known:
                action.triggered.connect(lambda: self._edit(said, lambda corpus: changes(corpus, passages())))
            elif wanted is not None:
                action.triggered.connect(lambda: self._edit_all(said, changes))

        if not are_annotations:
            labels = menu.addMenu(self.tr("Make entities"))
            for label in scheme.of(Layer.ENTITY):
                add(labels, plain(label.name), self.tr("Labelled {0}").format(label.name), _make(label.name))
            return
        add(menu, self.tr("Accept"), self.tr("Accepted"), _decide(Status.ACCEPTED))
        add(menu, self.tr("Reject"), self.tr("Rejected"), _decide(Status.REJECTED))
        for title, layer in ((self.tr("Label"), Layer.ENTITY), (self.tr("Kind of quote"), Layer.QUOTE)):
            labels = menu.addMenu(title)
            for label in scheme.of(layer):
                said = self.tr("Labelled {0}").format(label.name)
                add(labels, plain(label.name), said, _relabel(layer, label.name))
        types = menu.addMenu(self.tr("Event type"))
        for label in scheme.of(Layer.EVENT):
            said = self.tr("Event type {0}").format(label.name)
            add(types, plain(label.name), said, _event_type(label.name))
        add(menu, self.tr("Delete the annotations"), self.tr("Deleted"), _remove)

    def _edit(self, said: str, changes: Callable[[Corpus], Mapping[int, Change]]) -> None:
        self._wide.run(changes, said)

    def _edit_all(self, said: str, changes: Callable[..., Mapping[int, Change]]) -> None:
        """Looks all passages up, says how many there are, and goes on if that is wanted."""
        corpus, wanted = self._workspace.corpus, self._page.results.wanted
        assert wanted is not None, "there are results"

        def ask(found: list[Passage]) -> None:
            if len(found) > MOST_EDITED:
                text = self.tr(
                    "The search finds more than {0} passages; nothing was changed; narrow it down."
                )
                self._messages.warn(text.format(f"{MOST_EDITED:,}"))
                return
            number = len({passage.article_id for passage in found})
            question = self.tr("{0}: {1} passages in {2} articles?")
            text = question.format(said, f"{len(found):,}", f"{number:,}")
            if found and self._messages.confirm(text, self.tr("Go on")):
                self._wide.run(lambda corpus: changes(corpus, found), said)

        self._tasks.run(
            lambda task: everything(corpus, wanted, task),  # type: ignore[arg-type]
            ask,
            lambda error: self._messages.warn(str(error)),
        )

    # articles

    def _add_articles(self, ids: list[int]) -> None:
        number = f"{len(ids):,}"
        menu = self.menu
        tag, put = self.tr("Tag the articles ({0})…"), self.tr("Put the articles into a set ({0})…")
        menu.addAction(tag.format(number)).triggered.connect(partial(self._tag, ids, "tag"))
        menu.addAction(put.format(number)).triggered.connect(partial(self._tag, ids, "set"))
        export = menu.addAction(self.tr("Export the articles ({0})…").format(number))
        export.triggered.connect(lambda: self.export_requested.emit(ids))
        delete = menu.addAction(self.tr("Delete the articles ({0})").format(number))
        delete.triggered.connect(lambda: self.trash.delete(ids))

    def _tag(self, ids: list[int], kind: str, _checked: bool = False) -> None:
        title = self.tr("Tag") if kind == "tag" else self.tr("Set")
        with self._messages.attempt():
            tags = self._workspace.corpus.tags
            known = [tag.name for tag in tags.all(kind)]  # type: ignore[arg-type]
            name, is_wanted = QInputDialog.getItem(self._page, title, self.tr("Name"), known, -1)
            if not is_wanted:
                return
            changed = tags.add(name, ids, kind)  # type: ignore[arg-type]
            self.listed_changed.emit()
            text = self.tr("“{0}”: {1} articles.").format(name, f"{len(changed):,}")
            self._messages.tell(
                text, action=(self.tr("Undo"), lambda: self._untag(name, changed, kind)) if changed else None
            )

    def _untag(self, name: str, ids: list[int], kind: str) -> None:
        with self._messages.attempt():
            self._workspace.corpus.tags.remove(name, ids, kind)  # type: ignore[arg-type]
            self.listed_changed.emit()


def _decide(status: Status) -> Callable[[Corpus, list[Passage]], Mapping[int, Change]]:
    return lambda corpus, passages: corpus.search.selecting.decide(passages, status)


def _relabel(layer: Layer, label: str) -> Callable[[Corpus, list[Passage]], Mapping[int, Change]]:
    return lambda corpus, passages: corpus.search.selecting.relabel(passages, layer, label)


def _event_type(code: str) -> Callable[[Corpus, list[Passage]], Mapping[int, Change]]:
    return lambda corpus, passages: corpus.search.selecting.set_event_type(passages, code)


def _make(label: str) -> Callable[[Corpus, list[Passage]], Mapping[int, Change]]:
    return lambda corpus, passages: corpus.operations.decide(entity_of(label), spans_of(passages))


def _remove(corpus: Corpus, passages: list[Passage]) -> Mapping[int, Change]:
    return corpus.search.selecting.remove(passages)
