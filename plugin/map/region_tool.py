"""The crosshair that asks: a click takes a place, a drag draws an area."""

from __future__ import annotations

from qgis.core import Qgis, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

DRAG_PIXELS = 8  # less is a hand that shook during a click
OUTLINE = QColor("#e31a1c")
FILL = QColor(227, 26, 28, 24)


class RegionTool(QgsMapTool):
    """``picked`` carries the place of a click, ``outlined`` the polygon of a drag, both in the canvas's CRS; ``left``
    when Esc was pressed.
    """

    picked = pyqtSignal(QgsPointXY)
    outlined = pyqtSignal(QgsGeometry)
    left = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._start: QPoint | None = None
        self._line: list[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, Qgis.GeometryType.Polygon)
        self._band.setStrokeColor(OUTLINE)
        self._band.setFillColor(FILL)
        self._band.setWidth(2)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._start, self._line = event.pos(), [self.toMapCoordinates(event.pos())]

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._start is None:
            return
        dragged = (event.pos() - self._start).manhattanLength() > DRAG_PIXELS
        if dragged or len(self._line) > 1:
            self._line.append(self.toMapCoordinates(event.pos()))
            self._band.setToGeometry(QgsGeometry.fromPolygonXY([self._line]))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._start is None:
            return
        line = self._line
        self._forget()
        if len(line) < 3:
            self.picked.emit(self.toMapCoordinates(event.pos()))
            return
        area = polygons_of(QgsGeometry.fromPolygonXY([line]).makeValid())
        if not area.isEmpty():
            self.outlined.emit(area)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self._forget()
            self.left.emit()

    def deactivate(self) -> None:
        self._forget()
        super().deactivate()

    def remove(self) -> None:
        """Take the tool and its drawing off the canvas for good."""
        self.canvas().scene().removeItem(self._band)
        self.deleteLater()

    def _forget(self) -> None:
        self._start, self._line = None, []
        self._band.reset(Qgis.GeometryType.Polygon)


def polygons_of(geometry: QgsGeometry) -> QgsGeometry:
    """The polygons in a geometry that was made valid, without the lines and points that it may have left over."""
    parts = [part for part in geometry.asGeometryCollection() if part.type() == Qgis.GeometryType.Polygon]
    return QgsGeometry.collectGeometry(parts)
