"""Train, dev and test: shares, what stays together, and a table of what would come of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.core.splitting import SPLITS
from annotator.corpus.splits import Grouping
from annotator.gui.theme import LIGHT, Theme, tree_frame

if TYPE_CHECKING:
    from annotator.core.errors import UserError
    from annotator.core.splitting import Division
    from annotator.corpus import Corpus
    from annotator.gui.tasks import Task, Tasks

_SHARES = (80, 10, 10)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SplitForm(QWidget):
    """`proposed` when there is a division, which `save` keeps in the corpus."""

    proposed = Signal()
    failed = Signal(str)

    def __init__(self, corpus: Corpus, tasks: Tasks) -> None:
        super().__init__()
        self._corpus = corpus
        self._tasks = tasks
        self._task: Task[Division] | None = None
        self.division: Division | None = None
        self.shares = [self._share(name, value) for name, value in zip(SPLITS, _SHARES, strict=True)]
        self.by_outlet = QCheckBox(self.tr("Articles of an outlet stay together"))
        self.by_week = QCheckBox(self.tr("Articles of a week stay together"))
        self.seed = QSpinBox()
        self.seed.setRange(0, 9999)
        self.seed.setAccessibleName(self.tr("Seed"))
        self.again = QPushButton(self.tr("Divide"))
        self.again.setAutoDefault(False)
        self.table = QTreeWidget()
        self.about = QLabel()
        self._lay_out()
        self.again.clicked.connect(self.propose)

    def _share(self, name: str, value: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(0, 100)
        box.setValue(value)
        box.setSuffix(" %")
        box.setAccessibleName(name)
        return box

    def _lay_out(self) -> None:
        shares = QHBoxLayout()
        shares.setSpacing(8)
        for name, box in zip(SPLITS, self.shares, strict=True):
            label = QLabel(name)
            label.setBuddy(box)
            shares.addWidget(label)
            shares.addWidget(box)
        shares.addStretch(1)
        seed = QHBoxLayout()
        seed.setSpacing(8)
        label = QLabel(self.tr("Seed"))
        label.setBuddy(self.seed)
        for widget in (label, self.seed):
            seed.addWidget(widget)
        seed.addStretch(1)
        seed.addWidget(self.again)
        self.about.setWordWrap(True)
        self.about.setProperty("quiet", True)
        self.table.setAccessibleName(self.tr("Labels in each split"))
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setMinimumHeight(120)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(shares)
        column.addWidget(self.by_outlet)
        column.addWidget(self.by_week)
        column.addLayout(seed)
        column.addWidget(self.table, 1)
        column.addWidget(self.about)

    def set_theme(self, theme: Theme = LIGHT) -> None:
        """Takes the colours of a theme."""
        self.table.setStyleSheet(
            tree_frame(theme)
            + "QTreeView::item { height: 24px; padding: 0 4px; } QHeaderView::section { padding: 4px 7px; }"
        )

    def show_kept(self, counts: dict[str, int]) -> None:
        """Says what the corpus keeps already."""
        if counts and self.division is None:
            said = " · ".join(f"{name} {count:,}" for name, count in counts.items())
            self.about.setText(self.tr("Kept in the corpus: {0}. Dividing anew replaces that.").format(said))

    def propose(self) -> None:
        """Works out a division; nothing is kept yet."""
        shares = {name: float(box.value()) for name, box in zip(SPLITS, self.shares, strict=True)}
        grouping = Grouping(self.by_outlet.isChecked(), self.by_week.isChecked())
        seed = self.seed.value()
        self.again.setEnabled(False)
        self._task = self._tasks.run(
            lambda _task: self._corpus.splits.propose(shares, grouping, seed=seed), self._show, self._fail
        )

    def _show(self, division: Division) -> None:
        self.division = division
        self.again.setEnabled(True)
        self.table.clear()
        names = list(division.labels)
        self.table.setHeaderLabels(["", *names])
        self._add(self.tr("articles"), [division.count(name) for name in names])
        labels = sorted({label for counts in division.labels.values() for label in counts})
        for label in labels:
            self._add(label, [division.labels[name].get(label, 0) for name in names])
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number in range(1, len(names) + 1):
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.ResizeToContents)
        text = self.tr("{0} articles in {1} groups that stay together; near duplicates always do.")
        self.about.setText(text.format(f"{len(division.splits):,}", f"{division.groups:,}"))
        self.proposed.emit()

    def _add(self, name: str, counts: list[int]) -> None:
        item = QTreeWidgetItem([name, *(f"{count:,}" for count in counts)])
        for number in range(1, len(counts) + 1):
            item.setTextAlignment(number, _RIGHT)
        self.table.addTopLevelItem(item)

    def _fail(self, error: UserError) -> None:
        self.again.setEnabled(True)
        self.about.setText(str(error))
        self.failed.emit(str(error))
