"""What is counted in the map: against counting by hand, pixel by pixel, and against lengths on the ellipsoid."""

import math
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import ExplainJob
from landclair.plugin.contract.legends import LAND_COVER, Legend, LegendClass
from landclair.plugin.engine.explanation import region as regions
from landclair.plugin.engine.explanation.counting import count
from landclair.plugin.engine.explanation.evidence import class_slugs
from landclair.plugin.engine.explanation.lattice import Lattice
from landclair.plugin.engine.explanation.map_evidence import map_evidence
from landclair.plugin.engine.explanation.region import Region, patch_at, whole
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.review.class_map import ClassMap
from rasterio.transform import from_origin
from rasterio.windows import Window

from .rasters import write

RNG = np.random.default_rng(6)
LEGEND = Legend(tuple(LegendClass(code, name, "#000000") for code, name in ((1, "Water"), (2, "Trees"), (3, "Crops"))))
SCALE = 0.9996  # of UTM at its central meridian, where the maps of these tests lie


def measured(tmp_path, codes, confidence=None, region=None, code=None, legend=LEGEND, **options) -> dict:
    """Evidence by id of a map of ``codes`` (H, W); ``region`` makes a Region of the open map."""
    path = str(write(tmp_path / "classes.tif", np.asarray(codes, np.uint8), nodata=255, **options))
    sure = ""
    if confidence is not None:
        sure = str(write(tmp_path / "confidence.tif", np.asarray(confidence), nodata=255, **options))
    class_map = ClassMap(path, sure)
    place = region(class_map) if region else Region(class_map.grid, whole(class_map.grid))
    found = count(place, class_map, legend, [], Progress())
    code = found.leading["code"] if code is None else code
    class_map.close()
    return {item.id: item for item in map_evidence(place, found, code, legend, ExplainJob(path, "m", sure))}


def part(mask: np.ndarray):
    """A region of the pixels of ``mask`` (H, W)."""
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    top, left, height, width = rows[0], columns[0], rows[-1] - rows[0] + 1, columns[-1] - columns[0] + 1
    window = Window(int(left), int(top), int(width), int(height))
    return lambda class_map: Region(class_map.grid, window, mask[top : top + height, left : left + width])


def edges(codes: np.ndarray, mask: np.ndarray) -> tuple[int, dict[int, int]]:
    """By hand: edges between classes with a pixel in the region, and edges of the outline by the code beyond."""
    between, outline = 0, {}
    for row, column in np.ndindex(codes.shape):
        for other in ((row + 1, column), (row, column + 1)):
            if other[0] == codes.shape[0] or other[1] == codes.shape[1]:
                continue
            one, two, of_one, of_two = codes[row, column], codes[other], mask[row, column], mask[other]
            between += int(one != two and 255 not in (one, two) and (of_one or of_two))
            if of_one != of_two:
                beyond = int(two if of_one else one)
                outline[beyond] = outline.get(beyond, 0) + 1
    return between, outline


def test_shares_areas_and_the_leading_class_are_those_of_numpy(tmp_path):
    codes = RNG.choice([1, 2, 3, 255], (70, 90), p=[0.2, 0.5, 0.2, 0.1])
    found = measured(tmp_path, codes)
    mapped = (codes != 255).sum()
    assert found["class_name"].value == "Trees"
    assert found["share"].value == pytest.approx(100 * (codes == 2).sum() / mapped)
    assert found["share_water"].value == pytest.approx(100 * (codes == 1).sum() / mapped)
    assert found["area_crops"].value == pytest.approx((codes == 3).sum() * 0.01 / SCALE**2, rel=1e-4)
    assert found["area"].value == pytest.approx(mapped * 0.01 / SCALE**2, rel=1e-4)
    assert found["unmapped"].value == pytest.approx(100 * (codes == 255).mean())
    assert (found["pixels"].value, found["class_count"].value) == (codes.size, 3)


