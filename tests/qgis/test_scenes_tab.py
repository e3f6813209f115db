"""The Scenes tab in front of an engine that answers from a file: what it asks, shows and remembers."""

import json
from pathlib import Path

import numpy as np
import pytest
from landclair.plugin.contract.legends import LAND_COVER
from landclair.plugin.map.results import style_classes
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

WEST, SOUTH, STEP = 9.0, 46.9, 0.01  # of the footprints, degrees
FIELDS = ("Terrain", "Functionality", "Distribution", "Layout", "Boundary", "Buildings", "Roads", "Water")


def square(column: int) -> dict:
    west, east, north = WEST + column * STEP, WEST + (column + 1) * STEP, SOUTH + STEP
    ring = [[west, SOUTH], [east, SOUTH], [east, north], [west, north], [west, SOUTH]]
    return {"type": "Polygon", "coordinates": [ring]}


def fact(text: str) -> dict:
    return {"id": "share_water", "value": 12.5, "unit": "%", "source": "class map", "text": text}


@pytest.fixture
def answers(engine_client, write_raster, tmp_path) -> dict:
    """What the engine says to each kind of job; two radar images and their heat lie on the disk."""
    rng = np.random.default_rng(1)
    images = [
        write_raster(tmp_path / name, rng.normal(-12, 3, (1, 10, 20)).astype(np.float32), names=("VV",))
        for name in ("harbour.tif", "fields <b>.tif")
    ]
    hits = [
        {"file": path, "footprint": square(place), "window": [10 * place, 0, 10, 10], "score": 0.75 - place / 4,
         "rank": place + 1, "date": "2026-04-12T05:30:00Z", "sensor": "sar"}
        for place, path in enumerate(images)
    ]  # fmt: skip
    hits.append(
        hits[0] | {"file": "/gone/map.tif", "footprint": None, "rank": 3, "score": 0.1, "date": None, "missing": True}
    )
    places = [
        {"type": "Feature", "geometry": hit["footprint"], "properties": {"rank": hit["rank"], "score": hit["score"]}}
        for hit in hits[:2]
    ]
    geojson = tmp_path / "places.geojson"
    geojson.write_text(json.dumps({"type": "FeatureCollection", "features": places}), encoding="utf-8")
    heat = write_raster(tmp_path / "heat.tif", np.linspace(0, 1, 200, dtype=np.float32).reshape(10, 20))
    classes = write_raster(tmp_path / "named.tif", np.ones((10, 20), np.uint8))
    page = tmp_path / "description.html"
    page.write_text("<html>whole page</html>", encoding="utf-8")
    told = {
        "index": {"index": str(tmp_path / "made.gpkg"), "tiles": 1240, "files": 2, "added": 2, "unchanged": 0,
                  "removed": 0, "skipped": [{"file": "/x/dem.tif", "reason": "no sensor"}], "warnings": [],
                  "model": {"name": "m", "title": "M", "sha256": ""}, "seconds": 1.0, "tiles_per_second": 9.0},
        "search": {"hits": hits, "geojson": str(geojson), "heat": heat,
                   "heats": [{"file": images[0], "heat": heat}], "tiles": 1240, "milliseconds": 31.4,
                   "warnings": ["The model does not know: zeppelin."]},
        "zero_shot": {"classes": classes, "scores": heat, "resolution": 100.0, "out": "", "seconds": 1.0,
                      "legend": [{"code": 1, "name": "open water", "color": "#0000ff"}], "warnings": []},
        "describe": {"fields": {name: {"title": name, "text": f"{name} <is> told.", "facts": [fact(f"{name} 12.5 %")]}
                                for name in FIELDS},
                     "steps": [{"name": "geoscience", "title": "Geoscience", "facts": [fact("9.0° E")]}],
                     "areas": None, "json": None,
                     "contradictions": [{"text": "No water, yet a harbour."}], "html": str(page), "seconds": 1.0,
                     "warnings": []},
        "count": {"what": "ships", "count": 12, "interval": [9.2, 15.8], "level": 0.95, "density_per_km2": 0.5,
                  "area_km2": 24.0, "size_unit": "m", "network": {"count": 11.6}, "points": str(geojson),
                  "sizes": [{"from": 0, "to": 100, "count": 9},
                  {"from": 100, "to": 400, "count": 3}], "out": "", "seconds": 1.0, "warnings": []},
    }  # fmt: skip
    path = tmp_path / "answers.json"
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | told), encoding="utf-8")
    (tmp_path / "archive.gpkg").write_bytes(b"")
    (tmp_path / "made.gpkg").write_bytes(b"")
    return told


