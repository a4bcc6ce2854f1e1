"""Looking at an article: filter, map, line width and spacing, the trace of what was rejected, Ctrl+click."""

import pytest
from PySide6.QtCore import Qt

from annotator.core.annotation import Layer, Status
from annotator.gui.filter_popover import FilterPopover
from annotator.settings import load_settings

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ARTICLE = """Velmark signs the treaty

Katarina Holm spoke to Reuters in Velmark. Pavel Dornan was not asked.

“We waited long enough,” Dornan said in Ostria.
"""


@pytest.fixture
def article_file(tmp_path):
    path = tmp_path / "treaty.txt"
    path.write_text(ARTICLE, "utf-8")
    return path


def drawn(d):
    return [a.text_in(d.article.text) for a in d.view.layout_.index]


def test_a_filter_hides_from_sight_from_tab_and_from_accept_all(start, fake_worker, article_file):
    def story(d):
        d.opened()
        everything = drawn(d)
        d.key(Qt.Key.Key_F4)
        popover = d.window.findChild(FilterPopover)
        d.bot.keyClick(popover.box("layers", Layer.ENTITY), Qt.Key.Key_Space)
        d.bot.keyClick(popover, Qt.Key.Key_Escape)
        assert d.view.hasFocus()
        assert drawn(d) == ["“We waited long enough,”"]
        d.key(Qt.Key.Key_Tab)
        assert d.window.selection.current.layer is Layer.QUOTE
        d.window.actions_["accept_all"].trigger()
        by_layer = {(a.layer, a.status) for a in d.stored.annotations.values()}
        assert by_layer == {(Layer.QUOTE, Status.ACCEPTED), (Layer.ENTITY, Status.SUGGESTED)}
        assert drawn(d) == ["“We waited long enough,”"]
        d.key(Qt.Key.Key_F4, SHIFT)
        assert drawn(d) == everything

    start(story, article_file)


def test_map_line_width_and_spacing_are_changed_by_key_and_remembered(start, fake_worker, article_file, home):
    def story(d):
        d.opened()
        pane, width = d.window.desk.pane, d.view.layout_.width
        assert pane.minimap.isVisible()
        d.window.actions_["minimap"].trigger()
        assert not pane.minimap.isVisible()
        d.window.resize(1900, 900)
        d.window.actions_["line_width"].trigger()
        d.window.actions_["line_spacing"].trigger()
        assert d.view.layout_.width > width

    def again(d):
        d.opened()
        assert not d.window.desk.pane.minimap.isVisible()

    start(story, article_file)
    kept, _warning = load_settings(home / "settings.toml")
    assert (kept.minimap, kept.line_width, kept.line_spacing) == (False, "wide", "wide")
    start(again)


def test_what_is_rejected_leaves_a_trace_until_the_article_is_left(
    start, fake_worker, article_file, tmp_path
):
    other = tmp_path / "other.txt"
    other.write_text("Ostria waits\n\nNobody in Ostria was asked.\n", "utf-8")

    def story(d):
        d.until(lambda: len(d.window.workspace.corpus.queue()) == 2)
        first, second = (item.id for item in d.window.workspace.corpus.queue())
        d.window.open_article(first)
        d.opened()
        d.key(Qt.Key.Key_Tab)
        words = d.window.selection.current.text_in(d.article.text)
        count = len(drawn(d))
        d.key(Qt.Key.Key_X)
        assert (words in drawn(d), len(drawn(d))) == (True, count)
        d.window.open_article(second)
        d.opened()
        d.window.open_article(first)
        d.opened()
        assert len(drawn(d)) == count - 1

    start(story, article_file, other)


def test_control_click_on_a_name_makes_it_the_speaker(start, fake_worker, article_file):
    def story(d):
        d.opened()
        quote = d.select("“We waited long enough,”", Layer.QUOTE)
        place = d.point(d.find("Katarina Holm").start + 2)
        d.bot.mouseClick(d.view.viewport(), Qt.MouseButton.LeftButton, CONTROL, place)
        stored = d.stored.annotations[quote.id]
        assert stored.speaker.text == "Katarina Holm"
        assert d.window.selection.current.id == quote.id

    start(story, article_file)


def test_a_button_over_the_list_opens_the_filter_and_counts_what_it_hides(start, fake_worker, article_file):
    def story(program):
        program.opened()
        button = program.window.annotations.filter_button
        assert (button.badge, "F4" in button.toolTip()) == ("", True)
        program.bot.mouseClick(button, LEFT)
        popover = program.window.findChild(FilterPopover)
        assert popover.isVisible()
        hidden = sum(a.layer is Layer.ENTITY for a in program.article.in_order())
        program.bot.mouseClick(popover.box("layers", Layer.ENTITY), LEFT)
        assert hidden
        assert button.badge == str(hidden)
        assert button.accessibleName() == f"Filter: {hidden} not drawn"
        program.bot.mouseClick(button, LEFT)
        assert not popover.isVisible()
        program.window.actions_["clear_filter"].trigger()
        assert button.badge == ""

    start(story, article_file)


@pytest.mark.parametrize("scrolled", [3001, 100_000])
def test_the_place_in_an_article_stays_through_restarts(start, fake_worker, tmp_path, scrolled):
    path = tmp_path / "long.txt"
    words = "The council of Velmark met to speak about the bridge and what it would cost in years to come. "
    path.write_text("\n\n".join(f"Part {n}. " + words * (1 + n % 5) for n in range(60)), "utf-8")
    places = []

    def look(program):
        program.opened()
        bar = program.view.verticalScrollBar()
        places.append((bar.value(), program.view.scrolling.top_position()))

    def scroll(program):
        program.opened()
        program.view.verticalScrollBar().setValue(scrolled)
        places.append((0, program.view.scrolling.top_position()))

    start(scroll, path)
    for _restart in range(4):
        start(look)
    assert places[0][1] == places[1][1]
    assert places[1:] == [places[1]] * 4

    start(lambda program: (look(program), program.window.resize(1500, 700)))
    start(look)
    assert places[-1][1] == places[0][1], "another width of the window is no other place"
