"""Grids: exact windows, ground sizes, ellipsoidal areas, and the grid a model runs on."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from landclair.plugin.contract.errors import InputError
from landclair.plugin.engine.raster.grid import Grid, model_grid, parse_crs
from rasterio.crs import CRS
from rasterio.transform import from_origin
from rasterio.windows import Window
from scipy.integrate import quad

from .rasters import write

A, E2 = 6378137.0, 0.00669437999014
LONLAT, UTM = CRS.from_epsg(4326), CRS.from_epsg(32632)


def ellipsoid_cell(lon_width: float, south: float, north: float) -> float:
    """Area in m² between two parallels by numerical integration of the ellipsoid's surface element."""

    def element(lat):
        return A**2 * (1 - E2) * np.cos(lat) / (1 - E2 * np.sin(lat) ** 2) ** 2

    return np.radians(lon_width) * quad(element, np.radians(south), np.radians(north))[0]


def test_geographic_row_areas_are_those_of_the_ellipsoid():
    grid = Grid(LONLAT, from_origin(5, 61, 0.5, 0.5), 4, 6)
    expected = [ellipsoid_cell(0.5, 61 - 0.5 * (row + 1), 61 - 0.5 * row) for row in range(6)]
    np.testing.assert_allclose(grid.row_areas(), expected, rtol=1e-9)


def test_the_whole_earth_has_its_known_surface():
    grid = Grid(LONLAT, from_origin(-180, 90, 1, 1), 360, 180)
    # 510 065 621.724 km²: surface of the WGS84 ellipsoid (Moritz 2000, GRS80 derived constants, differs by 1e-9).
    assert grid.row_areas().sum() * 360 == pytest.approx(510_065_621.724e6, rel=1e-8)


@pytest.mark.parametrize(("column", "scale"), [(0, 0.9996)])
def test_utm_areas_follow_the_scale_factor_at_the_central_meridian(column, scale):
    grid = Grid(UTM, from_origin(500_000 - 50, 5_000_000, 10, 10), 10, 100)
    np.testing.assert_allclose(grid.row_areas(), 100 / scale**2, rtol=1e-6)


def test_web_mercator_areas_shrink_with_latitude():
    y = 8_399_737.89  # 60° N
    grid = Grid(CRS.from_epsg(3857), from_origin(0, y + 500, 10, 10), 10, 100)
    lat = np.degrees(2 * np.arctan(np.exp((y + 500 - 10 * np.arange(101)) / A)) - np.pi / 2)
    width = np.degrees(100 / A)
    expected = [ellipsoid_cell(width, lat[row + 1], lat[row]) / 10 for row in range(100)]
    np.testing.assert_allclose(grid.row_areas(), expected, rtol=1e-6)


def test_areas_across_the_antimeridian_are_no_different():
    here = Grid(LONLAT, from_origin(10, 10, 0.1, 0.1), 20, 5).row_areas()
    there = Grid(LONLAT, from_origin(179, 10, 0.1, 0.1), 20, 5).row_areas()
    np.testing.assert_allclose(there, here, rtol=1e-9)
    zone = Grid(CRS.from_epsg(32660), from_origin(800_000, 1_000_000, 1000, 1000), 200, 10)
    assert zone.row_areas().max() < 1.1e6


@given(st.integers(0, 50), st.integers(0, 50), st.integers(1, 40), st.integers(1, 40))
def test_a_window_of_a_grid_keeps_the_geotransform_exact(column, row, width, height):
    grid = Grid(UTM, Affine(9.7, 0.3, 4e5, 0.2, -10.1, 5e6), 100, 100)
    part = grid.window(Window(column, row, width, height))
    assert part.transform @ (0, 0) == pytest.approx(grid.transform @ (column, row), abs=1e-6)
    assert (part.width, part.height) == (width, height)


def test_a_layer_of_the_models_resolution_keeps_its_own_pixels(tmp_path):
    path = write(tmp_path / "a.tif", np.zeros((50, 60), np.uint8))
    with rasterio.open(path) as dataset:
        assert model_grid(dataset, 10.0) == Grid.of(dataset)
        part = model_grid(dataset, 10.0, extent=(500_055, 4_999_745, 500_105, 4_999_895))
    assert part.transform == from_origin(500_050, 4_999_900, 10, 10)
    assert (part.width, part.height) == (6, 16)


def test_another_resolution_and_a_rotation_get_north_up_square_pixels(tmp_path):
    turned = Affine.translation(5e5, 5e6) @ Affine.rotation(30) @ Affine.scale(10, -10)
    path = write(tmp_path / "a.tif", np.zeros((50, 60), np.uint8), transform=turned)
    with rasterio.open(path) as dataset:
        grid = model_grid(dataset, 20.0)
        assert grid.north_up
        assert grid.pixel_size_metres() == pytest.approx((20, 20), rel=1e-3)
        assert grid.bounds[:2] == pytest.approx((dataset.bounds.left, dataset.bounds.bottom), abs=800)


def test_geographic_pixels_become_square_on_the_ground(tmp_path):
    path = write(
        tmp_path / "a.tif", np.zeros((400, 400), np.uint8), crs=LONLAT, transform=from_origin(10, 60, 1e-4, 1e-4)
    )
    with rasterio.open(path) as dataset:
        grid = model_grid(dataset, 10.0)
    assert grid.crs == LONLAT
    assert grid.pixel_size_metres() == pytest.approx((10, 10), rel=1e-3)
    assert grid.transform.a == pytest.approx(-2 * grid.transform.e, rel=0.01)


@pytest.mark.parametrize("extent", [(0, 0, 1, 1), (1, 1, 0, 0), (float("nan"), 0, 1, 1)])
def test_an_extent_off_the_layer_or_inside_out_is_refused(tmp_path, extent):
    path = write(tmp_path / "a.tif", np.zeros((5, 6), np.uint8))
    with rasterio.open(path) as dataset, pytest.raises(InputError, match=r"extent|overlap"):
        model_grid(dataset, 10.0, extent=extent)


def test_an_area_with_impossibly_many_pixels_is_refused(tmp_path):
    path = write(tmp_path / "a.tif", np.zeros((5, 6), np.uint8), transform=from_origin(0, 5e6, 1e6, 1e6))
    with rasterio.open(path) as dataset, pytest.raises(InputError, match="smaller area or a coarser resolution"):
        model_grid(dataset, 0.1)


def test_an_unknown_crs_is_named():
    with pytest.raises(InputError, match="EPSG:999999"):
        parse_crs("EPSG:999999")
