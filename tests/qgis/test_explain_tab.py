"""The Explain tab in front of an engine that answers from a file: what is asked of it, shown, linked and kept."""

import json
from pathlib import Path

import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    edit,
)
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent, QTextCursor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

HOSTILE = '<a href="https://example.org/">Reeds</a> <img src=x>'
INSIDE = QgsPointXY(500_055, 5_199_965)


def asked(engine_client) -> list:
    return [job for job in engine_client.jobs if type(job).__name__ == "ExplainJob"]


@pytest.fixture
def class_layer(segment_result, layers) -> QgsRasterLayer:
    """A class map whose tags say that it was made by "landcover" from s2, and from s1 moved by 3 m and -4 m."""
    job = {
        "model": "landcover",
        "optical": {"path": layers["s2"].source(), "roles": ["green", "nir"], "units": "dn", "shift": [0, 0]},
        "sar": {"path": layers["s1"].source(), "roles": [], "units": "db", "shift": [3.0, -4.0]},
        "sar_before": {"path": "/gone/before.tif", "roles": [], "units": "db", "shift": [0, 0]},
    }
    for name in ("classes", "confidence"):
        file = gdal.Open(segment_result[name], gdal.GA_Update)
        file.SetMetadataItem("LANDCLAIR_JOB", json.dumps(job))
        file.GetRasterBand(1).SetDescription(name)
        del file
    layer = QgsRasterLayer(segment_result["classes"], "My map")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def explain(dock, class_layer, wait_until):
    """The Explain tab in front, with the class map chosen; ``explain.wait()`` until an answer is there."""
    tab = dock.explain_tab
    tab.place.classes.setLayer(class_layer)
    dock._show_explain()
    tab.wait = lambda: wait_until(lambda: tab._task is None)
    return tab


@pytest.fixture
def explained(explain):
    explain.explain_at = lambda: (click(explain, INSIDE), explain.wait())
    explain.explain_at()
    return explain


def click(tab, *points: QgsPointXY) -> None:
    """Click on the map with the crosshair, or drag through several points."""
    tool, canvas = tab.place.tool, tab._canvas
    canvas.resize(400, 200)
    canvas.setDestinationCrs(tab.place.classes.currentLayer().crs())
    canvas.setExtent(QgsRectangle(500_000, 5_199_900, 500_200, 5_200_000))
    if canvas.mapTool() is not tool:
        tab.place.toggle()
    pixels = [tool.toCanvasCoordinates(point) for point in points]
    left = Qt.MouseButton.LeftButton
    _mouse(canvas, QEvent.Type.MouseButtonPress, pixels[0], left)
    for pixel in pixels[1:]:
        _mouse(canvas, QEvent.Type.MouseMove, pixel, left)
    _mouse(canvas, QEvent.Type.MouseButtonRelease, pixels[-1], left)


def _mouse(canvas, kind, at: QPoint, button) -> None:
    event = QMouseEvent(kind, QPointF(at), button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas.viewport(), event)


def test_a_click_asks_at_its_place_with_all_that_the_map_says_of_itself(explained, engine_client, class_layer, layers):
    (job,) = asked(engine_client)
    assert job.at == pytest.approx((INSIDE.x(), INSIDE.y()), abs=explained._canvas.mapUnitsPerPixel())
    assert (job.classes, job.model) == (class_layer.source(), "landcover")
    assert job.confidence == str(Path(class_layer.source()).with_name("confidence.tif"))
    assert (job.optical.path, job.optical.roles) == (layers["s2"].source(), ("green", "nir"))
    assert (job.sar.path, job.sar.shift) == (layers["s1"].source(), (3.0, -4.0))
    assert job.sar_before is None
    assert "/gone/before.tif" in explained.place._note.text()


