"""What algorithms that cut training chips share: how chips are cut and divided, and where they go."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ..contract.errors import InputError
from ..contract.jobs import MakeChipsJob
from .algorithm import tr
from .inputs import write_polygons
from .sensor_layers import SensorAlgorithm


class ChipsAlgorithm(SensorAlgorithm):
    """Optical and/or SAR layer + labels -> a folder of chips, split by spatial block."""

    POLYGONS, CLASS_FIELD, OUTPUT = "POLYGONS", "CLASS_FIELD", "OUTPUT"
    SIZE, BLOCK, VALIDATION, TEST, LABELLED, SEED = "SIZE", "BLOCK", "VALIDATION", "TEST", "LABELLED", "SEED"
    LEAST_LABELLED = MakeChipsJob.labelled
    POLYGON_FIELDS: tuple[str, ...] = ()

    def group(self) -> str:
        return tr("Models")

    def groupId(self) -> str:
        return "models"

    def add_polygons(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(
                self.POLYGONS, tr("Label polygons"), [QgsProcessing.SourceType.VectorPolygon], optional=True
            ),
            tr("Polygons with a class each; outside of them nothing is known."),
        )
        self.add(
            QgsProcessingParameterField(self.CLASS_FIELD, tr("Class field"), None, self.POLYGONS, optional=True),
            tr("Attribute of the polygons that holds the class, as a name or a code."),
        )

    def add_chips(self) -> None:
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        numbers = (
            (self.RESOLUTION, tr("Resolution in metres"), real, None, 0.01, tr("Empty: that of the first layer.")),
            (self.SIZE, tr("Chip size in pixels"), whole, MakeChipsJob.size, 32, tr("Width and height of a chip.")),
            (self.BLOCK, tr("Block size in chips"), whole, MakeChipsJob.block, 1, tr("Chips that stay together.")),
            (self.VALIDATION, tr("Share for validation"), real, MakeChipsJob.validation, 0, tr("0 to 1.")),
            (self.TEST, tr("Share for test"), real, MakeChipsJob.test, 0, tr("0 to 1, kept for the final measure.")),
            (self.LABELLED, tr("Least labelled share"), real, self.LEAST_LABELLED, 0, tr("Others are left out.")),
            (self.SEED, tr("Seed"), whole, MakeChipsJob.seed, 0, tr("Another seed, another division.")),
        )
        for name, title, kind, default, least, help_text in numbers:
            number = QgsProcessingParameterNumber(name, title, kind, default, default is None, least)
            if kind == real and default is not None:
                number.setMaximum(1)
            self.add(number, help_text, advanced=name in (self.RESOLUTION, self.LABELLED, self.SEED))

    def add_output(self) -> None:
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT, tr("Chips")),
            tr("New folder for the chips and their description, chips.json."),
        )
        self.addOutput(QgsProcessingOutputNumber("CHIPS", tr("Number of chips")))
        for part, title in (("TRAIN", tr("Training")), ("VALIDATION", tr("Validation")), ("TEST", tr("Test"))):
            self.addOutput(QgsProcessingOutputNumber(f"{part}_CHIPS", tr("{} chips").format(title)))

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        if parameters.get(self.POLYGONS) and not parameters.get(self.CLASS_FIELD):
            return False, tr("Choose the field of the polygons that holds the class.")
        return super().checkParameterValues(parameters, context)

    def outputs(self, result: dict, out: str) -> dict:
        counts = {f"{part.upper()}_CHIPS": count for part, count in result["splits"].items()}
        return {self.OUTPUT: out, "CHIPS": result["chips"]} | counts

    def polygons(self, parameters, context, folder: Path) -> str:
        """The polygons with their class as a file; empty if there are none."""
        source = self.parameterAsSource(parameters, self.POLYGONS, context)
        if source is None:
            return ""
        field, names = self.parameterAsString(parameters, self.CLASS_FIELD, context), source.fields().names()
        if field not in names:
            raise InputError(tr("The polygons have no field '{}'. Choose one that they have.").format(field))
        fields = dict.fromkeys((field, *(name for name in self.POLYGON_FIELDS if name in names)))
        return write_polygons(source, folder / "labels.geojson", context, list(fields))

    def chips_job(self, parameters, context, folder: Path, feedback, labels: str, classes: tuple = ()) -> MakeChipsJob:
        """The job that cuts chips with the labels in the file ``labels``."""
        field = self.parameterAsString(parameters, self.CLASS_FIELD, context)
        return MakeChipsJob(
            out=self.parameterAsString(parameters, self.OUTPUT, context),
            labels=labels,
            **self.scene(parameters, context, folder, feedback),
            classes=classes,
            class_field=field or MakeChipsJob.class_field,
            size=self.parameterAsInt(parameters, self.SIZE, context),
            block=self.parameterAsInt(parameters, self.BLOCK, context),
            validation=self.parameterAsDouble(parameters, self.VALIDATION, context),
            test=self.parameterAsDouble(parameters, self.TEST, context),
            labelled=self.parameterAsDouble(parameters, self.LABELLED, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
        )
