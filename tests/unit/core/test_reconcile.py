"""Suggestions against what stands in the article: a person's decisions are never touched."""

from __future__ import annotations

from dataclasses import replace

import pytest
from core_samples import at, placed
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Annotation, Change, Layer, Span, Status
from annotator.core.reconcile import Reconciled, Reconciler, is_decided

MODEL = {"origin": "model:m@2", "confidence": 0.9}
NOTHING = Reconciled((), ())


def by_id(*annotations: Annotation) -> dict[str, Annotation]:
    return {a.id: a for a in annotations}


def suggested(start: int, end: int, annotation_id: str = "new", **fields) -> Annotation:
    return at(start, end, annotation_id, **{**MODEL, **fields})


def run_of(annotations: dict[str, Annotation], *batch: Annotation) -> dict[str, Annotation]:
    """What stands after a whole run that makes `batch`."""
    reconciler = Reconciler(annotations)
    result = reconciler.take(batch)
    after = {i: a for i, a in annotations.items() if i not in result.removed} | by_id(*result.added)
    return {i: a for i, a in after.items() if i not in reconciler.stale(after)}


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.REJECTED])
def test_what_a_person_decided_is_not_suggested_again(status):
    old = at(0, 5, "old", status=status)
    assert run_of(by_id(old), suggested(0, 5)) == by_id(old)


@pytest.mark.parametrize("mark", [{"note": "who?"}, {"unsure": True}])
def test_what_a_person_has_marked_is_left_alone(mark):
    old = at(0, 5, "old", **mark)
    assert run_of(by_id(old), suggested(0, 5)) == by_id(old)
    assert run_of(by_id(old)) == by_id(old)


@pytest.mark.parametrize(
    ("start", "end", "kept"), [(0, 6, False), (9, 12, False), (6, 8, False), (0, 5, True), (10, 12, True)]
)
def test_a_suggestion_that_overlaps_an_accepted_one_of_its_layer_is_dropped(start, end, kept):
    accepted = at(5, 10, "old", status=Status.ACCEPTED)
    assert ("new" in run_of(by_id(accepted), suggested(start, end))) is kept


def test_another_layer_does_not_stand_in_the_way():
    """A name inside an accepted quote."""
    accepted = at(0, 50, "quote", Layer.QUOTE, status=Status.ACCEPTED)
    assert set(run_of(by_id(accepted), suggested(5, 9))) == {"quote", "new"}


def test_a_rejected_one_only_stands_in_the_way_of_itself():
    rejected = at(0, 5, "old", status=Status.REJECTED)
    other_label = replace(suggested(0, 5, "a"), label="ORG")
    assert set(run_of(by_id(rejected), other_label, suggested(0, 9, "b"))) == {"old", "a", "b"}


def test_a_suggestion_made_again_keeps_its_id():
    """Undo and redo of what a person did before find it by id."""
    old = suggested(0, 5, "old")
    assert Reconciler(by_id(old)).take([suggested(0, 5)]) == NOTHING
    surer = replace(old, confidence=0.99)
    assert Reconciler(by_id(old)).take([replace(surer, id="new")]) == Reconciled(("old",), (surer,))


def test_suggestions_that_were_not_made_again_go():
    assert run_of(by_id(suggested(0, 5, "old"), suggested(7, 9, "kept")), suggested(7, 9)) == by_id(
        suggested(7, 9, "kept")
    )


def test_imported_suggestions_stay_as_they_are():
    imported = at(0, 5, "i", origin="import:brat")
    assert run_of(by_id(imported)) == by_id(imported)
    assert run_of(by_id(imported), suggested(0, 5)) == by_id(imported)


def test_the_same_suggestion_counts_once_within_and_across_batches():
    reconciler = Reconciler({})
    assert len(reconciler.take([suggested(0, 5, "a"), suggested(0, 5, "b")]).added) == 1
    assert reconciler.take([suggested(0, 5, "c")]) == NOTHING


def test_a_gap_of_an_accepted_quote_counts_as_its_own():
    split = Annotation("q", Layer.QUOTE, "direct", (Span(0, 5), Span(20, 25)), Status.ACCEPTED)
    inner = replace(suggested(8, 12), layer=Layer.QUOTE)
    assert run_of(by_id(split), inner) == by_id(split)


def run_in_batches(annotations: dict[str, Annotation], *batches: Annotation) -> dict[str, Annotation]:
    """What stands after a run whose batches have one suggestion each."""
    reconciler, after = Reconciler(annotations), dict(annotations)
    for suggestion in batches:
        result = reconciler.take([suggestion])
        assert set(result.removed) <= set(after), "only what is stored is removed"
        after = {i: a for i, a in after.items() if i not in result.removed} | by_id(*result.added)
    return {i: a for i, a in after.items() if i not in reconciler.stale(after)}


ORG, GPE = replace(suggested(0, 5, "org"), label="ORG"), replace(suggested(0, 5, "gpe"), label="GPE")
OLD = replace(ORG, id="old")


