"""The program's own sentences in the language of the window (docs/adr/0011-sentences-are-matched.md).

Core, corpus and readers make titles of changes and errors in English, and the corpus keeps the titles so.
Here they are matched with the templates that `packaging/sentences.py` reads from the source.
"""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from functools import cache, cached_property

from PySide6.QtCore import QCoreApplication

from annotator.gui.translation import language_in_use
from annotator.paths import resource

_TABLE = "translations", "sentences.txt"


@dataclass(frozen=True)
class Template:
    """A sentence with holes: `{0}` for a value, `{1!s}` for a value that is such a sentence itself."""

    text: str

    @cached_property
    def _parts(self) -> list[tuple[str, str | None, str | None]]:
        """Literal text, then the number of the hole behind it and its conversion."""
        parsed = string.Formatter().parse(self.text)
        return [(literal, name, conversion) for literal, name, _spec, conversion in parsed]

    @cached_property
    def weight(self) -> int:
        """How many characters it has besides the holes."""
        return sum(len(literal) for literal, _name, _conversion in self._parts)

    @cached_property
    def is_frame(self) -> bool:
        """True if it has so little of its own that what it holds must be known: `{0!s}, {1!s} in {2!s}`."""
        return sum(char.isalpha() for literal, _name, _conversion in self._parts for char in literal) < 4

    @cached_property
    def _ends(self) -> tuple[str, str]:
        """What the sentence begins and ends with: rules out nearly all at no cost."""
        (first, *_), (last, name, _) = self._parts[0], self._parts[-1]
        return first, last if name is None else ""

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        pieces = (re.escape(text) + ("" if name is None else "(.*)") for text, name, _ in self._parts)
        return re.compile("".join(pieces), re.DOTALL)

    def values(self, sentence: str) -> list[str] | None:
        """What stands in the holes, sentences translated; None if this is no such sentence."""
        start, end = self._ends
        found = sentence.startswith(start) and sentence.endswith(end) and self._pattern.fullmatch(sentence)
        if not found:
            return None
        values: list[str] = []
        said = [conversion == "s" for _text, name, conversion in self._parts if name is not None]
        for value, is_said in zip(found.groups(), said, strict=True):
            known = _known(value) if is_said else None
            if is_said and known is None and self.is_frame:
                return None
            values.append(value if known is None else known)
        return values


def translated(sentence: str) -> str:
    """A sentence of the program in the language of the window; what no template fits stays as it is."""
    known = _known(sentence) if language_in_use() != "en" else None
    return sentence if known is None else known


def _known(sentence: str) -> str | None:
    for template in _templates():
        values = template.values(sentence)
        if values is not None:
            return QCoreApplication.translate("Sentence", template.text).format(*values)
    return None


@cache
def _templates() -> list[Template]:
    """The most special first; a frame holds nothing but sentences that are known, which is special too."""
    lines = resource(*_TABLE).read_text("utf-8").splitlines()
    return sorted(map(Template, lines), key=lambda template: (not template.is_frame, -template.weight))
