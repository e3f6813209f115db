"""Sources: band roles, units, calibration, resampling in linear power, nodata at the edges."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import SensorLayer
from landclair.plugin.engine.raster.bands import role_of_name
from landclair.plugin.engine.raster.calibration import guess_units, to_db, to_physical
from landclair.plugin.engine.raster.grid import Grid
from landclair.plugin.engine.raster.layers import inspect
from landclair.plugin.engine.raster.sources import Source, overlaps
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.transform import from_origin
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from .rasters import UTM, write

RNG = np.random.default_rng(3)


def source(path, sensor, roles, units, grid=None, file_units="") -> Source:
    info = inspect(SensorLayer(str(path), units=file_units), sensor)
    return Source(info, roles, units, grid or info.grid)


def everything(grid: Grid) -> Window:
    return Window(0, 0, grid.width, grid.height)


@pytest.mark.parametrize(
    ("name", "sensor", "role"),
    [
        ("B04", "optical", "red"), ("B8A", "optical", "nir08"), ("B8", "optical", "nir"),
        ("Band 11", "optical", "swir16"),
        ("T32TPS_20230101_B02_10m", "optical", "blue"), ("SWIR1", "optical", "swir16"), ("nir", "optical", "nir"),
        ("SR_B4", "optical", "red"), ("LC09_L2SP_199026_20230301_20230303_02_T1_SR_B5", "optical", "nir"),
        ("LT05_L2SP_199026_19990301_20200908_02_T1_SR_B5", "optical", "swir16"), ("SR_QA_AEROSOL", "optical", ""),
        ("Sigma0_VV_db", "sar", "vv"), ("Gamma0_VH", "sar", "vh"), ("IMG-HH-ALOS2", "sar", "hh"),
        ("angle", "sar", "angle"),
    ],
)  # fmt: skip
def test_band_names_of_the_usual_products(name, sensor, role):
    assert role_of_name(name, sensor) == role


def test_calibration_formulas():
    dn = np.array([1.0, 1000.0, 7071.0], np.float32)
    np.testing.assert_allclose(to_db(to_physical(dn, "alos_dn")), 10 * np.log10(dn**2) - 83.0, rtol=1e-5)
    assert np.isnan(to_physical(np.zeros(1, np.float32), "alos_dn")).all()
    np.testing.assert_allclose(to_physical(np.array([1000, 11000], np.float32), "dn_offset"), [0, 1], atol=1e-6)
    np.testing.assert_allclose(to_physical(np.array([0, 10000], np.float32), "dn"), [0, 1], atol=1e-6)
    landsat = to_physical(np.array([0, 7273, 43636], np.float32), "landsat")
    np.testing.assert_allclose(landsat, [np.nan, 0, 1], atol=2e-5)
    np.testing.assert_allclose(to_db(to_physical(np.array([-20, 0], np.float32), "db")), [-20, 0], atol=1e-4)
    np.testing.assert_allclose(to_db(to_physical(np.array([0.1, 1], np.float32), "amplitude")), [-20, 0], atol=1e-4)
    assert np.isnan(to_db(np.array([0, -1], np.float32))).all()


@pytest.mark.parametrize(
    ("sensor", "sample", "dtype", "tags", "units"),
    [
        ("sar", RNG.normal(-12, 4, (2, 500)), "float32", {}, "db"),
        ("sar", RNG.gamma(4, 0.02, (2, 500)), "float32", {}, "power"),
        ("sar", RNG.integers(500, 9000, (1, 500)), "uint16", {}, ""),
        ("sar", RNG.integers(0, 255, (1, 500)), "uint8", {}, "byte"),
        ("optical", RNG.uniform(0, 0.6, (4, 500)), "float32", {}, "reflectance"),
        ("optical", RNG.integers(150, 5000, (4, 500)), "uint16", {}, "dn"),
        ("optical", RNG.integers(1050, 6000, (4, 500)), "uint16", {}, "dn_offset"),
        ("optical", RNG.integers(150, 5000, (4, 500)), "uint16", {"PROCESSING_BASELINE": "05.10"}, "dn_offset"),
        ("optical", RNG.integers(150, 5000, (4, 500)), "uint16", {"BOA_ADD_OFFSET": "-1000"}, "dn_offset"),
    ],
)
def test_units_are_told_apart(sensor, sample, dtype, tags, units):
    assert guess_units(sensor, sample.astype(np.float32), dtype, tags, ("vv", "vh")).units == units


def test_alos_numbers_are_known_by_their_polarisation():
    sample = RNG.integers(500, 9000, (1, 500)).astype(np.float32)
    assert guess_units("sar", sample, "uint16", {}, ("hh",)).units == "alos_dn"


def test_the_real_tile_with_the_offset_is_found_and_the_others_are_not(shared_data):
    tiles = sorted((shared_data / "s1s2_lulc_tiles").glob("*_S2L2A.tif"))
    units = {path.name[:4]: inspect(SensorLayer(str(path)), "optical").units for path in tiles}
    assert units == {"38D_": "dn", "433D": "dn_offset", "609U": "dn", "637U": "dn"}


def test_an_aligned_window_is_the_files_own_pixels(tmp_path):
    array = RNG.integers(1, 9000, (3, 40, 50)).astype(np.uint16)
    path = write(tmp_path / "a.tif", array, names=("B4", "B3", "B2"))
    reader = source(path, "optical", ("blue", "red"), "reflectance")
    values, valid = reader.read(Window(7, 5, 20, 10))
    np.testing.assert_allclose(values, array[[2, 0], 5:15, 7:27] / 1e4, rtol=1e-6)
    assert valid.all()


def test_a_window_past_the_edge_is_invalid_there_and_zero(tmp_path):
    path = write(tmp_path / "a.tif", np.full((1, 20, 20), 100, np.uint8), names=("red",))
    info = inspect(SensorLayer(str(path)), "optical")
    grid = Grid(info.grid.crs, info.grid.transform @ Affine.translation(-5, -5), 30, 30)
    values, valid = Source(info, ("red",), "byte", grid).read(everything(grid))
    expected = np.zeros((30, 30), bool)
    expected[5:25, 5:25] = True
    assert (valid == expected).all()
    assert (values[0] == 100 * expected).all()


@pytest.mark.parametrize("special", [np.nan, np.inf, -np.inf, -9999.0])
def test_nodata_nan_and_infinity_are_invalid(tmp_path, special):
    array = np.full((2, 8, 8), -12.0, np.float32)
    array[1, 3, 4] = special
    path = write(tmp_path / "a.tif", array, names=("VV", "VH"), nodata=-9999.0)
    values, valid = source(path, "sar", ("vv", "vh"), "db").read(Window(0, 0, 8, 8))
    assert (~valid).sum() == 1
    assert not valid[3, 4]
    assert (values[:, 3, 4] == 0).all()


def test_zero_power_is_invalid_in_decibel(tmp_path):
    array = np.full((1, 8, 8), 0.05, np.float32)
    array[0, 0, 0] = 0
    path = write(tmp_path / "a.tif", array, names=("VV",))
    values, valid = source(path, "sar", ("vv",), "db").read(Window(0, 0, 8, 8))
    assert not valid[0, 0]
    assert valid.sum() == 63
    assert values[0, 1, 1] == pytest.approx(10 * np.log10(0.05), abs=1e-4)


def test_radar_is_resampled_in_linear_power(tmp_path):
    """Two by two pixels of -10 and 0 dB average to 10·log10(0.55) = -2.596 dB, not to -5 dB."""
    array = np.tile(np.array([[-10.0, 0.0], [0.0, -10.0]], np.float32), (20, 20))[None]
    path = write(tmp_path / "a.tif", array, names=("VV",), transform=from_origin(5e5, 5e6, 5, 5))
    grid = Grid(CRS.from_string(UTM), from_origin(5e5, 5e6, 10, 10), 20, 20)
    values, valid = source(path, "sar", ("vv",), "db", grid).read(everything(grid))
    assert valid.all()
    np.testing.assert_allclose(values, 10 * np.log10(0.55), atol=1e-3)


def test_warping_equals_gdals_own_warp_of_the_same_numbers(tmp_path):
    power = RNG.gamma(4, 0.02, (1, 60, 60)).astype(np.float32)
    path = write(tmp_path / "a.tif", power, names=("VV",))
    grid = Grid(CRS.from_epsg(3857), from_origin(1_001_950, 5_645_600, 14.2, 14.2), 30, 30)
    values, valid = source(path, "sar", ("vv",), "db", grid).read(Window(4, 6, 20, 18))
    with (
        rasterio.open(path) as dataset,
        WarpedVRT(
            dataset,
            crs=grid.crs,
            transform=grid.transform,
            width=30,
            height=30,
            resampling=Resampling.bilinear,
            nodata=-1,
        ) as vrt,
    ):
        expected = vrt.read(1, window=Window(4, 6, 20, 18))
    both = valid & (expected > 0)
    assert both.mean() > 0.5
    assert (valid == (expected > 0)).mean() > 0.97
    np.testing.assert_allclose(values[0][both], 10 * np.log10(expected[both]), atol=0.15)


def test_a_half_pixel_shift_is_the_mean_of_neighbours(tmp_path):
    array = np.arange(1, 21, dtype=np.float32)[None, None, :].repeat(10, 1) / 100
    path = write(tmp_path / "a.tif", array, names=("red",))
    grid = Grid(CRS.from_string(UTM), from_origin(5e5 + 5, 5e6, 10, 10), 19, 10)
    values, valid = source(path, "optical", ("red",), "reflectance", grid).read(everything(grid))
    assert valid.all()
    np.testing.assert_allclose(values[0, 5], (np.arange(1, 20) + 0.5) / 100, atol=1e-4)


def test_nodata_does_not_bleed_through_the_warp(tmp_path):
    array = np.full((1, 20, 20), 0.3, np.float32)
    array[0, :, 10:] = -9999
    path = write(tmp_path / "a.tif", array, names=("red",), nodata=-9999)
    grid = Grid(CRS.from_string(UTM), from_origin(5e5 + 3, 5e6 - 3, 10, 10), 19, 19)
    values, valid = source(path, "optical", ("red",), "reflectance", grid).read(everything(grid))
    np.testing.assert_allclose(values[0][valid], 0.3, atol=1e-5)
    assert not valid[:, 11:].any()
    assert valid[:, :9].all()


def test_scenes_meet_across_the_antimeridian(tmp_path):
    row = np.linspace(0.1, 0.5, 100, dtype=np.float32)
    array = np.broadcast_to(row, (1, 40, 100)).copy()
    west = write(
        tmp_path / "w.tif", array, crs="EPSG:4326", transform=from_origin(-180.05, 10, 1e-3, 1e-3), names=("red",)
    )
    grid = Grid(CRS.from_epsg(4326), from_origin(179.95, 10, 1e-3, 1e-3), 100, 40)
    assert overlaps(inspect(SensorLayer(str(west)), "optical").grid, grid)
    values, valid = source(west, "optical", ("red",), "reflectance", grid).read(everything(grid))
    assert valid.mean() > 0.95
    np.testing.assert_allclose(values[0, 20][valid[20]], row[valid[20]], atol=2e-3)


@pytest.mark.parametrize("crs", [UTM, "EPSG:4326"])
def test_a_shift_moves_the_content_by_metres_on_the_ground(tmp_path, crs):
    geographic = crs == "EPSG:4326"
    transform = from_origin(11, 48, 1e-4, 1e-4) if geographic else from_origin(5e5, 5e6, 10, 10)
    path = write(tmp_path / "a.tif", RNG.uniform(0.01, 1, (1, 40, 40)).astype(np.float32), names=("VV",), crs=crs,
                 transform=transform)  # fmt: skip
    still = inspect(SensorLayer(str(path), units="power"), "sar")
    width, height = still.grid.pixel_size_metres()
    moved = inspect(SensorLayer(str(path), units="power", shift=(2 * width, -3 * height)), "sar")
    window = Window(10, 10, 20, 20)
    expected, _ = Source(still, ("vv",), "db", still.grid).read(Window(8, 13, 20, 20))
    np.testing.assert_allclose(Source(moved, ("vv",), "db", still.grid).read(window)[0], expected, atol=1e-3)


def test_a_landsat_product_is_known_by_its_name(tmp_path):
    array = np.round((RNG.uniform(0.02, 0.4, (6, 30, 30)) + 0.2) / 2.75e-5).astype(np.uint16)
    names = [f"SR_B{number}" for number in (2, 3, 4, 5, 6, 7)]
    path = write(tmp_path / "LC08_L2SP_199026_20210301_20210311_02_T1.tif", array, names=names, nodata=0)
    info = inspect(SensorLayer(str(path)), "optical")
    assert info.roles == ("blue", "green", "red", "nir", "swir16", "swir22")
    assert (info.units, info.units_reason) == ("landsat", "the name of a Landsat Collection 2 product")
    values, _ = Source(info, ("nir",), "reflectance", info.grid).read(everything(info.grid))
    np.testing.assert_allclose(values[0], array[3] * 2.75e-5 - 0.2, atol=1e-6)


def test_bytes_are_stretched_by_robust_percentiles_of_the_scene(tmp_path):
    array = RNG.uniform(0.1, 0.3, (1, 64, 64)).astype(np.float32)
    array[0, 0, 0] = 1.9
    path = write(tmp_path / "a.tif", array, names=("red",))
    values, _ = source(path, "optical", ("red",), "byte").read(Window(0, 0, 64, 64))
    low, high = np.percentile(array, [0.5, 99.5])
    np.testing.assert_allclose(values, np.clip((array - low) / (high - low) * 255, 0, 255), atol=0.05)


def test_what_cannot_be_used_is_said(tmp_path):
    grey = write(tmp_path / "g.tif", np.full((1, 8, 8), 90, np.uint8), names=("VV",))
    with pytest.raises(InputError, match="8-bit display values"):
        source(grey, "sar", ("vv",), "db")
    with pytest.raises(InputError, match="lacks vh"):
        source(grey, "sar", ("vv", "vh"), "byte")
    unknown = write(tmp_path / "u.tif", RNG.integers(500, 9000, (1, 30, 30)).astype(np.uint16), names=("VV",))
    with pytest.raises(InputError, match=r"units of .* cannot be told"):
        source(unknown, "sar", ("vv",), "db")
    assert source(unknown, "sar", ("vv",), "db", file_units="amplitude").read(Window(0, 0, 5, 5))[1].all()
    with pytest.raises(InputError, match="Unknown sar units 'dn'"):
        source(unknown, "sar", ("vv",), "db", file_units="dn")
    with pytest.raises(InputError, match="There is no file"):
        inspect(SensorLayer(str(tmp_path / "none.tif")), "sar")
    (tmp_path / "text.tif").write_text("no raster")
    with pytest.raises(InputError, match="cannot be read as a raster"):
        inspect(SensorLayer(str(tmp_path / "text.tif")), "sar")


def test_a_truncated_file_is_an_error_with_advice(tmp_path):
    path = write(tmp_path / "a.tif", RNG.uniform(0, 1, (1, 256, 256)).astype(np.float32), names=("red",))
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(InputError, match=r"complete file|file that GDAL can open"):
        source(path, "optical", ("red",), "reflectance").read(Window(0, 0, 256, 256))
