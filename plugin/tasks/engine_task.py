"""A QGIS task that drives one engine job and tells the dock how it goes."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsFeedback, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..contract.errors import Cancelled, LandClairError
from .client import engine_client

_alive: set[QgsTask] = set()


class EngineTask(QgsTask):
    """Runs ``prepare`` (layers to files, optional) and then the job it returns; signals arrive in the main thread.

    ``progressed`` carries the protocol's progress event (fraction, message, rate in megapixels a second,
    seconds_left), ``previewed`` the numbers to draw, ``succeeded`` the result and ``failed`` (kind, message);
    a cancelled task ends with ``failed("cancelled", ...)``. A ``quiet`` task is kept out of QGIS's task list.
    """

    progressed = pyqtSignal(dict)
    previewed = pyqtSignal(dict)
    succeeded = pyqtSignal(dict)
    failed = pyqtSignal(str, str)

    def __init__(
        self, title: str, job=None, prepare: Callable[[EngineTask], object] | None = None, *, quiet: bool = False
    ) -> None:
        shown = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent
        super().__init__(title, shown | QgsTask.Flag.Hidden if quiet else shown)
        self.feedback = QgsFeedback()
        self._job = job
        self._prepare = prepare
        self._result: dict | None = None
        self._error: LandClairError | None = None
        self._crash: Exception | None = None

    def start_now(self) -> EngineTask:
        """Hand the task to QGIS's task list and keep it alive until it has finished."""
        _alive.add(self)
        QgsApplication.taskManager().addTask(self)
        return self

    def cancel(self) -> None:
        self.feedback.cancel()
        super().cancel()

    def run(self) -> bool:
        try:
            job = self._prepare(self) if self._prepare else self._job
            self._result = engine_client().run(job, self._on_event, self.isCanceled)
        except LandClairError as error:
            self._error = error
        except Exception as error:  # raised again in the main thread, where QGIS shows it
            self._crash = error
        return self._result is not None

    def finished(self, successful: bool) -> None:
        _alive.discard(self)
        if successful and self._result is not None:
            self.succeeded.emit(self._result)
            return
        if self._crash:
            self.failed.emit("error", f"{type(self._crash).__name__}: {self._crash}")
            raise self._crash
        error = self._error or Cancelled("Cancelled before it started; nothing was written.")
        self.failed.emit(error.kind, str(error))

    def _on_event(self, event: dict) -> None:
        if event["event"] == "progress":
            self.setProgress(100 * event["fraction"])
            self.progressed.emit(event)
        elif event["event"] == "preview":
            self.previewed.emit(event["data"])
