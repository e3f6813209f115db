"""Which sample is reviewed, and by whom."""

from __future__ import annotations

import processing
from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer, QgsSettings, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from ..map.sample_layer import file_of_sample

REVIEWER_SETTING = "landclair/reviewer"
REVIEWER_VARIABLE = "landclair_reviewer"  # the form of the sample fills it in, too


class SampleChooser(QWidget):
    """``chosen`` carries the sample's layer or None, ``reviewer_changed`` the name."""

    chosen = pyqtSignal(object)
    reviewer_changed = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest = ""
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        self.layers.setAllowEmptyLayer(True, self.tr("choose a sample"))
        self.layers.setLayer(None)
        self.layers.setAccessibleName(self.tr("Sample"))
        self._browse_button = QPushButton("…")
        self._browse_button.setToolTip(self.tr("Open the GeoPackage of a sample"))
        self._draw_button = QPushButton(self.tr("&Draw…"))
        self._draw_button.setToolTip(self.tr("Draw a new sample of a class map"))
        self._reviewer = QLineEdit(QgsSettings().value(REVIEWER_SETTING, "", str))
        self._reviewer.setPlaceholderText(self.tr("your name, to tell reviewers apart"))
        self._reviewer.setAccessibleName(self.tr("Reviewer"))
        self._arrange()
        self.layers.layerChanged.connect(lambda layer: self.chosen.emit(layer))
        self._browse_button.clicked.connect(self._browse)
        self._draw_button.clicked.connect(self._draw)
        self._reviewer.editingFinished.connect(self._take_reviewer)

    def _arrange(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(1, 1)
        for row, (title, widget) in enumerate(
            ((self.tr("&Sample"), self.layers), (self.tr("&Reviewer"), self._reviewer))
        ):
            label = QLabel(title)
            label.setBuddy(widget)
            layout.addWidget(label, row, 0)
            layout.addWidget(widget, row, 1, 1, 1 if widget is self.layers else 3)
        layout.addWidget(self._browse_button, 0, 2)
        layout.addWidget(self._draw_button, 0, 3)
        self._browse_button.setFixedWidth(self._browse_button.sizeHint().height())

    @property
    def reviewer(self) -> str:
        return self._reviewer.text().strip()

    def ask_for_reviewer(self) -> None:
        self._reviewer.setFocus()

    def offer(self, result: dict) -> None:
        """Remember the latest map, of which the next sample is likely to be drawn."""
        self._latest = result["classes"]

    def open(self, path: str) -> None:
        """Choose the sample at ``path``, which becomes a layer of the project if it is none yet."""
        layers = (layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsVectorLayer))
        layer = next((layer for layer in layers if file_of_sample(layer) == path), None)
        if layer is None:
            layer = QgsVectorLayer(path, self.tr("Sample"), "ogr")
            QgsProject.instance().addMapLayer(layer)
        self.layers.setLayer(layer)

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open a sample"), "", self.tr("GeoPackage (*.gpkg)"))
        if path:
            self.open(path)

    def _draw(self) -> None:
        rasters = (layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer))
        latest = next((layer.id() for layer in rasters if layer.source() == self._latest), None)
        dialog = processing.createAlgorithmDialog("landclair:drawsample", {"CLASSES": latest} if latest else {})
        dialog.algorithmFinished.connect(self._take_drawn)
        dialog.show()

    def _take_drawn(self, successful: bool, results: dict) -> None:
        if successful:
            self.open(results["OUTPUT"])

    def _take_reviewer(self) -> None:
        QgsSettings().setValue(REVIEWER_SETTING, self.reviewer)
        project = QgsProject.instance()
        if self.reviewer and project.customVariables().get(REVIEWER_VARIABLE) != self.reviewer:
            project.setCustomVariables(project.customVariables() | {REVIEWER_VARIABLE: self.reviewer})
        self.reviewer_changed.emit(self.reviewer)
