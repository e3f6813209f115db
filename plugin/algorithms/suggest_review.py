"""``landclair:suggestreview``: the areas of a map where a reviewer should look next, kept apart from any sample."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsVectorLayer,
)

from ..contract.jobs import SuggestReviewJob
from ..contract.samples import AREAS_LAYER
from ..map.review_form import save_form
from ..map.sample_layer import provenance, refuse_to_lose, review_legend
from .algorithm import run_job, tr
from .class_map import ClassMapAlgorithm
from .outputs import deliver, style_when_loaded, working_folder, wrong_format


class SuggestReview(ClassMapAlgorithm):
    """Class map + what is known of its doubts -> ranked areas with their reason, and a point to review in each."""

    CONFIDENCE, ENTROPY, SENSORS_USED, SAR_SHARE = "CONFIDENCE", "ENTROPY", "SENSORS_USED", "SAR_SHARE"
    OTHER, RUN, COUNT, SIZE, OUTPUT = "OTHER", "RUN", "COUNT", "SIZE", "OUTPUT"
    RASTERS = (ClassMapAlgorithm.CLASSES, CONFIDENCE, ENTROPY, SENSORS_USED, SAR_SHARE, OTHER)

    def name(self) -> str:
        return "suggestreview"

    def displayName(self) -> str:
        return tr("Suggest where to review")

    def tags(self) -> list[str]:
        return tr("active learning,uncertainty,confidence,entropy,doubt,correct,training").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Ranks the squares of a map by how doubtful they are: low confidence, high entropy, seen by one sensor "
            "only, sensors or maps that disagree, and values unlike those that the model was trained on. Each has its "
            "reason, and a point at its most doubtful pixel that can be answered in the Review tab.\n\n"
            "Use the answers to correct the map or to train. They were chosen and not drawn, so they say nothing of "
            "the map's accuracy: 'Assess a map by its sample' refuses them."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add_class_map()
        for name, title, help_text in (
            (self.CONFIDENCE, tr("Confidence"), tr("Confidence of this map, 0 to 1.")),
            (self.SENSORS_USED, tr("Sensors used"), tr("Which sensors each pixel was mapped from.")),
            (self.SAR_SHARE, tr("Radar share"), tr("How much radar weighed, 0 to 1; needs the confidence.")),
            (self.ENTROPY, tr("Entropy"), tr("Entropy of the class probabilities, 0 to 1.")),
            (self.OTHER, tr("Other map"), tr("Another class map of the same pixels, such as that of radar alone.")),
        ):
            self.add(QgsProcessingParameterRasterLayer(name, title, optional=True), help_text)
        self.add(
            QgsProcessingParameterFile(self.RUN, tr("Job of the map"), extension="json", optional=True),
            tr("The job.json beside the map: its layers are compared with what the model was trained on."),
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        for name, title, default, least, help_text in (
            (self.COUNT, tr("Number of areas"), SuggestReviewJob.count, 1, tr("The most doubtful ones.")),
            (self.SIZE, tr("Side of an area in pixels"), SuggestReviewJob.size, 2, tr("Areas are squares.")),
        ):
            self.add(QgsProcessingParameterNumber(name, title, whole, default, minValue=least), help_text)
        self.add(
            QgsProcessingParameterVectorDestination(
                self.OUTPUT, tr("Suggestions"), QgsProcessing.SourceType.VectorPoint
            ),
            tr("GeoPackage with the points to answer and a second layer with the areas."),
        )
        self.addOutput(QgsProcessingOutputNumber("AREAS", tr("Number of areas")))

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        if place := wrong_format(parameters.get(self.OUTPUT), (".gpkg",)):
            return False, tr("Suggestions are a GeoPackage; choose a name that ends in .gpkg instead of {}.").format(
                place
            )
        return super().checkParameterValues(parameters, context)

    def process(self, parameters, context, feedback) -> dict:
        out = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        refuse_to_lose(out)
        with working_folder(out) as folder:
            job = self._job(parameters, context, folder, feedback)
            result = run_job(job, feedback)
            save_form(job.out, review_legend(provenance(job.out)["classes"], self._styles))
            deliver({job.out: out})
        for area in result["areas"]:
            text = tr("{}. {}: {}, doubt {:.2f}")
            feedback.pushInfo(text.format(area["id"], area["class"], area["reason"], area["score"]))
        self._load_areas(out, context)
        style_when_loaded(out, QgsVectorLayer.loadDefaultStyle, "", 1, context)
        return {self.OUTPUT: out, "AREAS": len(result["areas"])}

    def _job(self, parameters, context, folder: Path, feedback) -> SuggestReviewJob:
        return SuggestReviewJob(
            **{name.lower(): self.raster_file(name, folder, feedback) for name in self.RASTERS},
            out=str(folder / "suggestions.gpkg"),
            run=self.parameterAsFile(parameters, self.RUN, context),
            count=self.parameterAsInt(parameters, self.COUNT, context),
            size=self.parameterAsInt(parameters, self.SIZE, context),
        )

    def _load_areas(self, out: str, context) -> None:
        """The areas are loaded beside the points, where these are."""
        if context.willLoadLayerOnCompletion(out):
            details = QgsProcessingContext.LayerDetails(tr("Areas to look at"), context.project(), self.OUTPUT)
            context.addLayerToLoadOnCompletion(f"{out}|layername={AREAS_LAYER}", details)
