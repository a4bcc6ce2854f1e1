"""What the words around a name say about it: "the broadcaster X", "X, a water utility", "X's prime minister".

Word lists: `resources/lexicons/name_context.toml`. Offsets are code points of one paragraph.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from annotator.paths import resource

WINDOW = 90
"""Code points looked at on each side of a name."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    before: re.Pattern[str]
    after: re.Pattern[str]


def label_by_context(text: str, start: int, end: int) -> str | None:
    """`ORG` or `GPE` where the words around `text[start:end]` say so; None where they do not."""
    before = text[max(0, start - WINDOW) : start]
    after = text[end : end + WINDOW]
    for label, patterns in _patterns().items():
        if patterns.before.search(before) or patterns.after.match(after):
            return label
    return None


@cache
def _patterns() -> dict[str, _Patterns]:
    data = tomllib.loads(resource("lexicons", "name_context.toml").read_text("utf-8"))
    return {label: _compiled(lists) for label, lists in data.items()}


def _compiled(lists: dict[str, list[str]]) -> _Patterns:
    before = rf"(?:\b(?:{_any(lists['before'])})|\b(?:{_any(lists['of'])}) (?:of|in)(?: the)?) $"
    # an article, up to four words such as "South Korea's third-largest", then the head of the apposition
    owner = r"(?:an?|the|(?:[\w-]+ )?[\w-]+[’']s)"
    head = rf", {owner} (?:[\w’'-]+ ){{0,3}}(?:{_any(lists['apposition'])})\b"
    parts = [head, rf"[’']s (?:[\w-]+ )?(?:{_any(lists['possessed'])})\b"]
    if lists["after"]:
        parts.append(rf" (?:{_any(lists['after'])})\b")
    return _Patterns(re.compile(before, re.IGNORECASE), re.compile("|".join(parts), re.IGNORECASE))


def _any(words: list[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))
