"""The article for screen readers: its text with cursor, and a tree of what is on screen.

Qt asks for these objects when a screen reader runs. The article is a document with a text interface;
its children are the paragraphs on screen, theirs the annotations that begin in them, as links. Qt counts
UTF-16 units here; positions in our own terms are code points.

PySide6 cannot subclass two of Qt's interfaces at once (Qt would call the wrong virtual table), so the text
and the action are objects of their own. A None from `interface_cast` crashes it, hence the null pointer.
Nor does it wrap `selection()`: no selection is told by number, it is told by event instead.
"""

# The names are Qt's, and PySide's stubs do not say where None is allowed.
# ruff: noqa: N802
# mypy: disable-error-code="override"

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleObject,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QToolButton
from shiboken6 import VoidPtr

from annotator.gui.accessible_text import ArticleText, told_position

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

    from annotator.core.annotation import Annotation
    from annotator.gui.article_view import ArticleView

_Text = QAccessible.Text
_Interface = QAccessible.InterfaceType
_NULL = VoidPtr(0)  # what Qt gets for an interface that is not there


@cache
def install() -> None:
    """Lets Qt know how article views are read; once for the whole program."""
    QAccessible.installFactory(_make)


def _make(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    from annotator.gui.article_view import ArticleView  # late: the view installs this module

    return AccessibleArticle(thing) if isinstance(thing, ArticleView) else None


def tell_cursor(view: ArticleView) -> None:
    """Tells a screen reader where cursor and selection are now."""
    if not QAccessible.isActive() or view.article is None:
        return
    text, selection = view.article.text, view.selection
    position = told_position(text, view.cursor_.position)
    if selection is not None:
        start, end = told_position(text, selection.start), told_position(text, selection.end)
        QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(view, start, end))
    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, position))


