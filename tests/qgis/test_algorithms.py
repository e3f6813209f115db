"""The Processing provider, run as QGIS runs it, against a model whose answer is a formula."""

import gc
import json
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
from landclair.plugin.algorithms import outputs
from landclair.plugin.contract.errors import EngineError
from landclair.plugin.contract.legends import SENSORS_USED, WATER
from landclair.plugin.map.results import style_classes
from landclair.plugin.tasks import environment
from osgeo import gdal
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

SIZE, PIXEL, PIXEL_HA = 128, 10.0, 0.01
SCENE = {"SIZE": SIZE, "SEED": 3, "CLOUDS": 0.0, "LOOKS": 4}
RASTERS = ("CLASSES", "CONFIDENCE", "SENSORS_USED", "WATER")
ALGORITHMS = (
    "segment", "water", "fetchpair", "checkpair", "preparepair", "drawsample", "mergereviews", "assessaccuracy",
    "explainregions", "simulatescene", "listmodels", "maketrainingchips", "pretrainsar", "trainmodel", "evaluatemodel",
)  # fmt: skip


def read(path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture(scope="module")
def scene(provider, tmp_path_factory) -> dict:
    folder = tmp_path_factory.mktemp("scene")
    names = ("OPTICAL", "SAR", "TRUTH", "CLOUD_MASK")
    return processing.run("landclair:simulatescene", SCENE | {name: str(folder / f"{name}.tif") for name in names})


@pytest.fixture
def job(scene, model, tmp_path) -> dict:
    """The parameters of a run that writes everything into ``tmp_path``."""
    layers = {"OPTICAL": scene["OPTICAL"], "SAR": scene["SAR"], "MODEL_FILE": model}
    places = {name: str(tmp_path / f"{name.lower()}.tif") for name in RASTERS}
    return layers | places | {"STATISTICS": str(tmp_path / "statistics.json")}


@pytest.fixture(scope="module")
def water(scene) -> np.ndarray:
    """(H,W) bool: green brighter than near infrared (McFeeters 1996), as GDAL reads the file."""
    dataset = gdal.Open(scene["OPTICAL"])
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    values = {band.GetDescription(): band.ReadAsArray() for band in bands}
    water = values["green"] > values["nir"]
    assert 0 < water.sum() < water.size
    return water


def test_the_map_is_what_the_models_formula_says(job, water):
    result = processing.run("landclair:segment", job)
    np.testing.assert_array_equal(read(result["CLASSES"]), water)
    np.testing.assert_array_equal(read(result["WATER"]), water)
    assert (read(result["SENSORS_USED"]) == 3).all()


def test_the_figures_are_those_of_the_rasters(job, water):
    result = processing.run("landclair:segment", job)
    # A UTM pixel at this place is up to 0.1 % smaller on the ellipsoid than on the map.
    assert result["WATER_AREA_HA"] == pytest.approx(water.sum() * PIXEL_HA, rel=2e-3)
    assert result["CLASSIFIED_AREA_HA"] == pytest.approx(water.size * PIXEL_HA, rel=2e-3)
    assert result["AREAS_HA"]["Water"] == result["WATER_AREA_HA"]
    assert result["MEAN_CONFIDENCE"] == pytest.approx(read(result["CONFIDENCE"]).mean() / 100, abs=1e-6)
    assert result["MEGAPIXELS"] == pytest.approx(SIZE * SIZE / 1e6)


def test_radar_alone_maps_what_is_dark(job, scene):
    result = processing.run("landclair:segment", job | {"OPTICAL": None})
    np.testing.assert_array_equal(read(result["CLASSES"]), read(scene["SAR"])[0] < -15)
    assert (read(result["SENSORS_USED"]) == 2).all()


def test_the_statistics_say_where_the_files_are_and_what_made_them(job, scene, tmp_path):
    result = processing.run("landclair:segment", job)
    statistics = json.loads(Path(result["STATISTICS"]).read_text())
    assert [statistics[name.lower()] for name in RASTERS] == [job[name] for name in RASTERS]
    assert statistics["job"] == "segment"
    assert statistics["arguments"]["optical"]["path"] == scene["OPTICAL"]
    expected = {Path(job[name]).name for name in (*RASTERS, "STATISTICS")}
    assert {path.name for path in tmp_path.iterdir()} == expected


def test_an_extent_cuts_the_map(job, water):
    crs = QgsCoordinateReferenceSystem("EPSG:32632")
    whole = QgsRasterLayer(job["OPTICAL"]).extent()
    part = QgsRectangle(
        whole.xMinimum() + 20 * PIXEL, whole.yMaximum() - 50 * PIXEL, whole.xMinimum() + 60 * PIXEL, whole.yMaximum()
    )
    result = processing.run("landclair:segment", job | {"EXTENT": QgsReferencedRectangle(part, crs)})
    np.testing.assert_array_equal(read(result["CLASSES"]), water[:50, 20:60])


def test_outside_the_polygons_there_is_no_data(job, water):
    whole = QgsRasterLayer(job["OPTICAL"]).extent()
    half = QgsRectangle(whole.xMinimum(), whole.yMinimum(), whole.center().x(), whole.yMaximum())
    polygons = QgsVectorLayer("Polygon?crs=EPSG:32632", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(half))
    polygons.dataProvider().addFeature(feature)
    result = processing.run("landclair:segment", job | {"MASK": polygons})
    classes = read(result["CLASSES"])
    np.testing.assert_array_equal(classes[:, :63], water[:, :63])
    assert (classes[:, 65:] == 255).all()


def test_under_the_cloud_mask_radar_decides(job, scene, water, tmp_path):
    clouds = str(tmp_path.parent / "clouds.tif")
    gdal.Translate(clouds, scene["TRUTH"])
    file = gdal.Open(clouds, gdal.GA_Update)
    mask = np.zeros((SIZE, SIZE), np.uint8)
    mask[:, :40] = 1
    file.GetRasterBand(1).WriteArray(mask)
    del file
    result = processing.run("landclair:segment", job | {"CLOUD_MASK": clouds})
    expected = np.where(mask == 1, read(scene["SAR"])[0] < -15, water)
    np.testing.assert_array_equal(read(result["CLASSES"]), expected)


def test_a_layer_that_is_no_file_is_exported_first(job, scene, water):
    gdal.FileFromMemBuffer("/vsimem/optical.tif", Path(scene["OPTICAL"]).read_bytes())
    layer = QgsRasterLayer("/vsimem/optical.tif", "in memory")
    assert layer.isValid()
    dataset = gdal.Open(scene["OPTICAL"])
    names = [dataset.GetRasterBand(number).GetDescription() for number in range(1, dataset.RasterCount + 1)]
    bands = ",".join(name if name in ("green", "nir") else "" for name in names)
    interpretation = {"OPTICAL_BANDS": bands, "OPTICAL_UNITS": "dn"}
    result = processing.run("landclair:segment", job | {"OPTICAL": layer} | interpretation)
    np.testing.assert_array_equal(read(result["CLASSES"]), water)
    gdal.Unlink("/vsimem/optical.tif")


def test_a_model_without_water_gives_no_water_layer(job, write_model, tmp_path):
    dry = write_model(tmp_path / "dry.onnx", "--no-water")
    result = processing.run("landclair:segment", job | {"MODEL_FILE": dry})
    assert "WATER" not in result
    assert not Path(job["WATER"]).exists()
    assert result["WATER_AREA_HA"] == 0


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"OPTICAL": None, "SAR": None}, "optical layer, a radar layer, or both"),
        ({"MODEL_FILE": None, "MODEL": "nosuchmodel"}, "no model named 'nosuchmodel'"),
        ({"TILE": 64, "OVERLAP": 64}, "overlap must be smaller"),
        ({"CLASSES": "/nowhere/classes.gpkg"}, "ends in .tif"),
        ({"OPTICAL_BEFORE": "SAR"}, "cannot use the layer given as optical before"),
    ],
)
def test_what_cannot_be_is_refused_in_plain_words(job, change, message):
    change = {name: job.get(value, value) for name, value in change.items()}
    with pytest.raises(QgsProcessingException, match=message):
        processing.run("landclair:segment", job | change)
    assert not Path(job["CLASSES"]).exists()


