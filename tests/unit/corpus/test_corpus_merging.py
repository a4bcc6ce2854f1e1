"""Two corpus files from two laptops become one; nothing of either is lost."""

from __future__ import annotations

import hashlib
import random
import sqlite3
from dataclasses import replace

import pytest

from annotator.core import edits
from annotator.core.annotation import Annotation, Article, Change, EventType, Layer, Source, Span, Status
from annotator.core.errors import UserError
from annotator.core.rules import Rule
from annotator.core.scheme import parse_scheme
from annotator.core.scheme_migration import rename_label
from annotator.core.strings import Words
from annotator.core.three_way import LABELS, Choice
from annotator.corpus import Corpus
from annotator.corpus.version_rows import Mode, VersionKind
from annotator.paths import resource

TEXT = "Ada met Bob in Paris. Bob left."
ADA = Annotation("a", Layer.ENTITY, "PERSON", (Span(0, 3),), origin="model:m@1")
BOB = Annotation("b", Layer.ENTITY, "ORG", (Span(8, 11),), origin="model:m@1")
PARIS = Annotation("c", Layer.ENTITY, "GPE", (Span(15, 20),), origin="model:m@1")
SCHEME = parse_scheme(resource("schemes", "news.toml").read_text("utf-8"))


def add(corpus, name, *annotations, detected="m@1"):
    data = name.encode()
    source = Source(name, sha256=hashlib.sha256(data).hexdigest())
    article = Article(TEXT, source=source, annotations={a.id: a for a in annotations}, detected_by=detected)
    return corpus.add(article, data)[0]


@pytest.fixture
def laptops(tmp_path):
    """Two copies of one corpus with two articles, opened by Ann and by Ben."""
    first = Corpus.open(tmp_path / "start.sqlite", person="Zoe")
    for name in ("one", "two"):
        add(first, name, ADA, BOB, PARIS)
    first.save(1, edits.accept(first.load(1), "c"))
    for person in ("ann", "ben"):
        first.backup(tmp_path / f"{person}.sqlite")
    first.close()
    opened = [Corpus.open(tmp_path / f"{person}.sqlite", person=person.title()) for person in ("ann", "ben")]
    yield opened
    for corpus in opened:
        corpus.close()


def state(corpus, article_id=1):
    return {a.id: (a.label, a.status.value) for a in corpus.load(article_id).annotations.values()}


def decide(corpus, article_id, annotation_id, label=None):
    article = corpus.load(article_id)
    if label is None:
        corpus.save(article_id, edits.accept(article, annotation_id))
    else:
        corpus.save(article_id, edits.relabel(article, annotation_id, label, scheme=SCHEME))


def dump(corpus):
    """All rows of all tables."""
    with sqlite3.connect(corpus.path) as raw:
        names = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = {n: raw.execute(f'SELECT * FROM "{n}"').fetchall() for n in names if "fts" not in n}
    raw.close()
    return rows


def people(corpus):
    return dict(corpus.stats().decisions)


def test_what_only_the_other_has_decided_is_taken_with_its_history(laptops):
    ann, ben = laptops
    decide(ben, 1, "a")
    decide(ben, 1, "b", "PERSON")
    report = ann.merging.merge(ben.merging)
    assert (report.new, report.followed, report.joined, report.conflicts) == (0, 1, 0, [])
    assert state(ann) == state(ben)
    assert [e.person for e in ann.history(1)] == ["Ben", "Ben", "Zoe"]
    ann.undo(1)
    assert state(ann)["b"] == ("ORG", "suggested")
    assert ann.check() == []


def test_what_each_has_decided_elsewhere_comes_together(laptops):
    ann, ben = laptops
    decide(ann, 1, "a")
    decide(ben, 1, "b", "PERSON")
    decide(ben, 2, "a")
    report = ann.merging.merge(ben.merging)
    assert (report.followed, report.joined, report.conflicts) == (1, 1, [])
    assert state(ann) == {
        "a": ("PERSON", "accepted"),
        "b": ("PERSON", "accepted"),
        "c": ("GPE", "accepted"),
    }
    assert people(ann) == {"Ann": 1, "Ben": 2, "Zoe": 1}
    assert ann.versions.decided_by(1, "b")[0] == "Ben"
    assert ann.versions.decided_by(1, "a")[0] == "Ann"
    assert ann.undo(1).title == "Merge with another corpus"
    assert state(ann)["b"] == ("ORG", "suggested")
    assert ann.undo_title(1) == "Accept “Ada”"
    assert ann.check() == []


