"""The grammar of numbers, dates, sums and measures (`resources/lexicons/quantities.toml`), as compiled rules.

The file explains its own notation.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from annotator.paths import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

DIGIT = "digit"
SIGN = "sign"
"""Classes that are known by their first character."""

_BLANKS = r" \u00a0\u2009\u202f\n"
_NAME = re.compile(r"<(\w+)>")
_CLASS_OR_BLANK = re.compile(r"(\[[^\]]*\])|( )")


@dataclass(frozen=True, slots=True)
class Rule:
    """What a span looks like, what the text before it ends with, and whether `about` words may come first.

    `about` is empty (none may), `time` (none of the kind of "over"), `any` or `must` (there has to be one).
    """

    label: str
    pattern: re.Pattern[str]
    before: re.Pattern[str] | None
    about: str


@dataclass(frozen=True, slots=True)
class Grammar:
    """The rules, in order, that are tried at a word (or at `DIGIT` or `SIGN`), and words of special meaning.

    `about` and `beyond` are what stands before a number ("nearly", "over"); they begin with `about_starters`.
    `designators` stand before the number of a name; `no_names` are capitalised words that are none.
    """

    rules: Mapping[str, tuple[Rule, ...]]
    about: re.Pattern[str]
    beyond: re.Pattern[str]
    about_starters: frozenset[str]
    designators: frozenset[str]
    no_names: frozenset[str]


def _expanded(template: str, fragments: Mapping[str, str]) -> str:
    """The regular expression that a template stands for.

    Raises:
        KeyError: it names a fragment that is not there.
    """
    pattern = template
    while _NAME.search(pattern):
        pattern = _NAME.sub(lambda match: fragments[match[1]], pattern)
    return _CLASS_OR_BLANK.sub(
        lambda match: match[1].replace(" ", _BLANKS) if match[1] else f"[{_BLANKS}]", pattern
    )


def _rule(row: Mapping[str, Any], fragments: Mapping[str, str]) -> Rule:
    before = row.get("before")
    return Rule(
        row["label"],
        re.compile(_expanded(row["pattern"], fragments), re.IGNORECASE),
        re.compile(_expanded(before, fragments)) if before is not None else None,
        row.get("about", ""),
    )


@lru_cache(maxsize=1)
def load_grammar() -> Grammar:
    """The grammar of the program's resources."""
    path = resource("lexicons", "quantities.toml")
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    lists = {name: f"(?:{'|'.join(words)})" for name, words in data["lists"].items()}
    fragments = {**lists, **data["fragments"]}
    made = [(_rule(row, fragments), row["starts"]) for row in data["rules"]]
    starters: dict[str, list[str]] = data["starters"]
    words = {word for group in starters.values() for word in group}
    by_word = {word: tuple(name for name, group in starters.items() if word in group) for word in words}
    classes = {DIGIT: (DIGIT,), SIGN: (SIGN,), **by_word}
    tried = {
        found: tuple(rule for rule, starts in made if not set(starts).isdisjoint(found))
        for found in set(classes.values())
    }
    return Grammar(
        {word: tried[found] for word, found in classes.items()},
        re.compile(_expanded("<approximately> ", fragments), re.IGNORECASE),
        re.compile(_expanded("<beyond> ", fragments), re.IGNORECASE),
        frozenset(data["words"]["about_starter"]),
        frozenset(data["words"]["designator"]),
        frozenset(data["words"]["no_name"]),
    )
