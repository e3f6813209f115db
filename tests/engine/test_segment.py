"""The main job: pipeline against whole-image results, finished files, provenance, and every bad input."""

import dataclasses
import hashlib
import json
import os
import threading
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import onnxruntime
import pytest
import rasterio
from landclair.plugin.contract.errors import Cancelled, EngineError, InputError, ModelError
from landclair.plugin.contract.jobs import SegmentJob, SensorLayer, from_json
from landclair.plugin.engine import operations
from landclair.plugin.engine.models.session import Session
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.segmentation.decide import decide
from landclair.plugin.engine.segmentation.pipeline import classify_arrays, plan_tiles
from rasterio.transform import from_origin
from scipy.special import softmax

from .rasters import read, write
from .tiny_models import smoothing_package, threshold_package

RNG = np.random.default_rng(11)


@pytest.fixture
def pair(tmp_path):
    """Optical red (reflectance), bright in its left half, SAR vv at -12 dB; and the model that tells them apart."""
    red = np.full((1, 90, 120), 0.05, np.float32)
    red[:, :, :60] = 0.4
    sar = np.full((1, 90, 120), -12.0, np.float32)
    return {
        "model": str(threshold_package(tmp_path / "model.onnx").path),
        "optical": SensorLayer(str(write(tmp_path / "optical.tif", red, names=("red",), nodata=-1))),
        "sar": SensorLayer(str(write(tmp_path / "sar.tif", sar, names=("VV",), nodata=-99))),
        "out": str(tmp_path / "out"),
    }


def test_decide_is_argmax_and_softmax():
    logits = RNG.normal(size=(5, 30, 40)).astype(np.float32) * 3
    index, confidence = decide(logits)
    assert (index == logits.argmax(0)).all()
    np.testing.assert_allclose(confidence / 100, softmax(logits, axis=0).max(0), atol=0.00501)


def test_tiles_equal_the_whole_image_for_a_receptive_field_within_the_margin(tmp_path):
    package = smoothing_package(tmp_path / "m.onnx", radius=3)
    picture = RNG.integers(0, 255, (3, 300, 410)).astype(np.float32)
    tiled, _ = classify_arrays({"optical": picture}, {"optical": np.ones((300, 410), bool)}, Session(package, "cpu"))
    session = onnxruntime.InferenceSession(str(package.path))
    whole = session.run(["logits"], {"optical": picture[None], "optical_valid": np.ones((1, 1, 300, 410), np.float32)})[
        0
    ]
    expected = whole[0].argmax(0) + 1
    assert plan_tiles(package, 300, 410).count > 20
    assert (tiled == expected)[3:-3, 3:-3].mean() >= 0.9999


def test_two_layers_become_the_expected_map(pair):
    result = operations.run(SegmentJob(**pair))
    classes = read(result["classes"])
    # 10·0.4 - 1.2 > 0 -> class 2; 10·0.05 - 1.2 < 0 -> class 1
    assert (classes[:, :60] == 2).all()
    assert (classes[:, 60:] == 1).all()
    assert (read(result["sensors_used"]) == 3).all()
    assert (read(result["water"]) == (classes == 1)).all()
    confidence = read(result["confidence"])
    assert confidence[0, 0] == round(100 / (1 + np.exp(-2 * 2.8)))
    areas = {row["code"]: row["area_ha"] for row in result["statistics"]}
    assert areas[1] == pytest.approx(90 * 60 * 0.01 / 0.9996**2, rel=1e-5)
    assert sum(row["percent"] for row in result["statistics"]) == pytest.approx(100)
    assert result["model"]["sha256"] == hashlib.sha256(Path(pair["model"]).read_bytes()).hexdigest()


