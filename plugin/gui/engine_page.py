"""The engine's page: what it is, its state, and the buttons that set it up, repair it, remove it or use another one."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..contract.errors import LandClairError
from ..tasks import environment
from ..tasks.environment import EngineState, Health

_alive: set[QgsTask] = set()


class _EngineWork(QgsTask):
    """Runs ``work(on_line, is_cancelled)``, then finds out in what state the engine is."""

    line = pyqtSignal(str)
    checked = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, title: str, work=None) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self._error = ""
        self._state: EngineState | None = None

    def start_now(self) -> _EngineWork:
        _alive.add(self)
        QgsApplication.taskManager().addTask(self)
        return self

    def run(self) -> bool:
        try:
            if self._work:
                self._work(self.line.emit, self.isCanceled)
        except (LandClairError, OSError) as error:
            self._error = str(error)
        self._card = environment.nvidia_card()
        self._state = environment.check()
        return not self._error

    def finished(self, successful: bool) -> None:
        _alive.discard(self)
        if self._error:
            self.failed.emit(self._error)
        if self._state:
            self.checked.emit((self._state, self._card))


class EnginePage(QWidget):
    """Nothing is downloaded before 'Set up' is pressed; ``ready`` when the engine can be used."""

    ready = pyqtSignal()
    missing = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: _EngineWork | None = None
        self._about = _wrapped(
            self.tr(
                "LandClair computes in a Python environment of its own, apart from QGIS, so that neither can disturb "
                "the other. Setting it up downloads about 150 MB from the Python Package Index and takes "
                "about 500 MB here, without administrator rights:"
            )
        )
        self._place = _wrapped(str(environment.own_folder()))
        self._place.setStyleSheet("font-family: monospace")
        self._state = _wrapped(self.tr("Looking for the engine…"))
        self._cuda = QCheckBox()
        self._cuda.hide()
        self._set_up = QPushButton(self.tr("&Set up"))
        self._choose = QPushButton(self.tr("Use my &interpreter…"))
        self._choose.setToolTip(self.tr("A Python 3.11 or newer that already has the packages"))
        self._repair = QPushButton(self.tr("Re&pair"))
        self._remove = QPushButton(self.tr("Rem&ove"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._log = QPlainTextEdit()
        self._log.setReadOnly(True)
        self._log.setMaximumBlockCount(2000)
        self._log.setAccessibleName(self.tr("Log of the set-up"))
        self._arrange()
        self._connect()
        self._show_busy(False)

    def _arrange(self) -> None:
        buttons = QGridLayout()
        buttons.addWidget(self._set_up, 0, 0)
        buttons.addWidget(self._choose, 0, 1)
        buttons.addWidget(self._repair, 1, 0)
        buttons.addWidget(self._remove, 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._about, self._place, self._state, self._cuda):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        for widget in (self._busy, self._cancel, self._log):
            layout.addWidget(widget)

    def _connect(self) -> None:
        self._set_up.clicked.connect(self._build)
        self._repair.clicked.connect(self._build)
        self._choose.clicked.connect(self._ask_interpreter)
        self._remove.clicked.connect(self._ask_remove)
        self._cancel.clicked.connect(self.cancel)

    def check(self) -> None:
        """Find out the engine's state in the background."""
        self._start(self.tr("Checking LandClair's engine"))

    def cancel(self) -> None:
        if self._task:
            self._task.cancel()

    def use(self, python: Path) -> None:
        """Use the interpreter the user already has."""
        environment.choose_python(python)
        self.check()

    def _build(self) -> None:
        cuda = self._cuda.isChecked()
        environment.choose_python(None)
        self._log.clear()
        self._start(
            self.tr("Setting up LandClair's engine"),
            lambda on_line, stop: environment.build(cuda, on_line, stop),
            log=True,
        )

    def _start(self, title: str, work=None, *, log: bool = False) -> None:
        if self._task:
            return
        self._task = _EngineWork(title, work)
        self._task.line.connect(self._log.appendPlainText)
        self._task.failed.connect(self._log.appendPlainText)
        self._task.checked.connect(self._take_state)
        self._show_busy(True, log)
        self._task.start_now()

    def _take_state(self, found: tuple[EngineState, str]) -> None:
        self._task = None
        state, card = found
        self._show_busy(False)
        mark = "✓" if state.health == Health.READY else "▲"
        self._state.setText(f"{mark} {state.message}")
        own = environment.own_folder().exists() or environment.building_folder().exists()
        self._set_up.setVisible(not own)
        self._repair.setVisible(own)
        self._remove.setVisible(own)
        self._cuda.setText(self.tr("For the GPU {} as well (downloads about 2 GB more)").format(card))
        self._cuda.setVisible(bool(card))
        if state.python and not environment.chosen_python():
            self._place.setText(str(environment.own_folder()))
        elif state.python:
            self._place.setText(str(state.python))
        self.ready.emit() if state.usable else self.missing.emit()

    def _show_busy(self, busy: bool, log: bool = False) -> None:
        for button in (self._set_up, self._choose, self._repair, self._remove):
            button.setEnabled(not busy)
        self._busy.setVisible(busy)
        self._cancel.setVisible(busy and log)
        self._log.setVisible(log or bool(self._log.toPlainText()))

    def _ask_interpreter(self) -> None:
        pattern = self.tr("Python (python*.exe)") if os.name == "nt" else self.tr("Python (python*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Python interpreter"), str(Path.home()), pattern)
        if path:
            self.use(Path(path))

    def _ask_remove(self) -> None:
        question = self.tr("Remove LandClair's engine from {}? Maps that were made stay.").format(
            environment.own_folder()
        )
        answer = QMessageBox.question(self, self.tr("Remove the engine"), question)
        if answer == QMessageBox.StandardButton.Yes:
            self._start(self.tr("Removing LandClair's engine"), lambda on_line, is_cancelled: environment.remove())


def _wrapped(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
