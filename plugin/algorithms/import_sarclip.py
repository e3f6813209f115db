"""``landclair:importsarclip``: published or own weights -> one package that the Scenes tab can use."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..contract.jobs import ImportSarclipJob
from .algorithm import run_job, tr
from .scenes_algorithm import ScenesAlgorithm
from .sensor_layers import choice

ACTIVATIONS, SCALINGS = ("auto", "gelu", "quick_gelu"), ("sarclip", "clip")


class ImportSarclip(ScenesAlgorithm):
    """Checkpoint and vocabulary -> an .onnx package."""

    WEIGHTS, VOCABULARY, ACTIVATION, SCALING = "WEIGHTS", "VOCABULARY", "ACTIVATION", "SCALING"
    CARD, RESOLUTION, HALF, PACKAGE = "CARD", "RESOLUTION", "HALF", "PACKAGE"

    def name(self) -> str:
        return "importsarclip"

    def displayName(self) -> str:
        return tr("Import a model of images and words")

    def tags(self) -> list[str]:
        return tr("clip,openclip,sarclip,sarvlm,remoteclip,checkpoint,onnx").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Makes one .onnx package of weights in OpenCLIP's layout (SARCLIP, SARVLM, RemoteCLIP, CLIP), or of what "
            "'Train a model of images and words' wrote. The Scenes tab, 'Make an index of images' and 'Name tiles with "
            "your own classes' take it as their model.\n\n"
            "Sizes ViT-B-16, ViT-B-32 and ViT-L-14 load; nothing in the file is run. Mind the licence of published "
            "weights. It needs LandClair's training packages (requirements/training.txt) in the engine's environment."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add(
            QgsProcessingParameterString(self.WEIGHTS, tr("Weights")),
            tr("A .pt or .safetensors file, or the folder of a training."),
        )
        self.add(
            QgsProcessingParameterFile(self.VOCABULARY, tr("Vocabulary"), optional=True),
            tr("The published bpe_simple_vocab_16e6.txt.gz; own weights bring theirs."),
        )
        self.add(
            choice(self.ACTIVATION, tr("Activation"), ACTIVATIONS),
            tr("quick_gelu for weights that descend from OpenAI's, gelu for most others."),
            advanced=True,
        )
        self.add(
            choice(self.SCALING, tr("Scaling of images"), SCALINGS),
            tr("sarclip: values from -1 to 1. clip: CLIP's own mean and deviation."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(self.CARD, tr("Card"), extension="json", optional=True),
            tr("Title, licence, sources, accuracy and limits, as JSON."),
        )
        real = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(self.RESOLUTION, tr("Pixel size in metres"), real, 0, minValue=0),
            tr("Of the images that it was trained on; 0 takes images as they are."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.HALF, tr("16-bit weights"), ImportSarclipJob.half),
            tr("Half the size, the same answers but for rounding."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(self.PACKAGE, tr("Package"), tr("ONNX files (*.onnx)")),
            tr("The model's name is that of the file."),
        )
        self.addOutput(QgsProcessingOutputString("TITLE", tr("Title")))
        self.addOutput(QgsProcessingOutputNumber("PARAMETERS", tr("Number of parameters")))
        self.addOutput(QgsProcessingOutputNumber("DIFFERENCE", tr("Largest difference from the weights' own answers")))

    def process(self, parameters, context, feedback) -> dict:
        activation = self.parameterAsEnumString(parameters, self.ACTIVATION, context)
        job = ImportSarclipJob(
            weights=self.parameterAsString(parameters, self.WEIGHTS, context),
            out=self.parameterAsFileOutput(parameters, self.PACKAGE, context),
            vocabulary=self.parameterAsFile(parameters, self.VOCABULARY, context),
            activation="" if activation == "auto" else activation,
            scaling=self.parameterAsEnumString(parameters, self.SCALING, context),
            card=self.parameterAsFile(parameters, self.CARD, context),
            ground_resolution=self.parameterAsDouble(parameters, self.RESOLUTION, context),
            half=self.parameterAsBool(parameters, self.HALF, context),
        )
        result = run_job(job, feedback)
        return {
            self.PACKAGE: result["package"], "TITLE": result["title"], "PARAMETERS": result["parameters"],
            "DIFFERENCE": result["difference"],
        }  # fmt: skip
