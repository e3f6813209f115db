"""Regions of class maps: drawn shapes whose number and area are known, scipy's labels, and GDAL as a reader."""

import json
import math
import shutil
import sqlite3
import subprocess

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import CountObjectsJob, SensorLayer
from landclair.plugin.engine import operations
from landclair.plugin.engine.cli import main
from landclair.plugin.engine.review import class_map
from landclair.plugin.engine.scenes.counting import histogram
from landclair.plugin.engine.scenes.regions import EAGER_NECK, NECK, own_mask, regions, split
from landclair.plugin.engine.simulation.sea import Fleet, SeaState, simulate_sea
from rasterio.transform import from_origin
from scipy.ndimage import binary_dilation, binary_propagation, label, uniform_filter

from .rasters import write

POND, FIELD, NODATA = 3, 1, 255


def disc(shape: tuple[int, int], row: float, column: float, radius: float) -> np.ndarray:
    rows, columns = np.indices(shape)
    return np.hypot(rows - row, columns - column) <= radius


def pond_map(folder, **options):
    """Four ponds: two apart, two that touch through a neck; and one speck of a single pixel."""
    codes = np.full((200, 240), FIELD, np.uint8)
    for row, column, radius in ((40, 40, 20), (40, 120, 12), (140, 60, 25), (140, 105, 25)):
        codes[disc(codes.shape, row, column, radius)] = POND
    codes[190, 230], codes[:, :5] = POND, NODATA
    path = write(folder / "map.tif", codes, nodata=NODATA, **options)
    names = "".join(f"<Category>{name}</Category>" for name in ("", "Field", "", "Pond", "Greenhouse"))
    text = f'<PAMDataset><PAMRasterBand band="1"><CategoryNames>{names}</CategoryNames></PAMRasterBand></PAMDataset>'
    (folder / "map.tif.aux.xml").write_text(text)
    return codes, path


def count(folder, path, what="Pond", **options) -> dict:
    return operations.run(CountObjectsJob(str(folder / "out"), what, classes=str(path), **options))


def test_ponds_are_counted_and_drawn(tmp_path):
    _, path = pond_map(tmp_path)
    result = count(tmp_path, path, minimum_area=200.0)
    assert result["count"] == 4 and result["unsplit"] == 3
    assert result["interval"] == [3, 4]
    assert result["area_km2"] == pytest.approx(200 * 235 * 100 / 1e6, rel=1e-3)
    assert result["density_per_km2"] == pytest.approx(4 / result["area_km2"])


def test_polygons_have_the_area_of_their_pixels_on_the_ellipsoid(tmp_path):
    codes, path = pond_map(tmp_path, crs="EPSG:4326", transform=from_origin(10, 60, 1e-4, 1e-4))
    result = count(tmp_path, path, what="3")
    rows = read_rows(result)
    latitude, degree = math.radians(59.986), 111_412.0  # metres a degree of latitude there, and below of longitude
    pixel = degree * 1e-4 * 111_320 * math.cos(latitude) * 1.0025 * 1e-4
    assert sum(row["pixels"] for row in rows) == (codes == POND).sum()
    assert sum(row["area_m2"] for row in rows) == pytest.approx((codes == POND).sum() * pixel, rel=2e-3)
    assert sum(row["count"] for row in result["sizes"]) == result["count"] == 5


def read_rows(result: dict) -> list[dict]:
    with sqlite3.connect(result["points"]) as database:
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute("SELECT * FROM regions")]


def test_names_numbers_and_unknown_classes(tmp_path):
    _, path = pond_map(tmp_path)
    assert count(tmp_path, path, "pond")["count"] == count(tmp_path, path, "3")["count"] == 5
    with pytest.raises(InputError, match="1 Field, 3 Pond, 4 Greenhouse"):
        count(tmp_path, path, "Castle")
    with pytest.raises(InputError, match="no class '9'"):
        count(tmp_path, path, "9")


def test_a_class_without_pixels_counts_none(tmp_path):
    _, path = pond_map(tmp_path)
    result = count(tmp_path, path, "Greenhouse")
    assert result["count"] == 0 and result["interval"] == [0, 0] and result["sizes"] == []


def test_accuracies_widen_the_interval(tmp_path):
    """User's accuracy 0.75: a quarter of what is mapped is something else; producer's 0.8: a fifth is not mapped."""
    _, path = pond_map(tmp_path)
    assert count(tmp_path, path, minimum_area=200.0, accuracy=(0.75, 0.8))["interval"] == [2, 5]
    with pytest.raises(InputError, match="accuracies"):
        count(tmp_path, path, accuracy=(0.0, 0.8))


def test_map_without_coordinates_is_counted_in_pixels(tmp_path):
    _, path = pond_map(tmp_path, crs=None)
    result = count(tmp_path, path)
    assert result["count"] == 5 and result["density_per_km2"] is None and result["size_unit"] == "px"
    with pytest.raises(InputError, match="no coordinate system"):
        count(tmp_path, path, minimum_area=100.0)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 999), rows=st.integers(1, 40))
