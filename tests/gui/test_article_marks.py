"""What is marked in the article: mentions of one entity, links, roles, gutter, the trace of rejected ones."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from annotator.core.annotation import (
    Annotation,
    Arguments,
    Article,
    Block,
    Change,
    EventType,
    Layer,
    Mention,
    Polarity,
    Role,
    Span,
    Stance,
    Status,
)
from annotator.core.scheme import parse_scheme
from annotator.gui.theme import LIGHT

TEXT = "Ana Bo met Omar Ed. Later she said “we wait” and Ms Bo left. Ed stayed."


def span(words, nth=0):
    at = -1
    for _ in range(nth + 1):
        at = TEXT.index(words, at + 1)
    return Span(at, at + len(words))


def entity(words, label="PERSON", nth=0, **more):
    return Annotation(
        f"{words}{nth}", Layer.ENTITY, label, (span(words, nth),), more.pop("status", Status.ACCEPTED), **more
    )


def article_of(*annotations, text=TEXT):
    blocks = (Block(0, len(text), Role.BODY),)
    return Article(text, blocks=blocks, annotations={a.id: a for a in annotations})


def picture(view):
    return view.viewport().grab().toImage()


def differing(view, one, other):
    """The box of all pixels that differ, in the column's coordinates: left, top, right, bottom."""
    points = [
        (x, y)
        for x in range(one.width())
        for y in range(one.height())
        if one.pixel(x, y) != other.pixel(x, y)
    ]
    if not points:
        return None
    xs, ys = [x - view.left for x, _y in points], [y for _x, y in points]
    return min(xs), min(ys), max(xs), max(ys)


@pytest.fixture
def quote():
    return Annotation(
        "q",
        Layer.QUOTE,
        "direct",
        (span("“we wait”"),),
        Status.ACCEPTED,
        speaker=Mention("she", span("she")),
        cue=Mention("said", span("said")),
        resolved_speaker="Ana Bo",
    )


def test_all_mentions_of_the_selected_entity_are_marked_pronouns_of_quotes_too(view, quote):
    ana, bo = entity("Ana Bo", entity="Ana Bo"), entity("Bo", nth=1, entity="Ana Bo")
    other = entity("Omar Ed", entity="Omar Ed")
    article = article_of(ana, bo, other, quote)
    view.set_article(article)
    view.select_annotation(ana)
    assert list(view.marks.mentions) == [span("Ana Bo"), span("she"), span("Bo", 1)]
    view.select_annotation(other)
    assert list(view.marks.mentions) == [span("Omar Ed")]
    change = Change("Reject", (bo,), (replace(bo, status=Status.REJECTED),))
    view.apply_change(change, article.with_change(change))
    view.select_annotation(ana)
    assert list(view.marks.mentions) == [span("Ana Bo"), span("she")]
    view.select_annotation(quote)
    assert list(view.marks.mentions) == []


def test_a_mention_of_the_same_entity_looks_different_from_one_of_another(view):
    ana, bo = entity("Ana Bo", entity="Ana Bo"), entity("Bo", nth=1, entity="Ana Bo")
    pictures = []
    for second in (bo, replace(bo, entity="Somebody")):
        view.set_article(article_of(ana, second))
        view.select_annotation(ana)
        pictures.append(picture(view))
    left, _top, right, _bottom = differing(view, *pictures)
    box = view.layout_.rects(bo.span)[0]
    assert box.left() - 4 <= left < right <= box.right() + 4


def test_fragments_are_joined_by_a_thin_line_over_the_gap(view):
    parts = (span("Ana Bo"), span("Omar Ed"))
    joined = Annotation("a", Layer.ENTITY, "PERSON", parts, Status.ACCEPTED)
    apart = [replace(joined, id=f"a{n}", fragments=(part,)) for n, part in enumerate(parts)]
    pictures = []
    for annotations in ([joined], apart):
        view.set_article(article_of(*annotations))
        pictures.append(picture(view))
    gap = view.layout_.rects(Span(parts[0].end + 1, parts[1].start - 1))[0].translated(view.left, 0)
    column = [round(gap.center().x())] * 20, range(round(gap.bottom()) - 8, round(gap.bottom()) + 12)
    assert any(pictures[0].pixel(x, y) != pictures[1].pixel(x, y) for x, y in zip(*column, strict=True))


def test_what_was_rejected_leaves_a_trace_until_the_article_is_left(view):
    right = entity("Omar Ed", status=Status.SUGGESTED)
    article = article_of(right)
    view.set_article(article)
    change = Change("Reject", (right,), (replace(right, status=Status.REJECTED),))
    rejected = article.with_change(change)
    view.apply_change(change, rejected)
    trace = picture(view)
    assert len(view.layout_.index) == 1
    view.set_article(rejected)
    assert len(view.layout_.index) == 0
    assert differing(view, trace, picture(view)) is not None
    view.show_rejected(True)
    assert differing(view, trace, picture(view)) is None
    view.show_rejected(False)
    assert len(view.layout_.index) == 0


def test_a_decision_about_what_was_rejected_earlier_shows_it_again(view):
    wrong = entity("Omar Ed", status=Status.REJECTED)
    article = article_of(wrong)
    view.set_article(article)
    change = Change("Accept", (wrong,), (replace(wrong, status=Status.ACCEPTED),))
    accepted = article.with_change(change)
    view.apply_change(change, accepted)
    assert [a.status for a in view.layout_.index] == [Status.ACCEPTED]
    view.apply_change(change.inverse(), article)
    assert [a.status for a in view.layout_.index] == [Status.REJECTED]


