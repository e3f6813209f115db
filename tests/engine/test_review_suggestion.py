"""Suggestions: the squares with known doubt come first, for the right reason, and never pass for a sample."""

import shutil
import sqlite3
import subprocess

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import (
    AssessJob,
    MakeChipsJob,
    ReviewToTrainingJob,
    SegmentJob,
    SensorLayer,
    SuggestReviewJob,
    to_json,
)
from landclair.plugin.engine.operations import run
from landclair.plugin.engine.review.sample_file import read_sample
from landclair.plugin.engine.review.suggestion import choose
from landclair.plugin.engine.review.training_range import _fences

from .rasters import ORIGIN, write
from .tiny_models import threshold_package


@pytest.fixture
def folder(tmp_path):
    """96 x 128 pixels, confident but for one square of 16 pixels, and a single pixel in it."""
    codes = np.full((96, 128), 2, np.uint8)
    codes[:, :64], codes[80:] = 1, 255
    confidence = np.full((96, 128), 90, np.uint8)
    confidence[32:48, 16:32], confidence[40, 20] = 40, 10
    write(tmp_path / "classes.tif", codes, nodata=255)
    write(tmp_path / "confidence.tif", confidence, nodata=255)
    with rasterio.open(tmp_path / "confidence.tif", "r+") as file:
        file.scales = (0.01,)
    return tmp_path


def suggest(folder, **options) -> dict:
    paths = {"confidence": str(folder / "confidence.tif"), "size": 16, "count": 3} | options
    return run(SuggestReviewJob(str(folder / "classes.tif"), str(folder / "next.gpkg"), **paths))


def test_the_square_of_least_confidence_comes_first_with_its_worst_pixel(folder):
    first, *others = suggest(folder)["areas"]
    assert first["score"] == pytest.approx((0.6 * 255 + 0.9) / 256, abs=1e-4)
    assert first["reason"] == "low confidence" and first["code"] == 1
    assert first["bounds"] == [ORIGIN[0] + 160, ORIGIN[1] - 480, ORIGIN[0] + 320, ORIGIN[1] - 320]
    assert all(area["score"] == pytest.approx(0.1, abs=1e-4) for area in others)
    points = read_sample(folder / "next.gpkg").points
    assert (points[0].x, points[0].y) == (ORIGIN[0] + 205, ORIGIN[1] - 405)


def test_areas_do_not_touch():
    score = np.array([[0.9, 0.8, 0.1], [0.7, 0.6, 0.5], [np.nan, 0.2, 0.3]])
    assert choose(score, 3) == [(0, 0), (1, 2)]
    assert choose(score, 1) == [(0, 0)]


def test_reasons_are_told_apart(folder):
    used = np.full((96, 128), 3, np.uint8)
    used[:16, 96:112] = 2
    write(folder / "used.tif", used)
    other = np.full((96, 128), 2, np.uint8)
    other[:, :64], other[64:80, 112:128] = 1, 1
    write(folder / "other.tif", other)
    write(folder / "share.tif", np.full((96, 128), 0.5, np.float32))
    options = {name: str(folder / f"{place}.tif") for name, place in (("sensors_used", "used"), ("other", "other"))}
    areas = suggest(folder, **options)["areas"]
    assert [area["reason"] for area in areas] == ["maps disagree", "low confidence", "only one sensor"]
    # 1 - (1 - 0.1) (1 - 0.5), where radar alone saw what is mapped with confidence 0.9.
    assert areas[2]["score"] == pytest.approx(1 - 0.9 * 0.5, abs=1e-4)
    assert "sensors disagree" in suggest(folder, sar_share=str(folder / "share.tif"))["reasons"]


def test_suggestions_are_no_probability_sample_but_may_teach(folder):
    suggest(folder)
    with pytest.raises(InputError, match="chosen where the map is doubtful"):
        run(AssessJob(str(folder / "next.gpkg"), str(folder / "classes.tif")))
    with sqlite3.connect(folder / "next.gpkg") as database:
        database.execute("UPDATE sample SET reference = 2")
    database.close()
    with pytest.raises(InputError, match="already holds answers"):
        suggest(folder)
    write(folder / "s2.tif", np.ones((2, 96, 128), np.float32), names=("green", "nir08"))
    layer = SensorLayer(str(folder / "s2.tif"), units="reflectance")
    chips = MakeChipsJob(str(folder / "chips"), "", layer, size=16, block=1, labelled=0.0, validation=0, test=0)
    assert run(ReviewToTrainingJob(chips, str(folder / "next.gpkg")))["warnings"] == []


def test_other_programs_find_both_layers(folder):
    if not shutil.which("ogrinfo"):
        pytest.skip("ogrinfo is not installed")
    suggest(folder)
    answer = subprocess.run(["ogrinfo", "-so", "-al", folder / "next.gpkg"], capture_output=True, text=True, timeout=60)
    assert "Warning" not in answer.stderr and answer.stdout.count("Feature Count: 3") == 2
    assert "Geometry: Point" in answer.stdout and "Geometry: Polygon" in answer.stdout


def test_what_the_model_has_not_met_in_training_is_found(folder):
    """Water of -20 dB is known from training, -40 dB is beyond Tukey's fences of its quantiles, -25 to -15 dB."""
    scene = np.full((1, 96, 128), -20, np.float32)
    scene[0, 64:80, 96:112] = -40
    write(folder / "vv.tif", scene, names=("vv",))
    quantiles = {"vv": np.linspace(-25, -15, 21).tolist()}
    package = threshold_package(folder / "tiny.onnx", statistics={"distributions": {"1": quantiles, "2": quantiles}})
    job = SegmentJob(str(package.path), str(folder), sar=SensorLayer(str(folder / "vv.tif"), units="db"))
    (folder / "job.json").write_text(to_json(job))
    first = suggest(folder, run=str(folder / "job.json"))["areas"][0]
    assert first["reason"] == "unlike the training data" and first["score"] == 1
    assert first["bounds"][0] == ORIGIN[0] + 960
    silent = threshold_package(folder / "silent.onnx")
    (folder / "job.json").write_text(to_json(SegmentJob(str(silent.path), str(folder), sar=job.sar)))
    with pytest.raises(InputError, match="does not say what it was trained on"):
        suggest(folder, run=str(folder / "job.json"))


def test_tukeys_fences():
    """Of the quantiles 0, 1 ... 20 the box is 5 to 15, and its whiskers end 15 beyond."""
    assert _fences([float(value) for value in range(21)]) == (-10.0, 30.0)


def test_what_cannot_be_looked_at_is_told(folder):
    write(folder / "small.tif", np.ones((10, 10), np.uint8))
    with pytest.raises(InputError, match="does not lie on the pixels"):
        suggest(folder, confidence=str(folder / "small.tif"))
    with pytest.raises(InputError, match="Give its confidence"):
        suggest(folder, confidence="")
    write(folder / "classes.tif", np.full((96, 128), 255, np.uint8), nodata=255)
    with pytest.raises(InputError, match="no square that is mapped"):
        suggest(folder)
