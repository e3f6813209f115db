"""``landclair:countobjects``: ships on water or regions of a class -> number, interval, density, and the objects."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVariant,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)

from ..contract.jobs import CountObjectsJob
from ..map.places import style_counted
from .algorithm import run_job, tr
from .inputs import named_classes, prepare_layer
from .outputs import style_when_loaded, working_folder
from .scenes_algorithm import ScenesAlgorithm
from .sensor_layers import SensorAlgorithm

SHIPS = CountObjectsJob.what


class CountObjects(ScenesAlgorithm, SensorAlgorithm):
    """Radar layer or class map -> objects as points or polygons with attributes, and figures."""

    SENSORS = (SensorAlgorithm.SAR,)
    CLASSES, WATER = RASTERS = ("CLASSES", "WATER")
    WHAT, FALSE_ALARMS, MINIMUM_AREA, OBJECTS = "WHAT", "FALSE_ALARMS", "MINIMUM_AREA", "OBJECTS"
    COAST, LOOKS, AMBIGUITY, HEADING, NETWORK = "COAST", "LOOKS", "AMBIGUITY", "HEADING", "NETWORK"

    def name(self) -> str:
        return "countobjects"

    def displayName(self) -> str:
        return tr("Count ships or regions of a map")

    def tags(self) -> list[str]:
        return tr("ship,vessel,target,cfar,detect,count,density,field,pond,building").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Counts ships and other bright targets on water in a radar layer, or the connected regions of one class of "
            "a map, with a 95 % interval, density, sizes, and each object on the map.\n\n"
            "Ships are found by a constant false-alarm rate: what stands out of the sea around it more than the given "
            "rate allows. Land must be masked by a water layer, or is recognised from the radar layer alone, which is "
            "less sure. Two ships side by side may count as one; the interval allows for it."
        )

    def initAlgorithm(self, configuration=None) -> None:
        what = QgsProcessingParameterString(self.WHAT, tr("What to count"), SHIPS)
        what.setMetadata({"widget_wrapper": {"value_hints": [SHIPS]}})
        self.add(what, tr("ships, or the name or code of a class of the class map."))
        self.add_layers()
        for name, title, help_text in (
            (self.CLASSES, tr("Class map"), tr("Needed to count regions of a class.")),
            (self.WATER, tr("Water mask"), tr("1 is water; ships are looked for there only.")),
        ):
            self.add(QgsProcessingParameterRasterLayer(name, title, optional=True), help_text)
        real = QgsProcessingParameterNumber.Type.Double
        rate = QgsProcessingParameterNumber(self.FALSE_ALARMS, tr("False-alarm rate"), real, CountObjectsJob.pfa)
        rate.setMinimum(1e-12)
        rate.setMaximum(0.01)
        rate.setMetadata({"widget_wrapper": {"decimals": 12}})
        self.add(rate, tr("How often a pixel of bare sea may be taken for a ship; smaller finds fewer faint ships."))
        self.add(
            QgsProcessingParameterNumber(
                self.MINIMUM_AREA, tr("Smallest object (m²)"), real, CountObjectsJob.minimum_area, minValue=0
            ),
            tr("Smaller ones are not counted; 0 counts all."),
        )
        self._add_radar_numbers(real)
        self.add_interpretation()
        self.add_computation(device=False)
        anything = QgsProcessing.SourceType.VectorAnyGeometry
        self.add(
            QgsProcessingParameterFeatureSink(self.OBJECTS, tr("Objects"), anything, optional=True),
            tr("Ships as points, regions as polygons, with their attributes."),
        )
        for name, title in (
            ("COUNT", tr("Count")), ("LOW", tr("Lower end of the interval")), ("HIGH", tr("Upper end of the interval")),
            ("DENSITY_PER_KM2", tr("Objects a square kilometre")), ("AREA_KM2", tr("Area looked at (km²)")),
            ("NETWORK_COUNT", tr("The network's own count")),
        ):  # fmt: skip
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputVariant("SIZES", tr("Number of objects by length or area")))

    def _add_radar_numbers(self, real) -> None:
        for name, title, default, help_text in (
            (self.COAST, tr("Distance from the shore (m)"), CountObjectsJob.coast,
             tr("Nothing is looked for within it: surf and piers are bright.")),
            (self.LOOKS, tr("Looks of the radar layer"), CountObjectsJob.looks, tr("0: estimated from the sea.")),
            (self.AMBIGUITY, tr("Displacement of ghosts (m)"), CountObjectsJob.ambiguity,
             tr("How far along the flight azimuth ambiguities lie; 0: not looked for.")),
        ):  # fmt: skip
            self.add(QgsProcessingParameterNumber(name, title, real, default, minValue=0), help_text, advanced=True)
        heading = QgsProcessingParameterNumber(self.HEADING, tr("Heading of the flight"), real, None, optional=True)
        network = QgsProcessingParameterFile(self.NETWORK, tr("Network to compare with"), optional=True)
        self.add(
            network, tr("Weights of a KnowLIP network; its own count is told beside, never instead."), advanced=True
        )
        self.add(heading, tr("Degrees from north; tells side lobes and ghosts from ships."), advanced=True)

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        ships = self.parameterAsString(parameters, self.WHAT, context).strip() == SHIPS
        if ships and not parameters.get(self.SAR):
            return False, tr("Choose the radar layer in which ships shall be counted.")
        if not ships and not parameters.get(self.CLASSES):
            return False, tr("Choose the class map whose regions shall be counted.")
        return super().checkParameterValues(parameters, context)

    def prepare(self, parameters, context) -> None:
        names = (*self.SENSORS, *self.RASTERS)
        layers = {name: layer for name in names if (layer := self._raster(parameters, name, context))}
        entries = named_classes(layers[self.CLASSES]) if self.CLASSES in layers else ()
        self._codes = {entry["name"].casefold(): str(entry["code"]) for entry in entries}
        self._prepared = {
            name: prepare_layer(layer, layer.extent(), layer.crs(), layer.rasterUnitsPerPixelX())
            for name, layer in layers.items()
        }

    def process(self, parameters, context, feedback) -> dict:
        with working_folder(QgsProcessingUtils.generateTempFilename("objects.gpkg")) as folder:
            result = run_job(self._job(parameters, context, folder, feedback), feedback)
            outputs = self._objects(result, parameters, context)
        low, high = result["interval"]
        return outputs | {
            "COUNT": result["count"], "LOW": low, "HIGH": high, "DENSITY_PER_KM2": result["density_per_km2"],
            "AREA_KM2": result["area_km2"], "SIZES": result["sizes"],
            "NETWORK_COUNT": result.get("network", {}).get("count"),
        }  # fmt: skip

    def _objects(self, result: dict, parameters, context) -> dict:
        place = self.copy_features(result["points"], self.OBJECTS, parameters, context) if result["points"] else None
        if place is None:
            return {}
        style_when_loaded(place, style_counted, tr("Counted"), 0, context)
        return {self.OBJECTS: place}

    def _job(self, parameters, context, folder: Path, feedback) -> CountObjectsJob:
        what = self.parameterAsString(parameters, self.WHAT, context).strip()
        return CountObjectsJob(
            out=str(folder / "result"),
            what=self._codes.get(what.casefold(), what),
            classes=self.layer_file(self.CLASSES, folder, feedback),
            water=self.layer_file(self.WATER, folder, feedback),
            pfa=self.parameterAsDouble(parameters, self.FALSE_ALARMS, context),
            coast=self.parameterAsDouble(parameters, self.COAST, context),
            looks=self.parameterAsDouble(parameters, self.LOOKS, context),
            ambiguity=self.parameterAsDouble(parameters, self.AMBIGUITY, context),
            heading=self.number(parameters, self.HEADING, context),
            network=self.parameterAsFile(parameters, self.NETWORK, context),
            minimum_area=self.parameterAsDouble(parameters, self.MINIMUM_AREA, context),
            **self.layers(parameters, context, folder, feedback),
            **self.computation(parameters, context),
        )
