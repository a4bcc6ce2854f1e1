"""Versions of an article: own ones, with and without suggestions, repeated and adjudicated ones."""

from __future__ import annotations

import hashlib
import sqlite3
from dataclasses import replace

import pytest

from annotator.core import edits
from annotator.core.annotation import Annotation, Article, ArticleLabels, Change, Layer, Source, Span, Status
from annotator.core.errors import StorageError, UserError
from annotator.core.strings import Words
from annotator.corpus import Corpus, version_rows
from annotator.corpus.version_rows import Mode, VersionKind
from annotator.corpus.versions import Side

TEXT = "Ada met Bob in Paris. Bob left."
ADA = Annotation("a", Layer.ENTITY, "PERSON", (Span(0, 3),), origin="model:m@1")
BOB = Annotation("b", Layer.ENTITY, "ORG", (Span(8, 11),), origin="model:m@1")
PARIS = Annotation("c", Layer.ENTITY, "GPE", (Span(15, 20),), origin="model:m@1")


def article(number=1):
    data = f"{number}".encode()
    suggested = {a.id: a for a in (ADA, BOB, PARIS)}
    source = Source(f"{number}.txt", sha256=hashlib.sha256(data).hexdigest())
    return Article(TEXT, source=source, annotations=suggested, detected_by="m@1"), data


@pytest.fixture
def shared(corpus):
    """A corpus with two articles."""
    for number in (1, 2):
        corpus.add(*article(number))
    return corpus


@pytest.fixture
def as_person(place, shared):
    """`as_person("Bob")`: the same corpus, opened by somebody else; one at a time."""
    opened = [shared]

    def open_(person):
        opened.pop().close()
        opened.append(Corpus.open(place, person=person))
        return opened[-1]

    yield open_
    opened.pop().close()


def accepted(corpus, article_id=1):
    loaded = corpus.load(article_id)
    return {a.id: a.label for a in loaded.annotations.values() if a.status is Status.ACCEPTED}


def decide(corpus, *ids, article_id=1):
    for annotation_id in ids:
        corpus.save(article_id, edits.accept(corpus.load(article_id), annotation_id))


def test_a_corpus_is_shared_unless_it_is_said_otherwise(shared):
    decide(shared, "a")
    assert shared.versions.mode is Mode.SHARED
    assert shared.versions.of(1) == []
    assert [side for side, _ in shared.versions.sides()] == [Side()]


def test_each_has_their_own_decisions_and_starts_from_the_suggestions(as_person):
    ada = as_person("Ada")
    ada.versions.set_mode(Mode.OWN)
    decide(ada, "a", "b")
    bob = as_person("Bob")
    assert accepted(bob) == {}
    assert set(bob.load(1).annotations) == {"a", "b", "c"}
    decide(bob, "c")
    ada = as_person("Ada")
    assert accepted(ada) == {"a": "PERSON", "b": "ORG"}
    assert [v.side for v in ada.versions.of(1)] == [Side("personal", "Ada"), Side("personal", "Bob")]
    assert ada.check() == []


def test_what_was_decided_together_before_is_not_shown_to_an_annotator_of_their_own(as_person):
    cid = as_person("Cid")
    cid.save(1, Change("Relabel", (BOB,), (replace(BOB, label="PERSON", status=Status.ACCEPTED),)))
    cid.save(1, edits.reject(cid.load(1), "c"))
    cid.versions.set_mode(Mode.OWN)
    loaded = as_person("Ada").load(1)
    assert {a.id: (a.label, a.status) for a in loaded.annotations.values()} == {
        "a": ("PERSON", Status.SUGGESTED),
        "b": ("ORG", Status.SUGGESTED),
        "c": ("GPE", Status.SUGGESTED),
    }


def test_the_text_of_a_version_is_not_stored_again(as_person, path):
    ada = as_person("Ada")
    ada.versions.set_mode(Mode.OWN)
    decide(ada, "a")
    row = ada.versions.of(1)[0].id
    assert ada.load(row).text == TEXT
    assert ada.source_bytes(row) == b"1"
    with sqlite3.connect(path) as raw:
        assert raw.execute("SELECT count(*) FROM texts").fetchone() == (2,)
        assert raw.execute("SELECT count(*) FROM sources").fetchone() == (2,)
    raw.close()


