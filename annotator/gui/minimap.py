"""The map of the whole article beside its scroll bar: where annotations stand, which are left to decide.

The article is cut into rows of the same number of characters, so that nothing need be laid out. A row has a
cell for each layer in the colour of the label that is there most often; the cell is hollow while something
in it is undecided. Positions are code points.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.core.annotation import Annotation, Layer, Status
from annotator.gui.inks import faded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from annotator.gui.article_view import ArticleView
    from annotator.gui.theme import Theme

_ROW = 4  # pixels from row to row; a hollow cell needs three
_CELL = 4  # width of a cell
_MARGIN = 3
_FEW = 60  # a change of more annotations than this counts all rows anew
_LAYERS = tuple(Layer)

Cell = tuple[str, bool]  # the label, and whether something in the cell is undecided


class Minimap(QWidget):
    """Follows one article view; a click or a drag goes there."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self._view = view
        self._cells: dict[tuple[int, Layer], Cell] | None = None  # None: to be counted at the next paint
        self._picture: QPixmap | None = None
        self._drawn_in: Theme | None = None
        self.setAccessibleName(self.tr("Map of the annotations"))
        self.setToolTip(self.tr("All annotations of the article: hollow is undecided. Click to go there."))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.redrawn.connect(self._on_redrawn)
        view.marked.connect(lambda _annotation: self.update())
        view.scrolled.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(2 * _MARGIN + len(_LAYERS) * (_CELL + 1), 100)

    @property
    def _length(self) -> int:
        return len(self._view.article.text) if self._view.article is not None else 0

    @property
    def _rows(self) -> int:
        return max(1, self.height() // _ROW)

    def row_of(self, position: int) -> int:
        """The row that stands for the code point."""
        return min(position * self._rows // max(1, self._length), self._rows - 1)

    def position_at(self, y: float) -> int:
        """The code point that a height stands for."""
        share = min(max(y / max(1, self.height()), 0.0), 1.0)
        return min(round(share * self._length), max(0, self._length - 1))

    @property
    def cells(self) -> dict[tuple[int, Layer], Cell]:
        """What is drawn, by row and layer."""
        if self._cells is None:
            layout = self._view.layout_
            self._cells = self._count(layout.index) if layout is not None else {}
        return self._cells

    def _count(self, annotations: Iterable[Annotation]) -> dict[tuple[int, Layer], Cell]:
        """A long article has 40,000 to count: enumerations are slow to look up and to hash."""
        rejected, suggested, entity, quote = Status.REJECTED, Status.SUGGESTED, Layer.ENTITY, Layer.QUOTE
        rows, length = self._rows, max(1, self._length)
        entities, quotes, events = (dict[tuple[int, str, bool], int]() for _ in range(3))
        for annotation in annotations:
            status, layer = annotation.status, annotation.layer
            if status is rejected:
                continue
            counts = entities if layer is entity else quotes if layer is quote else events
            row = annotation.fragments[0].start * rows // length
            key = row, annotation.label, status is suggested
            counts[key] = counts.get(key, 0) + 1
        cells: dict[tuple[int, Layer], Cell] = {}
        for layer, counts in ((Layer.ENTITY, entities), (Layer.QUOTE, quotes), (Layer.EVENT, events)):
            cells.update((((row, layer), cell) for row, cell in _most(counts).items()))
        return cells

    def _on_redrawn(self, annotations: list[Annotation] | None) -> None:
        if annotations is None or len(annotations) > _FEW or self._cells is None:
            self._cells = self._picture = None
        else:
            rows = {self.row_of(annotation.start) for annotation in annotations}
            for row in rows:
                self._count_row(row)
            if self._picture is not None:
                self._draw_rows(self._picture, rows)
        self.update()

    def _count_row(self, row: int) -> None:
        """Counts one row anew."""
        layout = self._view.layout_
        if layout is None or self._cells is None:
            return
        first = -(-row * self._length // self._rows)  # the first code point of the row, rounded up
        last = -(-(row + 1) * self._length // self._rows)
        index = layout.index
        found = [index[n] for n in range(index.count_before(first), index.count_before(last))]
        for layer in _LAYERS:
            self._cells.pop((row, layer), None)
        self._cells.update(self._count(found))

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._view.painter.theme
        if self._picture is None or self._drawn_in is not theme:
            self._picture, self._drawn_in = self._draw(), theme
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        visible = self._view.scrolling.visible_span()
        if visible.end > visible.start:
            top, bottom = self.row_of(visible.start), self.row_of(visible.end) + 1
            box = QRectF(0.5, top * _ROW + 0.5, self.width() - 1, max(3 * _ROW, (bottom - top) * _ROW) - 1)
            painter.setPen(QPen(faded(QColor(theme.quiet), 0.35), 1))
            painter.setBrush(faded(QColor(theme.quiet), 0.12))
            painter.drawRoundedRect(box, 3, 3)
        selected = self._view.marks.selected
        if selected is not None:
            y = self.row_of(selected.start) * _ROW
            painter.fillRect(QRectF(0, y, self.width(), _ROW - 1), QColor(theme.accent))
        painter.end()

    def _draw(self) -> QPixmap:
        """All cells, kept until many of them change."""
        ratio = self.devicePixelRatio()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._view.painter.theme.page))
        self._draw_rows(picture, {row for row, _layer in self.cells})
        return picture

    def _draw_rows(self, picture: QPixmap, rows: set[int]) -> None:
        """The cells of some rows, over what stood there."""
        theme, scheme = self._view.painter.theme, self._view.scheme
        page, cells = QColor(theme.page), self.cells
        painter = QPainter(picture)
        for row in rows:
            painter.fillRect(QRectF(0, row * _ROW, self.width(), _ROW), page)
            for number, layer in enumerate(_LAYERS):
                cell = cells.get((row, layer))
                if cell is None:
                    continue
                color = theme.label_color(scheme.label(layer, cell[0]))
                box = QRectF(_MARGIN + number * (_CELL + 1), row * _ROW, _CELL, _ROW - 1)
                if cell[1]:
                    painter.setPen(QPen(color, 1))
                    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
                else:
                    painter.fillRect(box, color)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._cells = self._picture = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._go_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._view.wheelEvent(event)

    def _go_to(self, y: float) -> None:
        """Brings the place to the middle of the window."""
        self._view.scrolling.to_middle(self.position_at(y))


def _most(counts: dict[tuple[int, str, bool], int]) -> dict[int, Cell]:
    """For each row the label that is there most often, and whether anything in the row is undecided."""
    labels: dict[int, Counter[str]] = {}
    undecided: set[int] = set()
    for (row, label, is_open), count in counts.items():
        labels.setdefault(row, Counter())[label] += count
        if is_open:
            undecided.add(row)
    return {row: (max(found, key=found.__getitem__), row in undecided) for row, found in labels.items()}
