"""Where the words of a search stand in a text: upper and lower case and accents do not matter.

Words are found as the full-text index finds them: whole words, letters and digits of any script. Scripts
without blanks between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) match anywhere.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from annotator.core.annotation import Span
from annotator.core.query import Words, leaves

if TYPE_CHECKING:
    from collections.abc import Sequence

    import regex

    from annotator.core.query import Query

UNSEGMENTED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007"
    "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
"""The characters of scripts without blanks, as ranges of a character class."""

_WORD = rf"[{UNSEGMENTED}]|(?:(?![{UNSEGMENTED}])[\p{{L}}\p{{N}}\p{{Co}}\p{{M}}])+"
_BETWEEN = r"[^\p{L}\p{N}\p{Co}]"
_TIME = 2.0  # seconds for one text; only a huge one needs more


def word_list(text: str) -> list[str]:
    """The words of a text as the index has them, folded; a character each in scripts without blanks."""
    return [word for found in _word().findall(text) if (word := _without_marks(fold(found)))]


@cache
def _word() -> regex.Pattern[str]:
    import regex  # late: the window need not wait for it

    return regex.compile(_WORD)


def fold(text: str) -> str:
    """The same number of characters, in lower case and without accents."""
    return "".join(map(_folded, text))


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0]
    lower = base.lower()
    return lower if len(lower) == 1 else base


def _without_marks(text: str) -> str:
    return "".join(c for c in text if not 0x300 <= ord(c) <= 0x36F)


class Finder:
    """The places of the words that a search asks for (those it forbids are not looked for)."""

    def __init__(self, words: Sequence[Words]) -> None:
        import regex

        patterns = [pattern for item in words if (pattern := _pattern(item))]
        self._pattern = regex.compile("|".join(patterns), regex.VERSION1) if patterns else None

    @property
    def is_empty(self) -> bool:
        """True if there is nothing to look for."""
        return self._pattern is None

    def spans(self, text: str) -> list[Span]:
        """The hits in order, in code points; they do not overlap."""
        if self._pattern is None:
            return []
        return [Span(*match.span()) for match in self._pattern.finditer(fold(text), timeout=_TIME)]


def text_finder(query: Query) -> Finder:
    """Looks for the words of a search that may stand in the text."""
    asked = [leaf for leaf in leaves(query.root) if isinstance(leaf, Words) and leaf.column in ("", "text")]
    return Finder(asked)


def _pattern(words: Words) -> str:
    """Matches in a folded text; combining marks may follow every character."""
    import regex

    parts = word_list(words.text)
    if not parts:
        return ""
    joined = ""
    for number, part in enumerate(parts):
        if number:  # nothing need stand between characters of scripts without blanks
            is_apart = not _is_unsegmented(part[0]) and not _is_unsegmented(parts[number - 1][0])
            joined += _BETWEEN + ("+" if is_apart else "*")
        joined += "".join(rf"{regex.escape(character)}\p{{M}}*" for character in part)
    first, last = parts[0][0], parts[-1][-1]
    before = "" if _is_unsegmented(first) else rf"(?<![[\p{{L}}\p{{N}}\p{{Co}}]--[{UNSEGMENTED}]])"
    after = "" if _is_unsegmented(last) else rf"(?![[\p{{L}}\p{{N}}\p{{Co}}]--[{UNSEGMENTED}]])"
    if words.is_prefix:
        after = r"[\p{L}\p{N}\p{Co}\p{M}]*"
    return before + joined + after


def _is_unsegmented(character: str) -> bool:
    return re.match(f"[{UNSEGMENTED}]", character) is not None
