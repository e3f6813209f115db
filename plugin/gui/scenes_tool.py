"""What the tools below the search share: a group that folds, layers, Run with its progress, and where results go."""

from __future__ import annotations

from functools import partial

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ..contract.errors import LandClairError
from ..tasks.engine_task import EngineTask
from ..tasks.scene_request import ScenePlan, SceneRequest
from ..tasks.segment_request import LayerChoice
from .layer_row import LayerRow
from .run_bar import RunBar


class SceneTool(QgsCollapsibleGroupBox):
    """A tool says what it wants by ``request`` and takes the engine's answer by ``take``; ``message`` is for the
    message bar.
    """

    message = pyqtSignal(str, str)
    NAME = ""

    def __init__(self, options, parent: QWidget | None = None) -> None:
        """``options`` tells folder, device and threads."""
        super().__init__(parent)
        self.setObjectName(f"landclair_scenes_{self.NAME}")
        self.options = options
        self.bar = RunBar()
        self.bar.run_button.setDefault(False)
        self.bar.run_button.setToolTip("")
        # In a widget of its own: the box itself shows all that it holds whenever it is opened.
        content = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(content)
        self.grid = QGridLayout(content)  # unlike a form, it leaves no gaps for rows that are hidden
        self.grid.setColumnStretch(1, 1)
        self.bar.run.connect(self.run)
        self.bar.cancel.connect(self.cancel)
        self.setCollapsed(True)

    def request(self) -> SceneRequest | str:
        """What shall be done, or in a sentence what is missing."""
        raise NotImplementedError

    def take(self, result: dict) -> None:
        """Show the engine's answer; raises EngineError where its files cannot be opened."""
        raise NotImplementedError

    def add_row(self, title: str, widget: QWidget, buddy: QWidget | None = None) -> QLabel | None:
        """Put ``widget`` below the others, over the whole width where it has no title."""
        row = self.grid.rowCount()
        if not title:
            self.grid.addWidget(widget, row, 0, 1, 2)
            return None
        label = QLabel(title)
        label.setBuddy(buddy or widget)
        label.setMinimumHeight((buddy or widget).minimumSizeHint().height())
        self.grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(widget, row, 1)
        return label

    def refresh(self) -> None:
        """Ask what the chosen layers hold, once the engine is ready."""
        for row in self.findChildren(LayerRow):
            row.refresh()

    @property
    def running(self) -> bool:
        return self.bar.running

    def run(self) -> None:
        """Check what is chosen and start the engine; a run that is going on is left alone."""
        if self.bar.running:
            return
        request = self.request()
        try:
            plan = None if isinstance(request, str) else ScenePlan(request, self.options.folder)
        except LandClairError as error:
            request = str(error)
        if isinstance(request, str):
            self.message.emit(request, "problem")
            return
        self.bar.follow(EngineTask(self.title(), prepare=plan.job), self._succeed, partial(self._fail, plan))

    def cancel(self) -> None:
        self.bar.cancel_task()

    def _succeed(self, result: dict) -> None:
        try:
            self.take(result)
        except LandClairError as error:
            self.message.emit(str(error), "problem")
            return
        if result["warnings"]:
            self.message.emit("\n".join(result["warnings"]), "info")

    def _fail(self, plan: ScenePlan, kind: str, text: str) -> None:
        plan.discard()
        self.message.emit(text, "info" if kind == "cancelled" else "problem")


def sensor_choices(*rows: LayerRow) -> tuple[LayerChoice, ...]:
    """The layers of the rows that have one, with the user's corrections."""
    return tuple(
        LayerChoice(row.sensor, row.layer.name(), row.layer, row.roles, row.units, row.shift)
        for row in rows
        if row.layer is not None
    )
