"""Detection as the window sees it: start for the open article, take what comes, say how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.errors import UserError
from annotator.core.scheme_migration import conform_guesses, suggestions_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import Annotation, Article, Example, Guess
    from annotator.gui.article_view import ArticleView
    from annotator.gui.detector import Detector
    from annotator.gui.messages import Messages
    from annotator.gui.settings_store import SettingsStore
    from annotator.gui.status_line import StatusLine
    from annotator.workspace import Workspace


class Detection(QObject):
    """Between the worker process and the workspace."""

    def __init__(
        self,
        workspace: Workspace,
        detector: Detector,
        view: ArticleView,
        messages: Messages,
        status: StatusLine,
        store: SettingsStore,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._detector = detector
        self._view = view
        self._messages = messages
        self._status = status
        self._store = store
        detector.suggested.connect(self._on_suggested)
        detector.progressed.connect(self._on_progressed)
        detector.finished.connect(self._on_finished)
        detector.failed.connect(self._on_failed)

    def article_opened(self, article: Article | None) -> None:
        """Another article is on the desk: what runs for the old one is dropped, a new one is looked at."""
        self._detector.cancel()
        self._status.show_idle("")
        wanted = article is not None and article.detected_by is None and self._store.current.detect_on_open
        if wanted and not self._workspace.corpus.read_only:
            self.start()

    def start(self, *, trust: str = "") -> None:
        """Detects in the open article; what a person decided is left alone.

        The code in the pipeline's folder may run, now and later, while its digest is `trust`.
        """
        if not self._workspace.has_article:
            self._messages.tell(self.tr("No article is open; open a file or pick one from the queue first."))
            return
        if self._workspace.corpus.read_only:
            reason = self._workspace.corpus.read_only_reason
            self._messages.warn(self.tr("Nothing was changed. {0}").format(reason))
            return
        if self._is_blind:
            text = self.tr(
                "These are your annotations without suggestions; look for names and quotes yourself."
            )
            self._messages.tell(text)
            return
        with self._messages.attempt():
            examples = self._workspace.corpus.examples()
            self._workspace.begin_suggestions()
            self._ask(examples, trust=trust)

    @property
    def _is_blind(self) -> bool:
        """True for a version that is made without suggestions."""
        return self._workspace.article.detected_by == ""

    def _ask(self, examples: tuple[Example, ...], *, trust: str) -> None:
        self._status.show_work(self.tr("Detecting…"), 0, 0, can_stop=True)
        settings = self._store.current
        self._detector.detect(
            self._workspace.article,
            self._view.scrolling.visible_span(),
            settings.pipeline,
            indirect=settings.indirect,
            examples=examples,
            trust=trust,
        )

    def offer_again(self) -> None:
        """How detection works is set anew: offers it for the open article."""
        workspace = self._workspace
        if workspace.has_article and not workspace.corpus.read_only and not self._is_blind:
            text = self.tr("The new setting holds from the next detection on.")
            self._messages.tell(text, action=(self.tr("Detect again"), self.start))

    def stop(self) -> None:
        """Stops; what was found so far stays."""
        if self._detector.running:
            self._detector.cancel()
            self._workspace.end_suggestions()
            self._status.show_idle(self.tr("Detection stopped"))

    def _on_suggested(self, annotations: Sequence[Annotation]) -> None:
        try:
            self._workspace.take_suggestions(suggestions_for(self._workspace.scheme, annotations))
        except UserError as error:  # what was found cannot be stored, so looking on makes no sense
            self._detector.cancel()
            self._on_failed(str(error))

    def _on_progressed(self, done: int, total: int) -> None:
        self._status.show_work(self.tr("Detecting…"), done, total, can_stop=True)

    def _on_finished(self, model: str, guesses: tuple[Guess, ...]) -> None:
        try:
            known = conform_guesses(guesses, self._workspace.scheme)
            is_complete = self._workspace.finish_suggestions(model, known)
        except UserError as error:
            self._on_failed(str(error))
        else:
            self._status.show_idle(self.tr("Detected by {0}").format(model) if is_complete else "")

    def _on_failed(self, sentence: str, digest: str = "") -> None:
        self._workspace.end_suggestions()
        self._status.show_idle("")
        if digest:
            action = self.tr("Run it"), lambda: self.start(trust=digest)
        else:
            action = self.tr("Detect again"), self.start
        self._messages.warn(sentence, action=action)
