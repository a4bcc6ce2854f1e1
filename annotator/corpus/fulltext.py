"""The full-text index, asked: which articles have some words. What differs between databases is here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, column, func, literal_column, select, table

from annotator.core.query import And, Not, Or, Words
from annotator.core.query_matching import word_list
from annotator.corpus import dialects, fulltext_postgresql
from annotator.corpus.prepared import Prepared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Select

    from annotator.core.query import Node

_COLUMNS = ("title", "text", "about")
_search = table("search", column("rowid"))
_noted = table("noted", column("rowid"))
_of_word = select(_search.c.rowid).where(literal_column("search").bool_op("MATCH")(bindparam("word")))
# statements that are asked for many words: made once, because making them takes longer than running them
_number_of_word = Prepared(select(func.count()).select_from(_of_word.limit(bindparam("most")).subquery()))
_ids_of_word = Prepared(_of_word)


def is_of_words(node: Node) -> bool:
    """True if the index alone can answer: words and what is made of them, the first of them not forbidden."""
    if isinstance(node, Words):
        return node.column != "note"
    if isinstance(node, Or):
        return all(map(is_of_words, node.nodes))
    if isinstance(node, And):
        inner = [part.node if isinstance(part, Not) else part for part in node.nodes]
        return all(map(is_of_words, inner)) and any(not isinstance(part, Not) for part in node.nodes)
    return False


def hits(connection: Connection, node: Node) -> Select[Any]:
    """The ids of the articles that fit; `is_of_words` must hold."""
    if dialects.is_shared(connection):
        return fulltext_postgresql.hits(node)
    return _matching("search", expression(node))


def few_hits(connection: Connection, word: str, most: int) -> Sequence[int]:
    """The ids of the articles that have the word; none if it is more than `most`.

    Counted first: most words are common, and fetching their articles takes longer than counting.
    """
    if dialects.is_shared(connection):
        found = connection.execute(fulltext_postgresql.hits(Words(word)).limit(most + 1)).scalars().all()
        return found if len(found) <= most else ()
    wanted = {"word": expression(Words(word))}
    number = _number_of_word.value(connection, wanted | {"most": most + 1})
    return [found for (found,) in _ids_of_word.rows(connection, wanted)] if number <= most else ()


def noted(connection: Connection, node: Node) -> Select[Any]:
    """The ids of the articles of which a note, on them or on an annotation, has all the words."""
    if dialects.is_shared(connection):
        return fulltext_postgresql.noted(node)
    return _matching("noted", expression(node, columns=False))


def _matching(name: str, wanted: str) -> Select[Any]:
    found = _search if name == "search" else _noted
    return select(found.c.rowid).where(literal_column(name).bool_op("MATCH")(wanted))


def expression(node: Node, *, columns: bool = True) -> str:
    """The words as FTS5 is asked for them; without `columns` wherever they stand."""
    if isinstance(node, Words):
        phrase = '"' + " ".join(word_list(node.text)) + '"' + ("*" if node.is_prefix else "")
        return f"{{{node.column}}} : {phrase}" if columns and node.column in _COLUMNS else phrase
    if isinstance(node, Or):
        return "(" + " OR ".join(expression(part, columns=columns) for part in node.nodes) + ")"
    assert isinstance(node, And), "nothing else is made of words alone"
    wanted = [expression(part, columns=columns) for part in node.nodes if not isinstance(part, Not)]
    unwanted = [expression(part.node, columns=columns) for part in node.nodes if isinstance(part, Not)]
    both = " AND ".join(wanted)
    return f"(({both})" + "".join(f" NOT {part}" for part in unwanted) + ")"
