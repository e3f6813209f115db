"""``landclair:drawsample``: the points at which a map is to be checked, with the form that asks for the truth."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVariant,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsVectorLayer,
)

from ..contract.jobs import SampleJob
from ..map.review_form import save_form
from ..map.sample_layer import provenance, refuse_to_lose, review_legend
from .algorithm import run_job, tr
from .class_map import ClassMapAlgorithm
from .outputs import deliver, style_when_loaded, working_folder, wrong_format
from .sensor_layers import choice

DESIGNS = ("stratified", "simple", "systematic")
ALLOCATIONS = ("proportional", "equal", "neyman")


class DrawSample(ClassMapAlgorithm):
    """Class map -> a probability sample in a GeoPackage that carries its design and its review form."""

    CONFIDENCE, DESIGN, SIZE, STANDARD_ERROR = "CONFIDENCE", "DESIGN", "SIZE", "STANDARD_ERROR"
    ALLOCATION, EXPECTED, CONFIDENCE_BREAK = "ALLOCATION", "EXPECTED", "CONFIDENCE_BREAK"
    MINIMUM_DISTANCE, SEED, SHOW_MAP, OUTPUT = "MINIMUM_DISTANCE", "SEED", "SHOW_MAP", "OUTPUT"
    RASTERS = (ClassMapAlgorithm.CLASSES, CONFIDENCE)

    def name(self) -> str:
        return "drawsample"

    def displayName(self) -> str:
        return tr("Draw a sample for review")

    def tags(self) -> list[str]:
        return tr("accuracy,validation,ground truth,field,stratified,random,points,qfield,mergin").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Draws the points at which a class map is compared with the truth, so that its accuracy and the true area "
            "of its classes can be estimated with a margin of error.\n\n"
            "Give either the number of points, or the standard error that the overall accuracy shall have; the number "
            "then follows from the accuracies that you expect. The GeoPackage keeps the design, the chance of each "
            "point to be drawn, and a form for the answers, which opens the same in QGIS, QField and Mergin Maps. What "
            "the map says is hidden until a point is answered."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add_class_map()
        self.add(
            choice(self.DESIGN, tr("Design"), DESIGNS),
            tr(
                "stratified: at random within each class, so that rare ones get points too; simple: at random over the "
                "whole map; systematic: on a square grid with a random start."
            ),
        )
        self._add_size()
        self._add_strata()
        self._add_details()
        self.add(
            QgsProcessingParameterVectorDestination(self.OUTPUT, tr("Sample"), QgsProcessing.SourceType.VectorPoint),
            tr("GeoPackage for the points. A file that holds answers is never overwritten."),
        )
        for name, title in (
            ("POINTS", tr("Number of points")),
            ("STRATA", tr("Number of strata")),
            ("EXPECTED_STANDARD_ERROR", tr("Expected standard error of the overall accuracy")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputVariant("POINTS_BY_STRATUM", tr("Points by name of the stratum")))

    def _add_size(self) -> None:
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(self.SIZE, tr("Number of points"), whole, None, optional=True, minValue=2),
            tr("Leave it empty to reach a standard error instead. A stratified sample has two in each class at least."),
        )
        error = QgsProcessingParameterNumber(
            self.STANDARD_ERROR, tr("Standard error to reach"), real, None, True, 0.0001, 0.4999
        )
        self.add(error, tr("Of the overall accuracy, such as 0.01. The 95 % interval is about twice as wide each way."))

    def _add_strata(self) -> None:
        self.add(
            choice(self.ALLOCATION, tr("Points go to classes"), ALLOCATIONS),
            tr(
                "proportional: as their area; equal: all the same; neyman: more where the class is large and its "
                "accuracy doubtful, for the smallest standard error. For stratified samples."
            ),
        )
        headers = [tr("Class code"), tr("Expected accuracy")]
        self.add(
            QgsProcessingParameterMatrix(self.EXPECTED, tr("Expected accuracies"), 1, False, headers, None, True),
            tr("One row for each class that differs from 0.85: its code and a share such as 0.7."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.CONFIDENCE, tr("Confidence"), optional=True),
            tr("Confidence of this map, 0 to 1: each class then becomes two strata, confident and not."),
        )

    def _add_details(self) -> None:
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        share, metres = SampleJob.confidence_break, SampleJob.minimum_distance
        for parameter, help_text in (
            (
                QgsProcessingParameterNumber(
                    self.CONFIDENCE_BREAK, tr("Low confidence is below"), real, share, False, 0.01, 0.99
                ),
                tr("0 to 1. Parts the strata where a confidence layer is given."),
            ),
            (
                QgsProcessingParameterNumber(
                    self.MINIMUM_DISTANCE, tr("Minimum distance in metres"), real, metres, minValue=0
                ),
                tr("Between points, for simple and stratified samples; 0 for none."),
            ),
            (
                QgsProcessingParameterNumber(self.SEED, tr("Seed"), whole, SampleJob.seed, minValue=0),
                tr("The same seed draws the same points from the same map."),
            ),
            (
                QgsProcessingParameterBoolean(self.SHOW_MAP, tr("Show what the map says before the answer"), False),
                tr("Reviewers who see the map's class tend to agree with it, and the map looks better than it is."),
            ),
        ):
            self.add(parameter, help_text, advanced=True)

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        problem = self._problem(parameters, context)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def _problem(self, parameters, context) -> str:
        size = self.whole_number(parameters, self.SIZE, context)
        error = self.number(parameters, self.STANDARD_ERROR, context)
        if (size is None) == (error is None):
            got = tr("neither") if size is None else tr("both, {} and {}").format(size, error)
            return tr("Give either a number of points or a standard error to reach; got {}.").format(got)
        systematic = self.parameterAsEnumString(parameters, self.DESIGN, context) == "systematic"
        if systematic and self.number(parameters, self.MINIMUM_DISTANCE, context):
            return tr("A systematic sample keeps its own distance. Leave the minimum distance at 0.")
        if place := wrong_format(parameters.get(self.OUTPUT), (".gpkg",)):
            return tr("The sample is a GeoPackage; choose a name that ends in .gpkg instead of {}.").format(place)
        return self._expected_problem(parameters, context)

    def _expected_problem(self, parameters, context) -> str:
        table = self.parameterAsMatrix(parameters, self.EXPECTED, context)
        try:
            rows = expected_accuracies(table)
        except ValueError:
            rows = ({"accuracy": 0},)
        if all(0 < row["accuracy"] < 1 for row in rows):
            return ""
        text = tr(
            "Expected accuracies are rows of a class code and a share between 0 and 1, such as 1 and 0.7; got {}."
        )
        return text.format(", ".join(map(str, table)))

    def process(self, parameters, context, feedback) -> dict:
        sample = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        refuse_to_lose(sample)
        with working_folder(sample) as folder:
            job = self._job(parameters, context, folder, feedback)
            result = run_job(job, feedback)
            legend = review_legend(provenance(job.out)["classes"], self._styles)
            save_form(job.out, legend, blind=not self.parameterAsBool(parameters, self.SHOW_MAP, context))
            deliver({job.out: sample})
        for stratum in result["strata"]:
            feedback.pushInfo(tr("{}: {} points").format(stratum["name"], stratum["points"]))
        style_when_loaded(sample, QgsVectorLayer.loadDefaultStyle, "", 0, context)
        return {
            self.OUTPUT: sample,
            "POINTS": result["size"],
            "STRATA": len(result["strata"]),
            "EXPECTED_STANDARD_ERROR": result["expected_standard_error"],
            "POINTS_BY_STRATUM": {stratum["name"]: stratum["points"] for stratum in result["strata"]},
        }

    def _job(self, parameters, context, folder: Path, feedback) -> SampleJob:
        return SampleJob(
            classes=self.raster_file(self.CLASSES, folder, feedback),
            out=str(folder / "sample.gpkg"),
            design=self.parameterAsEnumString(parameters, self.DESIGN, context),
            size=self.whole_number(parameters, self.SIZE, context),
            standard_error=self.number(parameters, self.STANDARD_ERROR, context),
            allocation=self.parameterAsEnumString(parameters, self.ALLOCATION, context),
            expected=expected_accuracies(self.parameterAsMatrix(parameters, self.EXPECTED, context)),
            confidence=self.raster_file(self.CONFIDENCE, folder, feedback),
            confidence_break=self.parameterAsDouble(parameters, self.CONFIDENCE_BREAK, context),
            minimum_distance=self.parameterAsDouble(parameters, self.MINIMUM_DISTANCE, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
        )


def expected_accuracies(table: list) -> tuple[dict, ...]:
    """The cells of a table with two columns, row by row, as a job takes them; ValueError for other cells."""
    cells = [cell for cell in table if cell not in (None, "")]
    return tuple(
        {"code": int(code), "accuracy": float(share)} for code, share in zip(cells[::2], cells[1::2], strict=True)
    )
