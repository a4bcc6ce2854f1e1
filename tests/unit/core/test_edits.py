"""Every edit: the name of the undo step, what stood before, what stands after."""

from __future__ import annotations

from dataclasses import replace

import pytest
from core_samples import SCHEME, TEXT, article_with, at, entity, quote, span_of

from annotator.core import edits, fragments
from annotator.core.annotation import (
    HUMAN,
    Annotation,
    ArticleLabels,
    Change,
    EventType,
    Layer,
    Mention,
    Polarity,
    Span,
    Stance,
    Status,
)
from annotator.core.errors import InvalidSpanError, UnknownLabelError

BLINKEN = entity("Antony Blinken")
QUOTE = quote("“We will not wait,”", group="g")
REST = quote("“Not a day 🕊️.”", "q2", group="g")
STANCE = Stance(Mention("Blinken"), Mention("waiting"), Polarity.AGAINST, 2)
ARTICLE = article_with(BLINKEN, QUOTE, REST)


def corrected(annotation: Annotation, **fields) -> Annotation:
    return replace(annotation, status=Status.ACCEPTED, **fields)


# -- new annotations ----------------------------------------------------------------------------------------


def test_annotating_snaps_to_words_and_is_accepted_work_of_a_person():
    span = Span(span_of("Tuesday").start + 2, span_of("Tuesday,").end)
    change = edits.annotate(ARTICLE, span, Layer.ENTITY, "ORG", scheme=SCHEME)
    (new,) = change.added
    assert change == Change("Annotate “Tuesday” as ORG", (), (new,))
    assert new == Annotation(
        new.id, Layer.ENTITY, "ORG", (span_of("Tuesday"),), Status.ACCEPTED, HUMAN, confidence=None
    )


def test_every_new_annotation_has_an_id_of_its_own():
    ids = {
        edits.annotate(ARTICLE, span_of("met"), Layer.ENTITY, "ORG", scheme=SCHEME).added[0].id
        for _ in range(50)
    }
    assert len(ids) == 50


def test_exact_annotating_only_trims_blanks():
    span = Span(span_of("Tuesday").start - 1, span_of("Tues").end)
    (new,) = edits.annotate(ARTICLE, span, Layer.ENTITY, "ORG", scheme=SCHEME, exact=True).added
    assert new.fragments == (span_of("Tues"),)


def test_a_quote_keeps_the_comma_inside_its_marks():
    (new,) = edits.annotate(ARTICLE, span_of("We will not wait,"), Layer.QUOTE, "direct", scheme=SCHEME).added
    assert new.text_in(TEXT) == "We will not wait,"


def test_a_name_is_annotated_without_its_possessive():
    """The spaCy tokens of `Blinken’s` are `Blinken` and `’s`: training passes over a label of half of it."""
    (new,) = edits.annotate(
        ARTICLE, span_of("Blinken", occurrence=2), Layer.ENTITY, "PERSON", scheme=SCHEME
    ).added
    assert new.text_in(TEXT) == "Blinken"


def test_annotating_the_same_words_again_relabels_and_keeps_the_id():
    change = edits.annotate(ARTICLE, span_of("Antony Blinken"), Layer.ENTITY, "ORG", scheme=SCHEME)
    assert change == Change("Label “Antony Blinken” ORG", (BLINKEN,), (corrected(BLINKEN, label="ORG"),))


def test_annotating_where_two_stand_takes_the_one_with_that_label():
    """Otherwise both get the label, and the export has it twice."""
    other = entity("Antony Blinken", "e2", label="ORG")
    change = edits.annotate(
        article_with(BLINKEN, other), span_of("Antony Blinken"), Layer.ENTITY, "ORG", scheme=SCHEME
    )
    assert change.before == (other,)


def test_annotating_where_a_rejected_one_stands_takes_the_one_that_is_not():
    rejected = replace(BLINKEN, id="e0", status=Status.REJECTED)
    article = article_with(rejected, BLINKEN)
    change = edits.annotate(article, span_of("Antony Blinken"), Layer.ENTITY, "ORG", scheme=SCHEME)
    assert change.before == (BLINKEN,)


