"""A search as a condition on articles and on annotations.

A part that few articles fit is asked for as a list of ids, one that many fit is tested article by article:
whoever wants a page in some order then reads few rows either way. Fields of annotations that stand side by
side are about one and the same annotation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, false, func, not_, or_, select, true

from annotator.core.annotation import Status
from annotator.core.query import And, FieldTest, Not, Or, Words
from annotator.core.query_fields import FIELDS, Of
from annotator.core.query_matching import word_list
from annotator.corpus import fulltext, schema, search_fields
from annotator.corpus.schema_search import article_facets, facets
from annotator.corpus.search_rows import Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Select

    from annotator.core.query import Node, Query

FEW = 20_000
"""Articles of which the ids are listed rather than tested one by one."""

FEW_WITH_WORDS = 50_000
"""The same for words: the index lists ids fast (0.4 µs each) and tests one slowly (40 µs)."""

_articles = schema.articles.c
_annotations = schema.annotations.c


def condition(connection: Connection, query: Query, person: str) -> ColumnElement[bool]:
    """Which articles fit, as a condition on `articles`; versions never do."""
    asked = _Articles(connection, person)
    is_base = _articles.base_id.is_(None)
    return is_base if query.root is None else and_(is_base, asked.of(query.root))


def annotation_condition(connection: Connection, query: Query, person: str) -> ColumnElement[bool]:
    """Which annotations of a fitting article are meant, as a condition on `annotations`.

    Without a field of annotations in the search all of them are.
    """
    root = query.root
    own = list(_own_parts(root)) if root is not None else []
    rows = Rows(connection, person)
    return and_(true(), *(_annotation(rows, part) for part in own))


def has_annotation_fields(query: Query) -> bool:
    """True if the search asks for annotations."""
    return query.root is not None and any(_own_parts(query.root))


def _own_parts(node: Node) -> Sequence[Node]:
    """The parts of the topmost conjunction that are about annotations."""
    nodes = node.nodes if isinstance(node, And) else (node,)
    return [part for part in nodes if _is_of_annotations(part)]


def _is_of_annotations(node: Node) -> bool:
    if isinstance(node, FieldTest):
        return FIELDS[node.name].of is Of.ANNOTATION
    if isinstance(node, Not):
        return _is_of_annotations(node.node)
    return isinstance(node, And | Or) and all(map(_is_of_annotations, node.nodes))


def _annotation(rows: Rows, node: Node) -> ColumnElement[bool]:
    """A tree of fields as a condition on one annotation."""
    if isinstance(node, FieldTest):
        return search_fields.annotation_test(rows, node)
    if isinstance(node, Not):
        return not_(func.coalesce(_annotation(rows, node.node), false()))
    assert isinstance(node, And | Or)
    parts = [_annotation(rows, part) for part in node.nodes]
    return and_(*parts) if isinstance(node, And) else or_(*parts)


class _Articles:
    """Makes conditions on articles."""

    def __init__(self, connection: Connection, person: str) -> None:
        self._connection = connection
        self._rows = Rows(connection, person)

    def of(self, node: Node) -> ColumnElement[bool]:
        if fulltext.is_of_words(node):
            return self._words(node)
        if isinstance(node, Words):
            return self._listed(fulltext.noted(self._connection, node))
        if isinstance(node, Not):
            return self._not(node.node)
        if isinstance(node, Or):
            return or_(*map(self.of, node.nodes))
        if isinstance(node, And):
            return self._all(node)
        if FIELDS[node.name].of is Of.ANNOTATION:
            return self._annotated((node,))
        return search_fields.article_test(self._rows, node)

    def _not(self, node: Node) -> ColumnElement[bool]:
        """Those that do not fit may have to be looked for among many that do: all of these are listed."""
        if fulltext.is_of_words(node) and not _has_column(node):
            found = fulltext.hits(self._connection, node)
            in_notes = fulltext.noted(self._connection, node)
            return and_(_articles.id.not_in(found), _articles.id.not_in(in_notes))
        return not_(self.of(node))

    def _all(self, node: And) -> ColumnElement[bool]:
        """Words together, fields of annotations together, the others one by one."""
        words = [part for part in node.nodes if fulltext.is_of_words(part)]
        barred = [part for part in node.nodes if isinstance(part, Not) and fulltext.is_of_words(part.node)]
        about = [part for part in node.nodes if _is_of_annotations(part)]
        if not words:
            barred = []
        if all(isinstance(part, Not) for part in about):
            about = []
        rest = [part for part in node.nodes if part not in (*words, *barred, *about)]
        parts = [self.of(part) for part in rest]
        if about:
            parts.append(self._annotated(about))
        if words:  # last, because they may be the slowest to test
            parts.append(self._words(And((*words, *barred)) if len(words) + len(barred) > 1 else words[0]))
        return and_(*parts)

    def _words(self, node: Node) -> ColumnElement[bool]:
        """In title, text, or the names of file and outlet; or, all of them, in the notes."""
        hits = fulltext.hits(self._connection, node)
        # the beginning of a word is looked up anew for every test
        is_few = _has_beginning(node) or self._is_few(hits, FEW_WITH_WORDS)
        found = _articles.id.in_(hits) if is_few else self._tested(hits)
        if _has_column(node):
            return found
        in_notes = fulltext.noted(self._connection, node)
        if self._connection.execute(in_notes.limit(1)).first() is None:
            return found
        return or_(found, _articles.id.in_(in_notes))

    def _listed(self, ids: Select[Any]) -> ColumnElement[bool]:
        """Whether the article is among these: listed if they are few, else tested."""
        return _articles.id.in_(ids) if self._is_few(ids) else self._tested(ids)

    def _tested(self, ids: Select[Any]) -> ColumnElement[bool]:
        return ids.where(ids.selected_columns[0] == _articles.id).exists()

    def _is_few(self, rows: Select[Any], few: int = FEW) -> bool:
        first = rows.limit(few + 1).subquery()
        number = self._connection.execute(select(func.count()).select_from(first)).scalar_one()
        return int(number) <= few

    def _annotated(self, parts: Sequence[Node]) -> ColumnElement[bool]:
        """Whether an annotation of the article fits all parts."""
        sides = search_fields.sides(parts)
        if sides is not None:
            return and_(*(self._having(side.column, side.condition) for side in sides))
        kinds, is_exact = search_fields.facet_condition(parts)
        of_kind = self._of_kind(kinds)
        if is_exact:
            return of_kind
        stance, others = search_fields.stance_parts(parts)
        if stance is not None:  # far fewer than annotations
            held = and_(stance, *(_annotation(self._rows, part) for part in others))
            return self._having(schema.stances.c.article_id, held)
        wanted = and_(*(_annotation(self._rows, part) for part in parts))
        fitting = _annotations.article_id, wanted, _annotations.status == Status.SUGGESTED.value
        if search_fields.is_indexed(parts):
            return self._having(*fitting)
        narrower = [self._words(word) for part in parts for word in _words_of(part)]
        return and_(*narrower, of_kind, self._rows.tested(*fitting))

    def _of_kind(self, kinds: ColumnElement[bool]) -> ColumnElement[bool]:
        """Whether the article has an annotation that `facets` counts as one of these kinds."""
        query = select(facets.c.id, facets.c.status).where(kinds)
        found = [(int(facet), status) for facet, status in self._connection.execute(query)]
        column, counted = article_facets.c.article_id, article_facets.c.facet_id
        suggested = counted.in_([facet for facet, status in found if status == Status.SUGGESTED.value])
        return self._having(column, counted.in_([facet for facet, _status in found]), suggested)

    def _having(
        self,
        column: ColumnElement[int],
        wanted: ColumnElement[bool],
        suggested: ColumnElement[bool] | None = None,
    ) -> ColumnElement[bool]:
        """Whether the article has a wanted row: listed if they are few, else tested."""
        ids = self._rows.ids(column, wanted, suggested)
        is_few = self._is_few(ids)
        return _articles.id.in_(ids) if is_few else self._rows.tested(column, wanted, suggested)


def _words_of(node: Node) -> list[Node]:
    """The annotated words that are asked for, as words of the text."""
    if not isinstance(node, FieldTest) or node.name != "words":
        return []
    asked = tuple(
        Words(value.text, not value.is_whole, "text") for value in node.values if word_list(value.text)
    )
    if len(asked) < len(node.values):
        return []
    return [asked[0] if len(asked) == 1 else Or(asked)]


def _has_column(node: Node) -> bool:
    return any(word.column for word in _all_words(node))


def _has_beginning(node: Node) -> bool:
    return any(word.is_prefix for word in _all_words(node))


def _all_words(node: Node) -> Sequence[Words]:
    if isinstance(node, And | Or):
        return [word for part in node.nodes for word in _all_words(part)]
    if isinstance(node, Not):
        return _all_words(node.node)
    return (node,) if isinstance(node, Words) else ()
