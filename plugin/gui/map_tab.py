"""The Map tab: model, layers, area, options, Run, and the result."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ..contract.errors import LandClairError
from ..map.results import add_result
from ..map.scenes import add_pair
from ..map.sources import file_path
from ..tasks.engine_task import EngineTask
from ..tasks.segment_request import LayerChoice, SegmentPlan, SegmentRequest, problem
from .area_chooser import AreaChooser
from .fetch_page import FetchPage
from .layer_row import LayerRow, RasterBox
from .model_box import ModelBox
from .pair_check import PairCheck
from .results_panel import ResultsPanel
from .run_bar import RunBar
from .run_options import RunOptions

PROJECT_SCOPE = "landclair"


class MapTab(QWidget):
    """``message`` carries (text, kind) for the panel's message bar; kind is "info", "success" or "problem"."""

    message = pyqtSignal(str, str)
    finished = pyqtSignal(dict)

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: EngineTask | None = None
        self._plan: SegmentPlan | None = None
        self.model_box = ModelBox()
        self.rows = {
            "optical": LayerRow("optical", self.tr("Optical")),
            "sar": LayerRow("sar", self.tr("Radar (SAR)")),
            "optical_before": LayerRow("optical", self.tr("Optical before")),
            "sar_before": LayerRow("sar", self.tr("Radar before")),
        }
        self.clouds = RasterBox(self.tr("Cloud mask"))
        self.clouds.setToolTip(
            self.tr("A layer that is not zero under clouds. There the optical layers are ignored and radar decides.")
        )
        self.fetch_link = QLabel(f"<a href='#'>{self.tr('No layers? Fetch a pair for this view')}</a>")
        self.fetch_link.setAccessibleName(self.tr("Fetch a pair for this view"))
        self.fetch_page = FetchPage(canvas)
        self.pair_check = PairCheck()
        self.area = AreaChooser(canvas)
        self.options = RunOptions()
        self.run_bar = RunBar()
        self.results = ResultsPanel()
        self._arrange()
        self._connect()
        self._show_slots()
        self.restore_project()

    def _arrange(self) -> None:
        titles = {
            "optical": self.tr("&Optical"),
            "sar": self.tr("&SAR"),
            "optical_before": self.tr("Optical &before"),
            "sar_before": self.tr("SAR befor&e"),
        }
        self._labels: dict[QWidget, QLabel] = {}
        self._grid = QGridLayout()  # unlike a form, it leaves no gaps for rows that are hidden
        self._grid.setColumnStretch(1, 1)
        self._add_row(self.tr("&Model"), self.model_box, self.model_box.combo)
        for slot, row in self.rows.items():
            self._add_row(titles[slot], row, row.combo)
        self._add_row(self.tr("&Clouds"), self.clouds, self.clouds)
        self._add_row(self.tr("Check"), self.pair_check, self.pair_check)
        self._add_row(self.tr("Area"), self.area, self.area)
        layout = QVBoxLayout(self)
        layout.addLayout(self._grid)
        self._grid.addWidget(self.fetch_link, self._grid.rowCount(), 1)
        self._grid.addWidget(self.fetch_page, self._grid.rowCount(), 0, 1, 2)
        for widget in (self.options, self.run_bar, self.results):
            layout.addWidget(widget)
        layout.addStretch(1)

    def _add_row(self, title: str, widget: QWidget, buddy: QWidget) -> None:
        label = self._labels[widget] = QLabel(title)
        label.setBuddy(buddy)
        label.setMinimumHeight(buddy.minimumSizeHint().height())
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(widget, row, 1)

    def _show_row(self, widget: QWidget, visible: bool) -> None:
        widget.setVisible(visible)
        self._labels[widget].setVisible(visible)

    def _connect(self) -> None:
        self.model_box.changed.connect(self._show_slots)
        self.model_box.problem.connect(lambda text: self.message.emit(text, "problem"))
        for slot in ("optical", "sar"):
            self.rows[slot].changed.connect(self._check_pair)
        self.clouds.layerChanged.connect(self._check_pair)
        self.pair_check.mend.connect(self._mend)
        self.fetch_link.linkActivated.connect(lambda link: self.fetch_page.setVisible(self.fetch_page.isHidden()))
        self.fetch_page.message.connect(self.message)
        self.fetch_page.fetched.connect(self._take_pair)
        self.run_bar.run.connect(self.run)
        self.run_bar.cancel.connect(self.cancel)
        project = QgsProject.instance()
        project.readProject.connect(self.restore_project)
        project.cleared.connect(self.restore_project)

    def close_down(self) -> None:
        """The plugin is unloaded: stop the run, take everything off the canvas, listen to the project no more."""
        self.cancel()
        self.fetch_page.close_down()
        self.area.close_down()
        project = QgsProject.instance()
        project.readProject.disconnect(self.restore_project)
        project.cleared.disconnect(self.restore_project)

    def engine_ready(self) -> None:
        """Ask the engine for its models, and what the chosen layers hold."""
        self.model_box.load()
        for row in self.rows.values():
            row.refresh()

    def _show_slots(self) -> None:
        sensors = self.model_box.model["sensors"] if self.model_box.model else {"optical": {}, "sar": {}}
        for slot, row in self.rows.items():
            self._show_row(row, slot in sensors)
        self._show_row(self.clouds, "optical" in sensors)
        self._show_row(self.pair_check, {"optical", "sar"} <= sensors.keys())
        self._check_pair()

    def _check_pair(self, *_) -> None:
        clouds = self.clouds.currentLayer()
        pair = (self.rows[slot].sensor_layer() for slot in ("optical", "sar"))
        self.pair_check.check(*pair, file_path(clouds) if clouds else "")

    def _mend(self, what: str, finding: str) -> None:
        """Do what takes a finding of the pair check away, or lead to where the user can."""
        if what == "offset":
            self._mend_offset()
        elif what == "clouds":
            self.clouds.setFocus()
            self.clouds.showPopup()
        else:
            self.rows["sar" if finding.startswith("sar") else "optical"].open_dialog()

    def _mend_offset(self) -> None:
        """Move the radar layer on top of what moved it before."""
        row, (right, down) = self.rows["sar"], self.pair_check.result["mending_shift"]
        before = row.shift
        row.set_shift(before[0] + right, before[1] + down)
        text = self.tr(
            "'{}' is moved by {:.1f} m to the right and {:.1f} m down in LandClair; the file is not changed."
        )
        self.message.emit(text.format(row.layer.name(), *row.shift), "info")

    def request(self) -> SegmentRequest | None:
        """What the tab says now; None, with a message, while model or area are missing."""
        model, area = self.model_box.model, self.area.area()
        if model is None:
            self.message.emit(self.tr("Choose a model first."), "problem")
            return None
        if area is None:
            self.message.emit(self.tr("Draw a rectangle or choose a polygon layer first."), "problem")
            return None
        names = {slot: row.combo.accessibleName() for slot, row in self.rows.items()}
        layers = tuple(
            LayerChoice(slot, names[slot], row.layer, row.roles, row.units, row.shift)
            for slot, row in self.rows.items()
            if slot in model["sensors"]
        )
        return SegmentRequest(
            model,
            layers,
            self.options.folder,
            self.clouds.currentLayer() if "optical" in model["sensors"] else None,
            area.extent,
            area.crs,
            area.polygons,
            self.options.device,
            self.options.overlap,
            self.options.resolution,
            self.options.threads,
        )

    def run(self) -> None:
        """Check what is chosen and start the engine; a run that is going on is left alone."""
        request = None if self._task else self.request()
        if request is None:
            return
        trouble = problem(request) or self._unknown_units()
        if trouble:
            self.message.emit(trouble, "problem")
            return
        try:
            self._plan = SegmentPlan(request)
        except LandClairError as error:
            self.message.emit(str(error), "problem")
            return
        self._remember()
        title = f"{request.model['title']} · {datetime.now():%Y-%m-%d %H:%M}"
        self._task = EngineTask(title, prepare=self._plan.job)
        self._task.progressed.connect(self.run_bar.show_progress)
        self._task.succeeded.connect(partial(self._show_result, title))
        self._task.failed.connect(self._plan.discard)
        self._task.failed.connect(self._show_failure)
        self.run_bar.start()
        self.pair_check.hold()
        self._task.start_now()

    def cancel(self) -> None:
        if self._task:
            self.run_bar.show_cancelling()
            self._task.cancel()

    def _unknown_units(self) -> str:
        for row in self.rows.values():
            if row.isVisible() and row.layer and not row.units_known:
                text = self.tr(
                    "The values of '{}' could be several things. Say what they are with the … button beside it."
                )
                return text.format(row.layer.name())
        return ""

    def _show_result(self, title: str, result: dict) -> None:
        self._end()
        try:
            group = add_result(result, QgsProject.instance(), title)
        except LandClairError as error:
            self.message.emit(str(error), "problem")
            return
        self.results.show_result(result, title, group.findLayers()[0].layer())
        for warning in result["warnings"]:
            self.message.emit(warning, "info")
        self.finished.emit(result)

    def _show_failure(self, kind: str, text: str) -> None:
        self._end()
        self.message.emit(text, "info" if kind == "cancelled" else "problem")

    def _end(self) -> None:
        self._task = self._plan = None
        self.run_bar.stop()
        self.pair_check.release()

    def _take_pair(self, result: dict) -> None:
        """Show a fetched pair and put it in the rows."""
        try:
            layers = add_pair(result, QgsProject.instance())
        except LandClairError as error:
            self.message.emit(str(error), "problem")
            return
        self.choose_layers(layers["optical"], layers["sar"], layers["clouds"])

    def choose_layers(self, optical: QgsRasterLayer, sar: QgsRasterLayer, clouds: QgsRasterLayer | None) -> None:
        """Put these layers in the rows."""
        self.rows["optical"].combo.setLayer(optical)
        self.rows["sar"].combo.setLayer(sar)
        self.clouds.setLayer(clouds)

    @property
    def _layer_boxes(self) -> dict[str, RasterBox]:
        return {slot: row.combo for slot, row in self.rows.items()} | {"clouds": self.clouds}

    def _remember(self) -> None:
        self.model_box.remember()
        self.options.remember()
        project = QgsProject.instance()
        for name, box in self._layer_boxes.items():
            layer = box.currentLayer()
            project.writeEntry(PROJECT_SCOPE, name, layer.id() if layer else "")
        project.writeEntry(PROJECT_SCOPE, "area", self.area.kind)
        project.writeEntry(PROJECT_SCOPE, "folder", project.writePath(self.options.chosen_folder))
        if self.area.drawn:
            extent, crs = self.area.drawn
            project.writeEntry(PROJECT_SCOPE, "drawn", f"{extent.asWktPolygon()}|{crs.authid() or crs.toWkt()}")

    def restore_project(self, *_) -> None:
        """Take up what the project remembers."""
        project = QgsProject.instance()
        for name, box in self._layer_boxes.items():
            identity = project.readEntry(PROJECT_SCOPE, name, "")[0]
            box.setLayer(project.mapLayer(identity) if identity else None)
        wkt, _, crs = project.readEntry(PROJECT_SCOPE, "drawn", "")[0].partition("|")
        drawn = (QgsRectangle.fromWkt(wkt), QgsCoordinateReferenceSystem(crs)) if wkt else None
        self.area.restore(project.readEntry(PROJECT_SCOPE, "area", "layer")[0], drawn)
        folder = project.readEntry(PROJECT_SCOPE, "folder", "")[0]
        self.options.set_folder(project.readPath(folder) if folder else "")
        self.options.restore()
