"""Means below coarser pixels against GDAL's average, at odd ratios, offsets, edges and holes."""

import numpy as np
import pytest
from landclair.plugin.engine.raster.grid import Grid
from landclair.plugin.engine.raster.means import area_means, edges
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.transform import Affine, from_origin
from rasterio.warp import reproject

from .rasters import UTM

OWN = Grid(CRS.from_string(UTM), from_origin(5e5, 5e6, 10, 10), 61, 47)


@pytest.mark.parametrize("missing", [0.0, 0.4, 0.9])
@pytest.mark.parametrize(
    ("x", "y", "size"),
    [(5e5, 5e6, 20), (500_003.7, 4_999_993.1, 19.992), (499_950, 5_000_081, 33.3), (5e5, 5e6, 150)],
)
def test_means_are_those_of_gdal(x, y, size, missing):
    """But not across the raster's border, where GDAL counts its outermost pixels for more than they are."""
    rng = np.random.default_rng(5)
    values = rng.gamma(2, 0.1, (2, OWN.height, OWN.width)).astype(np.float32)
    values[:, rng.random(values.shape[1:]) < missing] = np.nan
    target = Grid(OWN.crs, from_origin(x, y, size, size), 24, 19)
    expected = np.full((2, target.height, target.width), np.nan, np.float32)
    reproject(
        values, expected, src_transform=OWN.transform, src_crs=OWN.crs, src_nodata=np.nan, dst_nodata=np.nan,
        dst_transform=target.transform, dst_crs=target.crs, resampling=Resampling.average,
    )  # fmt: skip
    rows, columns = edges(OWN, target)
    inside = np.outer(_within(rows, OWN.height), _within(columns, OWN.width))
    found = area_means(values, rows, columns)[:, inside]
    assert np.isfinite(found).any()
    np.testing.assert_allclose(found, expected[:, inside], rtol=2e-6)


def _within(edges, length):
    return (edges[:-1] >= 0) & (edges[1:] <= length)


def test_a_pixel_across_the_border_is_the_mean_of_its_part_inside():
    """Of 2.5 pixels of 1, 2, 3, 4 from the second on: (2 + 3 + 4 / 2) / 2.5 = 2.8; beyond them half a pixel of 4."""
    values = np.array([1, 2, 3, 4], np.float32).reshape(1, 1, 4)
    found = area_means(values, np.array([0, 1.0]), np.array([-0.5, 1, 3.5, 4.4, 7]))
    np.testing.assert_allclose(found[0, 0], [1, 2.8, 4, np.nan], rtol=1e-6)


def test_a_grid_that_is_turned_mirrored_or_elsewhere_is_none_of_it():
    for crs, transform in (
        (OWN.crs, OWN.transform @ Affine.rotation(1)), (OWN.crs, OWN.transform @ Affine.scale(1, -1)),
        (CRS.from_epsg(3857), OWN.transform),
    ):  # fmt: skip
        assert edges(OWN, Grid(crs, transform, 10, 10)) is None
