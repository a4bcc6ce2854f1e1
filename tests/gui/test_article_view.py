"""Where things are painted, what is laid out, what a place in the window means in the text."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from annotator.core.annotation import Change, Span, Status
from annotator.gui.theme import DARK, LIGHT

LOREM = "The council met again on Tuesday, and nobody said what it had decided about the harbour. " * 4


def middle(view, position):
    """The pixel in the middle of a character, in the viewport."""
    box = view.layout_.rects(Span(position, position + 1))[0]
    return QPointF(box.center().x() + view.left, box.center().y() - view.verticalScrollBar().value())


def test_every_position_is_found_again_from_its_pixel(view, make_article):
    article = make_article(
        "Kyiv 🇺🇦 e\u0301 👩🏽‍🚒 met Ana Bo.", "قال Reuters في القاهرة اليوم.", "One 𝕎 two."
    )
    view.set_article(article)
    text = article.text
    for words in ("Kyiv", "met", "Ana", "Bo", "Reuters", "القاهرة", "𝕎", "two"):
        start = text.index(words)
        for position in range(start, start + len(words)):
            hit = view.layout_.hit(view.to_column(middle(view, position)), on_character=True)
            assert hit.position == position, (words, position)


def test_only_what_is_looked_at_is_laid_out(view, make_article):
    article = make_article(*[f"{n} {LOREM}" for n in range(2000)])
    view.set_article(article)
    view.grab()
    assert len(view.layout_._laid) < 30
    view.scrolling.to_top(len(article.text) - 50)
    view.grab()
    assert view.scrolling.visible_span().end == len(article.text)
    assert len(view.layout_._laid) < 60


def test_scrolling_up_into_unseen_paragraphs_does_not_jump(view, make_article):
    article = make_article(*[f"{n} {LOREM * (1 + n % 3)}" for n in range(400)])
    view.set_article(article)
    view.scrolling.to_top(article.text.index("300 The"))
    view.grab()
    for _ in range(40):
        seen = article.text.index("300 The") if _ == 0 else view.scrolling.visible_span().start
        before = middle(view, seen).y()
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 40)
        assert abs(middle(view, seen).y() - before - 40) < 1.5
        view.grab()


def test_accepted_and_suggested_look_different_and_rejected_has_no_code(view, make_article):
    pictures = {}
    for status in Status:
        view.set_article(
            make_article("Angela Merkel met him.", entities={"Angela Merkel": "PERSON"}, status=status)
        )
        pictures[status] = view.viewport().grab().toImage()
        codes = [code.text for line in view.layout_.paragraph(0).lines for code in line.codes]
        assert codes == ([] if status is Status.REJECTED else ["PER"])
    assert pictures[Status.ACCEPTED] != pictures[Status.SUGGESTED] != pictures[Status.REJECTED]


def test_overlapping_annotations_get_lanes_and_codes_that_do_not_collide(view, make_article):
    names = {"the Bank of England": "ORG", "Bank of England": "ORG", "England": "GPE", "Bank": "FAC"}
    view.set_article(make_article("He left the Bank of England.", entities=names))
    line = view.layout_.paragraph(0).lines[0]
    assert sorted(line.lanes.values()) == [0, 0, 1, 2]
    rects = [code.rect for code in line.codes]
    assert len(rects) == 4
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[n + 1 :])


def test_a_line_with_lanes_is_higher_than_one_without(view, make_article):
    view.set_article(make_article("He left the Bank of England.", entities={"England": "GPE"}))
    plain = view.layout_.paragraph(0).height
    both = {"England": "GPE", "Bank of England": "ORG"}
    view.set_article(make_article("He left the Bank of England.", entities=both))
    assert view.layout_.paragraph(0).height > plain


def test_a_change_touches_its_paragraph_only(view, make_article):
    article = make_article(
        *[f"Paragraph {n} about Rome." for n in range(50)], entities={"Paragraph 3": "ORG"}
    )
    view.set_article(article)
    view.grab()
    laid = dict(view.layout_._laid)
    old = article.annotations["Paragraph 3"]
    change = Change("Delete", (old,), ())
    view.apply_change(change, article.with_change(change))
    assert view.layout_._laid == laid
    assert view.layout_.paragraph(3).annotations == []


def test_hover_tip_says_label_status_and_origin(view, make_article):
    view.set_article(make_article("Angela Merkel met <him>.", entities={"Angela Merkel": "PERSON"}))
    tip = view.tip_at(middle(view, 2))
    assert "PERSON" in tip
    assert "accepted" in tip
    assert view.tip_at(middle(view, 16)) == ""


def test_a_code_is_a_target_for_the_mouse_as_well(view, make_article):
    view.set_article(make_article("He met Angela Merkel.", entities={"Angela Merkel": "PERSON"}))
    code = view.layout_.paragraph(0).lines[0].codes[0].rect.translated(view.left, view.layout_.column.top(0))
    assert [a.id for a in view.annotations_at(code.center())] == ["Angela Merkel"]


def test_the_place_is_kept_when_theme_zoom_or_width_changes(view, make_article):
    article = make_article(*[f"{n} {LOREM}" for n in range(300)])
    view.set_article(article)
    view.scrolling.to_top(article.text.index("150 The"))
    top = view.scrolling.top_position()
    view.set_look(DARK, 1.5, serif=False)
    assert abs(view.scrolling.top_position() - top) < 90
    view.resize(520, 560)
    view.grab()
    assert abs(view.scrolling.top_position() - top) < 120


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_page_has_the_colour_of_the_theme(view, make_article, theme):
    view.set_look(theme, 1.0, serif=True)
    view.set_article(make_article("A word."))
    assert view.viewport().grab().toImage().pixelColor(3, 3) == QColor(theme.page)


def test_an_empty_article_and_none_are_shown_without_complaint(view, make_article, qtbot):
    for article in (make_article(""), None):
        view.set_article(article)
        view.grab()
        qtbot.keyClick(view, Qt.Key.Key_Down)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
        assert view.scrolling.visible_span() == Span(0, 0)


def test_a_line_of_200_000_characters_is_cut_into_paragraphs_at_blanks(view, make_article):
    article = make_article(LOREM * 600)
    view.set_article(article)
    column = view.layout_.column
    numbers = [column.number_of(0)]
    while (number := column.following(numbers[-1])) is not None:
        numbers.append(number)
    pieces = [column.extent(number) for number in numbers]
    assert pieces[0].start == 0
    assert pieces[-1].end == len(article.text)
    assert all(a.end == b.start and article.text[a.end - 1] == " " for a, b in pairwise(pieces))


def test_quote_chip_names_kind_and_speaker_at_its_end(view, make_article):
    from dataclasses import replace

    from annotator.core.annotation import Mention

    article = make_article("On Monday, said Ana Bo, “we wait,” and left.", quotes=["“we wait,”"])
    quote = replace(article.annotations["“we wait,”"], speaker=Mention("Ana Bo", Span(16, 22)))
    view.set_article(article.with_change(Change("", tuple(article.annotations.values()), (quote,))))
    code = view.layout_.paragraph(0).lines[0].codes[0]
    assert code.text == "direct · Ana Bo"
    assert abs(code.rect.right() - view.layout_.rects(quote.span)[0].right()) < 2


def test_a_selected_quote_has_a_curve_to_its_speaker(view, make_article):
    from dataclasses import replace

    from annotator.core.annotation import Mention

    article = make_article("On Monday, said Ana Bo, they all “will wait,” and left.", quotes=["“will wait,”"])
    quote = article.annotations["“will wait,”"]
    speaker = Mention("Ana Bo", Span(16, 22))
    pictures = []
    for shown in (quote, replace(quote, speaker=speaker)):
        view.set_article(article.with_change(Change("", (quote,), (shown,))))
        view.select_annotation(shown)
        pictures.append(view.viewport().grab().toImage())
    box = view.layout_.rects(speaker.span)[0].translated(view.left, 0)
    above = [QPointF(box.center().x() + dx, box.top() - 6).toPoint() for dx in range(-8, 60)]
    assert any(pictures[0].pixelColor(point) != pictures[1].pixelColor(point) for point in above)


def test_a_large_change_lays_out_as_a_new_article_would(view, make_article):
    from dataclasses import replace

    names = {f"Name{n:03}": "PERSON" for n in range(400)}
    text = " ".join(names)
    article = make_article(text, *(f"{n} {LOREM}" for n in range(5)), entities=names, status=Status.SUGGESTED)
    view.set_article(article)
    view.grab()
    before = tuple(article.annotations.values())
    change = Change("Accept all", before, tuple(replace(a, status=Status.ACCEPTED) for a in before))
    changed = article.with_change(change)
    view.apply_change(change, changed)
    after = view.viewport().grab().toImage()
    view.set_article(changed)
    assert view.viewport().grab().toImage() == after


def test_words_within_longer_words_are_not_equal(view, make_article):
    view.set_article(make_article("An Afghan met Afghans in Afghanistan, Afghan."))
    _number, paragraph = view.layout_.paragraph_of(0)
    found = [span for line in paragraph.lines for span in paragraph.equal_words(line, "Afghan")]
    assert [span.start for span in found] == [3, 38]
