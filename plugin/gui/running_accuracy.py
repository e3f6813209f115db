"""How accurate the map is by the answers so far, computed in the background after every few of them."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QLabel

from ..contract.jobs import AssessJob
from ..tasks.engine_task import QuietJob

SETTLING_MS = 800  # several answers in a row are one estimate


class RunningAccuracy(QLabel):
    """The overall accuracy with its 95 % interval."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self._path = ""
        self._job: QuietJob | None = None
        self._timer = QTimer(self, singleShot=True, interval=SETTLING_MS)
        self._timer.timeout.connect(self._start)

    def follow(self, path: str) -> None:
        """Show the accuracy of the sample at ``path``, soon; empty for none."""
        if path != self._path:
            self.clear()
        self._path = path
        self._timer.start() if path else self.stop()

    def stop(self) -> None:
        self._timer.stop()
        if self._job:
            self._job.cancel()

    def _start(self) -> None:
        if self._job:
            self._timer.start()
            return
        self._job = QuietJob(AssessJob(sample=self._path))
        self._job.succeeded.connect(partial(self._show, self._path))
        self._job.failed.connect(partial(self._show_problem, self._path))
        self._job.start_now()

    def _show(self, path: str, result: dict) -> None:
        self._job = None
        if path != self._path:  # another sample was chosen meanwhile
            return
        overall = result["overall"]
        low, high = overall["interval"]
        text = self.tr("Overall accuracy <b>{:.2f}</b> (95 %: {:.2f} to {:.2f}) from {} points")
        self.setText(text.format(overall["estimate"], low, high, result["points"]))
        self.setToolTip("\n".join(result["warnings"]))

    def _show_problem(self, path: str, kind: str, text: str) -> None:
        self._job = None
        if path == self._path and kind != "cancelled":
            self.setText(text)
