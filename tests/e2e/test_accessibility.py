"""The real window for people who do not see it or use no mouse."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from annotator.core.annotation import Status

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

from screenshots.names import nameless

ARTICLE = """Council of Velm signs treaty

Mayor Katarina Holm said the harbour treaty would help Velmark. Pavel Dornan spoke in Ostria.

“We waited long enough,” Holm said on Tuesday.
"""


@pytest.fixture
def article_file(tmp_path):
    path = tmp_path / "treaty.txt"
    path.write_text(ARTICLE, "utf-8")
    return path


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