def test_the_same_words_may_stand_in_two_layers():
    change = edits.annotate(ARTICLE, span_of("Antony Blinken"), Layer.EVENT, "CONSULT", scheme=SCHEME)
    assert change.before == ()


@pytest.mark.parametrize("span", [Span(10, 10), Span(0, 5000), Span(TEXT.index("\n"), TEXT.index("\n") + 1)])
@pytest.mark.parametrize("exact", [True, False])
def test_what_holds_no_words_cannot_be_annotated(span, exact):
    with pytest.raises(InvalidSpanError):
        edits.annotate(ARTICLE, span, Layer.ENTITY, "ORG", scheme=SCHEME, exact=exact)


@pytest.mark.parametrize(("layer", "label"), [(Layer.ENTITY, "Vehicle"), (Layer.QUOTE, "PERSON")])
def test_a_label_of_another_layer_is_refused(layer, label):
    with pytest.raises(UnknownLabelError):
        edits.annotate(ARTICLE, span_of("met"), layer, label, scheme=SCHEME)


# -- decisions ----------------------------------------------------------------------------------------------


def test_accepting():
    assert edits.accept(ARTICLE, "e1") == Change("Accept “Antony Blinken”", (BLINKEN,), (corrected(BLINKEN),))


def test_a_rejected_suggestion_is_kept_as_rejected():
    after = replace(BLINKEN, status=Status.REJECTED)
    assert edits.reject(ARTICLE, "e1") == Change("Reject “Antony Blinken”", (BLINKEN,), (after,))


def test_what_a_person_made_is_deleted_altogether():
    mine = replace(BLINKEN, origin=HUMAN, status=Status.ACCEPTED)
    assert edits.delete(article_with(mine), "e1") == Change("Delete “Antony Blinken”", (mine,), ())


@pytest.mark.parametrize("origin", ["model:en_news@1.0", "rule:quotes", "import:brat"])
@pytest.mark.parametrize("status", [Status.SUGGESTED, Status.ACCEPTED])
def test_what_a_machine_made_is_kept_as_rejected_when_deleted(origin, status):
    """Otherwise detection suggests it again."""
    old = replace(BLINKEN, origin=origin, status=status)
    after = replace(old, status=Status.REJECTED)
    assert edits.delete(article_with(old), "e1") == Change("Delete “Antony Blinken”", (old,), (after,))


def test_accepting_all_takes_only_the_wanted_undecided_ones_in_reading_order():
    rejected = entity("Tuesday", "e3", status=Status.REJECTED)
    article = article_with(REST, QUOTE, BLINKEN, rejected)
    change = edits.accept_all(article, lambda a: a.id != "q2")
    assert change == Change("Accept 2 suggestions", (BLINKEN, QUOTE), (corrected(BLINKEN), corrected(QUOTE)))


def test_accepting_all_of_one_is_named_in_the_singular():
    change = edits.accept_all(article_with(BLINKEN), lambda _a: True)
    assert change is not None
    assert change.title == "Accept 1 suggestion"


def test_accepting_all_of_none_is_no_change():
    assert edits.accept_all(article_with(corrected(BLINKEN)), lambda _a: True) is None
    assert edits.accept_all(ARTICLE, lambda _a: False) is None


# -- corrections --------------------------------------------------------------------------------------------


def test_relabelling_accepts():
    change = edits.relabel(ARTICLE, "e1", "ORG", scheme=SCHEME)
    assert change == Change("Label “Antony Blinken” ORG", (BLINKEN,), (corrected(BLINKEN, label="ORG"),))


def test_relabelling_with_a_label_of_another_layer_is_refused():
    with pytest.raises(UnknownLabelError, match="direct"):
        edits.relabel(ARTICLE, "e1", "direct", scheme=SCHEME)


def test_an_edit_of_what_is_gone_is_a_bug():
    with pytest.raises(KeyError):
        edits.accept(ARTICLE, "gone")


