"""Drawing a sample in QGIS: its design by the formulas, its file whole or not at all, and what is refused."""

import math
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
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
POINTS = 20  # of each stratum


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


def test_a_sample_is_drawn_in_a_background_thread(draw, wait_until):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landclair:drawsample")
    context, feedback, done = QgsProcessingContext(), QgsProcessingFeedback(), []
    task = QgsProcessingAlgRunnerTask(algorithm, draw, context, feedback)
    task.executed.connect(lambda successful, results: done.append(successful))
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: done)
    assert done == [True]
    layer = sample_layer(draw["OUTPUT"])
    assert layer.renderer().type() == "categorizedSymbol"


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


def test_answers_and_other_files_are_never_overwritten(draw, drawn):
    sample = Path(drawn["OUTPUT"])
    with closing(sqlite3.connect(sample)) as database, database:
        database.execute("UPDATE sample SET reference = 1 WHERE id <= 3")
    content = sample.read_bytes()
    with pytest.raises(QgsProcessingException, match="already holds 3 answers"):
        processing.run("landclair:drawsample", draw)
    assert sample.read_bytes() == content
    sample.write_text("other things")
    with pytest.raises(QgsProcessingException, match="is no sample"):
        processing.run("landclair:drawsample", draw)
    assert sample.read_text() == "other things"


def test_an_unanswered_sample_may_be_drawn_again_unless_it_is_open(draw, drawn):
    with closing(sqlite3.connect(drawn["OUTPUT"])) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("UPDATE sample SET remark = 'seen'")
        database.commit()
        with pytest.raises(QgsProcessingException, match="is open in a layer or another program"):
            processing.run("landclair:drawsample", draw)
    assert processing.run("landclair:drawsample", draw | {"SIZE": 30})["POINTS"] == 30
