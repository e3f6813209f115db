"""Corrections: polygons of known pixels change exactly these, and the log says which."""

import csv
import json

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import CorrectMapJob
from landclair.plugin.contract.legends import NODATA, Legend, LegendClass
from landclair.plugin.engine.operations import run
from landclair.plugin.engine.raster.writer import rgba, write_names

from .rasters import ORIGIN, UTM, read, write

LEGEND = Legend((LegendClass(1, "Water", "#0064c8"), LegendClass(2, "Trees", "#006400")))


@pytest.fixture
def folder(tmp_path):
    """60 x 80 pixels of 10 m: 40 columns of water, 40 of trees, of which the last ten have no data."""
    codes = np.ones((60, 80), np.uint8)
    codes[:, 40:], codes[:, 70:] = 2, NODATA
    write(tmp_path / "classes.tif", codes, nodata=NODATA)
    write_names(tmp_path / "classes.tif", LEGEND)
    return tmp_path


def square(left: int, top: int, right: int, bottom: int, **properties) -> dict:
    """A polygon over whole pixels, from the upper left corner of the map."""
    x, y = ORIGIN
    ring = [(x + 10 * c, y - 10 * r) for c, r in ((left, top), (right, top), (right, bottom), (left, bottom))]
    return {
        "type": "Feature", "properties": properties,
        "geometry": {"type": "Polygon", "coordinates": [[*ring, ring[0]]]},
    }  # fmt: skip


def correct(folder, *features, **options) -> dict:
    crs = {"type": "name", "properties": {"name": UTM}}
    (folder / "drawn.geojson").write_text(
        json.dumps({"type": "FeatureCollection", "crs": crs, "features": list(features)})
    )
    paths = (str(folder / name) for name in ("classes.tif", "drawn.geojson", "corrected.tif"))
    return run(CorrectMapJob(*paths, **options))


def test_polygons_change_their_pixels_and_no_others(folder):
    features = (
        square(30, 10, 50, 20, **{"class": "Trees", "id": 7, "reviewer": "Ada", "date": "2026-04-12"}),
        square(68, 0, 72, 5, **{"class": 1, "id": 8}),
    )
    result = correct(folder, *features, reviewer="Bea")
    expected = read(folder / "classes.tif")
    expected[10:20, 30:50], expected[0:5, 68:72] = 2, 1
    assert np.array_equal(read(folder / "corrected.tif"), expected)
    rows = [(row["polygon"], row["from"], row["to"], row["pixels"], row["reviewer"]) for row in result["edits"]]
    assert rows == [("7", 1, 2, 100, "Ada"), ("8", 2, 1, 10, "Bea"), ("8", NODATA, 1, 10, "Bea")]
    # A UTM pixel of 10 m at the central meridian is 100 m² / 0.9996² on the ellipsoid.
    assert result["edits"][0]["area_ha"] == pytest.approx(1 / 0.9996**2, rel=1e-4)
    assert result["changed_pixels"] == 120 and result["warnings"] == []


def test_the_log_lies_beside_the_map_and_names_survive(folder):
    result = correct(folder, square(0, 0, 3, 3, **{"class": "Trees", "reviewer": "Ada", "date": "2026-04-12"}))
    with open(result["table"], newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["from_name"], row["to_name"], row["pixels"], row["date"]) == ("Water", "Trees", "9", "2026-04-12")
    log = json.loads((folder / "corrected.edits.json").read_text())
    assert log["job"] == "correct_map" and log["edits"] == result["edits"]
    assert "Trees" in (folder / "corrected.tif.aux.xml").read_text()
    names = {"classes.tif", "classes.tif.aux.xml", "drawn.geojson", "corrected.tif", "corrected.tif.aux.xml"}
    assert {path.name for path in folder.iterdir()} == names | {"corrected.edits.csv", "corrected.edits.json"}


def test_where_polygons_overlap_the_last_one_counts(folder):
    result = correct(folder, square(0, 0, 4, 4, **{"class": 2}), square(2, 0, 4, 4, **{"class": 1}))
    assert read(folder / "corrected.tif")[0, :4].tolist() == [2, 2, 1, 1]
    assert result["changed_pixels"] == 8 and result["warnings"] == ["These polygons change nothing: 2."]


def test_colours_stay_and_a_new_class_gets_one(folder):
    with rasterio.open(folder / "classes.tif") as file:
        profile, codes = file.profile, file.read()
    with rasterio.open(folder / "classes.tif", "w", **profile, photometric="palette") as file:
        file.write_colormap(1, {1: rgba("#0064c8")})
        file.write(codes)
    correct(folder, square(0, 0, 2, 2, **{"class": 9}))
    with rasterio.open(folder / "corrected.tif") as file:
        colors = file.colormap(1)
    assert colors[1] == rgba("#0064c8") and colors[9] != (0, 0, 0, 255)


@pytest.mark.parametrize(
    ("properties", "text"),
    [
        ({"class": "Sand"}, "'Sand' in 'class'. Expected a code from 0 to 254 or a name among 1 Water, 2 Trees"),
        ({"class": 255}, "255 in 'class'"),
        ({}, "None in 'class'"),
    ],
)
def test_polygons_without_a_known_class_are_named(folder, properties, text):
    with pytest.raises(InputError, match=text):
        correct(folder, square(0, 0, 2, 2, **properties))
    assert not (folder / "corrected.tif").exists()


def test_the_map_itself_is_never_written_over(folder):
    with pytest.raises(InputError, match="stays as it is"):
        run(CorrectMapJob(str(folder / "classes.tif"), str(folder / "drawn.geojson"), str(folder / "classes.tif")))
    (folder / "drawn.geojson").write_text('{"features": []}')
    with pytest.raises(InputError, match="has no polygons"):
        run(CorrectMapJob(*(str(folder / name) for name in ("classes.tif", "drawn.geojson", "new.tif"))))
