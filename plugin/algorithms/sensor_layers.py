"""What algorithms that read scenes share: the sensors' layers, what their values are, and the area."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ..contract.errors import InputError
from ..contract.jobs import OPTICAL_UNITS, SAR_UNITS, SensorLayer
from .algorithm import EngineAlgorithm, tr
from .inputs import crs_text, file_of, prepare_layer

EXPORT_RESOLUTION = 10.0  # metres, for layers without pixels of their own when none is asked for


def choice(name: str, title: str, options: tuple[str, ...]) -> QgsProcessingParameterEnum:
    """One of ``options`` by its text, the first by default."""
    return QgsProcessingParameterEnum(name, title, options, defaultValue=options[0], usesStaticStrings=True)


class SensorAlgorithm(EngineAlgorithm):
    """An algorithm over an optical and/or a SAR layer, and over the same at an earlier date."""

    OPTICAL, SAR, OPTICAL_BEFORE, SAR_BEFORE = SENSORS = ("OPTICAL", "SAR", "OPTICAL_BEFORE", "SAR_BEFORE")
    OPTICAL_BANDS, OPTICAL_UNITS, SAR_BANDS, SAR_UNITS = "OPTICAL_BANDS", "OPTICAL_UNITS", "SAR_BANDS", "SAR_UNITS"
    SAR_SHIFT, EXTENT, RESOLUTION = "SAR_SHIFT", "EXTENT", "RESOLUTION"
    OTHER_LAYERS: tuple[str, ...] = ()

    def add_layers(self) -> None:
        layers = {
            self.OPTICAL: (
                tr("Optical layer"),
                tr("Optical image, such as Sentinel-2. Leave it empty to use radar alone."),
            ),
            self.SAR: (
                tr("Radar (SAR) layer"),
                tr("Radar image, such as Sentinel-1. Leave it empty to use optical alone."),
            ),
            self.OPTICAL_BEFORE: (
                tr("Earlier optical layer"),
                tr("Optical image from before the event, for models that compare two dates, such as flood."),
            ),
            self.SAR_BEFORE: (
                tr("Earlier radar (SAR) layer"),
                tr("Radar image from before the event, for models that compare two dates, such as flood."),
            ),
        }
        for name in self.SENSORS:
            title, help_text = layers[name]
            self.add(QgsProcessingParameterRasterLayer(name, title, optional=True), help_text)

    def add_extent(self) -> None:
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Extent"), optional=True),
            tr("Part of the scene to use, in any coordinate system. Empty: the whole optical layer, else the radar."),
        )

    def add_interpretation(self) -> None:
        bands = tr(
            "What each band is, in order and separated by commas, such as {}. Leave a place empty to skip a band. "
            "Empty: read from the file."
        )
        units = tr("What the values are. 'guess' reads the metadata and the range of values.")
        for name, title, example in (
            (self.OPTICAL_BANDS, tr("Optical bands"), "blue,green,red,nir"),
            (self.SAR_BANDS, tr("Radar bands"), "vv,vh"),
        ):
            self.add(QgsProcessingParameterString(name, title, optional=True), bands.format(example), advanced=True)
        for name, title, choices in (
            (self.OPTICAL_UNITS, tr("Optical values"), OPTICAL_UNITS),
            (self.SAR_UNITS, tr("Radar values"), SAR_UNITS),
        ):
            self.add(choice(name, title, ("guess", *choices)), units, advanced=True)
        shift = QgsProcessingParameterString(self.SAR_SHIFT, tr("Move the radar layers by"), optional=True)
        self.add(shift, tr("Metres to the right and down, such as 12.5,-8; the pair check tells them."), advanced=True)

    def prepare(self, parameters, context) -> None:
        names = (*self.SENSORS, *self.OTHER_LAYERS)
        layers = {name: layer for name in names if (layer := self._raster(parameters, name, context))}
        if not layers.keys() & {self.OPTICAL, self.SAR}:
            raise InputError(tr("Choose an optical layer, a radar layer, or both."))
        first = layers.get(self.OPTICAL) or layers[self.SAR]
        extent = self.parameterAsExtent(parameters, self.EXTENT, context)
        self._area = None if extent.isNull() else (extent, self.parameterAsExtentCrs(parameters, self.EXTENT, context))
        area, crs = self._area or (first.extent(), first.crs())
        resolution = self.number(parameters, self.RESOLUTION, context) or EXPORT_RESOLUTION
        self._prepared = {name: prepare_layer(layer, area, crs, resolution) for name, layer in layers.items()}

    def _raster(self, parameters, name: str, context) -> QgsRasterLayer | None:
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if parameters.get(name) and (layer is None or not layer.isValid()):
            raise QgsProcessingException(self.invalidRasterError(parameters, name))
        return layer

    def layer_file(self, name: str, folder: Path, feedback) -> str:
        """The file of the layer ``name``, exported into ``folder`` where need be; empty if there is no such layer."""
        return file_of(self._prepared[name], folder, name.lower(), feedback) if name in self._prepared else ""

    def layers(self, parameters, context, folder: Path, feedback) -> dict[str, SensorLayer]:
        """The arguments of a job that say which layers."""
        return {
            name.lower(): SensorLayer(path, *self._interpretation(parameters, name, context))
            for name in self.SENSORS
            if (path := self.layer_file(name, folder, feedback))
        }

    def scene(self, parameters, context, folder: Path, feedback) -> dict:
        """The arguments of a job that say which layers and which part of them."""
        arguments = self.layers(parameters, context, folder, feedback)
        if self._area:
            extent, crs = self._area
            corners = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
            arguments |= {"extent": corners, "extent_crs": crs_text(crs)}
        return arguments | {"resolution": self.number(parameters, self.RESOLUTION, context)}

    def _interpretation(self, parameters, name: str, context) -> tuple[tuple[str, ...], str, tuple[float, float]]:
        sensor = name.removesuffix("_BEFORE")
        bands = self.parameterAsString(parameters, f"{sensor}_BANDS", context)
        units = self.parameterAsEnumString(parameters, f"{sensor}_UNITS", context)
        roles = tuple(role.strip().lower() for role in bands.split(",")) if bands else ()
        moved = self.parameterAsString(parameters, self.SAR_SHIFT, context) if sensor == self.SAR else ""
        return roles, "" if units == "guess" else units, _metres(moved)


def _metres(text: str) -> tuple[float, float]:
    """``right,down`` in metres; nothing is no shift. InputError for anything else."""
    try:
        right, down = map(float, text.split(",")) if text.strip() else (0.0, 0.0)
    except ValueError as error:
        raise InputError(
            tr("Expected metres to the right and down, such as 12.5,-8; got '{}'.").format(text)
        ) from error
    return right, down
