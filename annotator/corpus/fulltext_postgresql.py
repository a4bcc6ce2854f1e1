"""The queries of `fulltext` as PostgreSQL understands them: `tsquery`, with a weight for each column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import column, func, select, table

from annotator.core.query import And, Not, Or, Words
from annotator.core.query_matching import word_list

if TYPE_CHECKING:
    from sqlalchemy import Select

    from annotator.core.query import Node

_WEIGHTS = {"title": "A", "about": "B", "text": "D"}
_search = table("search", column("rowid"), column("document"))
_noted = table("noted", column("rowid"), column("document"))


def hits(node: Node) -> Select[Any]:
    """The ids of the articles that have the words."""
    return select(_search.c.rowid).where(_search.c.document.bool_op("@@")(_query(node, weights=True)))


def noted(node: Node) -> Select[Any]:
    """The ids of the articles that have the words in a note."""
    return select(_noted.c.rowid).where(_noted.c.document.bool_op("@@")(_query(node, weights=False)))


def _query(node: Node, *, weights: bool) -> Any:  # noqa: ANN401 - SQLAlchemy's own type says no more
    return func.to_tsquery("simple", expression(node, weights=weights))


def expression(node: Node, *, weights: bool) -> str:
    """The words as `to_tsquery` takes them."""
    if isinstance(node, Words):
        weight = _WEIGHTS.get(node.column, "") if weights else ""
        words = word_list(node.text)
        marks = [weight] * (len(words) - 1) + [("*" if node.is_prefix else "") + weight]
        parts = (f"'{word}'" + (f":{mark}" if mark else "") for word, mark in zip(words, marks, strict=True))
        return "(" + " <-> ".join(parts) + ")"
    if isinstance(node, Not):
        return "!" + expression(node.node, weights=weights)
    assert isinstance(node, And | Or), "nothing else is made of words alone"
    sign = " & " if isinstance(node, And) else " | "
    return "(" + sign.join(expression(part, weights=weights) for part in node.nodes) + ")"
