"""The beginning of a word that most articles have, in a SQLite file.

For `re*` FTS5 merges the lists of all words that begin like that before it gives the first article, which
takes the longer the more there are. Then it is quicker to look into the texts of the page. Where a look does
not tell for certain what the index would say, the index is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import LargeBinary, Text, bindparam, case, cast, func, literal, select

from annotator.corpus import dialects, schema

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Select

    from annotator.core.query import Words

SAMPLE = 40
"""Texts that tell how many articles have a beginning."""

_MANY = 30  # of `SAMPLE`
_BREAKS = "[] \t\n\r.,;:!?\"'()/“”‘’–—-]"  # characters, as GLOB wants them, that end words for the index
_BEYOND_ASCII = "“”‘’–—…"  # the commonest of those

_articles = schema.articles.c
_texts = schema.texts.c
_about = (_articles.title, _articles.outlet, _articles.byline, _articles.source_name)
_after_blank = func.instr(func.lower(_texts.text), bindparam("beginning", type_=Text())) > 0
_some_texts = select(func.count()).where(
    _texts.article_id.in_(bindparam("ids", expanding=True)), _after_blank
)


def sampled(connection: Connection, words: Words, last: int) -> int | None:
    """How many of `SAMPLE` texts have the beginning; `last` is the largest id of an article.

    None where a look into a text does not tell.
    """
    beginning = words.text.lower()
    is_plain = beginning.isascii() and beginning.isalnum()
    if dialects.is_shared(connection) or not is_plain or words.column not in ("", "text"):
        return None
    ids = [last * number // SAMPLE for number in range(1, SAMPLE + 1)]
    values = {"ids": ids, "beginning": f" {beginning}"}
    return int(connection.execute(_some_texts, values).scalar_one())


def in_most(number: int | None) -> bool:
    """True if so many of `SAMPLE` texts make `looked_up` the quicker way."""
    return number is not None and number >= _MANY


def looked_up(hits: Select[Any], words: Words) -> ColumnElement[bool]:
    """Whether the article is one of `hits`, those that the index finds, by a look that seldom asks it."""
    beginning = words.text.lower()
    read: ColumnElement[str] = literal(" ") + _texts.text
    for column in _about if not words.column else ():
        read = read + literal(" ") + column
    of_this = select(_texts.article_id).where(_texts.article_id == _articles.id)
    # nearly always the first is it, and takes a tenth of what a pattern takes
    begins = of_this.where(func.instr(func.lower(_texts.text), f" {beginning}") > 0).exists()
    has = of_this.where(_like(read, f"*{_BREAKS}{beginning}*")).exists()
    lacks = of_this.where(~_like(read, f"*[^0-9a-z]{beginning}*"), _is_ascii(read)).exists()
    return case((begins, 1), (has, 1), (lacks, 0), else_=(_articles.id + 0).in_(hits)) == 1


def _like(read: ColumnElement[str], pattern: str) -> ColumnElement[bool]:
    return func.lower(read).bool_op("GLOB")(pattern)


def _is_ascii(read: ColumnElement[str]) -> ColumnElement[bool]:
    """True for text in which words end where letters and digits of ASCII do."""
    for mark in _BEYOND_ASCII:
        read = func.replace(read, mark, "")
    return func.length(cast(read, LargeBinary)) == func.length(read)
