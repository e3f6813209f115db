"""A pair is prepared: physical units, one grid, masks, speckle filter without seams, an offset taken away."""

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import CheckPairJob, PreparePairJob, SensorLayer
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.raster import prepare
from landclair.plugin.engine.raster.calibration import to_db
from landclair.plugin.engine.raster.filters import filter_speckle
from landclair.plugin.engine.raster.pair_check import check_pair
from rasterio.transform import from_origin

from .rasters import write

RNG = np.random.default_rng(5)
SIZE = 96
DN = RNG.integers(300, 5000, (3, SIZE, SIZE)).astype(np.uint16)
POWER = (0.05 * RNG.gamma(4, 0.25, (2, SIZE, SIZE))).astype(np.float32) + np.float32(1e-3)


@pytest.fixture
def pair(tmp_path) -> tuple[SensorLayer, SensorLayer]:
    optical = write(tmp_path / "o.tif", DN, names=("blue", "green", "nir"), nodata=0)
    return SensorLayer(str(optical), units="dn"), SensorLayer(
        str(write(tmp_path / "s.tif", POWER, names=("VV", "VH"))), units="power"
    )


def prepared(tmp_path, pair, **options) -> dict:
    return prepare.prepare_pair(PreparePairJob(*pair, str(tmp_path / "out"), **options), Progress())


def pixels(path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read()


def test_values_are_physical_and_bands_are_named(tmp_path, pair):
    result = prepared(tmp_path, pair)
    with rasterio.open(result["optical"]) as optical, rasterio.open(result["sar"]) as sar:
        assert optical.descriptions == ("blue", "green", "nir") and sar.descriptions == ("vv", "vh")
        assert (optical.transform, optical.crs, optical.shape) == (sar.transform, sar.crs, sar.shape)
        assert (optical.tags()["LANDCLAIR_UNITS"], sar.tags()["LANDCLAIR_UNITS"]) == ("reflectance", "db")
        assert optical.is_tiled or optical.width < 512
        np.testing.assert_allclose(optical.read(), DN / 1e4, rtol=1e-6)
        np.testing.assert_allclose(sar.read(), 10 * np.log10(POWER), atol=1e-4)
    assert (pixels(result["optical_valid"]) == 1).all()


def test_a_filter_gives_what_it_gives_on_the_whole_image(tmp_path, pair, monkeypatch):
    monkeypatch.setattr(prepare, "PART", (40, 33))
    result = prepared(tmp_path, pair, filter="lee", window=5, looks=4.0)
    expected = to_db(filter_speckle(POWER, np.ones((SIZE, SIZE), bool), "lee", 4.0, 5))
    np.testing.assert_allclose(pixels(result["sar"]), expected, atol=1e-3)
    assert (result["method"], result["looks"]) == ("lee", 4.0)


def test_looks_are_estimated_where_they_are_not_given(tmp_path, pair):
    assert prepared(tmp_path, pair, filter="refined_lee")["looks"] == pytest.approx(4, rel=0.3)


def test_clouds_and_no_data_are_invalid_and_nothing_else(tmp_path, pair):
    clouds = np.zeros((SIZE, SIZE), np.uint8)
    clouds[10:20, 30:50] = 1
    mask = write(tmp_path / "c.tif", clouds)
    with rasterio.open(pair[0].path, "r+") as file:
        file.write(np.zeros((3, 4, SIZE), np.uint16), window=rasterio.windows.Window(0, 0, SIZE, 4))
    result = prepared(tmp_path, pair, cloud_mask=str(mask))
    expected = clouds == 0
    expected[:4] = False
    np.testing.assert_array_equal(pixels(result["optical_valid"])[0], expected)
    np.testing.assert_array_equal(np.isfinite(pixels(result["optical"])[0]), expected)
    assert pixels(result["sar_valid"]).all()


def test_another_grid_is_brought_to_the_optical_one(tmp_path, pair):
    even = np.full((1, 60, 60), 0.1, np.float32)
    far = write(tmp_path / "f.tif", even, names=("VV",), transform=from_origin(499_900, 5_000_100, 20, 20))
    result = prepared(tmp_path, (pair[0], SensorLayer(str(far), units="power")))
    assert pixels(result["sar"]).shape == (1, SIZE, SIZE)
    np.testing.assert_allclose(pixels(result["sar"]), -10, atol=1e-4)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"filter": "median"}, "Unknown speckle filter 'median'"),
        ({"looks": -1.0, "filter": "lee"}, "looks above 0"),
        ({"filter": "lee", "window": 4, "looks": 4.0}, "odd filter window"),
        ({"extent": (0.0, 0.0, 1.0, 1.0)}, "does not overlap"),
    ],
)
def test_what_cannot_be_done_is_said_and_leaves_nothing(tmp_path, pair, options, message):
    with pytest.raises(InputError, match=message):
        prepared(tmp_path, pair, **options)
    assert not (tmp_path / "out").exists()


@pytest.mark.real_data
def test_a_real_pair_lies_on_itself_afterwards(tmp_path, shared_data):
    tile = shared_data / "s1s2_lulc_tiles" / "433D_629L_3_1"
    layers = SensorLayer(f"{tile}_S2L2A.tif"), SensorLayer(f"{tile}_S1RTC.tif")
    result = prepared(tmp_path, layers)
    assert np.hypot(*result["offset_pixels"]) > 1 and np.hypot(*result["shift"]) > 10
    again = check_pair(CheckPairJob(SensorLayer(result["optical"]), SensorLayer(result["sar"])), Progress())
    assert np.hypot(*again["offset_pixels"]) < 0.75
    states = {item["id"]: item["state"] for item in again["items"]}
    assert states["optical_units"] == states["sar_units"] == states["optical_bands"] == "ok"
    untouched = prepared(tmp_path, layers, coregister=False)
    assert untouched["shift"] == [0, 0]