def test_a_drag_asks_about_the_area_in_longitude_and_latitude(explain, engine_client, monkeypatch):
    kept = []
    monkeypatch.setattr("shutil.rmtree", lambda *arguments, **options: None)
    corners = [(500_020, 5_199_980), (500_120, 5_199_980), (500_120, 5_199_940), (500_020, 5_199_940)]
    click(explain, *(QgsPointXY(*corner) for corner in corners))
    explain.wait()
    (job,) = asked(engine_client)
    assert job.at is None
    kept = json.loads(Path(job.polygons).read_text(encoding="utf-8"))
    ((feature,),) = [kept["features"]]
    west, south, east, north = _box(feature["geometry"])
    # UTM zone 32: 500 km east is 9° E, and there a degree of longitude at 46.95° N is 76.1 km
    assert (west, east) == pytest.approx((9 + 20 / 76_100, 9 + 120 / 76_100), abs=2e-5)
    assert (north - south) * 111_160 == pytest.approx(40, abs=3)


def _box(geometry: dict) -> tuple[float, float, float, float]:
    points = [point for polygon in geometry["coordinates"] for ring in polygon for point in ring]
    if isinstance(points[0], float):
        points = [point for ring in geometry["coordinates"] for point in ring]
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def test_the_keyboard_takes_the_crosshair_up_and_esc_puts_it_away(explain, wait_until):
    canvas = explain._canvas
    before = canvas.mapTool()
    explain.place._shortcut.activated.emit()
    assert canvas.mapTool() is explain.place.tool
    assert explain.place.here.isChecked()
    QApplication.sendEvent(canvas, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    assert canvas.mapTool() is not explain.place.tool
    assert not explain.place.here.isChecked()
    assert canvas.mapTool() is before


def test_the_whole_map_and_selected_polygons_can_be_asked_about(explain, engine_client, dock, message):
    explain.place.selected.click()
    assert message(dock) == "Select one or more polygons of a layer first."
    polygons = QgsVectorLayer("Polygon?crs=EPSG:32632", "fields", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500_000, 5_199_950, 500_050, 5_200_000)))
    polygons.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(polygons)
    polygons.selectAll()
    explain.place.selected.click()
    explain.wait()
    explain.place.whole.click()
    explain.wait()
    first, second = asked(engine_client)
    assert first.polygons and first.at is None
    assert (second.polygons, second.at) == ("", None)


def test_every_figure_is_a_link_and_nothing_from_outside_is_markup(explained):
    page = explained.view.text.toHtml()
    for name in ("area", "class_name", "vv", "neighbour"):
        assert f'href="{name}"' in page
    assert _links(explained.view.text.document()) == {"", "area", "class_name", "vv", "neighbour"}
    assert HOSTILE in explained.view.text.toPlainText()
    assert "<img" not in page
    assert explained.view.chips.text().count("example.org") == explained.view.chips.text().count("&quot;https")


def _links(document) -> set[str]:
    cursor, found = QTextCursor(document), set()
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
        found.add(cursor.charFormat().anchorHref())
    return found


def test_a_figure_tells_its_source_when_the_mouse_rests_on_it(explained):
    cursor, tips = QTextCursor(explained.view.text.document()), set()
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
        tips.add(cursor.charFormat().toolTip())
    assert "VV: −20.0 dB · measured in s1.tif" in tips


def test_the_title_says_why_the_class_is_here_and_who_wrote_it(explained):
    assert explained.view._title.text() == "Why water, here"
    assert explained.view._writer.text() == "Template"


@pytest.mark.parametrize(
    ("language", "name", "title"),
    [("en", "Water", "water"), ("de", "Wasser", "Wasser"), ("fr", "Eau", "eau"), ("en", "ALOS water", "ALOS water")],
)
def test_the_title_calls_the_class_as_the_text_does(explained, explanation, language, name, title):
    known = [entry | ({"text": name} if entry["id"] == "class_name" else {}) for entry in explanation["evidence"]]
    explained.view.show_result(explanation | {"language": language, "evidence": known})
    assert explained.view._title.text() == f"Why {title}, here"


def test_what_was_taken_back_is_gone_and_the_text_is_whole(explained, explanation):
    assert explained.view.text.toPlainText() == explanation["text"]


