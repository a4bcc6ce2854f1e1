"""Many new articles in one transaction: all of them are in the corpus afterwards, or none."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from annotator.core.annotation import Article, Status
from annotator.corpus import dialects, history, rows, schema, signatures, sources, stories, uncertainty
from annotator.corpus.inserting import insert_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from annotator.corpus.database import Database

_SOME = 500  # a statement

_articles = schema.articles.c


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article, the bytes of its file, and the buckets of its text (None: not worked out yet)."""

    article: Article
    data: bytes
    buckets: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """What became of it. `near` is the older article that it is nearly the same as."""

    article_id: int
    is_new: bool
    near: int | None = None


class Intake:
    """Takes articles in; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, hashes: Sequence[str]) -> dict[str, tuple[int, str]]:
        """Id and title of the articles that are there already, by the SHA-256 of their files."""
        with self._database.reading() as connection:
            return _known(connection, hashes)

    def add(self, incoming: Sequence[Incoming]) -> list[Added]:
        """Stores articles with everything they carry; those whose bytes are there already are passed over.

        Raises:
            InvalidSpanError: an annotation does not lie within its text; nothing is stored.
            ValueError: a SHA-256 is not that of the bytes; nothing is stored.
        """
        hashes = [hashlib.sha256(item.data).hexdigest() for item in incoming]
        for item, sha256 in zip(incoming, hashes, strict=True):
            article = item.article
            if article.source.sha256 not in ("", sha256):
                raise ValueError(f"{article.source.name}: the SHA-256 is not that of its bytes")
            rows.require_inside((article.labels, *article.annotations.values()), len(article.text))
        first = {sha256: number for number, sha256 in reversed(list(enumerate(hashes)))}
        with self._database.writing() as connection:
            dialects.take_turns(connection, "import")
            ids = {sha256: article_id for sha256, (article_id, _) in _known(connection, hashes).items()}
            new = [number for sha256, number in first.items() if sha256 not in ids]
            new.sort()
            made = _insert(connection, [incoming[i] for i in new], [hashes[i] for i in new])
            near = _place(connection, dict(zip(made, (incoming[i] for i in new), strict=True)))
            ids.update(zip((hashes[i] for i in new), made, strict=True))
        are_new = set(new)
        return [
            Added(ids[sha256], number in are_new, near.get(ids[sha256]) if number in are_new else None)
            for number, sha256 in enumerate(hashes)
        ]


def _known(connection: Connection, hashes: Sequence[str]) -> dict[str, tuple[int, str]]:
    found: dict[str, tuple[int, str]] = {}
    for start in range(0, len(hashes), _SOME):
        these = _articles.sha256.in_(hashes[start : start + _SOME]), _articles.base_id.is_(None)
        query = select(_articles.sha256, _articles.id, _articles.title).where(*these)
        found.update({sha256: (id_, title) for sha256, id_, title in connection.execute(query)})
    return found


def _insert(connection: Connection, incoming: Sequence[Incoming], hashes: Sequence[str]) -> list[int]:
    """The ids of the new rows, in the order of the articles."""
    if not incoming:
        return []
    now = history.now()
    values = [
        _article_values(item.article, sha256, now) for item, sha256 in zip(incoming, hashes, strict=True)
    ]
    statement = insert(schema.articles).returning(_articles.id, sort_by_parameter_order=True)
    ids = list(connection.execute(statement, values).scalars())
    tables: dict[str, list[rows.Values]] = {name: [] for name in _TABLES}
    for article_id, item in zip(ids, incoming, strict=True):
        article, text = item.article, item.article.text
        tables["texts"].append({"article_id": article_id, "text": text, "blocks": rows.blocks_json(article)})
        tables["sources"].append(sources.row_of(article_id, item.data, text))
        tables["stances"].extend(rows.stance_values(article_id, None, article.labels.stances))
        # in the order of the table, which is much the quickest way to write them
        for annotation in sorted(article.annotations.values(), key=lambda a: a.id):
            tables["annotations"].append(rows.annotation_values(article_id, annotation, text))
            if annotation.stances:
                own = rows.stance_values(article_id, annotation.id, annotation.stances)
                tables["stances"].extend(own)
    for name, found in tables.items():
        insert_rows(connection, _TABLES[name], found)
    return ids


_TABLES = {
    "texts": schema.texts,
    "sources": schema.sources,
    "annotations": schema.annotations,
    "stances": schema.stances,
}


def _article_values(article: Article, sha256: str, added_at: str) -> rows.Values:
    standing = [(a.status.value, a.confidence) for a in article.annotations.values()]
    counts = Counter(status for status, _confidence in standing)
    suggested = counts[Status.SUGGESTED.value]
    return (
        rows.article_values(article, sha256)
        | rows.label_values(article.labels)
        | {status.value: counts[status.value] for status in Status}
        | {"uncertainty": uncertainty.doubt(standing) / suggested if suggested else None}
        | {"added_at": added_at}
    )


def _place(connection: Connection, made: dict[int, Incoming]) -> dict[int, int]:
    texts = {article_id: item.article.text for article_id, item in made.items()}
    signed = {
        article_id: signatures.buckets(texts[article_id]) if item.buckets is None else item.buckets
        for article_id, item in made.items()
    }
    return stories.place(connection, signed, texts)
