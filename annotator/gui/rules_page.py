"""The remembered decisions of the corpus: what each says, who made it and when; removed here."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.annotation import Layer
from annotator.gui.fields import teaching_page
from annotator.gui.rows import Row, RowList, RowRole
from annotator.gui.rule_sentence import sentence_of
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.rules import Rule
    from annotator.core.scheme import Scheme
    from annotator.corpus.rules import Remembered
    from annotator.gui.messages import Messages
    from annotator.workspace import Workspace

    AnyIndex = QModelIndex | QPersistentModelIndex


class RuleModel(QAbstractListModel):
    """One row a rule."""

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self.theme = LIGHT
        self._scheme = scheme
        self._rules: Sequence[Remembered] = ()

    def set_rules(self, rules: Sequence[Remembered], scheme: Scheme) -> None:
        """Shows these rules with the labels of the scheme."""
        self.beginResetModel()
        self._rules, self._scheme = rules, scheme
        self.endResetModel()

    def rule(self, row: int) -> Rule:
        """The rule of a row."""
        return self._rules[row].rule

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self._rules)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        remembered = self._rules[index.row()]
        if role == RowRole:
            return self._row(remembered)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return sentence_of(remembered.rule)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._about(remembered)
        return None

    def _row(self, remembered: Remembered) -> Row:
        rule = remembered.rule
        code, color = self.tr("NONE"), QColor(self.theme.quiet)
        if rule.label is not None:
            label = self._scheme.label(Layer.ENTITY, rule.label)
            code, color = label.code, self.theme.label_color(label)
        return Row(sentence_of(rule), self._about(remembered), code, color)

    def _about(self, remembered: Remembered) -> str:
        words = remembered.rule.words
        options = (
            self.tr("match case") if words.match_case else self.tr("any case"),
            self.tr("whole words") if words.whole_word else self.tr("inside words too"),
        )
        made = datetime.fromisoformat(remembered.made_at).astimezone()
        return " · ".join(filter(None, (remembered.person, f"{made:%Y-%m-%d %H:%M}", *options)))


class RulesPage(QDialog):
    """Stands beside the window. `apply_requested` carries the rule that is to be taken over now."""

    apply_requested = Signal(object)

    def __init__(self, window: QWidget | None, workspace: Workspace, messages: Messages, key: str) -> None:
        """`key` is that of “Same for all”."""
        super().__init__(window)
        self._key = key
        self._workspace = workspace
        self._messages = messages
        self.told = messages.bar_for(self)
        self.setWindowTitle(self.tr("Remembered decisions"))
        self.resize(640, 480)
        self.model = RuleModel(workspace.scheme)
        self.list = RowList(self.tr("Remembered decisions"), self.model)
        self.apply_button = QPushButton(self.tr("&Apply to the corpus…"))
        self.remove_button = QPushButton(self.tr("&Remove"))
        self._lay_out()
        self.apply_button.clicked.connect(self._apply)
        self.remove_button.clicked.connect(self.remove)
        self.list.activated.connect(self._apply)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self, self.remove)
        self.refresh()

    def _lay_out(self) -> None:
        hint = self.tr(
            "Select a name whose label you have corrected, press {0} (Same for all) and tick “Remember "
            "for later articles”: suggestions in articles that are detected later follow the decision."
        )
        empty = teaching_page(self.tr("Nothing is remembered yet"), hint.format(self._key))
        self._pages = QStackedWidget()
        self._pages.addWidget(empty)
        self._pages.addWidget(self.list)
        about = QLabel(self.tr("Suggestions follow these when an article is detected; decisions stay."))
        about.setProperty("quiet", True)
        about.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(about, 1)
        for button in (self.apply_button, self.remove_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.told)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.model.theme = self.list.delegate.theme = theme
        self.told.set_theme(theme)
        self.list.viewport().update()

    def refresh(self) -> None:
        """Reads the rules anew."""
        row = max(0, self.list.currentIndex().row())
        with self._messages.attempt():
            self.model.set_rules(self._workspace.corpus.rules.remembered(), self._workspace.scheme)
        count = self.model.rowCount()
        self._pages.setCurrentIndex(1 if count else 0)
        for button in (self.apply_button, self.remove_button):
            button.setEnabled(count > 0)
        if count:
            self.list.setCurrentIndex(self.model.index(min(row, count - 1)))

    def remove(self) -> None:
        """Forgets the selected rule; what was decided by it stays."""
        row = self.list.currentIndex().row()
        if row >= 0:
            with self._messages.attempt():
                self._workspace.corpus.rules.remove(self.model.rule(row).id)
            self.refresh()

    def _apply(self) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            self.apply_requested.emit(self.model.rule(row))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()
