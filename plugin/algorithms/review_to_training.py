"""``landclair:reviewtotraining``: what reviewers have found -> weighted training chips."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterVectorLayer,
)

from ..contract.errors import InputError
from ..contract.jobs import ReviewToTrainingJob
from ..map.sample_layer import file_of_sample, form_legend, sample_problem
from .algorithm import run_job, tr
from .chips_algorithm import ChipsAlgorithm
from .outputs import working_folder


class ReviewToTraining(ChipsAlgorithm):
    """Labels are answered points, and polygons with their right class."""

    SAMPLE, ACCURACY_SAMPLE = "SAMPLE", "ACCURACY_SAMPLE"
    LEAST_LABELLED = 0.0
    POLYGON_FIELDS = ("id", "fid", "reviewer", "date", "certainty")

    def name(self) -> str:
        return "reviewtotraining"

    def displayName(self) -> str:
        return tr("Turn reviews into training chips")

    def tags(self) -> list[str]:
        return tr("train,corrections,points,polygons,active learning,weights").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Cuts layers into training chips whose labels are what reviewers have found: the pixel of every answered "
            "point, and all pixels of correction polygons. Answers of low certainty weigh less, and a chip is met in "
            "training as often as it weighs.\n\n"
            "Points that were drawn to estimate a map's accuracy are refused: whoever trains on them can no longer "
            "measure with them. If you allow them, the chips say so, and so does every training on them."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add_layers()
        self.add(
            QgsProcessingParameterVectorLayer(
                self.SAMPLE, tr("Reviewed points"), [QgsProcessing.SourceType.VectorPoint], optional=True
            ),
            tr("GeoPackage with answers, such as that of 'Suggest where to review'."),
        )
        self.add_polygons()
        self.add(
            QgsProcessingParameterBoolean(self.ACCURACY_SAMPLE, tr("Train on points of an accuracy sample"), False),
            tr("Only if that sample is not used to measure the trained model or its maps."),
            advanced=True,
        )
        self.add_extent()
        self.add_chips()
        self.add_interpretation()
        self.add_output()
        self.addOutput(QgsProcessingOutputNumber("POINTS", tr("Number of points that teach")))

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        if not (parameters.get(self.SAMPLE) or parameters.get(self.POLYGONS)):
            return False, tr("Choose reviewed points, polygons, or both.")
        return super().checkParameterValues(parameters, context)

    def prepare(self, parameters, context) -> None:
        super().prepare(parameters, context)
        layer = self.parameterAsVectorLayer(parameters, self.SAMPLE, context)
        if layer and (problem := sample_problem(layer)):
            raise InputError(problem)
        self._sample = file_of_sample(layer) if layer else ""
        legend = form_legend(self._sample) if layer else None
        entries = legend.classes if legend else ()
        self._classes = tuple({"code": entry.code, "name": entry.name, "color": entry.color} for entry in entries)

    def process(self, parameters, context, feedback) -> dict:
        out = self.parameterAsString(parameters, self.OUTPUT, context)
        with working_folder(out) as folder:
            labels = self.polygons(parameters, context, folder)
            job = ReviewToTrainingJob(
                self.chips_job(parameters, context, folder, feedback, labels, self._classes),
                self._sample,
                self.parameterAsBool(parameters, self.ACCURACY_SAMPLE, context),
            )
            result = run_job(job, feedback)
        return self.outputs(result, out) | {"POINTS": result["points"]}
