"""The tables of a corpus, as version `VERSION` has them.

Plain columns, readable with any SQLite tool. Times are UTC ISO 8601, booleans 0 or 1, offsets code points of
`texts.text` (half open). Text and source bytes have tables of their own: SQLite rewrites a whole row when one
of its columns changes, and the counters in `articles` change with every decision.
"""

from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)

VERSION = 3
"""`PRAGMA user_version` of the files this program writes."""

APPLICATION_ID = 0x416E6E6F
"""`PRAGMA application_id`, the letters `Anno`: tells our files from other programs' SQLite files."""

metadata = MetaData()


def _text(name: str, default: str = "") -> Column[str]:
    return Column(name, Text, nullable=False, server_default=default)


def _count(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")


def _where(condition: str) -> dict[str, Any]:
    """An index of only some rows, in every dialect."""
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


text_column, count_column = _text, _count
"""Columns that are never NULL, for the tables of other modules."""


def _article() -> ForeignKey:
    return ForeignKey("articles.id", ondelete="CASCADE")


_SHOWN = ("done", "flagged", "last_opened", "story")
"""What the filters of the queue look at: part of the indexes of its orders, so that counting reads no row."""


articles = Table(
    "articles",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("title"),
    _text("byline"),
    _text("outlet"),
    Column("published", Text),
    _text("url"),
    _text("source_name"),
    _text("media_type"),
    _text("encoding"),
    Column("sha256", Text, nullable=False),
    _count("suggested"),
    _count("accepted"),
    _count("rejected"),
    _count("done"),
    _text("note"),
    Column("event_types", Text),  # JSON list, as core.codec writes event types
    _count("position"),
    Column("detected_by", Text),
    _text("added_at"),
    Column("last_opened", Text),
    Column("guesses", Text),  # JSON list, as core.codec writes them
    Column("base_id", Integer, _article()),  # a version of that article; NULL: the article itself
    _text("version_kind"),  # of a version: personal, blind, repeated or adjudicated
    _text("version_person"),  # whose version it is
    _count("flagged"),  # to come back to
    Column("uncertainty", Float),  # 0 to 1, of the suggestions; NULL: not detected yet
    Column("story", Integer),  # smallest id among its near duplicates; NULL: it has none
    Column("split", Text),  # train, dev or test
    Index("articles_flagged", "flagged", **_where("flagged != 0")),
    Index("articles_by_outlet", "outlet", **_where("base_id IS NULL")),
    Index("articles_by_source", "sha256", unique=True, **_where("base_id IS NULL")),
    Index(
        "articles_by_version",
        "base_id",
        "version_kind",
        "version_person",
        unique=True,
        **_where("base_id IS NOT NULL"),
    ),
    Index("articles_by_story", "story", **_where("story IS NOT NULL")),
    Index("articles_by_done", "done", **_where("base_id IS NULL")),
    Index("articles_by_date", "published", "id", *_SHOWN, **_where("base_id IS NULL")),
    Index("articles_by_title", "title", "id", *_SHOWN, **_where("base_id IS NULL")),
    Index("articles_by_uncertainty", "uncertainty", "id", *_SHOWN, **_where("base_id IS NULL")),
    Index("articles_in_order", text("coalesce(story, id)"), "id", *_SHOWN, **_where("base_id IS NULL")),
    sqlite_autoincrement=True,  # the id of a deleted article must not come back as another article
)

texts = Table(
    "texts",
    metadata,
    Column("article_id", Integer, _article(), primary_key=True),
    _text("text"),
    _text("blocks", "[]"),  # JSON list of [start, end, role]
)

sources = Table(
    "sources",
    metadata,
    Column("article_id", Integer, _article(), primary_key=True),
    Column("data", LargeBinary, nullable=False),
    _text("coding"),  # how the bytes are kept: see corpus/sources.py; empty: as they are
)

annotations = Table(
    "annotations",
    metadata,
    Column("article_id", Integer, _article(), primary_key=True),
    Column("id", Text, primary_key=True),
    _text("layer"),
    _text("label"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    _text("words"),
    _text("status"),
    _text("origin"),
    Column("confidence", Float),
    _text("note"),
    _count("unsure"),
    Column("fragments", Text),  # JSON list of [start, end]; only when there are several
    Column("event_type", Text),
    Column("event_mode", Text),
    Column("event_contexts", Text),  # JSON list
    Column("speaker", Text),
    Column("speaker_start", Integer),
    Column("speaker_end", Integer),
    Column("cue", Text),
    Column("cue_start", Integer),
    Column("cue_end", Integer),
    Column("resolved_speaker", Text),
    Column("utterance", Text),  # Annotation.group; `group` is a word of SQL
    Column("candidates", Text),  # JSON list of mentions, as core.codec writes them
    Column("entity", Text),  # canonical name of what the words refer to
    Column("arguments", Text),  # JSON object, as core.codec writes it
    Column("guesses", Text),  # JSON list, as core.codec writes them
    CheckConstraint('start >= 0 AND "end" > start', name="span"),
    CheckConstraint("status IN ('suggested', 'accepted', 'rejected')", name="status"),
    Index("annotations_by_entity", "entity", "status", **_where("entity IS NOT NULL")),
    Index(
        "annotations_by_speaker",
        text("coalesce(resolved_speaker, speaker)"),
        **_where("coalesce(resolved_speaker, speaker) IS NOT NULL"),
    ),
    Index("decisions_by_words", "words", **_where("status != 'suggested'")),
    sqlite_with_rowid=False,  # rows of one article lie together, which is how they are read
)

stances = Table(
    "stances",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article_id", Integer, _article(), nullable=False),
    Column("annotation_id", Text),  # NULL: a stance of the article as a whole
    _count("place"),  # 0, 1, 2 ... among the stances of the same owner
    Column("holder", Text),
    Column("holder_start", Integer),
    Column("holder_end", Integer),
    Column("target", Text),
    Column("target_start", Integer),
    Column("target_end", Integer),
    _text("polarity"),
    Column("intensity", Integer),
    Column("evidence", Text),  # JSON list of [start, end]
    ForeignKeyConstraint(
        ["article_id", "annotation_id"], ["annotations.article_id", "annotations.id"], ondelete="CASCADE"
    ),
    Index("stances_by_polarity", "polarity", "article_id"),
    Index("stances_by_owner", "article_id", "annotation_id"),
)

changes = Table(
    "changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article_id", Integer, _article(), nullable=False),
    _text("title"),
    _text("before", "[]"),  # JSON list, as core.codec writes the items of a Change
    _text("after", "[]"),
    _count("decisions"),
    _text("person"),
    _text("made_at"),
    _text("state", "done"),
    Column("operation", Text),  # what belongs to one edit of several articles; NULL: an edit of one
    _count("done"),  # 1: it marked the article as done; -1: as not done
    CheckConstraint("state IN ('done', 'undone', 'dropped')", name="state"),
    Index("changes_by_person", "person", "state", "article_id"),
    Index("changes_by_state", "article_id", "state", "id"),
    Index("changes_by_operation", "operation", **_where("operation IS NOT NULL")),
    Index("changes_by_time", "made_at", "person", "state", "decisions", "done", "operation"),
    sqlite_autoincrement=True,
)

rules = Table(
    "rules",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("words", Text, nullable=False),
    Column("label", Text),  # of an entity; NULL: these words are none
    Column("entity", Text),
    _count("match_case"),
    _count("whole_word"),
    _text("person"),
    _text("made_at"),
)

schemes = Table(
    "schemes",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("toml"),
    _text("person"),
    _text("made_at"),
    Column("operation", Text),  # the edit of annotations that came with it
    sqlite_autoincrement=True,
)

activity = Table(
    "activity",
    metadata,
    Column("article_id", Integer, _article(), primary_key=True),
    Column("person", Text, primary_key=True),
    Column("day", Text, primary_key=True),  # ISO date, local time
    Column("seconds", Float, nullable=False),  # of work; pauses are left out
    sqlite_with_rowid=False,
)

tags = Table(
    "tags",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    _text("kind", "tag"),  # tag, or set: a named list with an order
    CheckConstraint("kind IN ('tag', 'set')", name="kind"),
    Index("tags_by_name", "kind", "name", unique=True),
    sqlite_autoincrement=True,
)

article_tags = Table(
    "article_tags",
    metadata,
    Column("article_id", Integer, _article(), primary_key=True),
    Column("tag_id", Integer, ForeignKey("tags.id", ondelete="CASCADE"), primary_key=True),
    _count("position"),  # in a set
    Index("articles_by_tag", "tag_id", "position", "article_id"),
    sqlite_with_rowid=False,
)

assignments = Table(
    "assignments",
    metadata,
    Column("article_id", Integer, _article(), primary_key=True),
    Column("person", Text, primary_key=True),
    Index("articles_by_assignment", "person", "article_id"),
    sqlite_with_rowid=False,
)

signatures = Table(  # of texts, by which near duplicates are found; corpus/signatures.py
    "signatures",
    metadata,
    Column("bucket", Integer, primary_key=True),
    # No foreign key, which would need a second index as large as the table: an id never comes back as another
    # article, and who finds one that has gone finds no text to compare.
    Column("article_id", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

verdicts = Table(  # what became of each suggestion that was decided about; corpus/verdicts.py
    "verdicts",
    metadata,
    Column("article_id", Integer, _article(), primary_key=True),
    Column("annotation_id", Text, primary_key=True),
    _text("origin"),
    _text("layer"),
    _text("label"),  # as it was suggested, like start, end and speaker
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("speaker", Text),
    _text("verdict"),  # accepted, relabelled, moved, reattributed, merged or rejected
    _text("day"),  # ISO date (UTC) of the first decision
    _text("person"),
    sqlite_with_rowid=False,
)

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    _text("value"),
    sqlite_with_rowid=False,
)
