"""The scheme of a corpus and all its versions; rename, merge and split across all articles.

Versions are only ever added: an undo adds the version that it leads to. A version that came with changes of
annotations carries the id of their operation, and so does each undo and redo of it that the scheme followed:
the operation stands in the scheme while they are odd in number.
"""

from __future__ import annotations

import uuid
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, or_, select

from annotator.core.annotation import Annotation, Layer
from annotator.core.errors import StorageError, UserError
from annotator.core.scheme import parse_scheme
from annotator.core.scheme_edits import reapply
from annotator.core.scheme_file import format_scheme
from annotator.core.scheme_migration import (
    Part,
    conform_change,
    conform_guesses,
    migrate,
    migrate_scheme,
    migrated,
)
from annotator.corpus import dialects, history, operations, rows, schema, strays

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sqlalchemy import ColumnElement, Connection, Select

    from annotator.core.annotation import Article, Change, Guess
    from annotator.core.scheme import Scheme
    from annotator.core.scheme_migration import Migration
    from annotator.corpus.database import Database

EXAMPLES = 200
_schemes = schema.schemes.c
_annotations = schema.annotations.c


@dataclass(frozen=True, slots=True)
class SchemeVersion:
    """One version. `operation` is set when annotations changed with it; `made_at` is a UTC ISO time."""

    id: int
    scheme: Scheme
    person: str
    made_at: str
    operation: str | None


@dataclass(frozen=True, slots=True)
class Moved:
    """One annotation that a migration would change, with words around it."""

    article_id: int
    title: str
    before: str
    words: str
    after: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a migration would do. `moves` counts annotations by old and new name, `folded` those that would
    become one with another, `labels` articles whose own event types change. Equal if the counts are."""

    articles: int
    annotations: int
    labels: int
    folded: int
    moves: Mapping[tuple[str, str], int]
    examples: tuple[Moved, ...] = field(default=(), compare=False)


class Schemes:
    """The scheme that articles are annotated with; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person

    def current(self) -> Scheme | None:
        """The newest version; None if the corpus keeps none of its own yet."""
        with self._database.reading() as connection:
            return row.scheme if (row := _newest(connection)) else None

    def versions(self, limit: int | None = None) -> list[SchemeVersion]:
        """The newest versions, or all; the newest first."""
        query = _all_newest_first().limit(limit)
        with self._database.reading() as connection:
            return [_version(*row) for row in connection.execute(query)]

    def used(self) -> dict[tuple[Layer, str], int]:
        """How many annotations have each label, those that are rejected too."""
        key = (_annotations.layer, _annotations.label)
        with self._database.reading() as connection:
            found = connection.execute(select(*key, func.count()).group_by(*key)).all()
        return {(Layer(layer), label): count for layer, label, count in found}

    def save(self, scheme: Scheme, *, before: Scheme) -> Scheme:
        """Store a version in which no annotation changes; returns it with its number.

        `before` is the scheme that was edited; where the corpus has none yet, it becomes the first version.

        Raises:
            UserError: another version has become the current one since `before` was.
        """
        with self._database.writing() as connection:
            return self.put(connection, scheme, before=before)

    def put(self, connection: Connection, scheme: Scheme, *, before: Scheme) -> Scheme:
        """The same as `save` inside the caller's transaction."""
        self._require_current(connection, before)
        return self._add(connection, scheme)

    def preview(self, migration: Migration, cancelled: Callable[[], bool] = lambda: False) -> Preview:
        """What `migrate` would do now. Reads each article that may change; stops when `cancelled`."""
        counted = _Counted(migration)
        with self._database.reading() as connection:
            for article, change in _changes(connection, migration):
                counted.add(article, change)
                if cancelled():
                    break
        return counted.preview()

    def migrate(self, migration: Migration, *, before: Scheme, expected: Preview | None = None) -> Scheme:
        """Change the scheme and every annotation that it concerns: one transaction, one step of undo.

        Raises:
            UserError: the scheme is not `before` any more, cannot be migrated so, or the changes are not
                those of the preview that was `expected`; nothing is changed then.
        """
        counted = _Counted(migration)
        with self._database.writing() as connection:
            self._require_current(connection, before)
            scheme = migrate_scheme(before, migration)
            changes = {}
            for article, change in _changes(connection, migration):
                counted.add(article, change)
                changes[article.id] = change
            found = counted.preview()
            if expected is not None and found != expected:
                sentence = "The corpus is not as in the preview any more; nothing was changed; look again."
                raise UserError(sentence)
            title = history_title(migration, found)
            changes = {number: replace(change, title=title) for number, change in changes.items()}
            wide = operations.save(connection, changes, self._person, renames=True) if changes else None
            return self._add(connection, scheme, wide or uuid.uuid4().hex)

    def revert(self, version_id: int) -> Scheme:
        """Back to another version: what migrations did to annotations since is taken back, or made again.

        What a person has decided since about such an annotation stays. One transaction.

        Raises:
            UserError: there is no such version.
        """
        with self._database.writing() as connection:
            dialects.take_turns(connection, "schemes")
            row = connection.execute(select(schema.schemes).where(_schemes.id == version_id)).one_or_none()
            if row is None:
                raise UserError("That version of the scheme is gone; nothing was changed; pick another one.")
            for operation, state in _steps_to(connection, version_id):
                operations.step_others(connection, operation, 0, state, self._person)
                self.step(connection, operation, stands=state == history.UNDONE)
            now, wanted = _newest(connection), _version(*row).scheme
            assert now is not None
            if replace(now.scheme, version=wanted.version) == wanted:
                return now.scheme
            return self._add(connection, _with_strays(connection, wanted, now.scheme))

    def step(self, connection: Connection, operation: str, *, stands: bool) -> None:
        """The operation was undone, or (`stands`) made again: the scheme follows in the caller's transaction.

        Passed over are an operation that came with no version and one that the scheme has followed already,
        from an article in which it was undone before.
        """
        ids = connection.execute(
            select(_schemes.id).where(_schemes.operation == operation).order_by(_schemes.id)
        )
        numbers = ids.scalars().all()
        if not numbers or stands == bool(len(numbers) % 2):
            return
        made, base = _at(connection, numbers[0]), _before(connection, numbers[0])
        now = _newest(connection)
        assert now is not None
        first, last = (base, made) if stands else (made, base)
        scheme = reapply(first.scheme, last.scheme, now.scheme, tuple(_used(connection)))
        self._add(connection, scheme, operation)

    def settle(self, connection: Connection, article_id: int, change: Change) -> Change:
        """A change of an article that an undo or redo has made, in the names of the scheme as it is then.

        Labels that the scheme knows by no name any more come back to it as retired. Other articles of the
        operation are settled in the tables.
        """
        now = _newest(connection)
        if now is None:
            return change
        if change.operation is not None:
            strays.rename(connection, change.operation, article_id, now.scheme)
        change = conform_change(change, now.scheme)
        lost = strays.lost(connection, article_id, change, now.scheme)
        if lost:
            past = [_version(*row).scheme for row in connection.execute(_all_newest_first())]
            scheme = strays.with_retired(now.scheme, lost, past)
            if scheme != now.scheme:
                self._add(connection, scheme)
        return change

    def conformed(self, connection: Connection, guesses: tuple[Guess, ...]) -> tuple[Guess, ...]:
        """Guesses about an article, which no migration changes, in the names of the scheme as it is."""
        now = _newest(connection) if guesses else None
        return guesses if now is None else conform_guesses(guesses, now.scheme)

    def _require_current(self, connection: Connection, before: Scheme) -> None:
        dialects.take_turns(connection, "schemes")
        row = _newest(connection)
        if row is None:
            self._add(connection, replace(before, version=before.version - 1))
        elif row.scheme != before:
            raise UserError("The scheme was changed elsewhere; nothing was changed; look at it as it is now.")

    def _add(self, connection: Connection, scheme: Scheme, operation: str | None = None) -> Scheme:
        newest = _newest(connection)
        version = max(scheme.version, newest.scheme.version if newest else 0) + 1
        toml = format_scheme(replace(scheme, version=version))
        stored = parse_scheme(toml)
        values = {"toml": toml, "person": self._person, "made_at": history.now(), "operation": operation}
        connection.execute(insert(schema.schemes).values(values))
        return stored


