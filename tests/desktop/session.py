"""Runs inside a real QGIS: plays an analyst at the LandClair panel and writes down what was seen.

Started by ``qgis --code``; LANDCLAIR_SESSION names a JSON file with "model" (empty: a bundled one), "out", "scenes"
and, for ``open_tile``, "tile" (slot -> path).
"""

import json
import os
import time
import traceback
from pathlib import Path

import explaining
import processing
import reviewing
import searching
from landclair.plugin.tasks import client
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QElapsedTimer, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QDoubleSpinBox, QLabel, QPushButton, QWidget
from qgis.utils import iface, plugins

SESSION = json.loads(Path(os.environ["LANDCLAIR_SESSION"]).read_text(encoding="utf-8"))
OUT = Path(SESSION["out"])
LIMIT_SECONDS = float(os.environ.get("LANDCLAIR_SESSION_SECONDS", "400"))


class Stalls:
    """The longest time that the event loop did not come round, by a timer of 10 ms."""

    def __init__(self) -> None:
        self.longest = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self.longest = 0
        self._clock.start()
        self._timer.start(10)

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        self.longest = max(self.longest, self._clock.restart())


class Analyst:
    """Scenes are generators that yield what they wait for; a timer goes on with them from the real event loop."""

    def __init__(self) -> None:
        self.report: dict = {}
        self.stalls = Stalls()
        self.dock = plugins["landclair"]._dock
        self.tab = self.dock.map_tab
        self._scene = self._play()
        self._condition = lambda: True
        self._started = time.monotonic()
        self._timer = QTimer()
        self._timer.timeout.connect(self._go_on)
        self._timer.start(20)

    def _play(self):
        for name in SESSION["scenes"]:
            yield from getattr(self, name)()

    def _go_on(self) -> None:
        try:
            if time.monotonic() - self._started > LIMIT_SECONDS:
                raise TimeoutError(f"still waiting after {LIMIT_SECONDS} s")
            if self._condition():
                self._condition = next(self._scene)
        except StopIteration:
            self._leave()
        except Exception:
            self.report["error"] = traceback.format_exc()
            self.picture("error")
            self._leave()

    def _leave(self) -> None:
        self._timer.stop()
        (OUT / "report.json").write_text(json.dumps(self.report, indent=2), encoding="utf-8")
        QgsProject.instance().clear()
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, iface.actionExit().trigger)

    def picture(self, name: str) -> None:
        self.picture_of(iface.mainWindow(), name)

    def picture_of(self, widget: QWidget, name: str) -> None:
        widget.grab().save(str(OUT / f"{name}.png"))

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(12, widget.height() // 2))

    def button(self, page: QWidget, text: str) -> QPushButton:
        return next(b for b in page.findChildren(QPushButton) if b.text().replace("&", "") == text)

    def running(self) -> bool:
        return not self.tab.run_bar.run_button.isEnabled()

    def messages(self) -> list[str]:
        return [label.text() for label in self.dock.message_bar.findChildren(QLabel, "landclair_message")]

    def open_demo(self):
        """The first page: the engine is found, the demo scene opens with one click."""
        window, screen = iface.mainWindow(), QApplication.primaryScreen().geometry()
        window.setGeometry(0, 0, screen.width(), screen.height())
        window.findChild(QDockWidget, "Browser").hide()
        docks = [window.findChild(QDockWidget, "Layers"), self.dock]
        window.resizeDocks(docks, [270, 430], Qt.Orientation.Horizontal)
        demo = self.button(self.dock.first_run, "Open the demo scene")
        yield demo.isEnabled
        self.picture("first_run")
        self.click(demo)
        yield lambda: self.dock.first_run.isHidden() or not self.dock.first_run.isVisible()
        if SESSION["model"]:
            self.tab.model_box.add_file(SESSION["model"])
        yield lambda: SESSION["model"] in ("", (self.tab.model_box.model or {}).get("path"))
        yield lambda: all(self.tab.rows[slot]._description for slot in ("optical", "sar"))
        iface.mapCanvas().zoomToFullExtent()
        yield lambda: not iface.mapCanvas().isDrawing()

    def open_tile(self):
        """A real pair of Sentinel-1 and Sentinel-2 layers, added like any raster and chosen in the panel."""
        for row in self.tab.rows.values():
            row.combo.setLayer(None)
        QgsProject.instance().clear()
        layers = {slot: iface.addRasterLayer(SESSION["tile"][slot]) for slot in ("sar", "optical")}
        QgsProject.instance().setCrs(layers["optical"].crs())
        iface.setActiveLayer(layers["optical"])
        iface.zoomToActiveLayer()
        box = self.tab.model_box
        index = next(i for i in range(box.combo.count()) if box.combo.itemData(i)["name"] == "landcover")
        box.combo.setCurrentIndex(index)
        for slot, layer in layers.items():
            self.tab.rows[slot].combo.setLayer(layer)
        yield lambda: all(self.tab.rows[slot]._description for slot in layers)
        self.report["units"] = {slot: self.tab.rows[slot].units for slot in layers}
        yield lambda: not iface.mapCanvas().isDrawing()

    def mend(self):
        """The pair check finds the offset of the radar layer, and its button takes it away."""
        check = self.tab.pair_check
        yield lambda: check.result is not None
        check._more.click()
        yield lambda: check._findings.isVisible()
        self.picture("pair_check")
        self.report["offset_before"] = check.result["offset_pixels"]
        fix = next(b for b in check.findChildren(QPushButton) if "radar layer lies" in b.accessibleName())
        self.click(fix)
        yield lambda: check.result is None
        yield lambda: check.result is not None
        self.report["offset_after"] = check.result["offset_pixels"]
        self.tab.rows["sar"].set_shift(0, 0)
        self.dock.message_bar.clearWidgets()

    def toolbox(self):
        """The same pair through the algorithm's own dialog in the toolbox."""
        place = str(OUT / "toolbox.tif")  # a temporary layer would be gone when QGIS ends
        layers = {slot.upper(): self.tab.rows[slot].layer.id() for slot in ("optical", "sar")}
        dialog = processing.createAlgorithmDialog(
            "landclair:segment", layers | {"MODEL": "landcover", "CLASSES": place}
        )
        dialog.show()
        self.picture_of(dialog, "toolbox_dialog")
        before = set(QgsProject.instance().mapLayers())
        self.click(dialog.runButton())
        yield lambda: bool(dialog.results())
        yield lambda: len(QgsProject.instance().mapLayers()) > len(before)
        self.report["toolbox"] = {key: str(value) for key, value in dialog.results().items()}
        dialog.close()
        yield lambda: not iface.mapCanvas().isDrawing()
        self.picture("toolbox")

    def run(self):
        """One click on Run; the map stays alive while the engine computes."""
        layers = set(QgsProject.instance().mapLayers())
        self.click(self.tab.run_bar.run_button)
        self.stalls.start()
        self.tab._task.succeeded.connect(self.stalls.stop)
        yield lambda: not self.running()
        self.report["stall_ms"] = self.stalls.longest
        assert not self.messages(), self.messages()
        group = QgsProject.instance().layerTreeRoot().children()[0]
        nodes = group.findLayers()
        self.report["group"] = [node.layer().name() for node in nodes]
        self.report["visible"] = [node.layer().name() for node in nodes if node.isVisible()]
        self.report["classes"] = nodes[0].layer().source()
        self.report["added"] = len(set(QgsProject.instance().mapLayers()) - layers)
        self.report["table"] = self.tab.results.as_text("\t")
        yield lambda: not iface.mapCanvas().isDrawing()
        self.picture("result")
        self.report["clipped"] = self.clipped()
        self.report["contrast"] = self.contrast()

    def run_again(self):
        """The engine is warm: how long from the click to the first progress of the computation."""
        first = []
        started = time.monotonic()
        self.click(self.tab.run_bar.run_button)
        self.tab._task.progressed.connect(lambda event: first.append(time.monotonic() - started))
        yield lambda: not self.running()
        self.report["warm_start_seconds"] = first[0]

    def _long_run(self) -> None:
        self.tab.options.setCollapsed(False)
        self.tab.options.findChild(QDoubleSpinBox).setValue(1.0)
        self.dock.message_bar.clearWidgets()
        self.click(self.tab.run_bar.run_button)

    def explain(self):
        yield from explaining.explain(self, OUT)

    def review(self):
        yield from reviewing.review(self, OUT)

    def search(self):
        yield from searching.search(self, OUT)

    def hide_messages(self) -> None:
        self.dock.message_bar.clearWidgets()

    def cancel(self):
        """Cancel in the middle of a long run."""
        folder = self.tab.options.folder
        before = set(folder.iterdir())
        self._long_run()
        yield lambda: self.tab.run_bar.bar.value() > 30
        self.picture("running")
        started = time.monotonic()
        self.click(self.tab.run_bar.cancel_button)
        yield lambda: not self.running()
        self.report["cancel_seconds"] = time.monotonic() - started
        self.report["left_by_cancel"] = [str(path) for path in set(folder.iterdir()) - before]

    def kill(self):
        """The worker is killed in the middle of a long run; the next run works."""
        folder = self.tab.options.folder
        before = set(folder.iterdir())
        self._long_run()
        yield lambda: self.tab.run_bar.bar.value() > 30
        os.kill(client.engine_client().pid, 9)
        yield lambda: not self.running()
        self.report["kill_message"] = self.messages()
        self.report["left_by_kill"] = [str(path) for path in set(folder.iterdir()) - before]
        self.picture("killed")
        self.tab.options.findChild(QDoubleSpinBox).setValue(0)
        self.dock.message_bar.clearWidgets()
        self.click(self.tab.run_bar.run_button)
        yield lambda: not self.running()
        self.report["messages_after_kill"] = self.messages()

    def clipped(self) -> list[str]:
        """Visible widgets of the tab that stick out of the panel sideways."""
        width = self.dock.width()
        found = [w for w in self.tab.findChildren(QWidget) if w.isVisible() and w.parent() is self.tab]
        right = {type(w).__name__: w.mapTo(self.dock, QPoint(w.width(), 0)).x() for w in found}
        return [f"{name} ends at {x} of {width}" for name, x in right.items() if x > width]

    def contrast(self) -> float:
        """WCAG 2 contrast ratio of text on the panel's background."""
        palette = self.tab.palette()
        shades = [
            _luminance(palette.color(role)) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window)
        ]
        return (max(shades) + 0.05) / (min(shades) + 0.05)


def _luminance(color) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


analyst = Analyst()
