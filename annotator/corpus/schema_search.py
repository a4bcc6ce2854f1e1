"""The tables of searching: what stands where, searches with a name, and deleted articles.

`facets`, `article_facets` and `names` are kept by triggers (see `search_tables`) and can be made anew.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, Table, Text

from annotator.corpus.schema import count_column, metadata, text_column

facets = Table(  # every combination of these that annotations have
    "facets",
    metadata,
    Column("id", Integer, primary_key=True),
    text_column("layer"),
    text_column("label"),
    text_column("status"),
    text_column("origin"),
    count_column("unsure"),
    text_column("event_type"),  # empty: none
    Index("facets_by_values", "layer", "label", "status", "origin", "unsure", "event_type", unique=True),
)

article_facets = Table(
    "article_facets",
    metadata,
    Column("facet_id", Integer, primary_key=True),
    Column("article_id", Integer, primary_key=True),  # of a version too
    count_column("number"),  # of annotations
    sqlite_with_rowid=False,
)

names = Table(  # of entities and speakers, also such as nothing has any more
    "names",
    metadata,
    Column("name", Text, primary_key=True),
    sqlite_with_rowid=False,
)

saved_searches = Table(
    "saved_searches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    text_column("query"),
    text_column("person"),
    text_column("made_at"),
)

trash = Table(  # articles that were deleted and can be restored
    "trash",
    metadata,
    Column("id", Integer, primary_key=True),
    text_column("batch"),  # those that were deleted together
    Column("article_id", Integer, nullable=False),
    text_column("title"),
    text_column("person"),
    text_column("deleted_at"),
    Column("data", LargeBinary, nullable=False),  # zlib of a JSON object: the rows of each table
    Index("trash_by_batch", "batch"),
)