def test_the_files_are_finished(pair):
    result = operations.run(SegmentJob(**pair))
    with rasterio.open(result["classes"]) as classes, rasterio.open(result["confidence"]) as confidence:
        assert classes.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert classes.nodata == confidence.nodata == 255
        assert classes.colormap(1)[2][:3] == (0x28, 0x80, 0x40)
        assert classes.transform == from_origin(500_000, 5_000_000, 10, 10)
        assert classes.tags()["LANDCLAIR_MODEL_SHA256"] == result["model"]["sha256"]
        assert confidence.scales == (0.01,)
    assert "<Category>Class 1</Category>" in Path(result["classes"] + ".aux.xml").read_text()
    names = set(os.listdir(pair["out"]))
    assert names == {
        "classes.tif", "classes.tif.aux.xml", "confidence.tif", "sensors_used.tif", "sensors_used.tif.aux.xml",
        "water.tif", "water.tif.aux.xml", "statistics.json", "job.json",
    }  # fmt: skip
    assert json.loads(Path(pair["out"], "statistics.json").read_text())["classes"] == result["classes"]


def test_a_job_beside_its_result_runs_again_to_the_same_bytes(pair, tmp_path):
    operations.run(SegmentJob(**pair))
    job = from_json(Path(pair["out"], "job.json").read_text())
    assert job == SegmentJob(**pair)
    first = {name: Path(pair["out"], name).read_bytes() for name in ("classes.tif", "confidence.tif")}
    operations.run(job)
    for name, content in first.items():
        assert Path(pair["out"], name).read_bytes() == content


def test_large_rasters_have_overviews(tmp_path):
    package = smoothing_package(tmp_path / "m.onnx", ground_resolution=None, tile=512)
    picture = write(
        tmp_path / "a.tif", RNG.integers(1, 255, (3, 600, 1100)).astype(np.uint8), names=("red", "green", "blue")
    )
    result = operations.run(SegmentJob(str(package.path), str(tmp_path / "out"), SensorLayer(str(picture))))
    with rasterio.open(result["classes"]) as classes:
        assert classes.overviews(1) == [2, 4]
        assert classes.block_shapes == [(512, 512)]


def test_where_one_sensor_is_blind_the_other_answers_and_it_is_said(pair, tmp_path):
    red = np.full((1, 90, 120), 0.4, np.float32)
    red[:, :30] = -1
    sar = np.full((1, 90, 120), -12.0, np.float32)
    sar[:, :, 100:] = -99
    job = SegmentJob(
        **pair
        | {
            "optical": SensorLayer(str(write(tmp_path / "o.tif", red, names=("red",), nodata=-1))),
            "sar": SensorLayer(str(write(tmp_path / "s.tif", sar, names=("VV",), nodata=-99))),
        }
    )
    result = operations.run(job)
    sensors, classes = read(result["sensors_used"]), read(result["classes"])
    expected = np.full((90, 120), 3)
    expected[:30] -= 1
    expected[:, 100:] -= 2
    assert (sensors == expected).all()
    assert ((classes == 255) == (expected == 0)).all()
    assert ((read(result["confidence"]) == 255) == (expected == 0)).all()
    assert (classes[:30, :100] == 1).all()
    assert result["sensors"]["No data"] == 30 * 20


def test_clouds_leave_radar_alone_or_nothing(pair, tmp_path):
    cloud = np.zeros((1, 90, 120), np.uint8)
    cloud[:, :45] = 1
    mask = str(write(tmp_path / "cloud.tif", cloud))
    both = read(operations.run(SegmentJob(**pair, cloud_mask=mask))["sensors_used"])
    assert (both[:45] == 2).all()
    assert (both[45:] == 3).all()
    alone = operations.run(SegmentJob(**{**pair, "sar": None}, cloud_mask=mask))
    assert (read(alone["sensors_used"])[:45] == 4).all()
    assert (read(alone["classes"])[:45] == 255).all()


def test_one_sensor_suffices_where_the_model_allows(pair):
    assert (read(operations.run(SegmentJob(**{**pair, "optical": None}))["classes"]) == 1).all()
    assert (read(operations.run(SegmentJob(**{**pair, "sar": None}))["classes"]) == 2).all()


