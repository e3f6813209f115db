"""The Scenes tab: search first; below it, folded, naming, describing and counting."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QVBoxLayout, QWidget

from ..map.places import prepare_labels
from ..map.sources import layer_of
from .explain_settings import ExplainSettings
from .map_tab import MapTab
from .scenes_count import CountTool
from .scenes_describe import DescribeTool
from .scenes_finder import SceneFinder
from .scenes_zero_shot import ZeroShotTool


class ScenesTab(QWidget):
    """``message`` carries (text, kind) for the panel's message bar."""

    message = pyqtSignal(str, str)

    def __init__(
        self, canvas: QgsMapCanvas, map_tab: MapTab, words: ExplainSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._map_tab, options = map_tab, map_tab.options
        self.finder = SceneFinder(canvas, options)
        self.zero_shot = ZeroShotTool(options, self.finder.builder.model)
        self.describe = DescribeTool(canvas, options, words)
        self.count = CountTool(options)
        layout = QVBoxLayout(self)
        for part in (self.finder, *self.tools):
            layout.addWidget(part)
            part.message.connect(self.message)
        layout.addStretch(1)
        map_tab.finished.connect(self._offer)
        map_tab.model_box.listed.connect(lambda found: self.finder.builder.model.offer(found["scene_models"]))

    @property
    def tools(self) -> tuple:
        return self.zero_shot, self.describe, self.count

    def showEvent(self, event) -> None:
        super().showEvent(event)
        prepare_labels()

    def engine_ready(self) -> None:
        """What the chosen layers hold can be asked now."""
        for tool in self.tools:
            tool.refresh()

    def close_down(self) -> None:
        """The plugin is unloaded."""
        self.finder.close_down()
        for tool in self.tools:
            tool.cancel()

    def run(self) -> None:
        """Run the tool that has the focus, else search."""
        parts = (*self.tools, self.finder.builder)
        focused = next((part for part in parts if part.isAncestorOf(QApplication.focusWidget())), None)
        focused.run() if focused else self.finder.search.go.click()

    def cancel(self) -> None:
        """Stop what runs, the search first."""
        running = [tool for tool in self.tools if tool.running]
        (running[0] if running and not self.finder.running else self.finder).cancel()

    def _offer(self, result: dict) -> None:
        """The map that was just made is the one to describe and to count in, with the layers it was made from."""
        classes, used = layer_of(result["classes"]), self._map_tab.rows
        for tool in (self.describe, self.count):
            tool.classes.setLayer(classes)
        for tool in self.tools:
            if tool.sar.layer is None:
                tool.sar.combo.setLayer(used["sar"].layer)
