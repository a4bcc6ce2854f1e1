"""The corpus as the rest of the program sees it: values in, values out, one transaction an operation."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, select, update

from annotator.core.errors import ConflictError, StorageError
from annotator.corpus import (
    backup,
    checking,
    conflicts,
    dialects,
    examples,
    history,
    overview,
    rows,
    schema,
    sources,
    version_rows,
    writing,
)
from annotator.corpus.activity import Activity
from annotator.corpus.assignments import Assignments
from annotator.corpus.backups import Backups
from annotator.corpus.entities import Entities
from annotator.corpus.intake import Intake
from annotator.corpus.log import Log
from annotator.corpus.merging import Merging
from annotator.corpus.opening import open_corpus
from annotator.corpus.operations import Operations, step_others
from annotator.corpus.others import Others
from annotator.corpus.precedents import Precedents
from annotator.corpus.prepared import Prepared
from annotator.corpus.queue_listings import Queues
from annotator.corpus.rules import Rules
from annotator.corpus.same_texts import SameTexts
from annotator.corpus.schemes import Schemes
from annotator.corpus.search import Search
from annotator.corpus.splits import Splits
from annotator.corpus.statistics import Statistics
from annotator.corpus.stories import Stories
from annotator.corpus.tags import Tags
from annotator.corpus.versions import Versions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from annotator.core.addresses import ServerAddress
    from annotator.core.annotation import Annotation, Article, Change, Example, Guess
    from annotator.corpus.opening import Opened
    from annotator.corpus.records import CorpusStats, HistoryEntry, Problem, QueueItem

_TEXTS_KEPT = 4
_LAST_ARTICLE = "last_article"
_is_there = Prepared(select(schema.articles.c.id).where(schema.articles.c.id == bindparam("article")))


class Corpus:
    """One corpus file.

    Methods may be called from several threads. Each raises `StorageError` when the disk, the rights or
    another program do not allow what it does; nothing is changed then. Methods that write also raise it when
    the corpus is `read_only`; `read_only_reason` is the sentence that says why it is.
    """

    def __init__(self, path: Path | ServerAddress, opened: Opened, person: str) -> None:
        self.path = path
        self.person = person
        self.read_only_reason = opened.reason
        self.read_only = opened.reason is not None
        self._database = opened.database
        self._lock = opened.lock
        self._texts = _Texts()
        self._last = f"{_LAST_ARTICLE} of {person}" if opened.database.is_shared else _LAST_ARTICLE
        self._place = 0, 0  # article and code point that were remembered last
        self._passed: set[int] = set()  # changes that cannot be undone or redone: others have decided since
        self.others = Others(opened.database, person)
        self.backups = Backups(opened.database)
        self.rules = Rules(opened.database, person)
        self.schemes = Schemes(opened.database, person)
        self.operations = Operations(opened.database, person, self.schemes)
        self.entities = Entities(opened.database, person)
        self.activity = Activity(opened.database, person)
        self.search = Search(opened.database, person)
        self.log = Log(opened.database, person)
        self.statistics = Statistics(opened.database, person)
        self.precedents = Precedents(opened.database, person)
        self.queues = Queues(opened.database, person)
        self.tags = Tags(opened.database)
        self.splits = Splits(opened.database)
        self.assignments = Assignments(opened.database)
        self.stories = Stories(opened.database)
        self.same_texts = SameTexts(opened.database)
        self.intake = Intake(opened.database)
        self.versions = Versions(opened.database, person)
        self.merging = Merging(opened.database, person)

    @classmethod
    def open(
        cls, path: Path | ServerAddress, *, person: str, create: bool = True, write: bool = True
    ) -> Corpus:
        """Open the corpus at `path`, a file or a database on a server; make it if `create` allows it.

        `person` is written beside every change. A file of an older version is upgraded after a backup beside
        it. A corpus that another process writes to, or that lies where nothing can be written, is opened
        `read_only`, as it is without `write`.

        Raises:
            StorageError: the file is not a corpus, is of a newer version, does not exist or cannot be read.
        """
        opened = open_corpus(path, create=create, write=write)
        return cls(path.absolute() if isinstance(path, Path) else path, opened, person)

    def close(self) -> None:
        """Close the file and let other processes write to it."""
        self._database.close()
        if self._lock is not None:
            self._lock.release()

    # -- articles -------------------------------------------------------------------------------------------

    def add(self, article: Article, data: bytes) -> tuple[int, bool]:
        """Store an article with everything it carries, and the bytes of its file.

        Returns its id and True, or, when an article with the same bytes is there already, that one's id and
        False; nothing is written then.

        Raises:
            InvalidSpanError: an annotation does not lie within the text.
            ValueError: `article.source.sha256` is not that of `data`.
        """
        sha256 = hashlib.sha256(data).hexdigest()
        if article.source.sha256 not in ("", sha256):
            raise ValueError(f"{article.source.name}: the SHA-256 of the article is not that of its bytes")
        rows.require_inside((article.labels, *article.annotations.values()), len(article.text))
        columns = schema.articles.c
        with self._database.writing() as connection:
            dialects.take_turns(connection, sha256)
            known = connection.execute(
                select(columns.id).where(columns.sha256 == sha256, columns.base_id.is_(None))
            ).scalar()
            if known is not None:
                return known, False
            return writing.insert_article(connection, article, data, sha256, history.now()), True

    def load(self, article_id: int) -> Article:
        """The article with its annotations; its guesses are in the names of the scheme as it is."""
        with self._database.reading() as connection:
            article = version_rows.read(connection, article_id, self.person)
            if article is None:
                raise _no_article(article_id)
            guesses = self.schemes.conformed(connection, article.guesses)
        self._texts.keep(article_id, article.text)
        return article if guesses == article.guesses else replace(article, guesses=guesses)

    def delete(self, article_id: int) -> None:
        """Remove an article, its source, its annotations and its history. Cannot be undone."""
        with self._database.writing() as connection:
            gone = connection.execute(delete(schema.articles).where(schema.articles.c.id == article_id))
            if gone.rowcount == 0:
                raise _no_article(article_id)

    def source_bytes(self, article_id: int) -> bytes:
        """The bytes of the file that the article came from."""
        with self._database.reading() as connection:
            data = sources.read(connection, article_id)
        if data is None:
            raise _no_article(article_id)
        return data

    def article_ids(self, *, undetected: bool = False) -> list[int]:
        """The ids of all articles, or of those in which nothing has been detected yet, oldest first."""
        columns = schema.articles.c
        query = select(columns.id).where(columns.base_id.is_(None)).order_by(columns.id)
        if undetected:
            query = query.where(columns.detected_by.is_(None))
        with self._database.reading() as connection:
            return list(connection.execute(query).scalars())

    # -- changes --------------------------------------------------------------------------------------------

    def save(self, article_id: int, change: Change) -> None:
        """Store a change and its place in the history; what was undone before cannot be redone any more.

        Raises:
            InvalidSpanError: an annotation does not lie within the text.
        """
        with self._database.writing() as connection:
            article_id = version_rows.row_to_write(connection, article_id, self.person)
            text = self._texts.get(connection, article_id)
            rows.require_inside(change.after, len(text))
            conflicts.require_unchanged(connection, {article_id: change})
            writing.apply_change(connection, article_id, text, change)
            history.record(connection, article_id, change, self.person)

    def undo(self, article_id: int) -> Change | None:
        """Take back the newest change that stands; returns what was applied, or None if there is none.

        A change that came with changes of other articles is taken back there too.
        """
        with self._database.writing() as connection:
            return self._step(connection, article_id, history.DONE, history.UNDONE)

    def redo(self, article_id: int) -> Change | None:
        """Make the change again that was undone last; returns it, or None if there is none."""
        with self._database.writing() as connection:
            return self._step(connection, article_id, history.UNDONE, history.DONE)

    def _step(self, connection: Connection, article_id: int, state: str, new_state: str) -> Change | None:
        """Undo (to `undone`) or redo (to `done`) the next change in `state`; returns what was applied."""
        row = version_rows.row_to_step(connection, article_id, self.person)
        if row is None:
            return None
        article_id = row
        dialects.lock_articles(connection, [article_id])
        change_id = history.next_id(connection, article_id, state, self.person, passed=self._passed)
        if change_id is None:
            return None
        change = history.read_change(connection, change_id)
        if new_state == history.UNDONE:
            change = change.inverse()
        text = self._texts.get(connection, article_id)
        try:
            conflicts.require_unchanged(connection, {article_id: change}, self.schemes.current)
        except ConflictError:
            self._passed.add(change_id)
            raise
        writing.apply_change(connection, article_id, text, change)
        history.set_state(connection, change_id, new_state)
        if change.operation is not None:
            step_others(connection, change.operation, article_id, state, self.person)
            self.schemes.step(connection, change.operation, stands=new_state == history.DONE)
        settled = self.schemes.settle(connection, article_id, change)
        if settled != change:
            writing.apply_change(connection, article_id, text, settled)
        return settled

    def undo_title(self, article_id: int) -> str | None:
        """What `undo` would take back."""
        with self._database.reading() as connection:
            return _next_title(connection, article_id, history.DONE, self.person, self._passed)

    def redo_title(self, article_id: int) -> str | None:
        """What `redo` would make again."""
        with self._database.reading() as connection:
            return _next_title(connection, article_id, history.UNDONE, self.person, self._passed)

    def add_suggestions(
        self,
        article_id: int,
        removed: Sequence[str],
        added: Sequence[Annotation],
        *,
        detected_by: str | None = None,
        guesses: Sequence[Guess] | None = None,
    ) -> None:
        """Replace suggestions by newer ones; not a step of undo. `detected_by` is what the article then says.

        `guesses` replace those about the article as a whole.

        Raises:
            InvalidSpanError: a suggestion does not lie within the text.
        """
        with self._database.writing() as connection:
            article_id = version_rows.row_for_suggestions(connection, article_id, self.person)
            text = self._texts.get(connection, article_id)
            rows.require_inside(added, len(text))
            removed, added = conflicts.only_suggestions(connection, article_id, removed, added)
            writing.apply(connection, article_id, text, removed=removed, added=added)
            values: rows.Values = {} if detected_by is None else {"detected_by": detected_by}
            if guesses is not None:
                values["guesses"] = rows.guesses_json(guesses)
            if values:
                of_article = schema.articles.c.id == article_id
                connection.execute(update(schema.articles).where(of_article).values(values))

    def history(self, article_id: int | None = None, limit: int = 200) -> list[HistoryEntry]:
        """The newest changes of an article or of the whole corpus, the newest first."""
        with self._database.reading() as connection:
            if article_id is not None:
                article_id = version_rows.row_of(connection, article_id, self.person)
            return history.entries(connection, article_id, limit)

    # -- the corpus as a whole ------------------------------------------------------------------------------

    def queue(self) -> list[QueueItem]:
        """All articles with their progress, in the order in which they were added."""
        with self._database.reading() as connection:
            return overview.queue(connection, person=self.person)

    def queue_item(self, article_id: int) -> QueueItem:
        """One article's row of the queue."""
        with self._database.reading() as connection:
            found = overview.queue(connection, article_id, person=self.person)
        if not found:
            raise _no_article(article_id)
        return found[0]

    def remember_position(self, article_id: int, position: int) -> None:
        """Remember that the article was on screen, and the code point at its top; not if read-only.

        Nothing is written if that was remembered last.
        """
        if self.read_only or self._place == (article_id, position):
            return
        with self._database.writing() as connection:
            row = version_rows.row_of(connection, article_id, self.person)
            change = update(schema.articles).where(schema.articles.c.id == row)
            connection.execute(change.values(position=position, last_opened=history.now()))
            _write_meta(connection, self._last, str(article_id))
        self._place = article_id, position

    def last_article(self) -> int | None:
        """The article that was on screen last, if it is still there."""
        article_id = int(self.get_meta(self._last) or 0)
        with self._database.reading() as connection:
            return connection.execute(
                select(schema.articles.c.id).where(schema.articles.c.id == article_id)
            ).scalar()

    def get_meta(self, key: str) -> str | None:
        """A value kept with the corpus under a name, such as its scheme."""
        with self._database.reading() as connection:
            return connection.execute(select(schema.meta.c.value).where(schema.meta.c.key == key)).scalar()

    def set_meta(self, key: str, value: str) -> None:
        """Keep a value with the corpus under a name."""
        with self._database.writing() as connection:
            _write_meta(connection, key, value)

    def examples(self, limit: int = 400) -> tuple[Example, ...]:
        """What persons decided about quotes and articles, the newest first, for guesses to learn from."""
        with self._database.reading() as connection:
            return examples.examples(connection, limit, self.person)

    def stats(self) -> CorpusStats:
        """Totals: articles, annotations by layer, label and status, decisions by person."""
        with self._database.reading() as connection:
            return overview.statistics(connection, self.person)

    def check(self) -> list[Problem]:
        """Everything that is wrong with the corpus; empty when it is whole. Reads all of it."""
        with self._database.reading() as connection:
            return checking.problems(connection)

    def backup(self, target: Path) -> None:
        """Write a verified copy, one file, to `target`; work in this corpus may go on meanwhile."""
        backup.back_up(self._database, target)


