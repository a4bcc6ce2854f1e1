"""Several people's annotations of the same article, each a version of it, and who compares with whom."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, or_, select

from annotator.core.compared_article import ComparedArticle
from annotator.core.errors import StorageError
from annotator.corpus import copied_history, dialects, history, rows, schema, version_rows
from annotator.corpus.version_rows import Mode, VersionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import ColumnElement, Connection

    from annotator.core.annotation import Annotation, Article
    from annotator.corpus.database import Database

_articles = schema.articles.c
_changes = schema.changes.c
_HAS_DECISIONS = or_(_articles.accepted + _articles.rejected > 0, _articles.done == 1)


@dataclass(frozen=True, slots=True, order=True)
class Side:
    """Whose annotations: a kind of version and a person. Without a kind: the articles themselves."""

    kind: str = ""
    person: str = ""

    @property
    def title(self) -> str:
        """How lists name it: `Ann`, `Ann (blind)`, `shared`."""
        if not self.kind:
            return "shared"
        if self.kind == VersionKind.PERSONAL.value:
            return self.person
        return f"{self.person} ({self.kind})" if self.person else self.kind


@dataclass(frozen=True, slots=True)
class Version:
    """One version of the article `base_id`; `id` loads and edits it as any article."""

    id: int
    base_id: int
    side: Side
    title: str
    suggested: int
    accepted: int
    rejected: int
    done: bool


@dataclass(frozen=True, slots=True)
class Comparable:
    """An article that at least two sides have annotated, with the row of each."""

    base_id: int
    title: str
    rows: dict[Side, int]


class Versions:
    """The versions of a corpus; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person

    @property
    def mode(self) -> Mode:
        """Who edits what in this corpus."""
        with self._database.reading() as connection:
            return version_rows.mode_of(connection)

    def set_mode(self, mode: Mode) -> None:
        """Everybody the same annotations from now on, or each their own; what is there stays."""
        meta = schema.meta
        with self._database.writing() as connection:
            connection.execute(delete(meta).where(meta.c.key == version_rows.MODE_KEY))
            connection.execute(insert(meta).values(key=version_rows.MODE_KEY, value=mode.value))

    def of(self, article_id: int) -> list[Version]:
        """All versions of an article, in the order in which they were made."""
        return self._select(_articles.base_id == article_id)

    def all(self, kind: VersionKind, person: str | None = None) -> list[Version]:
        """All versions of a kind, of everybody or of one person."""
        wanted = [_articles.base_id.is_not(None), _articles.version_kind == kind.value]
        if person is not None:
            wanted.append(_articles.version_person == person)
        return self._select(*wanted)

    def _select(self, *wanted: ColumnElement[bool]) -> list[Version]:
        names = ("id", "base_id", "version_kind", "version_person", "title", "source_name")
        counters = (_articles[name] for name in ("suggested", "accepted", "rejected", "done"))
        query = select(*(_articles[name] for name in names), *counters).where(*wanted).order_by(_articles.id)
        with self._database.reading() as connection:
            found = connection.execute(query).all()
        return [
            Version(row, base, Side(kind, person), title or source, suggested, accepted, rejected, bool(done))
            for row, base, kind, person, title, source, suggested, accepted, rejected, done in found
        ]

    def load(self, row: int) -> Article:
        """The annotations of exactly this row, whoever asks."""
        with self._database.reading() as connection:
            article = rows.read_article(connection, row)
        if article is None:
            raise StorageError(f"Version {row} is not in the corpus any more; nothing was changed.")
        return article

    def make(
        self,
        article_id: int,
        kind: VersionKind,
        person: str | None = None,
        annotations: Sequence[Annotation] = (),
    ) -> int:
        """The row of the version of that kind and person; made with these annotations if there is none."""
        person = self._person if person is None else person
        with self._database.writing() as connection:
            found = _find(connection, article_id, Side(kind.value, person))
            if found is not None:
                return found
            if version_rows.text_of(connection, article_id) is None:
                raise StorageError(
                    f"Article {article_id} is not in the corpus any more; nothing was changed."
                )
            return version_rows.make(connection, article_id, kind, person, annotations)

    def adjudicated(self) -> dict[int, int]:
        """The row of the adjudicated version, by article; only those that hold decisions."""
        wanted = _articles.base_id.is_not(None), _articles.version_kind == VersionKind.ADJUDICATED.value
        query = select(_articles.base_id, _articles.id).where(*wanted, _HAS_DECISIONS)
        with self._database.reading() as connection:
            return {base: row for base, row in connection.execute(query.order_by(_articles.base_id))}

    def sides(self) -> list[tuple[Side, int]]:
        """Everybody whose annotations can be compared, with how many articles each has annotated."""
        key = _articles.version_kind, _articles.version_person
        query = select(*key, func.count()).where(_HAS_DECISIONS).group_by(*key).order_by(*key)
        with self._database.reading() as connection:
            found = connection.execute(query).all()
        return [(Side(kind, person), count) for kind, person, count in found]

    def comparable(self, sides: Sequence[Side], *, only_done: bool = False) -> list[Comparable]:
        """The articles that at least two of the sides have annotated, in the order of their ids.

        With `only_done` only annotations that were marked as done count.
        """
        wanted = _articles.done == 1 if only_done else _HAS_DECISIONS
        key = rows.TEXT_ID, _articles.version_kind, _articles.version_person, _articles.id
        query = select(*key, _articles.title, _articles.source_name).where(
            wanted, _articles.version_person.in_({side.person for side in sides})
        )
        found: dict[int, dict[Side, int]] = defaultdict(dict)
        titles: dict[int, str] = {}
        with self._database.reading() as connection:
            for base, kind, person, row, title, name in connection.execute(query.order_by(rows.TEXT_ID)):
                titles[base] = title or name
                if Side(kind, person) in sides:
                    found[base][Side(kind, person)] = row
        return [Comparable(base, titles[base], of) for base, of in found.items() if len(of) > 1]

    def compared(self, sides: Sequence[Side], *, only_done: bool = False) -> Iterator[ComparedArticle]:
        """The articles of `comparable` as each side has annotated them; one is read at a time."""
        for found in self.comparable(sides, only_done=only_done):
            yield self.compare(found, sides)

    def compare(self, found: Comparable, sides: Sequence[Side]) -> ComparedArticle:
        """One of them."""
        versions = tuple(self.load(found.rows[side]) if side in found.rows else None for side in sides)
        text = next(version.text for version in versions if version is not None)
        return ComparedArticle(text, versions, found.base_id, found.title)

    def repeat_blindly(self, count: int, days: float, *, seed: int = 0) -> list[int]:
        """Picks articles that the person decided last `days` ago or earlier, to annotate them again blindly.

        Makes a version without suggestions of each, `count` at most; the rows of the versions.
        """
        until = datetime.fromisoformat(history.now()) - timedelta(days=days)
        with self._database.writing() as connection:
            bases = _decided_before(connection, self._person, until.isoformat(timespec="milliseconds"))
            picked = sorted(random.Random(seed).sample(bases, min(count, len(bases))))
            kind = VersionKind.REPEATED
            return [version_rows.make(connection, base, kind, self._person) for base in picked]

    def decided_by(self, article_id: int, annotation_id: str) -> tuple[str, str] | None:
        """Who made the newest decision about an annotation, and when (UTC, ISO 8601); None for nobody."""
        named = dialects.place_in(_changes.after, f'"id":"{annotation_id}"') > 0
        with self._database.reading() as connection:
            row = version_rows.row_of(connection, article_id, self._person)
            query = select(_changes.person, _changes.made_at).where(_changes.article_id == row, named)
            counted = query.where(copied_history.counts())
            found = connection.execute(counted.order_by(_changes.made_at.desc()).limit(1)).one_or_none()
        return None if found is None else (found[0], found[1])


def _find(connection: Connection, base_id: int, side: Side) -> int | None:
    wanted = _articles.base_id == base_id, _articles.version_kind == side.kind
    query = select(_articles.id).where(*wanted, _articles.version_person == side.person)
    return connection.execute(query).scalar()


def _decided_before(connection: Connection, person: str, until: str) -> list[int]:
    """The articles whose last decision of the person is not after `until`, and that they did not repeat."""
    other = (VersionKind.REPEATED.value, VersionKind.ADJUDICATED.value, VersionKind.MERGED.value)
    repeated = select(_articles.base_id).where(
        _articles.base_id.is_not(None),
        _articles.version_kind == VersionKind.REPEATED.value,
        _articles.version_person == person,
    )
    last = (
        select(rows.TEXT_ID)
        .join(schema.changes, _changes.article_id == _articles.id)
        .where(
            _changes.person == person, _changes.state == history.DONE, _articles.version_kind.not_in(other)
        )
        .group_by(rows.TEXT_ID)
        .having(func.max(_changes.made_at) <= until)
        .order_by(rows.TEXT_ID)
    )
    return list(connection.execute(last.where(rows.TEXT_ID.not_in(repeated))).scalars())