def test_strips_are_merged_exactly(seed, rows):
    mask = uniform_filter(np.random.default_rng(seed).random((40, 60)), 3) > 0.5
    found = regions((top, mask[top : top + rows]) for top in range(0, 40, rows))
    names, number = label(mask)
    assert len(found) == number
    assert sorted(r.pixels for r in found) == sorted(np.bincount(names[mask])[1:].tolist())
    for region in found:
        box = np.s_[region.top : region.bottom, region.left : region.right]
        own = own_mask(mask[box], region)
        assert own.sum() == region.pixels and own.any(0).all() and own.any(1).all()


def test_map_read_in_small_strips_gives_the_same(tmp_path, monkeypatch):
    _, path = pond_map(tmp_path)
    whole = count(tmp_path, path, minimum_area=200.0)
    monkeypatch.setattr(class_map, "STRIP_PIXELS", 1)
    assert count(tmp_path, path, minimum_area=200.0)["sizes"] == whole["sizes"]


@pytest.mark.parametrize(
    ("distance", "objects"),
    [(30, 1), (36, 2), (39, 2)],  # the neck of two discs of radius 20 is 2 √(400 - d²/4): 0.66, 0.44 and 0.22 of 40
)
def test_discs_part_at_a_narrow_neck(distance, objects):
    mask = disc((60, 110), 30, 30, 20) | disc((60, 110), 30, 30 + distance, 20)
    assert split(mask, NECK)[0].max() == objects


def test_what_has_no_neck_is_one():
    shapes = (np.ones((9, 120), bool), disc((80, 80), 40, 40, 30), np.ones((1, 30), bool), np.ones((1, 1), bool))
    for mask in shapes:
        assert all(names.max() == 1 for names in split(mask, NECK, EAGER_NECK))


def test_parts_cover_the_region_and_are_connected():
    rng = np.random.default_rng(5)
    mask = uniform_filter(rng.random((120, 120)), 7) > 0.5
    largest = np.bincount(label(mask)[0][mask]).argmax()
    mask = label(mask)[0] == largest
    names = split(mask, NECK)[0]
    assert ((names > 0) == mask).all() and names.max() > 1
    for name in range(1, names.max() + 1):
        part = names == name
        seed = np.zeros_like(part)
        seed[tuple(np.argwhere(part)[0])] = True
        assert (binary_propagation(seed, np.ones((3, 3)), part) == part).all()
        assert binary_dilation(part).sum() > part.sum()


def test_histogram_has_round_edges_and_all_values():
    rows = histogram([3.0, 12.0, 15.0, 70.0])
    assert [(row["from"], row["to"], row["count"]) for row in rows] == [
        (2, 5, 1), (5, 10, 0), (10, 20, 2), (20, 50, 0), (50, 100, 1),
    ]  # fmt: skip
    assert histogram([]) == []


def test_command_line_counts_ships(tmp_path, capsys):
    sea = simulate_sea(21, (256, 256), SeaState(texture=None), Fleet(3, (15.0, 20.0)))
    sar = write(tmp_path / "sea.tif", 10 * np.log10(sea.power), names=("vv",))
    out = tmp_path / "out"
    assert main(["count", "--sar", str(sar), "--what", "ships", "--pfa", "1e-6", "--out", str(out), "--json"]) == 0
    result = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert result["count"] == 3 and result["interval"][0] <= 3 <= result["interval"][1]
    assert result["points"] == str(out / "ships.gpkg")
    assert json.loads((out / "count.json").read_text()) == result | {"seconds": result["seconds"]}
    assert json.loads((out / "job.json").read_text())["arguments"]["what"] == "ships"


def test_command_line_counts_regions_in_words(tmp_path, capsys):
    _, path = pond_map(tmp_path)
    line = ["count", "--classes", str(path), "--what", "Pond", "--minimum-area", "200", "--out", str(tmp_path / "o")]
    assert main(line) == 0
    assert capsys.readouterr().out.startswith("4 Pond (3 to 4), ")


def test_missing_layers_are_named(tmp_path):
    with pytest.raises(InputError, match="radar layer"):
        operations.run(CountObjectsJob(str(tmp_path / "out")))
    with pytest.raises(InputError, match="class map"):
        operations.run(CountObjectsJob(str(tmp_path / "out"), "ponds", sar=SensorLayer("any.tif")))
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(not shutil.which("ogrinfo"), reason="ogrinfo is not installed")
def test_geopackage_opens_elsewhere(tmp_path):
    _, path = pond_map(tmp_path)
    result = count(tmp_path, path, minimum_area=200.0)
    text = subprocess.run(["ogrinfo", "-so", result["points"], "regions"], capture_output=True, text=True).stdout
    assert "Feature Count: 4" in text and "UTM zone 32N" in text
