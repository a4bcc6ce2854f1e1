"""Quotation marks of one paragraph: which glyphs may open or close, and which are apostrophes or units.

The direction of a mark comes from its neighbours, not from its glyph alone: texts mix straight and curly
marks and close with an opening glyph. Offsets are code points within the paragraph.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Family(StrEnum):
    """Glyphs that can pair with one another."""

    DOUBLE = "double"
    SINGLE = "single"
    ANGLE = "angle"
    SINGLE_ANGLE = "single angle"
    CORNER = "corner"
    WHITE_CORNER = "white corner"


_FAMILIES = {
    Family.DOUBLE: ("“", "”", "„", "‟", '"', "``", "''", "＂"),
    Family.SINGLE: ("‘", "’", "‚", "‛", "'"),
    Family.ANGLE: ("«", "»"),
    Family.SINGLE_ANGLE: ("‹", "›"),
    Family.CORNER: ("「", "」"),
    Family.WHITE_CORNER: ("『", "』"),
}
FAMILY_OF = {glyph: family for family, glyphs in _FAMILIES.items() for glyph in glyphs}

_DOUBLE_CLOSERS = frozenset({"”", "“", '"', "''", "‟", "＂"})
_SINGLE_CLOSERS = frozenset({"’", "'", "‘"})
CLOSERS: dict[str, frozenset[str]] = {
    **dict.fromkeys(_FAMILIES[Family.DOUBLE], _DOUBLE_CLOSERS),
    **dict.fromkeys(_FAMILIES[Family.SINGLE], _SINGLE_CLOSERS),
    "«": frozenset({"»"}),
    "»": frozenset({"«", "»"}),
    "‹": frozenset({"›"}),
    "›": frozenset({"‹", "›"}),
    "「": frozenset({"」"}),
    "」": frozenset(),
    "『": frozenset({"』"}),
    "』": frozenset(),
}
"""The glyphs that may close what a glyph opened."""

_MARK = re.compile(r"``|''|[“”„‟\"＂«»‹›‘’‚‛'「」『』]")
_BEFORE_OPENER = frozenset("([{<—–-/¿¡“‘„«‹「『*_|")
_AFTER_CLOSER = frozenset(",.;:?!)]}>—–-…/”’»›」』\"'*_|。、，")
_ELISION = re.compile(
    r"(?:\d\ds?(?!\w)|(?:em|n|tis|twas|twere|twill|til|till|cause|cos|coz|bout|neath|ere|nuff|mongst|gainst|pon)"
    r"(?!\w))",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Mark:
    """A mark at `[start, end)`; `opens` and `closes` say what its neighbours allow.

    `weak` closing marks may be a possessive or a unit. `next_same` is the index of the next mark of the
    family, `next_sure` of the next one that is not weak; both are the number of marks when there is none.
    """

    start: int
    end: int
    glyph: str
    family: Family
    opens: bool
    closes: bool
    weak: bool = False
    next_same: int = 0
    next_sure: int = 0


def _blank(char: str) -> bool:
    return not char or char.isspace() or char in "\u200b\ufeff"


def _double(glyph: str, before: str, after: str) -> tuple[bool, bool]:
    may_open = _blank(before) or before in _BEFORE_OPENER
    may_close = _blank(after) or after in _AFTER_CLOSER
    if glyph in ("„", "``"):
        return True, False
    if glyph in ("“", "‟"):
        closes = not may_open and may_close
        return not closes, closes
    if glyph == "”":
        return may_open and not _blank(after) and not may_close, True
    opens, closes = may_open and not _blank(after), may_close and not _blank(before)
    if opens and closes and before not in "—–-/*_|":
        closes = False  # opening bracket or mark before it
    if not opens and not closes:
        return True, True
    return opens, closes


def _single(glyph: str, text: str, start: int, before: str, after: str) -> tuple[bool, bool]:
    if before.isalnum() and after.isalnum():
        return False, False
    may_open = (_blank(before) or before in _BEFORE_OPENER or before == '"') and not _blank(after)
    opens = may_open and after not in ",.;:?!)" and not _ELISION.match(text, start + 1)
    if glyph == "’":
        opens = opens and _blank(before) and after.isalpha()
    may_close = _blank(after) or after in _AFTER_CLOSER
    closes = may_close and not _blank(before) and glyph not in ("‚", "‛")
    if opens and closes:
        closes = before in "—–-"
    return opens, closes


def _is_weak(family: Family, text: str, start: int, before: str) -> bool:
    """True if a closing mark may as well be a possessive (`drivers'`), a dropped letter or a unit (`3"`)."""
    if before.isdigit():
        return True
    if family is not Family.SINGLE:
        return False
    return before in "sSzx" or text[max(0, start - 2) : start] == "in"


def _mark(text: str, start: int, end: int, glyph: str) -> Mark | None:
    before, after = text[start - 1 : start], text[end : end + 1]
    family = FAMILY_OF[glyph]
    if family is Family.DOUBLE:
        opens, closes = _double(glyph, before, after)
    elif family is Family.SINGLE:
        opens, closes = _single(glyph, text, start, before, after)
    elif glyph in "«‹「『":
        opens, closes = True, glyph in "«‹"
    else:
        reversed_style = (
            (_blank(before) or before in "([") and not _blank(after) and after not in _AFTER_CLOSER
        )
        opens, closes = glyph in "»›" and reversed_style, True
    if glyph in ("»", "›") and opens:
        closes = False
    unit = before.isdigit() and glyph in ('"', "'", "''", "”", "’")
    if unit and glyph in ('"', "''", "'"):
        opens = False
    if not opens and not closes:
        return None
    return Mark(start, end, glyph, family, opens, closes, closes and _is_weak(family, text, start, before))


def read_marks(text: str) -> list[Mark]:
    """The marks of a paragraph in order, without apostrophes inside words."""
    marks = []
    for match in _MARK.finditer(text):
        mark = _mark(text, match.start(), match.end(), match.group())
        if mark is not None:
            marks.append(mark)
    following: dict[Family, int] = {}
    sure: dict[Family, int] = {}
    for index in range(len(marks) - 1, -1, -1):
        mark = marks[index]
        mark.next_same = following.get(mark.family, len(marks))
        mark.next_sure = sure.get(mark.family, len(marks))
        following[mark.family] = index
        if not mark.weak:
            sure[mark.family] = index
    return marks
