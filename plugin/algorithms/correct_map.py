"""``landclair:correctmap``: reviewed polygons go into a class map, as a new layer with a log of the edits."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..contract.jobs import CorrectMapJob
from ..contract.legends import Legend, LegendClass
from ..map.results import style_classes
from .algorithm import run_job, tr
from .class_map import ClassMapAlgorithm
from .inputs import named_classes, write_polygons
from .outputs import deliver, style_when_loaded, working_folder, wrong_format

KEPT_FIELDS = ("id", "fid", "reviewer", "date", "certainty")
LOGS = ("csv", "json")


class CorrectMap(ClassMapAlgorithm):
    """Class map + polygons with the right class -> the map corrected, and what was changed by whom."""

    POLYGONS, CLASS_FIELD, REVIEWER, OUTPUT = "POLYGONS", "CLASS_FIELD", "REVIEWER", "OUTPUT"

    def name(self) -> str:
        return "correctmap"

    def displayName(self) -> str:
        return tr("Correct a map by polygons")

    def tags(self) -> list[str]:
        return tr("edit,fix,repair,classes,manual,review").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Gives the pixels inside reviewed polygons the class that the polygon names. The map itself stays as it "
            "is; the corrected one is a new layer. Beside it lies a log as CSV and JSON: for every polygon the former "
            "and the new class, pixels, hectares, reviewer and date.\n\n"
            "A pixel belongs to a polygon that holds its centre; where polygons overlap, the last one counts. Areas "
            "that were corrected by hand are no longer what the model said: draw a new sample to assess the new map."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add_class_map()
        self.add(
            QgsProcessingParameterFeatureSource(
                self.POLYGONS, tr("Polygons"), [QgsProcessing.SourceType.VectorPolygon]
            ),
            tr("Each with its right class; fields named reviewer, date and id go into the log."),
        )
        self.add(
            QgsProcessingParameterField(self.CLASS_FIELD, tr("Class field"), "class", self.POLYGONS),
            tr("Attribute of the polygons that holds the right class, as a code or as a name of the map's legend."),
        )
        self.add(
            QgsProcessingParameterString(self.REVIEWER, tr("Reviewer"), optional=True),
            tr("Who drew the polygons that do not say so themselves."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Corrected map")),
            tr("GeoTIFF; the log has the same name and ends in .edits.csv and .edits.json."),
        )
        self.addOutput(QgsProcessingOutputFile("LOG", tr("Log of the edits")))
        self.addOutput(QgsProcessingOutputNumber("CHANGED_PIXELS", tr("Number of pixels that were changed")))

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        if place := wrong_format(parameters.get(self.OUTPUT)):
            return False, tr("The map is a GeoTIFF; choose a name that ends in .tif instead of {}.").format(place)
        return super().checkParameterValues(parameters, context)

    def prepare(self, parameters, context) -> None:
        super().prepare(parameters, context)
        self._legend = named_classes(self.parameterAsRasterLayer(parameters, self.CLASSES, context))

    def process(self, parameters, context, feedback) -> dict:
        out = Path(self.parameterAsOutputLayer(parameters, self.OUTPUT, context))
        with working_folder(str(out)) as folder:
            result = run_job(self._job(parameters, context, folder, feedback, out.name), feedback)
            made = Path(result["out"])
            logs = {made.with_name(f"{made.stem}.edits.{kind}"): f"{out.stem}.edits.{kind}" for kind in LOGS}
            files = {made: out.name, Path(f"{made}.aux.xml"): f"{out.name}.aux.xml"} | logs
            deliver({str(path): str(out.with_name(name)) for path, name in files.items()})
        for row in result["edits"]:
            text = tr("Polygon {}: {} pixels from {} to {}")
            feedback.pushInfo(text.format(row["polygon"], row["pixels"], row["from_name"], row["to_name"]))
        self._style(out, context)
        log = str(out.with_name(f"{out.stem}.edits.csv"))
        return {self.OUTPUT: str(out), "LOG": log, "CHANGED_PIXELS": result["changed_pixels"]}

    def _job(self, parameters, context, folder: Path, feedback, name: str) -> CorrectMapJob:
        source = self.parameterAsSource(parameters, self.POLYGONS, context)
        field = self.parameterAsString(parameters, self.CLASS_FIELD, context)
        fields = dict.fromkeys((field, *(kept for kept in KEPT_FIELDS if kept in source.fields().names())))
        return CorrectMapJob(
            classes=self.raster_file(self.CLASSES, folder, feedback),
            polygons=write_polygons(source, folder / "polygons.geojson", context, list(fields)),
            out=str(folder / "corrected" / name),
            class_field=field,
            reviewer=self.parameterAsString(parameters, self.REVIEWER, context),
            legend=self._legend,
        )

    def _style(self, out: Path, context) -> None:
        legend = Legend(tuple(LegendClass(**entry) for entry in self._legend))
        if legend.classes:
            style_when_loaded(str(out), lambda layer: style_classes(layer, legend, []), "", 0, context)
