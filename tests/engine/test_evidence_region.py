"""Regions: patches against scikit-image, polygons against their area, and every place that is none."""

import json
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import ExplainJob
from landclair.plugin.engine.explanation import region as regions
from landclair.plugin.engine.explanation.region import Region, find_regions, grown, intersection, patch_at
from landclair.plugin.engine.raster.grid import Grid
from landclair.plugin.engine.review.class_map import ClassMap
from rasterio.features import geometry_mask
from rasterio.transform import from_origin
from rasterio.warp import transform_geom
from rasterio.windows import Window
from skimage.measure import label

from .rasters import ORIGIN, UTM, write

RNG = np.random.default_rng(5)


@pytest.fixture
def opened(tmp_path):
    """``opened(codes)`` is the open class map of an array of codes."""
    maps = []

    def open_map(codes, **options) -> ClassMap:
        path = write(tmp_path / f"map{len(maps)}.tif", np.asarray(codes, np.uint8), nodata=255, **options)
        maps.append(ClassMap(str(path)))
        return maps[-1]

    yield open_map
    for class_map in maps:
        class_map.close()


def job(**options) -> ExplainJob:
    return ExplainJob("map.tif", "model", **options)


def polygon(xmin, ymin, xmax, ymax) -> dict:
    return {
        "type": "Polygon",
        "coordinates": [[[xmin, ymin], [xmax, ymin], [xmax, ymax], [xmin, ymax], [xmin, ymin]]],
    }


def geojson(path, geometries, crs=UTM) -> str:
    features = [{"type": "Feature", "properties": {}, "geometry": geometry} for geometry in geometries]
    data = {"type": "FeatureCollection", "features": features}
    path.write_text(json.dumps(data | ({"crs": {"type": "name", "properties": {"name": crs}}} if crs else {})))
    return str(path)


def whole_mask(region: Region) -> np.ndarray:
    return region.mask(Window(0, 0, region.grid.width, region.grid.height))


def test_a_patch_is_the_eight_connected_component_of_scikit_image(opened):
    codes = RNG.integers(1, 3, (600, 700))  # of two classes, diagonal steps connect patches that wind over the map
    region = patch_at(opened(codes), 320, 290)
    labels = label(codes, connectivity=2, background=0)
    expected = labels == labels[290, 320]
    assert expected.sum() > 100_000
    assert (whole_mask(region) == expected).all()
    assert not region.cut
    assert region.code == codes[290, 320]


def test_a_small_patch_has_a_tight_window_and_nothing_else_of_its_class(opened):
    codes = np.ones((50, 60))
    codes[10:14, 20:25] = codes[40:, 50:] = 3
    region = patch_at(opened(codes), 22, 11)
    assert region.window == Window(20, 10, 5, 4)
    assert whole_mask(region).sum() == 20


def test_a_single_pixel_is_a_patch(opened):
    codes = np.ones((9, 9))
    codes[4, 4] = 7
    region = patch_at(opened(codes), 4, 4)
    assert region.window == Window(4, 4, 1, 1)
    assert whole_mask(region).sum() == 1


def test_a_patch_larger_than_the_largest_window_is_cut_and_says_so(opened, monkeypatch):
    monkeypatch.setattr(regions, "FIRST_SIDE", 16)
    monkeypatch.setattr(regions, "LARGEST_SIDE", 64)
    region = patch_at(opened(np.ones((300, 300))), 150, 150)
    assert region.cut
    assert whole_mask(region).sum() == 64 * 64


def test_a_patch_at_the_corner_of_the_map_is_not_cut(opened, monkeypatch):
    monkeypatch.setattr(regions, "FIRST_SIDE", 16)
    region = patch_at(opened(np.ones((40, 30))), 0, 0)
    assert not region.cut
    assert whole_mask(region).all()


def test_a_point_finds_its_pixel_in_its_own_coordinate_system(opened):
    codes = np.arange(1, 201).reshape(10, 20)
    class_map = opened(codes)
    x, y = ORIGIN[0] + 10 * 7 + 5, ORIGIN[1] - 10 * 3 - 5
    (lon,), (lat,) = rasterio.warp.transform(UTM, "EPSG:4326", [x], [y])
    for region in (
        find_regions(job(at=(x, y)), class_map)[0],
        find_regions(job(at=(lon, lat), crs="EPSG:4326"), class_map)[0],
    ):
        assert region.code == codes[3, 7]


def test_the_mask_of_a_polygon_counts_its_area_also_from_another_coordinate_system(opened, tmp_path):
    class_map = opened(np.ones((100, 100)))
    box = polygon(ORIGIN[0] + 102, ORIGIN[1] - 498, ORIGIN[0] + 298, ORIGIN[1] - 202)  # the centres of 20 x 30 pixels
    lonlat = transform_geom(UTM, "EPSG:4326", box)
    for number, (geometry, crs) in enumerate(((box, UTM), (lonlat, None))):
        path = geojson(tmp_path / f"{number}.geojson", [geometry], crs)
        (region,) = find_regions(job(polygons=path), class_map)
        region.require_on_map()
        expected = np.zeros((100, 100), bool)
        expected[20:50, 10:30] = True
        assert (whole_mask(region) == expected).all()
        assert region.window == Window(10, 20, 20, 30)


