"""Clouds found by networks whose answer is a formula, water that is called shadow, and the incidence angle."""

import importlib.util
import json
import sys

import numpy as np
import onnx
import pytest
import rasterio
from landclair.plugin.contract.errors import EngineError, InputError
from landclair.plugin.contract.jobs import PreparePairJob, SensorLayer
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.raster import clouds
from landclair.plugin.engine.raster.clouds import CloudFinder, open_water
from landclair.plugin.engine.raster.incidence import at_angle
from landclair.plugin.engine.raster.layers import inspect
from landclair.plugin.engine.raster.masks import find_cloud_mask
from landclair.plugin.engine.raster.prepare import prepare_pair
from onnx import TensorProto, helper
from rasterio.windows import Window

from .rasters import write

BANDS = ("blue", "green", "red", "nir")
SIDE, TILE = 300, 256
MEAN, STD = [0.1, 0.2, 0.3, 0.4], [0.5, 0.5, 0.5, 0.25]
CLEAR, CLOUD, SHADE, WATER = (
    (0.05, 0.06, 0.07, 0.3),
    (0.6, 0.6, 0.6, 0.6),
    (0.03, 0.03, 0.03, 0.05),
    (0.05, 0.04, 0.03, 0.01),
)


def network(path) -> None:
    """Cloud where blue is above 0.4, shadow where near infrared is below 0.1: logits (0, blue - 0.4, 0.1 - nir)."""
    weights = np.zeros((3, 4, 1, 1), np.float32)
    weights[1, 0], weights[2, 3] = STD[0], -STD[3]
    bias = np.array([0, MEAN[0] - 0.4, 0.1 - MEAN[3]], np.float32)
    graph = helper.make_graph(
        [helper.make_node("Conv", ["input", "w", "b"], ["output"])], "formula",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, ["n", 4, TILE, TILE])],
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, ["n", 3, TILE, TILE])],
        [onnx.numpy_helper.from_array(weights, "w"), onnx.numpy_helper.from_array(bias, "b")],
    )  # fmt: skip
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9), path)
    statistics = {"img": [MEAN, STD], "band_names": list(BANDS)}
    facts = {"data": {"dataset_statistics": statistics, "target_size": [TILE, TILE]}}
    path.with_suffix(".json").write_text(json.dumps(facts))


@pytest.fixture
def package(tmp_path, monkeypatch):
    """ukis_csmask as it lies in an environment, with the formula for networks."""
    folder = tmp_path / "site" / "ukis_csmask"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text("raise AssertionError('only its files are used')")
    network(folder / "model_4b_l2a.onnx")
    monkeypatch.syspath_prepend(str(folder.parent))
    monkeypatch.delitem(sys.modules, "ukis_csmask", raising=False)


@pytest.fixture
def scene():
    """Reflectance (4, H, W) with a cloud, its shadow on land, and a lake that lies half in it."""
    kinds = np.zeros((SIDE, SIDE), int)
    kinds[30:90, 30:90], kinds[150:210, 30:150], kinds[165:195, 120:240] = 1, 2, 3
    values = np.array([CLEAR, CLOUD, SHADE, WATER], np.float32)[kinds]
    power = np.where(kinds == 3, 0.003, 0.06).astype(np.float32)
    return np.moveaxis(values, -1, 0), power, kinds


@pytest.fixture
def pair(tmp_path, scene):
    optical = write(tmp_path / "o.tif", scene[0], names=BANDS)
    return SensorLayer(str(optical)), SensorLayer(str(write(tmp_path / "s.tif", scene[1], names=("VV",))))


def finder(pair) -> CloudFinder:
    info = inspect(pair[0], "optical")
    return CloudFinder(info, info.grid, 1, Progress())


