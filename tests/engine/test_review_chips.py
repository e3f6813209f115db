"""Reviews become training chips: known pixels, known weights, and no accuracy point by mistake."""

import json
import sqlite3

import numpy as np
import pytest
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import (
    MakeChipsJob,
    ReviewToTrainingJob,
    SampleJob,
    SensorLayer,
    from_json,
    to_json,
)
from landclair.plugin.engine.operations import run
from landclair.plugin.engine.training.datasets import open_dataset
from landclair.plugin.engine.training.samples import epoch_order

from .rasters import ORIGIN, UTM, read, write

SIZE = 32


@pytest.fixture
def folder(tmp_path):
    """Two bands of 128 x 128 pixels, a map of class 1 (left) and 2, and a sample of which every point is answered."""
    rng = np.random.default_rng(3)
    write(tmp_path / "s2.tif", rng.uniform(0, 1, (2, 128, 128)).astype(np.float32), names=("green", "nir08"))
    codes = np.full((128, 128), 2, np.uint8)
    codes[:, :64] = 1
    write(tmp_path / "classes.tif", codes)
    run(SampleJob(str(tmp_path / "classes.tif"), str(tmp_path / "sample.gpkg"), size=200, allocation="equal"))
    edit(tmp_path, "UPDATE sample SET reference = map_class, reviewer = 'Ada', certainty = 'low'")
    x, y = ORIGIN
    ring = [(x + 10 * c, y - 10 * r) for c, r in ((0, 0), (40, 0), (40, 40), (0, 40), (0, 0))]
    polygon = {"type": "Feature", "properties": {"class": 2}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    crs = {"type": "name", "properties": {"name": UTM}}
    drawn = {"type": "FeatureCollection", "crs": crs, "features": [polygon]}
    (tmp_path / "drawn.geojson").write_text(json.dumps(drawn))
    return tmp_path


def edit(folder, *statements) -> None:
    with sqlite3.connect(folder / "sample.gpkg") as database:
        for statement in statements:
            database.execute(statement)
    database.close()


def job(folder, labels: str = "", **options) -> ReviewToTrainingJob:
    optical = SensorLayer(str(folder / "s2.tif"), units="reflectance")
    labels = str(folder / labels) if labels else ""
    chips = MakeChipsJob(str(folder / "chips"), labels, optical, size=SIZE, block=1, labelled=0.0)
    return ReviewToTrainingJob(chips, **options)


def test_points_of_an_accuracy_sample_are_refused_unless_meant_and_then_flagged(folder):
    sample = {"sample": str(folder / "sample.gpkg")}
    with pytest.raises(InputError, match="200 answers can no longer be measured"):
        run(job(folder, **sample))
    assert not (folder / "chips").exists()
    result = run(job(folder, **sample, accuracy_sample=True))
    assert result["points"] == 200 and "200 points of an accuracy sample" in result["warnings"][0]
    description = json.loads((folder / "chips" / "chips.json").read_text())
    assert description["accuracy_points"] == list(range(1, 201))
    assert open_dataset("chips", folder / "chips", "train").accuracy_points == 200
    assert set(description["weights"].values()) == {0.4}  # all answers were of low certainty
    labels = [read(path) for path in sorted((folder / "chips" / "label").iterdir())]
    assert sum((label != 255).sum() for label in labels) == 200
    assert {int(code) for label in labels for code in np.unique(label)} == {1, 2, 255}


def test_polygons_alone_teach_their_pixels(folder):
    result = run(job(folder, "drawn.geojson"))
    assert result["chips"] == 4 and result["warnings"] == []  # of 32 pixels, a square of 40
    label = read(folder / "chips" / "label" / "r0000_c0001.tif")
    assert (label[:, :8] == 2).all() and (label[:, 8:] == 255).all()
    assert json.loads((folder / "chips" / "chips.json").read_text())["weights"] == {}


def test_points_and_polygons_are_weighed_by_their_certainty(folder):
    run(job(folder, "drawn.geojson", sample=str(folder / "sample.gpkg"), accuracy_sample=True))
    label = read(folder / "chips" / "label" / "r0000_c0000.tif")
    ones = int((label == 1).sum())  # points on the left, which lie above the polygon of class 2
    assert ones > 0 and (label == 2).sum() == SIZE**2 - ones
    weights = json.loads((folder / "chips" / "chips.json").read_text())["weights"]
    assert weights["r0000_c0000"] == pytest.approx((SIZE**2 - 0.6 * ones) / SIZE**2, abs=1e-3)
    dataset = open_dataset("chips", folder / "chips", "train")
    assert {sample.weight for sample in (dataset[i] for i in range(len(dataset)))} <= {1.0, *weights.values()}


def test_points_that_were_not_drawn_may_teach(folder):
    edit(folder, "DELETE FROM gpkg_metadata_reference", "DELETE FROM gpkg_metadata")
    assert run(job(folder, sample=str(folder / "sample.gpkg")))["warnings"] == []


def test_a_heavier_chip_is_met_more_often():
    """Of 10,000 draws with weights 1 and 0.25 a chip of the heavier half is met 1.6 times, one of the lighter 0.4."""
    weights = np.repeat([1.0, 0.25], 5000)
    order = epoch_order(weights, 1, 1)
    assert order.size == 10_000
    assert (order < 5000).mean() == pytest.approx(0.8, abs=0.015)
    assert sorted(epoch_order(np.ones(7), 1, 2).tolist()) == list(range(7))


def test_nothing_to_learn_from_is_told(folder):
    with pytest.raises(InputError, match="at least one of them"):
        run(job(folder))
    edit(folder, "UPDATE sample SET reference = NULL")
    with pytest.raises(InputError, match="No point has an answer"):
        run(job(folder, sample=str(folder / "sample.gpkg")))


def test_the_job_survives_the_door(folder):
    given = job(folder, "drawn.geojson", sample="s.gpkg", accuracy_sample=True)
    assert from_json(to_json(given)) == given
