"""The scene in which an analyst clicks on water in the fresh map, opens a figure's source and asks a follow-up."""

from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent, QTextCursor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget
from qgis.utils import iface

WATER, AROUND = 1, 12  # class code; pixels of the same class to each side of the place that is clicked


def explain(analyst, out: Path):
    """``analyst`` is that of session.py, after a run; yields what it waits for, as its scenes do."""
    tab, canvas, report = analyst.dock.explain_tab, iface.mapCanvas(), analyst.report
    analyst.hide_messages()
    layer = tab.place.classes.currentLayer()
    place = _inside_water(layer.source())
    QApplication.setActiveWindow(iface.mainWindow())  # there is no window manager that would
    QTest.keyClick(canvas, Qt.Key.Key_F9)
    assert canvas.mapTool() is tab.place.tool
    analyst.stalls.start()
    pixel = tab.place.tool.toCanvasCoordinates(place)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel)
    yield lambda: tab.view.result is not None
    analyst.stalls.stop()
    asked = QgsProject.instance().readEntry("landclair", "explanations")[0]
    report |= {"stall_explain_ms": analyst.stalls.longest, "explained": tab.view.result, "history": len(asked)}
    report["at"] = list(tab._entries[0]["place"]["at"])
    yield lambda: not canvas.isDrawing()
    analyst.picture("explain")
    _click_link(tab.view.text)
    yield lambda: tab.view.source.isVisible()
    report["source"] = tab.view.source.text()
    analyst.picture("explain_source")
    tab.view.result = None
    _drag(canvas, tab.place.tool, place)
    yield lambda: tab.view.result is not None
    report["shares"] = tab.view.shares.accessibleName()
    yield lambda: not canvas.isDrawing()
    analyst.picture("explain_area")
    tab.question.setFocus()
    QTest.keyClicks(tab.question, "is it certain?")
    QTest.keyClick(tab.question, Qt.Key.Key_Return)
    yield lambda: tab.view.result is not None and tab.view.result["question"]
    report["answer"] = tab.view.result["text"]
    tab.settings.setCollapsed(False)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is not tab.place.tool
    yield lambda: not canvas.isDrawing()
    analyst.picture("explain_follow_up")
    report["clipped_explain"] = clipped(tab, analyst.dock)
    for ending in ("html", "pdf"):
        tab.view.export(str(out / f"why.{ending}"))
    analyst.hide_messages()
    tab.phi3.folder.setFilePath(str(out))
    tab._show_phi3(True)
    yield lambda: tab.phi3.download.isEnabled()
    analyst.click(tab.phi3.use)
    yield lambda: "▲" in tab.phi3.state.text()
    analyst.picture("phi3")
    tab._show_phi3(False)


def _inside_water(path: str) -> QgsPointXY:
    """The middle of the pixel nearest to the map's middle that has water all around."""
    file = gdal.Open(path)
    water = file.ReadAsArray() == WATER
    side = 2 * AROUND + 1
    windows = np.lib.stride_tricks.sliding_window_view(water, (side, side)).all(axis=(2, 3))
    places = np.argwhere(windows)
    row, column = places[np.argmin(((places - np.array(windows.shape) / 2) ** 2).sum(axis=1))]
    return QgsPointXY(*gdal.ApplyGeoTransform(file.GetGeoTransform(), column + AROUND + 0.5, row + AROUND + 0.5))


def _drag(canvas, tool, place: QgsPointXY) -> None:
    """Draw a hexagon of 1.8 km across around the place with the mouse."""
    angles = np.deg2rad(np.arange(0, 360, 60))
    corners = [QgsPointXY(place.x() + 900 * np.cos(angle), place.y() + 900 * np.sin(angle)) for angle in angles]
    pixels = [tool.toCanvasCoordinates(corner) for corner in corners]
    viewport, left, none = canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, left, none, pixels[0])
    for pixel in pixels[1:]:
        move = QMouseEvent(QEvent.Type.MouseMove, QPointF(pixel), Qt.MouseButton.NoButton, left, none)
        QApplication.sendEvent(viewport, move)
    QTest.mouseRelease(viewport, left, none, pixels[-1])


def _click_link(text) -> None:
    """A real click in the middle of the first figure that a chart belongs to, else of the first link."""
    cursor = QTextCursor(text.document())
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
        if cursor.charFormat().isAnchor():
            place = text.cursorRect(cursor).center() + QPoint(-3, 0)
            QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)
            return
    raise AssertionError("no figure is a link")


def clipped(tab, dock) -> list[str]:
    """Visible widgets of the tab that stick out of the panel sideways."""
    found = [widget for widget in tab.findChildren(QWidget) if widget.isVisible() and widget.window() is dock.window()]
    right = {type(widget).__name__: widget.mapTo(dock, QPoint(widget.width(), 0)).x() for widget in found}
    return [f"{name} ends at {x} of {dock.width()}" for name, x in right.items() if x > dock.width()]
