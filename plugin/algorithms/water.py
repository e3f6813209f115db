"""``landclair:water``: water from radar, its shoreline and area, and what thresholds say of the same scene."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ..contract.jobs import WaterJob
from ..map.results import style_water
from .algorithm import run_job, tr
from .outputs import deliver, style_when_loaded, working_folder, wrong_format
from .sensor_layers import SensorAlgorithm

METHODS = ("sar-water", "water", "otsu", "kittler-illingworth")
BASELINES = {"OTSU": "otsu", "KITTLER_ILLINGWORTH": "kittler-illingworth"}


class Water(SensorAlgorithm):
    """Radar and perhaps optical layer -> water mask, shoreline polygons, areas, and threshold baselines."""

    SENSORS = (SensorAlgorithm.OPTICAL, SensorAlgorithm.SAR)
    METHOD, PER_TILE, MINIMUM_AREA, SMOOTHING = "METHOD", "PER_TILE", "MINIMUM_AREA", "SMOOTHING"
    WATER, SHORELINE = "WATER", "SHORELINE"

    def name(self) -> str:
        return "water"

    def displayName(self) -> str:
        return tr("Map water from radar")

    def tags(self) -> list[str]:
        return tr("lake,river,shoreline,threshold,otsu,sar").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Maps water by a model or by a threshold of backscatter, draws its shoreline as smoothed polygons with "
            "area and length, and says what the two usual thresholds find in the same scene.\n\n"
            "Thresholds need water and land in the scene, and take every smooth surface for water: runways, dry sand, "
            "radar shadow. They are there to compare with."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add_layers()
        method = QgsProcessingParameterString(self.METHOD, tr("Method"), WaterJob.method, optional=True)
        method.setMetadata({"widget_wrapper": {"value_hints": list(METHODS)}})
        self.add(method, tr(
            "A threshold, or a model that knows water, by name or as an .onnx file: {}. Empty: water where "
            "there are VV, VH and an optical layer, else sar-water."
        ).format(", ".join(METHODS)))  # fmt: skip
        self.add(
            QgsProcessingParameterBoolean(self.PER_TILE, tr("Thresholds from tiles"), WaterJob.per_tile),
            tr("Only tiles that show both water and land decide on the threshold, by their median."),
            advanced=True,
        )
        real, whole = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
        for name, title, kind, default, most, help_text in (
            (self.MINIMUM_AREA, tr("Smallest water body (ha)"), real, WaterJob.minimum_area, None,
             tr("Smaller ones get no shoreline; they stay in the water mask.")),
            (self.SMOOTHING, tr("Smoothing of the shoreline"), whole, WaterJob.smoothing, 5,
             tr("Rounds of corner cutting; 0 keeps the pixels' edges.")),
        ):  # fmt: skip
            number = QgsProcessingParameterNumber(name, title, kind, default, minValue=0)
            if most:
                number.setMaximum(most)
            self.add(number, help_text)
        self.add_interpretation()
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterRasterDestination(self.WATER, tr("Water")),
            tr("GeoTIFF with 1 for water, 0 for land and 255 for no data."),
        )
        polygons = QgsProcessing.SourceType.VectorPolygon
        self.add(
            QgsProcessingParameterFeatureSink(self.SHORELINE, tr("Shoreline"), polygons, optional=True),
            tr("Polygons in longitude and latitude with area (ha) and length of the outline (m)."),
        )
        for name, title in (("OTSU", tr("Water by Otsu's threshold")),
                            ("KITTLER_ILLINGWORTH", tr("Water by Kittler and Illingworth's threshold"))):  # fmt: skip
            raster = QgsProcessingParameterRasterDestination(name, title, optional=True, createByDefault=False)
            self.add(raster, tr("GeoTIFF on the radar layer's pixels."))
            self.addOutput(QgsProcessingOutputNumber(f"{name}_THRESHOLD", tr("{}: threshold (dB)").format(title)))
            self.addOutput(QgsProcessingOutputNumber(f"{name}_AREA_HA", tr("{}: area (ha)").format(title)))
        self.addOutput(QgsProcessingOutputNumber("AREA_HA", tr("Area of water (ha)")))
        self.addOutput(QgsProcessingOutputNumber("CONTRAST_DB", tr("How much darker water is than land (dB)")))
        self.addOutput(QgsProcessingOutputNumber("LENGTH_M", tr("Length of the shoreline (m)")))

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        if not parameters.get(self.SAR):
            return False, tr("Choose a radar layer.")
        for name in (self.WATER, *BASELINES):
            if place := wrong_format(parameters.get(name)):
                text = tr("The layers are GeoTIFF files; choose a name that ends in .tif instead of {}.")
                return False, text.format(place)
        return super().checkParameterValues(parameters, context)

    def process(self, parameters, context, feedback) -> dict:
        outputs = {self.WATER: self.parameterAsOutputLayer(parameters, self.WATER, context)}
        with working_folder(outputs[self.WATER]) as folder:
            result = run_job(self._job(parameters, context, folder, feedback), feedback)
            files, wanted = {result["water"]: outputs[self.WATER]}, result["baselines"]
            for name, method in BASELINES.items():
                if method in wanted and parameters.get(name):
                    outputs[name] = self.parameterAsOutputLayer(parameters, name, context)
                    files[wanted[method]["path"]] = outputs[name]
            deliver(files)
            if result["shoreline"]:
                outputs |= self._shoreline(result["shoreline"], parameters, context)
        for rank, name in enumerate((self.WATER, *BASELINES)):
            if name in outputs:
                style_when_loaded(outputs[name], style_water, tr("Water"), -rank, context)
        return outputs | _figures(result)

    def _job(self, parameters, context, folder: Path, feedback) -> WaterJob:
        return WaterJob(
            **self.layers(parameters, context, folder, feedback),
            out=str(folder / "result"),
            method=self.parameterAsString(parameters, self.METHOD, context),
            per_tile=self.parameterAsBool(parameters, self.PER_TILE, context),
            minimum_area=self.parameterAsDouble(parameters, self.MINIMUM_AREA, context),
            smoothing=self.parameterAsInt(parameters, self.SMOOTHING, context),
        )

    def _shoreline(self, path: str, parameters, context) -> dict:
        """Copy the engine's polygons into the sink that was asked for, if any."""
        layer = QgsVectorLayer(path, "shoreline", "ogr")
        sink, place = self.parameterAsSink(
            parameters, self.SHORELINE, context, layer.fields(), layer.wkbType(), layer.crs()
        )
        if sink is None:
            return {}
        if not sink.addFeatures(layer.getFeatures(), QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(self.writeFeatureError(sink, parameters, self.SHORELINE))
        return {self.SHORELINE: place}


def _figures(result: dict) -> dict:
    """Areas, length, contrast and thresholds; None where there is no coordinate system or no threshold."""
    figures = {"AREA_HA": result["area_ha"], "LENGTH_M": (result["shorelines"] or {}).get("length_m")}
    figures["CONTRAST_DB"] = result["contrast_db"]
    for name, method in BASELINES.items():
        found = result["baselines"].get(method, {})
        figures |= {f"{name}_THRESHOLD": found.get("threshold"), f"{name}_AREA_HA": found.get("area_ha")}
    return figures
