"""What algorithms that review a class map share: the map, its colours, and how it becomes a file."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterRasterLayer,
    QgsRasterDataProvider,
    QgsRasterLayer,
)

from ..map.sample_layer import class_styles
from .algorithm import EngineAlgorithm, tr
from .inputs import file_of, prepare_layer


class ClassMapAlgorithm(EngineAlgorithm):
    """An algorithm over a class map, and over layers that lie on its pixels."""

    CLASSES = "CLASSES"
    RASTERS: tuple[str, ...] = (CLASSES,)

    def group(self) -> str:
        return tr("Review")

    def groupId(self) -> str:
        return "review"

    def add_class_map(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(self.CLASSES, tr("Class map")),
            tr("Whole numbers from 0 to 254, one for each class; its style names and colours the classes."),
        )

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        """A map server's picture has no classes: only layers that have pixels of their own can be reviewed."""
        for name in self.RASTERS:
            layer = self.parameterAsRasterLayer(parameters, name, context)
            if layer and not layer.dataProvider().capabilities() & QgsRasterDataProvider.Capability.Size:
                text = tr("The layer '{}' is a picture without classes. Choose a raster file.")
                return False, text.format(layer.name())
        return super().checkParameterValues(parameters, context)

    def prepare(self, parameters, context) -> None:
        layers = {name: self._raster(parameters, name, context) for name in self.RASTERS if parameters.get(name)}
        self._prepared = {
            name: prepare_layer(layer, layer.extent(), layer.crs(), layer.rasterUnitsPerPixelX())
            for name, layer in layers.items()
        }
        self._styles = class_styles(layers[self.CLASSES])

    def _raster(self, parameters, name: str, context) -> QgsRasterLayer:
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(self.invalidRasterError(parameters, name))
        return layer

    def raster_file(self, name: str, folder: Path, feedback) -> str:
        """The file of the raster ``name``, exported into ``folder`` where need be; empty if there is none."""
        return file_of(self._prepared[name], folder, name.lower(), feedback) if name in self._prepared else ""
