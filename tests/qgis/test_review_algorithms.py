"""Draw a sample, answer it, assess the map: on a map of known counts, against the formulas of Olofsson et al. 2014."""

import csv
import json
import math
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

WIDTH, WATER = 50, 30  # columns of the map, which is 40 pixels high, and those of them that are water
SHARES = (WATER / WIDTH, 1 - WATER / WIDTH)
POINTS, WRONG = 20, (4, 1)  # of each stratum, and those of them that the reviewer finds to be the other class
Z95 = 1.959963984540054


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


FILES = {"REPORT": "html", "TABLE": "csv", "OUTPUT": "json"}


def edit(path: str, statement: str) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(statement)


def sample_layer(path: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(path, "sample", "ogr")
    assert layer.isValid()
    return layer


def test_the_sample_is_that_of_its_design(drawn, class_map, draw):
    points = list(sample_layer(drawn["OUTPUT"]).getFeatures())
    assert drawn["POINTS"] == len(points) == 2 * POINTS
    assert drawn["STRATA"] == 2 and sorted(drawn["POINTS_BY_STRATUM"].values()) == [POINTS, POINTS]
    read = class_map.dataProvider().sample
    assert [point["map_class"] for point in points] == [read(point.geometry().asPoint(), 1)[0] for point in points]
    pixels = {1: 40 * WATER, 2: 40 * (WIDTH - WATER)}
    chances = [POINTS / pixels[point["map_class"]] for point in points]
    assert [point["inclusion_probability"] for point in points] == pytest.approx(chances)
    # Cochran 1977, section 5.4, with the expected accuracy of 0.85 in both strata.
    error = math.sqrt(sum(share**2 * 0.85 * 0.15 / POINTS for share in SHARES))
    assert drawn["EXPECTED_STANDARD_ERROR"] == pytest.approx(error)
    assert [path.name for path in Path(draw["OUTPUT"]).parent.iterdir()] == ["sample.gpkg"]


def test_a_standard_error_gives_the_size_of_cochrans_formula(draw):
    expected = {"EXPECTED": [1, 0.7, "2", "0.95"], "ALLOCATION": "neyman", "SIZE": None, "STANDARD_ERROR": 0.05}
    result = processing.run("landclair:drawsample", draw | expected)
    # Cochran 1977, eq. 5.25, of 2000 pixels.
    spread = [math.sqrt(0.7 * 0.3), math.sqrt(0.95 * 0.05)]
    mean = sum(share * each for share, each in zip(SHARES, spread, strict=True))
    within = sum(share * each**2 for share, each in zip(SHARES, spread, strict=True))
    assert result["POINTS"] == math.ceil(mean**2 / (0.05**2 + within / (40 * WIDTH)))


def test_confidence_parts_the_strata(draw, write_raster, tmp_path):
    confidence = np.full((40, WIDTH), 90, np.uint8)
    confidence[:10] = 20
    path = write_raster(tmp_path / "confidence.tif", confidence, scale=0.01)
    assert processing.run("landclair:drawsample", draw | {"CONFIDENCE": path})["STRATA"] == 4


def test_a_sample_that_is_loaded_is_styled(draw):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landclair:drawsample")
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    place = QgsProcessingOutputLayerDefinition(draw["OUTPUT"], project)
    result, successful = algorithm.run(draw | {"OUTPUT": place}, context, QgsProcessingFeedback())
    assert successful
    options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
    layer = QgsVectorLayer(result["OUTPUT"], "sample", "ogr", options)
    assert layer.renderer().type() == "singleSymbol"
    details = context.layerToLoadOnCompletionDetails(draw["OUTPUT"])
    details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    assert layer.renderer().type() == "categorizedSymbol"
    assert layer.editorWidgetSetup(layer.fields().indexOf("map_class")).type() == "Hidden"


def test_a_temporary_sample_is_a_geopackage(draw):
    result = processing.run("landclair:drawsample", draw | {"OUTPUT": QgsProcessing.TEMPORARY_OUTPUT})
    assert Path(result["OUTPUT"]).suffix == ".gpkg"
    assert sample_layer(result["OUTPUT"]).featureCount() == 2 * POINTS


def test_a_map_that_is_no_plain_file_is_exported_first(draw, class_map):
    gdal.FileFromMemBuffer("/vsimem/classes.tif", Path(class_map.source()).read_bytes())
    layer = QgsRasterLayer("/vsimem/classes.tif", "in memory")
    assert layer.isValid()
    assert processing.run("landclair:drawsample", draw | {"CLASSES": layer})["POINTS"] == 2 * POINTS
    gdal.Unlink("/vsimem/classes.tif")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"SIZE": None}, "got neither"),
        ({"STANDARD_ERROR": 0.02}, "got both, 40 and 0.02"),
        ({"DESIGN": "systematic", "MINIMUM_DISTANCE": 50}, "keeps its own distance"),
        ({"OUTPUT": "/nowhere/sample.shp"}, "ends in .gpkg"),
        ({"EXPECTED": [1, 1.2]}, "share between 0 and 1.*got 1, 1.2"),
        ({"EXPECTED": ["water", "0.8"]}, "rows of a class code"),
        ({"EXPECTED": [1, 0.8, 2]}, "rows of a class code"),
        ({"EXPECTED": [9, 0.8]}, "no class"),
        ({"SIZE": 3}, "two points in each of 2 strata"),
        ({"MINIMUM_DISTANCE": 5000}, "smaller distance or fewer points"),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_plain_words(draw, change, message):
    with pytest.raises(QgsProcessingException, match=message):
        processing.run("landclair:drawsample", draw | change)
    assert not Path(draw["OUTPUT"]).parent.exists() or not any(Path(draw["OUTPUT"]).parent.iterdir())


def test_a_picture_of_a_map_server_has_no_classes(draw):
    layer = QgsRasterLayer("type=xyz&url=http://localhost/%7Bz%7D/%7Bx%7D/%7By%7D.png", "tiles", "wms")
    assert layer.isValid()
    with pytest.raises(QgsProcessingException, match="'tiles' is a picture without classes"):
        processing.run("landclair:drawsample", draw | {"CLASSES": layer})


def test_answers_and_other_files_are_never_overwritten(draw, answered):
    content = Path(answered).read_bytes()
    with pytest.raises(QgsProcessingException, match="already holds 40 answers"):
        processing.run("landclair:drawsample", draw)
    assert Path(answered).read_bytes() == content
    Path(answered).write_text("other things")
    with pytest.raises(QgsProcessingException, match="is no sample"):
        processing.run("landclair:drawsample", draw)
    assert Path(answered).read_text() == "other things"


def test_an_unanswered_sample_may_be_drawn_again_unless_it_is_open(draw, drawn):
    with closing(sqlite3.connect(drawn["OUTPUT"])) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("UPDATE sample SET remark = 'seen'")
        database.commit()
        with pytest.raises(QgsProcessingException, match="is open in a layer or another program"):
            processing.run("landclair:drawsample", draw)
    assert processing.run("landclair:drawsample", draw | {"SIZE": 30})["POINTS"] == 30


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
