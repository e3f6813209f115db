"""The scene in which an analyst makes an index of the demo scene, searches it by words, and uses the tools below."""

from pathlib import Path

from explaining import clipped
from landclair.plugin.gui.scenes_layers import OPTICAL
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface


def search(analyst, out: Path):
    """``analyst`` is that of session.py, after a run; yields what it waits for, as its scenes do."""
    dock, tab, report = analyst.dock, analyst.dock.scenes_tab, analyst.report
    finder, builder = tab.finder, tab.finder.builder
    analyst.hide_messages()
    dock.tabs.setCurrentIndex(3)
    yield tab.isVisible
    analyst.picture("scenes_empty")
    finder.index.make.emit()
    yield lambda: builder.bar.isVisible() and builder.height() > builder.sizeHint().height() - 10  # is laid out
    for item in builder.layers._items():
        if "optical" in item.text(0):
            item.setCheckState(OPTICAL, Qt.CheckState.Unchecked)
    _show_radar()
    index = out / "index.gpkg"
    index.unlink(missing_ok=True)
    builder.out.setFilePath(str(index))
    analyst.picture("scenes_index")
    analyst.click(builder.bar.run_button)
    yield lambda: not builder.running
    assert not analyst.messages(), analyst.messages()
    report["index_note"] = finder.index._note.text()
    yield from _ask(analyst, finder)
    yield from _tools(analyst, tab, out)
    report["clipped_scenes"] = clipped(tab, dock)


def _show_radar() -> None:
    """Switch off what lies over the radar layer, as who looks for something in it would."""
    root = QgsProject.instance().layerTreeRoot()
    for node in root.children():
        node.setItemVisibilityChecked("radar" in node.name())


def _ask(analyst, finder):
    """Words and Enter; arrow keys lead the map from place to place; an example is looked for as well."""
    canvas, report = iface.mapCanvas(), analyst.report
    QApplication.setActiveWindow(iface.mainWindow())  # there is no window manager that would do so
    finder.search.words.setFocus()
    QTest.keyClicks(finder.search.words, "flooded fields")
    analyst.stalls.start()
    QTest.keyClick(finder.search.words, Qt.Key.Key_Return)
    yield lambda: not finder.running
    analyst.stalls.stop()
    report |= {"stall_search_ms": analyst.stalls.longest, "search_messages": analyst.messages()}
    report["hits"] = finder.hits.hits.hits
    group = QgsProject.instance().layerTreeRoot().children()[0]
    report["found"] = [node.layer().name() for node in group.findLayers()]
    yield lambda: all(finder.hits.hits._pictures.get(row) for row in range(min(5, len(report["hits"]))))
    yield lambda: not canvas.isDrawing()
    analyst.picture("scenes_found")
    finder.hits.setFocus()
    QTest.keyClick(finder.hits, Qt.Key.Key_Down)
    assert finder.hits.current["rank"] == 1
    yield lambda: not canvas.isDrawing()
    finder.search.hit_action.trigger()
    yield lambda: not finder.running
    report["like"] = finder.hits.hits.hits
    yield lambda: not canvas.isDrawing()


def _tools(analyst, tab, out: Path):
    """Own classes, a description and a count, each in its group."""
    report = analyst.report
    for tool in tab.tools:
        analyst.hide_messages()
        tool.setCollapsed(False)
        tool.run()
        yield lambda tool=tool: not tool.running
        report[f"messages_{tool.NAME}"] = analyst.messages()
        yield lambda: not iface.mapCanvas().isDrawing()
        page = tab.parentWidget().parentWidget()
        page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
        analyst.picture(f"scenes_{tool.NAME}")
        if tool is tab.describe and tool.result:
            tool.save(str(out / "described.html"))
            report["described"] = tool.text.toPlainText()
        if tool is tab.count:
            report["counted"] = tool.answer.text()
        tool.setCollapsed(True)