@pytest.mark.parametrize("strip", [2**21, 200])
def test_borders_and_the_outline_are_those_counted_by_hand(tmp_path, monkeypatch, strip):
    monkeypatch.setattr(regions, "STRIP_PIXELS", strip)
    codes = RNG.choice([1, 2, 3, 255], (40, 50)).astype(np.uint8)
    mask = np.zeros(codes.shape, bool)
    mask[0:31, 9:44] = RNG.random((31, 35)) < 0.7  # it touches the map's own edge, which is no outline
    found = measured(tmp_path, codes, region=part(mask), code=1)
    between, outline = edges(codes, mask)
    hectares = (mask & (codes != 255)).sum() * 0.01 / SCALE**2
    assert found["boundary_density"].value == pytest.approx(between * 10 / SCALE / hectares, rel=1e-3)
    strongest = max((2, 3), key=outline.get)
    assert found["neighbour"].value == {2: "Trees", 3: "Crops"}[strongest]
    assert found["neighbour_share"].value == pytest.approx(100 * outline[strongest] / sum(outline.values()))


def test_a_patch_within_another_class_has_it_as_its_only_neighbour(tmp_path):
    codes = np.full((30, 30), 3)
    codes[10:20, 10:20] = 1
    found = measured(tmp_path, codes, region=lambda class_map: patch_at(class_map, 15, 15), code=1)
    assert (found["neighbour"].value, found["neighbour_share"].value) == ("Crops", 100)
    assert found["boundary_density"].value == pytest.approx(40 * 10 / SCALE / (100 * 0.01 / SCALE**2), rel=1e-4)


def test_lengths_and_areas_hold_on_the_ellipsoid(tmp_path):
    step, north = 0.001, 60.05  # degrees; WGS84: lengths of a degree by the radii of curvature
    codes = np.full((100, 100), 1)
    codes[:, 50:] = 2
    found = measured(tmp_path, codes, crs="EPSG:4326", transform=from_origin(10, north, step, step))
    a, e2, latitude = 6378137.0, 0.00669437999014, math.radians(60)
    w = math.sqrt(1 - e2 * math.sin(latitude) ** 2)
    down, right = (math.radians(step) * value for value in (a * (1 - e2) / w**3, a / w * math.cos(latitude)))
    assert found["area"].value == pytest.approx(1e4 * down * right / 1e4, rel=1e-4)
    assert found["boundary_density"].value == pytest.approx(100 * down / (down * right), rel=1e-4)


def test_confidence_is_the_mean_of_the_mapped_pixels_in_whatever_form_it_is_stored(tmp_path):
    codes = RNG.choice([1, 2, 255], (50, 60)).astype(np.uint8)
    share = RNG.uniform(0.2, 1, codes.shape).astype(np.float32)
    share[codes == 255] = 0
    mapped = share[codes != 255]
    found = measured(tmp_path, codes, share)
    assert found["confidence"].value == pytest.approx(100 * mapped.mean(), abs=0.05)
    assert found["low_confidence"].value == pytest.approx(100 * (mapped < 0.495).mean(), abs=0.5)


def test_stored_per_cent_are_read_as_they_are(tmp_path):
    per_cent = RNG.choice([0, 49, 50, 100, 255], (50, 60)).astype(np.uint8)
    sure = write(tmp_path / "byte.tif", per_cent, nodata=255)
    with rasterio.open(sure, "r+") as file:
        file.scales = (0.01,)
    class_map = ClassMap(str(write(tmp_path / "classes.tif", np.ones((50, 60), np.uint8))), str(sure))
    assert (class_map.read_confidence(Window(0, 0, 60, 50)) == per_cent).all()
    class_map.close()


def test_without_a_coordinate_system_nothing_is_in_hectares(tmp_path):
    found = measured(tmp_path, np.array([[1, 1, 2], [1, 1, 2]]), crs=None, transform=from_origin(0, 2, 1, 1))
    assert not {"area", "area_water", "boundary_density"} & found.keys()
    assert found["share_water"].value == pytest.approx(100 * 4 / 6)


