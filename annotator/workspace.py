"""The open article and what can be done to it: do, undo, redo, take suggestions. No Qt.

Order of every edit: the corpus first, then memory, then the listeners. If the corpus refuses, an error is
raised and memory is as it was.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Article, Change
from annotator.core.errors import StorageError, UserError
from annotator.core.names import Names
from annotator.core.reconcile import Reconciler
from annotator.core.rules import Follower, rules_for

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from annotator.core.annotation import Annotation, Guess
    from annotator.core.scheme import Scheme
    from annotator.corpus import Corpus

SUGGESTIONS = "Suggestions"  # title of the change that tells the views of new suggestions


class Workspace:
    """The article on the desk.

    Listeners get the `Change` after it is saved and applied; `opened` listeners get the new article.
    """

    def __init__(self, scheme: Scheme, corpus: Corpus | None = None) -> None:
        self.scheme = scheme
        self._corpus = corpus
        self._article: Article | None = None
        self._names: Names | None = None
        self._reconciler: Reconciler | None = None
        self._follower: Follower | None = None  # as long as there is a reconciler
        self.everywhere = Everywhere(self)
        self._titles: tuple[str | None, str | None] | None = None  # of undo and redo, while they are known
        self._changed: list[Callable[[Change], None]] = []
        self._opened: list[Callable[[Article | None], None]] = []

    @property
    def corpus(self) -> Corpus:
        """The corpus in use.

        Raises:
            UserError: none is open yet.
        """
        if self._corpus is None:
            raise UserError("No corpus is open yet; nothing was changed; wait a moment or open one.")
        return self._corpus

    @property
    def article(self) -> Article:
        """The open article.

        Raises:
            UserError: none is open.
        """
        if self._article is None:
            raise UserError("No article is open; open a file or pick one from the queue first.")
        return self._article

    @property
    def names(self) -> Names:
        """The names in the open article; raises as `article`."""
        if self._names is None:
            self._names = Names(self.article)
        return self._names

    @property
    def has_article(self) -> bool:
        """True if an article is open."""
        return self._article is not None

    def on_changed(self, listener: Callable[[Change], None]) -> None:
        """Calls `listener` after every change, undo and redo included."""
        self._changed.append(listener)

    def on_opened(self, listener: Callable[[Article | None], None]) -> None:
        """Calls `listener` after another article was opened (None: closed)."""
        self._opened.append(listener)

    def use(self, corpus: Corpus) -> None:
        """Works in another corpus; the old one is closed.

        Raises:
            StorageError: an edit of several articles is being saved in the old one.
        """
        self.everywhere.require_idle()
        old, self._corpus = self._corpus, corpus
        if old is not None:
            old.close()
        self.close_article()

    def open_article(self, article_id: int) -> Article:
        """Puts an article of the corpus on the desk."""
        article = self.corpus.load(article_id)
        self.everywhere.forget_waiting()
        self._reconciler = self._names = self._titles = None
        self._article = article
        for listener in self._opened:
            listener(article)
        return article

    def close_article(self) -> None:
        """Clears the desk."""
        self.everywhere.forget_waiting()
        self._article = self._names = self._reconciler = self._titles = None
        for listener in self._opened:
            listener(None)

    def remove_article(self) -> str:
        """Takes the open article into the trash and off the desk; returns the batch that restores it.

        Raises:
            StorageError: it could not be removed; it stays.
        """
        self.everywhere.require_writable()
        batch = self.corpus.search.trash.delete([self.article.id])
        self.close_article()
        return batch

    def do(self, change: Change | None) -> None:
        """Saves and applies an edit; None (nothing to do) and one that changes nothing are ignored.

        Raises:
            StorageError: it could not be saved; nothing has changed.
        """
        if change is None or change.before == change.after:
            return
        self.everywhere.require_writable()
        self.corpus.save(self.article.id, change)
        self._titles = change.title, None
        self._apply(change)

    def undo(self) -> str | None:
        """Takes the newest edit of this article back; its title, None when there is none."""
        self.everywhere.require_writable()
        return self._apply_if(self.corpus.undo(self.article.id))

    def redo(self) -> str | None:
        """Does the edit again that was undone last; its title, None when there is none."""
        self.everywhere.require_writable()
        return self._apply_if(self.corpus.redo(self.article.id))

    @property
    def undo_title(self) -> str | None:
        """What undo would take back."""
        return self._step_titles()[0]

    @property
    def redo_title(self) -> str | None:
        """What redo would do again."""
        return self._step_titles()[1]

    def _step_titles(self) -> tuple[str | None, str | None]:
        if self._titles is None and self._article is not None:
            number = self._article.id
            self._titles = self.corpus.undo_title(number), self.corpus.redo_title(number)
        return self._titles or (None, None)

    def begin_suggestions(self) -> None:
        """A detection run begins for the open article; its suggestions will follow the remembered rules.

        Raises:
            StorageError: the rules cannot be read.
        """
        article = self.article
        rules = rules_for(self.scheme, self.corpus.rules.all())
        self._follower = Follower(rules, article.text, article.detected_text_blocks())
        self._reconciler = Reconciler(article.annotations)

    def take_suggestions(self, batch: Sequence[Annotation]) -> None:
        """Stores what is new in a batch of the run; not an undo step.

        Raises:
            StorageError: it could not be saved; the run has ended.
        """
        run = self._reconciler
        if run is None or self._follower is None:
            return
        if self.everywhere.postpone(
            lambda: self.take_suggestions(batch) if self._reconciler is run else None
        ):
            return
        result = run.take(self._follower.take(batch))
        self._store_suggestions(result.removed, result.added)

    def finish_suggestions(self, model: str, guesses: tuple[Guess, ...] = ()) -> bool:
        """The run is complete: suggestions that it did not make again go; False if it had ended before.

        `guesses` are about the article as a whole and replace older ones.

        Raises:
            StorageError: it could not be saved; the run has ended, incomplete.
        """
        run = self._reconciler
        if run is None or self._follower is None:
            return False
        if self.everywhere.postpone(
            lambda: self.finish_suggestions(model, guesses) if self._reconciler is run else None
        ):
            return True
        last = run.take(self._follower.rest())
        stale = run.stale(self.article.annotations)
        self._store_suggestions((*last.removed, *stale), last.added, model, guesses)
        self._reconciler = None
        return True

    def end_suggestions(self) -> None:
        """The run was stopped or has failed: what came so far stays, and older suggestions too."""
        self.everywhere.forget_waiting()
        self._reconciler = None

    def remember_position(self, position: int) -> None:
        """Where the window stands in the text (code point), for the next opening."""
        if self._article is not None and not self.corpus.read_only and not self.everywhere.is_busy:
            self.corpus.remember_position(self._article.id, position)

    def _store_suggestions(
        self,
        removed: tuple[str, ...],
        added: tuple[Annotation, ...],
        model: str | None = None,
        guesses: tuple[Guess, ...] | None = None,
    ) -> None:
        if not removed and not added and model is None:
            return
        self.everywhere.require_writable()
        article = self.article
        try:
            self.corpus.add_suggestions(article.id, removed, added, detected_by=model, guesses=guesses)
        except Exception:
            self._reconciler = None  # an article that lacks a batch must not count as detected
            raise
        before = tuple(article.annotations[i] for i in removed if i in article.annotations)
        if model is not None:
            self._article = replace(article, detected_by=model, guesses=guesses or ())
        self._apply(Change(SUGGESTIONS, before, added))

    def reload(self, operation: str, title: str | None = None) -> None:
        """What the corpus has of the open article after an operation; listeners are told what has changed.

        Without a `title` the change has that of the newest one in the article.

        Raises:
            StorageError: it cannot be read.
        """
        if self._article is None:
            return
        self._titles = None
        old, new = self._article, self.corpus.load(self._article.id)
        before = [a for i, a in old.annotations.items() if new.annotations.get(i) != a]
        after = [a for i, a in new.annotations.items() if old.annotations.get(i) != a]
        labels = () if old.labels == new.labels else ((old.labels,), (new.labels,))
        if before or after or labels:
            had, has = labels or ((), ())
            title = title or self.undo_title or ""
            self._apply(Change(title, (*before, *had), (*after, *has), operation))

    def _apply_if(self, change: Change | None) -> str | None:
        self._titles = None
        if change is None:
            return None
        if change.operation is not None:  # the scheme may be another one, and the guesses in its names
            self._article = replace(self.article, guesses=self.corpus.load(self.article.id).guesses)
        self._apply(change)
        if change.operation is not None:
            self.everywhere.tell(self.corpus.operations.articles_of(change.operation))
        return change.title

    def _apply(self, change: Change) -> None:
        self._article = self.article.with_change(change)
        if self._names is not None:
            self._names.apply_change(change, self._article)
        if self._reconciler is not None and change.title != SUGGESTIONS:
            self._reconciler.decided(change)
        for listener in self._changed:
            listener(change)


class Everywhere:
    """Edits of several articles at once, the open one among them or not; `workspace.everywhere`.

    `do` saves one at once. One that takes long is saved on another thread, between `begin` and `end`: until
    then the articles cannot be edited, and suggestions wait.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._waiting: list[Callable[[], object]] | None = None
        self._done: list[Callable[[list[int]], None]] = []

    @property
    def is_busy(self) -> bool:
        """True between `begin` and `end`."""
        return self._waiting is not None

    def on_done(self, listener: Callable[[list[int]], None]) -> None:
        """Calls `listener` with the ids of the articles after each edit, its undo and its redo."""
        self._done.append(listener)

    def do(self, changes: Mapping[int, Change]) -> str | None:
        """Saves the change of each article (by id) as one step of undo; its id, None for no changes.

        Raises:
            StorageError: it could not be saved; nothing has changed.
        """
        self.begin()
        operation = None
        try:
            operation = self._workspace.corpus.operations.save(changes)
        finally:
            self.end(operation)
        return operation

    def undo(self, operation: str) -> tuple[int, int]:
        """Takes one of these edits back, whichever article is open; what was decided since stays.

        In how many articles it was taken back, and in how many it stays.

        Raises:
            StorageError: it could not be saved; nothing has changed.
        """
        self.require_writable()
        counts = self._workspace.corpus.operations.undo(operation)
        self._workspace.reload(operation, "Undo in several articles")
        self.tell(self._workspace.corpus.operations.articles_of(operation))
        return counts

    def begin(self) -> None:
        """An edit is about to be saved on another thread; `end` must follow.

        Raises:
            StorageError: nothing can be saved now.
        """
        self.require_writable()
        self._waiting = []

    def end(self, operation: str | None) -> None:
        """The edit is saved, or (None) nothing was; memory and listeners follow, then what has waited.

        Raises:
            StorageError: the article cannot be read, or the suggestions cannot be saved; a detection run has
                ended, incomplete.
        """
        waiting, self._waiting = self._waiting or [], None
        try:
            if operation is not None:
                self._workspace.reload(operation)
                self.tell(self._workspace.corpus.operations.articles_of(operation))
        except Exception:
            self._workspace.end_suggestions()  # what has waited is lost
            raise
        for call in waiting:
            call()

    def tell(self, article_ids: list[int]) -> None:
        """Tells the listeners that these articles have changed."""
        for listener in self._done:
            listener(article_ids)

    def postpone(self, call: Callable[[], object]) -> bool:
        """Calls it after `end`, when its run may have ended; False, and nothing, if no edit is under way."""
        if self._waiting is None:
            return False
        self._waiting.append(call)
        return True

    def forget_waiting(self) -> None:
        """What waits belongs to a run that has ended."""
        if self._waiting:
            self._waiting.clear()

    def require_writable(self) -> None:
        """Refuses an edit.

        Raises:
            StorageError: the corpus can only be read, or is being edited as a whole.
        """
        corpus = self._workspace.corpus
        if corpus.read_only:
            raise StorageError(f"Nothing was changed. {corpus.read_only_reason}")
        self.require_idle()

    def require_idle(self) -> None:
        """Refuses what cannot go on beside an edit of many articles.

        Raises:
            StorageError: one is under way.
        """
        if self.is_busy:
            raise StorageError(
                "An edit of many articles is being saved; nothing else was changed; try again in a moment."
            )
