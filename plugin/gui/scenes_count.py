"""Count: ships on water, or the regions of a class; number, interval, density, sizes, and the objects on the map."""

from __future__ import annotations

import html
from functools import partial

from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QSizePolicy, QWidget

from ..algorithms.inputs import named_classes
from ..contract.jobs import CountObjectsJob
from ..map.places import add_counted
from ..tasks.scene_request import SceneRequest
from .chart_view import ChartView
from .layer_row import LayerRow, RasterBox
from .scenes_model import SETTINGS
from .scenes_sizes import SizeChart
from .scenes_tool import SceneTool, sensor_choices

SHIPS = "ships"
FALSE_ALARMS = (1e-4, 1e-5, 1e-6, 1e-7, 1e-8)


class CountTool(SceneTool):
    """Ships need the radar layer, everything else a class map."""

    NAME = "count"

    def __init__(self, options, parent: QWidget | None = None) -> None:
        super().__init__(options, parent)
        self.setTitle(self.tr("Count"))
        self.what = QComboBox()
        self.what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.classes = RasterBox(self.tr("Class map to count in"))
        self.classes.setToolTip(self.tr("Needed for everything but ships; its style names the classes"))
        self.sar = LayerRow("sar", self.tr("Radar layer to count in"))
        self.water = RasterBox(self.tr("Water mask"))
        self.water.setToolTip(self.tr("A layer that is 1 on water; ships are looked for there only"))
        self.false_alarms = QComboBox()
        for rate in FALSE_ALARMS:
            self.false_alarms.addItem(self.tr("1 in {:,} pixels").format(round(1 / rate)), rate)
        self.false_alarms.setToolTip(
            self.tr("How often bare sea may be taken for a ship; rarer finds fewer faint ships")
        )
        self.false_alarms.setCurrentIndex(FALSE_ALARMS.index(CountObjectsJob.pfa))
        self.least = QDoubleSpinBox()
        self.least.setRange(0, 1e9)
        self.least.setDecimals(0)
        self.least.setSingleStep(100)
        self.least.setSuffix(self.tr(" m²"))
        self.least.setSpecialValueText(self.tr("any size"))
        self.network = QgsFileWidget()
        self.network.lineEdit().setPlaceholderText(self.tr("none"))
        self.network.setToolTip(self.tr("Weights of a KnowLIP network; its own count is told beside, never instead"))
        self.answer, self.sizes = QLabel(), ChartView()
        self.answer.setWordWrap(True)
        self.answer.hide()
        self.bar.run_button.setText(self.tr("Co&unt"))
        self.bar.bar.setAccessibleName(self.tr("Progress of the count"))
        self._arrange()
        self.classes.layerChanged.connect(self._list_what)
        self.what.currentIndexChanged.connect(self._show_rows)
        self._list_what()
        self.least.setValue(QgsSettings().value(SETTINGS + "least", 0.0, float))

    def _arrange(self) -> None:
        rows = (
            (self.tr("&Class map"), self.classes, self.classes), (self.tr("W&hat"), self.what, self.what),
            (self.tr("&Radar"), self.sar, self.sar.combo), (self.tr("&Water"), self.water, self.water),
            (self.tr("&False alarms"), self.false_alarms, self.false_alarms), (self.tr("&Smallest"), self.least, None),
            (self.tr("&Network"), self.network, None),
        )  # fmt: skip
        self._labels = {widget: self.add_row(title, widget, buddy) for title, widget, buddy in rows}
        for widget in (self.bar, self.answer, self.sizes):
            self.add_row("", widget)

    def _list_what(self, *_) -> None:
        """Ships, and the classes that the style of the class map names."""
        wanted, layer = self.what.currentData(), self.classes.currentLayer()
        self.what.clear()
        self.what.addItem(self.tr("Ships"), SHIPS)
        for entry in named_classes(layer) if layer else ():
            self.what.addItem(entry["name"], str(entry["code"]))
        self.what.setCurrentIndex(max(0, self.what.findData(wanted)))
        self._show_rows()

    def _show_rows(self, *_) -> None:
        ships = self.what.currentData() == SHIPS
        for widget in (self.sar, self.water, self.false_alarms, self.network):
            widget.setVisible(ships)
            self._labels[widget].setVisible(ships)

    def request(self) -> SceneRequest | str:
        ships, sensors = self.what.currentData() == SHIPS, ()
        if ships:
            sensors = sensor_choices(self.sar)
            if not sensors:
                return self.tr("Choose the radar layer in which ships shall be counted.")
        QgsSettings().setValue(SETTINGS + "least", self.least.value())
        job = partial(
            CountObjectsJob, what=self.what.currentData(), pfa=self.false_alarms.currentData(),
            minimum_area=self.least.value(), network=self.network.filePath() if ships else "",
            threads=self.options.threads,
        )  # fmt: skip
        rasters = (("classes", self.classes.currentLayer()), ("water", self.water.currentLayer() if ships else None))
        return SceneRequest("count", job, sensors, rasters)

    def take(self, result: dict) -> None:
        low, high = result["interval"]
        what = self.what.itemText(max(0, self.what.findData(result["what"])))
        text = self.tr("<b>{}: {:,}</b>  ({:.0f} % interval {:,} to {:,})")
        shown = text.format(html.escape(what), result["count"], 100 * result["level"], round(low), round(high))
        if result["area_km2"]:
            density, area = (f"{result[key]:,.3g}" for key in ("density_per_km2", "area_km2"))
            shown += "<br>" + self.tr("{} a km² on {} km²").format(density, area)
        if "network" in result:
            shown += "<br>" + self.tr("The network's own count: {:.1f}").format(result["network"]["count"])
        self.answer.setText(shown)
        self.answer.show()
        self.sizes.show_chart(SizeChart.of(result["sizes"], result["size_unit"]))
        if result["count"]:
            add_counted(result, QgsProject.instance(), self.tr("Counted: {} ({:,})").format(what, result["count"]))
