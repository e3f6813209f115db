"""The parameters and outputs of ``landclair:segment``, with their help."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingOutputVariant,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..contract.errors import InputError
from .algorithm import EngineAlgorithm, tr
from .sensor_layers import SensorAlgorithm, choice

PACKAGES = Path(__file__).resolve().parents[2] / "resources" / "packages"
SCENE_MODELS = ("sarclip", "knowlip")  # how the names of models begin that compare images with words
MODEL, MODEL_FILE = "MODEL", "MODEL_FILE"
DEVICES = ("auto", "cpu", "cuda", "directml", "coreml", "openvino")


def bundled_models() -> list[str]:
    """The names of the models that come with LandClair and make maps."""
    return [name for name in _bundled() if not name.startswith(SCENE_MODELS)]


def bundled_scene_models() -> list[str]:
    """The names of the models that come with LandClair and compare images with words."""
    return [name for name in _bundled() if name.startswith(SCENE_MODELS)]


def _bundled() -> list[str]:
    return sorted(path.stem for path in PACKAGES.glob("*.onnx"))


def add_model(algorithm: EngineAlgorithm) -> None:
    """Add the two parameters that name a model: one that is known, or a file."""
    names = bundled_models()
    default = "landcover" if "landcover" in names else None
    model = QgsProcessingParameterString(MODEL, tr("Model"), default, optional=True)
    model.setMetadata({"widget_wrapper": {"value_hints": names}})
    algorithm.add(model, tr("Name of a model that LandClair knows. 'List models' tells what each one maps."))
    algorithm.add(
        QgsProcessingParameterFile(MODEL_FILE, tr("Model file"), extension="onnx", optional=True),
        tr("An .onnx file to use instead: one you trained, or one from the Deepness model zoo."),
    )


def model_of(algorithm: EngineAlgorithm, parameters: dict, context) -> str:
    """The model file if one is given, else the name; InputError if there is neither."""
    chosen = algorithm.parameterAsFile(parameters, MODEL_FILE, context)
    chosen = chosen or algorithm.parameterAsString(parameters, MODEL, context)
    if not chosen:
        raise InputError(tr("Choose a model or a model file."))
    return chosen


class SegmentParameters(SensorAlgorithm):
    """What the algorithm is called, takes and gives."""

    CLOUD_MASK, MASK = "CLOUD_MASK", "MASK"
    TILE, OVERLAP, DEVICE, THREADS = "TILE", "OVERLAP", "DEVICE", "THREADS"
    RASTERS = ("CLASSES", "CONFIDENCE", "SENSORS_USED", "WATER", "SAR_SHARE")
    CLASSES, CONFIDENCE, SENSORS_USED, WATER, SAR_SHARE = RASTERS
    STATISTICS, OTHER_LAYERS = "STATISTICS", (CLOUD_MASK,)

    def name(self) -> str:
        return "segment"

    def displayName(self) -> str:
        return tr("Map land cover, water or flood")

    def group(self) -> str:
        return tr("Maps")

    def groupId(self) -> str:
        return "maps"

    def tags(self) -> list[str]:
        return tr("segment,classify,land cover,water,flood,sentinel,sar,radar,deep learning").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Maps a scene from an optical layer, a radar (SAR) layer, or both, with a model that comes with LandClair "
            "or one of your own. The layers may differ in coordinate system, resolution and extent; where clouds or "
            "missing data hide one of them, the other is used.\n\n"
            "You get the classes, a confidence for every pixel, which sensors each pixel was mapped from, a water "
            "layer where the model knows water, and ellipsoidal areas of all classes, also as figures for models."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add_layers()
        add_model(self)
        self.add_extent()
        self._add_area()
        self.add_interpretation()
        self._add_computation()
        self._add_outputs()

    def _add_area(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(
                self.MASK, tr("Inside polygons"), [QgsProcessing.SourceType.VectorPolygon], optional=True
            ),
            tr("Only pixels inside these polygons are mapped, the rest becomes 'no data'."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.CLOUD_MASK, tr("Cloud mask"), optional=True),
            tr("Layer that is not zero under clouds. There the optical layer is ignored and radar decides."),
        )

    def _add_computation(self) -> None:
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        for name, title, kind, least, help_text in (
            (
                self.RESOLUTION,
                tr("Resolution in metres"),
                real,
                0.01,
                tr("Ground size of a pixel. Empty: the model's own."),
            ),
            (self.TILE, tr("Tile size in pixels"), whole, 32, tr("Side of the squares that are mapped at once.")),
            (
                self.OVERLAP,
                tr("Overlap in pixels"),
                whole,
                0,
                tr("What neighbouring tiles share; they are blended there."),
            ),
        ):
            number = QgsProcessingParameterNumber(name, title, kind, None, optional=True, minValue=least)
            self.add(number, help_text, advanced=True)
        self.add(
            choice(self.DEVICE, tr("Device"), DEVICES),
            tr("What computes. 'auto' takes the graphics card where it really works, else the processor."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(self.THREADS, tr("Threads"), whole, 0, minValue=0),
            tr("Processor threads to use; 0 uses all."),
            advanced=True,
        )

    def _add_outputs(self) -> None:
        rasters = {
            self.CLASSES: (tr("Classes"), tr("The map: codes of the model's legend, 255 is no data.")),
            self.CONFIDENCE: (tr("Confidence"), tr("How sure the model is of each pixel, 0 to 1.")),
            self.SENSORS_USED: (tr("Sensors used"), tr("Which sensors saw each pixel: optical, radar, both, or none.")),
            self.WATER: (tr("Water"), tr("1 where the model sees water, for models whose legend has water.")),
            self.SAR_SHARE: (tr("Share of radar"), tr("How much radar decided, 0 to 1, for models that can tell.")),
        }
        for name, (title, help_text) in rasters.items():
            optional, by_default = name != self.CLASSES, name != self.SAR_SHARE
            self.add(QgsProcessingParameterRasterDestination(name, title, None, optional, by_default), help_text)
        self.add(
            QgsProcessingParameterFileDestination(
                self.STATISTICS, tr("Statistics"), tr("JSON files (*.json)"), optional=True
            ),
            tr("Areas and mean confidence of all classes, the model, what ran, and the job itself."),
        )
        for name, title in (
            ("CLASSIFIED_AREA_HA", tr("Classified area in hectares")),
            ("WATER_AREA_HA", tr("Water area in hectares")),
            ("MEAN_CONFIDENCE", tr("Mean confidence")),
            ("MEGAPIXELS", tr("Megapixels")),
            ("SECONDS", tr("Seconds")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString("PROVIDER", tr("What computed")))
        self.addOutput(QgsProcessingOutputVariant("AREAS_HA", tr("Hectares by class name")))
