"""Edits of several articles: one transaction, one undo; the register of entities; rules; time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from corpus_samples import DATA, ENTITY, span_of

from annotator.core.annotation import Change, Layer, Span, Status
from annotator.core.errors import InvalidSpanError
from annotator.core.rules import Rule
from annotator.core.scheme import Label, Scheme
from annotator.core.scheme_migration import rename_label
from annotator.core.strings import Words
from annotator.corpus.precedents import Habit

if TYPE_CHECKING:
    from annotator.core.annotation import Article
    from annotator.corpus import Corpus

PUTIN = replace(ENTITY, id="p", fragments=(span_of("Putin"),), entity="Putin", status=Status.ACCEPTED)


@pytest.fixture
def two(corpus: Corpus, article: Article) -> tuple[int, int]:
    """Two articles of the same text; the first has one Putin annotated."""
    first = replace(article, annotations={**article.annotations, "p": PUTIN})
    second = replace(article, source=replace(article.source, sha256=""))
    return corpus.add(first, DATA)[0], corpus.add(second, DATA + b"\n")[0]


def decide_everywhere(corpus: Corpus) -> str:
    found = corpus.operations.decision_places(PUTIN, Words("Putin"))
    spans: dict[int, list[Span]] = {}
    for place in found:
        spans.setdefault(place.article_id, []).append(place.occurrence.span)
    operation = corpus.operations.save(corpus.operations.decide(PUTIN, spans))
    assert operation is not None
    return operation


def putins(corpus: Corpus, article_id: int) -> int:
    annotations = corpus.load(article_id).annotations.values()
    return sum(a.label == "PERSON" and a.status is Status.ACCEPTED for a in annotations)


def test_places_have_their_context(corpus: Corpus, two: tuple[int, int]) -> None:
    found = corpus.operations.decision_places(PUTIN, Words("Putin"))
    assert [place.article_id for place in found] == [two[0]] * 2 + [two[1]] * 3
    first = found[0].occurrence
    assert (first.before[-6:], first.words, first.after) == ("Putin ", "Putin", " Putin")
    assert found[0].title == "Talks fail"
    assert corpus.operations.decision_places(PUTIN, Words("putin", match_case=False), limit=1) == found[:1]
    assert corpus.operations.decision_places(PUTIN, Words(" ")) == []


def test_an_operation_is_undone_and_redone_in_all_its_articles(corpus: Corpus, two: tuple[int, int]) -> None:
    first, second = two
    operation = decide_everywhere(corpus)
    assert (putins(corpus, first), putins(corpus, second)) == (3, 3)
    assert corpus.operations.articles_of(operation) == [first, second]
    undone = corpus.undo(first)
    assert undone is not None
    assert undone.operation == operation
    assert (putins(corpus, first), putins(corpus, second)) == (1, 0)
    corpus.redo(second)
    assert (putins(corpus, first), putins(corpus, second)) == (3, 3)
    assert corpus.check() == []


def test_undo_leaves_what_was_decided_since(corpus: Corpus, two: tuple[int, int]) -> None:
    """The second article has a later change: independent, so the undo is a change of its own there."""
    first, second = two
    decide_everywhere(corpus)
    loaded = corpus.load(second)
    accept = Change("Accept", (ENTITY,), (replace(ENTITY, status=Status.ACCEPTED),))
    corpus.save(second, accept)
    corpus.undo(first)
    assert (putins(corpus, first), putins(corpus, second)) == (1, 1)
    assert corpus.load(second).annotations["e1"].status is Status.ACCEPTED
    assert corpus.undo_title(second) == "Undo: Label PERSON: “Putin”, 3 places"
    assert corpus.check() == []
    corpus.undo(second)
    assert putins(corpus, second) == putins_in(loaded) + 1


def putins_in(article: Article) -> int:
    return sum(a.label == "PERSON" and a.status is Status.ACCEPTED for a in article.annotations.values())


def test_undo_does_not_touch_what_was_changed_again(corpus: Corpus, two: tuple[int, int]) -> None:
    first, second = two
    decide_everywhere(corpus)
    made = next(a for a in corpus.load(second).annotations.values() if a.start == PUTIN.start)
    corpus.save(second, Change("Label ORG", (made,), (replace(made, label="ORG"),)))
    corpus.undo(first)
    assert (putins(corpus, first), putins(corpus, second)) == (1, 2)
    assert corpus.load(second).annotations[made.id].label == "ORG"


def test_an_operation_that_fails_changes_no_article(corpus: Corpus, two: tuple[int, int]) -> None:
    first, second = two
    good = Change("x", (), (replace(PUTIN, id="n1", fragments=(span_of("Putin", occurrence=2),)),))
    bad = Change("x", (), (replace(PUTIN, id="n2", fragments=(Span(10, 9_999),)),))
    with pytest.raises(InvalidSpanError):
        corpus.operations.save({first: good, second: bad})
    assert "n1" not in corpus.load(first).annotations
    assert corpus.undo_title(first) is None
    assert corpus.operations.save({}) is None


def rename(corpus: Corpus, names: set[str], to: str) -> int:
    """Renames or merges; the number of articles that changed."""
    changes = corpus.entities.renaming(names, to)
    corpus.operations.save(changes)
    return len(changes)


def test_the_register_of_entities(corpus: Corpus, two: tuple[int, int]) -> None:
    decide_everywhere(corpus)
    (entry,) = corpus.entities.all()
    assert (entry.name, entry.labels, entry.aliases) == ("Putin", ("PERSON",), ())
    assert (entry.mentions, entry.articles, entry.quotes) == (6, 2, 0)
    assert rename(corpus, {"Putin"}, "Vladimir Putin") == 2
    (entry,) = corpus.entities.all("vlad")
    assert (entry.name, entry.aliases, entry.mentions) == ("Vladimir Putin", ("Putin",), 6)
    assert corpus.entities.all("100%") == []
    place = corpus.entities.places("Vladimir Putin")[-1]
    assert (place.article_id, place.title, place.words, place.after) == (two[1], "Talks fail", "Putin", "")
    assert corpus.undo_title(two[0]) == "Rename Putin to Vladimir Putin"
    corpus.undo(two[0])
    assert [entry.name for entry in corpus.entities.all()] == ["Putin"]
    assert rename(corpus, {"nobody"}, "x") == 0


def test_merging_resolves_quotes_too(corpus: Corpus, two: tuple[int, int]) -> None:
    assert rename(corpus, {"María López", "Putin"}, "M. López") == 2
    assert corpus.load(two[1]).annotations["q1"].resolved_speaker == "M. López"
    (entry,) = corpus.entities.all()
    assert (entry.name, entry.mentions, entry.quotes) == ("M. López", 1, 2)


def test_rules_are_kept_and_replaced(corpus: Corpus) -> None:
    first = corpus.rules.add(Rule(Words("Putin"), "ORG"))
    second = corpus.rules.add(Rule(Words("Putin"), "PERSON", "Vladimir Putin"))
    third = corpus.rules.add(Rule(Words("West", match_case=False, whole_word=False), None))
    assert corpus.rules.all() == [
        Rule(Words("West", match_case=False, whole_word=False), None, None, third),
        Rule(Words("Putin"), "PERSON", "Vladimir Putin", second),
    ]
    corpus.rules.remove(second)
    corpus.rules.remove(first)
    assert [rule.id for rule in corpus.rules.all()] == [third]


def test_time_is_counted_by_day(corpus: Corpus, two: tuple[int, int]) -> None:
    corpus.activity.add(two[0], "2026-11-23", 30.0)
    corpus.activity.add(two[0], "2026-11-24", 12.5)
    corpus.activity.add(two[0], "2026-11-24", 7.5)
    corpus.activity.add(two[1], "2026-11-24", 10.0)
    assert corpus.activity.seconds_on(two[0]) == 50.0
    today, all_days = corpus.activity.pace("2026-11-24"), corpus.activity.pace()
    assert (today.seconds, today.articles) == (30.0, 2)
    assert (all_days.seconds, all_days.done, all_days.left) == (60.0, 2, 0)
    corpus.delete(two[0])
    assert corpus.activity.seconds_on(two[0]) == 0.0


def test_habits_and_precedents(corpus: Corpus, two: tuple[int, int]) -> None:
    decide_everywhere(corpus)
    habit = corpus.precedents.habit("Putin", Layer.ENTITY)
    assert (habit.labels, habit.rejected, habit.usual) == ({"PERSON": 6}, 0, "PERSON")
    first = next(a for a in corpus.load(two[1]).annotations.values() if a.start == PUTIN.start)
    corpus.save(two[1], Change("Label ORG", (first,), (replace(first, label="ORG"),)))
    assert corpus.precedents.habit("Putin", Layer.ENTITY).labels == {"PERSON": 5, "ORG": 1}
    assert corpus.precedents.habit("Putin", Layer.ENTITY, but=first.id).labels == {"PERSON": 5}
    latest = corpus.precedents.latest("Putin", Layer.ENTITY, limit=2)
    assert [(p.article_id, p.label, p.after) for p in latest] == [
        (two[1], "ORG", " Putin Putin"),
        (two[1], "PERSON", " Putin"),
    ]
    assert latest[0].before.endswith("«لا». ")
    assert corpus.precedents.habit("putin", Layer.ENTITY).usual is None


@pytest.mark.usefixtures("only_file")
def test_the_habit_is_found_by_its_index(corpus: Corpus) -> None:
    with corpus._database.raw() as connection:
        plan = connection.execute(
            "EXPLAIN QUERY PLAN SELECT label FROM annotations WHERE words = ? AND status != 'suggested'",
            ("x",),
        ).fetchall()
    assert "decisions_by_words" in plan[0][3]


@pytest.mark.parametrize(
    ("labels", "rejected", "usual"),
    [({"ORG": 1}, 0, None), ({"ORG": 3, "GPE": 1}, 0, "ORG"), ({"ORG": 3}, 2, None), ({}, 4, None)],
)
def test_what_counts_as_a_habit(labels: dict[str, int], rejected: int, usual: str | None) -> None:
    assert Habit(labels, rejected).usual == usual


def test_names_in_use_and_mentions_that_are_unlinked(corpus: Corpus, two: tuple[int, int]) -> None:
    decide_everywhere(corpus)
    assert corpus.entities.names() == [("Putin", 6)]
    places = corpus.entities.places("Putin")
    assert [place.article_id for place in places] == [two[0]] * 3 + [two[1]] * 3
    corpus.operations.save(corpus.entities.unlinking(places[:1]))
    assert corpus.load(two[0]).annotations[places[0].annotation_id].entity is None
    assert corpus.entities.names() == [("Putin", 5)], "the annotation with the same id elsewhere stays linked"


def test_rules_know_who_made_them_and_when(corpus: Corpus) -> None:
    corpus.rules.add(Rule(Words("Putin"), "PERSON"))
    (remembered,) = corpus.rules.remembered()
    assert (remembered.rule.label, remembered.person) == ("PERSON", corpus.person)
    assert remembered.made_at.startswith("20")


def test_a_search_can_be_stopped(corpus: Corpus, two: tuple[int, int]) -> None:
    heard = []

    def stop(done: int, total: int) -> bool:
        heard.append((done, total))
        return False

    assert corpus.operations.decision_places(PUTIN, Words("Putin"), progress=stop) == []
    assert heard == [(0, 2)]


def test_an_operation_is_undone_by_itself(corpus: Corpus, two: tuple[int, int]) -> None:
    operation = decide_everywhere(corpus)
    corpus.operations.undo(operation)
    assert (putins(corpus, two[0]), putins(corpus, two[1])) == (1, 0)
    assert corpus.redo_title(two[1]) == "Label PERSON: “Putin”, 3 places"
    assert corpus.check() == []


def test_stances_of_what_is_changed_stay(corpus: Corpus, two: tuple[int, int]) -> None:
    """Reading only some annotations must not lose what lies in another table."""
    before = corpus.load(two[0]).annotations["q1"]
    assert before.stances
    assert rename(corpus, {"María López"}, "M. L.") == 2
    after = corpus.load(two[0]).annotations["q1"]
    assert (after.stances, after.resolved_speaker) == (before.stances, "M. L.")


def test_time_on_an_article_that_is_gone_is_passed_over(corpus: Corpus, two: tuple[int, int]) -> None:
    corpus.delete(two[0])
    corpus.activity.add(two[0], "2026-11-24", 30.0)
    assert corpus.activity.pace().seconds == 0.0


def test_a_decision_is_in_the_names_of_the_scheme(corpus: Corpus, two: tuple[int, int]) -> None:
    """A remembered one is older than the renaming."""
    scheme = Scheme("Test", 1, (Label("PERSON", Layer.ENTITY, "PER"),))
    corpus.schemes.migrate(rename_label(scheme, Layer.ENTITY, "PERSON", "HUMAN"), before=scheme)
    decide_everywhere(corpus)
    assert {a.label for a in corpus.load(two[1]).annotations.values() if a.entity == "Putin"} == {"HUMAN"}
    assert corpus.operations.decision_places(PUTIN, Words("Putin")) == []


def test_an_undo_counts_its_articles(corpus: Corpus, two: tuple[int, int]) -> None:
    operation = decide_everywhere(corpus)
    first = corpus.load(two[1]).in_order()[0]
    corpus.save(two[1], Change("Note", (first,), (replace(first, note="mine"),)))
    touched = next(a for a in corpus.load(two[1]).in_order() if a.entity == "Putin")
    corpus.save(two[1], Change("Note", (touched,), (replace(touched, note="mine"),)))
    assert corpus.operations.undo(operation) == (1, 1)
    assert corpus.operations.undo(operation) == (0, 1), "it still stands in the other"


def test_labels_that_an_undo_brings_back_have_the_names_of_today(
    corpus: Corpus, two: tuple[int, int]
) -> None:
    """The edit took away a label that has since been renamed."""
    scheme = Scheme("Test", 1, (Label("PERSON", Layer.ENTITY, "PER"), Label("ORG", Layer.ENTITY, "ORG")))
    before = {i: replace(PUTIN, id=f"x{i}") for i in two}
    corpus.operations.save({i: Change("Add", (), (a,)) for i, a in before.items()})
    operation = corpus.operations.save(
        {i: Change("Label", (a,), (replace(a, label="ORG"),)) for i, a in before.items()}
    )
    corpus.schemes.migrate(rename_label(scheme, Layer.ENTITY, "PERSON", "HUMAN"), before=scheme)
    assert operation is not None
    corpus.operations.undo(operation)
    assert [corpus.load(i).annotations[f"x{i}"].label for i in two] == ["HUMAN", "HUMAN"]


def test_a_label_that_an_undo_brings_back_is_one_of_the_scheme(corpus: Corpus, two: tuple[int, int]) -> None:
    """It comes back as retired where it had gone from the scheme."""
    scheme = Scheme("Test", 1, (Label("PERSON", Layer.ENTITY, "PER"), Label("ORG", Layer.ENTITY, "ORG")))
    made = replace(PUTIN, id="x")
    corpus.schemes.save(replace(scheme, name="Tests"), before=scheme)
    corpus.save(two[1], Change("Add", (), (made,)))
    operation = corpus.operations.save({two[1]: Change("Label", (made,), (replace(made, label="ORG"),))})
    now = corpus.schemes.current()
    assert operation is not None
    assert now is not None
    corpus.schemes.save(replace(now, labels=now.labels[1:]), before=now)
    corpus.operations.undo(operation)
    settled = corpus.schemes.current()
    assert settled is not None
    assert settled.label(Layer.ENTITY, "PERSON").retired


def test_where_an_operation_stands_is_counted(corpus: Corpus, two: tuple[int, int]) -> None:
    operation = decide_everywhere(corpus)
    assert corpus.operations.counts(operation) == (0, 2)
    touched = next(a for a in corpus.load(two[1]).in_order() if a.entity == "Putin")
    corpus.save(two[1], Change("Note", (touched,), (replace(touched, note="mine"),)))
    corpus.undo(two[0])
    assert corpus.operations.counts(operation) == (1, 1)
    assert corpus.operations.counts("of nobody") == (0, 0)
