"""What a screen reader would say of the widgets on a surface: which of them have no name of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

_Role = QAccessible.Role
_SILENT = {  # roles that group other things, or say nothing of themselves
    *(_Role.Client, _Role.Window, _Role.Pane, _Role.Grouping, _Role.LayeredPane, _Role.Border),
    *(_Role.Separator, _Role.Splitter, _Role.ScrollBar, _Role.StaticText, _Role.StatusBar, _Role.ToolBar),
    *(_Role.MenuBar, _Role.PopupMenu, _Role.Whitespace, _Role.Grip, _Role.Dialog),
}
_VALUES = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractSlider)  # Qt names these by their value


def nameless(window: QWidget) -> list[str]:
    """The visible widgets that can be used or read and have no name, by their place in the window.

    A field has one only if it was given it or has a label as buddy: what stands in it is its value. A
    drop-down list needs the label, see `annotator.gui.fields.QuietCombo`.
    """
    return [f"{_place(widget)} ({role.name})" for widget, role in _usable(window) if not _has_name(widget)]


def _usable(window: QWidget) -> Iterator[tuple[QWidget, QAccessible.Role]]:
    for widget in window.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget)
        takes_keys = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        inside = widget.objectName().startswith("qt_") or type(widget).__module__.startswith("PySide6")
        if interface is None or not widget.isVisible() or interface.role() in _SILENT:
            continue
        parent = widget.parentWidget()
        is_of_a_field = isinstance(parent, _VALUES) or "Private" in type(parent).__name__
        if not is_of_a_field and (takes_keys or not inside):
            yield widget, interface.role()


def _has_name(widget: QWidget) -> bool:
    if isinstance(widget, QComboBox) or (isinstance(widget, _VALUES) and not widget.accessibleName()):
        interface = QAccessible.queryAccessibleInterface(widget)
        labels = [other for other, kind in interface.relations() if kind & QAccessible.RelationFlag.Label]
        return bool(labels)
    return bool(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip())


def _place(widget: QWidget) -> str:
    parents = [type(widget).__name__]
    parent = widget.parentWidget()
    while parent is not None:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " > ".join(reversed(parents))
