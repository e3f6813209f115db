"""Training chips: co-registered, in physical units, labelled by raster or polygons, split by spatial block."""

import json

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import Cancelled, InputError
from landclair.plugin.contract.jobs import MakeChipsJob, SensorLayer, from_json, to_json
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.training.datasets import open_dataset
from landclair.plugin.engine.training.make_chips import make_chips, split_by_block
from rasterio.transform import from_origin

SIDE, CHIP = 256, 32
PLACE = from_origin(500000, 5000000, 10, 10)


def write(path, bands, nodata=None, transform=PLACE, colors=None):
    shape = {"count": len(bands), "height": bands.shape[1], "width": bands.shape[2], "dtype": bands.dtype}
    with rasterio.open(
        path, "w", driver="GTiff", crs="EPSG:32632", transform=transform, nodata=nodata, **shape
    ) as file:
        file.write(bands)
        if colors:
            file.write_colormap(1, colors)
    return str(path)


@pytest.fixture
def layers(tmp_path):
    """Reflectance DN whose first band is the column, SAR in dB that is minus the row / 10, and a class per quadrant."""
    row, column = np.mgrid[:SIDE, :SIDE]
    optical = np.stack([column * 10 + 1000, row * 10 + 1000, column * 0 + 3000, column * 0 + 4000]).astype(np.uint16)
    quadrants = (1 + (row >= SIDE // 2) * 2 + (column >= SIDE // 2)).astype(np.uint8)
    return {
        "optical": SensorLayer(write(tmp_path / "optical.tif", optical), ("blue", "green", "red", "nir"), "dn"),
        "sar": SensorLayer(write(tmp_path / "sar.tif", (-row[None] / 10 - 5).astype(np.float32)), ("vv",), "db"),
        "labels": write(tmp_path / "labels.tif", quadrants[None], colors={4: (1, 2, 3, 255)}),
    }


def test_chips_hold_the_layers_own_pixels_in_physical_units(layers, tmp_path):
    job = MakeChipsJob(out=str(tmp_path / "chips"), size=CHIP, block=2, **layers)
    assert from_json(to_json(job)) == job
    result = make_chips(job, Progress())
    assert result["chips"] == 64 and sum(result["splits"].values()) == 64
    for split in ("train", "validation", "test"):
        chips = open_dataset("chips", tmp_path / "chips", split)
        for index in range(0, len(chips), 5):
            sample = chips[index]
            row, column = (int(part[1:]) * CHIP for part in chips.name(index).split("_"))
            expected = ((column + np.arange(CHIP)) * 10 + 1000) / 1e4
            np.testing.assert_allclose(sample.images["optical"][0, 3], expected, rtol=1e-5)
            np.testing.assert_allclose(sample.images["sar"][0, :, 7], -(row + np.arange(CHIP)) / 10 - 5, rtol=1e-4)
            assert (sample.label == (row >= SIDE // 2) * 2 + (column >= SIDE // 2)).all()
    assert chips.slots["optical"].roles == ("blue", "green", "red", "nir")
    assert (chips.slots["optical"].units, chips.slots["sar"].units) == ("reflectance", "db")
    assert chips.legend.codes == (1, 2, 3, 4) and chips.legend.by_code(4).color == "#010203"
    with rasterio.open(tmp_path / "chips" / "sar" / f"{chips.name(0)}.tif") as file:
        row, column = (int(part[1:]) for part in chips.name(0).split("_"))
        assert (file.transform.c, file.transform.f) == (500000 + column * CHIP * 10, 5000000 - row * CHIP * 10)


def test_no_block_is_in_two_splits(layers, tmp_path):
    make_chips(MakeChipsJob(out=str(tmp_path / "chips"), size=CHIP, block=2, **layers), Progress())
    splits = json.loads((tmp_path / "chips" / "chips.json").read_text())["splits"]
    blocks = [{tuple(int(part[1:]) // 2 for part in name.split("_")) for name in names} for names in splits.values()]
    assert sum(map(len, blocks)) == len(set().union(*blocks)) == 16


def test_splits_meet_their_shares_to_within_a_block():
    names = {f"{row}-{column}": (row, column) for row in range(20) for column in range(20)}
    splits = split_by_block(names, 2, 0.2, 0.1, seed=5)
    for part, share in {"train": 0.7, "validation": 0.2, "test": 0.1}.items():
        assert abs(len(splits[part]) - share * 400) <= 4
    assert split_by_block(names, 2, 0.2, 0.1, seed=5) == splits != split_by_block(names, 2, 0.2, 0.1, seed=6)
    with pytest.raises(InputError, match="need a block each"):
        split_by_block(dict(list(names.items())[:2]), 2, 0.2, 0.2, seed=0)


def polygons(path, rows, field="kind"):
    features = [
        {"type": "Feature", "properties": {field: value}, "geometry": {"type": "Polygon", "coordinates": [[
            [x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]]]}}
        for value, (x0, y0, x1, y1) in rows
    ]  # fmt: skip
    crs = {"type": "name", "properties": {"name": "EPSG:32632"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    return str(path)


def test_polygons_label_the_pixels_whose_centre_they_hold(layers, tmp_path):
    west, east = (500000, 4997440, 501280, 5000000), (501280, 4997440, 502560, 5000000)
    layers["labels"] = polygons(tmp_path / "labels.geojson", [("Water", west), ("Forest", east)])
    result = make_chips(
        MakeChipsJob(out=str(tmp_path / "chips"), size=CHIP, block=2, class_field="kind", **layers), Progress()
    )
    assert [(entry["name"], entry["water"]) for entry in result["legend"]] == [("Forest", False), ("Water", True)]
    chips = open_dataset("chips", tmp_path / "chips", "fit")
    for index in range(len(chips)):
        water = int(chips.name(index)[-4:]) * CHIP < SIDE // 2
        assert (chips[index].label == int(water)).all()


def test_unlabelled_and_unseen_places_give_no_chip(layers, tmp_path):
    with rasterio.open(layers["labels"]) as file:
        codes = file.read()
    codes[:, :, SIDE // 2 :] = 255
    layers["labels"] = write(tmp_path / "half.tif", codes, nodata=255)
    assert (
        make_chips(MakeChipsJob(out=str(tmp_path / "chips"), size=CHIP, block=1, **layers), Progress())["chips"] == 32
    )


def test_labels_on_another_grid_are_brought_over_by_nearest_neighbour(layers, tmp_path):
    coarse = np.array([[1, 2], [3, 4]], np.uint8).repeat(16, 0).repeat(16, 1)[None]
    layers["labels"] = write(tmp_path / "coarse.tif", coarse, transform=from_origin(500000, 5000000, 80, 80))
    make_chips(MakeChipsJob(out=str(tmp_path / "chips"), size=CHIP, block=2, **layers), Progress())
    chips = open_dataset("chips", tmp_path / "chips", "train")
    for index in range(len(chips)):
        row, column = (int(part[1:]) * CHIP >= SIDE // 2 for part in chips.name(index).split("_"))
        assert (chips[index].label == row * 2 + column).all()


def test_classes_that_are_given_name_the_codes_and_must_cover_the_labels(layers, tmp_path):
    classes = (
        {"code": 1, "name": "Water"},
        {"code": 2, "name": "Trees", "color": "#006400"},
        {"code": 3, "name": "Built"},
    )
    with pytest.raises(InputError, match=r"codes \[4\]"):
        make_chips(MakeChipsJob(out=str(tmp_path / "few"), size=CHIP, classes=classes, **layers), Progress())
    classes += ({"code": 4, "name": "Crops"},)
    job = MakeChipsJob(out=str(tmp_path / "chips"), size=CHIP, block=1, classes=classes, **layers)
    legend = make_chips(job, Progress())["legend"]
    assert [(entry["code"], entry["name"]) for entry in legend] == [
        (1, "Water"),
        (2, "Trees"),
        (3, "Built"),
        (4, "Crops"),
    ]
    assert legend[0]["water"] and legend[1]["color"] == "#006400"


def test_bad_input_leaves_nothing_behind(layers, tmp_path):
    out = tmp_path / "chips"
    with pytest.raises(InputError, match="Choose smaller chips"):
        make_chips(MakeChipsJob(out=str(out), size=512, **layers), Progress())
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("keep")
    with pytest.raises(InputError, match="not empty"):
        make_chips(MakeChipsJob(out=str(tmp_path / "full"), size=CHIP, **layers), Progress())
    wrong = polygons(tmp_path / "labels.geojson", [("Water", (500000, 4997440, 501280, 5000000))], field="other")
    with pytest.raises(InputError, match="Attributes there: other"):
        make_chips(MakeChipsJob(out=str(out), size=CHIP, **{**layers, "labels": wrong}), Progress())
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        make_chips(MakeChipsJob(out=str(out), size=CHIP, **layers), progress)
    assert not out.exists() and not (tmp_path / "chips.partial").exists()


def test_a_folder_that_is_no_chip_folder_is_refused(tmp_path):
    with pytest.raises(InputError, match="maketrainingchips"):
        open_dataset("chips", tmp_path, "train")
    (tmp_path / "chips.json").write_text("{}")
    with pytest.raises(InputError, match="incomplete"):
        open_dataset("chips", tmp_path, "train")