def test_a_truncated_raster_leaves_nothing_behind(job, scene, tmp_path):
    broken = tmp_path.parent / "truncated.tif"
    content = Path(scene["OPTICAL"]).read_bytes()
    broken.write_bytes(content[: len(content) // 2])
    with pytest.raises(QgsProcessingException):
        processing.run("landclair:segment", job | {"OPTICAL": str(broken)})
    assert list(tmp_path.iterdir()) == []


def test_cancel_writes_nothing(job, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(feedback.cancel)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("landclair:segment", job | {"TILE": 32, "OVERLAP": 0}, feedback=feedback)
    assert list(tmp_path.iterdir()) == []


def test_it_runs_in_a_background_thread(job, water, qgis_app):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landclair:segment")
    context, feedback, done = QgsProcessingContext(), QgsProcessingFeedback(), []
    context.setProject(QgsProject.instance())
    task = QgsProcessingAlgRunnerTask(algorithm, job, context, feedback)
    task.executed.connect(lambda successful, results: done.append(successful))
    QgsApplication.taskManager().addTask(task)
    deadline = time.monotonic() + 60
    while not done and time.monotonic() < deadline:
        QgsApplication.processEvents()
        time.sleep(0.01)
    assert done == [True]
    np.testing.assert_array_equal(read(job["CLASSES"]), water)


def test_loaded_layers_are_styled_and_grouped(job):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landclair:segment")
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    loading = {name: QgsProcessingOutputLayerDefinition(job[name], project) for name in RASTERS}
    _, successful = algorithm.run(job | loading, context, QgsProcessingFeedback())
    assert successful
    gc.collect()
    layer = QgsRasterLayer(job["SENSORS_USED"])
    details = context.layerToLoadOnCompletionDetails(job["SENSORS_USED"])
    details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    assert details.groupName == "Water by formula"
    ranks = {name: context.layerToLoadOnCompletionDetails(job[name]).layerSortKey for name in RASTERS}
    assert max(ranks, key=ranks.get) == "CLASSES"
    colors = {entry.value: entry.color.name() for entry in layer.renderer().classes()}
    assert colors == {entry.code: entry.color for entry in SENSORS_USED.classes}


def test_a_pair_is_checked_and_its_shift_goes_into_the_map(provider, scene, model, tmp_path):
    pair = {"OPTICAL": scene["OPTICAL"], "SAR": scene["SAR"]}
    findings = tmp_path / "findings.json"
    result = processing.run("landclair:checkpair", pair | {"OUTPUT": str(findings)})
    items = json.loads(findings.read_text())["items"]
    assert result["FAILURES"] == sum(item["state"] == "fail" for item in items) == 0
    assert result["WARNINGS"] == sum(item["state"] == "warn" for item in items)
    job = pair | {"MODEL_FILE": model, "CLASSES": str(tmp_path / "classes.tif"), "SAR_SHIFT": "20,-10"}
    processing.run("landclair:segment", job)
    job_tag = gdal.Open(job["CLASSES"]).GetMetadataItem("LANDCLAIR_JOB")
    assert json.loads(job_tag)["sar"]["shift"] == [20, -10]
    with pytest.raises(QgsProcessingException, match="Expected metres to the right and down"):
        processing.run("landclair:segment", job | {"SAR_SHIFT": "far"})
    with pytest.raises(QgsProcessingException, match="a pair has both"):
        processing.run("landclair:checkpair", {"OPTICAL": scene["OPTICAL"]})


def test_a_pair_is_prepared_in_physical_units(provider, scene, tmp_path):
    places = {name: str(tmp_path / f"{name}.tif") for name in ("OPTICAL_OUT", "SAR_OUT", "SAR_VALID")}
    pair = {"OPTICAL": scene["OPTICAL"], "SAR": scene["SAR"], "CLOUD_MASK": scene["CLOUD_MASK"]}
    result = processing.run("landclair:preparepair", pair | places | {"FILTER": "lee", "LOOKS": 4.0})
    reflectance, clouds = read(places["OPTICAL_OUT"]), read(scene["CLOUD_MASK"]) != 0
    np.testing.assert_array_equal(np.isnan(reflectance[0]), clouds)
    np.testing.assert_allclose(reflectance[:, ~clouds], read(scene["OPTICAL"])[:, ~clouds] / 1e4, rtol=1e-5)
    before, after = read(scene["SAR"]), read(places["SAR_OUT"])
    assert np.nanstd(after) < np.nanstd(before)
    assert (result["USED_LOOKS"], result["SHIFT"]) == (4.0, "0,0")
    assert set(np.unique(read(places["SAR_VALID"]))) <= {0, 1}


def test_models_are_listed_with_their_faults(provider, model, tmp_path):
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "formula.onnx").write_bytes(Path(model).read_bytes())
    (tmp_path / "models" / "broken.onnx").write_bytes(b"not a model")
    page, data = str(tmp_path / "models.html"), tmp_path / "models.json"
    parameters = {"FOLDER": str(tmp_path / "models"), "OUTPUT_HTML_FILE": page, "OUTPUT_JSON_FILE": str(data)}
    result = processing.run("landclair:listmodels", parameters)
    assert "formula" in result["NAMES"].split(",")
    assert result["COUNT"] == len(result["NAMES"].split(","))
    assert "Water by formula" in Path(page).read_text()
    assert "broken.onnx is not an ONNX model" in json.loads(data.read_text())["broken"][0]["message"]


def test_the_same_seed_gives_the_same_scene(provider, scene, tmp_path):
    places = {name: str(tmp_path / f"{name}.tif") for name in ("OPTICAL", "SAR")}
    again = processing.run("landclair:simulatescene", SCENE | places)
    np.testing.assert_array_equal(read(again["OPTICAL"]), read(scene["OPTICAL"]))
    assert "TRUTH" not in again


@pytest.fixture
def chips(job, scene, tmp_path) -> dict:
    """Chips of 32 x 32 pixels labelled with the map that the formula makes."""
    labels = QgsRasterLayer(processing.run("landclair:segment", job)["CLASSES"], "labels")
    style_classes(labels, WATER, [])
    layers = {"OPTICAL": scene["OPTICAL"], "SAR": scene["SAR"], "LABELS": labels}
    place = {"SIZE": 32, "BLOCK": 1, "OUTPUT": str(tmp_path / "chips")}
    return processing.run("landclair:maketrainingchips", layers | place)


def test_chips_are_cut_and_divided(chips):
    assert chips["CHIPS"] == (SIZE // 32) ** 2
    assert chips["TRAIN_CHIPS"] + chips["VALIDATION_CHIPS"] + chips["TEST_CHIPS"] == chips["CHIPS"]
    assert min(chips["VALIDATION_CHIPS"], chips["TEST_CHIPS"]) > 0


def test_chips_are_labelled_by_polygons(scene, tmp_path):
    whole = QgsRasterLayer(scene["OPTICAL"]).extent()
    polygons = QgsVectorLayer("Polygon?crs=EPSG:32632&field=kind:string", "labels", "memory")
    for kind, west, east in (("dry", 0.0, 0.5), ("wet", 0.5, 1.0)):
        feature = QgsFeature(polygons.fields())
        corners = (whole.xMinimum() + part * whole.width() for part in (west, east))
        left, right = corners
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, whole.yMinimum(), right, whole.yMaximum())))
        feature.setAttributes([kind])
        polygons.dataProvider().addFeature(feature)
    parameters = {"OPTICAL": scene["OPTICAL"], "POLYGONS": polygons, "CLASS_FIELD": "kind", "SIZE": 32, "BLOCK": 1}
    result = processing.run("landclair:maketrainingchips", parameters | {"OUTPUT": str(tmp_path / "chips")})
    legend = json.loads((tmp_path / "chips" / "chips.json").read_text())["legend"]
    assert [entry["name"] for entry in legend] == ["dry", "wet"]
    assert result["CHIPS"] == (SIZE // 32) ** 2


def test_a_model_measured_on_its_own_map_is_never_wrong(chips, model, tmp_path):
    parameters = {"MODEL_FILE": model, "DATASET": "chips", "ROOT": chips["OUTPUT"], "SPLIT": "test"}
    figures = str(tmp_path / "figures.json")
    result = processing.run("landclair:evaluatemodel", parameters | {"CONDITIONS": "full,sar_only", "OUTPUT": figures})
    assert result["OA"] == 1.0
    conditions = json.loads(Path(figures).read_text())["conditions"]
    assert set(conditions) == {"full", "sar_only"}
    assert conditions["sar_only"]["pooled"]["oa"] < 1.0


def test_training_asks_for_its_packages_where_they_are_missing(chips, engine, tmp_path):
    if subprocess.run([engine, "-I", "-c", "import torch"], capture_output=True).returncode == 0:
        pytest.skip("this engine has the training packages")
    parameters = {"DATASET": "chips", "ROOT": chips["OUTPUT"], "OUTPUT": str(tmp_path / "training")}
    with pytest.raises(QgsProcessingException, match=r"requirements/training\.txt"):
        processing.run("landclair:trainmodel", parameters)


@pytest.mark.parametrize("name", ALGORITHMS)
def test_every_algorithm_and_parameter_explains_itself(provider, name):
    algorithm = provider.algorithm(name)
    assert len(algorithm.shortHelpString()) > 100
    assert [parameter.name() for parameter in algorithm.parameterDefinitions() if not parameter.help()] == []
    names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
    assert [entry for entry in names if entry != entry.upper()] == []


def test_without_an_engine_it_says_how_to_get_one(provider, monkeypatch):
    monkeypatch.setattr(environment, "engine_python", lambda: None)
    possible, message = provider.algorithm("segment").canExecute()
    assert not possible
    assert "Set up" in message


def test_files_are_delivered_all_or_none(tmp_path):
    first, second, blocked = tmp_path / "first", tmp_path / "second", tmp_path / "file"
    for path in (first, second, blocked):
        path.write_text("content")
    with pytest.raises(EngineError, match="could not be written"):
        outputs.deliver({str(first): str(tmp_path / "delivered"), str(second): str(blocked / "below_a_file")})
    assert not (tmp_path / "delivered").exists()
