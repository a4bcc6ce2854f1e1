"""The annotations of the open article as a list, in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.annotation import Annotation, Article, Change, Layer, Status
from annotator.core.edits import words_of
from annotator.core.index import AnnotationIndex
from annotator.gui.filter_button import FilterButton
from annotator.gui.guidance import SIGN
from annotator.gui.rows import IdRole, Row, RowList, RowRole
from annotator.gui.stance_editor import summary_of
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.threshold_bar import ThresholdBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.scheme import Scheme
    from annotator.gui.actions import Actions
    from annotator.gui.habits import Habits
    from annotator.gui.threshold import Threshold

    AnyIndex = QModelIndex | QPersistentModelIndex

_NARROW = "QToolButton { padding: 4px } QToolButton:focus { padding: 3px }"
_FEW = 8  # a change of more annotations than this shows the list anew

FILTERS: dict[str, Callable[[Annotation], bool]] = {
    "All": lambda a: True,
    "To decide": lambda a: a.status is Status.SUGGESTED,
    "Entities": lambda a: a.layer is Layer.ENTITY,
    "Quotes": lambda a: a.layer is Layer.QUOTE,
}


class AnnotationModel(QAbstractListModel):
    """Follows the article change by change; annotations for which `shows` is false have no row."""

    def __init__(self, scheme: Scheme, shows: Callable[[Annotation], bool] = lambda _a: True) -> None:
        super().__init__()
        self._scheme = scheme
        self._shows = shows
        self._article: Article | None = None
        self._index = AnnotationIndex()
        self._wanted = FILTERS["All"]
        self.usual_label: Callable[[Annotation], str | None] = lambda _a: None
        self.theme = LIGHT

    def set_scheme(self, scheme: Scheme) -> None:
        """Takes the labels of another scheme."""
        self._scheme = scheme
        if len(self._index):
            self.dataChanged.emit(self.index(0), self.index(len(self._index) - 1))

    def set_article(self, article: Article | None) -> None:
        """Shows another article."""
        self._article = article
        self._fill()

    def set_filter(self, wanted: Callable[[Annotation], bool]) -> None:
        """Shows only some of the annotations."""
        self._wanted = wanted
        self._fill()

    def _keeps(self, annotation: Annotation) -> bool:
        return self._wanted(annotation) and self._shows(annotation)

    def _fill(self) -> None:
        annotations = self._article.annotations.values() if self._article else ()
        self.beginResetModel()
        is_sorted = self._article is not None and self._article.is_sorted
        self._index = AnnotationIndex(filter(self._keeps, annotations), is_sorted=is_sorted)
        self.endResetModel()

    def hide_and_show(self, gone: list[Annotation], come: list[Annotation]) -> None:
        """Annotations that are not to be shown any more, and others that are from now on."""
        gone, come = list(filter(self._wanted, gone)), list(filter(self._wanted, come))
        if gone or come:
            self.beginResetModel()
            self._index.replace(gone, come)
            self.endResetModel()

    def apply_change(self, change: Change, article: Article) -> None:
        """Takes over a change; a small one touches only its rows."""
        self._article = article
        before = [a for a in change.before if isinstance(a, Annotation) and self._keeps(a)]
        after = [a for a in change.added if self._keeps(a)]
        if len(before) + len(after) > _FEW:
            self.beginResetModel()
            self._index.replace(before, after)
            self.endResetModel()
            return
        rows = [self._index.find(annotation) for annotation in after]
        if None not in rows and {a.id for a in before} == {a.id for a in after}:
            self._index.replace(before, after)
            for row in rows:
                self.dataChanged.emit(self.index(row or 0), self.index(row or 0))
        else:
            self._move_rows(before, after)

    def _move_rows(self, before: list[Annotation], after: list[Annotation]) -> None:
        for annotation in before:
            row = self._index.find(annotation)
            if row is not None:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._index.replace([annotation], [])
                self.endRemoveRows()
        for annotation in after:
            row = self._index.position(annotation)
            self.beginInsertRows(QModelIndex(), row, row)
            self._index.replace([], [annotation])
            self.endInsertRows()

    def row_of(self, annotation: Annotation) -> int | None:
        """The row of an annotation, None if the filter hides it."""
        return self._index.find(annotation)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self._index)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._article is None:
            return None
        annotation = self._index[index.row()]
        if role == RowRole:
            return self._row(annotation)
        if role == IdRole:
            return annotation.id
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{words_of(self._article, annotation)}, {annotation.label}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._row(annotation).about
        return None

    def _row(self, annotation: Annotation) -> Row:
        assert self._article is not None
        label = self._scheme.label(annotation.layer, annotation.label)
        words = words_of(self._article, annotation)
        usual = self.usual_label(annotation)
        facts = [self.tr("{0} usually {1}").format(SIGN, usual)] if usual else []
        facts.append(self.tr(annotation.status.value))
        if annotation.entity and annotation.entity != words:
            facts.append(annotation.entity)
        if annotation.speaker:
            facts.append(annotation.resolved_speaker or annotation.speaker.text)
        if annotation.event_type:
            facts.append(annotation.event_type.code)
        facts.extend(map(summary_of, annotation.stances))
        if annotation.unsure:
            facts.append(self.tr("unsure"))
        confidence = annotation.confidence if annotation.status is Status.SUGGESTED else None
        return Row(
            title=words,
            about=" · ".join(facts),
            code=label.code,
            color=self.theme.label_color(label),
            solid=annotation.status is Status.ACCEPTED,
            right=f"{confidence:.2f}" if confidence is not None else "",
            faded=annotation.status is Status.REJECTED,
        )


class AnnotationList(QWidget):
    """Filter buttons and threshold over the list. `annotation_chosen` carries the id, `annotation_browsed`
    that of the row to which the arrow keys went."""

    annotation_chosen = Signal(str)
    annotation_browsed = Signal(str)

    def __init__(self, scheme: Scheme, threshold: Threshold, actions: Actions) -> None:
        super().__init__()
        self._threshold = threshold
        self._current: Annotation | None = None
        self.model = AnnotationModel(scheme, threshold.shows)
        self.list = RowList(self.tr("Annotations of the article"), self.model)
        self.threshold_bar = ThresholdBar(threshold, actions)
        self.filter_button = FilterButton(actions)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        room = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        room.setHeightForWidth(True)  # else the last line is cut off
        self._empty.setSizePolicy(room)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._empty.setProperty("quiet", True)
        self._empty.setContentsMargins(16, 24, 16, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 0)
        column.setSpacing(8)
        self._head = self._filter_row()
        column.addWidget(self._head)
        column.addWidget(self.threshold_bar)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._show_empty)
        threshold.moved.connect(self._on_threshold)
        threshold.counted.connect(self._show_empty)
        self._show_empty()

    def _filter_row(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        group = QButtonGroup(self)
        for name, wanted in FILTERS.items():
            button = QToolButton()
            button.setText(self.tr(name))
            button.setStyleSheet(_NARROW)
            button.setCheckable(True)
            button.setChecked(name == "All")
            button.clicked.connect(lambda _checked, keep=wanted: self.model.set_filter(keep))
            group.addButton(button)
            row.addWidget(button)
        row.addWidget(self.filter_button, 1, Qt.AlignmentFlag.AlignRight)
        return head

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.model.theme = self.list.delegate.theme = theme
        self.filter_button.set_theme(theme)
        self.list.viewport().update()

    def set_scheme(self, scheme: Scheme) -> None:
        """Takes the labels of another scheme."""
        self.model.set_scheme(scheme)

    def guide_by(self, habits: Habits) -> None:
        """Marks the decisions that differ from earlier ones about the same words."""
        self.model.usual_label = habits.usual_label
        habits.learned.connect(self.list.viewport().update)

    def show_current(self, annotation: Annotation | None) -> None:
        """Marks the selected annotation and scrolls to it."""
        self._current = annotation
        row = self.model.row_of(annotation) if annotation else None
        if row is None:
            self.list.clearSelection()
        elif row != self.list.currentIndex().row() or not self.list.selectionModel().hasSelection():
            self.list.setCurrentIndex(self.model.index(row))

    def show_article(self, article: Article | None) -> None:
        """Shows another article from its beginning."""
        for part in (self._head, self.threshold_bar):
            part.setVisible(article is not None)
        self.model.set_article(article)
        self.list.scrollToTop()

    def _on_current(self, index: QModelIndex) -> None:
        """Keys act on the selected annotation, so it must be the row that looks selected."""
        if self.list.hasFocus() and index.isValid():
            self.annotation_browsed.emit(index.data(IdRole))

    def _on_threshold(self, gone: list[Annotation], come: list[Annotation]) -> None:
        self.model.hide_and_show(gone, come)
        self.show_current(self._current)

    def _show_empty(self) -> None:
        if self._threshold.hidden:
            text = self.tr("Nothing is shown here.\nMove the threshold down to see what is hidden.")
        else:
            text = self.tr("Nothing here yet.\nSelect words and press a label's key, or detect.")
        self._empty.setText(text)
        self._empty.setVisible(self.model.rowCount() == 0 and not self._head.isHidden())

    def _on_chosen(self, index: QModelIndex) -> None:
        self.annotation_chosen.emit(index.data(IdRole))
