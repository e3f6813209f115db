"""The model that compares images with words: the one that comes with LandClair, or a file of one's own."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ..contract.jobs import IndexScenesJob

SETTINGS = "landclair/scenes/"
MOST_FILES = 10


class SceneModelBox(QWidget):
    """Remembers files and choice; ``shared`` is another box whose models this one lists too."""

    def __init__(self, shared: SceneModelBox | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = QComboBox()
        self.combo.setAccessibleName(self.tr("Model that compares images with words"))
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._browse = QToolButton()
        self._browse.setText("…")
        self._browse.setToolTip(self.tr("Use a model from an ONNX file"))
        self._browse.setAccessibleName(self._browse.toolTip())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo, 1)
        layout.addWidget(self._browse)
        self.setFocusProxy(self.combo)
        self.setMinimumHeight(self.sizeHint().height())
        if shared is None:
            self._fill()
        else:
            self.combo.setModel(shared.combo.model())
        self._choose(QgsSettings().value(SETTINGS + "model", IndexScenesJob.model, str))
        self.combo.activated.connect(self._keep)
        self._browse.clicked.connect(self._ask_file)

    @property
    def model(self) -> str:
        """Name or path, as the engine wants it."""
        return self.combo.currentData()

    def _fill(self) -> None:
        self.combo.addItem(self.tr("SARCLIP nano (comes with LandClair)"), IndexScenesJob.model)
        for path in QgsSettings().value(SETTINGS + "models", [], list):
            self._add(path)

    def offer(self, models: list[dict]) -> None:
        """List what the engine knows, under the titles of the models; the user's own files stay."""
        for place, model in enumerate(models):
            if self.combo.findData(model["name"]) < 0:
                self.combo.insertItem(place, "", model["name"])
            row = self.combo.findData(model["name"])
            self.combo.setItemText(row, model["title"])
            self.combo.setItemData(row, model["summary"], Qt.ItemDataRole.ToolTipRole)

    def _add(self, path: str) -> None:
        self.combo.addItem(Path(path).stem, path)
        self.combo.setItemData(self.combo.count() - 1, path, Qt.ItemDataRole.ToolTipRole)

    def add_file(self, path: str) -> None:
        """List the model in ``path`` and choose it; the engine says later if it is none."""
        if self.combo.findData(path) < 0:
            self._add(path)
            files = [path, *QgsSettings().value(SETTINGS + "models", [], list)]
            QgsSettings().setValue(SETTINGS + "models", files[:MOST_FILES])
        self._choose(path)
        self._keep()

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a model"), "", self.tr("ONNX files (*.onnx)"))
        if path:
            self.add_file(path)

    def _choose(self, model: str) -> None:
        self.combo.setCurrentIndex(max(0, self.combo.findData(model)))

    def _keep(self, *_) -> None:
        QgsSettings().setValue(SETTINGS + "model", self.model)