def test_extent_polygons_and_radar_share(pair, tmp_path):
    polygon = [
        [500_100, 4_999_900],
        [500_500, 4_999_900],
        [500_500, 4_999_500],
        [500_100, 4_999_500],
        [500_100, 4_999_900],
    ]
    area = tmp_path / "area.geojson"
    crs = {"type": "name", "properties": {"name": "EPSG:32632"}}
    area.write_text(json.dumps({"type": "Polygon", "coordinates": [polygon], "crs": crs}))
    result = operations.run(
        SegmentJob(**pair, mask=str(area), extent=(500_000, 4_999_300, 500_400, 5_000_000), sar_share=True)
    )
    classes = read(result["classes"])
    assert classes.shape == (70, 40)
    inside = np.zeros((70, 40), bool)
    inside[10:50, 10:40] = True
    assert ((classes != 255) == inside).all()
    assert (read(result["sar_share"])[inside] == 100).all()


def test_layers_in_other_crs_resolution_and_rotation_meet(pair, tmp_path):
    lonlat = from_origin(8.99, 45.17, 2e-4, 2e-4)
    sar = write(
        tmp_path / "s.tif", np.full((1, 200, 200), -12.0, np.float32), crs="EPSG:4326", transform=lonlat, names=("VV",)
    )
    result = operations.run(SegmentJob(**pair | {"sar": SensorLayer(str(sar))}))
    assert (read(result["sensors_used"]) == 3).mean() > 0.99
    assert (read(result["classes"])[:, 60:] == 1).all()


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 5000), (3, 2), (65, 64)])
def test_thin_and_tiny_rasters(tmp_path, height, width):
    model = threshold_package(tmp_path / "m.onnx", multiple=32)
    red = SensorLayer(str(write(tmp_path / "a.tif", np.full((1, height, width), 0.3, np.float32), names=("red",))))
    result = operations.run(SegmentJob(str(model.path), str(tmp_path / "out"), red))
    assert read(result["classes"]).shape == (height, width)
    assert (read(result["classes"]) == 2).all()


BAD = {
    "no overlap": ("does not overlap", "far"),
    "no crs": ("no coordinate system", "bare"),
    "no raster": ("cannot be read as a raster", "text"),
    "no file": ("There is no file", "absent"),
    "wrong bands": ("lacks vv", "hh"),
    "all nodata": ("No pixel could be mapped|No value was found", "empty"),
    "all nan": ("No pixel could be mapped|No value was found", "nan"),
    "digital numbers": ("units of .* cannot be told", "dn"),
    "picture": ("8-bit display values", "byte"),
}


def _bad_layer(kind: str, folder) -> str:
    array = np.full((1, 90, 120), -12.0, np.float32)
    options = {"names": ("VV",)}
    match kind:
        case "far":
            options["transform"] = from_origin(900_000, 100_000, 10, 10)
        case "bare":
            options |= {"crs": None, "transform": None}
        case "hh":
            options["names"] = ("HH",)
        case "empty":
            options["nodata"] = -12.0
        case "nan":
            array[:] = np.nan
        case "dn":
            array = RNG.integers(300, 4000, array.shape).astype(np.uint16)
        case "byte":
            array = RNG.integers(0, 255, array.shape).astype(np.uint8)
        case "text":
            (folder / "bad.tif").write_text("this is no raster")
            return str(folder / "bad.tif")
        case "absent":
            return str(folder / "absent.tif")
    return str(write(folder / "bad.tif", array, **options))


@pytest.mark.parametrize("name", BAD)
def test_bad_layers_are_refused_with_advice_and_leave_nothing(pair, tmp_path, name):
    message, kind = BAD[name]
    job = SegmentJob(**{**pair, "optical": None, "sar": SensorLayer(_bad_layer(kind, tmp_path))})
    if kind == "far":
        job = dataclasses.replace(job, optical=pair["optical"])
    with pytest.raises(InputError, match=message):
        operations.run(job)
    assert not os.path.exists(pair["out"])