def test_blind_annotators_see_no_suggestion_and_none_is_made_for_them(as_person):
    ada = as_person("Ada")
    ada.versions.set_mode(Mode.BLIND)
    assert dict(ada.load(1).annotations) == {}
    assert ada.load(1).detected_by is not None
    with pytest.raises(StorageError, match="without suggestions"):
        ada.add_suggestions(1, (), (replace(ADA, id="z"),))
    ada.save(1, Change("Annotate", (), (replace(ADA, id="x", status=Status.ACCEPTED),)))
    assert set(ada.load(1).annotations) == {"x"}
    with pytest.raises(StorageError, match="without suggestions"):
        ada.add_suggestions(1, (), (replace(ADA, id="z"),))
    assert ada.versions.of(1)[0].side == Side("blind", "Ada")


def test_only_articles_are_listed_and_counted_never_their_versions(as_person):
    ada = as_person("Ada")
    ada.versions.set_mode(Mode.OWN)
    decide(ada, "a")
    ada.versions.make(1, VersionKind.ADJUDICATED, "")
    assert ada.article_ids() == [1, 2]
    assert [(i.id, i.suggested, i.accepted, i.done) for i in ada.queue()] == [
        (1, 2, 1, False),
        (2, 3, 0, False),
    ]
    assert ada.stats().articles == 2
    bob = as_person("Bob")
    assert [(i.id, i.suggested, i.accepted) for i in bob.queue()] == [(1, 3, 0), (2, 3, 0)]


def test_done_is_said_of_ones_own_version(as_person):
    ada = as_person("Ada")
    ada.versions.set_mode(Mode.OWN)
    ada.save(1, edits.set_done(ada.load(1), True))
    assert [i.done for i in ada.queue()] == [True, False]
    assert ada.stats().done == 1
    assert as_person("Bob").stats().done == 0


def test_undo_and_redo_go_through_ones_own_history(as_person):
    ada = as_person("Ada")
    ada.versions.set_mode(Mode.OWN)
    decide(ada, "a")
    bob = as_person("Bob")
    assert bob.undo(1) is None
    decide(bob, "b")
    ada = as_person("Ada")
    assert ada.undo_title(1) == "Accept “Ada”"
    ada.undo(1)
    assert accepted(ada) == {}
    ada.redo(1)
    assert accepted(ada) == {"a": "PERSON"}
    assert {entry.person for entry in ada.history(1)} == {"Ada"}


def test_the_same_for_all_goes_to_ones_own_versions(as_person):
    ada = as_person("Ada")
    ada.versions.set_mode(Mode.OWN)
    decide(ada, "a")
    decided = replace(BOB, label="PERSON", status=Status.ACCEPTED)
    places = ada.operations.decision_places(decided, Words("Bob"))
    spans = {}
    for place in places:
        spans.setdefault(place.article_id, []).append(place.occurrence.span)
    operation = ada.operations.save(ada.operations.decide(decided, spans))
    assert accepted(ada, 2)["b"] == "PERSON"
    assert ada.operations.articles_of(operation) == [1, 2]
    assert accepted(as_person("Bob"), 2) == {}


@pytest.mark.parametrize("few", [0, 2000])
def test_habits_and_entities_are_ones_own(as_person, few, monkeypatch):
    monkeypatch.setattr(version_rows, "_FEW", few)
    ada = as_person("Ada")
    ada.versions.set_mode(Mode.OWN)
    for article_id in (1, 2):
        change = edits.accept(ada.load(article_id), "b")
        ada.save(article_id, replace(change, after=(replace(change.added[0], entity="Bob"),)))
    assert ada.precedents.habit("Bob", Layer.ENTITY).usual == "ORG"
    assert [e.articles for e in ada.entities.all()] == [2]
    assert [p.article_id for p in ada.entities.places("Bob")] == [1, 2]
    assert len(ada.precedents.latest("Bob", Layer.ENTITY)) == 2
    bob = as_person("Bob")
    assert bob.precedents.habit("Bob", Layer.ENTITY).labels == {}
    assert bob.entities.all() == []
    bob.versions.set_mode(Mode.SHARED)
    assert bob.entities.all() == []
    assert bob.precedents.habit("Bob", Layer.ENTITY).labels == {}


def test_a_removed_article_takes_its_versions_with_it(as_person, path):
    ada = as_person("Ada")
    ada.versions.set_mode(Mode.OWN)
    decide(ada, "a")
    ada.delete(1)
    with sqlite3.connect(path) as raw:
        assert raw.execute("SELECT count(*) FROM articles").fetchone() == (1,)
        assert raw.execute("SELECT DISTINCT article_id FROM annotations").fetchall() == [(2,)]
    raw.close()
    assert ada.check() == []


