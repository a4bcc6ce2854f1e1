"""From a row of an annotation, a stance or a change to the article that a person sees it in.

Where all annotate together that is the article itself; where each has their own annotations it is the article
of which the row is the person's version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from annotator.corpus import schema
from annotator.corpus.version_rows import Mode, VersionKind, mode_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Select

_articles = schema.articles.c
_MINE = (VersionKind.PERSONAL.value, VersionKind.BLIND.value)


class Rows:
    """Conditions on articles by rows that belong to them, in one transaction."""

    def __init__(self, connection: Connection, person: str) -> None:
        self.connection = connection
        self._mine = schema.articles.alias("mine") if mode_of(connection) is not Mode.SHARED else None
        self._person = person

    def ids(self, column: ColumnElement[int], wanted: ColumnElement[bool]) -> Select[Any]:
        """The articles that have a wanted row, each as often as it has one; some may be versions."""
        mine = self._mine
        if mine is None:
            return select(column).where(wanted)
        joined = mine.c.id == column
        return select(mine.c.base_id).where(joined, wanted, *self._of_mine(mine.c))

    def state(self, name: str, is_wanted: Any) -> ColumnElement[bool]:  # noqa: ANN401 - a function of a column
        """Whether a column of the person's row (`done`, `flagged`, `uncertainty`) is as `is_wanted` says."""
        mine = self._mine
        if mine is None:
            condition: ColumnElement[bool] = is_wanted(_articles[name])
            return condition
        return _articles.id.in_(select(mine.c.base_id).where(is_wanted(mine.c[name]), *self._of_mine(mine.c)))

    def _of_mine(self, columns: Any) -> tuple[ColumnElement[bool], ...]:  # noqa: ANN401 - of an alias
        return columns.version_person == self._person, columns.version_kind.in_(_MINE)

    def rows_of(self, ids: Sequence[int]) -> dict[int, int]:
        """The rows that the person sees of these articles, each with its article."""
        mine = self._mine
        if mine is None:
            return {article_id: article_id for article_id in ids}
        query = select(mine.c.id, mine.c.base_id).where(mine.c.base_id.in_(ids), *self._of_mine(mine.c))
        return {row: article for row, article in self.connection.execute(query)}