def test_another_layer_keeps_what_both_have_and_drops_what_only_a_quote_has():
    speaker = Mention("Blinken")
    old = replace(QUOTE, speaker=speaker, cue=Mention("said"), note="n", unsure=True, stances=(STANCE,))
    change = edits.change_layer(article_with(old), "q1", Layer.ENTITY, "ORG", scheme=SCHEME)
    (new,) = change.added
    assert change.before == (old,)
    assert (new.id, new.layer, new.label, new.status, new.origin) == (
        "q1", Layer.ENTITY, "ORG", Status.ACCEPTED, "rule:quotes",
    )  # fmt: skip
    assert (new.note, new.unsure, new.stances) == ("n", True, (STANCE,))
    assert (new.speaker, new.cue, new.group) == (None, None, None)


def test_the_same_layer_is_a_relabelling():
    change = edits.change_layer(ARTICLE, "e1", Layer.ENTITY, "GPE", scheme=SCHEME)
    assert change == edits.relabel(ARTICLE, "e1", "GPE", scheme=SCHEME)
    with pytest.raises(UnknownLabelError):
        edits.change_layer(ARTICLE, "e1", Layer.QUOTE, "GPE", scheme=SCHEME)


# -- boundaries ---------------------------------------------------------------------------------------------


def test_moving_a_boundary_keeps_id_and_origin_and_accepts():
    change = edits.move_start(ARTICLE, "e1", 7)
    after = corrected(BLINKEN, fragments=(Span(7, 14),))
    assert change == Change("Move boundary of “Antony Blinken”", (BLINKEN,), (after,))
    assert edits.move_end(ARTICLE, "e1", 6).added[0].fragments == (Span(0, 6),)


def test_only_the_outer_fragments_move():
    split = replace(QUOTE, fragments=(span_of("We will"), span_of("wait")))
    article = article_with(split)
    start, end = split.start, split.end
    assert edits.move_start(article, "q1", start + 3).added[0].fragments == (span_of("will"), span_of("wait"))
    assert edits.move_end(article, "q1", end + 1).added[0].fragments == (span_of("We will"), span_of("wait,"))


def test_a_boundary_never_stands_beside_a_blank():
    """spaCy refuses a span that ends in a blank; a drag or Alt+Right must not leave one."""
    assert edits.move_end(ARTICLE, "e1", 7).added[0].fragments == (Span(0, 6),)
    assert edits.move_start(ARTICLE, "e1", 6).added[0].fragments == (Span(7, 14),)
    aides = span_of("aides")
    longer = edits.move_end(article_with(entity("aides")), "e1", aides.end + 4)
    assert longer.added[0].text_in(TEXT) == "aides in"


def test_one_character_further_steps_over_the_blank():
    """Otherwise Alt+Right would be stuck at the end of a word."""
    met = article_with(entity("met"))
    (right,) = edits.move_end(met, "e1", span_of("met").end + 1).added
    (left,) = edits.move_start(met, "e1", span_of("met").start - 1).added
    assert (right.text_in(TEXT), left.text_in(TEXT)) == ("met B", "n met")


def test_a_name_that_was_the_words_alone_follows_the_words():
    """Else the register of entities keeps the names of mistaken boundaries."""
    own = entity("Antony", entity="Antony")
    end = span_of("Antony Blinken").end
    assert edits.move_end(article_with(own), "e1", end).added[0].entity == "Antony Blinken"
    whole = fragments.set_words(article_with(own), "e1", span_of("Blinken met"))
    assert whole.added[0].entity == "Blinken met"
    linked = entity("Antony", entity="Antony Blinken")
    assert edits.move_end(article_with(linked), "e1", end + 4).added[0].entity == "Antony Blinken"
    nobody = entity("Antony")
    assert edits.move_end(article_with(nobody), "e1", end).added[0].entity is None


@pytest.mark.parametrize(
    "other",
    [entity("Blinken", "e2", occurrence=3, entity="Antony"), replace(QUOTE, resolved_speaker="Antony")],
)
def test_a_name_that_others_have_too_stays(other):
    article = article_with(entity("Antony", entity="Antony"), other)
    assert edits.move_end(article, "e1", span_of("Antony Blinken").end).added[0].entity == "Antony"


