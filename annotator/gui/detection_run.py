"""Goes through articles, one after the other, with a worker of its own, and stores what it finds."""

from __future__ import annotations

import logging
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.annotation import Span
from annotator.core.errors import UserError
from annotator.core.scheme_migration import conform_guesses
from annotator.core.suggesting import reconcile_run
from annotator.gui.detector import Detector
from annotator.gui.sentences import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.annotation import Annotation, Article, Guess
    from annotator.corpus import Corpus
    from annotator.gui.settings_store import SettingsStore
    from annotator.workspace import Workspace

log = logging.getLogger(__name__)

_NOWHERE = Span(0, 0)  # no paragraph is in sight
_PAUSE = 200  # milliseconds between two looks whether the corpus is still being written by others
_IN_A_ROW = 5  # articles that fail one after the other: it is not the articles, and the run ends


class DetectionRun(QObject):
    """One pass over articles of a corpus; an article is stored whole or not at all.

    `progressed` carries how many articles are behind it and how many there are, `stored` an article's id,
    `met_open` says that the turn is that of the open article, which is not its business. `ended`: the last
    one is done; `broken` carries why the rest was left, and the digest of code to ask about, or "".
    """

    progressed = Signal(int, int)
    stored = Signal(int)
    met_open = Signal()
    ended = Signal()
    broken = Signal(str, str)

    def __init__(
        self, workspace: Workspace, store: SettingsStore, must_wait: Callable[[], bool], *, trust: str = ""
    ) -> None:
        """While `must_wait()` nothing is read or written; code with the digest `trust` may run.

        Raises:
            StorageError: the corpus cannot be read.
        """
        super().__init__()
        self.corpus: Corpus = workspace.corpus
        self.failed: list[str] = []  # names of articles
        self._workspace = workspace
        self._store = store
        self._must_wait = must_wait
        self._trust = trust
        self._examples = self.corpus.examples()
        self._waiting: deque[int] = deque()
        self._total = 0
        self._in_a_row = 0
        self._article: Article | None = None  # at work
        self._found: list[Annotation] = []  # in it so far
        self._outcome: tuple[str, tuple[Guess, ...]] | None = None  # model and guesses, at its end
        self._turn = QTimer(self, singleShot=True)  # so that keys and paint come in between
        self._turn.timeout.connect(self._go_on)
        self._detector = Detector()
        self._detector.setParent(self)
        self._detector.suggested.connect(self._on_suggested)
        self._detector.finished.connect(self._on_finished)
        self._detector.failed.connect(self._on_failed)

    def add(self, article_ids: Sequence[int]) -> int:
        """Puts articles at the end, those that are there already left out; how many are left now."""
        known = {*self._waiting, self._article.id if self._article is not None else 0}
        new = [article_id for article_id in article_ids if article_id not in known]
        self._waiting.extend(new)
        self._total += len(new)
        self._show_progress()
        if self._article is None and not self._turn.isActive():
            self._turn.start(0)
        return len(self._waiting)

    def close(self) -> None:
        """Ends the worker; what it has not stored is as it was, and nothing is told any more."""
        self.blockSignals(True)
        self._turn.stop()
        self._detector.close()
        self._waiting.clear()
        self.deleteLater()

    def _go_on(self) -> None:
        """Stores what was found in an article and turns to the next one."""
        if self._must_wait():
            self._turn.start(_PAUSE)
            return
        if self._article is not None and self._outcome is not None:
            self._save(self._article.id, *self._outcome)
            self._leave()
        self._show_progress()
        if self._in_a_row < _IN_A_ROW:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            self.ended.emit()
            return
        article = self._wanted(self._waiting.popleft())
        if article is not None:
            self._article, settings = article, self._store.current
            self._detector.detect(
                article,
                _NOWHERE,
                settings.pipeline,
                indirect=settings.indirect,
                examples=self._examples,
                trust=self._trust,
            )
        elif self._in_a_row < _IN_A_ROW:
            self._turn.start(0)

    def _wanted(self, article_id: int) -> Article | None:
        """The article, if it is still there, nothing was looked for in it and it is not the open one."""
        try:
            if not self.corpus.search.articles([article_id]):
                return None  # removed meanwhile
            article = self.corpus.load(article_id)
        except Exception as error:  # one damaged article must not cost the others
            self._pass_over(self.tr("article {0}").format(article_id), error)
            return None
        if article.detected_by is not None:
            return None
        if self._workspace.has_article and self._workspace.article.id == article_id:
            self.met_open.emit()
            return None
        return article

    def _save(self, article_id: int, model: str, guesses: tuple[Guess, ...]) -> None:
        article = self._wanted(article_id)  # anew: somebody may have decided in it
        if article is None:
            return
        scheme = self._workspace.scheme
        try:
            new = reconcile_run(article, self._found, self.corpus.rules.all(), scheme)
            known = conform_guesses(guesses, scheme)
            self.corpus.add_suggestions(article_id, new.removed, new.added, detected_by=model, guesses=known)
        except Exception as error:  # one article must not cost the others
            self._pass_over(_name(article), error)
            return
        self._in_a_row = 0
        self.stored.emit(article_id)

    def _leave(self) -> None:
        """The article at work is done with."""
        self._article = self._outcome = None
        self._found.clear()

    def _pass_over(self, name: str, error: object) -> None:
        log.warning("detection in %s: %r", name, error)
        self.failed.append(name)
        self._in_a_row += 1
        if self._in_a_row == _IN_A_ROW:
            text = self.tr("Several articles failed one after the other, so the rest was left. {0}")
            reason = translated(str(error)) if isinstance(error, str | UserError) else repr(error)
            self.broken.emit(text.format(reason), "")

    def _on_suggested(self, annotations: Sequence[Annotation]) -> None:
        self._found.extend(annotations)

    def _on_finished(self, model: str, guesses: tuple[Guess, ...]) -> None:
        self._outcome = model, guesses
        self._turn.start(0)

    def _on_failed(self, sentence: str, digest: str) -> None:
        if digest:
            self.broken.emit(sentence, digest)
        elif self._article is not None:
            name = _name(self._article)
            self._leave()
            self._pass_over(name, sentence)
            if self._in_a_row < _IN_A_ROW:
                self._turn.start(0)

    def _show_progress(self) -> None:
        at_work = self._article is not None
        self.progressed.emit(self._total - len(self._waiting) - at_work, self._total)


def _name(article: Article) -> str:
    return article.metadata.title or article.source.name
