"""One widget at a time, without the program around it."""

import pytest

from annotator import paths
from annotator.core.annotation import Annotation, Article, Block, Layer, Role, Span, Status
from annotator.core.scheme import parse_scheme
from annotator.gui.theme import LIGHT, apply_theme, load_fonts
from tests import leftovers


@pytest.fixture(scope="session")
def scheme():
    return parse_scheme(paths.resource("schemes", "news.toml").read_text("utf-8"))


@pytest.fixture(autouse=True)
def look(qapp):
    """The shipped fonts and the light theme, so that sizes are the same everywhere."""
    load_fonts(qapp)
    apply_theme(qapp, LIGHT)


@pytest.fixture
def make_article():
    """`make_article(paragraphs, words -> label)`: an article with its annotations, accepted unless said."""

    def make(*paragraphs, entities=None, quotes=(), status=Status.ACCEPTED):
        text = "\n\n".join(paragraphs)
        blocks, position = [], 0
        for paragraph in paragraphs:
            blocks.append(Block(position, position + len(paragraph), Role.BODY))
            position += len(paragraph) + 2
        annotations = {}
        for words, label in (entities or {}).items():
            start = text.index(words)
            span = Span(start, start + len(words))
            annotations[words] = Annotation(words, Layer.ENTITY, label, (span,), status)
        for words in quotes:
            start = text.index(words)
            span = Span(start, start + len(words))
            annotations[words] = Annotation(words, Layer.QUOTE, "direct", (span,), status)
        return Article(text, blocks=tuple(blocks), annotations=annotations)

    return make


@pytest.fixture
def view(qtbot, scheme):
    """An article view of a fixed size."""
    from annotator.gui.article_view import ArticleView

    widget = ArticleView(scheme)
    qtbot.addWidget(widget)
    widget.resize(720, 560)
    widget.show()
    return widget


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp):
    """Fails a test that leaves a window, a process, a thread or a running timer."""
    before = leftovers.find()  # of a test that is not of the window, in the same process
    yield
    assert [left for left in leftovers.find() if left not in before] == []