def test_at_the_ends_of_the_text_there_is_nothing_to_step_to():
    article = article_with(at(2, 5, "a"), text="  abc \n")
    assert edits.move_end(article, "a", 6).added[0].fragments == (Span(2, 5),)
    assert edits.move_start(article, "a", 1).added[0].fragments == (Span(2, 5),)


@pytest.mark.parametrize("end", [0, -4, 5000])
def test_a_boundary_cannot_pass_the_other_one_or_leave_the_text(end):
    with pytest.raises(InvalidSpanError):
        edits.move_end(ARTICLE, "e1", end)


@pytest.mark.parametrize("start", [14, 20, -1])
def test_a_start_cannot_pass_the_end(start):
    with pytest.raises(InvalidSpanError):
        edits.move_start(ARTICLE, "e1", start)


def test_fragments_cannot_overlap():
    split = replace(QUOTE, fragments=(Span(0, 6), Span(7, 14), Span(15, 18)))
    touching = replace(QUOTE, fragments=(Span(0, 6), Span(10, 14)))
    with pytest.raises(InvalidSpanError):
        edits.move_end(article_with(split), "q1", 9)
    assert edits.move_start(article_with(touching), "q1", 2).added[0].fragments == (Span(2, 6), Span(10, 14))


def test_merging_goes_from_the_first_to_the_last_word():
    one = entity("Antony", "a", note="first", speaker=Mention("x"))
    two = entity("Blinken", "b", note="second", unsure=True, label="ORG")
    change = edits.merge(article_with(two, one), ["b", "a"])
    after = corrected(one, fragments=(Span(0, 14),), note="first\nsecond", unsure=True)
    assert change == Change("Merge into “Antony Blinken”", (one, two), (after,))


def test_merging_an_outer_with_an_inner_one_keeps_the_outer():
    inner, outer = entity("Antony", "a"), entity("Antony Blinken", "b", label="ORG")
    (merged,) = edits.merge(article_with(inner, outer), ["a", "b"]).added
    assert (merged.id, merged.label, merged.span) == ("b", "ORG", Span(0, 14))


@pytest.mark.parametrize("ids", [[], ["e1"], ["e1", "e1"], ["e1", "q1"]])
def test_only_two_or_more_of_one_layer_can_be_merged(ids):
    with pytest.raises(InvalidSpanError):
        edits.merge(ARTICLE, ids)


# -- quotes -------------------------------------------------------------------------------------------------


def test_a_speaker_is_that_of_the_whole_utterance():
    who = Mention("Blinken", span_of("Blinken", occurrence=3))
    change = edits.set_speaker(ARTICLE, "q2", who, "Antony Blinken")
    assert change == Change(
        "Speaker of “Not a day 🕊️.”: Blinken",
        (QUOTE, REST),
        tuple(corrected(q, speaker=who, resolved_speaker="Antony Blinken") for q in (QUOTE, REST)),
    )


def test_a_segment_that_was_rejected_stays_so():
    """The person said that it is no quote; a speaker for the other half does not bring it back."""
    rejected = replace(REST, status=Status.REJECTED)
    change = edits.set_speaker(article_with(QUOTE, rejected), "q1", Mention("he"))
    assert change.before == (QUOTE,)
    assert edits.set_speaker(article_with(QUOTE, rejected), "q2", Mention("he")).before == (QUOTE, rejected)


def test_a_quote_without_a_group_is_alone():
    one, two = replace(QUOTE, group=None), replace(REST, group=None)
    change = edits.set_speaker(article_with(one, two), "q1", None)
    assert change.before == (one,)
    assert change.title.endswith(": nobody")


def test_the_cue_of_a_quote():
    cue = Mention("said", span_of("said"))
    change = edits.set_cue(ARTICLE, "q1", cue)
    assert change == Change("Cue of “We will not wait,”", (QUOTE,), (corrected(QUOTE, cue=cue),))


