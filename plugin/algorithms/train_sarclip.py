"""``landclair:trainsarclip``: images with captions -> a model that compares images with words, stage by stage."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..contract.jobs import TrainSarclipJob
from ..contract.jobs.image_text import STAGES
from .algorithm import run_job, tr
from .scenes_algorithm import ScenesAlgorithm
from .sensor_layers import choice

SIZES, DATASETS = ("nano", "ViT-B-32", "ViT-B-16", "ViT-L-14"), ("folder", "scenes")


class TrainSarclip(ScenesAlgorithm):
    """Folder of images with captions -> weights and their history."""

    DATA, DATASET, STAGE, SIZE, START, VOCABULARY = "DATA", "DATASET", "STAGE", "SIZE", "START", "VOCABULARY"
    EPOCHS, BATCH, RATE, SEED, RESUME, OUTPUT = "EPOCHS", "BATCH", "RATE", "SEED", "RESUME", "OUTPUT"

    def name(self) -> str:
        return "trainsarclip"

    def displayName(self) -> str:
        return tr("Train a model of images and words")

    def tags(self) -> list[str]:
        return tr("deep learning,clip,sarclip,contrastive,caption,search,zero shot").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Teaches a network which caption belongs to which image (SARCLIP), in three stages, each starting from the "
            "last: natural images, optical remote sensing, radar. 'Import a model of images and words' then makes a "
            "package that the Scenes tab can use. Cancel keeps what the last whole epoch learnt.\n\n"
            "The size nano learns on a processor; the others want a graphics card. It needs LandClair's training "
            "packages (requirements/training.txt) in the engine's environment."
        )

    def initAlgorithm(self, configuration=None) -> None:
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile(self.DATA, tr("Folder of images with captions"), folder),
            tr("Images, and captions.jsonl or captions.csv that names the caption of each."),
        )
        self.add(choice(self.DATASET, tr("Data set"), DATASETS), tr("How the folder is laid out."), advanced=True)
        self.add(choice(self.STAGE, tr("Stage"), STAGES[::-1]), tr("Of the transfer: natural, then optical, then sar."))
        self.add(choice(self.SIZE, tr("Size"), SIZES), tr("nano trains on a processor; the others are as published."))
        self.add(
            QgsProcessingParameterString(self.START, tr("Start from"), optional=True),
            tr("The folder of an earlier stage, or a published checkpoint. Empty: from nothing."),
        )
        self.add(
            QgsProcessingParameterFile(self.VOCABULARY, tr("Vocabulary"), optional=True),
            tr("The published bpe_simple_vocab_16e6.txt.gz; all sizes but nano need it."),
        )
        self._add_numbers()
        self.add_computation()
        self.add(
            QgsProcessingParameterBoolean(self.RESUME, tr("Go on with what the folder holds"), TrainSarclipJob.resume),
            tr("Off: start afresh."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT, tr("Training folder")),
            tr("Weights, history, and what going on needs."),
        )
        self.addOutput(QgsProcessingOutputFile("WEIGHTS", tr("Weights")))
        self.addOutput(QgsProcessingOutputFile("HISTORY", tr("Loss by epoch")))
        self.addOutput(QgsProcessingOutputNumber("EPOCHS_DONE", tr("Epochs done")))
        self.addOutput(QgsProcessingOutputNumber("RECALL", tr("Captions found first (share)")))
        self.addOutput(QgsProcessingOutputString("ENDED", tr("Why it ended")))

    def _add_numbers(self) -> None:
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        own = tr("0 is the recipe's own.")
        for name, title, kind in (
            (self.EPOCHS, tr("Epochs"), whole), (self.BATCH, tr("Batch size"), whole),
            (self.RATE, tr("Learning rate"), real),
        ):  # fmt: skip
            self.add(QgsProcessingParameterNumber(name, title, kind, 0, minValue=0), own, advanced=True)
        self.add(
            QgsProcessingParameterNumber(self.SEED, tr("Seed"), whole, TrainSarclipJob.seed),
            tr("The same seed and images give the same model."),
            advanced=True,
        )

    def process(self, parameters, context, feedback) -> dict:
        job = TrainSarclipJob(
            root=self.parameterAsFile(parameters, self.DATA, context),
            out=self.parameterAsString(parameters, self.OUTPUT, context),
            dataset=self.parameterAsEnumString(parameters, self.DATASET, context),
            stage=self.parameterAsEnumString(parameters, self.STAGE, context),
            size=self.parameterAsEnumString(parameters, self.SIZE, context),
            start=self.parameterAsString(parameters, self.START, context),
            vocabulary=self.parameterAsFile(parameters, self.VOCABULARY, context),
            epochs=self.parameterAsInt(parameters, self.EPOCHS, context),
            batch=self.parameterAsInt(parameters, self.BATCH, context),
            rate=self.parameterAsDouble(parameters, self.RATE, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            resume=self.parameterAsBool(parameters, self.RESUME, context),
            **self.computation(parameters, context),
        )
        result = run_job(job, feedback)
        return {
            self.OUTPUT: result["out"], "WEIGHTS": result["weights"], "HISTORY": result["history"],
            "EPOCHS_DONE": result["epochs"], "RECALL": result["scores"]["image_to_text_r1"], "ENDED": result["ended"],
        }  # fmt: skip
