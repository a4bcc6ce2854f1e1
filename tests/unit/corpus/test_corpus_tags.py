"""Tags, sets and assignments."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Article, Source
from annotator.core.errors import UserError
from annotator.corpus.assignments import shares
from annotator.corpus.intake import Incoming
from annotator.corpus.queue import QueueView


@pytest.fixture
def four(corpus):
    texts = [f"Text number {n}" for n in range(4)]
    corpus.intake.add([Incoming(Article(t, source=Source(t)), t.encode()) for t in texts])
    return corpus


def having(corpus, tag):
    return [item.id for item in corpus.queues.open(QueueView(tag=tag.id)).page(0, 9)]


def test_tags_are_given_and_taken(four):
    assert four.tags.add(" to  read ", [1, 2, 2]) == [1, 2]
    assert four.tags.add("to read", [2, 3]) == [3]
    assert [(t.name, t.kind, t.articles) for t in four.tags.all()] == [("to read", "tag", 3)]
    assert four.tags.remove("to read", [3, 4]) == [3]
    assert four.tags.remove("unknown", [1]) == []
    assert [t.name for t in four.tags.of_article(1)] == ["to read"]
    with pytest.raises(UserError):
        four.tags.add("  ", [1])


def test_a_set_keeps_the_order_in_which_articles_came(four):
    four.tags.add("gold", [3, 1], "set")
    four.tags.add("gold", [4], "set")
    (gold,) = four.tags.all("set")
    assert having(four, gold) == [3, 1, 4]
    assert four.tags.all("tag") == []


def test_renaming_merging_and_removing_are_taken_back(four):
    four.tags.add("a", [1, 2])
    four.tags.add("b", [2, 3])
    before = four.tags.all()
    a, b = before
    with pytest.raises(UserError):
        four.tags.rename(a.id, "b")
    for change in (
        lambda: four.tags.rename(a.id, "c"),
        lambda: four.tags.merge(a.id, b.id),
        lambda: four.tags.delete(a.id),
    ):
        state = change()
        assert four.tags.all() != before
        four.tags.restore(state)
        assert four.tags.all() == before
        assert (having(four, a), having(four, b)) == ([1, 2], [2, 3])
    four.tags.merge(a.id, b.id)
    assert having(four, b) == [2, 3, 1]


def test_undo_leaves_out_articles_that_have_gone(four):
    four.tags.add("a", [1, 2])
    (a,) = four.tags.all()
    state = four.tags.delete(a.id)
    four.delete(1)
    four.tags.restore(state)
    assert having(four, a) == [2]


def test_articles_are_assigned(four):
    four.assignments.set(1, ["Ada", " Bo ", "Ada", ""])
    assert four.assignments.of_article(1) == ["Ada", "Bo"]
    assert four.assignments.give({"Ada": [1, 2], "Bo": [3]}) == 2
    assert four.assignments.persons() == {"Ada": 2, "Bo": 2}
    assert four.assignments.give({"Cy": [1, 2, 3, 4]}, replace=True) == 4
    assert four.assignments.persons() == {"Cy": 4}
    four.assignments.set(1, [])
    assert four.assignments.of_article(1) == []


def test_assignments_are_restored_as_they_were_told(four):
    four.assignments.give({"Ada": [1, 2], "Bo": [2, 4]})
    before = four.assignments.of_articles([1, 2, 3])
    assert before == {"Ada": [1, 2], "Bo": [2]}
    four.assignments.give({"Cy": [1, 2, 3]}, replace=True)
    four.assignments.restore([1, 2, 3], before)
    assert four.assignments.of_articles([1, 2, 3, 4]) == {"Ada": [1, 2], "Bo": [2, 4]}


@given(st.integers(0, 80), st.integers(1, 6), st.floats(0, 1))
def test_shares_are_even_and_overlap_as_wished(number, people, overlap):
    persons = [f"p{n}" for n in range(people)]
    if people == 1 and overlap > 0:
        with pytest.raises(UserError):
            shares(range(number), persons, overlap)
        return
    given_out = shares(range(number), persons, overlap)
    counts = Counter(i for ids in given_out.values() for i in ids)
    assert set(counts) == set(range(number))
    assert sum(n == 2 for n in counts.values()) == round(number * overlap)
    assert set(counts.values()) <= {1, 2}
    sizes = [len(ids) for ids in given_out.values()]
    assert max(sizes) - min(sizes) <= 1


def test_a_tag_whose_name_another_has_got_meanwhile_comes_back_into_that_one(four):
    four.tags.add("a", [1, 2])
    (tag,) = four.tags.all()
    before = four.tags.rename(tag.id, "b")
    four.tags.add("a", [2, 3])
    four.tags.restore(before)
    (only,) = four.tags.all()
    assert (only.name, sorted(having(four, only))) == ("a", [1, 2, 3])