# -- marks, event types, stances ----------------------------------------------------------------------------


def test_notes_and_doubts_decide_nothing():
    note = edits.set_note(ARTICLE, "e1", "  who? \n")
    assert note == Change("Note on “Antony Blinken”", (BLINKEN,), (replace(BLINKEN, note="who?"),))
    unsure = edits.set_unsure(ARTICLE, "e1", True)
    assert unsure == Change("Unsure about “Antony Blinken”", (BLINKEN,), (replace(BLINKEN, unsure=True),))
    assert edits.set_unsure(ARTICLE, "e1", False).title == "Sure about “Antony Blinken”"


def test_an_event_type_accepts_and_can_be_taken_away():
    visit = EventType("CONSULT", "visit")
    change = edits.set_event_type(ARTICLE, "q1", visit, scheme=SCHEME)
    after = corrected(QUOTE, event_type=visit)
    assert change == Change("Event type of “We will not wait,”", (QUOTE,), (after,))
    (without,) = edits.set_event_type(article_with(after), "q1", None, scheme=SCHEME).added
    assert without.event_type is None


def test_an_event_type_that_the_scheme_has_not_is_refused():
    with pytest.raises(UnknownLabelError, match="PERSON"):
        edits.set_event_type(ARTICLE, "q1", EventType("PERSON"), scheme=SCHEME)
    with pytest.raises(UnknownLabelError, match="WAR"):
        edits.set_article_event_types(ARTICLE, [EventType("ACCUSE"), EventType("WAR")], scheme=SCHEME)


def test_stances_accept():
    change = edits.set_stances(ARTICLE, "e1", iter([STANCE]))
    assert change == Change(
        "Stance of “Antony Blinken”", (BLINKEN,), (corrected(BLINKEN, stances=(STANCE,)),)
    )


def test_the_labels_of_the_article_change_one_at_a_time():
    labels = ArticleLabels((EventType("ACCUSE"),), (STANCE,), "note", True)
    article = article_with(labels=labels)
    types = (EventType("CONSULT"), EventType("ACCUSE"))
    expected = {
        edits.set_article_event_types(article, iter(types), scheme=SCHEME): (
            "Event types of the article", replace(labels, event_types=types),
        ),
        edits.set_article_stances(article, iter(())): ("Stance of the article", replace(labels, stances=())),
        edits.set_article_note(article, " new "): ("Note on the article", replace(labels, note="new")),
        edits.set_done(article, False): ("Mark as not done", replace(labels, done=False)),
        edits.set_done(article, True): ("Mark as done", labels),
    }  # fmt: skip
    for change, (title, after) in expected.items():
        assert change == Change(title, (labels,), (after,))


# -- what holds for all -------------------------------------------------------------------------------------


def test_the_inverse_of_a_change_gives_the_article_back():
    for change in (
        edits.delete(ARTICLE, "e1"),
        edits.relabel(ARTICLE, "e1", "ORG", scheme=SCHEME),
        edits.annotate(ARTICLE, span_of("met"), Layer.ENTITY, "ORG", scheme=SCHEME),
        edits.merge(ARTICLE, ["q1", "q2"]),
        edits.set_done(ARTICLE, True),
    ):
        after = ARTICLE.with_change(change)
        assert after != ARTICLE
        assert after.with_change(change.inverse()) == ARTICLE
        assert change.inverse().inverse() == change


def test_long_words_are_shortened_on_one_line_in_titles():
    words = edits.words_of(ARTICLE, at(0, 120, "a"))
    assert words.endswith("…")
    assert len(words) <= 32
    assert "\n" not in words


def test_an_annotation_of_blanks_alone_as_imported_ones_may_be_can_be_edited():
    at = ARTICLE.text.index(" ")
    blank = Annotation("blank", Layer.ENTITY, "ORG", (Span(at, at + 1),))
    article = replace(ARTICLE, annotations={"blank": blank})
    assert edits.accept(article, "blank").title == "Accept “”"
