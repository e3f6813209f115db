"""Where to map: all of the layers, the view, a drawn rectangle, or the polygons of a layer."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsMapLayerProxyModel, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox, QgsMapToolExtent, QgsRubberBand
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

LAYER, VIEW, DRAWN, POLYGONS = "layer", "view", "drawn", "polygons"


@dataclass(frozen=True)
class Area:
    """``extent`` None means all that the layers cover; outside of ``polygons`` nothing is mapped."""

    extent: QgsRectangle | None = None
    crs: QgsCoordinateReferenceSystem | None = None
    polygons: QgsVectorLayer | None = None


class AreaChooser(QWidget):
    """Four choices; drawing returns to the map tool that was active before."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._drawn: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None = None
        self._tool = QgsMapToolExtent(canvas)
        self._tool.extentChanged.connect(self._take_drawn)
        self._former_tool = None
        self._outline = QgsRubberBand(canvas)
        self._outline.setColor(QColor("#e31a1c"))
        self._outline.setFillColor(QColor(227, 26, 28, 24))
        self._outline.setWidth(2)
        self._note = QLabel()
        self._polygons = QgsMapLayerComboBox()
        self._polygons.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self._polygons.setAccessibleName(self.tr("Polygon layer"))
        self._group = QButtonGroup(self)
        self._buttons = {
            LAYER: QRadioButton(self.tr("&layer")),
            VIEW: QRadioButton(self.tr("&view")),
            DRAWN: QRadioButton(self.tr("&draw")),
            POLYGONS: QRadioButton(self.tr("&polygons")),
        }
        self._buttons[LAYER].setToolTip(self.tr("Where the chosen layers overlap"))
        self._buttons[VIEW].setToolTip(self.tr("What the map shows now"))
        self._buttons[DRAWN].setToolTip(self.tr("Draw a rectangle on the map"))
        self._buttons[POLYGONS].setToolTip(
            self.tr("Inside the polygons of a layer, the selected ones if there are any")
        )
        self._arrange()
        self.restore(LAYER, None)

    def _arrange(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for column, button in enumerate(self._buttons.values()):
            self._group.addButton(button)
            button.clicked.connect(self._chosen)
            layout.addWidget(button, 0, column)
        layout.addWidget(self._polygons, 1, 0, 1, 4)
        layout.addWidget(self._note, 2, 0, 1, 4)

    @property
    def kind(self) -> str:
        return next(kind for kind, button in self._buttons.items() if button.isChecked())

    @property
    def drawn(self) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None:
        return self._drawn

    def area(self) -> Area | None:
        """The area as chosen; None when a rectangle or a polygon layer is still missing."""
        if self.kind == LAYER:
            return Area()
        if self.kind == VIEW:
            return Area(self._canvas.extent(), self._canvas.mapSettings().destinationCrs())
        if self.kind == DRAWN:
            return Area(*self._drawn) if self._drawn else None
        layer = self._polygons.currentLayer()
        return Area(layer.extent(), layer.crs(), layer) if layer else None

    def restore(self, kind: str, drawn: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None) -> None:
        """Take up a choice that was kept in the project."""
        self._drawn = drawn
        self._buttons[kind if kind in self._buttons else LAYER].setChecked(True)
        self._show()

    def close_down(self) -> None:
        """Take everything off the map canvas."""
        self._leave_tool()
        self._canvas.scene().removeItem(self._outline)

    def _chosen(self) -> None:
        if self.kind == DRAWN:
            self._former_tool = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
        else:
            self._leave_tool()
        self._show()
        self.changed.emit()

    def _take_drawn(self, extent: QgsRectangle) -> None:
        if extent.isEmpty():
            return
        self._drawn = (QgsRectangle(extent), self._canvas.mapSettings().destinationCrs())
        self._tool.clearRubberBand()
        self._leave_tool()
        self._show()
        self.changed.emit()

    def _leave_tool(self) -> None:
        if self._canvas.mapTool() is self._tool:
            self._canvas.setMapTool(self._former_tool) if self._former_tool else self._canvas.unsetMapTool(self._tool)
        self._former_tool = None

    def _show(self) -> None:
        self._polygons.setVisible(self.kind == POLYGONS)
        self._outline.reset()
        if self.kind == DRAWN and self._drawn:
            self._outline.setToGeometry(QgsGeometry.fromRect(self._drawn[0]), self._drawn[1])
        self._note.setText(self.tr("Draw a rectangle on the map.") if self.kind == DRAWN and not self._drawn else "")
        self._note.setVisible(bool(self._note.text()))