@pytest.mark.parametrize("choice", list(Choice))
def test_what_both_have_decided_differently_is_chosen(laptops, choice):
    ann, ben = laptops
    decide(ann, 1, "b", "PERSON")
    decide(ben, 1, "b", "GPE")
    decide(ben, 1, "a")
    (found,) = ann.merging.compare(ben.merging).conflicts
    assert (found.words, found.person, found.conflict.id) == ("Bob", "Ben", "b")
    assert (found.conflict.mine.label, found.conflict.theirs.label) == ("PERSON", "GPE")
    report = ann.merging.merge(ben.merging, lambda _conflict: choice)
    assert [c.key for c in report.conflicts] == [found.key]
    assert state(ann)["b"] == ("GPE" if choice is Choice.THEIRS else "PERSON", "accepted")
    assert state(ann)["a"] == ("PERSON", "accepted")
    kept = ann.versions.all(VersionKind.MERGED)
    assert [v.side.person for v in kept] == (["Ben"] if choice is Choice.BOTH else [])
    if kept:
        theirs = ann.versions.load(kept[0].id).annotations
        assert {i: (a.label, a.status.value) for i, a in theirs.items()} == state(ben)
    assert people(ann) == {"Ann": 1, "Ben": 2, "Zoe": 1}
    assert ann.check() == []


@pytest.mark.parametrize("choice", list(Choice))
def test_merging_again_changes_nothing(laptops, choice):
    ann, ben = laptops
    decide(ann, 1, "b", "PERSON")
    decide(ben, 1, "b", "GPE")
    decide(ben, 2, "a")
    add(ben, "three", ADA)
    ben.save(1, edits.set_done(ben.load(1), True))
    ben.undo(1)
    ben.rules.add(Rule(Words("Bob"), "PERSON"))
    ben.tags.add("later", [1])
    ben.activity.add(1, "2026-11-01", 60.0)
    ann.merging.merge(ben.merging, lambda _conflict: choice)
    before = dump(ann)
    report = ann.merging.merge(ben.merging, lambda _conflict: choice)
    assert not report.changes_anything
    assert report.conflicts == []
    assert dump(ann) == before


def test_merging_both_ways_leads_to_the_same(laptops):
    ann, ben = laptops
    decide(ann, 1, "a")
    decide(ben, 1, "b", "PERSON")
    ann.merging.merge(ben.merging)
    report = ben.merging.merge(ann.merging)
    assert report.conflicts == []
    assert state(ann) == state(ben)


def test_who_goes_on_after_a_merge_is_followed(laptops):
    ann, ben = laptops
    decide(ann, 1, "a")
    decide(ben, 1, "b", "PERSON")
    ann.merging.merge(ben.merging)
    decide(ben, 1, "b", "GPE")
    report = ann.merging.merge(ben.merging)
    assert report.conflicts == []
    assert state(ann)["b"] == ("GPE", "accepted")


def test_new_articles_come_with_everything(laptops):
    ann, ben = laptops
    number = add(ben, "three", ADA, BOB)
    decide(ben, number, "a")
    ben.tags.add("later", [number])
    ben.activity.add(number, "2026-11-01", 60.0)
    report = ann.merging.merge(ben.merging)
    assert report.new == 1
    new = next(i.id for i in ann.queue() if i.source_name == "three")
    assert state(ann, new) == state(ben, number)
    assert ann.source_bytes(new) == b"three"
    assert [e.person for e in ann.history(new)] == ["Ben"]
    assert ann.activity.seconds_on(new) == 60.0
    assert [tag.name for tag in ann.tags.all()] == ["later"]
    assert ann.check() == []


def test_nothing_of_either_history_is_lost(laptops):
    ann, ben = laptops
    decide(ann, 1, "b", "PERSON")
    decide(ben, 1, "b", "GPE")
    decide(ben, 1, "a")
    ben.undo(1)
    wanted = {(e.person, e.title, e.made_at) for corpus in (ann, ben) for e in corpus.history(1)}
    ann.merging.merge(ben.merging)
    kept = {(e.person, e.title, e.made_at) for e in ann.history(1)}
    assert wanted <= kept
    assert people(ann)["Ben"] == 1


def test_files_that_were_never_one_are_matched_by_place(tmp_path):
    corpora = [Corpus.open(tmp_path / f"{p}.sqlite", person=p) for p in ("Ann", "Ben")]
    ann, ben = corpora
    try:
        add(ann, "one", ADA, BOB, PARIS)
        add(ben, "one", *(replace(a, id=f"{a.id}2") for a in (ADA, BOB, PARIS)))
        decide(ann, 1, "a")
        decide(ann, 1, "b", "PERSON")
        decide(ben, 1, "a2")
        decide(ben, 1, "b2", "GPE")
        decide(ben, 1, "c2")
        report = ann.merging.merge(ben.merging)
        assert [c.words for c in report.conflicts] == ["Bob"]
        assert state(ann) == {
            "a": ("PERSON", "accepted"),
            "b": ("PERSON", "accepted"),
            "c2": ("GPE", "accepted"),
        }
        assert not ann.merging.merge(ben.merging).changes_anything
        assert ann.check() == []
    finally:
        for corpus in corpora:
            corpus.close()


