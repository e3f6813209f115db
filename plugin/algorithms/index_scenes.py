"""``landclair:indexscenes``: images -> an index that can be searched by words."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
)

from ..contract.errors import InputError
from ..contract.jobs import SAR_UNITS, IndexScenesJob
from ..map.sources import file_path
from .algorithm import run_job, tr
from .scenes_algorithm import MODEL, ScenesAlgorithm
from .sensor_layers import choice

FIGURES = ("TILES", "FILES", "ADDED", "UNCHANGED", "REMOVED")


class IndexScenes(ScenesAlgorithm):
    """Radar and optical layers and folders -> a GeoPackage of tiles with embeddings."""

    SAR, SAR_FOLDER, OPTICAL, OPTICAL_FOLDER = "SAR", "SAR_FOLDER", "OPTICAL", "OPTICAL_FOLDER"
    SAR_UNITS, STRIDE, INDEX = "SAR_UNITS", "STRIDE", "INDEX"

    def name(self) -> str:
        return "indexscenes"

    def displayName(self) -> str:
        return tr("Make an index of images")

    def tags(self) -> list[str]:
        return tr("search,archive,embedding,clip,sarclip,sar,retrieval").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Reads images tile by tile and keeps for each what a model of images and words says of it, with its place, "
            "date and file. 'Find places in images' then answers questions in words within a moment.\n\n"
            "An index that exists is brought up to date: images that have not changed are not read again, those that "
            "are gone leave it. Cancel keeps what is done; run it again to go on. Nothing is copied; the index knows "
            "the images by their paths."
        )

    def initAlgorithm(self, configuration=None) -> None:
        rasters, folder = QgsProcessing.SourceType.Raster, QgsProcessingParameterFile.Behavior.Folder
        for name, title, folder_name, folder_title in (
            (self.SAR, tr("Radar layers"), self.SAR_FOLDER, tr("Folder of radar rasters")),
            (self.OPTICAL, tr("Optical layers"), self.OPTICAL_FOLDER, tr("Folder of optical rasters")),
        ):
            self.add(
                QgsProcessingParameterMultipleLayers(name, title, rasters, optional=True), tr("Layers that are files.")
            )
            self.add(
                QgsProcessingParameterFile(folder_name, folder_title, folder, optional=True),
                tr("All rasters in it and below; nothing is copied."),
            )
        self.add_scene_model()
        self.add(
            choice(self.SAR_UNITS, tr("Radar values"), ("guess", *SAR_UNITS)),
            tr("What the values are. 'guess' reads the metadata and the range of values."),
            advanced=True,
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber(self.STRIDE, tr("Step from tile to tile"), whole, 0, minValue=0),
            tr("In pixels of the model; 0 is half a tile."),
            advanced=True,
        )
        self.add_computation()
        self.add(
            QgsProcessingParameterFileDestination(self.INDEX, tr("Index"), tr("GeoPackage files (*.gpkg)")),
            tr("A GeoPackage of tile footprints; one that is an index already is brought up to date."),
        )
        for name, title in zip(FIGURES, _titles(), strict=True):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        if not any(parameters.get(name) for name in (self.SAR, self.SAR_FOLDER, self.OPTICAL, self.OPTICAL_FOLDER)):
            return False, tr("Choose layers or a folder of images.")
        return super().checkParameterValues(parameters, context)

    def prepare(self, parameters, context) -> None:
        self._paths = {name: self._files(parameters, name, context) for name in (self.SAR, self.OPTICAL)}

    def _files(self, parameters, name: str, context) -> list[str]:
        layers = self.parameterAsLayerList(parameters, name, context) if parameters.get(name) else []
        paths = [file_path(layer) for layer in layers]
        for layer, path in zip(layers, paths, strict=True):
            if not path:
                raise InputError(tr("The layer '{}' is no file. Export it as a GeoTIFF first.").format(layer.name()))
        return paths

    def process(self, parameters, context, feedback) -> dict:
        units = self.parameterAsEnumString(parameters, self.SAR_UNITS, context)
        folders = {
            self.SAR: self.parameterAsFile(parameters, self.SAR_FOLDER, context),
            self.OPTICAL: self.parameterAsFile(parameters, self.OPTICAL_FOLDER, context),
        }
        paths = {name: (*found, *filter(None, [folders[name]])) for name, found in self._paths.items()}
        job = IndexScenesJob(
            out=self.parameterAsFileOutput(parameters, self.INDEX, context),
            sar=paths[self.SAR],
            optical=paths[self.OPTICAL],
            model=self.parameterAsString(parameters, MODEL, context),
            stride=self.parameterAsInt(parameters, self.STRIDE, context),
            sar_units="" if units == "guess" else units,
            **self.computation(parameters, context),
        )
        result = run_job(job, feedback)
        for entry in result["skipped"]:
            feedback.pushInfo(tr("Not used: {}: {}").format(entry["file"], entry["reason"]))
        return {self.INDEX: result["index"]} | {name: result[name.lower()] for name in FIGURES}


def _titles() -> tuple[str, ...]:
    return (
        tr("Tiles in the index"), tr("Images in the index"), tr("Images that are new"), tr("Images that are unchanged"),
        tr("Images that are gone"),
    )  # fmt: skip
