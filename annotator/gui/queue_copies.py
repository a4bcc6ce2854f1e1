"""The copies of the open article: open one, or carry the decisions over to them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from annotator.core.edits import words_of
from annotator.gui.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from annotator.core.annotation import Article, Change
    from annotator.corpus import Corpus
    from annotator.corpus.stories import Copy
    from annotator.gui.main_window import MainWindow


class Copies(QObject):
    """Asks what to do, does it, and lists what found no place."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._unplaced: list[str] = []
        window.pages.wide.saved.connect(lambda _saved: self._show_unplaced())

    def ask(self) -> None:
        """Lists the copies of the open article and what can be done with them."""
        window = self._window
        with window.messages.attempt():
            article = window.workspace.article
            copies = window.workspace.corpus.stories.copies_of(article.id)
            if not copies:
                window.messages.tell(
                    self.tr("No other article of the corpus is nearly the same as this one.")
                )
                return
            title = self.tr("Copies of this article: {0}").format(len(copies))
            window.picker.ask(title, self._choices(article, copies), lambda do: do())

    def _choices(self, article: Article, copies: Sequence[Copy]) -> list[Choice[Callable[[], object]]]:
        """What changes nothing but this article comes first, what changes the copies last."""
        others = [(article.id, copy.id) for copy in copies]
        carry: list[Choice[Callable[[], object]]] = [
            Choice(
                self.tr("Carry the decisions over to all of them"),
                partial(self._carry, others, as_suggestions=False),
                self.tr("Accepted and rejected as here, where the words are the same"),
            ),
            Choice(
                self.tr("Carry them over as suggestions"),
                partial(self._carry, others, as_suggestions=True),
                self.tr("To be looked at in each copy"),
            ),
        ]
        similar = self.tr("{0} % the same")
        opened: list[Choice[Callable[[], object]]] = [
            Choice(
                self.tr("Open “{0}”").format(copy.title or copy.source_name),
                partial(self._window.open_article, copy.id),
                " · ".join(
                    filter(None, (copy.outlet, copy.published, similar.format(round(100 * copy.similarity))))
                ),
            )
            for copy in copies
        ]
        return [*self._taken(article, copies), *opened, *carry]

    def _taken(self, article: Article, copies: Sequence[Copy]) -> list[Choice[Callable[[], object]]]:
        """A choice for each copy in which something is decided."""
        choices: list[Choice[Callable[[], object]]] = []
        for copy in copies:
            item = self._window.workspace.corpus.queue_item(copy.id)
            decided = item.accepted + item.rejected
            if decided:
                about = self.tr("{0} decisions, accepted and rejected as there").format(f"{decided:,}")
                text = self.tr("Take the decisions from “{0}”").format(copy.title or copy.source_name)
                take = partial(self._carry, [(copy.id, article.id)], as_suggestions=False)
                choices.append(Choice(text, take, about))
        return choices

    def _carry(self, pairs: Sequence[tuple[int, int]], *, as_suggestions: bool) -> None:
        """The decisions of each pair's first article go over to the second."""
        from annotator.core.carrying import carry_over  # late: the window need not wait for it

        self._unplaced = []

        def changes_of(corpus: Corpus) -> Mapping[int, Change]:
            changes = {}
            for source_id, target_id in pairs:
                source, target = corpus.load(source_id), corpus.load(target_id)
                carried = carry_over(source, target, as_suggestions=as_suggestions)
                if carried.change is not None:
                    changes[target_id] = carried.change
                name = target.metadata.title or target.source.name
                self._unplaced += [f"{name}: {words_of(source, a)} ({a.label})" for a in carried.unplaced]
            return changes

        self._window.pages.wide.run(changes_of, self.tr("Decisions carried over"))

    def _show_unplaced(self) -> None:
        found, self._unplaced = self._unplaced, []
        if found:
            UnplacedList(found, self._window).open()


class UnplacedList(QDialog):
    """The decisions whose words a copy does not have."""

    def __init__(self, lines: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What found no place"))
        about = QLabel(
            self.tr("These words do not stand in the copy at that place; nothing was set for them.")
        )
        about.setProperty("quiet", True)
        about.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.addItems(list(lines))
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (about, self.list, buttons):
            column.addWidget(widget)
        self.resize(520, 320)
