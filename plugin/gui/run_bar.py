"""Run, Cancel, and how far the run is."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QProgressBar, QPushButton, QWidget

from ..tasks.engine_task import EngineTask
from .wording import progress_text


class RunBar(QWidget):
    """Run is Ctrl+Return in the panel, Cancel is Esc while something runs (wired by the panel)."""

    run = pyqtSignal()
    cancel = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run_button = QPushButton(QgsApplication.getThemeIcon("/mActionStart.svg"), self.tr("&Run"))
        self.run_button.setToolTip(self.tr("Make the map (Ctrl+Return)"))
        self.run_button.setDefault(True)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Stop the run; nothing is written (Esc)"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the run"))
        self._status = QLabel()
        self._cancelling = False
        self._task: EngineTask | None = None
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.run_button, 0, 0)
        layout.addWidget(self.bar, 0, 1)
        layout.addWidget(self.cancel_button, 0, 2)
        layout.addWidget(self._status, 1, 1, 1, 2)
        layout.setColumnStretch(1, 1)
        self.run_button.clicked.connect(self.run)
        self.cancel_button.clicked.connect(self.cancel)
        self.stop()

    @property
    def running(self) -> bool:
        """Whether a task that ``follow`` was given is going on."""
        return self._task is not None

    def follow(self, task: EngineTask, succeeded, failed) -> None:
        """Start ``task`` and show it until it ends; then ``succeeded(result)`` or ``failed(kind, text)`` is called."""
        self._task = task
        task.progressed.connect(self.show_progress)
        for ended, then in ((task.succeeded, succeeded), (task.failed, failed)):
            ended.connect(self.stop)
            ended.connect(then)
        self.start()
        task.start_now()

    def cancel_task(self) -> None:
        """Cancel what ``follow`` shows, if anything."""
        if self._task:
            self.show_cancelling()
            self._task.cancel()

    def start(self) -> None:
        self._show_running(True)
        self.bar.setRange(0, 0)
        self._status.setText(self.tr("Starting"))

    def stop(self) -> None:
        self._cancelling, self._task = False, None
        self._show_running(False)

    def show_cancelling(self) -> None:
        self._cancelling = True
        self.cancel_button.setEnabled(False)
        self._status.setText(self.tr("Cancelling"))

    def show_progress(self, event: dict) -> None:
        """``event`` is the protocol's progress event."""
        if self._cancelling:
            return
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * event["fraction"]))
        self._status.setText(progress_text(event))
        self._status.setToolTip(event["message"])

    def _show_running(self, running: bool) -> None:
        self.run_button.setEnabled(not running)
        self.cancel_button.setEnabled(running)
        for widget in (self.bar, self.cancel_button, self._status):
            widget.setVisible(running)
