"""Time of work: pauses are left out, decisions are counted once. The clock is a number that the test sets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.core.annotation import Annotation, Change, Layer, Span, Status
from annotator.gui.session import IDLE, WorkClock, is_decision


class Hand:
    """A clock whose hand the test moves."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now

    def on(self, seconds):
        self.now += seconds


@pytest.fixture
def hand():
    return Hand()


def test_time_between_two_signs_of_life_is_work(hand):
    clock = WorkClock(hand)
    clock.touch()
    hand.on(IDLE - 1)
    assert clock.touch() == IDLE - 1


def test_of_a_pause_only_its_first_minute_counts(hand):
    clock = WorkClock(hand)
    clock.touch()
    hand.on(3600)
    assert (clock.count(), clock.is_idle) == (IDLE, True)
    hand.on(3600)
    assert clock.touch() == 0
    hand.on(5)
    assert clock.count() == 5


def test_counting_often_or_seldom_gives_the_same(hand):
    clock = WorkClock(hand)
    clock.touch()
    counted = 0.0
    for _ in range(40):
        hand.on(2.5)
        counted += clock.count()
    assert counted == IDLE


def test_before_the_first_sign_of_life_nothing_counts(hand):
    clock = WorkClock(hand)
    hand.on(10)
    assert clock.touch() == 0


SUGGESTED = Annotation("a", Layer.ENTITY, "ORG", (Span(0, 3),), Status.SUGGESTED, "model:x@1")
ACCEPTED = replace(SUGGESTED, status=Status.ACCEPTED)


@pytest.mark.parametrize(
    ("before", "after", "decides"),
    [
        ((SUGGESTED,), (ACCEPTED,), True),
        ((SUGGESTED,), (replace(SUGGESTED, status=Status.REJECTED),), True),
        ((ACCEPTED,), (replace(ACCEPTED, label="GPE"),), False),
        ((), (ACCEPTED,), True),
        ((ACCEPTED,), (), False),
        ((ACCEPTED,), (SUGGESTED,), False),
        ((SUGGESTED, replace(SUGGESTED, id="b")), (ACCEPTED, replace(ACCEPTED, id="b")), True),
    ],
)
def test_a_decision_is_a_suggestion_judged_or_an_annotation_made(before, after, decides):
    assert is_decision(Change("x", before, after)) is decides
