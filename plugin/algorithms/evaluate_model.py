"""``landclair:evaluatemodel``: how accurate a model is on labelled samples, and what clouds and gaps do to it."""

from __future__ import annotations

import json

from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..contract.jobs import EvaluateJob
from .algorithm import run_job, tr
from .labelled_data import LabelledDataAlgorithm
from .outputs import write_text
from .segment_parameters import DEVICES, add_model, model_of


class EvaluateModel(LabelledDataAlgorithm):
    """Model + labelled samples -> accuracy under every condition, as figures, JSON and a report."""

    SPLIT, CONDITIONS, TRAINING, REPORT, OUTPUT = "SPLIT", "CONDITIONS", "TRAINING", "REPORT", "OUTPUT"

    def name(self) -> str:
        return "evaluatemodel"

    def displayName(self) -> str:
        return tr("Measure a model")

    def tags(self) -> list[str]:
        return tr("accuracy,evaluate,iou,f1,confusion matrix,calibration,clouds").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Runs a model on samples whose classes are known, through the same steps that make a map, and tells how "
            "often it is right: overall and for each class, with all data and under clouds, without a sensor, with "
            "shifted layers and more speckle.\n\n"
            "Measure on samples that the model was not trained on. The report needs LandClair's training packages "
            "(requirements/training.txt) in the engine's environment."
        )

    def initAlgorithm(self, configuration=None) -> None:
        add_model(self)
        self.add_dataset()
        self.add(
            QgsProcessingParameterString(self.SPLIT, tr("Split"), "test"),
            tr("Which part of the data set: test, validation or train for chips, such as 2021/FRANCE for OMBRIA."),
        )
        self.add(
            QgsProcessingParameterString(self.CONDITIONS, tr("Conditions"), optional=True),
            tr("Such as full,sar_only,cloud50,shift2, separated by commas. Empty: all that fit the model."),
        )
        self.add(
            QgsProcessingParameterFile(
                self.TRAINING, tr("Training folder"), Qgis.ProcessingFileParameterBehavior.Folder, optional=True
            ),
            tr("Folder of the model's training, to show its curves in the report."),
            advanced=True,
        )
        self.add_computation(DEVICES)
        self.add(
            QgsProcessingParameterFileDestination(self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True),
            tr("A page with tables, confusion matrix, reliability and examples."),
        )
        self.add(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Figures"), tr("JSON files (*.json)"), optional=True),
            tr("All figures for programs."),
        )
        for name, title in (
            ("OA", tr("Overall accuracy")),
            ("MIOU", tr("Mean intersection over union")),
            ("ECE", tr("Expected calibration error")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def process(self, parameters, context, feedback) -> dict:
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        conditions = self.parameterAsString(parameters, self.CONDITIONS, context)
        job = EvaluateJob(
            **self.data(parameters, context),
            model=model_of(self, parameters, context),
            split=self.parameterAsString(parameters, self.SPLIT, context),
            conditions=tuple(name.strip() for name in conditions.split(",") if name.strip()),
            report=report,
            training=self.parameterAsFile(parameters, self.TRAINING, context),
        )
        result = run_job(job, feedback)
        for name, figures in result["conditions"].items():
            pooled = figures["pooled"]
            text = tr("{}: overall accuracy {:.3f}, mean IoU {:.3f}, calibration error {:.3f}")
            feedback.pushInfo(text.format(name, pooled["oa"], pooled["miou"], figures["ece"]))
        outputs = {self.REPORT: report} if report else {}
        if path := self.parameterAsFileOutput(parameters, self.OUTPUT, context):
            write_text(json.dumps(result, indent=2, ensure_ascii=False), path)
            outputs[self.OUTPUT] = path
        first = next(iter(result["conditions"].values()))
        return outputs | {"OA": first["pooled"]["oa"], "MIOU": first["pooled"]["miou"], "ECE": first["ece"]}