def test_a_file_is_merged_into_whatever_the_corpus_is(corpus, tmp_path):
    """Also into one on a server."""
    for name in ("one", "two"):
        add(corpus, name, ADA, BOB, PARIS)
    decide(corpus, 1, "b", "PERSON")
    file = Corpus.open(tmp_path / "other.sqlite", person="Ben")
    for name in ("one", "three"):
        add(file, name, ADA, BOB, PARIS)
    decide(file, 1, "b", "GPE")
    decide(file, 1, "a")
    file.rules.add(Rule(Words("Bob"), "PERSON"))
    file.tags.add("later", [1])
    file.activity.add(1, "2026-11-01", 60.0)
    report = corpus.merging.merge(file.merging)
    again = corpus.merging.merge(file.merging)
    file.close()
    assert (report.new, report.joined, len(report.conflicts)) == (1, 1, 1)
    assert not again.changes_anything
    assert state(corpus)["a"] == ("PERSON", "accepted")
    assert [v.side.person for v in corpus.versions.all(VersionKind.MERGED)] == ["Ben"]
    assert corpus.check() == []


def test_an_article_that_was_read_differently_stays_as_it_is(laptops):
    ann, ben = laptops
    decide(ben, 1, "a")
    with sqlite3.connect(ben.path) as raw:
        raw.execute("UPDATE texts SET text = 'x ' || text WHERE article_id = 1")
    raw.close()
    report = ann.merging.merge(ben.merging)
    assert report.texts_differ == ["one"]
    assert state(ann)["a"] == ("PERSON", "suggested")
    assert ann.check() == []


def test_removed_here_and_changed_there_is_a_conflict(laptops):
    ann, ben = laptops
    decide(ann, 1, "b", "PERSON")
    ben.save(1, Change("Delete", (BOB,), ()))
    ben.save(2, Change("Delete", (BOB,), ()))
    (conflict,) = ann.merging.merge(ben.merging).conflicts
    assert (conflict.conflict.theirs, state(ann)["b"]) == (None, ("PERSON", "accepted"))
    assert set(state(ann, 2)) == {"a", "c"}


def test_labels_of_the_article_are_merged_too(laptops):
    ann, ben = laptops
    ann.save(1, edits.set_article_note(ann.load(1), "mine"))
    ben.save(2, edits.set_done(ben.load(2), True))
    event = EventType("CONSULT")
    labels = ben.load(1).labels
    ben.save(1, Change("Event", (labels,), (replace(labels, event_types=(event,)),)))
    report = ann.merging.merge(ben.merging)
    assert [c.conflict.id for c in report.conflicts] == [LABELS]
    assert ann.load(1).labels.note == "mine"
    assert ann.load(2).labels.done
    (kept,) = ann.versions.all(VersionKind.MERGED)
    assert ann.versions.load(kept.id).labels.event_types == (event,)


def test_versions_of_people_are_merged_as_articles_are(laptops):
    ann, ben = laptops
    for corpus in laptops:
        corpus.versions.set_mode(Mode.OWN)
        decide(corpus, 1, "a")
    report = ann.merging.merge(ben.merging)
    assert report.versions == 1
    assert sorted(v.side.person for v in ann.versions.of(1)) == ["Ann", "Ben"]
    decide(ben, 1, "b", "PERSON")
    assert ann.merging.merge(ben.merging).followed == 1
    sides = [v for v in ann.versions.of(1) if v.side.person == "Ben"]
    assert ann.versions.load(sides[0].id).annotations["b"].label == "PERSON"
    assert not ann.merging.merge(ben.merging).changes_anything
    assert ann.check() == []


def test_schemes_are_mapped_by_name_and_missing_labels_come_over(laptops):
    ann, ben = laptops
    ann.schemes.save(replace(SCHEME, name="ours"), before=SCHEME)
    person = SCHEME.label(Layer.ENTITY, "PERSON")
    ship = replace(person, name="SHIP", key=person.key)
    ben.schemes.save(replace(SCHEME, labels=(*SCHEME.labels, replace(ship, key=""))), before=SCHEME)
    ben.save(1, Change("Relabel", (BOB,), (replace(BOB, label="SHIP", status=Status.ACCEPTED),)))
    report = ann.merging.merge(ben.merging)
    assert report.schemes_differ
    assert report.labels == ("SHIP",)
    assert ann.schemes.current().has_label(Layer.ENTITY, "SHIP")
    assert state(ann)["b"] == ("SHIP", "accepted")


