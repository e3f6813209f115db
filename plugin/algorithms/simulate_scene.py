"""``landclair:simulatescene``: an optical and a SAR layer with known truth, to try things out."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputVariant,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ..contract.jobs import SimulateJob
from ..contract.legends import LAND_COVER
from ..map.results import style_classes
from ..map.scenes import style_optical, style_sar
from .algorithm import EngineAlgorithm, run_job, tr
from .inputs import crs_text
from .outputs import deliver, style_when_loaded, working_folder


class SimulateScene(EngineAlgorithm):
    """Seed, size and weather -> optical, radar, true classes and clouds."""

    SIZE, SEED, CLOUDS, LOOKS, MISREGISTRATION = "SIZE", "SEED", "CLOUDS", "LOOKS", "MISREGISTRATION"
    NODATA, CRS = "NODATA", "CRS"
    OPTICAL, SAR, TRUTH, CLOUD_MASK = "OPTICAL", "SAR", "TRUTH", "CLOUD_MASK"

    def name(self) -> str:
        return "simulatescene"

    def displayName(self) -> str:
        return tr("Simulate a scene")

    def group(self) -> str:
        return tr("Practice")

    def groupId(self) -> str:
        return "practice"

    def tags(self) -> list[str]:
        return tr("demo,example,synthetic,sentinel,sar,radar,clouds").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Makes an optical layer (ten Sentinel-2 bands) and a radar layer (VV and VH) of an invented landscape "
            "with relief, rivers, fields, towns and forests, together with its true land cover and its clouds. The "
            "same seed gives the same scene.\n\n"
            "It is for trying things out and for testing. What a model reaches on it says nothing about real places."
        )

    def initAlgorithm(self, configuration=None) -> None:
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        numbers = (
            (
                self.SIZE,
                tr("Size in pixels"),
                whole,
                SimulateJob.size,
                16,
                65536,
                tr("Width and height; a pixel is 10 m."),
            ),
            (self.SEED, tr("Seed"), whole, SimulateJob.seed, 0, 2**31 - 1, tr("Another seed, another landscape.")),
            (
                self.CLOUDS,
                tr("Share of clouds"),
                real,
                SimulateJob.clouds,
                0,
                1,
                tr("0 is a clear sky, 1 is overcast."),
            ),
            (
                self.LOOKS,
                tr("Looks"),
                real,
                SimulateJob.looks,
                0.1,
                1000,
                tr("More looks, less speckle in the radar layer."),
            ),
            (
                self.MISREGISTRATION,
                tr("Shift of the radar in pixels"),
                real,
                SimulateJob.misregistration,
                0,
                16,
                tr("How far the radar layer lies from where it should."),
            ),
        )
        for name, title, kind, default, least, most, help_text in numbers:
            self.add(QgsProcessingParameterNumber(name, title, kind, default, minValue=least, maxValue=most), help_text)
        self.add(
            QgsProcessingParameterBoolean(self.NODATA, tr("Edges without data"), SimulateJob.nodata),
            tr("End each swath in a wedge without data, as real scenes do."),
        )
        self.add(
            QgsProcessingParameterCrs(self.CRS, tr("Coordinate system"), SimulateJob.crs),
            tr("A projected coordinate system in metres."),
        )
        for name, title, help_text in (
            (self.OPTICAL, tr("Optical scene"), tr("Ten Sentinel-2 bands, reflectance times 10,000.")),
            (self.SAR, tr("Radar scene"), tr("VV and VH backscatter in dB.")),
            (self.TRUTH, tr("True land cover"), tr("The classes that the scene was made from.")),
            (self.CLOUD_MASK, tr("Clouds and shadows"), tr("0 clear, 1 cloud, 2 cloud shadow.")),
        ):
            optional = name in (self.TRUTH, self.CLOUD_MASK)
            self.add(QgsProcessingParameterRasterDestination(name, title, None, optional), help_text)
        self.addOutput(QgsProcessingOutputNumber("CLOUD_SHARE", tr("Share of clouds that came out")))
        self.addOutput(QgsProcessingOutputVariant("AREAS_HA", tr("True hectares by class name")))

    def process(self, parameters, context, feedback) -> dict:
        optical = self.parameterAsOutputLayer(parameters, self.OPTICAL, context)
        with working_folder(optical) as folder:
            result = run_job(self._job(parameters, context, folder), feedback)
            outputs = {self.OPTICAL: optical}
            for name in (self.SAR, self.TRUTH, self.CLOUD_MASK):
                if parameters.get(name):
                    outputs[name] = self.parameterAsOutputLayer(parameters, name, context)
            files = {self.OPTICAL: "optical", self.SAR: "sar", self.TRUTH: "truth", self.CLOUD_MASK: "clouds"}
            deliver({result[files[name]]: destination for name, destination in outputs.items()})
        styles = {
            self.OPTICAL: style_optical,
            self.SAR: style_sar,
            self.TRUTH: partial(style_classes, legend=LAND_COVER, statistics=[]),
        }
        group = tr("Simulated scene {}").format(result["seed"])
        for rank, (name, style) in enumerate(styles.items()):
            if name in outputs:
                style_when_loaded(outputs[name], style, group, rank, context)
        areas = {entry["name"]: entry["area_ha"] for entry in result["classes"]}
        return outputs | {"CLOUD_SHARE": result["cloud_share"], "AREAS_HA": areas}

    def _job(self, parameters, context, folder: Path) -> SimulateJob:
        return SimulateJob(
            out=str(folder),
            size=self.parameterAsInt(parameters, self.SIZE, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            clouds=self.parameterAsDouble(parameters, self.CLOUDS, context),
            looks=self.parameterAsDouble(parameters, self.LOOKS, context),
            misregistration=self.parameterAsDouble(parameters, self.MISREGISTRATION, context),
            nodata=self.parameterAsBool(parameters, self.NODATA, context),
            crs=crs_text(self.parameterAsCrs(parameters, self.CRS, context)),
        )
