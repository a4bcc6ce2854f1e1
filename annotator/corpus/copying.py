"""A corpus on a server as a file: all rows of all tables, of one moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from annotator.corpus import migrations, postgres, schema, schema_search
from annotator.corpus.database import FileDatabase, file_uri

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection, Table

    from annotator.corpus.database import Database

_KEPT = (schema_search.facets, schema_search.article_facets, schema_search.names)  # by triggers
_ROWS = 1000
"""At a time, so that a corpus larger than the memory can be copied."""


def copy_to_file(database: Database, target: Path, is_stopped: Callable[[], bool]) -> bool:
    """Write the corpus into a new file; False when `is_stopped` said so: the file is not whole then.

    Raises:
        StorageError: the server or the disk did not allow it.
    """
    file = FileDatabase(target, file_uri(target.absolute(), mode="rwc"))
    try:
        migrations.create(file)
        tables = [table for table in schema.metadata.sorted_tables if table not in _KEPT]
        with database.reading() as source, file.rebuilding() as copy:
            return all(_copy(source, copy, table, is_stopped) for table in tables)
    finally:
        file.close()


def _copy(source: Connection, copy: Connection, table: Table, is_stopped: Callable[[], bool]) -> bool:
    query = select(table).order_by(*table.primary_key.columns)
    if table is schema.meta:
        query = query.where(schema.meta.c.key != postgres.FORMAT_KEY)
    streamed = source.execution_options(yield_per=_ROWS).execute(query)
    for some in streamed.mappings().partitions():
        if is_stopped():
            return False
        copy.execute(insert(table), [dict(row) for row in some])
    return True