def history_title(migration: Migration, found: Preview) -> str:
    """The migration as the history names it: `Rename label ORG to COMPANY, 41 annotations in 12 articles`."""
    annotations, articles = _number(found.annotations, "annotation"), _number(found.articles, "article")
    return f"{migration.title}, {annotations} in {articles}"


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


class _Counted:
    """Adds up what a migration changes; preview and migration count alike."""

    def __init__(self, migration: Migration) -> None:
        self._migration = migration
        self._moves: Counter[tuple[str, str]] = Counter()
        self._examples: list[Moved] = []
        self._articles = self._annotations = self._labels = self._folded = 0

    def add(self, article: Article, change: Change) -> None:
        """Counts the change of one article; one in which only guesses change does not count."""
        new = {a.id: a for a in change.added}
        counted = 0
        for old in change.before:
            if not isinstance(old, Annotation):
                continue
            folded = old.id not in new
            pair = _pair(old, self._migrated(article, old) if folded else new[old.id])
            counted += folded or pair is not None
            self._folded += folded
            if pair is not None:
                self._moves[pair] += 1
            if pair is not None and len(self._examples) < EXAMPLES:
                self._examples.append(_example(article, old, pair))
        self._annotations += counted
        self._labels += change.labels is not None
        self._articles += counted > 0 or change.labels is not None

    def _migrated(self, article: Article, old: Annotation) -> Annotation:
        return migrated(old, old.text_in(article.text), self._migration)

    def preview(self) -> Preview:
        """What was counted."""
        return Preview(
            self._articles,
            self._annotations,
            self._labels,
            self._folded,
            dict(self._moves),
            tuple(self._examples),
        )


