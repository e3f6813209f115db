"""Linked views of one place: optical and radar, before and after, in step, with the pixel in question outlined."""

from __future__ import annotations

from functools import partial

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox, QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QGridLayout, QVBoxLayout, QWidget

VIEWS = 4
PICTURES = ("multibandcolor", "singlebandgray", "singlebandcolordata")  # renderers; class maps have others
PIXELS_ACROSS = 48  # of the map, that a view shows after 'Zoom to the pixel'
UNKNOWN_PIXELS_METRES, UNKNOWN_PIXELS_DEGREES = 250.0, 0.0025  # to each side of a point whose map is gone
BAND_COLORS = (("#ffffff", 4), ("#e5007d", 2))


class Footprint:
    """Where a map's pixels lie, so that the one in question can be outlined."""

    def __init__(self, map_path: str) -> None:
        """``map_path`` empty: there is no map any more, and points stand for themselves."""
        file = gdal.Open(map_path) if map_path else None
        self._transform = file.GetGeoTransform() if file else None
        self._crs = QgsCoordinateReferenceSystem.fromWkt(file.GetProjection()) if file else None

    def around(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, pixels: int = 1) -> QgsGeometry:
        """The square of ``pixels`` map pixels around ``point``, both in ``crs``; the bare point without a map."""
        if self._transform is None:
            return QgsGeometry.fromPointXY(point)
        there = QgsCoordinateTransform(crs, self._crs, QgsProject.instance())
        inside = there.transform(point) if self._crs.isValid() else point
        column, row = gdal.ApplyGeoTransform(gdal.InvGeoTransform(self._transform), inside.x(), inside.y())
        left, top, more = column // 1, row // 1, (pixels - 1) / 2
        corners = ((-more, -more), (1 + more, -more), (1 + more, 1 + more), (-more, 1 + more))
        places = [gdal.ApplyGeoTransform(self._transform, left + x, top + y) for x, y in corners]
        square = QgsGeometry.fromPolygonXY([[QgsPointXY(*place) for place in places]])
        if self._crs.isValid():
            square.transform(there, QgsCoordinateTransform.TransformDirection.ReverseTransform)
        return square

    def region(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
        """What to show of the surroundings of ``point``, in ``crs``."""
        box = self.around(point, crs, PIXELS_ACROSS).boundingBox()
        if box.isEmpty():
            box.grow(UNKNOWN_PIXELS_DEGREES if crs.isGeographic() else UNKNOWN_PIXELS_METRES)
        return box


class Outline:
    """The footprint as two rubber bands on a canvas, a light one below a strong one, seen on any picture."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._bands = [QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry) for _ in BAND_COLORS]
        for band, (color, width) in zip(self._bands, BAND_COLORS, strict=True):
            band.setColor(QColor(color))
            band.setFillColor(QColor(0, 0, 0, 0))
            band.setWidth(width)

    def show(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        for band in self._bands:
            band.setToGeometry(shape, crs)

    def clear(self) -> None:
        for band in self._bands:
            band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def remove(self) -> None:
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []


class View(QWidget):
    """One canvas with the layer that it shows."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.combo = QgsMapLayerComboBox()
        self.combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.combo.setAllowEmptyLayer(True, self.tr("no layer"))
        self.combo.setLayer(None)
        self.combo.setAccessibleName(title)
        self.canvas = QgsMapCanvas()
        self.canvas.setCanvasColor(self.palette().window().color())
        self.canvas.setMinimumSize(160, 120)
        self._pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self._pan)
        self.outline = Outline(self.canvas)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo)
        layout.addWidget(self.canvas, 1)
        self.combo.layerChanged.connect(self.show_layer)

    def show_layer(self, layer: QgsRasterLayer | None) -> None:
        self.canvas.setLayers([layer] if layer else [])
        self.canvas.refresh()


class LinkedViews(QWidget):
    """A window of its own with four views that move together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("LandClair review"))
        self.resize(760, 620)
        self.views = [View(self.tr("Layer of view {}").format(number + 1)) for number in range(VIEWS)]
        self._following = False
        self._crs = QgsCoordinateReferenceSystem()
        layout = QGridLayout(self)
        for number, view in enumerate(self.views):
            layout.addWidget(view, number // 2, number % 2)
            view.canvas.extentsChanged.connect(partial(self._follow, view))

    def open_at(self, crs: QgsCoordinateReferenceSystem, around: QgsRectangle) -> None:
        """Show the window with views in ``crs``."""
        self._crs = crs
        for view in self.views:
            view.canvas.setDestinationCrs(crs)
        self._choose_layers()
        self.show()
        self.raise_()
        self.zoom_to(around)

    def _choose_layers(self) -> None:
        """Fill empty views with pictures as in the tree from the top; class maps must be chosen by hand, since what
        the map says must not be seen.
        """
        layers = [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]
        pictures = [layer for layer in layers if isinstance(layer, QgsRasterLayer) and _is_picture(layer)]
        chosen = [view.combo.currentLayer() for view in self.views]
        waiting = [layer for layer in pictures if layer not in chosen]
        empty = [view for view in self.views if view.combo.currentLayer() is None]
        for view, layer in zip(empty, waiting, strict=False):
            view.combo.setLayer(layer)
        for number, view in enumerate(self.views):
            view.setVisible(number < max(2, len(pictures)) or view.combo.currentLayer() is not None)

    def show_place(self, pixel: QgsGeometry) -> None:
        """Outline ``pixel`` in every view, and centre on it."""
        for view in self.views:
            view.outline.show(pixel, self._crs)
        self.views[0].canvas.setCenter(pixel.centroid().asPoint())
        self.views[0].canvas.refresh()

    def zoom_to(self, extent: QgsRectangle) -> None:
        self.views[0].canvas.setExtent(extent)
        self.views[0].canvas.refresh()

    def _follow(self, leader: View) -> None:
        """All views show what the leader shows."""
        if self._following:
            return
        self._following = True
        for view in self.views:
            if view is not leader:
                view.canvas.setExtent(leader.canvas.extent())
                view.canvas.refresh()
        self._following = False

    def close_down(self) -> None:
        for view in self.views:
            view.canvas.stopRendering()
            view.outline.remove()
        self.close()
        self.deleteLater()


def _is_picture(layer: QgsRasterLayer) -> bool:
    return layer.renderer() is not None and layer.renderer().type() in PICTURES
