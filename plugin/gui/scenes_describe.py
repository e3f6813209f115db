"""Describe this area: the eight fields of a scene in words, each with the facts that it rests on."""

from __future__ import annotations

import shutil
from dataclasses import asdict
from functools import partial

from qgis.core import QgsGeometry
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ..algorithms.inputs import named_classes
from ..algorithms.outputs import write_files
from ..contract.errors import LandClairError
from ..contract.jobs import DescribeSceneJob
from ..tasks.explain_request import Place
from ..tasks.scene_request import SceneRequest
from .description_text import description_html, description_text
from .explain_place import selected_polygons
from .explain_settings import ExplainSettings
from .fitted_text import FittedText
from .layer_row import LayerRow, RasterBox
from .scenes_tool import SceneTool, sensor_choices

VIEW, SELECTED, WHOLE = "view", "selected", "whole"


class DescribeTool(SceneTool):
    """The class map says what is where, the radar layer what it looks like, heights how steep it is."""

    NAME = "describe"

    def __init__(self, canvas: QgsMapCanvas, options, words: ExplainSettings, parent: QWidget | None = None) -> None:
        """``words`` tells language and writer."""
        super().__init__(options, parent)
        self.setTitle(self.tr("Describe this area"))
        self._canvas, self._words = canvas, words
        self.result: dict | None = None
        self._open: set[str] = set()
        self.classes = RasterBox(self.tr("Class map to describe"))
        self.sar = LayerRow("sar", self.tr("Radar layer to describe"))
        self.optical = LayerRow("optical", self.tr("Optical layer to describe"))
        self.dem = RasterBox(self.tr("Heights"))
        self.dem.setToolTip(self.tr("A layer of heights in metres, for the relief"))
        self.area = QComboBox()
        self.area.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for title, kind in ((self.tr("what the map shows"), VIEW), (self.tr("the selected polygons"), SELECTED),
                            (self.tr("the whole class map"), WHOLE)):  # fmt: skip
            self.area.addItem(title, kind)
        self.text = FittedText(self.tr("Description"))
        self.copy_button = QPushButton(self.tr("Cop&y"))
        self.save_button = QPushButton(self.tr("Save &HTML…"))
        self._buttons = QWidget()
        self.bar.run_button.setText(self.tr("&Describe"))
        self.bar.run_button.setToolTip(
            self.tr("In the language and by the writer that the Explain tab's settings name")
        )
        self.bar.bar.setAccessibleName(self.tr("Progress of the description"))
        self._arrange()
        self.text.anchorClicked.connect(lambda url: self._fold(url.toString()))
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self._ask_save)

    def _arrange(self) -> None:
        self.add_row(self.tr("&Class map"), self.classes)
        self.add_row(self.tr("&Radar"), self.sar, self.sar.combo)
        self.add_row(self.tr("&Optical"), self.optical, self.optical.combo)
        self.add_row(self.tr("Hei&ghts"), self.dem)
        self.add_row(self.tr("&Area"), self.area)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        for button in (self.copy_button, self.save_button):
            row.addWidget(button)
        for widget in (self.bar, self.text, self._buttons):
            self.add_row("", widget)
        self.text.hide()
        self._buttons.hide()

    def request(self) -> SceneRequest | str:
        classes = self.classes.currentLayer()
        if classes is None:
            return self.tr("Choose the class map of the area first; the Map tab makes one.")
        if problem := self._words.problem():
            return problem
        place, kind = None, self.area.currentData()
        if kind == VIEW:
            view = QgsGeometry.fromRect(self._canvas.extent())
            place = Place(polygons=view, crs=self._canvas.mapSettings().destinationCrs())
        elif kind == SELECTED:
            place = selected_polygons(self._canvas)
            if place is None:
                return self.tr("Select one or more polygons of a layer first.")
        job = partial(
            DescribeSceneJob, legend=named_classes(classes), language=self._words.language,
            **asdict(self._words.writer), threads=self.options.threads,
        )  # fmt: skip
        rasters = (("classes", classes), ("dem", self.dem.currentLayer()))
        return SceneRequest("description", job, sensor_choices(self.sar, self.optical), rasters, place)

    def take(self, result: dict) -> None:
        self.result, self._open = result, set()
        self._show()
        self.text.show()
        self._buttons.show()
        self.save_button.setEnabled(bool(result["html"]))

    def _fold(self, name: str) -> None:
        """Show the facts of a field, or put them away."""
        self._open ^= {name}
        self._show()

    def _show(self) -> None:
        self.text.setHtml(description_html(self.result, self._open))

    def copy(self) -> None:
        """The eight fields as plain text."""
        QApplication.clipboard().setText(description_text(self.result))
        self.message.emit(self.tr("The description is in the clipboard."), "success")

    def save(self, path: str) -> None:
        """Write the page with its pictures."""
        try:
            write_files({path: partial(shutil.copyfile, self.result["html"])})
        except LandClairError as error:
            self.message.emit(str(error), "problem")
            return
        self.message.emit(self.tr("Written to {}.").format(path), "success")

    def _ask_save(self) -> None:
        kinds = self.tr("HTML files (*.html)")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the description"), "description.html", kinds)
        if path:
            self.save(path if path.lower().endswith(".html") else f"{path}.html")
