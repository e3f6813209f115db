"""``landclair:mergereviews``: the files of several reviewers of one sample -> one sample with all their answers."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorDestination,
    QgsVectorLayer,
)

from ..contract.errors import InputError
from ..contract.jobs import MergeReviewsJob
from ..map.sample_layer import file_of_sample, refuse_to_lose, sample_problem
from .algorithm import EngineAlgorithm, run_job, tr
from .outputs import deliver, style_when_loaded, working_folder, wrong_format


class MergeReviews(EngineAlgorithm):
    """Answered copies of one sample -> a GeoPackage with every answer, and how far the reviewers agree."""

    SAMPLES, OUTPUT = "SAMPLES", "OUTPUT"

    def name(self) -> str:
        return "mergereviews"

    def displayName(self) -> str:
        return tr("Merge reviews of a sample")

    def tags(self) -> list[str]:
        return tr("accuracy,validation,reviewers,kappa,agreement,qfield").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Puts the answers of several reviewers of the same sample together: one row for each point and reviewer, "
            "none is lost. The log names the points on which they differ, and their agreement beyond chance (Cohen's "
            "kappa, Fleiss' kappa with three or more).\n\n"
            "A reviewer who left the name empty is called after the file. If one reviewer answered a point twice, the "
            "later answer counts. 'Assess a map by its sample' takes the majority."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(self.SAMPLES, tr("Samples"), Qgis.ProcessingSourceType.VectorPoint),
            tr("The same sample as each reviewer has answered it, two files or more."),
        )
        self.add(
            QgsProcessingParameterVectorDestination(self.OUTPUT, tr("Merged"), QgsProcessing.SourceType.VectorPoint),
            tr("GeoPackage for all answers. A file that holds answers is never overwritten."),
        )
        for name, title in (
            ("ANSWERS", tr("Number of answers")),
            ("REVIEWERS", tr("Number of reviewers")),
            ("CONFLICTS", tr("Points on which they differ")),
            ("KAPPA", tr("Agreement beyond chance")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        if place := wrong_format(parameters.get(self.OUTPUT), (".gpkg",)):
            return False, tr("The sample is a GeoPackage; choose a name that ends in .gpkg instead of {}.").format(
                place
            )
        return super().checkParameterValues(parameters, context)

    def prepare(self, parameters, context) -> None:
        layers = self.parameterAsLayerList(parameters, self.SAMPLES, context)
        for layer in layers:
            if problem := sample_problem(layer):
                raise InputError(problem)
        self._files = tuple(file_of_sample(layer) for layer in layers)

    def process(self, parameters, context, feedback) -> dict:
        merged = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        refuse_to_lose(merged)
        with working_folder(merged) as folder:
            result = run_job(MergeReviewsJob(self._files, str(folder / "merged.gpkg")), feedback)
            deliver({result["out"]: merged})
        agreement = result["agreement"] or {"kappa": None, "points": 0}
        feedback.pushInfo(tr("{} answers of {}").format(result["answers"], ", ".join(result["reviewers"])))
        if result["conflicts"]:
            feedback.pushInfo(tr("They differ on the points {}.").format(", ".join(map(str, result["conflicts"]))))
        if agreement["kappa"] is not None:
            text = tr("Kappa {:.2f} over {} points that all of them answered.")
            feedback.pushInfo(text.format(agreement["kappa"], agreement["points"]))
        style_when_loaded(merged, QgsVectorLayer.loadDefaultStyle, "", 0, context)
        return {
            self.OUTPUT: merged,
            "ANSWERS": result["answers"],
            "REVIEWERS": len(result["reviewers"]),
            "CONFLICTS": len(result["conflicts"]),
            "KAPPA": agreement["kappa"],
        }
