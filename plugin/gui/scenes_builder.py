"""Make an index, or bring one up to date: which images, by which model, into which file."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from ..contract.jobs import SAR_UNITS, IndexScenesJob
from ..tasks.engine_task import EngineTask
from .run_bar import RunBar
from .run_options import default_folder
from .scenes_layers import OPTICAL, RADAR, LayerList
from .scenes_model import SceneModelBox
from .wording import units_name


class IndexBuilder(QgsCollapsibleGroupBox):
    """``made`` carries the engine's result; ``message`` is for the message bar."""

    made = pyqtSignal(dict)
    message = pyqtSignal(str, str)

    def __init__(self, options, parent: QWidget | None = None) -> None:
        """``options`` tells device and threads."""
        super().__init__(parent)
        self.setTitle(self.tr("Make or refresh an index"))
        self.setObjectName("landclair_index_builder")
        self._options = options
        self.layers = LayerList()
        self.radar_folder, self.optical_folder, self.out = QgsFileWidget(), QgsFileWidget(), QgsFileWidget()
        for folder in (self.radar_folder, self.optical_folder):
            folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
            folder.setToolTip(self.tr("All images in it and below; nothing is copied"))
            folder.lineEdit().setPlaceholderText(self.tr("none"))
        self.out.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.out.setFilter(self.tr("Indexes (*.gpkg)"))
        self.out.setToolTip(self.tr("An index that exists is brought up to date: only new and changed images are read"))
        self.units = QComboBox()
        self.units.addItem(self.tr("read from the files"), "")
        for units in SAR_UNITS:
            self.units.addItem(units_name(units), units)
        self.model = SceneModelBox()
        self.bar = RunBar()
        self.bar.run_button.setText(self.tr("Ma&ke the index"))
        self.bar.run_button.setToolTip(self.tr("Read the images, or those that are new"))
        self.bar.run_button.setDefault(False)
        self.bar.cancel_button.setToolTip(self.tr("Stop; what has been read is kept for the next try"))
        self.bar.bar.setAccessibleName(self.tr("Progress of the index"))
        self._arrange()
        self.bar.run.connect(self.run)
        self.bar.cancel.connect(self.cancel)
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Radar folder"), self.radar_folder)
        form.addRow(self.tr("&Optical folder"), self.optical_folder)
        form.addRow(self.tr("Radar &values"), self.units)
        form.addRow(self.tr("&Model"), self.model)
        form.addRow(self.tr("Inde&x file"), self.out)
        layout = QVBoxLayout(self)
        layout.addWidget(self.layers)
        layout.addLayout(form)
        layout.addWidget(self.bar)

    def refresh_of(self, path: str) -> None:
        """Write to the index that is chosen; to a new one beside the project while there is none."""
        self.out.setFilePath(path or str(default_folder() / "scenes.gpkg"))

    def job(self) -> IndexScenesJob:
        """What the page says now."""
        folders = {RADAR: self.radar_folder.filePath(), OPTICAL: self.optical_folder.filePath()}
        paths = {column: (*self.layers.marked(column), *filter(None, [folder])) for column, folder in folders.items()}
        out = self.out.filePath().strip()
        return IndexScenesJob(
            out=out if not out or out.lower().endswith(".gpkg") else f"{out}.gpkg",
            sar=paths[RADAR],
            optical=paths[OPTICAL],
            model=self.model.model,
            sar_units=self.units.currentData(),
            device=self._options.device,
            threads=self._options.threads,
        )

    def run(self) -> None:
        """Start, unless it is going on."""
        if self.bar.running:
            return
        job, missing = self.job(), ""
        if not job.sar and not job.optical:
            missing = self.tr("Mark at least one layer, or choose a folder of images.")
        elif not job.out:
            missing = self.tr("Say into which file the index shall be written.")
        if missing:
            self.message.emit(missing, "problem")
            return
        self.bar.follow(EngineTask(self.tr("Making an index of images"), job), self._take, self._fail)

    @property
    def running(self) -> bool:
        return self.bar.running

    def cancel(self) -> None:
        self.bar.cancel_task()

    def _take(self, result: dict) -> None:
        self.setCollapsed(True)
        self.made.emit(result)

    def _fail(self, kind: str, text: str) -> None:
        self.message.emit(text, "info" if kind == "cancelled" else "problem")
