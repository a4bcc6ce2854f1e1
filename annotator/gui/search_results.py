"""Reads the results of a search page by page, off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.concordance import Sort
from annotator.corpus.concordance import compiled

if TYPE_CHECKING:
    from annotator.core.concordance import Passage
    from annotator.core.errors import UserError
    from annotator.core.query import Query
    from annotator.corpus import Corpus
    from annotator.corpus.search import Count, Found
    from annotator.gui.tasks import Task, Tasks

FIRST, NEXT = 60, 400
"""Results that are read at once: as many as a window shows, then more."""

MOST_SORTED = 20_000
"""Lines that are sorted by their words; the first ones, in the order of the articles."""

MOST_EDITED = 200_000
"""Passages of one edit: all of them are in memory."""

_COUNTED = 1000


@dataclass(frozen=True)
class Wanted:
    """What is looked for: articles or passages, by a query, or the matches of an `expression` in texts."""

    query: Query
    passages: bool = False
    expression: str = ""
    match_case: bool = False
    sort: Sort = Sort.ARTICLE


class SearchResults(QObject):
    """Signals: `articles_read` and `passages_read` carry a list and whether that is all; `counted` a `Count`.

    `began` comes before the first of them, `failed` carries the sentence.
    """

    began = Signal(object)
    articles_read = Signal(list, bool)
    passages_read = Signal(list, bool)
    counted = Signal(object)
    failed = Signal(str)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._corpus: Corpus | None = None
        self._task: Task[object] | None = None
        self.wanted: Wanted | None = None
        self._known = 0
        self._last: Passage | None = None

    @property
    def is_busy(self) -> bool:
        """True while something is being read."""
        return self._task is not None

    def start(self, corpus: Corpus, wanted: Wanted) -> None:
        """Looks for something else; what is still being read is dropped."""
        self.stop()
        self._corpus, self.wanted, self._known, self._last = corpus, wanted, 0, None
        self.began.emit(wanted)
        if not wanted.passages and not wanted.expression:
            self._count(corpus, wanted)
        self._read(FIRST)

    def stop(self) -> None:
        """Nobody waits for the rest any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def more(self) -> None:
        """Reads the next ones, unless they are being read."""
        if self._task is None and self.wanted is not None:
            self._read(NEXT)

    def _count(self, corpus: Corpus, wanted: Wanted) -> None:
        def take(count: Count) -> None:
            if self.wanted is wanted:
                self.counted.emit(count)

        self._tasks.run(lambda _task: corpus.search.count(wanted.query, _COUNTED), take, self._refuse)

    def _read(self, number: int) -> None:
        corpus, wanted = self._corpus, self.wanted
        assert corpus is not None, "a search was started"
        assert wanted is not None, "a search was started"
        known, last = self._known, self._last
        is_of_passages = wanted.passages or bool(wanted.expression)

        def work(task: Task[object]) -> object:
            if task.cancelled:
                return []
            if is_of_passages:
                return _lines(corpus, wanted, last, number, task)
            ids = corpus.search.article_ids(wanted.query, offset=known, limit=number)
            return corpus.search.articles(ids)

        def take(found: object) -> None:
            if self._task is task and isinstance(found, list):
                self._task = None
                self._take(found, number, is_of_passages)

        def refuse(error: UserError) -> None:
            if self._task is task:
                self._task = None
                self._refuse(error)

        task = self._tasks.run(work, take, refuse)
        self._task = task

    def _take(self, found: list[Found] | list[Passage], number: int, is_of_passages: bool) -> None:
        self._known += len(found)
        is_all = len(found) < number
        if not is_of_passages:
            self.articles_read.emit(found, is_all)
            return
        self._last = found[-1] if found else self._last  # type: ignore[assignment]
        self.passages_read.emit(found, is_all)
        assert self.wanted is not None
        if self.wanted.sort is not Sort.ARTICLE and not is_all and self._known < MOST_SORTED:
            self._read(NEXT)

    def _refuse(self, error: UserError) -> None:
        self.failed.emit(str(error))


def _lines(
    corpus: Corpus, wanted: Wanted, last: Passage | None, number: int, task: Task[object]
) -> list[Passage]:
    after = last.key if last is not None else None
    if not wanted.expression:
        return corpus.search.concordance.lines(wanted.query, after, number)
    expression = compiled(wanted.expression, match_case=wanted.match_case)
    return corpus.search.concordance.matching(
        wanted.query, expression, after, number, lambda: not task.cancelled
    )


def everything(corpus: Corpus, wanted: Wanted, task: Task[object]) -> list[Passage]:
    """All passages that are meant, for an edit of them; one more than `MOST_EDITED` if there are too many."""
    return _lines(corpus, wanted, None, MOST_EDITED + 1, task)
