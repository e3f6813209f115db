"""``landclair:assessaccuracy``: what a reviewed sample says of a map's accuracy and of the true area of its classes."""

from __future__ import annotations

import csv
import io
import json
import tempfile
from dataclasses import asdict
from functools import partial
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingOutputVariant,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterVectorLayer,
)

from ..contract.jobs import AssessJob
from ..map.sample_layer import file_of_sample, review_legend, sample_problem
from .accuracy_pdf import write_pdf
from .accuracy_report import accuracy_page
from .algorithm import run_job, tr
from .class_map import ClassMapAlgorithm
from .outputs import write_files, write_lines
from .sensor_layers import choice

ESTIMATORS = ("auto", "simple", "stratified", "post-stratified", "cluster")
MEASURES = ("users", "producers", "f1", "iou", "area_share", "area_ha")


class AssessAccuracy(ClassMapAlgorithm):
    """Answered sample + class map -> accuracy and area with 95 % intervals, as figures, a table, JSON and a report."""

    SAMPLE, ESTIMATOR, CLUSTER_FIELD, OTHER_MAP = "SAMPLE", "ESTIMATOR", "CLUSTER_FIELD", "OTHER_MAP"
    REPORT, PDF, TABLE, OUTPUT = FILES = ("REPORT", "PDF", "TABLE", "OUTPUT")

    def name(self) -> str:
        return "assessaccuracy"

    def displayName(self) -> str:
        return tr("Assess a map by its sample")

    def tags(self) -> list[str]:
        return tr("accuracy,confusion matrix,area,confidence interval,olofsson,stehman,validation,kappa").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Compares the answers of a reviewed sample with the map: overall, user's and producer's accuracy, F1, IoU, "
            "and the true area of every class, all with standard errors and 95 % intervals that follow from how the "
            "sample was drawn.\n\n"
            "Points without an answer, with 'cannot say', or on which reviewers are split do not count, and are named "
            "as warnings. The report holds the confusion matrix in points and in shares of the area, the method and "
            "its formulas."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add(
            QgsProcessingParameterVectorLayer(self.SAMPLE, tr("Sample"), [QgsProcessing.SourceType.VectorPoint]),
            tr("The reviewed points: the GeoPackage of 'Draw a sample for review' with its answers."),
        )
        self.add_class_map()
        self._add_method()
        self._add_files()
        for name, title in (
            ("OVERALL_ACCURACY", tr("Overall accuracy")),
            ("STANDARD_ERROR", tr("Standard error of the overall accuracy")),
            ("INTERVAL_LOW", tr("Lower end of its 95 % interval")),
            ("INTERVAL_HIGH", tr("Upper end of its 95 % interval")),
            ("POINTS", tr("Number of points that count")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString("ESTIMATOR", tr("Estimator")))
        self.addOutput(QgsProcessingOutputVariant("AREAS_HA", tr("Adjusted hectares by class name")))

    def _add_files(self) -> None:
        row = tr("One row for each class, with intervals and standard errors.")
        for name, title, files, by_default, help_text in (
            (self.REPORT, tr("Report"), tr("HTML files (*.html)"), True, tr("A page with figures, charts and method.")),
            (self.PDF, tr("Report to print"), tr("PDF files (*.pdf)"), False, tr("The same as a PDF.")),
            (self.TABLE, tr("Table"), tr("CSV files (*.csv)"), False, row),
            (self.OUTPUT, tr("Figures"), tr("JSON files (*.json)"), False, tr("All figures for programs.")),
        ):
            self.add(QgsProcessingParameterFileDestination(name, title, files, None, True, by_default), help_text)

    def _add_method(self) -> None:
        for parameter, help_text in (
            (
                choice(self.ESTIMATOR, tr("Estimator"), ESTIMATORS),
                tr("'auto' takes the one that fits how the sample was drawn. 'cluster' needs the clusters' field."),
            ),
            (
                QgsProcessingParameterField(
                    self.CLUSTER_FIELD, tr("Field of the clusters"), None, self.SAMPLE, optional=True
                ),
                tr("Names the cluster of each point, for points that were drawn in groups."),
            ),
            (
                QgsProcessingParameterBoolean(self.OTHER_MAP, tr("The sample was drawn from another map"), False),
                tr("Say so to assess a second map with the sample of a first, whose strata are then used."),
            ),
        ):
            self.add(parameter, help_text, advanced=True)

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        cluster = self.parameterAsEnumString(parameters, self.ESTIMATOR, context) == "cluster"
        if cluster != bool(self.parameterAsString(parameters, self.CLUSTER_FIELD, context)):
            return False, tr("The cluster estimator and the field of the clusters belong together. Give both or none.")
        sample = self.parameterAsVectorLayer(parameters, self.SAMPLE, context)
        problem = sample_problem(sample) if sample else ""
        if problem:
            return False, problem
        return super().checkParameterValues(parameters, context)

    def prepare(self, parameters, context) -> None:
        super().prepare(parameters, context)
        self._sample = file_of_sample(self.parameterAsVectorLayer(parameters, self.SAMPLE, context))
        self._map_name = self.parameterAsRasterLayer(parameters, self.CLASSES, context).name()

    def process(self, parameters, context, feedback) -> dict:
        with tempfile.TemporaryDirectory(prefix="landclair-") as folder:
            job = AssessJob(
                sample=self._sample,
                classes=self.raster_file(self.CLASSES, Path(folder), feedback),
                estimator=self.parameterAsEnumString(parameters, self.ESTIMATOR, context),
                cluster_field=self.parameterAsString(parameters, self.CLUSTER_FIELD, context),
                other_map=self.parameterAsBool(parameters, self.OTHER_MAP, context),
            )
            result = run_job(job, feedback)
        legend = review_legend(result["classes"], self._styles)
        page = accuracy_page(result, legend, self._map_name, Path(self._sample).name)
        figures = result | {"job": "assess", "arguments": asdict(job)}
        writers = {
            self.REPORT: partial(write_lines, page),
            self.PDF: partial(write_pdf, page),
            self.TABLE: partial(write_lines, class_table(result, legend)),
            self.OUTPUT: partial(write_lines, json.dumps(figures, indent=2, ensure_ascii=False)),
        }
        outputs = {
            name: self.parameterAsFileOutput(parameters, name, context) for name in self.FILES if parameters.get(name)
        }
        write_files({destination: writers[name] for name, destination in outputs.items()})
        return outputs | _figures(result, legend)


def _figures(result: dict, legend) -> dict:
    overall = result["overall"]
    low, high = overall["interval"]
    rows = zip(legend.classes, result["classes"], strict=True)
    return {
        "OVERALL_ACCURACY": overall["estimate"],
        "STANDARD_ERROR": overall["standard_error"],
        "INTERVAL_LOW": low,
        "INTERVAL_HIGH": high,
        "POINTS": result["points"],
        "ESTIMATOR": result["estimator"],
        "AREAS_HA": {entry.name: row["area_ha"]["estimate"] for entry, row in rows},
    }


def class_table(result: dict, legend) -> str:
    """CSV with one row for each class; empty cells where a figure is not known."""
    parts = ("", "_standard_error", "_low", "_high")
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["code", "name", "mapped_ha", *(measure + part for measure in MEASURES for part in parts)])
    for entry, row in zip(legend.classes, result["classes"], strict=True):
        cells = [cell for measure in MEASURES for cell in _cells(row[measure])]
        writer.writerow([entry.code, entry.name, row["mapped_ha"], *cells])
    return text.getvalue().rstrip("\n")


def _cells(figure: dict) -> list[float | None]:
    return [figure["estimate"], figure["standard_error"], *(figure["interval"] or (None, None))]