@pytest.fixture
def scenes(answers, dock):
    dock.tabs.setCurrentIndex(3)
    return dock.scenes_tab


@pytest.fixture
def finder(scenes, tmp_path):
    scenes.finder.index.choose(str(tmp_path / "archive.gpkg"))
    return scenes.finder


@pytest.fixture
def found(finder, wait_until):
    """The finder after the question "harbour"."""
    ask(finder, "harbour")
    wait_until(lambda: not finder.running)
    return finder


def ask(finder, text: str) -> None:
    finder.search.words.setEditText(text)
    QTest.keyClick(finder.search.words, Qt.Key.Key_Return)


def jobs(client, kind: str) -> list:
    return [job for job in client.jobs if type(job).__name__ == kind]


def groups() -> dict[str, list[str]]:
    root = QgsProject.instance().layerTreeRoot()
    return {group.name(): [node.layer().name() for node in group.findLayers()] for group in root.findGroups()}


def test_without_an_index_the_tab_says_what_one_is_good_for(scenes, dock, message, engine_client):
    assert "Make one" in scenes.finder.index._note.text()
    assert scenes.finder.builder.isCollapsed()
    ask(scenes.finder, "harbour")
    assert message(dock).startswith("Choose an index first")
    assert not scenes.finder.builder.isCollapsed()
    assert jobs(engine_client, "SearchScenesJob") == []


def test_enter_asks_for_the_words_and_the_places_are_listed_and_on_the_map(
    found, dock, message, engine_client, tmp_path
):
    (job,) = jobs(engine_client, "SearchScenesJob")
    assert (job.text, job.index, job.top, job.at) == ("harbour", str(tmp_path / "archive.gpkg"), 20, None)
    assert Path(job.out).parent == tmp_path / "maps"
    texts = [found.hits.hits.index(row).data() for row in range(found.hits.hits.rowCount())]
    assert texts[0] == "1   harbour.tif\nscore 0.750 · 2026-04-12 · radar (SAR)"
    assert texts[2] == "3   map.tif\nscore 0.100 · radar (SAR) · ▲ file is gone"
    assert "3 of 1,240 tiles, 31 ms" in found.note.text()
    assert "zeppelin" in message(dock)
    assert groups() == {"Found: harbour": ["Places", "Heat: harbour"]}


def test_control_and_return_search_and_not_map(finder, dock, engine_client, wait_until):
    finder.search.words.setEditText("harbour")
    dock._run()
    wait_until(lambda: not finder.running)
    assert len(jobs(engine_client, "SearchScenesJob")) == 1
    assert engine_client.segment_jobs() == []


def test_a_new_search_hides_the_layers_of_the_former_and_the_same_replaces_it(found, wait_until):
    ask(found, "forest")
    wait_until(lambda: not found.running)
    root = QgsProject.instance().layerTreeRoot()
    shown = {group.name(): group.itemVisibilityChecked() for group in root.findGroups()}
    assert shown == {"Found: forest": True, "Found: harbour": False}
    ask(found, "forest")
    wait_until(lambda: not found.running)
    assert len(root.findGroups()) == 2
    assert len(QgsProject.instance().mapLayers()) == 4


