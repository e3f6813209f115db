"""The first page: the engine, a try with a demo scene, then the user's own data. In this order and nothing else."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..contract.jobs import SimulateJob
from ..map.scenes import style_optical, style_sar
from ..tasks.engine_task import EngineTask
from .engine_page import EnginePage

DEMO_SIZE, DEMO_SEED, DEMO_CLOUDS = 1024, 12, 0.3


class FirstRun(QWidget):
    """``demo_opened`` carries the demo scene's layers and cloud mask; ``own_data`` when the user goes on,
    ``fetch`` when it is for want of layers.
    """

    demo_opened = pyqtSignal(object, object, object)
    own_data = pyqtSignal()
    fetch = pyqtSignal()
    problem = pyqtSignal(str)

    def __init__(self, engine: EnginePage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._demo = QPushButton(self.tr("Open the &demo scene"))
        self._own = QPushButton(self.tr("Choose my &layers"))
        self._fetch = QPushButton(self.tr("&Fetch a pair for this view"))
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Progress of the demo scene"))
        self._progress.hide()
        demo_text = QLabel(
            self.tr("A simulated Sentinel-1 and Sentinel-2 scene with clouds, made on this machine in a few seconds.")
        )
        own_text = QLabel(
            self.tr("Add an optical raster, a radar raster or both to the project, and choose them in the Map tab.")
        )
        layout = QVBoxLayout(self)
        layout.addWidget(_step(self.tr("1  Engine"), engine))
        layout.addWidget(_step(self.tr("2  Try it"), demo_text, self._demo, self._progress))
        layout.addWidget(_step(self.tr("3  Your data"), own_text, self._own, self._fetch))
        layout.addStretch(1)
        self._demo.clicked.connect(self.open_demo)
        self._own.clicked.connect(self.own_data)
        self._fetch.clicked.connect(self.fetch)
        engine.ready.connect(lambda: self._enable(True))
        engine.missing.connect(lambda: self._enable(False))
        self._enable(False)

    def _enable(self, enabled: bool) -> None:
        self._demo.setEnabled(enabled)
        self._own.setEnabled(enabled)
        self._fetch.setEnabled(enabled)

    def _show_busy(self, busy: bool) -> None:
        self._demo.setEnabled(not busy)
        self._progress.setVisible(busy)
        self._progress.setValue(0)

    def open_demo(self) -> None:
        """Have the engine simulate the demo scene, and load it."""
        folder = Path(tempfile.gettempdir()) / "landclair" / "demo"
        job = SimulateJob(str(folder), size=DEMO_SIZE, seed=DEMO_SEED, clouds=DEMO_CLOUDS)
        task = EngineTask(self.tr("Making the demo scene"), job)
        self._show_busy(True)
        task.progressed.connect(self._show_progress)
        task.succeeded.connect(self._load_demo)
        task.failed.connect(self._report)
        task.start_now()

    def _show_progress(self, event: dict) -> None:
        self._progress.setValue(round(100 * event["fraction"]))

    def _load_demo(self, result: dict) -> None:
        self._show_busy(False)
        sar = QgsRasterLayer(result["sar"], self.tr("Demo scene, radar (Sentinel-1)"))
        optical = QgsRasterLayer(result["optical"], self.tr("Demo scene, optical (Sentinel-2)"))
        style_sar(sar)
        style_optical(optical)
        clouds = QgsRasterLayer(result["clouds"], self.tr("Demo scene, clouds"))
        project = QgsProject.instance()
        project.addMapLayers([optical, sar, clouds])
        project.layerTreeRoot().findLayer(clouds).setItemVisibilityChecked(False)
        self.demo_opened.emit(optical, sar, clouds)

    def _report(self, kind: str, message: str) -> None:
        self._show_busy(False)
        self.problem.emit(message)


def _step(title: str, *widgets: QWidget) -> QGroupBox:
    box = QGroupBox(title)
    layout = QVBoxLayout(box)
    for widget in widgets:
        if isinstance(widget, QLabel):
            widget.setWordWrap(True)
        layout.addWidget(widget)
    return box
