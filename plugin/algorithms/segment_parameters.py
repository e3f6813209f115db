"""The parameters and outputs of ``landclair:segment``, with their help."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingOutputVariant,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..contract.jobs import OPTICAL_UNITS, SAR_UNITS
from .algorithm import EngineAlgorithm, tr

PACKAGES = Path(__file__).resolve().parents[2] / "resources" / "packages"
DEVICES = ("auto", "cpu", "cuda", "directml", "coreml", "openvino")


def bundled_models() -> list[str]:
    """The names of the models that come with LandClair."""
    return sorted(path.stem for path in PACKAGES.glob("*.onnx"))


class SegmentParameters(EngineAlgorithm):
    """What the algorithm is called, takes and gives."""

    OPTICAL, SAR, OPTICAL_BEFORE, SAR_BEFORE = LAYERS = ("OPTICAL", "SAR", "OPTICAL_BEFORE", "SAR_BEFORE")
    OPTICAL_BANDS, OPTICAL_UNITS, SAR_BANDS, SAR_UNITS = "OPTICAL_BANDS", "OPTICAL_UNITS", "SAR_BANDS", "SAR_UNITS"
    MODEL, MODEL_FILE, CLOUD_MASK, MASK, EXTENT = "MODEL", "MODEL_FILE", "CLOUD_MASK", "MASK", "EXTENT"
    RESOLUTION, TILE, OVERLAP, DEVICE, THREADS = "RESOLUTION", "TILE", "OVERLAP", "DEVICE", "THREADS"
    CLASSES, CONFIDENCE, SENSORS_USED, WATER = RASTERS = ("CLASSES", "CONFIDENCE", "SENSORS_USED", "WATER")
    STATISTICS = "STATISTICS"

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
        self._add_layers()
        self._add_model()
        self._add_area()
        self._add_interpretation()
        self._add_computation()
        self._add_outputs()

    def _add_layers(self) -> None:
        layers = {
            self.OPTICAL: (
                tr("Optical layer"),
                tr("Optical image, such as Sentinel-2. Leave it empty to use radar alone."),
            ),
            self.SAR: (
                tr("Radar (SAR) layer"),
                tr("Radar image, such as Sentinel-1. Leave it empty to use optical alone."),
            ),
            self.OPTICAL_BEFORE: (
                tr("Earlier optical layer"),
                tr("Optical image from before the event, for models that compare two dates, such as flood."),
            ),
            self.SAR_BEFORE: (
                tr("Earlier radar (SAR) layer"),
                tr("Radar image from before the event, for models that compare two dates, such as flood."),
            ),
        }
        for name, (title, help_text) in layers.items():
            self.add(QgsProcessingParameterRasterLayer(name, title, optional=True), help_text)

    def _add_model(self) -> None:
        names = bundled_models()
        default = "landcover" if "landcover" in names else None
        model = QgsProcessingParameterString(self.MODEL, tr("Model"), default, optional=True)
        model.setMetadata({"widget_wrapper": {"value_hints": names}})
        self.add(model, tr("Name of a model that comes with LandClair. 'List models' tells what each one maps."))
        self.add(
            QgsProcessingParameterFile(self.MODEL_FILE, tr("Model file"), extension="onnx", optional=True),
            tr("An .onnx file to use instead: one you trained and exported, or one from the Deepness model zoo."),
        )

    def _add_area(self) -> None:
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Extent"), optional=True),
            tr("Part of the scene to map, in any coordinate system. Empty: the whole optical layer, else the radar."),
        )
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

    def _add_interpretation(self) -> None:
        bands = tr(
            "What each band is, in order and separated by commas, such as {}. Leave a place empty to skip a band. "
            "Empty: read from the file."
        )
        units = tr("What the values are. 'guess' reads the metadata and the range of values.")
        for name, title, example in (
            (self.OPTICAL_BANDS, tr("Optical bands"), "blue,green,red,nir"),
            (self.SAR_BANDS, tr("Radar bands"), "vv,vh"),
        ):
            self.add(QgsProcessingParameterString(name, title, optional=True), bands.format(example), advanced=True)
        for name, title, choices in (
            (self.OPTICAL_UNITS, tr("Optical values"), OPTICAL_UNITS),
            (self.SAR_UNITS, tr("Radar values"), SAR_UNITS),
        ):
            self.add(_choice(name, title, ("guess", *choices)), units, advanced=True)

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
            _choice(self.DEVICE, tr("Device"), DEVICES),
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
        }
        for name, (title, help_text) in rasters.items():
            optional = name != self.CLASSES
            self.add(QgsProcessingParameterRasterDestination(name, title, None, optional), help_text)
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


def _choice(name: str, title: str, options: tuple[str, ...]) -> QgsProcessingParameterEnum:
    return QgsProcessingParameterEnum(name, title, options, defaultValue=options[0], usesStaticStrings=True)