class AccessibleArticle(QAccessibleObject):
    """A document; its children are the paragraphs on screen, then the scroll bar and the buttons on it."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self.view = view
        self._words = ArticleText(view)
        self._paragraphs: dict[int, _Paragraph] = {}
        self._annotations: dict[str, _Annotation] = {}
        self._of: object = None  # the article text that the children belong to

    def children(self) -> list[QAccessibleInterface]:
        """The paragraphs on screen and the widgets on the view."""
        widgets = [self.view.verticalScrollBar(), *self._tools()]
        found = [QAccessible.queryAccessibleInterface(w) for w in widgets if w.isVisible()]
        return [*self.paragraphs(), *(interface for interface in found if interface is not None)]

    def _tools(self) -> list[QWidget]:
        return list(self.view.findChildren(QToolButton))

    def paragraphs(self) -> list[_Paragraph]:
        """Those on screen."""
        layout, scrolling = self.view.layout_, self.view.scrolling
        text = self.view.article.text if self.view.article is not None else None
        if text is not self._of:
            self._forget()
            self._of = text
        if layout is None or layout.is_empty:
            return []
        bottom = scrolling.value + self.view.viewport().height()
        numbers = [number for number, _paragraph in layout.visible(scrolling.value, bottom)]
        return [self._paragraphs.setdefault(n, _Paragraph(self, n)) for n in numbers]

    def annotation(self, annotation: Annotation) -> _Annotation:
        """The one interface of an annotation; it always tells the newest state."""
        known = self._annotations.get(annotation.id)
        if known is None:
            known = self._annotations[annotation.id] = _Annotation(self, annotation)
        known.annotation = annotation
        return known

    def _forget(self) -> None:
        """Another article is shown: Qt must not keep what is read of the old one."""
        for interface in (*self._paragraphs.values(), *self._annotations.values()):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))
        self._paragraphs.clear()
        self._annotations.clear()

    def place(self, box: QRectF) -> QRect:
        """A box of the column, on the screen."""
        view = self.view
        inside = box.translated(view.left, -view.scrolling.value).toRect()
        return QRect(view.viewport().mapToGlobal(inside.topLeft()), inside.size())

    # Qt

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Document

    def text(self, kind: QAccessible.Text) -> str:
        view = self.view
        if kind is _Text.Name:
            title = view.article.metadata.title if view.article is not None else ""
            return f"{view.accessibleName()}: {title}" if title else view.accessibleName()
        if kind is _Text.Description and view.layout_ is not None:
            return view.tr("{0} annotations").format(len(view.layout_.index))
        return ""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self.view.hasFocus()
        state.readOnly = True
        state.multiLine = True
        state.selectableText = True
        state.invisible = not self.view.isVisible()
        return state

    def rect(self) -> QRect:
        return QRect(self.view.mapToGlobal(QPoint(0, 0)), self.view.size())

    def window(self) -> QWindow | None:
        return self.view.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:
        parent = self.view.parentWidget()
        return QAccessible.queryAccessibleInterface(parent) if parent is not None else None

    def childCount(self) -> int:
        return len(self.children())

    def child(self, index: int) -> QAccessibleInterface | None:
        children = self.children()
        return children[index] if 0 <= index < len(children) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return _index(self.children(), child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return next((c for c in self.children() if c.rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:
        """The selected annotation is what the keys act on."""
        selected = self.view.marks.selected
        return self.annotation(selected) if selected is not None else None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        return self._words if kind is _Interface.TextInterface else _NULL


class _Node(QAccessibleInterface):
    """What a paragraph and an annotation have in common."""

    def __init__(self, article: AccessibleArticle) -> None:
        super().__init__()
        self._article = article

    @property
    def view(self) -> ArticleView:
        """The view that shows it."""
        return self._article.view

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return self._article.window()

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """The article never changes."""

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        state.invalid = not self.isValid()
        return state


class _Paragraph(_Node):
    """A paragraph with its words as name; its children are the annotations that begin in it."""

    def __init__(self, article: AccessibleArticle, number: int) -> None:
        super().__init__(article)
        self._number = number

    def isValid(self) -> bool:
        return self.view.layout_ is not None

    def annotations(self) -> list[_Annotation]:
        """Those that begin here, in reading order."""
        layout = self.view.layout_
        if layout is None:
            return []
        extent = layout.column.extent(self._number)
        found = layout.index.overlapping(extent.start, extent.end)
        return [self._article.annotation(a) for a in found if a.start >= extent.start]

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Paragraph

    def text(self, kind: QAccessible.Text) -> str:
        article, layout = self.view.article, self.view.layout_
        if kind is not _Text.Name or article is None or layout is None:
            return ""
        extent = layout.column.extent(self._number)
        return article.text[extent.start : extent.end]

    def rect(self) -> QRect:
        layout = self.view.layout_
        if layout is None:
            return QRect()
        top, paragraph = layout.column.top(self._number), layout.paragraph(self._number)
        return self._article.place(QRectF(0, top, layout.width, paragraph.height))

    def parent(self) -> QAccessibleInterface | None:
        return self._article

    def childCount(self) -> int:
        return len(self.annotations())

    def child(self, index: int) -> QAccessibleInterface | None:
        children = self.annotations()
        return children[index] if 0 <= index < len(children) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return next((c for c in self.annotations() if c.rect().contains(x, y)), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return _index(self.annotations(), child)


class _Annotation(_Node):
    """A link named `Katarina Holm, person, suggested, 2 of 40`; pressing it selects the annotation."""

    def __init__(self, article: AccessibleArticle, annotation: Annotation) -> None:
        super().__init__(article)
        self.annotation = annotation
        self._press = _Press(self)

    def isValid(self) -> bool:
        article = self.view.article
        return article is not None and self.annotation.id in article.annotations

    def choose(self) -> None:
        """Selects the annotation."""
        self.view.annotation_chosen.emit(self.annotation.id)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Link

    def text(self, kind: QAccessible.Text) -> str:
        view = self.view
        if kind is _Text.Name:
            return view.announcer.name_of(self.annotation)
        if kind is _Text.Description:
            return view.scheme.label(self.annotation.layer, self.annotation.label).definition
        return ""

    def state(self) -> QAccessible.State:
        state = super().state()
        selected = self.view.marks.selected
        state.selectable = state.focusable = state.linked = True
        state.selected = selected is not None and selected.id == self.annotation.id
        state.focused = state.selected and self.view.hasFocus()
        return state

    def rect(self) -> QRect:
        layout = self.view.layout_
        boxes = layout.rects(self.annotation.fragments[0]) if layout is not None else []
        return self._article.place(boxes[0]) if boxes else QRect()

    def parent(self) -> QAccessibleInterface | None:
        here = self.annotation.start
        layout = self.view.layout_
        number = layout.column.number_of(here) if layout is not None else None
        return next((p for p in self._article.paragraphs() if p._number == number), self._article)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        return self._press if kind is _Interface.ActionInterface else _NULL


class _Press(QAccessibleActionInterface):
    """What a screen reader can do with an annotation."""

    def __init__(self, node: _Annotation) -> None:
        super().__init__()
        self._node = node

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            self._node.choose()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


def _index(children: Sequence[QAccessibleInterface], child: QAccessibleInterface) -> int:
    return next((number for number, other in enumerate(children) if other is child), -1)