def test_a_clicked_figure_tells_its_source_and_shows_its_chart(explained, monkeypatch):
    flashed = []
    monkeypatch.setattr(type(explained._canvas), "flashGeometries", lambda self, shapes, crs: flashed.append(shapes))
    explained.view.text.anchorClicked.emit(QUrl("vv"))
    source = explained.view.source.text()
    assert "−20.0 dB" in source and "measured in s1.tif" in source and "/data/s1.tif" in source
    assert explained.view.distribution.isVisible()
    # the 5 % and the 95 % quantile of -26, -25.5 … -16 dB
    assert "between -25.5 and -16.5 dB" in explained.view.distribution.accessibleName()
    assert flashed[0][0].boundingBox() == QgsRectangle(500_000, 5_199_940, 500_200, 5_200_000)


def test_the_foot_tells_grade_and_verified_figures_with_the_reasons(explained, explanation):
    assert "grade B" in explained.view.footer.text()
    assert "verified: 4 of 4 figures" in explained.view.footer.text()
    assert explained.view.footer.toolTip() == explanation["grade_reasons"][0]


def test_sentences_that_did_not_hold_are_counted(explained, explanation, tmp_path):
    explained.view.show_result(explanation | {"dropped": 3})
    assert "sentences dropped because they did not hold: 3" in explained.view.footer.toolTip()
    explained.view.export(str(tmp_path / "why.html"))
    assert "sentences dropped because they did not hold: 3" in (tmp_path / "why.html").read_text(encoding="utf-8")


def test_shares_are_told_in_words_too(explained):
    assert explained.view.shares.accessibleName() == f"Shares of the classes: Water 75 %, {HOSTILE} 25 %"


def test_a_follow_up_is_asked_about_the_same_place(explained, engine_client):
    explained.question.setText("could it be wet sand?")
    QTest.keyClick(explained.question, Qt.Key.Key_Return)
    explained.wait()
    first, second = asked(engine_client)
    assert (second.question, second.at) == ("could it be wet sand?", first.at)
    assert explained.view._question.text() == "could it be wet sand?"
    assert explained.question.text() == ""


def test_a_map_without_origin_asks_for_its_model_and_takes_the_map_tabs_layers(
    explain, layers, choose, engine_client, wait_until
):
    choose("Land cover", optical="s2")
    plain = QgsRasterLayer(layers["unclear"].source(), "Somebody's map")
    QgsProject.instance().addMapLayer(plain)
    explain.place.classes.setLayer(plain)
    assert explain.place.model.isVisible()
    explain.place.model.setCurrentText("Patient")
    click(explain, INSIDE)
    wait_until(lambda: asked(engine_client))
    (job,) = asked(engine_client)
    assert (job.model, job.optical.path, job.sar) == ("patient", layers["s2"].source(), None)
    explain.cancel()
    explain.wait()


def test_a_cancelled_question_says_so_and_a_second_click_replaces_the_first(
    dock, message, explain, layers, engine_client, wait_until
):
    plain = QgsRasterLayer(layers["unclear"].source(), "Somebody's map")
    QgsProject.instance().addMapLayer(plain)
    explain.place.classes.setLayer(plain)
    explain.place.model.setCurrentText("Patient")
    click(explain, INSIDE)
    wait_until(lambda: "40 %" in explain.progress._status.text())
    click(explain, QgsPointXY(500_100, 5_199_950))
    wait_until(lambda: len(asked(engine_client)) == 2)
    assert explain._task is not None
    wait_until(lambda: "40 %" in explain.progress._status.text())
    explain.progress.cancel_button.click()
    explain.wait()
    assert message(dock) == "Cancelled; nothing was written."
    assert not explain.progress.isVisible()


def test_a_project_that_is_closed_takes_the_question_along(explain, layers, engine_client, wait_until):
    plain = QgsRasterLayer(layers["unclear"].source(), "Somebody's map")
    QgsProject.instance().addMapLayer(plain)
    explain.place.classes.setLayer(plain)
    explain.place.model.setCurrentText("Patient")
    click(explain, INSIDE)
    wait_until(lambda: "40 %" in explain.progress._status.text())
    QgsProject.instance().clear()
    explain.wait()
    assert (explain._entries, explain.view.result) == ([], None)


