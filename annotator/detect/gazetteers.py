"""Name lists that ship with the program (`resources/gazetteers`, CC0): places, organisations, titles, roles.

A list that is missing counts as empty. Names are compared exactly, titles and roles in lower case.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.paths import resource

if TYPE_CHECKING:
    from pathlib import Path

_LABELS = (
    ("organisations", "ORG"),
    ("locations", "LOC"),
    ("demonyms", "NORP"),
    ("cities", "GPE"),
    ("states_provinces", "GPE"),
    ("regions", "LOC"),
    ("countries", "GPE"),
)
"""Lists that decide a label; a later list wins."""


@dataclass(frozen=True)
class Gazetteers:
    """The lists. `labels` maps a name to its entity label, `by_first_word` the first word to names, longest
    first."""

    labels: dict[str, str] = field(default_factory=dict)
    by_first_word: dict[str, tuple[str, ...]] = field(default_factory=dict)
    countries: frozenset[str] = frozenset()
    ambiguous: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    female: frozenset[str] = frozenset()
    male: frozenset[str] = frozenset()

    def label(self, name: str) -> str | None:
        """The label of a name that needs no context; None when unknown or ambiguous."""
        if name in self.ambiguous:
            return None
        return self.labels.get(name)


def read_list(path: Path) -> list[str]:
    """The names of one file, without blank and `#` lines; empty when there is no such file."""
    if not path.is_file():
        return []
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def by_first_word(names: list[str]) -> dict[str, tuple[str, ...]]:
    """Names by the letters before their first blank, longest first."""
    table: dict[str, list[str]] = {}
    for name in names:
        table.setdefault(name.split()[0], []).append(name)
    return {word: tuple(sorted(group, key=len, reverse=True)) for word, group in table.items()}


@lru_cache(maxsize=1)
def load_gazetteers() -> Gazetteers:
    """The shipped lists; read once."""
    folder = resource("gazetteers")

    def lower(name: str) -> frozenset[str]:
        return frozenset(word.lower() for word in read_list(folder / f"{name}.txt"))

    labels: dict[str, str] = {}
    for name, label in _LABELS:
        labels.update(dict.fromkeys(read_list(folder / f"{name}.txt"), label))
    ambiguous = frozenset(read_list(folder / "ambiguous.txt"))
    certain = [name for name in labels if name not in ambiguous]
    return Gazetteers(
        labels=labels,
        by_first_word=by_first_word(certain),
        countries=frozenset(read_list(folder / "countries.txt")),
        ambiguous=ambiguous,
        titles=lower("titles"),
        roles=lower("roles"),
        female=lower("first_names_female"),
        male=lower("first_names_male"),
    )
