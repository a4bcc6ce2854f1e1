"""A search as a condition on articles and on annotations.

A part that few articles fit gives the list that is gone through; one that more fit is a list in which the
articles are looked up, in the order that is wanted; one that very many fit is tested article by article.
Whoever wants a page then reads few rows either way. Fields of annotations that stand side by side are about
one and the same annotation.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, false, func, not_, or_, select, true

from annotator.core.annotation import Status
from annotator.core.query import And, FieldTest, Not, Or, Words
from annotator.core.query_fields import FIELDS, Of
from annotator.core.query_matching import word_list
from annotator.corpus import fulltext, schema, search_fields, search_lists
from annotator.corpus.schema_search import article_facets, facets
from annotator.corpus.search_lists import Lists
from annotator.corpus.search_rows import Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Select

    from annotator.core.query import Node, Query

    _Fitting = tuple[ColumnElement[int], ColumnElement[bool], ColumnElement[bool]]

_SEEKS = 12
"""Kinds of annotations that are looked for one by one; with more of them the article's rows are read."""

_articles = schema.articles.c
_annotations = schema.annotations.c
_stances = schema.stances.c


@dataclass(frozen=True, slots=True)
class Plan:
    """Which articles fit, as a condition on `articles`; versions never do.

    `is_slow`: it takes long for every article, so that no more should be tested than a page needs.
    """

    condition: ColumnElement[bool]
    is_slow: bool = False


def condition(
    connection: Connection, query: Query, person: str, *, all_wanted: bool = False
) -> ColumnElement[bool]:
    """Which articles fit, as a condition on `articles`; `all_wanted`: it is asked of all, not for a page."""
    return plan(connection, query, person, all_wanted=all_wanted).condition


def plan(connection: Connection, query: Query, person: str, *, all_wanted: bool = False) -> Plan:
    """The same, with how it is best asked."""
    lists = Lists(connection, all_wanted=all_wanted)
    asked = _Articles(connection, person, lists)
    is_base = _articles.base_id.is_(None)
    found = is_base if query.root is None else and_(is_base, asked.of(query.root))
    return Plan(found, lists.are_tested and not lists.are_gone_through)


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

    def __init__(self, connection: Connection, person: str, lists: Lists) -> None:
        self._connection = connection
        self._rows = Rows(connection, person)
        self._lists = lists

    def of(self, node: Node) -> ColumnElement[bool]:
        if fulltext.is_of_words(node):
            return self._words(node)
        if isinstance(node, Words):
            noted = fulltext.noted(self._connection, node)
            return self._lists.among(noted, lambda: _tested(noted))
        if isinstance(node, Not):
            return self._not(node.node)
        if isinstance(node, Or):
            return or_(*map(self.of, node.nodes))
        if isinstance(node, And):
            return self._all(node)
        if FIELDS[node.name].of is Of.ANNOTATION:
            return self._annotated((node,))
        test = search_fields.article_test(self._rows, node)
        return self._indexed(test) if node.name in search_fields.INDEXED else test

    def _indexed(self, test: ColumnElement[bool]) -> ColumnElement[bool]:
        """A field of articles that has an index."""
        ids = select(_articles.id).where(_articles.base_id.is_(None), test).correlate(None)
        return self._lists.among(ids, lambda: search_lists.unindexed(test))

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
        if isinstance(node, Words) and node.is_prefix:
            found = self._lists.beginning(hits, node)
        elif _has_beginning(node):  # which is looked up anew for every test
            found = _articles.id.in_(hits)
        else:
            found = self._lists.among(hits, lambda: _tested(hits), search_lists.FEW_WITH_WORDS)
        if _has_column(node):
            return found
        in_notes = fulltext.noted(self._connection, node)
        if self._connection.execute(in_notes.limit(1)).first() is None:
            return found
        return or_(found, _articles.id.in_(in_notes))

    def _annotated(self, parts: Sequence[Node]) -> ColumnElement[bool]:
        """Whether an annotation of the article fits all parts."""
        sides = search_fields.sides(parts)
        if sides is not None:
            return and_(*(self._having(side.column, side.condition) for side in sides))
        kinds, is_exact = search_fields.facet_condition(parts)
        stance, others = search_fields.stance_parts(parts)
        if stance is not None:
            return self._held(stance, others)
        wanted = and_(*(_annotation(self._rows, part) for part in parts))
        fitting = _annotations.article_id, wanted, _annotations.status == Status.SUGGESTED.value
        if search_fields.is_indexed(parts):
            return self._having(*fitting)
        of_kind = self._of_kind(kinds, fitting if is_exact else None)
        if is_exact:
            return of_kind
        narrower = [self._words(word) for part in parts for word in _words_of(part)]
        return and_(*narrower, of_kind, self._lists.tested(self._rows.tested(*fitting)))

    def _held(self, stance: ColumnElement[bool], others: Sequence[Node]) -> ColumnElement[bool]:
        """Whether the article has a stance of an annotation that fits.

        Joining all stances that have an index's value takes 2 µs each; a name that fewer have comes first.
        """
        wanted = and_(true(), *(_annotation(self._rows, part) for part in others))
        held = and_(search_fields.OF_ANNOTATION, stance, wanted)
        joined = _stances.article_id, held, None
        number = self._lists.number(self._rows.ids(_stances.article_id, stance, None))
        named = [_annotation(self._rows, part) for part in others if search_fields.is_indexed((part,))]
        if named:
            having = self._rows.ids(_annotations.article_id, and_(*named), None)
            fewer = self._lists.number(having, number)
            if fewer < number:
                return and_(self._lists.listed(having, fewer), self._lists.tested(self._rows.tested(*joined)))
        return self._lists.joined(self._rows.ids(*joined), number, lambda: self._rows.tested(*joined))

    def _of_kind(self, kinds: ColumnElement[bool], fitting: _Fitting | None) -> ColumnElement[bool]:
        """Whether the article has an annotation that `facets` counts as one of these kinds.

        `fitting` is the same condition on annotations, if there is one.
        """
        query = select(facets.c.id, facets.c.status).where(kinds)
        found = [(int(facet), status) for facet, status in self._connection.execute(query)]
        column, counted = article_facets.c.article_id, article_facets.c.facet_id
        suggested = counted.in_([facet for facet, status in found if status == Status.SUGGESTED.value])
        of_these = counted.in_([facet for facet, _status in found])
        tested = fitting if fitting is not None and len(found) > _SEEKS else (column, of_these, suggested)
        ids = self._rows.ids(column, of_these, suggested)
        return self._lists.among(ids, lambda: self._rows.tested(*tested))

    def _having(
        self,
        column: ColumnElement[int],
        wanted: ColumnElement[bool],
        suggested: ColumnElement[bool] | None = None,
    ) -> ColumnElement[bool]:
        """Whether the article has a wanted row."""
        ids = self._rows.ids(column, wanted, suggested)
        return self._lists.among(ids, lambda: self._rows.tested(column, wanted, suggested))


def _tested(ids: Select[Any]) -> ColumnElement[bool]:
    return ids.where(ids.selected_columns[0] == _articles.id).exists()


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
