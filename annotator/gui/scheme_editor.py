"""The scheme editor: labels left, the form of the current one right. Edits are stored as they are made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core import scheme_edits as edits
from annotator.core import scheme_migration as migrations
from annotator.core.annotation import Layer
from annotator.core.scheme import Label
from annotator.gui.messages import MessageBar, Messages
from annotator.gui.scheme_editor_form import LabelForm, SchemeForm
from annotator.gui.scheme_editor_list import LabelList
from annotator.gui.scheme_editor_migration import MergeChoice, MigrationDialog, SplitChoice
from annotator.gui.scheme_editor_sources import SchemeSources

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.scheme import Scheme
    from annotator.core.scheme_migration import Migration
    from annotator.gui.scheme_editor_model import SchemeEditing
    from annotator.gui.tasks import Tasks
    from annotator.gui.theme import Theme

_NEW = {Layer.ENTITY: "NEW", Layer.QUOTE: "new", Layer.EVENT: "NEW"}


class SchemeEditor(QDialog):
    """Shows and edits the scheme of `editing`."""

    def __init__(self, parent: QWidget | None, editing: SchemeEditing, tasks: Tasks, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Scheme"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._editing = editing
        self._tasks = tasks
        self._migration: MigrationDialog | None = None
        self._is_closing = False
        self._placeholders: set[tuple[Layer, str]] = set()  # names that labels were added with
        self.bar = MessageBar()
        self.messages = Messages(self.bar, self)
        self.messages.on_refused = self._show_current
        self.sources = SchemeSources(self, editing, self.messages, self._on_undo)
        self.labels = LabelList()
        self.label_form = LabelForm()
        self.scheme_form = SchemeForm()
        self.add_button = QPushButton(self.tr("Add"))
        self.undo_button = QPushButton(self.tr("Undo"))
        self.import_button = QPushButton(self.tr("Import…"))
        self.export_button = QPushButton(self.tr("Export…"))
        self.other_button = QPushButton(self.tr("Other scheme…"))
        self.close_button = QPushButton(self.tr("Close"))
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._show()
        self.resize(self.sizeHint())  # by itself a dialog takes no more than two thirds of the screen

    def sizeHint(self) -> QSize:
        room = self.screen().availableSize()
        return QSize(min(1000, room.width() - 80), min(760, room.height() - 80))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.labels.set_theme(theme)
        self.bar.set_theme(theme)

    def _lay_out(self) -> None:
        for form in (self.scheme_form, self.label_form):
            page = QWidget()
            inner = QVBoxLayout(page)
            inner.setContentsMargins(24, 20, 24, 20)
            inner.addWidget(form)
            area = QScrollArea()
            area.setWidget(page)
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._pages.addWidget(area)
        self.labels.setFixedWidth(320)
        columns = QHBoxLayout()
        columns.setContentsMargins(8, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.labels)
        columns.addWidget(self._pages, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 16, 0)
        foot.setSpacing(8)
        for button in (self.add_button, self.undo_button):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self.import_button, self.export_button, self.other_button, self.close_button):
            foot.addWidget(button)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return in a field leaves the field and presses nothing
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 12)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addLayout(columns, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        form = self.label_form
        self._editing.scheme_changed.connect(self._show)
        self.labels.picked.connect(lambda _layer, _name: self._show_current())
        self.labels.picked.connect(lambda _layer, _name: self.bar.hide())
        self.labels.moved.connect(
            lambda layer, name, to: self._edit(lambda s: edits.move_label(s, layer, name, to))
        )
        form.edited.connect(self._edit)
        self.scheme_form.edited.connect(self._edit)
        form.rename_requested.connect(self._on_rename)
        form.rename_mode_requested.connect(self._on_rename_mode)
        self.scheme_form.rename_context_requested.connect(self._on_rename_context)
        form.retire_requested.connect(self._on_retire)
        form.duplicate_requested.connect(self._on_duplicate)
        form.merge_requested.connect(lambda: self._on_choice(MergeChoice))
        form.split_requested.connect(lambda: self._on_choice(SplitChoice))
        self.add_button.clicked.connect(self._on_add)
        self.undo_button.clicked.connect(self._on_undo)
        self.import_button.clicked.connect(self.sources.import_file)
        self.export_button.clicked.connect(self.sources.export_file)
        self.other_button.clicked.connect(self._on_other)
        self.close_button.clicked.connect(self.accept)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._on_undo)

    # -- showing --------------------------------------------------------------------------------------------

    def _show(self) -> None:
        self.labels.show_scheme(self._editing.scheme, self._editing.used())
        self._show_current()

    def _show_current(self) -> None:
        """The form shows again what is stored."""
        scheme = self._editing.scheme
        layer, name = self.labels.current
        self._pages.setCurrentIndex(0 if layer is None else 1)
        if layer is None:
            self.scheme_form.show_scheme(scheme)
        else:
            known = scheme.has_label(layer, name)
            self.label_form.show_label(
                scheme.label(layer, name), known=known, reserved=self._editing.reserved
            )

    @property
    def _layer(self) -> Layer:
        return self.labels.current[0] or Layer.ENTITY

    # -- edits ----------------------------------------------------------------------------------------------

    @property
    def migration(self) -> MigrationDialog | None:
        """The dialog of the migration that is being looked at."""
        return self._migration

    def _edit(self, change: Callable[[Scheme], Scheme]) -> None:
        with self.messages.attempt():
            self._editing.edit(change)
            self.bar.hide()

    def _on_add(self) -> None:
        layer, after = self._layer, self.labels.current[1]
        name = edits.unused_name(self._editing.scheme, layer, _NEW[layer])
        self._add(Label(name, layer, name[:4].upper()), after)

    def _on_duplicate(self) -> None:
        layer, name = self._layer, self.labels.current[1]
        scheme = self._editing.scheme
        copied = edits.unused_name(scheme, layer, name)
        self._add(replace(scheme.label(layer, name), name=copied, key="", also=(), retired=False), name)

    def _add(self, label: Label, after: str) -> None:
        self._edit(lambda scheme: edits.add_label(scheme, label, after))
        self._placeholders.add((label.layer, label.name))
        self.labels.pick(label.layer, label.name)
        self.label_form.name.setFocus()
        self.label_form.name.selectAll()

    def _on_retire(self) -> None:
        layer, name = self._layer, self.labels.current[1]
        change = edits.bring_back if self._editing.scheme.label(layer, name).retired else edits.retire
        self._edit(lambda scheme: change(scheme, layer, name))

    def _on_undo(self) -> None:
        with self.messages.attempt():
            self.undo_button.setFocus()
            if not self._editing.undo():
                self.messages.tell(self.tr("There is no edit of this session to take back."))

    def _on_other(self) -> None:
        self.sources.menu().popup(self.other_button.mapToGlobal(self.other_button.rect().topLeft()))

    # -- migrations -----------------------------------------------------------------------------------------

    def _on_rename(self, new: str) -> None:
        layer, old, scheme = self._layer, self.labels.current[1], self._editing.scheme
        is_new = (layer, old) in self._placeholders
        self._open(lambda: migrations.rename_label(scheme, layer, old, new, is_placeholder=is_new))

    def _on_rename_mode(self, old: str, new: str) -> None:
        scheme, event_type = self._editing.scheme, self.labels.current[1]
        self._open(lambda: migrations.rename_mode(scheme, event_type, old, new))

    def _on_rename_context(self, old: str, new: str) -> None:
        scheme = self._editing.scheme
        self._open(lambda: migrations.rename_context(scheme, old, new))

    def _on_choice(self, kind: type[MergeChoice] | type[SplitChoice]) -> None:
        choice = kind(self._editing.scheme, self._layer, self.labels.current[1])
        self._open(choice.migration, choice)

    def _open(self, make: Callable[[], Migration], choice: MergeChoice | SplitChoice | None = None) -> None:
        if self._migration is not None:
            return
        with self.messages.attempt():
            if choice is None:
                make()
            dialog = MigrationDialog(self, self._editing, self._tasks, make, choice)
            self._migration = dialog
            dialog.finished.connect(self._on_migrated)
            if choice is not None:
                dialog.open()

    def _on_migrated(self) -> None:
        self._migration = None
        self._show_current()
        if self._is_closing:
            self.accept()

    def done(self, result: int) -> None:
        """Closes; what was typed into the field that has the keyboard is stored before."""
        self.close_button.setFocus()
        self._is_closing = self._migration is not None
        if not self._is_closing:
            super().done(result)
