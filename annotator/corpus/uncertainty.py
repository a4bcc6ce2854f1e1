"""How unsure detection is about an article: the mean of 1 - confidence over its undecided suggestions.

The measure of *least confidence* sampling (Lewis & Gale 1994), as a mean, so that long articles do not come
first only because they are long. A suggestion without confidence counts as 0.5. `articles.uncertainty` holds
it, NULL where nothing is undecided; it moves with the counters, so that no decision has to read the other
suggestions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import case, func

from annotator.core.annotation import Status
from annotator.corpus import schema

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import BindParameter, ColumnElement

_UNKNOWN = 0.5  # confidence of a suggestion that has none

_articles = schema.articles.c


def doubt(annotations: Iterable[tuple[str, float | None]]) -> float:
    """The sum of 1 - confidence over those (status, confidence) that are suggestions."""
    suggested = (confidence for status, confidence in annotations if status == Status.SUGGESTED)
    return sum(1 - (_UNKNOWN if confidence is None else confidence) for confidence in suggested)


def moved(number: BindParameter[int], step: BindParameter[float]) -> ColumnElement[Any]:
    """The article's new value in an UPDATE: `number` suggestions more (or fewer), their doubt `step` more."""
    left = _articles.suggested + number
    total = func.coalesce(_articles.uncertainty, 0) * _articles.suggested + step
    return case((left > 0, case((total > 0, total / left), else_=0.0)), else_=None)  # sums drift below 0


def mean() -> ColumnElement[Any]:
    """The value from the rows of suggestions."""
    return func.avg(1 - func.coalesce(schema.annotations.c.confidence, _UNKNOWN))
