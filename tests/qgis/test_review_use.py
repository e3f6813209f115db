"""What reviews are good for: the corrected map, the suggestions and the chips, through Processing."""

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis import processing
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsProject, QgsRasterLayer, QgsVectorLayer

WEST, NORTH = 500_000.0, 5_200_000.0


@pytest.fixture
def polygons(class_map) -> QgsVectorLayer:
    """Ten by ten pixels of the upper left corner are land."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632&field=class:string&field=reviewer:string", "drawn", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Bob's land", "Ada"])
    corners = f"{WEST} {NORTH}, {WEST + 100} {NORTH}, {WEST + 100} {NORTH - 100}, {WEST} {NORTH - 100}, {WEST} {NORTH}"
    feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({corners}))"))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_polygons_by_the_names_of_the_legend_correct_the_map(class_map, polygons, tmp_path):
    out = tmp_path / "corrected.tif"
    result = processing.run(
        "landclair:correctmap", {"CLASSES": class_map, "POLYGONS": polygons, "CLASS_FIELD": "class", "OUTPUT": str(out)}
    )
    before, after = (gdal.Open(path).ReadAsArray() for path in (class_map.source(), str(out)))
    assert (after[:10, :10] == 2).all() and result["CHANGED_PIXELS"] == 100
    after[:10, :10] = 1
    assert np.array_equal(after, before)
    assert (
        "1,Water & ice,2,Bob's land,100," in Path(result["LOG"]).read_text()
        and "Ada" in Path(result["LOG"]).read_text()
    )
    assert (tmp_path / "corrected.edits.json").exists() and "Bob" in Path(f"{out}.aux.xml").read_text()


def test_suggestions_can_be_reviewed_but_not_assessed(class_map, write_raster, tmp_path):
    confidence = np.full((40, 50), 90, np.uint8)
    confidence[8:16, 8:16] = 20
    path = write_raster(tmp_path / "confidence.tif", confidence, scale=0.01)
    out = str(tmp_path / "suggestions.gpkg")
    given = {"CLASSES": class_map, "CONFIDENCE": path, "COUNT": 3, "SIZE": 8, "OUTPUT": out}
    assert processing.run("landclair:suggestreview", given)["AREAS"] == 3
    areas = QgsVectorLayer(f"{out}|layername=areas", "areas", "ogr")
    first = next(areas.getFeatures())
    assert first["reason"] == "low confidence" and first["score"] == pytest.approx(0.8)
    assert first.geometry().area() == 80 * 80
    points = QgsVectorLayer(out, "points", "ogr")
    assert points.editorWidgetSetup(points.fields().indexOf("reference")).type() == "ValueMap"
    with pytest.raises(QgsProcessingException, match="chosen where the map is doubtful"):
        processing.run("landclair:assessaccuracy", {"SAMPLE": out, "CLASSES": class_map})
    with closing(sqlite3.connect(out)) as database, database:
        database.execute("UPDATE sample SET reference = 1")
    with pytest.raises(QgsProcessingException, match="already holds 3 answers"):
        processing.run("landclair:suggestreview", given)


def test_reviews_become_chips_and_accuracy_points_only_on_purpose(drawn, polygons, write_raster, tmp_path):
    values = np.random.default_rng(1).uniform(0, 1, (2, 40, 50)).astype(np.float32)
    scene = QgsRasterLayer(write_raster(tmp_path / "s2.tif", values, ("green", "nir")), "s2")
    with closing(sqlite3.connect(drawn["OUTPUT"])) as database, database:
        database.execute("UPDATE sample SET reference = map_class, reviewer = 'Ada'")
    given = {"OPTICAL": scene, "OPTICAL_UNITS": "reflectance", "SIZE": 32, "BLOCK": 1, "VALIDATION": 0, "TEST": 0}
    given |= {"SAMPLE": drawn["OUTPUT"], "POLYGONS": polygons, "CLASS_FIELD": "class"}
    given |= {"OUTPUT": str(tmp_path / "chips")}
    with pytest.raises(QgsProcessingException, match="drawn to estimate a map's accuracy"):
        processing.run("landclair:reviewtotraining", given)
    with pytest.raises(QgsProcessingException, match="reviewed points, polygons, or both"):
        processing.run("landclair:reviewtotraining", given | {"SAMPLE": None, "POLYGONS": None})
    result = processing.run("landclair:reviewtotraining", given | {"ACCURACY_SAMPLE": True})
    assert result["CHIPS"] == 1 and result["POINTS"] == 40
    label = gdal.Open(str(next((tmp_path / "chips" / "label").iterdir()))).ReadAsArray()
    assert ((label == 2) | (label == 1))[:10, :10].all()
