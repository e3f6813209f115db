"""The model to map with: its classes, sensors, ground resolution and measured accuracy, and its card."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QStandardPaths, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..contract.jobs import CheckModelJob, ListModelsJob
from ..tasks.engine_task import QuietJob
from .class_chips import ClassChips
from .model_card import card_html
from .wording import accuracy_text, sensors_text

MODEL_SETTING = "landclair/model"
FILES_SETTING = "landclair/model_files"


class ModelBox(QWidget):
    """Lists the bundled models and the user's own ONNX files; ``changed`` when another one is chosen, ``listed``
    carries what the engine says of all models.
    """

    changed = pyqtSignal()
    listed = pyqtSignal(dict)
    problem = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = QComboBox()
        self.combo.setAccessibleName(self.tr("Model"))
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._browse = QToolButton()
        self._browse.setText("…")
        self._browse.setToolTip(self.tr("Use a model from an ONNX file"))
        self._browse.setAccessibleName(self._browse.toolTip())
        self._chips = ClassChips()
        self._facts = QLabel()
        self._facts.setWordWrap(True)
        self._facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByKeyboard | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self._arrange()
        self.combo.currentIndexChanged.connect(self._show_chosen)
        self._browse.clicked.connect(self._choose_file)
        self._facts.linkActivated.connect(self.show_card)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo, 1)
        row.addWidget(self._browse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._chips)
        layout.addWidget(self._facts)

    @property
    def model(self) -> dict | None:
        """The chosen model's summary, as the catalogue gives it."""
        return self.combo.currentData()

    def load(self) -> None:
        """Ask the engine which models there are, then read the user's own files again."""
        task = QuietJob(ListModelsJob())
        task.succeeded.connect(self._fill)
        task.failed.connect(self._report)
        task.start_now()

    def add_file(self, path: str, *, choose: bool = True) -> None:
        """Read the model in ``path``, and choose it once it has proved to run."""
        task = QuietJob(CheckModelJob(path))
        task.succeeded.connect(partial(self._take_file, path, choose))
        task.failed.connect(partial(self._reject_file, path))
        task.start_now()

    def show_card(self) -> None:
        """The model card in a window that stays beside the work."""
        if self.model is None:
            return
        card = QDialog(self, Qt.WindowType.Tool)
        card.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        card.setWindowTitle(self.tr("Model card: {}").format(self.model["title"]))
        text = QTextBrowser()
        text.setOpenExternalLinks(True)
        text.setHtml(card_html(self.model))
        layout = QVBoxLayout(card)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(text)
        card.resize(440, 520)
        card.show()

    def _fill(self, result: dict) -> None:
        wanted = QgsSettings().value(MODEL_SETTING, "landcover", str)
        self.combo.blockSignals(True)
        self.combo.clear()
        for model in result["models"]:
            self.combo.addItem(model["title"], model)
        self._choose(wanted)
        self.combo.blockSignals(False)
        self._show_chosen()
        self.listed.emit(result)
        for problem in result["broken"]:
            self.problem.emit(problem["message"])
        for path in QgsSettings().value(FILES_SETTING, [], list):
            self.add_file(path, choose=path == wanted)

    def _choose(self, name_or_path: str) -> None:
        for index in range(self.combo.count()):
            model = self.combo.itemData(index)
            if name_or_path in (model["name"], model["path"]):
                self.combo.setCurrentIndex(index)

    def _show_chosen(self) -> None:
        model = self.model
        self._chips.show_classes(model["legend"] if model else [])
        if model:
            resolution = model["ground_resolution"]
            facts = [self.tr("{} classes").format(len(model["legend"])), sensors_text(model["sensors"])]
            if resolution:
                facts.insert(1, self.tr("{:g} m").format(resolution))
            link = f'<a href="card">{self.tr("Model card")}</a>'
            self._facts.setText(f"{' · '.join(facts)}<br>{accuracy_text(model['accuracy'])} · {link}")
        else:
            self._facts.setText(self.tr("No model could be read. Choose an ONNX file."))
        self.changed.emit()

    def remember(self) -> None:
        """Choose the same model next time."""
        if self.model:
            known = self.model["path"] in QgsSettings().value(FILES_SETTING, [], list)
            QgsSettings().setValue(MODEL_SETTING, self.model["path"] if known else self.model["name"])

    def _choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Model file"), folder, self.tr("Models (*.onnx)"))
        if path:
            self.add_file(path)

    def _report(self, kind: str, message: str) -> None:
        self.problem.emit(message)

    def _take_file(self, path: str, choose: bool, result: dict) -> None:
        self.combo.addItem(result["model"]["title"], result["model"])
        if choose:
            self.combo.setCurrentIndex(self.combo.count() - 1)
        files = QgsSettings().value(FILES_SETTING, [], list)
        QgsSettings().setValue(FILES_SETTING, list(dict.fromkeys([*files, path])))

    def _reject_file(self, path: str, kind: str, message: str) -> None:
        files = [file for file in QgsSettings().value(FILES_SETTING, [], list) if file != path]
        QgsSettings().setValue(FILES_SETTING, files)
        self.problem.emit(message)
