"""Which map is asked about, and where: a click, a drawn area, the selected polygons, or all of it."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QShortcut, QSizePolicy, QWidget

from ..map.provenance import Origin, origin_of
from ..map.region_tool import RegionTool
from ..map.sources import layer_of
from ..tasks.explain_request import Place
from .layer_row import RasterBox
from .model_box import ModelBox

KEY = "F9"


class PlaceChooser(QWidget):
    """``asked`` carries a Place, ``started`` when the crosshair was taken up, ``message`` is for the message bar."""

    asked = pyqtSignal(object)
    started = pyqtSignal()
    message = pyqtSignal(str, str)

    def __init__(self, canvas: QgsMapCanvas, models: ModelBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._former_tool = None
        self.origin: Origin | None = None
        self.classes = RasterBox(self.tr("Class map"))
        self.model = QComboBox()
        self.model.setModel(models.combo.model())  # the same models, chosen apart
        self.model.setAccessibleName(self.tr("Model that made the map"))
        self.model.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self.here = QPushButton(QgsApplication.getThemeIcon("/mActionIdentify.svg"), self.tr("&Explain here"))
        self.here.setCheckable(True)
        self.here.setToolTip(
            self.tr("Click a place on the map, or drag around an area ({}). Esc puts the crosshair away.").format(KEY)
        )
        self.selected = QPushButton(self.tr("Se&lected polygons"))
        self.whole = QPushButton(self.tr("&Whole map"))
        self.tool = RegionTool(canvas)
        self._shortcut = QShortcut(QKeySequence(KEY), canvas, self.toggle)
        self._arrange()
        self._connect()
        self._show_origin()

    def _arrange(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(1, 1)
        self._model_label = QLabel(self.tr("Mo&del"))
        for row, (label, box) in enumerate(((QLabel(self.tr("&Map")), self.classes), (self._model_label, self.model))):
            label.setBuddy(box)
            layout.addWidget(label, row, 0)
            layout.addWidget(box, row, 1)
        layout.addWidget(self._note, 2, 0, 1, 2)
        buttons = QGridLayout()
        for column, button in enumerate((self.here, self.selected, self.whole)):
            buttons.addWidget(button, 0, column)
        layout.addLayout(buttons, 3, 0, 1, 2)

    def _connect(self) -> None:
        self.classes.layerChanged.connect(self._show_origin)
        self.here.clicked.connect(self.toggle)
        self.selected.clicked.connect(self._ask_selected)
        self.whole.clicked.connect(lambda: self.asked.emit(Place()))
        self.tool.activated.connect(lambda: self.here.setChecked(True))
        self.tool.deactivated.connect(lambda: self.here.setChecked(False))
        self.tool.left.connect(self.leave)
        self.tool.picked.connect(self._ask_at)
        self.tool.outlined.connect(self._ask_inside)

    def close_down(self) -> None:
        """Take tool, key and drawing off the map canvas."""
        self.leave()
        self.tool.remove()
        self._shortcut.setParent(None)
        self._shortcut.deleteLater()

    def toggle(self) -> None:
        """Take up the crosshair, or put it away."""
        if self._canvas.mapTool() is self.tool:
            self.leave()
            return
        self._former_tool = self._canvas.mapTool()
        self._canvas.setMapTool(self.tool)
        self._canvas.setFocus()
        self.started.emit()

    def leave(self) -> None:
        """Give the canvas its former tool back."""
        if self._canvas.mapTool() is self.tool:
            self._canvas.setMapTool(self._former_tool) if self._former_tool else self._canvas.unsetMapTool(self.tool)
        self._former_tool = None
        self.here.setChecked(False)

    def offer(self, path: str) -> None:
        """Choose the layer of a map that was just made."""
        if layer := layer_of(path):
            self.classes.setLayer(layer)

    def choose_any(self) -> None:
        """Choose the uppermost map of the project that LandClair has made, if none is chosen."""
        tree = QgsProject.instance().layerTreeRoot()
        rasters = (layer for layer in tree.layerOrder() if isinstance(layer, QgsRasterLayer) and layer.isValid())
        if self.classes.currentLayer() is None:
            self.classes.setLayer(next((layer for layer in rasters if origin_of(layer)), None))

    def _show_origin(self, *_) -> None:
        layer = self.classes.currentLayer()
        self.origin = origin_of(layer) if layer else None
        unknown = layer is not None and self.origin is None
        self.model.setVisible(unknown)
        self._model_label.setVisible(unknown)
        self._note.setText(self._origin_text() if layer else "")
        self._note.setVisible(bool(self._note.text()))
        self.whole.setEnabled(layer is not None)

    def _origin_text(self) -> str:
        if self.origin is None:
            return self.tr("The map does not say how it was made. Choose its model here and its layers in the Map tab.")
        if self.origin.missing:
            return self.tr("▲ Explained without layers that are gone: {}").format(", ".join(self.origin.missing))
        return ""

    def _ask_at(self, point: QgsPointXY) -> None:
        self.asked.emit(Place(at=point, crs=self._canvas.mapSettings().destinationCrs()))

    def _ask_inside(self, polygons: QgsGeometry) -> None:
        self.asked.emit(Place(polygons=polygons, crs=self._canvas.mapSettings().destinationCrs()))

    def _ask_selected(self) -> None:
        place = selected_polygons(self._canvas)
        if place is None:
            self.message.emit(self.tr("Select one or more polygons of a layer first."), "problem")
            return
        self.asked.emit(place)


def selected_polygons(canvas: QgsMapCanvas) -> Place | None:
    """The selected polygons of the current layer, else of the first that has some; None if nothing is selected."""
    layers = [canvas.currentLayer(), *QgsProject.instance().mapLayers().values()]
    layer = next((layer for layer in layers if _has_selected_polygons(layer)), None)
    if layer is None:
        return None
    shapes = [feature.geometry() for feature in layer.getSelectedFeatures() if feature.hasGeometry()]
    return Place(polygons=QgsGeometry.collectGeometry(shapes), crs=layer.crs())


def _has_selected_polygons(layer) -> bool:
    polygons = isinstance(layer, QgsVectorLayer) and layer.geometryType() == Qgis.GeometryType.Polygon
    return polygons and layer.selectedFeatureCount() > 0
