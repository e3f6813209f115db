"""Assessing a map in QGIS by answers of known counts, against the formulas of Olofsson et al. 2014."""

import csv
import json
import math
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis import processing
from qgis.core import QgsProcessingException, QgsVectorLayer

WIDTH, WATER = 50, 30  # columns of the map, which is 40 pixels high, and those of them that are water
SHARES = (WATER / WIDTH, 1 - WATER / WIDTH)
POINTS, WRONG = 20, (4, 1)  # of each stratum, and those of them that the reviewer finds to be the other class
Z95 = 1.959963984540054
FILES = {"REPORT": "html", "PDF": "pdf", "TABLE": "csv", "OUTPUT": "json"}


@pytest.fixture
def answered(drawn) -> str:
    """The sample with one reviewer's answers, of which WRONG differ from the map."""
    for code, wrong in zip((1, 2), WRONG, strict=True):
        edit(drawn["OUTPUT"], f"UPDATE sample SET reference = {code}, reviewer = 'Ada' WHERE map_class = {code}")
        numbers = f"(SELECT id FROM sample WHERE map_class = {code} ORDER BY id LIMIT {wrong})"
        edit(drawn["OUTPUT"], f"UPDATE sample SET reference = {3 - code} WHERE id IN {numbers}")
    return drawn["OUTPUT"]


@pytest.fixture
def assessment(class_map, answered, tmp_path) -> dict:
    """The parameters of an assessment that writes everything into ``tmp_path``."""
    places = {name: str(tmp_path / f"accuracy.{end}") for name, end in FILES.items()}
    return {"SAMPLE": answered, "CLASSES": class_map} | places


def edit(path: str, statement: str) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(statement)


