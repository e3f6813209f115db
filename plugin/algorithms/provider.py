"""The Processing provider ``landclair``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .list_models import ListModels
from .segment import Segment
from .simulate_scene import SimulateScene

ICON = Path(__file__).resolve().parents[2] / "resources" / "icons" / "landclair.svg"
ALGORITHMS = (Segment, SimulateScene, ListModels)


class LandClairProvider(QgsProcessingProvider):
    """Registered by the plugin, in QGIS and in qgis_process alike."""

    def id(self) -> str:
        return "landclair"

    def name(self) -> str:
        return "LandClair"

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif"]

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
