"""Changes that came with a merge: kept as a record of who decided what, but no steps of undo.

The merge itself is one change, whose operation begins with `merge:`; the changes of the other file, which led
to it, stand before it as `dropped` ones whose operation begins with `copied:`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, or_

from annotator.corpus import history, schema

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

MERGE = "merge:"
COPIED = "copied:"

_columns = schema.changes.c


def counts() -> ColumnElement[bool]:
    """Whether a change is somebody's decision that stands: made here, or copied; a merge decides nothing."""
    operation = _columns.operation
    is_merge = and_(operation.is_not(None), operation.like(f"{MERGE}%"))
    return or_(and_(_columns.state == history.DONE, ~is_merge), operation.like(f"{COPIED}%"))