def test_a_single_pixel_has_all_its_edges_as_outline(tmp_path):
    codes = np.array([[3, 3, 3], [2, 1, 3], [2, 2, 3]])
    found = measured(tmp_path, codes, region=lambda class_map: patch_at(class_map, 1, 1), code=1)
    assert (found["pixels"].value, found["share"].value) == (1, 100)
    assert found["neighbour_share"].value == 50


def test_a_cut_patch_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(regions, "FIRST_SIDE", 8)
    monkeypatch.setattr(regions, "LARGEST_SIDE", 8)
    found = measured(tmp_path, np.ones((40, 40)), region=lambda class_map: patch_at(class_map, 20, 20))
    assert found["pixels"].detail == {"cut": 2048}


@pytest.mark.parametrize(
    "codes, message",
    [
        (np.full((5, 5), 255), "None of the region's 25 pixels is mapped"),
        (np.full((5, 5), 9), r"class codes \[9\] in the region, the model's classes are \[1, 2, 3\]"),
    ],
)
def test_maps_that_cannot_be_explained_are_refused(tmp_path, codes, message):
    with pytest.raises(InputError, match=message):
        measured(tmp_path, codes)


def test_a_region_between_pixel_centres_is_refused(tmp_path):
    sliver = {
        "type": "Polygon",
        "coordinates": [[[500001, 4999999], [500003, 4999999], [500003, 4999998], [500001, 4999999]]],
    }
    with pytest.raises(InputError, match="centre of no pixel"):
        measured(tmp_path, np.ones((5, 5)), region=lambda m: Region(m.grid, Window(0, 0, 1, 1), polygons=(sliver,)))


def test_a_lattice_counts_what_slices_count_and_chooses_full_cells_all_over():
    inside = RNG.random((130, 200)) < 0.4
    inside[:, 120:] = False
    lattice = Lattice.regular(Window(3, 5, 200, 130), 32)
    for top in range(0, 130, 50):
        lattice.add(inside[top : top + 50], 5 + top, 3)
    for row, column in np.ndindex(lattice.counts.shape):
        window = lattice.window(row, column)
        assert (
            lattice.counts[row, column]
            == inside[
                window.row_off - 5 : window.row_off - 5 + window.height,
                window.col_off - 3 : window.col_off - 3 + window.width,
            ].sum()
        )
    chosen = lattice.choose(6)
    assert len(set(chosen)) == 6
    assert all(lattice.counts[cell] >= lattice.counts.max() / 2 for cell in chosen)
    assert {row for row, _ in chosen} >= {0, 1, 2, 3}
    assert not set(lattice.others(chosen, 5)) & set(chosen)
    assert len(lattice.others(chosen, 5)) == 5


def test_slivers_of_a_region_are_not_asked_for():
    inside = np.zeros((64, 96), bool)
    inside[10:50, 5:40] = True  # 22 x 27 + 18 x 27 pixels left of column 32, 22 x 8 + 18 x 8 right of it
    inside[63, 95] = True
    lattice = Lattice.regular(Window(0, 0, 96, 64), 32)
    lattice.add(inside, 0, 0)
    assert lattice.choose(6) == [(0, 0), (0, 1), (1, 0), (1, 1)]
    inside[:, 32:40] = False
    lattice = Lattice.regular(Window(0, 0, 96, 64), 32)
    lattice.add(inside, 0, 0)
    assert lattice.choose(6) == [(0, 0), (1, 0)]


def test_slugs_are_letters_and_tell_classes_apart():
    slugs = class_slugs(LAND_COVER)
    assert (slugs[3], slugs[5]) == ("grass_and_shrub", "built_up")
    names = ["Forêt", "Wälder 2", "Wälder 3"]
    legend = Legend(tuple(replace(LAND_COVER.classes[0], code=code, name=name) for code, name in enumerate(names)))
    assert list(class_slugs(legend).values()) == ["class_a", "class_b", "class_c"]
    assert class_slugs(Legend(legend.classes[:2])) == {0: "foret", 1: "walder"}
    assert set(class_slugs(Legend((replace(legend.classes[0], name="水"),))).values()) == {"class_a"}
