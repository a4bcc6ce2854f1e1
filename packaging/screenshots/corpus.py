"""The corpus in the pictures: own articles with stored suggestions, the same on every machine.

`articles.jsonl` holds articles in the format of `annotator.exports.jsonl`; the first one is the sample of the
program as detection left it, with the `guesses` about the article beside. Two are in Arabic and Japanese;
`fonts/` has just the letters that these need (Amiri, OFL 1.1; Droid Sans Fallback, Apache 2.0).
"""

from __future__ import annotations

import json
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.core.codec import guess_from_dict
from annotator.corpus import Corpus, history
from annotator.exports.jsonl import article_from_dict
from annotator.gui.theme import INTERFACE_FAMILY, READING_FAMILY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.annotation import Article

PERSON = "Ada Lind"
NOW = "2025-03-17T12:00:00.000+00:00"
"""The time of every decision in the pictures; noon is the same day in nearly all time zones."""

_HERE = Path(__file__).parent
_FONTS = ("Amiri-part.ttf", "DroidSansFallback-part.ttf")


def articles() -> list[Article]:
    """The articles of the corpus, the sample first."""
    lines = (_HERE / "articles.jsonl").read_text("utf-8").splitlines()
    found = []
    for data in map(json.loads, lines):
        guesses = tuple(map(guess_from_dict, data.get("guesses", ())))
        found.append(replace(article_from_dict(data), guesses=guesses))
    return found


def fill(path: Path) -> None:
    """Makes the corpus; the sample is the article that was open last."""
    corpus = Corpus.open(path, person=PERSON)
    try:
        for article in articles():
            corpus.add(article, article.text.encode())
        corpus.remember_position(1, 0)
    finally:
        corpus.close()


@contextmanager
def standing_still() -> Iterator[None]:
    """Inside, every decision is made at `NOW` and no cursor blinks."""
    with ExitStack() as stack:
        stack.enter_context(patch.object(history, "now", lambda: NOW))
        hints = QGuiApplication.styleHints()
        stack.callback(QApplication.setCursorFlashTime, hints.cursorFlashTime())
        QApplication.setCursorFlashTime(0)
        yield


def load_foreign_fonts() -> None:
    """Letters that the program's fonts lack look the same on every machine from now on."""
    for name in _FONTS:
        number = QFontDatabase.addApplicationFont(str(_HERE / "fonts" / name))
        for family in (READING_FAMILY, INTERFACE_FAMILY):
            QFont.insertSubstitutions(family, QFontDatabase.applicationFontFamilies(number))
