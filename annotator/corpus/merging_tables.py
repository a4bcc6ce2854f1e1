"""What two corpora have beside articles: schemes, rules, tags, assignments, time. Merged as unions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select, update

from annotator.corpus import dialects, schema

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from annotator.core.scheme import Label, Scheme


def missing_labels(mine: Scheme, theirs: Scheme) -> list[Label]:
    """The labels of theirs that mine knows neither by name nor by an older name."""
    return [
        label
        for label in theirs.labels
        if not mine.has_label(label.layer, mine.resolve(label.layer, label.name))
    ]


def with_labels(mine: Scheme, labels: list[Label]) -> Scheme:
    """The scheme with more labels; one whose key is taken comes without."""
    taken = {label.key for label in mine.labels if label.key}
    new = [replace(label, key="") if label.key in taken else label for label in labels]
    return replace(mine, labels=(*mine.labels, *new))


def merge_rules(source: Connection, connection: Connection, *, write: bool) -> tuple[int, list[str]]:
    """Adds the rules that are not there; the words of those that differ, of which the newer one counts.

    Without `write` it only says how many would be added, and which differ.
    """
    columns = schema.rules.c
    mine = {
        (row["words"], row["match_case"]): row
        for row in connection.execute(select(schema.rules)).mappings().all()
    }
    added, differing = 0, []
    for row in source.execute(select(schema.rules).order_by(columns.id)).mappings():
        values = {name: value for name, value in row.items() if name != "id"}
        known = mine.get((row["words"], row["match_case"]))
        if known is None:
            added += 1
            if write:
                connection.execute(insert(schema.rules), values)
        elif any(known[name] != row[name] for name in ("label", "entity", "whole_word")):
            differing.append(row["words"])
            if write and row["made_at"] > known["made_at"]:
                connection.execute(update(schema.rules).where(columns.id == known["id"]).values(values))
    return added, differing


def merge_tags(source: Connection, connection: Connection) -> dict[int, int]:
    """Adds the tags and sets that are not there; the ids here by the ids there."""
    tags = schema.tags
    mine = {(t["kind"], t["name"]): t["id"] for t in connection.execute(select(tags)).mappings()}
    ids = {}
    for row in source.execute(select(tags).order_by(tags.c.id)).mappings().all():
        known = mine.get((row["kind"], row["name"]))
        if known is None:
            values = {name: value for name, value in row.items() if name != "id"}
            result = connection.execute(insert(tags).values(values))
            known = int(result.inserted_primary_key[0])  # type: ignore[index]
        ids[row["id"]] = known
    return ids


def merge_article_rows(
    source: Connection, connection: Connection, there: int, here: int, tags: Mapping[int, int]
) -> None:
    """Tags, assignments, time and marks of one article: what either has; of times the longer ones."""
    tagged, assigned, activity = schema.article_tags, schema.assignments, schema.activity
    for row in source.execute(select(tagged).where(tagged.c.article_id == there)).mappings().all():
        _add(connection, tagged, {**row, "article_id": here, "tag_id": tags[row["tag_id"]]})
    for row in source.execute(select(assigned).where(assigned.c.article_id == there)).mappings().all():
        _add(connection, assigned, {**row, "article_id": here})
    for row in source.execute(select(activity).where(activity.c.article_id == there)).mappings().all():
        values = {**row, "article_id": here}
        longer = dialects.larger_of(activity.c.seconds, row["seconds"])
        dialects.upsert(connection, activity, values, {"seconds": longer})
    _merge_marks(source, connection, there, here)


def _add(connection: Connection, table: Any, values: Mapping[str, Any]) -> None:  # noqa: ANN401 - any table
    key = [column == values[column.name] for column in table.primary_key]
    if connection.execute(select(*table.primary_key).where(*key)).first() is None:
        connection.execute(insert(table), dict(values))


def _merge_marks(source: Connection, connection: Connection, there: int, here: int) -> None:
    """Flag and split, where mine has none."""
    columns = schema.articles.c
    marks = select(columns.flagged, columns.split)
    theirs = source.execute(marks.where(columns.id == there)).one()
    mine = connection.execute(marks.where(columns.id == here)).one()
    values = {"flagged": max(mine.flagged, theirs.flagged), "split": mine.split or theirs.split}
    if (values["flagged"], values["split"]) != tuple(mine):
        connection.execute(update(schema.articles).where(columns.id == here).values(values))
