"""Narrations of changes in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.core.narration import Narration

if TYPE_CHECKING:
    from annotator.corpus.log import LogEntry


def sentence_of(narration: Narration) -> str:
    """The narration as a sentence; words, labels and names stay as they are."""
    told = (sentence_of(a) if isinstance(a, Narration) else a for a in narration.arguments)
    return QCoreApplication.translate("Narration", narration.template).format(*told)


def sizes_of(entry: LogEntry) -> str:
    """How far an edit of several articles reaches; empty for one article."""
    if entry.articles < 2:
        return ""
    text = QCoreApplication.translate("Narration", "{0} places in {1} articles")
    return text.format(f"{entry.places:,}", f"{entry.articles:,}")
