"""What most runs leave alone: device, output folder, overlap, resolution, threads."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

SETTINGS = "landclair/options/"


def default_folder() -> Path:
    """Beside the project's file; in the temporary folder while the project has none."""
    home = QgsProject.instance().absolutePath()
    return Path(home) / "landclair" if home else Path(tempfile.gettempdir()) / "landclair"


class RunOptions(QgsCollapsibleGroupBox):
    """Every option has a sensible value of its own, named in the box while it is left alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Options"))
        self.setObjectName("landclair_options")
        self._device = QComboBox()
        devices = [
            (self.tr("automatic"), "auto"),
            (self.tr("processor (CPU)"), "cpu"),
            (self.tr("NVIDIA GPU (CUDA)"), "cuda"),
        ]
        devices += [(self.tr("GPU (DirectML)"), "directml")] if sys.platform == "win32" else []
        devices += [(self.tr("GPU (Core ML)"), "coreml")] if sys.platform == "darwin" else []
        for name, value in [*devices, (self.tr("Intel (OpenVINO)"), "openvino")]:
            self._device.addItem(name, value)
        self._folder = QgsFileWidget()
        self._folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._overlap = _spin(-1, 2048, self.tr("as the model wants"), self.tr(" px"))
        self._threads = _spin(0, 256, self.tr("all cores"))
        self._resolution = QDoubleSpinBox()
        self._resolution.setRange(0, 10_000)
        self._resolution.setDecimals(2)
        self._resolution.setSuffix(self.tr(" m"))
        self._resolution.setSpecialValueText(self.tr("as the model wants"))
        self._arrange()
        self.setCollapsed(True)
        self.restore()

    def _arrange(self) -> None:
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Devic&e"), self._device)
        form.addRow(self.tr("Output &folder"), self._folder)
        form.addRow(self.tr("Pi&xel size"), self._resolution)
        form.addRow(self.tr("Tile o&verlap"), self._overlap)
        form.addRow(self.tr("&Threads"), self._threads)

    def restore(self) -> None:
        """Take up the choices of the last session, and the project's own folder."""
        settings = QgsSettings()
        self._device.setCurrentIndex(max(0, self._device.findData(settings.value(SETTINGS + "device", "auto", str))))
        self._overlap.setValue(settings.value(SETTINGS + "overlap", -1, int))
        self._threads.setValue(settings.value(SETTINGS + "threads", 0, int))
        self._resolution.setValue(settings.value(SETTINGS + "resolution", 0.0, float))
        self._folder.lineEdit().setPlaceholderText(str(default_folder()))

    def remember(self) -> None:
        settings = QgsSettings()
        settings.setValue(SETTINGS + "device", self.device)
        settings.setValue(SETTINGS + "overlap", self._overlap.value())
        settings.setValue(SETTINGS + "threads", self.threads)
        settings.setValue(SETTINGS + "resolution", self._resolution.value())

    @property
    def device(self) -> str:
        return self._device.currentData()

    @property
    def folder(self) -> Path:
        """The folder in which every run makes a folder of its own."""
        return Path(self._folder.filePath()) if self._folder.filePath() else default_folder()

    def set_folder(self, path: str) -> None:
        self._folder.setFilePath(path)

    @property
    def chosen_folder(self) -> str:
        """What the user typed; empty for the default."""
        return self._folder.filePath()

    @property
    def overlap(self) -> int | None:
        return None if self._overlap.value() < 0 else self._overlap.value()

    @property
    def threads(self) -> int:
        return self._threads.value()

    @property
    def resolution(self) -> float | None:
        """Metres on the ground; None for the model's own."""
        return self._resolution.value() or None


def _spin(low: int, high: int, special: str, suffix: str = "") -> QSpinBox:
    """A number box that shows ``special`` at its lowest value."""
    spin = QSpinBox()
    spin.setRange(low, high)
    spin.setSpecialValueText(special)
    spin.setSuffix(suffix)
    return spin
