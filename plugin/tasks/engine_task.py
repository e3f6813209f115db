"""Engine jobs from the panel: as a QGIS task that tells how it goes, or quietly."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable

from qgis.core import QgsApplication, QgsFeedback, QgsTask
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..contract.errors import Cancelled, LandClairError
from .client import engine_client

_alive: set[QObject] = set()


class EngineTask(QgsTask):
    """Runs ``prepare`` (layers to files, optional) and then the job it returns; signals arrive in the main thread.

    ``progressed`` carries the protocol's progress event (fraction, message, rate in megapixels a second,
    seconds_left), ``previewed`` the numbers to draw, ``succeeded`` the result and ``failed`` (kind, message);
    a cancelled task ends with ``failed("cancelled", ...)``.
    """

    progressed = pyqtSignal(dict)
    previewed = pyqtSignal(dict)
    succeeded = pyqtSignal(dict)
    failed = pyqtSignal(str, str)

    def __init__(self, title: str, job=None, prepare: Callable[[EngineTask], object] | None = None) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.Silent)
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


class QuietJob(QObject):
    """A short job that nobody asked for, such as reading a layer's bands. It is no QGIS task: QGIS would ask about it
    on leaving, even about a hidden one. ``succeeded`` and ``failed`` are those of EngineTask.
    """

    succeeded = pyqtSignal(dict)
    failed = pyqtSignal(str, str)
    _ended = pyqtSignal(object)

    def __init__(self, job) -> None:
        super().__init__()
        self._job = job
        self._cancelled = threading.Event()
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start_now(self) -> QuietJob:
        """Run in a thread of its own, and keep the job alive until it has ended."""
        _alive.add(self)
        threading.Thread(target=self._run, daemon=True).start()
        return self

    def cancel(self) -> None:
        self._cancelled.set()

    def _run(self) -> None:
        try:
            outcome = engine_client().run(self._job, lambda event: None, self._cancelled.is_set)
        except Exception as error:  # told, or raised again, in the main thread
            outcome = error
        with contextlib.suppress(RuntimeError):  # QGIS has closed meanwhile, and nobody is left to be told
            self._ended.emit(outcome)

    def _tell(self, outcome: dict | Exception) -> None:
        _alive.discard(self)
        if isinstance(outcome, dict):
            self.succeeded.emit(outcome)
            return
        known = isinstance(outcome, LandClairError)
        self.failed.emit(
            outcome.kind if known else "error", str(outcome) if known else f"{type(outcome).__name__}: {outcome}"
        )
        if not known:
            raise outcome
