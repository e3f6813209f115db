"""``landclair:maketrainingchips``: layers and labels -> chips to train and measure models with."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..contract.errors import InputError
from ..contract.jobs import MakeChipsJob
from .algorithm import run_job, tr
from .inputs import named_classes, write_polygons
from .outputs import working_folder
from .sensor_layers import SensorAlgorithm


class MakeTrainingChips(SensorAlgorithm):
    """Optical and/or SAR layer + labels -> a folder of chips, split by spatial block."""

    LABELS, POLYGONS, CLASS_FIELD, OUTPUT = "LABELS", "POLYGONS", "CLASS_FIELD", "OUTPUT"
    SIZE, BLOCK, VALIDATION, TEST, LABELLED, SEED = "SIZE", "BLOCK", "VALIDATION", "TEST", "LABELLED", "SEED"
    OTHER_LAYERS = (LABELS,)

    def name(self) -> str:
        return "maketrainingchips"

    def displayName(self) -> str:
        return tr("Make training chips")

    def group(self) -> str:
        return tr("Models")

    def groupId(self) -> str:
        return "models"

    def tags(self) -> list[str]:
        return tr("train,labels,samples,data set,deep learning").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Cuts layers and their labels into small squares, from which models are trained and measured. Labels are a "
            "raster of class codes or polygons with a class.\n\n"
            "Chips are divided into training, validation and test by blocks of neighbouring chips, never at random: "
            "otherwise a model would be measured on places that it knows."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.add_layers()
        self._add_labels()
        self.add_extent()
        self._add_numbers()
        self.add_interpretation()
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT, tr("Chips")),
            tr("New folder for the chips and their description, chips.json."),
        )
        self.addOutput(QgsProcessingOutputNumber("CHIPS", tr("Number of chips")))
        for part, title in (("TRAIN", tr("Training")), ("VALIDATION", tr("Validation")), ("TEST", tr("Test"))):
            self.addOutput(QgsProcessingOutputNumber(f"{part}_CHIPS", tr("{} chips").format(title)))

    def _add_labels(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(self.LABELS, tr("Label raster"), optional=True),
            tr("Class codes 0 to 254, 255 is unknown; the layer's style names the classes. Or choose polygons."),
        )
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

    def _add_numbers(self) -> None:
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        numbers = (
            (self.RESOLUTION, tr("Resolution in metres"), real, None, 0.01, tr("Empty: that of the first layer.")),
            (self.SIZE, tr("Chip size in pixels"), whole, MakeChipsJob.size, 32, tr("Width and height of a chip.")),
            (self.BLOCK, tr("Block size in chips"), whole, MakeChipsJob.block, 1, tr("Chips that stay together.")),
            (self.VALIDATION, tr("Share for validation"), real, MakeChipsJob.validation, 0, tr("0 to 1.")),
            (self.TEST, tr("Share for test"), real, MakeChipsJob.test, 0, tr("0 to 1, kept for the final measure.")),
            (self.LABELLED, tr("Least labelled share"), real, MakeChipsJob.labelled, 0, tr("Others are left out.")),
            (self.SEED, tr("Seed"), whole, MakeChipsJob.seed, 0, tr("Another seed, another division.")),
        )
        for name, title, kind, default, least, help_text in numbers:
            number = QgsProcessingParameterNumber(name, title, kind, default, default is None, least)
            if kind == real and default is not None:
                number.setMaximum(1)
            self.add(number, help_text, advanced=name in (self.RESOLUTION, self.LABELLED, self.SEED))

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        if bool(parameters.get(self.LABELS)) == bool(parameters.get(self.POLYGONS)):
            return False, tr("Choose either a label raster or label polygons.")
        if parameters.get(self.POLYGONS) and not parameters.get(self.CLASS_FIELD):
            return False, tr("Choose the field of the polygons that holds the class.")
        return super().checkParameterValues(parameters, context)

    def prepare(self, parameters, context) -> None:
        super().prepare(parameters, context)
        labels = self.parameterAsRasterLayer(parameters, self.LABELS, context)
        self._classes = named_classes(labels) if labels else ()

    def process(self, parameters, context, feedback) -> dict:
        out = self.parameterAsString(parameters, self.OUTPUT, context)
        with working_folder(out) as folder:
            result = run_job(self._job(parameters, context, folder, feedback, out), feedback)
        counts = {f"{part.upper()}_CHIPS": count for part, count in result["splits"].items()}
        return {self.OUTPUT: out, "CHIPS": result["chips"]} | counts

    def _job(self, parameters, context, folder: Path, feedback, out: str) -> MakeChipsJob:
        field = self.parameterAsString(parameters, self.CLASS_FIELD, context)
        polygons = self.parameterAsSource(parameters, self.POLYGONS, context)
        if polygons and field not in polygons.fields().names():
            raise InputError(tr("The polygons have no field '{}'. Choose one that they have.").format(field))
        return MakeChipsJob(
            out=out,
            labels=write_polygons(polygons, folder / "labels.geojson", context, [field])
            if polygons
            else self.layer_file(self.LABELS, folder, feedback),
            **self.scene(parameters, context, folder, feedback),
            classes=self._classes,
            class_field=field or MakeChipsJob.class_field,
            size=self.parameterAsInt(parameters, self.SIZE, context),
            block=self.parameterAsInt(parameters, self.BLOCK, context),
            validation=self.parameterAsDouble(parameters, self.VALIDATION, context),
            test=self.parameterAsDouble(parameters, self.TEST, context),
            labelled=self.parameterAsDouble(parameters, self.LABELLED, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
        )
