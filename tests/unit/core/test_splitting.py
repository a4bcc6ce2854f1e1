"""Splits: shares kept, labels spread, what belongs together never apart, the same seed the same splits."""

from __future__ import annotations

from collections import Counter, defaultdict
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.errors import UserError
from annotator.core.splitting import Member, divide

SHARES = {"train": 0.8, "dev": 0.1, "test": 0.1}


def members_of(count: int, seed: int = 1) -> list[Member]:
    random = Random(seed)
    labels = ["PERSON", "ORG", "GPE", "RARE"]
    weights = [40, 20, 10, 1]
    return [
        Member(n, Counter(random.choices(labels, weights, k=random.randint(0, 20)))) for n in range(count)
    ]


def test_shares_and_labels() -> None:
    members = members_of(2000)
    division = divide(members, SHARES)
    assert set(division.splits) == {member.id for member in members}
    assert [division.count(name) for name in SHARES] == pytest.approx([1600, 200, 200], abs=20)
    total: Counter[str] = Counter()
    for member in members:
        total.update(member.labels)
    for name, share in SHARES.items():
        for label, count in total.items():
            assert division.labels[name][label] / count == pytest.approx(share, abs=0.02), (name, label)


def test_what_shares_a_key_stays_together() -> None:
    """Also through others: 1 and 2 share a story, 2 and 3 an outlet."""
    members = [
        Member(1, {"A": 1}, (("story", 1),)),
        Member(2, {"B": 1}, (("story", 1), ("outlet", "X"))),
        Member(3, {"A": 1}, (("outlet", "X"),)),
        *(Member(n, {"A": 1}) for n in range(4, 40)),
    ]
    for seed in range(20):
        splits = divide(members, SHARES, seed=seed).splits
        assert splits[1] == splits[2] == splits[3]


@given(
    st.lists(st.tuples(st.integers(0, 8), st.dictionaries(st.sampled_from("ABC"), st.integers(1, 5)))),
    st.integers(0, 5),
)
@settings(deadline=None)
def test_every_article_once_and_groups_whole(drawn: list[tuple[int, dict[str, int]]], seed: int) -> None:
    members = [Member(number, labels, (key,)) for number, (key, labels) in enumerate(drawn)]
    division = divide(members, SHARES, seed=seed)
    assert sorted(division.splits) == list(range(len(members)))
    by_key: dict[object, set[str]] = defaultdict(set)
    for member in members:
        by_key[member.keys[0]].add(division.splits[member.id])
    assert all(len(names) == 1 for names in by_key.values())
    assert division.groups == len(by_key)
    assert divide(members, SHARES, seed=seed) == division


def test_another_seed_gives_other_splits() -> None:
    members = members_of(200)
    assert divide(members, SHARES, seed=1).splits != divide(members, SHARES, seed=2).splits


def test_a_large_group_does_not_empty_the_others() -> None:
    members = [
        *(Member(n, {"A": 1}, ("big",)) for n in range(50)),
        *(Member(n, {"A": 1}) for n in range(50, 100)),
    ]
    division = divide(members, SHARES)
    assert division.splits[0] == "train"
    assert all(division.count(name) > 0 for name in SHARES)


@pytest.mark.parametrize("shares", [{}, {"train": 0.0}, {"train": 1.0, "dev": -0.1}])
def test_shares_that_are_none(shares: dict[str, float]) -> None:
    with pytest.raises(UserError, match="must be numbers above 0"):
        divide([], shares)