def sample_layer(path: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(path, "sample", "ogr")
    assert layer.isValid()
    return layer


def test_accuracy_and_area_are_those_of_the_formulas(assessment):
    """Olofsson et al. 2014, eq. 4 to 11: p_ij = W_i n_ij / n_i., S²(p_.j) = Σ W_i² p (1 - p) / (n_i. - 1)."""
    result = processing.run("landclair:assessaccuracy", assessment)
    right = [1 - wrong / POINTS for wrong in WRONG]
    error = math.sqrt(sum(w**2 * p * (1 - p) / (POINTS - 1) for w, p in zip(SHARES, right, strict=True)))
    overall = SHARES[0] * right[0] + SHARES[1] * right[1]
    assert result["OVERALL_ACCURACY"] == pytest.approx(overall, abs=1e-6)
    assert result["STANDARD_ERROR"] == pytest.approx(error, abs=1e-6)
    interval = (overall - Z95 * error, overall + Z95 * error)
    assert (result["INTERVAL_LOW"], result["INTERVAL_HIGH"]) == pytest.approx(interval, abs=1e-6)
    assert result["POINTS"] == 2 * POINTS and result["ESTIMATOR"] == "stratified"

    truth = SHARES[0] * right[0] + SHARES[1] * (1 - right[1])  # share of water, eq. 9
    hectares = 40 * WIDTH * 0.01  # a UTM pixel of 10 m is up to 0.1 % smaller on the ellipsoid
    assert result["AREAS_HA"]["Water & ice"] == pytest.approx(truth * hectares, rel=2e-3)
    with open(result["TABLE"], newline="") as file:
        water = next(csv.DictReader(file))
    assert water["name"] == "Water & ice"
    hit = SHARES[0] * right[0]
    expected = {"users": right[0], "producers": hit / truth, "f1": 2 * hit / (SHARES[0] + truth)}
    expected |= {"iou": hit / (SHARES[0] + truth - hit), "area_share": truth, "area_share_standard_error": error}
    assert {name: float(water[name]) for name in expected} == pytest.approx(expected, abs=1e-6)
    figures = json.loads(Path(result["OUTPUT"]).read_text())
    assert figures["counts"] == [[POINTS - WRONG[0], WRONG[0]], [WRONG[1], POINTS - WRONG[1]]]
    assert figures["arguments"]["sample"] == assessment["SAMPLE"]


def test_the_report_tells_the_figures_and_the_method(assessment):
    page = Path(processing.run("landclair:assessaccuracy", assessment)["REPORT"]).read_text()
    assert "Accuracy of My map" in page and "drawn at random within strata" in page
    assert "86.0&nbsp;%" in page  # 0.6 * 16 / 20 + 0.4 * 19 / 20
    assert '<td class="hit">16</td><td class="">4</td>' in page
    assert "0.4800" in page and "0.1200" in page  # 0.6 * 16 / 20 and 0.6 * 4 / 20
    assert "Water &amp; ice" in page and "Water & ice" not in page
    assert "Estimator: stratified" in page and "Olofsson et al. 2014" in page
    assert "<svg" in page and "in mind" not in page
    assert page.count("Water &amp; ice") > 6  # in every table, that of the strata too, as the layer's style names it
    assert "Class 1" not in page
    pdf = Path(assessment["PDF"]).read_bytes()
    assert pdf.startswith(b"%PDF") and pdf.rstrip().endswith(b"%%EOF") and pdf.count(b"/Type /Page\n") >= 2


@pytest.mark.parametrize("estimator", ["simple", "post-stratified", "cluster"])
def test_every_estimator_has_its_method_in_the_report(assessment, answered, estimator):
    edit(answered, "UPDATE sample SET remark = CAST(id % 5 AS TEXT)")
    method = {"ESTIMATOR": estimator, "CLUSTER_FIELD": "remark" if estimator == "cluster" else None}
    page = Path(processing.run("landclair:assessaccuracy", assessment | method)["REPORT"]).read_text()
    assert f"Estimator: {estimator}" in page


def test_without_a_coordinate_system_there_are_no_areas(draw, tmp_path):
    bare, sample = str(tmp_path / "bare.tif"), str(tmp_path / "bare.gpkg")
    file = gdal.GetDriverByName("GTiff").Create(bare, 20, 10)
    file.WriteArray(np.repeat(np.array([[1, 2]], np.uint8), 10, axis=1).repeat(10, axis=0))
    file.SetGeoTransform((0, 1, 0, 0, 0, -1))
    del file
    processing.run("landclair:drawsample", draw | {"CLASSES": bare, "OUTPUT": sample})
    edit(sample, "UPDATE sample SET reference = map_class")
    report = {"REPORT": str(tmp_path / "report.html")}
    result = processing.run("landclair:assessaccuracy", {"CLASSES": bare, "SAMPLE": sample} | report)
    assert result["OVERALL_ACCURACY"] == 1 and result["AREAS_HA"] == {"Class 1": None, "Class 2": None}
    assert "<svg" not in Path(result["REPORT"]).read_text()


def test_answers_saved_in_an_open_layer_count(class_map, drawn):
    layer = sample_layer(drawn["OUTPUT"])
    layer.startEditing()
    for point in layer.getFeatures():
        layer.changeAttributeValue(point.id(), layer.fields().indexOf("reference"), point["map_class"])
    assert layer.commitChanges(False), layer.commitErrors()
    result = processing.run("landclair:assessaccuracy", {"SAMPLE": layer, "CLASSES": class_map})
    assert result["POINTS"] == 2 * POINTS and result["OVERALL_ACCURACY"] == 1
    layer.rollBack()


def test_points_that_do_not_count_are_told(assessment, answered):
    edit(answered, "UPDATE sample SET reference = -1 WHERE id <= 2")
    result = processing.run("landclair:assessaccuracy", assessment)
    assert result["POINTS"] == 2 * POINTS - 2
    assert "2 of 40 points have no answer or &#x27;cannot say&#x27;" in Path(result["REPORT"]).read_text()


def test_a_read_only_sample_is_assessed_and_files_are_optional(assessment, answered):
    Path(answered).chmod(0o444)
    Path(answered).parent.chmod(0o555)
    figures = {name: None for name in FILES}
    assert processing.run("landclair:assessaccuracy", assessment | figures)["POINTS"] == 2 * POINTS
    Path(answered).parent.chmod(0o755)


LOCK = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('BEGIN EXCLUSIVE'); print(flush=True); input()"


def test_a_sample_that_another_program_has_locked_is_named(assessment, answered, monkeypatch):
    monkeypatch.setenv("SQLITE_BUSY_TIMEOUT", "100")  # milliseconds that GDAL waits, else 5000
    other = subprocess.Popen([sys.executable, "-c", LOCK, answered], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    other.stdout.readline()
    with pytest.raises(QgsProcessingException, match="database is locked"):
        processing.run("landclair:assessaccuracy", assessment)
    other.communicate(b"\n", timeout=10)
    assert not Path(assessment["REPORT"]).exists()


def test_unsaved_edits_and_filters_are_refused(assessment, answered):
    layer = sample_layer(answered)
    layer.setSubsetString('"id" < 10')
    with pytest.raises(QgsProcessingException, match="is filtered"):
        processing.run("landclair:assessaccuracy", assessment | {"SAMPLE": layer})
    layer.setSubsetString("")
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf("reference"), 2)
    with pytest.raises(QgsProcessingException, match="not saved"):
        processing.run("landclair:assessaccuracy", assessment | {"SAMPLE": layer})
    layer.rollBack()


def test_what_is_no_sample_is_refused(assessment, tmp_path):
    place = str(tmp_path / "places.gpkg")
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    file = ogr.GetDriverByName("GPKG").CreateDataSource(place)
    layer = file.CreateLayer("places", crs, ogr.wkbPoint)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (500005 5199995)"))
    layer.CreateFeature(feature)
    del feature, layer, file
    with pytest.raises(QgsProcessingException, match="no column id, reference"):
        processing.run("landclair:assessaccuracy", assessment | {"SAMPLE": place})
    memory = QgsVectorLayer("Point?crs=EPSG:32632", "scratch", "memory")
    with pytest.raises(QgsProcessingException, match="'scratch' is no GeoPackage"):
        processing.run("landclair:assessaccuracy", assessment | {"SAMPLE": memory})


def test_another_map_must_be_meant(assessment, write_raster, tmp_path):
    codes = np.full((40, WIDTH), 1, np.uint8)
    codes[:, :WATER] = 2
    other = {"CLASSES": write_raster(tmp_path / "other.tif", codes)}
    with pytest.raises(QgsProcessingException, match="drawn from another map"):
        processing.run("landclair:assessaccuracy", assessment | other)
    result = processing.run("landclair:assessaccuracy", assessment | other | {"OTHER_MAP": True})
    # The other map says the opposite everywhere, so it is right where the first was wrong (Stehman 2014, one stratum
    # of each class of the first map).
    wrong = sum(share * count / POINTS for share, count in zip(SHARES, WRONG, strict=True))
    assert result["OVERALL_ACCURACY"] == pytest.approx(wrong, abs=1e-6)


def test_what_does_not_fit_the_sample_is_refused(assessment, answered):
    edit(answered, "UPDATE sample SET reference = 9 WHERE id = 1")
    with pytest.raises(QgsProcessingException, match="not in the map's legend"):
        processing.run("landclair:assessaccuracy", assessment)
    with pytest.raises(QgsProcessingException, match="clusters belong together"):
        processing.run("landclair:assessaccuracy", assessment | {"ESTIMATOR": "cluster"})


def test_reviews_of_two_people_are_merged_with_their_form_and_agreement(answered, tmp_path):
    second = str(tmp_path / "bea.gpkg")
    shutil.copy(answered, second)
    edit(second, "UPDATE sample SET reviewer = 'Bea'")
    edit(second, "UPDATE sample SET reference = 3 - reference WHERE id = 1")
    merged = str(tmp_path / "merged.gpkg")
    result = processing.run("landclair:mergereviews", {"SAMPLES": [answered, second], "OUTPUT": merged})
    points = sample_layer(answered).featureCount()
    assert (result["REVIEWERS"], result["CONFLICTS"], result["ANSWERS"]) == (2, 1, 2 * points)
    assert 0.8 < result["KAPPA"] < 1
    layer = sample_layer(merged)
    assert layer.featureCount() == 2 * points
    assert layer.editorWidgetSetup(layer.fields().indexOf("reference")).type() == "ValueMap"
    with pytest.raises(QgsProcessingException, match="already holds"):
        processing.run("landclair:mergereviews", {"SAMPLES": [answered, second], "OUTPUT": merged})
