"""``landclair:pretrainsar``: a radar encoder from one's own archive, without labels."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QImage

from ..contract.errors import InputError
from ..contract.jobs import SAR_UNITS, PretrainJob
from ..map.sources import file_path
from .algorithm import EngineAlgorithm, numbers, run_job, tr
from .curves import as_html
from .sensor_layers import choice

SIZES, WEIGHTS = ("tiny", "small", "base", "nano", "pico"), ("per_channel", "shared_avg", "none")
TARGETS = "image", "token"


class PretrainSar(EngineAlgorithm):
    """Radar layers and a folder of radar rasters -> encoder weights, their history, and what they restore."""

    LAYERS, FOLDER, SIZE, POLARISATIONS, UNITS = "LAYERS", "FOLDER", "SIZE", "POLARISATIONS", "UNITS"
    EPOCHS, CHIPS, BATCH, RATE, SEED, RESUME = "EPOCHS", "CHIPS", "BATCH", "RATE", "SEED", "RESUME"
    WEIGHT, TARGET, OUTPUT = "WEIGHT", "TARGET", "OUTPUT"

    def name(self) -> str:
        return "pretrainsar"

    def displayName(self) -> str:
        return tr("Pretrain on radar")

    def tags(self) -> list[str]:
        return tr("deep learning,self-supervised,masked,encoder,sar,mixmae").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Teaches a network what radar looks like from your own archive, without labels (SAR-W-MixMAE): it restores "
            "what is hidden of mixed images. 'Train a model' can start from the encoder, with the recipes alos and "
            "alos-tiny. What it restores is shown while it runs: original, mixed, restored. Cancel keeps what the last "
            "whole epoch learnt; run it again with the same folder to go on.\n\n"
            "It needs LandClair's training packages (requirements/training.txt) in the engine's environment."
        )

    def initAlgorithm(self, configuration=None) -> None:
        rasters = QgsProcessing.SourceType.Raster
        self.add(
            QgsProcessingParameterMultipleLayers(self.LAYERS, tr("Radar layers"), rasters, optional=True),
            tr("Their bands are named after their polarisations."),
        )
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile(self.FOLDER, tr("Folder of radar rasters"), folder, optional=True),
            tr("All rasters in it and below are used where they are radar; nothing is copied."),
        )
        self.add(choice(self.SIZE, tr("Size"), SIZES), tr("tiny trains on a CPU, base wants a graphics card."))
        self.add(
            QgsProcessingParameterString(self.POLARISATIONS, tr("Polarisations"), optional=True),
            tr("Separated by commas, such as vv,vh. Empty: those that all rasters have."),
        )
        self._add_numbers()
        self.add(
            choice(self.UNITS, tr("Radar values"), ("guess", *SAR_UNITS)),
            tr("What the values are. 'guess' reads the metadata and the range of values."),
            advanced=True,
        )
        self.add(
            choice(self.WEIGHT, tr("Weight of dark pixels"), WEIGHTS),
            tr("Low backscatter counts more in the loss: by band, by the mean of the bands, or not at all."),
            advanced=True,
        )
        self.add(
            choice(self.TARGET, tr("What is restored"), TARGETS),
            tr("image: how bright each part is, which short pretrainings learn. token: texture alone, as published."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.RESUME, tr("Go on with what the folder holds"), PretrainJob.resume),
            tr("Off: start afresh."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT, tr("Training folder")),
            tr("Weights, history, pictures, and what going on needs."),
        )
        self.addOutput(QgsProcessingOutputFile("ENCODER", tr("Encoder")))
        self.addOutput(QgsProcessingOutputFile("HISTORY", tr("Loss by epoch")))
        self.addOutput(QgsProcessingOutputNumber("EPOCHS_DONE", tr("Epochs done")))
        self.addOutput(QgsProcessingOutputNumber("LOSS", tr("Loss of the last epoch")))
        self.addOutput(QgsProcessingOutputString("ENDED", tr("Why it ended")))

    def _add_numbers(self) -> None:
        whole = QgsProcessingParameterNumber.Type.Integer
        for name, title, default, help_text in (
            (self.EPOCHS, tr("Epochs"), PretrainJob.epochs, tr("How often as many chips are drawn.")),
            (self.CHIPS, tr("Chips an epoch"), PretrainJob.chips, tr("Pieces of 128 x 128 pixels.")),
            (self.BATCH, tr("Batch size"), PretrainJob.batch, tr("Chips at a time; they are mixed with each other.")),
            (self.SEED, tr("Seed"), PretrainJob.seed, tr("The same seed and rasters give the same encoder.")),
        ):
            self.add(QgsProcessingParameterNumber(name, title, whole, default, minValue=1), help_text)
        self.add(
            QgsProcessingParameterNumber(
                self.RATE,
                tr("Learning rate"),
                QgsProcessingParameterNumber.Type.Double,
                PretrainJob.rate,
                minValue=1e-6,
            ),
            tr("At its peak, for a batch of 256. The published 0.00015 is for hundreds of epochs, 0.008 for minutes."),
            advanced=True,
        )

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        if not parameters.get(self.LAYERS) and not parameters.get(self.FOLDER):
            return False, tr("Choose radar layers, a folder of radar rasters, or both.")
        return super().checkParameterValues(parameters, context)

    def prepare(self, parameters, context) -> None:
        layers = self.parameterAsLayerList(parameters, self.LAYERS, context) if parameters.get(self.LAYERS) else []
        self._paths = [file_path(layer) for layer in layers]
        if not all(self._paths):
            other = next(layer.name() for layer, path in zip(layers, self._paths, strict=True) if not path)
            raise InputError(tr("The layer '{}' is no file. Export it as a GeoTIFF first.").format(other))

    def process(self, parameters, context, feedback) -> dict:
        result = run_job(self._job(parameters, context), feedback, _Log(feedback))
        for text in result["skipped"]:
            feedback.pushInfo(tr("Not used: {}").format(text))
        return {
            self.OUTPUT: result["out"], "ENCODER": result["encoder"], "HISTORY": result["history"],
            "EPOCHS_DONE": result["epochs"], "LOSS": result["loss"], "ENDED": result["ended"],
        }  # fmt: skip

    def _job(self, parameters, context) -> PretrainJob:
        folder = self.parameterAsFile(parameters, self.FOLDER, context)
        bands = self.parameterAsString(parameters, self.POLARISATIONS, context).lower().split(",")
        units = self.parameterAsEnumString(parameters, self.UNITS, context)
        return PretrainJob(
            sar=(*self._paths, *([folder] if folder else [])),
            out=self.parameterAsString(parameters, self.OUTPUT, context),
            size=self.parameterAsEnumString(parameters, self.SIZE, context),
            polarisations=tuple(band.strip() for band in bands if band.strip()),
            units="" if units == "guess" else units,
            epochs=self.parameterAsInt(parameters, self.EPOCHS, context),
            chips=self.parameterAsInt(parameters, self.CHIPS, context),
            batch=self.parameterAsInt(parameters, self.BATCH, context),
            rate=self.parameterAsDouble(parameters, self.RATE, context),
            weight=self.parameterAsEnumString(parameters, self.WEIGHT, context),
            target=self.parameterAsEnumString(parameters, self.TARGET, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            resume=self.parameterAsBool(parameters, self.RESUME, context),
        )


class _Log:
    """Shows every epoch in the algorithm's log: its figures, and what the network restores."""

    def __init__(self, feedback) -> None:
        self._feedback = feedback

    def __call__(self, epoch: dict) -> None:
        text, picture = numbers(epoch), QImage(epoch.get("picture", ""))
        shown = "" if picture.isNull() else f"{as_html(picture)}<br/>"
        self._feedback.pushFormattedMessage(f"{text}<br/>{shown}", text)
