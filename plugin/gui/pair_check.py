"""The pair check in the panel: lights in one line, below a sentence for each trouble and the button that mends it."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..contract.jobs import CheckPairJob, SensorLayer
from ..tasks.engine_task import QuietJob
from .wording import finding_text

SIGNS = {"ok": "●", "warn": "▲", "fail": "■"}  # shapes, since colour alone says nothing to everybody
STATES = tuple(SIGNS)
ALWAYS = ("units", "overlap", "clouds", "offset")
MENDED = ("units", "roles", "clouds", "offset")
SETTLING_MS = 300  # several changes in a row are one check


class PairCheck(QWidget):
    """``mend`` carries (what, id of the finding) when a button is pressed; what is one of MENDED."""

    mend = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.result: dict | None = None
        self._pair: tuple[SensorLayer, SensorLayer, str] | None = None
        self._job: QuietJob | None = None
        self._lights = QLabel()
        self._lights.setWordWrap(True)
        self._lights.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._more = QToolButton()
        self._more.setText("…")
        self._more.setCheckable(True)
        self._more.setToolTip(self.tr("What was found, and what mends it"))
        self._more.setAccessibleName(self.tr("Findings of the pair check"))
        self._findings = QWidget()
        self._more.toggled.connect(self._findings.setVisible)
        self._timer = QTimer(self, singleShot=True, interval=SETTLING_MS)
        self._timer.timeout.connect(self._start)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._lights, 0, 0)
        layout.addWidget(self._more, 0, 1, Qt.AlignmentFlag.AlignTop)
        layout.setRowMinimumHeight(0, self._more.sizeHint().height())  # else a panel that scrolls cuts the button
        layout.addWidget(self._findings, 1, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        QVBoxLayout(self._findings).setContentsMargins(0, 0, 0, 0)
        self._forget(self.tr("choose an optical and a radar layer"))

    def check(self, optical: SensorLayer | None, sar: SensorLayer | None, cloud_mask: str) -> None:
        """Check these two soon; None for a layer that is missing, not described yet, or no file."""
        pair = (optical, sar, cloud_mask) if optical and sar else None
        if pair == self._pair:
            return
        self._pair = pair
        self._forget(self.tr("checking") if pair else self.tr("needs an optical and a radar layer that are files"))
        self._timer.start() if pair else self._timer.stop()

    def _forget(self, text: str) -> None:
        self.result = None
        self._lights.setText(text)
        self._lights.setToolTip("")
        self._more.setEnabled(False)
        self._more.setChecked(False)
        self._findings.setVisible(False)

    def _start(self) -> None:
        self._job = QuietJob(CheckPairJob(*self._pair))
        self._job.succeeded.connect(partial(self._take, self._pair))
        self._job.failed.connect(partial(self._take_problem, self._pair))
        self._job.start_now()

    def hold(self) -> None:
        """Leave the engine to a run; what was not checked yet is checked after ``release``."""
        self._timer.stop()
        if self._job:
            self._job.cancel()

    def release(self) -> None:
        if self._pair and self.result is None:
            self._timer.start()

    def _take_problem(self, pair, kind: str, message: str) -> None:
        if pair == self._pair and kind != "cancelled":
            self._lights.setText(message)

    def _take(self, pair, result: dict) -> None:
        if pair != self._pair:  # other layers were chosen meanwhile
            return
        self.result = result
        self._lights.setText("  ".join(_light(name, items) for name, items in _grouped(result["items"])))
        self._lights.setToolTip("\n".join(f"{SIGNS[item['state']]} {item['message']}" for item in result["items"]))
        troubles = [item for item in result["items"] if item["state"] != "ok"]
        self._more.setEnabled(bool(troubles))
        self._fill(troubles)

    def _fill(self, items: list[dict]) -> None:
        layout = self._findings.layout()
        while layout.count():
            layout.takeAt(0).widget().deleteLater()
        for item in sorted(items, key=lambda item: -STATES.index(item["state"])):
            layout.addWidget(self._finding(item))

    def _finding(self, item: dict) -> QWidget:
        row = QWidget()
        layout = QGridLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(1, 1)
        layout.addWidget(QLabel(SIGNS[item["state"]]), 0, 0)
        sentence = QLabel(item["message"])
        sentence.setWordWrap(True)
        sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(sentence, 0, 1)
        if item["mend"] in MENDED:
            button = QPushButton(self.tr("Fix"))
            button.setAccessibleName(self.tr("Fix: {}").format(item["message"]))
            button.clicked.connect(partial(self.mend.emit, item["mend"], item["id"]))
            layout.addWidget(button, 0, 2)
        return row


def _light(name: str, items: list[dict]) -> str:
    """Sign and words that stay on one line."""
    worst = max(items, key=lambda item: STATES.index(item["state"]))
    return f"{SIGNS[worst['state']]} {finding_text(name, worst)}".replace(" ", "\N{NO-BREAK SPACE}")


def _grouped(items: list[dict]) -> list[tuple[str, list[dict]]]:
    """Findings by what they are about, both sensors together; of the lesser ones only those that are not well."""
    groups: dict[str, list[dict]] = {}
    for item in items:
        groups.setdefault(item["id"].removeprefix("optical_").removeprefix("sar_"), []).append(item)
    troubled = {name for name, found in groups.items() if any(item["state"] != "ok" for item in found)}
    return [(name, found) for name, found in groups.items() if name in ALWAYS or name in troubled]
