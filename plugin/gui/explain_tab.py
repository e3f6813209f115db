"""The Explain tab: ask at a place of a class map why it says what it says, and read the answer with its evidence."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from functools import partial

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsJsonUtils, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ..contract.errors import LandClairError
from ..map.provenance import origin_of
from ..tasks.engine_task import EngineTask
from ..tasks.explain_request import ExplainPlan, ExplainRequest, Place
from ..tasks.segment_request import LayerChoice
from .explain_place import PlaceChooser
from .explain_settings import ExplainSettings
from .explanation_history import read_history, write_history
from .explanation_text import title_text
from .explanation_view import ExplanationView
from .map_tab import MapTab
from .phi3_page import Phi3Page
from .review_views import Outline
from .run_bar import RunBar


class ExplainTab(QWidget):
    """``message`` carries (text, kind) for the panel's message bar; ``wanted`` when the tab shall come to the front."""

    message = pyqtSignal(str, str)
    wanted = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, map_tab: MapTab, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._map_tab = canvas, map_tab
        self._task: EngineTask | None = None
        self._waiting: ExplainRequest | None = None
        self._entry: dict | None = None
        self._entries: list[dict] = []
        self._outline = Outline(canvas)
        self.place = PlaceChooser(canvas, map_tab.model_box)
        self.progress = RunBar()
        self.progress.run_button.hide()
        self.progress.hide()
        self.history = QComboBox()
        self.history.setAccessibleName(self.tr("Explanations of this project"))
        self.history.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.view = ExplanationView()
        self.question = QLineEdit()
        self.question.setPlaceholderText(self.tr("Ask a follow-up, such as: could it be wet sand?"))
        self.question.setAccessibleName(self.tr("Ask a follow-up"))
        self.question.setMaxLength(500)
        self.settings = ExplainSettings()
        self.phi3 = Phi3Page()
        self._arrange()
        self._connect()
        self.restore_project()

    def _arrange(self) -> None:
        self._page = QWidget()
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.place, self.progress, self.history, self.view, self.question, self.settings):
            layout.addWidget(widget)
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addWidget(self._page)
        outer.addWidget(self.phi3)
        self.phi3.hide()

    def _connect(self) -> None:
        self.place.asked.connect(self.explain)
        self.place.started.connect(self.wanted)
        self.progress.cancel.connect(self.cancel)
        self.history.activated.connect(lambda index: self._show_entry(self._entries[index]))
        self.view.asked.connect(self._flash)
        self.question.returnPressed.connect(self.ask)
        self.settings.get_phi3.connect(partial(self._show_phi3, True))
        self.phi3.left.connect(partial(self._show_phi3, False))
        self.phi3.chosen.connect(self._use_phi3)
        for part in (self.place, self.view, self.phi3):
            part.message.connect(self.message)
        self._map_tab.finished.connect(lambda result: self.place.offer(result["classes"]))
        project = QgsProject.instance()
        project.readProject.connect(self.restore_project)
        project.cleared.connect(self.restore_project)

    def close_down(self) -> None:
        """The plugin is unloaded: stop what runs, take everything off the canvas, listen to the project no more."""
        self.cancel()
        self.phi3.cancel()
        self.place.close_down()
        self._outline.remove()
        project = QgsProject.instance()
        project.readProject.disconnect(self.restore_project)
        project.cleared.disconnect(self.restore_project)

    def explain(self, place: Place) -> None:
        """Explain the chosen map at ``place``."""
        layer, origin = self.place.classes.currentLayer(), self.place.origin
        model = origin.model if origin else (self.place.model.currentData() or {}).get("path", "")
        if layer is None or not model:
            missing = (
                self.tr("Choose the class map first.") if layer is None else self.tr("Choose the map's model first.")
            )
            self.message.emit(missing, "problem")
            return
        self._start(self._request(layer, place, model))

    def ask(self) -> None:
        """Put the follow-up question, about the place of the explanation that is shown."""
        question, entry = self.question.text().strip(), self._entry
        if not question or self._task:
            return
        layer = QgsProject.instance().mapLayer(entry["layer"]) if entry else None
        if not isinstance(layer, QgsRasterLayer):
            text = self.tr("Explain a place of a map in this project first, then ask about it.")
            self.message.emit(text, "problem")
            return
        request = self._request(layer, Place.from_json(entry["place"]), entry["model"])
        self._start(replace(request, question=question))

    def cancel(self) -> None:
        """Stop what is being written; else put the crosshair away."""
        self._waiting = None
        if self._task:
            self.progress.show_cancelling()
            self._task.cancel()
        else:
            self.place.leave()

    def _request(self, layer: QgsRasterLayer, place: Place, model: str) -> ExplainRequest:
        origin, settings = origin_of(layer), self.settings
        settings.offer_review(layer)
        known = {} if origin else self._chosen_layers(model)
        return ExplainRequest(
            layer, place, model, origin, **known,
            reference=settings.reference_layer, review=settings.review_file, writer=settings.writer,
            language=settings.language, ablation=settings.ablation.isChecked(),
            own_reading=settings.own_reading.isChecked(), device=self._map_tab.options.device,
            threads=self._map_tab.options.threads,
        )  # fmt: skip

    def _chosen_layers(self, model: str) -> dict:
        """The layers of the Map tab, for a map that does not say from which it was made."""
        box = self._map_tab.model_box.combo
        models = (box.itemData(index) for index in range(box.count()))
        slots = next((entry["sensors"] for entry in models if model in (entry["path"], entry["name"])), {})
        rows = {slot: row for slot, row in self._map_tab.rows.items() if slot in slots and row.layer}
        choices = [
            LayerChoice(slot, row.layer.name(), row.layer, row.roles, row.units, row.shift)
            for slot, row in rows.items()
        ]
        clouds = self._map_tab.clouds.currentLayer() if "optical" in rows else None
        return {"choices": tuple(choices), "clouds": clouds}

    def _start(self, request: ExplainRequest) -> None:
        """Ask the engine; whoever clicks while an answer is being written wants the new one."""
        if self._task:
            self._waiting = request
            self._task.cancel()
            return
        problem = self.settings.problem()
        try:
            plan = None if problem else ExplainPlan(request)
        except LandClairError as error:
            problem = str(error)
        if problem:
            self.message.emit(problem, "problem")
            return
        self._task = EngineTask(self.tr("Explaining the map"), prepare=plan.job)
        self._task.progressed.connect(self.progress.show_progress)
        self._task.previewed.connect(self.view.add)
        for signal in (self._task.succeeded, self._task.failed):
            signal.connect(plan.discard)
        asked = {"layer": request.classes.id(), "layer_name": request.classes.name(), "model": request.model}
        self._task.succeeded.connect(partial(self._take, asked | {"place": request.place.to_json()}))
        self._task.failed.connect(self._take_failure)
        self.view.start(self.tr("Why this, here"), request.language, request.question)
        self.progress.show()
        self.progress.start()
        self.wanted.emit()
        self._task.start_now()

    def _take(self, asked: dict, result: dict) -> None:
        self._end()
        title = result["question"] or title_text(result)
        entry = {"title": title, "when": f"{datetime.now():%Y-%m-%d %H:%M}", "result": result} | asked
        self._entries = write_history(QgsProject.instance(), [entry, *self._entries])
        self._list_entries()
        self.question.clear()
        self._show_entry(entry)

    def _take_failure(self, kind: str, text: str) -> None:
        self._end()
        waiting, self._waiting = self._waiting, None
        if waiting:
            self._start(waiting)
            return
        self.view.show_result(self._entry["result"]) if self._entry else self.view.clear()
        self.message.emit(text, "info" if kind == "cancelled" else "problem")

    def _end(self) -> None:
        self._task = None
        self.progress.stop()
        self.progress.hide()

    def _show_entry(self, entry: dict) -> None:
        self._entry = entry
        self.question.setEnabled(True)
        self.view.show_result(entry["result"])
        self._show_outline()

    def _list_entries(self) -> None:
        self.history.clear()
        for entry in self._entries:
            self.history.addItem(f"{entry['when']}  {entry['title']} · {entry['layer_name']}")
        self.history.setVisible(len(self._entries) > 1)

    def restore_project(self, *_) -> None:
        """Take up the explanations that the project keeps; what is being written belongs to the one before."""
        self.cancel()
        self.place.choose_any()
        self._entries, self._entry = read_history(QgsProject.instance()), None
        self._list_entries()
        if self._entries:
            self._show_entry(self._entries[0])
            return
        self.view.clear()
        self.question.setEnabled(False)
        self._outline.clear()

    def _region(self) -> tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
        region = self._entry["result"]["region"] if self._entry else {"geometry": None, "crs": ""}
        crs = QgsCoordinateReferenceSystem()
        crs.createFromUserInput(region["crs"])
        return QgsJsonUtils.geometryFromGeoJson(json.dumps(region["geometry"])), crs

    def _show_outline(self) -> None:
        shape, crs = self._region()
        self._outline.clear()
        if self.isVisible() and not shape.isEmpty():
            self._outline.show(shape, crs)

    def _flash(self) -> None:
        shape, crs = self._region()
        if not shape.isEmpty():
            self._canvas.flashGeometries([shape], crs)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._show_outline()

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        self._outline.clear()

    def _show_phi3(self, visible: bool) -> None:
        self._page.setVisible(not visible)
        self.phi3.setVisible(visible)
        if visible:
            self.phi3.open()

    def _use_phi3(self, folder: str) -> None:
        self.settings.use_phi3(folder)
        self._show_phi3(False)
