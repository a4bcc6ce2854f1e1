"""From a row of an annotation, a stance or a change to the article that a person sees it in.

Where all annotate together that is the article itself; where each has their own annotations it is the article
of which the row is the person's version, or, while they have none, the article with what is suggested in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, null, or_, select, true

from annotator.core.annotation import Status
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
        mode = mode_of(connection)
        self._mine = schema.articles.alias("mine") if mode is not Mode.SHARED else None
        self._begins_suggested = mode is Mode.OWN
        self._person = person

    def ids(
        self, column: ColumnElement[int], wanted: ColumnElement[bool], suggested: ColumnElement[bool] | None
    ) -> Select[Any]:
        """The articles that have a wanted row, each as often as it has one; some may be versions.

        `suggested` says which of the rows are suggestions: what an article has that the person has not
        begun; None: no such row is.
        """
        mine = self._mine
        if mine is None:
            return select(column).where(wanted)
        joined = mine.c.id == column
        if suggested is None or not self._begins_suggested:
            return select(mine.c.base_id).where(joined, wanted, *self._of_mine(mine.c))
        untouched = and_(mine.c.base_id.is_(None), suggested, mine.c.id.not_in(self._begun()))
        article = func.coalesce(mine.c.base_id, mine.c.id)
        return select(article).where(joined, wanted, or_(and_(*self._of_mine(mine.c)), untouched))

    def tested(
        self, column: ColumnElement[int], wanted: ColumnElement[bool], suggested: ColumnElement[bool] | None
    ) -> ColumnElement[bool]:
        """Whether an article, looked at one by one, has a row that `ids` would find."""
        mine = self._mine
        if mine is None:
            return select(column).where(wanted, column == _articles.id).exists()
        begun = self.ids(column, wanted, None).where(mine.c.base_id == _articles.id).exists()
        if suggested is None or not self._begins_suggested:
            return begun
        here = select(column).where(column == _articles.id, wanted, suggested).exists()
        return or_(begun, and_(_articles.id.not_in(self._begun()), here))

    def _begun(self) -> Select[Any]:
        """The articles of which the person has a version."""
        begun = schema.articles.alias("begun").c
        return select(begun.base_id).where(begun.base_id.is_not(None), *self._of_mine(begun))

    @property
    def are_seen(self) -> ColumnElement[bool]:
        """Whether an annotation, joined with its row of `articles`, shows: one not begun has suggestions."""
        if self._mine is None:
            return true()
        return or_(_articles.base_id.is_not(None), schema.annotations.c.status == Status.SUGGESTED.value)

    def state(self, name: str, is_wanted: Any) -> ColumnElement[bool]:  # noqa: ANN401 - a function of a column
        """Whether a column of the person's row (`done`, `flagged`, `uncertainty`) is as `is_wanted` says.

        An article that they have not begun is not done, not flagged, and as uncertain as they would find it.
        """
        mine = self._mine
        if mine is None:
            condition: ColumnElement[bool] = is_wanted(_articles[name])
            return condition
        found = select(mine.c.base_id).where(is_wanted(mine.c[name]), *self._of_mine(mine.c))
        if name != "uncertainty":
            return _articles.id.in_(found)
        at_first = _articles[name] if self._begins_suggested else null()
        return or_(_articles.id.in_(found), and_(_articles.id.not_in(self._begun()), is_wanted(at_first)))

    def _of_mine(self, columns: Any) -> tuple[ColumnElement[bool], ...]:  # noqa: ANN401 - of an alias
        return columns.version_person == self._person, columns.version_kind.in_(_MINE)

    def rows_of(self, ids: Sequence[int]) -> dict[int, int]:
        """The rows that the person sees of these articles, each with its article."""
        mine = self._mine
        if mine is None:
            return {article_id: article_id for article_id in ids}
        query = select(mine.c.id, mine.c.base_id).where(mine.c.base_id.in_(ids), *self._of_mine(mine.c))
        found = {row: article for row, article in self.connection.execute(query)}
        if self._begins_suggested:
            begun = set(found.values())
            found |= {article: article for article in ids if article not in begun}
        return found