def test_cloud_and_shadow_are_where_the_network_says_and_a_buffer_around(package, pair, scene):
    found = finder(pair)
    whole = Window(0, 0, SIDE, SIDE)
    dark = (scene[2] == 1) | (scene[2] >= 2)
    masked = found.read(whole)
    assert masked[dark].all()
    near = np.zeros_like(dark)
    rows, columns = np.nonzero(dark)
    for row, column in {(int(r) // 3 * 3, int(c) // 3 * 3) for r, c in zip(rows, columns, strict=True)}:
        near[max(0, row - 15) : row + 18, max(0, column - 15) : column + 18] = True
    assert not masked[~near].any()  # 4 pixels of 30 m and one of rounding
    assert found.shadow(whole)[160:200, 40:110].all() and not found.shadow(whole)[40:80, 40:80].any()
    part = found.read(Window(31, 17, 50, 40))
    np.testing.assert_array_equal(part, masked[17:57, 31:81])


def test_tiles_do_not_show(package, pair, monkeypatch):
    one = finder(pair)._codes
    monkeypatch.setattr(clouds, "EDGE", 110)  # tiles that answer for 36 pixels each
    np.testing.assert_array_equal(finder(pair)._codes, one)


def test_water_in_a_shadow_stays_and_land_in_it_goes(package, pair, scene, tmp_path):
    result = prepare_pair(PreparePairJob(*pair, str(tmp_path / "out"), find_clouds=True), Progress())
    with rasterio.open(result["optical_valid"]) as file:
        valid = file.read(1) == 1
    kinds = scene[2]
    inner = np.zeros_like(valid)
    inner[168:192, 123:237] = True  # off the shore, where backscatter is averaged with that of land
    assert valid[inner].all()
    assert not valid[kinds == 1].any() and not valid[kinds == 2].any()
    assert result["found_clouds"] is True


@pytest.mark.parametrize(
    ("nir", "decibel", "seen", "water"),
    [(0.01, -20, True, True), (0.01, -10, True, False), (0.01, -20, False, False), (0.2, -20, True, False)],
)
def test_open_water_is_dark_to_both_sensors(nir, decibel, seen, water):
    image = np.stack([np.full((9, 9), value, np.float32) for value in (0.05, 0.04, nir)])
    roles, valid = ("blue", "green", "nir"), np.full((9, 9), seen)
    answer = open_water(image, roles, np.full((1, 9, 9), decibel, np.float32), ("vv",), valid)
    assert (answer == water).all()


def test_a_product_s_shadow_over_water_stays_as_well(scene, tmp_path, pair):
    scl = np.array([4, 9, 3, 3], np.uint16)[scene[2]]
    dn = np.concatenate([np.rint(scene[0] * 1e4).astype(np.uint16), scl[None]])
    optical = SensorLayer(str(write(tmp_path / "l2a.tif", dn, names=(*BANDS, "SCL"))), units="dn")
    result = prepare_pair(PreparePairJob(optical, pair[1], str(tmp_path / "out")), Progress())
    with rasterio.open(result["optical_valid"]) as file:
        valid = file.read(1) == 1
    assert valid[168:192, 123:237].all() and valid[scene[2] == 0].all() and not valid[scene[2] == 2].any()


def test_landsat_s_own_bits_are_a_mask(tmp_path):
    bits = np.array([[1 << 6, 1 << 3, 1 << 1, 1 << 2, 1 << 4, (1 << 6) | (1 << 7)]], np.uint16)  # clear, three clouds,
    cloudy = [False, True, True, True, True, False]  # shadow, clear water
    bands = np.stack([np.full_like(bits, 9000), np.full_like(bits, 9000), bits])
    layer = write(tmp_path / "l.tif", bands, names=("SR_B4", "SR_B5", "QA_PIXEL"))
    info = inspect(SensorLayer(str(layer)), "optical")
    assert info.roles[2] == "qa_pixel" and info.measured == info.roles[:2]
    mask = find_cloud_mask("", info, info.grid)
    whole = Window(0, 0, 6, 1)
    assert mask.read(whole)[0].tolist() == cloudy
    assert mask.shadow(whole)[0].tolist() == [False, False, False, False, True, False]
    mask.close()


def test_without_the_package_or_its_bands_it_says_what_to_do(package, pair, tmp_path, monkeypatch):
    named = SensorLayer(pair[0].path, ("coastal", "green", "red", ""))
    with pytest.raises(InputError, match=r"needs blue, green, red and nir; .* has coastal, green, red"):
        finder((named,))
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(EngineError, match=r"needs the package ukis-csmask .145 MB.*requirements/clouds\.txt"):
        finder(pair)


@pytest.mark.skipif(importlib.util.find_spec("ukis_csmask") is None, reason="ukis-csmask is not installed")
def test_the_real_networks_agree_with_their_package(tmp_path):
    from ukis_csmask.mask import CSmask

    rng = np.random.default_rng(2)
    image = np.clip(rng.normal(0.12, 0.02, (6, 256, 256)), 0, 1).astype(np.float32)
    image[:, 60:120, 60:120] += 0.5
    bands = clouds.SIX_BANDS
    path = write(tmp_path / "o.tif", image, names=bands, transform=rasterio.transform.from_origin(5e5, 5e6, 30, 30))
    theirs = CSmask(np.moveaxis(image, 0, -1).copy(), list(bands), "l2a", providers=["CPUExecutionProvider"]).csm[
        ..., 0
    ]
    info = inspect(SensorLayer(str(path)), "optical")
    network, source = clouds._load(info, 1), clouds.Source(info, bands, "reflectance", info.grid)
    monkey = pytest.MonkeyPatch()
    monkey.setattr(clouds, "BUFFER", 1)
    ours = clouds._classify(network, source, Progress())
    monkey.undo()
    source.close()
    assert (ours == theirs)[8:-8, 8:-8].mean() > 0.97


def test_backscatter_at_one_angle_is_the_cosine_square_law():
    power, angle = np.array([[0.05, 0.2]]), np.array([[30.0, 45.0]])
    expected = power * np.cos(np.radians(38)) ** 2 / np.cos(np.radians(angle)) ** 2
    np.testing.assert_allclose(10 ** (at_angle(10 * np.log10(power)[None], angle, 38) / 10), expected[None], rtol=1e-6)


def test_a_band_with_the_angle_is_used_and_left_out_of_the_pair(tmp_path):
    rows = np.indices((64, 64))[0]
    angle = (30 + rows / 8).astype(np.float32)
    flat = np.float32(0.1) * np.cos(np.radians(angle)) ** 2  # even ground that obeys the law
    optical = write(tmp_path / "o.tif", np.full((3, 64, 64), 0.2, np.float32), names=("blue", "green", "red"))
    sar = write(tmp_path / "s.tif", np.stack([flat, angle]), names=("VV", "incidence angle"))
    layers = SensorLayer(str(optical)), SensorLayer(str(sar))
    assert inspect(layers[1], "sar").roles == ("vv", "angle")
    result = prepare_pair(PreparePairJob(*layers, str(tmp_path / "out"), coregister=False, angle=40.0), Progress())
    with rasterio.open(result["sar"]) as file:
        assert file.descriptions == ("vv",)
        np.testing.assert_allclose(file.read(1), 10 * np.log10(0.1 * np.cos(np.radians(40)) ** 2), atol=1e-3)
    bare = SensorLayer(str(write(tmp_path / "b.tif", flat, names=("VV",))))
    for job, message in (
        (PreparePairJob(layers[0], bare, str(tmp_path / "n"), angle=40.0), "no band with the incidence angle"),
        (PreparePairJob(*layers, str(tmp_path / "n"), angle=95.0), "between 0 and 90"),
    ):
        with pytest.raises(InputError, match=message):
            prepare_pair(job, Progress())
