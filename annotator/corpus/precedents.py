"""Earlier decisions about the same words: what a person would want to know before the next one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, literal_column, select

from annotator.core.annotation import Layer, Status
from annotator.corpus import dialects, rows, schema, version_rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import ColumnElement, Select

    from annotator.corpus.database import Database

CONTEXT = 80
"""Code points shown on each side of a precedent."""

_columns = schema.annotations.c


@dataclass(frozen=True, slots=True)
class Precedent:
    """One earlier decision about the words, with some of the text around it."""

    article_id: int
    title: str
    annotation_id: str
    label: str
    status: Status
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Habit:
    """How some words were decided so far. `labels` counts accepted ones, the most frequent first."""

    labels: Mapping[str, int]
    rejected: int

    @property
    def usual(self) -> str | None:
        """The label given at least twice and in three of four decisions; None without such a habit."""
        total = sum(self.labels.values()) + self.rejected
        label, count = next(iter(self.labels.items()), (None, 0))
        return label if count >= 2 and count * 4 >= total * 3 else None


class Precedents:
    """Answers from all articles of the corpus; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person

    def habit(self, words: str, layer: Layer, *, but: str = "") -> Habit:
        """The decisions about exactly these words, those of the annotation `but` (an id) left out."""
        query = (
            select(_columns.label, _columns.status, func.count())
            .where(*_decided(words, layer), _columns.id != but)
            .group_by(_columns.label, _columns.status)
        )
        labels: Counter[str] = Counter()
        rejected = 0
        with self._database.reading() as connection:
            query = query.where(version_rows.visible(connection, _columns.article_id, self._person))
            for label, status, count in connection.execute(query):
                if status == Status.ACCEPTED.value:
                    labels[label] += count
                else:
                    rejected += count
        return Habit(dict(labels.most_common()), rejected)

    def latest(self, words: str, layer: Layer, *, but: str = "", limit: int = 5) -> list[Precedent]:
        """The newest articles first; at most `limit`."""
        with self._database.reading() as connection:
            is_seen = version_rows.visible(connection, _columns.article_id, self._person)
            found = connection.execute(_latest(words, layer, but, limit, is_seen)).all()
        return [
            Precedent(
                *(article_id, title, annotation_id, label, Status(status)),
                before.rpartition("\n")[2],
                after.partition("\n")[0],
            )
            for article_id, title, annotation_id, label, status, before, after in found
        ]


def _latest(words: str, layer: Layer, but: str, limit: int, is_seen: ColumnElement[bool]) -> Select[Any]:
    newest = (  # first which ones: cutting the context out of a long text costs milliseconds
        select(*(_columns[name] for name in ("article_id", "id", "label", "status", "start", "end")))
        .where(*_decided(words, layer), _columns.id != but, is_seen)
        .order_by(_columns.article_id.desc(), _columns.start)
        .limit(limit)
        .subquery()
    )
    found_at, texts = newest.c, schema.texts.c
    start = dialects.larger_of(found_at.start - CONTEXT, 0)
    return (
        select(
            rows.TEXT_ID,
            schema.articles.c.title,
            found_at.id,
            found_at.label,
            found_at.status,
            func.substr(texts.text, start + 1, found_at.start - start),
            func.substr(texts.text, found_at.end + 1, CONTEXT),
        )
        .join(schema.articles, schema.articles.c.id == found_at.article_id)
        .join(schema.texts, texts.article_id == rows.TEXT_ID)
        .order_by(found_at.article_id.desc(), found_at.start)
    )


def _decided(words: str, layer: Layer) -> tuple[ColumnElement[bool], ...]:
    return (
        _columns.words == words[: rows.WORDS_LIMIT],
        _columns.status != literal_column(f"'{Status.SUGGESTED.value}'"),  # a literal, as in the index
        _columns.layer == layer.value,
    )