def test_arrow_keys_lead_the_map_to_the_places(found):
    canvas = found._canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    QTest.keyClick(found.hits, Qt.Key.Key_Down)
    QTest.keyClick(found.hits, Qt.Key.Key_Down)
    assert found.hits.current["rank"] == 2
    centre = canvas.extent().center()
    assert (centre.x(), centre.y()) == pytest.approx((WEST + STEP / 2, SOUTH + STEP / 2), abs=1e-6), (
        "the second is near"
    )
    kept = canvas.extent()
    found.show_on_map(found.hits.current)
    assert canvas.extent() == kept, "a footprint in sight moves nothing"
    found.show_on_map(found.hits.hits.hits[2])
    assert canvas.extent() == kept, "a file without coordinate system has no place"


def test_pictures_come_when_they_are_seen_and_a_file_that_is_gone_has_none(found, wait_until):
    model, role = found.hits.hits, Qt.ItemDataRole.DecorationRole
    wait_until(lambda: model.index(0).data(role).cacheKey() != model._waiting.cacheKey())
    picture = model.index(0).data(role).pixmap(56, 56).toImage()
    shades = {picture.pixelColor(x, y).lightness() for x in range(0, 56, 7) for y in range(0, 56, 7)}
    assert len(shades) > 5
    model.index(2).data(role)
    model._pool.waitForDone()
    QApplication.processEvents()
    assert model.index(2).data(role).cacheKey() == model._waiting.cacheKey()


def test_enter_adds_the_image_below_what_was_found(found, answers, dock, message):
    hit = answers["search"]["hits"][1]
    found.add_image(hit)
    found.add_image(hit)
    root = QgsProject.instance().layerTreeRoot()
    assert [child.name() for child in root.children()] == ["Found: harbour", "fields <b>"]
    found.add_image(answers["search"]["hits"][2])
    assert "cannot be opened: /gone/map.tif" in message(dock)


def test_an_example_is_a_click_the_view_a_hit_or_a_file(found, engine_client, wait_until):
    canvas = found._canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    found.search.click_action.trigger()
    assert canvas.mapTool() is found.tool
    found.tool.picked.emit(QgsPointXY(500_050, 5_199_950))
    found.leave()
    assert not found.search.click_action.isChecked()
    wait_until(lambda: not found.running)
    found.hits.setCurrentIndex(found.hits.hits.index(1))
    found.search.hit_action.trigger()
    wait_until(lambda: not found.running)
    found.hits.setCurrentIndex(found.hits.hits.index(2))
    found.search.hit_action.trigger()
    wait_until(lambda: not found.running)
    _, clicked, like_hit, like_file = jobs(engine_client, "SearchScenesJob")
    assert (clicked.at, clicked.at_crs) == ((500_050, 5_199_950), "EPSG:32632")
    assert like_hit.at == pytest.approx((WEST + 1.5 * STEP, SOUTH + STEP / 2))
    assert like_hit.at_crs == ""
    assert (like_file.like, like_file.at) == ("/gone/map.tif", None)


def test_questions_index_and_number_are_remembered(found, open_dock, tmp_path):
    found.search.top.setValue(7)
    again = open_dock().scenes_tab.finder
    assert again.search.words.itemText(0) == "harbour"
    assert again.search.words.currentText() == ""
    assert (again.search.top.value(), again.index.path) == (7, str(tmp_path / "archive.gpkg"))


def test_places_are_copied_and_exported(found, answers, tmp_path):
    found.hits.copy()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["rank", "score", "file", "date", "sensor", "longitude", "latitude"]
    first = lines[1].split("\t")
    assert (first[0], first[2], first[5:]) == ("1", answers["search"]["hits"][0]["file"], ["9.005000", "46.905000"])
    assert lines[3].endswith("\t\t")
    found.hits.export(str(tmp_path / "places.csv"))
    assert len((tmp_path / "places.csv").read_text(encoding="utf-8").splitlines()) == 4


