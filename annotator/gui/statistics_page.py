"""Statistics: the list of charts, the chart, its numbers and the passages behind each of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.charts import CHARTS, OVER_TIME, Period
from annotator.exports import plotting
from annotator.exports.plot_files import save
from annotator.gui.fields import QuietCombo, caption, teaching_page
from annotator.gui.messages import MessageBar, Messages
from annotator.gui.rows import Row, RowList, RowRole
from annotator.gui.statistics_passages import PassageList, PassageModel
from annotator.gui.statistics_table import MarkModel, MarkTable
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.charts import Chart, ChartSpec, Mark
    from annotator.core.errors import UserError
    from annotator.corpus import Corpus
    from annotator.corpus.statistics_passages import StatisticsPassage
    from annotator.gui.plots import PlotCanvas
    from annotator.gui.tasks import Task, Tasks
    from annotator.workspace import Workspace

    AnyIndex = QModelIndex | QPersistentModelIndex

_MOST = 200  # passages shown
_PERIODS = (Period.MONTH, Period.WEEK, Period.DAY, Period.YEAR)
_WORK = ("decisions", "done")  # charts that begin by the day: a corpus is worked on for weeks, not years
WORDS = (
    *("accepted", "suggested", "rejected", "done", "to do"),
    *("favor", "against", "neutral", "mixed", "unclear"),
    *("label", "kind", "event type", "outlet", "entity", "speaker", "other entity", "time", "origin"),
    "origin and label",
    *("status", "progress", "polarity", "person", "number", "share"),
)
"""Words of charts that are translated; names and labels stay as they are."""


class ChartListModel(QAbstractListModel):
    """One row a chart that there is."""

    def __init__(self, specs: Sequence[ChartSpec]) -> None:
        super().__init__()
        self.specs = specs

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self.specs)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        spec = self.specs[index.row()]
        if role == RowRole:
            return Row(self.tr(spec.title), self.tr(spec.about))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.tr(spec.title)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.tr(spec.about)
        return None


class StatisticsPage(QDialog):
    """Stands beside the window. `place_requested` carries the article, two code points, the annotation.

    The last is empty where articles are counted.
    """

    place_requested = Signal(int, int, int, str)

    def __init__(self, window: QWidget | None, workspace: Workspace, tasks: Tasks) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._tasks = tasks
        self._theme = LIGHT
        self._reading: Task[Chart] | None = None
        self._finding: Task[list[StatisticsPassage]] | None = None
        self._chart: Chart | None = None
        self._corpus: Corpus | None = None  # whose chart is shown
        self._canvas: PlotCanvas | None = None
        self.bar = MessageBar()
        self._messages = Messages(self.bar, self)
        self.setWindowTitle(self.tr("Statistics"))
        self.resize(1240, 760)
        self.charts = RowList(self.tr("Charts"), ChartListModel(tuple(CHARTS.values())))
        self.title, self.about = QLabel(), QLabel()
        self.period = QuietCombo()
        self.save_button = QPushButton(self.tr("&Save as picture or table…"))
        self.marks = MarkModel(self._say)
        self.table = MarkTable(self.tr("Numbers of the chart"), self.marks)
        self.passages = PassageModel()
        self.list = PassageList(self.tr("Passages"), self.passages)
        self.count = caption(self.tr("Passages"))
        self._lay_out()
        self._connect()
        self.charts.setCurrentIndex(self.charts.model().index(0, 0))

    # -- what stands where ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.period.setAccessibleName(self.tr("Period"))
        names = {
            Period.DAY: self.tr("By day"),
            Period.WEEK: self.tr("By week"),
            Period.MONTH: self.tr("By month"),
            Period.YEAR: self.tr("By year"),
        }
        for period in _PERIODS:
            self.period.addItem(names[period])
        self.save_button.setAutoDefault(False)
        body = QSplitter(Qt.Orientation.Horizontal)
        self.charts.setMinimumWidth(200)
        for part in (self.charts, self._middle(), self._right()):
            body.addWidget(part)
        body.setChildrenCollapsible(False)
        body.setHandleWidth(16)
        body.setStretchFactor(1, 1)
        body.setSizes([230, 600, 380])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addWidget(body, 1)

    def _middle(self) -> QWidget:
        self.title.setProperty("heading", True)
        self.about.setProperty("quiet", True)
        self.about.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.about)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(words, 1)
        head.addWidget(self.period)
        head.addWidget(self.save_button)
        self._paper = QScrollArea()
        self._paper.setWidgetResizable(True)
        self._paper.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._paper.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hint = self.tr(
            "Charts fill as articles are detected and decided about; those of speakers, event types and "
            "stances need quotes that have them."
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(QWidget())
        self._pages.addWidget(teaching_page(self.tr("Nothing to count yet"), hint))
        self._pages.addWidget(self._paper)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        return middle

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(caption(self.tr("Numbers")))
        column.addWidget(self.table, 1)
        column.addWidget(self.count)
        hint = QLabel(self.tr("Choose a number, or click in the chart, to see the passages behind it."))
        hint.setProperty("quiet", True)
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._below = QStackedWidget()
        for page in (hint, self.list):
            self._below.addWidget(page)
        column.addWidget(self._below, 1)
        return right

    def _connect(self) -> None:
        self.charts.selectionModel().currentChanged.connect(self._on_chart)
        self.period.currentIndexChanged.connect(self.refresh)
        self.save_button.clicked.connect(self.save)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.list.activated.connect(self._on_passage)
        self.list.clicked.connect(self._on_passage)
        self.table.activated.connect(lambda: self.list.setFocus())
        QShortcut(QKeySequence(Qt.Key.Key_F5), self, self.refresh)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._paper.viewport().setStyleSheet(f"background: {theme.page}")
        for listed in (self.charts, self.list):
            listed.delegate.theme = theme
            listed.viewport().update()
        self.bar.set_theme(theme)
        self.table.set_theme(theme)
        if self._canvas is not None:
            self._canvas.set_theme(theme)

    def _say(self, word: str) -> str:
        return self.tr(word) if word in WORDS else word

    # -- the chart ------------------------------------------------------------------------------------------

    @property
    def spec(self) -> ChartSpec:
        """The chart that is chosen."""
        return tuple(CHARTS.values())[max(0, self.charts.currentIndex().row())]

    def open_chart(self, name: str) -> None:
        """Chooses a chart by its name; raises ValueError if there is none."""
        row = list(CHARTS).index(name)
        self.charts.setCurrentIndex(self.charts.model().index(row, 0))

    def _on_chart(self) -> None:
        is_work = self.spec.name in _WORK
        self.period.blockSignals(True)
        self.period.setCurrentIndex(_PERIODS.index(Period.DAY if is_work else Period.MONTH))
        self.period.blockSignals(False)
        self.refresh()

    def refresh(self) -> None:
        """Reads the chart anew, off the window's thread."""
        spec, corpus = self.spec, self._workspace.corpus
        self._corpus = corpus
        period = _PERIODS[self.period.currentIndex()]
        index = self.charts.currentIndex()
        self.title.setText(index.data())
        self.about.setText(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))
        self.period.setVisible(spec.kind in OVER_TIME)

        def read(task: Task[Chart]) -> Chart:
            plotting.prepare()
            return corpus.statistics.chart(spec.name, period)

        def show(chart: Chart) -> None:
            if self._reading is task:
                self._reading = None
                self._show(chart)

        if self._reading is not None:
            self._reading.cancel()
        self._reading = task = self._tasks.run(read, show, self._refuse)

    @property
    def is_reading(self) -> bool:
        """True while a chart or passages are on their way."""
        return self._reading is not None or self._finding is not None

    def _refuse(self, error: UserError) -> None:
        self._reading = self._finding = None
        self._messages.warn(str(error))

    def _show(self, chart: Chart) -> None:
        self._chart = chart
        self.marks.show_chart(chart)
        self._show_passages([])
        self.save_button.setEnabled(bool(chart.marks))
        if chart.marks:
            self._paint(chart)
        self._pages.setCurrentIndex(2 if chart.marks else 1)

    def _paint(self, chart: Chart) -> None:
        if self._canvas is None:
            from annotator.gui.plots import PlotCanvas  # late: matplotlib takes its time and memory

            self._canvas = PlotCanvas(self._say, self._tell)
            self._canvas.mark_clicked.connect(self.select_mark)
            self._paper.setWidget(self._canvas)
        self._canvas.show_chart(chart, self._theme)

    def _tell(self, mark: Mark) -> str:
        """A mark in a line."""
        names = " · ".join(filter(None, (self._row_name(mark), self._say(mark.series))))
        if mark.low is None or mark.high is None:
            return f"{names}: {mark.value:,.0f}"
        return f"{names}: {mark.value:.0%} ({mark.low:.0%} – {mark.high:.0%}, n = {mark.number:,})"

    def _row_name(self, mark: Mark) -> str:
        return self._chart.row_name(mark.row) if self._chart else mark.row

    # -- its passages ---------------------------------------------------------------------------------------

    def select_mark(self, mark: Mark) -> None:
        """Selects the row of a mark, which shows its passages."""
        self.table.selectRow(self.marks.row_of(mark))

    def _on_row(self, index: QModelIndex) -> None:
        if not index.isValid() or self._chart is None:
            return
        mark, chart, corpus = self.marks.mark(index.row()), self._chart, self._workspace.corpus
        if self._canvas is not None:
            self._canvas.select(mark)
        self._find(corpus, chart, mark)

    def _find(self, corpus: Corpus, chart: Chart, mark: Mark) -> None:
        def read(task: Task[list[StatisticsPassage]]) -> list[StatisticsPassage]:
            return [] if task.cancelled else corpus.statistics.passages(chart, mark, _MOST)

        def show(found: list[StatisticsPassage]) -> None:
            if self._finding is task:
                self._finding = None
                self._show_passages(found)

        if self._finding is not None:
            self._finding.cancel()
        self._finding = task = self._tasks.run(read, show, self._refuse)

    def _show_passages(self, found: Sequence[StatisticsPassage]) -> None:
        self.passages.show_passages(found)
        self._below.setCurrentIndex(int(self.table.currentIndex().isValid()))
        text = self.tr("Passages")
        if len(found) == _MOST:
            text = self.tr("Passages, the first {0}").format(_MOST)
        self.count.setText(text)
        if found:
            self.list.setCurrentIndex(self.passages.index(0))

    def _on_passage(self, index: QModelIndex) -> None:
        passage = self.passages.passage(index.row())
        self.place_requested.emit(passage.article_id, passage.start, passage.end, passage.annotation_id or "")

    # -- files ----------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Lets the user name a file and writes the chart into it."""
        if self._chart is None:
            return
        filters = self.tr("PNG picture (*.png);;SVG picture (*.svg);;CSV table (*.csv)")
        name = self._messages.ask_save(self.tr("Save the chart"), f"{self.spec.name}.png", filters)
        if name:
            self.save_as(Path(name))

    def save_as(self, path: Path) -> None:
        """Writes the chart in the colours of the window; the suffix says as what."""
        chart = self._chart
        assert chart is not None
        with self._messages.attempt():
            from annotator.gui.plots import colors_of  # late, as above

            save(chart, path, colors_of(self._theme), self._say)
            self._messages.tell(self.tr("Saved: {0}").format(path))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_mine = self._corpus is self._workspace.corpus
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow() and not is_mine:
            self.refresh()
