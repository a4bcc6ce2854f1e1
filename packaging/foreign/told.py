"""What a foreign reader found beside what had to be there; it runs in any environment."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Json = dict[str, Any]
Key = tuple[int, int, int, str]
"""Number of the article, first code point, code point after the last, label."""


class Expected:
    """What `run.py` wrote about the files in a folder; see there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._data: Json = json.loads((folder / "expected.json").read_text("utf-8"))

    def path(self, name: str) -> Path:
        """The file of a format."""
        found: str = self._data["files"][name]
        return self.folder / found

    @property
    def texts(self) -> list[str]:
        """The text of each article."""
        return list(self._data["texts"])

    def spans(self, kind: str) -> Counter[Key]:
        """All spans of a kind; see `run.py`."""
        return Counter(tuple(span) for span in self._data["spans"][kind])

    def count(self, what: str) -> int:
        """How many there are, of all articles."""
        return int(self._data["counts"][what])

    def links(self, name: str) -> int:
        """How many relations the file of a format has."""
        return int(self._data["links"].get(name, 0))


def row(
    name: str,
    reader: str,
    articles: tuple[int, int],
    spans: tuple[Counter[Key], Counter[Key]] | None = None,
    links: tuple[int, int] | None = None,
    remark: str = "",
    counted: tuple[int, int] | None = None,
) -> Json:
    """A row of the report; each pair is what was found and what was written, `counted` that of spans."""
    told: Json = {"format": name, "reader": reader, "articles": list(articles), "remark": remark}
    if spans is not None:
        found, wanted = spans
        told["spans"] = [(found & wanted).total(), wanted.total()]
        told["labels"] = [len({key[3] for key in found}), len({key[3] for key in wanted})]
        if more := (found - wanted).total():
            told["remark"] = f"{remark}{'; ' if remark else ''}{more} more or elsewhere"
    if counted is not None:
        told["spans"] = list(counted)
    if links is not None:
        told["links"] = list(links)
    return told


def run(checks: Sequence[Callable[[Expected], Json]]) -> None:
    """Runs all checks on the folder that the command line names; a row each, also where one fails."""
    expected = Expected(Path(sys.argv[1]))
    output, sys.stdout = os.fdopen(os.dup(1), "w"), sys.stderr
    for check in checks:
        try:
            told = check(expected)
        except Exception as error:
            name, _, reader = (check.__doc__ or check.__name__).partition(": ")
            told = {"format": name, "reader": reader, "error": f"{type(error).__name__}: {error}"[:200]}
        print(json.dumps(told), file=output, flush=True)


def spans_of(found: Iterable[tuple[int, int, int, str]]) -> Counter[Key]:
    """Spans as they are counted."""
    return Counter(found)
