"""The parameters and outputs of ``landclair:explainregions``, with their help."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from .algorithm import tr
from .segment_parameters import DEVICES, MODEL, add_model
from .sensor_layers import SensorAlgorithm, choice

WRITERS, LANGUAGES = ("template", "phi3", "server"), ("en", "fr", "de", "es", "ja")


class ExplainParameters(SensorAlgorithm):
    """What the algorithm is called, takes and gives."""

    CLASSES, CONFIDENCE, REFERENCE, CLOUD_MASK = RASTERS = ("CLASSES", "CONFIDENCE", "REFERENCE", "CLOUD_MASK")
    POLYGONS = "POLYGONS"
    REVIEW, LANGUAGE, WRITER, PHI3, SERVER, SERVER_MODEL = (
        "REVIEW", "LANGUAGE", "WRITER", "PHI3", "SERVER", "SERVER_MODEL",
    )  # fmt: skip
    SEED, ABLATION, DEVICE, THREADS = "SEED", "ABLATION", "DEVICE", "THREADS"
    OUTPUT, REPORT = "OUTPUT", "REPORT"

    def name(self) -> str:
        return "explainregions"

    def displayName(self) -> str:
        return tr("Explain regions of a map")

    def group(self) -> str:
        return tr("Review")

    def groupId(self) -> str:
        return "review"

    def tags(self) -> list[str]:
        return tr("explanation,evidence,why,phi-3,language model,sensor ablation,report").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Says for each polygon why the map shows what it shows there: which classes, how sure, from which sensor, "
            "and what to doubt. Every figure in the text was measured; the field 'evidence' holds all of them with "
            "their sources as JSON, and the report shows them.\n\n"
            "A map that LandClair has made names its model and its layers itself, so they may be left empty. "
            "The fields: explanation, grade (A to E), confidence (0 to 1), writer, evidence. A polygon that cannot be "
            "explained, for example because it lies outside of the map, keeps empty fields; the log and the report "
            "say why. The same seed gives the same text."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self._add_map()
        self.add_layers()
        self._add_comparisons()
        self._add_words()
        self.add_interpretation()
        self._add_computation()
        self._add_outputs()

    def _add_map(self) -> None:
        polygons = [QgsProcessing.SourceType.VectorPolygon]
        self.add(
            QgsProcessingParameterRasterLayer(self.CLASSES, tr("Class map")),
            tr("The map to explain, with the codes of the model's legend."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(self.POLYGONS, tr("Regions"), polygons),
            tr("Each polygon is explained on its own."),
        )
        add_model(self)
        self.parameterDefinition(MODEL).setDefaultValue(None)
        self.add(
            QgsProcessingParameterRasterLayer(self.CONFIDENCE, tr("Confidence"), optional=True),
            tr("The confidence layer of the same run."),
        )

    def _add_comparisons(self) -> None:
        for name, title, help_text in (
            (self.CLOUD_MASK, tr("Cloud mask"), tr("Layer that is not zero under clouds.")),
            (
                self.REFERENCE,
                tr("Reference map"),
                tr(
                    "Class layer with the same codes that is known to be right. Only with it is accuracy computed here."
                ),
            ),
        ):
            self.add(QgsProcessingParameterRasterLayer(name, title, optional=True), help_text)
        self.add(
            QgsProcessingParameterFile(self.REVIEW, tr("Field review"), extension="gpkg", optional=True),
            tr("The answered sample of this map, for the accuracy that the review has found."),
        )

    def _add_words(self) -> None:
        self.add(choice(self.LANGUAGE, tr("Language"), LANGUAGES), tr("The language of the explanations."))
        self.add(
            choice(self.WRITER, tr("Writer"), WRITERS),
            tr("Who words it: the template, Phi-3, or a language model server on this machine. None can add a figure."),
        )
        folder = QgsProcessingParameterFile.Behavior.Folder
        for parameter, help_text in (
            (
                QgsProcessingParameterFile(self.PHI3, tr("Phi-3 folder"), folder, optional=True),
                tr("Empty: the one that LandClair has downloaded."),
            ),
            (
                QgsProcessingParameterString(self.SERVER, tr("Server"), optional=True),
                tr("Its address on this machine, such as http://localhost:11434."),
            ),
            (
                QgsProcessingParameterString(self.SERVER_MODEL, tr("Model of the server"), optional=True),
                tr("The name that the server knows it by."),
            ),
            (
                QgsProcessingParameterNumber(self.SEED, tr("Seed"), QgsProcessingParameterNumber.Type.Integer, 0),
                tr("The same seed gives the same text."),
            ),
        ):
            self.add(parameter, help_text, advanced=True)

    def _add_computation(self) -> None:
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterBoolean(self.ABLATION, tr("Try the model without each sensor"), True),
            tr("Runs the model again on each region, to say what each sensor was worth. Needs the layers."),
        )
        self.add(choice(self.DEVICE, tr("Device"), DEVICES), tr("What computes."), advanced=True)
        self.add(
            QgsProcessingParameterNumber(self.THREADS, tr("Threads"), whole, 0, minValue=0),
            tr("Processor threads to use; 0 uses all."),
            advanced=True,
        )

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Explained regions"), QgsProcessing.SourceType.VectorPolygon
            ),
            tr("The polygons with their explanation, grade, confidence, writer and evidence."),
        )
        self.add(
            QgsProcessingParameterFileDestination(self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True),
            tr("One page with all explanations, charts and sources."),
        )
        self.addOutput(QgsProcessingOutputNumber("EXPLAINED", tr("Number of explained regions")))
        self.addOutput(QgsProcessingOutputNumber("NOT_EXPLAINED", tr("Number of regions without explanation")))
