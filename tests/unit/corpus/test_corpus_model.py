"""Hundreds of random operations on a corpus: whatever their order, what is kept twice says the same."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from annotator.core import edits
from annotator.core import scheme_migration as migrations
from annotator.core.annotation import (
    Annotation,
    Article,
    Change,
    Layer,
    Mention,
    Polarity,
    Source,
    Span,
    Stance,
    Status,
    new_id,
)
from annotator.core.errors import UserError
from annotator.core.reconcile import is_decided
from annotator.core.rules import Rule
from annotator.core.scheme import Label, Scheme
from annotator.core.strings import Words
from annotator.core.verdicts import Suggested, Verdict, verdict_of
from annotator.corpus import Corpus, rows, schema, search_tables
from annotator.corpus.version_rows import Mode, VersionKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection


NAMES = ("Ada", "José 🕊️", "Bob", "東京", "López", "Kyiv")
SCHEME = Scheme(
    "Model",
    1,
    (
        Label("PERSON", Layer.ENTITY, "PER", "P"),
        Label("ORG", Layer.ENTITY, "ORG", "O"),
        Label("GPE", Layer.ENTITY, "GPE", "G"),
        Label("direct", Layer.QUOTE, "direct", "Q"),
        Label("PROTEST", Layer.EVENT, "PRO"),
    ),
)
ARTICLE_NOTES = True
SEEDS = 10, 13
OPERATIONS_A_RUN = 60
LOOK_EVERY = 20


def snapshot(corpus: Corpus) -> dict[str, Any]:
    """What undo and redo must bring back: annotations, labels and verdicts of every row."""
    with corpus._database.reading() as connection:
        ids = connection.execute(select(schema.articles.c.id)).scalars().all()
        articles = {i: rows.read_article(connection, i) for i in ids}
        verdicts = {tuple(row) for row in connection.execute(select(schema.verdicts))}
    return {
        "articles": {i: (dict(a.annotations), a.labels) for i, a in articles.items() if a is not None},
        "verdicts": verdicts,
    }


class Play:
    """Random operations on one corpus. The seed decides everything but ids and times."""

    def __init__(self, path: Path, seed: int, person: str) -> None:
        self.draw = random.Random(seed)
        self.corpus = Corpus.open(path, person=person)
        self.made = 0
        self.batches: list[str] = []
        self.operations: list[str] = []

    # -- what there is --------------------------------------------------------------------------------------

    def add(self) -> int:
        self.made += 1
        words = [self.draw.choice((*NAMES, "met", "and", "in", "“so”")) for _ in range(30)]
        text = f"{self.made} " + " ".join(words) + ".\n東京 is far."
        data = f"{self.corpus.person}{self.made}{text}".encode()
        article = Article(text, source=Source(f"{self.made}.txt"), detected_by="m@1")
        suggestions = [self.suggestion(article) for _ in range(4)]
        article = article.with_change(Change("", (), tuple(suggestions)))
        return self.corpus.add(article, data)[0]

    def some_id(self) -> int:
        ids = self.corpus.article_ids()
        return self.draw.choice(ids) if ids else self.add()

    def span(self, article: Article) -> Span:
        start = self.draw.randrange(len(article.text) - 8)
        return Span(start, start + self.draw.randrange(1, 8))

    def suggestion(self, article: Article) -> Annotation:
        layer = self.draw.choice(list(Layer))
        label = {Layer.QUOTE: "direct", Layer.EVENT: "PROTEST"}.get(layer) or self.label()
        speaker = Mention(self.draw.choice(NAMES)) if layer is Layer.QUOTE else None
        confidence = self.draw.choice((None, 0.25, 0.5, 0.9))
        at = (self.span(article),)
        return Annotation(
            new_id(), layer, label, at, origin="model:m@1", confidence=confidence, speaker=speaker
        )

    def stance(self) -> Stance:
        holder, target = (Mention(self.draw.choice(NAMES)) for _ in range(2))
        return Stance(holder, target, self.draw.choice(list(Polarity)))

    def label(self) -> str:
        scheme = self.corpus.schemes.current() or SCHEME
        return self.draw.choice([label.name for label in scheme.all_of(Layer.ENTITY) if not label.retired])

    # -- one article ----------------------------------------------------------------------------------------

    def change_of(self, article: Article) -> Change | None:
        """A random edit, as the window makes it."""
        scheme = self.corpus.schemes.current() or SCHEME
        found = list(article.annotations.values())
        if not found or self.draw.random() < 0.1:
            return edits.set_done(article, not article.labels.done)
        one = self.draw.choice(found)
        note = self.draw.choice(("", "seen", "a “note” 東京"))
        ways: list[Callable[[], Change | None]] = [
            lambda: edits.accept(article, one.id),
            lambda: edits.reject(article, one.id),
            lambda: edits.delete(article, one.id),
            lambda: edits.set_note(article, one.id, note),
            lambda: edits.set_unsure(article, one.id, not one.unsure),
            lambda: edits.set_article_note(article, note) if ARTICLE_NOTES else None,
            lambda: edits.set_stances(article, one.id, [self.stance()]),
            lambda: edits.set_article_stances(article, [self.stance(), self.stance()]),
            lambda: edits.accept_all(article, lambda a: a.layer is one.layer),
            lambda: edits.relabel(article, one.id, self.label(), scheme=scheme),
            lambda: edits.annotate(article, self.span(article), Layer.ENTITY, self.label(), scheme=scheme),
            lambda: edits.merge(article, [a.id for a in self.draw.sample(found, 2)]),
            lambda: edits.move_end(article, one.id, min(len(article.text), one.end + 1)),
        ]
        try:
            return self.draw.choice(ways)()
        except (UserError, ValueError):
            return None

    def save(self) -> None:
        number = self.some_id()
        change = self.change_of(self.corpus.load(number))
        if change is None or change.before == change.after:
            return
        before = snapshot(self.corpus)
        rows_before = before["articles"].keys()
        self.corpus.save(number, change)
        after = snapshot(self.corpus)
        assert self.corpus.undo(number) is not None
        undone = snapshot(self.corpus)
        assert {i: undone["articles"][i] for i in rows_before} == before["articles"]
        assert undone["verdicts"] == before["verdicts"]
        assert self.corpus.redo(number) is not None
        assert snapshot(self.corpus) == after

    def undo(self) -> None:
        """Several steps back and forth; the last ones may stay undone."""
        number = self.some_id()
        steps = 0
        while steps < self.draw.randrange(1, 5) and self.corpus.undo(number) is not None:
            steps += 1
        if self.draw.random() < 0.5:
            for _ in range(steps):
                assert self.corpus.redo(number) is not None

    def detect(self) -> None:
        number = self.some_id()
        if self.corpus.versions.mode is Mode.BLIND:
            return
        article = self.corpus.load(number)
        undecided = [a.id for a in article.annotations.values() if not is_decided(a)]
        gone = self.draw.sample(undecided, self.draw.randrange(len(undecided) + 1))
        new = [self.suggestion(article) for _ in range(self.draw.randrange(4))]
        self.corpus.add_suggestions(number, gone, new, detected_by="m@2")

    def take_back(self) -> None:
        """Any change of the history."""
        entries = self.corpus.history(self.some_id())
        if not entries:
            return
        try:
            row, change = self.corpus.log.reversal(self.draw.choice(entries).id)
        except UserError:
            return
        self.corpus.save(row, change)

    # -- many articles --------------------------------------------------------------------------------------

    def decide_everywhere(self) -> None:
        words = Words(self.draw.choice(NAMES))
        decided = Annotation("", Layer.ENTITY, self.label(), (Span(0, 1),), Status.ACCEPTED)
        places = self.corpus.operations.decision_places(decided, words)
        spans: dict[int, list[Span]] = {}
        for place in places:
            spans.setdefault(place.article_id, []).append(place.occurrence.span)
        before = snapshot(self.corpus)
        operation = self.corpus.operations.save(self.corpus.operations.decide(decided, spans))
        if operation is None:
            return
        self.operations.append(operation)
        if self.draw.random() < 0.5:
            after = snapshot(self.corpus)
            taken, left = self.corpus.operations.undo(operation)
            assert (taken > 0, left) == (True, 0)
            undone = snapshot(self.corpus)
            assert {i: undone["articles"][i] for i in before["articles"]} == before["articles"]
            assert undone["verdicts"] == before["verdicts"]
            self.corpus.redo(self.corpus.operations.articles_of(operation)[0])
            assert snapshot(self.corpus) == after

    def undo_operation(self) -> None:
        if self.operations:
            with suppress(UserError):  # it was made before each had their own
                self.corpus.operations.undo(self.draw.choice(self.operations))

    def rename(self) -> None:
        """Renames, merges or splits a label in all articles."""
        scheme = self.corpus.schemes.current() or SCHEME
        old = self.label()
        try:
            migration = self.draw.choice(
                (
                    lambda: migrations.rename_label(scheme, Layer.ENTITY, old, f"L{self.draw.randrange(99)}"),
                    lambda: migrations.merge_labels(scheme, Layer.ENTITY, [old], self.label()),
                    lambda: migrations.split_label(scheme, Layer.ENTITY, old, [("PLACE", "Kyiv, 東京")]),
                )
            )()
            preview = self.corpus.schemes.preview(migration)
            self.corpus.schemes.migrate(migration, before=scheme, expected=preview)
        except UserError:
            return

    def revert_scheme(self) -> None:
        versions = self.corpus.schemes.versions()
        if versions:
            self.corpus.schemes.revert(self.draw.choice(versions).id)

    # -- around the articles --------------------------------------------------------------------------------

    def delete(self) -> None:
        ids = self.corpus.article_ids()
        if len(ids) > 4:
            some = self.draw.sample(ids, self.draw.randrange(1, 3))
            self.batches.append(self.corpus.search.trash.delete(some))

    def restore(self) -> None:
        if self.batches:
            batch = self.batches.pop(self.draw.randrange(len(self.batches)))
            restored, left = self.corpus.search.trash.restore(batch)
            assert restored or left  # those stay that a merge has brought meanwhile

    def tag(self) -> None:
        tags = self.corpus.tags
        tags.add(self.draw.choice(("a", "b", "c")), [self.some_id()], self.draw.choice(("tag", "set")))
        known = tags.all()
        one, other = self.draw.choice(known), self.draw.choice(known)
        before = known, [tags.of_article(i) for i in self.corpus.article_ids()]
        state = tags.merge(one.id, other.id) if self.draw.random() < 0.3 else tags.delete(one.id)
        tags.restore(state)
        assert before == (tags.all(), [tags.of_article(i) for i in self.corpus.article_ids()])

    def divide(self) -> None:
        division = self.corpus.splits.propose({"train": 0.6, "dev": 0.2, "test": 0.2}, seed=1)
        self.corpus.splits.save(division)
        assert sum(self.corpus.splits.counts().values()) == len(division.splits)

    def version(self) -> None:
        number = self.some_id()
        kind = self.draw.choice((VersionKind.REPEATED, VersionKind.ADJUDICATED))
        standing = tuple(self.corpus.load(number).annotations.values())
        annotations = () if kind is VersionKind.REPEATED else standing
        row = self.corpus.versions.make(number, kind, annotations=annotations)
        change = self.change_of(self.corpus.versions.load(row))
        if change is not None:
            self.corpus.save(row, change)

    def remember(self) -> None:
        self.corpus.rules.add(Rule(Words(self.draw.choice(NAMES)), self.label(), None))

    def look(self) -> None:
        number = self.some_id()
        self.corpus.remember_position(number, 3)
        self.corpus.queues.flag(number, self.draw.random() < 0.5)

    def step(self) -> None:
        often = (self.save,) * 8, (self.undo,) * 3, (self.detect, self.decide_everywhere) * 2
        seldom = (
            *(self.add, self.take_back, self.undo_operation, self.rename, self.revert_scheme, self.delete),
            *(self.restore, self.tag, self.divide, self.version, self.remember, self.look),
        )
        self.draw.choice((*often[0], *often[1], *often[2], *seldom))()


# -- what must hold -----------------------------------------------------------------------------------------


def require_whole(corpus: Corpus) -> None:
    """All that is kept twice says the same."""
    assert corpus.check() == []
    with corpus._database.reading() as connection:
        _require_uncertainty(connection)
        _require_facets(connection)
        _require_verdicts(connection)
    with corpus._database.writing() as connection:
        _require_words(connection)
    ids = corpus.article_ids()
    assert len(ids) == len(corpus.queue())
    if corpus.versions.mode is not Mode.SHARED:
        return  # what nobody has begun yet counts as all of what the article has
    for item in corpus.queue():
        statuses = Counter(a.status for a in corpus.load(item.id).annotations.values())
        counted = statuses[Status.SUGGESTED], statuses[Status.ACCEPTED], statuses[Status.REJECTED]
        assert (item.suggested, item.accepted, item.rejected) == counted


def _require_uncertainty(connection: Connection) -> None:
    found = connection.exec_driver_sql(
        """SELECT id, uncertainty, (SELECT avg(1 - coalesce(confidence, 0.5)) FROM annotations
           WHERE article_id = articles.id AND status = 'suggested') FROM articles"""
    )
    for number, kept, counted in found:
        assert (kept is None) == (counted is None), number
        assert kept is None or kept == pytest.approx(counted, abs=1e-9), number


def _require_facets(connection: Connection) -> None:
    values = "layer, label, status, origin, unsure, coalesce(event_type, '')"
    kept = f"""SELECT article_id, {values}, number FROM article_facets JOIN facets ON facet_id = facets.id"""
    counted = f"""SELECT article_id, {values}, count(*) FROM annotations GROUP BY article_id, {values}"""
    assert sorted(connection.exec_driver_sql(kept)) == sorted(connection.exec_driver_sql(counted))
    named = (f"SELECT {c} FROM annotations WHERE {c} IS NOT NULL" for c in ("entity", "speaker"))
    missing = f"{' UNION '.join(named)} EXCEPT SELECT name FROM names"
    assert connection.exec_driver_sql(missing).all() == []


def _require_verdicts(connection: Connection) -> None:
    """A verdict for each suggestion that was decided, none for others, and what it says follows the row."""
    columns = schema.verdicts.c
    kept = {(row.article_id, row.annotation_id): row for row in connection.execute(select(schema.verdicts))}
    for number in connection.execute(select(schema.articles.c.id)).scalars():
        article = rows.read_article(connection, number)
        for annotation in article.annotations.values():
            row = kept.get((number, annotation.id))
            if annotation.status is Status.SUGGESTED:
                assert row is None, annotation
            elif row is not None:
                made = Suggested(row.layer, row.label, row.start, row.end, row.speaker)
                # A merge of labels may give an annotation the label that was suggested: it was another one.
                follows = row.verdict == Verdict.RELABELLED or row.verdict == verdict_of(made, annotation)
                assert follows, (annotation, row)
    gone = connection.execute(
        select(columns.verdict).where(
            ~select(schema.annotations.c.id)
            .where(
                schema.annotations.c.article_id == columns.article_id,
                schema.annotations.c.id == columns.annotation_id,
            )
            .exists()
        )
    ).scalars()
    assert set(gone) <= {Verdict.REJECTED, Verdict.MERGED}


def _words(connection: Connection) -> list[Any]:
    return [
        sorted(connection.exec_driver_sql(f"SELECT * FROM temp.{table}").all())
        for table in ("search_words", "noted_words")
    ]


def _require_words(connection: Connection) -> None:
    """The full-text index is the one that would be made anew."""
    for table in ("search", "noted"):
        made = f"temp.{table}_words USING fts5vocab('main', '{table}', 'instance')"
        connection.exec_driver_sql(f"CREATE VIRTUAL TABLE IF NOT EXISTS {made}")
    kept = _words(connection)
    search_tables.rebuild(connection)
    assert kept == _words(connection)


# -- runs ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_drifts_apart(tmp_path: Path, seed: int, mode: Mode) -> None:
    play = Play(tmp_path / "corpus.sqlite", seed, "Ada")
    for _ in range(5):
        play.add()
    for _ in range(20):
        play.save()
    play.corpus.versions.set_mode(mode)
    for number in range(OPERATIONS_A_RUN):
        play.step()
        if number % LOOK_EVERY == 0:
            require_whole(play.corpus)
    require_whole(play.corpus)
    play.corpus.close()


@pytest.mark.parametrize("seed", SEEDS)
def test_two_that_went_on_apart_come_together(tmp_path: Path, seed: int) -> None:
    ada = Play(tmp_path / "ada.sqlite", seed, "Ada")
    for _ in range(4):
        ada.add()
    for _ in range(10):
        ada.save()
    ada.corpus.backup(tmp_path / "bob.sqlite")
    bob = Play(tmp_path / "bob.sqlite", seed + 100, "Bob")
    for play in (ada, bob):
        for _ in range(OPERATIONS_A_RUN // 4):
            play.step()
    report = ada.corpus.merging.compare(bob.corpus.merging)
    assert ada.corpus.merging.merge(bob.corpus.merging) == report
    require_whole(ada.corpus)
    again = ada.corpus.merging.merge(bob.corpus.merging)
    assert not again.changes_anything
    for _ in range(OPERATIONS_A_RUN // 8):
        ada.step()
    require_whole(ada.corpus)
    for play in (ada, bob):
        play.corpus.close()