def test_the_maps_own_answered_sample_comes_along_until_another_is_chosen(explained, engine_client, tmp_path):
    classes = explained.place.classes.currentLayer()
    path = str(tmp_path / "sample.gpkg")
    _write_sample(path, classes.source())
    sample = QgsVectorLayer(path, "My sample", "ogr")
    QgsProject.instance().addMapLayer(sample)
    explained.explain_at()
    assert asked(engine_client)[-1].review == ""
    with edit(sample):
        sample.changeAttributeValue(1, sample.fields().indexOf("reference"), 1)
    explained.explain_at()
    assert asked(engine_client)[-1].review == path
    explained.settings.review.setLayer(None)
    explained.settings.review.activated.emit(0)
    explained.explain_at()
    assert asked(engine_client)[-1].review == ""


def _write_sample(path: str, classes: str) -> None:
    """A GeoPackage of one point, with the origin that a drawn sample has."""
    file = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    file.SetMetadataItem("LANDCLAIR_SAMPLE", json.dumps({"map": classes}))
    layer = file.CreateLayer("sample", None, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("reference", ogr.OFTInteger))
    layer.CreateFeature(ogr.Feature(layer.GetLayerDefn()))


def test_explanations_are_kept_in_the_project_and_come_back(explained, tmp_path, wait_until, explanation):
    explained.question.setText("why?")
    explained.ask()
    explained.wait()
    project = QgsProject.instance()
    project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert explained.view.result is None
    assert not explained.question.isEnabled()
    project.read(str(tmp_path / "project.qgz"))
    assert [entry["result"]["question"] for entry in explained._entries] == ["why?", ""]
    assert explained.history.count() == 2
    explained.history.setCurrentIndex(1)
    explained.history.activated.emit(1)
    assert explained.view.text.toPlainText() == explanation["text"]
    explained.question.setText("and now?")
    explained.ask()
    explained.wait()
    assert explained.view._question.text() == "and now?"


def test_a_project_never_carries_more_than_fifty_explanations(explained):
    explained._entries = explained._entries * 60
    explained.explain_at()
    assert len(explained._entries) == 50


@pytest.mark.parametrize("text", ["no JSON", "{}", '[{"title": 1}]', '[{"result": {"sentences": 3}}]', "[[1]]"])
def test_a_project_with_foreign_entries_opens(explain, text):
    QgsProject.instance().writeEntry("landclair", "explanations", text)
    explain.restore_project()
    assert explain._entries == []


def test_the_clipboard_gets_the_checked_text(explained, explanation):
    explained.view.footer.linkActivated.emit("copy")
    assert QApplication.clipboard().text() == explanation["text"]


def test_the_page_and_the_pdf_hold_the_text_and_its_sources(explained, tmp_path):
    explained.view.export(str(tmp_path / "why.html"))
    explained.view.export(str(tmp_path / "why.pdf"))
    page = (tmp_path / "why.html").read_text(encoding="utf-8")
    assert "measured in s1.tif" in page and "−20.0 dB" in page and "grade B" in page
    assert page.count("<svg") == 2
    assert "<img" not in page and 'href="https' not in page
    assert (tmp_path / "why.pdf").read_bytes().startswith(b"%PDF")
    assert "own reading" not in page


def test_the_own_reading_is_never_exported_without_its_mark(explained, tmp_path, explanation):
    explained.view.show_result(explanation | {"own_reading": "The sea rose."})
    assert explained.view.reading.isVisible() and explained.view.reading.isCollapsed()
    explained.view.export(str(tmp_path / "why.html"))
    page = (tmp_path / "why.html").read_text(encoding="utf-8")
    assert page.index("unverified") < page.index("The sea rose.")
    explained.view.copy()
    assert "sea" not in QApplication.clipboard().text()


def test_a_place_that_cannot_be_written_to_is_told(explained, dock, message):
    explained.view.export("/proc/landclair/why.html")
    assert message(dock).startswith("Nothing can be written to /proc/landclair")


def test_an_unloaded_panel_gives_the_crosshair_back(explain):
    canvas = explain._canvas
    explain.place.toggle()
    explain.place.close_down()
    assert canvas.mapTool() is not explain.place.tool
    explain.place.close_down = lambda: None