class _Texts:
    """The texts of the articles in use: each save compares with them, and they never change."""

    def __init__(self) -> None:
        self._texts: dict[int, str] = {}

    def keep(self, article_id: int, text: str) -> None:
        self._texts.pop(article_id, None)
        self._texts[article_id] = text
        while len(self._texts) > _TEXTS_KEPT:
            self._texts.pop(next(iter(self._texts)), None)

    def get(self, connection: Connection, article_id: int) -> str:
        """Raises `StorageError` if the article is not, or no longer, in the corpus."""
        found = self._texts.get(article_id)
        if found is not None:
            found = found if _is_there.value(connection, {"article": article_id}) else None
        else:
            found = version_rows.text_of(connection, article_id)
        if found is None:
            raise _no_article(article_id)
        self.keep(article_id, found)
        return found


def _next_title(
    connection: Connection, article_id: int, state: str, person: str, passed: set[int]
) -> str | None:
    row = version_rows.row_to_step(connection, article_id, person)
    return None if row is None else history.next_title(connection, row, state, person, passed=passed)


def _write_meta(connection: Connection, key: str, value: str) -> None:
    dialects.upsert(connection, schema.meta, {"key": key, "value": value})


def _no_article(article_id: int) -> StorageError:
    return StorageError(f"Article {article_id} is not in the corpus any more; nothing was changed.")
