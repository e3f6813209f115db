"""``landclair:trainmodel``: labelled samples -> a trained network, packed as a model that the other algorithms use."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..contract.jobs import ExportJob, TrainJob
from .algorithm import numbers, run_job, tr
from .curves import as_html, curves_picture
from .labelled_data import LabelledDataAlgorithm

RECIPES = ("claire", "claire-small", "claire-convnextv2-tiny", "flood", "landcover", "water", "alos", "alos-tiny")


class TrainModel(LabelledDataAlgorithm):
    """Data set + recipe -> weights, their history, and a model package."""

    RECIPE, PRETRAINED, EPOCHS, BATCH, SEED, RESUME = "RECIPE", "PRETRAINED", "EPOCHS", "BATCH", "SEED", "RESUME"
    CARD, OUTPUT, MODEL = "CARD", "OUTPUT", "MODEL"

    def name(self) -> str:
        return "trainmodel"

    def displayName(self) -> str:
        return tr("Train a model")

    def tags(self) -> list[str]:
        return tr("deep learning,network,claire,fit,onnx").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Trains a network that fuses optical and radar, and packs it as a model for 'Map land cover, water or "
            "flood'. Loss and scores are shown while it runs. Cancel keeps the best network so far in the folder; run "
            "it again with the same folder to go on.\n\n"
            "It needs LandClair's training packages (requirements/training.txt) in the engine's environment."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add_dataset()
        recipe = QgsProcessingParameterString(self.RECIPE, tr("Recipe"), TrainJob.recipe)
        recipe.setMetadata({"widget_wrapper": {"value_hints": list(RECIPES)}})
        self.add(recipe, tr("Network and how it is trained: {}.").format(", ".join(RECIPES)))
        self.add(
            QgsProcessingParameterFile(
                self.PRETRAINED, tr("Pretrained encoder"), extension="safetensors", optional=True
            ),
            tr("What 'Pretrain on radar' has made, for the recipes alos and alos-tiny."),
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        for name, title, help_text in (
            (self.EPOCHS, tr("Epochs"), tr("Passes over the data; 0 is the recipe's own number.")),
            (self.BATCH, tr("Batch size"), tr("Samples at a time; 0 is the recipe's own number.")),
            (self.SEED, tr("Seed"), tr("0 is the recipe's own.")),
        ):
            self.add(QgsProcessingParameterNumber(name, title, whole, 0, minValue=0), help_text, advanced=True)
        self.add(
            QgsProcessingParameterBoolean(self.RESUME, tr("Go on with what the folder holds"), TrainJob.resume),
            tr("Off: start afresh."),
        )
        self.add(
            QgsProcessingParameterFile(self.CARD, tr("Model card"), extension="json", optional=True),
            tr("JSON with title, licence, training data and limits, to be packed with the model."),
            advanced=True,
        )
        self.add_computation(("auto", "cpu", "cuda"))
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT, tr("Training folder")),
            tr("Weights, history, and what going on needs."),
        )
        self.add(
            QgsProcessingParameterFileDestination(self.MODEL, tr("Model"), tr("Models (*.onnx)"), optional=True),
            tr("The packed model."),
        )
        self.addOutput(QgsProcessingOutputFile("WEIGHTS", tr("Best weights")))
        self.addOutput(QgsProcessingOutputFile("HISTORY", tr("Loss and scores by epoch")))
        self.addOutput(QgsProcessingOutputNumber("EPOCHS_DONE", tr("Epochs done")))
        self.addOutput(QgsProcessingOutputNumber("BEST_SCORE", tr("Best validation score")))
        self.addOutput(QgsProcessingOutputString("ENDED", tr("Why it ended")))

    def process(self, parameters, context, feedback) -> dict:
        out = self.parameterAsString(parameters, self.OUTPUT, context)
        result = run_job(self._job(parameters, context, out), feedback, _Log(feedback))
        outputs = {
            self.OUTPUT: out,
            "WEIGHTS": result["weights"],
            "HISTORY": result["history"],
            "EPOCHS_DONE": result["epochs"],
            "BEST_SCORE": result["best"].get("score"),
            "ENDED": result["ended"],
        }
        if model := self.parameterAsFileOutput(parameters, self.MODEL, context):
            feedback.pushInfo(tr("Packing the model"))
            card = self.parameterAsFile(parameters, self.CARD, context)
            run_job(ExportJob(result["weights"], model, card), feedback)
            outputs[self.MODEL] = model
        return outputs

    def _job(self, parameters, context, out: str) -> TrainJob:
        return TrainJob(
            **self.data(parameters, context),
            out=out,
            recipe=self.parameterAsString(parameters, self.RECIPE, context),
            pretrained=self.parameterAsFile(parameters, self.PRETRAINED, context),
            epochs=self.parameterAsInt(parameters, self.EPOCHS, context),
            batch=self.parameterAsInt(parameters, self.BATCH, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            resume=self.parameterAsBool(parameters, self.RESUME, context),
        )


class _Log:
    """Shows every epoch in the algorithm's log: its figures, and the curves so far."""

    def __init__(self, feedback) -> None:
        self._feedback, self._history = feedback, []

    def __call__(self, epoch: dict) -> None:
        self._history.append(epoch)
        text = numbers(epoch)
        self._feedback.pushFormattedMessage(f"{text}<br/>{as_html(curves_picture(self._history))}<br/>", text)