def test_articles_that_several_have_annotated_can_be_compared(as_person):
    as_person("Ada").versions.set_mode(Mode.OWN)
    for person in ("Ada", "Bob"):
        decide(as_person(person), "a")
    decide(as_person("Ada"), "a", article_id=2)
    cid = as_person("Cid")
    sides = [side for side, _ in cid.versions.sides()]
    assert sides == [Side("personal", "Ada"), Side("personal", "Bob")]
    (found,) = cid.versions.comparable(sides)
    assert found.base_id == 1
    assert set(found.rows) == set(sides)
    assert cid.versions.comparable(sides, only_done=True) == []
    assert accepted(cid) == {}
    assert next(a.id for a in cid.versions.load(found.rows[sides[1]]).in_order()) == "a"


def test_the_adjudicated_version_is_edited_as_an_article_and_listed_once_it_holds_decisions(shared):
    row = shared.versions.make(1, VersionKind.ADJUDICATED, "")
    assert row == shared.versions.make(1, VersionKind.ADJUDICATED, "")
    assert shared.versions.adjudicated() == {}
    taken = replace(ADA, status=Status.ACCEPTED)
    shared.save(row, Change("Take", (), (taken,)))
    assert shared.versions.adjudicated() == {1: row}
    assert accepted(shared) == {}
    shared.undo(row)
    assert shared.versions.adjudicated() == {}
    assert shared.redo(row).added == (taken,)
    assert shared.check() == []


def test_repeated_blindly_are_articles_that_were_decided_long_enough_ago(shared):
    decide(shared, "a")
    assert shared.versions.repeat_blindly(5, days=1) == []
    (row,) = shared.versions.repeat_blindly(5, days=0)
    assert shared.versions.repeat_blindly(5, days=0) == []
    again = shared.load(row)
    assert (dict(again.annotations), again.labels) == ({}, ArticleLabels())
    shared.save(row, Change("Annotate", (), (replace(ADA, status=Status.ACCEPTED),)))
    sides = [side for side, _ in shared.versions.sides()]
    assert sides == [Side(), Side("repeated", "Ada")]
    assert [c.base_id for c in shared.versions.comparable(sides)] == [1]


def test_who_decided_is_known_of_each_annotation(as_person):
    decide(as_person("Ada"), "a")
    decide(as_person("Bob"), "b")
    corpus = as_person("Cid")
    assert corpus.versions.decided_by(1, "a")[0] == "Ada"
    assert corpus.versions.decided_by(1, "b")[0] == "Bob"
    assert corpus.versions.decided_by(1, "c") is None


def test_nobody_undoes_what_all_have_made_in_an_article_they_have_not_begun(shared, as_person):
    decide(shared, "a")
    shared.versions.set_mode(Mode.OWN)
    ben = as_person("Ben")
    assert (ben.undo_title(1), ben.undo(1), ben.redo(1)) == (None, None, None)
    decide(ben, "b")
    assert ben.undo_title(1) is not None
    assert ben.undo(1) is not None
    assert ben.undo(1) is None
    assert ben.versions.load(1).annotations["a"].status is Status.ACCEPTED


def test_detection_in_an_article_not_begun_takes_nothing_that_all_have_decided(shared, as_person):
    decide(shared, "a")
    shared.versions.set_mode(Mode.OWN)
    ben = as_person("Ben")
    found = replace(ADA, label="ORG")
    ben.add_suggestions(1, ["a", "b", "c"], [found], detected_by="m@2")
    standing = ben.versions.load(1).annotations
    assert {i: (a.label, a.status) for i, a in standing.items()} == {"a": ("PERSON", Status.ACCEPTED)}
    assert ben.check() == []


def test_nobody_takes_back_an_edit_of_many_articles_in_versions_of_others(shared, as_person):
    shared.versions.set_mode(Mode.OWN)
    ann = as_person("Ann")
    operation = ann.operations.save({i: edits.accept(ann.load(i), "a") for i in (1, 2)})
    ben = as_person("Ben")
    with pytest.raises(UserError, match="not your own; nothing was changed"):
        ben.operations.undo(operation)
    assert as_person("Ann").operations.undo(operation) == (2, 0)
