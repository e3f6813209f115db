"""The scene in which an analyst draws a sample of the fresh map, answers it by keyboard and asks for the report."""

from pathlib import Path

import processing
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit
from qgis.utils import iface

POINTS, WRONG = 30, 3


def review(analyst, out: Path):
    """``analyst`` is that of session.py, after a run; yields what it waits for, as its scenes do."""
    dock, tab = analyst.dock, analyst.dock.review_tab
    (out / "sample.gpkg").unlink(missing_ok=True)  # of an earlier session, whose answers are never overwritten
    analyst.hide_messages()
    dock.tabs.setCurrentIndex(dock.tabs.indexOf(tab.parentWidget().parentWidget()))
    yield from _draw(analyst, tab, str(out / "sample.gpkg"))
    yield lambda: tab.session is not None
    name = tab.chooser.findChild(QLineEdit)
    QApplication.setActiveWindow(iface.mainWindow())  # there is no window manager that would do so
    name.setFocus()
    QTest.keyClicks(name, "Ada")
    QTest.keyClick(name, Qt.Key.Key_Return)
    analyst.click(tab.side_by_side)
    views = tab.views
    views.setGeometry(60, 190, 860, 640)
    yield views.isVisible
    QApplication.setActiveWindow(views)
    views.setFocus()
    canvases = [view.canvas for view in views.views if view.isVisible()]
    yield lambda: not any(canvas.isDrawing() for canvas in [*canvases, iface.mapCanvas()])
    for number in range(POINTS):
        assert tab.session.place == number + 1
        code = tab.session.point.map_class
        places = [entry.code for entry in tab.session.legend.classes]
        wrong = number < WRONG
        QTest.keyClick(views, str(places.index(code) + 1 + (-1 if wrong and places.index(code) else wrong)))
        yield lambda: not any(canvas.isDrawing() for canvas in canvases)
        if number == POINTS // 2:
            yield lambda: "Overall accuracy" in tab.accuracy.text()
            analyst.picture("review_panel")
            analyst.picture_of(views, "review_views")
    yield lambda: f"from {POINTS} points" in tab.accuracy.text()
    views.hide()
    QApplication.setActiveWindow(iface.mainWindow())
    analyst.picture("review_done")
    analyst.report["running_accuracy"] = tab.accuracy.text()
    analyst.report["open"] = tab.session.number_of("open")
    files = {"REPORT": str(out / "accuracy.html"), "PDF": str(out / "accuracy.pdf")}
    analyst.report["assessed"] = processing.run(
        "landclair:assessaccuracy", {"SAMPLE": str(out / "sample.gpkg"), "CLASSES": _class_layer()} | files
    )


def _draw(analyst, tab, place: str):
    """The button of the tab opens the algorithm's own dialog, in which the latest map is chosen already."""
    dialogs = []
    create = processing.createAlgorithmDialog

    def remember(name: str, parameters: dict):
        given = {"SIZE": POINTS, "ALLOCATION": "equal", "SEED": 3, "OUTPUT": place}
        dialogs.append(create(name, parameters | given))
        return dialogs[0]

    processing.createAlgorithmDialog = remember
    analyst.click(tab.chooser._draw_button)
    processing.createAlgorithmDialog = create
    analyst.click(dialogs[0].runButton())
    yield lambda: bool(dialogs[0].results())
    dialogs[0].close()


def _class_layer() -> QgsRasterLayer:
    return next(layer for layer in QgsProject.instance().mapLayers().values() if layer.name() == "Classes")
