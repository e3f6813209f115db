"""``landclair:maketrainingchips``: layers and labels -> chips to train and measure models with."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterRasterLayer

from .algorithm import run_job, tr
from .chips_algorithm import ChipsAlgorithm
from .inputs import named_classes
from .outputs import working_folder


class MakeTrainingChips(ChipsAlgorithm):
    """Labels are a raster of class codes, or polygons."""

    LABELS = "LABELS"
    OTHER_LAYERS = (LABELS,)

    def name(self) -> str:
        return "maketrainingchips"

    def displayName(self) -> str:
        return tr("Make training chips")

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
        self.add(
            QgsProcessingParameterRasterLayer(self.LABELS, tr("Label raster"), optional=True),
            tr("Class codes 0 to 254, 255 is unknown; the layer's style names the classes. Or choose polygons."),
        )
        self.add_polygons()
        self.add_extent()
        self.add_chips()
        self.add_interpretation()
        self.add_output()

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        if bool(parameters.get(self.LABELS)) == bool(parameters.get(self.POLYGONS)):
            return False, tr("Choose either a label raster or label polygons.")
        return super().checkParameterValues(parameters, context)

    def prepare(self, parameters, context) -> None:
        super().prepare(parameters, context)
        labels = self.parameterAsRasterLayer(parameters, self.LABELS, context)
        self._classes = named_classes(labels) if labels else ()

    def process(self, parameters, context, feedback) -> dict:
        out = self.parameterAsString(parameters, self.OUTPUT, context)
        with working_folder(out) as folder:
            labels = self.polygons(parameters, context, folder) or self.layer_file(self.LABELS, folder, feedback)
            job = self.chips_job(parameters, context, folder, feedback, labels, self._classes)
            result = run_job(job, feedback)
        return self.outputs(result, out)
