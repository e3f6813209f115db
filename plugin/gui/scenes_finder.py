"""Search: question, index, progress, hits; the places go to the map and the map goes to the places."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..algorithms.inputs import LONLAT, crs_text
from ..contract.errors import LandClairError
from ..contract.jobs import SearchScenesJob
from ..map.places import add_found, footprint_of, insert_below_found, on_map
from ..map.region_tool import RegionTool
from ..map.scenes import style_optical, style_sar
from ..map.sources import layer_of
from ..tasks.engine_task import EngineTask
from ..tasks.segment_request import new_folder
from .run_bar import RunBar
from .scenes_builder import IndexBuilder
from .scenes_hits import HitsView, middle_of
from .scenes_index import IndexChooser
from .scenes_search import SearchLine

AROUND = 3.0  # times a footprint's side that are shown around it
SMALLEST = 0.1  # of the view's side; a smaller footprint is zoomed to


class SceneFinder(QWidget):
    """``message`` is for the message bar."""

    message = pyqtSignal(str, str)

    def __init__(self, canvas: QgsMapCanvas, options, parent: QWidget | None = None) -> None:
        """``options`` tells folder, device and threads."""
        super().__init__(parent)
        self._canvas, self._options = canvas, options
        self._task: EngineTask | None = None
        self._former_tool = None
        self.index, self.search, self.builder = IndexChooser(), SearchLine(), IndexBuilder(options)
        self.hits = HitsView()
        self.tool = RegionTool(canvas)
        self.progress = RunBar()
        self.progress.run_button.hide()
        self.progress.cancel_button.setToolTip(self.tr("Stop the search (Esc)"))
        self.progress.bar.setAccessibleName(self.tr("Progress of the search"))
        self.progress.hide()
        self.note = QLabel(self.tr("Type what you look for, or point at an example on the map."))
        self.note.setWordWrap(True)
        self._copy = QPushButton(self.tr("&Copy"))
        self._copy.setToolTip(self.tr("Copy the places for a spreadsheet"))
        self._export = QPushButton(self.tr("E&xport CSV…"))
        self._buttons = QWidget()
        self._arrange()
        self._connect()
        self.builder.refresh_of(self.index.path)

    def _arrange(self) -> None:
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._export)
        self._buttons.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, self.index, self.progress, self.note, self.hits, self._buttons, self.builder):
            layout.addWidget(widget)

    def _connect(self) -> None:
        self.search.asked.connect(lambda text: self.find(text=text))
        self.search.like_click.connect(self._take_tool)
        self.search.like_view.connect(lambda: self._find_at(self._canvas.extent().center()))
        self.search.like_hit.connect(self._find_like_hit)
        self.search.like_file.connect(lambda path: self.find(like=path))
        self.tool.picked.connect(self._find_at)
        self.tool.outlined.connect(lambda area: self._find_at(area.pointOnSurface().asPoint()))
        self.tool.left.connect(self.leave)
        self.tool.activated.connect(partial(self.search.show_tool, True))
        self.tool.deactivated.connect(partial(self.search.show_tool, False))
        self.progress.cancel.connect(self.cancel)
        self.hits.chosen.connect(self.show_on_map)
        self.hits.wanted.connect(self.add_image)
        self._copy.clicked.connect(self.hits.copy)
        self._export.clicked.connect(self._ask_export)
        self.index.make.connect(self.open_builder)
        self.index.changed.connect(lambda: self.builder.refresh_of(self.index.path))
        self.builder.message.connect(self.message)
        self.builder.made.connect(self._take_index)

    def close_down(self) -> None:
        """The plugin is unloaded: stop what runs, take tool and pictures away."""
        self.cancel()
        self.builder.cancel()
        self.leave()
        self.tool.remove()
        self.hits.hits.close_down()

    def open_builder(self) -> None:
        self.builder.setCollapsed(False)
        self.builder.setFocus()

    def find(self, text: str = "", like: str = "", at: QgsPointXY | None = None, crs: str = LONLAT) -> None:
        """Search in the chosen index for words, an image file, or a place; a search that is going on is stopped."""
        if not self.index.path:
            self.message.emit(self.tr("Choose an index first, or make one of your images."), "problem")
            self.open_builder()
            return
        if self._task:
            self._task.cancel()
        title = text or (self.tr("Like {}").format(Path(like).name) if like else self.tr("Like the place on the map"))
        job = SearchScenesJob(
            index=self.index.path, text=text, like=like, at=(at.x(), at.y()) if at else None,
            at_crs="" if crs == LONLAT else crs, top=self.search.top.value(), device=self._options.device,
            threads=self._options.threads, out=str(new_folder(self._options.folder, "search")),
        )  # fmt: skip
        if text:
            self.search.remember(text)
        self._task = task = EngineTask(self.tr("Searching: {}").format(title[:60]), job)
        task.progressed.connect(self.progress.show_progress)
        task.succeeded.connect(partial(self._take, task, title))
        task.failed.connect(partial(self._fail, task))
        self.progress.show()
        self.progress.start()
        task.start_now()

    @property
    def running(self) -> bool:
        return self._task is not None

    def cancel(self) -> None:
        """Stop the search, else what makes an index; else put the crosshair away."""
        if self._task:
            self.progress.show_cancelling()
            self._task.cancel()
        elif self.builder.running:
            self.builder.cancel()
        else:
            self.leave()

    def _take(self, task: EngineTask, title: str, result: dict) -> None:
        if not self._end(task):
            return
        self.hits.show_hits(result["hits"])
        self._buttons.setVisible(bool(result["hits"]))
        found = self.tr("{:,} of {:,} tiles, {:.0f} ms. Scores order the places; they are no probabilities.")
        self.note.setText(
            found.format(len(result["hits"]), result["tiles"], result["milliseconds"])
            if result["hits"]
            else self.tr("Nothing was found. Try other words, or another index.")
        )
        try:
            add_found(result, QgsProject.instance(), self.tr("Found: {}").format(title[:60]))
        except LandClairError as error:
            self.message.emit(str(error), "problem")
        if result["warnings"]:
            self.message.emit("\n".join(result["warnings"]), "info")

    def _fail(self, task: EngineTask, kind: str, text: str) -> None:
        if self._end(task):
            self.message.emit(text, "info" if kind == "cancelled" else "problem")

    def _end(self, task: EngineTask) -> bool:
        """Whether ``task`` is the search that was asked for last."""
        if task is not self._task:
            return False
        self._task = None
        self.progress.stop()
        self.progress.hide()
        return True

    def _take_index(self, result: dict) -> None:
        self.index.choose(result["index"])
        text = self.tr("{:,} tiles · images: {:,} ({} new, {} unchanged, {} removed)")
        counts = (result[name] for name in ("tiles", "files", "added", "unchanged", "removed"))
        self.index.say(text.format(*counts))
        skipped = [self.tr("Not used: {}: {}").format(Path(e["file"]).name, e["reason"]) for e in result["skipped"]]
        if told := [*result["warnings"], *skipped]:
            self.message.emit("\n".join(told), "info")

    def _find_at(self, point: QgsPointXY) -> None:
        self.find(at=point, crs=crs_text(self._canvas.mapSettings().destinationCrs()))

    def _find_like_hit(self) -> None:
        hit = self.hits.current
        if hit is None:
            self.message.emit(self.tr("Choose one of the places in the list first."), "problem")
            return
        middle = middle_of(hit)
        self.find(at=QgsPointXY(*middle)) if middle else self.find(like=hit["file"])

    def _take_tool(self, wanted: bool) -> None:
        if not wanted:
            self.leave()
            return
        self._former_tool = self._canvas.mapTool()
        self._canvas.setMapTool(self.tool)
        self._canvas.setFocus()

    def leave(self) -> None:
        """Give the canvas its former tool back."""
        if self._canvas.mapTool() is self.tool:
            self._canvas.setMapTool(self._former_tool) if self._former_tool else self._canvas.unsetMapTool(self.tool)
        self._former_tool = None
        self.search.show_tool(False)

    def show_on_map(self, hit: dict) -> None:
        """Flash the footprint of ``hit``, after moving there where it is out of sight or too small to be seen."""
        crs = self._canvas.mapSettings().destinationCrs()
        shape = on_map(footprint_of(hit), crs)
        if shape.isEmpty():
            return
        box, view = shape.boundingBox(), self._canvas.extent()
        if not view.contains(box) or max(box.width(), box.height()) < SMALLEST * view.height():
            self._canvas.setExtent(box.scaled(AROUND))
            self._canvas.refresh()
        self._canvas.flashGeometries([QgsGeometry(shape)], crs)

    def add_image(self, hit: dict) -> None:
        """Put the hit's image on the map, below what was found, unless it is there."""
        if layer_of(hit["file"]) is None:
            layer = QgsRasterLayer(hit["file"], Path(hit["file"]).stem)
            if not layer.isValid():
                text = self.tr("The image cannot be opened: {}. Was it moved or deleted?")
                self.message.emit(text.format(hit["file"]), "problem")
                return
            (style_optical if hit["sensor"] == "optical" and layer.bandCount() > 2 else style_sar)(layer)
            insert_below_found(layer, QgsProject.instance())
        self.show_on_map(hit)

    def _ask_export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export the places"), "places.csv", self.tr("CSV (*.csv)"))
        if not path:
            return
        try:
            self.hits.export(path if path.lower().endswith(".csv") else f"{path}.csv")
        except LandClairError as error:
            self.message.emit(str(error), "problem")
