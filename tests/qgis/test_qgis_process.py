"""The plugin in qgis_process: its algorithms and the graphical model that it ships."""

import contextlib
import json
import os
import shutil
import sqlite3
import subprocess

import numpy as np
import pytest
from osgeo import gdal, ogr

pytestmark = pytest.mark.skipif(shutil.which("qgis_process") is None, reason="qgis_process is not installed")


@pytest.fixture(scope="module")
def qgis_process(root, engine, tmp_path_factory):
    """``qgis_process(ARGUMENTS...)`` -> the JSON it prints, in a profile of its own where the plugin is enabled."""
    folder = tmp_path_factory.mktemp("qgis_process")
    (folder / "plugins").mkdir()
    (folder / "plugins" / "landclair").symlink_to(root)
    variables = {
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "QT_QPA_PLATFORM": "offscreen",
        "LANDCLAIR_ENGINE_PYTHON": str(engine),
    }

    def call(*arguments: str, check: bool = True) -> dict:
        command = ["qgis_process", "--json", *arguments]
        done = subprocess.run(command, env=os.environ | variables, capture_output=True, text=True, timeout=120)
        assert not check or done.returncode == 0, done.stderr + done.stdout
        return json.loads(done.stdout) if check else {"returncode": done.returncode, "text": done.stderr + done.stdout}

    subprocess.run(
        ["qgis_process", "plugins", "enable", "landclair"], env=os.environ | variables, check=True, capture_output=True
    )
    return call


@pytest.fixture(scope="module")
def scene(qgis_process, tmp_path_factory) -> dict:
    folder = tmp_path_factory.mktemp("scene")
    places = [f"{name}={folder}/{name}.tif" for name in ("OPTICAL", "SAR", "TRUTH")]
    return qgis_process("run", "landclair:simulatescene", "--", "SIZE=96", "SEED=3", "CLOUDS=0", *places)["results"]


def test_the_algorithms_are_there(qgis_process):
    algorithms = qgis_process("list")["providers"]["landclair"]["algorithms"]
    assert {"landclair:segment", "landclair:simulatescene", "landclair:listmodels"} <= set(algorithms)


def test_the_model_maps_polygonises_and_measures(qgis_process, scene, model, root, tmp_path):
    layers = [f"OPTICAL={scene['OPTICAL']}", f"SAR={scene['SAR']}", f"MODEL_FILE={model}"]
    places = [f"classes={tmp_path}/classes.tif", f"polygons={tmp_path}/polygons.gpkg"]
    path = root / "resources" / "models" / "segment_polygonise_area.model3"
    results = qgis_process("run", str(path), "--", *layers, *places)["results"]

    classes = gdal.Open(results["classes"]).ReadAsArray()
    polygons = ogr.Open(results["polygons"])
    layer = polygons.GetLayer(0)
    areas = np.zeros(2)
    for feature in layer:
        areas[feature["code"]] += feature["area_ha"]
    # 96 x 96 pixels of 10 m; on the ellipsoid they are up to 0.1 % smaller than on the map.
    assert areas == pytest.approx(np.bincount(classes.ravel(), minlength=2) * 0.01, rel=2e-3)


def test_the_model_takes_a_real_pair(qgis_process, shared_data, root, tmp_path):
    tile = shared_data / "s1s2_lulc_tiles" / "637U_59R_1_3"
    layers = [f"OPTICAL={tile}_S2L2A.tif", f"SAR={tile}_S1RTC.tif", "MODEL=landcover"]
    places = [f"classes={tmp_path}/classes.tif", f"polygons={tmp_path}/polygons.gpkg"]
    path = root / "resources" / "models" / "segment_polygonise_area.model3"
    results = qgis_process("run", str(path), "--", *layers, *places)["results"]
    polygons = ogr.Open(results["polygons"])
    area = sum(feature["area_ha"] for feature in polygons.GetLayer(0))
    assert area == pytest.approx(224 * 224 * 0.01, rel=2e-3)  # all of the tile, 10 m pixels


def test_an_error_is_one_clear_sentence(qgis_process, model, tmp_path):
    arguments = ["run", "landclair:segment", "--", f"MODEL_FILE={model}", f"CLASSES={tmp_path}/classes.tif"]
    answer = qgis_process(*arguments, check=False)
    assert answer["returncode"] != 0
    assert "Choose an optical layer, a radar layer, or both." in answer["text"]


