"""Get Phi-3: what it is, how large and under which licence, before anything is downloaded; or a folder of one's own."""

from __future__ import annotations

import html
from functools import partial

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..contract.jobs import CheckWriterJob, FetchPhi3Job
from ..tasks.engine_task import EngineTask, QuietJob
from .wording import progress_text

WORKING_MEMORY = 600e6  # bytes beside the weights


class Phi3Page(QWidget):
    """``chosen`` carries the folder that shall write (empty: LandClair's own), ``left`` when the user goes back."""

    chosen = pyqtSignal(str)
    left = pyqtSignal()
    message = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: EngineTask | None = None
        self._complete = False
        self._job: QuietJob | None = None
        self.about, self.state, self._progress_text = QLabel(), QLabel(), QLabel()
        for label in (self.about, self.state):
            label.setWordWrap(True)
        self.about.setOpenExternalLinks(True)
        self.download = QPushButton(self.tr("&Download"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Progress of the download"))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(self.tr("Folder with a Phi-3 model"))
        self.use = QPushButton(self.tr("&Use this folder"))
        self.back = QPushButton(self.tr("&Back"))
        self._arrange()
        self._connect()
        self._show_running(False)

    def _arrange(self) -> None:
        source = QGroupBox(self.tr("Download from its authors"))
        layout = QVBoxLayout(source)
        for widget in (self.about, self.download, self.bar, self._progress_text, self.cancel_button):
            layout.addWidget(widget)
        own = QGroupBox(self.tr("Use a folder on this machine"))
        layout = QVBoxLayout(own)
        hint = QLabel(self.tr("Phi-3 for ONNX Runtime (genai_config.json) or for transformers (config.json)."))
        hint.setWordWrap(True)
        for widget in (hint, self.folder, self.use, self.state):
            layout.addWidget(widget)
        layout = QVBoxLayout(self)
        for widget in (source, own, self.back):
            layout.addWidget(widget)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.download.clicked.connect(self.fetch)
        self.cancel_button.clicked.connect(self.cancel)
        self.use.clicked.connect(self.check_folder)
        self.folder.fileChanged.connect(lambda path: self.use.setEnabled(bool(path)))
        self.back.clicked.connect(self.left)
        self.use.setEnabled(False)

    def open(self) -> None:
        """Ask what would be downloaded; nothing is until the button is pressed."""
        if self._task:
            return
        self.about.setText(self.tr("Asking what would be downloaded…"))
        self.download.setEnabled(False)
        self._job = QuietJob(FetchPhi3Job(estimate=True))
        self._job.succeeded.connect(self._show_estimate)
        self._job.failed.connect(self._show_no_estimate)
        self._job.start_now()

    def cancel(self) -> None:
        """Stop the download; what is there stays, and the next one goes on from it."""
        if self._task:
            self._task.cancel()

    def fetch(self) -> None:
        """Download, or go on with a download; what is here already is used."""
        if self._complete:
            self.chosen.emit("")
        if self._task or self._complete:
            return
        self._task = EngineTask(self.tr("Downloading Phi-3"), FetchPhi3Job())
        self._task.progressed.connect(self._show_progress)
        self._task.succeeded.connect(self._take)
        self._task.failed.connect(self._end)
        self._show_running(True)
        self._task.start_now()

    def check_folder(self) -> None:
        """Use the chosen folder if it holds a Phi-3 that fits into memory."""
        path = self.folder.filePath()
        self.use.setEnabled(False)
        self.state.setText(self.tr("Looking into the folder…"))
        self._job = QuietJob(CheckWriterJob("phi3", path))
        self._job.succeeded.connect(partial(self._take_check, path))
        self._job.failed.connect(partial(self._take_problem, path))
        self._job.start_now()

    def _show_no_estimate(self, kind: str, text: str) -> None:
        self.about.setText(text)

    def _show_estimate(self, result: dict) -> None:
        source, folder, licence = (html.escape(result[name]) for name in ("source", "folder", "licence"))
        sizes = f"<b>{size_text(result['bytes'])}</b>", size_text(result["bytes"] + WORKING_MEMORY)
        files = "".join(
            f"<li>{html.escape(entry['name'])} · {size_text(entry['bytes'])}</li>" for entry in result["files"]
        )
        self.about.setText(
            self.tr(
                "Phi-3-mini-4k-instruct by Microsoft, for ONNX Runtime.<br>From {}<br>Licence: {}<br>"
                "Size: {} on disk, about {} in memory.<br>To {}<br>Every file is checked by its SHA-256."
            ).format(f'<a href="{source}">{source}</a>', licence, *sizes, folder)
            + f"<ul style='margin-left:-24px'>{files}</ul>"
        )
        self._complete = result["complete"]
        self.download.setEnabled(True)
        self.download.setText(self.tr("It is here: &let it write") if self._complete else self.tr("&Download"))

    def _show_progress(self, event: dict) -> None:
        self.bar.setValue(round(1000 * event["fraction"]))
        self._progress_text.setText(" · ".join(filter(None, (event["message"], progress_text(event | {"rate": None})))))

    def _take(self, result: dict) -> None:
        self._end("", "")
        self.message.emit(self.tr("Phi-3 is here: {}.").format(result["folder"]), "success")
        self._show_estimate(result)
        self.chosen.emit("")

    def _end(self, kind: str, text: str) -> None:
        self._task = None
        self._show_running(False)
        if kind == "cancelled":
            text = self.tr("The download was stopped; the next one goes on from where it was.")
        if text:
            self.message.emit(text, "info" if kind == "cancelled" else "problem")

    def _take_check(self, path: str, result: dict) -> None:
        self.use.setEnabled(True)
        self.state.setText(f"{'✓' if result['ok'] else '▲'} {result['message']}")
        if result["ok"]:
            self.chosen.emit(path)

    def _take_problem(self, path: str, kind: str, text: str) -> None:
        self._take_check(path, {"ok": False, "message": text})

    def _show_running(self, running: bool) -> None:
        self.download.setVisible(not running)
        for widget in (self.bar, self._progress_text, self.cancel_button):
            widget.setVisible(running)


def size_text(count: float) -> str:
    """Bytes as people say them: ``2.7 GB``, ``14 MB``, ``3 kB``."""
    for factor, name in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if count >= factor:
            size = count / factor
            return f"{size:.1f} {name}" if size < 10 else f"{size:.0f} {name}"
    return f"{count:.0f} B"
