"""Views for other tools: what people ask a corpus for, in plain SQL. The program does not use them.

They show the articles themselves, not the versions that people have of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

_OF_ARTICLE = "a.id AS article_id, a.title, a.outlet, a.published"
_ANNOTATED = """FROM annotations n JOIN articles a ON a.id = n.article_id
    WHERE a.base_id IS NULL AND n.layer ="""

VIEWS = {
    "view_entities": f"""SELECT {_OF_ARTICLE}, n.id AS annotation_id, n.label, n.words, n.start, n."end",
    n.entity, n.status, n.origin, n.confidence, n.note
    {_ANNOTATED} 'entity'""",
    "view_quotes": f"""SELECT {_OF_ARTICLE}, n.id AS annotation_id, n.label AS kind, n.words, n.start,
    n."end", n.speaker, n.resolved_speaker, n.cue, n.utterance, n.event_type, n.status,
    n.origin, n.confidence, n.note
    {_ANNOTATED} 'quote'""",
    "view_events": f"""SELECT {_OF_ARTICLE}, n.id AS annotation_id, n.label AS event_type, n.event_mode,
    n.words AS trigger_words, n.start, n."end", n.arguments, n.status, n.origin, n.note
    {_ANNOTATED} 'event'""",
    "view_stances": f"""SELECT {_OF_ARTICLE}, s.annotation_id, n.layer, n.words, n.status, s.holder, s.target,
    s.polarity, s.intensity
    FROM stances s JOIN articles a ON a.id = s.article_id
    LEFT JOIN annotations n ON n.article_id = s.article_id AND n.id = s.annotation_id
    WHERE a.base_id IS NULL""",
    "view_decisions": f"""SELECT c.id AS change_id, {_OF_ARTICLE}, c.person, c.made_at, c.title AS change,
    c.decisions
    FROM changes c JOIN articles a ON a.id = c.article_id WHERE c.state = 'done'""",
}
"""Name and query of each, the same in a file and on a server."""


def create(connection: Connection) -> None:
    """Make all of them."""
    for name, query in VIEWS.items():
        connection.exec_driver_sql(f"CREATE VIEW {name} AS {query}")
