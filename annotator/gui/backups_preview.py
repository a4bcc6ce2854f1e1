"""What is in one backup and how the corpus differs from it, in sentences and a list of its articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.gui.rows import Row, RowList, RowRole
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.corpus.backups_comparison import ArticleLine, Comparison

    AnyIndex = QModelIndex | QPersistentModelIndex

_NAMED = 4  # titles in a sentence


class ArticleLines(QAbstractListModel):
    """One row an article of the backup."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[ArticleLine] = ()

    def set_lines(self, lines: Sequence[ArticleLine]) -> None:
        """Shows these."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == RowRole:
            total = line.accepted + line.rejected + line.suggested
            progress = (line.accepted + line.rejected) / total if total else None
            return Row(line.title, self._about(line), right=self._state(line), progress=progress)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.title
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " · ".join(filter(None, (self._about(line), self._state(line))))
        return None

    def _about(self, line: ArticleLine) -> str:
        text = self.tr("{0} accepted · {1} rejected · {2} to decide")
        return text.format(line.accepted, line.rejected, line.suggested)

    def _state(self, line: ArticleLine) -> str:
        return self.tr("Done") if line.is_done else ""


class BackupPreview(QWidget):
    """The right side of the page."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = QLabel()
        self.heading.setProperty("heading", True)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.contents = QLabel()
        self.contents.setProperty("quiet", True)
        self.model = ArticleLines()
        self.list = RowList(self.tr("Articles of the backup"), self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addSpacing(8)
        column.addWidget(self.contents)
        column.addWidget(self.list, 1)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.list.delegate.theme = theme
        self.list.viewport().update()

    def show_reading(self) -> None:
        """Nothing is known yet."""
        self.show_sentence("")
        self.heading.setText(self.tr("Reading…"))

    def show_sentence(self, text: str) -> None:
        """Says why there is nothing to see."""
        self.heading.setText("")
        self.words.setText(text)
        self.contents.setText("")
        self.model.set_lines(())

    def show_comparison(self, comparison: Comparison) -> None:
        """Says what restoring would change, and what is in the backup."""
        self.heading.setText(self.tr("What restoring it changes"))
        self.words.setText("\n".join(self._sentences(comparison)))
        self.contents.setText(
            self.tr("In it: articles {0}, done {1}, decisions {2}").format(
                f"{comparison.articles:,}", f"{comparison.done:,}", f"{comparison.decisions:,}"
            )
        )
        self.model.set_lines(comparison.lines)

    def _sentences(self, comparison: Comparison) -> Iterator[str]:
        if comparison.is_same:
            yield self.tr("Nothing changes: the corpus has the same articles and changes.")
        counted = (
            (self.tr("Changes taken back: {0}"), comparison.changes_since, comparison.newest_changes),
            (self.tr("Articles taken out: {0}"), comparison.added_count, comparison.added),
            (self.tr("Changes brought back: {0}"), comparison.changes_back, ()),
            (self.tr("Articles brought back: {0}"), comparison.gone_count, comparison.gone),
        )
        for text, count, titles in counted:
            if count:
                yield " – ".join(filter(None, (text.format(f"{count:,}"), _named(titles))))


def _named(titles: Sequence[str]) -> str:
    """The first few, each once."""
    once = list(dict.fromkeys(titles))
    return ", ".join(once[:_NAMED]) + (" …" if len(once) > _NAMED else "")
