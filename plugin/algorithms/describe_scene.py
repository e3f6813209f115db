"""``landclair:describescene``: a class map and what the sensors saw -> eight fields in words, with their facts."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)

from ..contract.jobs import DescribeSceneJob
from ..map.places import style_footprints
from .algorithm import run_job, tr
from .explain_parameters import LANGUAGES, WRITERS
from .inputs import named_classes, prepare_layer, write_polygons
from .outputs import deliver, style_when_loaded, working_folder
from .scenes_algorithm import ScenesAlgorithm
from .sensor_layers import SensorAlgorithm, choice

FIELDS = ("Terrain", "Functionality", "Distribution", "Layout", "Boundary", "Buildings", "Roads", "Water")


class DescribeScene(ScenesAlgorithm, SensorAlgorithm):
    """Class map, layers, heights and polygons -> a page, JSON, and polygons with the eight fields."""

    SENSORS = (SensorAlgorithm.SAR, SensorAlgorithm.OPTICAL)
    CLASSES, DEM = RASTERS = ("CLASSES", "DEM")
    POLYGONS, DATE, LANGUAGE, WRITER, PHI3 = "POLYGONS", "DATE", "LANGUAGE", "WRITER", "PHI3"
    AREAS, HTML, JSON = "AREAS", "HTML", "JSON"

    def name(self) -> str:
        return "describescene"

    def displayName(self) -> str:
        return tr("Describe a scene")

    def tags(self) -> list[str]:
        return tr("caption,text,terrain,layout,buildings,roads,water,knowlip,report").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Describes an area in eight fields: terrain, functionality, distribution, layout, boundary, buildings, "
            "roads, water. Each sentence rests on facts that were measured in the class map, the radar and optical "
            "layers and the heights, or looked up by place; the page lists them, step by step.\n\n"
            "Contradictions between the steps are resolved by rule, or told. No language model writes a figure."
        )

    def initAlgorithm(self, configuration=None) -> None:
        polygons = QgsProcessing.SourceType.VectorPolygon
        self.add(
            QgsProcessingParameterRasterLayer(self.CLASSES, tr("Class map")),
            tr("Says what is where; made by LandClair, or any layer with class codes and names."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(self.POLYGONS, tr("Areas"), [polygons], optional=True),
            tr("Each polygon is described on its own. Empty: the whole map."),
        )
        self.add_layers()
        self.add(
            QgsProcessingParameterRasterLayer(self.DEM, tr("Heights"), optional=True), tr("In metres, for the relief.")
        )
        self.add(
            QgsProcessingParameterString(self.DATE, tr("Date"), optional=True),
            tr("When the images were taken, such as 2024-05-31, for the season."),
        )
        self.add(choice(self.LANGUAGE, tr("Language"), LANGUAGES), tr("The language of the description."))
        self.add(
            choice(self.WRITER, tr("Writer"), WRITERS[:2]),
            tr("Who words it: the template, or Phi-3 on this machine. None can add a figure."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                self.PHI3, tr("Phi-3 folder"), QgsProcessingParameterFile.Behavior.Folder, optional=True
            ),
            tr("Empty: the one that LandClair has downloaded."),
            advanced=True,
        )
        self.add_interpretation()
        self.add_computation(device=False)
        self._add_outputs(polygons)

    def _add_outputs(self, polygons) -> None:
        self.add(
            QgsProcessingParameterFeatureSink(self.AREAS, tr("Described areas"), polygons, optional=True),
            tr("The polygons with the eight fields as attributes."),
        )
        for name, title, kind, help_text in (
            (self.HTML, tr("Page"), tr("HTML files (*.html)"), tr("The fields, their facts and pictures.")),
            (self.JSON, tr("Facts"), tr("JSON files (*.json)"), tr("The fields and all facts, for programs.")),
        ):
            self.add(QgsProcessingParameterFileDestination(name, title, kind, optional=True), help_text)
        for name in FIELDS:
            self.addOutput(QgsProcessingOutputString(name.upper(), tr("Field: {}").format(name)))
        self.addOutput(QgsProcessingOutputNumber("CONTRADICTIONS", tr("Number of contradictions")))

    def prepare(self, parameters, context) -> None:
        names = (self.CLASSES, *self.SENSORS, self.DEM)
        layers = {name: layer for name in names if (layer := self._raster(parameters, name, context))}
        if self.CLASSES not in layers:
            raise QgsProcessingException(self.invalidRasterError(parameters, self.CLASSES))
        classes = layers[self.CLASSES]
        self._legend = named_classes(classes)
        self._prepared = {
            name: prepare_layer(layer, classes.extent(), classes.crs(), classes.rasterUnitsPerPixelX())
            for name, layer in layers.items()
        }

    def process(self, parameters, context, feedback) -> dict:
        with working_folder(QgsProcessingUtils.generateTempFilename("description.json")) as folder:
            result = run_job(self._job(parameters, context, folder, feedback), feedback)
            outputs = {
                name: place
                for name in (self.HTML, self.JSON)
                if result[name.lower()] and (place := self.parameterAsFileOutput(parameters, name, context))
            }
            deliver({result[name.lower()]: place for name, place in outputs.items()})
            if result["areas"] and (place := self.copy_features(result["areas"], self.AREAS, parameters, context)):
                outputs[self.AREAS] = place
                style_when_loaded(place, style_footprints, tr("Described"), 0, context)
        for name, field in result["fields"].items():
            feedback.pushInfo(f"{name}: {field['text']}")
        texts = {name.upper(): field["text"] for name, field in result["fields"].items()}
        return outputs | texts | {"CONTRADICTIONS": len(result["contradictions"])}

    def _job(self, parameters, context, folder: Path, feedback) -> DescribeSceneJob:
        source = self.parameterAsSource(parameters, self.POLYGONS, context)
        return DescribeSceneJob(
            classes=self.layer_file(self.CLASSES, folder, feedback),
            dem=self.layer_file(self.DEM, folder, feedback),
            polygon=write_polygons(source, folder / "areas.geojson", context) if source else "",
            legend=self._legend,
            date=self.parameterAsString(parameters, self.DATE, context).strip(),
            out=str(folder / "result"),
            language=self.parameterAsEnumString(parameters, self.LANGUAGE, context),
            writer=self.parameterAsEnumString(parameters, self.WRITER, context),
            phi3=self.parameterAsFile(parameters, self.PHI3, context),
            **self.layers(parameters, context, folder, feedback),
            **self.computation(parameters, context),
        )
