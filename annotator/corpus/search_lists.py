"""Lists of articles as parts of a search, and what is done with each so that a first page comes quickly.

A short list is gone through; of a longer one SQLite makes a set in memory, and the articles are looked up in
it in the order that is wanted, until the page is full; one that is too long is not made, and its condition
is tested article by article. SQLite has no statistics of a corpus and would go through the first list that it
meets (https://www.sqlite.org/queryplanner-ng.html); a server has, and is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import case, func, select

from annotator.corpus import dialects, schema, search_beginnings

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import ColumnElement, Connection, Select

    from annotator.core.query import Words

FEW = 20_000
"""Articles of which a list is made."""

FEW_WITH_WORDS = 50_000
"""The same for words: the index lists ids fast (0.4 µs each) and tests one slowly (40 µs)."""

RARE = 20
"""A list that holds one article in so many, or fewer, is gone through."""

_articles = schema.articles.c
_last_id = select(func.max(_articles.id))


class Lists:
    """Makes conditions on `articles` of lists of ids, in one transaction.

    With `all_wanted`, where there is no page to fill, every list is made. `are_tested`: one of the conditions
    is tested article by article; `are_gone_through`: there is a short list.
    """

    def __init__(self, connection: Connection, *, all_wanted: bool = False) -> None:
        self.are_tested = False
        self.are_gone_through = False
        self._all_wanted = all_wanted
        self._connection = connection
        self._is_shared = dialects.is_shared(connection)
        self._last: int | None = None

    def among(
        self, ids: Select[Any], tested: Callable[[], ColumnElement[bool]], few: int | None = None
    ) -> ColumnElement[bool]:
        """Whether the article is one of `ids`, which may name it twice; `tested` must mean the same."""
        few = FEW if few is None else few
        number = self.number(ids, few)
        return self.listed(ids, number) if self._all_wanted or number <= few else self.tested(tested())

    def tested(self, condition: ColumnElement[bool]) -> ColumnElement[bool]:
        """The condition, which is slow for an article."""
        self.are_tested = True
        return condition

    def listed(self, ids: Select[Any], number: int) -> ColumnElement[bool]:
        """Whether the article is one of `ids`, of which there are about so many."""
        is_short = self._is_shared or number * RARE <= self.last_article
        self.are_gone_through = self.are_gone_through or is_short
        return (_articles.id if is_short else _articles.id + 0).in_(ids)

    def joined(
        self, ids: Select[Any], most: int, tested: Callable[[], ColumnElement[bool]]
    ) -> ColumnElement[bool]:
        """The same of `ids` that only a join tells, of `most` rows at most: counting would take as long."""
        if self._all_wanted or most <= FEW:
            self.are_gone_through = True
            return _articles.id.in_(ids)
        return self.tested(tested())

    def number(self, ids: Select[Any], most: int | None = None) -> int:
        """How many there are; one more than `most` (None: than make a list) if they are more."""
        first = ids.limit((FEW if most is None else most) + 1).subquery()
        return int(self._connection.execute(select(func.count()).select_from(first)).scalar_one())

    def beginning(self, ids: Select[Any], words: Words) -> ColumnElement[bool]:
        """Whether the article is one of `ids`, those with the beginning of a word.

        Counting would take the index as long as listing does, so the number comes from a sample of texts.
        """
        last = self.last_article
        number = search_beginnings.sampled(self._connection, words, last)
        if search_beginnings.in_most(number) and not self._all_wanted:
            return self.tested(search_beginnings.looked_up(ids, words))
        return self.listed(ids, last * (number or 0) // search_beginnings.SAMPLE)

    @property
    def last_article(self) -> int:
        """The largest id: about how many articles there are."""
        if self._last is None:
            self._last = self._connection.execute(_last_id).scalar() or 0
        return self._last


def unindexed(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """The same condition, for which no index is asked: NULL is taken as false."""
    return case((condition, 1), else_=0) == 1