def test_an_index_is_made_of_marked_layers_and_a_folder(
    scenes, answers, dock, message, engine_client, wait_until, tmp_path
):
    builder = scenes.finder.builder
    layer = QgsRasterLayer(answers["search"]["hits"][0]["file"], "Harbour")
    QgsProject.instance().addMapLayer(layer)
    builder.setCollapsed(False)
    assert builder.layers.topLevelItem(0).checkState(1) == Qt.CheckState.Checked, "VV is radar"
    builder.optical_folder.setFilePath(str(tmp_path))
    builder.out.setFilePath(str(tmp_path / "mine"))
    builder.run()
    wait_until(lambda: not builder.running)
    (job,) = jobs(engine_client, "IndexScenesJob")
    assert (job.sar, job.optical, job.out) == ((layer.source(),), (str(tmp_path),), str(tmp_path / "mine.gpkg"))
    assert (job.model, job.sar_units) == ("sarclip-nano", "")
    assert scenes.finder.index.path == str(tmp_path / "made.gpkg")
    assert scenes.finder.index._note.text() == "1,240 tiles · images: 2 (2 new, 0 unchanged, 0 removed)"
    assert "Not used: dem.tif: no sensor" in message(dock)


def test_an_index_needs_images_and_can_be_cancelled(scenes, dock, message, wait_until, tmp_path):
    builder = scenes.finder.builder
    builder.setCollapsed(False)
    builder.run()
    assert message(dock).startswith("Mark at least one layer")
    builder.radar_folder.setFilePath(str(tmp_path))
    builder.model.add_file("patient")
    builder.run()
    wait_until(lambda: builder.bar.bar.value() > 0)
    dock._cancel()
    wait_until(lambda: not builder.running)
    assert message(dock).startswith("Cancelled")


def test_the_models_are_those_that_the_engine_knows_and_own_files(scenes, open_dock):
    models = scenes.finder.builder.model
    assert (models.combo.currentText(), models.model) == ("SARCLIP nano", "sarclip-nano")
    models.add_file("/models/mine.onnx")
    assert scenes.zero_shot.models.combo.count() == 2, "both boxes list the same"
    again = open_dock().scenes_tab.finder.builder.model
    assert [again.combo.itemText(index) for index in range(2)] == ["SARCLIP nano", "mine"]
    assert again.model == "/models/mine.onnx"


def test_own_classes_become_a_layer_that_says_it_is_scene_level(
    scenes, layers, dock, message, engine_client, wait_until
):
    tool = scenes.zero_shot
    tool.classes.setPlainText("open water\n\n  dense   forest \nopen water")
    tool.run()
    assert message(dock).startswith("Choose either a radar or an optical layer")
    tool.sar.combo.setLayer(layers["s1"])
    wait_until(lambda: tool.sar._description)
    tool.run()
    wait_until(lambda: not tool.running)
    (job,) = jobs(engine_client, "ZeroShotJob")
    assert job.classes == ("open water", "dense forest")
    assert (job.sar.path, job.sar.roles, job.optical) == (layers["s1"].source(), ("vv", "vh"), None)
    assert groups()["Named: open water"] == ["Classes, scene level", "Scores, a band for each class"]


def test_an_area_is_described_with_its_facts(scenes, dock, class_layer, engine_client, wait_until, tmp_path):
    tool = scenes.describe
    tool.classes.setLayer(class_layer)
    words = dock.explain_tab.settings
    words.languages.setCurrentIndex(words.languages.findData("fr"))
    tool.run()
    wait_until(lambda: not tool.running)
    (job,) = jobs(engine_client, "DescribeSceneJob")
    assert (job.classes, job.sar, job.dem) == (class_layer.source(), None, "")
    assert (job.language, job.writer, job.legend[0]["name"]) == ("fr", "template", "Water")
    assert json.loads(Path(job.polygon).read_text(encoding="utf-8"))["features"]
    shown = tool.text.toPlainText()
    assert [name for name in FIELDS if f"{name} {name} <is> told." in shown] == list(FIELDS)
    assert "No water, yet a harbour." in shown and "12.5 %" not in shown
    tool._fold("Terrain")
    assert "Terrain 12.5 % class map" in tool.text.toPlainText()
    tool._fold("steps")
    assert "Geoscience" in tool.text.toPlainText()
    tool.copy()
    assert QApplication.clipboard().text().splitlines()[0] == "Terrain: Terrain <is> told."
    tool.save(str(tmp_path / "saved.html"))
    assert (tmp_path / "saved.html").read_text(encoding="utf-8") == "<html>whole page</html>"


