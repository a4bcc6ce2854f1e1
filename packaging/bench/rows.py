"""A row of the report, its file and its table."""

from __future__ import annotations

import json
import operator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

PUBLISHED = "-vs-published"
"""End of the names of rows whose reference is a fixed figure, measured with another program elsewhere."""

_HEADINGS = ("name", "ours", "reference", "unit", "ratio", "goal", "ok")
_COMPARISONS = {"<=": operator.le, ">=": operator.ge}
_FOOTER = (
    f"ratio = ours / reference, and the goal is one for the ratio. Rows ending in {PUBLISHED} have a fixed\n"
    "reference, a figure of another program taken on another machine; the two p99 rows of decisions,\n"
    "worker-*, detect-1000-words-budget, import-folder, large-*-p99, -memory and -size have a budget. All\n"
    "other references were measured here, in turn with ours. Rows without goal are only reported."
)


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison. `goal` is `<= FACTOR` or `>= FACTOR`, for the ratio; empty where there is none."""

    name: str
    ours: float
    reference: float
    unit: str
    goal: str = ""

    @property
    def ratio(self) -> float:
        """How many times the reference."""
        return self.ours / self.reference

    @property
    def ok(self) -> bool:
        """True if the goal is met or there is none."""
        if not self.goal:
            return True
        sign, factor = self.goal.split()
        return bool(_COMPARISONS[sign](self.ratio, float(factor)))

    def to_dict(self) -> dict[str, Any]:
        """The object that stands in the file."""
        values = asdict(self)
        goal = values.pop("goal")
        return values | {"ratio": self.ratio, "goal": goal, "ok": self.ok}


def row_from_dict(data: dict[str, Any]) -> Row:
    """The inverse of `Row.to_dict`."""
    return Row(data["name"], data["ours"], data["reference"], data["unit"], data["goal"])


def write_rows(rows: Iterable[Row], path: Path) -> None:
    """Writes the rows as a JSON list, an object a line."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = ",\n".join(json.dumps(row.to_dict()) for row in rows)
    path.write_text(f"[\n{lines}\n]\n" if lines else "[]\n", encoding="utf-8")


def table(rows: Sequence[Row]) -> str:
    """The rows in aligned columns, with what the columns mean below."""
    cells = [_HEADINGS, *map(_cells, rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(_HEADINGS))]
    lines = ["  ".join(map(_aligned, line, widths, range(len(line)))).rstrip() for line in cells]
    lines.insert(1, "  ".join("-" * width for width in widths))
    missed = [row.name for row in rows if not row.ok]
    verdict = f"Goals missed: {', '.join(missed)}." if missed else "No goal is missed."
    return "\n".join([*lines, "", _FOOTER, verdict])


def _cells(row: Row) -> tuple[str, ...]:
    ok = ("yes" if row.ok else "NO") if row.goal else ""
    return row.name, _number(row.ours), _number(row.reference), row.unit, f"{row.ratio:.2f}", row.goal, ok


def _aligned(cell: str, width: int, column: int) -> str:
    return cell.rjust(width) if _HEADINGS[column] in ("ours", "reference", "ratio") else cell.ljust(width)


def _number(value: float) -> str:
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    return f"{value:,.{digits}f}"
