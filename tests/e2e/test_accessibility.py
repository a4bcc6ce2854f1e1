"""The real window for people who do not see it or use no mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from annotator.core.annotation import Status

ARTICLE = """Council of Velm signs treaty

Mayor Katarina Holm said the harbour treaty would help Velmark. Pavel Dornan spoke in Ostria.

“We waited long enough,” Holm said on Tuesday.
"""
NAMELESS = {  # roles that group other things or say nothing themselves
    QAccessible.Role.Client,
    QAccessible.Role.Window,
    QAccessible.Role.Pane,
    QAccessible.Role.Grouping,
    QAccessible.Role.LayeredPane,
    QAccessible.Role.Border,
    QAccessible.Role.Separator,
    QAccessible.Role.Splitter,
    QAccessible.Role.ScrollBar,
    QAccessible.Role.StaticText,
    QAccessible.Role.StatusBar,
    QAccessible.Role.ToolBar,
    QAccessible.Role.MenuBar,
    QAccessible.Role.PopupMenu,
    QAccessible.Role.Whitespace,
    QAccessible.Role.Grip,
}


@pytest.fixture
def article_file(tmp_path):
    path = tmp_path / "treaty.txt"
    path.write_text(ARTICLE, "utf-8")
    return path


def parents(widget):
    """What a widget lies in, outermost first."""
    parent = widget.parentWidget()
    return [*parents(parent), parent] if parent is not None else []


def nameless(window):
    """Widgets that can be used or read and have no name for a screen reader."""
    found = []
    for widget in window.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget)
        inside = widget.objectName().startswith("qt_") or type(widget).__module__.startswith("PySide6")
        takes_keys = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if interface is None or interface.role() in NAMELESS or (inside and not takes_keys):
            continue
        if not widget.isVisible() or widget.parent().metaObject().className() == "QComboBoxPrivateContainer":
            continue
        if not interface.text(QAccessible.Text.Name).strip():
            place = " > ".join(type(part).__name__ for part in (*parents(widget), widget))
            found.append(f"{place} ({interface.role().name})")
    return found


def test_everything_in_the_window_has_a_name(start, fake_worker, article_file):
    def story(d):
        d.opened()
        d.window.actions_["find"].trigger()
        d.window.actions_["filter_view"].trigger()
        for shown in (None, *{a.layer: a for a in d.article.in_order()}.values()):
            d.window.selection.select(shown.id if shown is not None else "")
            assert not (found := nameless(d.window)), "\n".join(sorted(found))

    start(story, article_file)


def test_a_person_who_does_not_see_hears_what_the_keys_do(start, fake_worker, article_file):
    def story(d):
        d.opened()
        said = []
        d.view.announcer.said.connect(said.append)
        d.key(Qt.Key.Key_Tab)
        first = d.window.selection.current
        left = sum(a.status is Status.SUGGESTED for a in d.article.annotations.values())
        assert said[-1].startswith(first.text_in(d.article.text))
        assert said[-1].endswith(f"of {len(d.view.layout_.index)}")
        d.key(Qt.Key.Key_Space)
        assert f"accepted, {left - 1} left" in said
        assert said.index(f"accepted, {left - 1} left") < len(said) - 1, "the next one is named as well"

    start(story, article_file)


def test_the_article_is_read_in_the_window_as_a_document_with_links(start, fake_worker, article_file):
    def story(d):
        d.opened()
        seen = QAccessible.queryAccessibleInterface(d.view)
        parent = seen.parent()
        assert parent.indexOfChild(seen) >= 0
        paragraphs = [seen.child(n) for n in range(seen.childCount())]
        links = [p.child(n) for p in paragraphs for n in range(p.childCount())]
        names = [link.text(QAccessible.Text.Name) for link in links if link.role() is QAccessible.Role.Link]
        assert len(names) == len(d.article.annotations)

    start(story, article_file)