@pytest.mark.parametrize(
    ("values", "error", "message"),
    [
        ({"optical": None, "sar": None}, InputError, "at least one layer"),
        ({"optical_before": SensorLayer("x.tif")}, InputError, "cannot use the layer given as optical before"),
        ({"model": "nonsense"}, ModelError, "no model named"),
        ({"extent": (0, 0, 1, 1)}, InputError, "does not overlap the layer"),
        ({"overlap": 40}, InputError, "overlap of 40"),
        ({"tile": 100_000}, InputError, "tile of 100000"),
        ({"device": "abacus"}, InputError, "Unknown device"),
        ({"mask": "/nowhere.geojson"}, InputError, "GeoJSON"),
        ({"extent": (500_000, 4_999_000, 501_000, 5_000_000), "extent_crs": "EPSG:77777"}, InputError, "EPSG:77777"),
    ],
)
def test_bad_options_are_refused_with_advice(pair, values, error, message):
    with pytest.raises(error, match=message):
        operations.run(SegmentJob(**{**pair, **values}))
    assert not os.path.exists(pair["out"])


def test_pictures_without_crs_are_mapped_only_when_asked(tmp_path):
    package = smoothing_package(tmp_path / "m.onnx")
    path = write(tmp_path / "a.tif", RNG.integers(1, 255, (3, 70, 70)).astype(np.uint8), crs=None, transform=None)
    layer = SensorLayer(str(path), roles=("red", "green", "blue"))
    result = operations.run(SegmentJob(str(package.path), str(tmp_path / "out"), layer, ungeoreferenced=True))
    assert result["statistics"][0]["area_ha"] is None
    assert "no area could be measured" in result["warnings"][0]
    assert sum(row["percent"] for row in result["statistics"]) == pytest.approx(100)


def test_cancelling_and_a_full_disk_leave_nothing(pair, tmp_path, monkeypatch):
    progress = Progress(lambda event: progress.cancel() if event["event"] == "staging" else None)
    with pytest.raises(Cancelled):
        operations.run(SegmentJob(**pair), progress)
    assert not os.path.exists(pair["out"])

    os.makedirs(pair["out"])
    keep = Path(pair["out"], "classes.tif")
    keep.write_text("an earlier result")
    monkeypatch.setattr("shutil.disk_usage", lambda path: SimpleNamespace(free=10))
    with pytest.raises(EngineError, match="Free some space"):
        operations.run(SegmentJob(**pair))
    assert os.listdir(pair["out"]) == ["classes.tif"]
    assert keep.read_text() == "an earlier result"


def test_an_output_folder_that_is_a_file_is_refused(pair, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(EngineError, match="Nothing can be written"):
        operations.run(SegmentJob(**pair | {"out": str(tmp_path / "file")}))


def test_no_thread_outlives_a_failed_run(pair):
    before = threading.active_count()
    with pytest.raises(InputError):
        operations.run(SegmentJob(**pair | {"extent": (0, 0, 1, 1)}))
    assert threading.active_count() <= before


def test_the_real_tiles_go_through(shared_data, tmp_path):
    model = threshold_package(tmp_path / "m.onnx")
    tile = shared_data / "s1s2_lulc_tiles"
    job = SegmentJob(
        str(model.path), str(tmp_path / "out"),
        SensorLayer(str(tile / "433D_629L_3_1_S2L2A.tif")), SensorLayer(str(tile / "433D_629L_3_1_S1RTC.tif")),
    )  # fmt: skip
    result = operations.run(job)
    assert result["layers"]["optical"]["units"] == "dn_offset"
    assert any("1000 was subtracted" in text for text in result["warnings"])
    assert (read(result["sensors_used"]) == 3).mean() > 0.99
