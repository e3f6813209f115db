"""``landclair:packageforfield``: a sample, its form and a picture of the surroundings in a folder for a phone."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsRasterLayer,
)

from ..contract.errors import InputError
from ..map.field_basemap import surroundings, write_cog, write_mbtiles
from ..map.field_project import PROJECT, README, SAMPLE, copy_sample, write_project, write_readme
from ..map.sample_layer import file_of_sample, open_sample, sample_problem
from .algorithm import EngineAlgorithm, tr
from .outputs import deliver, working_folder
from .sensor_layers import choice

FORMATS = {"mbtiles": "surroundings.mbtiles", "cog": "surroundings.tif"}


class PackageForField(EngineAlgorithm):
    """Sample + layers -> a folder that opens in QField, Mergin Maps and QGIS without a network."""

    SAMPLE, LAYERS, FORMAT, RESOLUTION = "SAMPLE", "LAYERS", "FORMAT", "RESOLUTION"
    MARGIN, REVIEWER, OUTPUT = "MARGIN", "REVIEWER", "OUTPUT"

    def name(self) -> str:
        return "packageforfield"

    def displayName(self) -> str:
        return tr("Pack a sample for the field")

    def group(self) -> str:
        return tr("Review")

    def groupId(self) -> str:
        return "review"

    def tags(self) -> list[str]:
        return tr("qfield,mergin,phone,offline,mbtiles,survey,mobile").split(",")

    def flags(self):
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading  # it draws layers and writes a project

    def canExecute(self) -> tuple[bool, str]:
        return True, ""  # QGIS alone does this

    def shortHelpString(self) -> str:
        return tr(
            "Makes a folder with everything that a reviewer needs outdoors: a project, a copy of the sample with its "
            "form, a picture of the surroundings that needs no network, and a page that says what to do. Copy the "
            "folder to a phone with QField or Mergin Maps.\n\n"
            "Choose pictures for the surroundings, such as the optical and the radar layer, and not the class map: "
            "whoever sees what the map says tends to agree. 'Merge reviews of a sample' takes the answers back."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add(
            QgsProcessingParameterVectorLayer(self.SAMPLE, tr("Sample"), [QgsProcessing.SourceType.VectorPoint]),
            tr("The GeoPackage of 'Draw a sample for review'. It stays as it is; a copy goes to the field."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.LAYERS, tr("Layers of the surroundings"), Qgis.ProcessingSourceType.MapLayer, optional=True
            ),
            tr("Drawn as they are styled, the first on top. None: only the points."),
        )
        self.add(
            choice(self.FORMAT, tr("Format of the picture"), tuple(FORMATS)),
            tr("mbtiles: tiles at several scales; cog: one GeoTIFF, in the sample's coordinate system."),
        )
        real = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(self.RESOLUTION, tr("Pixel size in metres"), real, 5.0, False, 0.05),
            tr("Finer pixels make larger files; large areas are drawn coarser."),
        )
        self.add(
            QgsProcessingParameterNumber(self.MARGIN, tr("Margin in metres"), real, 500.0, False, 10.0),
            tr("Around the outermost points."),
        )
        self.add(
            QgsProcessingParameterString(self.REVIEWER, tr("Reviewer"), optional=True),
            tr("Who takes this folder along; answers then carry the name."),
        )
        self.add(QgsProcessingParameterFolderDestination(self.OUTPUT, tr("Folder")), tr("A new or an empty folder."))
        self.addOutput(QgsProcessingOutputFile("PROJECT", tr("Project")))

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        layer = self.parameterAsVectorLayer(parameters, self.SAMPLE, context)
        if layer and (problem := sample_problem(layer)):
            return False, problem
        return super().checkParameterValues(parameters, context)

    def process(self, parameters, context, feedback) -> dict:
        out = Path(self.parameterAsString(parameters, self.OUTPUT, context))
        if out.exists() and any(out.iterdir()):
            raise InputError(tr("{} is not empty. Choose a new folder.").format(out))
        layer = self.parameterAsVectorLayer(parameters, self.SAMPLE, context)
        layers = self.parameterAsLayerList(parameters, self.LAYERS, context)
        source = open_sample(file_of_sample(layer))
        self._warn_of_the_map(layers, source.map_path, feedback)
        with working_folder(str(out)) as folder:
            copy_sample(source.path, folder / SAMPLE)
            sample = open_sample(str(folder / SAMPLE))
            basemap = self._draw(parameters, context, layer, layers, folder, feedback)
            reviewer = self.parameterAsString(parameters, self.REVIEWER, context)
            write_project(folder, basemap, reviewer, tr("Review of {}").format(layer.name()))
            write_readme(folder, sample, layer.featureCount(), basemap)
            names = [name for name in (SAMPLE, basemap, PROJECT, README) if name]
            deliver({str(folder / name): str(out / name) for name in names})
        return {self.OUTPUT: str(out), "PROJECT": str(out / PROJECT)}

    def _draw(self, parameters, context, sample, layers: list[QgsMapLayer], folder: Path, feedback) -> str:
        """Draw the surroundings, if any layer was chosen; the name of their file."""
        if not layers:
            return ""
        kind = self.parameterAsEnumString(parameters, self.FORMAT, context)
        area = surroundings(sample.extent(), sample.crs(), self.parameterAsDouble(parameters, self.MARGIN, context))
        resolution = self.parameterAsDouble(parameters, self.RESOLUTION, context)
        write = {"mbtiles": write_mbtiles, "cog": write_cog}[kind]
        write(layers, area, sample.crs(), resolution, folder / FORMATS[kind], feedback)
        return FORMATS[kind]

    def _warn_of_the_map(self, layers: list[QgsMapLayer], map_path: str, feedback) -> None:
        if any(isinstance(layer, QgsRasterLayer) and layer.source() == map_path for layer in layers):
            feedback.pushWarning(tr("The class map is among the layers: reviewers will see what it says."))