def test_a_sample_is_drawn_and_the_map_assessed(qgis_process, write_raster, tmp_path):
    codes = np.repeat(np.array([[1, 2]], np.uint8), 20, axis=1).repeat(20, axis=0)
    classes, sample = write_raster(tmp_path / "classes.tif", codes), tmp_path / "sample.gpkg"
    choices = ["DESIGN=stratified", "SIZE=20", "ALLOCATION=equal", "EXPECTED=1,0.7,2,0.95", f"OUTPUT={sample}"]
    drawn = qgis_process("run", "landclair:drawsample", "--", f"CLASSES={classes}", *choices)["results"]
    assert drawn["POINTS"] == 20 and drawn["POINTS_BY_STRATUM"] == {"Class 1": 10, "Class 2": 10}
    with contextlib.closing(sqlite3.connect(sample)) as database, database:
        database.execute("UPDATE sample SET reference = 2")
    arguments = [f"SAMPLE={sample}", f"CLASSES={classes}", f"REPORT={tmp_path}/report.html"]
    figures = qgis_process("run", "landclair:assessaccuracy", "--", *arguments)["results"]
    assert figures["OVERALL_ACCURACY"] == pytest.approx(0.5)  # half of the map is class 1, and all of that is wrong
    assert (tmp_path / "report.html").is_file()


def test_a_region_is_explained(qgis_process, scene, model, tmp_path):
    """The map of the scene and one polygon over all of it: 96 x 96 pixels."""
    layers = [f"OPTICAL={scene['OPTICAL']}", f"SAR={scene['SAR']}", f"MODEL_FILE={model}"]
    places = [f"{name}={tmp_path}/{name.lower()}.tif" for name in ("CLASSES", "CONFIDENCE")]
    qgis_process("run", "landclair:segment", "--", *layers, *places)
    extent = [f"INPUT={tmp_path}/classes.tif", f"OUTPUT={tmp_path}/region.gpkg"]
    qgis_process("run", "native:polygonfromlayerextent", "--", *extent)
    inputs = [f"CLASSES={tmp_path}/classes.tif", f"POLYGONS={tmp_path}/region.gpkg"]
    outputs = [f"OUTPUT={tmp_path}/why.gpkg", f"REPORT={tmp_path}/why.html"]
    assert qgis_process("run", "landclair:explainregions", "--", *inputs, *outputs)["results"]["EXPLAINED"] == 1
    file = ogr.Open(f"{tmp_path}/why.gpkg")
    (feature,) = file.GetLayer(0)
    evidence = {entry["id"]: entry["value"] for entry in json.loads(feature["evidence"])}
    assert evidence["pixels"] == 96 * 96
    assert feature["explanation"] and feature["grade"] in "ABCDE"
    assert "<svg" in (tmp_path / "why.html").read_text(encoding="utf-8")


def test_a_scene_is_indexed_searched_described_and_counted(qgis_process, scene, root, tmp_path):
    if not (root / "resources" / "packages" / "sarclip-nano.onnx").is_file():
        pytest.skip("no sarclip-nano among the packages; scripts/build-model makes it")
    index, places = f"INDEX={tmp_path}/index.gpkg", f"PLACES={tmp_path}/places.gpkg"
    made = qgis_process("run", "landclair:indexscenes", "--", f"SAR={scene['SAR']}", index)["results"]
    assert (made["FILES"], made["ADDED"]) == (1, 1)
    again = qgis_process("run", "landclair:indexscenes", "--", f"SAR={scene['SAR']}", index)["results"]
    assert (again["ADDED"], again["UNCHANGED"], again["TILES"]) == (0, 1, made["TILES"])
    found = qgis_process("run", "landclair:searchscenes", "--", index, "TEXT=open water", places)["results"]
    assert found["TILES"] == made["TILES"]
    layer = ogr.Open(str(tmp_path / "places.gpkg"))
    assert layer.GetLayer(0).GetFeatureCount() == found["COUNT"] > 0
    described = qgis_process(
        "run", "landclair:describescene", "--", f"CLASSES={scene['TRUTH']}", f"SAR={scene['SAR']}",
        f"HTML={tmp_path}/page.html", "LANGUAGE=de",
    )["results"]  # fmt: skip
    assert "<html" in (tmp_path / "page.html").read_text(encoding="utf-8")
    assert described["TERRAIN"] and described["WATER"]
    counted = qgis_process("run", "landclair:countobjects", "--", f"CLASSES={scene['TRUTH']}", "WHAT=1")["results"]
    assert counted["LOW"] <= counted["COUNT"] <= counted["HIGH"]