def test_polygons_are_one_region_or_one_each_by_their_place_in_the_file(opened, tmp_path):
    class_map = opened(np.ones((100, 100)))
    first, second = (polygon(ORIGIN[0] + a, ORIGIN[1] - a - 100, ORIGIN[0] + a + 100, ORIGIN[1] - a) for a in (0, 500))
    path = geojson(tmp_path / "p.geojson", [first, {"type": "Point", "coordinates": [0, 0]}, second])
    (union,) = find_regions(job(polygons=path), class_map)
    assert whole_mask(union).sum() == 200
    each = find_regions(job(polygons=path, each=True), class_map)
    assert [(region.feature, whole_mask(region).sum()) for region in each] == [(0, 100), (2, 100)]


def test_strips_cover_the_window_once_and_are_bounded(opened, monkeypatch):
    monkeypatch.setattr(regions, "STRIP_PIXELS", 1000)
    region = Region(opened(np.ones((130, 90))).grid, Window(7, 11, 70, 101))
    strips = list(region.strips())
    assert [(s.col_off, s.width) for s in strips] == [(7, 70)] * len(strips)
    assert max(s.height * s.width for s in strips) <= 1000
    assert np.concatenate([np.arange(s.row_off, s.row_off + s.height) for s in strips]).tolist() == list(range(11, 112))


def test_the_outline_of_a_patch_is_that_patch_and_of_a_large_one_holds_it(opened, monkeypatch):
    codes = np.ones((60, 60))
    codes[10:40, 12:30] = codes[40:44, 30:50] = 2  # two parts that touch at a corner
    region = patch_at(opened(codes), 15, 15)
    grid = region.grid
    drawn = geometry_mask([region.geometry()], (60, 60), grid.transform, invert=True)
    assert (drawn == (codes == 2)).all()
    monkeypatch.setattr(regions, "OUTLINE_SIDE", 8)
    coarse = geometry_mask([region.geometry()], (60, 60), grid.transform, invert=True)
    assert coarse[codes == 2].all()
    assert coarse.sum() < 2.5 * drawn.sum()


def test_the_whole_map_is_a_region_with_its_frame(opened):
    class_map = opened(np.ones((20, 30)))
    (region,) = find_regions(job(), class_map)
    assert whole_mask(region).all()
    xs, ys = zip(*region.geometry()["coordinates"][0], strict=True)
    assert (min(xs), min(ys), max(xs), max(ys)) == class_map.grid.bounds


@pytest.mark.parametrize("row, column", [(0, 0), (5, 58), (99, 99)])
def test_a_grown_window_keeps_its_size_within_the_map(row, column):
    grid = Grid(None, from_origin(0, 0, 1, 1), 100, 100)
    window = grown(Window(column, row, 1, 1), 30, grid)
    assert (window.width, window.height) == (30, 30)
    assert intersection(window, Window(0, 0, 100, 100)) == window
    assert intersection(window, Window(column, row, 1, 1)) is not None
    assert grown(window, 300, grid) == Window(0, 0, 100, 100)


@pytest.mark.parametrize(
    "options, message",
    [
        ({"at": (0.0, 0.0)}, "not on the map"),
        ({"at": (1.0, 2.0), "crs": "EPSG:0"}, "no coordinate system"),
        ({"at": (ORIGIN[0] + 5, ORIGIN[1] - 5)}, "no data"),
        ({"at": (1.0, 2.0), "polygons": "p.geojson"}, "Give one of the two"),
        ({"each": True}, "needs a file of polygons"),
        ({"polygons": "nowhere.geojson"}, "not a GeoJSON file"),
    ],
)
def test_places_that_are_none_are_refused(opened, options, message):
    codes = np.ones((10, 10))
    codes[0, 0] = 255
    with pytest.raises(InputError, match=message):
        find_regions(job(**options), opened(codes))


def test_polygons_off_the_map_are_refused_and_both_places_are_named(opened, tmp_path):
    path = geojson(tmp_path / "p.geojson", [polygon(0, 0, 100, 100)])
    (region,) = find_regions(job(polygons=path), opened(np.ones((10, 10))))
    with pytest.raises(InputError, match=r"\(0, 0, 100, 100\), outside the map, which covers \(500000, "):
        region.require_on_map()


def test_without_a_coordinate_system_points_are_pixels():
    codes = np.ones((10, 10), np.uint8)
    codes[2, 6] = 4
    grid = Grid(None, rasterio.Affine.identity(), 10, 10)

    def read(window):
        return codes[
            int(window.row_off) : int(window.row_off + window.height),
            int(window.col_off) : int(window.col_off + window.width),
        ]

    (region,) = find_regions(job(at=(6.5, 2.5)), SimpleNamespace(grid=grid, read=read))
    assert region.window == Window(6, 2, 1, 1)
