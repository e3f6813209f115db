"""``landclair:fetchpair``: an area and dates -> the best Sentinel-1 and Sentinel-2 pair of a catalogue."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..contract.jobs import CATALOGUES, FetchPairJob
from ..map.scenes import style_optical, style_sar
from ..tasks import environment
from .algorithm import EngineAlgorithm, run_job, tr
from .inputs import crs_text
from .outputs import deliver, style_when_loaded, wrong_format


class FetchPair(EngineAlgorithm):
    """Area + dates + most cloud -> optical, radar, clouds and labels on one grid."""

    EXTENT, START, END, CLOUD, LABELS = "EXTENT", "START", "END", "CLOUD", "WITH_LABELS"
    CATALOGUE, TOKEN, RESOLUTION = "CATALOGUE", "TOKEN", "RESOLUTION"
    RASTERS = ("OPTICAL", "SAR", "CLOUDS", "LABELS")

    def name(self) -> str:
        return "fetchpair"

    def displayName(self) -> str:
        return tr("Fetch a pair of layers")

    def tags(self) -> list[str]:
        return tr("stac,sentinel,download,catalogue,worldcover,radar,optical").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Finds the best Sentinel-1 and Sentinel-2 pair of an area and some dates in a STAC catalogue, and fetches "
            "the pixels of the area only: reflectance, backscatter in dB, clouds and, if they are wanted, ESA "
            "WorldCover labels, all on the same pixels.\n\n"
            "The pair that shows most of the area comes first, then the one with less cloud, then the one that was "
            "taken within fewer days. The layers carry their licence and whom to credit. A fetch that was interrupted "
            "goes on where it stopped."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add(QgsProcessingParameterExtent(self.EXTENT, tr("Area")), tr("In any coordinate system."))
        day = QgsProcessingParameterDateTime.Type.Date
        self.add(QgsProcessingParameterDateTime(self.START, tr("First day"), day), tr("Of the dates to search."))
        self.add(QgsProcessingParameterDateTime(self.END, tr("Last day"), day), tr("Of the dates to search."))
        real = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(
                self.CLOUD, tr("Most cloud in per cent"), real, FetchPairJob.cloud, False, 0, 100
            ),
            tr("Of the whole Sentinel-2 scene, as the catalogue tells."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.LABELS, tr("Fetch labels as well"), False),
            tr("The classes of ESA WorldCover, to train models with."),
        )
        self.add(
            QgsProcessingParameterString(self.CATALOGUE, tr("Catalogue"), CATALOGUES[0]),
            tr("One of {}, or the address of a STAC API.").format(", ".join(CATALOGUES)),
        )
        self.add(
            QgsProcessingParameterString(self.TOKEN, tr("Token"), optional=True),
            tr(
                "For an own API, or the key of an account for terrain-corrected radar. Empty: the environment variable "
                "LANDCLAIR_STAC_TOKEN, if it is set."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.RESOLUTION, tr("Resolution in metres"), real, FetchPairJob.resolution, False, 1
            ),
            tr("Ground size of a pixel."),
            advanced=True,
        )
        self._add_outputs()

    def _add_outputs(self) -> None:
        for name, title, help_text in (
            ("OPTICAL", tr("Optical"), tr("Reflectance of Sentinel-2, NaN where nothing was seen.")),
            ("SAR", tr("Radar"), tr("Backscatter of Sentinel-1 in dB, NaN where nothing was seen.")),
            ("CLOUDS", tr("Clouds"), tr("1 under clouds and their shadows, from the scene classification.")),
            ("LABELS", tr("Labels"), tr("Classes of ESA WorldCover; only with labels.")),
        ):
            optional = name not in self.RASTERS[:2]
            self.add(QgsProcessingParameterRasterDestination(name, title, None, optional, not optional), help_text)
        self.addOutput(QgsProcessingOutputString("SCENES", tr("Scenes that were fetched")))
        self.addOutput(QgsProcessingOutputNumber("CLOUD_SHARE", tr("Cloud of the optical scenes in per cent")))
        self.addOutput(QgsProcessingOutputNumber("DAYS_APART", tr("Days between the sensors")))

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        if other := next((place for name in self.RASTERS if (place := wrong_format(parameters.get(name)))), ""):
            text = tr("The layers are GeoTIFF files; choose a name that ends in .tif instead of {}.")
            return False, text.format(other)
        if parameters.get("LABELS") and not self.parameterAsBool(parameters, self.LABELS, context):
            return False, tr("Labels are written only if they are fetched as well. Tick 'Fetch labels as well'.")
        return super().checkParameterValues(parameters, context)

    def process(self, parameters, context, feedback) -> dict:
        wanted = [name for name in self.RASTERS if parameters.get(name)]
        outputs = {name: self.parameterAsOutputLayer(parameters, name, context) for name in wanted}
        job = self._job(parameters, context)
        size = run_job(replace(job, estimate=True), feedback)["estimate"]
        text = tr("{:,} x {:,} pixels, at most {:.1f} MB to fetch")
        feedback.pushInfo(text.format(size["width"], size["height"], size["download_mb"]))
        result = run_job(job, feedback)
        if not result["clouds"] and outputs.pop("CLOUDS", ""):
            feedback.pushWarning(tr("The catalogue does not say where these scenes are cloudy: no cloud layer."))
        deliver({result[name.lower()]: place for name, place in outputs.items()})
        for terms in result["terms"].values():
            feedback.pushInfo(f"{terms['attribution']} ({terms['licence']})")
        for rank, (name, style) in enumerate({"SAR": style_sar, "OPTICAL": style_optical}.items()):
            style_when_loaded(outputs[name], partial(style), tr("Fetched pair"), rank, context)
        scenes = ", ".join(scene for names in result["scenes"].values() for scene in names)
        return outputs | {"SCENES": scenes, "CLOUD_SHARE": result["cloud"], "DAYS_APART": result["days_apart"]}

    def _job(self, parameters, context) -> FetchPairJob:
        """In a folder that stays, so that an interrupted fetch can go on."""
        extent = self.parameterAsExtent(parameters, self.EXTENT, context)
        crs = self.parameterAsExtentCrs(parameters, self.EXTENT, context)
        days = [self.parameterAsDateTime(parameters, name, context).date() for name in (self.START, self.END)]
        return FetchPairJob(
            extent=(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()),
            extent_crs=crs_text(crs),
            dates="/".join(day.toString("yyyy-MM-dd") for day in days),
            out=str(environment.home() / "fetched"),
            api=self.parameterAsString(parameters, self.CATALOGUE, context),
            token=self.parameterAsString(parameters, self.TOKEN, context),
            cloud=self.parameterAsDouble(parameters, self.CLOUD, context),
            labels=self.parameterAsBool(parameters, self.LABELS, context),
            resolution=self.parameterAsDouble(parameters, self.RESOLUTION, context),
        )
