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

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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
        """Works in another corpus; the old one is closed."""
        old, self._corpus = self._corpus, corpus
        if old is not None:
            old.close()
        self.close_article()

    def open_article(self, article_id: int) -> Article:
        """Puts an article of the corpus on the desk."""
        article = self.corpus.load(article_id)
        self._reconciler = self._names = self._titles = None
        self._article = article
        for listener in self._opened:
            listener(article)
        return article

    def close_article(self) -> None:
        """Clears the desk."""
        self._article = self._names = self._reconciler = self._titles = None
        for listener in self._opened:
            listener(None)

    def remove_article(self) -> None:
        """Takes the open article out of the corpus for good, and off the desk.

        Raises:
            StorageError: it could not be removed; it stays.
        """
        self._require_writable()
        self.corpus.delete(self.article.id)
        self.close_article()

    def do(self, change: Change | None) -> None:
        """Saves and applies an edit; None (nothing to do) and one that changes nothing are ignored.

        Raises:
            StorageError: it could not be saved; nothing has changed.
        """
        if change is None or change.before == change.after:
            return
        self._require_writable()
        self.corpus.save(self.article.id, change)
        self._titles = change.title, None
        self._apply(change)

    def undo(self) -> str | None:
        """Takes the newest edit of this article back; its title, None when there is none."""
        self._require_writable()
        return self._apply_if(self.corpus.undo(self.article.id))

    def redo(self) -> str | None:
        """Does the edit again that was undone last; its title, None when there is none."""
        self._require_writable()
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
        """A detection run begins for the open article."""
        self._reconciler = Reconciler(self.article.annotations)

    def take_suggestions(self, batch: Sequence[Annotation]) -> None:
        """Stores what is new in a batch of the run; not an undo step.

        Raises:
            StorageError: it could not be saved; the run has ended.
        """
        if self._reconciler is None:
            return
        result = self._reconciler.take(batch)
        self._store_suggestions(result.removed, result.added)

    def finish_suggestions(self, model: str, guesses: tuple[Guess, ...] = ()) -> bool:
        """The run is complete: suggestions that it did not make again go; False if it had ended before.

        `guesses` are about the article as a whole and replace older ones.

        Raises:
            StorageError: it could not be saved; the run has ended, incomplete.
        """
        if self._reconciler is None:
            return False
        stale = self._reconciler.stale(self.article.annotations)
        self._store_suggestions(stale, (), model, guesses)
        self._reconciler = None
        return True

    def end_suggestions(self) -> None:
        """The run was stopped or has failed: what came so far stays, and older suggestions too."""
        self._reconciler = None

    def remember_position(self, position: int) -> None:
        """Where the window stands in the text (code point), for the next opening."""
        if self._article is not None and not self.corpus.read_only:
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
        self._require_writable()
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

    def _require_writable(self) -> None:
        if self.corpus.read_only:
            raise StorageError(f"Nothing was changed. {self.corpus.read_only_reason}")

    def _apply_if(self, change: Change | None) -> str | None:
        self._titles = None
        if change is None:
            return None
        self._apply(change)
        return change.title

    def _apply(self, change: Change) -> None:
        self._article = self.article.with_change(change)
        if self._names is not None:
            self._names.apply_change(change, self._article)
        if self._reconciler is not None and change.title != SUGGESTIONS:
            self._reconciler.decided(change)
        for listener in self._changed:
            listener(change)
