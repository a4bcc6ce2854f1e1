"""The forms of the scheme editor: one for a label, one for the scheme itself. Each field tells its wish when
it is left; what is shown is what is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core import scheme_edits as edits
from annotator.core.annotation import Layer
from annotator.core.scheme import ROLES
from annotator.gui.fields import NoteEdit, QuietCombo, caption, section
from annotator.gui.scheme_editor_fields import ColorField, KeyField, NameList, color_fields

if TYPE_CHECKING:
    from annotator.core.scheme import Label, Scheme


class LabelForm(QWidget):
    """One label. `edited` carries a function from scheme to scheme; the others need a migration."""

    edited = Signal(object)
    rename_requested = Signal(str)
    rename_mode_requested = Signal(str, str)
    retire_requested = Signal()
    duplicate_requested = Signal()
    merge_requested = Signal()
    split_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._label: Label | None = None
        self._reserved: dict[str, str] = {}
        self.name = _line(self.tr("Name"))
        self.code = _line(self.tr("Code"))
        self.key = KeyField(self.tr("Key"))
        self.light, self.dark = color_fields(self.tr("Colour, light theme"), self.tr("Colour, dark theme"))
        self.definition = _line(self.tr("Definition"))
        self.example = _line(self.tr("Example"))
        self.guideline = NoteEdit(self.tr("Guideline"))
        self.also = _line(self.tr("Also called"))
        self.modes = NameList(self.tr("Modes"), 4)
        self.stray = QLabel(self.tr("Annotations have this label; the scheme does not. Merge or add it."))
        self.stray.setProperty("quiet", True)
        self.stray.setWordWrap(True)
        self.add_button = QPushButton(self.tr("Add to the scheme"))
        self.duplicate_button = QPushButton(self.tr("Duplicate"))
        self.retire_button = QPushButton(self.tr("Retire"))
        self.merge_button = QPushButton(self.tr("Merge into…"))
        self.split_button = QPushButton(self.tr("Split…"))
        self._fields = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.code.setFixedWidth(96)
        self.guideline.setFixedHeight(96)
        self.guideline.setPlaceholderText(self.tr("When to take this label and when not, in full"))
        self.also.setPlaceholderText(self.tr("its names in pipelines and imports, by commas"))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(section(caption(self.tr("Name")), self.name), 1)
        head.addWidget(section(caption(self.tr("Code")), self.code))
        self._key_section = section(caption(self.tr("Key")), self.key)
        head.addWidget(self._key_section)
        colors = QHBoxLayout()
        colors.setSpacing(12)
        colors.addWidget(section(caption(self.tr("Colour in the light theme")), self.light), 1)
        colors.addWidget(section(caption(self.tr("Colour in the dark theme")), self.dark), 1)
        self._modes_section = section(caption(self.tr("Modes")), self.modes)
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(colors)
        column.addWidget(section(caption(self.tr("Definition")), self.definition))
        column.addWidget(section(caption(self.tr("Example")), self.example))
        column.addWidget(section(caption(self.tr("Guideline")), self.guideline))
        column.addWidget(self._modes_section)
        column.addWidget(section(caption(self.tr("Also called")), self.also))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in self._buttons():
            buttons.addWidget(button)
        buttons.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(16)
        outer.addWidget(self.stray)
        outer.addWidget(self._fields)
        outer.addLayout(buttons)
        outer.addStretch(1)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (
            self.add_button,
            self.merge_button,
            self.split_button,
            self.duplicate_button,
            self.retire_button,
        )

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._on_name)
        self._on_left(self.code, "code")
        self._on_left(self.definition, "definition")
        self._on_left(self.example, "example")
        self.guideline.edited.connect(lambda text: self._describe(guideline=text))
        self.also.editingFinished.connect(self._on_also)
        self.key.pressed.connect(self._on_key)
        for field, theme in ((self.light, "light"), (self.dark, "dark")):
            field.picked.connect(lambda color, theme=theme: self._on_color(theme, color))
            field.choose_requested.connect(lambda field=field: self._choose(field))
        self.modes.changed.connect(self._on_modes)
        self.modes.renamed.connect(self.rename_mode_requested)
        self.retire_button.clicked.connect(self.retire_requested)
        self.duplicate_button.clicked.connect(self.duplicate_requested)
        self.merge_button.clicked.connect(self.merge_requested)
        self.split_button.clicked.connect(self.split_requested)
        self.add_button.clicked.connect(self._on_add)

    def show_label(self, label: Label, *, known: bool, reserved: dict[str, str]) -> None:
        """Shows a label of the scheme or, not `known`, one that only annotations have."""
        self._label, self._reserved = label, reserved
        self._fields.setVisible(known)
        self.stray.setVisible(not known)
        self.add_button.setVisible(not known)
        for button in (self.split_button, self.duplicate_button, self.retire_button):
            button.setVisible(known)
        _show(self.name, label.name)
        _show(self.code, label.code)
        self.key.setText(label.key.upper())
        self.light.show_label(label)
        self.dark.show_label(label)
        _show(self.definition, label.definition)
        _show(self.example, label.example)
        self.guideline.show_note(f"{label.layer} {label.name}", label.guideline)
        _show(self.also, ", ".join(label.also))
        self._key_section.setVisible(label.layer is not Layer.EVENT)
        self._modes_section.setVisible(label.layer is Layer.EVENT)
        self.modes.show_names(label.modes)
        self.key.setEnabled(not label.retired)
        self.retire_button.setText(self.tr("Offer again") if label.retired else self.tr("Retire"))
        tip = self.tr("Old annotations keep it; new ones cannot have it")
        self.retire_button.setToolTip("" if label.retired else tip)

    def _on_left(self, field: QLineEdit, name: str) -> None:
        def leave() -> None:
            if self._label is not None and field.text() != getattr(self._label, name):
                self._describe(**{name: field.text()})

        field.editingFinished.connect(leave)

    def _describe(self, **words: str) -> None:
        if self._label is not None:
            layer, name = self._label.layer, self._label.name
            self.edited.emit(lambda scheme: edits.describe(scheme, layer, name, **words))

    def _on_name(self) -> None:
        if self._label is not None and self.name.text().strip() != self._label.name:
            self.rename_requested.emit(self.name.text())

    def _on_also(self) -> None:
        if self._label is not None and self.also.text() != ", ".join(self._label.also):
            layer, name, names = self._label.layer, self._label.name, self.also.text().split(",")
            self.edited.emit(lambda scheme: edits.set_also(scheme, layer, name, names))

    def _on_key(self, key: str) -> None:
        if self._label is not None:
            layer, name, reserved = self._label.layer, self._label.name, self._reserved
            self.edited.emit(lambda scheme: edits.rekey(scheme, layer, name, key, reserved))

    def _on_color(self, theme: str, color: str) -> None:
        if self._label is not None:
            layer, name = self._label.layer, self._label.name
            self.edited.emit(lambda scheme: edits.recolor(scheme, layer, name, **{theme: color}))

    def _choose(self, field: ColorField) -> None:
        color = QColorDialog.getColor(QColor(field.stored), self, field.edit.accessibleName())
        if color.isValid():
            field.picked.emit(color.name().upper())

    def _on_modes(self, modes: list[str]) -> None:
        if self._label is not None:
            name = self._label.name
            self.edited.emit(lambda scheme: edits.set_modes(scheme, name, modes))

    def _on_add(self) -> None:
        if self._label is not None:
            label = self._label
            self.edited.emit(lambda scheme: edits.add_label(scheme, label))


class SchemeForm(QWidget):
    """The scheme as a whole: its name, the contexts of events, who may take which role."""

    edited = Signal(object)
    rename_context_requested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._scheme: Scheme | None = None
        self.name = _line(self.tr("Name of the scheme"))
        self.contexts = NameList(self.tr("Contexts of events"), 8)
        self.role = QuietCombo()
        self.role.setAccessibleName(self.tr("Role"))
        titles = (
            self.tr("Speaker of a quote"),
            self.tr("Holder of a stance"),
            self.tr("Target of a stance"),
            self.tr("Actor of an event"),
            self.tr("Recipient of an event"),
            self.tr("Place of an event"),
            self.tr("Date of an event"),
        )
        for role, title in zip(ROLES, titles, strict=True):
            self.role.addItem(title, role)
        self._allowed = QWidget()
        self._grid = QGridLayout(self._allowed)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setSpacing(8)
        hint = QLabel(self.tr("All are allowed while none is taken out."))
        hint.setProperty("quiet", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(section(caption(self.tr("Name of the scheme")), self.name))
        links = section(caption(self.tr("Which entities may be")), self.role, self._allowed, hint)
        column.addWidget(links)
        column.addWidget(section(caption(self.tr("Contexts of events")), self.contexts))
        column.addStretch(1)
        self.name.editingFinished.connect(self._on_name)
        self.contexts.changed.connect(self._on_contexts)
        self.contexts.renamed.connect(self.rename_context_requested)
        self.role.activated.connect(self._show_allowed)

    def show_scheme(self, scheme: Scheme) -> None:
        """Shows what is stored."""
        self._scheme = scheme
        _show(self.name, scheme.name)
        self.contexts.show_names(scheme.contexts)
        self._show_allowed()

    def box(self, label: str) -> QCheckBox:
        """The box of an entity label for the role that is shown."""
        return next(box for box in self._boxes() if box.text() == label)

    def _boxes(self) -> list[QCheckBox]:
        return self._allowed.findChildren(QCheckBox, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def _show_allowed(self) -> None:
        assert self._scheme is not None
        labels = self._scheme.of(Layer.ENTITY)
        if [box.text() for box in self._boxes()] != [label.name for label in labels]:
            for box in self._boxes():
                box.setParent(None)
                box.deleteLater()
            for number, label in enumerate(labels):
                box = QCheckBox(label.name)
                box.clicked.connect(self._on_box)
                self._grid.addWidget(box, number // 4, number % 4)
        for box in self._boxes():
            box.setChecked(self._scheme.may_be(self.role.currentData(), box.text()))

    def _on_box(self) -> None:
        role = self.role.currentData()
        names = [box.text() for box in self._boxes() if box.isChecked()]
        allowed = None if len(names) == len(self._boxes()) else names
        self.edited.emit(lambda scheme: edits.set_link(scheme, role, allowed))

    def _on_name(self) -> None:
        if self._scheme is not None and self.name.text() != self._scheme.name:
            name = self.name.text()
            self.edited.emit(lambda scheme: edits.rename_scheme(scheme, name))

    def _on_contexts(self, contexts: list[str]) -> None:
        self.edited.emit(lambda scheme: edits.set_contexts(scheme, contexts))


def _line(name: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setAccessibleName(name)
    return edit


def _show(edit: QLineEdit, text: str) -> None:
    if edit.text() != text:
        edit.setText(text)
        edit.setCursorPosition(0)
