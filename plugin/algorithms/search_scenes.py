"""``landclair:searchscenes``: words or an example -> the places of an index that fit best, and a heat layer."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QMetaType

from ..contract.jobs import SearchScenesJob
from ..map.places import LONLAT, footprint_of, style_footprints, style_heat
from .algorithm import run_job, tr
from .inputs import crs_text
from .outputs import deliver, style_when_loaded, working_folder, wrong_format
from .scenes_algorithm import ScenesAlgorithm

FIELDS = {
    "rank": QMetaType.Type.Int, "score": QMetaType.Type.Double, "file": QMetaType.Type.QString,
    "date": QMetaType.Type.QString, "sensor": QMetaType.Type.QString, "window": QMetaType.Type.QString,
}  # fmt: skip


class SearchScenes(ScenesAlgorithm):
    """Index and question -> ranked footprints, and how well each place fits as a raster."""

    INDEX, TEXT, LIKE, AT, TOP = "INDEX", "TEXT", "LIKE", "AT", "TOP"
    PLACES, HEAT, HEATS = "PLACES", "HEAT", "HEATS"

    def name(self) -> str:
        return "searchscenes"

    def displayName(self) -> str:
        return tr("Find places in images")

    def tags(self) -> list[str]:
        return tr("search,words,text,similar,example,clip,sarclip,retrieval,heat").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Ranks the tiles of an index by how well they fit words such as 'flooded fields', an example image, or "
            "what a place of the index looks like. Give one of the three.\n\n"
            "Words are in English, as the models are. Scores order places within one search; they are no "
            "probabilities, and cannot be compared between questions."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add(
            QgsProcessingParameterFile(self.INDEX, tr("Index"), extension="gpkg"),
            tr("Made by 'Make an index of images'."),
        )
        self.add(
            QgsProcessingParameterString(self.TEXT, tr("Words"), optional=True), tr("What the image shows, in English.")
        )
        self.add(
            QgsProcessingParameterFile(self.LIKE, tr("Example image"), optional=True),
            tr("A raster that looks like what is wanted."),
        )
        self.add(
            QgsProcessingParameterPoint(self.AT, tr("Example place"), optional=True),
            tr("A place in the images of the index that looks like what is wanted."),
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber(self.TOP, tr("Number of places"), whole, SearchScenesJob.top, minValue=1),
            tr("How many of the best are wanted."),
        )
        self.add_computation()
        self.add(
            QgsProcessingParameterFeatureSink(self.PLACES, tr("Places"), QgsProcessing.SourceType.VectorPolygon),
            tr("Footprints in longitude and latitude with rank, score, file, date, sensor and window in pixels."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.HEAT, tr("Heat"), optional=True),
            tr("GeoTIFF: how well each place fits, for the image with the best place."),
        )
        heats = QgsProcessingParameterFolderDestination(
            self.HEATS, tr("Heat of all images"), optional=True, createByDefault=False
        )
        self.add(heats, tr("A folder for the heat of every image in which something was found, at most 20."))
        for name, title in (("COUNT", tr("Number of places found")), ("BEST", tr("Score of the best")),
                            ("TILES", tr("Tiles searched")), ("MILLISECONDS", tr("Milliseconds"))):  # fmt: skip
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        given = [name for name in (self.TEXT, self.LIKE, self.AT) if parameters.get(name)]
        if len(given) != 1:
            return False, tr("Give either words, an example image or an example place.")
        if place := wrong_format(parameters.get(self.HEAT)):
            return False, tr("The layers are GeoTIFF files; choose a name that ends in .tif instead of {}.").format(
                place
            )
        return super().checkParameterValues(parameters, context)

    def process(self, parameters, context, feedback) -> dict:
        outputs = {}
        if parameters.get(self.HEAT):
            outputs[self.HEAT] = self.parameterAsOutputLayer(parameters, self.HEAT, context)
        if parameters.get(self.HEATS):
            outputs[self.HEATS] = self.parameterAsString(parameters, self.HEATS, context)
        with working_folder(outputs.get(self.HEAT) or QgsProcessingUtils.generateTempFilename("heat.tif")) as folder:
            result = run_job(self._job(parameters, context, folder), feedback)
            outputs = self._deliver_heats(result, outputs)
        if self.HEAT in outputs:
            style_when_loaded(outputs[self.HEAT], style_heat, tr("Found"), 0, context)
        outputs[self.PLACES] = self._write(result["hits"], parameters, context)
        style_when_loaded(outputs[self.PLACES], style_footprints, tr("Found"), 1, context)
        best = max((hit["score"] for hit in result["hits"]), default=None)
        return outputs | {
            "COUNT": len(result["hits"]), "BEST": best, "TILES": result["tiles"], "MILLISECONDS": result["milliseconds"]
        }  # fmt: skip

    def _deliver_heats(self, result: dict, outputs: dict) -> dict:
        """Put the heat layers where they were asked for; the outputs that there are."""
        if self.HEATS in outputs:
            folder = Path(outputs[self.HEATS])
            folder.mkdir(parents=True, exist_ok=True)
            for entry in result["heats"]:
                shutil.copyfile(entry["heat"], folder / f"{Path(entry['heat']).stem}_{Path(entry['file']).stem}.tif")
        if self.HEAT in outputs and result["heat"]:
            deliver({result["heat"]: outputs[self.HEAT]})
            return outputs
        return {name: place for name, place in outputs.items() if name != self.HEAT}

    def _job(self, parameters, context, folder: Path) -> SearchScenesJob:
        at, crs = None, ""
        if parameters.get(self.AT):
            point = self.parameterAsPoint(parameters, self.AT, context)
            at, crs = (point.x(), point.y()), crs_text(self.parameterAsPointCrs(parameters, self.AT, context))
        return SearchScenesJob(
            index=self.parameterAsFile(parameters, self.INDEX, context),
            text=self.parameterAsString(parameters, self.TEXT, context),
            like=self.parameterAsFile(parameters, self.LIKE, context),
            at=at,
            at_crs=crs,
            top=self.parameterAsInt(parameters, self.TOP, context),
            out=str(folder / "result"),
            **self.computation(parameters, context),
        )

    def _write(self, hits: list[dict], parameters, context) -> str:
        fields = QgsFields()
        for name, kind in FIELDS.items():
            fields.append(QgsField(name, kind))
        lonlat = QgsCoordinateReferenceSystem(LONLAT)
        sink, place = self.parameterAsSink(parameters, self.PLACES, context, fields, Qgis.WkbType.Polygon, lonlat)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.PLACES))
        for hit in hits:
            feature = QgsFeature(fields)
            feature.setGeometry(footprint_of(hit))
            feature.setAttributes([*(hit[name] for name in list(FIELDS)[:-1]), json.dumps(hit["window"])])
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, self.PLACES))
        return place
