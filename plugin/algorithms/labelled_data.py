"""What algorithms that train or measure models share: the labelled data set."""

from __future__ import annotations

from qgis.core import Qgis, QgsProcessingParameterFile, QgsProcessingParameterNumber

from .algorithm import EngineAlgorithm, tr
from .sensor_layers import choice

DATASETS = ("chips", "ombria", "whu-opt-sar", "openearthmap-sar", "pie-rgb-sar",
            "alos2-chips", "alos2-chips-9", "alos2-water")  # fmt: skip


class LabelledDataAlgorithm(EngineAlgorithm):
    """An algorithm over a folder of labelled samples. It needs the training packages in the engine's environment."""

    DATASET, ROOT, DEVICE, THREADS = "DATASET", "ROOT", "DEVICE", "THREADS"

    def group(self) -> str:
        return tr("Models")

    def groupId(self) -> str:
        return "models"

    def add_dataset(self) -> None:
        self.add(
            choice(self.DATASET, tr("Data set"), DATASETS),
            tr("'chips' are made by 'Make training chips'; the others are laid out as their authors publish them."),
        )
        self.add(
            QgsProcessingParameterFile(
                self.ROOT, tr("Folder of the data set"), Qgis.ProcessingFileParameterBehavior.Folder
            ),
            tr("For chips the folder with chips.json."),
        )

    def add_computation(self, devices: tuple[str, ...]) -> None:
        self.add(
            choice(self.DEVICE, tr("Device"), devices),
            tr("What computes. 'auto' takes the graphics card where it really works, else the processor."),
            advanced=True,
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber(self.THREADS, tr("Threads"), whole, 0, minValue=0),
            tr("Processor threads to use; 0 uses all."),
            advanced=True,
        )

    def data(self, parameters, context) -> dict:
        """The arguments of a job that say which data set and what computes."""
        return {
            "dataset": self.parameterAsEnumString(parameters, self.DATASET, context),
            "root": self.parameterAsFile(parameters, self.ROOT, context),
            "device": self.parameterAsEnumString(parameters, self.DEVICE, context),
            "threads": self.parameterAsInt(parameters, self.THREADS, context),
        }
