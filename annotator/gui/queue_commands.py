"""What can be done to the open article in the queue: flag, tags, persons, copies, criteria of done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.picker import Choice
from annotator.gui.queue_copies import Copies
from annotator.gui.queue_criteria import DoneCriteria

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Article
    from annotator.corpus.tags import Tags
    from annotator.gui.main_window import MainWindow
    from annotator.gui.queue_shares import SharesDialog
    from annotator.gui.tags_page import TagsPage
    from annotator.gui.tasks import Task, Tasks


class QueueCommands(QObject):
    """Changes what the queue shows of an article; none of it is an edit of its annotations."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self.criteria = DoneCriteria(window)
        self.copies = Copies(window)
        self._told = 0, ""  # the article that the newest sentence is about
        window.signals.opened.connect(self._on_opened)
        menus = window.queue.menus
        menus.tags_requested.connect(self.open_tags)
        menus.shares_requested.connect(self.open_shares)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "flag": self.flag,
            "tag_article": self.ask_tag,
            "tags": self.open_tags,
            "assign": self.ask_persons,
            "share_out": self.open_shares,
            "copies": self.copies.ask,
            "done_criteria": self.criteria.open,
        }

    def flag(self) -> None:
        """Marks the article as one to come back to, or takes the mark away."""
        window = self._window
        with window.messages.attempt():
            window.workspace.everywhere.require_writable()
            article_id, corpus = window.workspace.article.id, window.workspace.corpus
            flagged = not corpus.queue_item(article_id).flagged
            corpus.queues.flag(article_id, flagged)
            said = self.tr("Flagged. “Flagged” above the queue shows these articles.")
            self._tell(article_id, said if flagged else self.tr("No longer flagged."))
            self._show(article_id)

    def ask_tag(self) -> None:
        """Lets the user give the article a tag or put it into a set, or take it out again."""
        window = self._window
        with window.messages.attempt():
            window.workspace.everywhere.require_writable()
            corpus, article_id = window.workspace.corpus, window.workspace.article.id
            own = {tag.id for tag in corpus.tags.of_article(article_id)}
            choices = [
                Choice(
                    tag.name,
                    (tag.name, tag.kind, tag.id in own),
                    self._about(tag.kind, tag.articles, has_it=tag.id in own),
                )
                for tag in sorted(corpus.tags.all(), key=lambda tag: tag.id not in own)
            ]
            window.picker.ask(
                self.tr("Tag or set of the article"),
                choices,
                lambda picked: self._switch_tag(article_id, *picked),
                free=lambda name: Choice(name, (name, "tag", False), self.tr("A new tag")),
            )

    def _about(self, kind: str, articles: int, *, has_it: bool) -> str:
        kinds = {"tag": self.tr("Tag"), "set": self.tr("Set")}
        count = self.tr("{0} articles").format(f"{articles:,}")
        mark = self.tr("the article has it; pick to take it away") if has_it else ""
        return " · ".join(filter(None, (kinds[kind], count, mark)))

    def _switch_tag(self, article_id: int, name: str, kind: str, has_it: bool) -> None:
        window = self._window
        with window.messages.attempt():
            tags = window.workspace.corpus.tags
            change = tags.remove if has_it else tags.add
            change(name, [article_id], kind)  # type: ignore[arg-type]
            given = self.tr("In the set “{0}” now.") if kind == "set" else self.tr("Tagged “{0}”.")
            said = self.tr("“{0}” taken away.") if has_it else given
            back = partial(self._switch_tag, article_id, name, kind, not has_it)
            self._tell(article_id, said.format(name), back)
            self._show(article_id)

    def ask_persons(self) -> None:
        """Lets the user assign the article to a person, or take it from one."""
        window = self._window
        with window.messages.attempt():
            window.workspace.everywhere.require_writable()
            corpus, article_id = window.workspace.corpus, window.workspace.article.id
            own = corpus.assignments.of_article(article_id)
            known = corpus.assignments.persons()
            names = dict.fromkeys((*own, corpus.person, *known))
            has_it = self.tr("has the article; pick to take it away")
            count = self.tr("{0} articles")
            choices = [
                Choice(name, name, has_it if name in own else count.format(f"{known.get(name, 0):,}"))
                for name in names
            ]
            window.picker.ask(
                self.tr("Who has to do the article"),
                choices,
                partial(self._switch_person, article_id),
                free=lambda name: Choice(name, name, self.tr("Somebody new")),
            )

    def _switch_person(self, article_id: int, person: str) -> None:
        window = self._window
        with window.messages.attempt():
            assignments = window.workspace.corpus.assignments
            before = assignments.of_article(article_id)
            has_it = person in before
            after = [name for name in before if name != person] if has_it else [*before, person]
            assignments.set(article_id, after)
            said = self.tr("{0} need not do it any more.") if has_it else self.tr("Assigned to {0}.")
            back = partial(self._switch_person, article_id, person)
            self._tell(article_id, said.format(person), back)

    def open_tags(self) -> TagsPage:
        """Opens the page of tags and sets beside the window, or brings it to the front."""
        from annotator.gui.tags_page import TagsPage  # late: the window need not wait for it

        window = self._window
        page = window.findChild(TagsPage)
        if page is None:
            page = TagsPage(window, window.workspace, window.messages)
            page.changed.connect(window.show_queue)
            page.set_requested.connect(self._make_set)
            window.appearance.follow(page.set_theme)
        page.refresh()
        page.show()
        page.activateWindow()
        return page

    def _make_set(self, name: str) -> None:
        """A set of all that the queue shows, in its order; worked out off the window's thread."""
        window = self._window
        corpus, view = window.workspace.corpus, window.queue.view

        def work(_task: Task[tuple[list[int], bool]]) -> tuple[list[int], bool]:
            was_there = any(tag.name == " ".join(name.split()) for tag in corpus.tags.all("set"))
            return corpus.tags.add(name, corpus.queues.ids(view), "set"), was_there

        def tell(made: tuple[list[int], bool]) -> None:
            ids, was_there = made
            text = self.tr("New in the set “{0}”: {1} articles.").format(name, f"{len(ids):,}")
            back = partial(self._take_from_set, corpus.tags, name, ids, was_there=was_there)
            window.messages.tell(text, action=(self.tr("Undo"), back))
            window.show_queue()
            self.open_tags()

        self._tasks.run(work, tell, lambda error: window.messages.warn(str(error)))

    def _take_from_set(self, tags: Tags, name: str, ids: list[int], *, was_there: bool) -> None:
        """Takes back what a set got, of that corpus, if it is still open; one that was made for it goes."""
        window = self._window

        def work(_task: Task[None]) -> None:
            tags.remove(name, ids, "set")
            for tag in tags.all("set"):
                if not was_there and tag.articles == 0 and tag.name == " ".join(name.split()):
                    tags.delete(tag.id)

        def tell(_done: None) -> None:
            window.messages.tell(self.tr("Taken back."))
            window.show_queue()
            self.open_tags()

        with window.messages.attempt():
            window.workspace.everywhere.require_writable()
            self._tasks.run(work, tell, lambda error: window.messages.warn(str(error)))

    def open_shares(self) -> SharesDialog:
        """Opens the dialog that shares the articles of the queue out among persons."""
        from annotator.gui.queue_shares import SharesDialog  # late: the window need not wait for it

        window = self._window
        dialog = SharesDialog(
            window, window.workspace.corpus, window.queue.view, window.messages, self._tasks
        )
        dialog.shared.connect(window.show_queue)
        dialog.open()
        return dialog

    def _tell(self, article_id: int, text: str, back: Callable[[], None] | None = None) -> None:
        """A sentence about the open article, which goes with it; `back` takes back what was done."""
        action = None if back is None else (self.tr("Undo"), back)
        self._told = article_id, text
        self._window.messages.tell(text, action=action)

    def _on_opened(self, article: Article | None) -> None:
        about, text = self._told
        if article is None or article.id != about:
            self._window.messages.withdraw(text)

    def _show(self, article_id: int) -> None:
        """The row of the article as it is now."""
        self._window.queue.update_item(self._window.workspace.corpus.queue_item(article_id))
