"""Fetch a pair: what the map shows, some dates and a catalogue become the layers of the Map tab."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from ..contract.jobs import CATALOGUES, FetchPairJob
from ..tasks.engine_task import EngineTask, QuietJob
from .run_bar import RunBar
from .run_options import default_folder

PAUSE = 300  # milliseconds without a change before the size is reckoned
DAYS = 30  # of the dates that are offered first
LONLAT = "EPSG:4326"


class FetchPage(QGroupBox):
    """Hidden until it is asked for; ``fetched`` carries the result, ``message`` (text, kind) what there is to say."""

    fetched = pyqtSignal(dict)
    message = pyqtSignal(str, str)

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Fetch a pair for this view"))
        self._canvas, self._sizing = canvas, None
        today = QDate.currentDate()
        self.first, self.last = _date(today.addDays(-DAYS), self.tr("From")), _date(today, self.tr("To"))
        self.cloud = QSpinBox()
        self.cloud.setRange(0, 100)
        self.cloud.setSuffix(self.tr(" %"))
        self.cloud.setValue(int(FetchPairJob.cloud))
        self.catalogue = QComboBox()
        titles = (self.tr("Planetary Computer"), self.tr("Earth Search, radar from Planetary Computer"))
        for title, name in zip(titles, CATALOGUES, strict=True):
            self.catalogue.addItem(title, name)
        self.catalogue.addItem(self.tr("Another STAC API"), "")
        self.address, self.token = QLineEdit(), QLineEdit()
        self.address.setPlaceholderText("https://")
        self.token.setPlaceholderText(self.tr("none"))
        self.token.setToolTip(self.tr("Of your account; with one, Planetary Computer gives terrain-corrected radar"))
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.labels = QCheckBox(self.tr("&Labels for training as well (ESA WorldCover)"))
        self.size = QLabel()
        self.size.setWordWrap(True)
        self.bar = RunBar()
        self.bar.run_button.setText(self.tr("F&etch"))
        self.bar.run_button.setToolTip(self.tr("Find the best pair and fetch its pixels in the view"))
        self.bar.run_button.setDefault(False)
        self.bar.cancel_button.setToolTip(self.tr("Stop; what has arrived is kept for the next try"))
        self.bar.bar.setAccessibleName(self.tr("Progress of the fetch"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._arrange()
        self._connect()
        self.hide()

    def _arrange(self) -> None:
        dates = QHBoxLayout()
        for widget in (self.first, QLabel("–"), self.last):
            dates.addWidget(widget)
        dates.addStretch(1)
        self.catalogue.setMinimumContentsLength(10)
        self.catalogue.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._form = QFormLayout(self)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("Dates"), dates)
        self._form.addRow(self.tr("Most clo&ud"), self.cloud)
        self._form.addRow(self.tr("Catalo&gue"), self.catalogue)
        self._form.addRow(self.tr("Address"), self.address)
        self._form.addRow(self.tr("Token"), self.token)
        for widget in (self.labels, self.size, self.bar):
            self._form.addRow(widget)
        self._show_address()

    def _connect(self) -> None:
        self.catalogue.currentIndexChanged.connect(self._show_address)
        self.labels.toggled.connect(self._timer.start)
        self._canvas.extentsChanged.connect(self._timer.start)
        self._timer.timeout.connect(self._reckon)
        self.bar.run.connect(self.fetch)
        self.bar.cancel.connect(self.cancel)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._timer.start()

    def close_down(self) -> None:
        """The plugin is unloaded."""
        self.cancel()
        self._timer.stop()
        self._canvas.extentsChanged.disconnect(self._timer.start)

    def _show_address(self) -> None:
        own = self.catalogue.currentData() == ""
        self.address.setVisible(own)
        self._form.labelForField(self.address).setVisible(own)

    def job(self, estimate: bool = False) -> FetchPairJob:
        """What the page says now, over what the map shows now."""
        extent, crs = self._area()
        dates = [edit.date().toString("yyyy-MM-dd") for edit in (self.first, self.last)]
        middle = extent.center()
        folder = default_folder() / f"pair_{dates[0]}_{dates[1]}_{middle.x():.4f}_{middle.y():.4f}"
        return FetchPairJob(
            extent=(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()),
            extent_crs=crs,
            dates="/".join(dates),
            out=str(Path(folder)),
            api=self.catalogue.currentData() or self.address.text().strip(),
            token=self.token.text().strip(),
            cloud=float(self.cloud.value()),
            labels=self.labels.isChecked(),
            estimate=estimate,
        )

    def _area(self) -> tuple[QgsRectangle, str]:
        """What the map shows, in longitude and latitude."""
        lonlat, project = QgsCoordinateReferenceSystem(LONLAT), QgsProject.instance()
        transform = QgsCoordinateTransform(self._canvas.mapSettings().destinationCrs(), lonlat, project)
        return transform.transformBoundingBox(self._canvas.extent()), LONLAT

    def _reckon(self) -> None:
        """Have the engine say how much the view would be; an answer that is out of date is not shown."""
        if self.isHidden():
            return
        self._sizing = sizing = QuietJob(self.job(estimate=True))
        sizing.succeeded.connect(lambda result: self._show_size(sizing, result["estimate"]))
        sizing.failed.connect(lambda kind, text: self._show_trouble(sizing, text))
        sizing.start_now()

    def _show_size(self, sizing: QuietJob, size: dict) -> None:
        if sizing is self._sizing:
            text = self.tr("The view: {:,} × {:,} pixels of 10 m, at most {:,.0f} MB to fetch")
            self.size.setText(text.format(size["width"], size["height"], max(size["download_mb"], 1)))
            self.bar.run_button.setEnabled(not self.bar.running)

    def _show_trouble(self, sizing: QuietJob, text: str) -> None:
        if sizing is self._sizing:
            self.size.setText(text)
            self.bar.run_button.setEnabled(False)

    def fetch(self) -> None:
        """Start, unless a fetch is going on."""
        if self.bar.running:
            return
        job = self.job()
        if not job.api:
            self.message.emit(self.tr("Type the address of the STAC API first."), "problem")
            return
        self.bar.follow(EngineTask(self.tr("Fetching a pair"), job), self._take, self._fail)

    def cancel(self) -> None:
        self.bar.cancel_task()

    def _take(self, result: dict) -> None:
        self.hide()
        self.fetched.emit(result)
        text = self.tr("Fetched: {:.0f} % cloud, {:.0f} % of the view, {:.1f} days apart. {}")
        credit = result["terms"]["optical"]["attribution"]
        shown = text.format(result["cloud"], 100 * result["coverage"], result["days_apart"], credit)
        self.message.emit("\n".join([shown, *result["warnings"]]), "success" if not result["warnings"] else "info")

    def _fail(self, kind: str, text: str) -> None:
        self.message.emit(text, "info" if kind == "cancelled" else "problem")


def _date(date: QDate, name: str) -> QDateEdit:
    edit = QDateEdit(date)
    edit.setCalendarPopup(True)
    edit.setDisplayFormat("yyyy-MM-dd")
    edit.setAccessibleName(name)
    return edit
