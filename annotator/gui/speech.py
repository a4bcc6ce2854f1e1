"""What the window says of itself to a screen reader, and what it keeps from it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget, QStackedWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget


def speak(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Says a sentence; an urgent one at once, any other when the speech before it is over."""
    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


@cache
def hide_stacks() -> None:
    """Stacked pages are no place of their own: Qt's “layered pane” would be said at every step into one."""
    QAccessible.installFactory(_make)


def _make(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    return QAccessibleWidget(thing, QAccessible.Role.Client) if isinstance(thing, QStackedWidget) else None
