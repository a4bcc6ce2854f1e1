"""The article as a screen reader sees it: text, cursor, a link for each annotation, what is announced."""

import ctypes
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QListWidget

from annotator.core.annotation import Annotation, Change, Layer, Metadata, Span, Status

Name = QAccessible.Text.Name
Roles = QAccessible.Role
TEXT_INTERFACE = QAccessible.InterfaceType.TextInterface
LOREM = "The council met again on Tuesday, and nobody said what it had decided about the harbour. " * 4


@pytest.fixture
def heard(qapp):
    """A screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def article(make_article):
    made = make_article(
        "Katarina Holm met 🧑‍🚒 Omar Haddad.",
        "“We wait,” she said.",
        *[f"{n} {LOREM}" for n in range(60)],
        entities={"Katarina Holm": "PERSON", "Omar Haddad": "PERSON"},
        quotes=["“We wait,”"],
        status=Status.SUGGESTED,
    )
    return replace(made, metadata=Metadata(title="Harbour"))


@pytest.fixture
def seen(view, article, heard):
    """The interface of a view that shows the article."""
    view.set_article(article)
    return QAccessible.queryAccessibleInterface(view)


def links(interface):
    """All links below an interface, in order."""
    children = [interface.child(n) for n in range(interface.childCount())]
    found = []
    for child in children:
        found += [child] if child.role() is Roles.Link else links(child)
    return found


def test_the_article_is_a_document_that_says_how_much_is_in_it(seen):
    assert seen.role() is Roles.Document
    assert seen.text(Name) == "Article: Harbour"
    assert "3" in seen.text(QAccessible.Text.Description)
    assert seen.state().readOnly
    assert seen.state().focusable


def test_the_paragraphs_on_screen_are_its_children_with_their_words(seen, view, article):
    first = seen.child(0)
    assert first.role() is Roles.Paragraph
    assert first.text(Name) == "Katarina Holm met 🧑‍🚒 Omar Haddad."
    assert first.parent() is seen
    assert 3 <= seen.childCount() < 12
    view.scrolling.to_top(article.text.index("40 The"))
    assert seen.child(0).text(Name).startswith(("39 ", "40 "))
    assert seen.indexOfChild(seen.child(1)) == 1


def test_every_annotation_on_screen_is_a_link_that_says_what_it_is(seen, view):
    assert [link.text(Name) for link in links(seen)] == [
        "Katarina Holm, person, suggested, 1 of 3",
        "Omar Haddad, person, suggested, 2 of 3",
        "“We wait,”, direct quote, suggested, 3 of 3",
    ]
    link = links(seen)[1]
    assert "person" in link.text(QAccessible.Text.Description).casefold()
    at = view.viewport().mapFromGlobal(link.rect().center())
    assert [a.id for a in view.annotations_at(QPointF(at))] == ["Omar Haddad"]
    assert seen.childAt(link.rect().center().x(), link.rect().center().y()).text(Name).startswith("Katarina")


def test_a_link_follows_its_annotation_and_is_invalid_when_that_is_gone(seen, view, article):
    link = links(seen)[0]
    old = article.annotations["Katarina Holm"]
    change = Change("Accept", (old,), (replace(old, status=Status.ACCEPTED, unsure=True),))
    accepted = article.with_change(change)
    view.apply_change(change, accepted)
    assert links(seen)[0] is link
    assert link.text(Name) == "Katarina Holm, person, accepted, unsure, 1 of 3"
    gone = Change("Delete", change.added, ())
    view.apply_change(gone, accepted.with_change(gone))
    assert not link.isValid()
    assert len(links(seen)) == 2


def test_pressing_a_link_selects_and_the_selected_one_has_the_focus(seen, view, article):
    chosen = []
    view.annotation_chosen.connect(chosen.append)
    action = links(seen)[1].actionInterface()
    assert action.actionNames() == [action.pressAction()]
    action.doAction(action.pressAction())
    assert chosen == ["Omar Haddad"]
    view.select_annotation(article.annotations["Omar Haddad"])
    assert links(seen)[1].state().selected
    assert seen.focusChild() is links(seen)[1]


def test_the_text_interface_counts_as_qt_does(seen, view, article):
    words = seen.textInterface()
    units = len(article.text.encode("utf-16-le")) // 2
    assert words.characterCount() == 1 + units, "an empty line comes first"
    assert words.text(0, 1) == "\n"
    start = 1 + len(article.text[: article.text.index("Omar")].encode("utf-16-le")) // 2
    assert words.text(start, start + 11) == "Omar Haddad"
    words.setCursorPosition(start)
    assert view.cursor_.position == article.text.index("Omar")
    assert words.cursorPosition() == start
    words.addSelection(start, start + 4)
    assert article.text[view.selection.start : view.selection.end] == "Omar"
    words.removeSelection(0)
    assert view.selection is None
    assert words.offsetAtPoint(words.characterRect(start + 1).center()) in (start, start + 1, start + 2)


def asked_by_qt(interface, kind):
    """The pointer that Qt gets from QAccessibleInterface::interface_cast, None for a null pointer."""
    table = ctypes.POINTER(ctypes.c_void_p)
    pointer = shiboken6.getCppPointer(interface)[0]
    method = ctypes.cast(ctypes.cast(pointer, table)[0], table)[20]
    return ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)(method)(pointer, kind.value)


def test_qt_itself_reads_the_text_through_a_pointer_of_the_right_type(seen):
    """The pointer that Qt gets must be that of a text interface: with another one it would crash."""
    assert asked_by_qt(seen, TEXT_INTERFACE) == shiboken6.getCppPointer(seen.textInterface())[0]


def test_qt_itself_may_ask_for_what_is_not_there(seen):
    """Every screen reader asks for every interface; where Python answered None, PySide crashed."""
    answers = {TEXT_INTERFACE: [seen], QAccessible.InterfaceType.ActionInterface: links(seen)[:1]}
    for kind in QAccessible.InterfaceType:
        asked = (seen, seen.child(0), links(seen)[0])
        assert [thing for thing in asked if asked_by_qt(thing, kind)] == answers.get(kind, [])


def test_another_article_takes_the_old_links_away(seen, view, make_article):
    link = links(seen)[0]
    number = QAccessible.uniqueId(link)
    view.set_article(make_article("Nothing here."))
    assert seen.childCount() >= 1
    assert QAccessible.accessibleInterface(number) is None
    assert links(seen) == []


def test_what_is_selected_and_decided_is_said_with_what_is_left(seen, view, article):
    said = []
    view.announcer.said.connect(said.append)
    old = article.annotations["Katarina Holm"]
    view.select_annotation(old)
    change = Change("Accept", (old,), (replace(old, status=Status.ACCEPTED),))
    accepted = article.with_change(change)
    view.apply_change(change, accepted)
    view.select_annotation(accepted.annotations["Omar Haddad"])
    assert said == [
        "Katarina Holm, person, suggested, 1 of 3",
        "accepted, 2 left",
        "Omar Haddad, person, suggested, 2 of 3",
    ]


def test_other_changes_are_said_in_their_own_words(seen, view, article):
    said = []
    view.announcer.said.connect(said.append)
    old = article.annotations["Omar Haddad"]
    new = Annotation("n", Layer.ENTITY, "GPE", (Span(0, 8),), Status.ACCEPTED)
    steps = (
        Change("", (old,), (replace(old, label="ORG", status=Status.ACCEPTED),)),
        Change("", (old,), (replace(old, fragments=(Span(old.start, old.end - 7),)),)),
        Change("", (), (new,)),
        Change("", (new,), ()),
        Change("Unsure about “Omar Haddad”", (old,), (replace(old, unsure=True),)),
    )
    for step in steps:
        view.apply_change(step, article)
    assert [text.rpartition(",")[0] for text in said] == [
        "labelled org",
        "now Omar",
        "Katarina is annotated as gpe",
        "deleted",
        "Unsure about “Omar Haddad”",
    ]


def test_a_new_annotation_is_not_named_again_when_it_is_selected(seen, view, article):
    said = []
    view.announcer.said.connect(said.append)
    new = Annotation("n", Layer.ENTITY, "GPE", (Span(0, 8),), Status.ACCEPTED)
    change = Change("", (), (new,))
    view.apply_change(change, article.with_change(change))
    view.select_annotation(new)
    assert said == ["Katarina is annotated as gpe, 3 left"]


def test_a_change_of_many_is_said_once_even_if_a_message_tells_it_too(seen, view, article, qtbot):
    said = []
    view.announcer.said.connect(said.append)
    old = tuple(article.annotations.values())[:2]
    change = Change("Accept 2 suggestions", old, tuple(replace(a, status=Status.ACCEPTED) for a in old))
    view.apply_change(change, article)
    qtbot.waitUntil(lambda: said == ["Accept 2 suggestions, 3 left"])
    said.clear()
    view.apply_change(change, article)
    view.announcer.say_after("Accepted 2 suggestions: undo takes it back.")
    qtbot.waitUntil(lambda: said == ["Accepted 2 suggestions: undo takes it back.", "3 left"])


def test_what_detection_has_found_is_counted(seen, view, article, qtbot):
    said = []
    view.announcer.said.connect(said.append)
    found = Annotation("s", Layer.ENTITY, "GPE", (Span(0, 8),), Status.SUGGESTED)
    change = Change("Suggestions", (), (found,))
    view.apply_change(change, article.with_change(change))
    qtbot.waitUntil(lambda: said == ["4 suggestions"])


def test_a_hit_of_a_search_is_said_with_its_place_and_the_words_around(seen, view, article):
    said = []
    view.announcer.said.connect(said.append)
    start = article.text.index("Omar")
    view.show_found([Span(0, 8), Span(start, start + 4)], Span(start, start + 4))
    assert said == ["2 of 2: Katarina Holm met 🧑‍🚒 Omar Haddad. “We wait,” she"]


def test_a_row_of_a_list_that_has_the_keyboard_is_not_said_twice(seen, view, article, qtbot):
    said = []
    view.announcer.said.connect(said.append)
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.show()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    view.select_annotation(article.annotations["Omar Haddad"])
    assert said == []


def test_nothing_is_worked_out_while_nobody_listens(view, article, monkeypatch):
    view.set_article(article)
    assert not view.announcer.is_heard
    monkeypatch.setattr(view.announcer, "name_of", lambda _annotation: pytest.fail("worked out"))
    view.select_annotation(article.annotations["Omar Haddad"])
    view.announcer.say("nobody hears it")