def test_selected_polygons_are_described_and_asked_for(scenes, class_layer, dock, message, engine_client, wait_until):
    tool = scenes.describe
    tool.run()
    assert message(dock).startswith("Choose the class map of the area first")
    tool.classes.setLayer(class_layer)
    tool.area.setCurrentIndex(tool.area.findData("selected"))
    tool.run()
    assert message(dock).startswith("Select one or more polygons")
    polygons = QgsVectorLayer("Polygon?crs=EPSG:4326", "fields", "memory")
    QgsProject.instance().addMapLayer(polygons)
    feature = QgsFeature(polygons.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(WEST, SOUTH, WEST + STEP, SOUTH + STEP)))
    polygons.dataProvider().addFeature(feature)
    polygons.selectAll()
    tool.run()
    wait_until(lambda: not tool.running)
    (job,) = jobs(engine_client, "DescribeSceneJob")
    (kept,) = json.loads(Path(job.polygon).read_text(encoding="utf-8"))["features"]
    west = min(x for x, _ in _points(kept["geometry"]["coordinates"]))
    assert west == pytest.approx(WEST)


def _points(coordinates) -> list:
    return [coordinates] if isinstance(coordinates[0], float) else [p for part in coordinates for p in _points(part)]


@pytest.fixture
def class_layer(segment_result, dock) -> QgsRasterLayer:
    layer = QgsRasterLayer(segment_result["classes"], "Map")
    style_classes(layer, LAND_COVER, [])
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_ships_are_counted_with_an_interval_and_stand_on_the_map(
    scenes, layers, dock, message, engine_client, wait_until
):
    tool = scenes.count
    tool.run()
    assert message(dock).startswith("Choose the radar layer in which ships")
    tool.sar.combo.setLayer(layers["s1"])
    wait_until(lambda: tool.sar._description)
    tool.run()
    wait_until(lambda: not tool.running)
    (job,) = jobs(engine_client, "CountObjectsJob")
    assert (job.what, job.pfa, job.sar.path, job.classes) == ("ships", 1e-6, layers["s1"].source(), "")
    assert "Ships: 12" in tool.answer.text() and "95 % interval 9 to 16" in tool.answer.text()
    assert tool.answer.text().endswith("The network's own count: 11.6")
    assert tool.sizes.chart.text == "Sizes: 0–100 m: 9, 100–400 m: 3"
    assert "Counted: Ships (12)" in groups()


def test_classes_of_the_map_can_be_counted_without_radar(scenes, class_layer, engine_client, wait_until):
    tool = scenes.count
    tool.classes.setLayer(class_layer)
    assert [tool.what.itemText(index) for index in range(3)] == ["Ships", "Water", "Trees"]
    tool.what.setCurrentIndex(tool.what.findText("Trees"))
    assert not tool.sar.isVisible()
    tool.run()
    wait_until(lambda: not tool.running)
    (job,) = jobs(engine_client, "CountObjectsJob")
    assert (job.what, job.classes, job.sar, job.water) == ("2", class_layer.source(), None, "")


def test_a_map_that_was_just_made_is_offered(scenes, dock, segment_result, class_layer):
    dock.map_tab.finished.emit(segment_result)
    assert scenes.describe.classes.currentLayer() is scenes.count.classes.currentLayer() is class_layer
