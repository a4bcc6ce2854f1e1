"""The one normalisation of article text, done before it is stored and hashed.

Qt widgets silently change or drop some characters (line ends, a leading byte order mark, U+2028/2029,
U+FDD0/FDD1, lone surrogates), which would shift every later offset. They are settled here, once.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

BOM = "\ufeff"

_INVISIBLE = " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\u00a0\u00ad\u1680\u180e\u205f\u3000\ufeff" + "".join(
    chr(code)
    for first, last in ((0x2000, 0x200F), (0x2028, 0x202F), (0x2060, 0x2064))
    for code in range(first, last + 1)
)
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029\ufdd0\ufdd1]")
_ANSI_ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]+")
_REPLACED = re.compile("[\ud800-\udfff\ufffe\uffff]")
_STEPS = ((_ANSI_ESCAPE, ""), (_CONTROLS, ""), (_LINE_ENDS, "\n"), (_REPLACED, "\ufffd"))


def normalise(text: str) -> str:
    r"""`text` as the program stores it; idempotent.

    Leading byte order marks are stripped. CRLF, CR, VT, FF, NEL, U+2028, U+2029 and Qt's own block marks
    U+FDD0 and U+FDD1 become `\n`. NUL and the other control characters are removed, with the rest of a
    terminal's colour sequence; tabs stay. Lone surrogates, U+FFFE and U+FFFF become U+FFFD, since neither
    UTF-8 nor XML can carry them. Nothing else changes: composed and decomposed letters, quote marks, no-break
    spaces, emoji, bidirectional marks and zero-width characters are as they were.
    """
    for pattern, new in _STEPS:
        text = pattern.sub(new, text)
    return text.lstrip(BOM)


def normalise_with_offsets(text: str) -> tuple[str, Callable[[int], int]]:
    """`normalise`, and a function from an offset of `text` (code points) to that of the same place in it."""
    if normalise(text) == text:
        return text, lambda offset: offset
    origins = list(range(len(text)))
    for pattern, new in _STEPS:
        text, origins = _substituted(pattern, new, text, origins)
    start = len(text) - len(text.lstrip(BOM))
    origins = origins[start:]
    return text[start:], lambda offset: bisect_left(origins, offset)


def _substituted(pattern: re.Pattern[str], new: str, text: str, origins: list[int]) -> tuple[str, list[int]]:
    """The text after a step; each character keeps the offset that it, or what it stands for, had at first."""
    parts: list[str] = []
    kept: list[int] = []
    start = 0
    for match in pattern.finditer(text):
        parts += [text[start : match.start()], new]
        kept += origins[start : match.start()]
        kept += origins[match.start() : match.start() + len(new)]
        start = match.end()
    return "".join([*parts, text[start:]]), kept + origins[start:]


def is_blank(text: str) -> bool:
    """True if nothing of `text` can be seen: only white space, zero-width spaces and joiners, marks."""
    return not text.strip(_INVISIBLE)


def strip_outer(text: str) -> str:
    """`text` without white space and byte order marks at its ends; inner characters are untouched."""
    stripped = text.strip()
    while stripped.startswith(BOM) or stripped.endswith(BOM):
        stripped = stripped.strip(BOM).strip()
    return stripped
