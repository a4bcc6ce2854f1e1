"""Entity tags of tokens: IOB, IOB2, BIOES and BILOU, written and read.

Schemes: Ramshaw and Marcus 1995 (IOB), Tjong Kim Sang and Veenstra 1999 (IOB2), Ratinov and Roth 2009 (BILOU;
BIOES says S and E for U and L).
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

OUTSIDE = "O"
_BEGIN, _LAST, _SINGLE = "B", frozenset("LE"), frozenset("US")
_PREFIXES = frozenset("BILOUSEM")


class TagScheme(Enum):
    """The letters of an entity's inner, last and only token; its first is always B."""

    IOB2 = ("I", "I", "B")
    BIOES = ("I", "E", "S")
    BILOU = ("I", "L", "U")

    def tags(self, label: str, length: int) -> list[str]:
        """The tags of an entity of `length` tokens, at least one."""
        inner, last, single = self.value
        if length == 1:
            return [f"{single}-{label}"]
        return [f"B-{label}", *[f"{inner}-{label}"] * (length - 2), f"{last}-{label}"]

    def in_two(self, tag: str) -> tuple[str, str]:
        """The tags of the halves of a token with that tag."""
        inner, last, single = self.value
        prefix, divider, label = tag.partition("-")
        if not divider:
            return tag, tag
        first = "B" if prefix in {"B", single} else inner
        second = last if prefix in {last, single} else inner
        return f"{first}-{label}", f"{second}-{label}"


def entities_of(tags: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """`(first, end, label)` of each entity, tokens half open; any of the schemes, told by the letters.

    As conlleval reads them: an entity begins at `B`, `U`, `S` or where the label changes, ends at `L`, `E`.
    """
    start, current = -1, ""
    number = -1
    for number, tag in enumerate(tags):
        prefix, label = _parted(tag)
        if start >= 0 and (not prefix or prefix in _SINGLE or prefix == _BEGIN or label != current):
            yield start, number, current
            start = -1
        if prefix and start < 0:
            start, current = number, label
        if prefix in _LAST or prefix in _SINGLE:
            yield start, number + 1, current
            start = -1
    if start >= 0:
        yield start, number + 1, current


def is_tag(tag: str) -> bool:
    """True for `O` and what has the letter of a scheme."""
    return tag == OUTSIDE or (tag[:1] in _PREFIXES and tag[1:2] in {"-", "_"})


def _parted(tag: str) -> tuple[str, str]:
    """Letter and label; two empty words outside. A tag without a letter is an entity's label (IO)."""
    if tag in {OUTSIDE, "", "_", "-"}:
        return "", ""
    for divider in ("-", "_"):
        prefix, found, label = tag.partition(divider)
        if found and prefix in _PREFIXES and label:
            return prefix, label
    return "I", tag


def named(tags: Sequence[object], names: Sequence[str] | None) -> list[str]:
    """Tags as words; numbers are places in `names`.

    Raises:
        IndexError, TypeError: a number that has no name.
    """
    if all(isinstance(tag, str) for tag in tags):
        return [str(tag) for tag in tags]
    if names is None:
        raise TypeError("its tags are numbers without names")
    return [names[tag] for tag in tags if isinstance(tag, int)]
