"""Writes the generated part of docs/corpus.md: a diagram of the tables, all columns, and the views.

Made from the tables themselves (`annotator.corpus.schema`); a test compares.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from annotator.corpus import migrations, schema, views  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Column, Table

OUTPUT = ROOT / "docs" / "corpus.md"
START = "<!-- from here on written by packaging/schema_report.py -->"
_TYPES = {"INTEGER": "int", "TEXT": "text", "FLOAT": "real", "BLOB": "blob"}
_SHOWN = 9
"""Columns of a table in the diagram; the list below it has all."""


def report() -> str:
    """The generated part."""
    return "\n".join([START, "", *_diagram(), *_columns(), *_views()]) + "\n"


def _tables() -> list[Table]:
    assert migrations.MIGRATIONS  # imports every module with tables
    return list(schema.metadata.sorted_tables)


def _type(column: Column[object]) -> str:
    return _TYPES.get(str(column.type), str(column.type).lower())


def _diagram() -> Iterator[str]:
    """Mermaid, which forges draw: https://mermaid.js.org/syntax/entityRelationshipDiagram.html."""
    yield "## Diagram"
    yield ""
    yield "```mermaid"
    yield "erDiagram"
    for table in _tables():
        for key in sorted(table.foreign_key_constraints, key=lambda key: sorted(key.column_keys)):
            names = ", ".join(key.column_keys)
            is_optional = any(column.nullable for column in key.columns)
            mark = "|o--o{" if is_optional else "||--o{"
            yield f'    {key.referred_table.name} {mark} {table.name} : "{names}"'
    for table in _tables():
        yield f"    {table.name} {{"
        columns = list(table.columns)
        for column in columns[:_SHOWN]:
            keys = ["PK"] * column.primary_key + ["FK"] * bool(column.foreign_keys)
            yield f"        {_type(column)} {column.name} {', '.join(keys)}".rstrip()
        yield "    }"
    yield "```"
    yield ""
    yield f"The first {_SHOWN} columns of each table; all of them follow."
    yield ""


def _columns() -> Iterator[str]:
    yield "## All columns"
    yield ""
    yield "PK primary key, FK leads to another table, ? may be NULL."
    yield ""
    for table in _tables():
        cells = [
            f"`{column.name}` {_type(column)}"
            + " PK" * column.primary_key
            + " FK" * bool(column.foreign_keys)
            + "?" * bool(column.nullable and not column.primary_key)
            for column in table.columns
        ]
        yield f"- **{table.name}**: {', '.join(cells)}"
    yield ""


def _views() -> Iterator[str]:
    yield "## Views for other tools"
    yield ""
    yield "They are part of the file, so that any SQLite tool has them; on a server they are the same."
    for name, query in views.VIEWS.items():
        yield ""
        yield f"### {name}"
        yield ""
        yield "```sql"
        yield "\n".join(line.strip() for line in query.splitlines())
        yield "```"


def main() -> None:
    """Replaces the part after the mark."""
    written = OUTPUT.read_text("utf-8").partition(START)[0].rstrip()
    OUTPUT.write_text(f"{written}\n\n{report()}", "utf-8")
    print(OUTPUT)


if __name__ == "__main__":
    main()