def test_of_rules_that_differ_the_newer_one_counts_and_it_is_told(laptops):
    ann, ben = laptops
    ann.rules.add(Rule(Words("Bob"), "ORG"))
    ben.rules.add(Rule(Words("Bob"), "PERSON"))
    ben.rules.add(Rule(Words("Ada"), "PERSON"))
    report = ann.merging.merge(ben.merging)
    assert (report.rules, report.rules_differ) == (1, ["Bob"])
    assert {r.words.text: r.label for r in ann.rules.all()} == {"Bob": "PERSON", "Ada": "PERSON"}


def test_a_comparison_changes_nothing(laptops):
    ann, ben = laptops
    decide(ann, 1, "b", "PERSON")
    decide(ben, 1, "b", "GPE")
    before = dump(ann), dump(ben)
    report = ann.merging.compare(ben.merging)
    assert (report.joined, len(report.conflicts)) == (1, 1)
    assert (dump(ann), dump(ben)) == before


def test_a_stopped_merge_changes_nothing(laptops):
    ann, ben = laptops
    decide(ben, 1, "a")
    decide(ben, 2, "a")
    before = dump(ann)
    with pytest.raises(UserError, match="nothing was changed"):
        ann.merging.merge(ben.merging, progress=lambda done, _total: done < 1)
    assert dump(ann) == before


def work(corpus, draw, steps):
    """Random decisions of one person on a laptop of their own."""
    for _ in range(steps):
        article_id = draw.choice(corpus.article_ids())
        article = corpus.load(article_id)
        what = draw.random()
        known = sorted(article.annotations)
        if what < 0.15:
            corpus.undo(article_id)
        elif what < 0.22:
            corpus.redo(article_id)
        elif what < 0.3:
            corpus.save(article_id, edits.set_done(article, not article.labels.done))
        elif what < 0.45 or not known:
            start = draw.randrange(len(TEXT) - 4)
            made = Annotation(
                f"{corpus.person}{draw.randrange(10**9)}",
                Layer.ENTITY,
                draw.choice(("PERSON", "ORG")),
                (Span(start, start + 3),),
                Status.ACCEPTED,
            )
            corpus.save(article_id, Change("Annotate", (), (made,)))
        elif what < 0.55:
            corpus.save(article_id, Change("Delete", (article.annotations[draw.choice(known)],), ()))
        else:
            old = article.annotations[draw.choice(known)]
            new = replace(old, label=draw.choice(("PERSON", "ORG", "GPE")), status=Status.ACCEPTED)
            corpus.save(article_id, Change("Relabel", (old,), (new,)))


@pytest.mark.parametrize("seed", range(2))
def test_whatever_two_people_do_nothing_is_lost_and_merging_again_changes_nothing(laptops, seed):
    ann, ben = laptops
    draw = random.Random(seed)
    for _ in range(2):
        work(ann, draw, 25)
        work(ben, draw, 25)
        wanted = {(e.person, e.title, e.made_at) for corpus in laptops for e in corpus.history(limit=10_000)}
        theirs = {i: state(ben, i) for i in ben.article_ids()}
        ann.merging.merge(ben.merging)
        assert wanted <= {(e.person, e.title, e.made_at) for e in ann.history(limit=10_000)}
        assert ann.check() == []
        before = dump(ann)
        assert not ann.merging.merge(ben.merging).changes_anything
        assert dump(ann) == before
        assert {i: state(ben, i) for i in ben.article_ids()} == theirs
    for article_id in ann.article_ids():
        while ann.undo(article_id) is not None:
            pass
    assert ann.check() == []


def test_a_merge_that_is_stopped_leaves_the_scheme_as_it_was(laptops):
    ann, ben = laptops
    ben.schemes.migrate(rename_label(SCHEME, Layer.ENTITY, "GPE", "PLACE"), before=SCHEME)
    with pytest.raises(UserError, match="nothing was changed"):
        ann.merging.merge(ben.merging, progress=lambda _done, _total: False)
    assert ann.schemes.current() is None


def test_who_has_no_scheme_yet_gets_theirs_with_its_names_in_all_articles(laptops):
    ann, ben = laptops
    add(ann, "three", replace(PARIS, status=Status.ACCEPTED))
    ben.schemes.migrate(rename_label(SCHEME, Layer.ENTITY, "GPE", "PLACE"), before=SCHEME)
    ann.merging.merge(ben.merging)
    assert [state(ann, i)["c"][0] for i in (1, 2, 3)] == ["PLACE"] * 3
    assert ann.check() == []


def test_the_preview_counts_the_rules_and_adds_none(laptops):
    ann, ben = laptops
    ben.rules.add(Rule(Words("Bob"), "PERSON"))
    report = ann.merging.compare(ben.merging)
    assert (report.rules, report.changes_anything, ann.rules.all()) == (1, True, [])
