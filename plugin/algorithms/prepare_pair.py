"""``landclair:preparepair``: an optical and a radar layer -> one co-registered pair in physical units."""

from __future__ import annotations

from functools import partial

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..contract.jobs import PreparePairJob
from ..map.scenes import style_optical, style_sar
from .algorithm import run_job, tr
from .outputs import deliver, style_when_loaded, working_folder, wrong_format
from .sensor_layers import SensorAlgorithm, choice

FILTERS = ("none", "boxcar", "lee", "refined_lee", "gamma_map")


class PreparePair(SensorAlgorithm):
    """Optical and SAR layer -> reflectance and dB on the optical layer's pixels, and a validity mask each."""

    SENSORS = (SensorAlgorithm.OPTICAL, SensorAlgorithm.SAR)
    CLOUD_MASK = "CLOUD_MASK"
    OTHER_LAYERS = (CLOUD_MASK,)
    FILTER, WINDOW, LOOKS, COREGISTER, THREADS = "FILTER", "WINDOW", "LOOKS", "COREGISTER", "THREADS"
    FIND_CLOUDS, ANGLE = "FIND_CLOUDS", "ANGLE"
    RASTERS = ("OPTICAL_OUT", "SAR_OUT", "OPTICAL_VALID", "SAR_VALID")
    FILES = dict(zip(RASTERS, ("optical", "sar", "optical_valid", "sar_valid"), strict=True))

    def name(self) -> str:
        return "preparepair"

    def displayName(self) -> str:
        return tr("Prepare a pair of layers")

    def tags(self) -> list[str]:
        return tr("calibration,speckle,lee,coregistration,reflectance,backscatter,analysis ready").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Brings an optical and a radar layer of any coordinate system, resolution and product to one pair: "
            "reflectance and backscatter in dB on the pixels of the optical layer, with named bands, as "
            "cloud-optimised GeoTIFFs, and for each a mask that is 1 where it is valid.\n\n"
            "A radar layer that lies beside the optical one is moved if the offset is sure, and the log says by how "
            "much. Speckle is filtered in linear power. Your layers are not changed."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add_layers()
        self.add(
            QgsProcessingParameterRasterLayer(self.CLOUD_MASK, tr("Cloud mask"), optional=True),
            tr("Not zero under clouds. Empty: the scene classification band (SCL), if the optical layer has one."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.FIND_CLOUDS, tr("Find clouds and shadows"), False),
            tr("By the networks of ukis-csmask, if the engine has that package. A cloud mask goes first."),
        )
        self.add(choice(self.FILTER, tr("Speckle filter"), FILTERS), tr("What calms the radar layer's speckle."))
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        for number, help_text in (
            (
                QgsProcessingParameterNumber(
                    self.WINDOW, tr("Filter window"), whole, PreparePairJob.window, minValue=3
                ),
                tr("Side in pixels, an odd number. Refined Lee always takes 7."),
            ),
            (
                QgsProcessingParameterNumber(self.LOOKS, tr("Looks"), real, 0.0, minValue=0.0),
                tr("Equivalent number of looks of the radar layer; 0 has them estimated."),
            ),
            (
                QgsProcessingParameterNumber(self.ANGLE, tr("Incidence angle in degrees"), real, 0.0, False, 0, 89),
                tr("That backscatter is brought to; the radar layer needs a band 'angle'. 0 leaves it as it is."),
            ),
        ):
            self.add(number, help_text, advanced=True)
        self.add(
            QgsProcessingParameterBoolean(self.COREGISTER, tr("Move the radar layer by a sure offset"), True),
            tr("Off: the layers stay where they are."),
        )
        self.add_interpretation()
        self.add_extent()
        self.add(
            QgsProcessingParameterNumber(self.RESOLUTION, tr("Resolution in metres"), real, None, True, 0.01),
            tr("Ground size of a pixel. Empty: that of the optical layer."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(self.THREADS, tr("Threads"), whole, 0, minValue=0),
            tr("0 uses all cores."),
            advanced=True,
        )
        self._add_outputs()

    def _add_outputs(self) -> None:
        for name, title, help_text in (
            (self.RASTERS[0], tr("Optical"), tr("Reflectance, NaN where nothing was seen.")),
            (self.RASTERS[1], tr("Radar"), tr("Backscatter in dB, NaN where nothing was seen.")),
            (self.RASTERS[2], tr("Optical validity"), tr("1 where the optical layer is valid and not under clouds.")),
            (self.RASTERS[3], tr("Radar validity"), tr("1 where the radar layer is valid.")),
        ):
            optional = name not in self.RASTERS[:2]
            self.add(QgsProcessingParameterRasterDestination(name, title, None, optional, not optional), help_text)
        self.addOutput(QgsProcessingOutputString("SHIFT", tr("Metres right,down that the radar layer was moved by")))
        self.addOutput(QgsProcessingOutputNumber("USED_LOOKS", tr("Looks that the filter reckoned with")))

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        if not (parameters.get(self.OPTICAL) and parameters.get(self.SAR)):
            return False, tr("Choose an optical and a radar layer; a pair has both.")
        if other := next((place for name in self.RASTERS if (place := wrong_format(parameters.get(name)))), ""):
            text = tr("The layers are GeoTIFF files; choose a name that ends in .tif instead of {}.")
            return False, text.format(other)
        return super().checkParameterValues(parameters, context)

    def process(self, parameters, context, feedback) -> dict:
        wanted = [name for name in self.RASTERS if parameters.get(name)]
        outputs = {name: self.parameterAsOutputLayer(parameters, name, context) for name in wanted}
        with working_folder(outputs[self.RASTERS[0]]) as folder:
            result = run_job(self._job(parameters, context, folder, feedback), feedback)
            deliver({result[self.FILES[name]]: place for name, place in outputs.items()})
        right, down = result["shift"]
        if right or down:
            text = tr("The radar layer was moved by {:.1f} m to the right and {:.1f} m down.")
            feedback.pushInfo(text.format(right, down))
        styles = {self.RASTERS[1]: style_sar, self.RASTERS[0]: style_optical}
        for rank, (name, style) in enumerate(styles.items()):
            style_when_loaded(outputs[name], partial(style), tr("Prepared pair"), rank, context)
        return outputs | {"SHIFT": f"{right:g},{down:g}", "USED_LOOKS": result["looks"]}

    def _job(self, parameters, context, folder, feedback) -> PreparePairJob:
        return PreparePairJob(
            **self.scene(parameters, context, folder, feedback),
            out=str(folder / "pair"),
            filter=self.parameterAsEnumString(parameters, self.FILTER, context),
            window=self.parameterAsInt(parameters, self.WINDOW, context),
            looks=self.parameterAsDouble(parameters, self.LOOKS, context),
            coregister=self.parameterAsBool(parameters, self.COREGISTER, context),
            find_clouds=self.parameterAsBool(parameters, self.FIND_CLOUDS, context),
            angle=self.parameterAsDouble(parameters, self.ANGLE, context),
            cloud_mask=self.layer_file(self.CLOUD_MASK, folder, feedback),
            threads=self.parameterAsInt(parameters, self.THREADS, context),
        )
