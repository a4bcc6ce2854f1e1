"""What makes a corpus searchable: the full-text index, the notes, and which labels and names stand where.

All of it is kept by triggers, so that whoever writes the tables keeps it right. Nothing here is a source of
anything: `rebuild` makes it anew from the other tables. SQLite has FTS5 (https://sqlite.org/fts5.html) with
the texts as external content, so that no text is stored twice; PostgreSQL `tsvector` with GIN.

Chinese, Japanese, Thai, Lao, Khmer and Burmese are written without blanks: their characters are indexed one
by one, and words in a search become phrases of characters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.query_matching import UNSEGMENTED
from annotator.corpus import search_tables_postgresql

if TYPE_CHECKING:
    from sqlalchemy import Connection

_FACET = ("layer", "label", "status", "origin", "unsure", "event_type")
_PIECE = 500  # characters; taking one out of a long text costs as much as all before it


def _apart(column: str) -> str:
    """The text with blanks around each character of a script without blanks; most texts have none."""
    marked = f"'*[{UNSEGMENTED}]*'"
    plain = column
    for mark in "“”’–":  # in nearly every English text, and looking closer costs more
        plain = f"replace({plain}, '{mark}', '')"
    return f"""CASE (SELECT CASE WHEN length(CAST(s AS BLOB)) = length(s) THEN 0 ELSE s GLOB {marked} END
        FROM (SELECT {plain} AS s)) WHEN 1 THEN (
        WITH RECURSIVE part(n, piece) AS (
            SELECT 0, substr({column}, 1, {_PIECE}) UNION ALL
            SELECT n + 1, substr({column}, (n + 1) * {_PIECE} + 1, {_PIECE}) FROM part
            WHERE length({column}) > (n + 1) * {_PIECE}),
        one(n, i, c, piece) AS (
            SELECT n, 1, substr(piece, 1, 1), piece FROM part UNION ALL
            SELECT n, i + 1, substr(piece, i + 1, 1), piece FROM one WHERE i < length(piece))
        SELECT group_concat(CASE WHEN c GLOB '[{UNSEGMENTED}]' THEN ' ' || c || ' ' ELSE c END, '')
        FROM (SELECT c FROM one ORDER BY n, i)) ELSE {column} END"""


def _notes(article: str) -> str:
    """A row with the id of an article and all its notes, if there are any."""
    noted = f"""SELECT {article} AS id, (SELECT note FROM articles WHERE id = {article}) || char(10) ||
        coalesce((SELECT group_concat(note, char(10)) FROM annotations
            WHERE article_id = {article} AND note != ''), '') AS note"""
    return f"SELECT id, {_apart('note')} FROM ({noted}) WHERE length(note) > 1"


def _renoted(article: str) -> str:
    return f"""DELETE FROM noted WHERE rowid = {article};
        INSERT INTO noted (rowid, note) {_notes(article)};"""


def _values(row: str) -> list[str]:
    """The values of a row that make its facet; only the event type may be lacking."""
    return [f"{row}.{c}" if c != "event_type" else f"coalesce({row}.{c}, '')" for c in _FACET]


def _same(row: str) -> str:
    return " AND ".join(f"facets.{c} = {value}" for c, value in zip(_FACET, _values(row), strict=True))


def _counted(row: str) -> str:
    """One annotation more: its facet, and the names in it."""
    columns = ", ".join(_FACET)
    values = ", ".join(_values(row))
    names = "".join(
        f"""INSERT INTO names (name) SELECT {row}.{c}
            WHERE {row}.{c} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM names WHERE name = {row}.{c});"""
        for c in ("entity", "speaker", "resolved_speaker")
    )
    return f"""INSERT INTO facets ({columns})
            SELECT {values} WHERE NOT EXISTS (SELECT 1 FROM facets WHERE {_same(row)});
        INSERT INTO article_facets (facet_id, article_id, number)
            SELECT id, {row}.article_id, 1 FROM facets WHERE {_same(row)}
            ON CONFLICT (facet_id, article_id) DO UPDATE SET number = number + 1;
        {names}"""


def _uncounted(row: str) -> str:
    key = f"facet_id = (SELECT id FROM facets WHERE {_same(row)}) AND article_id = {row}.article_id"
    return f"""UPDATE article_facets SET number = number - 1 WHERE {key};
        DELETE FROM article_facets WHERE {key} AND number <= 0;"""


_INDEX = "INSERT INTO search (rowid, title, text, about) SELECT id, title, text, about FROM searchable"
_UNINDEX = (
    "INSERT INTO search (search, rowid, title, text, about) "
    "SELECT 'delete', id, title, text, about FROM searchable"
)

_SQLITE = (
    f"""CREATE VIEW searchable AS SELECT articles.id AS id, {_apart("articles.title")} AS title,
        {_apart("texts.text")} AS text,
        {_apart("articles.outlet || ' ' || articles.byline || ' ' || articles.source_name")} AS about
        FROM articles JOIN texts ON texts.article_id = articles.id WHERE articles.base_id IS NULL""",
    """CREATE VIRTUAL TABLE search USING fts5(title, text, about, content='searchable', content_rowid='id',
        tokenize='unicode61 remove_diacritics 2')""",
    "CREATE VIRTUAL TABLE noted USING fts5(note, tokenize='unicode61 remove_diacritics 2')",
    f"""CREATE TRIGGER search_text_added AFTER INSERT ON texts BEGIN
        {_INDEX} WHERE id = NEW.article_id; END""",
    f"""CREATE TRIGGER noted_text_added AFTER INSERT ON texts
        WHEN (SELECT note != '' FROM articles WHERE id = NEW.article_id)
        BEGIN {_renoted("NEW.article_id")} END""",
    f"""CREATE TRIGGER search_article_changing BEFORE UPDATE OF title, outlet, byline, source_name ON articles
        BEGIN {_UNINDEX} WHERE id = OLD.id; END""",
    f"""CREATE TRIGGER search_article_changed AFTER UPDATE OF title, outlet, byline, source_name ON articles
        BEGIN {_INDEX} WHERE id = NEW.id; END""",
    f"""CREATE TRIGGER search_article_going BEFORE DELETE ON articles
        BEGIN {_UNINDEX} WHERE id = OLD.id; DELETE FROM noted WHERE rowid = OLD.id; END""",
    f"""CREATE TRIGGER noted_article AFTER UPDATE OF note ON articles WHEN OLD.note != NEW.note
        AND NEW.base_id IS NULL BEGIN {_renoted("NEW.id")} END""",
    f"""CREATE TRIGGER noted_annotation_added AFTER INSERT ON annotations WHEN NEW.note != ''
        AND (SELECT base_id IS NULL FROM articles WHERE id = NEW.article_id)
        BEGIN {_renoted("NEW.article_id")} END""",
    f"""CREATE TRIGGER noted_annotation_removed AFTER DELETE ON annotations WHEN OLD.note != ''
        AND (SELECT base_id IS NULL FROM articles WHERE id = OLD.article_id)
        BEGIN {_renoted("OLD.article_id")} END""",
    f"""CREATE TRIGGER noted_annotation_changed AFTER UPDATE OF note ON annotations WHEN OLD.note != NEW.note
        AND (SELECT base_id IS NULL FROM articles WHERE id = NEW.article_id)
        BEGIN {_renoted("NEW.article_id")} END""",
    f"CREATE TRIGGER facets_added AFTER INSERT ON annotations BEGIN {_counted('NEW')} END",
    f"CREATE TRIGGER facets_removed AFTER DELETE ON annotations BEGIN {_uncounted('OLD')} END",
    f"""CREATE TRIGGER facets_changed AFTER UPDATE OF {", ".join(_FACET)}, entity, speaker, resolved_speaker
        ON annotations BEGIN {_uncounted("OLD")} {_counted("NEW")} END""",
)

_SQLITE_FILL = (
    "INSERT INTO search (search) VALUES ('rebuild')",
    "DELETE FROM noted",
    f"""INSERT INTO noted (rowid, note) SELECT id, {_apart("note")} FROM (
        SELECT articles.id AS id, articles.note || char(10) ||
            coalesce(group_concat(noting.note, char(10)), '') AS note
        FROM articles LEFT JOIN (SELECT article_id, note FROM annotations WHERE note != '') AS noting
            ON noting.article_id = articles.id
        WHERE articles.base_id IS NULL GROUP BY articles.id) WHERE length(note) > 1""",
)

_FILL = (
    "DELETE FROM article_facets",
    f"""INSERT INTO facets ({", ".join(_FACET)}) SELECT DISTINCT {", ".join(_values("annotations"))}
        FROM annotations WHERE NOT EXISTS (SELECT 1 FROM facets WHERE {_same("annotations")})""",
    f"""INSERT INTO article_facets (facet_id, article_id, number)
        SELECT facets.id, article_id, count(*) FROM annotations JOIN facets
        ON {_same("annotations")}
        GROUP BY facets.id, article_id""",
    *(
        f"""INSERT INTO names (name) SELECT DISTINCT {c} FROM annotations
        WHERE {c} IS NOT NULL AND {c} NOT IN (SELECT name FROM names)"""
        for c in ("entity", "speaker", "resolved_speaker")
    ),
)


TABLES_OF_3 = (
    "CREATE INDEX articles_flagged ON articles (flagged) WHERE flagged != 0",
    "CREATE INDEX articles_by_outlet ON articles (outlet) WHERE base_id IS NULL",
    "ALTER TABLE sources ADD COLUMN coding TEXT DEFAULT '' NOT NULL",
    """CREATE INDEX annotations_by_speaker ON annotations (coalesce(resolved_speaker, speaker))
       WHERE coalesce(resolved_speaker, speaker) IS NOT NULL""",
    "CREATE INDEX stances_by_polarity ON stances (polarity, article_id)",
    "CREATE INDEX changes_by_person ON changes (person, state, article_id)",
    """CREATE TABLE facets (
        id INTEGER NOT NULL, layer TEXT DEFAULT '' NOT NULL, label TEXT DEFAULT '' NOT NULL,
        status TEXT DEFAULT '' NOT NULL, origin TEXT DEFAULT '' NOT NULL,
        unsure INTEGER DEFAULT '0' NOT NULL, event_type TEXT DEFAULT '' NOT NULL, PRIMARY KEY (id))""",
    """CREATE UNIQUE INDEX facets_by_values ON facets (layer, label, status, origin, unsure, event_type)""",
    """CREATE TABLE article_facets (
        facet_id INTEGER NOT NULL, article_id INTEGER NOT NULL, number INTEGER DEFAULT '0' NOT NULL,
        PRIMARY KEY (facet_id, article_id)) WITHOUT ROWID""",
    "CREATE TABLE names (name TEXT NOT NULL, PRIMARY KEY (name)) WITHOUT ROWID",
    """CREATE TABLE saved_searches (
        id INTEGER NOT NULL, name TEXT NOT NULL, "query" TEXT DEFAULT '' NOT NULL,
        person TEXT DEFAULT '' NOT NULL, made_at TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id), UNIQUE (name))""",
    """CREATE TABLE trash (
        id INTEGER NOT NULL, batch TEXT DEFAULT '' NOT NULL, article_id INTEGER NOT NULL,
        title TEXT DEFAULT '' NOT NULL, person TEXT DEFAULT '' NOT NULL, deleted_at TEXT DEFAULT '' NOT NULL,
        data BLOB NOT NULL, PRIMARY KEY (id))""",
    "CREATE INDEX trash_by_batch ON trash (batch)",
)
"""What format 3 adds to the tables of an older file; the index itself comes from `create`."""


def create(connection: Connection) -> None:
    """Make the index and its triggers beside the tables, and fill it with what is there."""
    is_sqlite = connection.dialect.name == "sqlite"
    for statement in _SQLITE if is_sqlite else search_tables_postgresql.STATEMENTS:
        connection.exec_driver_sql(statement)
    rebuild(connection)


def rebuild(connection: Connection) -> None:
    """Make the content of the index anew from the tables."""
    is_sqlite = connection.dialect.name == "sqlite"
    for statement in (*_FILL, *(_SQLITE_FILL if is_sqlite else search_tables_postgresql.FILL)):
        connection.exec_driver_sql(statement)
