"""Which articles have exactly a given text, whatever file they came from."""

from __future__ import annotations

import hashlib
from itertools import islice
from typing import TYPE_CHECKING

from sqlalchemy import select

from annotator.corpus import bulk, schema, signatures

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

    from sqlalchemy import Connection

    from annotator.corpus.database import Database

_articles = schema.articles.c
_texts = schema.texts.c
_signed = schema.signatures.c


class SameTexts:
    """Finds articles by their texts; raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self) -> TextSearch:
        """Looks through the articles without a signature, for a search of many texts."""
        with self._database.reading() as connection:
            return TextSearch(self._database, _unsigned(connection))


class TextSearch:
    """A search that knows the articles without a signature, which are short or not compared yet.

    `buckets` are those of the texts that were last asked for and had to be signed.
    """

    def __init__(self, database: Database, unsigned: dict[bytes, int]) -> None:
        self.buckets: dict[str, list[int]] = {}
        self._database = database
        self._unsigned = unsigned

    def find(self, texts: Sequence[str]) -> dict[str, int]:
        """The article (the oldest) of each text that one has, by text."""
        wanted = set(texts)
        found = {text: self._unsigned[key] for text in wanted if (key := _key(text)) in self._unsigned}
        with self._database.reading() as connection:
            _keep_oldest(found, _by_file(connection, sorted(wanted - found.keys())), wanted)
            self.buckets = {text: signatures.buckets(text) for text in sorted(wanted - found.keys())}
            _keep_oldest(found, _by_signature(connection, self.buckets), wanted)
        return found


def _keep_oldest(found: dict[str, int], articles: Iterable[tuple[int, str]], wanted: Set[str]) -> None:
    for article_id, text in articles:
        if text in wanted:
            found[text] = min(article_id, found.get(text, article_id))


def _key(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def _unsigned(connection: Connection) -> dict[bytes, int]:
    query = select(_texts.article_id, _texts.text).join(schema.articles, _articles.id == _texts.article_id)
    signed = select(_signed.article_id)
    query = query.where(_articles.base_id.is_(None), _articles.id.not_in(signed))
    rows = connection.execute(query.order_by(_articles.id.desc()))  # so that the oldest stays
    return {_key(text): article_id for article_id, text in rows}


def _by_file(connection: Connection, texts: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Texts that are the file itself, as those of imported data are."""
    hashes = {hashlib.sha256(text.encode()).hexdigest(): text for text in texts}
    for part in _some(hashes):
        query = select(_articles.id).where(_articles.sha256.in_(part), _articles.base_id.is_(None))
        ids = list(connection.execute(query).scalars())
        yield from bulk.texts(connection, ids).items()


def _by_signature(connection: Connection, buckets: Mapping[str, Sequence[int]]) -> Iterator[tuple[int, str]]:
    """Equal texts have equal buckets: one of them is enough to look in."""
    for part in bulk.some({found[0] for found in buckets.values() if found}):
        query = select(_signed.article_id).where(_signed.bucket.in_(part)).distinct()
        for some in bulk.some(list(connection.execute(query).scalars())):
            yield from bulk.texts(connection, some).items()


def _some(values: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(values)
    while part := list(islice(rest, bulk.SOME)):
        yield part
