"""Adjudication: the versions beside each other, one disagreement after the other, one key a choice."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from annotator.core.annotation import Annotation, Status
from annotator.gui.adjudication import AdjudicationDesk
from annotator.gui.adjudication_choices import ChoiceBar
from annotator.gui.disagreement_list import DisagreementList, Found, found_in
from annotator.gui.messages import MessageBar, Messages
from annotator.gui.side_by_side import SideBySide
from annotator.gui.theme import pick_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.annotation import Article
    from annotator.core.disagreements import Comparison
    from annotator.corpus.versions import Comparable, Side
    from annotator.gui.settings_store import SettingsStore
    from annotator.workspace import Workspace

_DIGITS = {Qt.Key(Qt.Key.Key_0 + number): number for number in range(10)}
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


def _accepted(article: Article) -> Article:
    """The article with what counts: neither suggestions nor what was rejected."""
    kept = {i: a for i, a in article.annotations.items() if a.status is Status.ACCEPTED}
    return replace(article, annotations=MappingProxyType(kept))


class AdjudicationPage(QDialog):
    """Stands beside the window. `decided` carries the id of the article about which something was chosen."""

    decided = Signal(int)

    def __init__(self, window: QWidget | None, workspace: Workspace, store: SettingsStore) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Adjudication"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1360, 860)
        self._scheme = workspace.scheme
        self._store = store
        self._articles: list[Comparable] = []
        self._sides: list[Side] = []
        self._number = 0
        self._sight = QTimer(self, singleShot=True, interval=0)  # when the columns have their height
        self._sight.timeout.connect(self._show_current)
        self.desk = AdjudicationDesk(workspace)
        self.bar = MessageBar()
        self.messages = Messages(self.bar, self)
        self.heading = QLabel()
        self.progress = QLabel()
        self.texts = SideBySide(workspace.scheme, store, pick_theme(store.current.theme))
        self.disagreements = DisagreementList()
        self.disagreements.model.is_settled = self.desk.is_settled
        self.choices = ChoiceBar()
        self._lay_out()
        self._connect()
        self.apply_theme()

    def _lay_out(self) -> None:
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("heading", True)
        self.progress.setProperty("quiet", True)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.heading, 1)
        head.addWidget(self.progress)
        body = QSplitter(Qt.Orientation.Horizontal)
        body.addWidget(self.texts)
        body.addWidget(self.disagreements)
        body.setChildrenCollapsible(False)
        body.setHandleWidth(16)
        body.setStretchFactor(0, 1)
        body.setSizes([1040, 300])
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addLayout(head)
        column.addWidget(body, 1)
        column.addWidget(self.choices)

    def _connect(self) -> None:
        self.desk.changed.connect(self._on_changed)
        self.disagreements.browsed.connect(lambda _found: self._show_current())
        self.disagreements.list.installEventFilter(self)
        self.texts.annotation_chosen.connect(self._on_annotation)
        self._store.changed.connect(self.apply_theme)
        self.choices.taken.connect(self.take)
        self.choices.agreed.connect(self.take_agreed)
        self.choices.finished.connect(self.finish)
        for key, call in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence("Ctrl+Shift+Z"), self.redo),
            (QKeySequence("Ctrl+Y"), self.redo),
            (QKeySequence("Ctrl+Return"), self.finish),
            (QKeySequence("F6"), self.disagreements.kind_box.setFocus),
            (QKeySequence("Ctrl+PgDown"), lambda: self._go(1)),
            (QKeySequence("Ctrl+PgUp"), lambda: self._go(-1)),
        ):
            QShortcut(key, self, call)

    def apply_theme(self) -> None:
        """Takes the colours of the theme of the settings."""
        theme = pick_theme(self._store.current.theme)
        self.texts.take_look(theme)
        self.disagreements.set_theme(theme)
        self.bar.set_theme(theme)

    # which article

    def show_articles(
        self, articles: Sequence[Comparable], sides: Sequence[Side], at: Found | None = None
    ) -> None:
        """Begins with the article of a disagreement, or the first one that is not decided yet."""
        self._articles, self._sides = list(articles), list(sides)
        numbers = [n for n, item in enumerate(articles) if at is None or item.base_id == at.article_id]
        if numbers:
            self._open(numbers[0])
        if at is not None:
            self._select(lambda comparison: comparison == at.comparison)

    def _go(self, step: int) -> None:
        if 0 <= self._number + step < len(self._articles):
            self._open(self._number + step)
        else:
            self.messages.tell(self.tr("There is no other article to adjudicate."))

    def _open(self, number: int) -> None:
        with self.messages.attempt():
            self._number = number
            desk = self.desk
            desk.open(self._articles[number], self._sides)
            text = desk.versions[0].text
            names = desk.adjudication.names
            titles = [*names, self.tr("Adjudicated")]
            self.texts.show_versions(titles, [*map(_accepted, desk.versions), _accepted(desk.article)])
            self.choices.show_names(names)
            found = found_in(desk.base_id, desk.title, text, names, desk.comparisons)
            self.disagreements.show_found(found)
            self._show_progress()
            self.disagreements.list.setFocus()
            self.disagreements.go_to(len(found) - 1)
            self.disagreements.step(1)
            self._sight.start()

    def _select(self, wanted: Callable[[Comparison], bool]) -> None:
        for row, found in enumerate(self.disagreements.model.found):
            if wanted(found.comparison):
                self.disagreements.go_to(row)
                return

    def _on_annotation(self, column: int, annotation_id: str) -> None:
        """A click on an annotation in one of the versions goes to its disagreement."""

        def has(comparison: Comparison) -> bool:
            member = comparison.members[column] if column < len(comparison.members) else None
            return isinstance(member, Annotation) and member.id == annotation_id

        self._select(has)

    # choices

    def take(self, number: int) -> None:
        """The person of that number (1 is the first) is right; 0: nobody. Goes on to the next."""
        found = self.disagreements.current
        if found is None or number > len(self.desk.adjudication.names):
            return
        with self.messages.attempt():
            if number:
                self.desk.take(found.comparison, number - 1)
            else:
                self.desk.take_none(found.comparison)
            self.disagreements.step(1)

    def relabel(self, key: str) -> bool:
        """Another label, by its key in the scheme; False if the key means none here."""
        found = self.disagreements.current
        layer = found.comparison.layer if found else None
        if found is None or layer is None:
            return False
        label = next((of for of in self._scheme.of(layer) if of.key and of.key == key), None)
        if label is None:
            return False
        with self.messages.attempt():
            self.desk.relabel(found.comparison, label.name)
            self.disagreements.step(1)
        return True

    def take_agreed(self) -> None:
        """All that everybody agrees on."""
        with self.messages.attempt():
            count = self.desk.take_agreed()
            if count:
                self.messages.tell(self.tr("Taken over: {0} agreed annotations.").format(count))
            else:
                self.messages.tell(self.tr("There is nothing agreed that was not taken over before."))

    def finish(self) -> None:
        """The article is adjudicated; the next one opens. What is still open is said first."""
        with self.messages.attempt():
            left = self.desk.open_count
            if left:
                text = self.tr("{0} disagreements are not decided yet; decide them, then mark as done.")
                self.messages.tell(text.format(left))
                return
            self.desk.take_agreed()
            self.desk.finish()
            if self._number + 1 < len(self._articles):
                self._open(self._number + 1)
            else:
                self.messages.tell(self.tr("Done. All these articles are adjudicated."))

    def undo(self) -> None:
        """Takes the newest choice back."""
        with self.messages.attempt():
            title = self.desk.undo()
            self.messages.tell(self.tr("Undone: {0}").format(title) if title else self.tr("Nothing to undo."))

    def redo(self) -> None:
        """Makes it again."""
        with self.messages.attempt():
            title = self.desk.redo()
            self.messages.tell(self.tr("Redone: {0}").format(title) if title else self.tr("Nothing to redo."))

    # showing

    def _on_changed(self) -> None:
        self.texts.set_article(len(self.texts.columns) - 1, _accepted(self.desk.article))
        self.disagreements.model.refresh()
        self._show_progress()
        self._show_current()
        self.decided.emit(self.desk.base_id)

    def _show_progress(self) -> None:
        self.heading.setText(self.desk.title)
        differing = sum(bool(c.kinds) for c in self.desk.comparisons)
        agreed = len(self.desk.comparisons) - differing
        parts = (
            self.tr("article {0} of {1}").format(self._number + 1, len(self._articles)),
            self.tr("{0} of {1} decided").format(differing - self.desk.open_count, differing),
            self.tr("{0} agreed").format(agreed),
        )
        self.progress.setText(" · ".join(parts))
        self.choices.show_agreed(agreed, self.desk.agreed_left)

    def _show_current(self) -> None:
        found = self.disagreements.current
        if found is None:
            self.choices.show_choice(None, None)
            return
        chosen = self.desk.adjudication.chosen(found.comparison, self.desk.article)
        self.texts.show_passage(found.comparison, chosen)
        side = self.desk.adjudication.side_of(found.comparison, self.desk.article)
        self.choices.show_choice(found, side)

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list letters and digits are choices, not a search for a row."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._on_key(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._on_key(event):
            super().keyPressEvent(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in _PLAIN:
            return False
        key = Qt.Key(event.key())
        if key in _DIGITS:
            self.take(_DIGITS[key])
        elif key in _RETURN:
            self.take_agreed()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.disagreements.step(-1 if key is Qt.Key.Key_Backtab else 1)
        else:
            return bool(event.text()) and self.relabel(QKeySequence(event.keyCombination()).toString())
        return True
