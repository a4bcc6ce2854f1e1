"""Annotations by place, and the lanes in which they are drawn."""

from __future__ import annotations

from itertools import combinations

import pytest
from core_samples import at, placed
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import index as index_module
from annotator.core.annotation import Annotation, Layer, Span, reading_order
from annotator.core.index import AnnotationIndex, lanes


def slow_overlapping(found: list[Annotation], start: int, end: int) -> list[Annotation]:
    return sorted((a for a in found if a.start < end and a.end > start), key=reading_order)


@given(placed, st.integers(0, 60), st.integers(1, 20))
def test_overlapping_finds_what_a_look_at_each_one_finds(found, start, length):
    index = AnnotationIndex(found)
    assert index.overlapping(start, start + length) == slow_overlapping(found, start, start + length)


@pytest.mark.parametrize("few", [0, 1000])
@given(old=placed, new=placed, data=st.data())
def test_an_index_after_changes_is_the_index_made_anew(few, old, new, data):
    """Both ways: a small change one by one, a large one as a whole; some keep their id and move."""
    gone = data.draw(st.lists(st.sampled_from(old), unique_by=lambda a: a.id) if old else st.just([]))
    ids = {a.id for a in gone}
    new = [at(a.start, a.end, a.id if a.id in ids else f"n{a.id}") for a in new]
    index = AnnotationIndex(old)
    assert index.overlapping(0, 60) == slow_overlapping(old, 0, 60)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(index_module, "_FEW", few)
        index.replace(gone, new)
    left = [a for a in old if a not in gone] + new
    assert list(index) == sorted(left, key=reading_order)
    for position in range(0, 60, 7):
        assert index.overlapping(position, position + 5) == slow_overlapping(left, position, position + 5)
    assert [index.position(a) for a in index] == list(range(len(index)))


def test_what_is_not_there_is_not_taken_out():
    index = AnnotationIndex([at(0, 5, "a")])
    index.replace([at(0, 5, "b"), at(7, 9, "c")], [])
    assert [a.id for a in index] == ["a"]


def test_two_labels_on_the_same_words_are_changed_by_id():
    """INCEpTION #5270: with stacked labels the wrong one was changed."""
    index = AnnotationIndex([at(3, 6, "a"), at(3, 6, "b")])
    index.replace([at(3, 6, "b")], [at(3, 9, "b")])
    assert [(a.id, a.end) for a in index] == [("b", 9), ("a", 6)]


def test_at_gives_the_innermost_first():
    index = AnnotationIndex([at(0, 20, "quote", Layer.QUOTE), at(5, 9, "name"), at(5, 7, "first")])
    assert [a.id for a in index.at(6)] == ["first", "name", "quote"]
    assert [a.id for a in index.at(8)] == ["name", "quote"]


@pytest.mark.parametrize(("position", "expected"), [(4, []), (5, ["a"]), (8, ["a"]), (9, [])])
def test_at_takes_the_start_and_not_the_end(position, expected):
    assert [a.id for a in AnnotationIndex([at(5, 9, "a")]).at(position)] == expected


def test_a_gap_between_fragments_belongs_to_nobody():
    split = Annotation("q", Layer.QUOTE, "direct", (Span(0, 4), Span(10, 14)))
    index = AnnotationIndex([split])
    assert [index.at(position) for position in (2, 6, 12)] == [[split], [], [split]]


@given(placed)
def test_annotations_that_overlap_never_share_a_lane(found):
    given_lanes = lanes(found)
    for one, other in combinations(found, 2):
        if one.span.overlaps(other.span):
            assert given_lanes[one.id] != given_lanes[other.id]


@given(placed)
def test_the_inner_one_lies_nearer_to_the_words(found):
    given_lanes = lanes(found)
    for one, other in combinations(found, 2):
        if one.span != other.span and one.span.contains(other.span):
            assert given_lanes[other.id] < given_lanes[one.id]


@given(placed)
def test_no_lane_is_left_empty_below_another(found):
    used = set(lanes(found).values())
    assert used == set(range(len(used)))