def test_arcs_of_all_quotes_are_drawn_on_request(view, quote):
    view.set_article(article_of(quote))
    before = picture(view)
    view.toggle_arcs()
    left, top, right, _bottom = differing(view, before, picture(view))
    box = view.layout_.rects(span("she"))[0]
    assert left <= box.center().x() <= right
    assert top < box.top()
    view.toggle_arcs()
    assert differing(view, before, picture(view)) is None


def test_control_click_on_a_mention_makes_it_the_speaker_of_the_selected_quote(qtbot, view, quote):
    ana, day = entity("Ana Bo"), entity("Omar Ed", label="DATE")
    view.set_article(article_of(ana, day, quote))
    chosen, picked = [], []
    view.mention_chosen.connect(chosen.append)
    view.annotation_chosen.connect(picked.append)
    left, control = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier

    def click(words):
        box = view.layout_.rects(span(words))[0]
        at = QPointF(box.center().x() + view.left, box.center().y()).toPoint()
        qtbot.mouseClick(view.viewport(), left, control, at)

    click("Ana Bo")
    assert (chosen, picked) == ([], ["Ana Bo0"])
    view.select_annotation(quote)
    click("Ana Bo")
    assert chosen == ["Ana Bo0"]
    assert view.marks.selected is quote


def test_only_what_the_scheme_lets_speak_is_lifted_under_the_mouse(qtbot, view, quote):
    toml = """
name = "t"
version = 1
[links]
speaker = ["PERSON"]
[[entity]]
name = "PERSON"
[[entity]]
name = "DATE"
[[quote]]
name = "direct"
"""
    view.set_scheme(parse_scheme(toml))
    ana, day = entity("Ana Bo"), entity("Omar Ed", label="DATE")
    view.set_article(article_of(ana, day, quote))

    def hover(words):
        box = view.layout_.rects(span(words))[0]
        qtbot.mouseMove(view.viewport(), QPointF(box.center().x() + view.left, box.center().y()).toPoint())
        return view.marks.hovered

    assert hover("Ana Bo") is None
    assert hover("Omar Ed") is None
    view.select_annotation(quote)
    flat = picture(view)
    assert hover("Ana Bo") is ana
    assert differing(view, flat, picture(view)) is not None
    assert hover("Omar Ed") is None


def test_roles_of_the_selected_event_stand_over_its_arguments_and_hit_no_code(view):
    event = Annotation(
        "e",
        Layer.EVENT,
        "CONSULT",
        (span("met"),),
        Status.ACCEPTED,
        arguments=Arguments((Mention("Ana Bo", span("Ana Bo")),), (Mention("Omar Ed", span("Omar Ed")),)),
    )
    view.set_article(article_of(event, entity("Ana Bo"), entity("Omar Ed")))
    before = picture(view)
    view.select_annotation(replace(event, arguments=None))
    without = picture(view)
    view.select_annotation(event)
    after = picture(view)
    assert differing(view, before, without) is not None
    left, _top, right, _bottom = differing(view, without, after)
    assert left <= view.layout_.rects(span("Ana Bo"))[0].center().x()
    assert right >= view.layout_.rects(span("Omar Ed"))[0].center().x()
    for code in view.layout_.paragraph(0).lines[0].codes:
        box = code.rect.adjusted(3, 3, -3, -3).translated(view.left, view.layout_.column.top(0)).toRect()
        assert without.copy(box) == after.copy(box), code.text


def test_an_event_has_a_flag_with_its_type_in_the_gutter_and_a_stance_its_shape(view):
    plain = entity("Omar Ed")
    pictures = {}
    marked = {
        "plain": plain,
        "event": replace(plain, event_type=EventType("CONSULT")),
        "other": replace(plain, event_type=EventType("AID")),
        "favor": replace(plain, stances=(Stance(None, None, Polarity.FAVOR),)),
        "against": replace(plain, stances=(Stance(None, None, Polarity.AGAINST),)),
    }
    for name, annotation in marked.items():
        view.set_article(article_of(annotation))
        gutter = view.viewport().rect().adjusted(0, 0, round(view.left) - view.viewport().width() - 4, 0)
        pictures[name] = view.viewport().grab(gutter).toImage()
    page = {pictures["plain"].pixelColor(x, y).name() for x in range(20, 50) for y in range(30, 90)}
    assert page == {QColor(LIGHT.page).name()}
    names = list(pictures)
    for number, one in enumerate(names):
        for other in names[number + 1 :]:
            assert pictures[one] != pictures[other], (one, other)


def test_another_scheme_changes_codes_and_colours_at_once(view, scheme):
    view.set_article(article_of(entity("Ana Bo")))
    before = picture(view)
    labels = tuple(
        replace(label, code="HUM", light="#AA0000") if label.name == "PERSON" else label
        for label in scheme.labels
    )
    view.set_scheme(replace(scheme, labels=labels))
    assert [code.text for code in view.layout_.paragraph(0).lines[0].codes] == ["HUM"]
    assert differing(view, before, picture(view)) is not None


@pytest.mark.parametrize("setting", ["line_width", "line_spacing"])
def test_line_width_and_spacing_change_the_layout_in_their_order(view, make_article, setting):
    view.resize(1100, 560)
    view.set_article(make_article("The council met again on Tuesday and nobody said what for. " * 12))
    heights, widths = [], []
    for value in {"line_width": ("narrow", "normal", "wide"), "line_spacing": ("close", "normal", "wide")}[
        setting
    ]:
        view.set_look(LIGHT, 1.0, serif=True, **{setting: value})
        heights.append(view.layout_.paragraph(0).height)
        widths.append(view.layout_.width)
    if setting == "line_width":
        assert widths == sorted(set(widths))
    else:
        assert heights == sorted(set(heights))
        assert len(set(widths)) == 1