@pytest.mark.parametrize(
    ("standing", "said", "left"),
    [
        (OLD, (GPE, ORG), OLD),
        (OLD, (ORG, GPE), replace(GPE, id="old")),
        (OLD, (ORG, GPE, ORG), OLD),
        (replace(OLD, confidence=0.1), (GPE, ORG), OLD),
        (replace(OLD, origin="import:brat"), (GPE, ORG), replace(OLD, origin="import:brat")),
        (replace(OLD, status=Status.REJECTED), (GPE, ORG), replace(OLD, status=Status.REJECTED)),
    ],
)
def test_what_the_run_said_before_at_a_place_goes(standing, said, left):
    """Whether an older run, an import or a person left something there, and in how many batches it comes."""
    assert run_in_batches(by_id(standing), *said) == by_id(left)
    assert run_of(by_id(standing), *said) == by_id(left)
    reconciler = Reconciler(by_id(standing))
    assert set(reconciler.take(said).removed) <= {"old"}, "what was never stored is not removed"


# -- decisions while the run goes on ------------------------------------------------------------------------


def decide(
    reconciler: Reconciler, annotations: dict[str, Annotation], change: Change
) -> dict[str, Annotation]:
    after = {i: a for i, a in annotations.items() if i not in change.removed_ids} | by_id(*change.added)
    reconciler.decided(change)
    return after


def test_a_decision_during_the_run_counts_at_once():
    reconciler = Reconciler({})
    decide(reconciler, {}, Change("", (), (at(0, 9, "mine", status=Status.ACCEPTED),)))
    assert reconciler.take([suggested(0, 5)]) == NOTHING


def test_an_old_suggestion_moved_to_another_layer_is_not_overwritten():
    """The person made a quote of it; the run suggests the entity again, with another confidence."""
    old = suggested(0, 5, "old", confidence=0.1)
    reconciler = Reconciler(by_id(old))
    mine = replace(old, layer=Layer.QUOTE, status=Status.ACCEPTED)
    decide(reconciler, by_id(old), Change("", (old,), (mine,)))
    result = reconciler.take([suggested(0, 5)])
    assert (result.removed, [a.id for a in result.added]) == ((), ["new"])


def test_what_was_deleted_during_the_run_does_not_come_back():
    old = suggested(0, 5, "old", confidence=0.1)
    reconciler = Reconciler(by_id(old))
    assert decide(reconciler, by_id(old), Change("", (old,), ())) == {}
    assert reconciler.take([suggested(0, 5)]) == NOTHING


def test_a_decision_that_is_undone_during_the_run_leaves_the_suggestion():
    old = suggested(0, 5, "old")
    accept = Change("", (old,), (replace(old, status=Status.ACCEPTED),))
    reconciler = Reconciler(by_id(old))
    after = decide(reconciler, by_id(old), accept)
    assert reconciler.take([suggested(0, 5)]) == NOTHING
    after = decide(reconciler, after, accept.inverse())
    assert reconciler.stale(after) == ()


def test_after_an_undone_decision_its_place_is_free_again():
    accept = Change("", (), (at(0, 9, "mine", status=Status.ACCEPTED),))
    reconciler = Reconciler({})
    decide(reconciler, decide(reconciler, {}, accept), accept.inverse())
    assert [a.id for a in reconciler.take([suggested(0, 5)]).added] == ["new"]


def test_one_of_two_that_say_the_same_is_left_after_the_other_is_deleted():
    one, other = at(0, 5, "one", origin="import:brat"), suggested(0, 5, "other")
    reconciler = Reconciler(by_id(one, other))
    decide(reconciler, by_id(one, other), Change("", (one,), ()))
    decide(reconciler, by_id(other), Change("", (), (one,)))
    assert reconciler.take([suggested(0, 5)]) == NOTHING


# -- what holds for all -------------------------------------------------------------------------------------

statuses = st.lists(st.tuples(st.sampled_from(Status), st.booleans()), min_size=25, max_size=25)


@given(placed, statuses, placed)
def test_decisions_are_never_touched_and_never_overlapped(standing, decisions, batch):
    old = by_id(*(replace(a, status=s, unsure=u) for a, (s, u) in zip(standing, decisions, strict=False)))
    after = run_of(old, *(replace(a, id=f"new-{a.id}", **MODEL) for a in batch))
    decided = {i: a for i, a in old.items() if is_decided(a)}
    assert {i: a for i, a in after.items() if is_decided(a)} == decided
    accepted = [a for a in decided.values() if a.status is Status.ACCEPTED]
    fresh = [a for a in after.values() if a.id not in old]
    assert not [a for a in fresh if any(a.span.overlaps(b.span) for b in accepted)]


@given(placed, statuses, placed)
def test_the_same_run_twice_changes_nothing_more(standing, decisions, batch):
    old = by_id(*(replace(a, status=s, unsure=u) for a, (s, u) in zip(standing, decisions, strict=False)))
    once = run_of(old, *(replace(a, id=f"new-{a.id}", **MODEL) for a in batch))
    twice = run_of(once, *(replace(a, id=f"again-{a.id}", **MODEL) for a in batch))
    assert twice == once
