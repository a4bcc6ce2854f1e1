"""Code points to UTF-16 units and back, for one text.

Python counts code points, Qt counts UTF-16 units; they differ after every character beyond U+FFFF.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts positions in `text`; costs nothing for a text without wide characters."""

    def __init__(self, text: str) -> None:
        self._wide = [] if text.isascii() else [match.start() for match in _WIDE.finditer(text)]
        self._wide_units = [position + index for index, position in enumerate(self._wide)]

    def to_units(self, position: int) -> int:
        """The UTF-16 unit at which the code point `position` begins."""
        return position + bisect_left(self._wide, position) if self._wide else position

    def to_code_point(self, unit: int) -> int:
        """The code point that holds `unit`; the middle of a surrogate pair belongs to its character."""
        return unit - bisect_left(self._wide_units, unit) if self._wide_units else unit