def _pair(old: Annotation, new: Annotation) -> tuple[str, str] | None:
    """The name that changes, before and after; None if only a guess does."""
    names = zip((old.label, *_names(old)), (new.label, *_names(new)), strict=False)
    return next((pair for pair in names if pair[0] != pair[1]), None)


def _names(annotation: Annotation) -> tuple[str, ...]:
    event_type = annotation.event_type
    return (event_type.code, event_type.mode or "", *event_type.contexts) if event_type else ()


def _example(article: Article, annotation: Annotation, pair: tuple[str, str]) -> Moved:
    text, span = article.text, annotation.span
    before = text[max(0, span.start - operations.CONTEXT) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + operations.CONTEXT].partition("\n")[0]
    words = " ".join(annotation.text_in(text).split())
    return Moved(article.id, article.metadata.title or article.source.name, before, words, after, *pair)


def _changes(connection: Connection, migration: Migration) -> Iterator[tuple[Article, Change]]:
    """The articles that the migration changes, with the change of each."""
    ids = connection.execute(select(schema.articles.c.id).where(_may_change(migration))).scalars().all()
    for article_id in ids:
        article = rows.read_article(connection, article_id)
        change = migrate(article, migration) if article else None
        if article is not None and change is not None:
            yield article, change


def _may_change(migration: Migration) -> ColumnElement[bool]:
    """The articles that have one of the names somewhere; a few more at most."""
    names = migration.old_names
    wanted: list[ColumnElement[bool]] = []
    if migration.part is Part.LABEL:
        wanted.append((_annotations.layer == migration.layer.value) & _annotations.label.in_(names))
    quoted = [rows.to_json(name) for name in names]
    articles = schema.articles.c
    of_article: list[ColumnElement[bool]] = []
    if migration.layer is Layer.EVENT:
        column = {
            Part.LABEL: _annotations.event_type.in_(names),
            Part.MODE: _annotations.event_mode.in_(names),
            Part.CONTEXT: or_(*(dialects.place_in(_annotations.event_contexts, q) > 0 for q in quoted)),
        }
        wanted += [column[migration.part], *(dialects.place_in(_annotations.guesses, q) > 0 for q in quoted)]
        of_article = [dialects.place_in(articles.event_types, q) > 0 for q in quoted]
    return or_(articles.id.in_(select(_annotations.article_id).where(or_(*wanted))), *of_article)


def _used(connection: Connection) -> list[tuple[Layer, str]]:
    key = (_annotations.layer, _annotations.label)
    return [(Layer(layer), label) for layer, label in connection.execute(select(*key).distinct()).all()]


def _with_strays(connection: Connection, wanted: Scheme, now: Scheme) -> Scheme:
    """The earlier scheme, with the labels of today that annotations still have and it lacks, as retired."""
    used = _used(connection)
    strays = (
        label
        for label in now.labels
        if (label.layer, label.name) in used and not wanted.has_label(label.layer, label.name)
    )
    retired = (replace(label, retired=True, key="") for label in strays)
    return replace(wanted, labels=(*wanted.labels, *retired))


def _steps_to(connection: Connection, version_id: int) -> list[tuple[str, str]]:
    """The operations to undo, newest first, then those to redo, to be where the version was: each with the
    state its changes are in."""
    query = select(_schemes.id, _schemes.operation).where(_schemes.operation.is_not(None))
    ids: dict[str, list[int]] = {}
    for number, operation in connection.execute(query.order_by(_schemes.id)):
        ids.setdefault(str(operation), []).append(number)
    stood = {operation: sum(n <= version_id for n in numbers) % 2 for operation, numbers in ids.items()}
    stands = {operation: len(numbers) % 2 for operation, numbers in ids.items()}
    undo = [(operation, history.DONE) for operation in reversed(ids) if stands[operation] > stood[operation]]
    redo = [(operation, history.UNDONE) for operation in ids if stood[operation] > stands[operation]]
    return undo + redo


def _all_newest_first() -> Select[Any]:
    return select(schema.schemes).order_by(_schemes.id.desc())


def _newest(connection: Connection) -> SchemeVersion | None:
    row = connection.execute(_all_newest_first().limit(1)).one_or_none()
    return _version(*row) if row is not None else None


def _at(connection: Connection, version_id: int) -> SchemeVersion:
    return _version(*connection.execute(select(schema.schemes).where(_schemes.id == version_id)).one())


def _before(connection: Connection, version_id: int) -> SchemeVersion:
    query = select(schema.schemes).where(_schemes.id < version_id).order_by(_schemes.id.desc()).limit(1)
    return _version(*connection.execute(query).one())


def _version(number: int, toml: str, person: str, made_at: str, operation: str | None) -> SchemeVersion:
    try:
        return SchemeVersion(number, parse_scheme(toml), person, made_at, operation)
    except UserError as error:
        raise StorageError(
            f"Version {number} of the stored scheme cannot be read; nothing was changed; import it anew."
        ) from error
