"""The figures of an evaluation as a page that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.gui.evaluation_tables import CalibrationBars, FigureTable, confusion_table, number
from annotator.gui.theme import LIGHT, Theme, interface_font

if TYPE_CHECKING:
    from collections.abc import Sequence

Json = dict[str, Any]


class EvaluationResults(QScrollArea):
    """Shows one result (the object that `annotator evaluate --json` prints), or nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self._theme = LIGHT
        self._themed: list[FigureTable | CalibrationBars] = []
        self._begin()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.setStyleSheet(
            "QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }"
            f"QScrollBar::handle:horizontal {{ background: {theme.line}; border-radius: 4px; margin: 2px; }}"
            "QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal { width: 0; }"
            "QScrollBar::add-page:horizontal, QScrollBar::sub-page:horizontal { background: transparent; }"
        )
        for part in self._themed:
            part.set_theme(theme)

    def show_result(self, result: Json) -> None:
        """Shows what was measured."""
        self._begin()
        self._add_figures(result["figures"])
        self._add_labels(self.tr("Entities"), result["entities"])
        self._add_labels(self.tr("Quotes"), result["quote_kinds"])
        self._add_clusters(result["clusters"])
        self._add_guesses(result["guesses"])
        for confusion in result["confusions"]:
            if confusion["predicted"] not in ([], ["missed"]):
                title = self.tr("What is taken for what: {0}").format(confusion["group"])
                self._add(title, self.tr("Rows are right, columns were found."), confusion_table(confusion))
        self._add_origins(result["origins"])
        for table in result["calibration"]:
            title = self.tr("Confidence: {0}").format(table["group"])
            about = self.tr(
                "Share of right ones by confidence, {0} to {1}; the mark is where the bar should end."
            )
            bands = table["bands"]
            about = about.format(number(bands[0]["low"], 1), number(bands[-1]["high"], 1))
            self._add(title, about, CalibrationBars(table))
        self.set_theme(self._theme)

    def _begin(self) -> None:
        """An empty page."""
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 24, 24)
        self._column.setSpacing(4)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._themed = []
        self.setWidget(page)

    def _add(self, title: str, about: str, part: FigureTable | CalibrationBars) -> None:
        heading = QLabel(title)
        heading.setFont(interface_font(13, QFont.Weight.DemiBold))
        if self._themed:
            self._column.addSpacing(20)
        self._column.addWidget(heading)
        if about:
            note = QLabel(about)
            note.setProperty("quiet", True)
            self._column.addWidget(note)
        self._column.addWidget(part)
        self._themed.append(part)

    def _table(self, title: str, about: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        if rows:
            self._add(title, about, FigureTable(title, header, rows))

    def _add_figures(self, figures: Sequence[Json]) -> None:
        rows = [
            [
                figure["title"],
                number(figure["value"]),
                number(figure["low"]),
                number(figure["high"]),
                f"{figure['n']:,}",
            ]
            for figure in figures
            if figure["value"] is not None
        ]
        about = self.tr(
            "With the range in which the figure would fall for 95 of 100 samples of such articles."
        )
        header = ["", self.tr("value"), self.tr("from"), self.tr("to"), self.tr("cases")]
        self._table(self.tr("In short"), about, header, rows)

    def _add_labels(self, title: str, score: Json) -> None:
        rows = [self._label_row(row) for row in score["labels"]]
        if len(rows) > 1:
            rows.append(self._label_row(score["overall"]))
        about = self.tr("Exact ends; half: they overlap by half or more; part: they overlap at all.")
        header = ["", self.tr("cases"), self.tr("precision"), self.tr("recall"), "F1", self.tr("half F1")]
        self._table(title, about, [*header, self.tr("part F1")], rows)

    def _label_row(self, row: Json) -> list[str]:
        exact = row["exact"]
        figures = (exact["precision"], exact["recall"], exact["f1"], row["half"]["f1"], row["partial"]["f1"])
        return [row["label"], f"{exact['gold']:,}", *map(number, figures)]

    def _add_clusters(self, clusters: Json) -> None:
        named = ((self.tr("all mentions"), "overall"), (self.tr("mentions found"), "found"))
        rows = [
            [title, f"{score['gold']:,}", *(number(score[key]) for key in ("precision", "recall", "f1"))]
            for title, score in ((title, clusters[name]) for title, name in named)
            if score["gold"] and score["predicted"]
        ]
        header = ["", self.tr("cases"), self.tr("precision"), self.tr("recall"), "F1"]
        about = self.tr("Whether mentions of one entity are known to be of one entity (B-cubed).")
        self._table(self.tr("Mentions"), about, header, rows)

    def _add_guesses(self, guesses: Sequence[Json]) -> None:
        rows = [
            [
                f"{row['about']}: {row['kind']}",
                f"{row['labelled']:,}",
                number(row["coverage"]),
                number(row["best"]["value"]),
                number(row["full"]["value"]),
                f"{number(row['majority']['value'])} {row['majority_label']}",
            ]
            for row in guesses
            if row["labelled"]
        ]
        about = self.tr(
            "Shown for how many; how many of the best ones are right; with the main type or the target too."
        )
        header = ["", self.tr("cases"), self.tr("shown"), self.tr("right"), self.tr("fully right")]
        self._table(self.tr("Guesses"), about, [*header, self.tr("always the commonest")], rows)

    def _add_origins(self, origins: Sequence[Json]) -> None:
        rows = [
            [
                f"{row['group']}: {row['origin']}",
                f"{row['right']['total']:,}",
                number(row["right"]["value"]),
                number(row["name"]["value"]),
            ]
            for row in origins
        ]
        header = ["", self.tr("found"), self.tr("right"), self.tr("right speaker")]
        self._table(self.tr("Where they come from"), "", header, rows)
