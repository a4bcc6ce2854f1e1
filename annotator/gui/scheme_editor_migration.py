"""Before annotations change their label: how many, which ones, and one button that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.core import scheme_migration as migrations
from annotator.core.errors import UserError
from annotator.gui.fields import QuietCombo, caption, section
from annotator.gui.sentences import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from annotator.core.annotation import Layer
    from annotator.core.scheme import Scheme
    from annotator.core.scheme_migration import Migration
    from annotator.corpus.schemes import Moved, Preview
    from annotator.gui.scheme_editor_model import SchemeEditing
    from annotator.gui.tasks import Task, Tasks

_PARTS = 3


class MigrationDialog(QDialog):
    """A look at a migration, and the button that makes it, as one step of undo.

    `make` gives the migration and may raise `UserError`; `choice` is where it is made up, if it needs to be.
    Without a choice the dialog opens by itself when it has found something that would change; where nothing
    would, the migration is made at once.
    """

    _broken = Signal()

    def __init__(
        self,
        parent: QWidget,
        editing: SchemeEditing,
        tasks: Tasks,
        make: Callable[[], Migration],
        choice: MergeChoice | SplitChoice | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumSize(640, 420)
        self._editing = editing
        self._tasks = tasks
        self._make = make
        self._choice = choice
        self._migration: Migration | None = None
        self._preview: Preview | None = None
        self._task: Task[Preview] | None = None
        self._is_over = False
        self.error = QLabel()
        self.error.setWordWrap(True)
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.hide()
        self.counts = QLabel()
        self.counts.setWordWrap(True)
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.table = _table(self)
        self.apply_button = QPushButton(self.tr("Change"))
        self.apply_button.setProperty("primary", True)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        for button in (self.apply_button, self.cancel_button):
            button.setAutoDefault(self._choice is None)  # Return in a field only leaves the field
        self._lay_out()
        self.apply_button.clicked.connect(self._on_apply)
        self.cancel_button.clicked.connect(self.reject)
        self._broken.connect(self._on_broken)
        if choice is not None:
            choice.changed.connect(self.look)
        self.look()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.apply_button)
        buttons.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        if self._choice is not None:
            column.addWidget(self._choice)
        column.addWidget(self.error)
        column.addWidget(self.counts)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)

    def look(self) -> None:
        """Makes the preview anew; an older one that still runs is dropped."""
        if self._is_over:
            return
        if self._task is not None:
            self._task.cancel()
        self._preview = None
        self.apply_button.setEnabled(False)
        self.table.setRowCount(0)
        try:
            migration = self._make()
            migrations.migrate_scheme(self._editing.scheme, migration)
        except UserError as error:
            self.counts.setText(translated(str(error)))
            return
        self._migration = migration
        self.setWindowTitle(translated(migration.title))
        self.counts.setText(self.tr("Counting…"))
        task: Task[Preview] = self._tasks.run(
            lambda task: self._editing.preview(migration, lambda: task.cancelled),
            lambda preview: None if task.cancelled else self._show(preview),
            lambda error: None if task.cancelled else self.counts.setText(translated(str(error))),
        )
        self._task = task

    def _show(self, preview: Preview) -> None:
        self._preview = preview
        text = self.tr("Annotations: {0}, in articles: {1}.").format(preview.annotations, preview.articles)
        moves = "   ".join(f"{old} → {new}: {count:,}" for (old, new), count in preview.moves.items())
        lines = [text, moves] if moves else [text]
        if preview.labels:
            lines.append(self.tr("Articles whose own event types change: {0}.").format(preview.labels))
        if preview.folded:
            told = self.tr("Become one with another annotation of the same words: {0}.")
            lines.append(told.format(preview.folded))
        self.counts.setText("\n".join(lines))
        self.table.setRowCount(len(preview.examples))
        for row, moved in enumerate(preview.examples):
            for column, text in enumerate(_cells(moved)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == 0:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        self.apply_button.setText(self.tr("Change {0} annotations").format(f"{preview.annotations:,}"))
        self.apply_button.setEnabled(True)
        if self._choice is None and not preview.articles:
            self._on_apply()
        elif self.isHidden():
            self.apply_button.setFocus()
            self.open()

    def _on_apply(self) -> None:
        migration, preview = self._migration, self._preview
        if migration is None or preview is None:
            return
        try:
            self._editing.begin_migration()
        except UserError as error:
            self._tell(error)
            return
        for button in (self.apply_button, self.cancel_button):
            button.setEnabled(False)

        def work(_task: Task[Scheme]) -> Scheme:
            try:
                return self._editing.store_migration(migration, preview)
            except BaseException:
                self._broken.emit()  # from there to the window's thread
                raise

        self._tasks.run(work, self._on_done, self._on_failed)

    def _on_done(self, scheme: Scheme) -> None:
        self._preview = self._migration = None
        self._editing.take_migration(scheme)
        self.accept()

    def _on_broken(self) -> None:
        self.cancel_button.setEnabled(True)
        try:
            self._editing.drop_migration()
        except UserError as error:
            self._tell(error)

    def _on_failed(self, error: UserError) -> None:
        self._tell(error)
        self.look()

    def _tell(self, error: UserError) -> None:
        self.error.setText(translated(str(error)))
        self.error.show()
        if self.isHidden():
            self.open()

    def reject(self) -> None:
        """Closes without a change, unless one is being made right now."""
        if self.cancel_button.isEnabled():
            super().reject()

    def done(self, result: int) -> None:
        """Closes; what is still being counted is dropped."""
        self._is_over = True
        if self._task is not None:
            self._task.cancel()
        super().done(result)


class MergeChoice(QWidget):
    """Which label the others become."""

    changed = Signal()

    def __init__(self, scheme: Scheme, layer: Layer, name: str) -> None:
        super().__init__()
        self._scheme, self._layer, self._name = scheme, layer, name
        self.into = QuietCombo()
        self.into.setAccessibleName(self.tr("Merge into"))
        for label in scheme.of(layer):
            if label.name != name:
                self.into.addItem(label.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section(caption(self.tr("Merge {0} into").format(name)), self.into))
        self.into.activated.connect(self.changed)

    def migration(self) -> Migration:
        """What was chosen."""
        return migrations.merge_labels(self._scheme, self._layer, [self._name], self.into.currentText())


class SplitChoice(QWidget):
    """New labels and, for each, the words that go there; the rest stays what it is."""

    changed = Signal()

    def __init__(self, scheme: Scheme, layer: Layer, name: str) -> None:
        super().__init__()
        self._scheme, self._layer, self._name = scheme, layer, name
        self.parts: list[tuple[QLineEdit, QLineEdit]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(caption(self.tr("Label")), 0, 0)
        grid.addWidget(caption(self.tr("Words, by commas, or a /regular expression/")), 0, 1)
        for number in range(1, _PARTS + 1):
            label, rule = QLineEdit(), QLineEdit()
            label.setAccessibleName(self.tr("Label of part {0}").format(number))
            rule.setAccessibleName(self.tr("Words of part {0}").format(number))
            label.setFixedWidth(160)
            grid.addWidget(label, number, 0)
            grid.addWidget(rule, number, 1)
            for edit in (label, rule):
                edit.editingFinished.connect(self._on_finished)
            self.parts.append((label, rule))
        rest = QLabel(self.tr("All other annotations stay {0}.").format(name))
        rest.setProperty("quiet", True)
        grid.addWidget(rest, _PARTS + 1, 0, 1, 2)
        self._last = self._typed()

    def _typed(self) -> list[tuple[str, str]]:
        typed = [(label.text().strip(), rule.text().strip()) for label, rule in self.parts]
        return [part for part in typed if part != ("", "")]

    def _on_finished(self) -> None:
        if self._typed() != self._last:
            self._last = self._typed()
            self.changed.emit()

    def migration(self) -> Migration:
        """What was typed.

        Raises:
            UserError: nothing yet, or a part lacks its label or its words.
        """
        if not self._typed():
            raise UserError(self.tr("Name a label and the words that go there."))
        return migrations.split_label(self._scheme, self._layer, self._name, self._typed())


class _EndsRight(QStyledItemDelegate):
    """Text that is too long loses its beginning: what stands before the words ends at them."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        option.textElideMode = Qt.TextElideMode.ElideLeft
        super().paint(painter, option, index)


def _cells(moved: Moved) -> tuple[str, ...]:
    return moved.before, moved.words, moved.after, f"{moved.old} → {moved.new}", moved.title


def _table(dialog: QDialog) -> QTableWidget:
    """An empty table for examples, each with the words around it."""
    table = QTableWidget(0, 5)
    table.setAccessibleName(dialog.tr("What changes"))
    titles = ("before", "words", "after", "change", "article")
    table.setHorizontalHeaderLabels([dialog.tr(title) for title in titles])
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    table.setItemDelegateForColumn(0, _EndsRight(table))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    for column in (0, 2, 4):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    for column in (1, 3):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return table
