"""How explanations are written: language, writer, what is tried, and what the map is compared with."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsRasterLayer, QgsSettings
from qgis.gui import QgsCollapsibleGroupBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..contract.jobs import CheckWriterJob
from ..map.provenance import answered_sample_of
from ..map.sample_layer import file_of_sample, sample_problem
from ..tasks.engine_task import QuietJob
from ..tasks.explain_request import WriterChoice, is_local
from .layer_row import RasterBox

SETTINGS = "landclair/explain/"
LANGUAGES = {"en": "English", "fr": "Français", "de": "Deutsch", "es": "Español", "ja": "日本語"}
ADDRESS = "http://localhost:11434"


class ExplainSettings(QgsCollapsibleGroupBox):
    """Remembered between sessions; ``get_phi3`` when its page is asked for."""

    get_phi3 = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Settings"))
        self.setObjectName("landclair_explain_settings")
        self._phi3 = ""
        self._job: QuietJob | None = None
        self._review_chosen = False
        self.languages, self.writers = QComboBox(), QComboBox()
        for code, name in LANGUAGES.items():
            self.languages.addItem(name, code)
        for name, title in (
            ("template", self.tr("Template (needs no model)")),
            ("phi3", self.tr("Phi-3 on this machine")),
            ("server", self.tr("Server on this machine (Ollama, llama.cpp)")),
        ):
            self.writers.addItem(title, name)
        self.writers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.writers.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.server, self.server_model = QLineEdit(), QLineEdit()
        self.server.setPlaceholderText(ADDRESS)
        self.server_model.setPlaceholderText(self.tr("name of the model there, such as phi3"))
        self.state = QLabel()
        self.state.setWordWrap(True)
        self._get = QPushButton(self.tr("&Get Phi-3…"))
        self.ablation = QCheckBox(self.tr("Try the model again without each sensor"))
        self.ablation.setToolTip(self.tr("Takes up to three times as long as mapping the place once"))
        self.own_reading = QCheckBox(self.tr("Ask for the model's own reading too, unverified"))
        self.reference = RasterBox(self.tr("Reference map"))
        self.reference.setToolTip(self.tr("A class layer with the same codes that is known to be right"))
        self.review = QgsMapLayerComboBox()
        self.review.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        self.review.setAllowEmptyLayer(True, self.tr("none"))
        self.review.setLayer(None)
        self.review.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.review.setToolTip(self.tr("A sample of this map that LandClair has drawn, with its answers"))
        self._arrange()
        self.setCollapsed(True)
        self.restore()
        self._connect()

    def _arrange(self) -> None:
        # In a widget of its own: the box itself shows all that it holds whenever it is opened.
        content = QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)
        grid = QGridLayout(content)  # unlike a form, it leaves no gaps for rows that are hidden
        grid.setColumnStretch(1, 1)
        rows = {
            self.languages: self.tr("&Language"), self.writers: self.tr("&Writer"), self.server: self.tr("A&ddress"),
            self.server_model: self.tr("M&odel there"), self.state: "", self._get: "", self.ablation: "",
            self.own_reading: "", self.reference: self.tr("&Reference"), self.review: self.tr("&Field review"),
        }  # fmt: skip
        self._labels: dict[QWidget, QLabel] = {}
        for row, (widget, title) in enumerate(rows.items()):
            if title:
                label = self._labels[widget] = QLabel(title)
                label.setBuddy(widget)
                grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1 if title else 0, 1, 1 if title else 2)

    def _connect(self) -> None:
        self.languages.activated.connect(lambda *_: self._keep())
        self.writers.activated.connect(lambda *_: self._keep())
        for line in (self.server, self.server_model):
            line.editingFinished.connect(self._keep)
        for box in (self.ablation, self.own_reading):
            box.toggled.connect(lambda *_: self._keep(check=False))
        self._get.clicked.connect(self.get_phi3)
        self.review.activated.connect(self._take_review)

    def restore(self) -> None:
        """Take up what was chosen in the last session; the language is QGIS's own until another one was chosen."""
        settings = QgsSettings()
        locale = QgsApplication.locale()[:2]
        language = settings.value(SETTINGS + "language", locale if locale in LANGUAGES else "en", str)
        self.languages.setCurrentIndex(max(0, self.languages.findData(language)))
        self.writers.setCurrentIndex(
            max(0, self.writers.findData(settings.value(SETTINGS + "writer", "template", str)))
        )
        address = settings.value(SETTINGS + "server", "", str)
        self.server.setText(address if is_local(address) else "")
        self.server_model.setText(settings.value(SETTINGS + "server_model", "", str))
        self._phi3 = settings.value(SETTINGS + "phi3", "", str)
        self.ablation.setChecked(settings.value(SETTINGS + "ablation", True, bool))
        self.own_reading.setChecked(settings.value(SETTINGS + "own_reading", False, bool))
        self._show()

    def use_phi3(self, folder: str) -> None:
        """Let the Phi-3 in ``folder`` write from now on; an empty name is LandClair's own folder."""
        self._phi3 = folder
        self.writers.setCurrentIndex(self.writers.findData("phi3"))
        self._keep()

    @property
    def language(self) -> str:
        return self.languages.currentData()

    @property
    def writer(self) -> WriterChoice:
        address = self.server.text().strip() or ADDRESS
        return WriterChoice(self.writers.currentData(), self._phi3, address, self.server_model.text().strip())

    @property
    def reference_layer(self) -> QgsRasterLayer | None:
        return self.reference.currentLayer()

    @property
    def review_file(self) -> str:
        """The file of the chosen field review."""
        layer = self.review.currentLayer()
        return file_of_sample(layer) if layer else ""

    def offer_review(self, classes: QgsRasterLayer) -> None:
        """Choose the map's own answered sample, unless the user has chosen what to compare with."""
        if not self._review_chosen:
            self.review.setLayer(answered_sample_of(classes))

    def _take_review(self, index: int) -> None:
        self._review_chosen = True

    def problem(self) -> str:
        """Why nothing can be asked with these settings; empty if it can."""
        if self.writers.currentData() == "server" and not is_local(self.writer.server):
            text = self.tr("'{}' is not on this machine. Expected an address such as {}; evidence does not leave it.")
            return text.format(self.writer.server, ADDRESS)
        layer = self.review.currentLayer()
        return sample_problem(layer) if layer else ""

    def _keep(self, *, check: bool = True) -> None:
        settings = QgsSettings()
        settings.setValue(SETTINGS + "language", self.language)
        settings.setValue(SETTINGS + "writer", self.writers.currentData())
        if is_local(self.writer.server):
            settings.setValue(SETTINGS + "server", self.server.text().strip())
            settings.setValue(SETTINGS + "server_model", self.server_model.text().strip())
        settings.setValue(SETTINGS + "phi3", self._phi3)
        settings.setValue(SETTINGS + "ablation", self.ablation.isChecked())
        settings.setValue(SETTINGS + "own_reading", self.own_reading.isChecked())
        self._show()
        if check:
            self._check()

    def _show(self) -> None:
        name = self.writers.currentData()
        for line in (self.server, self.server_model):
            line.setVisible(name == "server")
            self._labels[line].setVisible(name == "server")
        self._get.setVisible(name == "phi3")
        self.own_reading.setVisible(name != "template")
        self.state.setVisible(name != "template")
        self.state.setText("")

    def _check(self) -> None:
        """Ask the engine whether the writer can be used, so that it is known before anything is explained."""
        choice, problem = self.writer, self.problem()
        if problem or choice.writer == "template":
            self.state.setText(f"▲ {problem}" if problem else "")
            return
        self.state.setText(self.tr("checking"))
        self._job = QuietJob(CheckWriterJob(choice.writer, choice.phi3, choice.server, choice.server_model))
        self._job.succeeded.connect(partial(self._take_state, choice))
        self._job.failed.connect(partial(self._take_problem, choice))
        self._job.start_now()

    def _take_state(self, choice: WriterChoice, result: dict) -> None:
        if choice == self.writer:
            self.state.setText(f"{'✓' if result['ok'] else '▲'} {result['message']}")

    def _take_problem(self, choice: WriterChoice, kind: str, text: str) -> None:
        self._take_state(choice, {"ok": False, "message": text})
