"""Decisions carried over to a copy of an article."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import (
    Annotation,
    Article,
    ArticleLabels,
    EventType,
    Layer,
    Mention,
    Polarity,
    Span,
    Stance,
    Status,
)
from annotator.core.carrying import Alignment, carry_over

TEXT = "“We will not yield,” said Ana Holm in Kyiv. Rain fell. Ana Holm left Kyiv."
COPY = "KYIV (AP) — “We will not\nyield,” said Ana Holm in Lviv. Ana Holm left Kyiv."


def at(text, words, occurrence=1):
    start = -1
    for _ in range(occurrence):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def entity(words, occurrence=1, status=Status.ACCEPTED, text=TEXT, number=0):
    return Annotation(
        f"{words}{occurrence}{number}", Layer.ENTITY, "X", (at(text, words, occurrence),), status
    )


def article(text, *annotations, labels=ArticleLabels()):  # noqa: B008 - frozen
    return Article(text, annotations={a.id: a for a in annotations}, labels=labels)


def spans(carried):
    return [(a.fragments[0], a.status) for a in carried.change.added]


def test_equal_words_move_over_and_the_others_are_listed():
    source = article(TEXT, entity("Ana Holm"), entity("Kyiv"), entity("Rain"), entity("Kyiv", 2))
    carried = carry_over(source, article(COPY), as_suggestions=False)
    accepted = Status.ACCEPTED
    assert spans(carried) == [(at(COPY, "Ana Holm"), accepted), (at(COPY, "Kyiv"), accepted)]
    assert [TEXT[a.start : a.end] for a in carried.unplaced] == ["Kyiv", "Rain"]
    assert carried.placed == 2
    assert carried.change.title.startswith("Carry over 2 decisions")


def test_a_quote_brings_its_speaker_and_its_evidence_across_another_line_break():
    speaker = Mention("Ana Holm", at(TEXT, "Ana Holm"))
    stance = Stance(speaker, Mention("Kyiv", at(TEXT, "Kyiv")), Polarity.AGAINST, 2, (at(TEXT, "not yield"),))
    quote = Annotation(
        "q", Layer.QUOTE, "direct", (at(TEXT, "“We will not yield,”"),), Status.ACCEPTED, speaker=speaker,
        cue=Mention("said", at(TEXT, "said")), stances=(stance,),
    )  # fmt: skip
    (moved,) = carry_over(article(TEXT, quote), article(COPY), as_suggestions=False).change.added
    assert moved.fragments == (at(COPY, "“We will not\nyield,”"),)
    assert moved.speaker == Mention("Ana Holm", at(COPY, "Ana Holm"))
    assert moved.stances[0].target == Mention("Kyiv", None)
    assert moved.stances[0].evidence == (at(COPY, "not\nyield"),)
    assert moved.id != "q"


def test_a_suggestion_takes_the_decision_and_a_decision_stays():
    suggested = entity("Ana Holm", status=Status.SUGGESTED, text=COPY, number=1)
    decided = entity("Kyiv", status=Status.REJECTED, text=COPY, number=1)
    source = article(TEXT, entity("Ana Holm"), entity("Kyiv", 2))
    carried = carry_over(source, article(COPY, suggested, decided), as_suggestions=False)
    assert carried.change.before == (suggested,)
    assert [a.id for a in carried.change.added] == [suggested.id]
    assert carried.standing == 1


def test_as_suggestions_nothing_is_decided_and_rejected_ones_stay_behind():
    source = article(TEXT, entity("Ana Holm"), entity("Ana Holm", 2, Status.REJECTED))
    carried = carry_over(source, article(COPY), as_suggestions=True)
    assert spans(carried) == [(at(COPY, "Ana Holm"), Status.SUGGESTED)]
    again = carry_over(source, article(COPY), as_suggestions=False)
    assert spans(again)[1] == (at(COPY, "Ana Holm", 2), Status.REJECTED)


def test_labels_of_the_article_fill_what_is_empty():
    event = ArticleLabels((EventType("AGREE"),), note="mine", done=True)
    carried = carry_over(article(TEXT, labels=event), article(COPY), as_suggestions=False)
    assert carried.change.labels == ArticleLabels((EventType("AGREE"),))
    own = article(COPY, labels=ArticleLabels((EventType("AID"),)))
    assert carry_over(article(TEXT, labels=event), own, as_suggestions=False).change is None


def test_taking_it_back_leaves_the_copy_as_it_was():
    suggested = entity("Ana Holm", status=Status.SUGGESTED, text=COPY, number=1)
    copy = article(COPY, suggested)
    change = carry_over(
        article(TEXT, entity("Ana Holm"), entity("Kyiv", 2)), copy, as_suggestions=False
    ).change
    assert copy.with_change(change).with_change(change.inverse()).annotations == copy.annotations


@given(st.text("ab ,\n", max_size=30), st.text("ab ,\n", max_size=30), st.integers(0, 29), st.integers(1, 9))
def test_what_is_placed_has_the_same_words(source, target, start, length):
    span = Span(start, min(len(source), start + length))
    found = Alignment(source, target).place(span)
    if found is not None:
        assert target[found.start : found.end].split() == source[span.start : span.end].split()
        assert 0 <= found.start < found.end <= len(target)


@given(st.text("ab ,\n", max_size=30), st.integers(0, 29), st.integers(1, 9))
def test_in_the_same_text_all_words_have_their_place(text, start, length):
    span = Span(start, min(len(text), start + length))
    if span.start < span.end and not text[span.start].isspace() and not text[span.end - 1].isspace():
        assert Alignment(text, text).place(span) == span
