"""The shipped Lucide icons, tinted from the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from annotator.paths import resource


class _TintedEngine(QIconEngine):
    """Draws the SVG in one colour at whatever size and scale is asked for."""

    def __init__(self, svg: bytes, color: QColor, faint: QColor) -> None:
        super().__init__()
        self._svg = svg
        self._color = color
        self._faint = faint

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        color = self._faint if mode is QIcon.Mode.Disabled else self._color
        renderer = QSvgRenderer(QByteArray(self._svg.replace(b"currentColor", color.name().encode())))
        renderer.render(painter, QRectF(rect))  # type: ignore[call-overload]

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, image.rect(), mode, state)
        painter.end()
        return QPixmap.fromImage(image)

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._svg, self._color, self._faint)


def icon(name: str, color: QColor, faint: QColor | None = None) -> QIcon:
    """The icon `name` of `resources/icons/` in `color`; `faint` where it is disabled."""
    svg = resource("icons", f"{name}.svg").read_bytes()
    return QIcon(_TintedEngine(svg, color, faint or color))
