"""The article that is being adjudicated: who says what, what was chosen, and the choices as edits."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core import edits
from annotator.core.adjudication import Adjudication, unsettled
from annotator.core.annotation import ArticleLabels
from annotator.core.disagreements import compare
from annotator.corpus.version_rows import VersionKind
from annotator.gui.side_names import side_name
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.annotation import Article, Change
    from annotator.core.disagreements import Comparison
    from annotator.corpus import Corpus
    from annotator.corpus.versions import Comparable, Side


class AdjudicationDesk(QObject):
    """Edits go to the adjudicated version, never to those that are compared; undo and redo are its own.

    `changed` comes after every edit. Each edit raises `StorageError` as those of the `Workspace`.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._main = workspace
        self._own = Workspace(workspace.scheme, workspace.corpus)
        self._own.on_changed(lambda _change: self._on_changed())
        self._empty: Article | None = None
        self.adjudication = Adjudication((), ())
        self.versions: list[Article] = []
        self.comparisons: list[Comparison] = []
        self.base_id = 0
        self.title = ""

    @property
    def corpus(self) -> Corpus:
        """The corpus that was in use when the desk was made."""
        return self._own.corpus

    @property
    def article(self) -> Article:
        """The adjudicated version; without annotations before the first choice."""
        if self._own.has_article:
            return self._own.article
        assert self._empty is not None
        return self._empty

    def open(self, found: Comparable, sides: Sequence[Side]) -> None:
        """Reads the versions of an article, and what was chosen so far."""
        here = [side for side in sides if side in found.rows]
        self.versions = [self.corpus.versions.load(found.rows[side]) for side in here]
        keys = tuple(f"{side.kind}:{side.person}" for side in here)
        self.adjudication = Adjudication(keys, tuple(map(side_name, here)))
        self.comparisons = compare(self.versions)
        self.base_id, self.title = found.base_id, found.title
        none: MappingProxyType[str, object] = MappingProxyType({})
        self._empty = replace(self.versions[0], annotations=none, labels=ArticleLabels())  # type: ignore[arg-type]
        versions = self.corpus.versions.of(found.base_id)
        made = next((v.id for v in versions if v.side.kind == VersionKind.ADJUDICATED.value), None)
        if made is None:
            self._own.close_article()
        else:
            self._own.open_article(made)

    @property
    def open_count(self) -> int:
        """How many disagreements nobody has decided yet."""
        return len(unsettled(self.adjudication, self.comparisons, self.article))

    @property
    def agreed_left(self) -> int:
        """On how many things all agree that were not taken over yet."""
        return sum(not (found.kinds or self.is_settled(found)) for found in self.comparisons)

    def is_settled(self, comparison: Comparison) -> bool:
        """True if a choice was made."""
        return self.adjudication.is_settled(comparison, self.article)

    def take(self, comparison: Comparison, side: int) -> None:
        """That side is right."""
        self._do(lambda article: self.adjudication.take(article, comparison, side))

    def take_none(self, comparison: Comparison) -> None:
        """Nobody is right."""
        self._do(lambda article: self.adjudication.take_none(article, comparison))

    def relabel(self, comparison: Comparison, label: str) -> None:
        """Another label; raises `UnknownLabelError` for one that its layer does not have."""
        scheme = self._main.scheme
        self._do(lambda article: self.adjudication.relabel(article, comparison, label, scheme=scheme))

    def take_agreed(self) -> int:
        """Takes all that everybody agrees on; how many annotations these were."""
        change = self.adjudication.take_agreed(self.article, self.comparisons)
        if change is None:
            return 0
        self._do(lambda _article: change)
        return len(change.added)

    def finish(self) -> None:
        """Marks the adjudicated version as done."""
        self._do(lambda article: edits.set_done(article, True))

    def undo(self) -> str | None:
        """Takes the newest choice back; its title, None if there is none."""
        return self._own.undo() if self._own.has_article else None

    def redo(self) -> str | None:
        """Makes the choice again; its title, None if there is none."""
        return self._own.redo() if self._own.has_article else None

    def _do(self, change: Callable[[Article], Change]) -> None:
        if not self._own.has_article:
            row = self.corpus.versions.make(self.base_id, VersionKind.ADJUDICATED, "")
            self._own.open_article(row)
        self._own.do(change(self._own.article))

    def _on_changed(self) -> None:
        self.changed.emit()
        if self._main.has_article and self._own.has_article and self._main.article.id == self._own.article.id:
            self._main.reload("")
